// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state_report.h"

#include <functional>
#include <thread>

#include <QFontInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QScreen>
#include <QStringList>

#include "app/about_dialog.h"

namespace fw::app {

namespace {

constexpr qsizetype mostOfMessage = 2'000;

/// "<https address, 2 parts, query>".
QString shapeOfUrl(const QString& url) {
    const qsizetype colon = url.indexOf(QLatin1String("://"));
    const QString rest = url.mid(colon + 3);
    const QString path = rest.section(QLatin1Char('?'), 0, 0).section(QLatin1Char('/'), 1);
    const qsizetype parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts).size();
    QString shape = QStringLiteral("<%1 address").arg(url.left(colon).toLower());
    if (parts > 0) shape += QStringLiteral(", %1 parts").arg(parts);
    if (rest.contains(QLatin1Char('?'))) shape += QStringLiteral(", query");
    return shape + QLatin1Char('>');
}

QString shapeOfPath(const QString& path) {
    const QStringList parts = path.split(QRegularExpression(QStringLiteral("[/\\\\]")), Qt::SkipEmptyParts);
    const QString last = parts.isEmpty() ? QString() : parts.last();
    const qsizetype dot = last.lastIndexOf(QLatin1Char('.'));
    const bool ending = dot > 0 && last.size() - dot <= 6;
    return QStringLiteral("<path of %1%2>").arg(parts.size()).arg(ending ? QStringLiteral(", ") + last.mid(dot) : QString());
}

QString replaced(const QString& text, const char* pattern, const std::function<QString(const QString&)>& shape) {
    const QRegularExpression expression(QString::fromUtf8(pattern),
                                        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype end = 0;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(end, match.capturedStart() - end) + shape(match.captured());
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

QString yes(bool is) {
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

QString number(quint64 value) {
    return QString::number(value);
}

/// What the reader wrote is his own.
QString ownText(const QString& text) {
    return text.isEmpty() ? QStringLiteral("none") : QStringLiteral("<%1 characters>").arg(text.size());
}

void addSystem(QStringList& lines, const ProgramState& state) {
    lines << AboutDialog::versions();
    lines << QStringLiteral("Processors: %1").arg(std::thread::hardware_concurrency());
    lines << QStringLiteral("Locale: %1; fonts: %2, %3 pt")
                 .arg(QLocale().name(), QFontInfo(QGuiApplication::font()).family())
                 .arg(QFontInfo(QGuiApplication::font()).pointSizeF());
    for (const QScreen* screen : QGuiApplication::screens())
        lines << QStringLiteral("Screen: %1 x %2, scale %3, %4 dpi")
                     .arg(screen->size().width())
                     .arg(screen->size().height())
                     .arg(screen->devicePixelRatio())
                     .arg(screen->logicalDotsPerInch());
    lines << QStringLiteral("Window: %1 x %2, scale %3, %4")
                 .arg(state.window.width())
                 .arg(state.window.height())
                 .arg(state.scale)
                 .arg(state.dark ? QStringLiteral("dark") : QStringLiteral("light"));
}

void addCache(QStringList& lines, const ProgramState& state) {
    if (!state.cache) {
        lines << QStringLiteral("Not read");
        return;
    }
    const store::CacheInfo& cache = *state.cache;
    lines << QStringLiteral("Place: %1").arg(shapeOfPath(QString::fromStdString(cache.path)));
    lines << QStringLiteral("Format %1, %2 bytes, limit %3 bytes, %4 days")
                 .arg(cache.schemaVersion)
                 .arg(cache.bytes)
                 .arg(state.settings.cacheLimitBytes)
                 .arg(state.settings.cacheAgeDays);
    lines << QStringLiteral("%1 traces, %2 spans, %3 logs, %4 services, %5 segments")
                 .arg(number(cache.traces), number(cache.spans), number(cache.logs), number(cache.services), number(cache.segments));
    lines << QStringLiteral("Damaged: %1").arg(yes(cache.damaged));
}

void addSettings(QStringList& lines, const SettingsData& settings) {
    const QStringList themes{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    lines << QStringLiteral("Theme: %1; times: %2; language: %3")
                 .arg(themes.value(static_cast<int>(settings.theme)), settings.utc ? QStringLiteral("UTC") : QStringLiteral("local"),
                      settings.language.isEmpty() ? QStringLiteral("system") : settings.language.left(20));
    const bool usual = settings.frameKey == SettingsData().frameKey;
    lines << QStringLiteral("Frame key: %1").arg(usual ? settings.frameKey : ownText(settings.frameKey));
    lines << QStringLiteral("Own cache place: %1; own rules: %2; shipped rules: %3")
                 .arg(yes(!settings.cachePath.isEmpty()), yes(!settings.ruleFile.isEmpty()), yes(settings.shippedRules));
    lines << QStringLiteral("Searches remembered: %1").arg(settings.recentSearches.size());
    const QStringList kinds{QStringLiteral("auto"), QStringLiteral("jaeger"), QStringLiteral("tempo"), QStringLiteral("zipkin")};
    const QStringList signIns{QStringLiteral("nothing"), QStringLiteral("token"), QStringLiteral("password")};
    for (const Connection& connection : settings.connections) {
        const auto server = serverOf(connection);
        lines << QStringLiteral(
                     "Connection: %1, %2, this machine: %3, signs in by %4, headers: %5, certificate: %6, own authorities: %7, "
                     "proxy: %8")
                     .arg(kinds.value(static_cast<int>(connection.kind)), redactedToShape(connection.url.trimmed()),
                          yes(server && server->isLoopback()), signIns.value(static_cast<int>(connection.signIn)))
                     .arg(connection.headers.size())
                     .arg(yes(!connection.certificate.isEmpty()), yes(!connection.authorities.isEmpty()), yes(!connection.proxy.isEmpty()));
    }
}

void addMessages(QStringList& lines, const std::vector<Message>& messages) {
    if (messages.empty()) lines << QStringLiteral("None");
    const QStringList kinds{QStringLiteral("note"), QStringLiteral("warning"), QStringLiteral("error")};
    for (const Message& message : messages)
        lines << QStringLiteral("%1: %2").arg(kinds.value(static_cast<int>(message.kind)), redactedToShape(message.text).simplified());
}

}  // namespace

QString redactedToShape(const QString& text) {
    QString out = text.left(mostOfMessage);
    const auto quoted = [](const QString& found) { return QStringLiteral("<text of %1>").arg(found.size() - 2); };
    out = replaced(out, "[a-z][a-z0-9+.-]*://[^\\s\"'<>]+", shapeOfUrl);
    // Not the shapes themselves.
    out = replaced(out, "“[^”]*”|„[^”]*”|«[^»]*»|\"[^\"]*\"|(?<!\\w)'[^']*'(?!\\w)", quoted);
    out = replaced(out, "(?<![\\w<])(?:[a-z]:\\\\|\\\\\\\\|~?/)[^\\s\"'<>,;]+", shapeOfPath);
    out = replaced(out, "[^\\s@<>]+@[^\\s@<>]+", [](const QString&) { return QStringLiteral("<mail>"); });
    out = replaced(out, "\\b\\d{1,3}(?:\\.\\d{1,3}){3}(?::\\d+)?\\b|\\[?[0-9a-f]{0,4}(?::[0-9a-f]{0,4}){3,}\\]?(?::\\d+)?",
                   [](const QString&) { return QStringLiteral("<address>"); });
    // Names of files and machines; no numbers, and no end of a sentence.
    out = replaced(out, "(?<![\\w<.])[\\w-]*[a-z_][\\w-]*(?:\\.[\\w-]+)+(?::\\d+)?",
                   [](const QString& found) { return QStringLiteral("<name, .%1>").arg(found.section(QLatin1Char('.'), -1).left(5)); });
    out = replaced(out, "(?<![\\w<])[a-z][\\w-]*:\\d{2,5}\\b", [](const QString&) { return QStringLiteral("<host:port>"); });
    out = replaced(out, "(?<![\\w<])[0-9a-f-]{8,}(?!\\w)",
                   [](const QString& found) { return QStringLiteral("<id of %1>").arg(found.size()); });
    return out;
}

QString stateReport(const ProgramState& state) {
    QStringList lines;
    const auto section = [&lines](const char* title) { lines << QString() << QLatin1String(title); };
    lines << QStringLiteral("System");
    addSystem(lines, state);
    section("Cache");
    addCache(lines, state);
    section("Settings");
    addSettings(lines, state.settings);
    section("Messages");
    addMessages(lines, state.messages);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace fw::app
