// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/member_names.h"

#include <algorithm>
#include <functional>

namespace fw::sources {
namespace {

/// Bytes of the UTF-8 character that `text` begins with; 0 if that is none (RFC 3629).
std::size_t characterBytes(std::string_view text) {
    const auto at = [&text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned lead = at(0);
    if (lead < 0x80) return 1;
    const std::size_t bytes = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc2 && lead < 0xe0 ? 2 : 0;
    for (std::size_t i = 1; i < bytes; ++i)
        if ((at(i) & 0xc0) != 0x80) return 0;
    if (lead == 0xe0 && at(1) < 0xa0) return 0;   // overlong
    if (lead == 0xed && at(1) >= 0xa0) return 0;  // surrogates
    if (lead == 0xf0 && at(1) < 0x90) return 0;   // overlong
    if (lead == 0xf4 && at(1) >= 0x90) return 0;  // over U+10FFFF
    return bytes;
}

void appendVisible(std::string& out, std::string_view part) {
    while (!part.empty() && out.size() <= MemberNames::maxBytes) {
        const std::size_t bytes = characterBytes(part);
        const auto first = static_cast<unsigned char>(part.front());
        const bool upperControl = bytes == 2 && first == 0xc2 && static_cast<unsigned char>(part[1]) < 0xa0;
        if (bytes == 0 || upperControl) {
            out += "\xef\xbf\xbd";  // U+FFFD
        } else if (first < 0x20 || first == 0x7f) {
            // The pictures of control characters, U+2400 …
            out += "\xe2\x90";
            out += static_cast<char>(first == 0x7f ? 0xa1 : 0x80 + first);
        } else {
            out += part.substr(0, bytes);
        }
        part.remove_prefix(std::max<std::size_t>(bytes, 1));
    }
}

/// Empty for hidden ones.
std::string visibleName(std::string_view stored) {
    std::string name;
    while (!stored.empty()) {
        const std::size_t end = std::min(stored.find('/'), stored.size());
        const std::string_view part = stored.substr(0, end);
        stored.remove_prefix(std::min(end + 1, stored.size()));
        if (part.empty() || part == ".") continue;
        if (part != ".." && (part.front() == '.' || part == "__MACOSX")) return {};
        if (name.size() > MemberNames::maxBytes) continue;
        if (!name.empty()) name += '/';
        if (part == "..")
            name += "(..)";
        else
            appendVisible(name, part);
    }
    if (name.empty()) return "(no name)";
    if (name.size() <= MemberNames::maxBytes) return name;
    std::size_t end = MemberNames::maxBytes - 3;
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xc0) == 0x80) --end;
    return name.substr(0, end) + "…";
}

}  // namespace

std::optional<std::string> MemberNames::take(std::string_view stored) {
    const std::string name = visibleName(stored);
    if (name.empty()) return std::nullopt;
    const std::hash<std::string> hash;
    const auto [known, isNew] = m_taken.try_emplace(hash(name), 1U);
    if (isNew) return name;
    std::uint32_t number = known->second;
    for (;;) {
        std::string next = name + " (" + std::to_string(++number) + ")";
        if (!m_taken.try_emplace(hash(next), 1U).second) continue;
        m_taken[hash(name)] = number;
        return next;
    }
}

}  // namespace fw::sources
