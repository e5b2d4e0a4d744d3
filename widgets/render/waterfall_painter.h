// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <QFont>
#include <QRectF>

#include "model/analysis/found_spans.h"
#include "model/analysis/marked_spans.h"
#include "model/analysis/span_colors.h"
#include "model/analysis/trace_waits.h"
#include "model/core/trace_data.h"
#include "widgets/render/prepared_text.h"
#include "widgets/render/row_facts.h"
#include "widgets/render/row_style.h"
#include "widgets/render/span_color.h"
#include "widgets/render/sprite_cache.h"
#include "widgets/render/theme.h"
#include "widgets/render/time_scale.h"
#include "widgets/render/trace_rows.h"

class QPainter;

namespace fw::render {

/// What one call of WaterfallPainter::paint draws. Rows are visible indices of `rows`.
struct WaterfallFrame {
    const TraceRows* rows = nullptr;
    const EventTimes* events = nullptr;  ///< sorted within each span; null: none
    std::uint32_t first = 0;             ///< rows [first, last)
    std::uint32_t last = 0;
    double top = 0;         ///< of row `first`
    double gridBottom = 0;  ///< the lines of the time axis go on down to here, where that is below the last row
    double left = 0;        ///< of the tree column
    double treeWidth = 342;
    const RowFacts* facts = nullptr;  ///< columns behind the tree, pills in it; null: none
    double columnsWidth = 0;          ///< of all of them
    double durationWidth = 64;        ///< behind the columns
    TimeScale scale;                  ///< left and width: the place of the bars
    std::int64_t zeroNs = 0;          ///< where the axis counts from
    std::uint32_t selected = noIndex;
    std::uint32_t hovered = noIndex;
    const analysis::FoundSpans* found = nullptr;    ///< what was searched for; null: nothing
    const analysis::TraceWaits* waits = nullptr;    ///< of these spans; null: not known, or not yet
    bool gaps = false;                              ///< mark what is not instrumented
    const analysis::MarkedSpans* marked = nullptr;  ///< the reader's bookmarks; null: none
    const analysis::SpanColors* colors = nullptr;   ///< of these spans; null: colours stand for services
    bool criticalPath = true;
    /// Device pixels a logical pixel; 0 for vector devices: nothing is snapped or kept as pixels.
    double pixelRatio = 1;
};

/// What marks a painter has drawn, for a legend.
struct DrawnMarks {
    bool ownWork = false;
    bool criticalPath = false;
    bool missingParent = false;
    bool error = false;
    bool event = false;
    bool folded = false;
    bool repeats = false;
    bool goesOn = false;
    bool noStart = false;
    bool wait = false;
    bool gap = false;
    bool assumed = false;       ///< a hand-over of the critical path
    bool eventOutside = false;  ///< of its span
    bool pillsLeft = false;     ///< pills without room; a sign beside the others says how many
    bool serviceLeft = false;   ///< a row without room for the name of its service
};

/// Draws rows of the waterfall: tree column, durations, bars. Costs visible rows and pixels, never the spans of the
/// trace: own work, events and the critical path are cut by binary search and merged to pixels. Keeps prepared text,
/// so keep the painter. Cuts everything itself, because vector devices do not clip. One thread, no widget needed.
class WaterfallPainter {
public:
    WaterfallPainter(ThemeId theme, const QFont& font, const RowMetrics& metrics);

    void paint(QPainter& painter, const WaterfallFrame& frame);

    /// Forget prepared names: another trace has other name numbers.
    void clearText();

    [[nodiscard]] const Theme& theme() const { return *m_theme; }
    [[nodiscard]] const RowMetrics& metrics() const { return m_metrics; }
    [[nodiscard]] const RowFonts& fonts() const { return m_fonts; }
    [[nodiscard]] const DrawnMarks& drawn() const { return m_drawn; }

    /// Left edge of the row's twist in the tree column, relative to its left; indents shrink in very deep trees so
    /// that names keep their room.
    [[nodiscard]] double indentOf(std::uint32_t depth, std::uint32_t maxDepth, double treeWidth) const;

    /// The row's indent tells its depth; if not, the row says it in digits.
    [[nodiscard]] bool indented(std::uint32_t depth, std::uint32_t maxDepth, double treeWidth) const;

    /// The row whose sign of failed spans below it the last paint() drew there; noRow: none.
    [[nodiscard]] analysis::Row errorMarkAt(const QPointF& at) const;

