// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "app/connection.h"

class QCheckBox;
class QLineEdit;

namespace fw::app {

/// Asks for the token or password of a connection that the keyring does not give.
class SecretPrompt : public QDialog {
    Q_OBJECT

public:
    /// `keyring`: there is one, so that what is typed can be kept.
    SecretPrompt(const Connection& connection, bool keyring, QWidget* parent);

Q_SIGNALS:
    void given(const QString& secret, bool keep);

private:
    QLineEdit* m_secret;
    QCheckBox* m_keep;
};

}  // namespace fw::app
