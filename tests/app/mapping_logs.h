// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include <QByteArray>

/// Lines of a logger that no built-in mapping knows: of ten lines eight tell of spans, one of an event, one of nothing.
inline QByteArray shopLog(int lines) {
    QByteArray log;
    for (int i = 0; i < lines; ++i) {
        const QByteArray number = QByteArray::number(2000 + i);
        if (i % 10 == 7) {
            log += "worker started, pool size 4\n";
            continue;
        }
        log += R"({"when":"2026-11-21T00:06:13.)" + QByteArray::number(100 + i) +
               R"(Z","prio":"INFO","flow":"0af7651916cd43dd8448eb211c80)" + QByteArray::number(1000 + i / 8) + R"(","node":"b7ad6b716920)" +
               number + R"(","app":"shop",)";
        if (i % 10 == 4) {
            log += R"("text":"cache miss for basket )" + number + "\"}\n";
            continue;
        }
        constexpr const char* actions[] = {"ReserveStock", "ChargeCard", "SendReceipt"};
        log += R"("parentNode":"b7ad6b716920)" + QByteArray::number(1999 + i) + R"(","action":")" + actions[i % 3] + R"(","tookMillis":)" +
               QByteArray::number(i * 7 + 1) + R"(,"text":"did a thing )" + number + "\"}\n";
    }
    return log;
}

inline constexpr std::string_view shopMapping =
    "framewake-log-mapping 1\ntrace-id = flow\nspan-id = node\nparent-id = parentNode\noperation = action\nduration = tookMillis (ms)\n"
    "service = app\ntime = when\nlevel = prio\nmessage = text\n";
