// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class QWidget;

namespace fw::app {

/// Remembers how wide the reader made the columns of the tables of a window and of its dialogs (widgets::SizedTable), by the names of the
/// tables. Those that are built late are found when they are shown. GUI thread.
class ColumnKeeper : public QObject {
    Q_OBJECT
public:
    /// `kept` outlives the keeper, which puts what was kept in its place and keeps what is changed.
    ColumnKeeper(QWidget* window, QMap<QString, QList<int>>& kept);

    /// All columns are as wide as they are at first.
    void reset();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void adopt(QWidget* part);

    QWidget* m_window;
    QMap<QString, QList<int>>& m_kept;
};

}  // namespace fw::app
