// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/layout/graph_layout.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

#include <dlfcn.h>
#include <graphviz/gvc.h>

#include "model/layout/edge_budget.h"

#ifdef __SANITIZE_ADDRESS__
/// Graphviz forgets a hundred bytes in some layouts; what this program forgets is still found.
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libgvc.so\nleak:libcgraph.so\nleak:libgvplugin_dot_layout.so\n";
}
#endif

namespace fw::layout {
namespace {

constexpr double pointsPerInch = 72;         // Graphviz: sizes in inches, places in points; a point is a pixel here
constexpr std::uint64_t helperNodes = 1200;  // some 0.2 s (tests/bench/RESULTS.md)
constexpr std::chrono::milliseconds turnLook{20};

/// The context of the engine: one a process, as its plugins are. Only touched by whom has the turn.
class Engine {
public:
    Engine() {
        // Not searched for: no configuration file, no other plugin, nothing that reads files or draws.
        m_library = dlopen(FW_DOT_ENGINE, RTLD_NOW | RTLD_LOCAL);
        void* table = m_library != nullptr ? dlsym(m_library, "gvplugin_dot_layout_LTX_library") : nullptr;
        if (table == nullptr) return;
        m_builtin = {lt_symlist_t{m_name.data(), table}, lt_symlist_t{nullptr, nullptr}};
        agseterr(AGMAX);  // what it has to say goes to standard error otherwise
        m_context = gvContextPlugins(m_builtin.data(), 0);
    }
    ~Engine() {
        if (m_context != nullptr) gvFreeContext(m_context);
        // The library stays: its tables are named by what gvFreeContext() leaves behind.
    }
    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

    [[nodiscard]] GVC_t* context() const { return m_context; }

    static std::timed_mutex turn;

private:
    std::string m_name = "gvplugin_dot_layout_LTX_library";
    std::array<lt_symlist_t, 2> m_builtin{};
    void* m_library = nullptr;
    GVC_t* m_context = nullptr;
};

std::timed_mutex Engine::turn;

GVC_t* engineContext() {
    static Engine engine;
    return engine.context();
}

/// A graph of the engine with its layout; both end with it. Names are numbers of ours.
class EngineGraph {
public:
    explicit EngineGraph(GVC_t* context) : m_context(context), m_graph(agopen(text("g"), Agdirected, nullptr)) {}
    ~EngineGraph() {
        if (m_graph == nullptr) return;
        if (m_laidOut) gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
    }
    EngineGraph(const EngineGraph&) = delete;
    EngineGraph& operator=(const EngineGraph&) = delete;

    bool fill(const GraphShape& shape, std::uint32_t edges) {
        if (m_graph == nullptr) return false;
        set(AGRAPH, "rankdir", "LR");
        set(AGRAPH, "nodesep", "0.25");
        set(AGRAPH, "ranksep", "1.2");
        set(AGRAPH, "nslimit", "1");
        set(AGRAPH, "nslimit1", "1");
        set(AGRAPH, "mclimit", "0.5");
        set(AGNODE, "shape", "box");
        set(AGNODE, "label", "");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "width", inches(shape.boxWidth));
        set(AGNODE, "height", inches(shape.boxHeight));
        set(AGEDGE, "dir", "none");
        set(AGEDGE, "tailport", "e");
        set(AGEDGE, "headport", "w");
        for (std::uint32_t i = 0; i < shape.nodes; ++i) {
            m_nodes.push_back(agnode(m_graph, text(std::to_string(i)), 1));
            if (m_nodes.back() == nullptr) return false;
        }
        for (std::uint32_t i = 0; i < shape.edges.size(); ++i) {
            const GraphShape::Edge& edge = shape.edges[i];
            const bool asked = i < edges && edge.from != edge.to;
            m_edges.push_back(asked ? agedge(m_graph, m_nodes[edge.from], m_nodes[edge.to], text(std::to_string(i)), 1) : nullptr);
            if (asked && m_edges.back() == nullptr) return false;
        }
        return true;
    }

    bool layOut() {
        m_laidOut = true;
        return gvLayout(m_context, m_graph, "dot") == 0;
    }

