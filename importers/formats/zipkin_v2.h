// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

#include "importers/formats/otlp_json_values.h"
#include "importers/formats/zipkin_span.h"

namespace fw::formats {

/// Reads a span object of Zipkin v2 JSON. `Value` is SimdValue, which takes only what has no trouble at all in it, or
/// TreeValue, which takes everything and says what is wrong.
template <typename Value>
class ZipkinV2Reader {
public:
    /// Leaves the span begun in `to` for ZipkinSpanWriter::finish(). False if the other kind of value has to be asked:
    /// then what `to` holds is worth nothing. `old` is set where the object is one of version 1, and nothing is read.
    [[nodiscard]] bool read(const Value& json, ZipkinSpanWriter& to, bool& old) {
        m_fine = true;
        m_to = &to;
        to.begin();
        Members members;
        old = !gather(json, members);
        if (old || !m_fine) return m_fine;
        to.ids(text(members.traceId, m_trace, "traceId"), text(members.id, m_id, "id"), text(members.parentId, m_parent, "parentId"));
        to.name(text(members.name, m_text, "name"));
        readKind(members.kind);
        if (members.shared.kind() == JsonKind::Bool && members.shared.isTrue()) to.shared();
        if (members.debug.kind() == JsonKind::Bool && members.debug.isTrue()) to.debug();
        to.start(time(members.timestamp));
        to.duration(time(members.duration));
        endpoint(members.local, m_endpoint);
        to.local(m_endpoint);
        readTags(members.tags, m_endpoint.service);
        endpoint(members.remote, m_endpoint);
        to.remote(m_endpoint);
        readAnnotations(members.annotations);
        return m_fine;
    }

private:
    /// A value that may be missing.
    struct Member {
        Value value;
        bool there = false;
        [[nodiscard]] JsonKind kind() const { return there ? value.kind() : JsonKind::Null; }
        [[nodiscard]] bool isTrue() const { return value.isTrue(); }
    };
    struct Members {
        Member traceId, id, parentId, name, kind, timestamp, duration, debug, shared, local, remote, annotations, tags;
    };

    /// False for an object of version 1.
    bool gather(const Value& json, Members& into) {
        bool current = true;
        json.forMembers([&](std::string_view key, const Value& value) {
            if (Member* member = memberFor(key, into); member != nullptr)
                *member = {value, true};
            else if (key == "binaryAnnotations" || key == "binary_annotations" || key == "trace_id")
                current = false;
        });
        if (current && into.annotations.kind() == JsonKind::Array) {
            typename Value::Elements items(into.annotations.value);
            Value item;
            while (current && items.next(item)) {
                if (item.kind() != JsonKind::Object) continue;
                item.forMembers([&](std::string_view key, const Value&) { current = current && key != "endpoint" && key != "host"; });
            }
        }
        return current;
    }

    static Member* memberFor(std::string_view key, Members& into) {
        struct Name {
            std::string_view text;
            Member Members::*member;
        };
        static constexpr Name names[] = {{"traceId", &Members::traceId},
                                         {"id", &Members::id},
                                         {"parentId", &Members::parentId},
                                         {"name", &Members::name},
                                         {"kind", &Members::kind},
                                         {"timestamp", &Members::timestamp},
                                         {"duration", &Members::duration},
                                         {"debug", &Members::debug},
                                         {"shared", &Members::shared},
                                         {"localEndpoint", &Members::local},
                                         {"remoteEndpoint", &Members::remote},
                                         {"annotations", &Members::annotations},
                                         {"tags", &Members::tags}};
        for (const Name& name : names)
            if (name.text == key) return &(into.*name.member);
        return nullptr;
    }

    /// Something that only a tree can tell about.
    void trouble(const char* member) {
        if constexpr (std::is_same_v<Value, TreeValue>)
            m_to->notes.add(IssueCode::BadField, member);
        else
            m_fine = false;
    }

    std::string_view text(const Member& member, std::string& scratch, const char* name) {
        if (member.kind() == JsonKind::String) return member.value.text(scratch);
        if constexpr (std::is_same_v<Value, TreeValue>)
            if (member.kind() == JsonKind::Number) return member.value.raw();
        if (member.kind() != JsonKind::Null) trouble(name);
        return {};
    }

