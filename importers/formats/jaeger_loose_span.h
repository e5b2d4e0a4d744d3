// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "importers/formats/json_cutter.h"

namespace fw::formats {

/// The members of a document, or of an element of a list, that may turn out to be a span and not a trace: one document of
/// Elasticsearch, one span of Jaeger's model. Members of traces and spans are told apart at the end of the object only.
class JaegerLooseSpan {
public:
    [[nodiscard]] static bool takes(std::string_view key);

    void begin(const JsonPlace& place);
    /// False if the span becomes larger than a record may be; it is dropped then.
    bool add(std::string_view key, std::string_view json, std::uint64_t maxBytes);

    /// It has a span id and the name of an operation.
    [[nodiscard]] bool isSpan() const { return m_hasId && m_hasOperation; }
    /// As Elasticsearch keeps it: all values are texts, bytes in hexadecimal.
    [[nodiscard]] bool isStored() const { return m_stored; }
    [[nodiscard]] std::string json() const { return "{" + m_members + "}"; }
    [[nodiscard]] const JsonPlace& place() const { return m_place; }

private:
    std::string m_members;
    JsonPlace m_place;
    bool m_hasId = false;
    bool m_hasOperation = false;
    bool m_stored = false;
};

}  // namespace fw::formats
