// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <algorithm>
#include <string>
#include <string_view>

namespace fw::test {

/// JSON written with single quotes, for tests: moc loses its way in raw string literals inside a class.
inline std::string json(std::string_view text) {
    std::string out(text);
    std::replace(out.begin(), out.end(), '\'', '"');
    return out;
}
inline QByteArray jsonBytes(std::string_view text) {
    return QByteArray::fromStdString(json(text));
}

}  // namespace fw::test
