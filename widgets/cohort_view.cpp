// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cohort_view.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

#include "model/items/cohort_key_model.h"
#include "model/items/cohort_operation_model.h"
#include "model/items/cohort_words.h"
#include "model/items/text.h"
#include "widgets/cohort_bar.h"
#include "widgets/cohort_histogram_view.h"
#include "widgets/cohort_legend.h"
#include "widgets/cohort_tables.h"
#include "widgets/elided_label.h"
#include "widgets/header_row.h"
#include "widgets/pane_splitter.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::CohortKeyModel;
using items::CohortQuestion;

namespace {

constexpr int cohortHeadHeight = 28;
constexpr int longestKeyFilter = 400;

QString allLines(const QAbstractItemModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) cells += model.index(row, column).data().toString();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

/// Rows further down are not looked for again: that many texts are made at once.
constexpr int mostRowsLookedAt = 2'000;

/// Sets other rows; the current one stays the same by its text, where it still is.
template <typename Text, typename Change>
void withCurrent(QAbstractItemView& table, const Text& textOf, const Change& change) {
    const QModelIndex before = table.currentIndex();
    const QString text = before.isValid() ? textOf(before.row()) : QString();
    const int column = before.column();
    change();
    if (text.isEmpty()) return;
    const int rows = std::min(table.model()->rowCount(), mostRowsLookedAt);
    for (int row = 0; row < rows; ++row) {
        if (textOf(row) != text) continue;
        table.setCurrentIndex(table.model()->index(row, column));
        return;
    }
}

}  // namespace

CohortView::CohortView(QWidget* parent)
    : QWidget(parent),
      m_bar(new CohortBar(this)),
      m_sentenceRow(new QWidget(this)),
      m_sentence(new ElidedLabel(this)),
      m_parts(new PaneSplitter(QStringLiteral("cohortTables"), Qt::Horizontal, this)),
      m_selectionTitle(plainLabel(this)),
      m_histogram(new CohortHistogramView(this)),
      m_legend(new CohortLegend(this)),
      m_whereTitle(plainLabel(this)),
      m_whereWords(new ElidedLabel(this)),
      m_operations(new CohortOperationTable(this)),
      m_whoTitle(plainLabel(this)),
      m_whoWords(new ElidedLabel(this)),
      m_filter(new QLineEdit(this)),
      m_keys(new CohortKeyTable(this)) {
    setObjectName(QStringLiteral("cohortView"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_sentence->setObjectName(QStringLiteral("cohortSentence"));
    m_sentenceRow->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(m_sentenceRow, "fwPanel", "header");
    auto* sentenceRow = new QHBoxLayout(m_sentenceRow);
    sentenceRow->addWidget(m_sentence, 1);
    column->addWidget(m_sentenceRow);
    auto* left = new QWidget(m_parts);
    auto* rows = new QVBoxLayout(left);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* selection = new QWidget(left);
    auto* plot = new QVBoxLayout(selection);
    plot->setContentsMargins(0, px(4), 0, px(4));
    plot->setSpacing(0);
    plot->addWidget(m_histogram, 1);
    plot->addWidget(m_legend);
    selection->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(selection, "fwPanel", "surface");
    rows->addWidget(makeHead(left, m_selectionTitle, nullptr, nullptr));
    rows->addWidget(selection, 3);
    rows->addWidget(makeHead(left, m_whereTitle, m_whereWords, nullptr));
    rows->addWidget(m_operations, 4);
    auto* right = new QWidget(m_parts);
    auto* who = new QVBoxLayout(right);
    who->setContentsMargins(0, 0, 0, 0);
    who->setSpacing(0);
    m_filter->setObjectName(QStringLiteral("cohortFilter"));
    m_filter->setMaxLength(longestKeyFilter);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(px(160));
    new WindowKeys(m_filter);
    who->addWidget(makeHead(right, m_whoTitle, m_whoWords, m_filter));
    who->addWidget(m_keys, 1);
    m_parts->addWidget(left);
    m_parts->addWidget(right);
    m_parts->setSizes({px(390), px(1000)});
    m_parts->setKept(0, [] { return px(390); });
    column->addWidget(m_parts, 1);
    setTabOrder(m_histogram, m_operations);
    setTabOrder(m_operations, m_filter);
    setTabOrder(m_filter, m_keys);

    connect(m_bar, &CohortBar::questionChanged, this, &CohortView::questionChanged);
    connect(m_bar, &CohortBar::typed, this, &CohortView::refresh);
    connect(m_bar, &CohortBar::mediansWanted, this, &CohortView::mediansWanted);
    connect(m_bar, &CohortBar::listWanted, this, &CohortView::listWanted);
    connect(m_histogram, &CohortHistogramView::thresholdMoved, this, &CohortView::refreshLegend);
    connect(m_histogram, &CohortHistogramView::thresholdChosen, this, [this](qint64 ns) {
        CohortQuestion asked = question();
        asked.of = CohortQuestion::Of::From;
        asked.fromNs = ns;
        m_bar->setQuestion(asked);
        Q_EMIT questionChanged();
    });
    connect(m_operations, &ListTable::rowOpened, this, [this](const QModelIndex& index) {
        if (const analysis::CohortOperation* operation = m_operations->operations()->operationAt(index.row()))
            Q_EMIT operationWanted(static_cast<quint32>(operation - m_findings->comparison->operations.data()));
    });
    connect(m_operations, &PaneTable::menuRequested, this, &CohortView::openOperationMenu);
    connect(m_operations, &PaneTable::copyRequested, this, &CohortView::copyRequested);
    connect(m_keys, &CohortKeyTable::filterWanted, this, &CohortView::filterKey);
    connect(m_keys, &CohortKeyTable::diffWanted, this, &CohortView::diffKey);
    connect(m_keys, &PaneTable::menuRequested, this, &CohortView::openKeyMenu);
    connect(m_keys, &PaneTable::copyRequested, this, &CohortView::copyRequested);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_keys->keys()->setFilter(text.trimmed());
        refresh();
    });
    refresh();
}

