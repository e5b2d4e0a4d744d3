// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fault_server.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

namespace fw::test {
namespace {

int listenOnLoopback(int& port) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto* plain = static_cast<sockaddr*>(static_cast<void*>(&address));
    if (::bind(listener, plain, size) != 0 || ::listen(listener, 64) != 0 || ::getsockname(listener, plain, &size) != 0) std::abort();
    port = ntohs(address.sin_port);
    return listener;
}

bool readable(int socket, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        pollfd wanted{socket, POLLIN, 0};
        if (::poll(&wanted, 1, 20) > 0) return true;
    }
    return false;
}

SeenRequest parsed(std::string head) {
    SeenRequest request;
    const std::string first = head.substr(0, head.find("\r\n"));
    const std::size_t space = first.find(' ');
    request.method = first.substr(0, space);
    request.target = first.substr(space + 1, first.rfind(' ') - space - 1);
    std::size_t at = first.size() + 2;
    while (at < head.size()) {
        const std::size_t end = std::min(head.find("\r\n", at), head.size());
        const std::string line = head.substr(at, end - at);
        at = end + 2;
        const std::size_t colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::string name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        request.headers[name] = line.substr(std::min(line.size(), colon + 2));
    }
    request.raw = std::move(head);
    return request;
}

}  // namespace

std::string SeenRequest::query(std::string_view name) const {
    std::size_t at = target.find('?');
    while (at != std::string::npos && at + 1 < target.size()) {
        const std::size_t next = target.find('&', at + 1);
        const std::string item = target.substr(at + 1, next == std::string::npos ? next : next - at - 1);
        at = next;
        if (item.substr(0, item.find('=')) != name) continue;
        std::string out;
        const std::string value = item.find('=') == std::string::npos ? std::string() : item.substr(item.find('=') + 1);
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (value[i] == '%' && i + 2 < value.size()) {
                out += static_cast<char>(std::strtol(value.substr(i + 1, 2).c_str(), nullptr, 16));
                i += 2;
            } else {
                out += value[i] == '+' ? ' ' : value[i];
            }
        }
        return out;
    }
    return {};
}

bool Connection::send(std::string_view bytes) {
    while (!bytes.empty()) {
        if (m_stop.stop_requested()) return false;
        pollfd wanted{m_socket, POLLOUT, 0};
        if (::poll(&wanted, 1, 20) <= 0) continue;
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0) {
            if (errno == EAGAIN || errno == EINTR) continue;
            return false;
        }
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool Connection::answer(int status, std::string_view contentType, std::string_view body, const std::vector<std::string>& headers) {
    std::string head = "HTTP/1.1 " + std::to_string(status) + " Status\r\nContent-Type: " + std::string(contentType) +
                       "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    for (const std::string& header : headers) head += header + "\r\n";
    return send(head + "\r\n") && send(body);
}

bool Connection::gzipped(std::string_view body) {
    return answer(200, "application/json", gzip(body), {"Content-Encoding: gzip"});
}

void Connection::hold() {
    while (!m_stop.stop_requested()) {
        pollfd wanted{m_socket, POLLIN, 0};
        char byte = 0;
        if (::poll(&wanted, 1, 20) > 0 && ::recv(m_socket, &byte, 1, MSG_DONTWAIT) <= 0) return;
    }
}

bool Connection::pause(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (!m_stop.stop_requested() && std::chrono::steady_clock::now() < until) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    return !m_stop.stop_requested();
}

FaultServer::FaultServer(Handler handler) : m_handler(std::move(handler)) {
    m_listener = listenOnLoopback(m_port);
    m_acceptor = std::jthread([this](const std::stop_token& stop) { accept(stop); });
}

FaultServer::~FaultServer() {
    m_acceptor.request_stop();
    m_acceptor.join();
    for (std::jthread& connection : m_connections) connection.request_stop();
    m_connections.clear();
    ::close(m_listener);
}

std::string FaultServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<SeenRequest> FaultServer::requests() const {
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void FaultServer::accept(const std::stop_token& stop) {
    while (readable(m_listener, stop)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) continue;
        // Head and body are two writes.
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        m_connections.emplace_back([this, socket](const std::stop_token& ending) { serve(socket, ending); });
    }
}

void FaultServer::serve(int socket, const std::stop_token& stop) {
    std::string seen;
    bool open = true;
    while (open && readable(socket, stop)) {
        char bytes[4096];
        const ssize_t got = ::recv(socket, bytes, sizeof bytes, 0);
        if (got <= 0) break;
        seen.append(bytes, static_cast<std::size_t>(got));
        // A client that begins with TLS; web servers answer so.
        if (seen.front() == '\x16') {
            Connection(socket, stop).answer(400, "text/plain", "plain HTTP here");
            break;
        }
        const std::size_t end = seen.find("\r\n\r\n");
        if (end == std::string::npos) continue;
        SeenRequest request = parsed(seen.substr(0, end + 2));
        seen.erase(0, end + 4);
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        Connection connection(socket, stop);
        open = m_handler(request, connection);
    }
    ::close(socket);
}

int deadPort() {
    int port = 0;
    ::close(listenOnLoopback(port));
    return port;
}

std::string gzip(std::string_view bytes) {
    z_stream stream{};
    constexpr int gzipFraming = 15 + 16;
    if (deflateInit2(&stream, 9, Z_DEFLATED, gzipFraming, 8, Z_DEFAULT_STRATEGY) != Z_OK) std::abort();
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    std::string in(bytes);
    stream.next_in = static_cast<Bytef*>(static_cast<void*>(in.data()));
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = static_cast<Bytef*>(static_cast<void*>(out.data()));
    stream.avail_out = static_cast<uInt>(out.size());
    if (deflate(&stream, Z_FINISH) != Z_STREAM_END) std::abort();
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}  // namespace fw::test
