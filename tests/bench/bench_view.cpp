// SPDX-License-Identifier: GPL-3.0-or-later
// Times of the waterfall on synthetic traces, 1600 × 1000 offscreen. Prints one JSON object.
//   bench_view [spans …]      default 100000 1000000
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QThreadPool>

#include "model/analysis/flame_graph.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/span_order.h"
#include "model/analysis/trace_graph.h"
#include "model/analysis/trace_statistics.h"
#include "model/core/key_column.h"
#include "model/core/peer_durations.h"
#include "model/layout/graph_layout.h"
#include "tests/render/demo_trace.h"
#include "widgets/flame_view.h"
#include "widgets/minimap_view.h"
#include "widgets/pane_table.h"
#include "widgets/span_list_pane.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

namespace {

using fw::widgets::TraceView;

double millis(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

QJsonObject spread(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) { return times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))]; };
    return {{QStringLiteral("p50_ms"), at(0.5)}, {QStringLiteral("p95_ms"), at(0.95)}, {QStringLiteral("max_ms"), times.back()}};
}

/// Paints the waterfall now, as the next frame would.
void paint(TraceView& view, QImage& target) {
    view.waterfall()->viewport()->render(&target, {}, {}, QWidget::DrawWindowBackground);
}

/// Build and first paint of the flame graph, in both modes; then zooms by the wheel.
QJsonObject runFlame(const std::shared_ptr<const fw::analysis::TraceAnalysis>& analysis) {
    using fw::analysis::FlameMode;
    QJsonObject out;
    QElapsedTimer timer;
    for (const FlameMode mode : {FlameMode::Work, FlameMode::CriticalPath}) {
        fw::widgets::TraceWindow window;
        fw::widgets::FlameView view(&window);
        view.resize(1600, 1000);
        view.setMode(mode);
        view.show();
        QApplication::processEvents();
        window.setTrace(analysis->extent, analysis->primary);
        view.setTrace(analysis);
        QImage target(view.viewport()->size(), QImage::Format_RGB32);
        const auto draw = [&] { view.viewport()->render(&target, {}, {}, QWidget::DrawWindowBackground); };
        draw();
        timer.restart();
        const auto graph = *fw::analysis::buildFlameGraph(analysis, mode, {});
        const double build = millis(timer);
        timer.restart();
        view.setGraph(graph);
        draw();
        const double paint = millis(timer);
        std::vector<double> times;
        for (int i = 0; i < 100; ++i) {
            timer.restart();
            view.zoomAt(i % 40 < 25 ? 0.8 : 1.5, (i * 131) % 1600);
            draw();
            times.push_back(millis(timer));
        }
        out[mode == FlameMode::Work ? QStringLiteral("work") : QStringLiteral("critical_path")] =
            QJsonObject{{QStringLiteral("nodes"), static_cast<qint64>(graph->nodeCount())},
                        {QStringLiteral("build_ms"), build},
                        {QStringLiteral("first_paint_ms"), paint},
                        {QStringLiteral("zoom"), spread(std::move(times))}};
    }
    return out;
}

/// Figures of groups and orders of the list, as a reader thread makes them.
QJsonObject tables(const std::shared_ptr<const fw::analysis::TraceAnalysis>& analysis) {
    using fw::analysis::GroupBy;
    using fw::analysis::GroupKey;
    QJsonObject out;
    QElapsedTimer timer;
    const auto measure = [&](const QString& name, const auto& work) {
        std::vector<double> times;
        for (int i = 0; i < 7; ++i) {
            timer.restart();
            work();
            times.push_back(millis(timer));
        }
        out[name] = spread(times);
    };
    const auto statistics = [&](const QString& name, GroupBy first, GroupBy second) {
        measure(name, [&] {
            const auto found = fw::analysis::computeStatistics(analysis, {{GroupKey{first, {}}, GroupKey{second, {}}}}, {}, {}, {});
            (void)fw::analysis::statisticsOrder(**found, fw::analysis::StatisticsField::Self, true);
        });
    };
    statistics(QStringLiteral("statistics_operation"), GroupBy::Operation, GroupBy::Nothing);
    statistics(QStringLiteral("statistics_operation_service"), GroupBy::Operation, GroupBy::Service);
    statistics(QStringLiteral("statistics_status"), GroupBy::Status, GroupBy::Nothing);
    measure(QStringLiteral("order_by_duration"),
            [&] { (void)fw::analysis::orderSpans(*analysis, fw::analysis::SpanField::Duration, true, {}); });
    measure(QStringLiteral("order_by_operation"),
            [&] { (void)fw::analysis::orderSpans(*analysis, fw::analysis::SpanField::Operation, false, {}); });
    for (const auto mode : {fw::analysis::GraphMode::Services, fw::analysis::GraphMode::Operations}) {
        const QString name = mode == fw::analysis::GraphMode::Services ? QStringLiteral("services") : QStringLiteral("operations");
        std::shared_ptr<const fw::analysis::TraceGraph> graph;
        measure(QStringLiteral("graph_of_") + name, [&] { graph = *fw::analysis::buildTraceGraph(analysis, mode, {}, {}); });
        fw::layout::GraphShape shape;
        shape.nodes = static_cast<std::uint32_t>(graph->nodes.size());
        for (const auto& edge : graph->edges) shape.edges.push_back({edge.from, edge.to});
        measure(QStringLiteral("layout_of_") + name, [&] { (void)fw::layout::layOutGraph(shape, {}); });
    }
    return out;
}

