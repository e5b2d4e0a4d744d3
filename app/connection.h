// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include <QString>

#include "importers/sources/http_access.h"
#include "importers/sources/trace_question.h"
#include "model/core/result.h"

namespace fw::app {

/// A trace server and how it lets us in, as the settings keep it: without any secret. A plain value.
struct Connection {
    enum class Kind : std::uint8_t { Auto, Jaeger, Tempo, Zipkin };
    enum class SignIn : std::uint8_t { None, Bearer, Basic };

    QString name;
    Kind kind = Kind::Auto;
    QString url;                                       ///< with the path in front of /api
    std::vector<std::pair<QString, QString>> headers;  ///< none that holds a secret
    SignIn signIn = SignIn::None;
    QString user;         ///< of Basic
    QString certificate;  ///< PEM files
    QString key;
    QString authorities;
    QString proxy;  ///< without a password
    bool operator==(const Connection&) const = default;

    [[nodiscard]] bool wantsSecret() const { return signIn != SignIn::None; }
    /// Under which the keyring has its token or password: the connection by the place it belongs to, so that a secret never follows an
    /// address that was changed.
    [[nodiscard]] QString secretName() const;
};

/// The server of a connection, checked. Errors: Usage, in words for the reader: no address, a password in it, not http(s).
[[nodiscard]] Result<sources::Url> serverOf(const Connection& connection);
[[nodiscard]] std::optional<sources::Backend> backendOf(const Connection& connection);
/// `secret`: token or password.
[[nodiscard]] sources::HttpAccess accessOf(const Connection& connection, const QString& secret);
/// The connection that a server belongs to: the same origin, and a path that begins with the connection's; the longest such path. Null:
/// none.
[[nodiscard]] const Connection* connectionFor(const std::vector<Connection>& connections, const sources::Url& server);
/// "Name: value", a line each. Errors: Usage; a header that is likely to hold a secret is one.
[[nodiscard]] Result<std::vector<std::pair<QString, QString>>> readHeaders(const QString& text);
[[nodiscard]] QString headersText(const Connection& connection);

}  // namespace fw::app
