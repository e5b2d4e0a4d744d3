// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDataStream>
#include <QStringList>

namespace fw::widgets {

/// Reads what `stream << QStringList` wrote. A count that no state has fails the stream: Qt's own operator would ask for as much memory
/// as a damaged settings file says.
inline QStringList readTexts(QDataStream& stream) {
    constexpr quint32 most = 1000;
    quint32 count = 0;
    stream >> count;
    if (count > most) stream.setStatus(QDataStream::ReadCorruptData);
    QStringList texts;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString text;
        stream >> text;
        texts.append(text);
    }
    return texts;
}

}  // namespace fw::widgets
