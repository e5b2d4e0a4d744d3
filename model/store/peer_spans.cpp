// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/peer_spans.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/span_body.h"
#include "model/store/cache_view.h"

namespace fw::store {
namespace {

/// Which keys have the name or the service behind a number of the dictionary; each number is compared once.
class PeerEntries {
public:
    /// Number of the text among those of the keys, or `none`.
    static constexpr std::uint32_t none = UINT32_MAX;

    std::uint32_t add(const std::string& text) {
        return m_numbers.try_emplace(text, static_cast<std::uint32_t>(m_numbers.size())).first->second;
    }

    template <typename Text>
    std::uint32_t operator()(std::uint32_t id, Text text) {
        if (id >= m_known.size()) m_known.resize(std::size_t{id} + 1, unknown);
        if (m_known[id] == unknown) {
            const auto at = m_numbers.find(text(id));
            m_known[id] = at == m_numbers.end() ? none : at->second;
        }
        return m_known[id];
    }

private:
    static constexpr std::uint32_t unknown = UINT32_MAX - 1;
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::uint32_t> m_known;
};

/// The models of spans. One chunk's bodies at a time, past the cache of the store, which is for what a reader looks at.
class PeerModels {
public:
    explicit PeerModels(CacheView& view) : m_view(view) {}

    void begin(const ChunkHead& head) {
        m_head = &head;
        m_read = false;
    }
    /// Valid until the next call; empty where there is none.
    std::string_view of(std::size_t span, std::uint32_t resource) {
        if (!m_read) {
            m_read = true;
            if (!decompress(m_view.spans.packedBodies(*m_head), m_head->bodyStart.back(), m_bodies))
                throwDamaged("A chunk cannot be decompressed");
        }
        const std::string_view body = bodyOf(*m_head, m_bodies, span);
        std::optional<std::string_view> own;
        body::visitAttributes(body, body::AttributesField, [&](std::string_view key, std::string_view value) {
            if (key == peerModelKey) own = value;
        });
        if (own) return body::encodedValueText(*own, m_scratch);
        const auto [at, isNew] = m_ofResource.try_emplace(resource);
        if (isNew) {
            const Resource loaded = m_view.dict.resource(resource);
            if (const AttributeValue* value = findAttribute(loaded.attributes, peerModelKey)) at->second = valueText(*value);
        }
        return at->second;
    }

private:
    CacheView& m_view;
    const ChunkHead* m_head = nullptr;
    bool m_read = false;
    std::string m_bodies;
    std::string m_scratch;
    std::unordered_map<std::uint32_t, std::string> m_ofResource;
};

}  // namespace

std::vector<PeerDurations> peerDurationsOf(CacheView& view, const std::vector<PeerKey>& keys, const std::stop_token& stop) {
    struct Peer {
        std::uint32_t service;
        std::uint8_t kind;
        std::size_t key;
    };
    PeerEntries names;
    PeerEntries services;
    std::vector<std::vector<Peer>> peersOf;  // by number of the name
    for (std::size_t key = 0; key < keys.size(); ++key) {
        const std::uint32_t name = names.add(keys[key].name);
        if (name == peersOf.size()) peersOf.emplace_back();
        peersOf[name].push_back({services.add(keys[key].service), static_cast<std::uint8_t>(keys[key].kind), key});
    }
    std::vector<PeerDurations> out(keys.size());
    PeerModels models(view);
    std::vector<std::uint32_t> nameOf;
    std::vector<std::uint32_t> resourceOf;
    std::vector<std::uint8_t> kindOf;
    std::vector<std::uint16_t> marksOf;
    std::vector<std::int64_t> durationOf;
    constexpr unsigned unmeasured = NoStart | NoEnd | TimeOutOfRange | NegativeDuration;
    const auto nameText = [&](std::uint32_t id) -> const std::string& { return view.dict.name(id); };
    const auto serviceText = [&](std::uint32_t id) { return view.dict.service(view.dict.serviceOf(id)).name; };
    view.dict.loadAll(DictKind::Name);
    view.spans.visitHeads(
        [&](const ChunkHead& head) {
            const std::size_t count = head.records;
            nameOf.resize(count);
            head.column(SpanColumn::Name).copy(0, count, nameOf.data());
            bool any = false;
            for (std::size_t i = 0; i < count && !any; ++i) any = names(nameOf[i], nameText) != PeerEntries::none;
            // Most chunks hold no span of the names, and their other columns need not be unpacked.
            if (!any) return;
            resourceOf.resize(count);
            kindOf.resize(count);
            marksOf.resize(count);
            durationOf.resize(count);
            models.begin(head);
            head.column(SpanColumn::Resource).copy(0, count, resourceOf.data());
            head.column(SpanColumn::Kind).copy(0, count, kindOf.data());
            head.column(SpanColumn::Marks).copy(0, count, marksOf.data());
            head.column(SpanColumn::Duration).copy(0, count, durationOf.data());
            try {
                for (std::size_t i = 0; i < count; ++i) {
                    const std::uint32_t name = names(nameOf[i], nameText);
                    if (name == PeerEntries::none || (marksOf[i] & unmeasured) != 0) continue;
                    for (const Peer& peer : peersOf[name]) {
                        if (kindOf[i] != peer.kind || services(resourceOf[i], serviceText) != peer.service) continue;
                        const std::string& model = keys[peer.key].model;
                        if (model.empty() || models.of(i, resourceOf[i]) == model) out[peer.key].add(durationOf[i]);
                    }
                }
            } catch (const Fault& fault) {
                if (fault.error.kind != ErrorKind::Damaged) throw;
                view.noteLoss();
            }
        },
        stop);
    for (PeerDurations& peers : out) peers.finish();
    return out;
}

}  // namespace fw::store
