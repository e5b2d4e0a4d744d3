// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_colors.h"

#include <set>
#include <utility>

#include <QActionGroup>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "model/items/group_key_text.h"
#include "widgets/color_legend.h"
#include "widgets/minimap_view.h"
#include "widgets/plain_text.h"
#include "widgets/span_keys.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::GroupBy;
using analysis::GroupKey;

namespace {

constexpr qsizetype mostRecentKeys = 8;
constexpr std::size_t mostResourceKeys = 30;  // any other can be typed
constexpr int longestColorKey = 400;

}  // namespace

TraceColors::TraceColors(ColorLegend* legend, WaterfallView* waterfall, MinimapView* minimap, const SpanKeys* spanKeys)
    : QObject(waterfall),
      m_legend(legend),
      m_waterfall(waterfall),
      m_minimap(minimap),
      m_spanKeys(spanKeys),
      m_button(waterfall->header()->colorButton()),
      m_menu(new QMenu(m_button)) {
    m_menu->setObjectName(QStringLiteral("colorMenu"));
    // Not setMenu(): the button would wait in an event loop of its own.
    connect(m_button, &QToolButton::clicked, this, &TraceColors::openMenu);
    connect(m_menu, &QMenu::aboutToShow, this, &TraceColors::fillMenu);
    refresh();
}

void TraceColors::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool same = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key &&
                      analysis->trace->spanCount() == m_analysis->trace->spanCount();
    m_analysis = std::move(analysis);
    // Until the answer is there the old one holds where the spans are the same.
    show(same ? m_colors : nullptr);
    ask();
}

void TraceColors::ask() {
    ++m_number;
    if (!m_analysis || !analysis::hasSpanColors(m_key)) {
        show(nullptr);
        refresh();
        return;
    }
    refresh(m_colors ? QString() : tr("Reading…"));
    Q_EMIT colorsWanted({m_number, m_analysis, m_key});
}

void TraceColors::setColors(quint64 number, std::shared_ptr<const analysis::SpanColors> colors) {
    if (number != m_number || !m_analysis) return;
    show(std::move(colors));
    refresh();
}

void TraceColors::setRefused(quint64 number, const QString& text) {
    if (number != m_number) return;
    show(nullptr);
    refresh(text);
}

void TraceColors::show(std::shared_ptr<const analysis::SpanColors> colors) {
    if (colors == m_colors) return;
    m_colors = std::move(colors);
    m_waterfall->setColors(m_colors);
    m_minimap->setColors(m_coloring != TracePane::Coloring::Services ? m_colors : nullptr);
    Q_EMIT colorsChanged();
}

void TraceColors::setColoring(TracePane::Coloring coloring) {
    if (coloring == m_coloring) return;
    m_coloring = coloring;
    m_minimap->setColors(m_coloring != TracePane::Coloring::Services ? m_colors : nullptr);
    refresh(m_text);
}

void TraceColors::setKey(const GroupKey& key) {
    const GroupKey next = analysis::hasSpanColors(key) ? key : GroupKey{GroupBy::Service, {}};
    if (next.by == GroupBy::Attribute) {
        const QString text = QString::fromStdString(next.key);
        m_recent.removeAll(text);
        m_recent.prepend(text);
        if (m_recent.size() > mostRecentKeys) m_recent.removeLast();
    }
    if (next == m_key) return;
    m_key = next;
    show(nullptr);
    ask();
}

void TraceColors::setRecentKeys(const QStringList& keys) {
    m_recent.clear();
    for (const QString& key : keys)
        if (!key.isEmpty() && key.size() <= longestColorKey && m_recent.size() < mostRecentKeys) m_recent += key;
}

void TraceColors::openMenu() {
    if (!m_analysis) return;
    // Where the head has no room for the button its place has; and in other panes what is seen.
    const QWidget* seen = m_waterfall->isVisible() ? m_waterfall : m_waterfall->parentWidget();
    m_menu->popup(m_button->isVisible() ? m_button->mapToGlobal(QPoint(0, m_button->height())) : seen->mapToGlobal(QPoint(0, 0)));
}

void TraceColors::fillMenu() {
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    const auto add = [&](const GroupKey& key) {
        QAction* action = m_menu->addAction(menuText(items::groupKeyText(key)), this, [this, key] { setKey(key); });
        action->setCheckable(true);
        action->setChecked(key == m_key);
        group->addAction(action);
    };
    for (const GroupBy by : {GroupBy::Service, GroupBy::Kind, GroupBy::Status}) add({by, {}});
    m_menu->addSeparator();
    for (const QString& key : m_recent) add({GroupBy::Attribute, key.toStdString()});
    if (!m_recent.isEmpty()) m_menu->addSeparator();
    const QStringList ofSpans = m_spanKeys->offered(m_recent);
    for (const QString& key : ofSpans) add({GroupBy::Attribute, key.toStdString()});
    if (!ofSpans.isEmpty()) m_menu->addSeparator();
    std::set<std::string> keys;
    if (m_analysis) {
        for (const Resource& resource : m_analysis->trace->resources)
            for (const Attribute& attribute : resource.attributes)
                if (keys.size() < mostResourceKeys) keys.insert(attribute.key);
    }
    keys.erase("service.name");
    for (const std::string& key : keys)
        if (const QString text = QString::fromStdString(key); !text.isEmpty() && !m_recent.contains(text) && !ofSpans.contains(text))
            add({GroupBy::Attribute, key});
    m_menu->addSeparator();
    m_menu->addAction(tr("Attribute…"), this, &TraceColors::askForKey);
}

void TraceColors::askForKey() {
    auto* dialog = new QInputDialog(m_waterfall);
    dialog->setObjectName(QStringLiteral("colorKeyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour by an attribute"));
    dialog->setLabelText(tr("Key of the attribute:"));
    dialog->setOkButtonText(tr("&Colour"));
    dialog->setCancelButtonText(tr("&Cancel"));
    if (m_key.by == GroupBy::Attribute) dialog->setTextValue(QString::fromStdString(m_key.key));
    if (auto* field = dialog->findChild<QLineEdit*>()) {
        field->setMaxLength(longestColorKey);
        field->selectAll();
        m_spanKeys->complete(*field);
    }
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& text) {
        const std::string key = text.trimmed().toStdString();
        if (!key.empty()) setKey({GroupBy::Attribute, key});
    });
    dialog->open();
}

void TraceColors::refresh(const QString& text) {
    const QString word = items::groupKeyText(m_key);
    const QString title = tr("Colour: %1").arg(word);
    m_button->setAccessibleName(title);
    setPlainToolTip(m_button, tr("What the colours of the rows stand for: %1 (Shift+C)").arg(word));
    m_waterfall->header()->setColorText(title);
    m_text = text;
    const bool plain = !m_analysis || m_key.by == GroupBy::Service || m_coloring == TracePane::Coloring::Services;
    m_legend->show(plain ? QString() : title, m_colors, text, m_coloring == TracePane::Coloring::Merged);
}

void TraceColors::retranslate() {
    refresh(m_colors || m_key.by == GroupBy::Service || !m_analysis ? QString() : tr("Reading…"));
}

}  // namespace fw::widgets
