// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <utility>

namespace fw::test {

/// What one run of the program gave.
struct CliAnswer {
    int code = -1;  ///< −2: ended by a signal
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonDocument json() const;
    [[nodiscard]] QJsonObject object() const { return json().object(); }
};

/// Runs the real program with a cache of its own.
class CliRunner {
public:
    CliRunner();

    [[nodiscard]] CliAnswer run(const QStringList& arguments, const QByteArray& input = {}) const;
    /// With --json; fails the test unless standard output is exactly one JSON document.
    [[nodiscard]] CliAnswer json(const QStringList& arguments, const QByteArray& input = {}) const;
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }
    /// Where the programs look for what the user keeps.
    [[nodiscard]] QString config() const { return file(QStringLiteral("config")); }
    [[nodiscard]] QString cache() const { return file(QStringLiteral("cache.fwdb")); }
    QString write(const QString& name, const QByteArray& content) const;
    /// Called in the child process before the program starts; only what may be done after fork().
    void setBeforeStart(std::function<void()> work) { m_beforeStart = std::move(work); }

    [[nodiscard]] static QString program();
    [[nodiscard]] static QString data(const char* path);

private:
    QTemporaryDir m_folder;
    std::function<void()> m_beforeStart;
};

/// The sorted keys of an object, separated by spaces.
[[nodiscard]] QString keysOf(const QJsonObject& object);

}  // namespace fw::test
