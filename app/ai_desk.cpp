// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ai_desk.h"

#include <utility>

#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "widgets/span_panel.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"

namespace fw::app {

QStringList aiKeyTexts(const analysis::AiMapping& mapping) {
    QStringList texts;
    for (const std::vector<std::string>& keys : mapping.keys) {
        QStringList words;
        for (const std::string& key : keys) words += QString::fromStdString(key);
        texts += words.join(QStringLiteral(", "));
    }
    return texts;
}

analysis::AiMapping aiMappingOf(const QStringList& texts) {
    analysis::AiMapping mapping = analysis::AiMapping::defaults();
    for (std::size_t role = 0; role < mapping.keys.size() && static_cast<qsizetype>(role) < texts.size(); ++role) {
        std::vector<std::string>& keys = mapping.keys[role];
        keys.clear();
        for (const QString& word : texts[static_cast<qsizetype>(role)].split(QLatin1Char(','), Qt::SkipEmptyParts))
            if (const QString key = word.trimmed(); !key.isEmpty()) keys.push_back(key.toStdString());
    }
    return mapping;
}

AiDesk::AiDesk(ReaderPool& readers, TraceController& traces, const WindowParts& parts, QObject* parent)
    : QObject(parent), m_readers(readers), m_parts(parts) {
    connect(&traces, &TraceController::traceOpened, this, [this](const std::shared_ptr<const analysis::TraceAnalysis>& trace) {
        if (trace == m_trace) return;
        m_trace = trace;
        ask();
    });
}

void AiDesk::setMapping(const analysis::AiMapping& mapping) {
    m_mapping = mapping;
    m_parts.span->setAiMapping(mapping);
    ask();
}

void AiDesk::ask() {
    if (!m_trace) {
        m_readers.cancel(Lane::Tokens);
        return;
    }
    m_readers.post<analysis::TokenTotals>(
        Lane::Tokens,
        [trace = m_trace, mapping = m_mapping](store::TraceReader& reader, const std::stop_token& stop) -> Result<analysis::TokenTotals> {
            analysis::TokenCounter counter(trace, mapping);
            const Result<void> read = reader.visitValues(
                trace->trace->summary.key, counter.keys(),
                [&](SpanIndex span, std::size_t key, std::string_view text) { counter.add(span, key, text); }, stop);
            if (!read) return tl::unexpected<Error>(read.error());
            return counter.finish();
        },
        [this, trace = m_trace](const Result<analysis::TokenTotals>& totals) {
            if (trace != m_trace) return;
            if (totals) {
                m_parts.traceView->header()->setTokens(*totals);
            } else if (totals.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(totals.error());
            }
        });
}

}  // namespace fw::app
