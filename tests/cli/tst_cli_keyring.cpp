// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDBusConnection>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QtTest>

#include <map>
#include <memory>
#include <mutex>

#include "app/connection.h"
#include "app/secret_wait.h"
#include "tests/cli/cli_words.h"
#include "tests/support/trace_backend.h"

using namespace fw;
using namespace fw::test;
using namespace std::chrono_literals;

namespace cli_keyring_test {

constexpr std::int64_t firstNs = 1'782'907'200'000'000'000;
constexpr const char* canary = "canary-0c5d21e7-secret";

/// A wallet as KDE's: QtKeychain speaks with it as with the real one. In a thread of its own, as the test waits for the program.
class Wallet : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    void put(const QString& name, const QString& secret) {
        const std::scoped_lock lock(m_mutex);
        m_secrets[name] = secret;
    }
    void setSilent(bool silent) {
        const std::scoped_lock lock(m_mutex);
        m_silent = silent;
    }

public Q_SLOTS:
    bool isEnabled() { return true; }
    QString networkWallet() { return text("wallet"); }
    int open(const QString&, qlonglong, const QString&) {
        const std::scoped_lock lock(m_mutex);
        return m_silent ? -1 : 1;
    }
    bool hasEntry(int, const QString&, const QString& key, const QString&) {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.contains(key);
    }
    /// 1: a password.
    int entryType(int, const QString&, const QString& key, const QString&) {
        const std::scoped_lock lock(m_mutex);
        return m_secrets.contains(key) ? 1 : 0;
    }
    QString readPassword(int, const QString&, const QString& key, const QString&) {
        const std::scoped_lock lock(m_mutex);
        return m_secrets[key];
    }

private:
    std::mutex m_mutex;
    std::map<QString, QString> m_secrets;
    bool m_silent = false;  ///< does not want to be opened
};

/// Answers late, or never.
class SlowStore final : public app::SecretStore {
public:
    explicit SlowStore(int milliseconds) : m_milliseconds(milliseconds) {}
    void read(const QString& name, Read done) override {
        if (m_milliseconds == 0) done(name);
        if (m_milliseconds > 0) QTimer::singleShot(m_milliseconds, &m_alive, [name, done] { done(name); });
    }
    void write(const QString&, const QString&, Done) override {}
    void remove(const QString&, Done) override {}

private:
    int m_milliseconds;
    QObject m_alive;
};

