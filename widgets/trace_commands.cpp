// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_commands.h"

#include <algorithm>
#include <string>

#include <QCoreApplication>

#include "widgets/trace_colors.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_finder.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

namespace {

struct TraceWords {
    Q_DECLARE_TR_FUNCTIONS(fw::widgets::TraceWords)
};

constexpr std::uint32_t mostFoldLevels = 6;

bool isLowerHex(const std::string& text, std::size_t length) {
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// W3C Trace Context, level 1. Empty for ids that are not of that shape.
std::string traceparentOf(const TraceData& trace, SpanIndex span) {
    const std::string id = trace.spanIdText(span);
    if (!isLowerHex(trace.summary.idText, 32) || !isLowerHex(id, 16)) return {};
    return "00-" + trace.summary.idText + '-' + id + "-01";
}

}  // namespace

std::vector<PaletteCommand> traceCommands(TraceView* view) {
    std::vector<PaletteCommand> commands;
    const render::TraceRows& rows = view->waterfall()->rows();
    if (!rows.analysis()) return commands;
    const QString group = TraceWords::tr("Trace");
    const auto add = [&](const QString& text, const char* keys, auto run) {
        commands.push_back({group, text, QString::fromUtf8(keys), [view, run] { run(view); }});
    };
    const QStringList ids = TraceView::paneIds();
    const QStringList words = TraceView::paneTitles();
    for (qsizetype i = 0; i < ids.size(); ++i)
        add(words[i], QByteArray::number(i + 1).constData(), [id = ids[i]](TraceView* to) { to->showPane(id); });
    const auto inWaterfall = [&](const QString& text, const char* keys, auto run) {
        add(text, keys, [run](TraceView* to) {
            to->showPane(QStringLiteral("waterfall"));
            to->waterfall()->setFocus(Qt::OtherFocusReason);
            run(to->waterfall());
        });
    };
    add(TraceWords::tr("Find and filter"), "/", [](TraceView* to) { to->finder()->open(); });
    inWaterfall(TraceWords::tr("Critical path on, off"), "C",
                [](WaterfallView* to) { to->setCriticalPathShown(!to->criticalPathShown()); });
    add(TraceWords::tr("Choose what the colours stand for"), "Shift+C", [](TraceView* to) { to->openColors(); });
    add(TraceWords::tr("Columns and pills"), "Shift+V", [](TraceView* to) {
        to->showPane(QStringLiteral("waterfall"));
        to->columns()->openMenu();
    });
    for (const analysis::Fact fact :
         {analysis::Fact::Percentile, analysis::Fact::OwnWork, analysis::Fact::Start, analysis::Fact::Kind, analysis::Fact::Status}) {
        const analysis::FactKey key{fact, {}};
        const QString title = render::factTitle(key);
        const bool shown = view->columns()->shows(key, false);
        add(shown ? TraceWords::tr("Hide column: %1").arg(title) : TraceWords::tr("Show column: %1").arg(title), "",
            [key, shown](TraceView* to) {
                to->showPane(QStringLiteral("waterfall"));
                shown ? to->columns()->remove(key, false) : static_cast<void>(to->columns()->add(key, false));
            });
    }
    add(TraceWords::tr("Show column: an attribute…"), "", [](TraceView* to) {
        to->showPane(QStringLiteral("waterfall"));
        to->columns()->askForKey(false);
    });
    add(TraceWords::tr("Show pill: an attribute…"), "", [](TraceView* to) {
        to->showPane(QStringLiteral("waterfall"));
        to->columns()->askForKey(true);
    });
    inWaterfall(TraceWords::tr("Next on the critical path"), "Shift+→", [](WaterfallView* to) { to->stepAlongPath(true); });
    inWaterfall(TraceWords::tr("Previous on the critical path"), "Shift+←", [](WaterfallView* to) { to->stepAlongPath(false); });
    if (rows.analysis()->errors > 0) {
        inWaterfall(TraceWords::tr("Next error"), "E", [](WaterfallView* to) { to->goToError(true); });
        inWaterfall(TraceWords::tr("Previous error"), "Shift+E", [](WaterfallView* to) { to->goToError(false); });
        inWaterfall(TraceWords::tr("Deepest error"), "D", [](WaterfallView* to) { to->goToDeepestError(); });
    }
    inWaterfall(TraceWords::tr("Marks of what is not instrumented on, off"), "G",
                [](WaterfallView* to) { to->setGapsShown(!to->gapsShown()); });
    if (view->waterfall()->marked() && !view->waterfall()->marked()->marks.empty()) {
        inWaterfall(TraceWords::tr("Bookmarks"), "L", [](WaterfallView* to) { to->openMarkList(); });
        inWaterfall(TraceWords::tr("Next bookmark"), "J", [](WaterfallView* to) { to->goToMark(true); });
        inWaterfall(TraceWords::tr("Previous bookmark"), "Shift+J", [](WaterfallView* to) { to->goToMark(false); });
    }
    if (view->waterfall()->found()) {
        inWaterfall(TraceWords::tr("Next match"), "N", [](WaterfallView* to) { to->goToMatch(true); });
        inWaterfall(TraceWords::tr("Previous match"), "Shift+N", [](WaterfallView* to) { to->goToMatch(false); });
    }
    inWaterfall(TraceWords::tr("Zoom in"), "+", [](WaterfallView* to) { to->zoomStep(true); });
    inWaterfall(TraceWords::tr("Zoom out"), "−", [](WaterfallView* to) { to->zoomStep(false); });
    add(TraceWords::tr("Show the whole trace"), "0", [](TraceView* to) { to->traceWindow()->zoomAll(); });
    if (view->traceWindow()->selected()) {
        inWaterfall(TraceWords::tr("Zoom to the selected span"), "F", [](WaterfallView* to) { to->zoomToSelection(); });
        inWaterfall(TraceWords::tr("Only the subtree of the selected span"), "S", [](WaterfallView* to) { to->toggleFocusRow(); });
    }
    if (view->selectedSpan()) {
        inWaterfall(TraceWords::tr("Bookmark on, off"), "M", [](WaterfallView* to) { to->toggleMark(); });
        add(TraceWords::tr("Write a note on the selected span"), "Shift+M", [](TraceView* to) {
            if (const auto span = to->selectedSpan()) Q_EMIT to->noteRequested(*span);
        });
    }
    add(TraceWords::tr("Back within the trace"), "Backspace", [](TraceView* to) { to->stepHistory(true); });
    add(TraceWords::tr("Forward within the trace"), "Shift+Backspace", [](TraceView* to) { to->stepHistory(false); });
    if (rows.focus() != analysis::noRow || rows.filter())
        add(TraceWords::tr("Show everything again"), "", [](TraceView* to) { to->finder()->close(); });
    inWaterfall(TraceWords::tr("Fold all"), "", [](WaterfallView* to) { to->collapseAll(); });
    inWaterfall(TraceWords::tr("Unfold all"), "", [](WaterfallView* to) { to->expandAll(); });
    const std::uint32_t deepest = std::min(rows.analysis()->tree.maxDepth, mostFoldLevels);
    for (std::uint32_t levels = 1; levels <= deepest; ++levels)
        inWaterfall(TraceWords::tr("Fold to %Ln level(s)", nullptr, static_cast<int>(levels)), "",
                    [levels](WaterfallView* to) { to->foldToLevels(levels); });
    const TraceData& trace = *rows.analysis()->trace;
    const auto copy = [&](const QString& text, const char* keys, const std::string& what) {
        add(text, keys, [what = QString::fromStdString(what)](TraceView* to) { Q_EMIT to->copyRequested(what); });
    };
    copy(TraceWords::tr("Copy the trace id"), "", trace.summary.idText);
    if (const auto span = view->selectedSpan()) {
        copy(TraceWords::tr("Copy the span id"), "Ctrl+C", trace.spanIdText(*span));
        if (const std::string header = traceparentOf(trace, *span); !header.empty())
            copy(TraceWords::tr("Copy the traceparent header of the span"), "", header);
    }
    const bool suggested = rows.analysis()->parentsSuggested && rows.analysis()->suggested > 0;
    add(suggested ? TraceWords::tr("Parents as recorded") : TraceWords::tr("Suggest parents"), "P",
        [](TraceView* to) { to->toggleParents(); });
    add(rows.analysis()->clocksCorrected ? TraceWords::tr("Times as recorded") : TraceWords::tr("Correct the clocks"), "K",
        [](TraceView* to) { to->toggleClocks(); });
    return commands;
}

}  // namespace fw::widgets
