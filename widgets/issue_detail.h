// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QScrollArea>

#include "model/core/import_issue.h"
#include "model/items/issue_context.h"
#include "widgets/render/theme.h"

class QLabel;
class QPushButton;

namespace fw::widgets {

class ExcerptView;

/// One import problem in full: what, where, the excerpt, what was done, and what the reader can do.
class IssueDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit IssueDetail(QWidget* parent);

    void setIssue(std::optional<ImportIssue> issue);
    /// What contextWanted() asked for; dropped if another problem is shown by now.
    void setContext(const ImportIssue& issue, const items::IssueContext& context);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void readAgainRequested(const QString& source);
    /// The traces whose ids the problem names are one.
    void joinRequested(const fw::ImportIssue& issue);
    /// The reader wants to say what the fields of the log mean.
    void mappingRequested(const QString& source);
    /// The lines around the place would be of use.
    void contextWanted(const fw::ImportIssue& issue);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showIssue();

    std::optional<ImportIssue> m_issue;
    std::optional<items::IssueContext> m_context;
    render::ThemeId m_theme = render::ThemeId::Light;
    QLabel* m_sign = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    ExcerptView* m_excerpt = nullptr;
    QLabel* m_done = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_again = nullptr;
    QPushButton* m_join = nullptr;
    QLabel* m_mapHint = nullptr;
    QPushButton* m_map = nullptr;
    QWidget* m_body = nullptr;
};

}  // namespace fw::widgets
