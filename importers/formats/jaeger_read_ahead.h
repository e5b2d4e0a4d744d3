// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <deque>
#include <future>
#include <memory>
#include <string_view>

#include "importers/formats/jaeger_block.h"
#include "model/core/side_worker.h"

namespace fw::formats {

/// The spans of one trace on their way, in blocks. Full blocks are read by `worker` while the trace is still being cut: its
/// processes usually stand behind the spans, so that nothing can be handed on before. A block that the worker has no time for
/// is read here. Used by one thread; throws what a thread that cannot be started throws (std::system_error).
class JaegerReadAhead {
public:
    explicit JaegerReadAhead(SideWorker& worker) : m_worker(&worker) {}

    void add(std::string_view json, const JsonPlace& place);
    /// Full blocks that wait to be taken.
    [[nodiscard]] std::size_t fullBlocks() const { return m_full.size(); }
    /// The oldest block, read; waits for it. A block that is not full comes last; an empty one when nothing is left.
    [[nodiscard]] JaegerBlock next();
    /// Forgets all.
    void clear();

private:
    struct Shared {
        JaegerBlock block;
        std::atomic<bool> taken = false;  ///< somebody reads it, or has
    };
    struct Full {
        std::shared_ptr<Shared> shared;
        std::future<void> read;  ///< by the worker; not in Shared, which the work that it belongs to holds
    };
    void close();
    void readHere(Shared& shared);

    SideWorker* m_worker;
    JaegerFastSpan m_reader;
    JaegerBlock m_open;
    std::deque<Full> m_full;
};

}  // namespace fw::formats
