// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/wire_look.h"

#include <algorithm>

namespace fw::formats {
namespace {

using namespace std::string_view_literals;
using enum WireLook;

/// Sources: formats.md 3 (spans: trace_id 1, span_id 2; scopes: scope 1, spans 2; groups: resource 1, scopes 2 and once 1000).
constexpr std::string_view firstField = "\x0a"sv;
constexpr std::string_view secondField = "\x12"sv;
constexpr std::string_view oldScopes = "\xc2\x3e"sv;
constexpr std::size_t traceIdBytes = 16;
constexpr std::size_t spanIdBytes = 8;
constexpr std::uint64_t leastSpan = 2 + traceIdBytes + 2 + spanIdBytes;
constexpr std::uint64_t mostScope = std::uint64_t{4} << 10;
constexpr std::uint64_t mostResource = std::uint64_t{64} << 10;

/// Goes through the beginning of a field; the first step that fails decides.
class Steps {
public:
    explicit Steps(std::string_view bytes) : m_bytes(bytes) {}

    [[nodiscard]] bool beginsWith(std::string_view text) {
        const std::string_view rest = m_bytes.substr(std::min(m_at, m_bytes.size()));
        if (rest.size() < text.size() && text.starts_with(rest)) m_short = true;
        return rest.starts_with(text);
    }
    bool take(std::string_view text) {
        if (!beginsWith(text)) return false;
        m_at += text.size();
        return true;
    }
    bool length(std::uint64_t& size) {
        size = 0;
        for (unsigned shift = 0; shift < 35; shift += 7) {
            if (m_at >= m_bytes.size()) {
                m_short = true;
                return false;
            }
            const auto byte = static_cast<unsigned char>(m_bytes[m_at++]);
            size |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
            if (byte < 0x80) return true;
        }
        return false;
    }
    void skip(std::uint64_t size) { m_at += static_cast<std::size_t>(size); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] std::string_view rest() const { return m_bytes.substr(std::min(m_at, m_bytes.size())); }
    [[nodiscard]] WireLook failed(bool atEnd) const { return m_short && !atEnd ? More : No; }

private:
    std::string_view m_bytes;
    std::size_t m_at = 0;
    bool m_short = false;
};

/// A resource with attributes: keys are text.
bool isResource(Steps steps, std::uint64_t size) {
    std::uint64_t attribute = 0;
    std::uint64_t key = 0;
    if (!steps.take(firstField) || !steps.length(attribute) || attribute >= size) return false;
    if (!steps.take(firstField) || !steps.length(key) || key == 0 || key >= attribute) return false;
    const std::string_view text = steps.rest().substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(key, 64)));
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7f'; });
}

}  // namespace

WireLook looksLikeSpan(std::string_view bytes, bool atEnd) {
    Steps steps(bytes);
    std::uint64_t size = 0;
    if (!steps.take(secondField) || !steps.length(size)) return steps.failed(atEnd);
    if (size < leastSpan) return No;
    if (!steps.take("\x0a\x10"sv)) return steps.failed(atEnd);
    steps.skip(traceIdBytes);
    return steps.take("\x12\x08"sv) ? Yes : steps.failed(atEnd);
}

WireLook looksLikeScope(std::string_view bytes, bool atEnd) {
    Steps steps(bytes);
    std::uint64_t size = 0;
    if ((!steps.take(secondField) && !steps.take(oldScopes)) || !steps.length(size)) return steps.failed(atEnd);
    std::uint64_t before = 0;
    const std::size_t begin = steps.at();
    if (steps.take(firstField)) {
        std::uint64_t scope = 0;
        if (!steps.length(scope)) return steps.failed(atEnd);
        if (scope > mostScope || scope >= size) return No;
        const std::string_view content = steps.rest();
        if (scope > 0 && !content.empty() && "\x0a\x12\x1a\x20"sv.find(content.front()) == std::string_view::npos) return No;
        steps.skip(scope);
        before = steps.at() - begin;
    } else if (steps.failed(atEnd) == More) {
        return More;
    }
    return before + leastSpan < size ? looksLikeSpan(steps.rest(), atEnd) : No;
}

WireLook looksLikeGroup(std::string_view bytes, bool atEnd) {
    Steps steps(bytes);
    std::uint64_t size = 0;
    if (!steps.take(firstField) || !steps.length(size)) return steps.failed(atEnd);
    const std::size_t begin = steps.at();
    std::uint64_t before = 0;
    if (steps.take(firstField)) {
        std::uint64_t resource = 0;
        if (!steps.length(resource)) return steps.failed(atEnd);
        if (resource > mostResource || resource >= size) return No;
        if (resource > 0 && steps.rest().size() >= std::min<std::uint64_t>(resource, 80) && !isResource(steps, resource)) return No;
        steps.skip(resource);
        before = steps.at() - begin;
    } else if (steps.failed(atEnd) == More) {
        return More;
    }
    if (before + leastSpan >= size) return No;
    if (steps.rest().empty()) return atEnd ? No : More;
    return looksLikeScope(steps.rest(), atEnd);
}

WireLook looksLikeZipkinSpan(std::string_view bytes, bool atEnd) {
    Steps steps(bytes);
    std::uint64_t size = 0;
    std::uint64_t trace = 0;
    if (!steps.take(firstField) || !steps.length(size) || !steps.take(firstField) || !steps.length(trace)) return steps.failed(atEnd);
    if ((trace != spanIdBytes && trace != traceIdBytes) || size < 2 + trace + 2 + spanIdBytes) return No;
    steps.skip(trace);
    if (steps.take("\x12\x08"sv)) steps.skip(spanIdBytes);
    return steps.take("\x1a\x08"sv) ? Yes : steps.failed(atEnd);
}

WirePlace nextPlace(std::string_view bytes, std::size_t from, std::size_t end) {
    constexpr std::string_view tags = "\x0a\x12\xc2"sv;
    // Not behind the end: whoever goes on field by field would look through all that follows for each of them.
    const std::string_view within = bytes.substr(0, end);
    for (std::size_t at = within.find_first_of(tags, from); at < end; at = within.find_first_of(tags, at + 1)) {
        const std::string_view rest = bytes.substr(at);
        if (rest.front() == '\x0a') {
            if (looksLikeGroup(rest, true) == Yes) return {WirePlace::Kind::Group, at};
            continue;
        }
        if (looksLikeSpan(rest, true) == Yes) return {WirePlace::Kind::Span, at};
        if (looksLikeScope(rest, true) == Yes) return {WirePlace::Kind::Scope, at};
    }
    return {};
}

}  // namespace fw::formats
