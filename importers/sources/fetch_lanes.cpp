// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/fetch_lanes.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace fw::sources {
namespace {

std::int64_t askedNowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace

Result<std::unique_ptr<FetchLanes>> FetchLanes::create(const Url& server, HttpAccess access, const HttpLimits& limits, std::size_t most) {
    auto lanes = std::make_unique<FetchLanes>();
    auto first = HttpTransfer::create(server, std::move(access), limits);
    if (!first) return tl::unexpected<Error>(first.error());
    lanes->m_lanes.push_back({std::move(*first), {}, 0});
    while (lanes->m_lanes.size() < most) {
        auto more = lanes->m_lanes.front().transfer->another();
        if (!more) return tl::unexpected<Error>(more.error());
        lanes->m_lanes.push_back({std::move(*more), {}, 0});
    }
    return lanes;
}

void FetchLanes::setStop(const std::stop_token& stop) {
    for (Lane& lane : m_lanes) lane.transfer->setStop(stop);
}

std::optional<std::size_t> FetchLanes::laneOf(const std::string& address) const {
    for (std::size_t i = 0; i < m_lanes.size(); ++i)
        if (m_lanes[i].begun == address) return i;
    return std::nullopt;
}

Result<HttpHead> FetchLanes::get(const Url& url, const std::string& accept, const std::vector<Url>& ahead) {
    if (const auto lane = laneOf(url.text())) {
        m_current = *lane;
        m_lanes[m_current].begun.reset();
        // It waited for us, perhaps longer than its server likes, so it may break off: anew, while somebody reads.
        if (current().heldBack()) {
            m_large = true;
            current().begin(url, accept);
        }
    } else {
        current().begin(url, accept);
        m_lanes[m_current].askedNs = askedNowNs();
    }
    // What turned out not to be wanted makes room.
    for (Lane& lane : m_lanes)
        if (lane.begun && std::none_of(ahead.begin(), ahead.end(), [&lane](const Url& next) { return next.text() == lane.begun; }))
            lane.begun.reset();
    for (const Url& next : ahead) {
        if (m_large || retries() > 0) break;
        const std::string address = next.text();
        if (address == url.text() || laneOf(address)) continue;
        std::size_t free = 0;
        while (free < m_lanes.size() && (free == m_current || m_lanes[free].begun)) ++free;
        if (free == m_lanes.size()) break;
        m_lanes[free].transfer->begin(next, accept);
        m_lanes[free].begun = address;
        m_lanes[free].askedNs = askedNowNs();
    }
    return current().get(url, accept);
}

}  // namespace fw::sources
