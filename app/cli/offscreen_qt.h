// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QGuiApplication>

namespace fw::cli {

/// Qt is started only by commands that draw, and never asks for a display.
class OffscreenQt {
public:
    OffscreenQt();

private:
    int m_count = 1;
    char m_name[14] = "framewake-cli";
    char* m_arguments[2] = {m_name, nullptr};
    std::unique_ptr<QGuiApplication> m_application;
};

}  // namespace fw::cli
