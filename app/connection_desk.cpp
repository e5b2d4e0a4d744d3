// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_desk.h"

#include <set>
#include <utility>

#include "app/connections_dialog.h"
#include "app/fetch_dialog.h"
#include "app/fit_label.h"
#include "app/reader_pool.h"
#include "app/secret_prompt.h"
#include "importers/sources/server_probe.h"
#include "model/items/issue_detail.h"
#include "model/items/text.h"

namespace fw::app {

namespace {

QString ofApi(const std::string& api) {
    if (api == "jaeger-v3") return QStringLiteral("Jaeger, API v3");
    if (api == "jaeger-v1") return QStringLiteral("Jaeger, API v1");
    return api == "tempo" ? QStringLiteral("Tempo") : QStringLiteral("Zipkin");
}

}  // namespace

ConnectionDesk::ConnectionDesk(ReaderPool& readers, Settings& settings, QWidget* window)
    : QObject(window), m_readers(readers), m_settings(settings), m_window(window) {}

ConnectionDesk::~ConnectionDesk() = default;

SecretStore& ConnectionDesk::store() {
    // Not before it is needed: a keyring may ask the reader to unlock it.
    if (!m_store) m_store = systemSecretStore();
    return *m_store;
}

void ConnectionDesk::openDialog() {
    if (m_dialog) return;
    m_dialog = new ConnectionsDialog(m_settings.data.connections, m_window);
    connect(m_dialog, &ConnectionsDialog::chosen, this, &ConnectionDesk::use);
    connect(m_dialog, &ConnectionsDialog::testRequested, this, &ConnectionDesk::test);
    connect(m_dialog, &QDialog::finished, this, [this] { m_readers.cancel(Lane::ConnectionTest); });
    m_dialog->open();
}

void ConnectionDesk::use(const std::vector<Connection>& connections, const std::map<QString, QString>& secrets) {
    std::set<QString> left;
    for (const Connection& connection : connections)
        if (connection.wantsSecret()) left.insert(connection.secretName());
    for (const Connection& before : m_settings.data.connections)
        if (before.wantsSecret() && !left.contains(before.secretName())) store().remove(before.secretName(), [](const Result<void>&) {});
    m_settings.data.connections = connections;
    m_settings.save();
    for (const auto& [name, secret] : secrets) keep(name, secret);
}

void ConnectionDesk::keep(const QString& name, const QString& secret) {
    store().write(name, secret, [this](const Result<void>& kept) {
        if (kept) return;
        const std::string why = kept.error().kind == ErrorKind::Unsupported ? tr("this system has no keyring that answers").toStdString()
                                                                            : kept.error().message;
        Q_EMIT failed(
            Error{ErrorKind::Output,
                  tr("the token or password was not kept and will be asked for: %1").arg(QString::fromStdString(why)).toStdString(),
                  {}});
    });
}

std::optional<sources::Backend> ConnectionDesk::backendAt(const sources::Url& server) const {
    const Connection* connection = connectionFor(m_settings.data.connections, server);
    return connection != nullptr ? backendOf(*connection) : std::nullopt;
}

void ConnectionDesk::askAccess(const sources::Url& server, std::function<void(std::optional<sources::HttpAccess>)> done) {
    if (const Connection* found = connectionFor(m_settings.data.connections, server))
        askAccessOf(Connection(*found), std::move(done));
    else
        done(sources::HttpAccess());
}

void ConnectionDesk::askAccessOf(const Connection& connection, std::function<void(std::optional<sources::HttpAccess>)> done) {
    if (!connection.wantsSecret()) {
        done(accessOf(connection, {}));
        return;
    }
    askSecret(connection, [connection, done = std::move(done)](const std::optional<QString>& secret) {
        done(secret ? std::optional(accessOf(connection, *secret)) : std::nullopt);
    });
}

void ConnectionDesk::askSecret(const Connection& connection, Secret done) {
    ++m_asking;
    store().read(connection.secretName(), [this, connection, done = std::move(done)](const Result<QString>& secret) {
        --m_asking;
        if (secret && !secret->isEmpty())
            done(*secret);
        else
            // One that fails in another way keeps nothing either.
            prompt(connection, secret || secret.error().kind == ErrorKind::NotFound, done);
    });
}

void ConnectionDesk::prompt(const Connection& connection, bool keyring, Secret done) {
    QWidget* parent = m_dialog ? static_cast<QWidget*>(m_dialog) : m_window;
    auto* dialog = new SecretPrompt(connection, keyring, parent);
    connect(dialog, &SecretPrompt::given, this, [this, name = connection.secretName(), done](const QString& secret, bool wanted) {
        if (wanted) keep(name, secret);
        done(secret);
    });
    connect(dialog, &QDialog::rejected, this, [done] { done(std::nullopt); });
    dialog->open();
}

void ConnectionDesk::openFetchDialog(const QString& frameKey) {
    if (m_fetchDialog) return;
    if (m_settings.data.connections.empty()) {
        openDialog();
        return;
    }
    m_fetchDialog = new FetchDialog(m_settings.data.connections, frameKey, m_window);
    connect(m_fetchDialog, &FetchDialog::servicesWanted, this, &ConnectionDesk::loadServices);
    connect(m_fetchDialog, &FetchDialog::fetchRequested, this, &ConnectionDesk::fetchRequested);
    connect(m_fetchDialog, &QDialog::finished, this, [this] { m_readers.cancel(Lane::ConnectionTest); });
    m_fetchDialog->open();
}

void ConnectionDesk::loadServices(const Connection& connection) {
    const Result<sources::Url> server = serverOf(connection);
    const auto tell = [this, connection](const QStringList& services, const QString& trouble) {
        // The reader may have gone on to another one.
        if (m_fetchDialog && m_fetchDialog->connection() == connection) m_fetchDialog->setServices(services, trouble);
    };
    if (!server) {
        tell({}, asSentence(items::issueDetailText(IssueCode::TransferFailed, server.error().message)));
        return;
    }
    askAccessOf(connection, [this, tell, server = *server,
                             backend = backendOf(connection)](const std::optional<sources::HttpAccess>& access) {
        if (!access) {
            tell({}, tr("Not asked: no token or password was given."));
            return;
        }
        m_readers.run<sources::ServerFacts>(
            Lane::ConnectionTest,
            [server, backend, access = *access](const std::stop_token& stop) {
                return sources::probeServer(server, backend, access, {}, stop);
            },
            [tell](const Result<sources::ServerFacts>& facts) {
                QStringList services;
                if (facts)
                    for (const std::string& service : facts->services) services << QString::fromStdString(service);
                tell(services, facts ? QString() : asSentence(items::issueDetailText(IssueCode::TransferFailed, facts.error().message)));
            });
    });
}

void ConnectionDesk::test(const Connection& connection, const QString& secret) {
    const Result<sources::Url> server = serverOf(connection);
    if (!server) return;
    const auto run = [this, connection, server = *server](const std::optional<QString>& known) {
        if (!m_dialog) return;
        if (!known) {
            m_dialog->setTestResult(tr("Not asked: no token or password was given."), false);
            return;
        }
        m_readers.run<sources::ServerFacts>(
            Lane::ConnectionTest,
            [server, backend = backendOf(connection), access = accessOf(connection, *known)](const std::stop_token& stop) {
                sources::HttpLimits limits;
                limits.retries = 0;
                return sources::probeServer(server, backend, access, limits, stop);
            },
            [this](const Result<sources::ServerFacts>& facts) {
                if (!m_dialog) return;
                if (!facts) {
                    m_dialog->setTestResult(asSentence(items::issueDetailText(IssueCode::TransferFailed, facts.error().message)), false);
                    return;
                }
                const QString version = items::cellText(facts->version, 60);
                const QString who = version.isEmpty() ? ofApi(facts->api) : tr("%1, version %2").arg(ofApi(facts->api), version);
                m_dialog->setTestResult(
                    tr("%1 answers and knows %2.").arg(who, tr("%Ln service(s)", nullptr, static_cast<int>(facts->services.size()))), true);
            });
    };
    if (!connection.wantsSecret())
        run(QString());
    else if (!secret.trimmed().isEmpty())
        run(secret.trimmed());
    else
        askSecret(connection, run);
}

}  // namespace fw::app
