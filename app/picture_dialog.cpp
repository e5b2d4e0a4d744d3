// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/export_texts.h"
#include "app/redaction_list.h"
#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

using Format = PictureChoice::Format;

constexpr int previewWidth = 420;
constexpr int previewHeight = 270;
constexpr int listWidth = 420;

QString nameOf(Format format) {
    switch (format) {
        case Format::Png:
            return PictureDialog::tr("PNG picture");
        case Format::Svg:
            return PictureDialog::tr("SVG drawing");
        case Format::Pdf:
            return PictureDialog::tr("PDF page");
        case Format::Html:
            return ExportTexts::ofFormat(ExportChoice::Format::Html);
        case Format::Markdown:
            return ExportTexts::ofFormat(ExportChoice::Format::Markdown);
        case Format::Csv:
            break;
    }
    return PictureDialog::tr("Table of differences (CSV)");
}

/// The same format of an export of traces.
ExportChoice::Format exportFormat(Format format) {
    switch (format) {
        case Format::Html:
            return ExportChoice::Format::Html;
        case Format::Markdown:
            return ExportChoice::Format::Markdown;
        case Format::Csv:
            return ExportChoice::Format::Csv;
        default:
            break;
    }
    return static_cast<ExportChoice::Format>(static_cast<int>(ExportChoice::Format::Png) + static_cast<int>(format));
}

QString suffixOf(Format format) {
    return ExportTexts::suffix(exportFormat(format));
}

QString filterOf(Format format) {
    return ExportTexts::filter(exportFormat(format));
}

}  // namespace

PictureDialog::PictureDialog(const QString& suggested, const QString& whole, const std::vector<PictureChoice::Format>& formats,
                             const PictureChoice& first, QWidget* parent)
    : QDialog(parent),
      m_suggested(suggested),
      m_format(new widgets::ChoiceBox(this)),
      m_scale(new widgets::ChoiceBox(this)),
      m_scaleLabel(new QLabel(tr("Si&ze:"), this)),
      m_theme(new widgets::ChoiceBox(this)),
      m_whole(new QCheckBox(whole, this)),
      m_redact(new QCheckBox(tr("Leave out secrets and pe&rsons"), this)),
      m_redaction(first.redact.value_or(RedactChoice())),
      m_preview(widgets::plainLabel(this)),
      m_pixels(widgets::plainLabel(this, {}, "hint")),
      m_list(new RedactionList(this)),
      m_note(widgets::plainLabel(this)) {
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export picture"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_whole->setVisible(!whole.isEmpty());
    fill(formats, first);
    layOut();
    connectParts();
    enable();
}

void PictureDialog::fill(const std::vector<Format>& formats, const PictureChoice& first) {
    m_format->setObjectName(QStringLiteral("pictureFormat"));
    for (const Format format : formats) m_format->addItem(nameOf(format), static_cast<int>(format));
    m_scale->setObjectName(QStringLiteral("pictureScale"));
    for (int scale = 1; scale <= 4; ++scale) m_scale->addItem(tr("%1×").arg(scale), scale);
    m_theme->setObjectName(QStringLiteral("pictureTheme"));
    m_theme->addItem(tr("Light"), static_cast<int>(PictureChoice::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(PictureChoice::Theme::Dark));
    m_theme->addItem(tr("As in the window"), static_cast<int>(PictureChoice::Theme::AsWindow));
    m_whole->setObjectName(QStringLiteral("pictureWhole"));
    m_whole->setChecked(first.wholeTrace);
    m_redact->setObjectName(QStringLiteral("pictureRedact"));
    m_redact->setChecked(first.redact.has_value());
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(first.format))));
    m_scale->setCurrentIndex(std::clamp(first.scale, 1, 4) - 1);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(first.theme)));
    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_preview->setFixedSize(widgets::px(previewWidth), widgets::px(previewHeight));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_pixels->setObjectName(QStringLiteral("picturePixels"));
    m_list->setMinimumWidth(widgets::px(listWidth));
    // All four columns are seen at once, and can be drawn wider.
    m_list->header()->resizeSection(RedactionList::Rule, widgets::px(listWidth / 4));
    m_list->header()->resizeSection(RedactionList::Count, widgets::px(listWidth / 8));
    m_list->header()->resizeSection(RedactionList::Before, widgets::px(listWidth / 3));
    m_note->setWordWrap(true);
}

