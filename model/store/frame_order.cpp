// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/frame_order.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include <SQLiteCpp/Statement.h>

#include "model/core/characters.h"
#include "model/core/natural_order.h"
#include "model/store/cache_format.h"
#include "model/store/connection.h"
#include "model/store/text_search.h"

namespace fw::store {
namespace {

bool allDigits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

FrameNeighbours inOrderOfText(SQLite::Database& database, std::string_view frameId, std::string_view prefix) {
    FrameNeighbours out;
    const std::string after = afterPrefix(prefix);
    SQLite::Statement before(database, std::string("SELECT value FROM frame WHERE value >= ?1 AND value < ?2") +
                                           (after.empty() ? "" : " AND value < ?3") + " ORDER BY value DESC LIMIT 1");
    bindBlob(before, 1, prefix);
    bindBlob(before, 2, frameId);
    if (!after.empty()) bindBlob(before, 3, after);
    if (before.executeStep()) out.previous = blobOf(before.getColumn(0));
    SQLite::Statement behind(database, "SELECT value FROM frame WHERE value > ?1 AND value >= ?2 ORDER BY value LIMIT 1");
    bindBlob(behind, 1, frameId);
    bindBlob(behind, 2, prefix);
    if (behind.executeStep()) {
        const std::string_view next = blobOf(behind.getColumn(0));
        if (next.starts_with(prefix)) out.next = next;
    }
    return out;
}

/// The numbers behind one prefix. Texts of one width are in order of their numbers; the widths have to be joined.
class Series {
public:
    Series(SQLite::Database& database, std::string_view prefix)
        : m_database(database),
          m_prefix(prefix),
          m_end(std::string(prefix) + ':'),
          m_up(database, "SELECT value FROM frame WHERE value >= ?1 AND value <= ?2 AND length(value) = ?3 ORDER BY value"),
          m_down(database, "SELECT value FROM frame WHERE value >= ?1 AND value <= ?2 AND length(value) = ?3 ORDER BY value DESC") {}

    /// The nearest number above (`up`) or below `digits`; empty: none.
    [[nodiscard]] std::string beside(const std::string& digits, bool up) {
        std::optional<std::string> best = atWidth(digits.size(), {up ? digits : "", up ? "" : digits}, up);
        if (!best) return ofAll(digits, up);
        // Another width can only have what lies between the two.
        for (std::size_t width = 1; width + m_prefix.size() <= maxFrameIdBytes; ++width) {
            if (width == digits.size()) continue;
            if (auto nearer = atWidth(width, {up ? digits : *best, up ? *best : digits}, up)) best = std::move(nearer);
        }
        return *best;
    }

private:
    /// Open at both ends; empty: no end.
    struct Range {
        std::string above;
        std::string below;
    };

    /// The text of a number at a width, if it has that few digits.
    [[nodiscard]] static std::optional<std::string> padded(const std::string& digits, std::size_t width) {
        const std::string_view number = significantDigits(digits);
        if (number.size() > width) return std::nullopt;
        return std::string(width - number.size(), '0').append(number);
    }

    [[nodiscard]] std::optional<std::string> atWidth(std::size_t width, const Range& range, bool up) {
        const auto from = range.above.empty() ? std::string(width, '0') : padded(range.above, width);
        if (!from) return std::nullopt;
        const auto to = range.below.empty() ? std::nullopt : padded(range.below, width);
        SQLite::Statement& select = up ? m_up : m_down;
        const ResetGuard reset(select);
        const std::string first = m_prefix + *from;
        const std::string last = to ? m_prefix + *to : m_end;
        bindBlob(select, 1, first);
        bindBlob(select, 2, last);
        select.bind(3, static_cast<std::int64_t>(m_prefix.size() + width));
        while (select.executeStep()) {
            const std::string_view digits = blobOf(select.getColumn(0)).substr(m_prefix.size());
            if (!allDigits(digits) || (!range.above.empty() && !naturalLess(range.above, digits)) ||
                (!range.below.empty() && !naturalLess(digits, range.below)))
                continue;
            return std::string(digits);
        }
        return std::nullopt;
    }

    [[nodiscard]] std::string ofAll(const std::string& digits, bool up) {
        SQLite::Statement select(m_database, "SELECT value FROM frame WHERE value >= ?1 AND value < ?2");
        bindBlob(select, 1, m_prefix);
        bindBlob(select, 2, m_end);
        std::string best;
        while (select.executeStep()) {
            const std::string_view other = blobOf(select.getColumn(0)).substr(m_prefix.size());
            if (!allDigits(other) || !(up ? naturalLess(digits, other) : naturalLess(other, digits))) continue;
            if (best.empty() || (up ? naturalLess(other, best) : naturalLess(best, other))) best = other;
        }
        return best;
    }

    SQLite::Database& m_database;
    std::string m_prefix;
    std::string m_end;  ///< behind all that goes on with a digit
    SQLite::Statement m_up;
    SQLite::Statement m_down;
};

}  // namespace

FrameNeighbours findFrameNeighbours(SQLite::Database& database, std::string_view frameId, std::string_view prefix) {
    if (!frameId.starts_with(prefix) || !allDigits(frameId.substr(prefix.size()))) return inOrderOfText(database, frameId, prefix);
    Series series(database, prefix);
    const std::string digits(frameId.substr(prefix.size()));
    FrameNeighbours out;
    if (const std::string below = series.beside(digits, false); !below.empty()) out.previous = std::string(prefix) + below;
    if (const std::string above = series.beside(digits, true); !above.empty()) out.next = std::string(prefix) + above;
    return out;
}

}  // namespace fw::store
