// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include "app/connection_file.h"
#include "model/analysis/ai_roles.h"
#include "model/core/search_request.h"

namespace fw::app {

namespace {

constexpr int settingsVersion = 1;
constexpr qint64 maxFileBytes = 4 << 20;
constexpr int maxSettingText = 4096;
constexpr int maxState = 64 * 1024;

const QString& versionKey() {
    static const QString key = QStringLiteral("framewake/settingsVersion");
    return key;
}

QString textValue(const QSettings& file, const char* key, const QString& fallback = {}) {
    const QString text = file.value(QLatin1String(key), fallback).toString();
    return text.size() > maxSettingText || text.contains(QChar::Null) ? fallback : text;
}

QByteArray stateValue(const QSettings& file, const char* key) {
    const QByteArray state = QByteArray::fromBase64(file.value(QLatin1String(key)).toByteArray());
    return state.size() > maxState ? QByteArray() : state;
}

void setState(QSettings& file, const char* key, const QByteArray& state) {
    file.setValue(QLatin1String(key), state.toBase64());
}

/// Four numbers; an empty text is no bound.
QStringList rangeTexts(const TraceRange& range) {
    if (range.empty()) return {};
    QStringList texts;
    for (const std::optional<std::int64_t>& bound : {range.fromNs, range.toNs, range.longerNs, range.shorterNs})
        texts += bound ? QString::number(*bound) : QString();
    return texts;
}

TraceRange rangeFrom(const QStringList& texts) {
    if (texts.size() != 4) return {};
    std::array<std::optional<std::int64_t>, 4> bounds;
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        bool good = false;
        const qlonglong number = texts[static_cast<qsizetype>(i)].toLongLong(&good);
        if (!good && !texts[static_cast<qsizetype>(i)].isEmpty()) return {};
        if (good) bounds[i] = number;
    }
    return {bounds[0], bounds[1], bounds[2], bounds[3]};
}

ThemeChoice themeFrom(const QString& text) {
    if (text == QLatin1String("light")) return ThemeChoice::Light;
    if (text == QLatin1String("dark")) return ThemeChoice::Dark;
    return ThemeChoice::System;
}

QString themeText(ThemeChoice theme) {
    switch (theme) {
        case ThemeChoice::Light:
            return QStringLiteral("light");
        case ThemeChoice::Dark:
            return QStringLiteral("dark");
        case ThemeChoice::System:
            break;
    }
    return QStringLiteral("system");
}

/// QSettings takes nearly any bytes for an INI file, so the text is looked at first.
bool looksLikeSettings(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return true;
    if (file.size() == 0) return true;
    if (file.size() > maxFileBytes) return false;
    const QByteArray bytes = file.readAll();
    return !bytes.contains('\0') && bytes.contains("settingsVersion=");
}

void loadExports(const QSettings& file, ExportChoice& choice) {
    const auto number = [&file](const char* key, int least, int most, int otherwise) {
        const int value = file.value(QLatin1String(key), otherwise).toInt();
        return value < least || value > most ? otherwise : value;
    };
    const ExportChoice first;
    choice.format = static_cast<ExportChoice::Format>(number("export/format", 0, static_cast<int>(ExportChoice::Format::Csv), 0));
    choice.traces = static_cast<ExportChoice::Traces>(number("export/traces", 0, static_cast<int>(ExportChoice::Traces::Listed), 0));
    choice.redact = file.value(QStringLiteral("export/redact"), first.redact).toBool();
    choice.ruleFile = textValue(file, "export/redactRules");
    choice.shift = textValue(file, "export/shift");
    choice.scale = number("export/scale", 1, 4, first.scale);
    choice.theme = static_cast<PictureChoice::Theme>(
        number("export/theme", 0, static_cast<int>(PictureChoice::Theme::Dark), static_cast<int>(first.theme)));
    choice.wholeTrace = file.value(QStringLiteral("export/wholeTrace"), first.wholeTrace).toBool();
}

void saveExports(QSettings& file, const ExportChoice& choice) {
    file.setValue(QStringLiteral("export/format"), static_cast<int>(choice.format));
    file.setValue(QStringLiteral("export/traces"), static_cast<int>(choice.traces));
    file.setValue(QStringLiteral("export/redact"), choice.redact);
    file.setValue(QStringLiteral("export/redactRules"), choice.ruleFile);
    file.setValue(QStringLiteral("export/shift"), choice.shift);
    file.setValue(QStringLiteral("export/scale"), choice.scale);
    file.setValue(QStringLiteral("export/theme"), static_cast<int>(choice.theme));
    file.setValue(QStringLiteral("export/wholeTrace"), choice.wholeTrace);
}

}  // namespace

