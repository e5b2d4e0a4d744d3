// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "model/analysis/row_filter.h"

class QMenu;

namespace fw::widgets {

/// Adds what a row offers to hide: its service, all other ones, its kind, what is shorter. Each choice gives the whole filter to
/// `choose`, made from `filter`, so that choices add up. `clear` shows everything; offered where `hides`, something is hidden now.
void addFilterMenu(QMenu& menu, const analysis::TraceAnalysis& analysis, analysis::Row row, const analysis::RowFilter& filter, bool hides,
                   const std::function<void(const analysis::RowFilter&)>& choose, const std::function<void()>& clear);

}  // namespace fw::widgets
