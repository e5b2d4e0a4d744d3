// SPDX-License-Identifier: GPL-3.0-or-later
// Where chips, panes and switches of the header stand, and which of them find no room.
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/clock_words.h"
#include "widgets/header_chip.h"
#include "widgets/header_switch.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/row_style.h"
#include "widgets/render/text.h"
#include "widgets/trace_header.h"

namespace fw::widgets {

using render::countText;

namespace {

constexpr int leftPadding = 12;
constexpr int rightPadding = 8;
constexpr int chipGap = 4;
constexpr int paneGap = 1;
constexpr int ruleRoom = 9;
constexpr int leastNameWidth = 60;
/// A frame id that takes more than this share of the room is cut in its middle while there are other chips, and to the least width where
/// it stands alone.
constexpr double frameShare = 0.6;
constexpr int leastFrameWidth = 150;

}  // namespace

QSize TraceHeader::sizeHint() const {
    const render::RowFonts fonts(font());
    return {600, static_cast<int>(std::lround(32 * std::max(1.0, fonts.unit)))};
}

QSize TraceHeader::minimumSizeHint() const {
    const int switches = (m_path->widthWith(false) + chipGap) * 3;
    const int panes = m_panes.empty() ? 0 : static_cast<int>(m_panes.size()) * (m_path->widthWith(false) + paneGap) + ruleRoom;
    return {leftPadding + leastNameWidth + switches + panes + rightPadding, sizeHint().height()};
}

std::array<HeaderChip*, 14> TraceHeader::chipsInOrder() const {
    return {m_new,    m_duration, m_root,       m_spans, m_services, m_errors,  m_depth,
            m_tokens, m_frame,    m_incomplete, m_grows, m_clocks,   m_parents, m_bookmarks};
}

void TraceHeader::arrange() {
    const std::array<QWidget*, 6> others = {m_previousFrame, m_nextFrame, m_more, m_path, m_gaps, m_fit};
    m_hiddenChips.clear();
    if (!m_analysis) {
        for (HeaderChip* chip : chipsInOrder()) chip->hide();
        for (QWidget* other : others) other->hide();
        for (HeaderSwitch* pane : m_panes) pane->hide();
        m_ruleX = -1;
        update();
        return;
    }
    const TraceSummary& summary = m_analysis->trace->summary;
    const auto wanted = [&](const HeaderChip* chip) {
        if (chip == m_root) return m_rootDiffers;
        if (chip == m_new) return m_newSpans > 0;
        if (chip == m_errors) return m_analysis->errors > 0;
        if (chip == m_frame) return !summary.frameIds.empty();
        if (chip == m_parents) return m_analysis->parentsSuggested && m_analysis->suggested > 0;
        if (chip == m_clocks) return !clockChipText(*m_analysis).isEmpty();
        if (chip == m_bookmarks) return m_bookmarkCount > 0;
        if (chip == m_tokens) return m_tokenTotals.spans > 0;
        if (chip == m_grows) return m_mayGrow;
        if (chip == m_incomplete) return summary.completeness != Completeness::Complete;
        return true;
    };
    const render::RowFonts fonts(font());
    const QFont nameFont = fonts.sized(13, QFont::DemiBold);
    const double nameWidth = std::ceil(render::textWidth(nameFont, m_name)) + 1;
    // Chips drop out from the least important one until name and chips fit.
    std::vector<HeaderChip*> chips;
    for (HeaderChip* chip : chipsInOrder()) {
        if (wanted(chip)) chips.push_back(chip);
    }
    int stepsWidth = m_previousFrame->width() + m_nextFrame->width();
    int frameWidth = m_frame->sizeHint().width();
    const auto widthOf = [&](const HeaderChip* chip) { return chip == m_frame ? frameWidth : chip->sizeHint().width(); };
    const auto chipsWidth = [&] {
        int sum = 0;
        for (const HeaderChip* chip : chips) sum += widthOf(chip) + chipGap + (chip == m_frame ? stepsWidth : 0);
        if (!m_hiddenChips.empty()) sum += m_more->sizeHint().width() + chipGap;
        return sum;
    };
    const int room = arrangeSwitches(chipsWidth() + nameWidth + 6) - leftPadding;
    const double needed = std::min<double>(nameWidth, std::max<double>(leastNameWidth, room * 0.3)) + 6;
    const auto fits = [&] { return chipsWidth() + needed <= room; };
    if (!fits()) frameWidth = std::min(frameWidth, std::max(leastFrameWidth, static_cast<int>(room * frameShare)));
    const auto count = [&] { m_more->setContent({}, {}, QStringLiteral("+") + countText(m_hiddenChips.size())); };
    // Late goes what the reader came with, the frame id; last what warns.
    for (HeaderChip* chip : {m_depth, m_services, m_root, m_spans, m_tokens, m_bookmarks, m_grows, m_parents, m_clocks, m_new, m_duration,
                             m_frame, m_incomplete, m_errors}) {
        if (fits()) break;
        if (chip == m_frame) {
            // Keys and the palette step through frames as well.
            stepsWidth = 0;
            if (!fits()) frameWidth = std::min(frameWidth, leastFrameWidth);
            if (fits()) break;
        }
        if (std::erase(chips, chip) == 0) continue;
        m_hiddenChips.push_back(chip);
        count();
    }
    // A wide one that had to go may have left room for smaller ones before it.
    for (std::size_t i = m_hiddenChips.size(); i > 0; --i) {
        HeaderChip* chip = m_hiddenChips[i - 1];
        const std::vector<HeaderChip*> hidden = m_hiddenChips;
        chips.push_back(chip);
        m_hiddenChips.erase(m_hiddenChips.begin() + static_cast<std::ptrdiff_t>(i) - 1);
        count();
        if (fits()) continue;
        chips.pop_back();
        m_hiddenChips = hidden;
        count();
    }
    frameWidth = std::clamp(frameWidth + static_cast<int>(room - needed) - chipsWidth(), frameWidth, m_frame->sizeHint().width());
    const int nameRoom = std::max(0, room - chipsWidth() - 6);
    m_nameBox = QRect(leftPadding, 0, std::min(static_cast<int>(nameWidth), nameRoom), height());
    int x = m_nameBox.right() + 1 + 6 + chipGap;
    for (HeaderChip* chip : chipsInOrder()) {
        const bool shown = std::find(chips.begin(), chips.end(), chip) != chips.end();
        chip->setVisible(shown);
        if (!shown) continue;
        const QSize size(widthOf(chip), chip->sizeHint().height());
        chip->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + chipGap;
        if (chip != m_frame || stepsWidth == 0) continue;
        x -= chipGap;
        for (IconButton* step : {m_previousFrame, m_nextFrame}) {
            step->move(x, (height() - step->height()) / 2);
            x += step->width();
        }
        x += chipGap;
    }
    for (IconButton* step : {m_previousFrame, m_nextFrame}) step->setVisible(m_frame->isVisibleTo(this) && stepsWidth > 0);
    m_more->setVisible(!m_hiddenChips.empty());
    QStringList left;
    for (auto chip = m_hiddenChips.rbegin(); chip != m_hiddenChips.rend(); ++chip) left << (*chip)->accessibleName();
    setPlainToolTip(m_more, left.join(QLatin1Char('\n')));
    m_more->setAccessibleName(tr("%Ln more", nullptr, static_cast<int>(m_hiddenChips.size())));
    const QSize size = m_more->sizeHint();
    m_more->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
    update();
}

int TraceHeader::arrangeSwitches(double wantedByChips) {
    int right = width() - rightPadding;
    const auto place = [&](HeaderSwitch* button, int gap) {
        const QSize size = button->sizeHint();
        button->setGeometry(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
        button->show();
        right -= size.width() + gap;
    };
    place(m_fit, chipGap);
    place(m_gaps, chipGap);
    place(m_path, chipGap);
    m_ruleX = -1;
    if (m_panes.empty()) return right;
    m_ruleX = right - ruleRoom / 2;
    right -= ruleRoom;
    int withWords = 0;
    for (const HeaderSwitch* pane : m_panes) withWords += pane->widthWith(true) + paneGap;
    const bool words = leftPadding + wantedByChips + withWords + chipGap <= right;
    for (auto pane = m_panes.rbegin(); pane != m_panes.rend(); ++pane) {
        (*pane)->setWordShown(words);
        place(*pane, paneGap);
    }
    return right - chipGap;
}

}  // namespace fw::widgets
