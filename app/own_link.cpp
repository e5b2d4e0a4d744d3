// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_link.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace fw::app {

namespace {

constexpr qsizetype longestOwnLink = 4096;
const QLatin1String ownScheme("framewake://trace/");

QString decodedPart(const QString& part) {
    return QUrl::fromPercentEncoding(part.toUtf8());
}

QString encodedPart(const QString& part) {
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

}  // namespace

std::optional<OwnLink> readOwnLink(const QString& text) {
    const QString link = text.trimmed();
    if (link.size() > longestOwnLink || !link.startsWith(ownScheme, Qt::CaseInsensitive)) return std::nullopt;
    const QString rest = link.mid(ownScheme.size()).section(QLatin1Char('#'), 0, 0);
    QStringList parts = rest.section(QLatin1Char('?'), 0, 0).split(QLatin1Char('/'));
    OwnLink read;
    read.trace = decodedPart(parts.front()).trimmed();
    if (read.trace.isEmpty() || read.trace.contains(QChar::Null)) return std::nullopt;
    if (parts.size() >= 3 && parts[1] == QLatin1String("span")) read.span = decodedPart(parts[2]).trimmed();
    read.view = QUrlQuery(rest.section(QLatin1Char('?'), 1)).queryItemValue(QStringLiteral("view"), QUrl::FullyDecoded);
    return read;
}

QString ownLinkText(const OwnLink& link) {
    QString text = ownScheme + encodedPart(link.trace);
    if (!link.span.isEmpty()) text += QStringLiteral("/span/") + encodedPart(link.span);
    if (!link.view.isEmpty()) text += QStringLiteral("?view=") + encodedPart(link.view);
    return text;
}

}  // namespace fw::app
