// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/export_choice.h"
#include "app/settings.h"
#include "app/trace_controller.h"
#include "app/window_parts.h"
#include "widgets/render/picture.h"

class QWidget;

namespace fw::app {

class ExportDialog;
class ReaderPool;

/// Exports of the window: asks, shows what will be left out and what a format cannot hold, writes on a reader thread, tells where the file
/// is. Writes nothing before the reader says so, and leaves nothing behind where it is stopped or fails. GUI thread.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    ExportDesk(ReaderPool& pool, TraceController& traces, Settings& settings, const WindowParts& parts, QWidget* window);

    /// Opens the dialog; `traces`: those it begins with, absent: as the last time.
    void ask(const std::optional<ExportChoice::Traces>& traces = {});
    /// The open trace as Markdown to the clipboard, redacted where redaction is on.
    void copyMarkdown();
    /// A picture of this trace was saved: a ticket may refer to it.
    void notePicture(TraceKey trace, const QString& path);

Q_SIGNALS:
    void statusText(const QString& text);
    void failed(const fw::Error& error);

private:
    /// What there was to export when it was asked: traces may open and lists grow under the dialog.
    struct Asked {
        TraceKey open = 0;  ///< 0: none
        std::vector<TraceKey> chosen;
        SearchRequest listed;
        render::PictureRequest picture;
    };
    [[nodiscard]] Asked asked() const;
    [[nodiscard]] ExportOrder orderOf(const ExportChoice& choice) const;
    [[nodiscard]] QString openName() const;
    void preview(const ExportChoice& choice);
    void write(const ExportChoice& choice, const QString& path);
    void written(const QString& path, const ExportDone& done);
    void copy(const ExportChoice& choice, const std::optional<exporting::RedactionOptions>& options, const QString& picture);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    TraceController& m_traces;
    Settings& m_settings;
    WindowParts m_parts;
    QWidget* m_window;
    QPointer<ExportDialog> m_dialog;
    Asked m_asked;
    std::optional<exporting::RedactionOptions> m_options;  ///< of the list of what goes that is seen: the same write it
    std::shared_ptr<std::atomic<int>> m_writing;           ///< shared with the thread that writes
    TraceKey m_pictured = 0;
    QString m_picture;  ///< path of its picture
};

}  // namespace fw::app
