// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include <QString>
#include <QStringList>

/// What the dialog of log mappings shows and the reader edits: plain values, made and understood by the app.
namespace fw::items {

/// What a field of log lines stands for.
enum class FieldMeaning : std::uint8_t {
    Attribute,  ///< nothing special: kept with the span or log
    TraceId,
    SpanId,
    ParentId,
    Operation,
    Duration,
    Service,
    Time,
    Level,
    Message,
    Error,
    StatusCode,
    Kind,
    Tags,
    Events,
    Count
};

/// Unit of a time or duration that is a number.
enum class FieldUnit : std::uint8_t { Auto, Seconds, Millis, Micros, Nanos, Count };

struct MappingField {
    QString name;  ///< hostile
    QStringList examples;
    quint64 lines = 0;  ///< that have it
    FieldMeaning meaning = FieldMeaning::Attribute;
    FieldUnit unit = FieldUnit::Auto;
    int choice = 1;  ///< among the fields of this meaning: the first one that a line has counts
    bool operator==(const MappingField&) const = default;

    [[nodiscard]] bool hasUnit() const { return meaning == FieldMeaning::Time || meaning == FieldMeaning::Duration; }
};

/// What holds for whole lines.
struct MappingRules {
    enum class Spans : std::uint8_t { Usual, Message, Member, Always, Never };
    Spans spans = Spans::Usual;
    QString member;  ///< of Spans::Member
    QString value;   ///< of Spans::Message and, where it is not empty, of Spans::Member
    bool timeIsStart = false;
    QString zone;  ///< of times that give none: "UTC", "local", "+02:00", a name; empty: not said, read as UTC
    bool operator==(const MappingRules&) const = default;
};

/// What would come of one line.
struct PreviewLine {
    enum class Kind : std::uint8_t { Span, Log, Continued, NotUnderstood };
    quint64 number = 1;
    Kind kind = Kind::NotUnderstood;
    qint64 timeNs = 0;
    qint64 durationNs = 0;
    QString service;
    QString text;  ///< operation, message, or why the line is neither
    QString traceId;
    QString spanId;
    QString parentId;
    QString line;  ///< its beginning
};

/// Counts of a preview.
struct PreviewCounts {
    quint64 spans = 0;
    quint64 logs = 0;
    quint64 notUnderstood = 0;
    bool operator==(const PreviewCounts&) const = default;
};

/// A mapping that can be chosen: as guessed, built in, or saved.
struct MappingProfile {
    enum class Kind : std::uint8_t { Guess, BuiltIn, Saved };
    Kind kind = Kind::Guess;
    QString name;  ///< of a saved one
    bool operator==(const MappingProfile&) const = default;
};

[[nodiscard]] QString meaningText(FieldMeaning meaning);
[[nodiscard]] QString unitText(FieldUnit unit);
[[nodiscard]] QString previewKindText(PreviewLine::Kind kind);
/// "173 spans, 20 logs, 7 lines not understood".
[[nodiscard]] QString previewSummary(const PreviewCounts& counts);

}  // namespace fw::items
