// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/core/trace_summary.h"
#include "model/store/cache_format.h"

namespace fw::store {

/// Hashes in the attribute index have the upper 64 − segmentTraceBits bits of a 64-bit hash, so that a pair of hash and
/// trace number is one integer. A hit is a candidate only: readers look into the columns or bodies before they believe it.
using PostingHash = std::uint64_t;

[[nodiscard]] constexpr PostingHash postingHash(std::uint64_t hash) {
    return hash >> segmentTraceBits;
}

/// Things besides attributes that are indexed by their dictionary number or enumerator.
enum class PseudoKey : std::uint8_t { Resource = 1, Name = 2, Status = 3, Kind = 4 };
[[nodiscard]] PostingHash pseudoHash(PseudoKey key, std::uint32_t number);

/// One block of sorted pairs, at most `postingBlock` of them.
struct PostingBlock {
    PostingHash first = 0;
    std::string bytes;
};
inline constexpr std::size_t postingBlock = 1024;

/// One pair of the index.
struct Posting {
    PostingHash hash = 0;
    TraceKey trace = 0;
    bool operator==(const Posting&) const = default;
    bool operator<(const Posting& other) const { return hash != other.hash ? hash < other.hash : trace < other.trace; }
};

/// Encodes ascending pairs to blocks. `base` is at most the smallest key of the segment.
class PostingBlocks {
public:
    explicit PostingBlocks(TraceKey base) : m_base(base) {}
    /// True where the pair filled a block: take() it before the next one.
    bool add(const Posting& posting);
    /// The block so far, which then is empty.
    [[nodiscard]] PostingBlock take();
    [[nodiscard]] bool empty() const { return m_count == 0; }

private:
    TraceKey m_base;
    PostingBlock m_block;
    std::size_t m_count = 0;
    Posting m_last;
};

/// Gathers the pairs of a segment, drops repeats, sorts.
class PostingBuilder {
public:
    void clear();
    /// `trace` is the rank of the trace's key among the keys of the segment.
    void add(PostingHash hash, std::uint32_t trace) {
        const std::uint64_t pair = (hash << segmentTraceBits) | trace;
        // Spans of a trace repeat each other: a small table of what came by lately drops most pairs before the sort.
        std::uint64_t& recent = m_recent[static_cast<std::size_t>((hash ^ (hash >> 20U)) & (recentSize - 1))];
        if (recent == pair) return;
        recent = pair;
        m_pairs.push_back(pair);
    }
    /// The blocks, in order; keys[rank] is ascending. The builder is empty afterwards.
    [[nodiscard]] std::vector<PostingBlock> finish(const std::vector<TraceKey>& keys);

private:
    static constexpr std::size_t recentSize = 8192;
    std::vector<std::uint64_t> m_pairs;
    std::vector<std::uint64_t> m_scratch;
    std::array<std::uint64_t, recentSize> m_recent = {};
};

/// Appends the traces of `hash` found in an encoded block; `base` is the smallest key of the segment. False where the
/// block is broken.
[[nodiscard]] bool findInBlock(std::string_view block, PostingHash hash, TraceKey base, std::vector<TraceKey>& traces);

/// Replaces `postings` by all of an encoded block. False where it is broken.
[[nodiscard]] bool readBlock(std::string_view block, TraceKey base, std::vector<Posting>& postings);

/// The directory of a segment: the first hash of each block, 8 bytes each.
void appendDirectory(std::string& directory, PostingHash first);
[[nodiscard]] PostingHash directoryAt(std::string_view directory, std::size_t block);
[[nodiscard]] std::uint64_t segmentSeed(std::int64_t id, std::int64_t firstPost, TraceKey base);

}  // namespace fw::store
