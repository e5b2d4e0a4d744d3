// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_desk.h"

#include <memory>
#include <utility>

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/export_dialog.h"
#include "app/export_texts.h"
#include "app/file_names.h"
#include "app/file_saver.h"
#include "app/message_bar.h"
#include "app/page_texts.h"
#include "app/picture_controller.h"
#include "app/reader_pool.h"
#include "app/redacted_picture.h"
#include "app/texts.h"
#include "model/items/text.h"
#include "model/items/trace_list_model.h"
#include "widgets/plain_text.h"
#include "widgets/trace_table.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"

namespace fw::app {

namespace {

constexpr std::size_t keptFinds = 500;
constexpr qint64 tellEveryMs = 50;

/// Of one writing: who comes first decides, the reader with "stop" or the file that is complete.
enum Writing : int { Running, Stopped, Done };

/// On its way, or at its end.
struct ExportNews {
    ExportProgress at;
    ExportDone done;
    std::optional<exporting::RedactionOptions> options;
    qint64 bytes = 0;
};

/// Tells of progress at a pace that can be read.
class Teller {
public:
    explicit Teller(const std::function<void(ExportNews)>& tell) : m_tell(tell) { m_since.start(); }
    void operator()(const ExportProgress& at) {
        if (m_since.elapsed() < tellEveryMs) return;
        m_since.restart();
        ExportNews news;
        news.at = at;
        m_tell(std::move(news));
    }

private:
    const std::function<void(ExportNews)>& m_tell;
    QElapsedTimer m_since;
};

Result<std::optional<exporting::Redactor>> redactorOf(const std::optional<exporting::RedactionOptions>& options) {
    if (!options) return std::optional<exporting::Redactor>();
    Result<exporting::Redactor> made = exporting::Redactor::create(*options);
    if (!made) return tl::unexpected<Error>(made.error());
    return std::optional<exporting::Redactor>(std::move(*made));
}

Result<std::optional<exporting::RedactionOptions>> optionsOf(const ExportChoice& choice) {
    const std::optional<RedactChoice> wanted = choice.redaction();
    if (!wanted) return std::optional<exporting::RedactionOptions>();
    Result<exporting::RedactionOptions> options = redactionOptions(*wanted);
    if (!options) return tl::unexpected<Error>(options.error());
    return std::optional<exporting::RedactionOptions>(std::move(*options));
}

/// A picture is made whole before a byte of it is written; `bytes` absent: only what goes.
Result<ExportDone> runPicture(store::TraceReader& reader, const render::PictureRequest& request, const ExportChoice& choice,
                              exporting::Redactor* redactor, QByteArray* bytes) {
    render::PictureRequest picture = chosenPicture(request, choice.picture(), reader);
    if (redactor != nullptr) picture = redactedPicture(picture, *redactor);
    ExportDone done;
    for (const render::PictureTrace& trace : picture.traces) {
        ++done.traces;
        done.spans += trace.analysis->trace->spanCount();
    }
    if (redactor != nullptr) {
        done.redacted = redactor->counts();
        done.removed = redactor->total();
    }
    if (bytes == nullptr) return done;
    Result<QByteArray> drawn = pictureBytes(picture, choice.picture().format);
    if (!drawn) return tl::unexpected<Error>(drawn.error());
    *bytes = std::move(*drawn);
    return done;
}

}  // namespace

ExportDesk::ExportDesk(ReaderPool& pool, TraceController& traces, Settings& settings, const WindowParts& parts, QWidget* window)
    : QObject(window), m_pool(&pool), m_traces(traces), m_settings(settings), m_parts(parts), m_window(window) {}

QString ExportDesk::openName() const {
    const auto& open = m_traces.trace();
    if (!open) return {};
    const TraceSummary& summary = open->trace->summary;
    return traceFileStem(QString::fromStdString(summary.rootName), QString::fromStdString(summary.idText));
}

ExportDesk::Asked ExportDesk::asked() const {
    Asked now;
    if (const auto& open = m_traces.trace()) now.open = open->trace->summary.key;
    for (const qint64 key : m_parts.table->chosenKeys()) now.chosen.push_back(key);
    now.listed = m_traces.request();
    now.picture = m_parts.traceView->pictureRequest();
    return now;
}

void ExportDesk::ask(const std::optional<ExportChoice::Traces>& traces) {
    if (m_dialog || !m_pool) return;
    m_asked = asked();
    ExportOffer offer;
    if (const auto& open = m_traces.trace()) {
        const TraceSummary& summary = open->trace->summary;
        offer.open = items::cellText(summary.frameIds.empty() ? summary.rootName : summary.frameIds.front(), 60) + QStringLiteral(", ") +
                     items::elideMiddle(items::cellText(summary.idText, 80));
        offer.partSeen = !m_parts.traceView->traceWindow()->showsAll();
        if (m_pictured == summary.key) offer.picture = QFileInfo(m_picture).fileName();
    }
    // The open trace alone is not offered twice.
    if (m_asked.chosen != std::vector<TraceKey>{m_asked.open}) {
        offer.chosen = static_cast<quint64>(m_parts.table->chosenRows());
        offer.chosenKnown = m_asked.chosen.size();
    }
    offer.listed = static_cast<quint64>(m_parts.table->traceModel()->rowCount());
    if (offer.open.isEmpty() && offer.listed == 0) {
        Q_EMIT statusText(tr("There is no trace to export."));
        return;
    }
    ExportChoice first = m_settings.data.exports;
    if (traces) first.traces = *traces;
    QString folder = m_settings.data.exportFolder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    m_options.reset();
    m_dialog = new ExportDialog(offer, first, folder, openName(), m_window);
    connect(m_dialog, &ExportDialog::previewWanted, this, &ExportDesk::preview);
    connect(m_dialog, &ExportDialog::previewUnwanted, this, [this] {
        if (m_pool) m_pool->cancel(Lane::ExportPreview);
    });
    connect(m_dialog, &ExportDialog::saveRequested, this, &ExportDesk::write);
    connect(m_dialog, &ExportDialog::copyRequested, this, [this](const ExportChoice& choice) {
        m_settings.data.exports = choice;
        copy(choice, m_options, m_dialog->picture());
        m_dialog->accept();
    });
    connect(m_dialog, &ExportDialog::stopRequested, this, [this] {
        // The file is complete and takes its place just now: too late to say that there is none.
        int running = Running;
        if (m_writing && !m_writing->compare_exchange_strong(running, Stopped)) return;
        if (m_pool) m_pool->cancel(Lane::Export);
        m_dialog->setStopped(tr("Stopped; nothing was written."));
    });
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (m_pool) m_pool->cancel(Lane::ExportPreview);
    });
    m_dialog->open();
}

