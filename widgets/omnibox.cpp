// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/omnibox.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTimer>

#include "model/items/completion_model.h"
#include "model/items/text.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/window_keys.h"

namespace fw::widgets {
namespace {

/// A pasted megabyte is no search; addresses of Grafana hold whole documents.
constexpr int maxTextLength = 16384;
constexpr int completionPauseMs = 120;

}  // namespace

Omnibox::Omnibox(QWidget* parent) : QFrame(parent) {
    setStyleProperty(this, "fwOmnibox", "idle");
    setFixedHeight(px(30));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(8), 0, px(8), 0);
    row->setSpacing(px(8));

    m_sign = plainLabel(this);
    row->addWidget(m_sign);
    m_edit = new QLineEdit(this);
    m_edit->setMaxLength(maxTextLength);
    m_edit->setFrame(false);
    m_edit->setPlaceholderText(tr("Frame id, trace id, prefix, or key = value"));
    m_edit->setAccessibleName(tr("Search traces"));
    m_edit->setAccessibleDescription(tr("Frame id, trace id, a prefix of either, or key = value"));
    m_edit->installEventFilter(this);
    new WindowKeys(m_edit);
    row->addWidget(m_edit, 1);
    m_chip = plainLabel(this);
    setStyleProperty(m_chip, "fwChip", "accent");
    row->addWidget(m_chip);
    m_result = plainLabel(this, {}, "hint");
    row->addWidget(m_result);
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    m_previous = new IconButton(QStringLiteral("up"), tr("Previous match (Ctrl+Up)"), this);
    m_next = new IconButton(QStringLiteral("down"), tr("Next match (Ctrl+Down)"), this);
    steps->addWidget(m_previous);
    steps->addWidget(m_next);
    row->addLayout(steps);
    m_clear = new IconButton(QStringLiteral("x"), tr("Clear the search"), this);
    row->addWidget(m_clear);
    m_key = plainLabel(this, tr("Ctrl K"), "key");
    row->addWidget(m_key);
    setFocusProxy(m_edit);

    m_completions = new items::CompletionModel(this);
    m_completer = new QCompleter(m_completions, this);
    m_completer->setCompletionRole(Qt::EditRole);
    // The store has already chosen the proposals.
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    auto* popup = new QListView;
    popup->setObjectName(QStringLiteral("completions"));
    popup->setUniformItemSizes(true);
    popup->setFont(monoFont(12));
    popup->setTextElideMode(Qt::ElideMiddle);
    m_completer->setPopup(popup);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWidget(m_edit);
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(completionPauseMs);

    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setResult({}, {});
        if (isLink(m_edit->text())) {
            m_pause->stop();
            m_completer->popup()->hide();
            Q_EMIT linkEdited(m_edit->text());
            return;
        }
        m_pause->start();
    });
    // While the list is open its completer hands keys to the edit past our filter.
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_completer->popup()->currentIndex().isValid()) search();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &Omnibox::updateParts);
    connect(m_pause, &QTimer::timeout, this, [this] {
        if (m_edit->text().isEmpty())
            m_completer->popup()->hide();
        else
            Q_EMIT completionWanted(m_edit->text());
    });
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& text) {
        m_edit->setText(text);
        search();
    });
    connect(m_previous, &QToolButton::clicked, this, &Omnibox::previousRequested);
    connect(m_next, &QToolButton::clicked, this, &Omnibox::nextRequested);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_edit->clear();
        search();
        m_edit->setFocus();
    });
    setStepsEnabled(false, false);
    setTheme(render::ThemeId::Light);
    updateParts();
}

QString Omnibox::text() const {
    return m_edit->text();
}

void Omnibox::setText(const QString& text) {
    m_pause->stop();
    m_edit->setText(text.left(maxTextLength));
    setResult({}, {});
    if (isLink(m_edit->text())) Q_EMIT linkEdited(m_edit->text());
}

