// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/span_signature.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace fw::analysis {
namespace {

/// Numbers for 64-bit keys in order of first appearance: open addressing, as it is asked for every span.
class KeyNumbers {
public:
    std::uint32_t numberOf(std::uint64_t key) {
        if (m_count >= m_slots.size() / 2) grow();
        Slot& slot = find(key);
        if (slot.number == none) slot = {key, m_count++};
        return slot.number;
    }
    [[nodiscard]] std::uint32_t count() const { return m_count; }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t number = none;
    };
    Slot& find(std::uint64_t key) {
        std::uint64_t mixed = key * 0x9e3779b97f4a7c15ULL;
        mixed ^= mixed >> 32;
        std::size_t at = mixed & (m_slots.size() - 1);
        while (m_slots[at].number != none && m_slots[at].key != key) at = (at + 1) & (m_slots.size() - 1);
        return m_slots[at];
    }
    void grow() {
        std::vector<Slot> old(std::max<std::size_t>(64, 2 * m_slots.size()));
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.number != none) find(slot.key) = slot;
    }

    std::vector<Slot> m_slots;
    std::uint32_t m_count = 0;
};

std::uint64_t pairOf(std::uint32_t high, std::uint32_t low) {
    return std::uint64_t{high} << 32 | low;
}

class Signer {
public:
    explicit Signer(const NameRules& rules) : m_rules(rules) {}

    std::vector<std::uint32_t> sign(const TraceData& trace) {
        std::vector<std::uint32_t> services;
        for (const ServiceRef& service : trace.services) services.push_back(textNumber(service.name));
        std::vector<std::uint32_t> names;
        for (const std::string& name : trace.names) names.push_back(textNumber(normalisedName(name, m_rules)));

        // By the numbers that the trace itself has; what they mean is looked up once for each combination.
        KeyNumbers local;
        std::vector<std::uint32_t> global;
        std::vector<std::uint32_t> out(trace.spanCount());
        for (SpanIndex span = 0; span < trace.spanCount(); ++span) {
            const auto kind = static_cast<std::uint32_t>(trace.kind[span]);
            const std::uint32_t number = local.numberOf(pairOf(trace.service[span] << 3 | (kind & 7U), trace.name[span]));
            if (number == global.size()) {
                const std::uint32_t work = m_works.numberOf(pairOf(services[trace.service[span]], names[trace.name[span]]));
                global.push_back(m_kinds.numberOf(pairOf(work, kind)));
            }
            out[span] = global[number];
        }
        return out;
    }

    /// `works` told apart by the extra keys.
    std::vector<std::uint32_t> tellApart(std::vector<std::uint32_t> works, const std::vector<KeyColumn>& extras) {
        m_levels.resize(std::max(m_levels.size(), extras.size()));
        for (std::size_t i = 0; i < extras.size(); ++i) {
            std::vector<std::uint32_t> texts;
            for (const std::string& text : extras[i].texts) texts.push_back(textNumber(text));
            for (SpanIndex span = 0; span < works.size(); ++span) {
                const std::uint32_t value = extras[i].value[span];
                works[span] = m_levels[i].numberOf(pairOf(works[span], value == KeyColumn::absent ? KeyColumn::absent : texts[value]));
            }
        }
        return works;
    }

    [[nodiscard]] std::uint32_t count() const { return m_levels.empty() ? m_kinds.count() : m_levels.back().count(); }

private:
    std::uint32_t textNumber(const std::string& text) {
        return m_texts.try_emplace(text, static_cast<std::uint32_t>(m_texts.size())).first->second;
    }

    const NameRules& m_rules;
    std::unordered_map<std::string, std::uint32_t> m_texts;
    KeyNumbers m_works;
    KeyNumbers m_kinds;
    std::vector<KeyNumbers> m_levels;  ///< one for each extra key
};

bool columnsFit(const std::vector<KeyColumn>& columns, const TraceData& trace) {
    return std::all_of(columns.begin(), columns.end(), [&](const KeyColumn& column) {
        return column.value.size() == trace.spanCount() && std::all_of(column.value.begin(), column.value.end(), [&](std::uint32_t value) {
                   return value == KeyColumn::absent || value < column.texts.size();
               });
    });
}

}  // namespace

bool SignatureExtras::fit(const Baseline<const TraceData*>& a, const Candidate<const TraceData*>& b) const {
    return baseline->size() == candidate->size() && columnsFit(*baseline, **a) && columnsFit(*candidate, **b);
}

SpanSignatures signSpans(const Baseline<const TraceData*>& baseline, const Candidate<const TraceData*>& candidate,
                         const SignatureExtras& extras, const NameRules& rules) {
    Signer signer(rules);
    SpanSignatures signatures;
    std::vector<std::uint32_t> a = signer.sign(**baseline);
    std::vector<std::uint32_t> b = signer.sign(**candidate);
    if (!extras.baseline->empty()) {
        signatures.baselineWork = Baseline(a);
        signatures.candidateWork = Candidate(b);
    }
    signatures.baseline = Baseline(signer.tellApart(std::move(a), *extras.baseline));
    signatures.candidate = Candidate(signer.tellApart(std::move(b), *extras.candidate));
    signatures.count = signer.count();
    return signatures;
}

}  // namespace fw::analysis
