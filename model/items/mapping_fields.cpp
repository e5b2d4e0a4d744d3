// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/mapping_fields.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

namespace fw::items {
namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

int clampedInt(quint64 value) {
    return static_cast<int>(std::min<quint64>(value, std::numeric_limits<int>::max()));
}

}  // namespace

QString meaningText(FieldMeaning meaning) {
    switch (meaning) {
        case FieldMeaning::Attribute:
        case FieldMeaning::Count:
            break;
        case FieldMeaning::TraceId:
            return MappingText::tr("Trace id");
        case FieldMeaning::SpanId:
            return MappingText::tr("Span id");
        case FieldMeaning::ParentId:
            return MappingText::tr("Parent id");
        case FieldMeaning::Operation:
            return MappingText::tr("Operation");
        case FieldMeaning::Duration:
            return MappingText::tr("Duration");
        case FieldMeaning::Service:
            return MappingText::tr("Service");
        case FieldMeaning::Time:
            return MappingText::tr("Time");
        case FieldMeaning::Level:
            return MappingText::tr("Level");
        case FieldMeaning::Message:
            return MappingText::tr("Message");
        case FieldMeaning::Error:
            return MappingText::tr("Error");
        case FieldMeaning::StatusCode:
            return MappingText::tr("Status code");
        case FieldMeaning::Kind:
            return MappingText::tr("Span kind");
        case FieldMeaning::Tags:
            return MappingText::tr("Tags (object)");
        case FieldMeaning::Events:
            return MappingText::tr("Events (list)");
    }
    return MappingText::tr("Attribute");
}

QString unitText(FieldUnit unit) {
    switch (unit) {
        case FieldUnit::Auto:
        case FieldUnit::Count:
            break;
        case FieldUnit::Seconds:
            return QStringLiteral("s");
        case FieldUnit::Millis:
            return QStringLiteral("ms");
        case FieldUnit::Micros:
            return QStringLiteral("µs");
        case FieldUnit::Nanos:
            return QStringLiteral("ns");
    }
    //: unit of a time or duration: found out from the value
    return MappingText::tr("auto");
}

QString previewKindText(PreviewLine::Kind kind) {
    switch (kind) {
        case PreviewLine::Kind::Span:
            //: what a line of a log becomes
            return MappingText::tr("span");
        case PreviewLine::Kind::Log:
            //: what a line of a log becomes
            return MappingText::tr("log");
        case PreviewLine::Kind::Continued:
            //: what a line of a log becomes: a part of the record above it, as a stack trace is
            return MappingText::tr("line above");
        case PreviewLine::Kind::NotUnderstood:
            break;
    }
    //: of a line of a log
    return MappingText::tr("not understood");
}

QString previewSummary(const PreviewCounts& counts) {
    //: %1: "173 spans", %2: "20 logs", %3: "7 lines not understood"
    return MappingText::tr("%1, %2, %3")
        .arg(MappingText::tr("%Ln span(s)", nullptr, clampedInt(counts.spans)),
             MappingText::tr("%Ln log(s)", nullptr, clampedInt(counts.logs)),
             MappingText::tr("%Ln line(s) not understood", nullptr, clampedInt(counts.notUnderstood)));
}

}  // namespace fw::items
