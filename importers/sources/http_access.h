// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "importers/sources/source.h"
#include "model/core/result.h"

namespace fw::sources {

struct HttpHeader {
    std::string name;
    std::string value;
};

/// How a server lets us in. Belongs to one origin: nothing of it is ever sent elsewhere. Holds secrets: never written, logged or shown.
struct HttpAccess {
    std::vector<HttpHeader> headers;  ///< sent with every request, "X-Scope-OrgID: team" for example
    std::string bearer;               ///< token of "Authorization: Bearer …"
    std::string user;                 ///< basic authentication, with `password`
    std::string password;
    std::string clientCertificate;  ///< PEM file
    std::string clientKey;          ///< PEM file; empty: in the certificate's
    std::string caFile;             ///< PEM file of the authorities to trust, instead of the system's
    std::string pinnedKey;          ///< "sha256//BASE64": a server with this public key is trusted, whoever signed its certificate
    std::string proxy;              ///< empty: as the environment says (https_proxy, no_proxy), and none for this machine

    /// Something of it must not be read on the way.
    [[nodiscard]] bool hasSecrets() const;
};

/// Header lines that are plain enough to be sent. Errors: Usage, without their values.
[[nodiscard]] Result<void> checkAccess(const HttpAccess& access);

/// Takes the secrets out of texts that others wrote (an error page may repeat what was sent).
class SecretScrubber {
public:
    explicit SecretScrubber(const HttpAccess& access);
    [[nodiscard]] std::string scrubbed(std::string text) const;

private:
    std::vector<std::string> m_secrets;  ///< the longest first
};

/// Bounds of a transfer. Only waiting counts: a reader that takes its time is no fault of the server.
struct HttpLimits {
    std::chrono::milliseconds connect{5'000};         ///< until connected, names and TLS included
    std::chrono::milliseconds answer{60'000};         ///< until the head of the answer is there: searches take time
    std::chrono::milliseconds stall{15'000};          ///< without a byte of the body
    std::chrono::milliseconds total{600'000};         ///< one answer, all waits added up
    std::chrono::milliseconds backoff{500};           ///< before the first retry; doubled each time
    std::chrono::milliseconds waitMost{30'000};       ///< the longest Retry-After that is waited for
    std::size_t headBytes = std::size_t{256} * 1024;  ///< all header lines
    int retries = 3;
    int redirects = 5;
    SourceLimits body;  ///< after decompression; the ratio for compressed answers
};

}  // namespace fw::sources
