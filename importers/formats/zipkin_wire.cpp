// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/zipkin_wire.h"

#include <array>
#include <charconv>
#include <string>

#include "importers/formats/loose_reader.h"
#include "model/core/wire.h"

namespace fw::formats {
namespace {

using wire::Field;
using wire::Reader;
using wire::Type;

enum Number : std::uint32_t {
    TraceIdField = 1,
    ParentIdField,
    IdField,
    KindField,
    NameField,
    TimestampField,
    DurationField,
    LocalField,
    RemoteField,
    AnnotationsField,
    TagsField,
    DebugField,
    SharedField,
};

struct Member {
    const char* name;
    Type type;
};
/// By number, from 1; names as in JSON.
constexpr std::array<Member, 14> members = {{{"", Type::Bytes},
                                             {"traceId", Type::Bytes},
                                             {"parentId", Type::Bytes},
                                             {"id", Type::Bytes},
                                             {"kind", Type::Varint},
                                             {"name", Type::Bytes},
                                             {"timestamp", Type::Fixed64},
                                             {"duration", Type::Varint},
                                             {"localEndpoint", Type::Bytes},
                                             {"remoteEndpoint", Type::Bytes},
                                             {"annotations", Type::Bytes},
                                             {"tags", Type::Bytes},
                                             {"debug", Type::Varint},
                                             {"shared", Type::Varint}}};

/// By number: not those of OTLP.
constexpr std::array<SpanKind, 5> kinds = {SpanKind::Unspecified, SpanKind::Client, SpanKind::Server, SpanKind::Producer,
                                           SpanKind::Consumer};

constexpr std::size_t spanIdBytes = 8;
constexpr std::size_t traceIdBytes = 16;

constexpr bool isTraceIdSize(std::uint64_t size) {
    return size == traceIdBytes || size == traceIdBytes / 2;
}

/// Digits of an id: JSON's form, so that both come out the same.
class IdDigits {
public:
    explicit IdDigits(std::string_view bytes) {
        static constexpr std::string_view digits = "0123456789abcdef";
        for (const char c : bytes.substr(0, traceIdBytes)) {
            m_text[m_size++] = digits[static_cast<unsigned char>(c) >> 4];
            m_text[m_size++] = digits[static_cast<unsigned char>(c) & 0xf];
        }
    }
    [[nodiscard]] std::string_view text() const { return {m_text.data(), m_size}; }

private:
    std::array<char, 2 * traceIdBytes> m_text;
    std::size_t m_size = 0;
};

std::string lengthText(const char* name, std::string_view bytes, const char* allowed) {
    return std::string(name) + " of " + std::to_string(bytes.size()) + (bytes.size() == 1 ? " byte" : " bytes") + " instead of " + allowed;
}

/// Zero is what protobuf gives for a number that is not there.
ZipkinTime timeOf(std::uint64_t microseconds) {
    if (microseconds == 0) return {};
    if (microseconds > INT64_MAX) return {ZipkinTime::State::OutOfRange, INT64_MAX, std::to_string(microseconds)};
    return zipkinTime(static_cast<std::int64_t>(microseconds));
}

}  // namespace

std::string addressText(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(bytes[i])}; };
    std::string text;
    if (bytes.size() == 4) {
        for (std::size_t i = 0; i < 4; ++i) text += (i == 0 ? "" : ".") + std::to_string(at(i));
        return text;
    }
    constexpr std::size_t groups = 8;
    if (bytes.size() != 2 * groups) return text;
    const auto group = [&](std::size_t i) { return at(2 * i) << 8 | at(2 * i + 1); };
    // The longest run of zeros, the first of several, is left out; one group alone is not.
    std::size_t gap = groups;
    std::size_t gapSize = 1;
    for (std::size_t begin = 0; begin < groups; ++begin) {
        std::size_t end = begin;
        while (end < groups && group(end) == 0) ++end;
        if (end - begin <= gapSize) continue;
        gap = begin;
        gapSize = end - begin;
    }
    // An IPv4 address in the clothes of an IPv6 one.
    if (gap == 0 && gapSize == 5 && group(5) == 0xffff) return "::ffff:" + addressText(bytes.substr(12));
    for (std::size_t i = 0; i < groups; ++i) {
        if (i == gap) {
            text += "::";
            i += gapSize - 1;
            continue;
        }
        if (!text.empty() && !text.ends_with(':')) text += ':';
        std::array<char, 4> digits;
        const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), group(i), 16);
        text.append(digits.data(), written.ptr);
    }
    return text;
}

ZipkinWire::Shape ZipkinWire::shapeOf(std::string_view element) {
    bool hasTrace = false;
    bool hasId = false;
    bool hasMore = false;
    LooseReader reader(element);
    Field field;
    while (reader.next(field)) {
        if (field.id >= members.size()) continue;
        if (field.type != members[field.id].type) return Shape::Other;
        const std::uint64_t size = reader.clipped ? reader.clippedSize : field.bytes.size();
        switch (field.id) {
            case TraceIdField:
                if (!isTraceIdSize(size)) return Shape::Other;
                hasTrace = true;
                break;
            case ParentIdField:
                if (size != spanIdBytes && size != 0) return Shape::Other;
                break;
            case IdField:
                if (size != spanIdBytes) return Shape::Other;
                hasId = true;
                break;
            case KindField:
                if (field.number >= kinds.size()) return Shape::Other;
                hasMore = true;
                break;
            default:
                hasMore = true;
        }
    }
    if (hasTrace && hasId && hasMore) return Shape::Span;
    return reader.clipped || (hasTrace && hasId) ? Shape::Unclear : Shape::Other;
}

