// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <stop_token>

#include <QString>

#include "app/secret_store.h"
#include "model/core/result.h"

namespace fw::app {

/// SecretStore::read() for a program without an event loop: turns one until the answer is there. The keyring may ask its owner to unlock it
/// meanwhile. Needs a QCoreApplication. Errors: as SecretStore::read(); Cancelled; Unreadable if there is no answer within `most`.
[[nodiscard]] Result<QString> waitForSecret(SecretStore& store, const QString& name, const std::stop_token& stop,
                                            std::chrono::milliseconds most);

}  // namespace fw::app
