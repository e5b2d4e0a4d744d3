// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace fw::test {

/// A request as it came. Header names in lower case.
struct SeenRequest {
    std::string method;
    std::string target;  ///< path and query
    std::map<std::string, std::string> headers;
    std::string raw;  ///< its whole head

    [[nodiscard]] std::string path() const { return target.substr(0, target.find('?')); }
    [[nodiscard]] std::string header(const std::string& name) const {
        const auto found = headers.find(name);
        return found == headers.end() ? std::string() : found->second;
    }
    /// Decoded; empty if absent.
    [[nodiscard]] std::string query(std::string_view name) const;
};

/// The server's end of one connection; what it writes is what the client gets, byte by byte.
class Connection {
public:
    Connection(int socket, const std::stop_token& stop) : m_socket(socket), m_stop(stop) {}

    /// False once the client is gone or the server ends.
    bool send(std::string_view bytes);
    /// A whole answer with its Content-Length.
    bool answer(int status, std::string_view contentType, std::string_view body, const std::vector<std::string>& headers = {});
    bool json(std::string_view body) { return answer(200, "application/json", body); }
    /// `body` in gzip.
    bool gzipped(std::string_view body);
    /// Holds the connection open without a word, until the client or the server ends.
    void hold();
    bool pause(std::chrono::milliseconds time);

private:
    int m_socket;
    std::stop_token m_stop;
};

/// A web server on 127.0.0.1 for tests, as good or bad as `handler` makes it. The handler is called on a thread per connection, once a
/// request; connections stay open while it returns true.
class FaultServer {
public:
    using Handler = std::function<bool(const SeenRequest&, Connection&)>;

    explicit FaultServer(Handler handler);
    ~FaultServer();
    FaultServer(const FaultServer&) = delete;
    FaultServer& operator=(const FaultServer&) = delete;

    [[nodiscard]] int port() const { return m_port; }
    /// "http://127.0.0.1:PORT" and `path`.
    [[nodiscard]] std::string url(const std::string& path = {}) const;
    [[nodiscard]] std::vector<SeenRequest> requests() const;

private:
    void accept(const std::stop_token& stop);
    void serve(int socket, const std::stop_token& stop);

    Handler m_handler;
    int m_listener = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    std::vector<SeenRequest> m_requests;
    std::vector<std::jthread> m_connections;
    std::jthread m_acceptor;
};

/// A port of this machine at which nothing listens.
[[nodiscard]] int deadPort();
[[nodiscard]] std::string gzip(std::string_view bytes);

}  // namespace fw::test
