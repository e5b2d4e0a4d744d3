// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/jaeger_read_ahead.h"

#include <algorithm>
#include <utility>

namespace fw::formats {
namespace {

// Enough that the worker never waits, and few enough that their text stays small.
constexpr std::ptrdiff_t mostUnread = 2;

}  // namespace

void JaegerReadAhead::add(std::string_view json, const JsonPlace& place) {
    m_open.add(json, place);
    if (m_open.full()) close();
}

void JaegerReadAhead::close() {
    const auto shared = std::make_shared<Shared>();
    shared->block = std::exchange(m_open, JaegerBlock());
    m_full.push_back({shared, m_worker->run([shared] {
                          if (shared->taken.exchange(true)) return;
                          JaegerFastSpan reader;
                          shared->block.read(reader);
                      })});
    const auto unread = std::count_if(m_full.begin(), m_full.end(), [](const Full& one) { return !one.shared->taken.load(); });
    if (unread > mostUnread) readHere(*shared);
}

void JaegerReadAhead::readHere(Shared& shared) {
    if (!shared.taken.exchange(true)) shared.block.read(m_reader);
}

JaegerBlock JaegerReadAhead::next() {
    if (m_full.empty()) {
        JaegerBlock last = std::exchange(m_open, JaegerBlock());
        last.read(m_reader);
        return last;
    }
    Full oldest = std::move(m_full.front());
    m_full.pop_front();
    readHere(*oldest.shared);
    // Also where it was read here: until then the worker may still be about to look at it.
    oldest.read.get();
    return std::move(oldest.shared->block);
}

void JaegerReadAhead::clear() {
    // What the worker has not begun yet it need not read.
    for (const Full& one : m_full) one.shared->taken = true;
    m_full.clear();
    m_open = JaegerBlock();
}

}  // namespace fw::formats
