// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace fw::items {

/// What the tables of a comparison tell of their cells beside the text.
enum CompareRole : int {
    CompareRawRole = Qt::UserRole,  ///< what a copy takes, if it is not the text that is shown: QString in full
    CompareToneRole,                ///< int: 1 slower, −1 faster, 0 neither
    CompareAbsentRole,              ///< bool: the side has no such thing
    CompareStrongRole,              ///< bool: what the row is about
    CompareSlotRole,                ///< int, colour slot of the service; −1 none
};

}  // namespace fw::items