    /// Rows looked at by the last paint() (the tests watch that cost follows the screen, not the trace).
    [[nodiscard]] std::uint32_t rowsPainted() const { return m_rowsPainted; }

    /// Time between two marks of one row, in pixels: closer events are drawn as one.
    static constexpr double eventSpacing = 4;

private:
    struct RowPlace {
        std::uint32_t index;
        analysis::Row row;
        SpanIndex span;  ///< noSpan: ghost or repeats
        const analysis::RepeatRow* repeats;
        double top;
        double x0;  ///< bar, cut to the frame and snapped
        double x1;
        bool seen;    ///< some of the bar lies in the frame
        bool before;  ///< goes on to the left
        bool after;   ///< goes on to the right
        bool timed;   ///< has a usable start
    };

    /// What the tree says of a wait; empty: nothing, or no room.
    struct WaitChip {
        QString text;
        double width = 0;
    };
    /// What a pill behind a name shows.
    struct Pill {
        PreparedText* texts = nullptr;  ///< of the value
        PreparedText::Line title;
        PreparedText::Line value;
        bool titled = false;
        double width = 0;
    };
    /// Room that a name keeps beside the chip of a wait.
    static constexpr double leastNameBesideChip = 60;

    RowPlace place(const WaterfallFrame& frame, std::uint32_t index) const;
    void paintGrid(QPainter& painter, const WaterfallFrame& frame);
    void paintTint(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintBar(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintOwnWork(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place, const QColor& color);
    void paintRepeats(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintGhostBar(QPainter& painter, const RowPlace& place);
    void paintGoesOn(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    [[nodiscard]] static const analysis::Wait* waitOf(const WaterfallFrame& frame, const RowPlace& place);
    void paintWait(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintGaps(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    WaitChip waitChip(const WaterfallFrame& frame, const RowPlace& place, double room);
    double paintWaitChip(QPainter& painter, const WaterfallFrame& frame, const WaitChip& chip, double x, double limit, double top);
    void prepareFacts(const WaterfallFrame& frame);
    void paintColumns(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    /// `room` holds the name, which is `name` wide, and the pills.
    std::vector<Pill> pillsOf(const WaterfallFrame& frame, const RowPlace& place, double room, double name);
    double paintPills(QPainter& painter, const std::vector<Pill>& pills, double x, double limit, double top);
    void paintError(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    /// Of what paintError() found a place for.
    void paintErrorSigns(QPainter& painter, const WaterfallFrame& frame);
    void paintEvents(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintSelection(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintPath(QPainter& painter, const WaterfallFrame& frame);
    void paintPathRow(QPainter& painter, const WaterfallFrame& frame, std::uint32_t index);
    void paintConnectors(QPainter& painter, const WaterfallFrame& frame);
    void paintTreeCell(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintGuides(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    [[nodiscard]] double serviceWidth(const TraceData& trace, std::uint32_t service);
    double paintCount(QPainter& painter, double x, double limit, double top, const QString& count, bool found);
    void paintDuration(QPainter& painter, const WaterfallFrame& frame, const RowPlace& place);
    void paintStripe(QPainter& painter, double x, double top, const SpanColor& color);

    [[nodiscard]] double snap(const WaterfallFrame& frame, double value) const;
    [[nodiscard]] double pixel(const WaterfallFrame& frame) const { return frame.pixelRatio > 0 ? 1 / frame.pixelRatio : 0.25; }

    const Theme* m_theme;
    RowMetrics m_metrics;
    RowFonts m_fonts;
    PreparedText m_names;
    PreparedText m_selectedNames;
    PreparedText m_ghostNames;
    PreparedText m_services;
    PreparedText m_counts;
    PreparedText m_notes;
    PreparedText m_durations;
    PreparedText m_selectedDurations;
    std::vector<PreparedText> m_factTexts;  ///< of each column, then of each pill
    std::uint64_t m_factsNumber = 0;        ///< whose texts these are
    SpriteCache m_sprites;
    DrawnMarks m_drawn;
    struct ErrorMark {
        QRectF place;
        analysis::Row row;
    };
    std::vector<ErrorMark> m_errorMarks;  ///< of the last paint()
    std::vector<QRectF> m_errorSigns;     ///< while a frame is painted
    std::uint32_t m_rowsPainted = 0;
};

}  // namespace fw::render
