// SPDX-License-Identifier: GPL-3.0-or-later
// Tests of the painters and of the trace view, with real events on an offscreen display.
#include <QApplication>
#include <QLocale>

#include "tests/render/suites.h"

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    int failed = 0;
    failed += fw::test::runTimeScale(argc, argv);
    failed += fw::test::runText(argc, argv);
    failed += fw::test::runPainter(argc, argv);
    failed += fw::test::runTraceRows(argc, argv);
    failed += fw::test::runFlame(argc, argv);
    failed += fw::test::runComparePicture(argc, argv);
    failed += fw::test::runPicture(argc, argv);
    failed += fw::test::runTraceView(argc, argv);
    failed += fw::test::runWaits(argc, argv);
    return failed;
}
