// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/attribute_tally.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

#include "model/analysis/key_words.h"
#include "model/core/byte_hash.h"
#include "model/core/span_body.h"

namespace fw::analysis {
namespace {

/// Enough of them to tell a copy of the duration from a chance.
constexpr std::uint32_t mostCompared = 4'096;
/// Of a key with numbers only: more different ones are compared as a distribution, which needs none of them.
constexpr std::uint32_t mostNumbers = 128;

std::uint64_t columnHash(std::uint32_t place, std::uint32_t key) {
    return mixedBits((std::uint64_t{place} << 32U) | key);
}

std::uint64_t slotOf(std::uint32_t column, std::uint64_t textHash) {
    return mixedBits(textHash + (std::uint64_t{column} + 1) * 0x9e3779b97f4a7c15ULL);
}

/// `number` is the length of the span, in a unit that instrumentations use, as far as its digits go.
bool isDuration(double number, std::int64_t durationNs) {
    for (const double unit : {1.0, 1e3, 1e6, 1e9}) {
        const double step = number == std::floor(number) ? unit : unit / 20;
        const auto length = static_cast<double>(durationNs);
        if (std::abs(number * unit - length) <= std::max(step, length / 1000) && length >= 10 * step) return true;
    }
    return false;
}

/// Key and value of an encoded KeyValue, however it is written. False: it is broken.
bool splitCarefully(std::string_view keyValue, std::string_view& key, std::string_view& encoded) {
    if (body::splitPair(keyValue, key, encoded)) return true;
    key = encoded = {};
    wire::Reader pair(keyValue);
    wire::Field inner;
    while (pair.next(inner)) {
        if (inner.id == 1 && inner.isBytes()) key = inner.bytes;
        if (inner.id == 2 && inner.isBytes()) encoded = inner.bytes;
    }
    return !pair.failed();
}

bool enoughNumbers(const AttributeTally::Column& column) {
    return column.onlyNumbers && !column.idName && column.distinct >= mostNumbers;
}

}  // namespace

std::uint32_t AttributeTally::addPlace(CohortKeyName name) {
    name.key.clear();
    m_places.push_back(std::move(name));
    m_layouts.emplace_back();
    return static_cast<std::uint32_t>(m_places.size() - 1);
}

void AttributeTally::beginMember(CohortSide side, std::uint64_t identity, std::int64_t startNs) {
    ++m_member;
    m_side = side;
    m_identity = mixedBits(identity + 0x632be59bd9b4e019ULL);
    m_startNs = startNs;
    ++m_members.of(side);
    m_allMembership += m_identity;
}

AttributeTally::Seen AttributeTally::add(std::uint32_t place, std::string_view keyValue, std::int64_t durationNs) {
    std::string_view key;
    Pending met;
    if (!splitCarefully(keyValue, key, met.encoded)) return {};
    met.column = columnOf(place, keyNumber(key));
    if (met.column == none) return {};
    met.hash = byteHash(met.encoded, met.column);
    const std::uint32_t value = m_known.find(met.hash);
    return value != NumberSlots::none ? again(value, durationNs) : learn(met, durationNs);
}

/// Where the key of an encoded KeyValue stands in the layout of its place, and its value; `next` is where it is expected. none: it is
/// broken, or not looked at.
std::uint32_t AttributeTally::slotInLayout(std::uint32_t place, std::string_view keyValue, std::size_t next, std::string_view& encoded) {
    const Layout& layout = m_layouts[place];
    // One that some spans have and others have not.
    for (std::size_t slot = next; slot < std::min(layout.size(), next + 3); ++slot)
        if (layout[slot].isKeyOf(keyValue, encoded)) return static_cast<std::uint32_t>(slot);
    std::string_view key;
    if (!splitCarefully(keyValue, key, encoded)) return none;
    const std::uint32_t column = columnOf(place, keyNumber(key));
    return column == none ? none : m_columns[column].slot;
}

void AttributeTally::gather(std::uint32_t place, std::string_view body, std::int64_t durationNs) {
    wire::Reader reader(body);
    wire::Field field;
    std::size_t next = 0;
    while (reader.next(field)) {
        if (field.id != body::AttributesField || !field.isBytes()) continue;
        std::string_view encoded;
        const std::uint32_t slot = slotInLayout(place, field.bytes, next, encoded);
        if (slot == none) continue;
        next = std::size_t{slot} + 1;
        const Expected& expected = m_layouts[place][slot];
        Column& column = m_columns[expected.column];
        if (onlyCounted(column)) {
            // Of an id it only counts who has one.
            count(expected.column);
            if (column.watched == 0) continue;
            m_batch.push_back({field.bytes, encoded, 0, none, expected.column, slot});
        } else if (expected.isValue(encoded)) {
            __builtin_prefetch(&m_values[expected.value]);
            m_batch.push_back({field.bytes, encoded, 0, expected.value, expected.column, slot});
        } else if (double number = 0; column.watched == 0 && enoughNumbers(column) && body::encodedNumber(encoded, number)) {
            // Of many numbers nobody needs the texts.
            addNumber(column, number, durationNs);
            count(expected.column);
        } else {
            const std::uint64_t hash = byteHash(encoded, expected.column);
            m_known.prefetch(hash);
            m_batch.push_back({field.bytes, encoded, hash, none, expected.column, slot});
        }
    }
}

void AttributeTally::remember(std::uint32_t place, const Pending& met) {
    Expected& expected = m_layouts[place][met.slot];
    // Only as nearly every encoder writes it: the key is where it is looked for.
    if (expected.keySize == 0 || met.pair.size() > Expected::most || met.pair.data() + 2 + expected.keySize + 2 != met.encoded.data())
        return;
    expected.value = met.value;
    expected.pairSize = static_cast<std::uint8_t>(met.pair.size());
    std::memcpy(expected.bytes, met.pair.data(), met.pair.size());
}

void AttributeTally::addText(std::uint32_t place, std::string_view key, std::string_view value) {
    const std::uint64_t hash = byteHash(value, byteHash(key, ~std::uint64_t{place}));
    const std::uint32_t known = m_known.find(hash);
    if (known != NumberSlots::none) {
        (void)again(known, -1);
        return;
    }
    const std::uint32_t column = columnOf(place, keyNumber(key));
    if (column == none) return;
    if (onlyCounted(m_columns[column])) return count(column);
    double number = 0;
    const bool numeric = plainNumber(value, number);
    if (numeric) addNumber(m_columns[column], number, -1);
    (void)keep(hash, column, value, numeric ? &number : nullptr);
}

AttributeTally::Seen AttributeTally::again(std::uint32_t value, std::int64_t durationNs) {
    const Value& known = m_values[value];
    if (known.numeric) addNumber(m_columns[known.column], known.number, durationNs);
    count(known.column, value);
    return {known.watched, value, {}};
}

AttributeTally::Seen AttributeTally::learn(const Pending& met, std::int64_t durationNs) {
    Column& column = m_columns[met.column];
    if (onlyCounted(column)) {
        count(met.column);
        if (column.watched == 0) return {};
        return {column.watched, none, body::encodedValueText(met.encoded, m_scratch)};
    }
    double plain = 0;
    if (column.watched == 0 && enoughNumbers(column) && body::encodedNumber(met.encoded, plain)) {
        addNumber(column, plain, durationNs);
        count(met.column);
        return {};
    }
    const std::string_view text = body::encodedValueText(met.encoded, m_scratch);
    double number = 0;
    const bool numeric = plainNumber(text, number);
    if (numeric) addNumber(column, number, durationNs);
    return keep(met.hash, met.column, text, numeric ? &number : nullptr);
}

/// `number` has been added already.
AttributeTally::Seen AttributeTally::keep(std::uint64_t hash, std::uint32_t column, std::string_view text, const double* number) {
    if (number == nullptr) m_columns[column].onlyNumbers = false;
    count(column);
    // Of ids and of many numbers no more values are kept, and none needs to be looked for.
    if (m_columns[column].isId || (number != nullptr && enoughNumbers(m_columns[column]))) return {m_columns[column].watched, none, text};
    const std::uint32_t value = valueOf(column, text, number);
    if (value != none) {
        count(column, value);
        // What looks like an id will hardly come again, and a small table is a fast one.
        const Column& of = m_columns[column];
        const bool unlikely =
            of.distinct > 16 && std::uint64_t{of.distinct} * 10 > (std::uint64_t{of.present.candidate} + of.present.baseline) * 9;
        if (!unlikely && m_known.size() < m_limits.values && m_known.find(hash) == none) m_known.insert(hash, value);
    }
    return {m_columns[column].watched, value, text};
}

std::uint32_t AttributeTally::keyNumber(std::string_view key) {
    const std::uint64_t hash = byteHash(key);
    const std::uint32_t found = m_keySlots.find(hash);
    if (found != NumberSlots::none) return found;
    m_keys.emplace_back(key);
    m_spreads.emplace_back();
    m_keySlots.insert(hash, static_cast<std::uint32_t>(m_keys.size() - 1));
    return static_cast<std::uint32_t>(m_keys.size() - 1);
}

std::uint32_t AttributeTally::columnOf(std::uint32_t place, std::uint32_t key) {
    const std::uint64_t hash = columnHash(place, key);
    const std::uint32_t found = m_columnSlots.find(hash);
    if (found != NumberSlots::none) return found;
    if (m_columns.size() >= m_limits.keys) {
        ++m_keysNotLookedAt;
        return none;
    }
    Column& column = m_columns.emplace_back();
    column.place = place;
    column.key = key;
    column.idName = namesAnId(m_keys[key]);
    for (const Watched& watched : m_watched)
        if (watched.key == m_keys[key]) column.watched = watched.number;
    Layout& layout = m_layouts[place];
    column.slot = static_cast<std::uint32_t>(layout.size());
    Expected& expected = layout.emplace_back();
    expected.column = static_cast<std::uint32_t>(m_columns.size() - 1);
    if (m_keys[key].size() <= Expected::most) {
        expected.keySize = static_cast<std::uint8_t>(m_keys[key].size());
        std::memcpy(expected.bytes + 2, m_keys[key].data(), m_keys[key].size());
    }
    m_columnSlots.insert(hash, static_cast<std::uint32_t>(m_columns.size() - 1));
    return static_cast<std::uint32_t>(m_columns.size() - 1);
}

std::uint32_t AttributeTally::valueOf(std::uint32_t column, std::string_view text, const double* number) {
    const std::uint64_t hash = byteHash(text);
    const std::uint32_t found = m_valueSlots.find(slotOf(column, hash));
    return found != NumberSlots::none ? found : keepValue(column, hash, text.substr(0, m_limits.valueBytes), number);
}

std::uint32_t AttributeTally::keepValue(std::uint32_t column, std::uint64_t hash, std::string_view text, const double* number) {
    Column& of = m_columns[column];
    if (of.isId || enoughNumbers(of)) return none;
    const auto present = static_cast<double>(of.present.candidate + of.present.baseline);
    KeySpread& key = m_spreads[of.key];
    const std::size_t enough = key.isId() ? m_limits.idsSeenAgain : m_limits.idsSeen;
    if (of.distinct >= enough && (!of.onlyNumbers || of.idName) && of.distinct > m_limits.idShare * present) {
        of.isId = true;
        key.setId();
        return none;
    }
    key.add(hash, m_limits);
    if (of.distinct >= m_limits.valuesOfKey || m_values.size() >= m_limits.values || m_texts.size() + text.size() > m_limits.textBytes) {
        of.notKept = true;
        return none;
    }
    ++of.distinct;
    Value& value = m_values.emplace_back();
    value.column = column;
    value.hash = hash;
    value.watched = of.watched;
    value.numeric = number != nullptr;
    value.number = number != nullptr ? *number : 0;
    value.textOffset = static_cast<std::uint32_t>(m_texts.size());
    value.textSize = static_cast<std::uint32_t>(text.size());
    m_texts += text;
    const auto made = static_cast<std::uint32_t>(m_values.size() - 1);
    m_valueSlots.insert(slotOf(column, hash), made);
    return made;
}

void AttributeTally::count(std::uint32_t column) {
    Column& of = m_columns[column];
    if (of.lastMember == m_member) return;
    of.lastMember = m_member;
    of.membership += m_identity;
    ++of.present.of(m_side);
    m_spreads[of.key].addMember();
}

void AttributeTally::count(std::uint32_t column, std::uint32_t value) {
    Value& of = m_values[value];
    if (of.lastMember == m_member) return;
    of.lastMember = m_member;
    of.membership += m_identity;
    ++of.count.of(m_side);
    count(column);
}

void AttributeTally::addNumber(Column& column, double number, std::int64_t durationNs) {
    if (column.pendingCount > 0 && column.pendingIdentity != m_identity) flush(column);
    column.pendingIdentity = m_identity;
    column.pendingSide = m_side;
    column.pendingStartNs = m_startNs;
    ++column.pendingCount;
    column.pendingSum += number;
    if (durationNs > 0 && number > 0 && column.compared < mostCompared) {
        ++column.compared;
        column.copies += isDuration(number, durationNs) ? 1 : 0;
    }
}

void AttributeTally::flush(Column& column) {
    if (column.pendingCount == 0) return;
    const double mean = column.pendingSum / column.pendingCount;
    column.pendingCount = 0;
    column.pendingSum = 0;
    // Microseconds: a double holds those of our time exactly.
    const std::int64_t startUs = column.pendingStartNs / 1'000;
    column.overTime.add(static_cast<double>(startUs), mean);
    std::uint64_t bits = 0;
    std::memcpy(&bits, &mean, sizeof bits);
    column.numbersSignature += mixedBits(column.pendingIdentity ^ bits);
    if ((column.pendingIdentity & ((std::uint64_t{1} << column.samplingShift) - 1)) != 0) return;
    column.numbers.of(column.pendingSide).push_back({mean, column.pendingIdentity});
    if (column.numbers.of(column.pendingSide).size() <= m_limits.samples) return;
    ++column.samplingShift;
    thin(column);
}

void AttributeTally::thin(Column& column) {
    // Every 2^n-th member by its bits, on whatever thread it was met.
    const std::uint64_t mask = (std::uint64_t{1} << column.samplingShift) - 1;
    for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) {
        std::erase_if(column.numbers.of(side), [mask](const MemberNumber& one) { return (one.whose & mask) != 0; });
    }
    if (std::max(column.numbers.candidate.size(), column.numbers.baseline.size()) <= m_limits.samples || column.samplingShift >= 60) return;
    ++column.samplingShift;
    thin(column);
}

