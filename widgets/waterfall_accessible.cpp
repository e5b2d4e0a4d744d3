// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/waterfall_accessible.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::Row;

namespace {

/// One row on the screen, speaking as a whole.
class RowInterface : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowInterface(WaterfallView* view, Row row) : m_view(view), m_row(row) {}

    [[nodiscard]] bool isValid() const override {
        return m_view && m_view->rows().analysis() && m_row < m_view->rows().analysis()->tree.rowCount();
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? m_view->rowSpeech(m_row) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect row = m_view->rowRect(m_view->rows().nearestIndex(m_row));
        return {m_view->viewport()->mapToGlobal(row.topLeft()), row.size()};
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
        state.selected = m_view->traceWindow()->selected() == m_row;
        state.focused = state.selected && m_view->hasFocus();
        if (m_view->rows().analysis()->tree.hasChildren(m_row)) {
            state.expandable = true;
            const bool folded = m_view->rows().isCollapsed(m_row);
            state.collapsed = folded;
            state.expanded = !folded;
        }
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), toggleAction()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == setFocusAction()) m_view->goTo(m_row);
        if (name == toggleAction()) m_view->setFolded(m_row, !m_view->rows().isCollapsed(m_row));
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] Row row() const { return m_row; }

private:
    QPointer<WaterfallView> m_view;
    Row m_row;
};

class ViewInterface : public QAccessibleWidget {
public:
    explicit ViewInterface(WaterfallView* view) : QAccessibleWidget(view, QAccessible::Tree) {}
    ~ViewInterface() override { forget(); }

    [[nodiscard]] int childCount() const override { return static_cast<int>(view()->rowsOnScreen()); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return interfaceOf(view()->rows().row(view()->firstIndex() + static_cast<std::uint32_t>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* row = dynamic_cast<const RowInterface*>(child);
        if (row == nullptr || !row->isValid()) return -1;
        const std::int64_t index = static_cast<std::int64_t>(view()->rows().nearestIndex(row->row())) - view()->firstIndex();
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

private:
    [[nodiscard]] WaterfallView* view() const { return static_cast<WaterfallView*>(widget()); }
    QAccessibleInterface* interfaceOf(Row row) const {
        if (const auto found = m_ids.constFind(row); found != m_ids.constEnd()) return QAccessible::accessibleInterface(*found);
        // A reader that walks a million rows must not leave a million objects behind.
        if (m_ids.size() >= 512) forget();
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new RowInterface(view(), row));
        m_ids.insert(row, id);
        return QAccessible::accessibleInterface(id);
    }
    void forget() const {
        for (const QAccessible::Id id : std::as_const(m_ids)) QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }
    mutable QHash<Row, QAccessible::Id> m_ids;
};

QAccessibleInterface* makeInterface(const QString& name, QObject* object) {
    if (name != QLatin1String(WaterfallView::staticMetaObject.className())) return nullptr;
    auto* view = qobject_cast<WaterfallView*>(object);
    return view != nullptr ? new ViewInterface(view) : nullptr;
}

}  // namespace

void installWaterfallAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    (void)installed;
}

void WaterfallView::announceSelection() {
    if (!QAccessible::isActive() || !hasFocus() || !m_window->selected() || m_rows.count() == 0) return;
    const std::uint32_t index = m_rows.nearestIndex(*m_window->selected());
    if (index < firstIndex() || index >= firstIndex() + rowsOnScreen()) return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(static_cast<int>(index - firstIndex()));
    QAccessible::updateAccessibility(&event);
}

}  // namespace fw::widgets
