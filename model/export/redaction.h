// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/core/bookmark.h"
#include "model/core/trace_data.h"
#include "model/export/keyed_hash.h"
#include "model/export/redaction_rules.h"

namespace fw::exporting {

struct RedactionOptions {
    std::vector<RedactionRule> own;  ///< beside the shipped ones, and before them
    std::int64_t shiftNs = 0;        ///< added to every time
    HashKey key = randomHashKey();   ///< of the pseudonyms; a new one for each export, so that two exports cannot be joined
    std::size_t keptFinds = 0;       ///< different finds of a rule that are kept as they are, for the reader alone; 0: none
};

/// One text that a rule found, and what took its place. Only ever for the reader of the trace: it is what must not leave the machine.
struct RedactionFind {
    std::string where;   ///< key of the value; empty: a find within a text
    std::string before;  ///< its beginning, where it is long
    std::string after;
    std::uint64_t count = 0;
};

/// What rules found so far, for a list of what goes.
struct RedactionCount {
    std::string name;
    std::uint64_t count = 0;
    std::string example;                    ///< the first find, masked: its first characters and its length
    std::vector<RedactionFind> finds = {};  ///< different ones, the first RedactionOptions::keptFinds; counts may sum up to less
};

/// Takes out of a trace what may not leave the machine. Every text of it passes here: keys, values, names, events, links, resources,
/// scopes, messages, warnings, notes, ids that are no numbers. Ids that are numbers stay, as a trace without them is none; other numbers go
/// where their key says so. The same text gives the same pseudonym throughout one Redactor. One thread.
class Redactor {
public:
    /// Errors: Usage for a pattern that is none.
    [[nodiscard]] static Result<Redactor> create(RedactionOptions options = {});
    Redactor(Redactor&&) noexcept;
    Redactor& operator=(Redactor&&) noexcept;
    ~Redactor();

    [[nodiscard]] std::string text(std::string_view text);
    void attributes(Attributes& attributes);
    void details(SpanDetails& details);
    void log(LogEntry& log);
    void bookmark(Bookmark& bookmark);
    /// The columns with everything that is text, and moved times.
    [[nodiscard]] std::shared_ptr<const TraceData> trace(const TraceData& trace);
    [[nodiscard]] std::int64_t time(std::int64_t ns) const;

    /// Rules that found something, in their order, those of one name together.
    [[nodiscard]] std::vector<RedactionCount> counts() const;
    [[nodiscard]] std::uint64_t total() const;

private:
    struct Compiled;
    struct AnyText;
    /// What is known of a key: there are few of them.
    struct Key {
        Compiled* rule = nullptr;  ///< that takes its values
        bool hasFinds = false;     ///< rules on texts may find something in the key itself
    };
    Redactor();

    void clean(std::string& text);
    [[nodiscard]] const Key& keyOf(const std::string& key);
    void inside(AttributeValue& value);
    void replace(AttributeValue& value, Compiled& rule, const std::string& key);
    [[nodiscard]] std::string substitute(Compiled& rule, std::string_view found, std::string_view where = {});
    void keepFind(Compiled& rule, std::string_view where, std::string_view found, const std::string& after) const;
    void apply(Compiled& rule, std::string& text);

    RedactionOptions m_options;
    std::vector<std::unique_ptr<Compiled>> m_rules;
    std::unique_ptr<AnyText> m_any;
    std::unordered_map<std::string, Key> m_keys;
    bool m_counting = true;
};

/// A key in lower case with '_' between its words: "userName", "user-name" and "User.Name" are all "user_name".
[[nodiscard]] std::string plainKey(std::string_view key);

}  // namespace fw::exporting
