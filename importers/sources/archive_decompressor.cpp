// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/archive_decompressor.h"

#include <archive.h>
#include <archive_entry.h>

#include <cerrno>
#include <optional>
#include <vector>

namespace fw::sources {
namespace {

class ArchiveDecompressor final : public Decompressor {
public:
    explicit ArchiveDecompressor(RawReader reader)
        : m_reader(std::move(reader)), m_buffer(std::size_t{64} * 1024), m_archive(archive_read_new()) {
        if (m_archive == nullptr) return;
        // Only these two: a filter for every format known would also peel what lies inside.
        m_ready = archive_read_support_filter_xz(m_archive.get()) == ARCHIVE_OK &&
                  archive_read_support_filter_bzip2(m_archive.get()) == ARCHIVE_OK &&
                  archive_read_support_format_raw(m_archive.get()) == ARCHIVE_OK;
    }

    [[nodiscard]] bool ready() const { return m_ready; }

    Result<std::size_t> read(std::span<char> out) override {
        if (!m_opened) {
            m_opened = true;
            if (archive_read_open(m_archive.get(), this, nullptr, &ArchiveDecompressor::give, nullptr) != ARCHIVE_OK) return damaged();
            archive_entry* entry = nullptr;
            const int header = archive_read_next_header(m_archive.get(), &entry);
            if (header == ARCHIVE_EOF)
                m_over = true;
            else if (header != ARCHIVE_OK && header != ARCHIVE_WARN)
                return damaged();
        }
        if (m_over) return std::size_t{0};
        const la_ssize_t got = archive_read_data(m_archive.get(), out.data(), out.size());
        if (got < 0) return damaged();
        if (got == 0) m_over = true;
        return static_cast<std::size_t>(got);
    }

private:
    struct Free {
        void operator()(archive* handle) const { archive_read_free(handle); }
    };

    static la_ssize_t give(archive* handle, void* self, const void** buffer) {
        auto& me = *static_cast<ArchiveDecompressor*>(self);
        auto got = me.m_reader(me.m_buffer);
        if (!got) {
            me.m_readError = got.error();
            archive_set_error(handle, EIO, "%s", got.error().message.c_str());
            return -1;
        }
        *buffer = me.m_buffer.data();
        return static_cast<la_ssize_t>(*got);
    }

    [[nodiscard]] tl::unexpected<Error> damaged() const {
        if (m_readError) return tl::unexpected<Error>(*m_readError);
        const char* text = archive_error_string(m_archive.get());
        return fail(ErrorKind::Damaged,
                    "The compressed stream is damaged (" + std::string(text != nullptr ? text : "unknown reason") + ")");
    }

    RawReader m_reader;
    std::vector<char> m_buffer;
    std::unique_ptr<archive, Free> m_archive;
    std::optional<Error> m_readError;
    bool m_ready = false;
    bool m_opened = false;
    bool m_over = false;
};

}  // namespace

std::unique_ptr<Decompressor> makeArchiveDecompressor(RawReader reader) {
    auto made = std::make_unique<ArchiveDecompressor>(std::move(reader));
    if (!made->ready()) return nullptr;
    return made;
}

}  // namespace fw::sources
