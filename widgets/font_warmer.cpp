// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/font_warmer.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include "widgets/render/row_style.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

QList<QFont> fontsOfViews() {
    const render::RowFonts rows(QApplication::font());
    QList<QFont> fonts;
    for (const QFont& font : {rows.name, rows.nameSelected, rows.ghost, rows.secondary, rows.secondaryBold, rows.tick, rows.mono,
                              uiFont(11, QFont::Medium), uiFont(13), uiFont(13, QFont::DemiBold), uiFont(15, QFont::DemiBold), monoFont()})
        if (!fonts.contains(font)) fonts.append(font);
    return fonts;
}

/// What names, times and ids are made of.
QString everydayLetters() {
    QString text;
    for (char letter = ' '; letter <= '~'; ++letter) text += QLatin1Char(letter);
    return text + QStringLiteral("µ×·–…");
}

}  // namespace

FontWarmer::FontWarmer(QWidget& window) : QObject(&window), m_fonts(fontsOfViews()) {
    connect(&m_turn, &QTimer::timeout, this, &FontWarmer::warmNext);
    window.installEventFilter(this);
}

bool FontWarmer::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        m_turn.start(0);
    }
    return false;
}

void FontWarmer::warmNext() {
    if (m_fonts.isEmpty()) {
        m_turn.stop();
        Q_EMIT finished();
        return;
    }
    const QFont font = m_fonts.takeFirst();
    const QString letters = everydayLetters();
    const qreal ratio = static_cast<QWidget*>(parent())->devicePixelRatioF();
    QImage image(QSize(8, 8) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    painter.setFont(font);
    // A glyph is made for drawing only where it would be seen.
    for (const QChar letter : letters) painter.drawText(QPointF(0, 8), letter);
    static_cast<void>(QFontMetricsF(font).horizontalAdvance(letters));
}

}  // namespace fw::widgets
