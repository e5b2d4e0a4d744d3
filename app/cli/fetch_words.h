// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "importers/sources/trace_fetch.h"
#include "importers/sources/trace_link.h"
#include "model/core/result.h"

namespace fw::cli {

/// Of `--token-from`: the secret of the connection, from the keyring.
inline constexpr const char* tokenFromKeychain = "keychain";

/// What `fetch` was given.
struct FetchArguments {
    std::string url;  ///< empty: the connection's
    std::string connection;
    std::string from = "auto";
    std::string service;
    std::string operation;
    std::string query;
    std::vector<std::string> tags;
    std::string minDuration;
    std::string maxDuration;
    std::string lookback;
    std::string since;
    std::string until;
    std::vector<std::string> traceIds;
    std::uint64_t limit = 0;  ///< 0: the address's, or the usual one
    std::vector<std::string> headers;
    std::string tokenFrom;
    std::string basicFrom;
    std::string certificate;
    std::string key;
    std::string authorities;
    std::string pin;
    std::string proxy;
    std::string maxSize;
    bool pinTraces = false;
};

/// The question in the words: what the address says, and what the options say instead. Errors: Usage.
[[nodiscard]] Result<sources::TraceLink> fetchQuestion(const FetchArguments& arguments, std::int64_t nowNs);
/// Tokens, passwords and headers. Secrets are taken from the environment only, as others can read the words of a command
/// (those of the keyring are fetch_connection's). Errors: Usage, which names variables and never what is in them.
[[nodiscard]] Result<sources::HttpAccess> fetchAccess(const FetchArguments& arguments);

}  // namespace fw::cli
