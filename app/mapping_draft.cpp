// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mapping_draft.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include "app/log_zones.h"
#include "importers/formats/log_fields.h"
#include "model/items/issue_text.h"
#include "model/items/text.h"

namespace fw::app {

using formats::LogMapping;
using formats::LogRole;
using formats::LogUnit;
using items::FieldMeaning;
using items::FieldUnit;
using items::MappingRules;

namespace {

constexpr std::array<std::pair<LogRole, FieldMeaning>, 15> meanings = {{
    {LogRole::None, FieldMeaning::Attribute},
    {LogRole::TraceId, FieldMeaning::TraceId},
    {LogRole::SpanId, FieldMeaning::SpanId},
    {LogRole::ParentId, FieldMeaning::ParentId},
    {LogRole::Operation, FieldMeaning::Operation},
    {LogRole::Duration, FieldMeaning::Duration},
    {LogRole::Service, FieldMeaning::Service},
    {LogRole::Time, FieldMeaning::Time},
    {LogRole::Level, FieldMeaning::Level},
    {LogRole::Message, FieldMeaning::Message},
    {LogRole::Error, FieldMeaning::Error},
    {LogRole::StatusCode, FieldMeaning::StatusCode},
    {LogRole::Kind, FieldMeaning::Kind},
    {LogRole::Tags, FieldMeaning::Tags},
    {LogRole::Events, FieldMeaning::Events},
}};
static_assert(meanings.size() == static_cast<std::size_t>(LogRole::Count) + 1);
static_assert(meanings.size() == static_cast<std::size_t>(FieldMeaning::Count));

constexpr std::array<std::pair<LogUnit, FieldUnit>, 5> units = {{{LogUnit::Auto, FieldUnit::Auto},
                                                                 {LogUnit::Seconds, FieldUnit::Seconds},
                                                                 {LogUnit::Millis, FieldUnit::Millis},
                                                                 {LogUnit::Micros, FieldUnit::Micros},
                                                                 {LogUnit::Nanos, FieldUnit::Nanos}}};
static_assert(units.size() == static_cast<std::size_t>(FieldUnit::Count));

constexpr std::array<std::pair<formats::LogSpanRule, MappingRules::Spans>, 5> rules = {
    {{formats::LogSpanRule::Usual, MappingRules::Spans::Usual},
     {formats::LogSpanRule::Message, MappingRules::Spans::Message},
     {formats::LogSpanRule::Member, MappingRules::Spans::Member},
     {formats::LogSpanRule::Always, MappingRules::Spans::Always},
     {formats::LogSpanRule::Never, MappingRules::Spans::Never}}};

template <typename List, typename From>
auto there(const List& list, From value) {
    return std::find_if(list.begin(), list.end(), [value](const auto& pair) { return pair.first == value; })->second;
}
template <typename List, typename To>
auto back(const List& list, To value) {
    return std::find_if(list.begin(), list.end(), [value](const auto& pair) { return pair.second == value; })->first;
}

items::PreviewLine shown(const formats::LogPreviewLine& line) {
    items::PreviewLine out;
    out.number = line.number;
    out.kind = line.spans > 0  ? items::PreviewLine::Kind::Span
               : line.logs > 0 ? items::PreviewLine::Kind::Log
               : line.goesOn   ? items::PreviewLine::Kind::Continued
                               : items::PreviewLine::Kind::NotUnderstood;
    out.timeNs = line.startNs;
    out.durationNs = line.durationNs;
    out.service = items::fullText(line.service);
    out.text = line.trouble ? items::issueReasonText(*line.trouble) : items::fullText(line.goesOn ? line.text : line.outcome);
    out.traceId = items::fullText(line.traceId);
    out.spanId = items::fullText(line.spanId);
    out.parentId = items::fullText(line.parentId);
    out.line = items::fullText(line.text);
    return out;
}

}  // namespace

std::vector<items::MappingField> fieldsOf(const LogMapping& mapping, const formats::LogMappingGuess& met) {
    const formats::LogFieldTable table(mapping);
    std::vector<items::MappingField> fields;
    std::map<FieldMeaning, std::vector<std::pair<int, std::size_t>>> ranks;
    for (std::size_t i = 0; i < met.members.size(); ++i) {
        items::MappingField field;
        field.name = items::fullText(met.members[i]);
        if (i < met.values.size()) {
            field.lines = met.values[i].lines;
            for (const std::string& example : met.values[i].examples) field.examples.append(items::fullText(example));
        }
        if (const auto* entry = table.find(met.members[i])) {
            field.meaning = there(meanings, entry->role);
            field.unit = there(units, entry->unit);
            if (field.meaning != FieldMeaning::Attribute) ranks[field.meaning].emplace_back(entry->rank, i);
        }
        fields.push_back(std::move(field));
    }
    for (auto& [meaning, rows] : ranks) {
        std::sort(rows.begin(), rows.end());
        for (std::size_t choice = 0; choice < rows.size(); ++choice) fields[rows[choice].second].choice = static_cast<int>(choice) + 1;
    }
    return fields;
}

void setMeaning(LogMapping& mapping, const std::string& member, FieldMeaning meaning) {
    std::erase_if(mapping.fields, [&member](const LogMapping::Field& field) { return formats::sameLogName(field.name, member); });
    if (meaning == FieldMeaning::Attribute) return;
    // The least of the names that a profile brought along makes room.
    if (mapping.fields.size() >= LogMapping::maxFields) mapping.fields.resize(LogMapping::maxFields - 1);
    const LogRole role = back(meanings, meaning);
    const bool measured = role == LogRole::Time || role == LogRole::Duration;
    mapping.fields.insert(mapping.fields.begin(), {member, role, measured ? formats::logUnitOfName(member) : LogUnit::Auto});
}

void setUnit(LogMapping& mapping, const std::string& member, FieldUnit unit) {
    for (LogMapping::Field& field : mapping.fields) {
        const bool measured = field.role == LogRole::Time || field.role == LogRole::Duration;
        if (measured && formats::sameLogName(field.name, member)) field.unit = back(units, unit);
    }
}

MappingRules rulesOf(const LogMapping& mapping) {
    MappingRules out;
    out.spans = there(rules, mapping.spanRule);
    out.member = items::fullText(mapping.spanMember);
    out.value = items::fullText(mapping.spanValue);
    out.timeIsStart = mapping.timeIsStart;
    out.zone = items::fullText(mapping.zone.name);
    return out;
}

void setRules(LogMapping& mapping, const MappingRules& wanted) {
    const MappingRules before = rulesOf(mapping);
    mapping.spanRule = back(rules, wanted.spans);
    // Bytes that are no text stay what they are until the reader writes something else.
    if (wanted.member != before.member) mapping.spanMember = wanted.member.toStdString();
    if (wanted.value != before.value) mapping.spanValue = wanted.value.toStdString();
    mapping.timeIsStart = wanted.timeIsStart;
    if (wanted.zone == before.zone) return;
    mapping.zone = {wanted.zone.toStdString(), nullptr};
    // The dialog offers what there is; a zone that is gone meanwhile is UTC, and the import says so.
    static_cast<void>(resolveZone(mapping.zone));
}

MappingPreview previewOf(const std::string& sample, const LogMapping& mapping) {
    MappingPreview preview;
    for (const formats::LogPreviewLine& line : formats::previewLogMapping(sample, mapping)) {
        const bool blank = line.text.find_first_not_of(" \t\r") == std::string::npos;
        if (blank && line.spans + line.logs == 0) continue;
        preview.lines.push_back(shown(line));
        preview.counts.spans += line.spans;
        preview.counts.logs += line.logs;
        if (preview.lines.back().kind == items::PreviewLine::Kind::NotUnderstood) ++preview.counts.notUnderstood;
    }
    return preview;
}

}  // namespace fw::app
