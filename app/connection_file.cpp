// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/connection_file.h"

#include <algorithm>

#include <QSettings>
#include <QStandardPaths>

namespace fw::app {

namespace {

constexpr int maxConnectionText = 4096;

QString textValue(const QSettings& file, const char* key) {
    const QString text = file.value(QLatin1String(key)).toString();
    return text.size() > maxConnectionText || text.contains(QChar::Null) ? QString() : text;
}

Connection connectionFrom(const QSettings& file) {
    Connection read;
    read.name = textValue(file, "name");
    read.url = textValue(file, "url");
    const int kind = file.value(QStringLiteral("kind"), 0).toInt();
    if (kind >= 0 && kind <= static_cast<int>(Connection::Kind::Zipkin)) read.kind = static_cast<Connection::Kind>(kind);
    const int signIn = file.value(QStringLiteral("signIn"), 0).toInt();
    if (signIn >= 0 && signIn <= static_cast<int>(Connection::SignIn::Basic)) read.signIn = static_cast<Connection::SignIn>(signIn);
    read.user = textValue(file, "user");
    if (const auto headers = readHeaders(file.value(QStringLiteral("headers")).toStringList().join(QLatin1Char('\n'))))
        read.headers = *headers;
    read.certificate = textValue(file, "certificate");
    read.key = textValue(file, "key");
    read.authorities = textValue(file, "authorities");
    read.proxy = textValue(file, "proxy");
    return read;
}

}  // namespace

QString ownSettingsPath() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/framewake/framewake.ini");
}

std::vector<Connection> readConnections(const QString& path) {
    QSettings file(path.isEmpty() ? ownSettingsPath() : path, QSettings::IniFormat);
    std::vector<Connection> connections;
    const int count = std::min(file.beginReadArray(QStringLiteral("connections")), maxConnections);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        connections.push_back(connectionFrom(file));
    }
    return connections;
}

void writeConnections(QSettings& file, const std::vector<Connection>& connections) {
    file.remove(QStringLiteral("connections"));
    file.beginWriteArray(QStringLiteral("connections"), static_cast<int>(connections.size()));
    for (std::size_t i = 0; i < connections.size(); ++i) {
        const Connection& kept = connections[i];
        file.setArrayIndex(static_cast<int>(i));
        file.setValue(QStringLiteral("name"), kept.name);
        file.setValue(QStringLiteral("url"), kept.url);
        file.setValue(QStringLiteral("kind"), static_cast<int>(kept.kind));
        file.setValue(QStringLiteral("signIn"), static_cast<int>(kept.signIn));
        file.setValue(QStringLiteral("user"), kept.user);
        file.setValue(QStringLiteral("headers"), headersText(kept).split(QLatin1Char('\n'), Qt::SkipEmptyParts));
        file.setValue(QStringLiteral("certificate"), kept.certificate);
        file.setValue(QStringLiteral("key"), kept.key);
        file.setValue(QStringLiteral("authorities"), kept.authorities);
        file.setValue(QStringLiteral("proxy"), kept.proxy);
    }
    file.endArray();
}

}  // namespace fw::app
