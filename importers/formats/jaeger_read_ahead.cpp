// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_read_ahead.h"

#include <algorithm>
#include <utility>

namespace fw::formats {
namespace {

// Where text must not pile up: enough that the worker never waits, and few enough that their text stays small.
constexpr std::ptrdiff_t mostUnread = 2;
constexpr std::size_t mostFull = 3;

}  // namespace

void JaegerReadAhead::add(std::string_view json, const JsonPlace& place, bool wanted) {
    m_open.add(json, place);
    if (m_open.full()) close(wanted);
}

bool JaegerReadAhead::due(bool wanted) const {
    if (m_full.empty()) return false;
    return m_full.front().shared->read.load() || (inTurn(wanted) && m_full.size() > mostFull);
}

void JaegerReadAhead::close(bool wanted) {
    const auto shared = std::make_shared<Shared>();
    m_bytes += m_open.textBytes();
    shared->block = std::exchange(m_open, JaegerBlock());
    m_open.expectMore();
    m_full.push_back({shared, m_worker->run([shared] {
                          JaegerFastSpan reader;
                          readOnce(*shared, reader);
                      })});
    if (!inTurn(wanted)) return;
    const auto unread = std::count_if(m_full.begin(), m_full.end(), [](const Full& one) { return !one.shared->taken.load(); });
    if (unread > mostUnread) readOnce(*shared, m_reader);
}

void JaegerReadAhead::readOnce(Shared& shared, JaegerFastSpan& reader) {
    if (shared.taken.exchange(true)) return;
    shared.block.read(reader);
    shared.read = true;
}

JaegerBlock JaegerReadAhead::next() {
    if (m_full.empty()) {
        JaegerBlock last = std::exchange(m_open, JaegerBlock());
        last.read(m_reader);
        return last;
    }
    Full oldest = std::move(m_full.front());
    m_full.pop_front();
    readOnce(*oldest.shared, m_reader);
    // Also where it was read here: until then the worker may still be about to look at it.
    oldest.read.get();
    return std::move(oldest.shared->block);
}

void JaegerReadAhead::clear() {
    // What the worker has not begun yet it need not read.
    for (const Full& one : m_full) one.shared->taken = true;
    m_full.clear();
    m_open = JaegerBlock();
    m_bytes = 0;
}

}  // namespace fw::formats
