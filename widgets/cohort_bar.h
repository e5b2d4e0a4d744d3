// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "model/items/cohort_findings.h"
#include "widgets/render/theme.h"

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace fw::widgets {

class ChoiceBox;
class ElidedLabel;

/// The line above two cohorts: which traces against which, the way to their medians and to the list of them. GUI thread.
class CohortBar : public QWidget {
    Q_OBJECT
public:
    explicit CohortBar(QWidget* parent);

    [[nodiscard]] const items::CohortQuestion& question() const { return m_question; }
    /// Says nothing.
    void setQuestion(const items::CohortQuestion& question);
    /// What the buttons offer: how many candidates there are to list, absent while that is not known; whether both sides have a median.
    /// `why` says why there is nothing to offer, where something is in the way.
    void setOffers(std::optional<std::uint64_t> candidates, bool medians, const QString& why);
    /// A query is typed that is not asked yet.
    [[nodiscard]] bool typing() const;
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void questionChanged();
    /// typing() may be otherwise now.
    void typed();
    void mediansWanted();
    void listWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void refresh();
    void take();
    void takeText();

    items::CohortQuestion m_question;
    QHBoxLayout* m_row;
    QLabel* m_title;
    ChoiceBox* m_of;
    QLineEdit* m_query;
    QLabel* m_between;
    ChoiceBox* m_against;
    QLineEdit* m_baseline;
    ElidedLabel* m_hint;
    QToolButton* m_medians;
    QToolButton* m_list;
    std::optional<std::uint64_t> m_candidates;
    QString m_why;
    bool m_hasMedians = false;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
