// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

#include <QStackedWidget>
#include <QString>
#include <QStringList>

#include "widgets/render/theme.h"
#include "widgets/trace_header.h"

namespace fw::widgets {

class TracePane;
class TraceWindow;
class WaterfallView;

/// The ways to look at a trace, one of them in sight: the waterfall, which is always there, and the panes, each built when it
/// is first shown. They are listed in trace_panes.cpp, in the order of their buttons and keys 1, 2, …. GUI thread.
class TracePanes : public QStackedWidget {
    Q_OBJECT
public:
    /// `window` is shared by all of them and outlives them.
    TracePanes(TraceWindow* window, QWidget* parent);

    /// Names in saved states.
    [[nodiscard]] static QStringList ids();
    /// What they are called, in the same order.
    [[nodiscard]] static std::vector<TraceHeader::Pane> words();
    [[nodiscard]] static std::size_t kinds();

    [[nodiscard]] WaterfallView* waterfall() const { return m_waterfall; }
    /// Number of the chosen one; 0: the waterfall.
    [[nodiscard]] std::size_t number() const { return m_number; }
    [[nodiscard]] QString id() const;
    /// Null for the waterfall and for a pane that was not built yet.
    [[nodiscard]] TracePane* current() const { return m_panes[m_number]; }
    [[nodiscard]] TracePane* pane(const QString& id) const;

    /// The pane that is left rests; present() brings the chosen one into sight.
    void choose(std::size_t number);
    /// Builds the chosen pane if need be and shows it; returns what is seen.
    QWidget* present();

    /// All panes rest.
    void rest();
    /// All panes rest and forget what the waterfall hides, and their trace too: all of them, or all but the current one.
    void dropTrace(bool keepCurrent);
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

Q_SIGNALS:
    /// A pane is there for the first time; it has no trace yet.
    void built(fw::widgets::TracePane* pane);

private:
    TraceWindow* m_window;
    WaterfallView* m_waterfall;
    std::vector<TracePane*> m_panes;  ///< by number; null: the waterfall, or not built yet
    std::size_t m_number = 0;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_utc = true;
};

}  // namespace fw::widgets