QWidget* CohortView::makeHead(QWidget* parent, QLabel* title, ElidedLabel* words, QWidget* field) {
    auto* head = new QWidget(parent);
    auto* row = makeHeaderRow(head, {.height = cohortHeadHeight});
    row->addWidget(title);
    if (words != nullptr) {
        setStyleProperty(words, "fwText", "hint");
        row->addWidget(words, 1);
    } else {
        row->addStretch(1);
    }
    if (field != nullptr) row->addWidget(field);
    return head;
}

const CohortQuestion& CohortView::question() const {
    return m_bar->question();
}

void CohortView::setQuestion(const CohortQuestion& question) {
    m_bar->setQuestion(question);
}

void CohortView::setBusy() {
    m_busy = true;
    m_refusal.clear();
    if (!(question() == m_asked)) {
        // The durations stay: whoever moves the handle must see them.
        m_operations->operations()->setFindings(nullptr);
        m_keys->keys()->setFindings(nullptr);
        if (m_findings && m_findings->comparison) {
            auto bare = std::make_shared<items::CohortFindings>(*m_findings);
            bare->comparison.reset();
            m_findings = bare;
        }
    }
    m_asked = question();
    refresh();
}

void CohortView::setFindings(std::shared_ptr<const items::CohortFindings> findings) {
    m_busy = findings && !findings->comparison;
    m_refusal.clear();
    m_findings = std::move(findings);
    m_histogram->setFindings(m_findings);
    // While the same question is answered again, the rows of before stay.
    if (!m_busy) {
        const auto operation = [this](int row) { return m_operations->model()->index(row, 0).data().toString(); };
        withCurrent(*m_operations, operation, [this] { m_operations->operations()->setFindings(m_findings); });
        const auto value = [this](int row) { return m_keys->keys()->searchOf(row); };
        withCurrent(*m_keys, value, [this] { m_keys->keys()->setFindings(m_findings); });
    }
    refresh();
}

void CohortView::setRefused(const QString& text) {
    setFindings(nullptr);
    m_refusal = text;
    refresh();
}

void CohortView::setBiased(bool on) {
    if (on == std::exchange(m_biased, on)) return;
    refresh();
}

QString CohortView::sentence() const {
    return m_sentence->fullText();
}

QString CohortView::keysSentence() const {
    return m_whoWords->fullText();
}

