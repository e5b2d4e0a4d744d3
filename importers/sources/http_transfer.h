// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>

#include "importers/sources/http_access.h"
#include "importers/sources/url.h"
#include "model/core/result.h"

namespace fw::sources {

/// The head of an answer, after redirects.
struct HttpHead {
    int status = 0;
    std::string contentType;              ///< lower case, without its parameters
    std::optional<std::uint64_t> length;  ///< raw bytes of the body, where the server says so
    std::optional<std::int64_t> retryAfterSeconds;
    Url url;  ///< that answered in the end
};

/// Speaks HTTP with one server; nothing else in the program does. One answer at a time, pulled: the network moves only while somebody
/// waits in get() or read(), so a slow reader slows the sender down and nothing piles up. Connections are kept for the next request;
/// HTTP/2 and compression as the server likes.
/// Several transfers may share connections (another()): what was begun on one moves while another is waited for.
/// A stop request ends every wait within 100 ms. Retries (GET is all there is) only before the first byte of a body was handed out.
/// Used on one thread.
class HttpTransfer {
public:
    /// `server`: what `access` belongs to, by its origin. Errors: Usage (credentials over http to another machine, header lines that are
    /// none), Network (libcurl cannot be set up).
    [[nodiscard]] static Result<std::unique_ptr<HttpTransfer>> create(const Url& server, HttpAccess access, const HttpLimits& limits = {});
    ~HttpTransfer();
    HttpTransfer(const HttpTransfer&) = delete;
    HttpTransfer& operator=(const HttpTransfer&) = delete;

    /// One more with the same way in, over the same connections. Errors: Network.
    [[nodiscard]] Result<std::unique_ptr<HttpTransfer>> another() const;
    void setStop(std::stop_token stop);

    /// Asks and waits for nothing: get() of the same address goes on from there. Ends the answer before.
    void begin(const Url& url, const std::string& accept);
    /// Asks, follows redirects, retries; gives the head whatever its status is. Ends the answer before. Errors: Network, Limit, Cancelled.
    [[nodiscard]] Result<HttpHead> get(const Url& url, const std::string& accept);
    /// Fills at most buffer.size() bytes of the body, decompressed; 0 = its end, and nothing is missing. Errors: Network (broken off,
    /// stalled), Limit (the body budget), Cancelled; they stay.
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// What is left of the body. Errors: as read(); Limit where it is more than `most`.
    [[nodiscard]] Result<std::string> readAll(std::size_t most);

    /// More of the answer came than was read, so the server had to wait for us.
    [[nodiscard]] bool heldBack() const;

    // Of all transfers that share connections:
    [[nodiscard]] std::uint64_t requests() const;  ///< sent, retries and redirects included
    [[nodiscard]] std::uint64_t retries() const;
    [[nodiscard]] std::uint64_t rawBytes() const;  ///< of the bodies so far, as they came
    /// Without our secrets, in case the server repeats them.
    [[nodiscard]] std::string scrubbed(std::string text) const;

private:
    struct Setup;
    class Line;
    explicit HttpTransfer(std::unique_ptr<Line> line);

    std::unique_ptr<Line> m_line;
};

}  // namespace fw::sources
