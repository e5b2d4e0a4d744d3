// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <QDialog>
#include <QString>

#include "model/analysis/operation_changes.h"
#include "widgets/render/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace fw::items {
class OperationChangeModel;
}

namespace fw::widgets {

class CompareCellDelegate;
class PaneHead;
class PaneTable;

/// What the table wants to be put in order. Numbered: an answer to an older request is dropped.
struct OperationOrderRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::OperationChanges> changes;
    analysis::ChangeField field = analysis::ChangeField::Delta;
    bool descending = true;
    QString needle;
};

/// The operations of two imports by their medians: a sentence, a table that is sorted and searched, and the way to the two median
/// traces of a row. Modeless; Escape closes it. Computes nothing itself: orderWanted() is answered by setOrder(). GUI thread.
class OperationChangesDialog : public QDialog {
    Q_OBJECT
public:
    explicit OperationChangesDialog(QWidget* parent);

    /// Names of the two imports with the number of their traces, as they are shown.
    void setSides(const QString& a, const QString& b);
    /// The answer is on its way; what is shown stays.
    void setBusy();
    /// `note` says what was left out; may be empty.
    void setChanges(std::shared_ptr<const analysis::OperationChanges> changes, const QString& note);
    /// There is no answer, and why.
    void setRefused(const QString& reason);
    void setOrder(quint64 number, std::vector<std::uint32_t> order);
    /// What became of the last thing that was asked for.
    void setSaid(const QString& text);
    void setTheme(render::ThemeId theme);

    [[nodiscard]] items::OperationChangeModel* model() const { return m_model; }
    [[nodiscard]] PaneTable* table() const { return m_table; }

Q_SIGNALS:
    void orderWanted(const fw::widgets::OperationOrderRequest& request);
    void csvWanted();
    void swapWanted();
    /// The traces with the median spans of this row of OperationChanges::rows are to be compared.
    void mediansWanted(quint32 number);
    void copyRequested(const QString& text);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void askForOrder();
    void openMenu(const QModelIndex& index, const QPoint& at);
    void openMedians(const QModelIndex& index);
    /// Why the medians of a row cannot be opened; empty: they can.
    [[nodiscard]] QString refusalOf(const analysis::OperationChange* change) const;

    items::OperationChangeModel* m_model;
    CompareCellDelegate* m_delegate;
    QLabel* m_sentence;
    QLabel* m_sides;
    QLabel* m_note;
    PaneHead* m_head;
    QLineEdit* m_search;
    PaneTable* m_table;
    QPushButton* m_swap;
    QPushButton* m_medians;
    QPushButton* m_close;
    QString m_a;
    QString m_b;
    QString m_left;
    QString m_said;
    QString m_refused;
    bool m_busy = false;
    quint64 m_number = 0;
};

}  // namespace fw::widgets
