// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include "widgets/flame_view.h"

namespace fw::widgets {

using analysis::FlameNode;

namespace {

/// The bar that shows a node, alone or in a run, speaking as a whole.
class FlameBarInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    FlameBarInterface(FlameView* view, FlameNode node) : m_view(view), m_node(node) {}

    [[nodiscard]] bool isValid() const override { return m_view && m_view->graph() != nullptr && m_node < m_view->graph()->nodeCount(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        const auto bar = place();
        return kind == QAccessible::Name && bar ? m_view->barSpeech(*bar) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const auto bar = place();
        if (!bar) return {};
        const QRect box = m_view->barRect(*bar);
        return {m_view->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::TreeItem; }
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
        state.offscreen = !place();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == setFocusAction()) m_view->choose(m_node);
        if (name == pressAction()) m_view->zoomTo(m_node);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] std::optional<std::uint32_t> place() const { return isValid() ? m_view->barOf(m_node) : std::nullopt; }

private:
    QPointer<FlameView> m_view;
    FlameNode m_node;
};

class FlameViewInterface : public QAccessibleWidget {
public:
    explicit FlameViewInterface(FlameView* view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~FlameViewInterface() override { forget(); }

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

private:
    [[nodiscard]] FlameView* view() const { return static_cast<FlameView*>(widget()); }
    QAccessibleInterface* interfaceOf(FlameNode node) const {
        if (const auto found = m_ids.constFind(node); found != m_ids.constEnd()) return QAccessible::accessibleInterface(*found);
        // A reader that walks a million nodes must not leave a million objects behind.
        if (m_ids.size() >= 4096) forget();
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new FlameBarInterface(view(), node));
        m_ids.insert(node, id);
        return QAccessible::accessibleInterface(id);
    }
    void forget() const {
        for (const QAccessible::Id id : std::as_const(m_ids)) QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }
    mutable QHash<FlameNode, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeFlameInterface(const QString& name, QObject* object) {
    if (name != QLatin1String(FlameView::staticMetaObject.className())) return nullptr;
    auto* view = qobject_cast<FlameView*>(object);
    return view != nullptr ? new FlameViewInterface(view) : nullptr;
}

}  // namespace

void installFlameAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeFlameInterface);
        return true;
    }();
    (void)installed;
}

void FlameView::announce() {
    if (!QAccessible::isActive() || !hasFocus()) return;
    const auto node = current();
    const auto bar = node ? barOf(*node) : std::nullopt;
    if (!bar) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(*bar));
    QAccessible::updateAccessibility(&event);
}

}  // namespace fw::widgets
