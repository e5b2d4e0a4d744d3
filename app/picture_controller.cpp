// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_controller.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/file_saver.h"
#include "app/reader_pool.h"

namespace fw::app {

namespace {

/// Some programs refuse larger images, and memory is not endless: rows are cut first, then the scale.
constexpr std::uint32_t maxRows = 2000;
constexpr std::uint32_t previewRows = 80;
constexpr std::uint32_t mostCompared = 500;

/// What all kinds of pictures have in common.
template <class Request>
void applyChoice(Request& request, const PictureChoice& choice) {
    request.scale = choice.format == PictureChoice::Format::Png ? std::clamp(choice.scale, 1, 4) : 1;
    request.maxRows = std::min(request.maxRows, maxRows);
    if (choice.theme == PictureChoice::Theme::Light) request.theme = render::ThemeId::Light;
    if (choice.theme == PictureChoice::Theme::Dark) request.theme = render::ThemeId::Dark;
    if (choice.whole) request.window.reset();
}

AnyPicture asChosen(AnyPicture picture, const PictureChoice& choice) {
    std::visit([&choice](auto& request) { applyChoice(request, choice); }, picture);
    auto* compared = std::get_if<render::ComparePictureRequest>(&picture);
    if (compared != nullptr && choice.whole) {
        // Of all rows those that differ most.
        compared->rows = nullptr;
        compared->maxRows = std::min(compared->maxRows, mostCompared);
    }
    return picture;
}

std::vector<TraceKey> tracesOf(const render::PictureRequest& request) {
    std::vector<TraceKey> keys;
    for (const render::PictureTrace& trace : request.traces) keys.push_back(trace.analysis->trace->summary.key);
    return keys;
}

std::vector<TraceKey> tracesOf(const render::ComparePictureRequest& request) {
    std::vector<TraceKey> keys;
    for (const analysis::DiffSide side : {analysis::DiffSide::A, analysis::DiffSide::B})
        keys.push_back(request.plan->analysis(side)->trace->summary.key);
    return keys;
}

/// The strip names where the spans came from; a picture without that is better than none.
void addSource(AnyPicture& picture, store::TraceReader& reader) {
    std::visit(
        [&reader](auto& request) {
            std::vector<std::string> sources;
            for (const TraceKey key : tracesOf(request)) {
                if (const auto names = reader.sourcesOfTrace(key)) sources.insert(sources.end(), names->begin(), names->end());
            }
            request.source = render::captionSource(sources);
        },
        picture);
}

Result<QByteArray> draw(const AnyPicture& picture, PictureChoice::Format format) {
    return std::visit(
        [format](const auto& request) {
            return format == PictureChoice::Format::Svg   ? render::renderSvg(request)
                   : format == PictureChoice::Format::Pdf ? render::renderPdf(request)
                                                          : render::renderPng(request);
        },
        picture);
}

Result<QImage> imageOf(const AnyPicture& picture) {
    return std::visit([](const auto& request) { return render::renderPicture(request); }, picture);
}

Result<qint64> write(const QString& path, const QByteArray& bytes) {
    return saveFile(path, [&bytes](const FilePiece& piece) -> Result<void> {
        (void)piece({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return {};
    });
}

}  // namespace

PictureController::PictureController(ReaderPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PictureController::save(const AnyPicture& picture, const PictureChoice& choice, const QString& path) {
    Q_EMIT started();
    m_pool.post<qint64>(
        Lane::Picture,
        [chosen = asChosen(picture, choice), format = choice.format, path](store::TraceReader& reader,
                                                                           const std::stop_token&) mutable -> Result<qint64> {
            addSource(chosen, reader);
            const Result<QByteArray> bytes = draw(chosen, format);
            if (!bytes) return tl::unexpected<Error>(bytes.error());
            return write(path, *bytes);
        },
        [this, path](const Result<qint64>& bytes) {
            if (bytes) {
                Q_EMIT saved(path, *bytes);
            } else {
                Q_EMIT failed(bytes.error());
            }
        });
}

void PictureController::copy(const AnyPicture& picture, const PictureChoice& choice) {
    Q_EMIT started();
    struct Drawn {
        QImage image;
        QByteArray bytes;  ///< of a drawing
    };
    m_pool.post<Drawn>(
        Lane::Picture,
        [chosen = asChosen(picture, choice), format = choice.format](store::TraceReader& reader,
                                                                     const std::stop_token&) mutable -> Result<Drawn> {
            addSource(chosen, reader);
            Drawn drawn;
            if (format != PictureChoice::Format::Png) {
                Result<QByteArray> bytes = draw(chosen, format);
                if (!bytes) return tl::unexpected<Error>(bytes.error());
                drawn.bytes = std::move(*bytes);
            } else {
                Result<QImage> image = imageOf(chosen);
                if (!image) return tl::unexpected<Error>(image.error());
                drawn.image = std::move(*image);
            }
            return drawn;
        },
        [this, format = choice.format](const Result<Drawn>& drawn) {
            if (!drawn) {
                Q_EMIT failed(drawn.error());
                return;
            }
            auto* data = new QMimeData;
            if (!drawn->image.isNull()) data->setImageData(drawn->image);
            const bool svg = format == PictureChoice::Format::Svg;
            if (!drawn->bytes.isEmpty())
                data->setData(svg ? QStringLiteral("image/svg+xml") : QStringLiteral("application/pdf"), drawn->bytes);
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied();
        });
}

void PictureController::preview(const AnyPicture& picture, const PictureChoice& choice, const QSize& box) {
    struct Seen {
        QImage image;
        QSize pixels;
    };
    AnyPicture whole = asChosen(picture, choice);
    m_pool.post<Seen>(
        Lane::PicturePreview,
        [whole, box](store::TraceReader& reader, const std::stop_token& stop) mutable -> Result<Seen> {
            addSource(whole, reader);
            const Result<QSize> pixels = std::visit([](const auto& request) { return render::pictureSize(request); }, whole);
            if (!pixels) return tl::unexpected<Error>(pixels.error());
            // The beginning tells enough of a long picture, and does not keep a thread busy for it.
            std::visit(
                [](auto& request) {
                    request.scale = 1;
                    request.maxRows = std::min(request.maxRows, previewRows);
                },
                whole);
            Result<QImage> image = imageOf(whole);
            if (!image) return tl::unexpected<Error>(image.error());
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            // All of it where that can still be read, else its upper part.
            const bool tall = image->height() > image->width() * 5 / 4;
            return Seen{tall ? image->scaledToWidth(box.width(), Qt::SmoothTransformation)
                             : image->scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation),
                        *pixels};
        },
        [this](const Result<Seen>& seen) {
            if (seen) Q_EMIT previewed(seen->image, seen->pixels);
        });
}

}  // namespace fw::app
