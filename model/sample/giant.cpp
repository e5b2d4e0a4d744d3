// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "model/core/span_body.h"
#include "model/sample/profiles.h"

namespace fw::sample {
namespace {

constexpr std::uint64_t sectionSpans = 1'000;
constexpr std::int64_t sectionNs = 400 * ms;

/// One trace of any size in constant memory. Ids follow from the number of a span, so a parent may have been handed
/// over long before. Span 0 is the root. A twentieth of all spans (at most 5,000) are one chain, each level inside the one above; the
/// rest comes in sections that are, in turn, flat, trees of eight, chains of a hundred, and groups with repeats.
class GiantMaker {
public:
    explicit GiantMaker(const SampleOptions& options) : m_options(options), m_spans(std::max<std::uint64_t>(options.spans, 1)) {
        m_chain = m_spans > 100 ? std::min<std::uint64_t>(m_spans / 20, 5'000) : 0;
        Random random(options.seed, 0);
        m_trace = {random.next(), random.next() | 1};
        const std::uint64_t sections = (m_spans - m_chain) / sectionSpans + 1;
        m_lengthNs = static_cast<std::int64_t>(sections) * sectionNs + 2 * sec;
    }

    void make(const Take& take) {
        std::uint64_t next = 0;
        while (next < m_spans) {
            SpanBatch batch;
            const std::uint64_t end = std::min(next + sectionSpans, m_spans);
            begin(batch);
            for (std::uint64_t number = next; number < end; ++number) {
                if (number == 0)
                    add(batch, 0, 0, m_options.startNs, m_lengthNs, "render_timeline", 0);
                else if (number <= m_chain)
                    addLevel(batch, number);
                else
                    addInSection(batch, number);
            }
            next = end;
            if (!take(batch)) return;
        }
    }

private:
    static constexpr std::array<const char*, 12> services = {"scheduler",      "frame-buffer", "object-detection", "face-recognition",
                                                             "frame-tracking", "result-store", "alert-api",        "rtsp-capture",
                                                             "emp-worker",     "comfyui",      "encoder",          "uploader"};

    void begin(SpanBatch& batch) {
        m_resources.clear();
        for (std::size_t i = 0; i < services.size(); ++i) {
            std::string bytes;
            body::appendResource(bytes, Resource{services[i],
                                                 {{"service.name", services[i]},
                                                  {"service.version", "1.0.0"},
                                                  {"service.instance.id", std::string(services[i]) + "-1"},
                                                  {"host.name", "host-" + padded(i % 4 + 1, 2)},
                                                  {"deployment.environment", "production"}},
                                                 0,
                                                 {}});
            m_resources.push_back(batch.resources.intern(bytes));
        }
        std::string scope;
        body::appendScope(scope, Scope{"giant", "1.0.0", {}, 0, {}});
        m_scope = batch.scopes.intern(scope);
    }

    [[nodiscard]] SpanId idOf(std::uint64_t number) const {
        const std::uint64_t value = Random::mix((number + 1) * 0x9e3779b97f4a7c15ULL + m_options.seed);
        return {value == 0 ? 1 : value};
    }

    void add(SpanBatch& batch, std::uint64_t number, std::uint64_t parent, std::int64_t start, std::int64_t duration, std::string_view name,
             std::size_t service) {
        Random random(m_options.seed ^ 0x5bd1e995ULL, number);
        SpanDetails details;
        details.attributes.push_back({"span.number", static_cast<std::int64_t>(number)});
        details.attributes.push_back({"shard.id", static_cast<std::int64_t>(number % 16)});
        if (number % 3 == 0) details.attributes.push_back({"processing.duration_ms", milliseconds(duration)});
        if (number == 0) details.attributes.push_back({"frame.id", dayText(start) + "_cam01_" + padded(m_options.firstFrame, 6)});
        SpanRecord record;
        if (number != 0 && random.chance(m_options.errorRate / 10)) {
            record.status = StatusCode::Error;
            details.statusMessage = "worker lost";
            details.events.push_back(
                {start + duration / 2, "exception", {{"exception.type", "WorkerLost"}, {"exception.message", "worker lost"}}, 0});
            record.marks |= HasEvents;
        } else if (number % 50 == 0) {
            details.events.push_back({start + duration / 3, "checkpoint", {{"number", static_cast<std::int64_t>(number)}}, 0});
            record.marks |= HasEvents;
        }
        record.traceId = m_trace;
        record.spanId = idOf(number);
        if (number != 0) record.parentId = idOf(parent);
        record.startNs = start;
        record.durationNs = std::max<std::int64_t>(duration, 1);
        record.kind = number == 0 ? SpanKind::Server : SpanKind::Internal;
        record.name = batch.names.intern(name);
        record.resource = m_resources[service % services.size()];
        record.scope = m_scope;
        record.bodyOffset = batch.bytes.size();
        body::appendDetails(batch.bytes, details);
        record.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - record.bodyOffset);
        batch.spans.push_back(record);
    }

