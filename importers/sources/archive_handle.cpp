// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/archive_handle.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <clocale>
#include <string_view>

namespace fw::sources {
namespace {

la_ssize_t give(archive* handle, void* self, const void** buffer) {
    auto piece = static_cast<ArchiveFeed*>(self)->next();
    if (!piece) {
        archive_set_error(handle, EIO, "%s", piece.error().message.c_str());
        return -1;
    }
    *buffer = piece->data();
    return static_cast<la_ssize_t>(piece->size());
}

la_int64_t seekTo(archive* handle, void* self, la_int64_t offset, int whence) {
    auto& feed = *static_cast<ArchiveFeed*>(self);
    const auto from = static_cast<la_int64_t>(whence == SEEK_END ? feed.size() : whence == SEEK_CUR ? feed.position() : 0);
    la_int64_t place = 0;
    if (__builtin_add_overflow(from, offset, &place) || place < 0 || !feed.seek(static_cast<std::uint64_t>(place))) {
        archive_set_error(handle, EINVAL, "A place outside of the file");
        return ARCHIVE_FATAL;
    }
    return place;
}

/// libarchive turns names into the locale's charset, and into question marks in the locale "C". Ours are UTF-8 on every
/// machine; only this thread is told so, and only for the call.
class Utf8Names {
public:
    Utf8Names() {
        // Made once: it takes longer than to read a header.
        static const locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
        if (utf8 != nullptr) m_before = uselocale(utf8);
    }
    ~Utf8Names() {
        if (m_before != nullptr) uselocale(m_before);
    }
    Utf8Names(const Utf8Names&) = delete;
    Utf8Names& operator=(const Utf8Names&) = delete;

private:
    locale_t m_before = nullptr;
};

ArchiveHandle::Step stepOf(int result) {
    switch (result) {
        case ARCHIVE_OK:
            return ArchiveHandle::Step::Good;
        case ARCHIVE_WARN:
            return ArchiveHandle::Step::Warning;
        case ARCHIVE_EOF:
            return ArchiveHandle::Step::End;
        case ARCHIVE_RETRY:
            return ArchiveHandle::Step::Retry;
        case ARCHIVE_FAILED:
            return ArchiveHandle::Step::Failed;
        default:
            return ArchiveHandle::Step::Fatal;
    }
}

/// "deflation" of "ZIP 2.0 (deflation)": libarchive has no other way to tell.
std::string methodOf(archive* handle) {
    const char* format = archive_format_name(handle);
    const std::string_view text = format != nullptr ? format : "";
    const std::size_t begin = text.find('(');
    if (begin == std::string_view::npos || !text.ends_with(')')) return {};
    return std::string(text.substr(begin + 1, text.size() - begin - 2));
}

}  // namespace

void ArchiveHandle::Free::operator()(archive* handle) const {
    archive_read_free(handle);
}

bool ArchiveHandle::open(Format format, ArchiveFeed& feed) {
    m_archive.reset(archive_read_new());
    archive* handle = m_archive.get();
    if (handle == nullptr) return false;
    // No filters: the compression around an archive is taken off before it comes here.
    int set = ARCHIVE_OK;
    switch (format) {
        case Format::Tar:
            set = archive_read_support_format_tar(handle);
            // What follows the end of an archive is another one, or is told as damage.
            if (set == ARCHIVE_OK) set = archive_read_set_option(handle, "tar", "read_concatenated_archives", "1");
            break;
        case Format::ZipInOrder:
            set = archive_read_support_format_zip_streamable(handle);
            break;
        case Format::ZipByDirectory:
            set = archive_read_support_format_zip_seekable(handle);
            if (set == ARCHIVE_OK) set = archive_read_set_seek_callback(handle, &seekTo);
            break;
    }
    if (set != ARCHIVE_OK || archive_read_set_callback_data(handle, &feed) != ARCHIVE_OK ||
        archive_read_set_read_callback(handle, &give) != ARCHIVE_OK)
        return false;
    return archive_read_open1(handle) == ARCHIVE_OK;
}

ArchiveHandle::Step ArchiveHandle::nextHeader(Header& header) {
    archive_entry* entry = nullptr;
    int result = ARCHIVE_OK;
    {
        const Utf8Names names;
        result = archive_read_next_header(m_archive.get(), &entry);
    }
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return stepOf(result);
    const char* name = archive_entry_pathname(entry);
    if (name == nullptr) name = archive_entry_pathname_utf8(entry);
    header.name = name != nullptr ? name : "";
    header.method = methodOf(m_archive.get());
    const bool linked = archive_entry_hardlink(entry) != nullptr || archive_entry_hardlink_utf8(entry) != nullptr;
    header.isFile = archive_entry_filetype(entry) == AE_IFREG && !linked;
    header.encrypted = archive_entry_is_encrypted(entry) != 0;
    header.lengthKnown = archive_entry_size_is_set(entry) != 0;
    header.length = header.lengthKnown && archive_entry_size(entry) > 0 ? static_cast<std::uint64_t>(archive_entry_size(entry)) : 0;
    header.hasHoles = archive_entry_sparse_count(entry) > 0;
    return stepOf(result);
}

ArchiveHandle::Step ArchiveHandle::nextBlock(Block& block) {
    const void* bytes = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(m_archive.get(), &bytes, &size, &offset);
    const bool some = (result == ARCHIVE_OK || result == ARCHIVE_WARN) && bytes != nullptr;
    block.bytes = std::span(static_cast<const char*>(bytes), some ? size : 0);
    block.offset = static_cast<std::uint64_t>(offset);
    return stepOf(result);
}

std::uint64_t ArchiveHandle::consumed() const {
    const la_int64_t bytes = archive_filter_bytes(m_archive.get(), 0);
    return bytes > 0 ? static_cast<std::uint64_t>(bytes) : 0;
}

std::string ArchiveHandle::errorText() const {
    const char* text = m_archive != nullptr ? archive_error_string(m_archive.get()) : nullptr;
    return text != nullptr ? text : "";
}

}  // namespace fw::sources
