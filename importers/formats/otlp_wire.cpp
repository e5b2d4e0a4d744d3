// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/otlp_wire.h"

#include <algorithm>

#include "importers/formats/loose_reader.h"
#include "model/core/span_body.h"

namespace fw::formats {
namespace {

using wire::Field;
using wire::Reader;
using wire::Type;

constexpr std::size_t spansBetweenHandOvers = 256;
constexpr std::size_t usualBatch = 1024;

/// What a record says about its kind by itself.
OtlpWire::Signal recordSignal(std::string_view record) {
    using enum OtlpWire::Signal;
    bool idSized = false;
    bool nameLike = false;
    bool metricData = false;
    Reader reader(record);
    Field field;
    while (reader.next(field)) {
        const bool bytes = field.isBytes();
        if (field.type == Type::Fixed64 && (field.id == 7 || field.id == 8)) return Spans;
        if (field.type == Type::Fixed64 && (field.id == 1 || field.id == 11)) return Logs;
        if (field.id == 2 && field.type == Type::Varint) return Logs;
        if (bytes && field.id == 9 && field.bytes.size() == 16 && field.bytes[0] != '\n') return Logs;
        if (bytes && field.id == 10 && field.bytes.size() == 8) return Logs;
        if (bytes && ((field.id == 1 && field.bytes.size() == 16) || (field.id == 2 && field.bytes.size() == 8))) idSized = true;
        if (bytes && field.id == 1) nameLike = true;
        if (bytes && (field.id == 5 || field.id == 7 || (field.id >= 9 && field.id <= 11))) metricData = true;
    }
    if (idSized) return Spans;
    if (nameLike && metricData) return Metrics;
    return Unknown;
}

}  // namespace

OtlpWire::Signal OtlpWire::signalOf(std::string_view resourceGroup) {
    int looked = 0;
    // One record may be damaged and say anything: the unmistakable one counts.
    Signal said = Signal::Unknown;
    LooseReader groups(resourceGroup);
    Field group;
    while (groups.next(group)) {
        if ((group.id != 2 && group.id != 1000) || !group.isBytes()) continue;
        LooseReader records(group.bytes);
        Field record;
        while (records.next(record)) {
            if (record.id != 2 || !record.isBytes()) continue;
            if (isUsualSpan(record.bytes)) return Signal::Spans;
            if (said == Signal::Unknown) said = recordSignal(record.bytes);
            if (++looked >= 8) return said;
        }
    }
    return said;
}

bool OtlpWire::beginsLikeGroup(std::string_view resourceGroup) {
    Field resource;
    Field attribute;
    Field key;
    if (!LooseReader(resourceGroup).next(resource) || resource.id != 1 || !resource.isBytes()) return false;
    if (!LooseReader(resource.bytes).next(attribute) || attribute.id != 1 || !attribute.isBytes()) return false;
    Reader pair(attribute.bytes);
    if (!pair.next(key) || key.id != 1 || !key.isBytes() || key.bytes.empty()) return false;
    const auto isText = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7f'; };
    return std::all_of(key.bytes.begin(), key.bytes.end(), isText);
}

bool OtlpWire::request(std::string_view message, std::uint64_t base, BatchOutput& out) {
    m_begin = message.data();
    m_base = base;
    m_damageTold = false;
    std::size_t at = 0;
    return groups(message, at, out);
}

bool OtlpWire::resourceGroup(std::string_view message, std::uint64_t base, BatchOutput& out) {
    m_begin = message.data();
    m_base = base;
    m_damageTold = false;
    std::size_t at = 0;
    return group(message, at, ResourceOf::This, out) && groups(message, at, out);
}

bool OtlpWire::part(std::string_view field, std::uint64_t base, BatchOutput& out) {
    m_begin = field.data();
    m_base = base;
    m_damageTold = false;
    std::size_t at = 0;
    return group(field, at, ResourceOf::Before, out) && groups(field, at, out);
}

bool OtlpWire::mayLook(const char* at) {
    if (!m_damageTold) return true;
    if (m_credit.left(offsetOf(at)) == 0) return false;
    m_credit.spend(1);
    return true;
}

WirePlace OtlpWire::resync(std::string_view message, std::size_t at, std::size_t end, const char* what, Loss loss, BatchOutput& out) {
    WirePlace place;
    const std::uint64_t offset = offsetOf(message.data() + at);
    const std::uint64_t cost = (end - at) / 8 + 1;
    if (m_credit.left(offset) >= cost) {
        m_credit.spend(cost);
        place = nextPlace(message, at + 1, end);
    }
    if (place.kind == WirePlace::Kind::None) {
        if (loss == Loss::Tell) rejectDamaged(message.data() + at, what, out);
        place.at = end;
    } else if (loss != Loss::Told) {
        m_damageTold = m_groupDamaged = true;
        out.reject(makeIssue(IssueCode::WireDamaged, std::to_string(place.at - at) + " bytes that are no field were left out", offset));
    }
    return place;
}

bool OtlpWire::groups(std::string_view message, std::size_t& at, BatchOutput& out) {
    while (at < message.size()) {
        LooseReader reader(message.substr(at));
        Field field;
        const bool any = reader.next(field);
        if (any && field.id == 1 && field.isBytes()) {
            const std::string_view content = field.bytes;
            std::size_t used = 0;
            if (!group(content, used, ResourceOf::This, out)) return false;
            at = static_cast<std::size_t>(content.data() - message.data()) + used;
            if (used < content.size()) continue;
            if (reader.clipped && !m_damageTold) rejectDamaged(reader.brokenAt(), "request", out);
            continue;
        }
        // Nothing else stands here: a group, or its length, was damaged.
        const std::size_t end = any && !reader.clipped ? at + field.raw.size() : message.size();
        const Loss loss = any && !reader.clipped ? Loss::TellFound : m_damageTold ? Loss::Told : Loss::Tell;
        const WirePlace next = resync(message, at, end, "request", loss, out);
        at = next.at;
        const bool isPart = next.kind == WirePlace::Kind::Span || next.kind == WirePlace::Kind::Scope;
        if (isPart && !group(message, at, ResourceOf::Before, out)) return false;
    }
    return true;
}

void OtlpWire::readResource(std::string_view message, BatchOutput& out) {
    m_resource.clear();
    m_resourceMarks = 0;
    m_resourceBroken = false;
    std::string_view schemaUrl;
    LooseReader reader(message);
    Field field;
    // The resource may stand anywhere in the message.
    while (mayLook(reader.brokenAt()) && reader.next(field) && !reader.clipped) {
        const auto begin = static_cast<std::size_t>(field.raw.data() - message.data());
        if (field.id == 1) {
            // A group in a group is one whose length is wrong.
            if (begin > 0 && looksLikeGroup(message.substr(begin), true) == WireLook::Yes) break;
            m_brokenAt = nullptr;
            m_resourceMarks |= appendGroupMember(m_resource, field, 1, "resource", out);
            m_resourceBroken = m_resourceBroken || m_brokenAt != nullptr;
        }
        if (field.id == 3 && field.isBytes()) schemaUrl = field.bytes;
    }
    if (!schemaUrl.empty()) wire::appendBytes(m_resource, schemaUrlField, schemaUrl);
}

bool OtlpWire::group(std::string_view message, std::size_t& at, ResourceOf resource, BatchOutput& out) {
    if (resource == ResourceOf::This) {
        m_groupDamaged = false;
        readResource(message, out);
    } else if (!m_groupDamaged) {
        // The group before was whole: this is what is left of another one, whose resource is lost.
        m_resource.clear();
        m_scope.clear();
        m_resourceMarks = m_scopeMarks = PartUnread;
    }
    Signal signal = mayLook(message.data()) ? signalOf(message) : Signal::Spans;
    if (signal == Signal::Metrics) {
        out.report(makeIssue(IssueCode::OtherSignal, "OTLP metrics", offsetOf(message.data())));
        at = message.size();
        return true;
    }
    if (signal == Signal::Unknown) signal = Signal::Spans;
    Field field;
    while (at < message.size()) {
        const std::string_view rest = message.substr(at);
        LooseReader reader(rest);
        const bool any = reader.next(field);
        if (any && (field.id == 2 || field.id == 1000) && field.isBytes()) {
            // A span where scopes stand is what is left of one that was damaged.
            if (looksLikeSpan(rest, true) == WireLook::Yes) {
                if (!records(message, signal, at, out)) return false;
                continue;
            }
            std::size_t used = 0;
            if (!scopeGroup(field.bytes, signal, used, out)) return false;
            at = static_cast<std::size_t>(field.bytes.data() - message.data()) + used;
            if (used == field.bytes.size() && reader.clipped && !m_damageTold) rejectDamaged(reader.brokenAt(), "resource group", out);
            continue;
        }
        if (any && field.id == 1 && at > 0 && looksLikeGroup(rest, true) == WireLook::Yes) {
            if (!m_damageTold) out.report(makeIssue(IssueCode::WireDamaged, "resource group", offsetOf(message.data())));
            m_damageTold = m_groupDamaged = true;
            return true;
        }
        const bool whole = any && !reader.clipped;
        const bool known = whole && (field.id == 3 || (field.id == 1 && !m_resourceBroken));
        const std::size_t end = whole ? at + field.raw.size() : message.size();
        const Loss loss = whole ? Loss::TellFound : m_damageTold ? Loss::Told : Loss::Tell;
        at = known ? end : resync(message, at, end, "resource group", loss, out).at;
    }
    return true;
}

void OtlpWire::readScope(std::string_view message, BatchOutput& out) {
    m_scope.clear();
    m_scopeMarks = m_resourceMarks;
    std::string_view schemaUrl;
    LooseReader reader(message);
    Field field;
    while (mayLook(reader.brokenAt()) && reader.next(field) && !reader.clipped) {
        const std::string_view rest = message.substr(static_cast<std::size_t>(field.raw.data() - message.data()));
        // Up to where something begins that does not belong here.
        if (field.id == 1 && looksLikeGroup(rest, true) == WireLook::Yes) break;
        if (field.id == 2 && !isUsualSpan(field.bytes) && looksLikeScope(rest, true) == WireLook::Yes) break;
        if (field.id == 1) m_scopeMarks |= appendGroupMember(m_scope, field, 3, "scope", out);
        if (field.id == 3 && field.isBytes()) schemaUrl = field.bytes;
    }
    if (!schemaUrl.empty()) wire::appendBytes(m_scope, schemaUrlField, schemaUrl);
}

bool OtlpWire::scopeGroup(std::string_view message, Signal signal, std::size_t& at, BatchOutput& out) {
    readScope(message, out);
    return records(message, signal, at, out);
}

bool OtlpWire::records(std::string_view message, Signal signal, std::size_t& at, BatchOutput& out) {
    const char* const what = signal == Signal::Logs ? "log record" : "span";
    SpanBatch* batch = &out.batch();
    if (batch->spans.capacity() == 0) batch->spans.reserve(usualBatch);
    const auto intern = [&] { return Numbers{batch->resources.intern(m_resource), batch->scopes.intern(m_scope), m_scopeMarks}; };
    Numbers numbers = intern();
    std::size_t sinceHandOver = 0;
    Field field;
    while (at < message.size()) {
        const std::string_view rest = message.substr(at);
        LooseReader reader(rest);
        const bool whole = reader.next(field) && !reader.clipped;
        const std::size_t end = whole ? at + field.raw.size() : message.size();
        Loss loss = whole ? Loss::TellFound : Loss::Tell;
        bool fine = whole && (field.id == 1 || field.id == 3);
        if (whole && field.id == 2 && field.isBytes()) {
            const bool above = signal == Signal::Spans && !isUsualSpan(field.bytes) && looksLikeScope(rest, true) == WireLook::Yes;
            if (above && !m_damageTold) out.report(makeIssue(IssueCode::WireDamaged, "scope", offsetOf(message.data())));
            if (above) return out.handOverIfFull();
            fine = signal == Signal::Logs ? log(field.bytes, *batch, numbers, out) : span(field.bytes, *batch, numbers, out);
            if (!fine) loss = Loss::Told;
            if (++sinceHandOver >= spansBetweenHandOvers) {
                sinceHandOver = 0;
                if (!out.handOverIfFull()) return false;
                batch = &out.batch();
                numbers = intern();
            }
        } else if (whole && field.id > 3 && field.isBytes() && signal == Signal::Spans && isUsualSpan(field.bytes)) {
            // Only its number is wrong.
            out.report(makeIssue(IssueCode::WireDamaged, "span", offsetOf(field.raw.data())));
            fine = span(field.bytes, *batch, numbers, out);
            if (!fine) loss = Loss::Told;
        } else if (whole && field.id == 1 && at > 0 && looksLikeGroup(rest, true) == WireLook::Yes) {
            if (!m_damageTold) out.report(makeIssue(IssueCode::WireDamaged, "scope", offsetOf(message.data())));
            return out.handOverIfFull();
        }
        if (fine) {
            at = end;
            continue;
        }
        const WirePlace next = resync(message, at, end, what, loss, out);
        at = next.at;
        if (next.kind == WirePlace::Kind::Scope || next.kind == WirePlace::Kind::Group) break;
    }
    return out.handOverIfFull();
}

/// Resource or scope: damage in it costs the attribute, not the spans below.
std::uint16_t OtlpWire::appendGroupMember(std::string& encoded, const Field& member, std::uint32_t attributes, const char* what,
                                          BatchOutput& out) {
    if (!member.isBytes()) {
        out.report(makeIssue(IssueCode::BadField, what, offsetOf(member.raw.data())));
        return PartUnread;
    }
    const std::string_view message = member.bytes;
    // In the order of the field numbers and without what says nothing, so that the same resource has the same bytes
    // whoever wrote it: spans are only equal when their resources are.
    m_brokenAt = nullptr;
    m_check.tooDeep = false;
    const auto append = [&](auto wanted) {
        Reader reader(message);
        Field field;
        while (reader.next(field)) {
            if (field.id >= firstPrivateField || !wanted(field.id)) continue;
            const bool broken = field.id == attributes && (!field.isBytes() || !m_check.attribute(field.bytes));
            const bool isDefault = field.id != attributes && (field.isBytes() ? field.bytes.empty() : field.number == 0);
            if (broken) m_brokenAt = field.raw.data();
            if (!broken && !isDefault) encoded += field.raw;
        }
        if (reader.failed()) m_brokenAt = message.data() + reader.offset();
    };
    constexpr std::uint32_t knownFields = 4;  // attributes, dropped count; of a scope name and version too
    for (std::uint32_t id = 1; id <= knownFields; ++id) append([id](std::uint32_t number) { return number == id; });
    append([](std::uint32_t number) { return number > knownFields; });
    std::uint16_t marks = 0;
    if (m_brokenAt != nullptr) {
        out.report(makeIssue(IssueCode::WireDamaged, what, offsetOf(m_brokenAt)));
        marks |= PartUnread;
    }
    if (m_check.tooDeep) {
        out.report(makeIssue(IssueCode::ValueTooDeep, what, offsetOf(message.data())));
        marks |= ValueTooDeep;
    }
    return marks;
}

}  // namespace fw::formats
