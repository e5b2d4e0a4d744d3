// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/span.h"
#include "model/export/redaction_rules.h"

namespace fw::exporting {

/// What one rule took out so far.
struct RedactionCount {
    std::uint64_t count = 0;
    std::vector<std::string> keys;  ///< where: the first few attribute keys, "name", "status message", …
    static constexpr std::size_t maxKeys = 5;
};

/// Takes secrets and personal data out of spans and logs: whole values by their keys, parts of any text by patterns. The same text gets
/// the same pseudonym wherever it stands in one export ("[mail 1]"), so that equal things stay equal; the numbers say nothing of the
/// text. Ids, times and durations stay, but for a shift of all times. One redactor an export; one thread.
class Redactor {
public:
    enum class Rules : std::uint8_t { All, None };  ///< None: only times are shifted
    explicit Redactor(Rules rules, const RedactionRules& own = {}, std::int64_t shiftNs = 0);
    ~Redactor();
    Redactor(const Redactor&) = delete;
    Redactor& operator=(const Redactor&) = delete;

    void redact(SpanDetails& details);
    void redact(Resource& resource);
    void redact(Scope& scope);
    void redact(LogEntry& log);
    /// Parts of it that patterns find; `where` is for the counts.
    void redactText(std::string& text, std::string_view where = "name");
    /// Absent times (0) stay absent; saturates.
    [[nodiscard]] std::int64_t shifted(std::int64_t ns) const;

    [[nodiscard]] const std::array<RedactionCount, 5>& counts() const { return m_counts; }

private:
    struct Patterns;
    /// What is known of a key: there are few of them.
    struct Key {
        KeyVerdict verdict;
        std::string text;  ///< without what patterns find in it
    };
    static constexpr std::size_t maxKeys = 65'536;

    [[nodiscard]] const Key& keyOf(const std::string& key);
    void redact(Attributes& attributes);
    void redact(AttributeValue& value, std::string_view key);
    void replace(AttributeValue& value, Redacted what, std::string_view key);
    [[nodiscard]] std::string pseudonym(Redacted what, std::string_view text);
    void note(Redacted what, std::string_view where);

    std::unique_ptr<Patterns> m_patterns;
    std::vector<std::string> m_ownKeys;
    std::unordered_map<std::string, Key> m_keys;
    Rules m_rules;
    std::int64_t m_shiftNs;
    std::array<std::unordered_map<std::string, std::uint64_t>, 5> m_numbers;
    std::array<RedactionCount, 5> m_counts;
};

}  // namespace fw::exporting
