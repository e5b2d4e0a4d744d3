// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text_viewer.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

/// Qt looks for a place to break such a word again for each line: minutes for a megabyte.
constexpr qsizetype longestWord = 2000;

bool hasLongWord(const QString& text) {
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWord) return true;
    }
    return false;
}

/// Qt would put HTML and ODT beside the text.
class PlainEdit : public QPlainTextEdit {
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override {
        auto* mime = new QMimeData;
        QString text = textCursor().selectedText();
        text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
        mime->setText(text);
        return mime;
    }
};

}  // namespace

TextViewer::TextViewer(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new QWidget(this);
    auto* row = makeHeaderRow(header, {.right = 4, .gap = 6});
    m_title = new ElidedLabel(header, Qt::ElideMiddle);
    setStyleProperty(m_title, "fwText", "heading");
    m_size = plainLabel(header, {}, "small");
    m_readable = new QToolButton(header);
    m_readable->setCheckable(true);
    m_readable->setAccessibleName(tr("In lines that can be read, or as it came in"));
    setPlainToolTip(m_readable, m_readable->accessibleName());
    m_readable->hide();
    m_copy = new IconButton(QStringLiteral("copy"), tr("Copy all of it as it came in"), header);
    m_close = new IconButton(QStringLiteral("x"), tr("Close (Esc)"), header);
    row->addWidget(m_title, 1);
    row->addWidget(m_size);
    row->addWidget(m_readable);
    row->addWidget(m_copy);
    row->addWidget(m_close);
    column->addWidget(header);

    m_edit = new PlainEdit(this);
    m_edit->setReadOnly(true);
    m_edit->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setUndoRedoEnabled(false);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setFont(monoFont());
    // Frames of stack traces are set in by tabs: the usual 80 pixels leave little of a narrow panel.
    m_edit->setTabStopDistance(2 * QFontMetricsF(monoFont()).horizontalAdvance(QLatin1Char(' ')));
    m_edit->document()->setDocumentMargin(px(8));
    m_edit->setAccessibleName(tr("Value in full"));
    column->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    connect(m_copy, &QToolButton::clicked, this, [this] { Q_EMIT copyRequested(m_text); });
    connect(m_readable, &QToolButton::toggled, this, &TextViewer::lay);
    connect(m_close, &QToolButton::clicked, this, &TextViewer::closeRequested);
}

void TextViewer::setText(const QString& title, const QString& text) {
    m_text = text;
    m_title->setFullText(title);
    m_size->setText(text.size() == 1 ? tr("1 character")
                                     : tr("%1 characters").arg(items::countText(static_cast<std::uint64_t>(text.size()))));
    m_form = items::readableText(text, title);
    QString word = tr("Lines");
    if (m_form.form == items::TextForm::Json) word = QStringLiteral("JSON");
    if (m_form.form == items::TextForm::Sql) word = QStringLiteral("SQL");
    m_readable->setText(word);
    m_readable->setVisible(m_form.form != items::TextForm::Plain);
    const QSignalBlocker quiet(m_readable);
    m_readable->setChecked(m_form.form != items::TextForm::Plain);
    lay(m_readable->isChecked());
}

void TextViewer::lay(bool readable) {
    const QString& text = readable ? m_form.text : m_text;
    QString shown = items::visibleText(QStringView(text).left(maxShown), items::Lines::Many);
    if (text.size() > maxShown)
        shown += QLatin1Char('\n') +
                 tr("… %1 more characters; copying gives all.").arg(items::countText(static_cast<std::uint64_t>(text.size() - maxShown)));
    m_edit->clear();
    m_edit->setWordWrapMode(hasLongWord(shown) ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_edit->setPlainText(shown);
}

QString TextViewer::shownText() const {
    return m_edit->toPlainText();
}

void TextViewer::setTheme(render::ThemeId theme) {
    m_copy->setTheme(theme);
    m_close->setTheme(theme);
}

void TextViewer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace fw::widgets
