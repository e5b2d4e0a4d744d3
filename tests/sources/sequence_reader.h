// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "importers/sources/source_sequence.h"

namespace fw::test {

/// All that a sequence gave, in one value.
struct Sequence {
    std::vector<std::pair<std::string, std::string>> members;  ///< name and what could be read
    std::vector<std::string> packings;
    std::vector<sources::SourceError> errors;  ///< of next()
    std::vector<Error> readErrors;             ///< of the members
    std::uint64_t rawBytes = 0;
    bool archive = false;
    bool rawWentBack = false;

    [[nodiscard]] std::size_t troubles() const { return errors.size() + readErrors.size(); }
    [[nodiscard]] std::uint64_t bytes() const {
        std::uint64_t sum = 0;
        for (const auto& member : members) sum += member.second.size();
        return sum;
    }
    [[nodiscard]] std::string text() const {
        std::string all;
        for (const auto& [name, content] : members) all += name + "=" + std::to_string(std::hash<std::string>()(content)) + "\n";
        for (const auto& error : errors) all += error.where + ": " + error.message + "\n";
        for (const auto& error : readErrors) all += error.where + ": " + error.message + "\n";
        return all;
    }
};

/// `keep`: most bytes of a member that are kept (all are read).
inline Sequence readSequence(const std::string& path, const sources::SourceLimits& limits = {}, std::size_t piece = 64 * 1024,
                             std::size_t keep = SIZE_MAX) {
    Sequence got;
    auto opened = sources::openSources(path, limits, true);
    if (!opened) {
        got.errors.push_back({opened.error(), {}});
        return got;
    }
    std::string buffer(piece, '\0');
    const auto look = [&] {
        const std::uint64_t now = (*opened)->rawBytes();
        got.rawWentBack = got.rawWentBack || now < got.rawBytes;
        got.rawBytes = now;
    };
    for (;;) {
        auto source = (*opened)->next();
        look();
        if (!source) {
            got.errors.push_back(source.error());
            if (source.error().kind == ErrorKind::Cancelled) break;
            continue;
        }
        if (*source == nullptr) break;
        std::string content;
        for (;;) {
            auto bytes = (*source)->read(buffer);
            look();
            if (!bytes) got.readErrors.push_back(bytes.error());
            if (!bytes || *bytes == 0) break;
            content.append(buffer, 0, std::min(*bytes, keep - std::min(keep, content.size())));
        }
        got.packings.emplace_back((*source)->compression());
        got.members.emplace_back((*source)->name(), std::move(content));
    }
    got.archive = (*opened)->isArchive();
    return got;
}

/// The same bytes out of a named pipe, `chunk` at a time.
inline Sequence readPiped(const std::string& path, const std::string& bytes, std::size_t chunk) {
    std::filesystem::remove(path);
    if (::mkfifo(path.c_str(), 0600) != 0) return {};
    std::thread writer([&] {
        const int end = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        for (std::size_t at = 0; at < bytes.size();) {
            const ssize_t put = ::write(end, bytes.data() + at, std::min(chunk, bytes.size() - at));
            if (put <= 0) break;
            at += static_cast<std::size_t>(put);
        }
        ::close(end);
    });
    Sequence got = readSequence(path);
    writer.join();
    return got;
}

/// A folder with files of its own.
class FileMaker {
public:
    explicit FileMaker(std::string folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] std::string path(const std::string& name) const { return m_folder + "/" + name; }
    [[nodiscard]] std::string write(const std::string& name, std::string_view bytes) const {
        std::ofstream file(path(name), std::ios::binary);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        return path(name);
    }

private:
    std::string m_folder;
};

}  // namespace fw::test
