// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

/// The one way to show text in this room. Labels, tooltips and message boxes of Qt guess whether a text is rich; text from
/// a trace could then load a file or draw what it likes. A test refuses raw setToolTip() calls and labels made elsewhere.
namespace fw::widgets {

/// A label that shows its text literally. `textStyle` is a value of the property fwText (app_style.h), or null.
[[nodiscard]] QLabel* plainLabel(QWidget* parent, const QString& text = {}, const char* textStyle = nullptr);

/// Literal and bounded tooltip of several lines.
void setPlainToolTip(QWidget* widget, const QString& text);

/// Text for an action, button or tab: bounded, control characters visible, "&" shown and not taken as a mnemonic.
[[nodiscard]] QString menuText(const QString& text, int limit = 60);

/// Text of a button behind its icon: the style puts both too close together.
[[nodiscard]] QString besideIcon(const QString& text);

/// The text with places where a label may break a word of more than 24 characters.
[[nodiscard]] QString breakable(const QString& text);

/// Puts text on the clipboard as text/plain and nothing else.
void copyPlain(const QString& text);

}  // namespace fw::widgets
