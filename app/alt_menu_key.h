// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QKeyEvent;
class QWidget;

namespace fw::app {

/// Notices Alt pressed and released alone in a window. It looks at all events of the program: a key that a shortcut or a view takes
/// never reaches the window, and Alt + Left must not end as Alt. GUI thread.
class AltMenuKey : public QObject {
    Q_OBJECT

public:
    explicit AltMenuKey(QWidget* window);

Q_SIGNALS:
    void pressedAlone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void pressed(const QKeyEvent& key);
    [[nodiscard]] bool inFront() const;

    QWidget* m_window;
    bool m_alone = false;  ///< Alt is down, and nothing else happened since
};

}  // namespace fw::app
