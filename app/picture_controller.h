// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <variant>

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include "app/export_choice.h"
#include "model/core/result.h"
#include "model/store/trace_reader.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/picture.h"

namespace fw::app {

class ReaderPool;

/// The picture as it was chosen, with the source in its strip. Not for the GUI thread.
[[nodiscard]] render::PictureRequest chosenPicture(render::PictureRequest request, const PictureChoice& choice, store::TraceReader& reader);
/// Its bytes in the chosen format.
[[nodiscard]] Result<QByteArray> pictureBytes(const render::PictureRequest& request, PictureChoice::Format format);

/// What a picture can be of. Comparisons are not redacted here: their sentences are made of the names.
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
    /// `removed`: values that redaction leaves out.
    void previewed(const QImage& image, const QSize& pixels, quint64 removed);
    /// It could not be made, e.g. as the rules of redaction are none.
    void previewFailed(const fw::Error& error);
    void started();
    void saved(const QString& path, qint64 bytes);
    void copied();
    void failed(const fw::Error& error);

private:
    ReaderPool& m_pool;
};

}  // namespace fw::app
