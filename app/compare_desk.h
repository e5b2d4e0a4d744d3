// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <functional>
#include <memory>
#include <optional>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/compare_source.h"
#include "app/percentile_pick.h"
#include "app/settings.h"
#include "model/analysis/diff_rows.h"
#include "model/core/result.h"
#include "model/core/span.h"
#include "model/core/trace_summary.h"

namespace fw::widgets {
class CompareView;
struct CompareOrderRequest;
}  // namespace fw::widgets

namespace fw::app {

struct PercentilePick;
class ReaderPool;
class TableSaver;

/// Keeps the two sides of the comparison: reads what is put on them and compares it on a reader thread, the newest request wins.
/// GUI thread.
class CompareDesk : public QObject {
    Q_OBJECT

public:
    CompareDesk(ReaderPool& pool, Settings& settings, widgets::CompareView* view, QWidget* window);

    void put(analysis::DiffSide side, TraceKey key);
    /// As compareIds(), for one side; the other one stays.
    void putId(analysis::DiffSide side, const QString& id);
    /// One or two ids, frame ids or addresses, as they come from the clipboard: two are compared, one goes to the side that is empty,
    /// else to B. False: there are none, or more than two.
    bool paste(const QString& text);
    void putBoth(TraceKey a, TraceKey b);
    void swap();
    /// Puts the trace on side B, and the one at a percentile of its kind on side A; or says why there is none.
    void compareWithKind(TraceKey key, int percent);
    /// Puts the traces at p50 and p95 of the kind of a trace on the sides A and B; or says why there are none.
    void compareKind(TraceKey key);
    /// The same of the traces that an operation, a service or a value was found in; `pick` runs on a reader thread.
    void compareTypical(std::function<Result<PercentilePick>(store::TraceReader&, const std::stop_token&)> pick);
    /// Two ids as they are typed: of a trace, the beginning of one, or a frame id of one trace.
    void compareIds(const QString& a, const QString& b);
    /// The same for a session: what is no longer there is said in the view alone. One may be empty.
    void restore(const QString& a, const QString& b);
    /// After an import: a trace that has grown is read again.
    void refresh();

    /// A new pair begins: the trace is A, nothing is B.
    void begin(TraceKey a);
    [[nodiscard]] bool isFilled(analysis::DiffSide side) const { return m_sides[static_cast<std::size_t>(side)].has_value(); }
    /// What is on both sides; absent while one is empty.
    [[nodiscard]] std::optional<std::array<TraceKey, 2>> both() const;
    /// Its id as it is shown; empty while the side is empty or being read.
    [[nodiscard]] QString idOf(analysis::DiffSide side) const;
    /// "Compare 812 ms with 1.23 s"; empty without a comparison.
    [[nodiscard]] QString title() const;
    /// The last ids named no trace.
    [[nodiscard]] bool foundNothing() const { return m_foundNothing; }

Q_SIGNALS:
    /// What is on the sides is another one.
    void sidesChanged();
    void failed(const fw::Error& error);
    void statusText(const QString& text);
    /// Two traces were put on the sides by a command: they are to be seen.
    void comparisonReady();
    /// A new pair is looked for: what was told of an earlier one is of no interest.
    void pickStarted();
    /// A command came to nothing, in words.
    void refused(const QString& why);
    /// The reader wants to see a span in its own trace.
    void spanRequested(fw::TraceKey trace, fw::SpanId span);

private:
    void ask(const std::array<CompareSide, 2>& sides, bool again);
    void take(const Result<Compared>& answer, bool again);
    [[nodiscard]] std::array<CompareSide, 2> asked() const;
    void readChanges(analysis::DiffRow row);
    void order(const widgets::CompareOrderRequest& request);
    void saveTable();
    void copyMarkdown();
    void takeTypical(const PercentilePick& pick);
    void takePick(TraceKey key, int percent, const PercentilePick& pick);

    QPointer<ReaderPool> m_pool;
    Settings& m_settings;
    widgets::CompareView* m_view;
    TableSaver* m_saver;
    std::array<std::optional<TraceKey>, 2> m_sides;
    std::array<std::shared_ptr<const analysis::TraceAnalysis>, 2> m_known;
    std::shared_ptr<const analysis::DiffPlan> m_plan;
    bool m_foundNothing = false;
    bool m_refused = false;  ///< the view says why there is no comparison
    bool m_quiet = false;    ///< the sides are those of the last session
};

}  // namespace fw::app
