// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/path_menu.h"

#include <algorithm>

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "widgets/plain_text.h"
#include "widgets/render/text.h"

namespace fw::widgets {

namespace {

constexpr std::size_t pathMenuRoots = 20;

}  // namespace

void fillPathMenu(QMenu& menu, const analysis::TraceAnalysis& analysis, const std::function<void(SpanIndex)>& choose) {
    const auto words = [](const char* text) { return QCoreApplication::translate("PathMenu", text); };
    std::vector<analysis::Row> roots = analysis::rootRows(*analysis.trace, analysis.tree, pathMenuRoots + 1);
    const bool more = roots.size() > pathMenuRoots;
    if (more) roots.pop_back();
    const analysis::Row shown = analysis.critical.root;
    const bool listed = shown == analysis::noRow || std::find(roots.begin(), roots.end(), shown) != roots.end();
    if (!listed) roots.push_back(shown);
    for (const analysis::Row row : roots) {
        const SpanIndex span = analysis.tree.span[row];
        const std::string& name = analysis.trace->names[analysis.trace->name[span]];
        const QString text = render::nameText(name, 60) + QStringLiteral("   ") + render::durationText(analysis.trace->durationNs[span]);
        QAction* action = menu.addAction(menuText(text, 100));
        action->setCheckable(true);
        action->setChecked(row == shown);
        QObject::connect(action, &QAction::triggered, &menu, [choose, span] { choose(span); });
    }
    if (more) menu.addAction(words(QT_TRANSLATE_NOOP("PathMenu", "More roots: by the menu of their rows")))->setEnabled(false);
    if (roots.empty()) menu.addAction(words(QT_TRANSLATE_NOOP("PathMenu", "No span has a usable duration")))->setEnabled(false);
}

}  // namespace fw::widgets