void PictureDialog::layOut() {
    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    m_scaleLabel->setBuddy(m_scale);
    form->addRow(m_scaleLabel, m_scale);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(m_whole);
    form->addRow(m_redact);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(QStringLiteral("pictureSave"));
    widgets::makeDefault(saveButton);
    m_copy = buttons->addButton(tr("&Copy to clipboard"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("pictureCopy"));
    connect(saveButton, &QPushButton::clicked, this, &PictureDialog::save);
    connect(m_copy, &QPushButton::clicked, this, &PictureDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* left = new QVBoxLayout;
    left->addWidget(m_preview, 0, Qt::AlignHCenter);
    left->addWidget(m_pixels, 0, Qt::AlignHCenter);
    left->addLayout(form);
    left->addWidget(m_note);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(m_list, 1);
    auto* both = new QHBoxLayout;
    both->addLayout(left);
    both->addLayout(right, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(both);
    all->addWidget(buttons);
}

void PictureDialog::connectParts() {
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::enable);
    for (QComboBox* box : {m_format, m_scale, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT previewWanted(choice(), previewPixels()); });
    for (QCheckBox* box : {m_whole, m_redact})
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT previewWanted(choice(), previewPixels()); });
}

void PictureDialog::enable() {
    const PictureChoice now = choice();
    m_scale->setEnabled(now.format == Format::Png);
    m_scaleLabel->setEnabled(now.format == Format::Png);
    m_theme->setEnabled(now.isPicture());
    m_whole->setEnabled(now.isPicture());
    m_copy->setEnabled(now.format != Format::Html);
    switch (now.format) {
        case Format::Html:
            m_note->setText(tr("One file with both traces to look at, which opens in any browser and needs nothing else."));
            break;
        case Format::Markdown:
            m_note->setText(tr("The sentence, both traces and the largest differences as a table, for a ticket."));
            break;
        case Format::Csv:
            m_note->setText(tr("All rows that differ, the largest first, with exact nanoseconds."));
            break;
        default:
            m_note->setText(tr("The picture shows the rows as they are folded now, with a strip of ids and times below."));
    }
}

QSize PictureDialog::previewPixels() const {
    return (QSizeF(m_preview->size()) * devicePixelRatioF()).toSize();
}

void PictureDialog::setTrouble(const QString& text) {
    m_preview->clear();
    m_pixels->setText(text);
}

void PictureDialog::setPreview(const PicturePreview& seen) {
    QPixmap shown = QPixmap::fromImage(seen.image.copy(0, 0, seen.image.width(), std::min(seen.image.height(), previewPixels().height())));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(shown);
    const auto number = [](int value) { return items::countText(static_cast<std::uint64_t>(value)); };
    const PictureChoice now = choice();
    QString text = items::bytesText(static_cast<std::uint64_t>(seen.bytes));
    //: %1 width, %2 height of the exported picture
    if (now.format == Format::Png) text = tr("%1 × %2 pixels").arg(number(seen.pixels.width()), number(seen.pixels.height()));
    if (now.format == Format::Svg || now.format == Format::Pdf)
        text = tr("%1 × %2 points, any size").arg(number(seen.pixels.width()), number(seen.pixels.height()));
    if (seen.removed > 0)
        text += QStringLiteral(", ") + tr("%Ln value(s) left out", nullptr, static_cast<int>(std::min<quint64>(seen.removed, INT32_MAX)));
    m_pixels->setText(text);
    m_list->setCounts(seen.redacted);
    m_list->setEnabled(now.redact.has_value());
}

void PictureDialog::setRedacted(bool on) {
    m_redact->setChecked(on);
}

PictureChoice PictureDialog::choice() const {
    PictureChoice choice;
    choice.format = static_cast<PictureChoice::Format>(m_format->currentData().toInt());
    choice.scale = m_scale->currentData().toInt();
    choice.theme = static_cast<PictureChoice::Theme>(m_theme->currentData().toInt());
    choice.wholeTrace = m_whole->isChecked();
    if (m_redact->isChecked()) choice.redact = m_redaction;
    return choice;
}

void PictureDialog::save() {
    const PictureChoice chosen = choice();
    const QString suffix = suffixOf(chosen.format);
    auto* files = new QFileDialog(this, tr("Save picture"), m_suggested + QLatin1Char('.') + suffix, filterOf(chosen.format));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(suffix);
    connect(files, &QFileDialog::fileSelected, this, [this, chosen](const QString& path) {
        Q_EMIT saveRequested(chosen, path);
        accept();
    });
    files->open();
}

void PictureDialog::copy() {
    Q_EMIT copyRequested(choice());
    accept();
}

}  // namespace fw::app
