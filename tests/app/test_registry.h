// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QObject>

/// Test classes of one program, each in a file of its own.
using TestFactory = std::function<std::unique_ptr<QObject>()>;
std::vector<TestFactory>& testFactories();

template <typename T>
struct RegisterTest {
    RegisterTest() {
        testFactories().push_back([] { return std::unique_ptr<QObject>(new T); });
    }
};