void CohortView::refreshLegend() {
    if (!m_findings || !m_findings->durations) {
        m_legend->setWords({}, {});
        return;
    }
    // A handle that is moved counts for itself.
    if (isOld() && !m_histogram->isMoved()) {
        m_legend->setWords(items::candidateWord(question()), items::baselineWord(question()));
        return;
    }
    const analysis::PerSide<std::uint64_t> counts = m_histogram->counts();
    const auto traces = [](std::uint64_t count) {
        return tr("%Ln trace(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX)));
    };
    m_legend->setWords(items::candidateWord(question()) + QLatin1Char(' ') + traces(counts.candidate),
                       items::baselineWord(question()) + QLatin1Char(' ') + traces(counts.baseline));
}

void CohortView::refresh() {
    const QFont bold = uiFont(12, QFont::DemiBold);
    for (QLabel* title : {m_selectionTitle, m_whereTitle, m_whoTitle}) title->setFont(bold);
    m_sentenceRow->setFixedHeight(px(cohortHeadHeight));
    m_sentenceRow->layout()->setContentsMargins(px(12), 0, px(12), 0);
    m_filter->setPlaceholderText(tr("Filter keys"));
    m_filter->setAccessibleName(tr("Filter keys"));
    const QString slow = items::candidateWord(question());
    const QString rest = items::baselineWord(question());
    m_selectionTitle->setText(tr("Selection"));
    m_whereTitle->setText(tr("Where: critical path, %1 − %2").arg(items::insideSentence(slow), items::insideSentence(rest)));
    m_whereWords->setFullText(tr("mean"));
    m_whoTitle->setText(tr("Who: attributes of the cohort"));
    m_operations->setAccessibleName(m_whereTitle->text());
    m_keys->setAccessibleName(m_whoTitle->text());
    refreshLegend();

    m_histogram->setPending(isOld());
    QString sentence;
    QString empty;
    const bool answered = m_findings && m_findings->comparison && !isOld();
    const QString refusal = !m_refusal.isEmpty() ? m_refusal : answered ? items::cohortRefusal(*m_findings) : QString();
    const bool nothing = m_findings && m_findings->durations && m_findings->durations->empty();
    if (m_bar->typing()) {
        sentence = tr("Press Enter to compare what the query finds.");
    } else if (question().open()) {
        sentence = tr("Type a query and press Enter.");
    } else if (nothing) {
        sentence = m_findings->filtered ? tr("No trace of this search to compare.") : tr("There are no traces yet: import a file first.");
    } else if (!refusal.isEmpty()) {
        sentence = refusal;
    } else if (m_busy) {
        sentence = tr("Comparing…");
    } else if (answered) {
        sentence = items::culpritSentence(*m_findings);
        const analysis::PerSide<std::uint64_t>& roots = m_findings->comparison->severalRoots;
        if (m_findings->both > 0)
            sentence +=
                QLatin1Char(' ') + tr("Found by both queries, counted on the first side only: %1.").arg(items::countText(m_findings->both));
        if (m_findings->neither > 0)
            sentence +=
                QLatin1Char(' ') + tr("With spans of both imports, on neither side: %1.").arg(items::countText(m_findings->neither));
        if (roots.candidate + roots.baseline > 0)
            sentence +=
                QLatin1Char(' ') +
                tr("Traces with several roots, of which the longest counts: %1.").arg(items::countText(roots.candidate + roots.baseline));
        if (m_findings->damaged > 0)
            sentence += QLatin1Char(' ') + tr("Damaged, on neither side: %1.").arg(items::countText(m_findings->damaged));
    }
    if (m_biased && answered && refusal.isEmpty())
        sentence += QLatin1Char(' ') + tr("Biased sample: shares are of the traces that were kept.");
    m_sentence->setFullText(sentence);
    setPlainToolTip(m_sentence, sentence);
    if (!answered || !refusal.isEmpty()) empty = sentence;
    const bool told = answered && refusal.isEmpty();
    m_operations->setEmptyText(told ? tr("No operation takes another part of the critical path.") : empty);
    const bool filtered = !m_filter->text().trimmed().isEmpty();
    m_keys->setEmptyText(told ? (filtered ? tr("No key has this text.") : tr("No attribute differs.")) : empty);
    m_operations->setAccessibleDescription(m_operations->model()->rowCount() == 0 ? sentence : QString());
    m_keys->setAccessibleDescription(m_keys->model()->rowCount() == 0 ? sentence : QString());
    m_whoWords->setFullText(told ? items::keysSentence(m_findings->comparison->attributes) : QString());
    QString tip = m_whoWords->fullText();
    if (told)
        if (const QString left = items::leftOutText(m_findings->comparison->attributes); !left.isEmpty()) tip += QLatin1Char('\n') + left;
    setPlainToolTip(m_whoWords, tip);
    offer();
}

/// What was found of another question than the one that stands above is not offered.
void CohortView::offer() {
    QString why = m_refusal;
    if (m_bar->typing()) {
        why = tr("Press Enter first: what is typed is not asked yet");
    } else if (question().open()) {
        why = tr("Type a query first");
    } else if (why.isEmpty() && (isOld() || (m_busy && !m_findings))) {
        why = tr("The traces are still being looked for");
    }
    const bool known = why.isEmpty() && m_findings;
    m_bar->setOffers(known ? std::optional(m_findings->members.candidate) : std::nullopt,
                     known && m_findings->median.candidate && m_findings->median.baseline, why);
}

bool CohortView::isOld() const {
    return question().open() || (m_findings && !(m_findings->question == question()));
}

void CohortView::filterKey(int row) {
    if (const QString search = m_keys->keys()->searchOf(row); !search.isEmpty()) {
        Q_EMIT searchWanted(search);
    } else {
        Q_EMIT statusText(tr("No search can name this: only values that are written in full can be listed."));
    }
}

void CohortView::diffKey(int row) {
    if (const QString search = m_keys->keys()->searchOf(row); !search.isEmpty()) {
        Q_EMIT diffWanted(search);
    } else {
        Q_EMIT statusText(tr("No search can name this: only values that are written in full can be compared."));
    }
}

void CohortView::openOperationMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cohortOperationMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        menu->addAction(tr("List the traces with it"), this, [this, row = QPersistentModelIndex(index)] {
            if (row.isValid()) Q_EMIT m_operations->rowOpened(row);
        });
        m_operations->addCopyActions(*menu, index);
    }
    if (m_operations->model()->rowCount() > 0) {
        menu->addAction(tr("Copy table"), this, [this] { Q_EMIT copyRequested(allLines(*m_operations->model())); });
        menu->addAction(tr("Save as CSV…"), this, &CohortView::operationsCsvWanted);
    }
    if (!menu->isEmpty()) menu->popup(at);
}

