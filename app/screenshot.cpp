// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshot.h"

#include <utility>

#include <QBuffer>
#include <QPixmap>
#include <QSaveFile>

#include "app/main_window.h"

namespace fw::app {

namespace {

constexpr int lookMs = 25;
/// Layouts and models settle over a few rounds of the event loop after the last answer.
constexpr int quietLooksWanted = 6;

}  // namespace

Screenshot::Screenshot(MainWindow& window, QString path, QObject* parent) : QObject(parent), m_window(window), m_path(std::move(path)) {
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
}

void Screenshot::start() {
    m_timer.start(lookMs);
}

void Screenshot::look() {
    m_quietLooks = m_window.settled() ? m_quietLooks + 1 : 0;
    if (m_quietLooks < quietLooksWanted) return;
    m_timer.stop();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QString problem;
    QSaveFile file(m_path);
    if (!m_window.grab().save(&buffer, "PNG")) {
        problem = QStringLiteral("the window cannot be drawn");
    } else if (!file.open(QIODevice::WriteOnly) || file.write(png) != png.size() || !file.commit()) {
        problem = file.errorString();
    }
    Q_EMIT finished(problem);
}

}  // namespace fw::app
