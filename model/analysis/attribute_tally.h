// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "model/analysis/cohort.h"
#include "model/analysis/key_spread.h"
#include "model/analysis/number_slots.h"
#include "model/analysis/time_fit.h"

namespace fw::analysis {

/// Counts in how many members of each side each value of each key is. Of one thread; tallies of several are joined by absorb().
/// The attributes of one operation mostly come in one order and with the value they had before: such a one costs two comparisons, and
/// one that was seen longer ago a hash of its bytes and one look-up; no text is made of it.
class AttributeTally {
public:
    static constexpr std::uint32_t none = UINT32_MAX;
    explicit AttributeTally(const CohortLimits& limits) : m_limits(limits) {}

    /// A place where keys are: an operation, a service, the root. `name.key` does not matter. Once a place; gives its number.
    [[nodiscard]] std::uint32_t addPlace(CohortKeyName name);
    /// From now on attributes with this key have that number in what add() returns. Before anything is added.
    void watch(std::string_view key, std::uint8_t number) { m_watched.push_back({std::string(key), number}); }

    /// What is added next belongs to this member, which began at `startNs`; `identity` is the same for no two of them.
    void beginMember(CohortSide side, std::uint64_t identity, std::int64_t startNs);
    /// What was added, for who watches its key.
    struct Seen {
        std::uint8_t watched = 0;    ///< 0: nobody does
        std::uint32_t value = none;  ///< text() of it; none: it is not kept
        std::string_view text = {};  ///< of a watched one that is not kept; valid until the next one is added
    };
    /// One attribute (an encoded KeyValue, span_body.h) at a place. `durationNs` of the span it is of; negative: of none.
    Seen add(std::uint32_t place, std::string_view keyValue, std::int64_t durationNs);
    /// One that add() gave before, at the same place.
    void addAgain(std::uint32_t value) { (void)again(value, -1); }
    /// All attributes of a span (span_body.h); `visit` gets what add() would give for those that somebody watches. Waits for memory less
    /// often than one after the other.
    template <typename Visit>
    void addSpan(std::uint32_t place, std::string_view body, std::int64_t durationNs, Visit&& visit) {
        m_batch.clear();
        gather(place, body, durationNs);
        for (Pending& one : m_batch) {
            if (one.value != none || one.hash == 0) continue;
            one.value = m_known.find(one.hash);
            if (one.value != none) __builtin_prefetch(&m_values[one.value]);
        }
        for (const Pending& one : m_batch) {
            const Seen seen = one.value != none ? again(one.value, durationNs) : learn(one, durationNs);
            if (one.value != none && one.hash != 0) remember(place, one);
            if (seen.watched != 0) visit(seen);
        }
    }
    /// addSpan() will be called soon for this place.
    void prefetch(std::uint32_t place) const {
        const Layout& layout = m_layouts[place];
        for (std::size_t i = 0; i < std::min<std::size_t>(layout.size(), 12); ++i) {
            __builtin_prefetch(&layout[i]);
            __builtin_prefetch(layout[i].bytes + 64);
        }
    }
    /// The same with a text as value.
    void addText(std::uint32_t place, std::string_view key, std::string_view value);
    /// After the last member.
    void finish();
    [[nodiscard]] std::string_view text(std::uint32_t value) const;
    [[nodiscard]] PerSide<std::uint64_t> members() const { return m_members; }

    /// Takes over what another one counted, of other members. Both are finished.
    void absorb(const AttributeTally& other);

