// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCryptographicHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include "importers/sources/http_transfer.h"
#include "importers/sources/http_trouble.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"

namespace {

using namespace fw;
using namespace fw::sources;
using namespace std::chrono_literals;
using fw::test::Connection;
using fw::test::FaultServer;
using fw::test::SeenRequest;
using Clock = std::chrono::steady_clock;

constexpr const char* canary = "canary-5f3c81d2-token";

HttpLimits quick() {
    HttpLimits limits;
    limits.connect = 1000ms;
    limits.answer = 700ms;
    limits.stall = 300ms;
    limits.total = 1200ms;
    limits.backoff = 10ms;
    limits.waitMost = 1500ms;
    return limits;
}

Url urlOf(const std::string& text) {
    auto url = parseUrl(text);
    if (!url) qFatal("no url: %s", text.c_str());
    return *url;
}

std::unique_ptr<HttpTransfer> transferTo(const std::string& url, const HttpAccess& access = {}, const HttpLimits& limits = quick()) {
    auto made = HttpTransfer::create(urlOf(url), access, limits);
    if (!made) qFatal("no transfer: %s", made.error().message.c_str());
    return std::move(*made);
}

/// What came of an address.
struct Fetched {
    std::optional<HttpHead> head;
    std::string body;
    std::optional<Error> error;
    std::uint64_t requests = 0;
    std::uint64_t retries = 0;
    std::chrono::milliseconds took{0};
};

Fetched fetch(const std::string& url, const HttpAccess& access = {}, const HttpLimits& limits = quick(), std::stop_token stop = {}) {
    Fetched fetched;
    const auto began = Clock::now();
    auto transfer = transferTo(url, access, limits);
    transfer->setStop(stop);
    auto head = transfer->get(urlOf(url), "application/json");
    if (head) {
        fetched.head = *head;
        std::string buffer(7000, '\0');
        for (;;) {
            auto got = transfer->read(buffer);
            if (!got) fetched.error = got.error();
            if (!got || *got == 0) break;
            fetched.body.append(buffer, 0, *got);
        }
    } else {
        fetched.error = head.error();
    }
    fetched.requests = transfer->requests();
    fetched.retries = transfer->retries();
    fetched.took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - began);
    return fetched;
}

bool says(const Fetched& fetched, const char* words, ErrorKind kind = ErrorKind::Network) {
    if (fetched.error && fetched.error->kind == kind && fetched.error->message.find(words) != std::string::npos) return true;
    qWarning("said: %s", fetched.error ? fetched.error->message.c_str() : "nothing");
    return false;
}

HttpAccess bearer() {
    HttpAccess access;
    access.bearer = canary;
    return access;
}

bool sawSecret(const FaultServer& server) {
    for (const SeenRequest& request : server.requests())
        if (request.raw.find(canary) != std::string::npos) return true;
    return false;
}

/// A web server by TLS that gives /x.json; its certificate signs itself, is for "localhost" and ends in `days`.
class TlsServer {
public:
    explicit TlsServer(int days) {
        run("req -newkey rsa:2048 -nodes -keyout key.pem -out request.pem -subj /CN=localhost");
        QFile names(m_folder.filePath(QStringLiteral("names")));
        if (!names.open(QIODevice::WriteOnly) || names.write("subjectAltName=DNS:localhost\n") < 0) qFatal("cannot write");
        names.close();
        run("x509 -req -in request.pem -signkey key.pem -extfile names -out cert.pem -days " + QByteArray::number(days));
        run("pkey -in key.pem -pubout -outform DER -out public.der");
        QFile page(m_folder.filePath(QStringLiteral("x.json")));
        if (!page.open(QIODevice::WriteOnly) || page.write("{\"ok\":1}") < 0) qFatal("cannot write");
        page.close();
        m_server.setWorkingDirectory(m_folder.path());
        m_server.start(QStringLiteral("openssl"),
                       wordsOf("s_server -cert cert.pem -key key.pem -WWW -accept " + QByteArray::number(m_port)));
        QByteArray output;
        while (!output.contains("ACCEPT")) {
            if (!m_server.waitForReadyRead(10'000)) qFatal("no TLS server");
            output += m_server.readAllStandardOutput();
        }
    }
    ~TlsServer() {
        m_server.kill();
        m_server.waitForFinished();
    }
    TlsServer(const TlsServer&) = delete;
    TlsServer& operator=(const TlsServer&) = delete;

    [[nodiscard]] std::string url(const std::string& host) const { return "https://" + host + ':' + std::to_string(m_port) + "/x.json"; }
    [[nodiscard]] QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    /// As curl takes it.
    [[nodiscard]] std::string pin() const {
        QFile key(m_folder.filePath(QStringLiteral("public.der")));
        if (!key.open(QIODevice::ReadOnly)) qFatal("no key");
        return "sha256//" + QCryptographicHash::hash(key.readAll(), QCryptographicHash::Sha256).toBase64().toStdString();
    }

private:
    static QStringList wordsOf(const QByteArray& words) { return QString::fromUtf8(words).split(QLatin1Char(' ')); }
    void run(const QByteArray& words) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), wordsOf(words));
        if (!process.waitForFinished() || process.exitCode() != 0) qFatal("openssl %s", words.constData());
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    int m_port = fw::test::deadPort();
};

}  // namespace

