// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "model/store/chunk_packer.h"
#include "model/store/dictionary.h"
#include "model/store/posting_codec.h"

namespace fw::store {

/// What can be found in the span chunks of one segment: pairs for the attribute index, frame ids, spans by operation.
/// Works on a thread of its own while the segment is gathered; the dictionary must stand still meanwhile.
class SegmentIndex final : public DraftReader {
public:
    /// A frame id that a trace of the segment has.
    struct Frame {
        std::uint32_t owner = 0;  ///< rank of the trace's key in the segment
        std::string_view text;
        auto operator<=>(const Frame&) const = default;
    };

    SegmentIndex(const Dictionary& dictionary, std::string frameKey);

    /// Starts a segment, after drain().
    void clear();
    [[nodiscard]] std::future<void> read(std::shared_ptr<const ChunkDraft> draft) override;
    /// Waits until nothing is being read.
    void drain() { m_worker.drain(); }

    // When all chunks were read:
    /// Each once, by owner and text. Valid until clear().
    [[nodiscard]] std::vector<Frame> frames() const;
    /// service << 32 | name → spans
    [[nodiscard]] const std::unordered_map<std::uint64_t, std::uint64_t>& operations() const { return m_operations; }
    /// The blocks of the attribute index, in order, and none the next time; keys[owner] is ascending and must live until
    /// the future is ready.
    [[nodiscard]] std::future<std::vector<PostingBlock>> takePostings(const std::vector<TraceKey>& keys);

private:
    struct FramePlace {
        std::uint32_t owner = 0;
        std::uint32_t size = 0;
        std::size_t offset = 0;  ///< in m_frameTexts
    };
    void add(const ChunkDraft& draft);
    void addFrame(std::uint32_t owner, std::string_view text);

    const Dictionary& m_dictionary;
    std::string m_frameKey;
    PostingBuilder m_postings;
    std::vector<FramePlace> m_frames;
    std::string m_frameTexts;
    std::unordered_map<std::uint64_t, std::uint64_t> m_operations;
    std::vector<PostingHash> m_nameHash;  ///< by dictionary number; these never change
    std::vector<PostingHash> m_resourceHash;
    std::vector<PostingHash> m_statusHash;
    std::vector<PostingHash> m_kindHash;
    std::string m_scratch;
    SideWorker m_worker;  ///< last: ends before what it uses
};

}  // namespace fw::store