/// Values of an attribute as a reader would load them: a thousand, the first ones more often, and a tenth of the spans without any.
fw::KeyColumn manyValues(fw::SpanIndex spans) {
    constexpr std::uint32_t values = 1000;
    fw::KeyColumn column;
    for (std::uint32_t i = 0; i < values; ++i) column.texts.push_back("value-" + std::to_string(i));
    column.value.reserve(spans);
    for (std::uint64_t i = 0; i < spans; ++i) {
        const std::uint64_t mixed = i * 2'654'435'761U % 1'000'003;
        const auto value = static_cast<std::uint32_t>(mixed % values * (mixed / values % values) / values);
        column.value.push_back(i % 10 == 3 ? fw::KeyColumn::absent : value);
    }
    return column;
}

/// Colours that stand for something else than services: computed, shown, and frames that jump through them.
QJsonObject colors(TraceView& view, QImage& target, const std::shared_ptr<const fw::analysis::TraceAnalysis>& analysis) {
    using fw::analysis::GroupBy;
    using fw::analysis::GroupKey;
    QJsonObject out;
    QElapsedTimer timer;
    QScrollBar* bar = view.waterfall()->verticalScrollBar();
    const auto measure = [&](const QString& name, const GroupKey& key, const fw::KeyColumn& column) {
        QJsonObject of;
        std::vector<double> times;
        std::shared_ptr<const fw::analysis::SpanColors> found;
        for (int i = 0; i < 7; ++i) {
            fw::KeyColumn copy = column;
            timer.restart();
            found = fw::analysis::colorSpans(analysis, key, std::move(copy), {});
            times.push_back(millis(timer));
        }
        of[QStringLiteral("compute")] = spread(std::exchange(times, {}));
        timer.restart();
        view.waterfall()->setColors(found);
        paint(view, target);
        of[QStringLiteral("first_paint_ms")] = millis(timer);
        for (int i = 0; i < 200; ++i) {
            timer.restart();
            bar->setValue(static_cast<int>(static_cast<std::int64_t>(i) * 7919 % 200 * bar->maximum() / 200));
            paint(view, target);
            times.push_back(millis(timer));
        }
        of[QStringLiteral("jump")] = spread(std::move(times));
        out[name] = of;
    };
    measure(QStringLiteral("kind"), {GroupBy::Kind, {}}, {});
    measure(QStringLiteral("status"), {GroupBy::Status, {}}, {});
    measure(QStringLiteral("attribute"), {GroupBy::Attribute, "attribute"}, manyValues(analysis->trace->spanCount()));
    view.waterfall()->setColors(nullptr);
    bar->setValue(0);
    return out;
}

/// Ranking among as many peers as the trace has spans: gathered as a reader does, then asked as the span panel does.
QJsonObject peers(const fw::analysis::TraceAnalysis& analysis) {
    QElapsedTimer timer;
    timer.start();
    fw::PeerDurations durations;
    for (const std::int64_t ns : analysis.trace->durationNs) durations.add(ns);
    durations.finish();
    const double gather = millis(timer);
    constexpr int questions = 200'000;
    std::uint64_t ranks = 0;
    std::int64_t figures = 0;
    timer.restart();
    for (int i = 0; i < questions; ++i) {
        const auto span = static_cast<std::size_t>(i) * 7919 % analysis.trace->durationNs.size();
        ranks += durations.notLonger(analysis.trace->durationNs[span]);
        for (const unsigned percent : {50U, 95U, 99U}) figures += durations.percentile(percent);
    }
    const double each = millis(timer) * 1000 / questions;
    return {{QStringLiteral("spans"), static_cast<qint64>(durations.count())},
            {QStringLiteral("gather_ms"), gather},
            {QStringLiteral("rank_and_percentiles_us"), each},
            // Told, so that asking cannot be left out.
            {QStringLiteral("mean_rank"), static_cast<double>(ranks) / questions},
            {QStringLiteral("mean_percentile_ms"), static_cast<double>(figures) / (3e6 * questions)}};
}

