// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QList>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace fw::widgets {

/// Loads the fonts of the views once a window was painted, one a turn of the event loop: files are searched and shapes of letters
/// made when a font is first used, which would else happen all at once, in the paint of the first trace.
class FontWarmer : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`.
    explicit FontWarmer(QWidget& window);

    /// Fonts that are still cold.
    [[nodiscard]] int waiting() const { return static_cast<int>(m_fonts.size()); }

Q_SIGNALS:
    /// No font is cold any more: what the first trace needs can be made ready now.
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void warmNext();

    QList<QFont> m_fonts;
    QTimer m_turn;
};

}  // namespace fw::widgets
