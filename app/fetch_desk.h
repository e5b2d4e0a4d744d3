// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>

#include <QObject>

#include "app/connection.h"
#include "app/fetch_request.h"
#include "app/import_service.h"
#include "app/own_link.h"
#include "app/settings.h"
#include "app/window_parts.h"
#include "importers/sources/trace_link.h"

namespace fw::app {

class ConnectionDesk;
class ReaderPool;
class SearchDesk;
class TraceController;

/// Addresses of traces, pasted, dropped or named on the command line: says what they mean, looks into the cache, fetches, and opens what
/// came. Sends nothing before it is asked to. GUI thread.
class FetchDesk : public QObject {
    Q_OBJECT

public:
    FetchDesk(ImportService& service, ReaderPool& readers, TraceController& traces, SearchDesk& searches, ConnectionDesk& connections,
              const Settings& settings, const WindowParts& parts, QObject* parent);

    /// Something that a reader pastes or drops to open it: an address, or a `framewake://` link.
    [[nodiscard]] static bool isLink(const QString& text);
    /// Puts it into the search field, where Enter opens it.
    void offer(const QString& text);
    /// Opens what the address names: from the cache, or fetched.
    void open(const QString& text);
    /// Asks the server for a trace that it gave before; what is seen stays, and gains what is new.
    void fetchAgain(const sources::Url& server, const std::string& traceId);
    /// Asks this server (as the list of sources names it) what it was asked last in this session; else says what to do.
    void askAgain(const QString& server);
    /// The last fetch brought nothing (exit code 4).
    [[nodiscard]] bool foundNothing() const { return m_foundNothing; }

Q_SIGNALS:
    /// A `framewake://` link was opened.
    void ownLinkOpened(const fw::app::OwnLink& link);
    /// A server was asked; what came of it is in the cache.
    void answered(const fw::app::FetchDone& done);

private:
    void describe(const QString& text);
    void ask(const sources::TraceLink& link);
    /// `by`: the connection that was chosen; absent: the one that the address belongs to.
    void fetch(const sources::TraceLink& link, const std::optional<Connection>& by = {});
    void finished(const ImportOutcome& outcome);

    ImportService& m_service;
    ReaderPool& m_readers;
    TraceController& m_traces;
    SearchDesk& m_searches;
    ConnectionDesk& m_connections;
    const Settings& m_settings;
    WindowParts m_parts;
    std::optional<sources::TraceLink> m_offered;  ///< what "fetch again" fetches
    struct Asked {
        sources::TraceLink link;
        std::optional<Connection> by;
    };
    std::map<QString, Asked> m_asked;  ///< last, by the name of the source
    bool m_foundNothing = false;
    std::string m_again;  ///< the trace that fetchAgain() asks for
};

}  // namespace fw::app
