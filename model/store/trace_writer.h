// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/core/span_sink.h"
#include "model/store/cache_file.h"
#include "model/store/import_record.h"

namespace fw::store {

/// The one writer of a cache: owns the writing connection, gathers batches to segments, encodes, compresses, indexes
/// and commits them. Created and used on one thread (the writer thread of an import).
/// A second writer on the same file waits for the lock of the first, at most two seconds, then fails with Cache.
class TraceWriter : public SpanSink {
public:
    /// Creates the file (0600, folder 0700) and its schema, or migrates an older one after keeping a backup.
    /// Errors: Cache. A newer schema is left untouched and the message names both versions.
    static Result<std::unique_ptr<TraceWriter>> open(const CacheOptions& options);

    /// From here on everything written belongs to the import of `source`. It stands in the list of imports as partial
    /// from its first commit on, until recordImport() says how it ended.
    virtual void beginImport(std::string_view source, std::int64_t startedNs) = 0;
    /// Remembers how the import ended. A source that was read before keeps its row; one that brought nothing new changes
    /// only the time in it.
    virtual Result<void> recordImport(const ImportRecord& record) = 0;
};

}  // namespace fw::store