/// Frames of the list of spans: a page further, and anywhere.
QJsonObject scrollSpanList(TraceView& view, QImage& target) {
    QObject::connect(&view, &TraceView::paneBuilt, &view, [](fw::widgets::TracePane* pane) {
        if (auto* spans = qobject_cast<fw::widgets::SpanListPane*>(pane)) {
            QObject::connect(spans, &fw::widgets::SpanListPane::orderWanted, spans, [spans](const fw::widgets::SpanOrderRequest& request) {
                spans->setOrder(request.number, *fw::analysis::orderSpans(*request.analysis, request.field, request.descending, {}));
            });
        }
    });
    QJsonObject out;
    QElapsedTimer timer;
    timer.start();
    view.showPane(QStringLiteral("spans"));
    QApplication::processEvents();
    auto* pane = qobject_cast<fw::widgets::SpanListPane*>(view.pane(QStringLiteral("spans")));
    QWidget* viewport = pane->table()->viewport();
    viewport->render(&target, {}, {}, QWidget::DrawWindowBackground);
    out[QStringLiteral("show_sorted_to_first_paint_ms")] = millis(timer);
    QScrollBar* bar = pane->table()->verticalScrollBar();
    std::vector<double> times;
    const auto frame = [&](int value) {
        timer.restart();
        bar->setValue(value);
        viewport->render(&target, {}, {}, QWidget::DrawWindowBackground);
        times.push_back(millis(timer));
    };
    for (int i = 0; i < 200; ++i) frame(bar->value() + bar->pageStep());
    out[QStringLiteral("scroll_page")] = spread(std::exchange(times, {}));
    for (int i = 0; i < 200; ++i) frame(static_cast<int>(static_cast<std::int64_t>(i) * 7919 % 200 * bar->maximum() / 200));
    out[QStringLiteral("jump")] = spread(times);
    return out;
}

/// Frames of the waterfall with five columns and a pill, one of them with another value for every span.
QJsonObject scrollColumns(TraceView& view, const fw::analysis::TraceAnalysis& analysis, QImage& target) {
    using fw::analysis::Fact;
    const auto spans = analysis.trace->spanCount();
    const auto columnOf = [spans](std::uint32_t different) {
        fw::KeyColumn column;
        for (std::uint32_t i = 0; i < different; ++i) column.texts.push_back("value-" + std::to_string(i * 7919ULL));
        for (fw::SpanIndex span = 0; span < spans; ++span) column.value.push_back(span % different);
        return fw::analysis::factValues(std::move(column));
    };
    const auto unique = columnOf(spans);
    const auto few = columnOf(12);
    auto* columns = view.columns();
    QObject::connect(columns, &fw::widgets::TraceColumns::valuesWanted, columns, [=](const fw::widgets::FactsRequest& request) {
        for (const std::string& key : request.keys) columns->setValues(request.number, key, key == "unique" ? unique : few);
    });
    fw::PeerDurations peers;
    for (int i = 0; i < 1000; ++i) peers.add(i * 1'000'000LL);
    peers.finish();
    const auto ranked = std::make_shared<const fw::PeerRanks>(peers);
    QObject::connect(columns, &fw::widgets::TraceColumns::ranksWanted, columns, [=](const fw::widgets::RanksRequest& request) {
        fw::analysis::OperationRanks ranks;
        for (const fw::SpanIndex span : request.seen) ranks.of[fw::analysis::operationNumber(*request.analysis->trace, span)] = ranked;
        columns->setRanks(request.number, ranks, true);
    });
    QElapsedTimer timer;
    timer.start();
    columns->add({Fact::Attribute, "unique"}, false);
    columns->add({Fact::Attribute, "few"}, false);
    for (const Fact fact : {Fact::Percentile, Fact::OwnWork, Fact::Start}) columns->add({fact, {}}, false);
    columns->add({Fact::Attribute, "few"}, true);
    paint(view, target);
    QJsonObject out;
    out[QStringLiteral("add_to_first_paint_ms")] = millis(timer);
    QScrollBar* bar = view.waterfall()->verticalScrollBar();
    std::vector<double> times;
    const auto frame = [&](int value) {
        timer.restart();
        bar->setValue(value);
        paint(view, target);
        times.push_back(millis(timer));
    };
    for (int i = 0; i < 200; ++i) frame(bar->value() + 3);
    out[QStringLiteral("scroll_notch")] = spread(std::exchange(times, {}));
    for (int i = 0; i < 200; ++i) frame(bar->value() + bar->pageStep());
    out[QStringLiteral("scroll_page")] = spread(std::exchange(times, {}));
    for (int i = 0; i < 200; ++i) frame(static_cast<int>(static_cast<std::int64_t>(i) * 7919 % 200 * bar->maximum() / 200));
    out[QStringLiteral("jump")] = spread(times);
    columns->removeAll();
    bar->setValue(0);
    return out;
}

