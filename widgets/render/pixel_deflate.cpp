// SPDX-License-Identifier: GPL-3.0-or-later
// Deflate: RFC 1951. Codes are dynamic Huffman codes, one set for each so many tokens.
#include "widgets/render/pixel_deflate.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <vector>

namespace fw::render {
namespace {

constexpr std::size_t farthest = 32'768;
constexpr std::size_t longestMatch = 258;
constexpr std::size_t shortestMatch = 3;
/// A match beside or above is taken from this length on, without looking for a better one.
constexpr std::size_t goodMatch = 12;
/// From this length on nobody looks beside.
constexpr std::size_t plentyAbove = 64;
/// Of matches that are looked for: shorter ones cost more than their bytes.
constexpr std::size_t leastFound = 6;
constexpr std::size_t tokensPerBlock = 50'000;
constexpr unsigned hashBits = 14;
constexpr int longestCode = 15;
constexpr int longestLengthCode = 7;
constexpr std::size_t endOfBlock = 256;
constexpr std::uint32_t matchFlag = 0x8000'0000U;

/// A byte, or a match: flag, length − 3, distance − 1.
using Token = std::uint32_t;

Token matchToken(std::size_t length, std::size_t distance) {
    return matchFlag | static_cast<Token>(length - shortestMatch) << 16U | static_cast<Token>(distance - 1);
}

struct Coded {
    std::uint32_t symbol;
    std::uint32_t extraBits;
    std::uint32_t extra;
};

Coded codedLength(Token token) {
    const std::uint32_t l = token >> 16U & 0xffU;
    if (l == longestMatch - shortestMatch) return {285, 0, 0};
    if (l < 8) return {257 + l, 0, 0};
    const auto bits = static_cast<std::uint32_t>(std::bit_width(l)) - 1;
    return {257 + 4 * (bits - 1) + (l >> (bits - 2) & 3U), bits - 2, l & ((1U << (bits - 2)) - 1)};
}

Coded codedDistance(Token token) {
    const std::uint32_t d = token & 0x7fffU;
    if (d < 4) return {d, 0, 0};
    const auto bits = static_cast<std::uint32_t>(std::bit_width(d)) - 1;
    return {2 * bits + (d >> (bits - 1) & 1U), bits - 1, d & ((1U << (bits - 1)) - 1)};
}

class BitsOut {
public:
    explicit BitsOut(std::string& out) : m_out(out) {}
    /// At most 32 bits, the lowest first.
    void put(std::uint32_t value, std::uint32_t bits) {
        m_held |= std::uint64_t{value} << m_count;
        m_count += bits;
        if (m_count < 32) return;
        std::array<char, 4> bytes{};
        for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(m_held >> (8 * i) & 0xffU);
        m_out.append(bytes.data(), bytes.size());
        m_held >>= 32U;
        m_count -= 32;
    }
    void toByte() {
        for (; m_count > 0; m_count -= std::min(m_count, 8U)) {
            m_out += static_cast<char>(m_held & 0xffU);
            m_held >>= 8U;
        }
    }

private:
    std::string& m_out;
    std::uint64_t m_held = 0;
    std::uint32_t m_count = 0;
};

/// Prefix codes for so many symbols, none longer than `limit`.
template <std::size_t size>
struct PrefixCodes {
    std::array<std::uint8_t, size> length{};
    std::array<std::uint16_t, size> code{};  ///< its first bit is the lowest

