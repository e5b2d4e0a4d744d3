// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_list_header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr std::array<const char*, 3> segmentIcons = {"event", "chart", "cols"};
constexpr std::array<const char*, 3> segmentNames = {"scatterButton", "histogramButton", "columnsButton"};
constexpr std::array<const char*, 3> percentileNames = {"p50", "p95", "p99"};

QString valueText(const std::optional<std::int64_t>& ns) {
    return ns ? render::durationText(*ns) : QStringLiteral("–");
}

}  // namespace

TraceListHeader::TraceListHeader(QWidget* parent) : QWidget(parent) {
    auto* row = makeHeaderRow(this);
    m_main = plainLabel(this, {}, "heading");
    m_rest = new ElidedLabel(this);
    setStyleProperty(m_rest, "fwText", "hint");
    m_note = plainLabel(this, {}, "secondary");
    m_rest->setMinimumWidth(0);
    m_rest->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_main);
    row->addWidget(m_rest, 1);
    row->addWidget(m_note);
    m_numbers = new QWidget(this);
    auto* numbers = new QHBoxLayout(m_numbers);
    numbers->setContentsMargins(0, 0, px(8), 0);
    numbers->setSpacing(px(4));
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (i > 0) numbers->addSpacing(px(6));
        numbers->addWidget(plainLabel(m_numbers, QLatin1String(percentileNames[i]), "hint"));
        m_values[i] = plainLabel(m_numbers, {}, "heading");
        numbers->addWidget(m_values[i]);
    }
    row->addWidget(m_numbers);
    m_kind = new IconButton(QStringLiteral("compare"), tr("Compare p50 with p95 of the kind of the chosen trace (Ctrl+Shift+K)"), this);
    m_kind->setObjectName(QStringLiteral("compareKind"));
    row->addWidget(m_kind);
    connect(m_kind, &IconButton::clicked, this, &TraceListHeader::kindWanted);
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        auto* segment = new QToolButton(this);
        segment->setObjectName(QLatin1String(segmentNames[i]));
        segment->setCheckable(i < 2);
        segment->setFixedHeight(px(24));
        segment->setIconSize(QSize(px(14), px(14)));
        m_segments[i] = segment;
        row->addWidget(segment);
    }
    row->setSpacing(px(4));
    m_close = new IconButton(QStringLiteral("x"), tr("Close the chart"), this);
    m_close->setObjectName(QStringLiteral("closeChart"));
    row->addWidget(m_close);
    for (const TraceStrip strip : {TraceStrip::Scatter, TraceStrip::Histogram}) {
        connect(m_segments[static_cast<std::size_t>(strip)], &QToolButton::clicked, this, [this, strip] {
            setStrip(m_strip);
            Q_EMIT stripWanted(strip == m_strip ? TraceStrip::Closed : strip);
        });
    }
    connect(m_segments[2], &QToolButton::clicked, this,
            [this] { Q_EMIT columnsWanted(m_segments[2]->mapToGlobal(QPoint(0, m_segments[2]->height()))); });
    connect(m_close, &QToolButton::clicked, this, [this] { Q_EMIT stripWanted(TraceStrip::Closed); });
    setStrip(TraceStrip::Closed);
    setTheme(m_theme);
    refresh();
}

void TraceListHeader::setBrushed(bool on) {
    m_brushed = on;
    refresh();
}

void TraceListHeader::setTally(const std::optional<analysis::TraceTally>& tally) {
    m_tally = tally;
    refresh();
}

void TraceListHeader::setStrip(TraceStrip strip) {
    m_strip = strip;
    m_segments[0]->setChecked(strip == TraceStrip::Scatter);
    m_segments[1]->setChecked(strip == TraceStrip::Histogram);
    m_close->setVisible(strip != TraceStrip::Closed);
    setTheme(m_theme);
    fit();
}

void TraceListHeader::setCounts(quint64 shown, quint64 total) {
    m_shown = shown;
    m_total = total;
    refresh();
}

void TraceListHeader::setSort(TraceSort sort, bool descending) {
    m_sort = sort;
    m_descending = descending;
    refresh();
}

void TraceListHeader::setNote(const QString& note) {
    m_note->setText(items::cellText(note, 200));
    m_note->setVisible(!note.isEmpty());
}

