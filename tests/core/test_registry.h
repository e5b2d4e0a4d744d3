// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>
#include <QStringList>
#include <QTest>

namespace fw::test {

/// Test classes of one program, each in a file of its own.
inline std::vector<std::function<std::unique_ptr<QObject>()>>& registry() {
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

template <typename Test>
bool registerTest() {
    registry().push_back([] { return std::make_unique<Test>(); });
    return true;
}

/// Runs them one after the other; `arguments` are QTest's, and in front of them may stand the name of a class that runs alone.
/// Returns how many failed.
inline int runRegistered(QStringList arguments) {
    const QString only = arguments.value(1).startsWith(QLatin1String("Test")) ? arguments.takeAt(1) : QString();
    int failed = 0;
    for (const auto& make : registry()) {
        const std::unique_ptr<QObject> test = make();
        const QString name = QString::fromLatin1(test->metaObject()->className()).section(QStringLiteral("::"), -1);
        if (only.isEmpty() || only == name) failed += QTest::qExec(test.get(), arguments) != 0 ? 1 : 0;
    }
    return failed;
}

}  // namespace fw::test

/// At namespace scope after the class.
#define FW_REGISTER_TEST(Class) [[maybe_unused]] static const bool registered##Class = fw::test::registerTest<Class>()
