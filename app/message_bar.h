// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QFrame>

#include "app/texts.h"
#include "widgets/render/theme.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace fw::app {

/// The one place where trouble is told: a strip above the views that takes no focus and blocks nothing. Messages pile
/// up, the newest on top; closing one shows the one before. Equal messages are one. Where there is little room, what can be done
/// about it stands below the text, so that the sentence keeps its width.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void add(const Message& message);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] const std::vector<Message>& messages() const { return m_messages; }
    /// What the messages of this topic were about is settled.
    void settle(Message::Topic topic);
    /// The source was read anew.
    void settleAbout(const QString& path);

public Q_SLOTS:
    /// Takes the topmost message away.
    void dismiss();
    void clear();

Q_SIGNALS:
    /// `about`: of the message.
    void actionRequested(fw::app::Message::Action action, const QString& about);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showTop();
    void arrange();
    void act(Message::Action Message::*action);

    static constexpr std::size_t maxMessages = 20;
    QGridLayout* m_grid;
    QHBoxLayout* m_actions;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_other;
    QLabel* m_count;
    QToolButton* m_close;
    render::ThemeId m_theme = render::ThemeId::Light;
    std::vector<Message> m_messages;
    bool m_actionBelow = false;
};

}  // namespace fw::app
