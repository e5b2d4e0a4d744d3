// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/settings.h"
#include "model/core/result.h"
#include "widgets/journey_view.h"

namespace fw::app {

class ReaderPool;
class TableSaver;

/// Has the journey of a frame read on a reader thread while it is looked at. The newest frame wins; an import that commits has it read
/// again, but does not overtake an answer that is on its way. GUI thread.
class JourneyDesk : public QObject {
    Q_OBJECT

public:
    JourneyDesk(ReaderPool& pool, Settings& settings, widgets::JourneyView* view, QWidget* window);

    void setShown(bool on);
    /// Read now if it is looked at, else when it is.
    void show(const std::string& frameId);
    /// The cache has changed.
    void refresh();
    /// What is shown, or asked for; empty: none yet.
    [[nodiscard]] const std::string& frameId() const { return m_frameId; }
    [[nodiscard]] QString title() const;
    /// No trace has the frame that was asked for last.
    [[nodiscard]] bool foundNothing() const { return m_foundNothing; }

Q_SIGNALS:
    /// Another frame was asked for.
    void frameChanged();
    /// What is shown is another one, or none.
    void answered();
    void failed(const fw::Error& error);
    void statusText(const QString& text);

private:
    using Journey = widgets::JourneyView::Journey;

    void ask();
    void take(const Result<Journey>& journey);
    void order();
    void saveTable();

    QPointer<ReaderPool> m_pool;
    widgets::JourneyView* m_view;
    TableSaver* m_saver;
    std::string m_frameId;
    bool m_shown = false;
    bool m_stale = false;    ///< what is shown is older than the cache, or of another frame
    bool m_running = false;  ///< m_frameId is being read
    bool m_runAgain = false;
    bool m_foundNothing = false;
};

}  // namespace fw::app
