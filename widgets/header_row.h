// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QHBoxLayout;
class QWidget;

namespace fw::widgets {

/// What tells one bar on top of a panel from another, in pixels at 100 %.
struct HeaderMeasures {
    int height = 28;
    int left = 12;
    int right = 8;
    int gap = 8;
};

/// Makes `bar` the bar on top of a panel, a view or a part of one: its colour, its height, and the row for what stands in it.
QHBoxLayout* makeHeaderRow(QWidget* bar, const HeaderMeasures& measures = {});

}  // namespace fw::widgets
