// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/span_store.h"

#include <cerrno>
#include <cstring>

#include <unistd.h>

namespace fw::cli {
namespace {

constexpr std::size_t blockBytes = 4U << 20;

auto trouble() {
    return fail(ErrorKind::Output, std::string("temporary file: ") + std::strerror(errno));
}

}  // namespace

Result<SpanStore> SpanStore::create(std::size_t count) {
    SpanStore made;
    made.m_file.reset(std::tmpfile());
    if (!made.m_file) return trouble();
    made.m_places.resize(count);
    return made;
}

Result<void> SpanStore::put(std::size_t number, std::string_view text) {
    m_places[number] = {m_end + m_waiting.size(), static_cast<std::uint32_t>(text.size())};
    m_waiting += text;
    return m_waiting.size() < blockBytes ? Result<void>() : flush();
}

Result<void> SpanStore::flush() {
    std::string_view rest = m_waiting;
    while (!rest.empty()) {
        const ssize_t written = ::pwrite(::fileno(m_file.get()), rest.data(), rest.size(), static_cast<off_t>(m_end));
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return trouble();
        m_end += static_cast<std::uint64_t>(written);
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
    m_waiting.clear();
    return {};
}

Result<std::string> SpanStore::get(std::size_t number) {
    const Place place = m_places[number];
    // What fits into one block never touches the disk.
    if (place.offset >= m_end) return m_waiting.substr(place.offset - m_end, place.size);
    std::string text(place.size, '\0');
    std::size_t done = 0;
    while (done < text.size()) {
        const ssize_t got =
            ::pread(::fileno(m_file.get()), text.data() + done, text.size() - done, static_cast<off_t>(place.offset + done));
        if (got < 0 && errno == EINTR) continue;
        if (got <= 0) return trouble();
        done += static_cast<std::size_t>(got);
    }
    return text;
}

}  // namespace fw::cli
