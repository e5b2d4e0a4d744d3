// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_wire.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "importers/sources/http_trouble.h"

namespace fw::sources {
namespace {

using HttpClock = std::chrono::steady_clock;

/// Decompressed bytes kept until they are read; more pauses the transfer.
constexpr std::size_t heldBytes = std::size_t{1} << 20;
constexpr int httpPollMilliseconds = 50;

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && static_cast<unsigned char>(text.front()) <= ' ') text.remove_prefix(1);
    while (!text.empty() && static_cast<unsigned char>(text.back()) <= ' ') text.remove_suffix(1);
    return text;
}

std::string lowered(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

std::string seconds(std::chrono::milliseconds time) {
    const auto count = time.count();
    return count % 1000 == 0 ? std::to_string(count / 1000) + " s" : std::to_string(count) + " ms";
}

}  // namespace

HttpWire::HttpWire(std::shared_ptr<HttpDriver> driver, std::string origin, const HttpAccess& access, const SecretScrubber& scrubber,
                   const HttpLimits& limits)
    : m_driver(std::move(driver)),
      m_origin(std::move(origin)),
      m_access(access),
      m_scrubber(scrubber),
      m_limits(limits),
      m_easy(curl_easy_init()) {}

HttpWire::~HttpWire() {
    // Waits for nobody: a wakeup that is under way has ended when this has.
    m_wakeup.reset();
    end();
    if (m_easy != nullptr) curl_easy_cleanup(m_easy);
}

void HttpWire::setStop(std::stop_token stop) {
    m_stop = std::move(stop);
    m_wakeup.emplace(m_stop, Wakeup{m_driver});
}

void HttpWire::begin(const Url& url, const std::string& accept) {
    end();
    m_url = url;
    m_retryable = false;
    curl_easy_reset(m_easy);
    m_headers = setHttpOptions(m_easy, url, accept, m_access, m_limits, m_origin);
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_curlError);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &HttpWire::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &HttpWire::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    m_driver->add(*this, m_easy);
    m_running = true;
}

Result<HttpHead> HttpWire::head() {
    if (auto waited = wait(Until::Head); !waited) {
        m_error = waited.error();
        return tl::unexpected<Error>(waited.error());
    }
    HttpHead head;
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    head.status = static_cast<int>(status);
    head.contentType = m_contentType;
    head.url = m_url;
    curl_off_t number = -1;
    if (curl_easy_getinfo(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &number) == CURLE_OK && number >= 0)
        head.length = static_cast<std::uint64_t>(number);
    if (m_hasRetryAfter && curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &number) == CURLE_OK)
        head.retryAfterSeconds = static_cast<std::int64_t>(number);
    return head;
}

Result<std::size_t> HttpWire::read(std::span<char> buffer) {
    if (buffer.empty()) return std::size_t{0};
    if (m_at == m_body.size() && !m_error) {
        m_body.clear();
        m_at = 0;
        if (m_paused) {
            m_paused = false;
            curl_easy_pause(m_easy, CURLPAUSE_CONT);
        }
        if (auto waited = wait(Until::Body); !waited) m_error = waited.error();
    }
    if (m_at < m_body.size()) {
        const std::size_t count = std::min(buffer.size(), m_body.size() - m_at);
        std::memcpy(buffer.data(), m_body.data() + m_at, count);
        m_at += count;
        return count;
    }
    if (m_error) return tl::unexpected<Error>(*m_error);
    return std::size_t{0};
}

