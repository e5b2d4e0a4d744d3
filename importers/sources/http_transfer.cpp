// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/http_transfer.h"

#include <algorithm>
#include <utility>

#include "importers/sources/http_wire.h"

namespace fw::sources {
namespace {

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool mayPass(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
}

}  // namespace

/// What transfers over the same connections share.
struct HttpTransfer::Setup {
    Setup(const Url& server, HttpAccess said, const HttpLimits& bounds)
        : access(std::move(said)), scrubber(access), limits(bounds), origin(server.origin()) {}
    const HttpAccess access;
    const SecretScrubber scrubber;
    const HttpLimits limits;
    const std::string origin;
};

/// A wire with what goes beyond one request: redirects and retries.
class HttpTransfer::Line {
public:
    Line(std::shared_ptr<const Setup> setup, std::shared_ptr<HttpDriver> driver)
        : m_setup(std::move(setup)),
          m_driver(std::move(driver)),
          m_wire(m_driver, m_setup->origin, m_setup->access, m_setup->scrubber, m_setup->limits) {}

    [[nodiscard]] std::unique_ptr<Line> another() const { return std::make_unique<Line>(m_setup, m_driver); }
    [[nodiscard]] bool ready() const { return m_wire.ready(); }
    [[nodiscard]] HttpWire& wire() { return m_wire; }
    [[nodiscard]] const HttpDriver& driver() const { return *m_driver; }
    [[nodiscard]] const SecretScrubber& scrubber() const { return m_setup->scrubber; }

    void begin(const Url& url, const std::string& accept) {
        m_wire.begin(url, accept);
        m_begun = Asked{url.text(), accept};
    }

    Result<HttpHead> get(Url url, const std::string& accept) {
        int redirects = 0;
        int tries = 0;
        for (;;) {
            if (!m_begun || !(*m_begun == Asked{url.text(), accept})) m_wire.begin(url, accept);
            m_begun.reset();
            auto head = m_wire.head();
            std::chrono::milliseconds pause = m_setup->limits.backoff * (1U << static_cast<unsigned>(std::min(tries, 10)));
            bool again = tries < m_setup->limits.retries;
            if (!head) {
                again = again && m_wire.worthAnother();
            } else {
                if (isRedirect(head->status) && !m_wire.location().empty()) {
                    auto next = redirected(url, ++redirects);
                    m_wire.end();
                    if (!next) return tl::unexpected<Error>(next.error());
                    url = std::move(*next);
                    continue;
                }
                again = again && mayPass(head->status);
                if (head->retryAfterSeconds) {
                    const std::chrono::seconds asked(std::min<std::int64_t>(*head->retryAfterSeconds, 1'000'000));
                    again = again && asked <= m_setup->limits.waitMost;
                    pause = std::max<std::chrono::milliseconds>(pause, asked);
                }
            }
            if (!again) return head;
            ++tries;
            ++m_driver->retries;
            m_wire.end();
            if (!m_wire.sleep(std::min(pause, m_setup->limits.waitMost))) return fail(ErrorKind::Cancelled, "Cancelled");
        }
    }

private:
    struct Asked {
        std::string address;
        std::string accept;
        bool operator==(const Asked&) const = default;
    };

    /// Where the answer sends us, if we go there.
    [[nodiscard]] Result<Url> redirected(const Url& from, int count) const {
        const auto refuse = [&from](const std::string& why) { return fail(ErrorKind::Network, why, from.shown()); };
        if (count > m_setup->limits.redirects)
            return refuse("The server redirects more than " + std::to_string(m_setup->limits.redirects) + " times, in a circle perhaps");
        auto to = resolveUrl(from, m_wire.location());
        if (!to) return refuse("The server redirects to an address that is not followed: " + to.error().message);
        if (from.scheme == "https" && to->scheme == "http")
            return refuse("The server redirects from https to http (" + to->shown() + "), which others can read; not followed");
        if (m_setup->access.hasSecrets() && to->origin() != m_setup->origin)
            return refuse("The server redirects to " + to->origin() + "; credentials are for " + m_setup->origin +
                          " only. If that is the right place, fetch from there");
        to->user.clear();
        to->password.clear();
        return to;
    }

    const std::shared_ptr<const Setup> m_setup;
    const std::shared_ptr<HttpDriver> m_driver;
    HttpWire m_wire;
    std::optional<Asked> m_begun;  ///< by begin(), and not waited for yet
};

HttpTransfer::HttpTransfer(std::unique_ptr<Line> line) : m_line(std::move(line)) {}
HttpTransfer::~HttpTransfer() = default;

Result<std::unique_ptr<HttpTransfer>> HttpTransfer::create(const Url& server, HttpAccess access, const HttpLimits& limits) {
    if (const auto plain = checkAccess(access); !plain) return tl::unexpected<Error>(plain.error());
    if (access.hasSecrets() && server.scheme != "https" && !server.isLoopback())
        return fail(
            ErrorKind::Usage,
            "Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine",
            server.shown());
    auto line = std::make_unique<Line>(std::make_shared<const Setup>(server, std::move(access), limits), std::make_shared<HttpDriver>());
    if (!line->ready()) return fail(ErrorKind::Network, "The HTTP library cannot be set up");
    return std::unique_ptr<HttpTransfer>(new HttpTransfer(std::move(line)));
}

Result<std::unique_ptr<HttpTransfer>> HttpTransfer::another() const {
    auto line = m_line->another();
    if (!line->ready()) return fail(ErrorKind::Network, "The HTTP library cannot be set up");
    return std::unique_ptr<HttpTransfer>(new HttpTransfer(std::move(line)));
}

void HttpTransfer::setStop(std::stop_token stop) {
    m_line->wire().setStop(std::move(stop));
}
void HttpTransfer::begin(const Url& url, const std::string& accept) {
    m_line->begin(url, accept);
}
Result<HttpHead> HttpTransfer::get(const Url& url, const std::string& accept) {
    return m_line->get(url, accept);
}
Result<std::size_t> HttpTransfer::read(std::span<char> buffer) {
    return m_line->wire().read(buffer);
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
bool HttpTransfer::heldBack() const {
    return m_line->wire().heldBack();
}
std::uint64_t HttpTransfer::requests() const {
    return m_line->driver().requests;
}
std::uint64_t HttpTransfer::retries() const {
    return m_line->driver().retries;
}
std::uint64_t HttpTransfer::rawBytes() const {
    return m_line->driver().rawBytes;
}
std::string HttpTransfer::scrubbed(std::string text) const {
    return m_line->scrubber().scrubbed(std::move(text));
}

}  // namespace fw::sources
