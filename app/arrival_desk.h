// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include "app/import_service.h"
#include "app/trace_controller.h"
#include "app/window_parts.h"

namespace fw::app {

class SearchDesk;

/// Traces that an import has brought: opens them where the reader asked for the file, and says so where his search hides
/// them. GUI thread.
class ArrivalDesk : public QObject {
    Q_OBJECT

public:
    ArrivalDesk(ImportService& service, TraceController& traces, SearchDesk& searches, const WindowParts& parts, QObject* parent);

    /// What is imported next was asked for by name: it is opened, not only listed.
    void openWhenRead() { m_open = true; }

private:
    void arrived(const ImportedTraces& imported);
    void show();

    TraceController& m_traces;
    SearchDesk& m_searches;
    WindowParts m_parts;
    QStringList m_sources;
    QStringList m_awaited;  ///< looked up as soon as the list shows what they brought
    ImportedTraces m_last;
    bool m_open = false;
    bool m_askedEarly = false;  ///< m_awaited was set by the first commit, before the end
};

}  // namespace fw::app