void TraceListHeader::setTheme(render::ThemeId theme) {
    m_theme = theme;
    const render::Theme& colors = render::theme(theme);
    for (std::size_t i = 0; i < m_segments.size(); ++i)
        m_segments[i]->setIcon(render::icon(QLatin1String(segmentIcons[i]), m_segments[i]->isChecked() ? colors.accent : colors.text2));
    m_close->setTheme(theme);
    m_kind->setTheme(theme);
}

QString TraceListHeader::percentiles() const {
    if (!m_tally) return {};
    QStringList texts;
    for (std::size_t i = 0; i < m_values.size(); ++i) texts += QLatin1String(percentileNames[i]) + QLatin1Char(' ') + m_values[i]->text();
    return texts.join(QStringLiteral("  "));
}

void TraceListHeader::resizeEvent(QResizeEvent*) {
    fit();
}

void TraceListHeader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
    QWidget::changeEvent(event);
}

/// What gives way where room is short: the words of the buttons, then the percentiles. The tooltips always say them.
void TraceListHeader::fit() {
    const std::array<QString, 3> words = {tr("Scatter"), tr("Histogram"), tr("Columns")};
    const auto arrange = [&](bool withWords, bool withNumbers) {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            m_segments[i]->setText(withWords ? besideIcon(words[i]) : QString());
            m_segments[i]->setToolButtonStyle(withWords ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
            m_segments[i]->setAccessibleName(words[i]);
        }
        m_numbers->setVisible(withNumbers && m_tally.has_value());
        int needed = px(40) + m_main->sizeHint().width() + px(60);
        if (!m_note->text().isEmpty()) needed += m_note->sizeHint().width() + px(8);
        if (withNumbers && m_tally) needed += m_numbers->sizeHint().width();
        for (const QToolButton* segment : m_segments) needed += segment->sizeHint().width() + px(4);
        if (m_strip != TraceStrip::Closed) needed += m_close->sizeHint().width();
        return needed <= width();
    };
    if (arrange(true, true) || arrange(false, true)) return;
    arrange(false, false);
}

QString TraceListHeader::text() const {
    return m_main->text() + QLatin1Char(' ') + m_rest->fullText();
}

void TraceListHeader::refresh() {
    QString order;
    switch (m_sort) {
        case TraceSort::Start:
            order = m_descending ? tr("latest first") : tr("by start");
            break;
        case TraceSort::Duration:
            order = m_descending ? tr("longest first") : tr("shortest first");
            break;
        case TraceSort::Spans:
            order = m_descending ? tr("most spans first") : tr("fewest spans first");
            break;
        case TraceSort::Errors:
            order = m_descending ? tr("most errors first") : tr("fewest errors first");
            break;
        case TraceSort::RootName:
            order = m_descending ? tr("by root operation, descending") : tr("by root operation");
            break;
        case TraceSort::FrameId:
            order = m_descending ? tr("by frame id, descending") : tr("by frame id");
            break;
    }
    const QString shown = items::countText(m_shown);
    if (m_brushed) {
        m_main->setText(m_shown == 1 ? tr("1 trace in the brush") : tr("%1 traces in the brush").arg(shown));
        m_rest->setFullText(tr("of %1, %2").arg(items::countText(m_total), order));
    } else if (m_shown == m_total) {
        m_main->setText(m_total == 1 ? tr("1 trace") : tr("%1 traces").arg(shown));
        m_rest->setFullText(order);
    } else {
        m_main->setText(m_shown == 1 ? tr("1 trace") : tr("%1 traces").arg(shown));
        //: behind "12 traces": %1 all traces, %2 the order
        m_rest->setFullText(tr("of %1, %2").arg(items::countText(m_total), order));
    }
    if (m_tally) {
        m_values[0]->setText(valueText(m_tally->p50Ns));
        m_values[1]->setText(valueText(m_tally->p95Ns));
        m_values[2]->setText(valueText(m_tally->p99Ns));
        const QString exact = tr("Exact percentiles of the durations of %1 traces, by nearest rank. p95 needs 20 traces, p99 100.")
                                  .arg(items::countText(m_tally->traces));
        setPlainToolTip(m_numbers, exact);
    }
    setPlainToolTip(m_segments[0], tr("Start and duration of each trace; again closes it"));
    setPlainToolTip(m_segments[1], tr("How many traces took how long; again closes it"));
    setPlainToolTip(m_segments[2], tr("Which columns the list has"));
    setAccessibleName(m_tally ? text() + QStringLiteral("; ") + percentiles() : text());
    fit();
}

}  // namespace fw::widgets