    void read(GraphLayout& out) const {
        const boxf box = GD_bb(m_graph);
        const auto place = [&box](const pointf& at) { return GraphPoint{at.x - box.LL.x, box.UR.y - at.y}; };
        out.width = box.UR.x - box.LL.x;
        out.height = box.UR.y - box.LL.y;
        for (Agnode_t* node : m_nodes) out.centre.push_back(place(ND_coord(node)));
        for (Agedge_t* edge : m_edges) {
            std::vector<GraphPoint>& route = out.route.emplace_back();
            const splines* lines = edge != nullptr ? ED_spl(edge) : nullptr;
            if (lines == nullptr || lines->size != 1 || lines->list[0].size < 4 || lines->list[0].size % 3 != 1) continue;
            for (int i = 0; i < lines->list[0].size; ++i) route.push_back(place(lines->list[0].list[i]));
        }
    }

private:
    /// The engine takes char*, and copies it.
    char* text(std::string value) {
        m_text = std::move(value);
        return m_text.data();
    }
    void set(int kind, std::string name, std::string value) { agattr(m_graph, kind, name.data(), value.data()); }
    static std::string inches(double pixels) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), pixels / pointsPerInch, std::chars_format::fixed, 4);
        return {digits.data(), end.ptr};
    }

    GVC_t* m_context;
    std::string m_text;
    Agraph_t* m_graph;
    bool m_laidOut = false;
    std::vector<Agnode_t*> m_nodes;
    std::vector<Agedge_t*> m_edges;
};

bool isFinite(const GraphLayout& layout) {
    const auto good = [](const GraphPoint& at) { return std::isfinite(at.x) && std::isfinite(at.y); };
    return std::isfinite(layout.width) && std::isfinite(layout.height) && std::all_of(layout.centre.begin(), layout.centre.end(), good) &&
           std::all_of(layout.route.begin(), layout.route.end(),
                       [&](const auto& route) { return std::all_of(route.begin(), route.end(), good); });
}

/// Where the line from the middle of a box towards `other` leaves it.
GraphPoint borderPoint(const GraphLayout& layout, const GraphPoint& middle, const GraphPoint& other) {
    const double dx = other.x - middle.x;
    const double dy = other.y - middle.y;
    const double part = std::max(std::abs(dx) / (layout.boxWidth / 2), std::abs(dy) / (layout.boxHeight / 2));
    return part > 0 ? GraphPoint{middle.x + dx / part, middle.y + dy / part} : middle;
}

double distance(const GraphPoint& a, const GraphPoint& b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Every route leads from its first box to its second; those the engine has none for are straight.
void completeRoutes(const GraphShape& shape, GraphLayout& layout) {
    for (std::size_t i = 0; i < shape.edges.size(); ++i) {
        const GraphShape::Edge& edge = shape.edges[i];
        std::vector<GraphPoint>& route = layout.route[i];
        if (edge.from == edge.to) continue;
        const GraphPoint& from = layout.centre[edge.from];
        const GraphPoint& to = layout.centre[edge.to];
        if (route.empty()) {
            route = {borderPoint(layout, from, to), borderPoint(layout, to, from)};
        } else if (distance(route.front(), from) + distance(route.back(), to) >
                   distance(route.back(), from) + distance(route.front(), to)) {
            std::reverse(route.begin(), route.end());
        }
    }
}

}  // namespace

Result<GraphLayout> layOutGraph(const GraphShape& shape, const std::stop_token& stop) {
    if (shape.nodes > maxGraphNodes || shape.edges.size() > maxGraphEdges)
        return fail(ErrorKind::Limit, "The graph is too large to be drawn");
    const auto outside = [&shape](const GraphShape::Edge& edge) { return edge.from >= shape.nodes || edge.to >= shape.nodes; };
    const auto usable = [](double side) { return side >= 1 && side <= 10'000; };
    if (std::any_of(shape.edges.begin(), shape.edges.end(), outside) || !usable(shape.boxWidth) || !usable(shape.boxHeight))
        return fail(ErrorKind::Usage, "The graph names boxes that it does not have");
    GraphLayout layout;
    layout.boxWidth = shape.boxWidth;
    layout.boxHeight = shape.boxHeight;
    if (shape.nodes == 0) return layout;
    const std::uint32_t asked = affordableEdges(shape, helperNodes);
    layout.straight = static_cast<std::uint32_t>(shape.edges.size()) - asked;

    std::unique_lock turn(Engine::turn, std::defer_lock);
    while (!turn.try_lock_for(turnLook))
        if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    GVC_t* const context = engineContext();
    if (context == nullptr) return fail(ErrorKind::Unsupported, "The layout engine of Graphviz is not installed", FW_DOT_ENGINE);
    {
        EngineGraph graph(context);
        if (!graph.fill(shape, asked) || !graph.layOut()) return fail(ErrorKind::Unsupported, "Graphviz could not lay out the graph");
        graph.read(layout);
    }
    turn.unlock();
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    if (!isFinite(layout)) return fail(ErrorKind::Unsupported, "Graphviz could not lay out the graph");
    completeRoutes(shape, layout);
    return layout;
}

}  // namespace fw::layout
