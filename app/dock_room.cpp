// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dock_room.h"

#include <algorithm>

#include <QDockWidget>
#include <QMainWindow>

#include "widgets/style_tokens.h"

namespace fw::app {
namespace {

/// Head, column titles and six rows, before px().
constexpr int leastRoom = 32 + 24 + 6 * 24;
constexpr int roomPercent = 35;

}  // namespace

void makeRoomFor(QDockWidget* dock) {
    auto* window = qobject_cast<QMainWindow*>(dock->parentWidget());
    if (window == nullptr || dock->isFloating()) return;
    if (dock->height() >= widgets::px(leastRoom)) return;
    window->resizeDocks({dock}, {standardRoom(window)}, Qt::Vertical);
}

int standardRoom(const QMainWindow* window) {
    return std::max(widgets::px(leastRoom), window->height() * roomPercent / 100);
}

}  // namespace fw::app
