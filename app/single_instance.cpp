// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/single_instance.h"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QTimer>
#include <QtEndian>

namespace fw::app {

namespace {

constexpr int connectMs = 500;
constexpr int answerMs = 1500;
constexpr int readMs = 5000;
constexpr qsizetype headerBytes = 8;
const char magic[] = "FWK1";
const char accepted[] = "OK\n";

/// A folder that only this user can enter; empty if there is none.
QString privateFolder() {
    QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (folder.isEmpty()) folder = QDir::tempPath() + QStringLiteral("/framewake-%1").arg(getuid());
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QFileInfo info(folder);
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (!info.isDir() || info.isSymLink() || info.ownerId() != getuid() || (info.permissions() & others)) return {};
    return folder;
}

QString socketFor(const QString& cachePath) {
    const QString folder = privateFolder();
    if (folder.isEmpty()) return {};
    const QFileInfo info(cachePath);
    const QString canonical = info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const QByteArray name = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder + QStringLiteral("/framewake-%1.sock").arg(QString::fromLatin1(name));
}

bool acceptable(const QString& text) {
    return text.size() <= 32 * 1024 &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x20 && c != QLatin1Char('\t'); });
}

}  // namespace

SingleInstance::SingleInstance(const QString& cachePath, QObject* parent) : QObject(parent), m_path(socketFor(cachePath)) {}

SingleInstance::~SingleInstance() = default;

QByteArray SingleInstance::encode(const QStringList& arguments) {
    QByteArray payload;
    for (const QString& argument : arguments) payload += argument.toUtf8() + '\0';
    QByteArray message(magic);
    const quint32 size = qToBigEndian(static_cast<quint32>(payload.size()));
    message.append(reinterpret_cast<const char*>(&size), sizeof size);
    return message + payload;
}

std::optional<QStringList> SingleInstance::decode(const QByteArray& message) {
    if (message.size() < headerBytes || !message.startsWith(magic)) return std::nullopt;
    const auto size = qFromBigEndian<quint32>(message.constData() + 4);
    if (size > maxPayload || message.size() != headerBytes + static_cast<qsizetype>(size)) return std::nullopt;
    const QByteArray payload = message.mid(headerBytes);
    QStringList arguments;
    if (payload.isEmpty()) return arguments;
    if (!payload.endsWith('\0') || payload.count('\0') > maxArguments) return std::nullopt;
    for (const QByteArray& bytes : payload.left(payload.size() - 1).split('\0')) {
        const QString text = QString::fromUtf8(bytes);
        if (!acceptable(text)) return std::nullopt;
        arguments.append(text);
    }
    return arguments;
}

SingleInstance::Role SingleInstance::start(const QStringList& arguments) {
    if (m_path.isEmpty()) return Role::Alone;
    // Asking and taking over must be one step: of many starts at once, exactly one may find the socket dead.
    QLockFile lock(m_path + QStringLiteral(".lock"));
    lock.setStaleLockTime(10'000);
    if (!lock.tryLock(connectMs + answerMs)) return Role::Alone;
    if (const std::optional<Role> role = forward(arguments)) return *role;
    QLocalServer::removeServer(m_path);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(16);
    if (!m_server->listen(m_path)) {
        m_server.reset();
        return Role::Alone;
    }
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    return Role::First;
}

std::optional<SingleInstance::Role> SingleInstance::forward(const QStringList& arguments) const {
    QLocalSocket socket;
    socket.connectToServer(m_path);
    if (!socket.waitForConnected(connectMs)) {
        const bool dead = socket.error() == QLocalSocket::ServerNotFoundError || socket.error() == QLocalSocket::ConnectionRefusedError;
        return dead ? std::nullopt : std::optional(Role::Alone);
    }
    const QByteArray message = encode(arguments);
    if (message.size() > headerBytes + maxPayload) return Role::Alone;
    socket.write(message);
    socket.flush();
    QByteArray answer;
    while (answer.size() < 3 && socket.waitForReadyRead(answerMs)) answer += socket.readAll();
    return answer.startsWith(accepted) ? Role::Forwarded : Role::Alone;
}

void SingleInstance::accept() {
    while (QLocalSocket* socket = m_server->nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(headerBytes + maxPayload + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(readMs, socket, [socket] { socket->abort(); });
    }
}

void SingleInstance::read(QLocalSocket* socket) {
    const QByteArray seen = socket->peek(headerBytes + maxPayload + 1);
    if (seen.size() < headerBytes) return;
    const auto size = qFromBigEndian<quint32>(seen.constData() + 4);
    if (!seen.startsWith(magic) || size > maxPayload) {
        socket->abort();
        return;
    }
    if (seen.size() < headerBytes + static_cast<qsizetype>(size)) return;
    const std::optional<QStringList> arguments = decode(socket->readAll());
    if (!arguments) {
        socket->abort();
        return;
    }
    socket->write(accepted);
    socket->flush();
    socket->disconnectFromServer();
    Q_EMIT argumentsReceived(*arguments);
}

}  // namespace fw::app
