// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_accessible.h"

#include <limits>

#include "widgets/graph_view.h"
#include "widgets/painted_item.h"

namespace fw::widgets {

using analysis::GraphNode;

namespace {

int boxCount(const GraphView& view) {
    return view.graph() != nullptr ? static_cast<int>(view.graph()->nodes.size()) : 0;
}

class GraphBoxInterface : public PaintedItem<GraphView, GraphNode> {
public:
    GraphBoxInterface(GraphView* view, GraphNode node) : PaintedItem(view, node, QAccessible::ListItem) {}

protected:
    [[nodiscard]] bool isThere() const override { return static_cast<int>(key()) < boxCount(*view()); }
    [[nodiscard]] QString speech() const override { return view()->nodeSpeech(key()); }
    [[nodiscard]] QRect box() const override { return view()->nodeRect(key()).toAlignedRect(); }
    [[nodiscard]] bool isCurrent() const override { return view()->current() == key(); }
    void describe(QAccessible::State& state) const override {
        state.offscreen = !view()->nodeRect(key()).intersects(view()->viewport()->rect());
    }
    void choose() override { view()->choose(key()); }
    void press() override { view()->openNode(key()); }
};

class GraphViewInterface : public PaintingView<GraphView, GraphBoxInterface, GraphNode> {
public:
    /// As many as the largest graph had boxes, which is bounded.
    explicit GraphViewInterface(GraphView* view) : PaintingView(view, QAccessible::List, std::numeric_limits<qsizetype>::max()) {}

    [[nodiscard]] int childCount() const override { return boxCount(*view()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index < 0 || index >= childCount() ? nullptr : interfaceOf(static_cast<GraphNode>(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* box = dynamic_cast<const GraphBoxInterface*>(child);
        return box != nullptr && box->isValid() ? static_cast<int>(box->key()) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto node = view()->nodeAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return node ? interfaceOf(*node) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto node = view()->current();
        return node ? interfaceOf(*node) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        if (kind != QAccessible::Description) return QAccessibleWidget::text(kind);
        const QString note = view()->note();
        return note.isEmpty() ? view()->sentence() : note;
    }
};

}  // namespace

void installGraphAccessibility() {
    installInterface<GraphView, GraphViewInterface>();
}

void GraphView::announce() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    if (const auto node = current()) announceChild(this, static_cast<int>(*node));
}

}  // namespace fw::widgets
