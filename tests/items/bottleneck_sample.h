// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/items/bottleneck_model.h"

namespace fw::test {

/// Four operations of two services: the longest with errors and a rising trend, a wait, one with few calls, one with a hostile name.
inline std::shared_ptr<items::BottleneckTable> bottleneckSample() {
    auto texts = std::make_shared<SweepTexts>();
    texts->services = {{"capture", 0}, {"detector", 17}};
    texts->names = {"infer", "decode", "bad\x1b\xe2\x80\xaename"};
    auto found = std::make_shared<analysis::Bottlenecks>();
    found->texts = texts;
    found->traces = 1234;
    found->earlierTraces = 1000;
    found->rootNs = 1'000'000'000'000;
    found->firstBin = 60;
    const auto add = [&found](std::uint32_t service, const char* text, std::uint64_t samples, std::int64_t ns, std::int64_t criticalNs) {
        analysis::BottleneckRow row;
        row.service = service;
        row.text = text;
        row.samples = row.calls = samples;
        row.criticalNs = criticalNs;
        row.meanNs = criticalNs / 1000;
        row.share = static_cast<double>(criticalNs) / 1e12;
        row.p50Ns = ns;
        row.p95Ns = 2 * ns;
        row.p99Ns = 3 * ns;
        row.maxNs = 4 * ns;
        row.bins.assign(50, 0);
        row.bins[static_cast<std::size_t>(service) * 10 + 20] = samples;
        for (int step = 0; step < 12; ++step) row.series.emplace_back(row.meanNs + step);
        found->rows.push_back(row);
        return found->rows.size() - 1;
    };
    const std::size_t infer = add(1, "infer", 1000, 50'000'000, 400'000'000'000);
    found->rows[infer].errors = 12;
    found->rows[infer].trend = 0.18;
    found->rows[infer].kind = SpanKind::Consumer;
    const std::size_t wait = add(1, "infer", 900, 20'000'000, 300'000'000'000);
    found->rows[wait].wait = true;
    found->rows[wait].trend = -0.25;
    found->rows[wait].kind = SpanKind::Consumer;
    const std::size_t rare = add(0, "decode", 5, 90'000'000, 200'000'000'000);
    found->rows[rare].trend = 0.001;
    add(0, "bad\x1b\xe2\x80\xaename", 50, 1'000'000, 100'000'000'000);
    auto table = std::make_shared<items::BottleneckTable>();
    table->found = found;
    table->options.withTrend = true;
    table->options.fromNs = 1'710'511'200'000'000'000;
    table->options.toNs = table->options.fromNs + 3'600'000'000'000;
    return table;
}

}  // namespace fw::test
