// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/import_service.h"
#include "app/texts.h"
#include "importers/sources/trace_link.h"

namespace fw::app {

/// The sentences of the window about fetching. Plain text, bounded, without secrets.
class FetchTexts {
    Q_DECLARE_TR_FUNCTIONS(fw::app::FetchTexts)

public:
    /// "Jaeger trace 7f3a9c0e…": what Enter would fetch.
    [[nodiscard]] static QString ofLink(const sources::TraceLink& link);
    /// "from host:16686 · Enter fetches".
    [[nodiscard]] static QString ofServer(const sources::TraceLink& link);
    /// The traces are in the cache, the server was not asked.
    [[nodiscard]] static Message ofCached(const sources::TraceLink& link);
    [[nodiscard]] static Message ofPasswordInLink();
    /// "host:16686".
    [[nodiscard]] static QString ofHost(const sources::Url& server);
    /// How a trace has grown that was asked for again.
    [[nodiscard]] static Message ofRefresh(const ImportOutcome& outcome);
    /// The address is that of a server and asks for nothing.
    [[nodiscard]] static Message ofServerOnly(const sources::TraceLink& link);
    /// What was repaired in an address.
    [[nodiscard]] static Message ofRepairs(const std::vector<std::string>& notes);
    /// As people know it: with the leading zeros that FetchReport leaves out.
    [[nodiscard]] static QString ofId(const std::string& plainId);
    /// How a fetch ended, beyond what is said of every import; no text where nothing is amiss.
    [[nodiscard]] static Message ofOutcome(const ImportOutcome& outcome, bool utc);
    /// "traces of service x, from … to …".
    [[nodiscard]] static QString ofQuestion(const sources::TraceQuestion& question, bool utc);
};

}  // namespace fw::app