    PrefixCodes(const std::array<std::uint32_t, size>& counts, int limit) {
        std::vector<std::size_t> symbols;
        for (std::size_t i = 0; i < size; ++i)
            if (counts[i] > 0) symbols.push_back(i);
        if (symbols.empty()) symbols.push_back(0);
        if (symbols.size() == 1) {
            length[symbols.front()] = 1;
        } else {
            std::stable_sort(symbols.begin(), symbols.end(), [&](std::size_t a, std::size_t b) { return counts[a] < counts[b]; });
            findLengths(counts, symbols);
            shorten(symbols, limit);
        }
        number(limit);
    }

private:
    /// Huffman's, with two queues: symbols by count, and nodes, which come about in the order of theirs.
    void findLengths(const std::array<std::uint32_t, size>& counts, const std::vector<std::size_t>& symbols) {
        const std::size_t leaves = symbols.size();
        std::vector<std::uint64_t> weight(2 * leaves - 1);
        std::vector<std::size_t> parent(2 * leaves - 1);
        for (std::size_t i = 0; i < leaves; ++i) weight[i] = counts[symbols[i]];
        std::size_t leaf = 0;
        std::size_t node = leaves;
        for (std::size_t made = leaves; made < weight.size(); ++made) {
            for (int side = 0; side < 2; ++side) {
                const bool takeLeaf = leaf < leaves && (node >= made || weight[leaf] <= weight[node]);
                const std::size_t taken = takeLeaf ? leaf++ : node++;
                weight[made] += weight[taken];
                parent[taken] = made;
            }
        }
        std::vector<std::uint32_t> depth(weight.size());
        for (std::size_t i = weight.size() - 1; i-- > 0;) {
            depth[i] = depth[parent[i]] + 1;
            if (i < leaves) length[symbols[i]] = static_cast<std::uint8_t>(std::min(depth[i], 255U));
        }
    }

    /// Cuts long codes, and makes the longest of the others longer until all fit again and none is left over (Kraft).
    void shorten(const std::vector<std::size_t>& symbols, int limit) {
        std::uint64_t used = 0;
        const std::uint64_t room = std::uint64_t{1} << static_cast<unsigned>(limit);
        for (const std::size_t symbol : symbols) {
            length[symbol] = static_cast<std::uint8_t>(std::min<int>(length[symbol], limit));
            used += room >> length[symbol];
        }
        while (used > room) {
            std::size_t longest = size;
            for (const std::size_t symbol : symbols)
                if (length[symbol] < limit && (longest == size || length[symbol] > length[longest])) longest = symbol;
            used -= room >> length[longest] >> 1U;
            ++length[longest];
        }
        // Readers want every code taken: what was cut too much goes to the most frequent of those that it fits.
        for (auto symbol = symbols.rbegin(); used < room && symbol != symbols.rend(); ++symbol) {
            while (length[*symbol] > 1 && used + (room >> length[*symbol]) <= room) {
                used += room >> length[*symbol];
                --length[*symbol];
            }
        }
    }

