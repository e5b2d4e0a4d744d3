// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/samples.h"

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

/// "slow-frame.jsonl.gz" is "Slow frame".
QString titleOf(const QString& fileName) {
    QString title = fileName.section(QLatin1Char('.'), 0, 0);
    title.replace(QLatin1Char('-'), QLatin1Char(' ')).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!title.isEmpty()) title[0] = title[0].toUpper();
    return title;
}

}  // namespace

std::vector<widgets::SampleEntry> sampleEntries() {
    std::vector<widgets::SampleEntry> entries;
    for (const QFileInfo& file : files()) {
        entries.push_back({file.fileName(), titleOf(file.fileName()), items::bytesText(static_cast<std::uint64_t>(file.size()))});
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
