// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/trace_link.h"

#include <algorithm>

#include <simdjson.h>

#include "importers/sources/link_values.h"
#include "model/core/duration_value.h"

namespace fw::sources {
namespace {

constexpr int jaegerPort = 16686;
constexpr int tempoPort = 3200;
constexpr int zipkinPort = 9411;
constexpr std::int64_t nsPerUs = 1'000;
constexpr std::int64_t nsPerMs = 1'000'000;
constexpr std::int64_t usualLookbackNs = 3'600'000'000'000;
constexpr std::int64_t nsPerS = 1'000'000'000;

/// A path in pieces, decoded.
std::vector<std::string> piecesOf(std::string_view path) {
    std::vector<std::string> pieces;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        if (end > 0) pieces.push_back(percentDecoded(path.substr(0, end), false));
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return pieces;
}

std::optional<Backend> backendAtPort(const Url& url) {
    if (url.port == jaegerPort) return Backend::Jaeger;
    if (url.port == tempoPort) return Backend::Tempo;
    if (url.port == zipkinPort) return Backend::Zipkin;
    return std::nullopt;
}

/// One address that is being understood.
class LinkReader {
public:
    LinkReader(Url url, std::int64_t nowNs) : m_url(std::move(url)), m_nowNs(nowNs), m_items(queryItems(m_url.query)) {}

    Result<TraceLink> read() {
        m_link.question.server = m_url;
        m_link.question.server.query.clear();
        m_link.question.server.fragment.clear();
        m_link.question.backend = backendAtPort(m_url);
        if (const auto port = receiverPort(); !port) return tl::unexpected<Error>(port.error());
        if (auto done = readPath(piecesOf(m_url.path)); !done) return tl::unexpected<Error>(done.error());
        return std::move(m_link);
    }

private:
    TraceQuestion& asked() { return m_link.question; }
    void note(std::string text) { m_link.notes.push_back(std::move(text)); }
    [[nodiscard]] std::string value(std::string_view name) const { return queryValue(m_items, name).value_or(""); }

    /// Collectors take traces at these ports and give none.
    Result<void> receiverPort() {
        if (m_url.port != 4318 && m_url.port != 4317) return {};
        note("Port " + std::to_string(*m_url.port) + " takes traces and gives none; asked is Jaeger's, " + std::to_string(jaegerPort));
        asked().server.port = jaegerPort;
        asked().backend = Backend::Jaeger;
        m_url.port = jaegerPort;
        if (m_url.path == "/v1/traces") m_url.path = asked().server.path = "/";
        return {};
    }

    void setBase(const std::vector<std::string>& pieces, std::size_t count) {
        std::string path;
        for (std::size_t i = 0; i < count; ++i) path += '/' + percentEncoded(pieces[i]);
        asked().server.path = path.empty() ? "/" : path;
    }

    Result<void> addId(std::string_view text) {
        // Jaeger's page of two traces.
        for (;;) {
            const std::size_t dots = text.find("...");
            const auto id = traceIdIn(text.substr(0, dots));
            if (!id)
                return fail(ErrorKind::Usage,
                            "'" + std::string(text.substr(0, std::min<std::size_t>(dots, 60))) + "' in the address is no trace id");
            asked().traceIds.push_back(*id);
            if (dots == std::string_view::npos) return {};
            text.remove_prefix(dots + 3);
        }
    }

