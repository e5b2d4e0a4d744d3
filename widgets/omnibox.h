// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

#include "widgets/render/theme.h"

class QCompleter;
class QLabel;
class QLineEdit;
class QTimer;

namespace fw::items {
class CompletionModel;
}

namespace fw::widgets {

class IconButton;

/// The search field: text, what the text was understood as, how much it found, and steps through the matches.
/// An address is no search: linkEdited() and linkRequested() tell of it instead. Enter searches; Shift+Enter and the arrows beside the
/// result step.
class Omnibox : public QFrame {
    Q_OBJECT
public:
    explicit Omnibox(QWidget* parent);

    [[nodiscard]] QString text() const;
    /// Does not search.
    void setText(const QString& text);
    /// `chip`: what the text was understood as ("frame id"); `result`: "1 of 3 traces · 14 ms". Empty hides.
    void setResult(const QString& chip, const QString& result);
    /// While a search runs the result reads "Searching…".
    void setBusy(bool busy);
    void setCompletions(const QStringList& completions);
    /// Whether previous and next have somewhere to go.
    void setStepsEnabled(bool previous, bool next);
    void focusAndSelect();
    /// The text is an address ("https://…", "host:16686/…", "framewake://…"), no search.
    [[nodiscard]] static bool isLink(const QString& text);
    void setTheme(render::ThemeId theme);

    [[nodiscard]] QLineEdit* lineEdit() const { return m_edit; }

Q_SIGNALS:
    void searchRequested(const QString& text);
    /// The text is an address now, typed, pasted or set.
    void linkEdited(const QString& text);
    /// Enter in an address.
    void linkRequested(const QString& text);
    void completionWanted(const QString& prefix);
    void previousRequested();
    void nextRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void search();
    void openCompletions();
    void updateParts();

    QLabel* m_sign = nullptr;
    QLineEdit* m_edit = nullptr;
    QLabel* m_chip = nullptr;
    QLabel* m_result = nullptr;
    IconButton* m_previous = nullptr;
    IconButton* m_next = nullptr;
    IconButton* m_clear = nullptr;
    QLabel* m_key = nullptr;
    QCompleter* m_completer = nullptr;
    items::CompletionModel* m_completions = nullptr;
    QTimer* m_pause = nullptr;
    QString m_chipText;
    QString m_resultText;
    bool m_busy = false;
};

}  // namespace fw::widgets
