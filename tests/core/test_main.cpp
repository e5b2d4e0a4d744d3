// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "tests/core/test_registry.h"

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    return fw::test::runRegistered(QCoreApplication::arguments());
}
