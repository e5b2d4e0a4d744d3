// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

#include "widgets/render/theme.h"

class QPushButton;
class QWidget;

namespace fw::widgets {

/// Colours of widgets that the painters of render do not need; values from the design sheet.
struct WidgetColors {
    QColor raised;  ///< buttons
    QColor hover;
    QColor accentLine;  ///< frames of accent chips and the drop zone
};
[[nodiscard]] const WidgetColors& widgetColors(render::ThemeId theme);

/// How much larger than 12 px the application's font is; never below 1. Measures of the design sheet are multiplied by it.
[[nodiscard]] double uiScale();
/// A measure of the design sheet in logical pixels for the user's font.
[[nodiscard]] int px(double designPixels);

/// The application's font at `designPixels` of the design sheet (12 = base), with `weight`.
[[nodiscard]] QFont uiFont(double designPixels = 12, QFont::Weight weight = QFont::Normal);
/// Fixed-width font for ids, keys and code.
[[nodiscard]] QFont monoFont(double designPixels = 11);

/// Sets a dynamic property that the style sheet looks at, and applies the sheet again where the widget is already styled.
void setStyleProperty(QWidget* widget, const char* name, const char* value);

/// The button that Enter presses: bold, and as wide as the bold words need; the sheet's ":default" alone would not widen it.
void makeDefault(QPushButton* button);

}  // namespace fw::widgets
