// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QWidget>

#include "model/core/ids.h"
#include "model/core/trace_summary.h"
#include "model/items/quality_rows.h"
#include "widgets/render/theme.h"
#include "widgets/severity_segments.h"

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace fw::items {
class QualityFilter;
class QualityModel;
}  // namespace fw::items

namespace fw::widgets {

class ElidedLabel;
class FindingDelegate;
class IconButton;
class ListTable;

/// What the quality checks found in the traces of a search. Most windows never show it, so it is built when it is first shown, or by
/// prepare(), which whoever shows it calls before, so that its room is measured on the whole. GUI thread.
class QualityPanel : public QWidget {
    Q_OBJECT
public:
    explicit QualityPanel(QWidget* parent);

    /// Builds what is inside, once.
    void prepare();
    void setTheme(render::ThemeId theme);
    /// The traces are being looked at; `all` 0: it is not known yet how many there are. What was found before stays.
    void setChecking(quint64 looked, quint64 all);
    void setRows(std::shared_ptr<const items::QualityRows> rows);
    /// Which traces setRows() tells of, for the head: "within the brush"; empty: all.
    void setScope(const QString& words);
    /// There is no answer, and why.
    void setRefused(const QString& reason);
    void setCancelled();
    /// What is shown does not hold any more, and why; empty: it does.
    void setStale(const QString& reason);
    /// Own rules and those of the program.
    void setRules(const QString& file, bool shipped);
    /// Selects the first row where none is and moves the focus to the list.
    void focusList();

    [[nodiscard]] bool isChecking() const { return m_checking; }
    [[nodiscard]] items::QualityModel* model() const { return m_model; }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void checkRequested();
    void cancelRequested();
    /// Without a span: the trace as a whole.
    void spanRequested(fw::TraceKey trace, std::optional<fw::SpanId> span);
    void searchRequested(const QString& search);
    void ruleFileWanted();
    void ruleFileDropped();
    void shippedRulesChosen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    void makeRulesMenu();
    void connectParts();
    void applyTheme();
    void refresh();
    void refreshRules();
    void fitHead();
    void nameSegments(bool withWords);
    void openRow(const QModelIndex& index);
    void openMenu(const QPoint& at);
    void copyAll();
    [[nodiscard]] QString emptyText() const;

    items::QualityModel* m_model;
    items::QualityFilter* m_filter;
    SeveritySegments m_segments{};
    QWidget* m_header = nullptr;
    QButtonGroup* m_group = nullptr;
    ElidedLabel* m_summary = nullptr;
    QLineEdit* m_text = nullptr;
    QToolButton* m_check = nullptr;
    QToolButton* m_rules = nullptr;
    QAction* m_shipped = nullptr;
    QAction* m_dropFile = nullptr;
    IconButton* m_close = nullptr;
    ListTable* m_table = nullptr;  ///< null until the panel is built
    FindingDelegate* m_delegate = nullptr;
    QLabel* m_note = nullptr;
    bool m_checking = false;
    bool m_cancelled = false;
    quint64 m_looked = 0;
    quint64 m_all = 0;
    QString m_refused;
    QString m_stale;
    QString m_scope;
    QString m_file;
    bool m_withShipped = true;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
