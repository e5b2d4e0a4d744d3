// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

#include <QString>

namespace fw::widgets {

/// One of each form that durations are written in, with wide digits; ascending, nanoseconds.
inline constexpr std::array<std::int64_t, 9> durationForms = {
    888, 88'800, 888'000, 88'800'000, 888'000'000, 8'880'000'000, 48'800'000'000, 2'928'000'000'000, 67'680'000'000'000};

/// The same with digits of which none is wider.
[[nodiscard]] inline QString withWideDigits(QString text) {
    for (QChar& letter : text)
        if (letter.isDigit()) letter = QLatin1Char('8');
    return text;
}

}  // namespace fw::widgets
