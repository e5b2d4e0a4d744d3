// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sources/archive_maker.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>
#include <zstd.h>

#include <array>
#include <cstdio>

namespace fw::test {
namespace {

std::string deflated(std::string_view text, int windowBits, int level) {
    z_stream stream{};
    if (deflateInit2(&stream, level, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY) != Z_OK) return {};
    std::string out(deflateBound(&stream, text.size()) + 64, '\0');
    std::string in(text);
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) out += static_cast<char>(value >> (8 * i) & 0xff);
}

struct Packed {
    std::string data;
    std::uint32_t sum = 0;
    std::uint32_t size = 0;
};

Packed packEntry(const ZipEntry& entry) {
    Packed made;
    made.data = entry.method == 8 ? deflated(entry.content, -MAX_WBITS, 9) : entry.content;
    const auto* bytes = reinterpret_cast<const Bytef*>(entry.content.data());
    made.sum = entry.sumSaid.value_or(static_cast<std::uint32_t>(crc32(0, bytes, static_cast<uInt>(entry.content.size()))));
    made.size = entry.sizeSaid.value_or(static_cast<std::uint32_t>(entry.content.size()));
    if (entry.damaged) made.data.replace(0, 3, "\x07\xff\xff");  // a block of a type that does not exist
    return made;
}

/// From "version needed" to the lengths of name and extra field: the same in local header and directory.
void putCommon(std::string& out, const ZipEntry& entry, const Packed& made, bool sizes) {
    put(out, 20, 2);
    put(out, entry.flags, 2);
    put(out, entry.method, 2);
    put(out, 0, 4);
    put(out, sizes ? made.sum : 0, 4);
    put(out, sizes ? made.data.size() : 0, 4);
    put(out, sizes ? made.size : 0, 4);
    put(out, entry.name.size(), 2);
    put(out, 0, 2);
}

void putLocal(std::string& out, const ZipEntry& entry, const Packed& made) {
    const bool later = (entry.flags & 8) != 0;
    out += "PK\x03\x04";
    putCommon(out, entry, made, !later);
    out += entry.name + made.data;
    if (!later) return;
    out += "PK\x07\x08";
    put(out, made.sum, 4);
    put(out, made.data.size(), 4);
    put(out, made.size, 4);
}

void putDirectory(std::string& out, const ZipEntry& entry, const Packed& made, std::size_t offset) {
    out += "PK\x01\x02";
    put(out, 20, 2);
    putCommon(out, entry, made, true);
    out.append(2 + 2 + 2 + 4, '\0');
    put(out, offset, 4);
    out += entry.name;
}

void putEnd(std::string& out, std::size_t entries, std::size_t directory) {
    const std::size_t size = out.size() - directory;
    out += "PK\x05\x06";
    put(out, 0, 4);
    put(out, entries, 2);
    put(out, entries, 2);
    put(out, size, 4);
    put(out, directory, 4);
    put(out, 0, 2);
}

}  // namespace