ExportOrder ExportDesk::orderOf(const ExportChoice& choice) const {
    ExportOrder order;
    order.kind = choice.kind().value_or(ExportKind::Html);
    order.waits = m_settings.data.waits.rules();
    order.words = pageWords();
    if (choice.traces == ExportChoice::Traces::Listed) {
        order.request = m_asked.listed;
    } else if (choice.traces == ExportChoice::Traces::Chosen) {
        order.keys = m_asked.chosen;
    } else {
        order.keys = {m_asked.open};
    }
    if (m_dialog) order.picture = m_dialog->picture().toStdString();
    return order;
}

void ExportDesk::preview(const ExportChoice& choice) {
    if (!m_pool || !m_dialog) return;
    m_options.reset();
    m_pool->postTelling<ExportNews>(
        Lane::ExportPreview,
        [choice, order = orderOf(choice), picture = m_asked.picture](store::TraceReader& reader, const std::stop_token& stop,
                                                                     const std::function<void(ExportNews)>& tell) -> Result<ExportNews> {
            ExportNews news;
            Result<std::optional<exporting::RedactionOptions>> options = optionsOf(choice);
            if (!options) return tl::unexpected<Error>(options.error());
            news.options = *options;
            if (*options) (*options)->keptFinds = keptFinds;
            Result<std::optional<exporting::Redactor>> redactor = redactorOf(*options);
            if (!redactor) return tl::unexpected<Error>(redactor.error());
            exporting::Redactor* clean = *redactor ? &**redactor : nullptr;
            Teller teller(tell);
            Result<ExportDone> done = choice.isPicture() ? runPicture(reader, picture, choice, clean, nullptr)
                                                         : runExport(
                                                               reader, order, clean, [](std::string_view) { return true; }, stop,
                                                               [&teller](const ExportProgress& at) { teller(at); });
            if (!done) return tl::unexpected<Error>(done.error());
            news.done = std::move(*done);
            return news;
        },
        [this](const ExportNews& news) {
            if (m_dialog) m_dialog->setLooking(news.at);
        },
        [this](const Result<ExportNews>& news) {
            if (!m_dialog || (!news && news.error().kind == ErrorKind::Cancelled)) return;
            if (!news) {
                m_dialog->setTrouble(Texts::ofError(news.error()).text);
                return;
            }
            m_options = news->options;
            m_dialog->setPreview(news->done, news->options.has_value());
        });
}

