// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <QObject>
#include <QString>
#include <QTimer>

namespace fw::app {

class MainWindow;

/// Waits until a window has done everything it was asked for, then saves its picture. GUI thread.
class Screenshot : public QObject {
    Q_OBJECT

public:
    Screenshot(MainWindow& window, QString path, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    /// `problem`: why no picture could be saved; empty if it was.
    void finished(const QString& problem);

private:
    void look();

    MainWindow& m_window;
    QString m_path;
    QTimer m_timer;
    int m_quietLooks = 0;
};

}  // namespace fw::app