    Result<void> readPath(const std::vector<std::string>& pieces) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const auto piece = [&pieces, i](std::size_t more) {
                return i + more < pieces.size() ? std::string_view(pieces[i + more]) : std::string_view();
            };
            if (piece(0) == "api" && piece(1) != "datasources") {
                setBase(pieces, i);
                return readApi(piece(1), piece(2), piece(3));
            }
            if (piece(0) == "explore") {
                setBase(pieces, i);
                return readExplore();
            }
            if (piece(0) == "zipkin") {
                setBase(pieces, i);
                asked().backend = Backend::Zipkin;
                if (piece(1) == "api") return readPath({pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, pieces.end()});
                if (piece(1) == "traces" && !piece(2).empty()) return addId(piece(2));
                return m_items.empty() ? Result<void>() : readZipkinSearch();
            }
            if (piece(0) == "trace" && !piece(1).empty()) {
                setBase(pieces, i);
                if (!asked().backend) asked().backend = Backend::Jaeger;
                return addId(piece(1));
            }
            if (piece(0) == "search" && i + 1 == pieces.size()) {
                setBase(pieces, i);
                if (!asked().backend) asked().backend = Backend::Jaeger;
                return m_items.empty() ? Result<void>() : readJaegerSearch();
            }
        }
        setBase(pieces, pieces.size());
        // A dashboard or a page of somebody else, with the id in its query.
        for (const char* name : {"traceID", "traceId", "trace_id"})
            if (const std::string id = value(name); !id.empty())
                return fail(ErrorKind::Usage, "The address names trace " + id.substr(0, 40) +
                                                  " but not the server that has it: give the address of the server and --trace-id");
        if (!pieces.empty() && pieces.back() == "traces") setBase(pieces, pieces.size() - 1);
        return {};
    }

    Result<void> readApi(std::string_view first, std::string_view second, std::string_view third) {
        if (first == "v3") {
            asked().backend = Backend::Jaeger;
            if (second == "traces" && !third.empty()) return addId(third);
            return m_items.empty() ? Result<void>() : readJaegerV3();
        }
        if (first == "v2") {
            if (second == "traces" && !third.empty()) {
                asked().backend = Backend::Tempo;
                return addId(third);
            }
            if (second == "search") {
                asked().backend = Backend::Tempo;
                return {};
            }
            asked().backend = Backend::Zipkin;
            if (second == "trace" && !third.empty()) return addId(third);
            return second == "traces" ? readZipkinSearch() : Result<void>();
        }
        if (first == "search") {
            asked().backend = Backend::Tempo;
            return readTempoSearch();
        }
        // Jaeger and Tempo have this one in common; where the port does not tell, the server is asked.
        if (first == "traces" && !second.empty()) return addId(second);
        if (!asked().backend && (first == "traces" || first == "services" || first == "operations" || first == "dependencies"))
            asked().backend = Backend::Jaeger;
        return first == "traces" ? readJaegerSearch() : Result<void>();
    }

    Result<void> wrong(std::string_view name, const std::string& text) const {
        return fail(ErrorKind::Usage, "'" + text.substr(0, 60) + "' is no value of '" + std::string(name) + "' in the address");
    }

    /// Sets `to` from a member of the query, if it is there.
    template <typename Read>
    Result<void> take(std::string_view name, std::optional<std::int64_t>& to, Read&& read) {
        const std::string text = value(name);
        if (text.empty()) return {};
        to = read(text);
        return to ? Result<void>() : wrong(name, text);
    }
    Result<void> takeLimit(std::string_view name) {
        const std::string text = value(name);
        if (text.empty()) return {};
        const auto number = wholeNumber(text);
        if (!number || *number < 1) return wrong(name, text);
        asked().limit = static_cast<std::uint64_t>(*number);
        return {};
    }
    static auto times(std::int64_t unit) {
        return [unit](std::string_view text) { return wholeNumber(text, unit); };
    }

    Result<void> addTags(std::string_view name, const std::string& text) {
        if (const auto pairs = pairsOfJson(text)) {
            asked().attributes.insert(asked().attributes.end(), pairs->begin(), pairs->end());
            return {};
        }
        const std::size_t colon = text.find_first_of(":=");
        if (colon == std::string::npos || colon == 0) return wrong(name, text);
        if (name == "tags" || text[colon] == '=')
            note(std::string(name) + "=" + text.substr(0, 80) + " is not how Jaeger wants it; read as " + text.substr(0, colon) + " = " +
                 text.substr(colon + 1, 80));
        asked().attributes.emplace_back(text.substr(0, colon), text.substr(colon + 1));
        return {};
    }

