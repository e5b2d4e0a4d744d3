// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/spoken_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/render/text.h"

namespace fw::widgets {

QString spokenDuration(qint64 ns) {
    QStringList words = render::durationText(ns).split(QLatin1Char(' '));
    for (QString& word : words) {
        if (word == QLatin1String("ns"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "nanoseconds");
        else if (word == QStringLiteral("µs"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "microseconds");
        else if (word == QLatin1String("ms"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "milliseconds");
        else if (word == QLatin1String("s"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "seconds");
        else if (word == QLatin1String("m"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "minutes");
        else if (word == QLatin1String("h"))
            word = QCoreApplication::translate("fw::widgets::WaterfallView", "hours");
    }
    return words.join(QLatin1Char(' '));
}

}  // namespace fw::widgets
