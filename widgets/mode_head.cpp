// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mode_head.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QToolButton>

#include "widgets/elided_label.h"
#include "widgets/header_row.h"
#include "widgets/plain_text.h"
#include "widgets/range_switch.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

ModeHead::ModeHead(QWidget* parent)
    : QWidget(parent), m_buttons{new QToolButton(this), new QToolButton(this)}, m_sentence(new ElidedLabel(this)) {
    setCursor(Qt::ArrowCursor);
    auto* row = makeHeaderRow(this, {.left = 8, .right = 12, .gap = 4});
    auto* modes = new QButtonGroup(this);
    int mode = 0;
    for (QToolButton* button : m_buttons) {
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(px(22));
        modes->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, mode] { Q_EMIT modeChosen(mode); });
        ++mode;
    }
    setStyleProperty(m_sentence, "fwText", "secondary");
    row->addSpacing(px(8));
    row->addWidget(m_sentence, 1);
}

void ModeHead::setMode(int mode) {
    m_buttons[mode == 0 ? 0 : 1]->setChecked(true);
}

void ModeHead::setSentence(const QString& sentence) {
    m_sentence->setFullText(sentence);
}

void ModeHead::followWindow(TraceWindow* window) {
    m_range = new RangeSwitch(window, this);
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->insertWidget(row->indexOf(m_sentence), m_range);
    fitWord(m_range, width());
}

void ModeHead::setTheme(render::ThemeId theme) {
    if (m_range != nullptr) m_range->setTheme(theme);
}

void ModeHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWord(m_range, width());
}

void ModeHead::setWords(int mode, const QString& word, const QString& tip) {
    QToolButton* button = m_buttons[mode == 0 ? 0 : 1];
    button->setText(word);
    setPlainToolTip(button, tip);
    // The checked one is written in semibold; both keep their width, so that nothing moves.
    button->setMinimumWidth(QFontMetrics(uiFont(12, QFont::DemiBold)).horizontalAdvance(word) + px(16));
}

}  // namespace fw::widgets
