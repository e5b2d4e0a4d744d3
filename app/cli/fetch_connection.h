// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <QString>

#include "app/cli/fetch_words.h"
#include "app/connection.h"

namespace fw::cli {

/// Reads a secret of the keyring by its name. Errors: as app::waitForSecret().
using KeyringRead = std::function<Result<QString>(const QString&)>;

/// The saved connection called `name`, in any case if only one fits so. Errors: Usage, with the names that there are.
[[nodiscard]] Result<app::Connection> connectionNamed(const std::vector<app::Connection>& saved, const std::string& name);
/// A connection lets nobody in elsewhere. Errors: Usage, where `server` does not belong to it.
[[nodiscard]] Result<void> checkPlace(const app::Connection& connection, const sources::Url& server);
/// How the server lets us in: as the connection that the words name says, but for what the words themselves say. The keyring is read only
/// where a secret of it is needed: of `--connection` if the words give no other, of the connection that the server belongs to for
/// `--token-from keychain`. Errors: Usage, Cancelled.
[[nodiscard]] Result<sources::HttpAccess> accessBy(const FetchArguments& arguments, const std::vector<app::Connection>& saved,
                                                   const std::optional<app::Connection>& chosen, const sources::Url& server,
                                                   const KeyringRead& keyring);
/// The system's keyring; waits for its owner to unlock it, for two minutes at most.
[[nodiscard]] Result<QString> readSystemKeyring(const QString& name, const std::stop_token& stop);

}  // namespace fw::cli
