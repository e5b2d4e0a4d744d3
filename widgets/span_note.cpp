// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_note.h"

#include <utility>

#include <QApplication>
#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextCursor>
#include <QVBoxLayout>

#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int pauseMs = 800;
constexpr int noteLines = 3;
static_assert(SpanNote::maxCharacters * 4 <= static_cast<int>(Bookmark::maxNoteBytes));

}  // namespace

SpanNote::SpanNote(QWidget* parent)
    : QWidget(parent),
      m_flag(new IconButton(QStringLiteral("flag"), tr("Bookmark (M)"), this)),
      m_word(plainLabel(this, {}, "secondary")),
      m_text(new QPlainTextEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), 0, px(12), px(6));
    column->setSpacing(px(4));
    auto* row = new QHBoxLayout;
    row->setSpacing(px(4));
    m_flag->setObjectName(QStringLiteral("spanFlag"));
    m_flag->setCheckable(true);
    row->addWidget(m_flag);
    row->addWidget(m_word, 1);
    column->addLayout(row);
    m_text->setObjectName(QStringLiteral("spanNote"));
    m_text->setAccessibleName(tr("Note on the span"));
    m_text->setPlaceholderText(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(noteLines * QFontMetrics(m_text->font()).lineSpacing() + px(12));
    m_text->installEventFilter(this);
    column->addWidget(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &SpanNote::flush);
    connect(m_text, &QPlainTextEdit::textChanged, this, &SpanNote::typed);
    connect(m_flag, &QToolButton::clicked, this, [this](bool on) {
        if (!on) m_untold = false;
        if (m_span != analysis::noSpan) Q_EMIT markRequested(m_span, on);
    });
    refresh();
}

const analysis::MarkedSpans::Mark* SpanNote::mark() const {
    if (!m_analysis || !m_marked || m_marked->analysis != m_analysis) return nullptr;
    return m_marked->at(m_analysis->tree.rowOfSpan[m_span]);
}

void SpanNote::setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span) {
    flush();
    const bool other = !m_analysis || !analysis || m_analysis->trace->summary.key != analysis->trace->summary.key || span != m_span;
    m_analysis = std::move(analysis);
    m_span = span;
    m_editWhenMarked = m_editWhenMarked && !other;
    if (other || m_marked == nullptr || m_marked->analysis == m_analysis) refresh();
}

void SpanNote::setMarked(std::shared_ptr<const analysis::MarkedSpans> marked) {
    m_marked = std::move(marked);
    refresh();
}

void SpanNote::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_flag->setTheme(theme);
}

void SpanNote::edit() {
    if (m_span == analysis::noSpan || !m_flag->isEnabled()) return;
    if (QWidget* focused = QApplication::focusWidget(); focused != nullptr && focused != m_text) m_cameFrom = focused;
    if (mark() == nullptr) {
        m_editWhenMarked = true;
        Q_EMIT markRequested(m_span, true);
        return;
    }
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void SpanNote::refresh() {
    const analysis::MarkedSpans::Mark* const marked = mark();
    m_flag->setEnabled(m_analysis && m_marked && m_marked->analysis == m_analysis);
    m_flag->setChecked(marked != nullptr);
    m_word->setText(marked != nullptr ? tr("Bookmarked") : tr("No bookmark"));
    m_text->setVisible(marked != nullptr);
    // What is being typed is newer than what comes back.
    if (m_untold) return;
    const QString note =
        marked != nullptr ? QString::fromUtf8(marked->note.data(), static_cast<qsizetype>(marked->note.size())) : QString();
    if (note != m_text->toPlainText()) {
        m_quiet = true;
        m_text->setPlainText(note);
        m_quiet = false;
    }
    if (marked != nullptr && std::exchange(m_editWhenMarked, false)) edit();
}

void SpanNote::typed() {
    if (m_quiet) return;
    if (m_text->toPlainText().size() > maxCharacters) {
        m_quiet = true;
        const int at = m_text->textCursor().position();
        m_text->setPlainText(m_text->toPlainText().left(maxCharacters));
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(std::min(at, maxCharacters));
        m_text->setTextCursor(cursor);
        m_quiet = false;
        m_word->setText(tr("A note ends at %Ln character(s).", nullptr, maxCharacters));
    }
    m_untold = true;
    m_pause.start();
}

void SpanNote::flush() {
    m_pause.stop();
    if (!std::exchange(m_untold, false)) return;
    if (m_span != analysis::noSpan) Q_EMIT noteWritten(m_span, m_text->toPlainText());
}

void SpanNote::leave() {
    flush();
    QWidget* const back = m_cameFrom != nullptr && m_cameFrom->isVisible() ? m_cameFrom.data() : m_flag;
    m_cameFrom.clear();
    back->setFocus(Qt::OtherFocusReason);
}

bool SpanNote::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text) {
        if (event->type() == QEvent::FocusOut) flush();
        const bool asks = event->type() == QEvent::ShortcutOverride;
        if (asks || event->type() == QEvent::KeyPress) {
            const auto* key = static_cast<QKeyEvent*>(event);
            // Esc or Ctrl+Return leaves the note; what was typed stays.
            const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
            if ((key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier) ||
                (enter && (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier)) {
                event->accept();
                if (!asks) leave();
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace fw::widgets
