// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>

#include "importers/formats/log_record.h"

namespace fw::formats {

/// The resources of log lines: service, container, labels. Lines of few services alternate: their encodings are kept.
class LogResources {
public:
    /// The number in the batch of the resource of a line with this service member (it may be absent or no text).
    std::uint32_t number(JsonValue service, const LogContext& context, SpanBatch& batch);

private:
    struct Known {
        std::string service;
        std::string container;
        std::string encoded;
        std::uint32_t number = UINT32_MAX;
        bool used = false;
    };
    std::array<Known, 64> m_known;
    std::string m_scratch;
};

}  // namespace fw::formats
