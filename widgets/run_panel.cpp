// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/run_panel.h"

#include <algorithm>
#include <utility>

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

RunPanel::RunPanel(QWidget* parent)
    : QWidget(parent),
      m_name(new ElidedLabel(this)),
      m_service(new ElidedLabel(this)),
      m_about(plainLabel(this, {}, "small")),
      m_slowest(new QPushButton(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(2));
    setStyleProperty(m_name, "fwText", "title");
    setStyleProperty(m_service, "fwText", "secondary");
    m_about->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_service);
    column->addWidget(m_about);
    column->addSpacing(px(8));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(3));
    grid->setColumnStretch(1, 1);
    const std::array<QString, FigureCount> words = {tr("Count"),   tr("Total"),  tr("Mean"),        tr("Shortest"),  tr("Median"),
                                                    tr("Longest"), tr("Errors"), tr("First start"), tr("Last start")};
    for (std::size_t i = 0; i < FigureCount; ++i) {
        m_figures[i] = plainLabel(this);
        m_figures[i]->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_figures[i]->setWordWrap(true);
        grid->addWidget(plainLabel(this, words[i], "secondary"), static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(m_figures[i], static_cast<int>(i), 1);
    }
    column->addLayout(grid);
    column->addSpacing(px(8));
    m_slowest->setObjectName(QStringLiteral("slowestOfRun"));
    column->addWidget(m_slowest, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_slowest, &QPushButton::clicked, this, [this] {
        if (!m_analysis) return;
        if (const analysis::RepeatRow* run = m_analysis->tree.repeatAt(m_row)) Q_EMIT spanRequested(run->slowest);
    });
}

void RunPanel::setRun(std::shared_ptr<const analysis::TraceAnalysis> analysis, analysis::Row row) {
    m_analysis = std::move(analysis);
    m_row = row;
    refresh();
}

void RunPanel::setUtc(bool utc) {
    m_utc = utc;
    refresh();
}

void RunPanel::refresh() {
    const analysis::RepeatRow* run = m_analysis ? m_analysis->tree.repeatAt(m_row) : nullptr;
    if (run == nullptr) return;
    const TraceData& trace = *m_analysis->trace;
    const QString none(QChar(0x2013));
    const std::string& name = trace.names[trace.name[run->first]];
    m_name->setFullText(items::namesNothing(name) ? items::nameText(name) : items::fullText(name));
    const std::string& service = trace.services[trace.service[run->first]].name;
    m_service->setFullText(service.empty() ? tr("unknown") : items::cellText(service, 120));
    m_about->setText(run->number == 0 ? tr("A run of equal spans that follow each other, without children.")
                                      : tr("A page of a run of equal spans: from number %1 on.").arg(items::countText(run->number)));
    const auto measured = [&](std::int64_t ns) { return run->measured == 0 ? none : items::durationText(ns); };
    const auto set = [this](Figure figure, const QString& text, const QString& tip = {}) {
        m_figures[figure]->setText(text);
        setPlainToolTip(m_figures[figure], tip);
    };
    const auto setTime = [&](Figure figure, std::int64_t ns) {
        set(figure, measured(ns), run->measured == 0 ? QString() : items::exactNanoseconds(ns));
    };
    set(Count, items::countText(run->count));
    setTime(Total, run->totalNs);
    setTime(Mean, run->measured == 0 ? 0 : run->totalNs / run->measured);
    setTime(Least, run->leastNs);
    setTime(Median, run->medianNs);
    setTime(Most, trace.durationNs[run->slowest]);
    const bool failed = trace.status[run->first] == StatusCode::Error;
    set(Errors, failed ? items::countText(run->count) : tr("none"));
    const auto start = [&](std::int64_t ns) {
        std::int64_t offset = 0;
        if (!run->timed || __builtin_sub_overflow(ns, m_analysis->primary.startNs, &offset)) return none;
        return QStringLiteral("%1, %2 %3").arg(items::offsetText(offset), items::dateTimeText(ns, m_utc, 6), items::zoneName(m_utc));
    };
    set(First, start(run->startNs));
    set(Last, start(run->lastStartNs));
    m_slowest->setText(tr("Go to the slowest: %1").arg(measured(trace.durationNs[run->slowest])));
    setAccessibleName(tr("%1, run of %Ln span(s)", nullptr, static_cast<int>(std::min<std::uint32_t>(run->count, INT32_MAX)))
                          .arg(items::cellText(m_name->fullText(), 120)));
}

}  // namespace fw::widgets
