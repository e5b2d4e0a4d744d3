// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "model/core/span_sink.h"
#include "model/store/cache_file.h"

namespace fw::store {

struct ImportRecord;

/// The one writer of a cache: owns the writing connection, gathers batches to segments, encodes, compresses, indexes
/// and commits them. Created and used on one thread (the writer thread of an import).
/// A second writer on the same file waits for the lock of the first, at most two seconds, then fails with Cache.
class TraceWriter : public SpanSink {
public:
    /// Creates the file (0600, folder 0700) and its schema, or migrates an older one after keeping a backup.
    /// Errors: Cache. A newer schema is left untouched and the message names both versions.
    static Result<std::unique_ptr<TraceWriter>> open(const CacheOptions& options);

    /// Remembers what was imported, for the list of sources; the same source again replaces its row.
    virtual Result<void> recordImport(const ImportRecord& record) = 0;
};

}  // namespace fw::store
