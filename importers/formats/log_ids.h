// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "importers/formats/log_fields.h"
#include "model/core/ids.h"

namespace fw::formats {

/// The ids of a log line. Beside plain ids it takes a W3C traceparent ("00-<trace>-<span>-01") and Google's
/// "projects/P/traces/<trace>" in the place of a trace id.
struct LogIds {
    ParsedTraceId trace;
    ParsedSpanId span;
    ParsedSpanId parent;
    bool plain = true;  ///< the members say no more than the ids do

    void read(const LogFields& fields);
    void readParent(const LogFields& fields);

private:
    std::string m_scratch;
};

}  // namespace fw::formats