template <typename Take>
bool ZipkinWire::walk(std::string_view message, Take&& take) {
    Reader reader(message);
    Field field;
    while (reader.next(field))
        if (!take(field)) return false;
    if (!reader.failed()) return true;
    m_brokenAt = static_cast<std::size_t>(message.data() - m_begin) + reader.offset();
    return false;
}

bool ZipkinWire::readEndpoint(std::string_view message, ZipkinEndpoint& into) {
    return walk(message, [&](const Field& field) {
        const bool bytes = field.type == Type::Bytes;
        if (field.id == 0 || field.id > 4) return true;
        if (field.id == 1 && bytes) {
            into.service = field.bytes;
        } else if (field.id == 4 && field.type == Type::Varint && field.number <= 0xffff) {
            into.port = static_cast<std::uint32_t>(field.number);
        } else if ((field.id == 2 && bytes && field.bytes.size() == 4) || (field.id == 3 && bytes && field.bytes.size() == 16)) {
            if (field.id == 2 || into.address.empty()) into.address = addressText(field.bytes);
        } else if (!bytes || !field.bytes.empty()) {
            wrong(field.id == 4 ? "port" : "endpoint");
        }
        return true;
    });
}

bool ZipkinWire::readAnnotation(std::string_view message) {
    Annotation annotation;
    const bool fine = walk(message, [&](const Field& field) {
        if (field.id == 1 && field.type == Type::Fixed64)
            annotation.microseconds = field.number;
        else if (field.id == 2 && field.type == Type::Bytes)
            annotation.text = field.bytes;
        else if (field.id == 1 || field.id == 2)
            wrong("annotations");
        return true;
    });
    m_annotations.push_back(annotation);
    return fine;
}

bool ZipkinWire::readTag(std::string_view message) {
    Pair tag;
    const bool fine = walk(message, [&](const Field& field) {
        if (field.id != 1 && field.id != 2) return true;
        if (field.type == Type::Bytes)
            (field.id == 1 ? tag.first : tag.second) = field.bytes;
        else
            wrong("tags");
        return true;
    });
    m_tags.push_back(tag);
    return fine;
}

bool ZipkinWire::read(std::string_view message, ZipkinSpanWriter& to) {
    m_to = &to;
    m_begin = message.data();
    m_local.clear();
    m_remote.clear();
    m_annotations.clear();
    m_tags.clear();
    to.begin();
    std::string_view trace;
    std::string_view id;
    std::string_view parent;
    std::string_view name;
    std::uint64_t kind = 0;
    std::uint64_t timestamp = 0;
    std::uint64_t duration = 0;
    bool debug = false;
    bool shared = false;
    const bool fine = walk(message, [&](const Field& field) {
        if (field.id >= members.size()) return true;
        if (field.type != members[field.id].type) {
            wrong(members[field.id].name);
            return true;
        }
        switch (field.id) {
            case TraceIdField:
                trace = field.bytes;
                break;
            case ParentIdField:
                parent = field.bytes;
                break;
            case IdField:
                id = field.bytes;
                break;
            case KindField:
                kind = field.number;
                break;
            case NameField:
                name = field.bytes;
                break;
            case TimestampField:
                timestamp = field.number;
                break;
            case DurationField:
                duration = field.number;
                break;
            case LocalField:
                return readEndpoint(field.bytes, m_local);
            case RemoteField:
                return readEndpoint(field.bytes, m_remote);
            case AnnotationsField:
                return readAnnotation(field.bytes);
            case TagsField:
                return readTag(field.bytes);
            case DebugField:
                debug = field.number != 0;
                break;
            case SharedField:
                shared = field.number != 0;
                break;
            default:
                break;
        }
        return true;
    });
    if (!fine) return false;
    if (!trace.empty() && !isTraceIdSize(trace.size())) to.notes.reject(IssueCode::BadTraceId, lengthText("trace_id", trace, "8 or 16"));
    if (!id.empty() && id.size() != spanIdBytes) to.notes.reject(IssueCode::BadSpanId, lengthText("id", id, "8"));
    if (to.notes.rejected) return true;
    if (!parent.empty() && parent.size() != spanIdBytes) {
        to.notes.add(IssueCode::BadField, lengthText("parent_id", parent, "8"));
        parent = {};
    }
    to.ids(IdDigits(trace).text(), IdDigits(id).text(), IdDigits(parent).text());
    to.name(name);
    if (kind > 0 && kind < kinds.size()) to.kind(kinds[static_cast<std::size_t>(kind)]);
    if (kind >= kinds.size()) to.oddKind(enumText(kind));
    if (shared) to.shared();
    if (debug) to.debug();
    to.start(timeOf(timestamp));
    to.duration(timeOf(duration));
    to.local(m_local);
    for (const auto& [key, value] : m_tags)
        if (key == "service.name" && !value.empty() && value == m_local.service) to.tagsHoldResource();
    for (const auto& [key, value] : m_tags) to.tag(key, value);
    to.remote(m_remote);
    for (const Annotation& annotation : m_annotations) to.annotation(timeOf(annotation.microseconds), annotation.text);
    return true;
}

}  // namespace fw::formats
