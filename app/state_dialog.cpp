// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state_dialog.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QStandardPaths>

#include "app/file_saver.h"
#include "app/reader_pool.h"
#include "app/texts.h"
#include "model/items/text.h"

namespace fw::app {

namespace {

constexpr int reportColumns = 96;
constexpr int reportRows = 26;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    return label;
}

}  // namespace

StateDialog::StateDialog(const QString& report, const QString& folder, ReaderPool& readers, QWidget* parent)
    : QDialog(parent), m_readers(readers), m_folder(folder), m_text(new QPlainTextEdit(report, this)), m_said(plainLabel({}, this)) {
    setObjectName(QStringLiteral("stateReport"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Report of the program's state"));
    m_text->setObjectName(QStringLiteral("stateReportText"));
    m_text->setAccessibleName(tr("Report of the program's state"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_said->setObjectName(QStringLiteral("stateReportSaid"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyState"));
    QPushButton* keep = buttons->addButton(tr("&Save as…"), QDialogButtonBox::ActionRole);
    keep->setObjectName(QStringLiteral("saveState"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_text->toPlainText());
        m_said->setText(tr("Copied."));
    });
    connect(keep, &QPushButton::clicked, this, &StateDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();

    auto* all = new QVBoxLayout(this);
    all->setSpacing(12);
    all->addWidget(
        plainLabel(tr("For a report of a fault. Nothing of it is sent: copy or save it. Addresses, paths, ids and what you wrote "
                      "are told by their shape only; messages may still name a service, so read them, and change what you like."),
                   this));
    all->addWidget(m_text, 1);
    all->addWidget(m_said);
    all->addWidget(buttons);
    const QFontMetrics metrics(m_text->font());
    resize(QSize(metrics.horizontalAdvance(QLatin1Char('x')) * reportColumns, metrics.lineSpacing() * reportRows)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void StateDialog::askForFile() {
    QString folder = m_folder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    auto* files =
        new QFileDialog(this, tr("Save the report"), QDir(folder).filePath(QStringLiteral("framewake-state.txt")), tr("Text (*.txt)"));
    files->setObjectName(QStringLiteral("stateFileDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("txt"));
    connect(files, &QFileDialog::fileSelected, this, &StateDialog::save);
    files->open();
}

void StateDialog::save(const QString& path) {
    const std::string text = m_text->toPlainText().toStdString();
    m_readers.run<qint64>(
        Lane::Table,
        [path, text](const std::stop_token&) {
            return saveFile(path, [&text](const FilePiece& piece) -> Result<void> {
                piece(text);
                return {};
            });
        },
        [dialog = QPointer<StateDialog>(this), path](const Result<qint64>& bytes) {
            if (!dialog) return;
            if (bytes) dialog->m_said->setText(tr("Saved: %1").arg(items::cellText(path)));
            if (!bytes && bytes.error().kind != ErrorKind::Cancelled) dialog->m_said->setText(Texts::ofError(bytes.error()).text);
        });
}

}  // namespace fw::app
