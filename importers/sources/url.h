// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/core/result.h"

namespace fw::sources {

/// An address of the web, taken apart; nothing in it is decoded. Pure values, any thread.
struct Url {
    std::string scheme;  ///< "http" or "https"
    std::string user;    ///< as it stood in front of the host, decoded; never in text()
    std::string password;
    std::string host;         ///< lower case; IPv6 in brackets
    std::optional<int> port;  ///< absent: the scheme's own
    std::string path;         ///< with its leading slash, "/" at least
    std::string query;        ///< without the question mark
    std::string fragment;     ///< without the hash; never sent

    [[nodiscard]] int effectivePort() const { return port ? *port : scheme == "https" ? 443 : 80; }
    /// "https://host:443": what credentials belong to.
    [[nodiscard]] std::string origin() const;
    /// For requests: without user, password and fragment.
    [[nodiscard]] std::string text() const;
    /// For people, logs and the list of imports: as text(), and the values of members that look like secrets left out.
    [[nodiscard]] std::string shown() const;
    /// localhost, 127.0.0.0/8 or ::1: what is sent does not leave the machine.
    [[nodiscard]] bool isLoopback() const;
};

/// Takes http and https only; a scheme that is missing is http ("nebula:16686/search"). Errors: Usage, with what is wrong; `where` is
/// empty, as the text may hold secrets.
[[nodiscard]] Result<Url> parseUrl(std::string_view text);
/// `reference` as a link in the page `base` means it (RFC 3986, 5.2). Errors: Usage.
[[nodiscard]] Result<Url> resolveUrl(const Url& base, std::string_view reference);

/// Everything but A-Z a-z 0-9 - . _ ~ as %XX.
[[nodiscard]] std::string percentEncoded(std::string_view text);
/// %XX as bytes; a % without two hexadecimal digits stays. `plusIsSpace`: as in the query of an address.
[[nodiscard]] std::string percentDecoded(std::string_view text, bool plusIsSpace);

using QueryItems = std::vector<std::pair<std::string, std::string>>;
/// The members of a query, decoded, in their order.
[[nodiscard]] QueryItems queryItems(std::string_view query);
[[nodiscard]] std::string queryText(const QueryItems& items);
/// The first value of that name.
[[nodiscard]] std::optional<std::string> queryValue(const QueryItems& items, std::string_view name);

/// A name of a header or of a member of a query whose value is likely to be a secret.
[[nodiscard]] bool namesSecret(std::string_view name);

}  // namespace fw::sources
