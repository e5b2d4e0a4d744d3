// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDockWidget;
class QMainWindow;

namespace fw::app {

/// Gives a list below the views, just shown, room for some rows; the reader's own height stays, unless it shows next to none.
void makeRoomFor(QDockWidget* dock);
/// How high such a list is until the reader says something else, logical pixels.
[[nodiscard]] int standardRoom(const QMainWindow* window);

}  // namespace fw::app