    ZipkinTime time(const Member& member) {
        if (member.kind() == JsonKind::String) return zipkinTime(member.value.text(m_text));
        if (member.kind() == JsonKind::Null) return {};
        ZipkinTime bad;
        bad.state = ZipkinTime::State::Bad;
        if constexpr (std::is_same_v<Value, TreeValue>) {
            if (member.kind() == JsonKind::Number) return zipkinTime(member.value.raw());
            bad.text = member.value.raw();
            return bad;
        }
        const auto number = member.kind() == JsonKind::Number ? member.value.integer() : std::nullopt;
        if (number && !number->negative && number->value < (std::uint64_t{1} << 53))
            return zipkinTime(static_cast<std::int64_t>(number->value));
        m_fine = false;
        return bad;
    }

    void readKind(const Member& member) {
        if (member.kind() == JsonKind::Null) return;
        const auto kind = member.kind() == JsonKind::String ? parseKind(member.value.text(m_text)) : std::nullopt;
        if (kind && *kind != SpanKind::Unspecified)
            m_to->kind(*kind);
        else if constexpr (std::is_same_v<Value, TreeValue>)
            m_to->oddKind(member.kind() == JsonKind::String ? member.value.text(m_text) : member.value.raw());
        else
            m_fine = false;
    }

    void endpoint(const Member& member, ZipkinEndpoint& into) {
        into.clear();
        if (member.kind() == JsonKind::Null) return;
        if (member.kind() != JsonKind::Object) return trouble("endpoint");
        member.value.forMembers([&](std::string_view key, const Value& value) {
            if (value.kind() == JsonKind::Null) return;
            const bool isText = value.kind() == JsonKind::String;
            if (key == "serviceName" && isText) {
                into.service = value.text(m_text);
            } else if ((key == "ipv4" || (key == "ipv6" && into.address.empty())) && isText) {
                into.address = value.text(m_text);
            } else if (key == "port" && value.kind() == JsonKind::Number) {
                const auto port = value.integer();
                if (port && !port->negative && port->value <= 0xffff)
                    into.port = static_cast<std::uint32_t>(port->value);
                else
                    trouble("port");
            } else if (key != "ipv6") {
                trouble("endpoint");
            }
        });
    }

    void readTags(const Member& member, std::string_view service) {
        if (member.kind() == JsonKind::Null) return;
        if (member.kind() != JsonKind::Object) return trouble("tags");
        if (!service.empty())
            member.value.forMembers([&](std::string_view key, const Value& value) {
                if (key == "service.name" && value.kind() == JsonKind::String && value.text(m_text) == service) m_to->tagsHoldResource();
            });
        member.value.forMembers([&](std::string_view key, const Value& value) {
            if (value.kind() == JsonKind::String) return m_to->tag(key, value.text(m_text));
            if constexpr (std::is_same_v<Value, TreeValue>) {
                bool tooDeep = false;
                m_to->tag(key, value.json().toAttribute(tooDeep));
                if (tooDeep) m_to->notes.add(IssueCode::ValueTooDeep);
            } else {
                m_fine = false;
            }
        });
    }

    void readAnnotations(const Member& member) {
        if (member.kind() == JsonKind::Null) return;
        if (member.kind() != JsonKind::Array) return trouble("annotations");
        typename Value::Elements items(member.value);
        Value item;
        while (items.next(item)) {
            if (item.kind() == JsonKind::Null) continue;
            if (item.kind() != JsonKind::Object) {
                trouble("annotations");
                continue;
            }
            Member at;
            Member value;
            item.forMembers([&](std::string_view key, const Value& given) {
                if (key == "timestamp") at = {given, true};
                if (key == "value") value = {given, true};
            });
            const ZipkinTime when = time(at);
            m_to->annotation(when, text(value, m_text, "annotation value"));
        }
    }

    ZipkinSpanWriter* m_to = nullptr;
    bool m_fine = true;
    ZipkinEndpoint m_endpoint;
    std::string m_trace;
    std::string m_id;
    std::string m_parent;
    std::string m_text;
};

}  // namespace fw::formats
