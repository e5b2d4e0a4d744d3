// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_header.h"

#include <algorithm>

#include <QContextMenuEvent>
#include <QFontMetrics>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/core/saturated.h"
#include "model/items/text.h"
#include "widgets/clock_words.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_delegate.h"
#include "widgets/wait_lines.h"

namespace fw::widgets {
namespace {

constexpr int maxRemark = 240;

/// Critical path within the subtree of a span.
std::int64_t criticalWithChildren(const analysis::TraceAnalysis& analysis, SpanIndex span) {
    const analysis::Row row = analysis.tree.rowOfSpan[span];
    const analysis::Row end = analysis.tree.end[row];
    std::int64_t sum = 0;
    for (const analysis::CriticalSegment& segment : analysis.critical.segments) {
        if (segment.span == analysis::noSpan) continue;
        const analysis::Row at = analysis.tree.rowOfSpan[segment.span];
        if (at >= row && at < end) sum += segment.endNs - segment.startNs;
    }
    return sum;
}

}  // namespace

SpanHeader::SpanHeader(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(10), px(12), px(8));
    column->setSpacing(px(2));

    auto* nameRow = new QHBoxLayout;
    nameRow->setSpacing(px(8));
    m_stripe = new QWidget(this);
    m_stripe->setFixedSize(px(3), px(18));
    m_name = new ElidedLabel(this);
    setStyleProperty(m_name, "fwText", "title");
    nameRow->addWidget(m_stripe);
    nameRow->addWidget(m_name, 1);
    column->addLayout(nameRow);

    auto* aboutRow = new QHBoxLayout;
    aboutRow->setSpacing(0);
    // Service and id give way to each other, neither below what can be recognised; the kind is always whole.
    m_service = new ElidedLabel(this);
    setStyleProperty(m_service, "fwText", "secondary");
    m_service->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_kind = plainLabel(this, {}, "secondary");
    m_kind->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_id = new ElidedLabel(this, Qt::ElideMiddle);
    m_id->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setStyleProperty(m_id, "fwText", "mono");
    m_copyId = new IconButton(QStringLiteral("copy"), tr("Copy the span id"), this, 12);
    aboutRow->addWidget(m_service);
    aboutRow->addWidget(m_kind);
    aboutRow->addWidget(m_id);
    aboutRow->addSpacing(px(2));
    aboutRow->addWidget(m_copyId);
    aboutRow->addStretch(1);
    column->addLayout(aboutRow);

    m_time = new ElidedLabel(this);
    setStyleProperty(m_time, "fwText", "small");
    column->addWidget(m_time);
    column->addSpacing(px(6));

    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(0);
    m_duration = addFigure(grid, 0, tr("Duration"));
    m_self = addFigure(grid, 1, tr("Self"));
    m_critical = addFigure(grid, 2, tr("Critical path"));
    column->addLayout(grid);
    m_waitLines = new WaitLines(this);
    column->addWidget(m_waitLines);
    m_remarks = new QVBoxLayout;
    m_remarks->setSpacing(px(4));
    m_remarks->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_remarks);
    connect(m_copyId, &QToolButton::clicked, this, [this] {
        if (m_analysis) Q_EMIT copyRequested(items::fullText(m_analysis->trace->spanIdText(m_span)));
    });
}

SpanHeader::Figure SpanHeader::addFigure(QGridLayout* grid, int column, const QString& name) {
    Figure figure{plainLabel(this, name, "small"), plainLabel(this, {}, "figure"), plainLabel(this, {}, "small")};
    grid->addWidget(figure.name, 0, column);
    grid->addWidget(figure.value, 1, column);
    grid->addWidget(figure.share, 2, column);
    grid->setColumnStretch(column, 1);
    return figure;
}

void SpanHeader::setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span) {
    m_analysis = std::move(analysis);
    m_span = span;
    m_details = {};
    const TraceData& trace = *m_analysis->trace;
    const ServiceRef& service = trace.services[trace.service[span]];
    m_slot = static_cast<int>(service.slot);
    const std::string& name = trace.names[trace.name[span]];
    QFont face = m_name->font();
    face.setItalic(items::namesNothing(name));
    m_name->setFont(face);
    m_name->setFullText(items::namesNothing(name) ? items::nameText(name) : items::fullText(name));
    const QString serviceName = service.name.empty() ? tr("unknown") : items::cellText(service.name, 120);
    const QString kind =
        QString::fromUtf8(kindName(trace.kind[span]).data(), static_cast<qsizetype>(kindName(trace.kind[span]).size())).toUpper();
    m_service->setFullText(serviceName);
    m_kind->setText(trace.kind[span] == SpanKind::Unspecified ? QStringLiteral(" · ") : QStringLiteral(" · %1 · ").arg(kind));
    const QString id = items::fullText(trace.spanIdText(span));
    m_id->setFullText(id);
    m_service->setMinimumWidth(std::min(m_service->sizeHint().width(), px(72)));
    m_id->setMinimumWidth(
        std::min(m_id->sizeHint().width(), QFontMetrics(monoFont()).horizontalAdvance(QStringLiteral("00000…00000")) + 2));
    showFigures();
    m_waitLines->present(m_waits.get(), *m_analysis, m_span);
    showRemarks();
    setAccessibleName(QStringLiteral("%1, %2, %3")
                          .arg(items::cellText(m_name->fullText(), 120), serviceName,
                               items::spanDurationText(trace.durationNs[span], trace.marks[span])));
    update();
}

