// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include "importers/sources/own_files.h"
#include "importers/sources/source_sequence.h"

namespace fw::sources {
namespace {

namespace fs = std::filesystem;

/// One entry still to be visited.
struct Pending {
    std::string path;
    bool isFolder = false;
};

/// Entries of a folder in byte order of their names. False if it cannot be listed (or not to its end).
bool listFolder(const std::string& folder, std::vector<Pending>& entries, std::uint64_t& hidden) {
    std::error_code error;
    fs::directory_iterator at(folder, error);
    if (error) return false;
    for (const fs::directory_iterator end; at != end;) {
        const std::string name = at->path().filename().string();
        if (name.starts_with('.') || name == "__MACOSX") {
            ++hidden;
        } else {
            std::error_code statusError;
            // A link to a folder is not followed: that is how circles come about. A link to a file is that file.
            const fs::file_status own = at->symlink_status(statusError);
            const fs::file_status target = fs::is_symlink(own) ? at->status(statusError) : own;
            if (fs::is_directory(own))
                entries.push_back({at->path().string(), true});
            else if (fs::is_regular_file(target) && !isKeptFromReading(at->path().string()))
                entries.push_back({at->path().string(), false});
        }
        at.increment(error);
        if (error) return false;
    }
    std::sort(entries.begin(), entries.end(), [](const Pending& a, const Pending& b) { return a.path < b.path; });
    return true;
}

}  // namespace

Result<std::vector<std::string>> expandPath(const std::string& path, std::uint64_t* hidden) {
    std::uint64_t leftOut = 0;
    if (path == "-") return std::vector<std::string>{path};
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) {
        if (archivePartOf(path)) return std::vector<std::string>{path};
        const bool missing = status.type() == fs::file_type::not_found;
        return fail(ErrorKind::Unreadable, missing ? "No such file or directory" : error.message(), path);
    }
    if (!fs::is_directory(status)) return std::vector<std::string>{path};

    std::vector<std::string> files;
    std::vector<Pending> stack{{path, true}};
    while (!stack.empty()) {
        Pending next = std::move(stack.back());
        stack.pop_back();
        if (!next.isFolder) {
            files.push_back(std::move(next.path));
            continue;
        }
        std::vector<Pending> entries;
        // A folder that cannot be listed stands in the result itself: opening it gives the reason.
        if (!listFolder(next.path, entries, leftOut)) files.push_back(next.path);
        stack.insert(stack.end(), std::make_move_iterator(entries.rbegin()), std::make_move_iterator(entries.rend()));
    }
    if (hidden != nullptr) *hidden = leftOut;
    return files;
}

}  // namespace fw::sources
