// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_dialog.h"

#include <algorithm>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/choice_box.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {
constexpr int previewWidth = 420;
constexpr int previewHeight = 270;
}  // namespace

PictureDialog::PictureDialog(const QString& suggested, const QString& whole, const PictureChoice& first, QWidget* parent)
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
      m_pixels(widgets::plainLabel(this, {}, "hint")) {
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export picture"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    m_format->setObjectName(QStringLiteral("pictureFormat"));
    m_format->addItem(tr("PNG picture"), static_cast<int>(PictureChoice::Format::Png));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(PictureChoice::Format::Svg));
    m_format->addItem(tr("PDF page"), static_cast<int>(PictureChoice::Format::Pdf));
    m_scale->setObjectName(QStringLiteral("pictureScale"));
    for (int scale = 1; scale <= 4; ++scale) m_scale->addItem(tr("%1×").arg(scale), scale);
    m_theme->setObjectName(QStringLiteral("pictureTheme"));
    m_theme->addItem(tr("Light"), static_cast<int>(PictureChoice::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(PictureChoice::Theme::Dark));
    m_theme->addItem(tr("As in the window"), static_cast<int>(PictureChoice::Theme::AsWindow));
    m_whole->setObjectName(QStringLiteral("pictureWhole"));
    m_whole->setVisible(!whole.isEmpty());
    m_whole->setChecked(first.wholeTrace);
    m_redact->setObjectName(QStringLiteral("pictureRedact"));
    m_redact->setChecked(first.redact.has_value());
    m_format->setCurrentIndex(static_cast<int>(first.format));
    m_scale->setCurrentIndex(std::clamp(first.scale, 1, 4) - 1);
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(first.theme)));

    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    m_scaleLabel->setBuddy(m_scale);
    form->addRow(m_scaleLabel, m_scale);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(m_whole);
    form->addRow(m_redact);
    auto* note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(tr("The picture shows the rows as they are folded now, with a strip of ids and times below."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(QStringLiteral("pictureSave"));
    widgets::makeDefault(saveButton);
    QPushButton* copyButton = buttons->addButton(tr("&Copy to clipboard"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("pictureCopy"));
    connect(saveButton, &QPushButton::clicked, this, &PictureDialog::save);
    connect(copyButton, &QPushButton::clicked, this, &PictureDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto enable = [this] {
        const bool png = choice().format == PictureChoice::Format::Png;
        m_scale->setEnabled(png);
        m_scaleLabel->setEnabled(png);
    };
    connect(m_format, &QComboBox::currentIndexChanged, this, enable);
    enable();

    m_preview->setObjectName(QStringLiteral("picturePreview"));
    m_preview->setFixedSize(widgets::px(previewWidth), widgets::px(previewHeight));
    m_preview->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_pixels->setObjectName(QStringLiteral("picturePixels"));
    for (QComboBox* box : {m_format, m_scale, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT previewWanted(choice(), previewPixels()); });
    for (QCheckBox* box : {m_whole, m_redact})
        connect(box, &QCheckBox::toggled, this, [this] { Q_EMIT previewWanted(choice(), previewPixels()); });

    auto* all = new QVBoxLayout(this);
    all->addWidget(m_preview, 0, Qt::AlignHCenter);
    all->addWidget(m_pixels, 0, Qt::AlignHCenter);
    all->addLayout(form);
    all->addWidget(note);
    all->addWidget(buttons);
}

QSize PictureDialog::previewPixels() const {
    return (QSizeF(m_preview->size()) * devicePixelRatioF()).toSize();
}

void PictureDialog::setTrouble(const QString& text) {
    m_preview->clear();
    m_pixels->setText(text);
}

void PictureDialog::setPreview(const QImage& image, const QSize& pixels, quint64 removed) {
    QPixmap shown = QPixmap::fromImage(image.copy(0, 0, image.width(), std::min(image.height(), previewPixels().height())));
    shown.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(shown);
    const auto number = [](int value) { return items::countText(static_cast<std::uint64_t>(value)); };
    const bool png = choice().format == PictureChoice::Format::Png;
    //: %1 width, %2 height of the exported picture
    QString text = png ? tr("%1 × %2 pixels").arg(number(pixels.width()), number(pixels.height()))
                       : tr("%1 × %2 points, any size").arg(number(pixels.width()), number(pixels.height()));
    if (removed > 0)
        text += QStringLiteral(", ") + tr("%Ln value(s) left out", nullptr, static_cast<int>(std::min<quint64>(removed, INT32_MAX)));
    m_pixels->setText(text);
}

void PictureDialog::setRedacted(bool on) {
    m_redact->setChecked(on);
}

void PictureDialog::setNotRedactable() {
    m_redact->setChecked(false);
    m_redact->setEnabled(false);
    m_redact->setText(tr("Secrets and persons stay: “framewake-cli compare --redact” leaves them out"));
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
    const QString suffix = chosen.format == PictureChoice::Format::Png   ? QStringLiteral("png")
                           : chosen.format == PictureChoice::Format::Svg ? QStringLiteral("svg")
                                                                         : QStringLiteral("pdf");
    auto* files = new QFileDialog(this, tr("Save picture"), m_suggested + QLatin1Char('.') + suffix,
                                  chosen.format == PictureChoice::Format::Png   ? tr("PNG pictures (*.png)")
                                  : chosen.format == PictureChoice::Format::Svg ? tr("SVG drawings (*.svg)")
                                                                                : tr("PDF pages (*.pdf)"));
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
