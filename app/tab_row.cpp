// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tab_row.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QToolButton>

#include "app/window_actions.h"
#include "model/items/trace_mime.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int tabRowHeight = 32;
constexpr int longestMembers = 260;

struct TabKind {
    const char* objectName;
    const char* icon;
    Command command;
};
constexpr std::array<TabKind, allViews.size()> tabKinds = {{{"tracesTab", "tree", Command::ShowTraces},
                                                            {"compareTab", "compare", Command::ShowCompare},
                                                            {"bottlenecksTab", "chart", Command::ShowBottlenecks},
                                                            {"journeyTab", "frame", Command::ShowJourney}}};

/// What is brushed narrows what the view shows.
bool narrowed(View view) {
    return view == View::Traces || view == View::Bottlenecks;
}

}  // namespace

TabRow::TabRow(const WindowActions& actions, QWidget* parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_brush(new QToolButton(this)), m_members(new QToolButton(this)) {
    setObjectName(QStringLiteral("tabRow"));
    setFixedHeight(widgets::px(tabRowHeight));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Views"));
    m_row->setContentsMargins(widgets::px(8), 0, 0, 0);
    m_row->setSpacing(widgets::px(4));
    for (const View view : allViews) {
        auto* tab = new QToolButton(this);
        const TabKind& kind = tabKinds[static_cast<std::size_t>(view)];
        tab->setObjectName(QLatin1String(kind.objectName));
        tab->setAutoRaise(true);
        tab->setCheckable(true);
        tab->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        tab->setIconSize(QSize(14, 14));
        tab->setFixedHeight(widgets::px(tabRowHeight - 6));
        tab->setFocusPolicy(Qt::TabFocus);
        QAction* action = actions.action(kind.command);
        // Pressed again, the open tab stays open.
        connect(tab, &QToolButton::clicked, this, [this, action] {
            setCurrent(m_current);
            action->trigger();
        });
        widgets::setPlainToolTip(tab, action->text().remove(QLatin1Char('&')) + QStringLiteral(" (") +
                                          action->shortcut().toString(QKeySequence::NativeText) + QLatin1Char(')'));
        m_tabs[static_cast<std::size_t>(view)] = tab;
        m_row->addWidget(tab);
    }
    m_tabs[1]->setAcceptDrops(true);
    m_tabs[1]->installEventFilter(this);
    m_row->addStretch(1);
    m_brush->setObjectName(QStringLiteral("brushChip"));
    m_members->setObjectName(QStringLiteral("membersChip"));
    for (QToolButton* chip : {m_members, m_brush}) {
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setIconSize(QSize(12, 12));
        chip->setFocusPolicy(Qt::TabFocus);
        widgets::setStyleProperty(chip, "fwChip", "plain");
        chip->hide();
        m_row->addWidget(chip);
    }
    connect(m_brush, &QToolButton::clicked, this, &TabRow::brushDropped);
    connect(m_members, &QToolButton::clicked, this, &TabRow::membersDropped);
    m_row->addSpacing(widgets::px(8));
    m_tabs[0]->setText(widgets::besideIcon(tr("Traces")));
    m_tabs[2]->setText(widgets::besideIcon(tr("Bottlenecks")));
    m_tabs[3]->setText(widgets::besideIcon(tr("Frame journey")));
    setSides(false, false);
    setCurrent(View::Traces);
}

void TabRow::setTools(View view, QWidget* tools) {
    m_tools[static_cast<std::size_t>(view)] = tools;
    m_row->addWidget(tools);
    setCurrent(m_current);
}

void TabRow::setCurrent(View view) {
    m_current = view;
    // Two traces are compared, and a frame is followed, whatever is brushed.
    m_brush->setVisible(m_brushed && narrowed(view));
    // Who they are is told where they are listed; all else is of the whole search.
    m_members->setVisible(m_picked && view == View::Traces);
    for (const View one : allViews) {
        const auto number = static_cast<std::size_t>(one);
        m_tabs[number]->setChecked(one == view);
        if (m_tools[number] != nullptr) m_tools[number]->setVisible(one == view);
    }
    update();
}

void TabRow::setBrush(const QString& text) {
    m_brush->setText(widgets::besideIcon(text));
    m_brush->setAccessibleName(tr("Brush: %1").arg(text));
    widgets::setPlainToolTip(m_brush, tr("Only the traces in the brush are listed. Click: all of the search (Esc in the chart)"));
    m_brushed = !text.isEmpty();
    m_brush->setVisible(m_brushed && narrowed(m_current));
}

void TabRow::setMembers(const QString& words) {
    const QFontMetrics metrics(m_members->font());
    m_members->setText(widgets::besideIcon(metrics.elidedText(words, Qt::ElideRight, widgets::px(longestMembers))));
    m_members->setAccessibleName(tr("Only listed: %1").arg(words));
    widgets::setPlainToolTip(m_members, tr("Only these traces of the search are listed: %1. Click: all of the search").arg(words));
    m_picked = !words.isEmpty();
    m_members->setVisible(m_picked && m_current == View::Traces);
}

void TabRow::setSides(bool a, bool b) {
    const QString sides = a && b ? QStringLiteral("  A, B") : a ? QStringLiteral("  A") : b ? QStringLiteral("  B") : QString();
    m_tabs[1]->setText(widgets::besideIcon(tr("Compare") + sides));
}

void TabRow::setTheme(render::ThemeId theme) {
    m_theme = theme;
    const QColor color = render::theme(theme).text2;
    for (QToolButton* chip : {m_members, m_brush}) chip->setIcon(render::icon(QStringLiteral("x"), color));
    for (std::size_t i = 0; i < m_tabs.size(); ++i) m_tabs[i]->setIcon(render::icon(QLatin1String(tabKinds[i].icon), color));
    update();
}

bool TabRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (!drag->mimeData()->hasFormat(items::traceMimeType())) return false;
        drag->acceptProposedAction();
        Q_EMIT traceDraggedOver();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TabRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.lineStrong);
    const QWidget* tab = m_tabs[static_cast<std::size_t>(m_current)];
    painter.fillRect(QRect(tab->x() + 4, height() - 2, tab->width() - 8, 2), colors.accent);
}

}  // namespace fw::app