    void number(int limit) {
        std::uint32_t next = 0;
        for (int bits = 1; bits <= limit; ++bits) {
            for (std::size_t i = 0; i < size; ++i) {
                if (length[i] != bits) continue;
                std::uint32_t turned = 0;
                for (int bit = 0; bit < bits; ++bit)
                    turned |= (next >> static_cast<unsigned>(bit) & 1U) << static_cast<unsigned>(bits - 1 - bit);
                code[i] = static_cast<std::uint16_t>(turned);
                ++next;
            }
            next <<= 1U;
        }
    }
};

void putBlock(BitsOut& out, std::span<const Token> tokens, bool last) {
    std::array<std::uint32_t, 286> counts{};
    std::array<std::uint32_t, 30> far{};
    for (const Token token : tokens) {
        if ((token & matchFlag) == 0) {
            ++counts[token];
        } else {
            ++counts[codedLength(token).symbol];
            ++far[codedDistance(token).symbol];
        }
    }
    ++counts[endOfBlock];
    const PrefixCodes<286> codes(counts, longestCode);
    const PrefixCodes<30> distances(far, longestCode);
    // The lengths of the codes are written as they are, by codes of their own.
    std::array<std::uint32_t, 19> lengthCounts{};
    for (const std::uint8_t length : codes.length) ++lengthCounts[length];
    for (const std::uint8_t length : distances.length) ++lengthCounts[length];
    const PrefixCodes<19> lengths(lengthCounts, longestLengthCode);
    constexpr std::array<std::size_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
    out.put(last ? 1 : 0, 1);
    out.put(2, 2);
    out.put(286 - 257, 5);
    out.put(30 - 1, 5);
    out.put(19 - 4, 4);
    for (const std::size_t symbol : order) out.put(lengths.length[symbol], 3);
    for (const std::uint8_t length : codes.length) out.put(lengths.code[length], lengths.length[length]);
    for (const std::uint8_t length : distances.length) out.put(lengths.code[length], lengths.length[length]);
    for (const Token token : tokens) {
        if ((token & matchFlag) == 0) {
            out.put(codes.code[token], codes.length[token]);
            continue;
        }
        const Coded length = codedLength(token);
        out.put(codes.code[length.symbol], codes.length[length.symbol]);
        out.put(length.extra, length.extraBits);
        const Coded distance = codedDistance(token);
        out.put(distances.code[distance.symbol], distances.length[distance.symbol]);
        out.put(distance.extra, distance.extraBits);
    }
    out.put(codes.code[endOfBlock], codes.length[endOfBlock]);
}

std::uint64_t eightBytes(const std::uint8_t* at) {
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

std::uint32_t fourBytes(const std::uint8_t* at) {
    std::uint32_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

/// How many bytes from `at` on, up to `end`, are those `distance` before.
std::size_t sameBytes(const std::uint8_t* at, const std::uint8_t* end, std::size_t distance) {
    const std::uint8_t* to = at;
    for (; to + 8 <= end && eightBytes(to) == eightBytes(to - distance); to += 8) {
    }
    while (to < end && *to == *(to - distance)) ++to;
    return static_cast<std::size_t>(to - at);
}

}  // namespace

std::string deflatePixels(std::span<const std::uint8_t> bytes, std::size_t rowBytes, std::size_t pixelBytes, bool last) {
    std::string out;
    BitsOut bits(out);
    std::vector<Token> tokens;
    tokens.reserve(tokensPerBlock);
    std::vector<std::uint32_t> places(std::size_t{1} << hashBits, UINT32_MAX);
    const std::uint8_t* data = bytes.data();
    const std::uint8_t* end = data + bytes.size();
    std::size_t at = 0;
    const auto add = [&](Token token) {
        tokens.push_back(token);
        if (tokens.size() < tokensPerBlock) return;
        putBlock(bits, tokens, false);
        tokens.clear();
    };
    const auto addMatch = [&](std::size_t length, std::size_t distance) {
        at += length;
        // The rest of a long one must not be too short for one of its own.
        while (length > longestMatch) {
            const std::size_t piece = length - longestMatch < shortestMatch ? longestMatch - shortestMatch : longestMatch;
            add(matchToken(piece, distance));
            length -= piece;
        }
        add(matchToken(length, distance));
    };
    while (at < bytes.size()) {
        const std::size_t above = rowBytes <= farthest && at >= rowBytes ? sameBytes(data + at, end, rowBytes) : 0;
        const std::size_t left = above < plentyAbove && at >= pixelBytes ? sameBytes(data + at, end, pixelBytes) : 0;
        if (std::max(left, above) >= goodMatch) {
            addMatch(std::max(left, above), left >= above ? pixelBytes : rowBytes);
            continue;
        }
        if (at + leastFound < bytes.size()) {
            std::uint32_t& place = places[fourBytes(data + at) * 2'654'435'761U >> (32U - hashBits)];
            const std::size_t before = place;
            place = static_cast<std::uint32_t>(at);
            if (before < at && at - before <= farthest && fourBytes(data + before) == fourBytes(data + at)) {
                const std::size_t found = sameBytes(data + at, end, at - before);
                if (found >= leastFound && found > std::max(left, above)) {
                    addMatch(found, at - before);
                    continue;
                }
            }
        }
        if (std::max(left, above) >= leastFound) {
            addMatch(std::max(left, above), left >= above ? pixelBytes : rowBytes);
            continue;
        }
        add(data[at]);
        ++at;
    }
    putBlock(bits, tokens, last);
    if (!last) {
        // An empty stored block ends on a byte.
        bits.put(0, 3);
        bits.toByte();
        out.append("\x00\x00\xff\xff", 4);
    }
    bits.toByte();
    return out;
}

}  // namespace fw::render
