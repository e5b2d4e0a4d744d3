// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/read_as.h"

#include <utility>

#include <QByteArray>
#include <QFileInfo>
#include <QStringList>

#include "app/log_zones.h"
#include "app/mapping_profiles.h"

namespace fw::app {

namespace {

constexpr QLatin1String logPrefix("log:");
constexpr QLatin1String argumentPrefix("--format=");
constexpr int shownNames = 50;

}  // namespace

ReadAs ReadAs::logs(formats::LogMapping mapping) {
    return {formats::FormatId::Log, std::make_shared<const formats::LogMapping>(std::move(mapping))};
}

Result<ReadAs> parseReadAs(const QString& text, const MappingProfiles& profiles) {
    if (!text.startsWith(logPrefix)) {
        if (const auto format = formats::formatFromName(text.toStdString())) return ReadAs{format, nullptr};
        std::string known;
        for (const formats::FormatId id : formats::allFormats())
            known += (known.empty() ? "" : ", ") + std::string(formats::formatName(id));
        return fail(ErrorKind::Usage,
                    "no format is called '" + text.left(MappingProfiles::maxName).toStdString() + "'; there are " + known);
    }
    const QString name = text.mid(logPrefix.size());
    if (!profiles.contains(name) && !name.contains(QLatin1Char('/')) && !QFileInfo::exists(name)) {
        QStringList names = profiles.names();
        const QString more = names.size() > shownNames ? QStringLiteral(" and %1 more").arg(names.size() - shownNames) : QString();
        names = names.mid(0, shownNames);
        const QString known =
            names.isEmpty() ? QStringLiteral("none is saved yet") : QStringLiteral("there are ") + names.join(QStringLiteral(", "));
        return fail(ErrorKind::Usage, QStringLiteral("no log mapping and no file is called '%1'; %2")
                                          .arg(name.left(MappingProfiles::maxName), known + more)
                                          .toStdString());
    }
    Result<formats::LogMapping> mapping = profiles.contains(name) ? profiles.load(name) : readMappingFile(name);
    if (!mapping) return tl::unexpected<Error>(mapping.error());
    // One that only says how lines are spelled (a zone) leaves the names as usual.
    if (mapping->fields.empty()) mapping->fields = formats::builtInLogMapping().fields;
    return ReadAs::logs(std::move(*mapping));
}

QString readAsArgument(const ReadAs& readAs) {
    if (!readAs.format) return {};
    if (!readAs.mapping) {
        const std::string_view name = formats::formatName(*readAs.format);
        return argumentPrefix + QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
    }
    return argumentPrefix + logPrefix + QString::fromLatin1(QByteArray::fromStdString(formats::logMappingText(*readAs.mapping)).toBase64());
}

std::optional<ReadAs> readAsFromArgument(const QString& argument) {
    if (!argument.startsWith(argumentPrefix)) return std::nullopt;
    const QString text = argument.mid(argumentPrefix.size());
    if (!text.startsWith(logPrefix)) {
        const auto format = formats::formatFromName(text.toStdString());
        return format ? std::optional(ReadAs{format, nullptr}) : std::nullopt;
    }
    const QByteArray bytes = QByteArray::fromBase64(text.mid(logPrefix.size()).toLatin1());
    Result<formats::LogMapping> mapping = formats::parseLogMapping({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    if (!mapping || !resolveZone(mapping->zone)) return std::nullopt;
    return ReadAs::logs(std::move(*mapping));
}

}  // namespace fw::app
