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
    /// Whether the mapping names a member for `role`.
    [[nodiscard]] bool names(LogRole role) const { return (m_named >> static_cast<unsigned>(role) & 1U) != 0; }

private:
    Entry& entryOf(std::string name);
    [[nodiscard]] const Entry* findNormalised(std::string_view name) const;

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots;  ///< open addressing; number of the entry + 1
    std::uint32_t m_named = 0;           ///< a bit for each role
};

/// Whether two names fit the same members: whatever their case, dots, dashes and underscores.
[[nodiscard]] bool sameLogName(std::string_view a, std::string_view b);

/// The table of the built-in mapping, made once.
[[nodiscard]] const std::shared_ptr<const LogFieldTable>& builtInLogFields();

/// Which member of a line fills which role. Kept from line to line: the lines of a logger look alike, so that the names
/// of the last line are tried first.
class LogFields {
public:
    static constexpr std::size_t maxDepth = 16;    ///< how deep members of members are looked for ("a.b.c.d")
    static constexpr std::size_t maxElements = 8;  ///< of a list: "a.0.b" to "a.7.b"

    explicit LogFields(const LogFieldTable& table) : m_table(table) {}

    /// Looks through the members of `line`, which must outlive the use of the values.
    void read(JsonValue line);

    [[nodiscard]] JsonValue operator[](LogRole role) const { return isFilled(role) ? filling(role).value : JsonValue(); }
    [[nodiscard]] LogUnit unitOf(LogRole role) const { return isFilled(role) ? filling(role).unit : LogUnit::Auto; }
    /// The role that the member number `ordinal` of the line, which has it, fills; None for an ordinary attribute.
    [[nodiscard]] LogRole filledBy(std::size_t ordinal) const { return m_roles[ordinal]; }

private:
    struct Known {
        std::string key;
        const LogFieldTable::Entry* entry = nullptr;
    };
    /// What a role is filled with.
    struct Filling {
        JsonValue value;
        int rank = 0;
        LogUnit unit = LogUnit::Auto;
        std::size_t ordinal = 0;
    };
    static constexpr std::size_t roleCount = static_cast<std::size_t>(LogRole::Count);
    static constexpr std::size_t noOrdinal = SIZE_MAX;

    [[nodiscard]] bool isFilled(LogRole role) const { return (m_filled >> static_cast<unsigned>(role) & 1U) != 0; }
    [[nodiscard]] const Filling& filling(LogRole role) const { return m_fillings[static_cast<std::size_t>(role)]; }
    const LogFieldTable::Entry* lookUp(std::size_t ordinal, JsonValue member);
    void take(const LogFieldTable::Entry& entry, JsonValue member, std::size_t ordinal);
    void readBelow(std::string_view path, JsonValue object);

    const LogFieldTable& m_table;
    std::vector<Known> m_known;  ///< by the place of the member in the line
    std::uint32_t m_filled = 0;  ///< a bit for each role: only those of m_fillings are of this line
    std::array<Filling, roleCount> m_fillings;
    std::vector<LogRole> m_roles;  ///< by the place of the member; has places of longer lines too
    std::string m_scratch;
};

/// The duration in nanoseconds: text with a unit ("16.509ms"), a number in `unit`, and where that is Auto seconds
/// ("0.0165", zap's way) or, for whole numbers from 100,000 on, nanoseconds (zap's other way).
/// False if it is none or does not fit. `assumed` becomes the unit taken where neither the text nor `unit` names one.
[[nodiscard]] bool readLogDuration(JsonValue member, LogUnit unit, std::int64_t& ns, LogUnit& assumed);

/// OTLP SeverityNumber of a level: names of any case and the numbers of pino and bunyan; 0 if unknown.
[[nodiscard]] std::int32_t severityOf(JsonValue level);
[[nodiscard]] std::int32_t severityOfText(std::string_view level);

/// Power of ten from `unit` to nanoseconds; Auto is 0.
[[nodiscard]] int nanosScale(LogUnit unit);

}  // namespace fw::formats
