// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <memory>

#include "batch_maker.h"
#include "model/store/cache_upkeep.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"

namespace fw::store::test {

/// A cache of its own for one test, with short ways to write and read. A failing step throws std::runtime_error with the
/// error's message, which ends the test.
class Fixture {
public:
    explicit Fixture(const std::string& frameKey = "frame.id");

    WriteCounts write(SpanBatch batch);
    /// As the import of a source, which began and ended at this time.
    WriteCounts import(const std::string& source, SpanBatch batch, std::int64_t timeNs);
    [[nodiscard]] TraceReader& reader();
    [[nodiscard]] std::unique_ptr<CacheUpkeep> upkeep() const;
    [[nodiscard]] TracePage search(const SearchRequest& request);
    [[nodiscard]] TracePage search(const std::string& text);
    [[nodiscard]] TracePage where(const std::vector<Condition>& conditions);
    [[nodiscard]] std::shared_ptr<const TraceData> load(const std::string& traceId);

    QTemporaryDir folder;
    CacheOptions options;

private:
    std::unique_ptr<TraceReader> m_reader;
};

/// The value of a Result, or std::runtime_error.
template <typename T>
T value(Result<T> result);
void check(const Result<void>& result);
[[noreturn]] void failWith(const Error& error);

template <typename T>
T value(Result<T> result) {
    if (!result) failWith(result.error());
    return std::move(*result);
}

/// Permission bits of a file or folder; -1 where there is none.
[[nodiscard]] int modeOf(const std::string& path);

/// All of a file; nothing where it cannot be read.
inline QByteArray bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of something that was called off before it began. Not inline: GCC 12 takes a stop_source for uninitialised then.
[[nodiscard]] std::stop_token alreadyStopped();

}  // namespace fw::store::test
