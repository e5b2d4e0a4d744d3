// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QFrame>

#include "model/analysis/row_filter.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"

class QCheckBox;
class QComboBox;
class QListView;
class QStandardItemModel;

namespace fw::widgets {

/// Chooses what of a trace is hidden: services, kinds, short spans, all but errors, all but the critical path. Says each change
/// at once; closes when the reader clicks elsewhere. GUI thread.
class FilterPopup : public QFrame {
    Q_OBJECT
public:
    /// `selectedNs`: duration of the selected span, offered as a least duration; below 0: none.
    FilterPopup(const analysis::TraceAnalysis& analysis, const analysis::RowFilter& filter, std::int64_t selectedNs, render::ThemeId theme,
                QWidget* parent);

    [[nodiscard]] analysis::RowFilter filter() const;

Q_SIGNALS:
    void filterChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillServices(const analysis::TraceAnalysis& analysis, const analysis::RowFilter& filter, render::ThemeId theme);
    void setAllServices(bool shown);

    std::uint32_t m_services;
    QStandardItemModel* m_model;
    QListView* m_list;
    std::vector<std::pair<QCheckBox*, std::uint8_t>> m_kinds;  ///< with the bit of RowFilter::hiddenKinds
    QComboBox* m_least;
    QCheckBox* m_errors;
    QCheckBox* m_path;
};

}  // namespace fw::widgets
