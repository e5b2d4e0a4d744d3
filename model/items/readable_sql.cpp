// SPDX-License-Identifier: GPL-3.0-or-later
// SQL broken at its keywords: no grammar, because traces hold every dialect, and cut statements too.
#include <algorithm>
#include <array>
#include <vector>

#include "model/items/readable_text.h"

namespace fw::items {
namespace {

constexpr int maxIndent = 20;

bool isWordSign(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('.') || c == QLatin1Char('$') || c == QLatin1Char('@');
}

template <std::size_t N>
bool isOneOf(const QString& word, const std::array<const char*, N>& words) {
    return std::any_of(words.begin(), words.end(), [&word](const char* one) { return word == QLatin1String(one); });
}

class SqlBreaker {
public:
    explicit SqlBreaker(QStringView text) : m_text(text) {}

    QString run() {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c.isSpace()) {
                ++m_at;
                m_gap = true;
            } else if (const qsizetype end = endOfQuoted(); end > m_at) {
                put(m_text.mid(m_at, end - m_at));
                m_before.clear();
                m_at = end;
            } else if (isWordSign(c)) {
                takeWord();
            } else {
                takeSign(c);
            }
        }
        return m_out;
    }

private:
    /// End of the string, quoted name or comment that begins here; m_at if none does.
    [[nodiscard]] qsizetype endOfQuoted() const {
        const QStringView rest = m_text.mid(m_at);
        const auto after = [this](qsizetype found, qsizetype length) { return found < 0 ? m_text.size() : found + length; };
        // In one line a comment goes on to its end.
        if (rest.startsWith(QLatin1String("--"))) return m_text.size();
        if (rest.startsWith(QLatin1String("/*"))) return after(m_text.indexOf(QLatin1String("*/"), m_at + 2), 2);
        if (rest.startsWith(QLatin1String("$$"))) return after(m_text.indexOf(QLatin1String("$$"), m_at + 2), 2);
        const QChar quote = m_text[m_at];
        if (quote == QLatin1Char('\'') || quote == QLatin1Char('"') || quote == QLatin1Char('`'))
            return after(m_text.indexOf(quote, m_at + 1), 1);
        return m_at;
    }

    void put(QStringView piece) {
        if (m_gap && !m_out.isEmpty() && !m_out.endsWith(QLatin1Char('\n')) && !m_lineBegun) m_out += QLatin1Char(' ');
        m_gap = false;
        m_lineBegun = false;
        m_out += piece;
    }

    void newLine(int extra) {
        if (m_out.isEmpty()) return;
        m_out += QLatin1Char('\n');
        m_out.append(QString(2 * std::min(m_indent + extra, maxIndent), QLatin1Char(' ')));
        m_lineBegun = true;
        m_lineExtra = extra;
    }

    [[nodiscard]] QString wordAt(qsizetype at) const {
        while (at < m_text.size() && m_text[at].isSpace()) ++at;
        qsizetype end = at;
        // Keywords are short; a longer word is none.
        while (end < m_text.size() && end - at < 24 && isWordSign(m_text[end])) ++end;
        return m_text.mid(at, end - at).toString().toUpper();
    }

    [[nodiscard]] bool breaksBefore(const QString& word, qsizetype end) const {
        static constexpr std::array<const char*, 16> clauses = {"WHERE",  "HAVING", "LIMIT", "OFFSET",    "UNION",  "INTERSECT",
                                                                "EXCEPT", "VALUES", "SET",   "RETURNING", "WINDOW", "QUALIFY",
                                                                "SELECT", "MINUS",  "FETCH", "USING"};
        static constexpr std::array<const char*, 6> sides = {"LEFT", "RIGHT", "INNER", "FULL", "CROSS", "NATURAL"};
        static constexpr std::array<const char*, 8> ofJoin = {"LEFT", "RIGHT", "INNER", "FULL", "CROSS", "NATURAL", "OUTER", "LATERAL"};
        if (word == QLatin1String("FROM")) return m_before != QLatin1String("DELETE") && m_before != QLatin1String("DISTINCT");
        if (word == QLatin1String("GROUP") || word == QLatin1String("ORDER")) return wordAt(end) == QLatin1String("BY");
        if (word == QLatin1String("JOIN")) return !isOneOf(m_before, ofJoin);
        if (word == QLatin1String("ON")) return wordAt(end) == QLatin1String("CONFLICT") || wordAt(end) == QLatin1String("DUPLICATE");
        if (isOneOf(word, sides)) {
            const QString next = wordAt(end);
            return !isOneOf(m_before, sides) && (next == QLatin1String("JOIN") || isOneOf(next, ofJoin));
        }
        // USING of a join belongs to its line.
        if (word == QLatin1String("USING")) return false;
        return isOneOf(word, clauses);
    }

    void takeWord() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && isWordSign(m_text[m_at])) ++m_at;
        const QStringView word = m_text.mid(from, m_at - from);
        const QString upper = word.size() <= 24 ? word.toString().toUpper() : QString();
        const bool inCall = !m_parens.empty() && m_parens.back() == 0;
        if (!inCall && !m_fresh) {
            if (upper == QLatin1String("AND") || upper == QLatin1String("OR")) {
                if (m_between && upper == QLatin1String("AND"))
                    m_between = false;
                else
                    newLine(1);
            } else if (breaksBefore(upper, m_at)) {
                newLine(0);
            }
        }
        if (upper == QLatin1String("BETWEEN") && !inCall) m_between = true;
        put(word);
        m_fresh = false;
        m_before = upper;
    }

    void takeSign(QChar c) {
        ++m_at;
        const bool endsQuery = c == QLatin1Char(')') && !m_parens.empty() && m_parens.back() > 0;
        if (endsQuery) {
            m_indent -= m_parens.back();
            newLine(m_parens.back() - 1);
        }
        put(QStringView(&c, 1));
        m_before.clear();
        if (c == QLatin1Char('(')) {
            const QString next = wordAt(m_at);
            const bool query = next == QLatin1String("SELECT") || next == QLatin1String("WITH");
            m_parens.push_back(query ? m_lineExtra + 1 : 0);
            if (query) {
                m_indent += m_parens.back();
                newLine(0);
                m_fresh = true;
                m_gap = false;
            }
        } else if (c == QLatin1Char(')') && !m_parens.empty()) {
            m_parens.pop_back();
        } else if (c == QLatin1Char(';') && m_parens.empty() && m_at < m_text.size()) {
            newLine(0);
            m_fresh = true;
            m_gap = false;
        }
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
    QString m_before;           // the word in front, upper case; empty after anything else
    std::vector<int> m_parens;  // levels that its query is indented by; 0: no query of its own
    int m_indent = 0;
    int m_lineExtra = 0;       // levels of this line beyond m_indent
    bool m_gap = false;        // white space before the next piece
    bool m_lineBegun = false;  // nothing but the indent in the line
    bool m_fresh = true;       // at the beginning of a statement: no break
    bool m_between = false;    // the next AND belongs to BETWEEN
};

}  // namespace

QString brokenSql(QStringView text) {
    return SqlBreaker(text).run();
}

}  // namespace fw::items
