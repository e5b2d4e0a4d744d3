// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_controller.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <utility>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "app/compare_page_writer.h"
#include "app/file_saver.h"
#include "app/page_texts.h"
#include "app/reader_pool.h"
#include "app/redacted_comparison.h"
#include "app/redacted_journey.h"
#include "app/redacted_picture.h"
#include "model/export/diff_csv.h"
#include "model/items/compare_markdown.h"
#include "model/items/compare_words.h"
#include "widgets/journey_words_of.h"

namespace fw::app {

namespace {

/// Some programs refuse larger images, and memory is not endless: rows are cut first, then the scale.
constexpr std::uint32_t maxRows = 2000;
constexpr std::uint32_t previewRows = 80;

constexpr std::uint32_t mostCompared = 500;
/// Different finds of a rule, for the list of what goes.
constexpr std::size_t keptPictureFinds = 500;

/// What all kinds of pictures have in common.
template <class Request>
void applyChoice(Request& request, const PictureChoice& choice) {
    request.scale = choice.format == PictureChoice::Format::Png ? std::clamp(choice.scale, 1, 4) : 1;
    request.maxRows = std::min(request.maxRows, maxRows);
    if (choice.theme == PictureChoice::Theme::Light) request.theme = render::ThemeId::Light;
    if (choice.theme == PictureChoice::Theme::Dark) request.theme = render::ThemeId::Dark;
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
        request.window.reset();
        // Of all rows those that differ most.
        request.rows = nullptr;
        request.maxRows = std::min(request.maxRows, mostCompared);
    }
    request.source = sourceOf({request.plan->analysis(analysis::DiffSide::A)->trace->summary.key,
                               request.plan->analysis(analysis::DiffSide::B)->trace->summary.key},
                              reader);
    return request;
}

render::PictureRequest chosenRequest(const render::PictureRequest& request, const PictureChoice& choice, store::TraceReader& reader) {
    return chosenPicture(request, choice, reader);
}

render::ComparePictureRequest chosenRequest(const render::ComparePictureRequest& request, const PictureChoice& choice,
                                            store::TraceReader& reader) {
    return chosenComparison(request, choice, reader);
}

render::JourneyPictureRequest chosenRequest(render::JourneyPictureRequest request, const PictureChoice& choice, store::TraceReader&) {
    applyChoice(request, choice);
    return request;
}

Result<AnyPicture> cleanPicture(const render::PictureRequest& request, exporting::Redactor& redactor, const std::stop_token&) {
    return AnyPicture(redactedPicture(request, redactor));
}

Result<AnyPicture> cleanPicture(const render::ComparePictureRequest& request, exporting::Redactor& redactor, const std::stop_token&) {
    return AnyPicture(redactedPicture(request, redactor));
}

Result<AnyPicture> cleanPicture(render::JourneyPictureRequest request, exporting::Redactor& redactor, const std::stop_token& stop) {
    Result<analysis::FrameJourney> journey = redactJourney(*request.journey, redactor, stop);
    if (!journey) return tl::unexpected<Error>(journey.error());
    request.journey = std::make_shared<const analysis::FrameJourney>(std::move(*journey));
    widgets::describeJourney(request);
    return AnyPicture(std::move(request));
}

/// As chosen, with its source, and what it was cleaned with where that was chosen.
struct Readied {
    AnyPicture picture;
    std::optional<exporting::Redactor> redactor;
    [[nodiscard]] exporting::Redactor* clean() { return redactor ? &*redactor : nullptr; }
    [[nodiscard]] std::uint64_t removed() const { return redactor ? redactor->total() : 0; }
};

Result<Readied> readied(const AnyPicture& picture, const PictureChoice& choice, store::TraceReader& reader,
                        const std::optional<exporting::RedactionOptions>& options, const std::stop_token& stop) {
    AnyPicture chosen = std::visit([&](const auto& request) { return AnyPicture(chosenRequest(request, choice, reader)); }, picture);
    if (!options) return Readied{std::move(chosen), std::nullopt};
    Result<exporting::Redactor> redactor = exporting::Redactor::create(*options);
    if (!redactor) return tl::unexpected<Error>(redactor.error());
    Result<AnyPicture> clean = std::visit([&](const auto& request) { return cleanPicture(request, *redactor, stop); }, chosen);
    if (!clean) return tl::unexpected<Error>(clean.error());
    return Readied{std::move(*clean), std::move(*redactor)};
}

template <class Request>
Result<QByteArray> bytesOf(const Request& request, PictureChoice::Format format) {
    switch (format) {
        case PictureChoice::Format::Svg:
            return render::renderSvg(request);
        case PictureChoice::Format::Pdf:
            return render::renderPdf(request);
        default:
            break;
    }
    return render::renderPng(request);
}

Result<QByteArray> pageOf(const render::ComparePictureRequest& request, store::TraceReader& reader, exporting::Redactor* redactor,
                          const std::stop_token& stop) {
    ComparedPage page{request.plan,
                      request.facts,
                      request.unit.value_or(items::compareUnit(*request.plan->diff)),
                      comparePageTexts(request.plan, request.facts),
                      {}};
    page.options.source = request.source.toStdString();
    page.options.frameKey = request.frameKey.toStdString();
    page.options.words = pageWords();
    if (redactor != nullptr) page.options.shiftNs = redactor->time(0);
    Result<WrittenPage> written = writeComparePage(reader, std::move(page), redactor, stop);
    if (!written) return tl::unexpected<Error>(written.error());
    return QByteArray::fromStdString(written->html);
}

Result<QByteArray> tableOf(const render::ComparePictureRequest& request, const std::stop_token& stop) {
    QByteArray bytes;
    const Result<void> done = exporting::writeDiffCsv(
        *request.plan, request.plan->byDelta,
        [&bytes](std::string_view piece) {
            bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return true;
        },
        stop);
    if (!done) return tl::unexpected<Error>(done.error());
    return bytes;
}

/// Its bytes in the chosen format; `ready` counts what is left out on the way.
Result<QByteArray> draw(Readied& ready, PictureChoice::Format format, store::TraceReader& reader, const std::stop_token& stop) {
    if (const auto* compared = std::get_if<render::ComparePictureRequest>(&ready.picture)) {
        if (format == PictureChoice::Format::Html) return pageOf(*compared, reader, ready.clean(), stop);
        if (format == PictureChoice::Format::Markdown) return items::compareMarkdown(*compared->plan, compared->facts).toUtf8();
        if (format == PictureChoice::Format::Csv) return tableOf(*compared, stop);
    }
    return std::visit([format](const auto& request) { return bytesOf(request, format); }, ready.picture);
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
    if (choice.wholeTrace) request.window.reset();
    std::vector<TraceKey> keys;
    for (const render::PictureTrace& trace : request.traces) keys.push_back(trace.analysis->trace->summary.key);
    request.source = sourceOf(keys, reader);
    return request;
}

Result<QByteArray> pictureBytes(const render::PictureRequest& request, PictureChoice::Format format) {
    return bytesOf(request, format);
}

/// What the values of one dialog are replaced with; asked by one thread after the other.
struct PictureController::KeptOptions {
    std::mutex lock;
    std::optional<RedactChoice> choice;
    exporting::RedactionOptions options;

