// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_view.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/compare_words.h"
#include "model/items/text.h"
#include "widgets/compare_head.h"
#include "widgets/compare_rows_view.h"
#include "widgets/compare_summary.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffSide;

namespace {

constexpr int summaryHeight = 228;
constexpr int leastSummary = 112;
constexpr int wordsWidth = 318;

/// Thresholds that a reader may choose: round ones between the least that is seen and the difference.
std::vector<std::int64_t> thresholdsFor(std::int64_t mostNs) {
    std::vector<std::int64_t> all;
    for (std::int64_t power = 1; power <= 1'000'000'000'000; power *= 10)
        if (power <= mostNs && power > mostNs / 100'000) all.push_back(power);
    return all;
}

}  // namespace

CompareView::CompareView(QWidget* parent)
    : QWidget(parent),
      m_head(new CompareHead(this)),
      m_pages(new QStackedWidget(this)),
      m_note(plainLabel(m_pages)),
      m_result(new QWidget(m_pages)),
      m_tools(new QWidget(this)),
      m_scale(new QToolButton(m_tools)),
      m_least(new QToolButton(m_tools)) {
    setObjectName(QStringLiteral("compareView"));
    // It shares its place with the traces, which may be lower.
    setMinimumSize(px(320), px(120));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(px(24), px(48), px(24), px(24));
    m_pages->addWidget(m_note);
    m_pages->addWidget(m_result);

    auto* results = new QVBoxLayout(m_result);
    results->setContentsMargins(0, 0, 0, 0);
    results->setSpacing(0);
    auto* summary = new QWidget(m_result);
    summary->setFixedHeight(px(summaryHeight));
    m_top = summary;
    auto* top = new QHBoxLayout(summary);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(0);
    auto* left = new CompareSummaryBox(summary);
    left->setFixedWidth(px(wordsWidth));
    m_summary = left;
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 1, px(8));
    leftColumn->setSpacing(px(4));
    m_words = new CompareWordsView(left);
    m_next = new QPushButton(tr("Next difference (N)"), left);
    m_next->setObjectName(QStringLiteral("nextDifference"));
    m_next->setAutoDefault(false);
    m_next->setFocusPolicy(Qt::TabFocus);
    m_counts = plainLabel(left, {}, "small");
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(px(16), 0, px(8), 0);
    buttons->addWidget(m_next);
    buttons->addWidget(m_counts, 1);
    leftColumn->addWidget(m_words, 1);
    leftColumn->addLayout(buttons);
    m_chart = new DeltaChartView(summary);
    top->addWidget(left);
    top->addWidget(m_chart, 1);
    m_rows = new CompareRowsView(m_result);
    results->addWidget(summary);
    results->addWidget(m_rows, 1);

    auto* row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, px(8), 0);
    row->setSpacing(px(6));
    m_scale->setObjectName(QStringLiteral("compareScale"));
    m_scale->setCheckable(true);
    m_scale->setChecked(true);
    m_scale->setText(tr("Same time scale"));
    setPlainToolTip(m_scale, tr("On: a millisecond is as long on both sides. Off: each side fills its room."));
    m_least->setObjectName(QStringLiteral("compareLeast"));
    m_least->setPopupMode(QToolButton::InstantPopup);
    m_least->setMenu(new QMenu(m_least));
    for (QToolButton* button : {m_scale, m_least}) {
        setStyleProperty(button, "fwButton", "outlined");
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_scale, &QToolButton::toggled, m_rows, &CompareRowsView::setSameScale);
    connect(m_head, &CompareHead::swapRequested, this, &CompareView::swapRequested);
    connect(m_head, &CompareHead::copyRequested, this, &CompareView::copyRequested);
    connect(m_rows, &CompareRowsView::spanActivated, this, &CompareView::spanActivated);
    connect(m_chart, &DeltaChartView::rowChosen, this, [this](quint32 chosen) {
        m_rows->select(chosen);
        m_rows->setFocus(Qt::MouseFocusReason);
    });
    connect(m_next, &QPushButton::clicked, this, [this] { m_rows->stepDifference(1); });
    connect(m_rows, &CompareRowsView::differenceShown, this, [this](quint64 number, quint64 count) {
        m_counts->setText(tr("%1 of %2").arg(items::countText(number), items::countText(count)));
    });
    setFocusProxy(m_rows);
    fillThresholds();
    showNote();
}

