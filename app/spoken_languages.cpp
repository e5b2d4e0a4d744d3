// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spoken_languages.h"

namespace fw::app {

const std::vector<SpokenLanguage>& spokenLanguages() {
    static const std::vector<SpokenLanguage> languages{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("pl"), QStringLiteral("Polski")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("uk"), QStringLiteral("Українська")},
    };
    return languages;
}

QStringList spokenCodes() {
    QStringList codes;
    for (const SpokenLanguage& language : spokenLanguages()) codes.append(language.code);
    return codes;
}

QString spokenCode(const QString& code) {
    const QString base = code.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
    return spokenCodes().contains(base) ? base : QString();
}

}  // namespace fw::app
