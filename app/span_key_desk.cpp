// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/span_key_desk.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <QStringList>

#include "app/reader_pool.h"
#include "model/analysis/span_facts.h"
#include "widgets/span_keys.h"

namespace fw::app {

namespace {

/// Spans that are read from the beginning of a trace; and one each of so many operations that do not occur among them.
constexpr SpanIndex spansSampled = 4096;
constexpr std::size_t operationsSampled = 64;
constexpr std::size_t mostKeysCounted = 4096;
constexpr std::size_t mostKeysTold = 200;
constexpr std::size_t longestKeyTold = 400;
constexpr SpanIndex keysStopCheck = 1 << 16;

struct KeyOperation {
    SpanIndex first = 0;
    std::uint64_t spans = 0;
    std::uint64_t seen = 0;
};

class KeyCount {
public:
    explicit KeyCount(const TraceData& trace) : m_trace(trace) {}

    bool count(const std::stop_token& stop) {
        for (SpanIndex span = 0; span < m_trace.spanCount(); ++span) {
            if (span % keysStopCheck == 0 && stop.stop_requested()) return false;
            ++m_operations.try_emplace(analysis::operationNumber(m_trace, span), KeyOperation{span, 0, 0}).first->second.spans;
            if (span < spansSampled) ++m_operations[analysis::operationNumber(m_trace, span)].seen;
        }
        return true;
    }
    /// One of each operation behind the sample, the frequent ones first.
    [[nodiscard]] std::vector<SpanIndex> others() {
        std::vector<std::pair<std::uint64_t, SpanIndex>> order;
        for (const auto& [number, operation] : m_operations)
            if (operation.seen == 0) order.emplace_back(operation.spans, operation.first);
        std::sort(order.begin(), order.end(),
                  [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        order.resize(std::min(order.size(), operationsSampled));
        std::vector<SpanIndex> out;
        for (const auto& [spans, first] : order) out.push_back(first);
        return out;
    }
    /// A span stands for as many of its operation as there are to one that is read.
    void add(SpanIndex span, const SpanDetails& details) {
        const KeyOperation& operation = m_operations[analysis::operationNumber(m_trace, span)];
        const std::uint64_t weight = operation.spans / std::max<std::uint64_t>(1, operation.seen);
        for (const Attribute& attribute : details.attributes) {
            if (attribute.key.empty() || attribute.key.size() > longestKeyTold) continue;
            if (const auto known = m_keys.find(attribute.key); known != m_keys.end())
                known->second += weight;
            else if (m_keys.size() < mostKeysCounted)
                m_keys.emplace(attribute.key, weight);
        }
    }
    [[nodiscard]] QStringList keys() const {
        std::vector<std::pair<std::uint64_t, std::string_view>> order;
        for (const auto& [key, spans] : m_keys) order.emplace_back(spans, key);
        std::sort(order.begin(), order.end(),
                  [](const auto& a, const auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
        order.resize(std::min(order.size(), mostKeysTold));
        QStringList out;
        for (const auto& [spans, key] : order) out += QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        return out;
    }

private:
    const TraceData& m_trace;
    std::unordered_map<analysis::OperationNumber, KeyOperation, analysis::OperationHash> m_operations;
    std::unordered_map<std::string, std::uint64_t> m_keys;
};

Result<QStringList> spanKeysOf(const analysis::TraceAnalysis& analysis, store::TraceReader& reader, const std::stop_token& stop) {
    const TraceData& trace = *analysis.trace;
    KeyCount count(trace);
    if (!count.count(stop)) return fail(ErrorKind::Cancelled, "Cancelled");
    const Result<void> visited = reader.visitSpans(
        trace.summary.key,
        [&](SpanIndex span, const SpanDetails& details) {
            if (span >= std::min(spansSampled, trace.spanCount())) return false;
            count.add(span, details);
            return true;
        },
        stop);
    if (!visited) return tl::unexpected<Error>(visited.error());
    for (const SpanIndex span : count.others()) {
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        const Result<SpanDetails> details = reader.loadSpan(trace.summary.key, span);
        if (!details) return tl::unexpected<Error>(details.error());
        count.add(span, *details);
    }
    return count.keys();
}

}  // namespace

SpanKeyDesk::SpanKeyDesk(ReaderPool& pool, widgets::SpanKeys* keys, QObject* parent) : QObject(parent), m_pool(&pool), m_keys(keys) {
    connect(keys, &widgets::SpanKeys::keysWanted, this, &SpanKeyDesk::answer);
}

void SpanKeyDesk::answer(const widgets::SpanKeysRequest& request) {
    if (!m_pool) return;
    m_pool->post<QStringList>(
        Lane::SpanKeys,
        [request](store::TraceReader& reader, const std::stop_token& stop) { return spanKeysOf(*request.analysis, reader, stop); },
        // A trace whose bodies cannot be read says so in its panel; keys can still be typed.
        [keys = m_keys, number = request.number](const Result<QStringList>& answer) {
            if (keys && answer) keys->setKeys(number, *answer);
        });
}

}  // namespace fw::app
