// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/raw_input.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <system_error>

#include "importers/sources/own_files.h"

namespace fw::sources {
namespace {

/// How long a wait on a pipe may go without looking at the stop token.
constexpr int pollMilliseconds = 50;

std::string systemText(int error) {
    return std::generic_category().message(error);
}

std::string_view kindOfFile(mode_t mode) {
    if (S_ISDIR(mode)) return "a folder";
    if (S_ISFIFO(mode)) return "a named pipe";
    if (S_ISSOCK(mode)) return "a socket";
    if (S_ISCHR(mode)) return "a character device";
    if (S_ISBLK(mode)) return "a block device";
    return "of an unknown kind";
}

/// Paths by which a shell hands over an open pipe: naming one is asking for it.
bool namesDescriptor(std::string_view path) {
    return path == "/dev/stdin" || path.starts_with("/dev/fd/") || path.starts_with("/proc/self/fd/");
}

}  // namespace

Result<std::unique_ptr<RawInput>> RawInput::open(const std::string& path, bool allowSpecial) {
    const bool standardInput = path == "-";
    if (path.empty()) return fail(ErrorKind::Unreadable, "The name is empty");
    if (path.find('\0') != std::string::npos)
        return fail(ErrorKind::Unreadable, "The name holds a NUL byte", path.substr(0, path.find('\0')));
    int descriptor = STDIN_FILENO;
    if (!standardInput) {
        if (isKeptFromReading(path)) return fail(ErrorKind::Unreadable, "This is the cache that is open here, not a source", path);
        // Without O_NONBLOCK, opening a named pipe that nobody writes to would wait for ever before it can be refused.
        do {
            descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
        } while (descriptor < 0 && errno == EINTR);
        if (descriptor < 0) return fail(ErrorKind::Unreadable, systemText(errno), path);
    }
    std::unique_ptr<RawInput> input(new RawInput(path, descriptor, !standardInput));

    struct stat status {};
    if (::fstat(descriptor, &status) != 0) return fail(ErrorKind::Unreadable, systemText(errno), path);
    if (S_ISDIR(status.st_mode)) return fail(ErrorKind::Unreadable, "Is a folder", path);
    if (S_ISREG(status.st_mode)) {
        input->m_size = static_cast<std::uint64_t>(status.st_size);
        // Only a hint: reading works as well where the file system does not know it.
        static_cast<void>(::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL));
        return input;
    }
    if (!standardInput && !allowSpecial && !(namesDescriptor(path) && S_ISFIFO(status.st_mode)))
        return fail(ErrorKind::Unreadable, "Is " + std::string(kindOfFile(status.st_mode)) + ", not a file", path);
    input->m_mayBlock = true;
    return input;
}

RawInput::~RawInput() {
    if (m_owned) ::close(m_descriptor);
}

Result<bool> RawInput::waitReadable() {
    while (!m_stop.stop_requested()) {
        pollfd waiting{m_descriptor, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, pollMilliseconds);
        if (ready > 0) return true;
        if (ready < 0 && errno != EINTR && errno != EAGAIN) return fail(ErrorKind::Unreadable, systemText(errno), m_name);
    }
    return fail(ErrorKind::Cancelled, "Cancelled", m_name);
}

Result<std::size_t> RawInput::read(std::span<char> buffer) {
    for (;;) {
        if (m_mayBlock)
            if (auto ready = waitReadable(); !ready) return tl::unexpected(ready.error());
        const ssize_t got = ::read(m_descriptor, buffer.data(), buffer.size());
        if (got >= 0) {
            m_bytesRead += static_cast<std::uint64_t>(got);
            return static_cast<std::size_t>(got);
        }
        if (errno == EINTR || errno == EAGAIN || errno == EWOULDBLOCK) {
            if (m_stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled", m_name);
            continue;
        }
        return fail(ErrorKind::Unreadable, systemText(errno), m_name);
    }
}

Result<void> RawInput::seek(std::uint64_t place) {
    if (::lseek(m_descriptor, static_cast<off_t>(place), SEEK_SET) < 0) return fail(ErrorKind::Unreadable, systemText(errno), m_name);
    return {};
}

}  // namespace fw::sources
