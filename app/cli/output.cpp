// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fw::cli {
namespace {

constexpr std::size_t blockBytes = 256U << 10;

/// 0 or the error number.
int writeAll(int file, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file, bytes.data(), bytes.size());
        if (written < 0) {
            if (errno == EINTR) continue;
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

}  // namespace

void StandardOutput::flushIfLarge() {
    if (m_text.size() >= blockBytes) (void)finish();
}

Result<void> StandardOutput::finish() {
    if (!m_closed && m_error == 0) {
        m_written |= !m_text.empty();
        const int error = writeAll(STDOUT_FILENO, m_text);
        if (error == EPIPE)
            m_closed = true;
        else
            m_error = error;
    }
    m_text.clear();
    if (m_error != 0) return fail(ErrorKind::Output, std::string("cannot write: ") + std::strerror(m_error), "standard output");
    return {};
}

Result<OutputFile> OutputFile::create(const std::string& path) {
    OutputFile file;
    file.m_path = path;
    if (path == "-") {
        file.m_standardOutput = true;
        file.m_file = STDOUT_FILENO;
        return file;
    }
    struct stat status {};
    const bool exists = ::stat(path.c_str(), &status) == 0;
    if (exists && S_ISDIR(status.st_mode)) return fail(ErrorKind::Output, "is a folder, not a file", path);
    if (exists && !S_ISREG(status.st_mode)) {
        file.m_file = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
        if (file.m_file < 0) return file.failure("cannot be written", errno);
        return file;
    }
    std::string name = path + ".XXXXXX";
    file.m_file = ::mkostemp(name.data(), O_CLOEXEC);
    if (file.m_file < 0) return file.failure("cannot be written", errno);
    file.m_temporary = name;
    // mkostemp makes private files; a result has the rights any new file would have.
    const mode_t mask = ::umask(0);
    ::umask(mask);
    (void)::fchmod(file.m_file, exists ? status.st_mode & 0777 : 0666 & ~mask);
    return file;
}

OutputFile::OutputFile(OutputFile&& other) noexcept
    : m_path(std::move(other.m_path)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_file(std::exchange(other.m_file, -1)),
      m_standardOutput(other.m_standardOutput),
      m_bytes(other.m_bytes) {}

OutputFile::~OutputFile() {
    if (m_file >= 0 && !m_standardOutput) ::close(m_file);
    if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<void> OutputFile::write(std::string_view bytes) {
    if (const int error = writeAll(m_file, bytes); error != 0) return failure("cannot be written", error);
    m_bytes += bytes.size();
    return {};
}

Result<void> OutputFile::commit() {
    if (m_standardOutput) return {};
    if (::close(std::exchange(m_file, -1)) != 0) return failure("cannot be written", errno);
    if (m_temporary.empty()) return {};
    if (std::rename(m_temporary.c_str(), m_path.c_str()) != 0) return failure("cannot be written", errno);
    m_temporary.clear();
    return {};
}

tl::unexpected<Error> OutputFile::failure(const char* what, int error) const {
    return fail(ErrorKind::Output, std::string(what) + ": " + std::strerror(error), m_path == "-" ? "standard output" : m_path);
}

}  // namespace fw::cli
