// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <stop_token>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/file_saver.h"
#include "app/settings.h"
#include "model/core/result.h"

class QWidget;

namespace fw::app {

class ReaderPool;

/// Asks where a table is to be saved, and writes it there on a reader thread. GUI thread.
class TableSaver : public QObject {
    Q_OBJECT

public:
    /// Writes the table as bytes; called on a reader thread.
    using Writer = std::function<Result<void>(const FilePiece&, const std::stop_token&)>;

    TableSaver(ReaderPool& pool, Settings& settings, QWidget* window);

    /// `name` goes into the file name that is proposed.
    void ask(const QString& name, Writer writer);

Q_SIGNALS:
    void statusText(const QString& text);
    void failed(const fw::Error& error);

private:
    void save(const QString& path, const Writer& writer);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    Settings& m_settings;
    QWidget* m_window;
};

}  // namespace fw::app
