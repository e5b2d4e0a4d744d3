// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "model/core/result.h"

namespace fw::app {

/// The keyring of the system: the only place where secrets are kept. Used on the GUI thread; nothing waits, answers come from the event
/// loop, never after the store is gone. Tests have one of their own.
class SecretStore {
public:
    using Read = std::function<void(const Result<QString>&)>;
    using Done = std::function<void(const Result<void>&)>;

    virtual ~SecretStore() = default;

    /// Errors: NotFound (nothing under this name), Unsupported (there is no keyring), Unreadable (it is locked, or does not want to).
    virtual void read(const QString& name, Read done) = 0;
    virtual void write(const QString& name, const QString& secret, Done done) = 0;
    /// That there was none is no error.
    virtual void remove(const QString& name, Done done) = 0;
};

/// The one of the system, by QtKeychain.
[[nodiscard]] std::unique_ptr<SecretStore> systemSecretStore();

}  // namespace fw::app
