// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int iconColumn = 0;
constexpr int textColumn = 1;
constexpr int actionColumn = 2;
constexpr int countColumn = 3;
constexpr int closeColumn = 4;

/// Narrower a sentence breaks into scraps; before px().
constexpr int leastSentence = 420;

}  // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_grid(new QGridLayout(this)),
      m_actions(new QHBoxLayout),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_other(new QPushButton(this)),
      m_count(new QLabel(this)),
      m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("messageBar"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_count->setTextFormat(Qt::PlainText);
    m_close->setAutoRaise(true);
    m_grid->setContentsMargins(12, 4, 8, 4);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(textColumn, 1);
    // Everything beside the text stands in its first line, however many lines it has.
    const int line = std::max(widgets::px(24), m_close->sizeHint().height());
    for (QWidget* part :
         {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_other)})
        part->setFixedHeight(line);
    m_close->setFixedHeight(line);
    const int above = std::max(0, (line - fontMetrics().lineSpacing()) / 2);
    m_text->setContentsMargins(0, above, 0, above);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_grid->addWidget(m_icon, 0, iconColumn, Qt::AlignTop);
    m_grid->addWidget(m_text, 0, textColumn, Qt::AlignTop);
    m_other->setObjectName(QStringLiteral("messageOther"));
    m_actions->setSpacing(widgets::px(6));
    m_actions->addWidget(m_action);
    m_actions->addWidget(m_other);
    m_grid->addLayout(m_actions, 0, actionColumn, Qt::AlignTop);
    m_grid->addWidget(m_count, 0, countColumn, Qt::AlignTop);
    m_grid->addWidget(m_close, 0, closeColumn, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, [this] { act(&Message::action); });
    connect(m_other, &QPushButton::clicked, this, [this] { act(&Message::other); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_close->setToolTip(tr("Close message"));
    m_close->setAccessibleName(tr("Close message"));
    hide();
}

void MessageBar::act(Message::Action Message::*which) {
    if (m_messages.empty()) return;
    const Message::Action action = m_messages.back().*which;
    const QString about = m_messages.back().about;
    // The message has done its work; what comes of it may tell the next one. One that names a file may be of use again.
    if (m_messages.back().other == Message::Action::None) dismiss();
    Q_EMIT actionRequested(action, about);
}

void MessageBar::add(const Message& message) {
    std::erase(m_messages, message);
    m_messages.push_back(message);
    if (m_messages.size() > maxMessages) m_messages.erase(m_messages.begin());
    showTop();
}

void MessageBar::setTheme(render::ThemeId theme) {
    m_theme = theme;
    showTop();
}

void MessageBar::dismiss() {
    if (!m_messages.empty()) m_messages.pop_back();
    showTop();
}

void MessageBar::settle(Message::Topic topic) {
    if (std::erase_if(m_messages, [topic](const Message& message) { return message.topic == topic; }) > 0) showTop();
}

void MessageBar::settleAbout(const QString& path) {
    if (path.isEmpty()) return;
    if (std::erase_if(m_messages, [&path](const Message& message) { return message.about == path; }) > 0) showTop();
}

void MessageBar::clear() {
    m_messages.clear();
    showTop();
}

void MessageBar::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::arrange() {
    int others = m_grid->contentsMargins().left() + m_grid->contentsMargins().right();
    for (const QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_action), static_cast<QWidget*>(m_other),
                                static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_close)})
        if (!part->isHidden()) others += part->sizeHint().width() + m_grid->horizontalSpacing();
    const bool below = !m_action->isHidden() && width() - others < widgets::px(leastSentence);
    if (below == m_actionBelow) return;
    m_actionBelow = below;
    m_grid->removeItem(m_actions);
    if (below) {
        m_grid->addLayout(m_actions, 1, textColumn, Qt::AlignTop | Qt::AlignLeft);
    } else {
        m_grid->addLayout(m_actions, 0, actionColumn, Qt::AlignTop);
    }
}

void MessageBar::showTop() {
    if (m_messages.empty()) {
        hide();
        return;
    }
    const render::Theme& theme = render::theme(m_theme);
    const Message& top = m_messages.back();
    const bool error = top.kind == Message::Kind::Error;
    const bool warning = top.kind == Message::Kind::Warning;
    const QColor back = error ? theme.errorBackground : warning ? theme.warnBackground : theme.accentBackground;
    QPalette colours = palette();
    colours.setColor(QPalette::Window, back);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
    for (QLabel* label : {m_text, m_count}) label->setPalette(colours);
    const QString name = error ? QStringLiteral("error") : warning ? QStringLiteral("warn") : QStringLiteral("info");
    const QColor fill = error ? theme.errorFill : warning ? theme.warnFill : theme.accent;
    m_icon->setPixmap(render::icon(name, fill).pixmap(16, 16));
    m_close->setIcon(render::icon(QStringLiteral("x"), theme.text2));
    m_text->setText(top.text);
    m_action->setVisible(top.action != Message::Action::None);
    m_action->setText(Texts::ofAction(top.action));
    m_other->setVisible(top.other != Message::Action::None);
    m_other->setText(Texts::ofAction(top.other));
    m_count->setVisible(m_messages.size() > 1);
    m_count->setText(tr("%Ln more", nullptr, static_cast<int>(m_messages.size()) - 1));
    setAccessibleName(top.text);
    arrange();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace fw::app
