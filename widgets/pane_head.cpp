// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pane_head.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/range_switch.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

PaneHead::PaneHead(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    m_sentence = new ElidedLabel(this);
    setStyleProperty(m_sentence, "fwText", "hint");
    m_csv = new QToolButton(this);
    m_csv->setObjectName(QStringLiteral("paneCsv"));
    m_csv->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_csv->setFocusPolicy(Qt::StrongFocus);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_csv);
    connect(m_csv, &QToolButton::clicked, this, &PaneHead::csvWanted);
    refresh();
}

void PaneHead::addField(QWidget* field) {
    m_row->insertWidget(m_fields++, field);
}

void PaneHead::offerColumns() {
    m_columns = new QToolButton(this);
    m_columns->setObjectName(QStringLiteral("paneColumns"));
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_row->insertWidget(m_row->indexOf(m_csv), m_columns);
    setTabOrder(m_columns, m_csv);
    connect(m_columns, &QToolButton::clicked, this,
            [this] { Q_EMIT columnsWanted(m_columns->mapToGlobal(QPoint(0, m_columns->height()))); });
    refresh();
}

void PaneHead::followWindow(TraceWindow* window) {
    m_range = new RangeSwitch(window, this);
    m_range->setTheme(m_theme);
    m_row->insertWidget(m_row->indexOf(m_sentence), m_range);
    fitWord(m_range, width());
}

void PaneHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitWord(m_range, width());
}

void PaneHead::setSentence(const QString& text) {
    m_sentence->setFullText(text);
}

QString PaneHead::sentence() const {
    return m_sentence->fullText();
}

void PaneHead::setCsvEnabled(bool on) {
    m_csv->setEnabled(on);
}

void PaneHead::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_range != nullptr) m_range->setTheme(theme);
    refresh();
}

void PaneHead::refresh() {
    setFixedHeight(px(34));
    m_row->setContentsMargins(px(12), 0, px(8), 0);
    m_row->setSpacing(px(8));
    m_csv->setIcon(render::icon(QStringLiteral("export"), render::theme(m_theme).text2));
    if (m_columns != nullptr) {
        m_columns->setIcon(render::icon(QStringLiteral("cols"), render::theme(m_theme).text2));
        m_columns->setIconSize(QSize(px(14), px(14)));
        m_columns->setText(besideIcon(tr("Columns")));
        setPlainToolTip(m_columns, tr("Which columns the list has"));
    }
    m_csv->setIconSize(QSize(px(14), px(14)));
    m_csv->setText(besideIcon(tr("CSV…")));
    m_csv->setAccessibleName(tr("Save as CSV…"));
    setPlainToolTip(m_csv, tr("Save as CSV…"));
}

void PaneHead::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange;
    if (words || event->type() == QEvent::ApplicationFontChange) refresh();
}

}  // namespace fw::widgets
