// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_transfer.h"

#include <algorithm>
#include <cstring>
#include <mutex>
#include <utility>

#include <curl/curl.h>

#include "importers/sources/http_trouble.h"

namespace fw::sources {
namespace {

using HttpClock = std::chrono::steady_clock;

/// Decompressed bytes kept until they are read; more pauses the transfer.
constexpr std::size_t heldBytes = std::size_t{1} << 20;
constexpr int httpPollMilliseconds = 50;
/// curl decompresses what it read at once: a small buffer keeps what a bomb can blow up in one step small.
constexpr long receiveBytes = 32L * 1024;

void startCurl() {
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
}

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

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayPass(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
}

std::string seconds(std::chrono::milliseconds time) {
    const auto count = time.count();
    return count % 1000 == 0 ? std::to_string(count / 1000) + " s" : std::to_string(count) + " ms";
}

}  // namespace

class HttpTransfer::Wire {
public:
    Wire(const Url& server, HttpAccess access, const HttpLimits& limits)
        : m_access(std::move(access)), m_scrubber(m_access), m_limits(limits), m_origin(server.origin()) {
        startCurl();
        m_multi = curl_multi_init();
        m_easy = curl_easy_init();
    }
    ~Wire() {
        // Waits for nobody: a wakeup that is under way has ended when this has.
        m_wakeup.reset();
        end();
        if (m_easy != nullptr) curl_easy_cleanup(m_easy);
        if (m_multi != nullptr) curl_multi_cleanup(m_multi);
        curl_slist_free_all(m_headers);
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    [[nodiscard]] bool ready() const { return m_multi != nullptr && m_easy != nullptr; }

    void setStop(std::stop_token stop) {
        m_stop = std::move(stop);
        m_wakeup.emplace(m_stop, Wakeup{m_multi});
    }

    Result<HttpHead> get(Url url, const std::string& accept) {
        int redirects = 0;
        int tries = 0;
        for (;;) {
            auto head = ask(url, accept);
            std::chrono::milliseconds pause = m_limits.backoff * (1U << static_cast<unsigned>(std::min(tries, 10)));
            bool again = tries < m_limits.retries;
            if (!head) {
                again = again && m_retryable;
            } else {
                if (isRedirect(head->status) && !m_location.empty()) {
                    auto next = redirected(url, ++redirects);
                    end();
                    if (!next) return tl::unexpected<Error>(next.error());
                    url = std::move(*next);
                    continue;
                }
                again = again && mayPass(head->status);
                if (head->retryAfterSeconds) {
                    const std::chrono::seconds asked(std::min<std::int64_t>(*head->retryAfterSeconds, 1'000'000));
                    again = again && asked <= m_limits.waitMost;
                    pause = std::max<std::chrono::milliseconds>(pause, asked);
                }
            }
            if (!again) return head;
            ++tries;
            ++m_retries;
            end();
            if (!sleep(std::min(pause, m_limits.waitMost))) return cancelled();
        }
    }

    Result<std::size_t> read(std::span<char> buffer) {
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

    [[nodiscard]] std::uint64_t requests() const { return m_requests; }
    [[nodiscard]] std::uint64_t retries() const { return m_retries; }
    [[nodiscard]] std::uint64_t rawBytes() const { return m_rawBefore + rawNow(); }
    [[nodiscard]] const SecretScrubber& scrubber() const { return m_scrubber; }
    [[nodiscard]] const HttpAccess& access() const { return m_access; }

private:
    enum class Until { Head, Body };

    struct Wakeup {
        CURLM* multi;
        void operator()() const { curl_multi_wakeup(multi); }
    };

    static tl::unexpected<Error> cancelled() { return fail(ErrorKind::Cancelled, "Cancelled"); }

    /// One request and the head of its answer.
    Result<HttpHead> ask(const Url& url, const std::string& accept) {
        end();
        m_url = url;
        m_retryable = false;
        prepare(accept);
        ++m_requests;
        curl_multi_add_handle(m_multi, m_easy);
        m_running = true;
        if (auto waited = wait(Until::Head); !waited) {
            m_error = waited.error();
            return tl::unexpected<Error>(waited.error());
        }
        HttpHead head;
        long status = 0;
        curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
        head.status = static_cast<int>(status);
        head.contentType = m_contentType;
        head.url = url;
        curl_off_t number = -1;
        if (curl_easy_getinfo(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &number) == CURLE_OK && number >= 0)
            head.length = static_cast<std::uint64_t>(number);
        if (m_hasRetryAfter && curl_easy_getinfo(m_easy, CURLINFO_RETRY_AFTER, &number) == CURLE_OK)
            head.retryAfterSeconds = static_cast<std::int64_t>(number);
        return head;
    }

    void prepare(const std::string& accept) {
        curl_easy_reset(m_easy);
        curl_slist_free_all(m_headers);
        m_headers = nullptr;
        const auto set = [this](CURLoption option, auto value) { curl_easy_setopt(m_easy, option, value); };
        m_address = m_url.text();
        set(CURLOPT_URL, m_address.c_str());
        set(CURLOPT_PROTOCOLS_STR, "http,https");
        set(CURLOPT_FOLLOWLOCATION, 0L);
        set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
        set(CURLOPT_NOSIGNAL, 1L);
        // A name that is looked up must not keep a cancelled program waiting.
        set(CURLOPT_QUICK_EXIT, 1L);
        set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
        set(CURLOPT_ACCEPT_ENCODING, "");
        set(CURLOPT_BUFFERSIZE, receiveBytes);
        set(CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(m_limits.connect.count()));
        set(CURLOPT_USERAGENT, "Framewake/" FW_VERSION);
        set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
        set(CURLOPT_HEADEROPT, static_cast<long>(CURLHEADER_SEPARATE));
        set(CURLOPT_ERRORBUFFER, m_curlError);
        set(CURLOPT_HEADERFUNCTION, &Wire::onHeader);
        set(CURLOPT_HEADERDATA, this);
        set(CURLOPT_WRITEFUNCTION, &Wire::onBody);
        set(CURLOPT_WRITEDATA, this);
        m_headers = curl_slist_append(m_headers, ("Accept: " + accept).c_str());
        if (!m_access.proxy.empty())
            set(CURLOPT_PROXY, m_access.proxy.c_str());
        else if (m_url.isLoopback())
            set(CURLOPT_NOPROXY, "*");
        if (!m_access.caFile.empty()) set(CURLOPT_CAINFO, m_access.caFile.c_str());
        if (m_url.origin() == m_origin) addCredentials();
        set(CURLOPT_HTTPHEADER, m_headers);
    }

    void addCredentials() {
        const auto set = [this](CURLoption option, const std::string& value) {
            if (!value.empty()) curl_easy_setopt(m_easy, option, value.c_str());
        };
        for (const HttpHeader& header : m_access.headers)
            m_headers = curl_slist_append(m_headers, (header.name + (header.value.empty() ? ";" : ": " + header.value)).c_str());
        if (!m_access.bearer.empty()) m_headers = curl_slist_append(m_headers, ("Authorization: Bearer " + m_access.bearer).c_str());
        if (!m_access.user.empty() || !m_access.password.empty()) {
            curl_easy_setopt(m_easy, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
            curl_easy_setopt(m_easy, CURLOPT_USERNAME, m_access.user.c_str());
            curl_easy_setopt(m_easy, CURLOPT_PASSWORD, m_access.password.c_str());
        }
        set(CURLOPT_SSLCERT, m_access.clientCertificate);
        set(CURLOPT_SSLKEY, m_access.clientKey);
        if (m_access.pinnedKey.empty()) return;
        // The key itself says who the server is, for this origin alone; nothing is left to the authorities.
        set(CURLOPT_PINNEDPUBLICKEY, m_access.pinnedKey);
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 0L);
    }

    /// Where the answer sends us, if we go there.
    [[nodiscard]] Result<Url> redirected(const Url& from, int count) const {
        const auto refuse = [&from](const std::string& why) { return fail(ErrorKind::Network, why, from.shown()); };
        if (count > m_limits.redirects)
            return refuse("The server redirects more than " + std::to_string(m_limits.redirects) + " times, in a circle perhaps");
        auto to = resolveUrl(from, m_location);
        if (!to) return refuse("The server redirects to an address that is not followed: " + to.error().message);
        if (from.scheme == "https" && to->scheme == "http")
            return refuse("The server redirects from https to http (" + to->shown() + "), which others can read; not followed");
        if (m_access.hasSecrets() && to->origin() != m_origin)
            return refuse("The server redirects to " + to->origin() + "; credentials are for " + m_origin +
                          " only. If that is the right place, fetch from there");
        to->user.clear();
        to->password.clear();
        return to;
    }

    /// Drives the transfer until the head is there, some of the body is, or it is over.
    Result<void> wait(Until what) {
        const HttpClock::time_point began = HttpClock::now();
        m_moved = began;
        const auto took = [&began] { return std::chrono::duration_cast<std::chrono::milliseconds>(HttpClock::now() - began); };
        const std::chrono::milliseconds before = m_waited;
        for (;;) {
            if (m_stop.stop_requested()) return cancelled();
            int running = 0;
            curl_multi_perform(m_multi, &running);
            takeResult();
            m_waited = before + took();
            if (m_at < m_body.size() || (what == Until::Head && m_headDone && !m_finished)) return {};
            if (m_refusal) return tl::unexpected<Error>(*m_refusal);
            if (m_finished) return ended();
            if (auto late = overdue(what); !late) return late;
            curl_multi_poll(m_multi, nullptr, 0, httpPollMilliseconds, nullptr);
        }
    }

    [[nodiscard]] Result<void> overdue(Until what) const {
        const auto late = [this](const std::string& why) { return fail(ErrorKind::Network, why, m_url.shown()); };
        if (what == Until::Head && m_waited > m_limits.answer)
            return late("The server gave no answer within " + seconds(m_limits.answer) + ": ask for less at once, or try again later");
        if (what == Until::Body && HttpClock::now() - m_moved > m_limits.stall)
            return late("The server sent nothing for " + seconds(m_limits.stall) + " in the middle of its answer");
        if (m_waited > m_limits.total) return late("The answer took longer than " + seconds(m_limits.total) + ": ask for less at once");
        return {};
    }

    void takeResult() {
        int left = 0;
        while (const CURLMsg* message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE) continue;
            m_finished = true;
            m_result = message->data.result;
        }
    }

    Result<void> ended() {
        if (m_result == CURLE_OK) return {};
        m_retryable = worthRetrying(m_result);
        Error error = transferError(m_result, m_curlError, m_url);
        error.message = m_scrubber.scrubbed(std::move(error.message));
        return tl::unexpected<Error>(std::move(error));
    }

    bool sleep(std::chrono::milliseconds time) {
        const HttpClock::time_point until = HttpClock::now() + time;
        while (!m_stop.stop_requested()) {
            // Rounded up: a server that asks for a second is given no less.
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - HttpClock::now());
            if (left.count() <= 0) return true;
            curl_multi_poll(m_multi, nullptr, 0, static_cast<int>(std::min<std::int64_t>(left.count(), httpPollMilliseconds)), nullptr);
        }
        return false;
    }

