// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/segment_index.h"

#include <algorithm>

#include "model/core/span_body.h"

namespace fw::store {
namespace {

constexpr PostingHash notYet = ~PostingHash{0};

/// The hash of a dictionary number, computed once.
PostingHash cachedHash(std::vector<PostingHash>& cache, PseudoKey key, std::uint32_t number) {
    if (cache.size() <= number) cache.resize(std::size_t{number} + 1, notYet);
    if (cache[number] == notYet) cache[number] = pseudoHash(key, number);
    return cache[number];
}

const std::vector<std::uint64_t>& columnOf(const ChunkDraft& draft, SpanColumn which) {
    return draft.columns[static_cast<std::size_t>(which)];
}

}  // namespace

SegmentIndex::SegmentIndex(const Dictionary& dictionary, std::string frameKey) : m_dictionary(dictionary), m_frameKey(std::move(frameKey)) {
    clear();
}

void SegmentIndex::clear() {
    m_postings.clear();
    m_frames.clear();
    m_frameTexts.clear();
    m_operations.clear();
}

std::future<void> SegmentIndex::read(std::shared_ptr<const ChunkDraft> draft) {
    return m_worker.run([this, draft = std::move(draft)] { add(*draft); });
}

std::future<std::vector<PostingBlock>> SegmentIndex::takePostings(const std::vector<TraceKey>& keys) {
    return m_worker.run([this, &keys] { return m_postings.finish(keys); });
}

void SegmentIndex::add(const ChunkDraft& draft) {
    std::size_t at = 0;
    std::uint64_t lastOperation = 0;
    std::uint64_t* lastCount = nullptr;
    for (std::size_t i = 0; i < draft.records; ++i) {
        const std::uint32_t owner = draft.owners[i];
        const auto name = static_cast<std::uint32_t>(columnOf(draft, SpanColumn::Name)[i]);
        const auto resource = static_cast<std::uint32_t>(columnOf(draft, SpanColumn::Resource)[i]);
        m_postings.add(cachedHash(m_nameHash, PseudoKey::Name, name), owner);
        m_postings.add(cachedHash(m_resourceHash, PseudoKey::Resource, resource), owner);
        m_postings.add(cachedHash(m_statusHash, PseudoKey::Status, static_cast<std::uint32_t>(columnOf(draft, SpanColumn::Status)[i])),
                       owner);
        m_postings.add(cachedHash(m_kindHash, PseudoKey::Kind, static_cast<std::uint32_t>(columnOf(draft, SpanColumn::Kind)[i])), owner);
        const std::uint64_t operation = (static_cast<std::uint64_t>(m_dictionary.serviceOf(resource)) << 32U) | name;
        if (lastCount == nullptr || operation != lastOperation) {
            lastOperation = operation;
            lastCount = &m_operations[operation];
        }
        ++*lastCount;
        const auto size = static_cast<std::size_t>(columnOf(draft, SpanColumn::BodySize)[i]);
        const std::string_view body = std::string_view(draft.bodies).substr(at, size);
        at += size;
        body::visitAttributes(body, body::AttributesField, [&](std::string_view key, std::string_view value) {
            const std::string_view text = body::encodedValueText(value, m_scratch);
            m_postings.add(postingHash(pairHash(key, text)), owner);
            if (key == m_frameKey && !text.empty() && text.size() <= maxFrameIdBytes) addFrame(owner, text);
        });
    }
}

void SegmentIndex::addFrame(std::uint32_t owner, std::string_view text) {
    if (!m_frames.empty()) {
        const FramePlace& last = m_frames.back();
        if (last.owner == owner && std::string_view(m_frameTexts).substr(last.offset, last.size) == text) return;
    }
    m_frames.push_back({owner, static_cast<std::uint32_t>(text.size()), m_frameTexts.size()});
    m_frameTexts.append(text);
}

std::vector<SegmentIndex::Frame> SegmentIndex::frames() const {
    std::vector<Frame> frames;
    frames.reserve(m_frames.size());
    for (const FramePlace& place : m_frames)
        frames.push_back({place.owner, std::string_view(m_frameTexts).substr(place.offset, place.size)});
    std::sort(frames.begin(), frames.end());
    frames.erase(std::unique(frames.begin(), frames.end()), frames.end());
    return frames;
}

}  // namespace fw::store
