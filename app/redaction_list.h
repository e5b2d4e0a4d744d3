// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QTreeWidget>

#include "model/export/redaction.h"

namespace fw::app {

/// What redaction leaves out: a row a rule with how often, what stood there first and what comes in its place; below it every other find
/// that was kept. Texts of traces are shown literally. GUI thread.
class RedactionList : public QTreeWidget {
    Q_OBJECT

public:
    explicit RedactionList(QWidget* parent);

    void setCounts(const std::vector<exporting::RedactionCount>& counts);
    /// All finds at once, or the first of each rule.
    void setAllShown(bool on);

    enum Column : int { Rule, Count, Before, After, ColumnCount };

private:
    bool m_all = false;
};

}  // namespace fw::app