    /// Lets go of the answer before; its connection lives on if all of it was read.
    void end() {
        if (m_running) {
            m_rawBefore += rawNow();
            curl_multi_remove_handle(m_multi, m_easy);
        }
        m_running = m_finished = m_headDone = m_paused = m_hasRetryAfter = m_packed = false;
        m_refusal.reset();
        m_error.reset();
        m_body.clear();
        m_at = 0;
        m_out = 0;
        m_headBytes = 0;
        m_waited = std::chrono::milliseconds(0);
        m_location.clear();
        m_contentType.clear();
        m_curlError[0] = '\0';
        m_result = CURLE_OK;
    }

    [[nodiscard]] std::uint64_t rawNow() const {
        curl_off_t bytes = 0;
        if (!m_running || curl_easy_getinfo(m_easy, CURLINFO_SIZE_DOWNLOAD_T, &bytes) != CURLE_OK || bytes < 0) return 0;
        return static_cast<std::uint64_t>(bytes);
    }

    static std::size_t onHeader(char* bytes, std::size_t size, std::size_t count, void* self) {
        return static_cast<Wire*>(self)->takeHeader(std::string_view(bytes, size * count));
    }
    static std::size_t onBody(char* bytes, std::size_t size, std::size_t count, void* self) {
        return static_cast<Wire*>(self)->takeBody(std::string_view(bytes, size * count));
    }

