// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drop_zone.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/flow_layout.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"
#include "widgets/wake_picture.h"

namespace fw::widgets {

DropZone::DropZone(QWidget* parent) : QWidget(parent) {
    m_layout = new QHBoxLayout(this);
    m_picture = new WakePicture(this);
    m_layout->addWidget(m_picture, 0, Qt::AlignVCenter);

    auto* words = new QVBoxLayout;
    // A greatest width of the text would not be minded where its height for a width is asked.
    words->setContentsMargins(0, 0, px(48), 0);
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(plainLabel(this, tr("Drop trace files here"), "hero"));
    words->addSpacing(px(6));
    auto* text =
        plainLabel(this,
                   tr("Framewake reads them on this computer and keeps an index in its cache. The files themselves are never changed "
                      "and nothing is sent anywhere."),
                   "sentence");
    text->setWordWrap(true);
    words->addWidget(text);
    words->addSpacing(px(14));
    auto* chips = new FlowLayout(px(4), px(4));
    // Names of formats are the same in every language; what is no name is not.
    for (const QString& format :
         {QStringLiteral("OTLP"), QStringLiteral("Jaeger"), QStringLiteral("Zipkin"), QStringLiteral("Tempo"), tr("log files"),
          QStringLiteral("gzip"), QStringLiteral("zstd"), QStringLiteral("zip"), QStringLiteral("tar")}) {
        auto* chip = plainLabel(this, format);
        setStyleProperty(chip, "fwChip", "small");
        chips->addWidget(chip);
    }
    words->addLayout(chips);
    words->addSpacing(px(20));
    auto* buttons = new FlowLayout(px(8), px(8));
    m_open = new QPushButton(besideIcon(tr("Open files…")), this);
    setStyleProperty(m_open, "fwButton", "primary");
    setStyleProperty(m_open, "fwSize", "large");
    m_samples = new QPushButton(besideIcon(tr("Open sample traces")), this);
    setStyleProperty(m_samples, "fwSize", "large");
    buttons->addWidget(m_open);
    buttons->addWidget(m_samples);
    auto* key = new QWidget(this);
    auto* keyRow = new QHBoxLayout(key);
    keyRow->setContentsMargins(0, px(6), 0, px(6));
    keyRow->addWidget(plainLabel(key, tr("Ctrl O"), "key"));
    buttons->addWidget(key);
    words->addLayout(buttons);
    words->addStretch(1);
    m_layout->addLayout(words, 1);
    setNarrow(false);
    connect(m_open, &QPushButton::clicked, this, &DropZone::openFilesRequested);
    connect(m_samples, &QPushButton::clicked, this, &DropZone::samplesRequested);
    setTheme(render::ThemeId::Light);
}

void DropZone::setTheme(render::ThemeId theme) {
    m_theme = theme;
    m_picture->setTheme(theme);
    const render::Theme& colors = render::theme(theme);
    const QSize size(px(14), px(14));
    m_open->setIcon(render::icon(QStringLiteral("folder"), colors.onAccent));
    m_open->setIconSize(size);
    m_samples->setIcon(render::icon(QStringLiteral("play"), colors.text2));
    m_samples->setIconSize(size);
    update();
}

void DropZone::setHot(bool hot) {
    if (m_hot == hot) return;
    m_hot = hot;
    update();
}

void DropZone::setNarrow(bool narrow) {
    m_picture->setVisible(!narrow);
    const int side = px(narrow ? 24 : 56);
    m_layout->setContentsMargins(side, px(narrow ? 24 : 32), side, px(narrow ? 24 : 32));
    m_layout->setSpacing(px(56));
    m_narrow = narrow;
}

void DropZone::resizeEvent(QResizeEvent*) {
    setMinimumHeight(std::max(px(m_narrow ? 200 : 300), m_layout->totalHeightForWidth(width())));
}

void DropZone::setSamplesEnabled(bool enabled) {
    m_samples->setVisible(enabled);
}

void DropZone::paintEvent(QPaintEvent*) {
    const render::Theme& colors = render::theme(m_theme);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_hot ? colors.accentBackground : colors.surface);
    QPen pen(m_hot ? colors.accent : widgetColors(m_theme).accentLine, m_hot ? 2.5 : 1.5);
    pen.setDashPattern({7 / pen.widthF(), 5 / pen.widthF()});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 6, 6);
}

}  // namespace fw::widgets
