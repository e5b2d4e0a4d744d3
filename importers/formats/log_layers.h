// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "importers/formats/json_tree.h"

namespace fw::formats {

/// True if `text` holds terminal escapes (ESC).
[[nodiscard]] bool hasEscapes(std::string_view text);
/// `text` without terminal colour and control sequences (ESC [ … letter, ESC ] … BEL).
[[nodiscard]] std::string withoutEscapes(std::string_view text);

/// What a container runtime puts in front of a line.
struct ContainerPrefix {
    std::string_view container;          ///< docker-compose: "backend_1"; empty if the prefix names none
    std::string_view stream;             ///< Kubernetes CRI: "stdout" or "stderr"
    std::optional<std::int64_t> timeNs;  ///< when the runtime got the line
    std::string_view payload;
    bool partial = false;  ///< Kubernetes: the line goes on in the next record
};

/// Peels "name  | " (docker-compose 1 and 2, with or without a time behind the bar), "[pod/name/container] " (kubectl
/// logs --prefix), "RFC3339 " (docker logs -t) and "RFC3339 stdout F " (Kubernetes CRI) off a line. Nothing if there is
/// no such prefix.
[[nodiscard]] std::optional<ContainerPrefix> peelPrefix(std::string_view line);

/// A docker json-file record {"log": "text\n", "stream": …, "time": …}: the members, if `record` is one.
struct DockerRecord {
    std::string log;
    std::string stream;
    std::optional<std::int64_t> timeNs;
};
[[nodiscard]] std::optional<DockerRecord> dockerRecord(JsonValue record);

/// A logfmt line (key=value key="quoted" bare) as a JSON object of strings; nothing if the line is none.
[[nodiscard]] std::optional<std::string> logfmtAsJson(std::string_view line);

}  // namespace fw::formats