/// The one way to the network, against a server that misbehaves (safety.md F17-F22, T8).
class TestHttp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerComesWhole() {
        const std::string body(3'000'000, 'x');
        FaultServer server([&body](const SeenRequest&, Connection& to) { return to.answer(200, "Application/JSON; charset=utf-8", body); });
        const Fetched fetched = fetch(server.url("/a?b=c"));
        QVERIFY(!fetched.error);
        QCOMPARE(fetched.head->status, 200);
        QCOMPARE(fetched.head->contentType, std::string("application/json"));
        QCOMPARE(fetched.head->length.value_or(0), std::uint64_t{3'000'000});
        QVERIFY(fetched.body == body);
        QCOMPARE(server.requests().front().target, std::string("/a?b=c"));
        QVERIFY(server.requests().front().header("accept-encoding").find("gzip") != std::string::npos);
    }

    void compressedAndChunkedAnswers() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            if (request.path() == "/gzip") return to.gzipped(std::string(100'000, 'g'));
            to.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
            to.pause(20ms);
            return to.send("6\r\n world\r\n0\r\n\r\n");
        });
        const Fetched packed = fetch(server.url("/gzip"));
        QVERIFY(!packed.error && packed.body == std::string(100'000, 'g'));
        const Fetched chunked = fetch(server.url("/chunked"));
        QVERIFY(!chunked.error);
        QCOMPARE(chunked.body, std::string("hello world"));
    }

    void connectionsAreKept() {
        std::atomic<int> connections = 0;
        FaultServer server([&connections](const SeenRequest&, Connection& to) {
            thread_local bool known = false;
            if (!std::exchange(known, true)) ++connections;
            return to.json("[]");
        });
        const auto transfer = transferTo(server.url());
        for (int i = 0; i < 5; ++i) {
            QVERIFY(transfer->get(urlOf(server.url("/x")), "application/json").has_value());
            QCOMPARE(transfer->readAll(100).value_or(""), std::string("[]"));
        }
        QCOMPARE(connections.load(), 1);
        QCOMPARE(transfer->requests(), std::uint64_t{5});
    }

    void aSlowReaderHoldsTheSenderBack() {
        std::atomic<std::size_t> sent = 0;
        FaultServer server([&sent](const SeenRequest&, Connection& to) {
            to.send("HTTP/1.1 200 OK\r\nContent-Length: 400000000\r\n\r\n");
            const std::string block(1'000'000, 'b');
            for (int i = 0; i < 400 && to.send(block); ++i) sent += block.size();
            return false;
        });
        const auto transfer = transferTo(server.url());
        QVERIFY(transfer->get(urlOf(server.url()), "*/*").has_value());
        std::string buffer(1000, '\0');
        QVERIFY(transfer->read(buffer).value_or(0) > 0);
        QTest::qSleep(300);
        // What the kernel's buffers take, and ours; not all of it.
        QVERIFY2(sent < 50'000'000, qPrintable(QString::number(sent)));
    }

    void stallsEnd() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            if (request.path() == "/body") to.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"data\":");
            if (request.path() == "/head") to.send("HTTP/1.1 200 OK\r\nContent-");
            to.hold();
            return false;
        });
        for (const char* path : {"/nothing", "/head"}) {
            const Fetched fetched = fetch(server.url(path));
            QVERIFY(says(fetched, "gave no answer within 700 ms"));
            QVERIFY(fetched.took < 1500ms);
        }
        const Fetched body = fetch(server.url("/body"));
        QVERIFY(says(body, "sent nothing for 300 ms"));
        QCOMPARE(body.body, std::string("{\"data\":"));
        QVERIFY(body.took < 1000ms);
    }

    void dripsEnd() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            to.send(request.path() == "/body" ? "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" : "HTTP/1.1 200 OK\r\nX-Slow: ");
            while (to.pause(50ms) && to.send("x")) {
            }
            return false;
        });
        const Fetched body = fetch(server.url("/body"));
        QVERIFY(says(body, "took longer than 1200 ms"));
        QVERIFY(body.took < 2000ms);
        QVERIFY(says(fetch(server.url("/head")), "gave no answer"));
    }

    void cancelsAtOnce_data() {
        QTest::addColumn<QString>("path");
        for (const char* path : {"head", "body", "drip", "retry"}) QTest::newRow(path) << QStringLiteral("/") + QLatin1String(path);
    }
    void cancelsAtOnce() {
        QFETCH(QString, path);
        FaultServer server([](const SeenRequest& request, Connection& to) {
            if (request.path() == "/retry") return to.answer(503, "text/plain", "", {"Retry-After: 20"});
            if (request.path() != "/head") to.send("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            while (request.path() == "/drip" && to.pause(5ms) && to.send("x")) {
            }
            to.hold();
            return false;
        });
        std::stop_source stop;
        Clock::time_point asked;
        std::jthread canceller([&stop, &asked] {
            std::this_thread::sleep_for(150ms);
            asked = Clock::now();
            stop.request_stop();
        });
        const Fetched fetched = fetch(server.url(path.toStdString()), {}, {}, stop.get_token());
        const auto ended = Clock::now();
        canceller.join();
        QVERIFY(fetched.error && fetched.error->kind == ErrorKind::Cancelled);
        QVERIFY2(ended - asked < 200ms, qPrintable(QString::number((ended - asked) / 1ms)));
    }

    void retriesAreFewAndWait() {
        std::atomic<int> calls = 0;
        FaultServer server([&calls](const SeenRequest& request, Connection& to) {
            ++calls;
            if (request.path() == "/twice" && calls > 2) return to.json("{}");
            if (request.path() == "/after" && calls > 1) return to.json("{}");
            if (request.path() == "/drop") return false;
            return to.answer(request.path() == "/after" ? 429 : 503, "text/plain", "busy",
                             request.path() == "/after"   ? std::vector<std::string>{"Retry-After: 1"}
                             : request.path() == "/never" ? std::vector<std::string>{"Retry-After: 1000000000"}
                                                          : std::vector<std::string>{});
        });
        const Fetched twice = fetch(server.url("/twice"));
        QVERIFY(!twice.error && twice.head->status == 200);
        QCOMPARE(twice.retries, std::uint64_t{2});
        calls = 0;
        const Fetched after = fetch(server.url("/after"));
        QCOMPARE(after.head->status, 200);
        QVERIFY(after.took >= 1000ms);
        calls = 0;
        QCOMPARE(fetch(server.url("/always")).head->status, 503);
        QCOMPARE(calls.load(), 4);
        calls = 0;
        const Fetched never = fetch(server.url("/never"));
        QCOMPARE(calls.load(), 1);
        QCOMPARE(never.head->retryAfterSeconds.value_or(0), std::int64_t{1'000'000'000});
        QVERIFY(never.took < 500ms);
        calls = 0;
        QVERIFY(says(fetch(server.url("/drop")), "closed the connection"));
        QCOMPARE(calls.load(), 4);
    }

    void otherStatusesAreNotRetried() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            return to.answer(std::stoi(request.path().substr(1)), "text/html", "<html>\r\n<b>no</b>\x01\xFF", {});
        });
        for (const int status : {400, 401, 403, 404, 422, 500}) {
            const Fetched fetched = fetch(server.url("/" + std::to_string(status)));
            QCOMPARE(fetched.head->status, status);
            QCOMPARE(fetched.requests, std::uint64_t{1});
            const Error error = statusError(*fetched.head, fetched.body, "trace 4bf9");
            QVERIFY2(error.message.find(std::to_string(status)) != std::string::npos, error.message.c_str());
            QVERIFY2(error.message.ends_with("<html> <b>no</b> \xEF\xBF\xBD"), error.message.c_str());
            QCOMPARE(error.kind, status == 404 ? ErrorKind::NotFound : ErrorKind::Network);
        }
    }

    void brokenAnswersAreErrors() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            const std::string path = request.path();
            if (path == "/short") to.send("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{\"data\":[");
            if (path == "/chunks") to.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"da\r\nzzz\r\nnonsense");
            if (path == "/cut") to.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"da\r\n");
            if (path == "/gzip") to.answer(200, "application/json", "{\"da no gzip at all", {"Content-Encoding: gzip"});
            if (path == "/noise") to.send("SSH-2.0-OpenSSH_9.2\r\n");
            return false;
        });
        for (const char* path : {"/short", "/chunks", "/cut", "/gzip", "/noise"}) {
            const Fetched fetched = fetch(server.url(path));
            QVERIFY2(fetched.error && fetched.error->kind == ErrorKind::Network, path);
        }
        QCOMPARE(fetch(server.url("/short")).body, std::string("{\"data\":["));
        QVERIFY(says(fetch(server.url("/noise")), "does not speak HTTP"));
    }

    void budgetsCutBombs() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            if (request.path() == "/bomb") return to.gzipped(std::string(90'000'000, '\0'));
            if (request.path() == "/small") return to.gzipped(std::string(2'000'000, '\0'));
            to.send("HTTP/1.1 200 OK\r\n");
            if (request.path() == "/headers")
                for (int i = 0; i < 100'000 && to.send("X-" + std::to_string(i) + ": y\r\n"); ++i) {
                }
            to.send("\r\n");
            const std::string block(100'000, 'e');
            while (to.send(block)) {
            }
            return false;
        });
        HttpLimits limits = quick();
        limits.total = 20'000ms;
        QVERIFY(says(fetch(server.url("/bomb"), {}, limits), "200 times the compressed size", ErrorKind::Limit));
        QVERIFY(says(fetch(server.url("/headers"), {}, limits), "head of the answer is over", ErrorKind::Limit));
        limits.body.maxBytes = 5'000'000;
        const Fetched endless = fetch(server.url("/endless"), {}, limits);
        QVERIFY(says(endless, "over 5000000 bytes", ErrorKind::Limit));
        QVERIFY(endless.body.size() <= 5'000'000);
        limits.body.maxBytes = 1'000'000;
        QVERIFY(says(fetch(server.url("/small"), {}, limits), "over 1000000 bytes", ErrorKind::Limit));
    }

    void redirectsStayWhereTheyMay() {
        FaultServer other([](const SeenRequest&, Connection& to) { return to.json("\"other\""); });
        FaultServer server([&other](const SeenRequest& request, Connection& to) {
            const std::string path = request.path();
            std::string target = "/here";
            if (path == "/here") return to.json("\"here\"");
            if (path == "/file") target = "file:///etc/passwd";
            if (path == "/ftp") target = "ftp://127.0.0.1/x";
            if (path == "/other") target = other.url("/there");
            if (path == "/loop") target = "/loop";
            if (path == "/data") target = "data:text/plain,x";
            if (path == "/a/relative") target = "../here";
            return to.answer(302, "text/html", "<html>", {"Location: " + target});
        });
        QCOMPARE(fetch(server.url("/same"), bearer()).body, std::string("\"here\""));
        QCOMPARE(fetch(server.url("/a/relative")).body, std::string("\"here\""));
        QVERIFY(says(fetch(server.url("/file")), "not followed"));
        QVERIFY(says(fetch(server.url("/ftp")), "not followed"));
        QVERIFY(says(fetch(server.url("/data")), "not followed"));
        const Fetched loop = fetch(server.url("/loop"));
        QVERIFY(says(loop, "more than 5 times"));
        QCOMPARE(loop.requests, std::uint64_t{6});
        QCOMPARE(fetch(server.url("/other")).body, std::string("\"other\""));
        QVERIFY(says(fetch(server.url("/other"), bearer()), "credentials are for"));
        QVERIFY(!sawSecret(other));
        QVERIFY(sawSecret(server));
        QCOMPARE(other.requests().size(), std::size_t{1});
    }

    void credentialsGoWhereTheyBelong() {
        FaultServer server([](const SeenRequest&, Connection& to) { return to.json("{}"); });
        HttpAccess access = bearer();
        access.headers = {{"X-Scope-OrgID", "team-a"}};
        QVERIFY(!fetch(server.url("/x"), access).error);
        QCOMPARE(server.requests().back().header("authorization"), std::string("Bearer ") + canary);
        QCOMPARE(server.requests().back().header("x-scope-orgid"), std::string("team-a"));
        HttpAccess basic;
        basic.user = "me";
        basic.password = canary;
        QVERIFY(!fetch(server.url("/x"), basic).error);
        QCOMPARE(server.requests().back().header("authorization"), "Basic " + QByteArray("me:").append(canary).toBase64().toStdString());
        // Another origin, even when asked for by name.
        FaultServer other([](const SeenRequest&, Connection& to) { return to.json("{}"); });
        const auto transfer = transferTo(server.url(), access);
        QVERIFY(transfer->get(urlOf(other.url("/x")), "*/*").has_value());
        QVERIFY(!sawSecret(other));
        // Plain http to another machine: the tenant may go, a token not.
        const auto refused = HttpTransfer::create(urlOf("http://nebula:16686"), bearer());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Usage);
        access.bearer.clear();
        QVERIFY(HttpTransfer::create(urlOf("http://nebula:16686"), access).has_value());
        access.headers.push_back({"X-Evil", "a\r\nX-More: b"});
        QVERIFY(!HttpTransfer::create(urlOf("https://nebula"), access));
    }

    void secretsAreInNoError() {
        FaultServer server([](const SeenRequest& request, Connection& to) {
            return to.answer(401, "text/plain", "bad token " + request.header("authorization") + " and key " + request.header("x-api-key"));
        });
        HttpAccess access = bearer();
        access.headers = {{"X-Api-Key", "canary-other-secret"}};
        const auto transfer = transferTo(server.url(), access);
        const Url asked =
            urlOf("http://user:" + std::string(canary) + "@127.0.0.1:" + std::to_string(server.port()) + "/x?token=" + canary);
        const auto head = transfer->get(asked, "*/*");
        QVERIFY(head.has_value());
        const auto body = transfer->readAll(10'000);
        QVERIFY(body && body->find("canary") != std::string::npos);
        const Error error = statusError(*head, transfer->scrubbed(*body), "trace x");
        QVERIFY2((error.message + error.where).find("canary") == std::string::npos, (error.message + error.where).c_str());
        QVERIFY(error.message.find("bad token Bearer ***") != std::string::npos);
        QVERIFY(error.where.find("token=***") != std::string::npos);
        QCOMPARE(server.requests().size(), std::size_t{1});
    }

    void unreachableServersAreNamed() {
        const std::string dead = "http://127.0.0.1:" + std::to_string(fw::test::deadPort());
        const Fetched refused = fetch(dead);
        QVERIFY(says(refused, "Nothing answers at 127.0.0.1:"));
        QCOMPARE(refused.requests, std::uint64_t{1});
        QVERIFY(says(fetch("http://no-such-host.invalid/"), "There is no host 'no-such-host.invalid'"));
    }

    /// F21.
    void untrustedCertificatesAreRefused() {
        const TlsServer server(2);
        QVERIFY(says(fetch(server.url("localhost")), "certificate is not trusted"));
        HttpAccess own;
        own.caFile = server.certificate().toStdString();
        const Fetched trusted = fetch(server.url("localhost"), own);
        QVERIFY2(!trusted.error, trusted.error ? trusted.error->message.c_str() : "");
        QCOMPARE(trusted.body, std::string("{\"ok\":1}"));
        QVERIFY(says(fetch(server.url("127.0.0.1"), own), "certificate is not trusted"));
        // The key alone may be trusted instead, and only the right one.
        HttpAccess pinned;
        pinned.pinnedKey = server.pin();
        QCOMPARE(fetch(server.url("127.0.0.1"), pinned).body, std::string("{\"ok\":1}"));
        pinned.pinnedKey = "sha256//AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        QVERIFY(says(fetch(server.url("localhost"), pinned), "certificate is not trusted"));
        // What is no TLS at all.
        FaultServer plain([](const SeenRequest&, Connection& to) { return to.json("{}"); });
        QVERIFY(says(fetch("https://127.0.0.1:" + std::to_string(plain.port())), "does it speak https"));
    }

    void expiredCertificatesAreRefused() {
        const TlsServer server(-1);
        HttpAccess own;
        own.caFile = server.certificate().toStdString();
        const Fetched fetched = fetch(server.url("localhost"), own);
        QVERIFY(says(fetched, "certificate is not trusted"));
        QVERIFY2(fetched.error->message.find("expired") != std::string::npos, fetched.error->message.c_str());
    }
};
FW_REGISTER_TEST(TestHttp);

#include "tst_http.moc"
