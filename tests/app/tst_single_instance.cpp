// SPDX-License-Identifier: GPL-3.0-or-later
#include <thread>

#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/single_instance.h"
#include "tests/core/test_registry.h"

using namespace fw::app;

namespace single_instance_test {

class TestSingleInstance : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void payloadRoundTrip() {
        const QStringList arguments{QStringLiteral("/tmp/zażółć.json"), QStringLiteral("frame.id=\"a b\""), QString()};
        QCOMPARE(SingleInstance::decode(SingleInstance::encode(arguments)).value(), arguments);
        QCOMPARE(SingleInstance::decode(SingleInstance::encode({})).value(), QStringList());
    }

    void badPayloadsAreRefused() {
        const QByteArray good = SingleInstance::encode({QStringLiteral("a"), QStringLiteral("b")});
        QVERIFY(SingleInstance::decode(good));
        for (qsizetype size = 0; size < good.size(); ++size)
            QVERIFY2(!SingleInstance::decode(good.left(size)), qPrintable(QString::number(size)));
        QVERIFY(!SingleInstance::decode(good + 'x'));
        QVERIFY(!SingleInstance::decode(QByteArray("GET / HTTP/1.1\r\n\r\n")));
        QVERIFY(!SingleInstance::decode(SingleInstance::encode({QStringLiteral("a\nb")})));
        QVERIFY(!SingleInstance::decode(SingleInstance::encode({QString(40'000, QLatin1Char('x'))})));
        QStringList many;
        for (int i = 0; i <= SingleInstance::maxArguments; ++i) many.append(QStringLiteral("x"));
        QVERIFY(!SingleInstance::decode(SingleInstance::encode(many)));
        QByteArray lying = good;
        lying[4] = '\x7f';
        QVERIFY(!SingleInstance::decode(lying));
    }

    void secondStartForwards() {
        SingleInstance first(cache());
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        auto role = SingleInstance::Role::First;
        // The second start blocks until it is answered, so it needs a thread of its own, as a process has.
        std::thread second([&] { role = SingleInstance(cache()).start({QStringLiteral("/data/a.json"), QStringLiteral("7f3a")}); });
        QTRY_COMPARE(received.size(), 1);
        second.join();
        QCOMPARE(role, SingleInstance::Role::Forwarded);
        QCOMPARE(received[0][0].toStringList(), QStringList({QStringLiteral("/data/a.json"), QStringLiteral("7f3a")}));
    }

    void otherCacheIsAnotherWindow() {
        SingleInstance first(cache());
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        SingleInstance other(m_folder->filePath(QStringLiteral("other.fwdb")));
        QCOMPARE(other.start({}), SingleInstance::Role::First);
    }

    void socketIsPrivate() {
        SingleInstance first(cache());
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo(first.socketPath()).permissions() & others));
    }

    void staleSocketIsTakenOver() {
        QString path;
        {
            const SingleInstance probe(cache());
            path = probe.socketPath();
        }
        // A file that nobody listens on, as a killed process leaves it.
        {
            QLocalServer dead;
            QVERIFY(dead.listen(path));
            QVERIFY(QFile::copy(path, path + QStringLiteral(".x")) || true);
        }
        QFile left(path);
        if (!QFileInfo::exists(path)) QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        SingleInstance first(cache());
        QCOMPARE(first.start({}), SingleInstance::Role::First);
    }

    void silentOwnerCostsTwoSecondsAtMost() {
        QString path;
        {
            const SingleInstance probe(cache());
            path = probe.socketPath();
        }
        QLocalServer stopped;  // takes connections (backlog) and never answers
        QVERIFY(stopped.listen(path));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(SingleInstance(cache()).start({QStringLiteral("x")}), SingleInstance::Role::Alone);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
    }

    void garbageIsAbortedAndNothingHappens() {
        SingleInstance first(cache());
        QCOMPARE(first.start({}), SingleInstance::Role::First);
        QSignalSpy received(&first, &SingleInstance::argumentsReceived);
        for (const QByteArray& bytes :
             {QByteArray("GET / HTTP/1.1\r\nHost: x\r\n\r\n"), QByteArray("FWK1\xff\xff\xff\xff"), QByteArray(100'000, 'A')}) {
            QLocalSocket socket;
            socket.connectToServer(first.socketPath());
            QVERIFY(socket.waitForConnected(1000));
            socket.write(bytes);
            socket.flush();
            QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        }
        QCOMPARE(received.size(), 0);
    }

private:
    [[nodiscard]] QString cache() const { return m_folder->filePath(QStringLiteral("cache.fwdb")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

FW_REGISTER_TEST(TestSingleInstance);

}  // namespace single_instance_test

#include "tst_single_instance.moc"
