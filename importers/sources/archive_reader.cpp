// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/archive_reader.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "importers/sources/container.h"

namespace fw::sources {
namespace {

using namespace std::string_view_literals;
using Step = ArchiveHandle::Step;
using Format = ArchiveHandle::Format;

constexpr std::uint64_t maxDirectoryBytes = 32ULL << 20;
/// Looking for the next entry costs a look at all bytes: not for ever in an archive that is nothing but faults.
constexpr std::uint64_t maxFaults = 100;
constexpr std::string_view entrySignature = "PK\x03\x04";
constexpr std::string_view endSignature = "PK\x05\x06";
constexpr std::size_t endBytes = 22;  ///< APPNOTE.TXT 4.3.16, without the comment
constexpr std::size_t maxComment = 0xffff;
constexpr std::string_view locatorSignature = "PK\x06\x07";  ///< of zip64, in front of the end record
constexpr std::size_t locatorBytes = 20;

/// Methods that need little memory whatever the archive says: lzma, xz and ppmd ask for up to 4 GiB.
bool methodIsRead(std::string_view method) {
    constexpr std::array known = {"uncompressed"sv, "deflation"sv, "bzip"sv, "zstd"sv};
    return std::find(known.begin(), known.end(), method) != known.end();
}

std::uint64_t littleEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (auto at = bytes.rbegin(); at != bytes.rend(); ++at) value = value << 8 | static_cast<unsigned char>(*at);
    return value;
}

/// Where the end record of a zip begins in its last bytes: the one that ends with them if there is one.
std::optional<std::size_t> findEnd(std::string_view tail) {
    std::optional<std::size_t> best;
    for (std::size_t from = tail.size();;) {
        const std::size_t at = tail.rfind(endSignature, from);
        if (at == std::string_view::npos) return best;
        if (tail.size() - at >= endBytes) {
            const std::size_t end = at + endBytes + static_cast<std::size_t>(littleEndian(tail.substr(at + 20, 2)));
            if (end == tail.size()) return at;
            if (end < tail.size() && !best) best = at;
        }
        if (at == 0) return best;
        from = at - 1;
    }
}

}  // namespace

ArchiveReader::ArchiveReader(Container container, ArchiveFeed& feed, Budget& budget)
    : m_container(container), m_feed(feed), m_budget(budget) {}

tl::expected<std::optional<ArchiveEntry>, SourceError> ArchiveReader::next() {
    if (m_over) return std::nullopt;
    if (!m_started) start();
    if (m_unknownLength && !m_entryOver) {
        // libarchive would unpack it in one go: neither budget nor stop token would be asked.
        if (auto skipped = skipRest(); !skipped) {
            m_over = true;
            return tl::unexpected(SourceError{skipped.error(), {}});
        }
    }
    m_block = {};
    m_entryOver = true;
    for (;;) {
        ArchiveHandle::Header header;
        const Step step = m_usable ? m_handle.nextHeader(header) : Step::Fatal;
        if (step == Step::Good || step == Step::Warning) return accept(std::move(header));
        if (m_feed.error()) {
            m_over = true;
            if (m_feedTold) return std::nullopt;
            return feedError();
        }
        if (step == Step::End) return finish();
        const std::string text = m_handle.errorText();
        if (step == Step::Retry) {
            // No header: libarchive goes on to the next block of a tar archive.
            if (!m_insideFault) return damage(text, tarBlock);
            continue;
        }
        if (m_byDirectory && m_entries == 0) {
            m_note = "its directory cannot be read" + (text.empty() ? std::string() : " (" + text + ")");
            startInOrder();
            continue;
        }
        const bool told = m_insideFault;
        auto row = damage(text.empty() ? "it ends early" : text);
        m_over = !recover() && !m_feed.error();
        if (!told) return row;
        if (m_over) return std::nullopt;
    }
}

void ArchiveReader::start() {
    m_started = true;
    m_byDirectory = isZip() && m_feed.canSeek();
    if (m_byDirectory) m_feed.beginDirectory(maxDirectoryBytes);
    m_usable = m_handle.open(!isZip() ? Format::Tar : m_byDirectory ? Format::ZipByDirectory : Format::ZipInOrder, m_feed);
}

void ArchiveReader::startInOrder() {
    m_byDirectory = false;
    m_usable = m_feed.seek(0).has_value();
    m_feed.endDirectory();
    m_usable = m_usable && m_handle.open(Format::ZipInOrder, m_feed);
}

ArchiveEntry ArchiveReader::accept(ArchiveHandle::Header header) {
    if (m_byDirectory && m_entries == 0) {
        m_feed.endDirectory();
        // The first header was looked for by its place: two archives in one file, the later one counts.
        if (m_feed.lastSeek() > 0) m_note = "the first " + std::to_string(m_feed.lastSeek()) + " bytes are not in its directory";
    }
    ++m_entries;
    ArchiveEntry entry;
    entry.name = std::move(header.name);
    entry.isFile = header.isFile;
    if (header.encrypted)
        entry.refusal = "encrypted";
    else if (isZip() && header.isFile && !methodIsRead(header.method))
        entry.refusal = "compressed by a method that is not read (" + header.method + ")";
    m_readError.reset();
    m_expected = 0;
    m_entryOver = false;
    m_unknownLength = isZip() && !m_byDirectory && !header.lengthKnown && entry.refusal.empty();
    m_insideFault = false;
    m_entryEnd.reset();
    if (!isZip() && !header.hasHoles) m_entryEnd = m_handle.consumed() + (header.length + tarBlock - 1) / tarBlock * tarBlock;
    return entry;
}

