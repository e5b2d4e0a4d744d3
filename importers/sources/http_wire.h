// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

#include <curl/curl.h>

#include "importers/sources/http_driver.h"
#include "importers/sources/http_options.h"
#include "importers/sources/http_transfer.h"

namespace fw::sources {

/// One request at a time and its answer, as it comes: no redirects, no retries. Moves whenever somebody waits for any wire of its driver,
/// and keeps at most a megabyte that nobody has read. Used on one thread.
class HttpWire {
public:
    /// `access`, `scrubber` and `limits` must outlive this.
    HttpWire(std::shared_ptr<HttpDriver> driver, std::string origin, const HttpAccess& access, const SecretScrubber& scrubber,
             const HttpLimits& limits);
    ~HttpWire();
    HttpWire(const HttpWire&) = delete;
    HttpWire& operator=(const HttpWire&) = delete;

    [[nodiscard]] bool ready() const { return m_driver->ready() && m_easy != nullptr; }
    void setStop(std::stop_token stop);

    /// Sends a request and lets go of the answer before; waits for nothing.
    void begin(const Url& url, const std::string& accept);
    /// Waits for the head of what begin() asked for. Errors: Network, Limit, Cancelled.
    [[nodiscard]] Result<HttpHead> head();
    /// As HttpTransfer::read().
    [[nodiscard]] Result<std::size_t> read(std::span<char> buffer);
    /// Lets go of the answer; its connection lives on if all of it was read.
    void end();
    /// False if a stop came.
    [[nodiscard]] bool sleep(std::chrono::milliseconds time);

    /// What head() failed with may be gone the next time.
    [[nodiscard]] bool worthAnother() const { return m_retryable; }
    /// Of a redirect, as the server wrote it.
    [[nodiscard]] const std::string& location() const { return m_location; }
    /// More of the answer came than is kept, so the server had to wait for us.
    [[nodiscard]] bool heldBack() const { return m_heldBack; }
    /// For HttpDriver.
    void finish(CURLcode result);

private:
    enum class Until { Head, Body };
    struct Wakeup {
        std::shared_ptr<HttpDriver> driver;
        void operator()() const { driver->wake(); }
    };

    Result<void> wait(Until what);
    [[nodiscard]] Result<void> overdue(Until what) const;
    Result<void> ended();
    void countRaw();
    [[nodiscard]] std::uint64_t rawNow() const;
    static std::size_t onHeader(char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t onBody(char* bytes, std::size_t size, std::size_t count, void* self);
    std::size_t takeHeader(std::string_view line);
    std::size_t takeBody(std::string_view bytes);
    std::size_t refuse(std::string why);

    const std::shared_ptr<HttpDriver> m_driver;
    const std::string m_origin;
    const HttpAccess& m_access;
    const SecretScrubber& m_scrubber;
    const HttpLimits& m_limits;
    CURL* m_easy = nullptr;
    HttpHeaderList m_headers;
    std::stop_token m_stop;
    std::optional<std::stop_callback<Wakeup>> m_wakeup;
    Url m_url;
    char m_curlError[CURL_ERROR_SIZE] = {};
    CURLcode m_result = CURLE_OK;
    std::string m_body;  ///< decompressed, read up to m_at
    std::size_t m_at = 0;
    std::string m_location;
    std::string m_contentType;
    std::optional<Error> m_refusal;  ///< ours, from within a callback
    std::optional<Error> m_error;    ///< that ended the answer
    std::size_t m_headBytes = 0;
    std::uint64_t m_out = 0;      ///< decompressed bytes of this answer
    std::uint64_t m_counted = 0;  ///< raw bytes of it that the driver knows of
    std::chrono::milliseconds m_waited{0};
    std::chrono::steady_clock::time_point m_moved;
    bool m_running = false;
    bool m_finished = false;
    bool m_headDone = false;
    bool m_paused = false;
    bool m_heldBack = false;
    bool m_packed = false;
    bool m_hasRetryAfter = false;
    bool m_retryable = false;
};

}  // namespace fw::sources
