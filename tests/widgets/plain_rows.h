// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include "model/core/span.h"

namespace fw::test {

/// A span as the plain model of the rows knows it.
struct PlainSpan {
    std::uint64_t id = 0;
    std::uint64_t parent = 0;  ///< 0: none
    std::int64_t startNs = 0;
    std::int64_t lengthNs = 0;
    std::string name;
    std::uint32_t service = 0;
    SpanKind kind = SpanKind::Internal;
    bool failed = false;
    bool onPath = false;  ///< told by the analysis, which has tests of its own
};

/// What of a span has to be so that its row is seen.
struct PlainFilter {
    std::optional<std::string> foundName;  ///< the search, where only what was found is wanted
    std::optional<std::uint32_t> hiddenService;
    std::optional<SpanKind> hiddenKind;
    std::int64_t leastNs = 0;
    bool criticalOnly = false;
    bool errorsOnly = false;

    [[nodiscard]] bool any() const { return foundName || hiddenService || hiddenKind || leastNs > 0 || criticalOnly || errorsOnly; }
    [[nodiscard]] bool takes(const PlainSpan& span) const {
        return (!foundName || span.name == *foundName) && (!hiddenService || span.service != *hiddenService) &&
               (!hiddenKind || span.kind != *hiddenKind) && span.lengthNs >= leastNs && (!criticalOnly || span.onPath) &&
               (!errorsOnly || span.failed);
    }
};

/// The rows of the waterfall by their rules, written down as plainly as they can be: a tree of nodes with pointers, built anew from the
/// spans after each step, and walked by recursion. Rows have names that outlive growth: "s7" span, "g7" missing parent, "r7" run of
/// repeats whose first member is 7, "p7" page of one.
class PlainRows {
public:
    /// Another trace, as it is shown first.
    void open(std::vector<PlainSpan> spans);
    /// The same trace with other spans behind the old ones.
    void grow(std::vector<PlainSpan> spans);

    // What the reader does.
    void setFolded(const std::string& row, bool on);
    void reveal(const std::string& row);
    void foldAll();
    void unfoldAll();
    void foldToLevels(std::uint32_t levels);
    void foldChildren(const std::string& row);
    void setFocus(const std::string& row) { m_focus = row; }  ///< empty: everything
    /// Goes to a row wherever it is: leaves a focus that does not hold it, unfolds what hides it.
    void goTo(const std::string& row);
    /// Goes to what a search found: unfolds what hides it until the next one takes its place. Empty: nothing is found any more.
    void goToMatch(const std::string& row);
    void peek(const std::string& row);
    [[nodiscard]] const std::string& peeked() const { return m_peeked; }
    void setFilter(const PlainFilter& filter);
    /// Marks of the analysis, in order of the spans.
    void setPath(const std::vector<bool>& onPath);

    [[nodiscard]] std::vector<std::string> visible() const;
    [[nodiscard]] std::vector<std::string> all() const;
    [[nodiscard]] const std::string& focus() const { return m_focus; }
    [[nodiscard]] bool hasChildren(const std::string& row) const { return !m_rows.at(row)->children.empty(); }
    [[nodiscard]] bool isFolded(const std::string& row) const { return m_rows.at(row)->folded; }
    /// Where a row of the trace before it grew is now; empty: nowhere. Only after grow().
    [[nodiscard]] std::string moved(const std::string& row) const;
    [[nodiscard]] const std::vector<PlainSpan>& spans() const { return m_spans; }

private:
    struct Node {
        std::string name;
        std::optional<std::size_t> span;  ///< in m_spans
        Node* above = nullptr;
        std::vector<Node*> children;
        bool folded = false;

        [[nodiscard]] bool isRepeats() const { return name[0] == 'r' || name[0] == 'p'; }
    };
    using Tree = std::map<std::string, std::unique_ptr<Node>>;

    /// The reader folds everything anew.
    void forgetMatch();
    void build(const std::map<std::uint64_t, std::size_t>& heldRun);
    Node* make(const std::string& name);
    [[nodiscard]] bool sameWork(const Node* a, const Node* b) const;
    void foldRuns(Node* above, const std::map<std::string, std::size_t>& group, std::size_t& groups);
    [[nodiscard]] static bool below(const Node* node, const Node* above);
    [[nodiscard]] bool kept(const Node* node) const;
    void list(const Node* node, bool everything, std::vector<std::string>& rows) const;
    [[nodiscard]] Node* spanNode(std::uint64_t id) const;

    std::vector<PlainSpan> m_spans;
    Tree m_rows;
    std::vector<Node*> m_tops;
    Tree m_before;  ///< as it was before it grew
    std::string m_focus;
    std::string m_peeked;
    std::set<std::string> m_lifted;                   ///< rows that were opened for what is found
    std::optional<std::set<std::uint64_t>> m_passed;  ///< ids of what the filter let through when it was applied
};

/// Grows random trees of several shapes, a few spans at a time.
class PlainGrower {
public:
    enum class Shape : std::uint8_t { Bushy, Wide, Deep, Flat, Lossy };
    static constexpr int shapes = 5;

    PlainGrower(std::mt19937& random, Shape shape) : m_random(random), m_shape(shape) {}
    void add(std::vector<PlainSpan>& spans, std::uint32_t count);

private:
    [[nodiscard]] std::uint32_t under(std::uint32_t limit) { return static_cast<std::uint32_t>(m_random() % limit); }

    std::mt19937& m_random;
    Shape m_shape;
    std::uint64_t m_next = 1;
    std::uint64_t m_parent = 0;            ///< of the last one: siblings come in runs
    std::vector<std::uint64_t> m_missing;  ///< parents that may come yet
};

}  // namespace fw::test
