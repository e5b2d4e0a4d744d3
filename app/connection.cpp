// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection.h"

#include <algorithm>

#include <QStringList>

namespace fw::app {

namespace {

/// "/base" and "/base/" are one.
std::string trimmedPath(std::string path) {
    while (path.ends_with('/')) path.pop_back();
    return path;
}

}  // namespace

QString Connection::secretName() const {
    const Result<sources::Url> server = serverOf(*this);
    const QString place = server ? QString::fromStdString(server->origin() + trimmedPath(server->path)) : url.trimmed();
    const QString who = signIn == SignIn::Basic ? QStringLiteral("basic:") + user : QStringLiteral("bearer");
    return place + QLatin1Char(' ') + who;
}

Result<sources::Url> serverOf(const Connection& connection) {
    Result<sources::Url> url = sources::parseUrl(connection.url.trimmed().toStdString());
    if (!url) return url;
    if (!url->user.empty() || !url->password.empty())
        return fail(ErrorKind::Usage, "The address holds a user name or password: they have fields of their own");
    url->query.clear();
    url->fragment.clear();
    return url;
}

std::optional<sources::Backend> backendOf(const Connection& connection) {
    switch (connection.kind) {
        case Connection::Kind::Jaeger:
            return sources::Backend::Jaeger;
        case Connection::Kind::Tempo:
            return sources::Backend::Tempo;
        case Connection::Kind::Zipkin:
            return sources::Backend::Zipkin;
        case Connection::Kind::Auto:
            break;
    }
    return std::nullopt;
}

sources::HttpAccess accessOf(const Connection& connection, const QString& secret) {
    sources::HttpAccess access;
    for (const auto& [name, value] : connection.headers) access.headers.push_back({name.toStdString(), value.toStdString()});
    if (connection.signIn == Connection::SignIn::Bearer) access.bearer = secret.toStdString();
    if (connection.signIn == Connection::SignIn::Basic) {
        access.user = connection.user.toStdString();
        access.password = secret.toStdString();
    }
    access.clientCertificate = connection.certificate.toStdString();
    access.clientKey = connection.key.toStdString();
    access.caFile = connection.authorities.toStdString();
    access.proxy = connection.proxy.toStdString();
    return access;
}

const Connection* connectionFor(const std::vector<Connection>& connections, const sources::Url& server) {
    const Connection* best = nullptr;
    std::size_t length = 0;
    const std::string path = trimmedPath(server.path) + '/';
    for (const Connection& connection : connections) {
        const Result<sources::Url> own = serverOf(connection);
        if (!own || own->origin() != server.origin()) continue;
        const std::string base = trimmedPath(own->path) + '/';
        if (!path.starts_with(base) || (best != nullptr && base.size() <= length)) continue;
        best = &connection;
        length = base.size();
    }
    return best;
}

Result<std::vector<std::pair<QString, QString>>> readHeaders(const QString& text) {
    std::vector<std::pair<QString, QString>> headers;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty()) continue;
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        const QString name = line.left(std::max<qsizetype>(colon, 0)).trimmed();
        if (name.isEmpty()) return fail(ErrorKind::Usage, "A header is a line such as 'X-Scope-OrgID: team'");
        if (sources::namesSecret(name.toStdString()))
            return fail(ErrorKind::Usage, "The header " + name.toStdString() +
                                              " holds a secret, which the settings do not keep: choose a token or password instead");
        headers.emplace_back(name, line.mid(colon + 1).trimmed());
    }
    sources::HttpAccess access;
    for (const auto& [name, value] : headers) access.headers.push_back({name.toStdString(), value.toStdString()});
    if (const Result<void> good = sources::checkAccess(access); !good) return tl::unexpected<Error>(good.error());
    return headers;
}

QString headersText(const Connection& connection) {
    QStringList lines;
    for (const auto& [name, value] : connection.headers) lines << name + QStringLiteral(": ") + value;
    return lines.join(QLatin1Char('\n'));
}

}  // namespace fw::app
