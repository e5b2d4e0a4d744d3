// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/export/redaction.h"
#include "widgets/render/picture.h"

namespace fw::app {

/// The same picture of the same rows, with every text of it through `redactor` and its clock moved: names, ids, notes, columns, what
/// colours stand for, the source. Copies the traces, so not for the GUI thread.
[[nodiscard]] render::PictureRequest redactedPicture(const render::PictureRequest& request, exporting::Redactor& redactor);

}  // namespace fw::app
