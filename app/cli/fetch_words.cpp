// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetch_words.h"

#include <cstdlib>
#include <string_view>

#include "model/core/duration_value.h"
#include "model/query/search_text.h"

namespace fw::cli {
namespace {

constexpr std::string_view fromEnvironment = "env:";

Result<std::string> secretFrom(const std::string& option, const std::string& words) {
    if (!words.starts_with(fromEnvironment) || words.size() == fromEnvironment.size())
        return fail(ErrorKind::Usage, option + " takes env:NAME, the name of an environment variable that holds it" +
                                          (option == "--token-from" ? ", or keychain" : ""));
    const std::string name = words.substr(fromEnvironment.size());
    const char* found = std::getenv(name.c_str());
    std::string value = found != nullptr ? found : "";
    while (value.ends_with('\n') || value.ends_with('\r')) value.pop_back();
    if (value.empty()) return fail(ErrorKind::Usage, "The environment variable " + name + " is not set or empty");
    return value;
}

Result<sources::HttpHeader> headerOf(const std::string& words) {
    const std::size_t colon = words.find(':');
    if (colon == std::string::npos || colon == 0)
        return fail(ErrorKind::Usage, "--header takes 'Name: value', or 'Name: env:VARIABLE' for a secret");
    sources::HttpHeader header{words.substr(0, colon), words.substr(colon + 1)};
    header.value.erase(0, std::min(header.value.find_first_not_of(' '), header.value.size()));
    if (header.value.starts_with(fromEnvironment)) {
        auto value = secretFrom("--header " + header.name, header.value);
        if (!value) return tl::unexpected<Error>(value.error());
        header.value = std::move(*value);
    } else if (sources::namesSecret(header.name)) {
        return fail(ErrorKind::Usage,
                    "The header " + header.name +
                        " holds a secret, and others can read the words of a command: put it into an environment variable "
                        "and write '" +
                        header.name + ": env:NAME'");
    }
    return header;
}

Result<void> takeDuration(const char* option, const std::string& words, std::optional<std::int64_t>& into) {
    if (words.empty()) return {};
    into = readDuration(words);
    if (!into || *into <= 0)
        return fail(ErrorKind::Usage, std::string(option) + ": '" + words + "' is not a duration such as 250ms, 1.5s, 1h30m or 2d");
    return {};
}

Result<void> takeTime(const std::string& words, std::int64_t nowNs, std::optional<std::int64_t>& into) {
    if (words.empty()) return {};
    const Result<std::int64_t> time = query::parseTime(words, nowNs);
    if (!time) return tl::unexpected<Error>(time.error());
    into = *time;
    return {};
}

Result<void> takeSearch(const FetchArguments& arguments, std::int64_t nowNs, sources::TraceLink& link) {
    sources::TraceQuestion& question = link.question;
    if (!arguments.service.empty()) question.service = arguments.service;
    if (!arguments.operation.empty()) question.operation = arguments.operation;
    if (!arguments.query.empty()) question.traceQl = arguments.query;
    for (const std::string& tag : arguments.tags) {
        const std::size_t equals = tag.find('=');
        if (equals == std::string::npos || equals == 0) return fail(ErrorKind::Usage, "--tags takes KEY=VALUE");
        question.attributes.emplace_back(tag.substr(0, equals), tag.substr(equals + 1));
    }
    for (const Result<void>& taken : {takeDuration("--min-duration", arguments.minDuration, question.minDurationNs),
                                      takeDuration("--max-duration", arguments.maxDuration, question.maxDurationNs),
                                      takeDuration("--lookback", arguments.lookback, question.lookbackNs),
                                      takeTime(arguments.since, nowNs, question.fromNs), takeTime(arguments.until, nowNs, question.toNs)})
        if (!taken) return taken;
    if (!question.traceQl.empty() && (!question.service.empty() || !question.operation.empty() || !question.attributes.empty() ||
                                      question.minDurationNs || question.maxDurationNs))
        return fail(ErrorKind::Usage, "--query says all in TraceQL; it does not go with a service, an operation, tags or durations");
    if (!question.traceQl.empty() && !question.backend) question.backend = sources::Backend::Tempo;
    // What is said here counts more than what the address says.
    if (!arguments.lookback.empty() && arguments.since.empty()) question.fromNs.reset();
    return sources::setWindow(question, nowNs);
}

}  // namespace

Result<sources::TraceLink> fetchQuestion(const FetchArguments& arguments, std::int64_t nowNs) {
    auto link = sources::readTraceLink(arguments.url, nowNs);
    if (!link) return link;
    sources::TraceQuestion& question = link->question;
    if (!question.server.user.empty() || !question.server.password.empty())
        return fail(ErrorKind::Usage,
                    "The address holds a user name or password, and others can read the words of a command: put USER:PASSWORD into an "
                    "environment variable and write --basic-from env:NAME");
    if (arguments.from == "jaeger") question.backend = sources::Backend::Jaeger;
    if (arguments.from == "tempo") question.backend = sources::Backend::Tempo;
    if (arguments.from == "zipkin") question.backend = sources::Backend::Zipkin;
    if (arguments.limit > 0) question.limit = arguments.limit;
    if (!arguments.traceIds.empty()) question.traceIds.clear();
    for (const std::string& words : arguments.traceIds) {
        const auto id = sources::traceIdIn(words);
        if (!id)
            return fail(ErrorKind::Usage, "'" + words.substr(0, 80) + "' is no trace id: up to 32 hexadecimal digits, or a traceparent");
        question.traceIds.push_back(*id);
    }
    if (!question.traceIds.empty()) return link;
    if (auto taken = takeSearch(arguments, nowNs, *link); !taken) return tl::unexpected<Error>(taken.error());
    return link;
}

Result<sources::HttpAccess> fetchAccess(const FetchArguments& arguments) {
    sources::HttpAccess access;
    for (const std::string& words : arguments.headers) {
        auto header = headerOf(words);
        if (!header) return tl::unexpected<Error>(header.error());
        access.headers.push_back(std::move(*header));
    }
    if (!arguments.tokenFrom.empty() && arguments.tokenFrom != tokenFromKeychain) {
        auto token = secretFrom("--token-from", arguments.tokenFrom);
        if (!token) return tl::unexpected<Error>(token.error());
        access.bearer = std::move(*token);
    }
    if (!arguments.basicFrom.empty()) {
        const auto both = secretFrom("--basic-from", arguments.basicFrom);
        if (!both) return tl::unexpected<Error>(both.error());
        const std::size_t colon = both->find(':');
        if (colon == std::string::npos) return fail(ErrorKind::Usage, "--basic-from: the variable does not hold USER:PASSWORD");
        access.user = both->substr(0, colon);
        access.password = both->substr(colon + 1);
    }
    if (const auto proxy = sources::parseUrl(arguments.proxy); proxy && !proxy->password.empty())
        return fail(ErrorKind::Usage,
                    "The address of the proxy holds a password, and others can read the words of a command: set https_proxy instead");
    access.clientCertificate = arguments.certificate;
    access.clientKey = arguments.key;
    access.caFile = arguments.authorities;
    access.pinnedKey = arguments.pin;
    access.proxy = arguments.proxy;
    return access;
}

}  // namespace fw::cli
