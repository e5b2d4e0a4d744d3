// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/import_service.h"
#include "app/trace_controller.h"
#include "model/core/result.h"
#include "model/core/search_request.h"

namespace fw::app {

/// A message of the window: what happened, where, why, and what was kept. Plain text, control characters visible.
struct Message {
    enum class Kind : std::uint8_t { Note, Warning, Error };
    Kind kind = Kind::Note;
    QString text;
    bool operator==(const Message&) const = default;
};

/// The sentences of the window that are built from results.
class Texts {
    Q_DECLARE_TR_FUNCTIONS(fw::app::Texts)

public:
    [[nodiscard]] static Message ofError(const Error& error);
    /// One line about a finished import; absent where a clean import needs none beyond the status bar.
    [[nodiscard]] static Message ofImport(const ImportOutcome& outcome);
    /// Why a search found nothing, and what is there instead.
    [[nodiscard]] static Message ofNothingFound(const SearchAnswer& answer, bool utc);
    /// "frame id", "trace id", "name", …: what a text was understood as; empty for All and None.
    [[nodiscard]] static QString ofMatch(TextMatch match);
    /// "3 traces · 14 ms", or "1 of 3 traces · 14 ms" with a row.
    [[nodiscard]] static QString ofResult(quint64 total, int row, double milliseconds);
    [[nodiscard]] static QString ofCacheSize(const store::CacheInfo& info);
    /// File name for a picture: letters, digits, "_", "." and "-" only, never a name with a meaning of its own.
    [[nodiscard]] static QString pictureName(const QString& rootName, const QString& traceId);
};

}  // namespace fw::app
