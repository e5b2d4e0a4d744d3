// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fetch_connection.h"

#include <algorithm>
#include <chrono>

#include <QCoreApplication>

#include "app/cli/text_out.h"
#include "app/secret_store.h"
#include "app/secret_wait.h"

namespace fw::cli {
namespace {

constexpr std::chrono::minutes unlockMost{2};

std::string connectionName(const app::Connection& connection) {
    return visibleText((connection.name.isEmpty() ? connection.url : connection.name).toStdString(), 80);
}

/// In words for somebody at a command line, who has another way.
Error keyringTrouble(const app::Connection& connection, const Error& error) {
    if (error.kind == ErrorKind::Cancelled) return error;
    std::string why = "the keyring cannot be read: " + visibleText(error.message);
    if (error.kind == ErrorKind::NotFound) why = "the keyring has no token or password for it; the window asks for it and keeps it";
    if (error.kind == ErrorKind::Unsupported) why = "this system has no keyring that answers";
    return {ErrorKind::Usage,
            "Connection '" + connectionName(connection) + "': " + why +
                ". Or put the secret into an environment variable and write --token-from env:NAME or --basic-from env:NAME",
            {}};
}

bool sameHeader(const std::string& a, const std::string& b) {
    return QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

/// What the words say counts more than what the connection says.
sources::HttpAccess over(sources::HttpAccess access, const sources::HttpAccess& said) {
    std::erase_if(access.headers, [&said](const sources::HttpHeader& kept) {
        return std::any_of(said.headers.begin(), said.headers.end(),
                           [&kept](const sources::HttpHeader& header) { return sameHeader(header.name, kept.name); });
    });
    access.headers.insert(access.headers.end(), said.headers.begin(), said.headers.end());
    if (!said.bearer.empty() || !said.user.empty() || !said.password.empty()) {
        access.bearer = said.bearer;
        access.user = said.user;
        access.password = said.password;
    }
    if (!said.clientCertificate.empty()) {
        access.clientCertificate = said.clientCertificate;
        access.clientKey = said.clientKey;
    }
    if (!said.clientKey.empty()) access.clientKey = said.clientKey;
    if (!said.caFile.empty()) access.caFile = said.caFile;
    if (!said.pinnedKey.empty()) access.pinnedKey = said.pinnedKey;
    if (!said.proxy.empty()) access.proxy = said.proxy;
    return access;
}

/// Alone of what the connection says: who asks.
app::Connection signInOf(const app::Connection& connection) {
    app::Connection only;
    only.signIn = connection.signIn;
    only.user = connection.user;
    return only;
}

}  // namespace

Result<app::Connection> connectionNamed(const std::vector<app::Connection>& saved, const std::string& name) {
    const QString wanted = QString::fromStdString(name);
    const app::Connection* alike = nullptr;
    int several = 0;
    std::string known;
    for (const app::Connection& connection : saved) {
        if (connection.name == wanted) return connection;
        if (connection.name.compare(wanted, Qt::CaseInsensitive) == 0) {
            alike = &connection;
            ++several;
        }
        known += (known.empty() ? "" : ", ") + connectionName(connection);
    }
    if (several == 1) return *alike;
    if (saved.empty()) return fail(ErrorKind::Usage, "No connection is saved: the window keeps them (File > Connections…)");
    return fail(ErrorKind::Usage, "There is no connection '" + visibleText(name, 80) + "'; there are " + visibleText(known, 1000));
}

Result<void> checkPlace(const app::Connection& connection, const sources::Url& server) {
    const Result<sources::Url> own = app::serverOf(connection);
    if (!own) return tl::unexpected<Error>(own.error());
    if (app::connectionFor({connection}, server) != nullptr) return {};
    return fail(ErrorKind::Usage,
                "Connection '" + connectionName(connection) + "' is for " + own->shown() + ", and lets nobody in at " + server.shown());
}

Result<sources::HttpAccess> accessBy(const FetchArguments& arguments, const std::vector<app::Connection>& saved,
                                     const std::optional<app::Connection>& chosen, const sources::Url& server, const KeyringRead& keyring) {
    const Result<sources::HttpAccess> said = fetchAccess(arguments);
    if (!said) return said;
    const bool wanted = arguments.tokenFrom == tokenFromKeychain;
    std::optional<app::Connection> by = chosen;
    if (!by) {
        if (!wanted) return said;
        // A place may have several, and one without a secret is not meant.
        std::vector<app::Connection> closed = saved;
        std::erase_if(closed, [](const app::Connection& connection) { return !connection.wantsSecret(); });
        const app::Connection* found = app::connectionFor(closed, server);
        if (found == nullptr)
            return fail(ErrorKind::Usage,
                        "The keyring holds the secrets of saved connections, and none with a token or password is saved for " +
                            server.shown() + ": the window keeps them (File > Connections…)");
        by = *found;
    }
    if (wanted && !by->wantsSecret()) return fail(ErrorKind::Usage, "Connection '" + connectionName(*by) + "' has no token or password");
    QString secret;
    if (by->wantsSecret() && said->bearer.empty() && said->user.empty() && said->password.empty()) {
        Result<QString> read = keyring(by->secretName());
        if (read && read->isEmpty()) read = fail(ErrorKind::NotFound, "");
        if (!read) return tl::unexpected<Error>(keyringTrouble(*by, read.error()));
        secret = *read;
    }
    return over(app::accessOf(chosen ? *by : signInOf(*by), secret), *said);
}

Result<QString> readSystemKeyring(const QString& name, const std::stop_token& stop) {
    // D-Bus wants an application; it draws nothing and asks for no display. Standard error carries our own lines only.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    int count = 1;
    char program[] = "framewake-cli";
    char* arguments[] = {program, nullptr};
    const QCoreApplication application(count, arguments);
    const std::unique_ptr<app::SecretStore> store = app::systemSecretStore();
    return app::waitForSecret(*store, name, stop, unlockMost);
}

}  // namespace fw::cli
