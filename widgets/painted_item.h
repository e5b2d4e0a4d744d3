// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace fw::widgets {

/// Something that a scroll area paints itself, as a screen reader meets it: a leaf that speaks as a whole, with two actions: choose()
/// (the focus goes there) and press(). Outlives the view and what it shows: isValid() says whether there is anything behind it. `Key`
/// tells the view which one it is. GUI thread.
template <typename View, typename Key>
class PaintedItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PaintedItem(View* view, Key key, QAccessible::Role role) : m_view(view), m_key(key), m_role(role) {}

    [[nodiscard]] bool isValid() const override { return m_view && isThere(); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? speech() : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    [[nodiscard]] QRect rect() const override {
        const QRect place = isValid() ? box() : QRect();
        return place.isNull() ? QRect() : QRect(m_view->viewport()->mapToGlobal(place.topLeft()), place.size());
    }
    [[nodiscard]] QAccessible::Role role() const override { return m_role; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.selected = isCurrent();
        state.focused = state.selected && m_view->hasFocus();
        describe(state);
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction(), pressName()}; }
    void doAction(const QString& name) override {
        if (!isValid()) return;
        if (name == setFocusAction()) choose();
        if (name == pressName()) press();
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] Key key() const { return m_key; }

protected:
    [[nodiscard]] View* view() const { return m_view; }

    // Asked while there is a view; all but the first one only where isThere().
    [[nodiscard]] virtual bool isThere() const = 0;
    [[nodiscard]] virtual QString speech() const = 0;
    /// In the viewport; null where it is not painted.
    [[nodiscard]] virtual QRect box() const = 0;
    [[nodiscard]] virtual bool isCurrent() const = 0;
    /// What the state says beyond being chosen.
    virtual void describe(QAccessible::State& state) const = 0;
    virtual void choose() = 0;
    virtual void press() = 0;
    [[nodiscard]] virtual QString pressName() const { return pressAction(); }

private:
    QPointer<View> m_view;
    Key m_key;
    QAccessible::Role m_role;
};

/// The view around PaintedItems: makes the interface of one when it is asked for.
template <typename View, typename Item, typename Key>
class PaintingView : public QAccessibleWidget {
public:
    /// A reader that walks a million items must not leave a million objects behind: `most` are kept.
    PaintingView(View* view, QAccessible::Role role, qsizetype most) : QAccessibleWidget(view, role), m_most(most) {}
    ~PaintingView() override { forget(); }

protected:
    [[nodiscard]] View* view() const { return static_cast<View*>(widget()); }
    [[nodiscard]] QAccessibleInterface* interfaceOf(Key key) const {
        if (const auto found = m_ids.constFind(key); found != m_ids.constEnd()) return QAccessible::accessibleInterface(*found);
        if (m_ids.size() >= m_most) forget();
        const QAccessible::Id id = QAccessible::registerAccessibleInterface(new Item(view(), key));
        m_ids.insert(key, id);
        return QAccessible::accessibleInterface(id);
    }

private:
    void forget() const {
        for (const QAccessible::Id id : std::as_const(m_ids)) QAccessible::deleteAccessibleInterface(id);
        m_ids.clear();
    }

    qsizetype m_most;
    mutable QHash<Key, QAccessible::Id> m_ids;
};

/// Has screen readers meet each `View` through an `Interface`. May be called often.
template <typename View, typename Interface>
void installInterface() {
    static const bool installed = [] {
        QAccessible::installFactory([](const QString& name, QObject* object) -> QAccessibleInterface* {
            if (name != QLatin1String(View::staticMetaObject.className())) return nullptr;
            auto* view = qobject_cast<View*>(object);
            return view != nullptr ? new Interface(view) : nullptr;
        });
        return true;
    }();
    (void)installed;
}

/// The child with this number has the focus now.
inline void announceChild(QWidget* view, int child) {
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(child);
    QAccessible::updateAccessibility(&event);
}

}  // namespace fw::widgets