bool Omnibox::isLink(const QString& text) {
    static const QRegularExpression address(QStringLiteral("^\\s*(?:(?:https?|framewake)://\\S|[A-Za-z0-9.-]+:\\d{1,5}/\\S)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return text.size() <= maxTextLength && address.match(text).hasMatch();
}

void Omnibox::setResult(const QString& chip, const QString& result) {
    m_chipText = items::cellText(chip, 40);
    m_resultText = items::cellText(result, 120);
    m_busy = false;
    updateParts();
}

void Omnibox::setBusy(bool busy) {
    m_busy = busy;
    updateParts();
}

void Omnibox::setCompletions(const QStringList& completions) {
    m_completions->setProposals(completions);
    // An answer that comes after the reader went on is not for him any more.
    const bool wanted = !completions.isEmpty() && m_edit->hasFocus() && !m_edit->text().isEmpty() &&
                        !(completions.size() == 1 && completions.front() == m_edit->text());
    if (wanted)
        openCompletions();
    else
        m_completer->popup()->hide();
}

void Omnibox::openCompletions() {
    // Below the whole box and as wide as it, not below the bare field inside.
    m_completer->complete(QRect(m_edit->mapFrom(this, QPoint(0, 0)), QSize(width(), height() + px(2))));
    // Enter searches what was typed until the reader walks into the list.
    m_completer->popup()->setCurrentIndex({});
}

void Omnibox::setStepsEnabled(bool previous, bool next) {
    m_previous->setEnabled(previous);
    m_next->setEnabled(next);
    m_previous->setVisible(previous || next);
    m_next->setVisible(previous || next);
}

void Omnibox::focusAndSelect() {
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void Omnibox::setTheme(render::ThemeId theme) {
    setSign(m_sign, QStringLiteral("search"), render::theme(theme).text3, 16);
    for (IconButton* button : {m_previous, m_next, m_clear}) button->setTheme(theme);
}

void Omnibox::search() {
    m_pause->stop();
    m_completer->popup()->hide();
    if (isLink(m_edit->text()))
        Q_EMIT linkRequested(m_edit->text());
    else
        Q_EMIT searchRequested(m_edit->text());
}

bool Omnibox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_edit) return QFrame::eventFilter(watched, event);
    switch (event->type()) {
        case QEvent::FocusIn:
            setStyleProperty(this, "fwOmnibox", "focus");
            break;
        case QEvent::FocusOut:
            setStyleProperty(this, "fwOmnibox", "idle");
            break;
        case QEvent::KeyPress: {
            auto* key = static_cast<QKeyEvent*>(event);
            if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
                if (key->modifiers().testFlag(Qt::ShiftModifier))
                    Q_EMIT previousRequested();
                else
                    search();
                return true;
            }
            if (key->key() == Qt::Key_Down && !isLink(m_edit->text()) && key->modifiers() == Qt::NoModifier && !m_edit->text().isEmpty()) {
                if (m_completions->rowCount() > 0)
                    openCompletions();
                else
                    Q_EMIT completionWanted(m_edit->text());
                return true;
            }
            break;
        }
        default:
            break;
    }
    return QFrame::eventFilter(watched, event);
}

void Omnibox::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    updateParts();
}

void Omnibox::updateParts() {
    // What was typed needs room first; then the result, then the chip, last the hint of the key.
    const bool any = !m_edit->text().isEmpty();
    const bool wide = width() > px(420);
    const QString result = m_busy ? tr("Searching…") : m_resultText;
    m_chip->setText(m_chipText);
    m_chip->setVisible(!m_chipText.isEmpty() && width() > px(320));
    m_result->setText(result);
    m_result->setVisible(!result.isEmpty() && wide);
    setPlainToolTip(m_edit, result);
    m_clear->setVisible(any);
    m_key->setVisible(width() > px(560));
    m_edit->setAccessibleDescription(result.isEmpty() ? tr("Frame id, trace id, a prefix of either, or key = value")
                                                      : QStringLiteral("%1 %2").arg(m_chipText, result));
}

}  // namespace fw::widgets
