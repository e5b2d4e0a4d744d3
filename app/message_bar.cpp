// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/message_bar.h"

#include <algorithm>

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::app {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_action(new QPushButton(this)),
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
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 8, 4);
    row->setSpacing(8);
    // Everything beside the text stands in its first line, however many lines it has.
    const int line = std::max(widgets::px(24), m_close->sizeHint().height());
    for (QWidget* part : {static_cast<QWidget*>(m_icon), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_action)})
        part->setFixedHeight(line);
    m_close->setFixedHeight(line);
    const int above = std::max(0, (line - fontMetrics().lineSpacing()) / 2);
    m_text->setContentsMargins(0, above, 0, above);
    m_action->setObjectName(QStringLiteral("messageAction"));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1, Qt::AlignTop);
    row->addWidget(m_action, 0, Qt::AlignTop);
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_messages.empty()) return;
        const Message::Action action = m_messages.back().action;
        // The message has done its work; what comes of it may tell the next one.
        dismiss();
        Q_EMIT actionRequested(action);
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    m_close->setToolTip(tr("Close message"));
    m_close->setAccessibleName(tr("Close message"));
    hide();
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
    m_count->setVisible(m_messages.size() > 1);
    m_count->setText(tr("%Ln more", nullptr, static_cast<int>(m_messages.size()) - 1));
    setAccessibleName(top.text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace fw::app
