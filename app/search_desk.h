// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QObject>
#include <QString>

#include "app/history.h"
#include "app/settings.h"
#include "app/trace_controller.h"
#include "app/window_parts.h"

namespace fw::app {

/// Connects the search field, the trace list and the history with the controller: what was asked, what was found, which
/// row is open.
class SearchDesk : public QObject {
    Q_OBJECT

public:
    SearchDesk(TraceController& controller, Settings& settings, const WindowParts& parts, QObject* parent);

    /// Searches and, where there are hits, opens one: the trace that is open if it is among them, else the first.
    void run(const QString& text);
    /// As run(), asked for by a command line or another program: who is not typing goes on at what was found.
    void runFromOutside(const QString& text);
    /// The open trace is what the reader asked for, so the keys are its own.
    [[nodiscard]] bool leadsToTrace() const { return m_leadsToTrace; }
    /// Lists only these traces of the search and the brush; `everywhere`: of all.
    void list(const TraceMembers& members, bool everywhere);
    /// Order, search, open trace and its row as they were.
    void restore(const LastSession& session);
    /// As run(), but opens the trace with this key.
    void runAndOpen(const QString& text, TraceKey trace);
    /// As runAndOpen() for a neighbouring frame: the list as it is where it holds the trace, else that of the frame id.
    void openFrame(TraceKey trace, const QString& frameSearch);
    /// The span that is selected in the open trace: where back() comes back to.
    void noteSpan(TraceKey trace, SpanId span) { m_history.noteSpan(trace, span); }
    /// A comparison is looked at now.
    void noteComparison(TraceKey a, TraceKey b);
    /// The bottlenecks are looked at now, or no longer.
    void noteBottlenecks(bool on);
    /// The journey of a frame is looked at now; empty: none is.
    void noteJourney(const QString& frame);
    void back();
    void forward();
    /// Opens the row `by` rows away from the open one.
    void step(int by);
    void setCacheTraces(quint64 traces);
    /// So many traces the search has without the brush.
    void setSearchTraces(quint64 traces);
    /// So many of them are in the brush that is drawn.
    void showBrushed(quint64 traces);
    /// The brush is one that the reader wants to come back to.
    void noteBrush();
    /// Shows a trace that may stand in row `row` of the list (-1: not known); `lead`: and gives it the keys.
    void openListed(TraceKey trace, int row, bool lead);
    [[nodiscard]] bool canGoBack() const { return m_history.canGoBack(); }
    [[nodiscard]] bool canGoForward() const { return m_history.canGoForward(); }
    /// The last search had no hits, or could not be understood.
    [[nodiscard]] bool foundNothing() const { return m_foundNothing; }

Q_SIGNALS:
    void historyChanged();
    /// A place of the history is gone to: a comparison of two traces, or none.
    void comparisonWanted(const std::optional<std::array<fw::TraceKey, 2>>& compared);
    /// A place of the history is gone to where the bottlenecks were looked at, or the traces.
    void bottlenecksWanted(bool on);
    /// Likewise the journey of a frame; empty: none.
    void journeyWanted(const QString& frame);

private:
    void runWithin(const QString& text, const TraceRange& brush);
    void showCounts(quint64 shown);
    void go(const Place& place);
    void show(const Place& place);
    void answered(const SearchAnswer& answer);
    void refused(const QString& text, const Error& error);
    void choose(const SearchAnswer& answer);
    void opened();
    /// What is looked at now is a step of the history, if it is another one.
    void noteHere();
    void showResult();
    void goToResults();
    void focusTrace();
    void focusTraceNow();
    void selectOpenRow();
    [[nodiscard]] int currentRow() const;

    TraceController& m_controller;
    Settings& m_settings;
    WindowParts m_parts;
    History m_history;
    std::optional<Place> m_openNext;  ///< of a place in the history, or a frame that was stepped to
    QString m_openNextId;             ///< of the last session
    QString m_openNextSpan;
    int m_openNextRow = -1;  ///< where it stood in the list; asked for if the first page does not hold it
    SearchAnswer m_answer;
    quint64 m_cacheTraces = 0;
    quint64 m_searchTraces = 0;  ///< of the search without the brush; 0: not known
    bool m_foundNothing = false;
    bool m_fromField = false;    ///< the last search was typed, not restored or stepped to
    bool m_fromOutside = false;  ///< it came with a command line
    bool m_leadsToTrace = false;
    bool m_bottlenecks = false;  ///< are looked at
    QString m_journey;           ///< likewise, of this frame
    bool m_going = false;        ///< to a place of the history
};

}  // namespace fw::app