    /// One value of one key.
    struct alignas(64) Value {
        std::uint64_t membership = 0;  ///< of its members: equal for the same members, and for others practically never
        double number = 0;
        std::uint32_t column = none;
        std::uint32_t lastMember = 0;
        PerSide<std::uint32_t> count;
        std::uint32_t textOffset = 0;
        std::uint32_t textSize = 0;
        std::uint64_t hash = 0;  ///< of its text, whole
        std::uint8_t watched = 0;
        bool numeric = false;
    };
    /// The mean of the numbers that a member has.
    struct MemberNumber {
        double mean = 0;
        std::uint64_t whose = 0;  ///< the member, mixed
    };
    /// One key at one place. What every attribute needs comes first, in one line of the processor's cache.
    struct alignas(64) Column {
        std::uint32_t lastMember = 0;
        std::uint32_t distinct = 0;  ///< that are kept
        std::uint64_t membership = 0;
        PerSide<std::uint64_t> present;
        std::uint8_t watched = 0;
        bool isId = false;     ///< too many different values to be looked at one by one; none is kept beyond the first
        bool notKept = false;  ///< some values were not kept
        bool onlyNumbers = true;
        bool idName = false;             ///< its name says that it is an id, even if it is a number
        std::uint8_t samplingShift = 0;  ///< numbers of every 2^n-th member were kept
        CohortSide pendingSide = CohortSide::Neither;
        std::uint32_t pendingCount = 0;  ///< numbers of the member that is not over yet
        std::uint32_t compared = 0;      ///< numbers that were held against the duration of their span …
        std::uint64_t pendingIdentity = 0;
        double pendingSum = 0;
        std::uint64_t numbersSignature = 0;  ///< equal where the same members have the same numbers
        PerSide<std::vector<MemberNumber>> numbers;
        std::uint32_t copies = 0;  ///< … and are it
        TimeFit overTime;          ///< of the means of members
        std::int64_t pendingStartNs = 0;
        std::uint32_t place = none;
        std::uint32_t key = none;
        std::uint32_t slot = 0;  ///< in the layout of its place
    };
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] CohortKeyName nameOf(const Column& column) const;
    [[nodiscard]] std::uint64_t keysNotLookedAt() const { return m_keysNotLookedAt; }
    [[nodiscard]] std::uint64_t allMembership() const { return m_allMembership; }

private:
    struct Watched {
        std::string key;
        std::uint8_t number = 0;
    };
    struct Pending {
        std::string_view pair;
        std::string_view encoded;  ///< its value
        std::uint64_t hash = 0;    ///< 0: not needed, the value is known or does not matter
        std::uint32_t value = none;
        std::uint32_t column = none;
        std::uint32_t slot = 0;
    };
    /// A key of a place, and the KeyValue that was met last: its bytes lie beside its numbers.
    struct alignas(64) Expected {
        static constexpr std::size_t most = 116;  ///< longer ones are seldom the same again
        std::uint32_t value = none;
        std::uint32_t column = none;
        std::uint8_t pairSize = 0;  ///< 0: none is known
        std::uint8_t keySize = 0;   ///< 0: the key is empty or too long
        char bytes[most + 2] = {};
        /// Whether `pair` has this key, and its encoded value; only as nearly every encoder writes it (body::splitPair()).
        [[nodiscard]] bool isKeyOf(std::string_view pair, std::string_view& encoded) const {
            const std::size_t head = std::size_t{keySize} + 4;
            if (keySize == 0 || pair.size() < head || pair[0] != 0x0a || static_cast<unsigned char>(pair[1]) != keySize) return false;
            if (pair[head - 2] != 0x12 || static_cast<unsigned char>(pair[head - 1]) >= 0x80 ||
                static_cast<unsigned char>(pair[head - 1]) != pair.size() - head)
                return false;
            if (std::memcmp(bytes + 2, pair.data() + 2, keySize) != 0) return false;
            encoded = pair.substr(head);
            return true;
        }
        [[nodiscard]] bool isValue(std::string_view encoded) const {
            const std::size_t head = std::size_t{keySize} + 4;
            return pairSize == head + encoded.size() && std::memcmp(bytes + head, encoded.data(), encoded.size()) == 0;
        }
    };
    using Layout = std::vector<Expected>;  ///< in order of first appearance

    void gather(std::uint32_t place, std::string_view body, std::int64_t durationNs);
    std::uint32_t slotInLayout(std::uint32_t place, std::string_view keyValue, std::size_t next, std::string_view& encoded);
    [[nodiscard]] bool onlyCounted(const Column& column) const { return column.isId && !column.onlyNumbers; }
    void remember(std::uint32_t place, const Pending& met);
    Seen learn(const Pending& met, std::int64_t durationNs);
    std::uint32_t keyNumber(std::string_view key);
    std::uint32_t columnOf(std::uint32_t place, std::uint32_t key);
    std::uint32_t valueOf(std::uint32_t column, std::string_view text, const double* number);
    std::uint32_t keepValue(std::uint32_t column, std::uint64_t hash, std::string_view text, const double* number);
    Seen keep(std::uint64_t hash, std::uint32_t column, std::string_view text, const double* number);
    Seen again(std::uint32_t value, std::int64_t durationNs);
    void count(std::uint32_t column);
    void count(std::uint32_t column, std::uint32_t value);
    void addNumber(Column& column, double number, std::int64_t durationNs);
    void flush(Column& column);
    void thin(Column& column);

    CohortLimits m_limits;
    std::vector<Watched> m_watched;
    std::vector<CohortKeyName> m_places;
    std::vector<Layout> m_layouts;  ///< by place
    std::vector<std::string> m_keys;
    std::vector<KeySpread> m_spreads;  ///< by key
    std::vector<Column> m_columns;
    std::vector<Value> m_values;
    std::string m_texts;
    NumberSlots m_known;        ///< hash of column and bytes → value
    NumberSlots m_keySlots;     ///< hash of a key → its number
    NumberSlots m_columnSlots;  ///< place and key → column
    NumberSlots m_valueSlots;   ///< column and hash of a text → value
    CohortSide m_side = CohortSide::Neither;
    std::uint32_t m_member = 0;
    std::uint64_t m_identity = 0;
    std::int64_t m_startNs = 0;
    PerSide<std::uint64_t> m_members;
    std::uint64_t m_allMembership = 0;
    std::uint64_t m_keysNotLookedAt = 0;
    std::string m_scratch;
    std::vector<Pending> m_batch;
};

}  // namespace fw::analysis
