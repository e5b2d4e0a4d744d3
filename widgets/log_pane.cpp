// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/log_pane.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include "model/items/log_list_model.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/list_header.h"
#include "widgets/log_delegate.h"
#include "widgets/pane_head.h"
#include "widgets/pane_table.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_window.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using items::LogListModel;

namespace {

constexpr int logTypingMs = 150;

/// Entries of the choice, in this order.
enum LogKind { EverythingKind, RecordsKind, EventsKind, WarningsKind, ErrorsKind };

}  // namespace

LogPane::LogPane(TraceWindow* window, QWidget* parent)
    : SpanTablePane(QStringLiteral("logMenu"), window, parent),
      m_model(new LogListModel(this)),
      m_field(new QLineEdit(this)),
      m_kind(new ChoiceBox(this)) {
    new WindowKeys(m_field);
    m_field->setObjectName(QStringLiteral("logFilter"));
    m_field->setMaxLength(1000);
    m_field->setMinimumWidth(px(120));
    m_field->setMaximumWidth(px(240));
    m_field->installEventFilter(this);
    m_kind->setObjectName(QStringLiteral("logKind"));
    m_head->addField(m_field);
    m_head->addField(m_kind);
    setTabOrder(m_kind, m_table);
    setSpanRows(m_model, new LogDelegate(m_table), {{118, 100}, {84, 74}, {78, 66}, {130, 90}, {140, 90}, {320, 160, true}});
    m_table->setSort(LogListModel::Time, false);
    m_table->installEventFilter(this);
    retitle();

    m_typed.setSingleShot(true);
    m_typed.setInterval(logTypingMs);
    connect(&m_typed, &QTimer::timeout, this, &LogPane::ask);
    connect(m_field, &QLineEdit::textEdited, &m_typed, qOverload<>(&QTimer::start));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LogPane::ask);
    // A click on a head that cannot sort must not look as if it had.
    connect(m_table->listHeader(), &QHeaderView::sectionClicked, this,
            [this] { m_table->setSort(LogListModel::Time, m_model->isDescending()); });
}

items::LogFilter LogPane::filter() const {
    items::LogFilter filter;
    filter.text = m_field->text();
    filter.scope = scope();
    filter.window = scope().window;
    const int kind = m_kind->currentIndex();
    filter.records = kind != EventsKind;
    filter.events = kind != RecordsKind;
    if (kind == WarningsKind) filter.leastSeverity = analysis::warnSeverity;
    if (kind == ErrorsKind) filter.leastSeverity = analysis::errorSeverity;
    return filter;
}

void LogPane::dropRows() {
    quietly([this] { m_model->setLog(nullptr, nullptr); });
}

void LogPane::ask() {
    m_typed.stop();
    if (!m_analysis) return;
    LogRequest request;
    request.number = newRequest();
    request.analysis = m_analysis;
    if (rowsAreCurrent()) request.known = m_model->log();
    request.filter = filter();
    m_asked = request.filter.window;
    if (!request.known) m_table->setEmptyText(tr("Reading…"));
    Q_EMIT logWanted(request);
}

void LogPane::setLog(quint64 number, LogAnswer answer) {
    if (!isWanted(number) || !answer.log || answer.log->analysis != m_analysis || !answer.rows) return;
    // The line that the reader stands on stays current, where it is still listed.
    const analysis::TraceLog::Line* current = m_model->lineAt(m_table->currentIndex().row());
    const bool same = current != nullptr && m_model->log() == answer.log;
    const auto line = same ? static_cast<std::uint32_t>(current - answer.log->lines.data()) : 0;
    quietly([&] {
        m_model->setLog(std::move(answer.log), std::move(answer.rows));
        if (const int row = same ? m_model->rowOfLine(line) : -1; row >= 0) {
            m_table->selectRow(row);
            m_table->scrollTo(m_model->index(row, 0));
        }
    });
    m_table->setEmptyText(m_model->log()->lines.empty() ? tr("This trace has no log records and no events.")
                          : m_asked                     ? tr("Nothing in the part of the time that is shown matches the filter.")
                                                        : tr("Nothing matches the filter."));
    refreshSentence();
    selectionMoved();
}

void LogPane::setRefused(quint64 number, const QString& reason) {
    if (isWanted(number)) m_table->setEmptyText(reason);
}

std::optional<SpanIndex> LogPane::spanOf(const QModelIndex& index) const {
    const QVariant span = index.data(LogListModel::SpanRole);
    if (!span.isValid()) return std::nullopt;
    return span.toUInt();
}

int LogPane::rowOf(SpanIndex span) const {
    return m_model->rowOfSpan(span);
}

bool LogPane::rowsAreCurrent() const {
    return m_analysis && m_model->log() && m_model->log()->analysis == m_analysis;
}

bool LogPane::hasRows() const {
    return m_model->rows() != nullptr;
}

void LogPane::askCsv() {
    if (m_model->rows()) Q_EMIT csvWanted(m_model->log(), m_model->rows());
}

void LogPane::addOrderActions(QMenu& menu) {
    menu.addAction(m_model->isDescending() ? tr("Earliest first") : tr("Latest first"), this,
                   [this] { m_table->sortBy(LogListModel::Time, !m_model->isDescending()); });
}

void LogPane::refreshSentence() {
    const bool there = m_model->log() && m_model->rows();
    m_head->setCsvEnabled(there);
    if (!there) {
        m_head->setSentence({});
        return;
    }
    const auto& log = *m_model->log();
    const auto plural = [](std::size_t n) { return static_cast<int>(std::min<std::size_t>(n, INT32_MAX)); };
    const QString all = tr("%Ln log record(s)", nullptr, plural(log.lines.size() - log.events)) + QStringLiteral(", ") +
                        tr("%Ln event(s)", nullptr, plural(log.events));
    const std::size_t shown = m_model->rows()->size();
    m_head->setSentence(shown == log.lines.size() ? all
                        : m_asked                 ? tr("%1 in view of %2").arg(items::countText(shown), all)
                                                  : tr("%1 shown of %2").arg(items::countText(shown), all));
}

bool LogPane::eventFilter(QObject* watched, QEvent* event) {
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (asks || event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (watched == m_table && key->key() == Qt::Key_Slash && (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0) {
            event->accept();
            if (!asks) {
                m_field->setFocus(Qt::ShortcutFocusReason);
                m_field->selectAll();
            }
            return true;
        }
        // Esc empties the filter, then leaves it.
        if (watched == m_field && key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) {
            event->accept();
            if (asks) return true;
            if (m_field->text().isEmpty()) {
                m_table->setFocus(Qt::OtherFocusReason);
            } else {
                m_field->clear();
                ask();
            }
            return true;
        }
    }
    return SpanTablePane::eventFilter(watched, event);
}

void LogPane::setUtc(bool utc) {
    m_model->setUtc(utc);
}

void LogPane::setColors(const std::shared_ptr<const analysis::SpanColors>& colors) {
    m_model->setColors(colors);
}

void LogPane::retitle() {
    m_table->setAccessibleName(tr("Log"));
    m_field->setPlaceholderText(tr("Filter lines (/)"));
    m_field->setAccessibleName(tr("Filter the log"));
    m_kind->setAccessibleName(tr("Which lines"));
    const QStringList words = {tr("Records and events"), tr("Log records"), tr("Events"), tr("Warnings and errors"), tr("Errors")};
    const QSignalBlocker quiet(m_kind);
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems(words);
    m_kind->setCurrentIndex(kind);
}

}  // namespace fw::widgets