void CohortView::openKeyMenu(const QModelIndex& index, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("cohortKeyMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid()) {
        const QPersistentModelIndex row(index);
        const bool named = !m_keys->keys()->searchOf(index.row()).isEmpty();
        menu->addAction(tr("Filter: list the traces with this value"), this, [this, row] { filterKey(row.row()); })->setEnabled(named);
        menu->addAction(tr("Diff: compare the medians with and without it"), this, [this, row] { diffKey(row.row()); })->setEnabled(named);
        if (m_keys->keys()->canUnfold(index.row())) {
            const bool on = !m_keys->keys()->isUnfolded(index.row());
            menu->addAction(on ? tr("Show all values") : tr("Show the first values"), this,
                            [this, row, on] { m_keys->unfold(row.row(), on); });
        }
        menu->addSeparator();
        m_keys->addCopyActions(*menu, index);
    }
    if (m_keys->model()->rowCount() > 0) {
        menu->addAction(tr("Copy table"), this, [this] { Q_EMIT copyRequested(allLines(*m_keys->model())); });
        menu->addAction(tr("Save as CSV…"), this, &CohortView::keysCsvWanted);
    }
    if (!menu->isEmpty()) menu->popup(at);
}

void CohortView::setTheme(render::ThemeId theme) {
    m_bar->setTheme(theme);
    m_histogram->setTheme(theme);
    m_legend->setTheme(theme);
    m_operations->setTheme(theme);
    m_keys->setTheme(theme);
}

void CohortView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange || event->type() == QEvent::ApplicationFontChange)
        refresh();
}

}  // namespace fw::widgets
