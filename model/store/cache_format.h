// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Constants of the cache file. What is stored by them (everything but the sizes of segments and chunks) may only change
/// together with a new schema version and a migration.
namespace fw::store {

/// "Fwke" in the header of the SQLite file: tells our file from any other database.
inline constexpr std::int32_t applicationId = 0x46776b65;
inline constexpr int schemaVersion = 2;

/// A segment is what one transaction writes. 2^17 keeps the number of a trace within its segment in the low bits of a
/// posting (posting_codec.h).
inline constexpr std::uint32_t segmentTraceBits = 17;
inline constexpr std::size_t maxSegmentRecords = std::size_t{1} << segmentTraceBits;
/// The first segment of an import is smaller and each doubles the one before, so that writing begins while the source is read and
/// the first traces are seen soon; larger ones cost less a record.
inline constexpr std::size_t firstSegmentRecords = maxSegmentRecords / 16;
inline constexpr std::size_t maxSegmentBytes = std::size_t{64} << 20;

/// A chunk ends at the first trace boundary past `chunkSpans` or `chunkBytes`, in the middle of a trace at twice as much.
inline constexpr std::size_t chunkSpans = 512;
inline constexpr std::size_t chunkBytes = std::size_t{512} << 10;

/// The attribute that names a frame in the founding documents' pipelines.
inline constexpr std::string_view defaultFrameKey = "frame.id";

/// Longer values of the frame key are no frame ids: they are found by key=value, not through the frame index.
inline constexpr std::size_t maxFrameIdBytes = 512;

inline constexpr int busyTimeoutMs = 2000;

/// Values of dict.kind.
enum class DictKind : int { Name = 1, Service = 2, Resource = 3, Scope = 4 };

}  // namespace fw::store
