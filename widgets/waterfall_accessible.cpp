// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waterfall_accessible.h"

#include "widgets/painted_item.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::Row;

namespace {

/// One row on the screen.
class RowInterface : public PaintedItem<WaterfallView, Row> {
public:
    RowInterface(WaterfallView* view, Row row) : PaintedItem(view, row, QAccessible::TreeItem) {}

protected:
    [[nodiscard]] bool isThere() const override { return view()->rows().analysis() && key() < view()->rows().analysis()->tree.rowCount(); }
    [[nodiscard]] QString speech() const override { return view()->rowSpeech(key()); }
    [[nodiscard]] QRect box() const override { return view()->rowRect(view()->rows().nearestIndex(key())); }
    [[nodiscard]] bool isCurrent() const override { return view()->traceWindow()->selected() == key(); }
    void describe(QAccessible::State& state) const override {
        if (!view()->rows().analysis()->tree.hasChildren(key())) return;
        state.expandable = true;
        const bool folded = view()->rows().isCollapsed(key());
        state.collapsed = folded;
        state.expanded = !folded;
    }
    void choose() override { view()->goTo(key()); }
    void press() override { view()->setFolded(key(), !view()->rows().isCollapsed(key())); }
    [[nodiscard]] QString pressName() const override { return toggleAction(); }
};

class ViewInterface : public PaintingView<WaterfallView, RowInterface, Row> {
public:
    explicit ViewInterface(WaterfallView* view) : PaintingView(view, QAccessible::Tree, 512) {}

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->rowsOnScreen()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return interfaceOf(view()->rows().row(view()->firstIndex() + static_cast<std::uint32_t>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* row = dynamic_cast<const RowInterface*>(child);
        if (row == nullptr || !row->isValid()) return -1;
        const std::int64_t index = static_cast<std::int64_t>(view()->rows().nearestIndex(row->key())) - view()->firstIndex();
        return index >= 0 && index < childCount() ? static_cast<int>(index) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = view()->viewport()->mapFromGlobal(QPoint(x, y));
        const auto index = view()->viewport()->rect().contains(at) ? view()->indexAt(at.y()) : std::nullopt;
        return index ? interfaceOf(view()->rows().row(*index)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        const auto selected = view()->traceWindow()->selected();
        return selected && view()->rows().count() > 0 ? interfaceOf(*selected) : nullptr;
    }
};

}  // namespace

void installWaterfallAccessibility() {
    installInterface<WaterfallView, ViewInterface>();
}

void WaterfallView::announceSelection() {
    if (!QAccessible::isActive() || !hasFocus() || !m_window->selected() || m_rows.count() == 0) return;
    const std::uint32_t index = m_rows.nearestIndex(*m_window->selected());
    if (index < firstIndex() || index >= firstIndex() + rowsOnScreen()) return;
    announceChild(this, static_cast<int>(index - firstIndex()));
}

}  // namespace fw::widgets
