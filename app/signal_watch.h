// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace fw::app {

/// Turns SIGTERM, SIGINT and SIGHUP into a Qt signal, so that the window can close as if the reader had closed it. One a
/// process; GUI thread.
class SignalWatch : public QObject {
    Q_OBJECT

public:
    explicit SignalWatch(QObject* parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void asked();

private:
    QSocketNotifier* m_notifier = nullptr;
};

}  // namespace fw::app
