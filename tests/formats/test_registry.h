// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

namespace fw::test {

/// Test classes of this program, run one after the other by main.cpp.
inline std::vector<std::function<std::unique_ptr<QObject>()>>& registry() {
    static std::vector<std::function<std::unique_ptr<QObject>()>> tests;
    return tests;
}

template <typename Test>
bool registerTest() {
    registry().push_back([] { return std::make_unique<Test>(); });
    return true;
}

}  // namespace fw::test

/// At namespace scope after the class.
#define FW_REGISTER_TEST(Class) [[maybe_unused]] static const bool registered##Class = fw::test::registerTest<Class>()
