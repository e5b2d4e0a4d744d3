// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "tests/cli/cli_runner.h"

/// Short ways to say what goes into the program and to look into what comes out of it.
namespace fw::test {

inline QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}
inline QStringList words(const char* arguments) {
    return text(arguments).split(QLatin1Char(' '));
}
inline QJsonValue at(const QJsonObject& object, const char* key) {
    return object[text(key)];
}
inline int number(const QJsonObject& object, const char* key) {
    return at(object, key).toInt(-1);
}

/// Keys that cli.md promises must be there; more may be.
inline bool hasKeys(const QJsonObject& object, const char* keys) {
    for (const QString& key : words(keys)) {
        if (!object.contains(key)) {
            qWarning("no key %s among %s", qPrintable(key), qPrintable(keysOf(object)));
            return false;
        }
    }
    return true;
}

}  // namespace fw::test