/// Processor time of this thread: what others do on the machine is not in it.
double cpuMillis() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// What a trace that is read again while it is shown costs the window's thread: taking it, painting it, letting the old one go.
QJsonObject growth(const std::shared_ptr<const fw::analysis::TraceAnalysis>& first) {
    const auto readAgain = [](const std::shared_ptr<const fw::analysis::TraceAnalysis>& before) {
        auto data = std::make_shared<fw::TraceData>(*before->trace);
        return *fw::analysis::analyseTrace(data, {}, {.before = before, .foldRepeats = true});
    };
    TraceView view;
    view.resize(1600, 1000);
    view.show();
    QApplication::processEvents();
    QImage target(view.waterfall()->viewport()->size(), QImage::Format_RGB32);
    auto shown = readAgain(first);
    view.setTrace(shown);
    std::vector<double> taken;
    std::vector<double> painted;
    std::vector<double> dropped;
    for (int i = 0; i < 12; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QApplication::processEvents();
        auto next = readAgain(shown);
        double start = cpuMillis();
        view.setTrace(next);
        taken.push_back(cpuMillis() - start);
        start = cpuMillis();
        paint(view, target);
        painted.push_back(cpuMillis() - start);
        QThreadPool::globalInstance()->waitForDone();
        start = cpuMillis();
        shown = std::move(next);
        dropped.push_back(cpuMillis() - start);
    }
    return {{QStringLiteral("take_cpu"), spread(taken)},
            {QStringLiteral("paint_cpu"), spread(painted)},
            {QStringLiteral("drop_cpu"), spread(dropped)}};
}

QJsonObject run(std::uint32_t spans) {
    QJsonObject out;
    QElapsedTimer timer;
    timer.start();
    const auto analysis = fw::test::bigTrace(spans);
    out[QStringLiteral("make_and_analyse_ms")] = millis(timer);
    out[QStringLiteral("growth")] = growth(analysis);
    if (qEnvironmentVariableIsSet("FW_ONLY")) return out;
    TraceView view;
    view.resize(1600, 1000);
    view.show();
    QApplication::processEvents();
    QImage target(view.waterfall()->viewport()->size(), QImage::Format_RGB32);

    timer.restart();
    view.setTrace(analysis);
    paint(view, target);
    out[QStringLiteral("set_trace_to_first_paint_ms")] = millis(timer);
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    out[QStringLiteral("minimap_ready_ms")] = millis(timer);

    fw::widgets::WaterfallView& waterfall = *view.waterfall();
    std::vector<double> times;
    const auto frame = [&](const auto& change) {
        timer.restart();
        change();
        paint(view, target);
        times.push_back(millis(timer));
    };
    for (int i = 0; i < 200; ++i) {
        frame([&] { waterfall.verticalScrollBar()->setValue(waterfall.verticalScrollBar()->value() + 45); });
    }
    out[QStringLiteral("scroll_page")] = spread(std::exchange(times, {}));
    for (int i = 0; i < 200; ++i) {
        const auto value = static_cast<int>(static_cast<std::int64_t>(i) * 7919 % 200 * waterfall.verticalScrollBar()->maximum() / 200);
        frame([&] { waterfall.verticalScrollBar()->setValue(value); });
    }
    out[QStringLiteral("jump")] = spread(std::exchange(times, {}));
    out[QStringLiteral("columns")] = scrollColumns(view, *analysis, target);
    waterfall.verticalScrollBar()->setValue(0);
    out[QStringLiteral("colors")] = colors(view, target, analysis);
    fw::widgets::TraceWindow& window = *view.traceWindow();
    for (int i = 0; i < 200; ++i) {
        const auto anchor = fw::test::demoStart + (i % 17 + 1) * 500 * fw::test::ms;
        frame([&] { window.zoomAt(i % 60 < 40 ? 0.85 : 1.6, anchor); });
    }
    out[QStringLiteral("zoom")] = spread(std::exchange(times, {}));
    window.zoomAll();
    for (int i = 0; i < 20; ++i) {
        frame([&] { waterfall.setFolded(1 + static_cast<fw::analysis::Row>(i % 2) * 3, i % 4 < 2); });
    }
    out[QStringLiteral("collapse")] = spread(std::exchange(times, {}));
    waterfall.setCriticalPathShown(false);
    out[QStringLiteral("flame")] = runFlame(analysis);
    out[QStringLiteral("peers")] = peers(*analysis);
    out[QStringLiteral("tables")] = tables(analysis);
    out[QStringLiteral("span_list")] = scrollSpanList(view, target);
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    std::vector<std::uint32_t> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(static_cast<std::uint32_t>(std::max(1, std::atoi(argv[i]))));
    if (sizes.empty()) sizes = {100'000, 1'000'000};
    QJsonObject all;
    for (const std::uint32_t spans : sizes) all[QString::number(spans)] = run(spans);
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return 0;
}
