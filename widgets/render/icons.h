// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>
#include <QStringList>

class QPainter;

namespace fw::render {

/// Names of all icons of the design sheet: "menu", "back", "search", "error", …
[[nodiscard]] QStringList iconNames();

/// Draws an icon of the design sheet (16 px box, 1.4 px round lines) scaled into `box`, as vectors: crisp at every
/// device pixel ratio, also into SVG. `cut` is the colour of the sign inside filled shapes (the × of "error"), normally
/// the background. An unknown name draws nothing. Any thread.
void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& color, const QColor& cut);

/// An icon in one colour that renders itself at the size and scale it is asked for. `cut` as above; when it is left out
/// the sign is cut out of the shape (transparent). Disabled mode is drawn at 55 %. GUI thread.
[[nodiscard]] QIcon icon(const QString& name, const QColor& color, const QColor& cut = QColor());

/// The program's mark: three bars and the stepped line of the critical path.
void paintLogo(QPainter& painter, const QRectF& box, const QColor& blue, const QColor& teal, const QColor& orange, const QColor& line);

}  // namespace fw::render
