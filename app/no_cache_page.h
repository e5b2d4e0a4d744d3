// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fw::app {

/// What stands in the middle of the window while its cache cannot be used: why nothing is shown, and the ways on.
class NoCachePage : public QWidget {
    Q_OBJECT

public:
    explicit NoCachePage(QWidget* parent = nullptr);

Q_SIGNALS:
    void temporaryAsked();
    void anotherAsked();
};

}  // namespace fw::app
