// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include "tests/cli/cli_words.h"
#include "tests/core/test_registry.h"
#include "tests/support/trace_backend.h"

using namespace fw::test;

namespace {

constexpr std::int64_t firstNs = 1'782'907'200'000'000'000;
constexpr const char* canary = "canary-71b0e6c4-secret";

std::string recorded(const char* name) {
    QFile file(CliRunner::data(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll().toStdString();
}

QStringList fetchWords(const std::string& url, const char* more = "") {
    QStringList all = {text("fetch"), QString::fromStdString(url)};
    if (*more != '\0') all += words(more);
    return all;
}

/// The window in which TraceBackend::some() lies.
constexpr const char* window = "--since 2026-07-01T11:00:00Z --until 2026-07-01T13:00:00Z";

QStringList windowWords(const std::string& url, const char* more = "") {
    return fetchWords(url, more) + words(window);
}

}  // namespace

/// `fetch`: cli.md's row, its exit codes, and what must never be seen anywhere.
class TestCliFetch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkBecomesATrace() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(3, firstNs);
        const FaultServer server(backend.handler());
        const CliRunner cli;
        const CliAnswer answer = cli.json(fetchWords(server.url("/trace/" + backend.traces[1].id)));
        QCOMPARE(answer.code, 0);
        const QJsonObject object = answer.object();
        QVERIFY(hasKeys(
            object, "files traces spans logs duplicates updated rejected bytes seconds spans_per_second issues partial requests retries"));
        QCOMPARE(number(object, "spans"), 1);
        QCOMPARE(number(object, "requests"), 1);
        QCOMPARE(number(object, "retries"), 0);
        QCOMPARE(at(object, "api").toString(), text("jaeger-v3"));
        QVERIFY(number(object, "bytes") > 100);
        // It is in the cache, as if it had come from a file.
        const CliAnswer shown = cli.json({text("show"), QString::fromStdString(backend.traces[1].id)});
        QCOMPARE(shown.code, 0);
        QCOMPARE(at(shown.object(), "spans").toArray()[0].toObject()[text("service")].toString(), text("s1"));
        const CliAnswer imports = cli.run(words("cache imports"));
        QVERIFY2(imports.out.contains("http://127.0.0.1:"), imports.out);
        // Again: nothing new.
        QCOMPARE(number(cli.json(fetchWords(server.url("/trace/" + backend.traces[1].id))).object(), "duplicates"), 1);
    }

