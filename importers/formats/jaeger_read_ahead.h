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

/// The spans of one trace on their way, in blocks. Full blocks are read by `worker` while the trace is still being cut. Its
/// processes usually stand behind the spans, so that nothing can be handed on before they are found: until then cutting goes
/// first, in a trace of up to `plainBytes`. Else a block that the worker has no time for is read here, so that text does not pile up.
/// Used by one thread; throws what a thread that cannot be started throws (std::system_error).
class JaegerReadAhead {
public:
    /// So much that traces of everyday sizes are cut to their end before this thread reads any of it.
    static constexpr std::size_t usualPlainBytes = std::size_t{128} << 20;

    explicit JaegerReadAhead(SideWorker& worker, std::size_t plainBytes = usualPlainBytes) : m_worker(&worker), m_plainBytes(plainBytes) {}

    /// `wanted`: what is read can be handed on.
    void add(std::string_view json, const JsonPlace& place, bool wanted);
    /// Is the oldest full block to be taken now: it is read, or too many wait?
    [[nodiscard]] bool due(bool wanted) const;
    /// The oldest block, read; waits for it. A block that is not full comes last; an empty one when nothing is left.
    [[nodiscard]] JaegerBlock next();
    /// Forgets all.
    void clear();

private:
    struct Shared {
        JaegerBlock block;
        std::atomic<bool> taken = false;  ///< somebody reads it, or has
        std::atomic<bool> read = false;
    };
    struct Full {
        std::shared_ptr<Shared> shared;
        std::future<void> read;  ///< by the worker; not in Shared, which the work that it belongs to holds
    };
    void close(bool wanted);
    /// Is a block read, by whomever, before many others are cut?
    [[nodiscard]] bool inTurn(bool wanted) const { return wanted || m_bytes > m_plainBytes; }
    static void readOnce(Shared& shared, JaegerFastSpan& reader);

    SideWorker* m_worker;
    std::size_t m_plainBytes;
    JaegerFastSpan m_reader;
    JaegerBlock m_open;
    std::deque<Full> m_full;
    std::size_t m_bytes = 0;  ///< text of the full blocks since clear()
};

}  // namespace fw::formats
