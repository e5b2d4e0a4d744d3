// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/frame_search.h"

#include <zstd.h>

#include <algorithm>

namespace fw::formats {
namespace {

constexpr std::uint64_t mostTrailer = std::uint64_t{64} << 10;

bool isPacked(std::string_view message) {
    return message.starts_with(zstdMagic) || message.starts_with(gzipMagic);
}

/// Length and end of tag and length of the group at `at`; false where none is there.
bool readGroup(std::string_view message, std::size_t at, std::uint64_t& size, std::size_t& end) {
    if (at >= message.size() || message[at] != '\n') return false;
    size = 0;
    end = at + 1;
    for (unsigned shift = 0; end < message.size() && shift < 35; shift += 7) {
        const auto byte = static_cast<unsigned char>(message[end++]);
        size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

/// Both may say no before they have seen all.
bool endsAsGroups(std::string_view message, std::uint64_t most, SearchCredit& credit) {
    std::uint64_t steps = 0;
    std::size_t at = 0;
    while (at < message.size() && steps < most) {
        ++steps;
        std::uint64_t size = 0;
        std::size_t end = 0;
        if (!readGroup(message, at, size, end) || size > message.size() - end) break;
        at = end + static_cast<std::size_t>(size);
    }
    credit.spend(steps);
    return at == message.size();
}

bool endsAsBlocks(std::string_view message, std::uint64_t most, SearchCredit& credit) {
    const std::uint64_t steps = message.size() / 16 + 1;
    if (steps > most) return false;
    credit.spend(steps);
    const std::size_t size = ZSTD_findFrameCompressedSize(message.data(), message.size());
    return ZSTD_isError(size) == 0 && size == message.size();
}

bool endsAsJson(std::string_view message) {
    const std::size_t last = message.find_last_not_of(" \t\r\n");
    return last != std::string_view::npos && message[last] == (message[0] == '{' ? '}' : ']');
}

}  // namespace

std::uint64_t frameSize(std::string_view header, Framing framing) {
    std::uint64_t size = 0;
    for (std::size_t i = frameHeader(framing) - 4; i < frameHeader(framing); ++i)
        size = (size << 8) | static_cast<unsigned char>(header[i]);
    return size;
}

bool isTrailer(std::string_view frame, Framing framing) {
    if (framing != Framing::Grpc || frame.size() < frameHeader(framing) || (static_cast<unsigned char>(frame[0]) & 0xfeU) != 0x80)
        return false;
    const std::string_view text = frame.substr(frameHeader(framing));
    return frameSize(frame, framing) <= mostTrailer &&
           (text.empty() || (text[0] >= 'a' && text[0] <= 'z') || (text[0] >= 'A' && text[0] <= 'Z') || text.starts_with(gzipMagic));
}

bool beginsMessage(std::string_view message, std::uint64_t size) {
    constexpr std::uint64_t mostInFrame = 64ULL << 20;
    if (size > mostInFrame || message.empty()) return false;
    if (message[0] != '\n') return isPacked(message);
    std::uint64_t group = 0;
    std::size_t end = 0;
    return readGroup(message, 0, group, end) && group > 0 && end + group <= size;
}

bool beginsFrame(std::string_view bytes, Framing framing) {
    const std::size_t header = frameHeader(framing);
    if (bytes.size() <= header) return true;
    if (isTrailer(bytes, framing)) return true;
    if (framing == Framing::Grpc && static_cast<unsigned char>(bytes[0]) > 1) return false;
    const std::uint64_t size = frameSize(bytes, framing);
    const std::string_view message = bytes.substr(header);
    if (size == 0) return false;
    if (framing == Framing::Grpc && bytes[0] == 1) return isPacked(message);
    if (message[0] == '{' || message[0] == '[') return framing == Framing::Length4 && size <= mostSearched;
    // What is cut off here may be anything.
    return beginsMessage(message, size) || (bytes.size() < frameLook && message[0] == '\n');
}

bool isSound(std::string_view message, std::uint64_t position, SearchCredit& credit) {
    if (message.empty()) return true;
    const std::uint64_t most = credit.left(position);
    if (message[0] == '{' || message[0] == '[') return endsAsJson(message);
    if (message.starts_with(zstdMagic)) return endsAsBlocks(message, most, credit);
    return endsAsGroups(message, most, credit);
}

FrameFound provenFrame(std::string_view bytes, Framing framing, bool atEnd, std::uint64_t position, SearchCredit& credit) {
    const std::size_t header = frameHeader(framing);
    if (bytes.size() < frameLook && !atEnd) return {false, frameLook};
    if (bytes.size() <= header || isTrailer(bytes, framing)) return {};
    const std::uint64_t size = frameSize(bytes, framing);
    if (size > mostSearched || !beginsFrame(bytes, framing)) return {};
    const std::size_t end = header + static_cast<std::size_t>(size);
    if (bytes.size() < end + frameLook && !atEnd) return {false, end + frameLook};
    if (bytes.size() < end) return {};
    const std::string_view message = bytes.substr(header, static_cast<std::size_t>(size));
    const std::string_view next = bytes.substr(end);
    // Groups that end where the frame does are proof enough; everything else needs a neighbour.
    constexpr std::size_t leastProof = 16;
    const bool sound = isSound(message, position, credit);
    if (message[0] == '\n') return {sound && (message.size() >= leastProof || beginsFrame(next, framing)), 0};
    return {(sound || message.starts_with(gzipMagic)) && beginsFrame(next, framing), 0};
}

std::size_t findFrame(std::string_view bytes, Framing framing, std::uint64_t position, SearchCredit& credit) {
    for (std::size_t at = 0; at + frameHeader(framing) < bytes.size(); ++at)
        if (provenFrame(bytes.substr(at), framing, true, position + at, credit).found) return at;
    return std::string_view::npos;
}

}  // namespace fw::formats
