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
    LooseReader groups(resourceGroup);
    Field group;
    while (groups.next(group)) {
        if ((group.id != 2 && group.id != 1000) || !group.isBytes()) continue;
        LooseReader records(group.bytes);
        Field record;
        while (records.next(record)) {
            if (record.id != 2 || !record.isBytes()) continue;
            const Signal signal = recordSignal(record.bytes);
            if (signal != Signal::Unknown) return signal;
            if (++looked >= 8) return Signal::Unknown;
        }
    }
    return Signal::Unknown;
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
    LooseReader reader(message);
    Field field;
    bool damageTold = false;
    while (reader.next(field)) {
        if (field.id != 1 || !field.isBytes()) continue;
        if (!resourceGroup(field.bytes, base + static_cast<std::uint64_t>(field.bytes.data() - message.data()), out)) return false;
        damageTold = m_damageTold;
    }
    if (reader.clipped && !damageTold) {
        m_begin = message.data();
        m_base = base;
        rejectDamaged(reader.brokenAt(), "request", out);
    }
    return true;
}

bool OtlpWire::resourceGroup(std::string_view message, std::uint64_t base, BatchOutput& out) {
    m_begin = message.data();
    m_base = base;
    m_damageTold = false;
    m_resource.clear();
    m_resourceMarks = 0;
    std::string_view schemaUrl;
    LooseReader reader(message);
    Field field;
    // The resource may stand anywhere in the message.
    while (reader.next(field) && !reader.clipped) {
        if (field.id == 1) m_resourceMarks |= appendGroupMember(m_resource, field, 1, "resource", out);
        if (!field.isBytes()) continue;
        if (field.id == 3) schemaUrl = field.bytes;
    }
    if (!schemaUrl.empty()) wire::appendBytes(m_resource, schemaUrlField, schemaUrl);

    Signal signal = signalOf(message);
    if (signal == Signal::Metrics) {
        out.report(makeIssue(IssueCode::OtherSignal, "OTLP metrics", base));
        return true;
    }
    if (signal == Signal::Unknown) signal = Signal::Spans;
    LooseReader groups(message);
    while (groups.next(field))
        if ((field.id == 2 || field.id == 1000) && field.isBytes() && !scopeGroup(field.bytes, signal, out)) return false;
    if (groups.clipped && !m_damageTold) rejectDamaged(groups.brokenAt(), "resource group", out);
    return true;
}

bool OtlpWire::scopeGroup(std::string_view message, Signal signal, BatchOutput& out) {
    m_scope.clear();
    std::uint16_t marks = m_resourceMarks;
    std::string_view schemaUrl;
    LooseReader reader(message);
    Field field;
    while (reader.next(field) && !reader.clipped) {
        if (field.id == 1) marks |= appendGroupMember(m_scope, field, 3, "scope", out);
        if (!field.isBytes()) continue;
        if (field.id == 3) schemaUrl = field.bytes;
    }
    if (!schemaUrl.empty()) wire::appendBytes(m_scope, schemaUrlField, schemaUrl);

    SpanBatch* batch = &out.batch();
    if (batch->spans.capacity() == 0) batch->spans.reserve(usualBatch);
    const auto intern = [&] { return Numbers{batch->resources.intern(m_resource), batch->scopes.intern(m_scope), marks}; };
    Numbers numbers = intern();
    std::size_t sinceHandOver = 0;
    LooseReader records(message);
    while (records.next(field) && !records.clipped) {
        if (field.id != 2 || !field.isBytes()) continue;
        if (signal == Signal::Logs)
            log(field.bytes, *batch, numbers, out);
        else
            span(field.bytes, *batch, numbers, out);
        if (++sinceHandOver < spansBetweenHandOvers) continue;
        sinceHandOver = 0;
        if (!out.handOverIfFull()) return false;
        batch = &out.batch();
        numbers = intern();
    }
    if (records.clipped) rejectDamaged(records.brokenAt(), signal == Signal::Logs ? "log record" : "span", out);
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
