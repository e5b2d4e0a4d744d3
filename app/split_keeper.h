// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QString>

class QWidget;

namespace fw::app {

/// Remembers where the reader put the lines between the parts of a window (widgets::PaneSplitter), by the names of the splitters. Those
/// that are built late are found when they are shown. GUI thread.
class SplitKeeper : public QObject {
    Q_OBJECT
public:
    /// `kept` outlives the keeper, which puts what was kept in its place and keeps what is changed.
    SplitKeeper(QWidget* window, QMap<QString, int>& kept);

    /// All lines are where they stand at first.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(QWidget* part);

    QWidget* m_window;
    QMap<QString, int>& m_kept;
};

}  // namespace fw::app
