// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace fw::app {

Language::Language() = default;
Language::~Language() = default;

void Language::use(QCoreApplication& application, const QString& code) {
    const QLocale system = QLocale::system();
    QLocale locale = code.isEmpty() ? system : QLocale(code);
    // An unknown code makes the C locale: better the reader's own.
    if (!code.isEmpty() && locale.language() == QLocale::C) locale = system;
    QLocale::setDefault(locale);
    // The system's language list may differ from its number format; QTranslator asks for the former.
    const QLocale words = code.isEmpty() ? system : locale;
    auto own = std::make_unique<QTranslator>();
    const QString folder = QStringLiteral(":/i18n");
    bool loaded = false;
    m_words = QStringLiteral("en");
    for (const QString& language : words.uiLanguages()) {
        const QString base = language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0);
        if (own->load(QStringLiteral("framewake_") + base, folder)) {
            m_words = base;
            loaded = true;
            break;
        }
        if (base == QLatin1String("en")) break;
    }
    if (!loaded) loaded = own->load(QStringLiteral("framewake_en"), folder);
    auto qt = std::make_unique<QTranslator>();
    const bool qtLoaded = qt->load(QStringLiteral("qtbase_") + m_words, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
                          qt->load(QStringLiteral("qtbase_") + m_words, folder);
    if (m_qt) QCoreApplication::removeTranslator(m_qt.get());
    if (m_own) QCoreApplication::removeTranslator(m_own.get());
    m_qt = std::move(qt);
    m_own = std::move(own);
    if (qtLoaded) application.installTranslator(m_qt.get());
    if (loaded) application.installTranslator(m_own.get());
}

}  // namespace fw::app