void SpanHeader::setDetails(const SpanDetails& details) {
    m_details = details;
    showRemarks();
}

void SpanHeader::setWaits(std::shared_ptr<const analysis::TraceWaits> waits) {
    m_waits = std::move(waits);
    if (m_analysis) m_waitLines->present(m_waits.get(), *m_analysis, m_span);
}

void SpanHeader::showFigures() {
    const TraceData& trace = *m_analysis->trace;
    const std::int64_t duration = trace.durationNs[m_span];
    const std::int64_t whole = m_analysis->durationNs;
    const std::uint16_t marks = trace.marks[m_span];
    const QString none(QChar(0x2013));
    QString time = tr("no start time");
    if ((marks & NoStart) == 0) {
        // Counted from where the ruler counts; a time beyond what can be told has no distance to it.
        std::int64_t offset = 0;
        const bool far = !m_analysis->timed(m_span) || __builtin_sub_overflow(trace.startNs[m_span], m_analysis->primary.startNs, &offset);
        time = far ? tr("began %1; time out of range").arg(none)
                   : tr("began %1, %2 %3")
                         .arg(items::offsetText(offset), items::dateTimeText(trace.startNs[m_span], m_utc, 6), items::zoneName(m_utc));
    }
    m_time->setFullText(time);
    if (durationKnown(duration, marks) == DurationKnown::No) {
        for (const Figure* figure : {&m_duration, &m_self, &m_critical}) {
            figure->value->setText(none);
            figure->share->setText({});
            setPlainToolTip(figure->value, {});
        }
        return;
    }
    m_duration.value->setText(items::spanDurationText(duration, marks));
    m_duration.share->setText(tr("%1 of trace").arg(items::percentText(duration, whole)));
    setPlainToolTip(m_duration.value, items::exactNanoseconds(duration));
    const std::int64_t self = m_analysis->self.selfNs[m_span];
    m_self.value->setText(items::durationText(self));
    m_self.share->setText(tr("%1 of span").arg(items::percentText(self, duration)));
    setPlainToolTip(m_self.value, items::exactNanoseconds(self));
    const std::int64_t critical = criticalWithChildren(*m_analysis, m_span);
    const bool parent = m_analysis->tree.hasChildren(m_analysis->tree.rowOfSpan[m_span]);
    m_critical.value->setText(critical > 0 ? items::durationText(critical) : QString(QChar(0x2013)));
    m_critical.share->setText(critical <= 0 ? tr("not on it")
                              : parent      ? tr("with children")
                                            : tr("%1 of trace").arg(items::percentText(critical, whole)));
    setPlainToolTip(m_critical.value, items::exactNanoseconds(critical));
}

QString SpanHeader::statusMessage() const {
    return items::fullText(m_details.statusMessage);
}

QHBoxLayout* SpanHeader::addRemark(bool error, const QString& title, const QString& text) {
    const render::Theme& colors = render::theme(m_theme);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    auto* sign = plainLabel(box);
    setSign(sign, error ? QStringLiteral("error") : QStringLiteral("warn"), error ? colors.errorFill : colors.warnFill);
    // As high as a line, so that it stands in the middle of the first one.
    sign->setFixedHeight(fontMetrics().height());
    sign->setAlignment(Qt::AlignCenter);
    row->addWidget(sign, 0, Qt::AlignTop);
    QString shown = title;
    if (!text.isEmpty())
        shown += title.isEmpty() ? items::cellText(text, maxRemark) : QStringLiteral(": ") + items::cellText(text, maxRemark);
    auto* label = plainLabel(box, breakable(shown), error ? "error" : "warn");
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    // A message without a space would make the panel as wide as itself.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(label, 1);
    if (text.size() > maxRemark || text.contains(QLatin1Char('\n'))) {
        auto* more = new QToolButton(box);
        more->setText(tr("Show all"));
        row->addWidget(more, 0, Qt::AlignTop);
        connect(more, &QToolButton::clicked, this, [this, title, text] { Q_EMIT viewRequested(title, text); });
    }
    m_remarks->addWidget(box);
    return row;
}