    Result<void> readJaegerSearch() {
        m_link.search = true;
        asked().service = value("service") == "all" ? std::string() : value("service");
        asked().operation = value("operation") == "all" ? std::string() : value("operation");
        for (const auto& [name, text] : m_items) {
            if (text.empty()) continue;
            Result<void> taken = name == "tags" || name == "tag" ? addTags(name, text) : name == "traceID" ? addId(text) : Result<void>();
            if (!taken) return taken;
        }
        if (asked().service.empty() && asked().traceIds.empty())
            note("The address names no service, which Jaeger's v1 API demands; all services are asked");
        const std::string lookback = value("lookback");
        if (lookback != "custom")
            if (auto taken = take("lookback", asked().lookbackNs, readDuration); !taken) return taken;
        return all({take("start", asked().fromNs, times(nsPerUs)), take("end", asked().toNs, times(nsPerUs)),
                    take("minDuration", asked().minDurationNs, readDuration), take("maxDuration", asked().maxDurationNs, readDuration),
                    takeLimit("limit")});
    }

    static Result<void> all(const std::vector<Result<void>>& steps) {
        for (const Result<void>& step : steps)
            if (!step) return step;
        return {};
    }

    Result<void> readJaegerV3() {
        m_link.search = true;
        for (const char* name : {"query.serviceName", "query.service_name"})
            if (const std::string text = value(name); !text.empty()) asked().service = text;
        for (const char* name : {"query.operationName", "query.operation_name"})
            if (const std::string text = value(name); !text.empty()) asked().operation = text;
        if (const std::string text = value("query.attributes"); !text.empty())
            if (auto taken = addTags("query.attributes", text); !taken) return taken;
        return all({take("query.startTimeMin", asked().fromNs, timeOfRfc3339), take("query.start_time_min", asked().fromNs, timeOfRfc3339),
                    take("query.startTimeMax", asked().toNs, timeOfRfc3339), take("query.start_time_max", asked().toNs, timeOfRfc3339),
                    take("query.durationMin", asked().minDurationNs, readDuration),
                    take("query.durationMax", asked().maxDurationNs, readDuration), takeLimit("query.num_traces"),
                    takeLimit("query.searchDepth")});
    }

    Result<void> readTempoSearch() {
        m_link.search = true;
        asked().traceQl = value("q");
        for (auto& [key, text] : pairsOfLogfmt(value("tags"))) {
            if (key == "service.name")
                asked().service = text;
            else
                asked().attributes.emplace_back(key, text);
        }
        return all({take("start", asked().fromNs, times(nsPerS)), take("end", asked().toNs, times(nsPerS)),
                    take("minDuration", asked().minDurationNs, readDuration), take("maxDuration", asked().maxDurationNs, readDuration),
                    takeLimit("limit")});
    }

