// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of columns and pills.
#include <set>

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/span_keys.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_columns.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::Fact;
using analysis::FactKey;

namespace {

constexpr std::size_t mostListedKeys = 30;  // any other can be typed
constexpr int longestTypedKey = 400;
constexpr int widthStep = 24;

}  // namespace

void TraceColumns::openMenu() {
    if (!m_analysis) return;
    // Where the head has no room for the button its place has.
    popupMenu(-1, m_button->isVisible() ? m_button->mapToGlobal(QPoint(0, m_button->height())) : m_waterfall->mapToGlobal(QPoint(0, 0)));
}

void TraceColumns::popupMenu(int column, const QPoint& at) {
    if (!m_analysis) return;
    auto* menu = new QMenu(m_button);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto clicked = column >= 0 ? choiceOfColumn(static_cast<std::size_t>(column)) : std::nullopt;
    if (clicked) {
        // What the menu is about; styles differ in what they make of a section.
        menu->addAction(menuText(render::factTitle(m_choices[*clicked].key)))->setEnabled(false);
        menu->addSeparator();
        fillOwnActions(*menu, *clicked);
        menu->addSeparator();
    }
    fillAddMenu(*menu->addMenu(tr("Add column")), false);
    fillAddMenu(*menu->addMenu(tr("Add pill")), true);
    if (!clicked && !m_choices.empty()) {
        menu->addSeparator();
        for (std::size_t i = 0; i < m_choices.size(); ++i) {
            const QString title = menuText(render::factTitle(m_choices[i].key));
            fillOwnActions(*menu->addMenu(m_choices[i].pill ? tr("Pill: %1").arg(title) : tr("Column: %1").arg(title)), i);
        }
    }
    if (!m_choices.empty()) {
        menu->addSeparator();
        menu->addAction(tr("Remove all columns and pills"), this, &TraceColumns::removeAll);
    }
    menu->popup(at);
}

void TraceColumns::fillOwnActions(QMenu& menu, std::size_t choice) {
    const FactKey key = m_choices[choice].key;
    const bool pill = m_choices[choice].pill;
    bool before = false;
    bool behind = false;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].pill != pill) continue;
        before = before || i < choice;
        behind = behind || i > choice;
    }
    menu.addAction(tr("Move left"), this, [this, key, pill] { move(key, pill, -1); })->setEnabled(before);
    menu.addAction(tr("Move right"), this, [this, key, pill] { move(key, pill, 1); })->setEnabled(behind);
    if (!pill) {
        const auto resize = [this, key](int by) {
            std::size_t column = 0;
            for (const Choice& other : m_choices) {
                if (other.pill) continue;
                if (other.key == key) {
                    setWidth(column, other.width + px(by));
                    return;
                }
                ++column;
            }
        };
        menu.addAction(tr("Wider"), this, [resize] { resize(widthStep); });
        menu.addAction(tr("Narrower"), this, [resize] { resize(-widthStep); });
    }
    if (!shows(key, !pill)) {
        menu.addAction(pill ? tr("Show as column") : tr("Show as pill"), this, [this, key, pill] {
            remove(key, pill);
            add(key, !pill);
        });
    }
    menu.addAction(tr("Remove"), this, [this, key, pill] { remove(key, pill); });
}

void TraceColumns::fillAddMenu(QMenu& menu, bool pill) {
    if (m_choices.size() >= mostChoices) {
        menu.addAction(tr("No more than %1 columns and pills").arg(mostChoices))->setEnabled(false);
        return;
    }
    const auto offer = [&](const FactKey& key) {
        if (!shows(key, pill)) menu.addAction(menuText(render::factTitle(key)), this, [this, key, pill] { add(key, pill); });
    };
    for (const Fact fact : {Fact::Percentile, Fact::OwnWork, Fact::Start, Fact::Kind, Fact::Status}) offer({fact, {}});
    menu.addSeparator();
    for (const QString& key : m_recent) offer({Fact::Attribute, key.toStdString()});
    menu.addSeparator();
    const QStringList ofSpans = m_spanKeys->offered(m_recent);
    for (const QString& key : ofSpans) offer({Fact::Attribute, key.toStdString()});
    menu.addSeparator();
    std::set<std::string> keys;
    for (const Resource& resource : m_analysis->trace->resources)
        for (const Attribute& attribute : resource.attributes)
            if (keys.size() < mostListedKeys && !attribute.key.empty()) keys.insert(attribute.key);
    keys.erase("service.name");
    for (const std::string& key : keys)
        if (const QString text = QString::fromStdString(key); !m_recent.contains(text) && !ofSpans.contains(text))
            offer({Fact::Attribute, key});
    menu.addSeparator();
    menu.addAction(tr("Attribute…"), this, [this, pill] { askForKey(pill); });
}

void TraceColumns::askForKey(bool pill) {
    auto* dialog = new QInputDialog(m_waterfall);
    dialog->setObjectName(QStringLiteral("columnKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(pill ? tr("Pill of an attribute") : tr("Column of an attribute"));
    dialog->setLabelText(tr("Key of the attribute:"));
    dialog->setOkButtonText(tr("&Show"));
    dialog->setCancelButtonText(tr("&Cancel"));
    if (auto* field = dialog->findChild<QLineEdit*>()) {
        field->setMaxLength(longestTypedKey);
        m_spanKeys->complete(*field);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this, pill](const QString& text) {
        const std::string key = text.trimmed().toStdString();
        if (!key.empty()) add({Fact::Attribute, key}, pill);
    });
    dialog->open();
}

}  // namespace fw::widgets
