// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_options.h"

namespace fw::sources {
namespace {

/// curl decompresses what it read at once: a small buffer keeps what a bomb can blow up in one step small.
constexpr long receiveBytes = 32L * 1024;

void addCredentials(CURL* easy, const HttpAccess& access, curl_slist*& headers) {
    const auto set = [easy](CURLoption option, const std::string& value) {
        if (!value.empty()) curl_easy_setopt(easy, option, value.c_str());
    };
    for (const HttpHeader& header : access.headers)
        headers = curl_slist_append(headers, (header.name + (header.value.empty() ? ";" : ": " + header.value)).c_str());
    if (!access.bearer.empty()) headers = curl_slist_append(headers, ("Authorization: Bearer " + access.bearer).c_str());
    if (!access.user.empty() || !access.password.empty()) {
        curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(easy, CURLOPT_USERNAME, access.user.c_str());
        curl_easy_setopt(easy, CURLOPT_PASSWORD, access.password.c_str());
    }
    set(CURLOPT_SSLCERT, access.clientCertificate);
    set(CURLOPT_SSLKEY, access.clientKey);
    if (access.pinnedKey.empty()) return;
    // The key itself says who the server is, for this origin alone; nothing is left to the authorities.
    set(CURLOPT_PINNEDPUBLICKEY, access.pinnedKey);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 0L);
}

}  // namespace

HttpHeaderList setHttpOptions(CURL* easy, const Url& url, const std::string& accept, const HttpAccess& access, const HttpLimits& limits,
                              const std::string& origin) {
    curl_slist* headers = nullptr;
    const auto set = [easy](CURLoption option, auto value) { curl_easy_setopt(easy, option, value); };
    set(CURLOPT_URL, url.text().c_str());
    set(CURLOPT_PROTOCOLS_STR, "http,https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_NOSIGNAL, 1L);
    // A name that is looked up must not keep a cancelled program waiting.
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    set(CURLOPT_ACCEPT_ENCODING, "");
    set(CURLOPT_BUFFERSIZE, receiveBytes);
    set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    set(CURLOPT_USERAGENT, "Framewake/" FW_VERSION);
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    set(CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
    headers = curl_slist_append(headers, ("Accept: " + accept).c_str());
    if (!access.proxy.empty())
        set(CURLOPT_PROXY, access.proxy.c_str());
    else if (url.isLoopback())
        set(CURLOPT_NOPROXY, "*");
    if (!access.caFile.empty()) set(CURLOPT_CAINFO, access.caFile.c_str());
    if (url.origin() == origin) addCredentials(easy, access, headers);
    set(CURLOPT_HTTPHEADER, headers);
    return HttpHeaderList(headers);
}

}  // namespace fw::sources
