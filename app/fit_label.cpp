// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fit_label.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QLayout>

#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

/// Keeps the least height of a label that of its text.
class LabelFitter final : public QObject {
public:
    LabelFitter(QLabel* label, int leastLines) : QObject(label), m_label(label), m_leastLines(leastLines) {
        label->installEventFilter(this);
        fit();
    }

    void fit() {
        const int least = m_leastLines * m_label->fontMetrics().lineSpacing();
        const int wanted = m_label->text().isEmpty() ? least : std::max(least, m_label->heightForWidth(m_label->width()));
        if (m_label->minimumHeight() != wanted) m_label->setMinimumHeight(wanted);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::LayoutRequest) fit();
        return QObject::eventFilter(watched, event);
    }

private:
    QLabel* m_label;
    int m_leastLines;
};

LabelFitter* fitterOf(const QLabel* label) {
    for (QObject* child : label->children())
        if (auto* fitter = dynamic_cast<LabelFitter*>(child)) return fitter;
    return nullptr;
}

}  // namespace

void fitToText(QLabel* label, int leastLines) {
    new LabelFitter(label, leastLines);
}

void showTrouble(QLabel* label, const QString& trouble) {
    widgets::setStyleProperty(label, "fwText", trouble.isEmpty() ? "small" : "error");
    label->setText(trouble.isEmpty() ? QString() : widgets::breakable(QStringLiteral("✕ ") + trouble));
    if (LabelFitter* fitter = fitterOf(label)) fitter->fit();
    // Before other rows are squeezed.
    QWidget* dialog = label->window();
    QLayout* layout = dialog->layout();
    if (layout == nullptr) return;
    // From the inside out: a layout learns of what is in it when the inner one is done.
    for (QWidget* around = label->parentWidget(); around != nullptr && around != dialog; around = around->parentWidget())
        if (around->layout() != nullptr) around->layout()->activate();
    layout->activate();
    const int wanted = layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog->width()) : layout->totalSizeHint().height();
    if (wanted > dialog->height()) dialog->resize(dialog->width(), wanted);
}

QString asSentence(const QString& text) {
    return text.isEmpty() || QStringLiteral(".!?…").contains(text.back()) ? text : text + QLatin1Char('.');
}

}  // namespace fw::app
