// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTest>

#include "tests/formats/test_registry.h"

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    int failed = 0;
    for (const auto& make : fw::test::registry()) failed += QTest::qExec(make().get(), argc, argv) != 0 ? 1 : 0;
    return failed;
}
