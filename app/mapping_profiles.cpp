// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping_profiles.h"

#include <algorithm>
#include <utility>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include "app/log_zones.h"

namespace fw::app {

namespace {

const QString& suffix() {
    static const QString text = QStringLiteral(".mapping");
    return text;
}

tl::unexpected<Error> noSuch(const QString& name) {
    return fail(ErrorKind::NotFound, "There is no log mapping of this name", name.toStdString());
}

tl::unexpected<Error> notWritten(const QString& path, const QString& why) {
    return fail(ErrorKind::Output, why.isEmpty() ? "The file cannot be changed" : why.toStdString(), path.toStdString());
}

}  // namespace

MappingProfiles::MappingProfiles(const QString& folder)
    : m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/framewake/mappings")
                   : folder) {}

MappingProfiles::NameTrouble MappingProfiles::troubleWith(const QString& name) {
    if (name.trimmed().isEmpty()) return NameTrouble::Empty;
    if (name.toUcs4().size() > maxName || name.toUtf8().size() > maxNameBytes) return NameTrouble::TooLong;
    if (name.contains(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || name.startsWith(QLatin1Char('.'))) return NameTrouble::Path;
    // Half a character would come back as another name; what nobody sees tells no names apart.
    const bool odd = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line ||
               c.category() == QChar::Separator_Paragraph;
    });
    return odd || name != name.trimmed() || QString::fromUtf8(name.toUtf8()) != name ? NameTrouble::Characters : NameTrouble::None;
}

QString MappingProfiles::fileOf(const QString& name) const {
    return m_folder + QLatin1Char('/') + name + suffix();
}

QStringList MappingProfiles::names() const {
    QStringList names;
    const QFileInfoList files = QDir(m_folder).entryInfoList({QLatin1Char('*') + suffix()}, QDir::Files | QDir::Readable);
    for (const QFileInfo& file : files) {
        const QString name = file.fileName().chopped(suffix().size());
        if (names.size() < maxProfiles && file.fileName().endsWith(suffix()) && troubleWith(name) == NameTrouble::None) names.append(name);
    }
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return names;
}

bool MappingProfiles::contains(const QString& name) const {
    return troubleWith(name) == NameTrouble::None && QFileInfo(fileOf(name)).isFile();
}

Result<formats::LogMapping> MappingProfiles::load(const QString& name) const {
    if (!contains(name)) return noSuch(name);
    Result<formats::LogMapping> mapping = readMappingFile(fileOf(name));
    if (mapping && mapping->title.empty()) mapping->title = name.toStdString();
    return mapping;
}

Result<void> MappingProfiles::save(const QString& name, formats::LogMapping mapping) const {
    if (troubleWith(name) != NameTrouble::None)
        return fail(ErrorKind::Usage, "This cannot be the name of a log mapping", name.toStdString());
    mapping.title = name.toStdString();
    const std::string text = formats::logMappingText(mapping);
    const QString path = fileOf(name);
    if (!QDir().mkpath(m_folder)) return notWritten(m_folder, {});
    QSaveFile file(path);
    const auto size = static_cast<qint64>(text.size());
    if (size > maxFileBytes) return notWritten(path, QStringLiteral("This log mapping is over 256 KiB"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit())
        return notWritten(path, file.errorString());
    return {};
}

Result<void> MappingProfiles::remove(const QString& name) const {
    if (!contains(name)) return noSuch(name);
    QFile file(fileOf(name));
    if (!file.remove()) return notWritten(file.fileName(), file.errorString());
    return {};
}

Result<void> MappingProfiles::rename(const QString& from, const QString& to) const {
    if (troubleWith(to) != NameTrouble::None) return fail(ErrorKind::Usage, "This cannot be the name of a log mapping", to.toStdString());
    if (contains(to)) return fail(ErrorKind::Usage, "There is a log mapping of this name already", to.toStdString());
    Result<formats::LogMapping> mapping = load(from);
    if (!mapping) return tl::unexpected<Error>(mapping.error());
    if (Result<void> saved = save(to, std::move(*mapping)); !saved) return saved;
    return remove(from);
}

Result<formats::LogMapping> readMappingFile(const QString& path) {
    const std::string where = path.toStdString();
    QFile file(path);
    // What cannot be a mapping is a slip of the caller; what may be one and cannot be read is not.
    if (QFileInfo(path).isDir()) return fail(ErrorKind::Usage, "This is a folder, not a log mapping", where);
    if (!file.open(QIODevice::ReadOnly)) return fail(ErrorKind::Unreadable, "The log mapping cannot be read", where);
    // One byte more than may be, so that the parser refuses what is too long. Pipes hand out pieces.
    QByteArray text;
    while (text.size() <= MappingProfiles::maxFileBytes) {
        const QByteArray part = file.read(MappingProfiles::maxFileBytes + 1 - text.size());
        if (part.isEmpty()) break;
        text += part;
    }
    if (file.error() != QFileDevice::NoError) return fail(ErrorKind::Unreadable, "The log mapping cannot be read", where);
    Result<formats::LogMapping> mapping = formats::parseLogMapping({text.constData(), static_cast<std::size_t>(text.size())});
    if (!mapping) {
        // "line 9" → "FILE:9", as all places are told.
        constexpr std::string_view line = "line ";
        const std::string& place = mapping.error().where;
        return fail(mapping.error().kind, mapping.error().message,
                    place.starts_with(line) ? where + ':' + place.substr(line.size()) : where);
    }
    if (const Result<void> zone = resolveZone(mapping->zone); !zone) return fail(zone.error().kind, zone.error().message, where);
    return mapping;
}

}  // namespace fw::app
