// SPDX-License-Identifier: GPL-3.0-or-later
// What copying and searching make of the rows of a span's details.
#include <algorithm>
#include <set>

#include "model/analysis/span_json.h"
#include "model/items/condition_text.h"
#include "model/items/readable_text.h"
#include "model/items/span_detail_model.h"
#include "model/items/text.h"

namespace fw::items {
namespace {

/// All of them, with their types; a repeated key keeps its last value.
QString attributesJson(const Attributes& attributes) {
    std::string out;
    JsonOut(out).value(AttributeValue::Map(attributes));
    return fullText(out);
}

/// Longest value that a menu passes on as a search: longer ones are none.
constexpr std::size_t maxConditionValue = 2000;

}  // namespace

QString SpanDetailModel::json(const DetailRow& row) const {
    if (const Attribute* attribute = m_source.attribute(row)) return attributesJson({*attribute});
    std::string out;
    JsonOut json(out);
    switch (row.kind) {
        case DetailKind::Field: {
            const DetailField& field = m_source.fields[static_cast<std::size_t>(row.section)][row.item];
            return attributesJson({{field.key, field.value}});
        }
        case DetailKind::SubHead:
            return row.section == DetailSection::TraceLogs ? QString() : attributesJson(m_source.attributes(row.section));
        case DetailKind::Event:
            analysis::appendEvent(json, m_source.details->events[row.item]);
            break;
        case DetailKind::Link:
            analysis::appendLink(json, m_source.details->links[row.item]);
            break;
        case DetailKind::Log:
            analysis::appendLog(json, m_source.log(row));
            break;
        default:
            break;
    }
    return fullText(out);
}

QString SpanDetailModel::condition(const DetailRow& row) const {
    // Scopes, events, links and logs are not searched by key.
    const bool searched =
        row.kind == DetailKind::Attribute && (row.section == DetailSection::Span || row.section == DetailSection::Resource);
    if (!searched) return {};
    const Attribute& attribute = *m_source.attribute(row);
    const std::string value = valueText(attribute.value);
    if (value.size() > maxConditionValue) return {};
    return conditionText(fullText(attribute.key), fullText(value));
}

QString SpanDetailModel::textSearchOf(const DetailRow& row) const {
    switch (row.kind) {
        case DetailKind::Attribute:
            if (row.section != DetailSection::Scope) return {};
            break;
        case DetailKind::Child:
        case DetailKind::Event:
        case DetailKind::Log:
            break;
        default:
            return {};
    }
    return textSearch(fullValue(row));
}

QString SpanDetailModel::valuesText(const std::vector<int>& rows) const {
    QStringList lines;
    for (const int row : rows) {
        const DetailKind kind = m_rows[static_cast<std::size_t>(row)].kind;
        if (kind == DetailKind::Head || kind == DetailKind::SubHead || kind == DetailKind::Pending || kind == DetailKind::More) continue;
        lines << fullValue(m_rows[static_cast<std::size_t>(row)]);
    }
    return lines.join(QLatin1Char('\n'));
}

QString SpanDetailModel::pairsText(const std::vector<int>& rows) const {
    QStringList lines;
    for (const int row : rows) {
        const DetailRow& at = m_rows[static_cast<std::size_t>(row)];
        if (at.kind != DetailKind::Attribute && at.kind != DetailKind::Field && at.kind != DetailKind::Child) continue;
        const QString pair = conditionText(fullKey(at), fullValue(at));
        if (!pair.isEmpty()) lines << pair;
    }
    return lines.join(QLatin1Char('\n'));
}

QString SpanDetailModel::jsonText(const std::vector<int>& rows) const {
    if (rows.size() == 1) return json(m_rows[static_cast<std::size_t>(rows.front())]);
    Attributes together;
    std::set<std::string> keys;
    QStringList objects;
    bool plain = true;
    for (const int row : rows) {
        const DetailRow& at = m_rows[static_cast<std::size_t>(row)];
        if (at.kind == DetailKind::SubHead) continue;
        const QString object = json(at);
        if (object.isEmpty()) continue;
        objects << object;
        const Attribute* attribute = m_source.attribute(at);
        plain = plain && attribute != nullptr && keys.insert(attribute->key).second;
        if (plain) together.push_back(*attribute);
    }
    if (objects.isEmpty()) return {};
    return plain ? attributesJson(together) : QLatin1String("[\n") + objects.join(QLatin1String(",\n")) + QLatin1String("\n]");
}

QString SpanDetailModel::spanText() const {
    if (!m_source.valid() || !m_source.details) return {};
    const QString text = fullText(analysis::spanJson(*m_source.analysis, m_source.span, *m_source.details));
    // What is too large to indent is as valid in one line.
    return indentedJson(text).value_or(text);
}

}  // namespace fw::items
