// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/analysis/diff_words.h"
#include "model/analysis/span_changes.h"
#include "model/core/result.h"
#include "model/core/span.h"
#include "model/export/page_pieces.h"
#include "model/export/page_words.h"

namespace fw::exporting {

/// What a comparison comes to, in the language of who asks. Names of traces in it are as they are: the page makes them fit.
struct ComparePageTexts {
    /// Of the way from A to B; the last one may be all others together, without a row.
    struct Step {
        analysis::DiffRow row = analysis::noDiffRow;
        std::int64_t ns = 0;
        bool waits = false;
        std::string name;
        std::string place;
    };
    std::string title;   ///< "Compare 812 ms with 1,231 ms"
    std::string lead;    ///< "B is slower than A by"
    std::string number;  ///< "+419 ms"; empty where there is none
    std::string share;   ///< "+51.6 % of A"
    std::string body;    ///< what makes the difference
    std::string note;    ///< how it was measured
    std::vector<Step> steps;
    /// "renamed, moved"; empty where a row is the same on both sides.
    std::function<std::string(analysis::DiffRow)> match;
};

struct ComparePageOptions {
    std::uint32_t mostRows = 20'000;      ///< of larger comparisons the largest differences, then the critical paths, then the longest
    std::size_t mostBytes = 1'850'000;    ///< of the data; what differs in attributes goes first where it is too much
    std::string source = {};              ///< where the traces came from
    std::string frameKey = {"frame.id"};  ///< what the page calls frame ids
    std::int64_t shiftNs = 0;             ///< added to the moments that are shown; the rows keep their times
    PageWords words = {};
};

/// One page with a comparison of two traces and everything to look at it: the sentence, the way from A to B, both waterfalls row by row,
/// the table, what differs in a row. No network, as HtmlPage. One thread.
class ComparePage {
public:
    ComparePage(std::shared_ptr<const analysis::DiffPlan> plan, const analysis::DiffFacts& facts, analysis::CompareUnit unit,
                ComparePageTexts texts, ComparePageOptions options);

    using Visitor = std::function<bool(SpanIndex, const SpanDetails&)>;
    using Visit = std::function<Result<void>(const Visitor&)>;
    /// What the spans hold besides their columns; each visit hands over those of one trace and is called at most once. Without it the page
    /// has no attributes. Errors: those of the visits.
    [[nodiscard]] Result<void> addDetails(const analysis::Baseline<Visit>& ofA, const analysis::Candidate<Visit>& ofB);
    /// What redaction took out before, for the foot of the page.
    void noteRedaction(std::uint64_t removed) { m_removed = removed; }
    [[nodiscard]] std::string finish();
    /// Rows of the comparison that the page has no room for.
    [[nodiscard]] std::uint64_t rowsLeftOut() const { return m_plan->diff->rowCount() - m_ranked.size(); }

private:
    void chooseRows();
    [[nodiscard]] bool take(analysis::DiffRow row, std::size_t mostRows);
    [[nodiscard]] std::string rowJson(analysis::DiffRow row);
    [[nodiscard]] std::string sideJson(analysis::DiffSide side, analysis::DiffRow row);
    void appendOwn(std::string& out, analysis::DiffSide side, analysis::DiffRow row) const;
    [[nodiscard]] std::uint32_t service(const std::string& name, std::uint32_t slot);

    [[nodiscard]] std::string changesJson(analysis::DiffRow row, const analysis::SpanChanges& changes,
                                          const std::array<std::string, 2>& messages);
    [[nodiscard]] std::string valuesJson(const std::vector<analysis::ValueChange>& values);
    [[nodiscard]] std::uint32_t resources(analysis::DiffRow row);
    void compareDetails(analysis::DiffRow row, const SpanDetails* a, const SpanDetails* b);

    [[nodiscard]] std::string dataJson();
    void appendPath(std::string& out, analysis::DiffSide side, const std::vector<std::uint32_t>& numbers) const;
    [[nodiscard]] std::uint64_t stretchesLeftOut() const;
    void appendSide(std::string& out, analysis::DiffSide side) const;
    void appendHeader(std::string& out) const;
    void appendTools(std::string& out) const;
    void appendFooter(std::string& out) const;
    [[nodiscard]] std::int64_t momentOf(analysis::DiffSide side) const;
    [[nodiscard]] std::string leftOutText() const;
    [[nodiscard]] std::string shown(std::string text) const;

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    analysis::DiffFacts m_facts;
    analysis::CompareUnit m_unit;
    ComparePageTexts m_texts;
    ComparePageOptions m_options;
    std::optional<std::uint64_t> m_removed;
    PageStrings m_strings;
    std::size_t m_bytes = 0;                  ///< of the data so far
    std::vector<std::string> m_rows;          ///< by DiffRow, without the closing bracket; empty: left out
    std::vector<analysis::DiffRow> m_ranked;  ///< those that are shown, the most important first
    struct Changes {
        analysis::SpanChanges spans;
        std::array<std::string, 2> messages;  ///< of the status
    };
    std::unordered_map<analysis::DiffRow, Changes> m_changes;
    std::uint64_t m_withoutChanges = 0;  ///< rows whose changes found no room
    std::map<std::string, std::uint32_t, std::less<>> m_serviceNumbers;
    std::vector<std::pair<std::string, std::uint32_t>> m_services;  ///< name and slot
    std::map<std::pair<std::int64_t, std::int64_t>, std::uint32_t> m_resourceNumbers;
    std::vector<std::string> m_resources;
};

}  // namespace fw::exporting
