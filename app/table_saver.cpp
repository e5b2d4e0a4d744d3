// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table_saver.h"

#include <utility>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include "app/file_names.h"
#include "app/reader_pool.h"
#include "model/items/text.h"

namespace fw::app {

TableSaver::TableSaver(ReaderPool& pool, Settings& settings, QWidget* window)
    : QObject(window), m_pool(&pool), m_settings(settings), m_window(window) {}

void TableSaver::ask(const QString& name, Writer writer) {
    QString folder = m_settings.data.exportFolder;
    if (folder.isEmpty() || !QFileInfo(folder).isDir()) folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (folder.isEmpty()) folder = QDir::homePath();
    auto* files =
        new QFileDialog(m_window, tr("Save as CSV"),
                        QDir(folder).filePath(QStringLiteral("framewake-%1.csv").arg(safeFileStem(name, QStringLiteral("table")))),
                        tr("Comma separated values (*.csv)"));
    files->setObjectName(QStringLiteral("csvDialog"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(QStringLiteral("csv"));
    connect(files, &QFileDialog::fileSelected, this, [this, writer = std::move(writer)](const QString& path) {
        m_settings.data.exportFolder = QFileInfo(path).absolutePath();
        save(path, writer);
    });
    files->open();
}

void TableSaver::save(const QString& path, const Writer& writer) {
    if (!m_pool) return;
    m_pool->run<qint64>(
        Lane::Table,
        [path, writer](const std::stop_token& stop) { return saveFile(path, [&](const FilePiece& piece) { return writer(piece, stop); }); },
        [this, path](const Result<qint64>& bytes) {
            if (bytes) {
                const QString size = items::bytesText(static_cast<std::uint64_t>(*bytes));
                Q_EMIT statusText(tr("Table saved: %1, %2").arg(items::cellText(path), size));
            } else if (bytes.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(bytes.error());
            }
        });
}

}  // namespace fw::app