std::string packed(const std::vector<MadeFile>& files, Packing packing) {
    std::size_t room = 1U << 16;
    for (const MadeFile& file : files) room += 2 * file.content.size() + 4 * file.name.size() + 4096;
    std::string out(room, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    switch (packing) {
        case Packing::ZipDeflated:
        case Packing::ZipStored:
            archive_write_set_format_zip(writer);
            if (packing == Packing::ZipStored)
                archive_write_zip_set_compression_store(writer);
            else
                archive_write_zip_set_compression_deflate(writer);
            break;
        case Packing::Ustar:
            archive_write_set_format_ustar(writer);
            break;
        case Packing::Pax:
            archive_write_set_format_pax(writer);
            break;
        case Packing::Gnu:
            archive_write_set_format_gnutar(writer);
            break;
        case Packing::V7:
            archive_write_set_format_v7tar(writer);
            break;
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    for (const MadeFile& file : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, file.name.c_str());
        const bool folder = file.name.ends_with('/');
        archive_entry_set_filetype(entry, folder ? AE_IFDIR : AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        if (!folder) archive_entry_set_size(entry, static_cast<la_int64_t>(file.content.size()));
        archive_write_header(writer, entry);
        if (!folder) archive_write_data(writer, file.content.data(), file.content.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

std::string zipOf(const std::vector<ZipEntry>& entries) {
    std::string out;
    std::vector<std::size_t> offsets;
    std::vector<Packed> made;
    for (const ZipEntry& entry : entries) {
        offsets.push_back(out.size());
        made.push_back(packEntry(entry));
        putLocal(out, entry, made.back());
    }
    const std::size_t directory = out.size();
    for (std::size_t i = 0; i < entries.size(); ++i) putDirectory(out, entries[i], made[i], offsets[i]);
    putEnd(out, entries.size(), directory);
    return out;
}

std::string overlappingZip(const std::string& content, int members) {
    // From the last to the first: a stored block of deflate quotes the header of the entry behind, whose data follow.
    std::string data = deflated(content, -MAX_WBITS, 9);
    std::vector<ZipEntry> entries;
    std::vector<Packed> made;
    std::vector<std::size_t> fromEnd;
    std::string behind;
    std::uint64_t size = content.size();
    uLong sum = crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
    for (int i = 0; i < members; ++i) {
        if (i > 0) {
            std::string block(1, '\0');
            put(block, behind.size(), 2);
            put(block, ~behind.size() & 0xffff, 2);
            const uLong headSum = crc32(0, reinterpret_cast<const Bytef*>(behind.data()), static_cast<uInt>(behind.size()));
            sum = crc32_combine(headSum, sum, static_cast<z_off_t>(size));
            size += behind.size();
            data.insert(0, block + behind);
        }
        entries.push_back({std::to_string(i), {}});
        made.push_back({data, static_cast<std::uint32_t>(sum), static_cast<std::uint32_t>(size)});
        behind = "PK\x03\x04";
        putCommon(behind, entries.back(), made.back(), true);
        behind += entries.back().name;
        fromEnd.push_back(behind.size() + data.size());
    }
    std::string out = behind + data;
    const std::size_t directory = out.size();
    for (std::size_t i = entries.size(); i-- > 0;) putDirectory(out, entries[i], made[i], directory - fromEnd[i]);
    putEnd(out, entries.size(), directory);
    return out;
}

std::string tarMember(const std::string& name, const std::string& content, char type, const std::string& link) {
    std::string block(512, '\0');
    const auto field = [&block](std::size_t at, std::string_view text) { block.replace(at, text.size(), text); };
    const auto octal = [&field](std::size_t at, const char* format, std::size_t value) {
        std::array<char, 32> text{};
        (void)std::snprintf(text.data(), text.size(), format, value);
        field(at, text.data());
    };
    field(0, std::string_view(name).substr(0, 99));
    field(100, "0000644");
    octal(124, "%011zo", content.size());
    field(136, "00000000000");
    field(148, "        ");
    block[156] = type;
    field(157, link);
    field(257, std::string_view("ustar\00000", 8));
    std::size_t sum = 0;
    for (const char c : block) sum += static_cast<unsigned char>(c);
    octal(148, "%06zo", sum);
    block[154] = '\0';
    return block + content + std::string((512 - content.size() % 512) % 512, '\0');
}

std::string tarEnd() {
    return std::string(1024, '\0');
}

std::string gzipped(std::string_view text, int level) {
    return deflated(text, 16 + MAX_WBITS, level);
}

std::string zstded(std::string_view text) {
    std::string out(ZSTD_compressBound(text.size()), '\0');
    out.resize(ZSTD_compress(out.data(), out.size(), text.data(), text.size(), 3));
    return out;
}

std::string filtered(std::string_view text, int (*filter)(archive*)) {
    std::string out(text.size() + (1U << 16), '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    filter(writer);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, out.data(), out.size(), &used);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, text.data(), text.size());
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    out.resize(used);
    return out;
}

}  // namespace fw::test
