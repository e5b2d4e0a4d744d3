// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/import_service.h"
#include "app/trace_controller.h"
#include "model/core/result.h"
#include "model/core/search_request.h"
#include "model/store/cache_upkeep.h"

namespace fw::app {

/// A message of the window: what happened, where, why, and what was kept. Plain text, control characters visible.
struct Message {
    enum class Kind : std::uint8_t { Note, Warning, Error };
    /// What it is about: it goes when that is settled.
    enum class Topic : std::uint8_t { General, Search, Cache, Imported, Fetched, Compare, Bottlenecks, Exported, Log };
    /// What the reader can do about it.
    enum class Action : std::uint8_t { None, ChooseCache, ShowImported, FetchAgain, OpenFolder, CopyPath, ShowNews };
    Kind kind = Kind::Note;
    QString text;
    Topic topic = Topic::General;
    Action action = Action::None;
    QString about = {};           ///< path of a source: reading it again settles the message; or of a file that was written
    Action other = Action::None;  ///< beside `action`
    bool operator==(const Message&) const = default;
};

/// The sentences of the window that are built from results.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(fw::app::Texts)

public:
    [[nodiscard]] static Message ofError(const Error& error);
    /// No cache can be kept or read at this place.
    [[nodiscard]] static Message ofUnusableCache(const Error& error);
    /// Pages of the cache file are damaged (TracePage::cacheDamaged).
    [[nodiscard]] static Message ofDamagedCache();
    /// The traces of this cache can be read, and nothing can be added.
    [[nodiscard]] static Message ofReadOnlyCache(const std::string& path, const std::string& reason);
    [[nodiscard]] static Message ofTemporaryCache();
    [[nodiscard]] static QString ofAction(Message::Action action);
    /// One line about a finished import; absent where a clean import needs none beyond the status bar.
    [[nodiscard]] static Message ofImport(const ImportOutcome& outcome);
    /// Why nothing of it came into the cache; empty where something did or was there already, or the reader stopped it.
    [[nodiscard]] static QString ofFailure(const ImportOutcome& outcome);
    /// Something was imported that the search leaves out.
    [[nodiscard]] static Message ofHidden(const QStringList& sources, std::size_t traces, const QString& search);
    /// Why a search found nothing, and what is there instead.
    [[nodiscard]] static Message ofNothingFound(const SearchAnswer& answer, bool utc);
    /// "frame id", "trace id", "name", …: what a text was understood as; empty for All and None.
    [[nodiscard]] static QString ofMatch(TextMatch match);
    /// "3 traces · 14 ms", or "1 of 3 traces · 14 ms" with a row.
    [[nodiscard]] static QString ofResult(quint64 total, int row, double milliseconds);
    /// `limitBytes` 0: none.
    [[nodiscard]] static QString ofCacheSize(const store::CacheInfo& info, quint64 limitBytes);
    /// What the limits cost.
    [[nodiscard]] static Message ofDropped(const store::DropReport& report, quint64 limitBytes);
};

}  // namespace fw::app