void SpanHeader::showRemarks() {
    while (QLayoutItem* item = m_remarks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_analysis == nullptr) return;
    const TraceData& trace = *m_analysis->trace;
    const std::uint16_t marks = trace.marks[m_span];
    if (trace.status[m_span] == StatusCode::Error)
        addRemark(true, tr("Error"), statusMessage());
    else if (!m_details.statusMessage.empty())
        addRemark(false, tr("Status"), statusMessage());
    const std::uint8_t rowMarks = m_analysis->tree.marks[m_analysis->tree.rowOfSpan[m_span]];
    if ((marks & NegativeDuration) != 0) addRemark(false, tr("End lies before start; drawn with length 0"), {});
    if ((marks & NoStart) != 0) addRemark(false, tr("No start time"), {});
    if ((marks & StartInferred) != 0) addRemark(false, tr("No start time; drawn at that of its events, children or parent"), {});
    if ((marks & NoEnd) != 0) addRemark(false, tr("No end time"), {});
    if ((marks & TimeOutOfRange) != 0) addRemark(false, tr("A time is out of range; the raw value is below"), {});
    if (const QString moved = clockRemark(*m_analysis, m_span); !moved.isEmpty()) addRemark(false, moved, {});
    if ((marks & SharedSpan) != 0)
        addRemark(false, tr("The server's side of a call; it has the span id of the client's side"), {});
    else
        showTwin(marks);
    if ((marks & NoSpanId) != 0) addRemark(false, tr("Came without a span id; one was made from its content"), {});
    if ((marks & NoTraceId) != 0) addRemark(false, tr("Came without a trace id"), {});
    if ((marks & PartUnread) != 0) addRemark(false, tr("A part could not be read; the problems of the import say which"), {});
    if ((marks & ValueTooDeep) != 0) addRemark(false, tr("An attribute is nested too deep and stands as bytes"), {});
    if ((rowMarks & analysis::Orphan) != 0)
        addRemark(false, tr("Its parent is in none of the imports"), items::fullText(trace.parentIdText(m_span)));
    if ((rowMarks & analysis::Suggested) != 0)
        addRemark(false, tr("Its place in the tree is a suggestion; it names another parent or none"), {});
    if ((rowMarks & analysis::FarTime) != 0)
        addRemark(false, tr("Starts more than a year off the other spans; the duration of the trace leaves it out"), {});
    if ((rowMarks & analysis::SelfParent) != 0)
        addRemark(false, tr("Names itself as its parent"), {});
    else if ((rowMarks & analysis::CycleCut) != 0)
        addRemark(false, tr("Its parents form a circle, which is cut here"), {});
    constexpr std::size_t maxWarnings = 8;
    for (std::size_t i = 0; i < m_details.warnings.size() && i < maxWarnings; ++i)
        addRemark(false, tr("Source"), items::fullText(m_details.warnings[i]));
    if (m_details.warnings.size() > maxWarnings)
        addRemark(false, tr("%1 more warnings of the source").arg(items::countText(m_details.warnings.size() - maxWarnings)), {});
    m_remarks->setContentsMargins(0, m_remarks->count() > 0 ? px(8) : 0, 0, 0);
}

void SpanHeader::showTwin(std::uint16_t marks) {
    const analysis::TwinSpans::Twin* twin = m_analysis->twins.of(m_span);
    if (twin == nullptr) {
        if ((marks & DuplicateId) != 0) addRemark(false, tr("Another span of this trace has the same id"), {});
        return;
    }
    const TraceData& trace = *m_analysis->trace;
    const std::int64_t away = saturatedSub(trace.startNs[twin->next], trace.startNs[m_span]);
    const QString text =
        tr("%1 of %2 spans of this trace that have the same id. Another one: %3, %4, begins %5 from this one")
            .arg(items::countText(twin->number), items::countText(twin->count), items::nameText(trace.names[trace.name[twin->next]], 80),
                 items::cellText(trace.services[trace.service[twin->next]].name, 80), items::offsetText(away));
    QHBoxLayout* row = addRemark(false, text, {});
    auto* show = new QToolButton(row->parentWidget());
    show->setObjectName(QStringLiteral("twinButton"));
    show->setText(tr("Show it"));
    show->setAccessibleName(tr("Show the other span with this id"));
    row->addWidget(show, 0, Qt::AlignTop);
    connect(
        show, &QToolButton::clicked, this, [this, next = twin->next] { Q_EMIT spanRequested(next); }, Qt::QueuedConnection);
}

void SpanHeader::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_copyId->setTheme(theme);
    m_waitLines->setTheme(theme);
    if (m_analysis) m_waitLines->present(m_waits.get(), *m_analysis, m_span);
    showRemarks();
    update();
}

void SpanHeader::setUtc(bool utc) {
    m_utc = utc;
    if (m_analysis) showFigures();
}

void SpanHeader::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (m_analysis) paintStripe(painter, m_stripe->geometry(), colors, m_slot, colors.surface);
}

void SpanHeader::contextMenuEvent(QContextMenuEvent* event) {
    if (m_analysis == nullptr) return;
    const TraceData& trace = *m_analysis->trace;
    QMenu menu(this);
    const auto add = [this, &menu](const QString& title, const QString& text) {
        menu.addAction(title, this, [this, text] { Q_EMIT copyRequested(text); });
    };
    add(tr("Copy name"), items::fullText(trace.names[trace.name[m_span]]));
    add(tr("Copy span id"), items::fullText(trace.spanIdText(m_span)));
    add(tr("Copy trace id"), items::fullText(trace.summary.idText));
    if (const std::string parent = trace.parentIdText(m_span); !parent.empty()) add(tr("Copy parent span id"), items::fullText(parent));
    if (!m_details.statusMessage.empty()) add(tr("Copy status message"), statusMessage());
    menu.exec(event->globalPos());
}

}  // namespace fw::widgets
