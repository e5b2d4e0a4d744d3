// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// The fast way for OTLP JSON: one whole trace document on one line, parsed at once by simdjson. Takes only what has
/// no trouble at all in it; for anything else it leaves the batch as it was and says no.
class OtlpJsonLines {
public:
    explicit OtlpJsonLines(const DecodeLimits& limits);
    ~OtlpJsonLines();
    OtlpJsonLines(const OtlpJsonLines&) = delete;
    OtlpJsonLines& operator=(const OtlpJsonLines&) = delete;

    enum class Answer : std::uint8_t {
        Read,
        Foreign,  ///< a whole object without any member of OTLP
        No,
    };
    [[nodiscard]] Answer decode(std::string_view line, SpanBatch& batch);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace fw::formats
