// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame_accessible.h"

#include "widgets/flame_view.h"
#include "widgets/painted_item.h"

namespace fw::widgets {

using analysis::FlameNode;

namespace {

/// The bar that shows a node, alone or in a run.
class FlameBarInterface : public PaintedItem<FlameView, FlameNode> {
public:
    FlameBarInterface(FlameView* view, FlameNode node) : PaintedItem(view, node, QAccessible::TreeItem) {}

    [[nodiscard]] std::optional<std::uint32_t> place() const { return isValid() ? view()->barOf(key()) : std::nullopt; }

protected:
    [[nodiscard]] bool isThere() const override { return view()->graph() != nullptr && key() < view()->graph()->nodeCount(); }
    [[nodiscard]] QString speech() const override {
        const auto bar = place();
        return bar ? view()->barSpeech(*bar) : QString();
    }
    [[nodiscard]] QRect box() const override {
        const auto bar = place();
        return bar ? view()->barRect(*bar) : QRect();
    }
    [[nodiscard]] bool isCurrent() const override { return view()->current() == key(); }
    void describe(QAccessible::State& state) const override { state.offscreen = !place(); }
    void choose() override { view()->choose(key()); }
    void press() override { view()->zoomTo(key()); }
};

class FlameViewInterface : public PaintingView<FlameView, FlameBarInterface, FlameNode> {
public:
    explicit FlameViewInterface(FlameView* view) : PaintingView(view, QAccessible::Tree, 4096) {}

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->bars().size()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return interfaceOf(view()->graph()->levelNode[view()->bars()[static_cast<std::size_t>(index)].place]);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* bar = dynamic_cast<const FlameBarInterface*>(child);
        const auto place = bar != nullptr ? bar->place() : std::nullopt;
        return place ? static_cast<int>(*place) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto bar = view()->barAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return bar ? child(static_cast<int>(*bar)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto node = view()->current();
        return node ? interfaceOf(*node) : nullptr;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Description ? view()->sentence() : QAccessibleWidget::text(kind);
    }
};

}  // namespace

void installFlameAccessibility() {
    installInterface<FlameView, FlameViewInterface>();
}

void FlameView::announce() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    const auto node = current();
    if (const auto bar = node ? barOf(*node) : std::nullopt) announceChild(this, static_cast<int>(*bar));
}

}  // namespace fw::widgets
