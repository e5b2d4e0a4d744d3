// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/offscreen_qt.h"

#include <cstdlib>

namespace fw::cli {

OffscreenQt::OffscreenQt() {
    ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    // Standard error carries our own lines only; Qt would add remarks on the machine's configuration.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString&) {});
    m_application = std::make_unique<QGuiApplication>(m_count, m_arguments);
}

}  // namespace fw::cli
