// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "importers/sources/http_transfer.h"

namespace fw::sources {

/// A failure of libcurl, said so that one knows what to do. `code` is a CURLcode, `detail` what curl wrote about it.
[[nodiscard]] Error transferError(int code, const std::string& detail, const Url& url);
/// A new try may help: the connection broke, nothing is wrong with the request.
[[nodiscard]] bool worthRetrying(int code);
/// A status that is no success. `lookedFor` names what was asked ("trace 4bf9…"), `body` is the beginning of the answer.
[[nodiscard]] Error statusError(const HttpHead& head, std::string_view body, const std::string& lookedFor);
/// At most 200 bytes of what a server wrote, on one line: no control characters, valid UTF-8.
[[nodiscard]] std::string bodyExcerpt(std::string_view body);

}  // namespace fw::sources