    /// Reads the rules once for each choice. Not for the GUI thread.
    [[nodiscard]] Result<std::optional<exporting::RedactionOptions>> of(const std::optional<RedactChoice>& wanted) {
        if (!wanted) return std::optional<exporting::RedactionOptions>();
        const std::lock_guard<std::mutex> hold(lock);
        if (choice != wanted) {
            Result<exporting::RedactionOptions> made = redactionOptions(*wanted);
            if (!made) return tl::unexpected<Error>(made.error());
            choice = wanted;
            options = std::move(*made);
        }
        return std::optional(options);
    }
};

PictureController::PictureController(ReaderPool& pool, QObject* parent)
    : QObject(parent), m_pool(pool), m_options(std::make_shared<KeptOptions>()) {}

PictureController::~PictureController() = default;

void PictureController::begin() {
    m_options = std::make_shared<KeptOptions>();
}

void PictureController::save(const AnyPicture& picture, const PictureChoice& choice, const QString& path) {
    Q_EMIT started();
    m_pool.post<qint64>(
        Lane::Picture,
        [picture, choice, path, kept = m_options](store::TraceReader& reader, const std::stop_token& stop) -> Result<qint64> {
            const auto options = kept->of(choice.redact);
            if (!options) return tl::unexpected<Error>(options.error());
            Result<Readied> ready = readied(picture, choice, reader, *options, stop);
            if (!ready) return tl::unexpected<Error>(ready.error());
            const Result<QByteArray> bytes = draw(*ready, choice.format, reader, stop);
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
        QByteArray bytes;  ///< of what is no image
        std::uint64_t removed = 0;
    };
    m_pool.post<Drawn>(
        Lane::Picture,
        [picture, choice, kept = m_options](store::TraceReader& reader, const std::stop_token& stop) -> Result<Drawn> {
            const auto options = kept->of(choice.redact);
            if (!options) return tl::unexpected<Error>(options.error());
            Result<Readied> ready = readied(picture, choice, reader, *options, stop);
            if (!ready) return tl::unexpected<Error>(ready.error());
            Drawn drawn;
            if (choice.format != PictureChoice::Format::Png) {
                Result<QByteArray> bytes = draw(*ready, choice.format, reader, stop);
                if (!bytes) return tl::unexpected<Error>(bytes.error());
                drawn.bytes = std::move(*bytes);
            } else {
                Result<QImage> image = imageOf(ready->picture);
                if (!image) return tl::unexpected<Error>(image.error());
                drawn.image = std::move(*image);
            }
            drawn.removed = ready->removed();
            return drawn;
        },
        [this, format = choice.format](const Result<Drawn>& drawn) {
            if (!drawn) {
                Q_EMIT failed(drawn.error());
                return;
            }
            auto* data = new QMimeData;
            if (!drawn->image.isNull()) data->setImageData(drawn->image);
            if (format == PictureChoice::Format::Svg) data->setData(QStringLiteral("image/svg+xml"), drawn->bytes);
            if (format == PictureChoice::Format::Pdf) data->setData(QStringLiteral("application/pdf"), drawn->bytes);
            // What is text is pasted as text, also where a page would be welcome.
            if (format > PictureChoice::Format::Pdf) data->setText(QString::fromUtf8(drawn->bytes));
            QGuiApplication::clipboard()->setMimeData(data);
            Q_EMIT copied(format, drawn->removed);
        });
}

void PictureController::preview(const AnyPicture& picture, const PictureChoice& choice, const QSize& box) {
    m_pool.post<PicturePreview>(
        Lane::PicturePreview,
        [picture, choice, box, kept = m_options](store::TraceReader& reader, const std::stop_token& stop) -> Result<PicturePreview> {
            auto options = kept->of(choice.redact);
            if (!options) return tl::unexpected<Error>(options.error());
            if (*options) (*options)->keptFinds = keptPictureFinds;
            Result<Readied> ready = readied(picture, choice, reader, *options, stop);
            if (!ready) return tl::unexpected<Error>(ready.error());
            PicturePreview seen;
            const Result<QSize> pixels = std::visit([](const auto& request) { return render::pictureSize(request); }, ready->picture);
            if (!pixels) return tl::unexpected<Error>(pixels.error());
            seen.pixels = *pixels;
            if (!choice.isPicture()) {
                // Made as it will be saved: what its details lose is known only then.
                const Result<QByteArray> bytes = draw(*ready, choice.format, reader, stop);
                if (!bytes) return tl::unexpected<Error>(bytes.error());
                seen.bytes = bytes->size();
            }
            if (ready->redactor) {
                seen.removed = ready->redactor->total();
                seen.redacted = ready->redactor->counts();
            }
            // The beginning tells enough of a long picture, and does not keep a thread busy for it.
            std::visit(
                [](auto& request) {
                    request.scale = 1;
                    request.maxRows = std::min(request.maxRows, previewRows);
                },
                ready->picture);
            const Result<QImage> image = imageOf(ready->picture);
            if (!image) return tl::unexpected<Error>(image.error());
            if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "cancelled");
            // All of it where that can still be read, else its upper part.
            const bool tall = image->height() > image->width() * 5 / 4;
            seen.image = tall ? image->scaledToWidth(box.width(), Qt::SmoothTransformation)
                              : image->scaled(box, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            return seen;
        },
        [this](const Result<PicturePreview>& seen) {
            if (seen)
                Q_EMIT previewed(*seen);
            else if (seen.error().kind != ErrorKind::Cancelled)
                Q_EMIT previewFailed(seen.error());
        });
}

}  // namespace fw::app
