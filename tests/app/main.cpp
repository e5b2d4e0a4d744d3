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
    // The name of a test class as first argument runs that class alone.
    QStringList arguments = QApplication::arguments();
    const QString only = arguments.value(1).startsWith(QLatin1String("Test")) ? arguments.takeAt(1) : QString();
    int failures = 0;
    for (const TestFactory& make : testFactories()) {
        const std::unique_ptr<QObject> test = make();
        if (only.isEmpty() || only == QLatin1String(test->metaObject()->className())) failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}
