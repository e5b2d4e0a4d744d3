// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSysInfo>

#include "widgets/render/icons.h"
#include "widgets/render/theme.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int markSize = 64;
constexpr int textColumns = 90;
constexpr int textRows = 14;

QString resourceText(const char* name) {
    QFile file(QStringLiteral(":/framewake/licences/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// On a tile of its own, as its black line would not be seen on a dark window.
QPixmap programMark(qreal scale) {
    QPixmap pixmap(QSize(markSize, markSize) * scale);
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    const render::Theme& theme = render::theme(render::ThemeId::Light);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(QRectF(0, 0, markSize, markSize), markSize / 6., markSize / 6.);
    render::paintLogo(painter, QRectF(0, 0, markSize, markSize), theme.service(0), theme.service(2), theme.service(1), theme.critical);
    return pixmap;
}

QLabel* selectable(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

AboutDialog::AboutDialog(const QString& cachePath, const QString& settingsPath, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutBox"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Framewake"));

    auto* mark = new QLabel(this);
    mark->setPixmap(programMark(devicePixelRatio()));
    mark->setFixedSize(markSize, markSize);
    QLabel* name = selectable(QStringLiteral("Framewake ") + QStringLiteral(FW_VERSION), this);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(mark, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(
        selectable(tr("Native viewer for distributed traces.\nFree software under the GNU General Public License, version 3 or "
                      "later, without any warranty."),
                   this));
    words->addWidget(selectable(tr("Cache: %1\nSettings: %2\nQt %3").arg(cachePath, settingsPath, QString::fromLatin1(qVersion())), this));
    head->addLayout(words, 1);

    auto* title = new QLabel(this);
    title->setText(tr("&Libraries and licences"));
    auto* terms = new QPlainTextEdit(this);
    terms->setObjectName(QStringLiteral("licences"));
    terms->setReadOnly(true);
    terms->setTabChangesFocus(true);
    terms->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    terms->setPlainText(licences());
    title->setBuddy(terms);
    const QFontMetrics metrics(terms->font());
    terms->setMinimumHeight(metrics.lineSpacing() * textRows / 2);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy versions"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyVersions"));
    copy->setToolTip(tr("What a report of a fault begins with: versions of the program, of Qt and of the system"));
    connect(copy, &QPushButton::clicked, this, &AboutDialog::copyVersions);
    widgets::makeDefault(buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setFocus();

    auto* all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(title);
    all->addWidget(terms, 1);
    all->addWidget(buttons);
    resize(QSize(metrics.horizontalAdvance(QLatin1Char('x')) * textColumns, sizeHint().height() + metrics.lineSpacing() * textRows / 2)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

QString AboutDialog::licences() {
    QString text;
    for (const QString& line : resourceText("copyright").split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String("Format:")) || line.startsWith(QLatin1String("Upstream-Name:")) ||
            line == QLatin1String("Comment:"))
            continue;
        // Continued lines have a space in front, empty ones a dot.
        text += (line == QLatin1String(" .") ? QString() : line.startsWith(QLatin1Char(' ')) ? line.mid(1) : line) + QLatin1Char('\n');
    }
    return text + QLatin1Char('\n') + resourceText("LICENSE");
}

QString AboutDialog::versions() {
    return QStringLiteral("Framewake %1, Qt %2 (%3), %4, %5, %6")
        .arg(QStringLiteral(FW_VERSION), QString::fromLatin1(qVersion()), QGuiApplication::platformName(), QSysInfo::prettyProductName(),
             QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture());
}

void AboutDialog::copyVersions() {
    QGuiApplication::clipboard()->setText(versions());
}

}  // namespace fw::app
