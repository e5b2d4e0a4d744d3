// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_trouble.h"

#include <curl/curl.h>

#include "model/core/utf8.h"

namespace fw::sources {
namespace {

Error networkError(std::string message, const Url& url) {
    return {ErrorKind::Network, std::move(message), url.shown()};
}

}  // namespace

Error transferError(int code, const std::string& detail, const Url& url) {
    const std::string server = url.host + ':' + std::to_string(url.effectivePort());
    switch (code) {
        case CURLE_COULDNT_RESOLVE_HOST:
            return networkError("There is no host '" + url.host + "', or its name cannot be looked up now: check the address", url);
        case CURLE_COULDNT_RESOLVE_PROXY:
            return networkError("The name of the proxy cannot be looked up: check the proxy's address", url);
        case CURLE_COULDNT_CONNECT:
            return networkError("Nothing answers at " + server + ": is the server running, and is the port right?", url);
        case CURLE_OPERATION_TIMEDOUT:
            return networkError("No connection to " + server + " in time: is it reachable from here (VPN, firewall)?", url);
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
            return networkError("The server's certificate is not trusted (" + bodyExcerpt(detail) +
                                    "): give the authority that signed it (--ca FILE) if the server is the right one",
                                url);
        case CURLE_SSL_CERTPROBLEM:
            return networkError("The client certificate cannot be used (" + bodyExcerpt(detail) + ')', url);
        case CURLE_SSL_CONNECT_ERROR:
            return networkError("No TLS with " + server + " (" + bodyExcerpt(detail) + "): does it speak https at this port?", url);
        case CURLE_PARTIAL_FILE:
        case CURLE_HTTP2_STREAM:
            return networkError("The answer breaks off (" + bodyExcerpt(detail) + ')', url);
        case CURLE_GOT_NOTHING:
            return networkError("The server closed the connection without an answer", url);
        case CURLE_UNSUPPORTED_PROTOCOL:
        case CURLE_WEIRD_SERVER_REPLY:
            return networkError("What answers at " + server + " does not speak HTTP", url);
        case CURLE_BAD_CONTENT_ENCODING:
            return networkError("The compressed answer is damaged", url);
        default:
            break;
    }
    return networkError(
        "The transfer failed (" + bodyExcerpt(detail.empty() ? curl_easy_strerror(static_cast<CURLcode>(code)) : detail) + ')', url);
}

bool worthRetrying(int code) {
    return code == CURLE_GOT_NOTHING || code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR || code == CURLE_HTTP2 ||
           code == CURLE_HTTP2_STREAM || code == CURLE_PARTIAL_FILE;
}

std::string bodyExcerpt(std::string_view body) {
    constexpr std::size_t most = 200;
    std::string out;
    while (!body.empty() && out.size() < most) {
        const std::size_t length = utf8Length(body);
        if (length == 0) {
            out += replacementCharacter;
            body.remove_prefix(1);
            continue;
        }
        const auto first = static_cast<unsigned char>(body.front());
        const bool blank = length == 1 && (first <= ' ' || first == 0x7F);
        if (!blank)
            out += body.substr(0, length);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
        body.remove_prefix(length);
    }
    while (!out.empty() && out.back() == ' ') out.pop_back();
    if (!body.empty()) out += "…";
    return out;
}

Error statusError(const HttpHead& head, std::string_view body, const std::string& lookedFor) {
    const std::string number = std::to_string(head.status);
    const std::string excerpt = bodyExcerpt(body);
    const std::string said = excerpt.empty() ? std::string() : ": " + excerpt;
    switch (head.status) {
        case 400:
            return networkError("The server does not understand the request (400)" + said, head.url);
        case 401:
        case 407:
            return networkError(
                "The server wants to know who asks (" + number + "): give a token or a user name and password that it knows" + said,
                head.url);
        case 403:
            return networkError(
                "The server refuses (403): this token or user may not read " + lookedFor + ", or a tenant header is missing" + said,
                head.url);
        case 404:
            return {ErrorKind::NotFound, "The server does not have " + lookedFor + " (404)" + said, head.url.shown()};
        case 413:
        case 422:
            return networkError("The server finds the answer too large (" + number + "): ask for less at once" + said, head.url);
        case 429:
        case 503: {
            std::string when;
            if (head.retryAfterSeconds) when = "; it asks to wait " + std::to_string(*head.retryAfterSeconds) + " s";
            return networkError((head.status == 429 ? "The server gets too many requests (429)" : "The server is not available (503)") +
                                    when + ": try again later" + said,
                                head.url);
        }
        default:
            break;
    }
    return networkError("The server answers with status " + number + said, head.url);
}

}  // namespace fw::sources
