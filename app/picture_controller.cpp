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

constexpr std::uint32_t mostCompared = 500;

/// What all kinds of pictures have in common.
template <class Request>
void applyChoice(Request& request, const PictureChoice& choice) {
    request.scale = choice.format == PictureChoice::Format::Png ? std::clamp(choice.scale, 1, 4) : 1;
    request.maxRows = std::min(request.maxRows, maxRows);
    if (choice.theme == PictureChoice::Theme::Light) request.theme = render::ThemeId::Light;
    if (choice.theme == PictureChoice::Theme::Dark) request.theme = render::ThemeId::Dark;
    if (choice.wholeTrace) request.window.reset();
}

/// The strip names where the spans came from; a picture without that is better than none.
QString sourceOf(const std::vector<TraceKey>& keys, store::TraceReader& reader) {
    std::vector<std::string> sources;
    for (const TraceKey key : keys) {
        if (const auto of = reader.sourcesOfTrace(key))
            for (const store::TraceSource& source : *of) sources.push_back(source.name);
    }
    return render::captionSource(sources);
}

render::ComparePictureRequest chosenComparison(render::ComparePictureRequest request, const PictureChoice& choice,
                                               store::TraceReader& reader) {
    applyChoice(request, choice);
    if (choice.wholeTrace) {
        // Of all rows those that differ most.
        request.rows = nullptr;
        request.maxRows = std::min(request.maxRows, mostCompared);
    }
    request.source = sourceOf({request.plan->analysis(analysis::DiffSide::A)->trace->summary.key,
                               request.plan->analysis(analysis::DiffSide::B)->trace->summary.key},
                              reader);
    return request;
}

/// As chosen, with its source, and redacted where that was chosen; `removed` counts the values that went.
Result<AnyPicture> readied(const AnyPicture& picture, const PictureChoice& choice, store::TraceReader& reader,
                           std::uint64_t* removed = nullptr) {
    if (const auto* compared = std::get_if<render::ComparePictureRequest>(&picture)) {
        if (choice.redact) return fail(ErrorKind::Unsupported, "pictures of comparisons are redacted by framewake-cli compare --redact");
        return AnyPicture(chosenComparison(*compared, choice, reader));
    }
    render::PictureRequest request = chosenPicture(std::get<render::PictureRequest>(picture), choice, reader);
    if (!choice.redact) return AnyPicture(std::move(request));
    Result<exporting::RedactionOptions> options = redactionOptions(*choice.redact);
    if (!options) return tl::unexpected<Error>(options.error());
    Result<exporting::Redactor> redactor = exporting::Redactor::create(std::move(*options));
    if (!redactor) return tl::unexpected<Error>(redactor.error());
    request = redactedPicture(request, *redactor);
    if (removed != nullptr) *removed = redactor->total();
    return AnyPicture(std::move(request));
}

template <class Request>
Result<QByteArray> bytesOf(const Request& request, PictureChoice::Format format) {
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

Result<QByteArray> draw(const AnyPicture& picture, PictureChoice::Format format) {
    return std::visit([format](const auto& request) { return bytesOf(request, format); }, picture);
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

render::PictureRequest chosenPicture(render::PictureRequest request, const PictureChoice& choice, store::TraceReader& reader) {
    applyChoice(request, choice);
    std::vector<TraceKey> keys;
    for (const render::PictureTrace& trace : request.traces) keys.push_back(trace.analysis->trace->summary.key);
    request.source = sourceOf(keys, reader);
    return request;
}

Result<QByteArray> pictureBytes(const render::PictureRequest& request, PictureChoice::Format format) {
    return bytesOf(request, format);
}

PictureController::PictureController(ReaderPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {}

void PictureController::save(const AnyPicture& picture, const PictureChoice& choice, const QString& path) {
    Q_EMIT started();
    m_pool.post<qint64>(
        Lane::Picture,
        [picture, choice, path](store::TraceReader& reader, const std::stop_token&) -> Result<qint64> {
            const Result<AnyPicture> ready = readied(picture, choice, reader);
            if (!ready) return tl::unexpected<Error>(ready.error());
            const Result<QByteArray> bytes = draw(*ready, choice.format);
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
        [picture, choice](store::TraceReader& reader, const std::stop_token&) -> Result<Drawn> {
            const Result<AnyPicture> ready = readied(picture, choice, reader);
            if (!ready) return tl::unexpected<Error>(ready.error());
            Drawn drawn;
            if (choice.format != PictureChoice::Format::Png) {
                Result<QByteArray> bytes = draw(*ready, choice.format);
                if (!bytes) return tl::unexpected<Error>(bytes.error());
                drawn.bytes = std::move(*bytes);
            } else {
                Result<QImage> image = imageOf(*ready);
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
        std::uint64_t removed = 0;
    };
    m_pool.post<Seen>(
        Lane::PicturePreview,
        [picture, choice, box](store::TraceReader& reader, const std::stop_token& stop) -> Result<Seen> {
            std::uint64_t removed = 0;
            Result<AnyPicture> ready = readied(picture, choice, reader, &removed);
            if (!ready) return tl::unexpected<Error>(ready.error());
            const Result<QSize> pixels = std::visit([](const auto& request) { return render::pictureSize(request); }, *ready);
            if (!pixels) return tl::unexpected<Error>(pixels.error());
            // The beginning tells enough of a long picture, and does not keep a thread busy for it.
            std::visit(
                [](auto& request) {
                    request.scale = 1;
                    request.maxRows = std::min(request.maxRows, previewRows);
                },
                *ready);
            Result<QImage> image = imageOf(*ready);
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