void AttributeTally::finish() {
    for (Column& column : m_columns) flush(column);
}

std::string_view AttributeTally::text(std::uint32_t value) const {
    return std::string_view(m_texts).substr(m_values[value].textOffset, m_values[value].textSize);
}

CohortKeyName AttributeTally::nameOf(const Column& column) const {
    CohortKeyName name = m_places[column.place];
    name.key = m_keys[column.key];
    return name;
}

void AttributeTally::absorb(const AttributeTally& other) {
    for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) m_members.of(side) += other.m_members.of(side);
    m_allMembership += other.m_allMembership;
    m_keysNotLookedAt += other.m_keysNotLookedAt;
    using Place = std::tuple<KeyPlace, std::string, std::string, SpanKind>;
    std::map<Place, std::uint32_t> places;
    const auto placeOf = [](const CohortKeyName& name) { return Place(name.place, name.service, name.operation, name.kind); };
    for (std::uint32_t i = 0; i < m_places.size(); ++i) places.emplace(placeOf(m_places[i]), i);
    std::vector<std::uint32_t> columnHere(other.m_columns.size(), none);
    for (std::size_t i = 0; i < other.m_columns.size(); ++i) {
        const Column& from = other.m_columns[i];
        const CohortKeyName& name = other.m_places[from.place];
        const auto known = places.find(placeOf(name));
        const std::uint32_t place = known != places.end() ? known->second : places.emplace(placeOf(name), addPlace(name)).first->second;
        const std::uint32_t number = columnOf(place, keyNumber(other.m_keys[from.key]));
        columnHere[i] = number;
        if (number == none) continue;
        Column& to = m_columns[number];
        to.membership += from.membership;
        to.numbersSignature += from.numbersSignature;
        to.compared += from.compared;
        to.copies += from.copies;
        to.overTime.absorb(from.overTime);
        to.isId = to.isId || from.isId;
        to.notKept = to.notKept || from.notKept;
        to.onlyNumbers = to.onlyNumbers && from.onlyNumbers;
        to.samplingShift = std::max(to.samplingShift, from.samplingShift);
        for (const CohortSide side : {CohortSide::Candidate, CohortSide::Baseline}) {
            to.present.of(side) += from.present.of(side);
            to.numbers.of(side).insert(to.numbers.of(side).end(), from.numbers.of(side).begin(), from.numbers.of(side).end());
        }
        thin(to);
    }
    for (std::uint32_t i = 0; i < other.m_values.size(); ++i) {
        const Value& from = other.m_values[i];
        const std::uint32_t column = columnHere[from.column];
        if (column == none) continue;
        std::uint32_t value = m_valueSlots.find(slotOf(column, from.hash));
        if (value == NumberSlots::none) value = keepValue(column, from.hash, other.text(i), from.numeric ? &from.number : nullptr);
        if (value == none) continue;
        Value& to = m_values[value];
        to.membership += from.membership;
        to.count.candidate += from.count.candidate;
        to.count.baseline += from.count.baseline;
    }
}

}  // namespace fw::analysis
