// SPDX-License-Identifier: GPL-3.0-or-later
// The chart above the list of traces with 36,000 and 1,000,000 traces, 1600 pixels wide offscreen: what is made of all traces, the first
// paint, each turn of a brush that is dragged by real events (event and repaint), a search of the point below the pointer. Milliseconds of
// processor time of the thread that does it. One JSON object.
//   bench_plot [traces …]      default 36000 1000000
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

#include <QApplication>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMouseEvent>

#include "model/analysis/trace_plot.h"
#include "widgets/trace_chart.h"

namespace {

using namespace fw;

double plotCpuMs() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

template <typename Work>
double timed(Work&& work) {
    const double before = plotCpuMs();
    work();
    return plotCpuMs() - before;
}

TracePoints points(int traces) {
    std::mt19937_64 random(5);
    std::lognormal_distribution<double> durations(20, 0.6);
    TracePoints out;
    for (int i = 0; i < traces; ++i) {
        out.startNs.push_back(1'710'511'200'000'000'000 + std::int64_t{i} * 3'600'000'000'000 / traces);
        out.durationNs.push_back(static_cast<std::int64_t>(durations(random)));
        out.key.push_back(i + 1);
        out.failed.push_back(random() % 50 == 0 ? 1 : 0);
    }
    return out;
}

void mouse(QWidget& widget, QEvent::Type type, QPointF at, Qt::MouseButtons buttons) {
    QMouseEvent event(type, at, widget.mapToGlobal(at), type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton, buttons, {});
    QApplication::sendEvent(&widget, &event);
}

QJsonObject run(int traces) {
    QJsonObject out;
    auto plot = std::make_shared<analysis::TracePlot>();
    TracePoints read = points(traces);
    out[QStringLiteral("plot_of_all_ms")] = timed([&] { *plot = analysis::plotOf(std::move(read)); });
    widgets::TraceChart chart(nullptr);
    chart.resize(1600, chart.sizeHint().height());
    chart.show();
    widgets::PlotRequest wanted;
    QObject::connect(&chart, &widgets::TraceChart::pictureWanted, &chart,
                     [&wanted](const widgets::PlotRequest& request) { wanted = request; });
    out[QStringLiteral("set_ms")] = timed([&] { chart.setPlot(plot, false); });
    render::PlotPicture picture;
    out[QStringLiteral("picture_ms")] =
        timed([&] { picture = render::makePlotPicture(*wanted.plot, wanted.axes, wanted.unit, wanted.ratio, wanted.theme); });
    chart.setPicture(wanted.number, picture);
    QImage target(chart.size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { chart.render(&target, {}, {}, QWidget::DrawWindowBackground); };
    out[QStringLiteral("first_paint_ms")] = timed(paint);
    std::vector<double> turns;
    std::vector<double> tallies;
    mouse(chart, QEvent::MouseButtonPress, QPointF(300, 20), Qt::LeftButton);
    for (int i = 0; i < 400; ++i) {
        const QPointF at(310 + i * 2.5, 30 + i % 50);
        turns.push_back(timed([&] {
            mouse(chart, QEvent::MouseMove, at, Qt::LeftButton);
            paint();
        }));
        if (i % 20 == 0) tallies.push_back(timed([&] { (void)analysis::tallyOf(plot->points, chart.brush()); }));
    }
    mouse(chart, QEvent::MouseButtonRelease, QPointF(1300, 60), Qt::NoButton);
    std::vector<double> hovers;
    for (int i = 0; i < 200; ++i)
        hovers.push_back(timed([&] {
            mouse(chart, QEvent::MouseMove, QPointF(100 + i * 6, 20 + i % 50), Qt::NoButton);
            paint();
        }));
    const auto most = [](const std::vector<double>& times) { return *std::max_element(times.begin(), times.end()); };
    const auto middle = [](std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return times[times.size() / 2];
    };
    out[QStringLiteral("brush_turn_p50_ms")] = middle(turns);
    out[QStringLiteral("brush_turn_max_ms")] = most(turns);
    out[QStringLiteral("brush_tally_max_ms")] = most(tallies);
    out[QStringLiteral("hover_turn_p50_ms")] = middle(hovers);
    out[QStringLiteral("hover_turn_max_ms")] = most(hovers);
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    std::vector<int> sizes;
    for (int i = 1; i < argc; ++i) sizes.push_back(QByteArray(argv[i]).toInt());
    if (sizes.empty()) sizes = {36'000, 1'000'000};
    QJsonObject out;
    for (const int traces : sizes) out[QString::number(traces)] = run(traces);
    std::printf("%s\n", QJsonDocument(out).toJson().constData());
    return 0;
}
