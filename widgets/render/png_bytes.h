// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include "model/core/result.h"

namespace fw::render {

/// The image as PNG (RGB, 8 bits a channel, no transparency), with its texts (QImage::setText) as iTXt chunks. Large flat pictures, such as
/// waterfalls, are written on all cores and several times faster than by QImageWriter, at about the same size. Any thread. Errors: Limit.
[[nodiscard]] Result<QByteArray> pngBytes(const QImage& image);

}  // namespace fw::render
