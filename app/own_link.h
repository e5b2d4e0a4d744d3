// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace fw::app {

/// `framewake://trace/<id>[/span/<id>][?view=…]`, understood. It opens what the cache has; nothing is fetched.
struct OwnLink {
    QString trace;  ///< trace id or frame id
    QString span;   ///< empty: none
    QString view;   ///< as --view names it; empty: as it was left. Not checked
    bool operator==(const OwnLink&) const = default;
};

/// Absent: the text is no such link.
[[nodiscard]] std::optional<OwnLink> readOwnLink(const QString& text);
[[nodiscard]] QString ownLinkText(const OwnLink& link);

}  // namespace fw::app
