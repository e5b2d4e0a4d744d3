// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_window.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int contentsWidth = 190;
constexpr int pageWidth = 800;
constexpr int pageHeight = 640;

/// What the links between the pages say, and the marks that divide the texts.
constexpr std::array<const char*, helpPages> pageNames = {"open",  "find",  "waterfall", "compare", "bottlenecks",
                                                          "fetch", "share", "keys",      "news"};

const char* pageNameOf(HelpPage page) {
    return pageNames.at(static_cast<std::size_t>(page));
}

QString helpResource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The part of a text below the mark of the page.
QString sectionOf(const QString& text, HelpPage page) {
    const QString mark = QStringLiteral("<!-- page: %1 -->\n").arg(QLatin1String(pageNameOf(page)));
    const qsizetype at = text.indexOf(mark);
    if (at < 0) return {};
    const qsizetype from = at + mark.size();
    const qsizetype end = text.indexOf(QLatin1String("<!-- page:"), from);
    return text.mid(from, end < 0 ? -1 : end - from).trimmed() + QLatin1Char('\n');
}

/// Takes its pictures from what is compiled in, and from nowhere else.
class HelpBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

    QVariant loadResource(int type, const QUrl& name) override {
        const QString file = name.path().section(QLatin1Char('/'), -1);
        QImage image;
        if (type == QTextDocument::ImageResource && name.isRelative() && file == name.toString())
            image = QImage(QStringLiteral(":/framewake/help/") + file);
        // Where nothing comes from here, Qt looks into the file system itself.
        if (image.isNull()) {
            image = QImage(1, 1, QImage::Format_ARGB32);
            image.fill(Qt::transparent);
        }
        return image;
    }
};

}  // namespace

QString helpText(HelpPage page, const QString& language) {
    if (page == HelpPage::News) return helpResource(QStringLiteral(":/framewake/CHANGELOG.md"));
    const QString own = sectionOf(helpResource(QStringLiteral(":/framewake/help/%1.md").arg(language)), page);
    return own.isEmpty() ? sectionOf(helpResource(QStringLiteral(":/framewake/help/en.md")), page) : own;
}

std::optional<Message> noticeOfUpdate(SettingsData& settings) {
    const QString version = QStringLiteral(FW_VERSION);
    const QString before = std::exchange(settings.toldVersion, version);
    if (before.isEmpty() || before == version) return std::nullopt;
    Message message;
    message.text = QCoreApplication::translate("fw::app::HelpWindow", "This is Framewake %1; before it was %2.").arg(version, before);
    message.action = Message::Action::ShowNews;
    return message;
}

HelpWindow::HelpWindow(QWidget* parent) : QDialog(parent), m_contents(new QListWidget(this)), m_text(new HelpBrowser(this)) {
    setObjectName(QStringLiteral("helpWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Help"));

    const std::array<QString, helpPages> titles = {tr("Open traces"),      tr("Find a frame"), tr("Read the waterfall"),
                                                   tr("Compare"),          tr("Bottlenecks"),  tr("Fetch from a server"),
                                                   tr("Share and redact"), tr("Keys"),         tr("What's new")};
    m_contents->setObjectName(QStringLiteral("helpContents"));
    m_contents->setAccessibleName(tr("Contents"));
    for (const QString& title : titles) m_contents->addItem(title);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setFixedWidth(
        std::max(widgets::px(contentsWidth), m_contents->sizeHintForColumn(0) + m_contents->verticalScrollBar()->sizeHint().width()));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Page"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(widgets::px(16));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    widgets::makeDefault(buttons->button(QDialogButtonBox::Close));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(widgets::px(8));
    parts->addWidget(m_contents);
    parts->addWidget(m_text, 1);
    auto* all = new QVBoxLayout(this);
    all->addLayout(parts, 1);
    all->addWidget(buttons);
    setTabOrder(m_contents, m_text);

    connect(m_contents, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) show(static_cast<HelpPage>(row));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    resize(QSize(m_contents->width() + widgets::px(pageWidth), widgets::px(pageHeight)).boundedTo(screen()->availableSize() * 9 / 10));
    m_contents->setFocus();
}

void HelpWindow::open(HelpPage page) {
    m_contents->setCurrentRow(static_cast<int>(page));
    QDialog::show();
    raise();
    activateWindow();
}

void HelpWindow::show(HelpPage page) {
    m_page = page;
    // Nothing in a text is HTML.
    m_text->document()->setMarkdown(helpText(page, QLocale().name().section(QLatin1Char('_'), 0, 0)),
                                    QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    m_text->verticalScrollBar()->setValue(0);
}

void HelpWindow::followLink(const QUrl& link) {
    if (link.scheme() != QLatin1String("help")) return;
    const auto at = std::find(pageNames.begin(), pageNames.end(), link.path().toStdString());
    if (at != pageNames.end()) m_contents->setCurrentRow(static_cast<int>(at - pageNames.begin()));
}

}  // namespace fw::app