// Drives the transfer until the head is there, some of the body is, or it is over.
Result<void> HttpWire::wait(Until what) {
    const HttpClock::time_point began = HttpClock::now();
    m_moved = began;
    const auto took = [&began] { return std::chrono::duration_cast<std::chrono::milliseconds>(HttpClock::now() - began); };
    const std::chrono::milliseconds before = m_waited;
    for (;;) {
        if (m_stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
        m_driver->perform();
        m_waited = before + took();
        if (m_at < m_body.size() || (what == Until::Head && m_headDone && !m_finished)) return {};
        if (m_refusal) return tl::unexpected<Error>(*m_refusal);
        if (m_finished) return ended();
        if (auto late = overdue(what); !late) return late;
        m_driver->poll(httpPollMilliseconds);
    }
}

Result<void> HttpWire::overdue(Until what) const {
    const auto late = [this](const std::string& why) { return fail(ErrorKind::Network, why, m_url.shown()); };
    if (what == Until::Head && m_waited > m_limits.answer)
        return late("The server gave no answer within " + seconds(m_limits.answer) + ": ask for less at once, or try again later");
    if (what == Until::Body && HttpClock::now() - m_moved > m_limits.stall)
        return late("The server sent nothing for " + seconds(m_limits.stall) + " in the middle of its answer");
    if (m_waited > m_limits.total) return late("The answer took longer than " + seconds(m_limits.total) + ": ask for less at once");
    return {};
}

void HttpWire::finish(CURLcode result) {
    m_finished = true;
    m_result = result;
    countRaw();
}

Result<void> HttpWire::ended() {
    if (m_result == CURLE_OK) return {};
    m_retryable = worthRetrying(m_result);
    Error error = transferError(m_result, m_curlError, m_url);
    error.message = m_scrubber.scrubbed(std::move(error.message));
    return tl::unexpected<Error>(std::move(error));
}

bool HttpWire::sleep(std::chrono::milliseconds time) {
    const HttpClock::time_point until = HttpClock::now() + time;
    while (!m_stop.stop_requested()) {
        // Rounded up: a server that asks for a second is given no less.
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - HttpClock::now());
        if (left.count() <= 0) return true;
        m_driver->poll(static_cast<int>(std::min<std::int64_t>(left.count(), httpPollMilliseconds)));
    }
    return false;
}

void HttpWire::end() {
    if (m_running) {
        countRaw();
        m_driver->remove(m_easy);
    }
    m_running = m_finished = m_headDone = m_paused = m_heldBack = m_hasRetryAfter = m_packed = false;
    m_refusal.reset();
    m_error.reset();
    m_body.clear();
    m_at = 0;
    m_out = m_counted = 0;
    m_headBytes = 0;
    m_waited = std::chrono::milliseconds(0);
    m_location.clear();
    m_contentType.clear();
    m_curlError[0] = '\0';
    m_result = CURLE_OK;
}

void HttpWire::countRaw() {
    const std::uint64_t now = rawNow();
    m_driver->rawBytes += now - std::min(now, m_counted);
    m_counted = std::max(m_counted, now);
}

std::uint64_t HttpWire::rawNow() const {
    curl_off_t bytes = 0;
    if (!m_running || curl_easy_getinfo(m_easy, CURLINFO_SIZE_DOWNLOAD_T, &bytes) != CURLE_OK || bytes < 0) return 0;
    return static_cast<std::uint64_t>(bytes);
}

std::size_t HttpWire::onHeader(char* bytes, std::size_t size, std::size_t count, void* self) {
    return static_cast<HttpWire*>(self)->takeHeader(std::string_view(bytes, size * count));
}
std::size_t HttpWire::onBody(char* bytes, std::size_t size, std::size_t count, void* self) {
    return static_cast<HttpWire*>(self)->takeBody(std::string_view(bytes, size * count));
}

std::size_t HttpWire::takeHeader(std::string_view line) {
    m_headBytes += line.size();
    if (m_headBytes > m_limits.headBytes) return refuse("The head of the answer is over " + std::to_string(m_limits.headBytes) + " bytes");
    if (line.starts_with("HTTP/")) {
        // Of an interim answer (100, 103) or the one before it nothing holds.
        m_location.clear();
        m_contentType.clear();
        m_hasRetryAfter = m_packed = false;
    }
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    if (trimmed(line).empty()) {
        m_headDone = m_headDone || status >= 200;
        return line.size();
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || m_headDone) return line.size();
    const std::string name = lowered(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (name == "location") m_location = std::string(value);
    if (name == "content-type") m_contentType = lowered(trimmed(value.substr(0, value.find(';'))));
    if (name == "content-encoding") m_packed = true;
    if (name == "retry-after") m_hasRetryAfter = true;
    return line.size();
}

std::size_t HttpWire::takeBody(std::string_view bytes) {
    if (m_body.size() - m_at >= heldBytes) {
        m_paused = m_heldBack = true;
        return CURL_WRITEFUNC_PAUSE;
    }
    m_moved = HttpClock::now();
    m_out += bytes.size();
    countRaw();
    const SourceLimits& most = m_limits.body;
    if (m_out > most.maxBytes) return refuse("The answer is over " + std::to_string(most.maxBytes) + " bytes: ask for less at once");
    if (m_packed && m_out > most.ratioFreeBytes && m_out / std::max<std::uint64_t>(most.maxRatio, 1) > rawNow())
        return refuse("More than " + std::to_string(most.maxRatio) + " times the compressed size of the answer comes out");
    m_body.append(bytes);
    return bytes.size();
}

std::size_t HttpWire::refuse(std::string why) {
    m_refusal = Error{ErrorKind::Limit, std::move(why), m_url.shown()};
    return 0;
}

}  // namespace fw::sources
