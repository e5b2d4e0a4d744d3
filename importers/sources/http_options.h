// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>

#include <curl/curl.h>

#include "importers/sources/http_access.h"
#include "importers/sources/url.h"

namespace fw::sources {

struct FreeHttpHeaders {
    void operator()(curl_slist* headers) const { curl_slist_free_all(headers); }
};
/// Must outlive the request that it was made for.
using HttpHeaderList = std::unique_ptr<curl_slist, FreeHttpHeaders>;

/// Everything that one GET of `url` is to keep to, on a handle that was reset. Secrets go along only if `url` is of `origin`, the one that
/// they belong to.
[[nodiscard]] HttpHeaderList setHttpOptions(CURL* easy, const Url& url, const std::string& accept, const HttpAccess& access,
                                            const HttpLimits& limits, const std::string& origin);

}  // namespace fw::sources
