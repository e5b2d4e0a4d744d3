// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/envoy_line.h"

#include <algorithm>
#include <array>

#include "importers/formats/log_text.h"
#include "importers/formats/text_time.h"

namespace fw::formats {
namespace {

/// Words between spaces, quoted ones as one.
struct Words {
    std::string_view rest;
    bool quoted = false;

    std::string_view next() {
        while (rest.starts_with(' ')) rest.remove_prefix(1);
        quoted = rest.starts_with('"');
        const std::size_t from = quoted ? 1 : 0;
        const std::size_t end = std::min(rest.find(quoted ? '"' : ' ', from), rest.size());
        const std::string_view word = rest.substr(from, end - from);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return word;
    }
};

bool isNumber(std::string_view word) {
    return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

class Members {
public:
    void add(std::string_view key, std::string_view value) {
        if (value.empty() || value == "-") return;
        m_json += m_json.empty() ? '{' : ',';
        appendRawJsonString(m_json, key);
        m_json += ':';
        if (isNumber(value) && value.size() < 18 && (value.size() == 1 || value.front() != '0'))
            m_json += value;
        else
            appendRawJsonString(m_json, value);
    }
    std::string take() { return m_json + "}"; }

private:
    std::string m_json;
};

}  // namespace

std::optional<std::string> envoyAsJson(std::string_view line) {
    if (!line.starts_with('[')) return std::nullopt;
    constexpr std::size_t longestTime = 40;
    const std::size_t end = line.substr(0, longestTime).find("] \"");
    // "[01/Jul/…" is another server's.
    if (end == std::string_view::npos || line.substr(0, end).find('/') != std::string_view::npos || !parseTime(line.substr(1, end - 1)))
        return std::nullopt;
    Words words{line.substr(end + 1)};
    const std::string_view request = words.next();
    if (!words.quoted) return std::nullopt;
    const std::string_view code = words.next();
    if (words.quoted || !isNumber(code)) return std::nullopt;

    Members members;
    members.add("ts", line.substr(1, end - 1));
    members.add("msg", request);
    const std::size_t space = request.find(' ');
    const std::size_t last = request.rfind(' ');
    if (space != std::string_view::npos && last > space) {
        members.add("method", request.substr(0, space));
        members.add("path", request.substr(space + 1, last - space - 1));
        members.add("protocol", request.substr(last + 1));
    }
    members.add("status_code", code);
    members.add("response_flags", words.next());
    // Istio says more before the numbers.
    std::string_view word = words.next();
    static constexpr std::array<std::string_view, 3> details = {"response_code_details", "connection_termination_details",
                                                                "upstream_transport_failure_reason"};
    for (std::size_t i = 0; i < details.size() && (words.quoted || !isNumber(word)) && !words.rest.empty(); ++i) {
        members.add(details[i], word);
        word = words.next();
    }
    members.add("bytes_received", word);
    members.add("bytes_sent", words.next());
    members.add("duration_ms", words.next());
    members.add("upstream_service_time_ms", words.next());
    members.add("x_forwarded_for", words.next());
    members.add("user_agent", words.next());
    const std::string_view requestId = words.next();
    members.add("request_id", requestId);
    members.add("trace_id", requestId);
    for (const std::string_view name : {"authority", "upstream_host", "upstream_cluster", "upstream_local_address",
                                        "downstream_local_address", "downstream_remote_address", "requested_server_name", "route_name"})
        members.add(name, words.next());
    return members.take();
}

}  // namespace fw::formats
