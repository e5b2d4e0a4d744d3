// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <vector>

#include <QString>
#include <QWidget>

#include "model/analysis/ai_roles.h"
#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"

class QButtonGroup;

namespace fw::widgets {

class HeaderChip;
class HeaderSwitch;
class IconButton;

/// Root name and chips of the trace that is open, the panes to look at it with, and the switches of its view. What does not
/// fit is left out: first the words beside the panes' signs, then chips from the least important one on, the frame id last;
/// the name is cut after them. A chip counts those that went, its tooltip and menu have them. GUI thread.
class TraceHeader : public QWidget {
    Q_OBJECT
public:
    explicit TraceHeader(QWidget* parent = nullptr);
    ~TraceHeader() override;

    /// Null clears. `frameKey` names the attribute of frame ids ("frame.id").
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    void setFrameKey(const QString& key);
    void setTheme(render::ThemeId theme);
    void setCriticalPathShown(bool on);
    void setGapsShown(bool on);
    /// Of the trace that is shown, until another one is.
    void setTokens(const analysis::TokenTotals& tokens);
    /// How many spans of the trace have bookmarks.
    /// Spans that came while the trace was looked at; 0: the reader has seen that there are some.
    void setNewSpans(std::uint64_t count);
    [[nodiscard]] std::uint64_t newSpans() const { return m_newSpans; }
    void setBookmarks(std::size_t count);
    /// The server that the trace came from, as people name it; empty: none. `grows`: it may have more by now.
    void setServer(const QString& host, bool grows);
    /// The panes in the order of their buttons. Takes effect once; setPaneNames() changes the words.
    struct Pane {
        QString sign;
        QString word;
        QString name;  ///< tooltip, with the key
    };
    void setPanes(const std::vector<Pane>& panes);
    void setPaneNames(const std::vector<Pane>& panes);
    void setCurrentPane(int pane);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextErrorRequested();
    void criticalPathToggled(bool on);
    void gapsToggled(bool on);
    /// The critical path below another root is wanted.
    void criticalRootRequested(quint32 span);
    void fitRequested();
    /// The spans of hosts whose clocks are off: moved so that they fit, or as they were recorded.
    void clockCorrectionRequested(bool on);
    /// Suggested parents are not wanted any more.
    void parentSuggestionsRequested(bool on);
    void paneChosen(int pane);
    void copyRequested(const QString& text);
    /// To the trace of the previous (-1) or next (1) frame id.
    void frameStepRequested(int by);
    /// The reader wants the list of bookmarks.
    void newSpansRequested();
    void bookmarksRequested();
    /// The server is to be asked again.
    void refreshRequested();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    [[nodiscard]] QString tokensTip() const;
    void arrange();
    /// From left to right; which of them are seen is another question.
    [[nodiscard]] std::array<HeaderChip*, 14> chipsInOrder() const;
    /// Puts the switches at the right; returns where the room for name and chips ends.
    int arrangeSwitches(double wantedByChips);
    void nameSwitches();
    /// The roots that a critical path can start from.
    void openPathMenu();
    /// The chips that found no room, as a menu.
    void openMore();

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    QString m_frameKey;
    QString m_name;
    QRect m_nameBox;
    QString m_rootsTip;  ///< whose name and whose times, where two roots have them
    render::ThemeId m_theme = render::ThemeId::Light;
    HeaderChip* m_new;
    std::uint64_t m_newSpans = 0;
    HeaderChip* m_duration;
    HeaderChip* m_root;
    HeaderChip* m_spans;
    HeaderChip* m_services;
    HeaderChip* m_errors;
    HeaderChip* m_depth;
    HeaderChip* m_frame;
    IconButton* m_previousFrame;  ///< beside the frame id, shown where it is
    IconButton* m_nextFrame;
    HeaderChip* m_incomplete;
    HeaderChip* m_grows;
    QString m_server;
    bool m_mayGrow = false;
    HeaderChip* m_clocks;
    HeaderChip* m_parents;
    HeaderChip* m_tokens;
    analysis::TokenTotals m_tokenTotals;
    HeaderChip* m_bookmarks;
    std::size_t m_bookmarkCount = 0;
    bool m_rootDiffers = false;
    HeaderChip* m_more;
    std::vector<HeaderChip*> m_hiddenChips;  ///< least important first
    HeaderSwitch* m_path;
    HeaderSwitch* m_gaps;
    HeaderSwitch* m_fit;
    QButtonGroup* m_paneGroup;
    std::vector<HeaderSwitch*> m_panes;
    int m_ruleX = -1;  ///< line between panes and switches; below 0: none
};

}  // namespace fw::widgets