Result<std::size_t> ArchiveReader::read(std::span<char> out) {
    while (m_block.empty()) {
        if (m_readError) {
            if (m_feed.error()) {
                m_feedTold = true;
            } else if (m_readError->kind == ErrorKind::Damaged) {
                m_damaged = true;
                m_insideFault = true;
            }
            return tl::unexpected<Error>(*m_readError);
        }
        if (m_entryOver) return std::size_t{0};
        nextBlock();
    }
    const std::size_t count = std::min(out.size(), m_block.size());
    std::memcpy(out.data(), m_block.data(), count);
    m_block = m_block.subspan(count);
    return count;
}

void ArchiveReader::nextBlock() {
    ArchiveHandle::Block block;
    const Step step = m_handle.nextBlock(block);
    if (step == Step::End) {
        m_entryOver = true;
        return;
    }
    const std::size_t size = block.bytes.size();
    if (size > 0 && block.offset != m_expected) {
        m_readError = Error{ErrorKind::Unsupported, "a file with holes (sparse)", {}};
        return;
    }
    m_block = block.bytes;
    if (isZip()) {
        const std::uint64_t room = m_budget.room();
        if (size > room) {
            m_block = m_block.first(static_cast<std::size_t>(room));
            m_readError = m_budget.usedUp().value();
        }
        if (auto counted = m_budget.count(m_block.size()); !counted) {
            m_block = {};
            m_readError = counted.error();
        }
    }
    if (step != Step::Good && !m_readError) {
        const bool refused = step == Step::Failed && m_expected == 0 && size == 0;
        const std::string text = m_handle.errorText();
        if (m_feed.error())
            m_readError = *m_feed.error();
        else if (refused)
            m_readError = Error{ErrorKind::Unsupported, text, {}};
        else
            m_readError = Error{ErrorKind::Damaged, "The archive is damaged (" + (text.empty() ? "it ends early" : text) + ")", {}};
    }
    m_expected += size;
}

Result<void> ArchiveReader::skipRest() {
    while (!m_entryOver && !m_readError) {
        if (m_feed.stopped()) return fail(ErrorKind::Cancelled, "Cancelled");
        nextBlock();
    }
    // Damage is met again by who looks for the next header.
    if (m_readError && m_readError->kind == ErrorKind::Limit && !m_feed.error()) return tl::unexpected<Error>(*m_readError);
    return {};
}

bool ArchiveReader::recover() {
    if (!isZip() || ++m_faults > maxFaults) return false;
    auto found = m_feed.find(m_base + std::max<std::uint64_t>(m_usable ? m_handle.consumed() : 0, entrySignature.size()), entrySignature);
    if (!found || !*found) return false;
    m_base = **found;
    m_byDirectory = false;
    m_usable = m_handle.open(Format::ZipInOrder, m_feed);
    return true;
}

ArchiveReader::Next ArchiveReader::finish() {
    m_over = true;
    if (m_damaged) return std::nullopt;
    std::string note = endNote();
    if (m_feed.error()) return feedError();
    if (note.empty()) note = m_note;
    if (note.empty()) return std::nullopt;
    return damage(std::move(note));
}

std::string ArchiveReader::endNote() {
    if (!isZip()) {
        // Not a few programs leave out the mark at the end, and tar itself does without it. What is no member any more was
        // the beginning of one (its long name, its attributes).
        const bool between = !m_entryEnd || m_handle.consumed() == *m_entryEnd;
        return between || m_feed.endsInZeros(tarBlock) ? "" : "it ends early";
    }
    const auto tail = m_feed.tail(2 * (endBytes + maxComment));
    if (!tail) return {};
    const std::optional<std::size_t> at = findEnd(*tail);
    if (!at) return "its directory is missing or cut off";
    const std::string_view end = std::string_view(*tail).substr(*at);
    const std::uint64_t behind = end.size() - endBytes - littleEndian(end.substr(20, 2));
    if (behind > 0) return std::to_string(behind) + (behind == 1 ? " byte follows" : " bytes follow") + " its end and are not read";
    if (m_byDirectory) return {};
    // Read in order: what the directory says must be what was met. Zip64 says it elsewhere.
    const bool large = *at >= locatorBytes && tail->compare(*at - locatorBytes, locatorSignature.size(), locatorSignature) == 0;
    if (large) return {};
    const std::uint64_t named = littleEndian(end.substr(10, 2));
    if (named != m_entries)
        return "its directory names " + std::to_string(named) + " entries, " + std::to_string(m_entries) + " were found";
    const std::uint64_t directoryEnd = littleEndian(end.substr(12, 4)) + littleEndian(end.substr(16, 4));
    if (directoryEnd != m_feed.position() - end.size()) return "what its directory says is not what was found";
    return {};
}

tl::unexpected<SourceError> ArchiveReader::damage(std::string reason, std::uint64_t back) {
    m_damaged = true;
    m_insideFault = true;
    return tl::unexpected(
        SourceError{Error{ErrorKind::Damaged, std::move(reason), {}}, m_base + (m_usable ? m_handle.consumed() : 0) - back});
}

tl::unexpected<SourceError> ArchiveReader::feedError() {
    m_feedTold = true;
    return tl::unexpected(SourceError{*m_feed.error(), m_feed.position()});
}

}  // namespace fw::sources
