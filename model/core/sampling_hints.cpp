// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/sampling_hints.h"

#include <algorithm>
#include <array>

#include "model/core/span_body.h"

namespace fw {
namespace {

constexpr std::array<std::string_view, 7> samplingKeys = {"sampler.param",        "sampling.rate", "sampling.ratio", "sampling.probability",
                                                          "sampling.sample_rate", "sample_rate",   "SampleRate"};

bool isSamplingKey(std::string_view key) {
    return std::find(samplingKeys.begin(), samplingKeys.end(), key) != samplingKeys.end();
}

/// Plain decimal: neither 0 nor 1, whatever else. What is no number says nothing.
bool isShareOrStride(std::string_view value) {
    bool dot = false;
    bool fraction = false;        // a digit that is not 0 behind the point
    std::size_t significant = 0;  // digits before the point, from the first that is not 0
    char first = '0';
    for (const char c : value) {
        if (c == '.' && !dot) {
            dot = true;
        } else if (c < '0' || c > '9') {
            return false;
        } else if (dot) {
            fraction = fraction || c != '0';
        } else if (significant > 0 || c != '0') {
            if (significant++ == 0) first = c;
        }
    }
    const bool one = significant == 1 && first == '1';
    return significant == 0 ? fraction : !one || fraction;
}

}  // namespace

bool tellsOfSampling(std::string_view key, std::string_view value) {
    return isSamplingKey(key) && isShareOrStride(value);
}

bool stateTellsOfSampling(std::string_view traceState) {
    // "a=b,ot=th:8;rv:6e6d1a75832a2f,c=d"
    while (!traceState.empty()) {
        const std::size_t comma = std::min(traceState.find(','), traceState.size());
        std::string_view member = traceState.substr(0, comma);
        traceState.remove_prefix(std::min(comma + 1, traceState.size()));
        while (!member.empty() && (member.front() == ' ' || member.front() == '\t')) member.remove_prefix(1);
        if (!member.starts_with("ot=")) continue;
        member.remove_prefix(3);
        while (!member.empty()) {
            const std::size_t end = std::min(member.find(';'), member.size());
            const std::string_view field = member.substr(0, end);
            member.remove_prefix(std::min(end + 1, member.size()));
            const bool told = field.starts_with("th:") || field.starts_with("p:");
            if (told && field.substr(field.find(':') + 1).find_first_not_of('0') != std::string_view::npos) return true;
        }
    }
    return false;
}

bool bodyTellsOfSampling(std::string_view body, std::string& scratch) {
    bool sampled = false;
    (void)body::visitAttributes(body, body::AttributesField, [&](std::string_view key, std::string_view value) {
        sampled = sampled || (isSamplingKey(key) && isShareOrStride(body::encodedValueText(value, scratch)));
    });
    wire::Reader reader(body);
    wire::Field field;
    while (!sampled && reader.next(field))
        if (field.id == body::TraceStateField && field.type == wire::Type::Bytes) sampled = stateTellsOfSampling(field.bytes);
    return sampled;
}

}  // namespace fw
