// SPDX-License-Identifier: GPL-3.0-or-later
// Connections: what is kept where, and how a server lets the window in.
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSpinBox>
#include <QTest>
#include <QTimer>

#include "app/connection.h"
#include "app/connection_desk.h"
#include "app/connections_dialog.h"
#include "app/fetch_dialog.h"
#include "app/language.h"
#include "app/message_bar.h"
#include "app/secret_prompt.h"
#include "app/trace_desk.h"
#include "app/window_actions.h"
#include "model/items/trace_list_model.h"
#include "tests/core/test_registry.h"
#include "tests/support/fault_server.h"
#include "tests/support/trace_backend.h"
#include "widgets/trace_table.h"
#include "window_driver.h"

using namespace fw;
using namespace fw::app;
using fw::test::FaultServer;
using fw::test::TraceBackend;

namespace window_connections_test {

constexpr std::int64_t backendFirstNs = 1'767'225'600'000'000'000;
constexpr const char* canary = "canary-5f0e77c1d9";

/// A keyring in memory; answers from the event loop, as the real one does.
class FakeKeyring final : public SecretStore {
public:
    struct Held {
        bool there = true;
        ErrorKind trouble = ErrorKind::Unsupported;  ///< where it is not there
        std::map<QString, QString> secrets;
        int reads = 0;
    };
    explicit FakeKeyring(std::shared_ptr<Held> held) : m_held(std::move(held)) {}

