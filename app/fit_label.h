// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace fw::app {

/// A layout gives a label that wraps the height of its hint, and cuts what is longer. With this the label has room for all of its text
/// whatever its width, `leastLines` at least; the dialog grows where it must. Once for a label.
void fitToText(QLabel* label, int leastLines);

/// What went wrong, on such a label: with its sign and in its colour, long words (addresses) broken. Empty: nothing.
void showTrouble(QLabel* label, const QString& trouble);

/// With a full stop, unless it ends as a sentence does.
[[nodiscard]] QString asSentence(const QString& text);

}  // namespace fw::app
