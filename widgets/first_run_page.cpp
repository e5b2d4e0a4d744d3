// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/first_run_page.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "model/items/text.h"
#include "widgets/drop_zone.h"
#include "widgets/flow_layout.h"
#include "widgets/icon_button.h"
#include "widgets/late_parts.h"
#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

QStringList localFiles(const QMimeData* data) {
    QStringList files;
    if (data == nullptr || !data->hasUrls()) return files;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile()) files += url.toLocalFile();
    return files;
}

QWidget* keyHint(QWidget* parent, const QString& key, const QString& text) {
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    row->addWidget(plainLabel(box, key, "key"));
    row->addWidget(plainLabel(box, text, "secondary"));
    return box;
}

}  // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : QScrollArea(parent) {
    setAcceptDrops(true);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Start page"));
}

void FirstRunPage::prepare() {
    if (m_zone == nullptr) buildLate(this, [this] { build(); });
}

void FirstRunPage::build() {
    // Where it will be from the beginning: another parent would have all of it styled anew.
    auto* content = new QWidget(viewport());
    m_content = content;
    content->setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(content, "fwPanel", "window");
    auto* outer = new QHBoxLayout(content);
    outer->setContentsMargins(px(24), px(48), px(24), px(24));
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(px(1008));
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    outer->addStretch(1);
    outer->addWidget(middle, 1000);
    outer->addStretch(1);

    m_zone = new DropZone(middle);
    column->addWidget(m_zone);

    m_card = new QFrame(middle);
    m_card->setObjectName(QStringLiteral("sampleCard"));
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(px(16), px(14), px(16), px(12));
    card->setSpacing(px(4));
    auto* title = new QHBoxLayout;
    title->setSpacing(px(8));
    m_cardSign = plainLabel(m_card);
    title->addWidget(m_cardSign);
    title->addWidget(plainLabel(m_card, tr("Sample traces"), "cardHeading"), 1);
    card->addLayout(title);
    auto* about = plainLabel(m_card, tr("Made up, installed with the program; no network needed."), "secondary");
    about->setWordWrap(true);
    card->addWidget(about);
    m_sampleList = new QVBoxLayout;
    m_sampleList->setSpacing(0);
    m_sampleList->setContentsMargins(0, px(4), 0, 0);
    card->addLayout(m_sampleList);
    column->addWidget(m_card);

    auto* keys = new QHBoxLayout;
    keys->setSpacing(px(28));
    keys->setContentsMargins(0, px(16), 0, 0);
    keys->addStretch(1);
    keys->addWidget(keyHint(middle, tr("Ctrl K"), tr("search any id")));
    keys->addWidget(keyHint(middle, tr("Ctrl O"), tr("open files")));
    keys->addWidget(keyHint(middle, tr("F1"), tr("all keys")));
    keys->addStretch(1);
    column->addLayout(keys);
    column->addStretch(1);

    connect(m_zone, &DropZone::openFilesRequested, this, &FirstRunPage::openFilesRequested);
    connect(m_zone, &DropZone::samplesRequested, this, [this] { Q_EMIT sampleRequested({}); });
    m_zone->setTheme(m_theme);
    m_zone->setNarrow(viewport()->width() < px(860));
    showSamples();
    applyTheme();
    if (m_samples.empty()) m_card->hide();
    // Last, and as large as it will be: it is laid out at once.
    content->resize(viewport()->size());
    fitHeight();
    setWidget(content);
}

void FirstRunPage::setSamples(const std::vector<SampleEntry>& samples) {
    m_samples = samples;
    if (m_zone == nullptr) return;
    showSamples();
    m_card->setVisible(!m_samples.empty());
}

void FirstRunPage::showSamples() {
    while (QLayoutItem* item = m_sampleList->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SampleEntry& sample : m_samples) {
        auto* line = new QWidget(m_card);
        line->setObjectName(QStringLiteral("sampleRow"));
        line->setAttribute(Qt::WA_StyledBackground);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, px(1), 0, px(1));
        row->setSpacing(px(8));
        auto* button = new QPushButton(menuText(sample.title), line);
        setStyleProperty(button, "fwButton", "link");
        button->setCursor(Qt::PointingHandCursor);
        button->setAccessibleDescription(items::cellText(sample.note, 120));
        row->addWidget(button);
        row->addStretch(1);
        row->addWidget(plainLabel(line, items::cellText(sample.note, 120), "small"));
        m_sampleList->addWidget(line);
        connect(button, &QPushButton::clicked, this, [this, id = sample.id] { Q_EMIT sampleRequested(id); });
    }
    m_zone->setSamplesEnabled(!m_samples.empty());
}

void FirstRunPage::setTheme(render::ThemeId theme) {
    m_theme = theme;
    if (m_zone == nullptr) return;
    m_zone->setTheme(theme);
    applyTheme();
}

void FirstRunPage::applyTheme() {
    setSign(m_cardSign, QStringLiteral("play"), render::theme(m_theme).text2, 16);
}

void FirstRunPage::dragEnterEvent(QDragEnterEvent* event) {
    if (localFiles(event->mimeData()).isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    prepare();
    m_zone->setHot(true);
}

void FirstRunPage::dragLeaveEvent(QDragLeaveEvent* event) {
    QScrollArea::dragLeaveEvent(event);
    prepare();
    m_zone->setHot(false);
}

void FirstRunPage::dropEvent(QDropEvent* event) {
    prepare();
    m_zone->setHot(false);
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty()) return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(files);
}

void FirstRunPage::resizeEvent(QResizeEvent* event) {
    if (m_zone != nullptr) m_zone->setNarrow(viewport()->width() < px(860));
    QScrollArea::resizeEvent(event);
    if (m_zone != nullptr) fitHeight();
}

void FirstRunPage::showEvent(QShowEvent* event) {
    prepare();
    QScrollArea::showEvent(event);
}

bool FirstRunPage::eventFilter(QObject* watched, QEvent* event) {
    if (m_zone != nullptr && watched == widget() && event->type() == QEvent::LayoutRequest) fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

void FirstRunPage::fitHeight() {
    // A layout tells its least height without regard to how its texts wrap at the width they get.
    m_content->setMinimumHeight(m_content->layout()->totalHeightForWidth(viewport()->width()));
}

}  // namespace fw::widgets
