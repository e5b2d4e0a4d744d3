// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::app {

PictureDialog::PictureDialog(const QString& suggested, bool partSeen, QWidget* parent)
    : QDialog(parent),
      m_suggested(suggested),
      m_format(new QComboBox(this)),
      m_scale(new QComboBox(this)),
      m_scaleLabel(new QLabel(tr("Si&ze:"), this)),
      m_theme(new QComboBox(this)),
      m_whole(new QCheckBox(tr("&Whole trace, not only the part that is seen"), this)) {
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export picture"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);

    m_format->setObjectName(QStringLiteral("pictureFormat"));
    m_format->addItem(tr("PNG picture"), static_cast<int>(PictureChoice::Format::Png));
    m_format->addItem(tr("SVG drawing"), static_cast<int>(PictureChoice::Format::Svg));
    m_scale->setObjectName(QStringLiteral("pictureScale"));
    for (int scale = 1; scale <= 4; ++scale) m_scale->addItem(tr("%1×").arg(scale), scale);
    m_scale->setCurrentIndex(1);
    m_theme->setObjectName(QStringLiteral("pictureTheme"));
    m_theme->addItem(tr("Light"), static_cast<int>(PictureChoice::Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(PictureChoice::Theme::Dark));
    m_theme->addItem(tr("As in the window"), static_cast<int>(PictureChoice::Theme::AsWindow));
    m_whole->setVisible(partSeen);

    auto* form = new QFormLayout;
    form->addRow(tr("&Format:"), m_format);
    m_scaleLabel->setBuddy(m_scale);
    form->addRow(m_scaleLabel, m_scale);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(m_whole);
    auto* note = new QLabel(this);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setText(tr("The picture shows the rows as they are folded now, with a strip of ids and times below."));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* saveButton = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    saveButton->setObjectName(QStringLiteral("pictureSave"));
    saveButton->setDefault(true);
    QPushButton* copyButton = buttons->addButton(tr("&Copy to clipboard"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("pictureCopy"));
    connect(saveButton, &QPushButton::clicked, this, &PictureDialog::save);
    connect(copyButton, &QPushButton::clicked, this, &PictureDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const bool png = choice().format == PictureChoice::Format::Png;
        m_scale->setEnabled(png);
        m_scaleLabel->setEnabled(png);
    });

    auto* all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(note);
    all->addWidget(buttons);
}

PictureChoice PictureDialog::choice() const {
    PictureChoice choice;
    choice.format = static_cast<PictureChoice::Format>(m_format->currentData().toInt());
    choice.scale = m_scale->currentData().toInt();
    choice.theme = static_cast<PictureChoice::Theme>(m_theme->currentData().toInt());
    choice.wholeTrace = m_whole->isChecked();
    return choice;
}

void PictureDialog::save() {
    const PictureChoice chosen = choice();
    const bool png = chosen.format == PictureChoice::Format::Png;
    const QString suffix = png ? QStringLiteral("png") : QStringLiteral("svg");
    auto* files = new QFileDialog(this, tr("Save picture"), m_suggested + QLatin1Char('.') + suffix,
                                  png ? tr("PNG pictures (*.png)") : tr("SVG drawings (*.svg)"));
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