    void addLevel(SpanBatch& batch, std::uint64_t level) {
        const std::int64_t inset = static_cast<std::int64_t>(level) * (sec / 5'200);
        add(batch, level, level - 1, m_options.startNs + inset, m_lengthNs - 2 * inset, level % 2 == 0 ? "visit_node" : "walk_tree", 0);
    }

    void addInSection(SpanBatch& batch, std::uint64_t number) {
        const std::uint64_t place = number - m_chain - 1;
        const std::uint64_t section = place / sectionSpans;
        const std::uint64_t within = place % sectionSpans;
        const std::uint64_t head = number - within;
        const std::int64_t start = m_options.startNs + sec + static_cast<std::int64_t>(section) * sectionNs;
        const std::size_t service = 1 + static_cast<std::size_t>(section % (services.size() - 1));
        static constexpr std::array<const char*, 4> heads = {"scatter_tiles", "reduce_tree", "run_pipeline", "process_batch"};
        if (within == 0) {
            add(batch, number, 0, start, sectionNs - ms, heads[section % 4], service);
            return;
        }
        const auto slot = static_cast<std::int64_t>(within);
        const std::int64_t room = sectionNs - 2 * ms;
        switch (section % 4) {
            case 0: {  // flat and overlapping
                Random random(m_options.seed, number);
                add(batch, number, head, start + slot * (room / 1100), random.spread(24 * ms), "render_tile", service);
                break;
            }
            case 1: {  // each node has eight children, a child has an eighth of its parent's time
                std::int64_t from = start;
                std::int64_t length = room;
                std::array<std::uint64_t, 8> path{};
                std::size_t depth = 0;
                for (std::uint64_t node = within; node > 0; node = (node - 1) / 8) path[depth++] = (node - 1) % 8;
                while (depth-- > 0) {
                    from += length / 8 * static_cast<std::int64_t>(path[depth]) + 200;
                    length = length / 8 - 400;
                }
                add(batch, number, head + (within - 1) / 8, from, length, "reduce_step", service);
                break;
            }
            case 2: {  // chains of one hundred
                const std::int64_t chain = slot / 100;
                const std::int64_t level = slot % 100;
                const std::int64_t from = start + chain * (room / 10) + level * 150 * us;
                add(batch, number,
                    level == 0           ? head
                    : number - 1 >= head ? number - 1
                                         : head,
                    from, room / 10 - level * 300 * us, "pipeline_stage", service);
                break;
            }
            default: {  // a step with nine equal children
                const std::int64_t step = slot / 10;
                const std::int64_t part = slot % 10;
                const std::int64_t from = start + step * (room / 100);
                if (part == 0)
                    add(batch, number, head, from, room / 100 - 20 * us, "batch_item", service);
                else
                    add(batch, number, step == 0 ? head : number - static_cast<std::uint64_t>(part), from + part * (room / 1200),
                        room / 1200 - 5 * us, "nms_candidate", service + 1);
                break;
            }
        }
    }

    const SampleOptions& m_options;
    std::uint64_t m_spans;
    std::uint64_t m_chain = 0;
    TraceId m_trace;
    std::int64_t m_lengthNs = 0;
    std::vector<std::uint32_t> m_resources;
    std::uint32_t m_scope = 0;
};

}  // namespace

void makeGiant(const SampleOptions& options, const Take& take) {
    GiantMaker(options).make(take);
}

}  // namespace fw::sample
