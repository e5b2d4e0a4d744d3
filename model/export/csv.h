// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace fw::exporting {

/// Takes bytes as they are made; false: they could not be written, and no more are wanted.
using ByteSink = std::function<bool(std::string_view)>;

/// Writes comma separated values: RFC 4180 (CRLF, quotes doubled), UTF-8 without a byte order mark. Hands on a piece at a
/// time, so that a table of a million rows takes no memory.
///
/// Text that a spreadsheet would run as a formula (it begins with = + - @, a tab or a carriage return) gets a ' in front, as
/// OWASP's page on CSV injection says. Invalid UTF-8 becomes U+FFFD. Numbers are exact, and need no guard.
class CsvWriter {
public:
    explicit CsvWriter(ByteSink sink) : m_sink(std::move(sink)) {}

    /// An empty text is written as "", which is not nothing().
    void text(std::string_view value);
    void number(std::int64_t value);
    void count(std::uint64_t value);
    /// The shortest text that reads back as the same; of what is no number nothing().
    void real(double value);
    /// A cell without a value.
    void nothing();
    /// False once the sink refused.
    bool endRow();
    /// Hands on what is left; false where anything could not be written.
    [[nodiscard]] bool finish();

private:
    void next();
    void flush();

    ByteSink m_sink;
    std::string m_pending;
    bool m_first = true;
    bool m_good = true;
};

}  // namespace fw::exporting
