// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/posting_codec.h"

#include <algorithm>
#include <utility>

#include "model/core/wire.h"
#include "model/store/connection.h"

namespace fw::store {
namespace {

constexpr unsigned digitBits = 11;
constexpr std::size_t digits = std::size_t{1} << digitBits;

/// Least significant digit first, 11 bits at a time.
void radixSort(std::vector<std::uint64_t>& values, std::vector<std::uint64_t>& scratch) {
    if (values.size() < 4096) {
        std::sort(values.begin(), values.end());
        return;
    }
    scratch.resize(values.size());
    for (unsigned shift = 0; shift < 64; shift += digitBits) {
        std::array<std::uint32_t, digits> start = {};
        for (const std::uint64_t value : values) ++start[(value >> shift) & (digits - 1)];
        std::uint32_t sum = 0;
        for (std::uint32_t& count : start) {
            const std::uint32_t here = count;
            count = sum;
            sum += here;
        }
        for (const std::uint64_t value : values) scratch[start[(value >> shift) & (digits - 1)]++] = value;
        values.swap(scratch);
    }
}

bool readVarint(std::string_view bytes, std::size_t& at, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64 && at < bytes.size(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes[at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

}  // namespace

PostingHash pseudoHash(PseudoKey key, std::uint32_t number) {
    // No attribute has this key: it is no valid UTF-8 text, and a hit is checked anyway.
    const char name[] = {'\xff', static_cast<char>(key)};
    char value[4];
    std::memcpy(value, &number, 4);
    return postingHash(pairHash({name, 2}, {value, 4}));
}

bool PostingBlocks::add(const Posting& posting) {
    const bool isFirst = m_count == 0;
    const bool sameHash = !isFirst && posting.hash == m_last.hash;
    if (isFirst) {
        m_block.first = posting.hash;
        m_block.bytes.reserve(postingBlock * 6);
    }
    wire::appendVarint(m_block.bytes, isFirst ? posting.hash : posting.hash - m_last.hash);
    wire::appendVarint(m_block.bytes, static_cast<std::uint64_t>(posting.trace - (sameHash ? m_last.trace : m_base)));
    m_last = posting;
    return ++m_count == postingBlock;
}

PostingBlock PostingBlocks::take() {
    m_count = 0;
    return std::exchange(m_block, {});
}

void PostingBuilder::clear() {
    m_pairs.clear();
    m_recent.fill(~std::uint64_t{0});
}

std::vector<PostingBlock> PostingBuilder::finish(const std::vector<TraceKey>& keys) {
    constexpr std::uint64_t traceMask = (std::uint64_t{1} << segmentTraceBits) - 1;
    radixSort(m_pairs, m_scratch);
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    std::vector<PostingBlock> blocks;
    if (m_pairs.empty()) return blocks;
    blocks.reserve(m_pairs.size() / postingBlock + 1);
    PostingBlocks writer(keys.front());
    for (const std::uint64_t pair : m_pairs)
        if (writer.add({pair >> segmentTraceBits, keys[static_cast<std::size_t>(pair & traceMask)]})) blocks.push_back(writer.take());
    if (!writer.empty()) blocks.push_back(writer.take());
    clear();
    return blocks;
}

namespace {

/// Calls `visit(posting)` for each pair until it returns false. False where the block is broken.
template <typename Visit>
bool visitBlock(std::string_view block, TraceKey base, Visit visit) {
    std::size_t at = 0;
    Posting posting;
    bool first = true;
    while (at < block.size()) {
        std::uint64_t hashStep = 0;
        std::uint64_t keyStep = 0;
        if (!readVarint(block, at, hashStep) || !readVarint(block, at, keyStep)) return false;
        const bool sameHash = !first && hashStep == 0;
        posting.hash = first ? hashStep : posting.hash + hashStep;
        posting.trace = static_cast<TraceKey>(static_cast<std::uint64_t>(sameHash ? posting.trace : base) + keyStep);
        first = false;
        if (!visit(posting)) break;
    }
    return true;
}

}  // namespace

bool findInBlock(std::string_view block, PostingHash wanted, TraceKey base, std::vector<TraceKey>& traces) {
    return visitBlock(block, base, [&](const Posting& posting) {
        if (posting.hash == wanted) traces.push_back(posting.trace);
        return posting.hash <= wanted;
    });
}

bool readBlock(std::string_view block, TraceKey base, std::vector<Posting>& postings) {
    postings.clear();
    return visitBlock(block, base, [&](const Posting& posting) {
        postings.push_back(posting);
        return true;
    });
}

void appendDirectory(std::string& directory, PostingHash first) {
    char bytes[sizeof first];
    std::memcpy(bytes, &first, sizeof first);
    directory.append(bytes, sizeof bytes);
}

PostingHash directoryAt(std::string_view directory, std::size_t block) {
    PostingHash first = 0;
    std::memcpy(&first, directory.data() + block * sizeof first, sizeof first);
    return first;
}

std::uint64_t segmentSeed(std::int64_t id, std::int64_t firstPost, TraceKey base) {
    return static_cast<std::uint64_t>(id) ^ (static_cast<std::uint64_t>(firstPost) << 20U) ^ (static_cast<std::uint64_t>(base) << 40U);
}

}  // namespace fw::store
