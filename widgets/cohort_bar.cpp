// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_bar.h"

#include <algorithm>
#include <array>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include "model/items/cohort_words.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::CohortQuestion;

namespace {

constexpr int longestQuery = 2000;
constexpr std::array<std::uint32_t, 3> slowestParts = {50, 10, 100};
/// Below so many design pixels the bar leaves out what can be told elsewhere.
constexpr int wideBar = 1100;

/// Entries of the choice: the parts, then these.
enum OfEntry { FailedEntry = slowestParts.size(), QueryEntry, KeptEntry, OwnEntry };

}  // namespace

CohortBar::CohortBar(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_title(plainLabel(this)),
      m_of(new ChoiceBox(this)),
      m_query(new QLineEdit(this)),
      m_between(plainLabel(this, {}, "hint")),
      m_against(new ChoiceBox(this)),
      m_baseline(new QLineEdit(this)),
      m_hint(new ElidedLabel(this)),
      m_medians(new QToolButton(this)),
      m_list(new QToolButton(this)) {
    setObjectName(QStringLiteral("cohortBar"));
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setStyleProperty(m_hint, "fwText", "hint");
    m_of->setObjectName(QStringLiteral("cohortOf"));
    m_query->setObjectName(QStringLiteral("cohortQuery"));
    m_against->setObjectName(QStringLiteral("cohortAgainst"));
    m_baseline->setObjectName(QStringLiteral("cohortBaseline"));
    m_medians->setObjectName(QStringLiteral("cohortMedians"));
    m_list->setObjectName(QStringLiteral("cohortList"));
    m_row->addWidget(m_title);
    for (QWidget* field : {static_cast<QWidget*>(m_of), static_cast<QWidget*>(m_query), static_cast<QWidget*>(m_between),
                           static_cast<QWidget*>(m_against), static_cast<QWidget*>(m_baseline)})
        m_row->addWidget(field);
    m_row->addWidget(m_hint, 1);
    for (QToolButton* button : {m_medians, m_list}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        m_row->addWidget(button);
    }
    for (QLineEdit* edit : {m_query, m_baseline}) {
        new WindowKeys(edit);
        edit->setMaxLength(longestQuery);
        edit->setMinimumWidth(px(120));
        edit->setMaximumWidth(px(280));
        connect(edit, &QLineEdit::editingFinished, this, &CohortBar::takeText);
        connect(edit, &QLineEdit::textEdited, this, &CohortBar::typed);
    }
    fill();
    refresh();
    connect(m_of, &QComboBox::activated, this, &CohortBar::take);
    connect(m_against, &QComboBox::activated, this, &CohortBar::take);
    connect(m_medians, &QToolButton::clicked, this, &CohortBar::mediansWanted);
    connect(m_list, &QToolButton::clicked, this, &CohortBar::listWanted);
}

void CohortBar::setQuestion(const CohortQuestion& question) {
    m_question = question;
    fill();
    refresh();
}

void CohortBar::setOffers(std::optional<std::uint64_t> candidates, bool medians, const QString& why) {
    m_candidates = candidates;
    m_hasMedians = medians;
    m_why = why;
    refresh();
}

bool CohortBar::typing() const {
    const auto differs = [](const QLineEdit* edit, const QString& asked) { return !edit->isHidden() && edit->text() != asked; };
    return differs(m_query, m_question.query) || differs(m_baseline, m_question.baseline);
}

void CohortBar::fill() {
    const QSignalBlocker quiet(m_of);
    const QSignalBlocker quietAgainst(m_against);
    m_of->clear();
    for (const std::uint32_t part : slowestParts) m_of->addItem(tr("Slowest %1 %").arg(items::countText(part / 10)));
    m_of->addItem(tr("With errors"));
    m_of->addItem(tr("By a query…"));
    m_of->addItem(tr("Kept traces"));
    int current = 0;
    const auto part = std::find(slowestParts.begin(), slowestParts.end(), m_question.thousandths);
    switch (m_question.of) {
        case CohortQuestion::Of::Slowest:
            if (part == slowestParts.end()) {
                m_of->addItem(tr("Slowest %1 %").arg(QLocale().toString(m_question.thousandths / 10.0)));
                current = OwnEntry;
            } else {
                current = static_cast<int>(part - slowestParts.begin());
            }
            break;
        case CohortQuestion::Of::From:
            m_of->addItem(tr("From %1").arg(items::durationText(m_question.fromNs)));
            current = OwnEntry;
            break;
        case CohortQuestion::Of::Failed:
            current = FailedEntry;
            break;
        case CohortQuestion::Of::Query:
            current = QueryEntry;
            break;
        case CohortQuestion::Of::Kept:
            current = KeptEntry;
            break;
        case CohortQuestion::Of::Listed:
            m_of->addItem(tr("Chosen by hand"));
            current = OwnEntry;
            break;
        case CohortQuestion::Of::Brushed:
            m_of->addItem(tr("In the brush"));
            current = OwnEntry;
            break;
        case CohortQuestion::Of::Imported:
            m_of->addItem(items::importWords(m_question.imported));
            current = OwnEntry;
            break;
    }
    m_of->setCurrentIndex(current);
    m_against->clear();
    m_against->addItems({tr("the rest"), tr("the middle (p40 to p60)"), tr("a query…")});
    m_against->setCurrentIndex(static_cast<int>(m_question.against));
    if (m_query->text() != m_question.query) m_query->setText(m_question.query);
    if (m_baseline->text() != m_question.baseline) m_baseline->setText(m_question.baseline);
}

void CohortBar::take() {
    CohortQuestion question = m_question;
    const int of = m_of->currentIndex();
    if (of < FailedEntry) {
        question.of = CohortQuestion::Of::Slowest;
        question.thousandths = slowestParts[static_cast<std::size_t>(std::max(0, of))];
    } else if (of < OwnEntry) {
        question.of = of == FailedEntry  ? CohortQuestion::Of::Failed
                      : of == QueryEntry ? CohortQuestion::Of::Query
                                         : CohortQuestion::Of::Kept;
    }
    question.against = static_cast<CohortQuestion::Against>(std::max(0, m_against->currentIndex()));
    if (question == m_question) return;
    m_question = question;
    fill();
    // The field of a query comes behind, and takes no focus: who walks the choice by keys is not to be stopped by it.
    refresh();
    Q_EMIT questionChanged();
}

void CohortBar::takeText() {
    if (m_query->text() == m_question.query && m_baseline->text() == m_question.baseline) return;
    m_question.query = m_query->text();
    m_question.baseline = m_baseline->text();
    Q_EMIT questionChanged();
}

void CohortBar::setTheme(render::ThemeId theme) {
    m_theme = theme;
    refresh();
}

void CohortBar::refresh() {
    setFixedHeight(px(34));
    m_row->setContentsMargins(px(12), 0, px(8), 0);
    m_row->setSpacing(px(8));
    m_title->setFont(uiFont(12, QFont::DemiBold));
    m_title->setText(tr("Cohorts"));
    m_between->setText(tr("against"));
    m_of->setAccessibleName(tr("The traces that are asked about"));
    m_against->setAccessibleName(tr("What they are held against"));
    const bool query = m_question.of == CohortQuestion::Of::Query;
    const bool baseline = m_question.against == CohortQuestion::Against::Query;
    m_query->setVisible(query);
    m_baseline->setVisible(baseline);
    const bool imported = m_question.of == CohortQuestion::Of::Imported;
    m_against->setVisible(!imported);
    for (QLineEdit* edit : {m_query, m_baseline}) {
        edit->setPlaceholderText(tr("key=value, status=error …"));
        setPlainToolTip(edit, tr("As in the search field; of the traces of the search"));
    }
    m_query->setAccessibleName(tr("Query of the traces that are asked about"));
    m_baseline->setAccessibleName(tr("Query of the traces that they are held against"));
    m_hint->setFullText(imported ? items::importWords(m_question.heldAgainst) : tr("or move the handle in the histogram"));
    const bool wide = width() >= px(wideBar);
    const QColor accent = render::theme(m_theme).accent;
    const auto dress = [&](QToolButton* button, const char* icon, const QString& text, const QString& tip) {
        button->setIcon(render::icon(QLatin1String(icon), accent));
        button->setIconSize(QSize(px(14), px(14)));
        button->setText(besideIcon(text));
        button->setAccessibleName(text);
        setPlainToolTip(button, tip);
    };
    const bool some = m_candidates && *m_candidates > 0;
    const QString nobody = m_why.isEmpty() ? tr("No trace is what is asked about") : m_why;
    m_medians->setEnabled(m_hasMedians && m_why.isEmpty());
    dress(m_medians, "compare", wide ? tr("Compare the two medians") : tr("Medians"),
          m_medians->isEnabled() ? tr("Opens the comparison of the trace of median duration of each side")
          : !m_why.isEmpty()     ? m_why
                                 : tr("One side has no trace, so it has no median"));
    const QString list = m_candidates
                             ? tr("List %Ln trace(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(*m_candidates, INT32_MAX)))
                             : tr("List the traces");
    m_list->setEnabled(some && m_why.isEmpty());
    dress(m_list, "tree", list, m_list->isEnabled() ? tr("Lists exactly the traces that are asked about; the brush stays") : nobody);
}

void CohortBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refresh();
}

void CohortBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) refresh();
}

}  // namespace fw::widgets
