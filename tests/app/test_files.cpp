// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTest>

namespace {

QJsonObject attribute(const QString& key, const QString& value) {
    return {{QStringLiteral("key"), key}, {QStringLiteral("value"), QJsonObject{{QStringLiteral("stringValue"), value}}}};
}

QJsonObject resourceSpans(const QString& service, const QJsonArray& spans) {
    return {{QStringLiteral("resource"),
             QJsonObject{{QStringLiteral("attributes"), QJsonArray{attribute(QStringLiteral("service.name"), service)}}}},
            {QStringLiteral("scopeSpans"),
             QJsonArray{QJsonObject{{QStringLiteral("scope"), QJsonObject{{QStringLiteral("name"), QStringLiteral("test")}}},
                                    {QStringLiteral("spans"), spans}}}}};
}

QByteArray traceLine(int frame, int spans, bool error) {
    static const QStringList services{QStringLiteral("rtsp-capture"), QStringLiteral("object-detection"), QStringLiteral("result-store")};
    const qint64 start = 1710513444031000000 + static_cast<qint64>(frame) * 1000000000;
    QMap<QString, QJsonArray> byService;
    for (int span = 0; span < spans; ++span) {
        const qint64 begin = start + span * 20000000LL;
        const qint64 end = span == 0 ? start + spans * 20000000LL + 15000000 : begin + 15000000;
        QJsonObject json{
            {QStringLiteral("traceId"), traceIdOf(frame)},
            {QStringLiteral("spanId"), spanIdOf(frame, span)},
            {QStringLiteral("parentSpanId"), span == 0 ? QString() : spanIdOf(frame, 0)},
            {QStringLiteral("name"), span == 0 ? QStringLiteral("capture_frame") : QStringLiteral("step_%1").arg(span)},
            {QStringLiteral("kind"), 1},
            {QStringLiteral("startTimeUnixNano"), QString::number(begin)},
            {QStringLiteral("endTimeUnixNano"), QString::number(end)},
            {QStringLiteral("attributes"), QJsonArray{attribute(QStringLiteral("frame.id"), frameIdOf(frame)),
                                                      attribute(QStringLiteral("worker.id"), QStringLiteral("w-0%1").arg(span % 3))}},
            {QStringLiteral("events"), QJsonArray{QJsonObject{{QStringLiteral("timeUnixNano"), QString::number(begin + 1000000)},
                                                              {QStringLiteral("name"), QStringLiteral("cache miss")}}}},
        };
        if (error && span == spans - 1) {
            json[QStringLiteral("status")] =
                QJsonObject{{QStringLiteral("code"), 2}, {QStringLiteral("message"), QStringLiteral("disk full")}};
        }
        byService[services[span % services.size()]].append(json);
    }
    QJsonArray all;
    for (auto it = byService.cbegin(); it != byService.cend(); ++it) all.append(resourceSpans(it.key(), it.value()));
    return QJsonDocument(QJsonObject{{QStringLiteral("resourceSpans"), all}}).toJson(QJsonDocument::Compact) + '\n';
}

}  // namespace

QString frameIdOf(int number) {
    return QStringLiteral("20240315_cam01_%1").arg(number, 6, 10, QLatin1Char('0'));
}

QString traceIdOf(int number) {
    return QStringLiteral("7f3a9c0e%1").arg(number, 24, 16, QLatin1Char('0'));
}

QString spanIdOf(int number, int span) {
    return QStringLiteral("%1%2").arg(number + 1, 8, 16, QLatin1Char('0')).arg(span + 1, 8, 16, QLatin1Char('0'));
}

QString writeTraces(const QString& path, const TraceFile& what) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qPrintable(path));
    for (int i = 0; i < what.traces; ++i) {
        file.write(traceLine(what.firstFrame + i, what.spansEach, what.errorInFirst && i == 0));
        if (what.brokenLine && i == 0) file.write("{\"resourceSpans\":[{\"resource\":{\"attributes\":[{\"key\":\"service.na\n");
    }
    return path;
}
