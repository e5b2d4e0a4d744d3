// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/peer_spans.h"

#include <vector>

#include "model/store/cache_view.h"

namespace fw::store {
namespace {

/// Whether the entry of a number is the one looked for; each is compared once.
class PeerEntries {
public:
    template <typename Compare>
    bool operator()(std::uint32_t id, Compare compare) {
        if (id >= m_known.size()) m_known.resize(std::size_t{id} + 1, unknown);
        if (m_known[id] == unknown) m_known[id] = compare(id) ? 1 : 0;
        return m_known[id] == 1;
    }

private:
    static constexpr std::uint8_t unknown = 2;
    std::vector<std::uint8_t> m_known;
};

}  // namespace

PeerDurations peerDurationsOf(CacheView& view, const PeerKey& key, const std::stop_token& stop) {
    PeerDurations out;
    PeerEntries names;
    PeerEntries resources;
    std::vector<std::uint32_t> nameOf;
    std::vector<std::uint32_t> resourceOf;
    std::vector<std::uint8_t> kindOf;
    std::vector<std::uint16_t> marksOf;
    std::vector<std::int64_t> durationOf;
    constexpr unsigned unmeasured = NoStart | NoEnd | TimeOutOfRange | NegativeDuration;
    view.dict.loadAll(DictKind::Name);
    view.spans.visitHeads(
        [&](const ChunkHead& head) {
            const std::size_t count = head.records;
            nameOf.resize(count);
            head.column(SpanColumn::Name).copy(0, count, nameOf.data());
            bool any = false;
            const auto named = [&](std::uint32_t name) {
                return names(name, [&](std::uint32_t id) { return view.dict.name(id) == key.name; });
            };
            for (std::size_t i = 0; i < count && !any; ++i) any = named(nameOf[i]);
            // Most chunks hold no span of the name, and their other columns need not be unpacked.
            if (!any) return;
            resourceOf.resize(count);
            kindOf.resize(count);
            marksOf.resize(count);
            durationOf.resize(count);
            head.column(SpanColumn::Resource).copy(0, count, resourceOf.data());
            head.column(SpanColumn::Kind).copy(0, count, kindOf.data());
            head.column(SpanColumn::Marks).copy(0, count, marksOf.data());
            head.column(SpanColumn::Duration).copy(0, count, durationOf.data());
            for (std::size_t i = 0; i < count; ++i) {
                if (!named(nameOf[i]) || kindOf[i] != static_cast<std::uint8_t>(key.kind) || (marksOf[i] & unmeasured) != 0) continue;
                const bool served = resources(
                    resourceOf[i], [&](std::uint32_t id) { return view.dict.service(view.dict.serviceOf(id)).name == key.service; });
                if (served) out.add(durationOf[i]);
            }
        },
        stop);
    out.finish();
    return out;
}

}  // namespace fw::store
