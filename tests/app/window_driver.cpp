// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_driver.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QTest>
#include <QUrl>

#include "app/message_bar.h"
#include "app/top_bar.h"
#include "app/window_actions.h"
#include "widgets/omnibox.h"

using namespace fw;
using namespace fw::app;

WindowDriver::WindowDriver() : m_settings(m_folder.filePath(QStringLiteral("framewake.ini"))) {}

WindowDriver::~WindowDriver() {
    stop();
}

void WindowDriver::start(const StartTargets& targets, const StartOptions& options) {
    stop();
    m_settings = Settings(m_folder.filePath(QStringLiteral("framewake.ini")));
    store::CacheOptions cache;
    cache.path = cachePath().toStdString();
    m_window = std::make_unique<MainWindow>(cache, m_settings, options);
    m_window->show();
    m_window->activateWindow();
    m_window->begin(targets);
}

void WindowDriver::stop() {
    if (!m_window) return;
    m_window->close();
    m_window.reset();
    m_settings.save();
}

bool WindowDriver::settle(int ms) {
    // Twice: an answer may ask the next question from the event loop.
    for (int round = 0; round < 2; ++round) {
        if (!QTest::qWaitFor([this] { return m_window->settled(); }, ms)) return false;
        QTest::qWait(30);
    }
    return QTest::qWaitFor([this] { return m_window->settled(); }, ms);
}

void WindowDriver::drop(const QStringList& files) {
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : files) urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint middle = m_window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
    QVERIFY(event.isAccepted());
}

void WindowDriver::search(const QString& text) {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QLineEdit* edit = parts().top->omnibox()->lineEdit();
    edit->selectAll();
    QTest::keyClicks(edit, text);
    QTest::keyClick(edit, Qt::Key_Return);
}

void WindowDriver::trigger(Command command) {
    m_window->actions().action(command)->trigger();
}

QString WindowDriver::messages() {
    QStringList lines;
    for (const Message& message : parts().messages->messages()) lines.append(message.text);
    return lines.join(QLatin1Char('\n'));
}
