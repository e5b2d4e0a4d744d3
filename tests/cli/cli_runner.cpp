// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_runner.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

namespace fw::test {

QJsonDocument CliAnswer::json() const {
    QJsonParseError error{};
    QJsonDocument document = QJsonDocument::fromJson(out, &error);
    if (error.error != QJsonParseError::NoError) qWarning("no JSON: %s\n%s", qPrintable(error.errorString()), out.left(500).constData());
    return document;
}

CliRunner::CliRunner() {
    if (!m_folder.isValid()) qFatal("no temporary folder");
}

CliAnswer CliRunner::run(const QStringList& arguments, const QByteArray& input) const {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    // A display that is not there must not matter, and no test may touch the user's cache.
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder.filePath(QStringLiteral("xdg")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), config());
    process.setProcessEnvironment(environment);
    if (m_beforeStart) process.setChildProcessModifier(m_beforeStart);
    QStringList all = arguments;
    if (!all.contains(QStringLiteral("--cache"))) all = QStringList{QStringLiteral("--cache"), cache()} + all;
    process.start(program(), all);
    if (!process.waitForStarted()) qFatal("the program does not start");
    process.write(input);
    process.closeWriteChannel();
    CliAnswer answer;
    if (!process.waitForFinished(120'000)) {
        process.kill();
        process.waitForFinished();
        qWarning("the program did not end");
        return answer;
    }
    answer.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    answer.out = process.readAllStandardOutput();
    answer.err = process.readAllStandardError();
    return answer;
}

CliAnswer CliRunner::json(const QStringList& arguments, const QByteArray& input) const {
    CliAnswer answer = run(QStringList{QStringLiteral("--json")} + arguments, input);
    if (answer.json().isNull()) answer.code = -3;
    return answer;
}

QString CliRunner::write(const QString& name, const QByteArray& content) const {
    QFile made(file(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size()) qFatal("cannot write %s", qPrintable(name));
    return made.fileName();
}

QString CliRunner::program() {
    return QStringLiteral(FW_CLI);
}
QString CliRunner::data(const char* path) {
    return QStringLiteral(FW_TEST_DATA "/") + QString::fromUtf8(path);
}

QString keysOf(const QJsonObject& object) {
    return object.keys().join(QLatin1Char(' '));
}

}  // namespace fw::test
