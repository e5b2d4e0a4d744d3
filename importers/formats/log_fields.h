// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/json_tree.h"
#include "importers/formats/log_mapping.h"

namespace fw::formats {

/// A LogMapping made fast to ask: names by their hash. Immutable.
class LogFieldTable {
public:
    struct Entry {
        std::string name;  ///< normalised: lower case, without dots, dashes and underscores
        LogRole role = LogRole::None;
        int rank = 0;  ///< lower is better
        LogUnit unit = LogUnit::Auto;
        bool container = false;  ///< members of this object may be meant: "trace" of "trace.id"
    };

    explicit LogFieldTable(const LogMapping& mapping);

    /// The entry of a member name, or null. The pointer is valid while the table lives.
    [[nodiscard]] const Entry* find(std::string_view key) const;
    /// The same for the member `key` of an object whose normalised path is `path`.
    [[nodiscard]] const Entry* findBelow(std::string_view path, std::string_view key) const;

private:
    Entry& entryOf(std::string name);
    [[nodiscard]] const Entry* findNormalised(std::string_view name) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots;  ///< open addressing; number of the entry + 1
};

/// Whether two names fit the same members: whatever their case, dots, dashes and underscores.
[[nodiscard]] bool sameLogName(std::string_view a, std::string_view b);

/// The table of the built-in mapping, made once.
[[nodiscard]] const std::shared_ptr<const LogFieldTable>& builtInLogFields();

/// Which member of a line fills which role. Kept from line to line: the lines of a logger look alike, so that the names
/// of the last line are tried first.
class LogFields {
public:
    explicit LogFields(const LogFieldTable& table) : m_table(table) {}

    /// Looks through the members of `line`, which must outlive the use of the values.
    void read(JsonValue line);

    [[nodiscard]] JsonValue operator[](LogRole role) const { return m_values[static_cast<std::size_t>(role)]; }
    [[nodiscard]] LogUnit unitOf(LogRole role) const { return m_units[static_cast<std::size_t>(role)]; }
    /// The role that the member number `ordinal` of the line fills; None for an ordinary attribute.
    [[nodiscard]] LogRole filledBy(std::size_t ordinal) const { return ordinal < m_roles.size() ? m_roles[ordinal] : LogRole::None; }

private:
    struct Known {
        std::string key;
        const LogFieldTable::Entry* entry = nullptr;
    };
    const LogFieldTable::Entry* entryAt(std::size_t ordinal, JsonValue member);
    void take(const LogFieldTable::Entry& entry, JsonValue member, std::size_t ordinal);
    void readBelow(std::string_view path, JsonValue object);

    static constexpr std::size_t roleCount = static_cast<std::size_t>(LogRole::Count);
    static constexpr std::size_t noOrdinal = SIZE_MAX;

    const LogFieldTable& m_table;
    std::vector<Known> m_known;  ///< by the place of the member in the line
    std::array<JsonValue, roleCount> m_values;
    std::array<int, roleCount> m_ranks{};
    std::array<LogUnit, roleCount> m_units{};
    std::array<std::size_t, roleCount> m_ordinals{};
    std::vector<LogRole> m_roles;
    std::string m_scratch;
};

/// The duration in nanoseconds: text with a unit ("16.509ms"), a number in `unit`, and where that is Auto seconds
/// ("0.0165", zap's way) or, for whole numbers from 100,000 on, nanoseconds (zap's other way).
/// False if it is none or does not fit.
[[nodiscard]] bool readLogDuration(JsonValue member, LogUnit unit, std::int64_t& ns);

/// OTLP SeverityNumber of a level: names of any case and the numbers of pino and bunyan; 0 if unknown.
[[nodiscard]] std::int32_t severityOf(JsonValue level);
[[nodiscard]] std::int32_t severityOfText(std::string_view level);

/// Power of ten from `unit` to nanoseconds; Auto is 0.
[[nodiscard]] int nanosScale(LogUnit unit);

}  // namespace fw::formats
