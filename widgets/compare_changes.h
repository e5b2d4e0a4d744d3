// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/analysis/diff_rows.h"
#include "model/analysis/span_changes.h"
#include "widgets/render/theme.h"

namespace fw::items {
class ChangeModel;
}

namespace fw::widgets {

class CompareCellDelegate;
class ElidedLabel;
class IconButton;
class PaneTable;
class TextViewer;

/// What the two sides of the selected row do not agree in: times, attributes, events, status, resource. Enter shows a long value in full.
/// GUI thread.
class CompareChanges : public QWidget {
    Q_OBJECT
public:
    explicit CompareChanges(QWidget* parent);

    /// noDiffRow: nothing is selected.
    void setRow(const std::shared_ptr<const analysis::DiffPlan>& plan, analysis::DiffRow row);
    void setChanges(analysis::RowChanges changes);
    /// Why they cannot be read.
    void setRefused(const QString& why);
    void setTheme(render::ThemeId theme);

    [[nodiscard]] items::ChangeModel* model() const { return m_model; }
    [[nodiscard]] PaneTable* table() const { return m_table; }
    [[nodiscard]] TextViewer* viewer() const { return m_viewer; }

Q_SIGNALS:
    void copyRequested(const QString& text);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu(const QModelIndex& index, const QPoint& at);
    void showValue(const QModelIndex& index);
    void closeViewer();
    void refreshNote(const QString& refused = {});

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    items::ChangeModel* m_model;
    CompareCellDelegate* m_delegate;
    ElidedLabel* m_title;
    ElidedLabel* m_note;
    IconButton* m_close;
    PaneTable* m_table;
    TextViewer* m_viewer;
};

}  // namespace fw::widgets