    void read(const QString& name, Read done) override {
        ++m_held->reads;
        QTimer::singleShot(0, &m_alive, [this, name, done] {
            if (!m_held->there) {
                done(tl::unexpected<Error>(Error{m_held->trouble, "There is no keyring", {}}));
            } else if (const auto found = m_held->secrets.find(name); found != m_held->secrets.end()) {
                done(found->second);
            } else {
                done(tl::unexpected<Error>(Error{ErrorKind::NotFound, "The keyring has no such secret", {}}));
            }
        });
    }
    void write(const QString& name, const QString& secret, Done done) override {
        QTimer::singleShot(0, &m_alive, [this, name, secret, done] {
            if (m_held->there) m_held->secrets[name] = secret;
            done(m_held->there ? Result<void>()
                               : Result<void>(tl::unexpected<Error>(Error{ErrorKind::Unsupported, "There is no keyring", {}})));
        });
    }
    void remove(const QString& name, Done done) override {
        m_held->secrets.erase(name);
        QTimer::singleShot(0, &m_alive, [done] { done({}); });
    }

private:
    std::shared_ptr<Held> m_held;
    QObject m_alive;
};

class TestWindowConnections : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_driver = std::make_unique<WindowDriver>();
        m_keyring = std::make_shared<FakeKeyring::Held>();
        m_backend.traces = TraceBackend::some(3, backendFirstNs);
    }
    void cleanup() { m_driver.reset(); }

    void secretsBelongToAPlace() {
        Connection one;
        one.url = QStringLiteral("https://Jaeger.example.com/base/");
        one.signIn = Connection::SignIn::Bearer;
        Connection other = one;
        other.url = QStringLiteral("https://jaeger.example.com:443/base");
        QCOMPARE(one.secretName(), other.secretName());
        other.url = QStringLiteral("https://evil.example.com/base");
        QVERIFY(one.secretName() != other.secretName());
        other = one;
        other.signIn = Connection::SignIn::Basic;
        other.user = QStringLiteral("me");
        QVERIFY(one.secretName() != other.secretName());
    }

    void theNearestConnectionCounts() {
        std::vector<Connection> all(3);
        all[0].url = QStringLiteral("http://h:1/");
        all[1].url = QStringLiteral("http://h:1/team");
        all[2].url = QStringLiteral("http://h:2/");
        const auto at = [&all](const char* url) -> qptrdiff {
            const Connection* found = connectionFor(all, *sources::parseUrl(url));
            return found == nullptr ? -1 : found - all.data();
        };
        QCOMPARE(at("http://h:1/"), 0);
        QCOMPARE(at("http://h:1/team/x"), 1);
        QCOMPARE(at("http://h:1/teammate"), 0);
        QCOMPARE(at("http://h:2"), 2);
        QCOMPARE(at("https://h:1/"), -1);
        QCOMPARE(at("http://h.evil:1/"), -1);
    }

    void headersHoldNoSecrets() {
        QCOMPARE(readHeaders(QStringLiteral("X-Scope-OrgID: team\n\nX-A:b"))->size(), std::size_t(2));
        for (const char* bad : {"Authorization: Bearer x", "X-Api-Key: x", "no colon", "Bad Name: x"})
            QVERIFY2(!readHeaders(QString::fromLatin1(bad)), bad);
    }

    void settingsKeepConnectionsWithoutSecrets() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("s.ini"));
        Connection kept;
        kept.name = QStringLiteral("prod, \"main\"");
        kept.kind = Connection::Kind::Tempo;
        kept.url = QStringLiteral("https://tempo.example.com/t");
        kept.headers = {{QStringLiteral("X-Scope-OrgID"), QStringLiteral("a, b")}};
        kept.signIn = Connection::SignIn::Basic;
        kept.user = QStringLiteral("me");
        kept.certificate = QStringLiteral("/a.pem");
        kept.key = QStringLiteral("/k.pem");
        kept.authorities = QStringLiteral("/ca.pem");
        kept.proxy = QStringLiteral("http://proxy:3128");
        Settings settings(path);
        settings.data.connections = {kept, Connection()};
        QVERIFY(settings.save());
        QVERIFY(Settings(path).data.connections == settings.data.connections);
        settings.data.connections.clear();
        QVERIFY(settings.save());
        QVERIFY(Settings(path).data.connections.empty());
    }

    void tokenOfTheKeyringGoesToItsServerAndNowhereElse() {
        const auto backend = m_backend.handler();
        const FaultServer server([&](const test::SeenRequest& request, test::Connection& to) {
            if (request.header("authorization") != std::string("Bearer ") + canary)
                return to.answer(401, "text/plain", "no: " + request.header("authorization"));
            return backend(request, to);
        });
        const FaultServer stranger(m_backend.handler());
        addConnection(server.url());
        m_keyring->secrets[m_driver->settings().data.connections[0].secretName()] = QLatin1String(canary);
        start();
        m_driver->search(QString::fromStdString(server.url("/trace/" + m_backend.traces[1].id)));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/1"));
        m_driver->search(QString::fromStdString(stranger.url("/trace/" + m_backend.traces[2].id)));
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/2"));
        for (const test::SeenRequest& request : stranger.requests()) QVERIFY(request.raw.find("canary") == std::string::npos);
        m_driver->stop();
        nothingIsWritten();
    }

    void refusedTokenIsNotRepeated() {
        const FaultServer server([](const test::SeenRequest& request, test::Connection& to) {
            return to.answer(401, "text/plain", "I do not know " + request.header("authorization"));
        });
        addConnection(server.url());
        m_keyring->secrets[m_driver->settings().data.connections[0].secretName()] = QLatin1String(canary);
        start();
        m_driver->search(QString::fromStdString(server.url("/trace/" + m_backend.traces[1].id)));
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("give a token")), qPrintable(m_driver->messages()));
        QVERIFY2(!m_driver->messages().contains(QStringLiteral("canary")), qPrintable(m_driver->messages()));
        m_driver->stop();
        nothingIsWritten();
    }

    void withoutAKeyringItIsAskedEachTime_data() {
        QTest::addColumn<bool>("broken");
        QTest::newRow("none") << false;
        // So does QtKeychain tell where no session bus runs.
        QTest::newRow("broken") << true;
    }
    void withoutAKeyringItIsAskedEachTime() {
        QFETCH(bool, broken);
        const FaultServer server(m_backend.handler());
        addConnection(server.url());
        m_keyring->there = false;
        if (broken) m_keyring->trouble = ErrorKind::Unreadable;
        start();
        for (int time = 0; time < 2; ++time) {
            m_driver->search(QString::fromStdString(server.url("/trace/" + m_backend.traces[static_cast<std::size_t>(time)].id)));
            SecretPrompt* prompt = nullptr;
            QTRY_VERIFY((prompt = m_driver->window().findChild<SecretPrompt*>()) != nullptr && prompt->isVisible());
            QVERIFY(!prompt->findChild<QCheckBox*>(QStringLiteral("secretKeep"))->isVisible());
            auto* field = prompt->findChild<QLineEdit*>(QStringLiteral("secretField"));
            QCOMPARE(field->echoMode(), QLineEdit::Password);
            QTest::keyClicks(field, QLatin1String(canary));
            QTest::keyClick(field, Qt::Key_Return);
            QTRY_VERIFY(m_driver->window().findChild<SecretPrompt*>() == nullptr);
            QVERIFY(m_driver->settle());
            QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/%1").arg(time));
        }
        QVERIFY(m_keyring->secrets.empty());
        for (const test::SeenRequest& request : server.requests())
            QCOMPARE(request.header("authorization"), std::string("Bearer ") + canary);
        m_driver->stop();
        nothingIsWritten();
    }

    void nobodyAnswersThePromptNothingIsSent() {
        const FaultServer server(m_backend.handler());
        addConnection(server.url());
        start();
        m_driver->search(QString::fromStdString(server.url("/trace/" + m_backend.traces[0].id)));
        SecretPrompt* prompt = nullptr;
        QTRY_VERIFY((prompt = m_driver->window().findChild<SecretPrompt*>()) != nullptr && prompt->isVisible());
        QTest::keyClick(prompt, Qt::Key_Escape);
        QVERIFY(m_driver->settle());
        QCOMPARE(server.requests().size(), std::size_t(0));
    }

    void connectionIsMadeTestedAndUsed() {
        const FaultServer server(m_backend.handler());
        start();
        m_driver->trigger(Command::Connections);
        auto* dialog = m_driver->window().findChild<ConnectionsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionAdd")), Qt::LeftButton);
        auto* name = edit(dialog, "connectionName");
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Local"));
        QTest::keyClicks(edit(dialog, "connectionUrl"), QString::fromStdString(server.url()));
        auto* signIn = dialog->findChild<QComboBox*>(QStringLiteral("connectionSignIn"));
        QVERIFY(!edit(dialog, "connectionSecret")->isEnabled());
        signIn->setCurrentIndex(signIn->findData(static_cast<int>(Connection::SignIn::Bearer)));
        QTest::keyClicks(edit(dialog, "connectionSecret"), QLatin1String(canary));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionTest")), Qt::LeftButton);
        const auto* result = dialog->findChild<QLabel*>(QStringLiteral("connectionResult"));
        QTRY_VERIFY2(result->text().startsWith(QStringLiteral("✓")), qPrintable(result->text()));
        QVERIFY2(result->text().startsWith(QStringLiteral("✓ Jaeger, API v3 answers and knows 3 service")), qPrintable(result->text()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionsUse")), Qt::LeftButton);
        const std::vector<Connection>& made = m_driver->settings().data.connections;
        QCOMPARE(made.size(), std::size_t(1));
        QCOMPARE(made[0].name, QStringLiteral("Local"));
        QTRY_COMPARE(m_keyring->secrets[made[0].secretName()], QLatin1String(canary));
        m_driver->stop();
        nothingIsWritten();
    }

    void testSaysWhatToDo_data() {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << ""
                               << "The address is empty";
        QTest::newRow("ftp") << "ftp://h"
                             << "Only http and https";
        QTest::newRow("password") << "http://a:b@127.0.0.1"
                                  << "fields of their own";
        QTest::newRow("nobody") << QStringLiteral("http://127.0.0.1:%1").arg(test::deadPort()) << "Nothing answers at 127.0.0.1";
    }
    void testSaysWhatToDo() {
        QFETCH(QString, url);
        QFETCH(QString, said);
        start();
        m_driver->trigger(Command::Connections);
        auto* dialog = m_driver->window().findChild<ConnectionsDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionAdd")), Qt::LeftButton);
        QTest::keyClicks(edit(dialog, "connectionUrl"), url);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionTest")), Qt::LeftButton);
        const auto* result = dialog->findChild<QLabel*>(QStringLiteral("connectionResult"));
        QTRY_VERIFY2(result->text().startsWith(QStringLiteral("✕")), qPrintable(result->text()));
        QVERIFY2(result->text().contains(said), qPrintable(result->text()));
    }

    /// In both dialogs, in every language, with all that a server says.
    void refusalsAreReadWhole_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("code");
        for (const char* code : {"en", "pl", "de"})
            for (const char* how : {"401", "404", "html", "500", "refused", "proxy", "closed", "tls"})
                QTest::addRow("%s %s", how, code) << how << code;
    }
    void refusalsAreReadWhole() {
        QFETCH(QString, how);
        QFETCH(QString, code);
        const auto back = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        Language language;
        language.use(*QCoreApplication::instance(), code);
        const FaultServer server([&how](const test::SeenRequest&, test::Connection& to) {
            const std::string page = "<html><body><h1>Gateway</h1><p>" + std::string(150, 'x') + " sign in first</p></body></html>";
            if (how == QLatin1String("closed")) return false;
            if (how == QLatin1String("html")) return to.answer(200, "text/html", page);
            return to.answer(how.toInt(), "text/html", page);
        });
        QString url = QString::fromStdString(server.url("/a-long-base-path/of-some-gateway"));
        if (how == QLatin1String("refused")) url = QStringLiteral("http://127.0.0.1:%1").arg(test::deadPort());
        if (how == QLatin1String("tls")) url.replace(QStringLiteral("http:"), QStringLiteral("https:"));
        start();
        m_driver->trigger(Command::Connections);
        auto* dialog = m_driver->window().findChild<ConnectionsDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionAdd")), Qt::LeftButton);
        QTest::keyClicks(edit(dialog, "connectionUrl"), url);
        if (how == QLatin1String("proxy"))
            QTest::keyClicks(edit(dialog, "connectionProxy"), QStringLiteral("http://127.0.0.1:%1").arg(test::deadPort()));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionTest")), Qt::LeftButton);
        const auto* result = dialog->findChild<QLabel*>(QStringLiteral("connectionResult"));
        QTRY_VERIFY_WITH_TIMEOUT(result->text().startsWith(QStringLiteral("✕")), 20'000);
        isReadWhole(dialog, result, QStringLiteral("connection-%1-%2").arg(how, code));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionsUse")), Qt::LeftButton);
        QTRY_VERIFY(m_driver->window().findChild<ConnectionsDialog*>() == nullptr);
        FetchDialog* fetch = openFetch();
        const auto* note = fetch->findChild<QLabel*>(QStringLiteral("fetchNote"));
        QTRY_VERIFY_WITH_TIMEOUT(note->text().startsWith(QStringLiteral("✕")), 20'000);
        isReadWhole(fetch, note, QStringLiteral("fetch-%1-%2").arg(how, code));
    }

    void removedConnectionTakesItsSecretAlong() {
        addConnection("http://127.0.0.1:1");
        m_keyring->secrets[m_driver->settings().data.connections[0].secretName()] = QLatin1String(canary);
        start();
        m_driver->trigger(Command::Connections);
        auto* dialog = m_driver->window().findChild<ConnectionsDialog*>();
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionRemove")), Qt::LeftButton);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("connectionsUse")), Qt::LeftButton);
        QVERIFY(m_driver->settings().data.connections.empty());
        QVERIFY(m_keyring->secrets.empty());
    }

    void searchOfADialogIsFetched() {
        const FaultServer server(m_backend.handler());
        m_backend.traces = TraceBackend::some(6, nowNs() - 60'000'000'000);
        addConnection(server.url());
        m_keyring->secrets[m_driver->settings().data.connections[0].secretName()] = QLatin1String(canary);
        start();
        FetchDialog* dialog = openFetch();
        QVERIFY(dialog);
        auto* service = dialog->findChild<QComboBox*>(QStringLiteral("fetchService"));
        QTRY_COMPARE(service->count(), 3);
        service->setCurrentIndex(service->findText(QStringLiteral("s1")));
        QTest::keyClick(edit(dialog, "fetchLeast"), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().isEmpty(), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 2);
        for (const test::SeenRequest& request : server.requests())
            QCOMPARE(request.header("authorization"), std::string("Bearer ") + canary);
    }

    void frameOrTraceIsFetchedByItsId_data() {
        QTest::addColumn<bool>("frame");
        QTest::newRow("frame id") << true;
        QTest::newRow("trace id") << false;
    }
    void frameOrTraceIsFetchedByItsId() {
        QFETCH(bool, frame);
        const FaultServer server(m_backend.handler());
        m_backend.traces = TraceBackend::some(6, nowNs() - 60'000'000'000);
        addConnection(server.url());
        m_driver->settings().data.connections[0].signIn = Connection::SignIn::None;
        QVERIFY(m_driver->settings().save());
        start();
        FetchDialog* dialog = openFetch();
        QVERIFY(dialog);
        QTest::keyClicks(edit(dialog, "fetchId"), frame ? QStringLiteral("cam01/4") : QString::fromStdString(m_backend.traces[4].id));
        QVERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("fetchService"))->isEnabled());
        QCOMPARE(dialog->findChild<QComboBox*>(QStringLiteral("fetchWindow"))->isEnabled(), frame);
        QTest::keyClick(edit(dialog, "fetchId"), Qt::Key_Return);
        QVERIFY(m_driver->settle());
        QCOMPARE(m_driver->window().traces().title(), QStringLiteral("cam01/4"));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 1);
    }

    void whatCannotBeAskedStaysInTheDialog() {
        const FaultServer server(m_backend.handler());
        addConnection(server.url());
        m_driver->settings().data.connections[0].signIn = Connection::SignIn::None;
        QVERIFY(m_driver->settings().save());
        start();
        FetchDialog* dialog = openFetch();
        QVERIFY(dialog);
        const auto* note = dialog->findChild<QLabel*>(QStringLiteral("fetchNote"));
        QTRY_VERIFY(note->text().isEmpty());
        const std::size_t before = server.requests().size();
        QTest::keyClicks(edit(dialog, "fetchLeast"), QStringLiteral("soon"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("fetchNow")), Qt::LeftButton);
        QVERIFY(dialog->isVisible());
        QVERIFY2(note->text().contains(QStringLiteral("soon")), qPrintable(note->text()));
        QCOMPARE(server.requests().size(), before);
    }

    void limitIsToldWithItsNumber() {
        const FaultServer server(m_backend.handler());
        m_backend.traces = TraceBackend::some(6, nowNs() - 60'000'000'000);
        addConnection(server.url());
        m_driver->settings().data.connections[0].signIn = Connection::SignIn::None;
        QVERIFY(m_driver->settings().save());
        start();
        FetchDialog* dialog = openFetch();
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>(QStringLiteral("fetchLimit"))->setValue(4);
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("fetchNow")), Qt::LeftButton);
        QVERIFY(m_driver->settle());
        QVERIFY2(m_driver->messages().contains(QStringLiteral("the limit of 4 trace")), qPrintable(m_driver->messages()));
        QCOMPARE(m_driver->parts().table->traceModel()->rowCount(), 4);
    }

    void withoutAConnectionOneIsAskedFor() {
        start();
        m_driver->trigger(Command::FetchTraces);
        QVERIFY(m_driver->window().findChild<ConnectionsDialog*>() != nullptr);
    }

private:
    static std::int64_t nowNs() { return QDateTime::currentMSecsSinceEpoch() * 1'000'000; }
    FetchDialog* openFetch() {
        m_driver->trigger(Command::FetchTraces);
        return m_driver->window().findChild<FetchDialog*>();
    }
    static QLineEdit* edit(const QDialog* dialog, const char* name) { return dialog->findChild<QLineEdit*>(QLatin1String(name)); }

    void addConnection(const std::string& url) {
        Connection made;
        made.name = QStringLiteral("one");
        made.url = QString::fromStdString(url);
        made.signIn = Connection::SignIn::Bearer;
        m_driver->settings().data.connections.push_back(made);
        QVERIFY(m_driver->settings().save());
    }
    /// The label has room for its text, inside of the dialog. A picture of it goes where FW_TEST_PICTURES says.
    static void isReadWhole(QDialog* dialog, const QLabel* label, const QString& name) {
        QTRY_VERIFY2(
            label->height() >= label->heightForWidth(label->width()),
            qPrintable(QStringLiteral("%1 < %2: %3").arg(label->height()).arg(label->heightForWidth(label->width())).arg(label->text())));
        QVERIFY2(!label->text().contains(QStringLiteral("?.")) && !label->text().contains(QStringLiteral("..")), qPrintable(label->text()));
        QVERIFY(dialog->height() >= dialog->minimumSizeHint().height());
        if (const auto* headers = dialog->findChild<QPlainTextEdit*>(QStringLiteral("connectionHeaders"))) {
            const auto* below = dialog->findChild<QLineEdit*>(QStringLiteral("connectionCertificate"));
            QVERIFY(headers->mapTo(dialog, headers->rect().bottomLeft()).y() < below->mapTo(dialog, QPoint()).y());
        }
        QVERIFY(dialog->rect().contains(QRect(label->mapTo(dialog, QPoint()), label->size())));
        if (const QString folder = qEnvironmentVariable("FW_TEST_PICTURES"); !folder.isEmpty())
            QVERIFY(dialog->grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png")));
    }
    void start() {
        m_driver->start();
        m_driver->window().connections().setSecretStore(std::make_unique<FakeKeyring>(m_keyring));
        QVERIFY(m_driver->settle());
    }
    /// Settings, cache, its log and whatever else stands in the folder.
    void nothingIsWritten() {
        int files = 0;
        for (QDirIterator it(QFileInfo(m_driver->cachePath()).path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            QVERIFY2(!file.readAll().contains(canary), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files >= 1);
    }

    std::unique_ptr<WindowDriver> m_driver;
    std::shared_ptr<FakeKeyring::Held> m_keyring;
    TraceBackend m_backend;
};

FW_REGISTER_TEST(TestWindowConnections);

}  // namespace window_connections_test

#include "tst_window_connections.moc"
