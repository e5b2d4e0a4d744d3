// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/analysis/trace_analysis.h"
#include "model/analysis/trace_waits.h"
#include "model/core/result.h"
#include "model/core/span.h"
#include "model/export/page_pieces.h"
#include "model/export/page_words.h"
#include "model/export/trace_story.h"

namespace fw::exporting {

struct HtmlOptions {
    std::string frameId;               ///< of the title, where the page is of a frame
    std::string source;                ///< where the spans came from
    std::uint32_t mostSpans = 10'000;  ///< of larger traces the longest of the critical path, errors, the slowest
    PageWords words = {};
};

/// One page that holds traces on one time axis and everything to look at them, without network: the policy in it lets nothing run but
/// its own script, by hash. Data is JSON in which '<' is escaped, and becomes text nodes only. One thread.
class HtmlPage {
public:
    explicit HtmlPage(HtmlOptions options) : m_options(std::move(options)) {}

    using Visitor = std::function<bool(SpanIndex, const SpanDetails&)>;
    /// Adds a trace; `visit` hands the details of its spans over and is called once. Errors: those of `visit`.
    /// `waits` of the same analysis; null: none are drawn.
    [[nodiscard]] Result<void> addTrace(std::shared_ptr<const analysis::TraceAnalysis> trace,
                                        const std::function<Result<void>(const Visitor&)>& visit,
                                        std::shared_ptr<const analysis::TraceWaits> waits = nullptr);
    /// Where the spans came from; instead of HtmlOptions::source.
    void setSource(std::string source) { m_options.source = std::move(source); }
    /// What redaction took out before, for the foot of the page.
    void noteRedaction(std::uint64_t removed) { m_removed = removed; }
    [[nodiscard]] std::string finish();
    /// Rows of the traces so far that the page has no room for.
    [[nodiscard]] std::uint64_t rowsLeftOut() const;

private:
    struct Trace {
        std::shared_ptr<const analysis::TraceAnalysis> analysis;
        std::shared_ptr<const analysis::TraceWaits> waits;
        TraceStory story;
        std::vector<std::uint8_t> kept;        ///< by row
        std::vector<std::string> details;      ///< JSON by span; empty: none
        std::vector<std::uint32_t> resources;  ///< by number in the trace: number in the page
    };

    [[nodiscard]] std::string pairs(const Attributes& attributes);
    [[nodiscard]] std::string detailsJson(const Trace& trace, SpanIndex span, const SpanDetails& details);
    void appendData(std::string& out);
    void appendRows(std::string& out, const Trace& trace, std::map<std::string, std::uint32_t>& services, std::string& path);
    void appendWaits(std::string& out, const Trace& trace, const std::vector<std::uint32_t>& numbers);
    void appendHeader(std::string& out) const;
    void appendFooter(std::string& out) const;
    [[nodiscard]] std::string title() const;
    [[nodiscard]] std::string sentence() const;
    [[nodiscard]] std::string shown(std::string text) const;

    HtmlOptions m_options;
    std::optional<std::uint64_t> m_removed;
    std::vector<Trace> m_traces;
    PageStrings m_strings;
    std::vector<std::string> m_resources;
    std::vector<std::pair<std::string, std::uint32_t>> m_services;  ///< name and slot
    std::string m_waits;                                            ///< of the rows so far, as JSON
    std::uint32_t m_rows = 0;
    std::int64_t m_startNs = 0;
    std::int64_t m_endNs = 0;
};

}  // namespace fw::exporting
