// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QPointer>
#include <QString>

#include "app/import_changes.h"
#include "app/settings.h"
#include "model/core/result.h"
#include "widgets/operation_changes_dialog.h"

class QWidget;

namespace fw::app {

class ReaderPool;
class TableSaver;

/// Has two imports compared by the medians of their operations on a reader thread, shows the answer in a dialog, and leads from a row to
/// the two traces that hold its medians. The newest question wins; closing the dialog gives up what runs. GUI thread.
class ImportChangesDesk : public QObject {
    Q_OBJECT

public:
    ImportChangesDesk(ReaderPool& pool, Settings& settings, QWidget* window);

    /// By their numbers; the baseline is A.
    void compare(qint64 baseline, qint64 candidate);
    void setTheme(render::ThemeId theme);
    /// Null until the first comparison was asked for.
    [[nodiscard]] widgets::OperationChangesDialog* dialog() const { return m_dialog; }

Q_SIGNALS:
    void statusText(const QString& text);
    void failed(const fw::Error& error);
    void comparisonRequested(fw::TraceKey a, fw::TraceKey b);
    void copyRequested(const QString& text);

private:
    using Changes = std::shared_ptr<const ImportChanges>;

    void prepare();
    void take(const Result<Changes>& found);
    void order(const widgets::OperationOrderRequest& request);
    void openMedians(quint32 number);
    void save();
    void giveUp();

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    Settings& m_settings;
    QWidget* m_window;
    TableSaver* m_saver;
    widgets::OperationChangesDialog* m_dialog = nullptr;
    Changes m_found;
    qint64 m_baseline = 0;
    qint64 m_candidate = 0;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::app
