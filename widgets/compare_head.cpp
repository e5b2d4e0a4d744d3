// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare_head.h"

#include <algorithm>
#include <climits>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>

#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/header_chip.h"
#include "widgets/header_row.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::DiffSide;

namespace {

constexpr int compareIdDigits = 8;
constexpr int compareClockDecimals = 3;

}  // namespace

CompareHead::CompareHead(QWidget* parent) : QWidget(parent), m_swap(new QPushButton(this)) {
    // A stands over the columns of A, which are on the left in every language.
    setLayoutDirection(Qt::LeftToRight);
    auto* row = makeHeaderRow(this, {.height = 40, .right = 12, .gap = 12});
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        Part& part = m_parts[static_cast<std::size_t>(side)];
        part.box = new QWidget(this);
        part.box->setObjectName(side == DiffSide::A ? QStringLiteral("compareSideA") : QStringLiteral("compareSideB"));
        auto* line = new QHBoxLayout(part.box);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(px(8));
        part.letter = plainLabel(part.box, side == DiffSide::A ? QStringLiteral("A") : QStringLiteral("B"));
        part.letter->setFont(uiFont(13, QFont::DemiBold));
        part.letter->setAlignment(Qt::AlignCenter);
        part.letter->setFixedSize(px(22), px(22));
        part.letter->setFrameShape(QFrame::Box);
        part.duration = plainLabel(part.box);
        part.duration->setFont(uiFont(15, QFont::DemiBold));
        part.whole = plainLabel(part.box, {}, "small2");
        part.id = plainLabel(part.box);
        part.id->setFont(monoFont(11));
        part.frame = new HeaderChip(HeaderChip::Tone::Plain, true, part.box);
        part.errors = new HeaderChip(HeaderChip::Tone::Error, false, part.box);
        part.fine = new HeaderChip(HeaderChip::Tone::Good, false, part.box);
        part.fine->setContent(QStringLiteral("ok"), {}, tr("no errors"));
        part.incomplete = new HeaderChip(HeaderChip::Tone::Warn, false, part.box);
        part.incomplete->setObjectName(QStringLiteral("compareIncomplete"));
        part.start = plainLabel(part.box, {}, "small2");
        line->addWidget(part.letter);
        line->addWidget(part.duration);
        line->addWidget(part.whole);
        line->addWidget(part.id);
        line->addWidget(part.frame);
        line->addWidget(part.errors);
        line->addWidget(part.fine);
        line->addWidget(part.incomplete);
        line->addStretch(1);
        line->addWidget(part.start);
        connect(part.frame, &QAbstractButton::clicked, this, [this, &part] {
            if (part.trace && !part.trace->frameIds.empty()) Q_EMIT copyRequested(items::fullText(part.trace->frameIds.front()));
        });
    }
    m_swap->setObjectName(QStringLiteral("compareSwap"));
    m_swap->setText(besideIcon(tr("Swap A and B")));
    m_swap->setAccessibleName(tr("Swap A and B"));
    m_swap->setAutoDefault(false);
    m_swap->setFocusPolicy(Qt::TabFocus);
    connect(m_swap, &QPushButton::clicked, this, &CompareHead::swapRequested);
    row->addWidget(m_parts[0].box, 1);
    row->addWidget(m_swap);
    row->addWidget(m_parts[1].box, 1);
    refresh();
}

void CompareHead::setSide(DiffSide side, const std::optional<TraceSummary>& trace, const QString& duration, const QString& whole) {
    Part& part = m_parts[static_cast<std::size_t>(side)];
    part.trace = trace;
    part.length = duration;
    part.wholeText = whole;
    refresh();
}

void CompareHead::setTheme(render::ThemeId theme) {
    m_theme = theme;
    for (Part& part : m_parts) {
        part.frame->setTheme(theme);
        part.errors->setTheme(theme);
        part.fine->setTheme(theme);
        part.incomplete->setTheme(theme);
    }
    m_swap->setIcon(render::icon(QStringLiteral("swap"), render::theme(theme).text));
}

