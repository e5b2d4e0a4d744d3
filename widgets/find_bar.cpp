// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find_bar.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int longestFindText = 4096;
constexpr int chipTextLimit = 32;

QToolButton* iconButton(QWidget* parent, const char* name, Qt::ToolButtonStyle style = Qt::ToolButtonIconOnly) {
    auto* button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::StrongFocus);
    if (style == Qt::ToolButtonIconOnly) setStyleProperty(button, "fwButton", "icon");
    return button;
}

}  // namespace

FindBar::FindBar(QWidget* parent)
    : QWidget(parent),
      m_field(new QLineEdit(this)),
      m_sign(m_field->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_found(new ElidedLabel(this)),
      m_previous(iconButton(this, "findPrevious")),
      m_next(iconButton(this, "findNext")),
      m_only(iconButton(this, "findOnly", Qt::ToolButtonTextOnly)),
      m_filter(iconButton(this, "findFilter", Qt::ToolButtonTextBesideIcon)),
      m_filterChip(iconButton(this, "filterChip", Qt::ToolButtonTextBesideIcon)),
      m_focusChip(iconButton(this, "focusChip", Qt::ToolButtonTextBesideIcon)),
      m_close(iconButton(this, "findClose")) {
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "header");
    setStyleProperty(m_found, "fwText", "hint");
    for (QToolButton* chip : {m_filterChip, m_focusChip}) {
        setStyleProperty(chip, "fwChip", "plain");
        chip->hide();
    }
    m_field->setObjectName(QStringLiteral("findField"));
    m_field->setMaxLength(longestFindText);
    m_field->installEventFilter(this);
    m_only->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_field);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_found, 1);
    for (QToolButton* button : {m_focusChip, m_filterChip, m_only, m_filter, m_close}) row->addWidget(button);
    for (QToolButton* button : {m_previous, m_next, m_focusChip, m_filterChip, m_only, m_filter, m_close}) button->installEventFilter(this);
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::textEdited);
    connect(m_previous, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT stepRequested(true); });
    connect(m_only, &QToolButton::clicked, this, &FindBar::onlyFoundToggled);
    connect(m_filter, &QToolButton::clicked, this, &FindBar::filterRequested);
    connect(m_filterChip, &QToolButton::clicked, this, &FindBar::filterCleared);
    connect(m_focusChip, &QToolButton::clicked, this, &FindBar::focusCleared);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);
    setFound({}, false, false);
    refresh();
    retranslate();
}

QString FindBar::text() const {
    return m_field->text();
}

void FindBar::setText(const QString& text) {
    m_field->setText(text);
}

bool FindBar::onlyFound() const {
    return m_only->isChecked();
}

void FindBar::setOnlyFound(bool on) {
    m_only->setChecked(on);
}

void FindBar::setFound(const QString& text, bool failed, bool steps) {
    m_found->setFullText(text);
    setStyleProperty(m_found, "fwText", failed ? "error" : "hint");
    m_previous->setEnabled(steps);
    m_next->setEnabled(steps);
}

QString FindBar::foundText() const {
    return m_found->fullText();
}

void FindBar::setFilterText(const QString& text) {
    m_filterChip->setText(besideIcon(menuText(text, chipTextLimit)));
    m_filterChip->setVisible(!text.isEmpty());
    m_filterChip->setAccessibleName(tr("Show everything again; hidden now: %1").arg(text));
    setPlainToolTip(m_filterChip, text.isEmpty() ? QString() : m_filterChip->accessibleName());
}

QString FindBar::filterText() const {
    return m_filterChip->isHidden() ? QString() : m_filterChip->text().trimmed();
}

void FindBar::setFocusText(const QString& text) {
    m_focusChip->setText(besideIcon(menuText(tr("Only %1").arg(text), chipTextLimit)));
    m_focusChip->setVisible(!text.isEmpty());
    m_focusChip->setAccessibleName(tr("Show the whole trace again"));
    setPlainToolTip(m_focusChip, text.isEmpty() ? QString() : m_focusChip->accessibleName() + QStringLiteral(" (S)"));
}

