// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/readable_text.h"

#include <vector>

#include <QRegularExpression>

namespace fw::items {
namespace {

constexpr std::size_t maxLevels = 200;

bool isJsonSpace(QChar c) {
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') || c == QLatin1Char('\r');
}

/// Reads JSON once from front to back; open brackets stand in a vector, so that depth costs no stack.
class JsonIndenter {
public:
    explicit JsonIndenter(QStringView text) : m_text(text) {}

    std::optional<QString> run() {
        skipSpace();
        if (m_at >= m_text.size() || (m_text[m_at] != QLatin1Char('{') && m_text[m_at] != QLatin1Char('['))) return std::nullopt;
        enum class Next { Value, KeyOrEnd, Key, ValueOrEnd, CommaOrEnd };
        Next next = Next::Value;
        for (;;) {
            skipSpace();
            if (m_at >= m_text.size() || m_out.size() > 4 * maxReadable) return std::nullopt;
            const QChar c = m_text[m_at];
            if (next == Next::CommaOrEnd) {
                if (c == QLatin1Char(',')) {
                    m_out += c;
                    ++m_at;
                    newLine();
                    next = m_open.back() == QLatin1Char('{') ? Next::Key : Next::Value;
                    continue;
                }
                if (!close(true)) return std::nullopt;
            } else if ((next == Next::KeyOrEnd || next == Next::ValueOrEnd) && (c == QLatin1Char('}') || c == QLatin1Char(']'))) {
                if (!close(false)) return std::nullopt;
            } else if (next == Next::Key || next == Next::KeyOrEnd) {
                if (next == Next::KeyOrEnd) newLine();
                if (!takeString()) return std::nullopt;
                skipSpace();
                if (m_at >= m_text.size() || m_text[m_at] != QLatin1Char(':')) return std::nullopt;
                ++m_at;
                m_out += QLatin1String(": ");
                next = Next::Value;
                continue;
            } else {
                if (next == Next::ValueOrEnd) newLine();
                if (c == QLatin1Char('{') || c == QLatin1Char('[')) {
                    if (m_open.size() >= maxLevels) return std::nullopt;
                    m_open.push_back(c);
                    m_out += c;
                    ++m_at;
                    next = c == QLatin1Char('{') ? Next::KeyOrEnd : Next::ValueOrEnd;
                    continue;
                }
                if (c == QLatin1Char('"') ? !takeString() : !takeWord()) return std::nullopt;
            }
            if (m_open.empty()) break;
            next = Next::CommaOrEnd;
        }
        skipSpace();
        if (m_at < m_text.size()) return std::nullopt;
        return std::move(m_out);
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && isJsonSpace(m_text[m_at])) ++m_at;
    }

    void newLine() {
        m_out += QLatin1Char('\n');
        m_out.append(QString(static_cast<qsizetype>(2 * m_open.size()), QLatin1Char(' ')));
    }

    bool close(bool onNewLine) {
        const QChar c = m_text[m_at];
        const QChar wanted = m_open.back() == QLatin1Char('{') ? QLatin1Char('}') : QLatin1Char(']');
        if (c != wanted) return false;
        m_open.pop_back();
        if (onNewLine) newLine();
        m_out += c;
        ++m_at;
        return true;
    }

    bool takeString() {
        if (m_text[m_at] != QLatin1Char('"')) return false;
        const qsizetype from = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != QLatin1Char('"')) m_at += m_text[m_at] == QLatin1Char('\\') ? 2 : 1;
        if (m_at >= m_text.size()) return false;
        ++m_at;
        m_out += m_text.mid(from, m_at - from);
        return true;
    }

    bool takeWord() {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && !isJsonSpace(m_text[m_at]) && !QStringView(u",]}{[\":").contains(m_text[m_at])) ++m_at;
        const QStringView word = m_text.mid(from, m_at - from);
        // NaN and Infinity are what Python writes.
        for (const char* name : {"true", "false", "null", "NaN", "Infinity", "-Infinity"}) {
            if (word == QLatin1String(name)) {
                m_out += word;
                return true;
            }
        }
        if (word.isEmpty() || !(word[0] == QLatin1Char('-') || word[0].isDigit())) return false;
        for (const QChar c : word)
            if (!QStringView(u"0123456789+-.eE").contains(c)) return false;
        m_out += word;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::vector<QChar> m_open;
    QString m_out;
};

bool looksLikeSql(const QString& text, QStringView key) {
    static const QRegularExpression sure(
        QStringLiteral("^\\s*(?:select\\b.{0,20000}?\\bfrom\\b|insert\\s+into\\b|update\\b.{0,2000}?\\bset\\b|delete\\s+from\\b|"
                       "with\\b.{0,2000}?\\bas\\s*\\(|merge\\s+into\\b|replace\\s+into\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression begun(QStringLiteral("^\\s*(?:select|insert|update|delete|with|merge|replace|explain)\\b"),
                                          QRegularExpression::CaseInsensitiveOption);
    const bool named = key.startsWith(QLatin1String("db.")) || key.endsWith(QLatin1String("sql"), Qt::CaseInsensitive);
    return (named ? begun : sure).match(text).hasMatch();
}

/// Frames that stand in one line, or with "\n" written out.
std::optional<QString> brokenTrace(const QString& text) {
    static const QRegularExpression frame(QStringLiteral("(?<!\\s)\\s{1,16}at (?=[\\w$.<>/@ ]{1,400}\\([^()\\n]{0,400}\\))"));
    static const QRegularExpression writtenOut(QStringLiteral("\\\\n(?:\\\\t|\\s)*(?:at |File \\\\?\"|#\\d|goroutine |[0-9]+: )"));
    if (text.contains(writtenOut)) {
        QString out = text;
        out.replace(QLatin1String("\\r\\n"), QLatin1String("\n")).replace(QLatin1String("\\n"), QLatin1String("\n"));
        return out.replace(QLatin1String("\\t"), QLatin1String("    "));
    }
    int frames = 0;
    for (auto all = frame.globalMatch(text); frames < 2 && all.hasNext(); ++frames) (void)all.next();
    if (frames < 2) return std::nullopt;
    QString out = text;
    return out.replace(frame, QStringLiteral("\n    at "));
}

}  // namespace

std::optional<QString> indentedJson(QStringView text) {
    return JsonIndenter(text).run();
}

ReadableText readableText(const QString& text, QStringView key) {
    if (text.size() <= maxReadable) {
        if (std::optional<QString> json = indentedJson(text); json && *json != text) return {TextForm::Json, std::move(*json)};
        if (!text.trimmed().contains(QLatin1Char('\n'))) {
            if (looksLikeSql(text, key)) {
                if (QString sql = brokenSql(text); sql != text) return {TextForm::Sql, std::move(sql)};
            } else if (std::optional<QString> trace = brokenTrace(text)) {
                return {TextForm::StackTrace, std::move(*trace)};
            }
        }
    }
    return {TextForm::Plain, text};
}

}  // namespace fw::items
