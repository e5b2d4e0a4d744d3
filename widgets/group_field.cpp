// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/group_field.h"

#include <algorithm>
#include <utility>

#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include "model/items/group_key_text.h"
#include "model/items/text.h"
#include "widgets/window_keys.h"

namespace fw::widgets {

using analysis::GroupBy;
using analysis::GroupKey;

namespace {

constexpr int longestShown = 80;

}  // namespace

GroupField::GroupField(bool optional, QWidget* parent, std::vector<GroupBy> offered)
    : ChoiceBox(parent), m_optional(optional), m_offered(std::move(offered)) {
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    // Completing while one types would turn a key into a longer one that was offered.
    setCompleter(nullptr);
    lineEdit()->setMaxLength(400);
    new WindowKeys(lineEdit());
    lineEdit()->installEventFilter(this);
    fill();
    connect(this, &QComboBox::activated, this, &GroupField::take);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &GroupField::take);
}

void GroupField::fill() {
    const QSignalBlocker quiet(this);
    clear();
    if (m_optional) addItem(tr("Nothing else"));
    for (const GroupBy by : m_offered) addItem(items::groupKeyText({by, {}}));
    for (const QString& key : m_keys) addItem(items::cellText(key, longestShown), key);
    setKey(m_key);
}

void GroupField::setKeys(const QStringList& keys) {
    if (keys == m_keys) return;
    m_keys = keys;
    fill();
}

QString GroupField::shownText(const GroupKey& key) const {
    return key.by == GroupBy::Nothing ? tr("Nothing else") : items::groupKeyText(key);
}

void GroupField::setKey(const GroupKey& key) {
    m_key = key;
    const QString text = shownText(key);
    setCurrentIndex(findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive));
    setEditText(text);
    lineEdit()->setCursorPosition(0);
}

void GroupField::take() {
    const QString text = currentText().trimmed();
    if (text == shownText(m_key)) return;
    const int chosen = findText(text, Qt::MatchExactly | Qt::MatchCaseSensitive);
    GroupKey key = items::groupKeyOf(text);
    if (chosen >= 0 && itemData(chosen).isValid()) key = {GroupBy::Attribute, itemData(chosen).toString().toStdString()};
    const bool builtIn = key.by != GroupBy::Nothing && key.by != GroupBy::Attribute;
    if (builtIn && std::find(m_offered.begin(), m_offered.end(), key.by) == m_offered.end()) key = {GroupBy::Attribute, text.toStdString()};
    if (m_optional && chosen == 0) key = {};
    if (!m_optional && key.by == GroupBy::Nothing) key = m_key;
    const bool other = !(key == m_key);
    setKey(key);
    if (other) Q_EMIT keyChosen();
}

void GroupField::focusInEvent(QFocusEvent* event) {
    m_clickedInto = event->reason() == Qt::MouseFocusReason;
    ChoiceBox::focusInEvent(event);
}

bool GroupField::eventFilter(QObject* watched, QEvent* event) {
    // Whoever has selected a part by drawing the mouse keeps that.
    if (watched == lineEdit() && event->type() == QEvent::MouseButtonRelease && std::exchange(m_clickedInto, false) &&
        !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
    return ChoiceBox::eventFilter(watched, event);
}

void GroupField::changeEvent(QEvent* event) {
    ChoiceBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) fill();
}

}  // namespace fw::widgets
