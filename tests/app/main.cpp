// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTest>

#include "test_registry.h"

std::vector<TestFactory>& testFactories() {
    static std::vector<TestFactory> factories;
    return factories;
}

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    int failures = 0;
    for (const TestFactory& make : testFactories()) failures += QTest::qExec(make().get(), argc, argv);
    return failures;
}
