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
    const int least = widgets::px(leastRoom);
    if (dock->height() >= least) return;
    const int part = window->height() * roomPercent / 100;
    window->resizeDocks({dock}, {std::max(least, part)}, Qt::Vertical);
}

}  // namespace fw::app