void SettingsData::rememberSearch(const QString& text) {
    const QString search = text.trimmed();
    if (search.isEmpty() || search.size() > maxSettingText) return;
    recentSearches.removeAll(search);
    recentSearches.prepend(search);
    if (recentSearches.size() > maxRecent) recentSearches.resize(maxRecent);
}

Settings::Settings(const QString& path) : m_path(path.isEmpty() ? ownSettingsPath() : path) {
    load();
}

Settings Settings::transient() {
    return Settings(NoFile());
}

void Settings::load() {
    bool good = looksLikeSettings(m_path);
    if (good) {
        const QSettings file(m_path, QSettings::IniFormat);
        const int version = file.value(versionKey(), 0).toInt();
        good = file.status() != QSettings::FormatError && (version > 0 || !QFileInfo::exists(m_path) || QFileInfo(m_path).size() == 0);
    }
    if (!good) {
        m_badFile = m_path + QStringLiteral(".bad");
        QFile::remove(m_badFile);
        if (!QFile::rename(m_path, m_badFile)) m_badFile.clear();
        return;
    }
    const QSettings file(m_path, QSettings::IniFormat);
    data.theme = themeFrom(textValue(file, "window/theme"));
    data.utc = file.value(QStringLiteral("window/utc"), data.utc).toBool();
    data.language = textValue(file, "window/language");
    data.toldVersion = textValue(file, "window/toldVersion");
    data.eventLog = file.value(QStringLiteral("window/eventLog"), false).toBool();
    data.cachePath = textValue(file, "cache/path");
    data.frameKey = textValue(file, "cache/frameKey", data.frameKey);
    if (data.frameKey.trimmed().isEmpty()) data.frameKey = QStringLiteral("frame.id");
    data.cacheLimitBytes = file.value(QStringLiteral("cache/limitBytes"), data.cacheLimitBytes).toULongLong();
    data.cacheAgeDays = std::clamp(file.value(QStringLiteral("cache/ageDays"), 0).toInt(), 0, SettingsData::maxAgeDays);
    data.waits.attributes = textValue(file, "waits/attributes", data.waits.attributes);
    data.waits.queueNames = textValue(file, "waits/queueNames", data.waits.queueNames);
    data.waits.gapPercent = file.value(QStringLiteral("waits/gapPercent"), data.waits.gapPercent).toInt();
    data.waits.gapMs = file.value(QStringLiteral("waits/gapMs"), data.waits.gapMs).toInt();
    data.waits.repair();
    if (const int limit = file.value(QStringLiteral("clocks/limitMs"), data.clockLimitMs).toInt();
        limit >= 0 && limit <= SettingsData::maxClockLimitMs)
        data.clockLimitMs = limit;
    data.geometry = stateValue(file, "window/geometry");
    data.windowState = stateValue(file, "window/state");
    const auto panel = [&file](const char* key) {
        return std::clamp(file.value(QLatin1String(key), 0).toInt(), 0, SettingsData::maxPanel);
    };
    data.sourcesWidth = panel("window/sourcesWidth");
    data.spanWidth = panel("window/spanWidth");
    for (const QString& split : file.value(QStringLiteral("window/splits")).toStringList()) {
        const qsizetype at = split.lastIndexOf(QLatin1Char('='));
        const int place = split.mid(at + 1).toInt();
        if (at > 0 && split.size() <= maxSettingText && place > 0 && place <= SettingsData::maxPanel &&
            data.splits.size() < SettingsData::maxSplits)
            data.splits.insert(split.left(at), place);
    }
    for (const QString& table : file.value(QStringLiteral("window/columns")).toStringList()) {
        const qsizetype at = table.lastIndexOf(QLatin1Char('='));
        if (at <= 0 || table.size() > maxSettingText || data.columns.size() >= SettingsData::maxTables) continue;
        QList<int> widths;
        bool sound = true;
        for (const QString& text : table.mid(at + 1).split(QLatin1Char(' '))) {
            bool number = false;
            widths.append(text.toInt(&number));
            sound = sound && number && widths.back() >= 0 && widths.back() <= SettingsData::maxPanel;
        }
        if (sound && widths.size() <= SettingsData::maxColumns) data.columns.insert(table.left(at), widths);
    }
    data.tableHeader = stateValue(file, "window/tableHeader");
    data.traceView = stateValue(file, "window/traceView");
    for (const QString& keys : file.value(QStringLiteral("ai/keys")).toStringList()) {
        if (keys.size() <= maxSettingText && data.aiKeys.size() < static_cast<qsizetype>(analysis::aiRoleCount)) data.aiKeys.append(keys);
    }
    data.ruleFile = textValue(file, "checks/ruleFile");
    data.shippedRules = file.value(QStringLiteral("checks/shippedRules"), data.shippedRules).toBool();
    data.connections = readConnections(m_path);
    data.importFolder = textValue(file, "folders/import");
    data.exportFolder = textValue(file, "folders/export");
    loadExports(file, data.exports);
    for (const QString& search : file.value(QStringLiteral("search/recent")).toStringList()) {
        if (search.size() <= maxSettingText && data.recentSearches.size() < SettingsData::maxRecent) data.recentSearches.append(search);
    }
    data.session.cachePath = textValue(file, "session/cache");
    data.session.query = textValue(file, "session/query");
    data.session.traceId = textValue(file, "session/trace");
    data.session.spanId = textValue(file, "session/span");
    data.session.row = std::clamp(file.value(QStringLiteral("session/row"), -1).toInt(), -1, INT32_MAX);
    data.session.sort = std::clamp(file.value(QStringLiteral("session/sort"), 0).toInt(), 0, static_cast<int>(TraceSort::FrameId));
    data.session.descending = file.value(QStringLiteral("session/descending"), false).toBool();
    data.session.windowStartNs = file.value(QStringLiteral("session/windowStart"), 0).toLongLong();
    data.session.windowEndNs = file.value(QStringLiteral("session/windowEnd"), 0).toLongLong();
    data.session.comparedA = textValue(file, "session/comparedA");
    data.session.comparedB = textValue(file, "session/comparedB");
    data.session.comparing = file.value(QStringLiteral("session/comparing"), false).toBool();
    data.session.compareMode = std::clamp(file.value(QStringLiteral("session/compareMode"), 0).toInt(), 0, 2);
    data.session.brush = rangeFrom(file.value(QStringLiteral("session/brush")).toStringList());
    data.traceStrip = std::clamp(file.value(QStringLiteral("window/traceStrip"), 0).toInt(), 0, 2);
    const auto number = [&file](const char* key, int least, int most, int otherwise) {
        const int value = file.value(QLatin1String(key), otherwise).toInt();
        return value < least || value > most ? otherwise : value;
    };
    data.session.bottlenecks = file.value(QStringLiteral("session/bottlenecks"), false).toBool();
    data.session.journey = file.value(QStringLiteral("session/journey"), false).toBool();
    data.session.journeyFrame = textValue(file, "session/journeyFrame");
    data.session.bottleneckGroup = number("session/bottleneckGroup", 0, 2, 0);
    data.session.bottleneckKey = textValue(file, "session/bottleneckKey");
    data.session.bottleneckTop = number("session/bottleneckTop", 0, INT32_MAX, 10);
    data.session.servicesOverTime = file.value(QStringLiteral("session/servicesOverTime"), false).toBool();
    data.session.servicePercent = number("session/servicePercent", 0, 2, 1);
    data.session.serviceRule = number("session/serviceRule", 0, 3, 0);
    data.session.serviceStepNs = std::max<qint64>(0, file.value(QStringLiteral("session/serviceStep"), 0).toLongLong());
    data.session.sampledNormal = number("session/sampledNormal", 0, 1'000'000, 0);
    data.session.sampledFailed = number("session/sampledFailed", 0, 1'000'000, 0);
    data.session.bottleneckLastNs = std::max<qint64>(0, file.value(QStringLiteral("session/bottleneckLast"), 0).toLongLong());
    data.session.cohortOf = number("session/cohortOf", 0, 4, 0);
    data.session.cohortAgainst = number("session/cohortAgainst", 0, 2, 0);
    data.session.cohortThousandths = number("session/cohortThousandths", 1, 900, 50);
    data.session.cohortFromNs = std::max<qint64>(0, file.value(QStringLiteral("session/cohortFrom"), 0).toLongLong());
    data.session.cohortQuery = textValue(file, "session/cohortQuery");
    data.session.cohortBaseline = textValue(file, "session/cohortBaseline");
    m_failedRestores = file.value(QStringLiteral("session/restoring"), 0).toInt();
}

