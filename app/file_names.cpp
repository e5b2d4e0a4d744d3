// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_names.h"

#include <QRegularExpression>

namespace fw::app {

namespace {

constexpr qsizetype longestRead = 400;
constexpr qsizetype longestStemBytes = 120;
constexpr qsizetype shownId = 8;

bool staysInName(char32_t c) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    // Marks, signs and digits of other scripts are left out with what reorders a name or cannot be seen.
    return plain || (c >= 0x80 && QChar::isLetter(c) && QChar::direction(c) == QChar::DirL);
}

bool isDevice(const QString& stem) {
    static const QRegularExpression devices(QStringLiteral("^(con|prn|aux|nul|conin|conout|com[0-9]|lpt[0-9])(\\.|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem).hasMatch();
}

}  // namespace

QString safeFileStem(const QString& text, const QString& otherwise) {
    QString stem;
    qsizetype bytes = 0;
    bool gap = false;
    // Composed, so that a letter and its mark are one.
    for (const uint c : text.left(longestRead).normalized(QString::NormalizationForm_C).toUcs4()) {
        const char32_t point = c;
        // Two dots mean a folder somewhere.
        if (!staysInName(point) || (point == '.' && stem.endsWith(QLatin1Char('.')))) {
            gap = true;
            continue;
        }
        const QString letter = (gap && !stem.isEmpty() ? QStringLiteral("_") : QString()) + QString::fromUcs4(&point, 1);
        bytes += letter.toUtf8().size();
        if (bytes > longestStemBytes) break;
        stem += letter;
        gap = false;
    }
    static const QRegularExpression ends(QStringLiteral("^[._-]+|[._-]+$"));
    stem.remove(ends);
    if (stem.isEmpty()) return otherwise;
    return isDevice(stem) ? QStringLiteral("trace-") + stem : stem;
}

QString traceFileStem(const QString& rootName, const QString& traceId) {
    QString id;
    for (const QChar c : traceId.left(longestRead))
        if (c.unicode() < 0x80 && c.isLetterOrNumber() && id.size() < shownId) id += c;
    return safeFileStem(rootName) + QLatin1Char('-') + (id.isEmpty() ? QStringLiteral("0") : id);
}

}  // namespace fw::app
