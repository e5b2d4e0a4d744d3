// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/graph_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include "widgets/graph_view.h"

namespace fw::widgets {

using analysis::GraphNode;

namespace {

int boxCount(const GraphView& view) {
    return view.graph() != nullptr ? static_cast<int>(view.graph()->nodes.size()) : 0;
}

/// One box, speaking as a whole.
class GraphBoxInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    GraphBoxInterface(GraphView* view, GraphNode node) : m_view(view), m_node(node) {}

    [[nodiscard]] bool isValid() const override { return m_view && static_cast<int>(m_node) < boxCount(*m_view); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_view->nodeSpeech(m_node) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect box = m_view->nodeRect(m_node).toAlignedRect();
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->current() == m_node;
        state.focused = state.selected && m_view->hasFocus();
        state.offscreen = !m_view->nodeRect(m_node).intersects(m_view->viewport()->rect());
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == setFocusAction()) m_view->choose(m_node);
        if (name == pressAction()) m_view->openNode(m_node);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] GraphNode node() const { return m_node; }

private:
    QPointer<GraphView> m_view;
    GraphNode m_node;
};

class GraphViewInterface : public QAccessibleWidget {
public:
    explicit GraphViewInterface(GraphView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~GraphViewInterface() override {
        for (const QAccessible::Id id : std::as_const(m_ids)) QAccessible::deleteAccessibleInterface(id);
    }

    [[nodiscard]] int childCount() const override { return boxCount(*view()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        return index < 0 || index >= childCount() ? nullptr : interfaceOf(static_cast<GraphNode>(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* box = dynamic_cast<const GraphBoxInterface*>(child);
        return box != nullptr && box->isValid() ? static_cast<int>(box->node()) : -1;
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

private:
    [[nodiscard]] GraphView* view() const { return static_cast<GraphView*>(widget()); }
    /// As many as the largest graph had boxes, which is bounded.
    QAccessibleInterface* interfaceOf(GraphNode node) const {
        if (const auto found = m_ids.constFind(node); found != m_ids.constEnd()) return QAccessible::accessibleInterface(*found);
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new GraphBoxInterface(view(), node));
        m_ids.insert(node, id);
        return QAccessible::accessibleInterface(id);
    }
    mutable QHash<GraphNode, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeGraphInterface(const QString& name, QObject* object) {
    if (name != QLatin1String(GraphView::staticMetaObject.className())) return nullptr;
    auto* view = qobject_cast<GraphView*>(object);
    return view != nullptr ? new GraphViewInterface(view) : nullptr;
}

}  // namespace

void installGraphAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeGraphInterface);
        return true;
    }();
    (void)installed;
}

void GraphView::announce() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    const auto node = current();
    if (!node) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(*node));
    QAccessible::updateAccessibility(&event);
}

}  // namespace fw::widgets