/// `--connection` and `--token-from keychain`: what the window keeps, for the command line.
class TestCliKeyring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // The programs under test inherit it.
        for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION", "DESKTOP_SESSION"})
            qunsetenv(name);
    }
    void init() {
        m_backend = TraceBackend();
        m_backend.traces = TraceBackend::some(2, firstNs);
        m_server = std::make_unique<FaultServer>([this](const SeenRequest& request, Connection& to) {
            // Behind a gate, as a reverse proxy makes it.
            if (request.header("authorization") != m_wanted) return to.answer(401, "text/plain", "who are you");
            SeenRequest inner = request;
            if (inner.target.starts_with("/base/")) inner.target.erase(0, 5);
            return m_backend.serve(inner, to);
        });
        m_wanted = "Bearer ";
        m_wanted += canary;
    }
    void cleanup() { m_server.reset(); }

    void aConnectionByName() {
        const CliRunner cli;
        save(cli);
        m_wanted.clear();
        const CliAnswer all = cli.json(words("fetch --connection open --since 2026-07-01T11:00:00Z --until 2026-07-01T13:00:00Z"));
        QVERIFY2(all.code == 0, all.err);
        QCOMPARE(number(all.object(), "fetched_traces"), 2);
        for (const SeenRequest& request : m_server->requests()) {
            QCOMPARE(request.header("x-scope-orgid"), std::string("team-a"));
            QVERIFY(request.path().starts_with("/base/api/"));
        }
        // Of a trace, with a header that is said here.
        QStringList one = words("fetch --connection Open --header X-Scope-OrgID:team-b --trace-id");
        one << QString::fromStdString(m_backend.traces[0].id);
        QCOMPARE(cli.run(one).code, 0);
        QCOMPARE(m_server->requests().back().header("x-scope-orgid"), std::string("team-b"));
    }

    void refusals() {
        const CliRunner cli;
        const auto says = [&cli](const QStringList& arguments, const char* what) {
            const CliAnswer answer = cli.run(arguments);
            if (answer.code == 2 && answer.err.contains(what) && !answer.err.contains(canary)) return true;
            qWarning("%d %s", answer.code, answer.err.constData());
            return false;
        };
        QVERIFY(says(words("fetch"), "--connection NAME"));
        QVERIFY(says(words("fetch --connection farm"), "No connection is saved"));
        save(cli);
        QVERIFY(says(words("fetch --connection nobody"), "there are Open, farm, Basic"));
        QVERIFY(says(words("fetch --connection Open --token-from keychain"), "has no token or password"));
        QVERIFY(
            says(words("fetch http://127.0.0.1:1 --token-from keychain"), "none with a token or password is saved for http://127.0.0.1:1"));
        QVERIFY(says(words("fetch http://127.0.0.1:1/trace/1 --connection farm"), "lets nobody in at http://127.0.0.1:1"));
        QVERIFY(says(words("fetch --connection farm --token-from me"), "env:NAME"));
        // No desktop: said with the other way, and nothing is sent.
        QVERIFY(says(words("fetch --connection farm"), "no keyring that answers"));
        QVERIFY(says(words("fetch --connection farm --token-from keychain"), "--token-from env:NAME"));
        QVERIFY(m_server->requests().empty());
        // Which works.
        qputenv("FW_TEST_TOKEN", canary);
        QCOMPARE(cli.run(trace("--connection farm --token-from env:FW_TEST_TOKEN")).code, 0);
        // The file is left as it is, whatever is in it.
        write(cli, "no settings at all\n");
        QVERIFY(says(words("fetch --connection farm"), "No connection is saved"));
        QFile kept(settings(cli));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("no settings at all\n"));
    }

    void theKeyringLetsIn() {
        Bus bus;
        if (!bus.start()) QSKIP("no dbus-daemon here");
        const CliRunner cli;
        save(cli);
        CliAnswer answer = cli.run(trace("--connection farm"));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("has no token or password for it"), answer.err);
        bus.wallet.put(secretName(app::Connection::SignIn::Bearer), text(canary));
        answer = cli.json(trace("--connection farm"));
        QVERIFY2(answer.code == 0, answer.err);
        QVERIFY(!answer.out.contains(canary) && !answer.err.contains(canary));
        QCOMPARE(m_server->requests().back().header("authorization"), m_wanted);
        QCOMPARE(m_server->requests().back().header("x-scope-orgid"), std::string("team-a"));
        // By the address: the secret alone, nothing else of the connection.
        QStringList byAddress = words("--token-from keychain");
        byAddress.prepend(QString::fromStdString(m_server->url("/base/trace/" + m_backend.traces[1].id)));
        byAddress.prepend(text("fetch"));
        answer = cli.run(byAddress);
        QVERIFY2(answer.code == 0, answer.err);
        QCOMPARE(m_server->requests().back().header("x-scope-orgid"), std::string());
        // User and password.
        bus.wallet.put(secretName(app::Connection::SignIn::Basic), text(canary));
        m_wanted = "Basic " + QByteArray("me:").append(canary).toBase64().toStdString();
        answer = cli.run(trace("--connection Basic"));
        QVERIFY2(answer.code == 0, answer.err);
        // Locked, and to stay so.
        bus.wallet.setSilent(true);
        const std::size_t before = m_server->requests().size();
        answer = cli.run(trace("--connection farm"));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains("keyring"), answer.err);
        QCOMPARE(m_server->requests().size(), before);
    }

    void waitingEnds() {
        SlowStore soon(20);
        QCOMPARE(*app::waitForSecret(soon, text("a"), {}, 5s), text("a"));
        SlowStore atOnce(0);
        QCOMPARE(*app::waitForSecret(atOnce, text("b"), {}, 5s), text("b"));
        SlowStore never(-1);
        QCOMPARE(app::waitForSecret(never, text("c"), {}, 100ms).error().kind, ErrorKind::Unreadable);
        std::stop_source stop;
        QTimer::singleShot(50, [&stop] { stop.request_stop(); });
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(app::waitForSecret(never, text("c"), stop.get_token(), 60s).error().kind, ErrorKind::Cancelled);
        QVERIFY(clock.elapsed() < 1'000);
        // One that comes when nobody waits any more.
        SlowStore late(150);
        QVERIFY(!app::waitForSecret(late, text("d"), {}, 20ms));
        QTest::qWait(250);
    }

    void pinned() {
        m_wanted.clear();
        const CliRunner cli;
        save(cli);
        CliAnswer answer = cli.json(trace("--connection Open --pin-traces"));
        QVERIFY2(answer.code == 0, answer.err);
        QCOMPARE(number(answer.object(), "pinned"), 1);
        QCOMPARE(cli.run(words("cache prune --max-size 1")).code, 1);
        QCOMPARE(number(cli.json(words("search {}")).object(), "total"), 1);
        // Of files too, also what was known already; without the word nothing.
        const QString dump = cli.file(text("two.json"));
        QCOMPARE(cli.run({text("sample"), text("--frames"), text("3"), text("-o"), dump}).code, 0);
        answer = cli.json({text("import"), dump});
        const int spans = number(answer.object(), "spans");
        QVERIFY(!answer.object().contains(text("pinned")));
        answer = cli.json({text("import"), text("--pin-traces"), dump});
        QVERIFY(spans > 0 && number(answer.object(), "duplicates") >= spans);
        const int total = number(cli.json(words("search {}")).object(), "total");
        QCOMPARE(number(answer.object(), "pinned"), total - 1);
        QCOMPARE(cli.run(words("cache prune --max-size 1")).code, 1);
        QCOMPARE(number(cli.json(words("search {}")).object(), "total"), total);
    }

private:
    /// A session bus with a wallet in it, for as long as this lives.
    struct Bus {
        bool start() {
            const QString program = QStandardPaths::findExecutable(text("dbus-daemon"));
            if (program.isEmpty()) return false;
            daemon.start(program, words("--session --nofork --print-address"));
            if (!daemon.waitForStarted() || !daemon.waitForReadyRead()) return false;
            const QByteArray address = daemon.readLine().trimmed();
            qputenv("DBUS_SESSION_BUS_ADDRESS", address);
            qputenv("XDG_CURRENT_DESKTOP", "KDE");
            qputenv("KDE_SESSION_VERSION", "5");
            wallet.moveToThread(&thread);
            thread.start();
            QDBusConnection bus = QDBusConnection::connectToBus(QString::fromLatin1(address), text("keyring"));
            return bus.registerObject(text("/modules/kwalletd5"), &wallet, QDBusConnection::ExportAllSlots) &&
                   bus.registerService(text("org.kde.kwalletd5"));
        }
        ~Bus() {
            QDBusConnection::disconnectFromBus(text("keyring"));
            thread.quit();
            thread.wait();
            daemon.terminate();
            daemon.waitForFinished();
            for (const char* name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_CURRENT_DESKTOP", "KDE_SESSION_VERSION"}) qunsetenv(name);
        }
        QProcess daemon;
        QThread thread;
        Wallet wallet;
    };

    [[nodiscard]] QStringList trace(const char* more) const {
        return words("fetch") + words(more) + QStringList{text("--trace-id"), QString::fromStdString(m_backend.traces[0].id)};
    }
    [[nodiscard]] QString secretName(app::Connection::SignIn how) const {
        app::Connection connection;
        connection.url = QString::fromStdString(m_server->url("/base"));
        connection.signIn = how;
        connection.user = text("me");
        return connection.secretName();
    }
    static QString settings(const CliRunner& cli) { return cli.config() + text("/framewake/framewake.ini"); }
    static void write(const CliRunner& cli, const QByteArray& content) {
        QDir().mkpath(cli.config() + text("/framewake"));
        QFile file(settings(cli));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    /// As the window writes them.
    void save(const CliRunner& cli) const {
        const QByteArray url = QByteArray::fromStdString(m_server->url("/base"));
        write(cli,
              "[framewake]\nsettingsVersion=1\n[connections]\nsize=3\n1\\name=Open\n1\\kind=1\n1\\headers=X-Scope-OrgID: team-a\n1\\url=" +
                  url + "\n2\\name=farm\n2\\kind=1\n2\\signIn=1\n2\\headers=X-Scope-OrgID: team-a\n2\\url=" + url +
                  "\n3\\name=Basic\n3\\kind=1\n3\\signIn=2\n3\\user=me\n3\\url=" + url + "\n");
    }

    TraceBackend m_backend;
    std::unique_ptr<FaultServer> m_server;
    std::string m_wanted;
};

}  // namespace cli_keyring_test

QTEST_GUILESS_MAIN(cli_keyring_test::TestCliKeyring)
#include "tst_cli_keyring.moc"