void CompareHead::setUtc(bool utc) {
    m_utc = utc;
    refresh();
}

void CompareHead::refresh() {
    refresh(DiffSide::A);
    refresh(DiffSide::B);
    m_swap->setEnabled(m_parts[0].trace || m_parts[1].trace);
    fit();
}

void CompareHead::refresh(DiffSide side) {
    Part& part = m_parts[static_cast<std::size_t>(side)];
    if (!part.trace) {
        part.duration->setText({});
        part.id->setText(tr("empty"));
        part.box->setAccessibleName(side == DiffSide::A ? tr("Side A: empty") : tr("Side B: empty"));
        return;
    }
    const TraceSummary& trace = *part.trace;
    part.duration->setText(part.length.isEmpty() ? items::durationText(trace.durationNs) : part.length);
    const QString id = items::cellText(trace.idText, 64);
    part.id->setText(items::elideMiddle(id, compareIdDigits, compareIdDigits));
    setPlainToolTip(part.id, id);
    // A frame id is never cut; a hostile one is bounded.
    if (!trace.frameIds.empty()) {
        const QString frame = items::cellText(trace.frameIds.front(), 60);
        part.frame->setContent(QStringLiteral("frame"), {}, frame, true);
        setPlainToolTip(part.frame, tr("Frame id %1; click copies it").arg(frame));
    }
    if (trace.errors > 0)
        part.errors->setContent(QStringLiteral("error"), {},
                                tr("%n errors", nullptr, static_cast<int>(std::min<std::uint64_t>(trace.errors, INT_MAX))));
    if (trace.completeness != Completeness::Complete)
        part.incomplete->setContent(QStringLiteral("partial"), {}, items::completenessText(trace));
    part.start->setText(render::timeText(trace.startNs, m_utc, compareClockDecimals));
    setPlainToolTip(part.start, items::dateTimeText(trace.startNs, m_utc) + QLatin1Char(' ') + items::zoneName(m_utc));
    part.whole->setText(part.wholeText);
    setPlainToolTip(part.whole,
                    part.wholeText.isEmpty()
                        ? QString()
                        : tr("The large number is the time of the root, which is compared. Work of this trace lies beyond it."));
    QString said = part.wholeText.isEmpty() ? part.duration->text() : part.duration->text() + QStringLiteral(", ") + part.wholeText;
    said += QStringLiteral(", ") + (trace.errors > 0 ? part.errors->accessibleName() : part.fine->accessibleName());
    if (trace.completeness != Completeness::Complete) said += QStringLiteral(", ") + part.incomplete->accessibleName();
    part.box->setAccessibleName((side == DiffSide::A ? tr("Side A: %1") : tr("Side B: %1")).arg(said));
}

/// What there is no room for goes: first the time, then the id, then the frame.
void CompareHead::fit() {
    const int room = std::max(0, (width() - m_swap->sizeHint().width() - px(48)) / 2);
    for (Part& part : m_parts) {
        const bool frame = part.trace && !part.trace->frameIds.empty();
        const bool errors = part.trace && part.trace->errors > 0;
        const bool lacks = part.trace && part.trace->completeness != Completeness::Complete;
        int left = room - px(30) - part.duration->sizeHint().width();
        const auto show = [&left](QWidget* widget, bool wanted) {
            const int needed = widget->sizeHint().width() + px(8);
            const bool fits = wanted && needed <= left;
            if (fits) left -= needed;
            widget->setVisible(fits);
        };
        show(part.whole, !part.wholeText.isEmpty());
        show(part.errors, errors);
        show(part.incomplete, lacks);
        show(part.frame, frame);
        show(part.fine, part.trace && !errors);
        show(part.id, true);
        show(part.start, part.trace.has_value());
    }
}

void CompareHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

}  // namespace fw::widgets