    Result<void> readZipkinSearch() {
        m_link.search = true;
        asked().service = value("serviceName") == "all" ? std::string() : value("serviceName");
        asked().operation = value("spanName") == "all" ? std::string() : value("spanName");
        std::string rest = value("annotationQuery");
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find(" and "), rest.size());
            const std::string test = rest.substr(0, end);
            const std::size_t equals = std::min(test.find('='), test.size());
            asked().attributes.emplace_back(test.substr(0, equals), test.substr(std::min(equals + 1, test.size())));
            rest.erase(0, std::min(end + 5, rest.size()));
        }
        const auto millisecondsOrText = [](std::string_view text) {
            const auto number = wholeNumber(text, nsPerMs);
            return number ? number : readDuration(text);
        };
        const auto microsecondsOrText = [](std::string_view text) {
            const auto number = wholeNumber(text, nsPerUs);
            return number ? number : readDuration(text);
        };
        return all({take("endTs", asked().toNs, times(nsPerMs)), take("lookback", asked().lookbackNs, millisecondsOrText),
                    take("minDuration", asked().minDurationNs, microsecondsOrText),
                    take("maxDuration", asked().maxDurationNs, microsecondsOrText), takeLimit("limit")});
    }

    // Grafana: panes={"a":{"datasource":uid,"queries":[…],"range":{…}}}, before version 10 left={…}.

    Result<void> readExplore() {
        const std::string json = value("panes").empty() ? value("left") : value("panes");
        simdjson::dom::parser parser;
        simdjson::dom::object whole;
        if (json.empty() || parser.parse(json).get(whole) != simdjson::SUCCESS)
            return fail(ErrorKind::Usage, "This Grafana address shows no trace: open a trace in Explore and copy the address from there");
        if (!value("left").empty() && value("panes").empty()) return readPane(whole);
        for (const auto pane : whole) {
            simdjson::dom::object one;
            if (pane.value.get(one) != simdjson::SUCCESS) continue;
            auto read = readPane(one);
            if (!read || !asked().traceIds.empty() || m_link.search) return read;
        }
        return fail(ErrorKind::Usage, "No pane of this Grafana address shows a trace or a search for traces");
    }

    static std::string textIn(const simdjson::dom::object& object, std::string_view key) {
        std::string_view text;
        return object[key].get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
    }

    Result<void> readPane(const simdjson::dom::object& pane) {
        simdjson::dom::array queries;
        if (pane["queries"].get(queries) != simdjson::SUCCESS) return fail(ErrorKind::Usage, "This Grafana address has no query");
        for (const auto query : queries) {
            simdjson::dom::object one;
            if (query.get(one) != simdjson::SUCCESS) continue;
            simdjson::dom::object source;
            std::string uid = textIn(pane, "datasource");
            std::string type;
            if (one["datasource"].get(source) == simdjson::SUCCESS) {
                type = textIn(source, "type");
                if (const std::string own = textIn(source, "uid"); !own.empty()) uid = own;
            }
            if (type != "tempo" && type != "jaeger" && type != "zipkin" && !type.empty()) continue;
            if (uid.empty()) return fail(ErrorKind::Usage, "This Grafana address does not say which data source it shows");
            if (!type.empty()) asked().backend = type == "tempo" ? Backend::Tempo : type == "jaeger" ? Backend::Jaeger : Backend::Zipkin;
            std::string& path = asked().server.path;
            while (path.ends_with('/')) path.pop_back();
            path += "/api/datasources/proxy/uid/" + percentEncoded(uid);
            readRange(pane);
            return readGrafanaQuery(one);
        }
        return {};
    }

    void readRange(const simdjson::dom::object& pane) {
        simdjson::dom::object range;
        if (pane["range"].get(range) != simdjson::SUCCESS) return;
        asked().fromNs = grafanaTime(textIn(range, "from"), m_nowNs);
        asked().toNs = grafanaTime(textIn(range, "to"), m_nowNs);
    }

    Result<void> readGrafanaQuery(const simdjson::dom::object& query) {
        const std::string text = textIn(query, "query");
        if (const auto id = traceIdIn(text)) {
            asked().traceIds.push_back(*id);
            return {};
        }
        m_link.search = true;
        std::int64_t limit = 0;
        if (query["limit"].get(limit) == simdjson::SUCCESS && limit > 0) asked().limit = static_cast<std::uint64_t>(limit);
        if (!text.empty()) {
            if (asked().backend && asked().backend != Backend::Tempo)
                return fail(ErrorKind::Usage, "'" + text.substr(0, 60) + "' in the Grafana address is no trace id");
            asked().backend = Backend::Tempo;
            asked().traceQl = text;
            return {};
        }
        asked().service = textIn(query, "service");
        asked().operation = textIn(query, "operation") == "all" ? std::string() : textIn(query, "operation");
        asked().attributes = pairsOfLogfmt(textIn(query, "tags"));
        if (const std::string least = textIn(query, "minDuration"); !least.empty()) asked().minDurationNs = readDuration(least);
        if (const std::string most = textIn(query, "maxDuration"); !most.empty()) asked().maxDurationNs = readDuration(most);
        return {};
    }

    Url m_url;
    std::int64_t m_nowNs;
    QueryItems m_items;
    TraceLink m_link;
};

}  // namespace

Result<TraceLink> readTraceLink(std::string_view text, std::int64_t nowNs) {
    auto url = parseUrl(text);
    if (!url) return tl::unexpected<Error>(url.error());
    return LinkReader(std::move(*url), nowNs).read();
}

Result<void> setWindow(TraceQuestion& question, std::int64_t nowNs) {
    if (!question.toNs) question.toNs = nowNs;
    if (!question.fromNs) question.fromNs = *question.toNs - question.lookbackNs.value_or(usualLookbackNs);
    if (*question.fromNs >= *question.toNs)
        return fail(ErrorKind::Usage, "The window of the search is empty: its beginning is not before its end");
    return {};
}

}  // namespace fw::sources
