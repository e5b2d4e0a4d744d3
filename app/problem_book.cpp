// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/problem_book.h"

#include <algorithm>
#include <utility>

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

namespace fw::app {

namespace {

constexpr quint32 magic = 0x46575042;  // "FWPB"
constexpr quint32 formatVersion = 1;
constexpr qsizetype maxText = 8192;

QByteArray bytesOf(const std::string& text) {
    return QByteArray(text.data(), std::min<qsizetype>(static_cast<qsizetype>(text.size()), maxText));
}

bool readText(QDataStream& in, std::string& text) {
    QByteArray bytes;
    in >> bytes;
    if (in.status() != QDataStream::Ok || bytes.size() > maxText) return false;
    text = bytes.toStdString();
    return true;
}

void write(QDataStream& out, const std::optional<std::uint64_t>& number) {
    out << number.has_value() << static_cast<quint64>(number.value_or(0));
}

std::optional<std::uint64_t> readNumber(QDataStream& in) {
    bool there = false;
    quint64 number = 0;
    in >> there >> number;
    return there ? std::optional<std::uint64_t>(number) : std::nullopt;
}

void write(QDataStream& out, const ImportIssue& issue) {
    out << static_cast<quint8>(issue.code) << static_cast<quint8>(issue.severity) << bytesOf(issue.source);
    write(out, issue.offset);
    write(out, issue.line);
    write(out, issue.column);
    out << bytesOf(issue.detail) << bytesOf(issue.excerpt) << static_cast<quint32>(issue.excerptCaret) << static_cast<quint64>(issue.count);
}

bool read(QDataStream& in, ImportIssue& issue) {
    quint8 code = 0;
    quint8 severity = 0;
    in >> code >> severity;
    if (code > static_cast<quint8>(lastIssueCode) || severity > static_cast<quint8>(IssueSeverity::Error)) return false;
    issue.code = static_cast<IssueCode>(code);
    issue.severity = static_cast<IssueSeverity>(severity);
    if (!readText(in, issue.source)) return false;
    issue.offset = readNumber(in);
    issue.line = readNumber(in);
    issue.column = readNumber(in);
    if (!readText(in, issue.detail) || !readText(in, issue.excerpt)) return false;
    quint32 caret = 0;
    quint64 count = 0;
    in >> caret >> count;
    issue.excerptCaret = caret;
    issue.count = count;
    return in.status() == QDataStream::Ok && issue.detail.size() <= ImportIssue::maxDetail + 64 &&
           issue.excerpt.size() <= ImportIssue::maxExcerpt;
}

}  // namespace

bool ProblemBook::replace(const std::string& path, SourceProblems problems) {
    const bool known = forget(problems.source);
    const auto silent = [](const SourceProblems& source) { return source.issues.empty() && source.lost + source.notKept == 0; };
    const bool some = known || !silent(problems);
    const std::string below = path + '/';
    for (SourceProblems& other : m_sources)
        std::erase_if(other.issues, [&](const ImportIssue& issue) { return issue.source == path || issue.source.starts_with(below); });
    std::size_t rows = 0;
    for (const SourceProblems& other : m_sources) rows += other.issues.size();
    const std::size_t room = rows < maxRows ? maxRows - rows : 0;
    if (problems.issues.size() > room) {
        problems.notKept += problems.issues.size() - room;
        problems.issues.resize(room);
    }
    m_sources.push_back(std::move(problems));
    std::erase_if(m_sources, silent);
    return some;
}

bool ProblemBook::forget(const std::string& source) {
    return std::erase_if(m_sources, [&source](const SourceProblems& other) { return other.source == source; }) > 0;
}

bool ProblemBook::keepListed(const std::set<std::string>& sources) {
    return std::erase_if(m_sources, [&sources](const SourceProblems& other) { return other.before && !sources.contains(other.source); }) >
           0;
}

void ProblemBook::addBefore(const ProblemBook& other) {
    std::vector<SourceProblems> all;
    for (SourceProblems old : other.m_sources) {
        const bool known =
            std::any_of(m_sources.begin(), m_sources.end(), [&](const SourceProblems& one) { return one.source == old.source; });
        old.before = true;
        if (!known) all.push_back(std::move(old));
    }
    all.insert(all.end(), std::make_move_iterator(m_sources.begin()), std::make_move_iterator(m_sources.end()));
    m_sources = std::move(all);
}

std::vector<ImportIssue> ProblemBook::issues() const {
    std::vector<ImportIssue> all;
    for (const SourceProblems& source : m_sources) all.insert(all.end(), source.issues.begin(), source.issues.end());
    return all;
}

std::uint64_t ProblemBook::notKept() const {
    std::uint64_t sum = 0;
    for (const SourceProblems& source : m_sources) sum += source.notKept;
    return sum;
}

std::uint64_t ProblemBook::lost() const {
    std::uint64_t sum = 0;
    for (const SourceProblems& source : m_sources) sum += source.lost;
    return sum;
}

QByteArray ProblemBook::toBytes() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << magic << formatVersion << static_cast<quint32>(m_sources.size());
    for (const SourceProblems& source : m_sources) {
        out << bytesOf(source.source) << static_cast<quint64>(source.notKept) << static_cast<quint64>(source.lost)
            << static_cast<quint32>(source.issues.size());
        for (const ImportIssue& issue : source.issues) write(out, issue);
    }
    return bytes;
}

std::optional<ProblemBook> ProblemBook::fromBytes(const QByteArray& bytes) {
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 kind = 0;
    quint32 version = 0;
    quint32 sources = 0;
    in >> kind >> version >> sources;
    if (in.status() != QDataStream::Ok || kind != magic || version != formatVersion) return std::nullopt;
    ProblemBook book;
    std::size_t rows = 0;
    for (quint32 i = 0; i < sources; ++i) {
        SourceProblems source;
        quint64 notKept = 0;
        quint64 lost = 0;
        quint32 issues = 0;
        if (!readText(in, source.source)) return std::nullopt;
        in >> notKept >> lost >> issues;
        source.notKept = notKept;
        source.lost = lost;
        rows += issues;
        if (in.status() != QDataStream::Ok || rows > maxRows) return std::nullopt;
        for (quint32 row = 0; row < issues; ++row) {
            ImportIssue issue;
            if (!read(in, issue)) return std::nullopt;
            source.issues.push_back(std::move(issue));
        }
        book.m_sources.push_back(std::move(source));
    }
    return book;
}

QString ProblemBook::fileOf(const std::string& cachePath) {
    return QString::fromStdString(cachePath) + QStringLiteral(".problems");
}

bool ProblemBook::save(const QString& path, const QByteArray& bytes) {
    if (bytes.size() > maxFileBytes) return false;
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

ProblemBook ProblemBook::load(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > maxFileBytes) return {};
    return fromBytes(file.readAll()).value_or(ProblemBook());
}

}  // namespace fw::app