    std::size_t takeHeader(std::string_view line) {
        m_headBytes += line.size();
        if (m_headBytes > m_limits.headBytes)
            return refuse("The head of the answer is over " + std::to_string(m_limits.headBytes) + " bytes");
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

    std::size_t takeBody(std::string_view bytes) {
        if (m_body.size() - m_at >= heldBytes) {
            m_paused = true;
            return CURL_WRITEFUNC_PAUSE;
        }
        m_moved = HttpClock::now();
        m_out += bytes.size();
        const SourceLimits& most = m_limits.body;
        if (m_out > most.maxBytes) return refuse("The answer is over " + std::to_string(most.maxBytes) + " bytes: ask for less at once");
        if (m_packed && m_out > most.ratioFreeBytes && m_out / std::max<std::uint64_t>(most.maxRatio, 1) > rawNow())
            return refuse("More than " + std::to_string(most.maxRatio) + " times the compressed size of the answer comes out");
        m_body.append(bytes);
        return bytes.size();
    }

    std::size_t refuse(std::string why) {
        m_refusal = Error{ErrorKind::Limit, std::move(why), m_url.shown()};
        return 0;
    }

    const HttpAccess m_access;
    const SecretScrubber m_scrubber;
    const HttpLimits m_limits;
    const std::string m_origin;
    CURLM* m_multi = nullptr;
    CURL* m_easy = nullptr;
    curl_slist* m_headers = nullptr;
    std::stop_token m_stop;
    std::optional<std::stop_callback<Wakeup>> m_wakeup;
    Url m_url;
    std::string m_address;
    char m_curlError[CURL_ERROR_SIZE] = {};
    CURLcode m_result = CURLE_OK;
    std::string m_body;  ///< decompressed, read up to m_at
    std::size_t m_at = 0;
    std::string m_location;
    std::string m_contentType;
    std::optional<Error> m_refusal;  ///< ours, from within a callback
    std::optional<Error> m_error;    ///< that ended the answer
    std::size_t m_headBytes = 0;
    std::uint64_t m_out = 0;  ///< decompressed bytes of this answer
    std::uint64_t m_rawBefore = 0;
    std::uint64_t m_requests = 0;
    std::uint64_t m_retries = 0;
    std::chrono::milliseconds m_waited{0};
    HttpClock::time_point m_moved;
    bool m_running = false;
    bool m_finished = false;
    bool m_headDone = false;
    bool m_paused = false;
    bool m_packed = false;
    bool m_hasRetryAfter = false;
    bool m_retryable = false;
};

HttpTransfer::HttpTransfer(std::unique_ptr<Wire> wire) : m_wire(std::move(wire)) {}
HttpTransfer::~HttpTransfer() = default;

Result<std::unique_ptr<HttpTransfer>> HttpTransfer::create(const Url& server, HttpAccess access, const HttpLimits& limits) {
    if (const auto plain = checkAccess(access); !plain) return tl::unexpected<Error>(plain.error());
    if (access.hasSecrets() && server.scheme != "https" && !server.isLoopback())
        return fail(
            ErrorKind::Usage,
            "Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine",
            server.shown());
    auto wire = std::make_unique<Wire>(server, std::move(access), limits);
    if (!wire->ready()) return fail(ErrorKind::Network, "The HTTP library cannot be set up");
    return std::unique_ptr<HttpTransfer>(new HttpTransfer(std::move(wire)));
}

void HttpTransfer::setStop(std::stop_token stop) {
    m_wire->setStop(std::move(stop));
}
Result<HttpHead> HttpTransfer::get(const Url& url, const std::string& accept) {
    return m_wire->get(url, accept);
}
Result<std::size_t> HttpTransfer::read(std::span<char> buffer) {
    return m_wire->read(buffer);
}
Result<std::string> HttpTransfer::readAll(std::size_t most) {
    std::string all;
    constexpr std::size_t step = std::size_t{64} * 1024;
    for (;;) {
        const std::size_t before = all.size();
        all.resize(before + step);
        const auto got = read(std::span(all).subspan(before));
        if (!got) return tl::unexpected<Error>(got.error());
        all.resize(before + *got);
        if (*got == 0) return all;
        if (all.size() > most) return fail(ErrorKind::Limit, "The answer is over " + std::to_string(most) + " bytes");
    }
}
std::uint64_t HttpTransfer::requests() const {
    return m_wire->requests();
}
std::uint64_t HttpTransfer::retries() const {
    return m_wire->retries();
}
std::uint64_t HttpTransfer::rawBytes() const {
    return m_wire->rawBytes();
}
std::string HttpTransfer::scrubbed(std::string text) const {
    return m_wire->scrubber().scrubbed(std::move(text));
}

}  // namespace fw::sources
