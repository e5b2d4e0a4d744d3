// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>

#include "app/connection.h"
#include "app/secret_store.h"
#include "app/settings.h"
#include "importers/sources/trace_link.h"

class QWidget;

namespace fw::app {

class ConnectionsDialog;
class FetchDialog;
class ReaderPool;

/// The connections of the settings, their secrets in the keyring, and their dialog. GUI thread.
class ConnectionDesk : public QObject {
    Q_OBJECT

public:
    /// `settings` must outlive this.
    ConnectionDesk(ReaderPool& readers, Settings& settings, QWidget* window);
    ~ConnectionDesk() override;

    void openDialog();
    /// Asks what to fetch from which connection; where there is none, for a connection.
    void openFetchDialog(const QString& frameKey);
    /// How the server lets us in: by the connection that it belongs to, else by nothing but its address. The keyring is asked, then the
    /// reader; absent: he does not want to say. `done` is called from here or from the event loop.
    void askAccess(const sources::Url& server, std::function<void(std::optional<sources::HttpAccess>)> done);
    /// The same by a connection that is known.
    void askAccessOf(const Connection& connection, std::function<void(std::optional<sources::HttpAccess>)> done);
    /// What the connection says that a server is.
    [[nodiscard]] std::optional<sources::Backend> backendAt(const sources::Url& server) const;
    /// Instead of the keyring of the system (tests).
    void setSecretStore(std::unique_ptr<SecretStore> store) { m_store = std::move(store); }
    /// A secret is being asked for; the reader's answer is not waited for.
    [[nodiscard]] bool busy() const { return m_asking > 0; }

Q_SIGNALS:
    void fetchRequested(const fw::app::Connection& connection, const fw::sources::TraceLink& link);
    /// A secret could not be kept.
    void failed(const fw::Error& error);

private:
    using Secret = std::function<void(const std::optional<QString>&)>;
    [[nodiscard]] SecretStore& store();
    void askSecret(const Connection& connection, Secret done);
    void prompt(const Connection& connection, bool keyring, Secret done);
    void keep(const QString& name, const QString& secret);
    void use(const std::vector<Connection>& connections, const std::map<QString, QString>& secrets);
    void loadServices(const Connection& connection);
    void test(const Connection& connection, const QString& secret);

    ReaderPool& m_readers;
    Settings& m_settings;
    QWidget* m_window;
    std::unique_ptr<SecretStore> m_store;
    QPointer<ConnectionsDialog> m_dialog;
    QPointer<FetchDialog> m_fetchDialog;
    int m_asking = 0;
};

}  // namespace fw::app
