// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_controller.h"

#include <algorithm>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/file_saver.h"
#include "app/reader_pool.h"
#include "app/redacted_picture.h"

namespace fw::app {

namespace {

/// Some programs refuse larger images, and memory is not endless: rows are cut first, then the scale.
constexpr std::uint32_t maxRows = 2000;
constexpr std::uint32_t previewRows = 80;

render::PictureRequest asChosen(render::PictureRequest request, const PictureChoice& choice) {
    request.scale = choice.format == PictureChoice::Format::Png ? std::clamp(choice.scale, 1, 4) : 1;
    request.maxRows = std::min(request.maxRows, maxRows);
    if (choice.theme == PictureChoice::Theme::Light) request.theme = render::ThemeId::Light;
    if (choice.theme == PictureChoice::Theme::Dark) request.theme = render::ThemeId::Dark;
    if (choice.wholeTrace) request.window.reset();
    return request;
}

/// The strip names where the spans came from; a picture without that is better than none.
void addSource(render::PictureRequest& request, store::TraceReader& reader) {
    std::vector<std::string> sources;
    for (const render::PictureTrace& trace : request.traces) {
        if (const auto of = reader.sourcesOfTrace(trace.analysis->trace->summary.key))
            for (const store::TraceSource& source : *of) sources.push_back(source.name);
    }
    request.source = render::captionSource(sources);
}

/// With its source, and redacted where that was chosen; `removed` counts the values that went.
Result<render::PictureRequest> readied(render::PictureRequest request, const PictureChoice& choice, store::TraceReader& reader,
                                       std::uint64_t* removed = nullptr) {
    request = chosenPicture(std::move(request), choice, reader);
    if (!choice.redact) return request;
    Result<exporting::RedactionOptions> options = redactionOptions(*choice.redact);
    if (!options) return tl::unexpected<Error>(options.error());
    Result<exporting::Redactor> redactor = exporting::Redactor::create(std::move(*options));
    if (!redactor) return tl::unexpected<Error>(redactor.error());
    request = redactedPicture(request, *redactor);
    if (removed != nullptr) *removed = redactor->total();
    return request;
}

Result<qint64> write(const QString& path, const QByteArray& bytes) {
    return saveFile(path, [&bytes](const FilePiece& piece) -> Result<void> {
        (void)piece({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        return {};
    });
}

}  // namespace

render::PictureRequest chosenPicture(render::PictureRequest request, const PictureChoice& choice, store::TraceReader& reader) {
    request = asChosen(std::move(request), choice);
    addSource(request, reader);
    return request;
}

Result<QByteArray> pictureBytes(const render::PictureRequest& request, PictureChoice::Format format) {
    switch (format) {
        case PictureChoice::Format::Svg:
            return render::renderSvg(request);
        case PictureChoice::Format::Pdf:
            return render::renderPdf(request);
        case PictureChoice::Format::Png:
            break;
    }
    return render::renderPng(request);
}

PictureController::PictureController(ReaderPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PictureController::save(const render::PictureRequest& request, const PictureChoice& choice, const QString& path) {
    Q_EMIT started();
    m_pool.post<qint64>(
        Lane::Picture,
        [request, choice, path](store::TraceReader& reader, const std::stop_token&) -> Result<qint64> {
            const Result<render::PictureRequest> picture = readied(request, choice, reader);
            if (!picture) return tl::unexpected<Error>(picture.error());
            const Result<QByteArray> bytes = pictureBytes(*picture, choice.format);
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

void PictureController::copy(const render::PictureRequest& request, const PictureChoice& choice) {
    Q_EMIT started();
    struct Drawn {
        QImage image;
        QByteArray svg;
    };
    m_pool.post<Drawn>(
        Lane::Picture,
        [request, choice](store::TraceReader& reader, const std::stop_token&) -> Result<Drawn> {
            const Result<render::PictureRequest> picture = readied(request, choice, reader);
            if (!picture) return tl::unexpected<Error>(picture.error());
            Drawn drawn;
            if (choice.format == PictureChoice::Format::Svg) {
                Result<QByteArray> svg = render::renderSvg(*picture);
                if (!svg) return tl::unexpected<Error>(svg.error());
                drawn.svg = std::move(*svg);
            } else {
                Result<QImage> image = render::renderPicture(*picture);
                if (!image) return tl::unexpected<Error>(image.error());
                drawn.image = std::move(*image);
            }
            return drawn;
        },
        [this](const Result<Drawn>& drawn) {
            if (!drawn) {
                Q_EMIT failed(drawn.error());
                return;
            }
            auto* data = new QMimeData;
            if (!drawn->image.isNull()) data->setImageData(drawn->image);
            if (!drawn->svg.isEmpty()) data->setData(QStringLiteral("image/svg+xml"), drawn->svg);
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied();
        });
}

void PictureController::preview(const render::PictureRequest& request, const PictureChoice& choice, const QSize& box) {
    struct Seen {
        QImage image;
        QSize pixels;
        std::uint64_t removed = 0;
    };
    m_pool.post<Seen>(
        Lane::PicturePreview,
        [request, choice, box](store::TraceReader& reader, const std::stop_token& stop) -> Result<Seen> {
            std::uint64_t removed = 0;
            Result<render::PictureRequest> picture = readied(request, choice, reader, &removed);
            if (!picture) return tl::unexpected<Error>(picture.error());
            render::PictureRequest& whole = *picture;
            const Result<QSize> pixels = render::pictureSize(whole);
            if (!pixels) return tl::unexpected<Error>(pixels.error());
            // The beginning tells enough of a long picture, and does not keep a thread busy for it.
            whole.scale = 1;
            whole.maxRows = std::min(whole.maxRows, previewRows);
            Result<QImage> image = render::renderPicture(whole);
            if (!image) return tl::unexpected<Error>(image.error());
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            // All of it where that can still be read, else its upper part.
            const bool tall = image->height() > image->width() * 5 / 4;
            return Seen{tall ? image->scaledToWidth(box.width(), Qt::SmoothTransformation)
                             : image->scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation),
                        *pixels, removed};
        },
        [this](const Result<Seen>& seen) {
            if (seen)
                Q_EMIT previewed(seen->image, seen->pixels, seen->removed);
            else if (seen.error().kind != ErrorKind::Cancelled)
                Q_EMIT previewFailed(seen.error());
        });
}

}  // namespace fw::app
