// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fw::analysis {

/// Hashes of 64 bits, each with a number: what is found once in a hundred million times a second. Two things of one hash are taken for
/// one; with ten million of them that happens once in a hundred thousand computations.
class NumberSlots {
public:
    static constexpr std::uint32_t none = UINT32_MAX;

    [[nodiscard]] std::uint32_t find(std::uint64_t hash) const {
        for (std::size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const Slot& slot = m_slots[at];
            if (slot.number == none || slot.hash == hash) return slot.number;
        }
    }
    /// find() will be asked soon.
    void prefetch(std::uint64_t hash) const { __builtin_prefetch(&m_slots[hash & m_mask]); }
    /// `hash` must not be there; `number` is not `none`.
    void insert(std::uint64_t hash, std::uint32_t number) {
        if (++m_count * 2 > m_slots.size()) grow();
        put({hash, number});
    }
    [[nodiscard]] std::size_t size() const { return m_count; }

private:
    struct Slot {
        std::uint64_t hash = 0;
        std::uint32_t number = none;
    };
    void put(const Slot& slot) {
        std::size_t at = slot.hash & m_mask;
        while (m_slots[at].number != none) at = (at + 1) & m_mask;
        m_slots[at] = slot;
    }
    void grow() {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        m_mask = m_slots.size() - 1;
        for (const Slot& slot : old)
            if (slot.number != none) put(slot);
    }

    std::vector<Slot> m_slots = std::vector<Slot>(256);
    std::size_t m_mask = 255;
    std::size_t m_count = 0;
};

}  // namespace fw::analysis
