// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fw {

enum class Severity : std::uint8_t { Info, Warning, Error };

/// "info", "warning", "error": as rule files and the command line spell them.
[[nodiscard]] constexpr const char* severityName(Severity severity) {
    switch (severity) {
        case Severity::Info:
            return "info";
        case Severity::Warning:
            return "warning";
        case Severity::Error:
            break;
    }
    return "error";
}

/// One test of a span. `service`, `name`, `kind`, `status`, `duration` are the span's own fields, every other key an attribute of
/// the span or, where it lacks it, of its resource. Values compare by their text (valueText); in order by number.
struct QualityTest {
    enum class Op : std::uint8_t { Has, Lacks, Equal, Unequal, Like, Less, AtMost, Greater, AtLeast };
    std::string key;
    Op op = Op::Has;
    std::string value;  ///< of duration the number of nanoseconds; Like: '*' is any run of characters
    bool operator==(const QualityTest&) const = default;
};

/// What a reader demands of traces: a line of a rule file.
struct QualityRule {
    enum class Kind : std::uint8_t {
        EverySpan,   ///< every span that meets `where` has all of `has`
        EveryTrace,  ///< every trace with a span that meets `where` has a span with each of `has`, and `spans`, `services` or more
        SomeSpans,   ///< as EverySpan, of at least `milliPercent` of the spans of all traces together
        NoSpan,      ///< no span meets `where`
    };
    Kind kind = Kind::EverySpan;
    Severity severity = Severity::Error;
    std::vector<QualityTest> where;  ///< all must hold on one span; none: every span
    std::vector<std::string> has;    ///< keys, as in QualityTest
    std::uint32_t spans = 0;
    std::uint32_t services = 0;
    std::uint32_t milliPercent = 100'000;
    std::string text;  ///< as it was written
};

}  // namespace fw
