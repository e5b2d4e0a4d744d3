// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

class QCoreApplication;
class QTranslator;

namespace fw::app {

/// The texts and number forms of one language: our own translation and Qt's. GUI thread; lives as long as the
/// application uses it.
class Language {
public:
    Language();
    ~Language();

    /// "pl", "en", "pl_PL"; an empty code means the system's. Languages without a translation get English words and keep
    /// their numbers. Installed translators send LanguageChange to all widgets.
    void use(QCoreApplication& application, const QString& code);
    /// The language of the words in use: "en", "pl".
    [[nodiscard]] const QString& words() const { return m_words; }

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt;
    QString m_words;
};

}  // namespace fw::app
