// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "model/items/text.h"

namespace fw::app {

namespace {

QFileInfoList files() {
    QFileInfoList found = QDir(QStringLiteral(":/framewake/samples")).entryInfoList(QDir::Files, QDir::Name);
    found.removeIf([](const QFileInfo& file) { return file.suffix() == QLatin1String("md") || file.suffix() == QLatin1String("sh"); });
    return found;
}

struct Sample {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

/// What is in the files, so that they need not be read for it. A file that is not described shows its name and size.
widgets::SampleEntry describe(const QFileInfo& file) {
    const QString id = file.fileName();
    const QString base = id.section(QLatin1Char('.'), 0, 0);
    const auto traces = [](int count) { return Sample::tr("%Ln trace(s)", nullptr, count); };
    if (base == QLatin1String("slow-frame"))
        return {id, Sample::tr("Slow frame, cache miss"), Sample::tr("%1, %2").arg(traces(1), Sample::tr("%Ln span(s)", nullptr, 1229))};
    if (base == QLatin1String("one-hour-cam01")) return {id, Sample::tr("One hour of cam01"), traces(1027)};
    if (base == QLatin1String("broken-hand-over")) return {id, Sample::tr("Broken hand-over"), Sample::tr("%1, one frame").arg(traces(3))};
    if (base == QLatin1String("agents")) return {id, Sample::tr("Agents in a log file"), traces(40)};
    return {id, base, items::bytesText(static_cast<std::uint64_t>(file.size()))};
}

}  // namespace

std::vector<widgets::SampleEntry> sampleEntries() {
    std::vector<widgets::SampleEntry> entries;
    for (const QFileInfo& file : files()) {
        entries.push_back(describe(file));
    }
    return entries;
}

QStringList unpackSamples(const QString& id, const QString& folder) {
    QStringList paths;
    for (const QFileInfo& file : files()) {
        if (!id.isEmpty() && file.fileName() != id) continue;
        const QString path = QDir(folder).filePath(file.fileName());
        if (QFileInfo::exists(path) || QFile::copy(file.filePath(), path)) paths.append(path);
    }
    return paths;
}

}  // namespace fw::app
