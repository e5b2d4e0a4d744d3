// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <variant>

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include "model/core/result.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/picture.h"

namespace fw::app {

class ReaderPool;

/// What the reader chose in the export dialog.
struct PictureChoice {
    enum class Format : std::uint8_t { Png, Svg, Pdf };
    enum class Theme : std::uint8_t { AsWindow, Light, Dark };
    Format format = Format::Png;
    int scale = 2;  ///< 1 to 4, PNG only
    Theme theme = Theme::Light;
    bool whole = false;  ///< not only what is seen
};

/// What a picture can be of.
using AnyPicture = std::variant<render::PictureRequest, render::ComparePictureRequest>;

/// Draws pictures off the GUI thread and puts them into a file or on the clipboard.
class PictureController : public QObject {
    Q_OBJECT

public:
    explicit PictureController(ReaderPool& pool, QObject* parent = nullptr);

    /// A file that exists is replaced only once the new one is complete. Ends with saved() or failed().
    void save(const AnyPicture& picture, const PictureChoice& choice, const QString& path);
    /// Ends with copied() or failed().
    void copy(const AnyPicture& picture, const PictureChoice& choice);

    /// A small image for a box of device pixels, as wide and maybe higher; ends with previewed() unless a later one overtakes it.
    void preview(const AnyPicture& picture, const PictureChoice& choice, const QSize& box);

Q_SIGNALS:
    void previewed(const QImage& image, const QSize& pixels);
    void started();
    void saved(const QString& path, qint64 bytes);
    void copied();
    void failed(const fw::Error& error);

private:
    ReaderPool& m_pool;
};

}  // namespace fw::app