void FindBar::setTheme(render::ThemeId theme) {
    m_theme = theme;
    refresh();
}

void FindBar::startTyping() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool FindBar::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (key && (watched == m_field ? fieldEvent(event) : buttonEvent(event))) return true;
    return QWidget::eventFilter(watched, event);
}

bool FindBar::fieldEvent(QEvent* event) {
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool ours = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Escape ||
                      key->key() == Qt::Key_Down || key->key() == Qt::Key_F3;
    if (!ours) return false;
    event->accept();
    // Escape would also be a key of the window.
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else if (key->key() == Qt::Key_Down) {
        Q_EMIT leaveRequested();
    } else {
        Q_EMIT stepRequested((key->modifiers() & Qt::ShiftModifier) == 0);
    }
    return true;
}

bool FindBar::buttonEvent(QEvent* event) {
    auto* key = static_cast<QKeyEvent*>(event);
    const bool close = key->key() == Qt::Key_Escape && key->modifiers() == Qt::NoModifier;
    // AltGr types letters with Ctrl and Alt. The space bar presses the button.
    const Qt::KeyboardModifiers chord = key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool plain = chord == Qt::NoModifier || chord == (Qt::ControlModifier | Qt::AltModifier);
    const bool types = plain && !key->text().isEmpty() && key->text().front().isPrint() && !key->text().front().isSpace();
    if (!close && !types) return false;
    event->accept();
    // Else it would be a key of the trace or of the window.
    if (event->type() == QEvent::ShortcutOverride) return true;
    if (close) {
        Q_EMIT closeRequested();
        return true;
    }
    m_field->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_field, event);
    return true;
}

void FindBar::refresh() {
    setFixedHeight(px(34));
    auto* row = static_cast<QHBoxLayout*>(layout());
    row->setContentsMargins(px(12), 0, px(8), 0);
    row->setSpacing(px(6));
    m_field->setMinimumWidth(px(160));
    m_field->setMaximumWidth(px(360));
    row->setStretchFactor(m_field, 2);
    const render::Theme& colors = render::theme(m_theme);
    m_sign->setIcon(render::icon(QStringLiteral("search"), colors.text3));
    m_previous->setIcon(render::icon(QStringLiteral("up"), colors.text2));
    m_next->setIcon(render::icon(QStringLiteral("down"), colors.text2));
    m_filter->setIcon(render::icon(QStringLiteral("filter"), colors.text2));
    m_close->setIcon(render::icon(QStringLiteral("x"), colors.text2));
    for (QToolButton* chip : {m_filterChip, m_focusChip}) chip->setIcon(render::icon(QStringLiteral("x"), colors.text3));
    for (QToolButton* button : {m_previous, m_next, m_filter, m_close}) button->setIconSize(QSize(px(14), px(14)));
    for (QToolButton* chip : {m_filterChip, m_focusChip}) chip->setIconSize(QSize(px(10), px(10)));
}

void FindBar::retranslate() {
    m_field->setPlaceholderText(tr("Find in this trace"));
    m_field->setAccessibleName(tr("Find in this trace"));
    setPlainToolTip(m_field, tr("A text, key=value, a comparison (duration > 5ms, http.status_code >= 500), or /a regular expression/. "
                                "Enter goes to the next one"));
    const auto name = [](QToolButton* button, const QString& text, const QString& key) {
        button->setAccessibleName(text);
        setPlainToolTip(button, key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    };
    name(m_previous, tr("Previous match"), QStringLiteral("Shift+N"));
    name(m_next, tr("Next match"), QStringLiteral("N"));
    m_only->setText(tr("Only matches"));
    name(m_only, tr("Hide what was not found, but for the rows above it"), {});
    m_filter->setText(besideIcon(tr("Filter")));
    name(m_filter, tr("Hide spans by service, kind, duration"), {});
    name(m_close, tr("Show everything again and close"), QStringLiteral("Esc"));
}

void FindBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ApplicationFontChange) refresh();
}

}  // namespace fw::widgets