bool Settings::save() const {
    if (m_path.isEmpty()) return true;
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(versionKey(), settingsVersion);
    file.setValue(QStringLiteral("window/theme"), themeText(data.theme));
    file.setValue(QStringLiteral("window/utc"), data.utc);
    file.setValue(QStringLiteral("window/language"), data.language);
    file.setValue(QStringLiteral("window/toldVersion"), data.toldVersion);
    file.setValue(QStringLiteral("window/eventLog"), data.eventLog);
    file.setValue(QStringLiteral("cache/path"), data.cachePath);
    file.setValue(QStringLiteral("cache/frameKey"), data.frameKey);
    file.setValue(QStringLiteral("cache/limitBytes"), data.cacheLimitBytes);
    file.setValue(QStringLiteral("cache/ageDays"), data.cacheAgeDays);
    file.setValue(QStringLiteral("waits/attributes"), data.waits.attributes);
    file.setValue(QStringLiteral("waits/queueNames"), data.waits.queueNames);
    file.setValue(QStringLiteral("waits/gapPercent"), data.waits.gapPercent);
    file.setValue(QStringLiteral("waits/gapMs"), data.waits.gapMs);
    file.setValue(QStringLiteral("clocks/limitMs"), data.clockLimitMs);
    setState(file, "window/geometry", data.geometry);
    setState(file, "window/state", data.windowState);
    file.setValue(QStringLiteral("window/sourcesWidth"), data.sourcesWidth);
    file.setValue(QStringLiteral("window/spanWidth"), data.spanWidth);
    QStringList splits;
    for (auto split = data.splits.cbegin(); split != data.splits.cend(); ++split)
        splits.append(split.key() + QLatin1Char('=') + QString::number(split.value()));
    file.setValue(QStringLiteral("window/splits"), splits);
    QStringList columns;
    for (auto table = data.columns.cbegin(); table != data.columns.cend(); ++table) {
        QStringList widths;
        for (const int width : *table) widths.append(QString::number(width));
        columns.append(table.key() + QLatin1Char('=') + widths.join(QLatin1Char(' ')));
    }
    file.setValue(QStringLiteral("window/columns"), columns);
    setState(file, "window/tableHeader", data.tableHeader);
    setState(file, "window/traceView", data.traceView);
    file.setValue(QStringLiteral("ai/keys"), data.aiKeys);
    file.setValue(QStringLiteral("checks/ruleFile"), data.ruleFile);
    file.setValue(QStringLiteral("checks/shippedRules"), data.shippedRules);
    writeConnections(file, data.connections);
    file.setValue(QStringLiteral("folders/import"), data.importFolder);
    file.setValue(QStringLiteral("folders/export"), data.exportFolder);
    saveExports(file, data.exports);
    file.setValue(QStringLiteral("search/recent"), data.recentSearches);
    file.setValue(QStringLiteral("session/cache"), data.session.cachePath);
    file.setValue(QStringLiteral("session/query"), data.session.query);
    file.setValue(QStringLiteral("session/trace"), data.session.traceId);
    file.setValue(QStringLiteral("session/span"), data.session.spanId);
    file.setValue(QStringLiteral("session/row"), data.session.row);
    file.setValue(QStringLiteral("session/sort"), data.session.sort);
    file.setValue(QStringLiteral("session/descending"), data.session.descending);
    file.setValue(QStringLiteral("session/windowStart"), data.session.windowStartNs);
    file.setValue(QStringLiteral("session/windowEnd"), data.session.windowEndNs);
    file.setValue(QStringLiteral("session/comparedA"), data.session.comparedA);
    file.setValue(QStringLiteral("session/comparedB"), data.session.comparedB);
    file.setValue(QStringLiteral("session/comparing"), data.session.comparing);
    file.setValue(QStringLiteral("session/compareMode"), data.session.compareMode);
    file.setValue(QStringLiteral("session/brush"), rangeTexts(data.session.brush));
    file.setValue(QStringLiteral("window/traceStrip"), data.traceStrip);
    file.setValue(QStringLiteral("session/bottlenecks"), data.session.bottlenecks);
    file.setValue(QStringLiteral("session/journey"), data.session.journey);
    file.setValue(QStringLiteral("session/journeyFrame"), data.session.journeyFrame);
    file.setValue(QStringLiteral("session/bottleneckGroup"), data.session.bottleneckGroup);
    file.setValue(QStringLiteral("session/bottleneckKey"), data.session.bottleneckKey);
    file.setValue(QStringLiteral("session/bottleneckTop"), data.session.bottleneckTop);
    file.setValue(QStringLiteral("session/servicesOverTime"), data.session.servicesOverTime);
    file.setValue(QStringLiteral("session/servicePercent"), data.session.servicePercent);
    file.setValue(QStringLiteral("session/serviceRule"), data.session.serviceRule);
    file.setValue(QStringLiteral("session/serviceStep"), data.session.serviceStepNs);
    file.setValue(QStringLiteral("session/sampledNormal"), data.session.sampledNormal);
    file.setValue(QStringLiteral("session/sampledFailed"), data.session.sampledFailed);
    file.setValue(QStringLiteral("session/bottleneckLast"), data.session.bottleneckLastNs);
    file.setValue(QStringLiteral("session/cohortOf"), data.session.cohortOf);
    file.setValue(QStringLiteral("session/cohortAgainst"), data.session.cohortAgainst);
    file.setValue(QStringLiteral("session/cohortThousandths"), data.session.cohortThousandths);
    file.setValue(QStringLiteral("session/cohortFrom"), data.session.cohortFromNs);
    file.setValue(QStringLiteral("session/cohortQuery"), data.session.cohortQuery);
    file.setValue(QStringLiteral("session/cohortBaseline"), data.session.cohortBaseline);
    file.sync();
    return file.status() == QSettings::NoError;
}

bool Settings::beginRestore() {
    if (m_path.isEmpty()) return true;
    if (m_failedRestores >= 2) {
        endRestore();
        m_failedRestores = 0;
        return false;
    }
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSettings file(m_path, QSettings::IniFormat);
    file.setValue(versionKey(), settingsVersion);
    file.setValue(QStringLiteral("session/restoring"), m_failedRestores + 1);
    file.sync();
    return true;
}

void Settings::endRestore() const {
    if (m_path.isEmpty()) return;
    QSettings file(m_path, QSettings::IniFormat);
    file.remove(QStringLiteral("session/restoring"));
    file.sync();
}

}  // namespace fw::app