void CompareView::setSide(DiffSide side, const std::optional<TraceSummary>& trace) {
    (side == DiffSide::A ? m_a : m_b) = trace;
    m_plan.reset();
    m_rows->setPlan(nullptr);
    m_chart->setPlan(nullptr);
    m_head->setSide(side, trace, {});
    fillThresholds();
    showNote();
}

void CompareView::setComparison(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts) {
    m_plan = std::move(plan);
    const analysis::CompareUnit unit = items::compareUnit(*m_plan->diff);
    m_a = m_plan->analysis(DiffSide::A)->trace->summary;
    m_b = m_plan->analysis(DiffSide::B)->trace->summary;
    m_head->setSide(DiffSide::A, m_a, QString::fromStdString(unit.text(*facts.baselineNs)));
    m_head->setSide(DiffSide::B, m_b, QString::fromStdString(unit.text(*facts.candidateNs)));
    m_words->setSentence(items::compareSentence(*m_plan->diff, facts));
    m_chart->setPlan(m_plan);
    m_rows->setPlan(m_plan);
    m_next->setEnabled(!m_plan->byDelta.empty());
    m_counts->setText({});
    fillThresholds();
    m_pages->setCurrentWidget(m_result);
    if (facts.largest != analysis::noDiffRow) {
        m_rows->select(facts.largest);
    } else if (m_rows->rows()->count() > 0) {
        m_rows->select(m_rows->rows()->rowAt(0));
    }
    Q_EMIT statusText(tr("%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed")
                          .arg(items::countText(facts.pairs), items::countText(facts.pairs + facts.added + facts.removed),
                               items::countText(facts.added), items::countText(facts.removed), items::countText(facts.renamed)));
}

void CompareView::setRefused(const QString& why) {
    m_note->setText(why);
    m_pages->setCurrentWidget(m_note);
}

QString CompareView::note() const {
    return m_pages->currentWidget() == m_note ? m_note->text() : QString();
}

void CompareView::showNote() {
    if (m_a && m_b) {
        m_note->setText(tr("Comparing…"));
    } else if (!m_a && !m_b) {
        m_note->setText(tr("Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same."));
    } else {
        m_note->setText(m_a ? tr("Choose a trace in the list and press B: it is compared with A.")
                            : tr("Choose a trace in the list and press A: B is compared with it."));
    }
    m_pages->setCurrentWidget(m_note);
}

void CompareView::retitle() {
    const std::int64_t least = m_rows->rows() != nullptr ? m_rows->rows()->least() : 0;
    m_least->setText((least == 0 ? tr("Show all rows") : tr("Hide Δ below %1").arg(items::durationText(least))) + QStringLiteral(" ▾"));
    m_least->setAccessibleName(m_least->text());
    setPlainToolTip(m_least, tr("Rows whose difference on the critical path is smaller, with all below them, are left out"));
}

void CompareView::fillThresholds() {
    QMenu* menu = m_least->menu();
    menu->clear();
    const auto add = [this, menu](std::int64_t ns, const QString& text) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_rows->rows() != nullptr && m_rows->rows()->least() == ns);
        connect(action, &QAction::triggered, this, [this, ns] {
            m_rows->setLeast(ns);
            fillThresholds();
        });
    };
    add(0, tr("Show all rows"));
    if (m_plan)
        for (const std::int64_t ns : thresholdsFor(m_plan->mostWithinNs)) add(ns, tr("Hide Δ below %1").arg(items::durationText(ns)));
    m_least->setEnabled(m_plan != nullptr);
    m_scale->setEnabled(m_plan != nullptr);
    retitle();
}

void CompareView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // In a low window words and chart leave half of it to the rows.
    m_top->setFixedHeight(std::clamp((height() - m_head->height()) / 2, px(leastSummary), px(summaryHeight)));
}

void CompareView::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_head->setTheme(theme);
    m_words->setTheme(theme);
    m_summary->setTheme(theme);
    m_chart->setTheme(theme);
    m_rows->setTheme(theme);
}

void CompareView::setUtc(bool utc) {
    m_head->setUtc(utc);
}

}  // namespace fw::widgets
