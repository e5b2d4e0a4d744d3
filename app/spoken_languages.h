// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

namespace fw::app {

/// A language that the window speaks.
struct SpokenLanguage {
    QString code;     ///< "en", as in the name of its translation
    QString ownName;  ///< as it calls itself: readers look for their own language, not for its English name
};

/// All of them, as menus list them. The one list in the program; translations/CMakeLists.txt has the same codes, and a test says so.
/// Any thread.
[[nodiscard]] const std::vector<SpokenLanguage>& spokenLanguages();
/// Their codes.
[[nodiscard]] QStringList spokenCodes();
/// The code of the list that `code` ("de", "de_AT", "pl-PL") means; empty where the window does not speak it.
[[nodiscard]] QString spokenCode(const QString& code);

}  // namespace fw::app
