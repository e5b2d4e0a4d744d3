// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/range_switch.h"

#include <QEvent>

#include "widgets/style_tokens.h"
#include "widgets/trace_window.h"

namespace fw::widgets {

namespace {

constexpr int leastRoomForWord = 820;  // of the whole head, in design pixels

}  // namespace

RangeSwitch::RangeSwitch(TraceWindow* window, QWidget* parent) : HeaderSwitch(QStringLiteral("range"), {}, true, parent), m_window(window) {
    setObjectName(QStringLiteral("rangeSwitch"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    rename();
    connect(window, &TraceWindow::windowChanged, this, &RangeSwitch::follow);
    connect(window, &TraceWindow::countingChanged, this, &RangeSwitch::follow);
    connect(this, &QAbstractButton::clicked, this, [this](bool on) { m_window->setCountsAll(!on); });
    follow();
}

void RangeSwitch::follow() {
    setChecked(!m_window->countsAll());
    setVisible(m_window->cutsOff());
}

void RangeSwitch::rename() {
    setWord(tr("Visible range only"));
    setName(tr("Count only what lies in the visible range; off: the whole trace"));
}

void RangeSwitch::changeEvent(QEvent* event) {
    HeaderSwitch::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) rename();
}

void fitWord(HeaderSwitch* button, int roomOfHead) {
    if (button != nullptr) button->setWordShown(roomOfHead >= px(leastRoomForWord));
}

}  // namespace fw::widgets