void ExportDesk::write(const ExportChoice& choice, const QString& path) {
    if (!m_pool) return;
    m_settings.data.exports = choice;
    m_settings.data.exportFolder = QFileInfo(path).absolutePath();
    m_pool->cancel(Lane::ExportPreview);
    m_writing = std::make_shared<std::atomic<int>>(Running);
    m_pool->postTelling<ExportNews>(
        Lane::Export,
        [choice, path, order = orderOf(choice), options = m_options, writing = m_writing, picture = m_asked.picture](
            store::TraceReader& reader, const std::stop_token& stop, const std::function<void(ExportNews)>& tell) -> Result<ExportNews> {
            Result<std::optional<exporting::Redactor>> redactor = redactorOf(options);
            if (!redactor) return tl::unexpected<Error>(redactor.error());
            exporting::Redactor* clean = *redactor ? &**redactor : nullptr;
            Teller teller(tell);
            ExportNews news;
            const Result<qint64> bytes = saveFile(path, [&](const FilePiece& piece) -> Result<void> {
                QByteArray drawn;
                Result<ExportDone> done =
                    choice.isPicture() ? runPicture(reader, picture, choice, clean, &drawn)
                                       : runExport(reader, order, clean, piece, stop, [&teller](const ExportProgress& at) { teller(at); });
                if (!done) return tl::unexpected<Error>(done.error());
                if (!drawn.isEmpty()) (void)piece({drawn.constData(), static_cast<std::size_t>(drawn.size())});
                if (done->traces == 0) return fail(ErrorKind::NotFound, "nothing is left to write");
                // Before the file takes its place.
                int running = Running;
                if (!writing->compare_exchange_strong(running, Done) || stop.stop_requested())
                    return fail(ErrorKind::Cancelled, "cancelled");
                news.done = std::move(*done);
                return {};
            });
            if (!bytes) return tl::unexpected<Error>(bytes.error());
            news.bytes = *bytes;
            return news;
        },
        [this](const ExportNews& news) {
            if (m_dialog) m_dialog->setWriting(news.at);
        },
        [this, choice, path](const Result<ExportNews>& news) {
            if (!news) {
                if (news.error().kind == ErrorKind::Cancelled) return;
                if (m_dialog)
                    m_dialog->setStopped(Texts::ofError(news.error()).text);
                else
                    Q_EMIT failed(news.error());
                return;
            }
            if (choice.isPicture()) notePicture(m_asked.open, path);
            ExportDone done = news->done;
            done.bytes = static_cast<std::uint64_t>(news->bytes);
            if (m_dialog) m_dialog->accept();
            written(path, done);
        });
}

void ExportDesk::written(const QString& path, const ExportDone& done) {
    QString text = tr("Exported: %1 (%2)").arg(items::cellText(path, 300), ExportTexts::ofAmount(done));
    if (done.removed > 0) text += QStringLiteral(", ") + ExportTexts::ofRemoved(done.removed);
    Message message{Message::Kind::Note, text, Message::Topic::Exported, Message::Action::OpenFolder, path};
    message.other = Message::Action::CopyPath;
    m_parts.messages->settle(Message::Topic::Exported);
    m_parts.messages->add(message);
}

void ExportDesk::notePicture(TraceKey trace, const QString& path) {
    m_pictured = trace;
    m_picture = path;
}

void ExportDesk::copyMarkdown() {
    if (!m_traces.trace() || m_dialog) return;
    m_asked = asked();
    ExportChoice choice = m_settings.data.exports;
    choice.format = ExportChoice::Format::Markdown;
    choice.traces = ExportChoice::Traces::Open;
    const QString picture = m_pictured == m_asked.open ? QFileInfo(m_picture).fileName() : QString();
    copy(choice, std::nullopt, picture);
}

void ExportDesk::copy(const ExportChoice& choice, const std::optional<exporting::RedactionOptions>& options, const QString& picture) {
    if (!m_pool) return;
    struct Copied {
        std::string text;
        std::uint64_t removed = 0;
    };
    ExportOrder order = orderOf(choice);
    order.picture = picture.toStdString();
    m_pool->post<Copied>(
        Lane::Export,
        [choice, options, order](store::TraceReader& reader, const std::stop_token& stop) -> Result<Copied> {
            std::optional<exporting::RedactionOptions> known = options;
            if (!known) {
                Result<std::optional<exporting::RedactionOptions>> made = optionsOf(choice);
                if (!made) return tl::unexpected<Error>(made.error());
                known = std::move(*made);
            }
            Result<std::optional<exporting::Redactor>> redactor = redactorOf(known);
            if (!redactor) return tl::unexpected<Error>(redactor.error());
            Copied copied;
            const Result<ExportDone> done = runExport(
                reader, order, *redactor ? &**redactor : nullptr,
                [&copied](std::string_view piece) {
                    copied.text += piece;
                    return true;
                },
                stop);
            if (!done) return tl::unexpected<Error>(done.error());
            copied.removed = done->removed;
            return copied;
        },
        [this](const Result<Copied>& copied) {
            if (!copied) {
                if (copied.error().kind != ErrorKind::Cancelled) Q_EMIT failed(copied.error());
                return;
            }
            widgets::copyPlain(QString::fromStdString(copied->text));
            QString text = tr("Copied as Markdown.");
            if (copied->removed > 0) text = tr("Copied as Markdown, %1.").arg(ExportTexts::ofRemoved(copied->removed));
            Q_EMIT statusText(text);
        });
}

}  // namespace fw::app
