// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plain_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>

#include "model/items/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

QLabel* plainLabel(QWidget* parent, const QString& text, const char* textStyle) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    if (textStyle != nullptr) setStyleProperty(label, "fwText", textStyle);
    return label;
}

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(items::toolTipText(text));
}

QString menuText(const QString& text, int limit) {
    QString out = items::cellText(text, limit);
    return out.replace(QLatin1Char('&'), QLatin1String("&&"));
}

QString besideIcon(const QString& text) {
    return QLatin1Char(' ') + text;
}

QString breakable(const QString& text) {
    constexpr int longest = 24;
    QString out;
    int run = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        run = c.isSpace() ? 0 : run + 1;
        if (run > longest && !c.isLowSurrogate() && !c.isMark()) {
            out += QChar(0x200B);
            run = 1;
        }
        out += c;
    }
    return out;
}

void copyPlain(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

}  // namespace fw::widgets
