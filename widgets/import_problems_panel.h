// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "model/items/issue_model.h"
#include "widgets/render/theme.h"
#include "widgets/severity_segments.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QToolButton;

namespace fw::items {
class IssueFilter;
}

namespace fw::widgets {

class IconButton;
class IssueDelegate;
class IssueDetail;
class ListTable;
class PaneSplitter;

/// The problems of the imports: one row for each kind, its place and excerpt at the side. Most windows never show it, so it is
/// built when it is first shown, or by prepare(), which whoever shows it calls before, so that its room is measured on the whole.
class ImportProblemsPanel : public QWidget {
    Q_OBJECT
public:
    /// Shows `model`, which somebody else fills and owns.
    ImportProblemsPanel(items::IssueModel* model, QWidget* parent);

    /// Builds what is inside, once.
    void prepare();
    /// "12,286 traces read, 1 line lost". May be empty.
    void setSummary(const QString& summary);
    void setTheme(render::ThemeId theme);
    /// Selects the first row where none is and moves the focus to the list.
    void focusList();
    /// All problems as plain text.
    [[nodiscard]] QString report() const;

    [[nodiscard]] items::IssueFilter* filterModel() const { return m_filter; }
    /// Prepares the panel.
    [[nodiscard]] IssueDetail* detail();
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();
    void saveReportRequested();
    void readAgainRequested(const QString& source);
    void mappingRequested(const QString& source);
    void joinRequested(const fw::ImportIssue& issue);
    /// Answered by detail()->setContext().
    void contextWanted(const fw::ImportIssue& issue);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QWidget* makeHeader();
    QWidget* makeList(QWidget* parent);
    void connectParts();
    void applyTheme();
    void updateCounts();
    void showCurrent();

    items::IssueModel* m_model = nullptr;
    items::IssueFilter* m_filter = nullptr;
    SeveritySegments m_segments{};
    QButtonGroup* m_group = nullptr;
    QLabel* m_summary = nullptr;
    QLineEdit* m_text = nullptr;
    QToolButton* m_save = nullptr;
    IconButton* m_close = nullptr;
    ListTable* m_table = nullptr;
    IssueDelegate* m_delegate = nullptr;
    QLabel* m_note = nullptr;
    IssueDetail* m_detail = nullptr;
    PaneSplitter* m_splitter = nullptr;  ///< null until the panel is built
    QString m_summaryText;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