    void searches() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(40, firstNs);
        backend.v3 = false;
        const FaultServer server(backend.handler());
        const CliRunner cli;
        const CliAnswer frame = cli.run(windowWords(server.url("/api/traces?tags=frame.id:cam01/7")));
        QCOMPARE(frame.code, 0);
        QVERIFY2(frame.out.contains("1 span of 1 new trace"), frame.out);
        QVERIFY2(frame.err.contains("read as frame.id = cam01/7") && frame.err.contains("all services are asked"), frame.err);
        const CliAnswer some = cli.json(windowWords(server.url(), "--from jaeger --service s1 --limit 5"));
        QCOMPARE(some.code, 0);
        QCOMPARE(number(some.object(), "fetched_traces"), 5);
        QVERIFY(at(some.object(), "more").toBool());
        QVERIFY(some.err.contains("the limit is reached"));
        const CliAnswer tagged = cli.json(windowWords(server.url(), "--tags frame.id=cam01/9"));
        QCOMPARE(number(tagged.object(), "fetched_traces"), 1);
        const CliAnswer all = cli.json(windowWords(server.url(), "--from jaeger"));
        QCOMPARE(number(all.object(), "fetched_traces"), 40);
        QVERIFY(!at(all.object(), "more").toBool());
        QCOMPARE(number(cli.json(words("search {}")).object(), "total"), 40);
    }

    /// Answers that real servers gave.
    void recordedAnswers() {
        struct Case {
            const char* path;
            const char* file;
            const char* url;
            const char* api;
        };
        const Case table[] = {
            {"/api/v3/traces/1", "jaeger-v3/GetTrace.json", "/api/v3/traces/00000000000000000000000000000001", "jaeger-v3"},
            {"/api/traces/", "jaeger-ui/jaeger-otlp2jaeger-out.json", "/api/traces/", "jaeger-v1"},
            {"/api/v2/traces/", "tempo/kiali-responseTrace.json", "/tempo/api/v2/traces/3ba55609c3cde49649cd77d1f9dcd936", "tempo"},
            {"/api/v2/trace/", "zipkin-v2/zipkin-ascend.json", "/api/v2/trace/ef86c83c0a05a6d6", "zipkin"},
        };
        for (const Case& one : table) {
            const std::string body = recorded(one.file);
            std::string url = one.url;
            if (url == "/api/traces/") {
                const std::size_t at = body.find("\"traceID\"");
                const std::size_t begin = body.find('"', body.find(':', at)) + 1;
                url += body.substr(begin, body.find('"', begin) - begin);
            }
            const bool v3 = std::string(one.api) == "jaeger-v3";
            const FaultServer server([&body, v3](const SeenRequest& request, Connection& to) {
                if (request.path().starts_with("/api/v3/") && !v3) return to.answer(404, "text/plain", "404 page not found");
                return to.gzipped(body);
            });
            const CliRunner cli;
            const CliRunner files;
            const CliAnswer fetched = cli.json(fetchWords(server.url(url), std::string(one.api) == "jaeger-v1" ? "--from jaeger" : ""));
            const CliAnswer imported = files.json({text("import"), CliRunner::data(one.file)});
            QVERIFY2(fetched.code == imported.code, fetched.err + fetched.out);
            QCOMPARE(at(fetched.object(), "api").toString(), text(one.api));
            for (const char* key : {"traces", "spans", "logs", "rejected"})
                QCOMPARE(number(fetched.object(), key), number(imported.object(), key));
            QVERIFY(number(fetched.object(), "spans") > 0);
        }
    }

    void exitCodes() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(1, firstNs);
        const FaultServer server(backend.handler());
        const CliRunner cli;
        // Nothing found: by id, by search; the window is named.
        CliAnswer answer = cli.json(fetchWords(server.url("/trace/bad")));
        QCOMPARE(answer.code, 4);
        QCOMPARE(number(answer.object(), "exit_code"), 4);
        QVERIFY2(answer.err.contains("trace bad is not there"), answer.err);
        answer = cli.run(QStringList{text("--utc")} + windowWords(server.url(), "--from jaeger --service nobody"));
        QCOMPARE(answer.code, 4);
        QVERIFY2(answer.err.contains("no traces of service nobody, from 2026-07-01 11:00:00 to 2026-07-01 13:00:00 UTC"), answer.err);
        // One of two.
        answer = cli.run(fetchWords(server.url("/trace/" + backend.traces[0].id + "...bad")));
        QCOMPARE(answer.code, 3);
        // Network.
        answer = cli.json(fetchWords("http://127.0.0.1:" + std::to_string(deadPort()) + "/trace/abc"));
        QCOMPARE(answer.code, 6);
        QVERIFY2(answer.err.contains("Nothing answers at 127.0.0.1"), answer.err);
        QCOMPARE(number(answer.object(), "exit_code"), 6);
        QVERIFY(at(answer.object(), "error").toString().contains(text("Nothing answers")));
        answer = cli.run(fetchWords("https://127.0.0.1:" + std::to_string(server.port()) + "/trace/abc"));
        QCOMPARE(answer.code, 6);
        // Usage.
        for (const char* more : {"--lookback soon", "--tags x", "--trace-id xyz", "--limit 0", "--from other", "--token-from keychain",
                                 "--token-from env:FW_NO_SUCH_VARIABLE", "--since 2026-07-01T11:00:00Z --until 2026-07-01T10:00:00Z",
                                 "--query {} --service a", "--header X"}) {
            answer = cli.run(fetchWords(server.url(), more));
            QVERIFY2(answer.code == 2, more + answer.err);
            QCOMPARE(answer.err.count('\n'), 1);
        }
        QCOMPARE(cli.run(fetchWords("ftp://h/x")).code, 2);
        QCOMPARE(cli.run(fetchWords("http://h/trace/xyz")).code, 2);
    }

    void brokenAnswersKeepWhatIsGood() {
        const std::string body = recorded("zipkin-v2/zipkin-yelp.json");
        const FaultServer server([&body](const SeenRequest&, Connection& to) {
            to.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9999999\r\n\r\n" +
                    body.substr(0, body.size() - 300));
            return false;
        });
        const CliRunner cli;
        const CliAnswer answer = cli.json(fetchWords(server.url("/api/v2/trace/1")));
        QCOMPARE(answer.code, 6);
        QVERIFY(at(answer.object(), "partial").toBool());
        QVERIFY(number(answer.object(), "spans") > 0);
        QVERIFY2(answer.err.contains("The transfer failed: The answer breaks off"), answer.err);
        QVERIFY(cli.run(words("cache imports")).out.contains("part"));
    }

    /// T8: the token is sent to the server, and is nowhere else.
    void secretsAreNowhere() {
        TraceBackend backend;
        backend.traces = TraceBackend::some(2, firstNs);
        std::atomic<int> status = 200;
        const FaultServer server([&backend, &status](const SeenRequest& request, Connection& to) {
            if (status == 200) return backend.serve(request, to);
            // A server that tells what it was told.
            return to.answer(status, "text/html", "<html>" + request.raw);
        });
        qputenv("FW_TEST_TOKEN", canary);
        qputenv("FW_TEST_BASIC", QByteArray("me:") + canary);
        const CliRunner cli;
        QByteArray seen;
        for (const int one : {200, 401, 403, 404, 500}) {
            status = one;
            for (const char* more : {"--token-from env:FW_TEST_TOKEN", "--basic-from env:FW_TEST_BASIC"}) {
                QStringList all = fetchWords(server.url("/trace/" + backend.traces[0].id + "?token=" + canary), more);
                all += {text("--header"), text("X-Api-Key: env:FW_TEST_TOKEN")};
                for (const bool json : {true, false}) {
                    const CliAnswer answer = json ? cli.json(all) : cli.run(all);
                    QVERIFY(answer.code == (one == 200 ? 0 : one == 404 ? 4 : 6));
                    seen += answer.out + answer.err;
                }
            }
        }
        QVERIFY(seen.contains("wants to know who asks (401)"));
        QVERIFY2(!seen.contains(canary), seen);
        QVERIFY(!seen.contains(QByteArray("me:").append(canary).toBase64()));
        bool sent = false;
        for (const SeenRequest& request : server.requests())
            sent = sent || request.header("authorization") == std::string("Bearer ") + canary;
        QVERIFY(sent);
        // What is given where others can read it is refused, and not repeated.
        for (const QStringList& all :
             {fetchWords(server.url()) + QStringList{text("--header"), text("Authorization: Bearer ") + text(canary)},
              fetchWords("http://me:" + std::string(canary) + "@127.0.0.1:" + std::to_string(server.port())),
              fetchWords(server.url()) + QStringList{text("--proxy"), text("http://me:") + text(canary) + text("@proxy:3128")}}) {
            const CliAnswer answer = cli.run(all);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains("others can read") && !answer.err.contains(canary), answer.err);
        }
        // Nothing over plain http to another machine.
        const CliAnswer plain = cli.run(fetchWords("http://nebula:16686/trace/abc", "--token-from env:FW_TEST_TOKEN"));
        QCOMPARE(plain.code, 2);
        QVERIFY2(plain.err.contains("https only") && !plain.err.contains(canary), plain.err);
        // Whatever the program wrote.
        int files = 0;
        QDirIterator it(cli.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void helpIsComplete() {
        const CliRunner cli;
        const CliAnswer help = cli.run(words("fetch --help"));
        QCOMPARE(help.code, 0);
        for (const char* option : {"--from", "--service", "--tags", "--lookback", "--limit", "--trace-id", "--header", "--token-from"})
            QVERIFY2(help.out.contains(option), option);
    }
};
FW_REGISTER_TEST(TestCliFetch);

#include "tst_cli_fetch.moc"
