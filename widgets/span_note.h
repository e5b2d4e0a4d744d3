// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include "model/analysis/marked_spans.h"
#include "widgets/render/theme.h"

class QLabel;
class QPlainTextEdit;

namespace fw::widgets {

class IconButton;

/// The bookmark of the selected span: a flag to set and drop it, and the note while it is set. What is typed is told when the reader
/// pauses, leaves the field, or goes to another span; nothing that was typed is lost. GUI thread.
class SpanNote : public QWidget {
    Q_OBJECT
public:
    explicit SpanNote(QWidget* parent);

    void setSpan(std::shared_ptr<const analysis::TraceAnalysis> analysis, SpanIndex span);
    /// Null: not known yet, and nothing can be marked.
    void setMarked(std::shared_ptr<const analysis::MarkedSpans> marked);
    void setTheme(render::ThemeId theme);
    /// Marks the span if need be and puts the cursor into its note. Esc or Ctrl+Return ends it: the focus goes back to where it was.
    void edit();
    /// Tells at once what was typed and not yet told.
    void flush();

    /// In characters; a note of so many always fits into Bookmark::maxNoteBytes.
    static constexpr int maxCharacters = 4000;

Q_SIGNALS:
    void markRequested(quint32 span, bool on);
    void noteWritten(quint32 span, const QString& note);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] const analysis::MarkedSpans::Mark* mark() const;
    void refresh();
    void typed();
    void leave();

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    SpanIndex m_span = analysis::noSpan;
    std::shared_ptr<const analysis::MarkedSpans> m_marked;
    IconButton* m_flag;
    QLabel* m_word;
    QPlainTextEdit* m_text;
    QPointer<QWidget> m_cameFrom;  ///< had the focus before the note was asked for
    QTimer m_pause;
    render::ThemeId m_theme = render::ThemeId::Light;
    bool m_quiet = false;
    bool m_untold = false;  ///< something was typed since it was last told
    bool m_editWhenMarked = false;
};

}  // namespace fw::widgets
