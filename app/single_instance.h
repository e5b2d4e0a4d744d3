// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

class QLocalServer;
class QLocalSocket;

namespace fw::app {

/// One window a cache and user. The first start listens on a local socket (0600, in a folder of the user); later ones
/// hand their arguments over and leave. GUI thread.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(const QString& cachePath, QObject* parent = nullptr);
    ~SingleInstance() override;

    enum class Role : std::uint8_t {
        First,      ///< this start owns the socket
        Forwarded,  ///< another window took the arguments: leave with 0
        Alone,      ///< no socket can be had, or its owner does not answer: go on without one
    };
    /// Blocks at most about two seconds (an owner that is stopped). A socket whose owner is gone is taken over.
    [[nodiscard]] Role start(const QStringList& arguments);

    [[nodiscard]] const QString& socketPath() const { return m_path; }

    /// The bytes of one message: "FWK1", size (32 bit big-endian), the texts as UTF-8 with a NUL after each.
    [[nodiscard]] static QByteArray encode(const QStringList& arguments);
    /// Absent if the bytes are not such a message: wrong magic, too large, too many texts, control characters.
    [[nodiscard]] static std::optional<QStringList> decode(const QByteArray& message);

    static constexpr qsizetype maxPayload = 1 << 20;
    static constexpr qsizetype maxArguments = 4096;

Q_SIGNALS:
    /// Another start asked for these files, ids or searches; may be empty: only come to the front.
    void argumentsReceived(const QStringList& arguments);

private:
    [[nodiscard]] std::optional<Role> forward(const QStringList& arguments) const;
    void accept();
    void read(QLocalSocket* socket);

    QString m_path;
    std::unique_ptr<QLocalServer> m_server;
};

}  // namespace fw::app
