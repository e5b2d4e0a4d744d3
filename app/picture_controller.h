// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <variant>
#include <vector>

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QString>

#include "app/export_choice.h"
#include "model/core/result.h"
#include "model/export/redaction.h"
#include "model/store/trace_reader.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/journey_picture.h"
#include "widgets/render/picture.h"

namespace fw::app {

class ReaderPool;

/// The picture as it was chosen, with the source in its strip. Not for the GUI thread.
[[nodiscard]] render::PictureRequest chosenPicture(render::PictureRequest request, const PictureChoice& choice, store::TraceReader& reader);
/// Its bytes in the chosen format.
[[nodiscard]] Result<QByteArray> pictureBytes(const render::PictureRequest& request, PictureChoice::Format format);

/// What a picture can be of.
using AnyPicture = std::variant<render::PictureRequest, render::ComparePictureRequest, render::JourneyPictureRequest>;

/// What would be saved.
struct PicturePreview {
    QImage image;
    QSize pixels;         ///< of the whole picture
    qint64 bytes = 0;     ///< of what is no picture
    quint64 removed = 0;  ///< values that redaction leaves out
    std::vector<exporting::RedactionCount> redacted;
};

/// Draws pictures off the GUI thread and puts them, or what tells the same as a page, a table or a ticket, into a file or on the clipboard.
class PictureController : public QObject {
    Q_OBJECT

public:
    explicit PictureController(ReaderPool& pool, QObject* parent = nullptr);
    ~PictureController() override;

    /// A file that exists is replaced only once the new one is complete. Ends with saved() or failed().
    void save(const AnyPicture& picture, const PictureChoice& choice, const QString& path);
    /// Ends with copied() or failed().
    void copy(const AnyPicture& picture, const PictureChoice& choice);

    /// Begins with new pseudonyms: what is previewed from now on is what is saved.
    void begin();
    /// A small image for a box of device pixels, as wide and maybe higher; ends with previewed() unless a later one overtakes it.
    void preview(const AnyPicture& picture, const PictureChoice& choice, const QSize& box);

Q_SIGNALS:
    void previewed(const fw::app::PicturePreview& seen);
    /// It could not be made, e.g. as the rules of redaction are none.
    void previewFailed(const fw::Error& error);
    void started();
    void saved(const QString& path, qint64 bytes);
    /// `removed`: values that redaction left out.
    void copied(fw::app::PictureChoice::Format format, quint64 removed);
    void failed(const fw::Error& error);

private:
    struct KeptOptions;

    ReaderPool& m_pool;
    std::shared_ptr<KeptOptions> m_options;  ///< shared with the threads that draw
};

}  // namespace fw::app
