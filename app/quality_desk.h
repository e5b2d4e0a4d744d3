// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QObject>
#include <QString>

#include "app/settings.h"
#include "app/window_parts.h"
#include "model/core/ids.h"
#include "model/core/result.h"
#include "model/core/trace_range.h"
#include "model/core/trace_summary.h"
#include "model/items/quality_rows.h"
#include "model/store/cache_file.h"

namespace fw::app {

class ReaderPool;
class TraceController;

/// Lets the traces of the current search and its brush be checked when the panel of the checks is opened or the reader asks for it, and
/// says when what was found is of the past. The rules are those of the program and of a file that the reader chose. GUI thread.
class QualityDesk : public QObject {
    Q_OBJECT

public:
    QualityDesk(ReaderPool& pool, TraceController& traces, Settings& settings, const WindowParts& parts, QObject* parent);

    /// Shows the panel and looks at the traces where that has not been done, or has become of the past.
    void show(bool on);
    /// Looks at the traces of the current search; what is being looked at is given up.
    void check();
    /// Empty: no own rules. Kept in the settings.
    void useRuleFile(const QString& path);

Q_SIGNALS:
    /// The reader wants to see a span, or a trace.
    void spanRequested(fw::TraceKey trace, std::optional<fw::SpanId> span);
    void searchRequested(const QString& search);

private:
    struct Checked {
        std::uint64_t looked = 0;
        std::uint64_t all = 0;
        store::CacheInfo cache;                          ///< before the first trace was looked at
        std::shared_ptr<const items::QualityRows> rows;  ///< null: not all are looked at
    };
    void take(const Result<Checked>& answer, const QString& search, const TraceRange& brush);
    void cancel();
    void updateStale();
    void askForRuleFile();
    void rulesChanged();

    ReaderPool& m_pool;
    TraceController& m_traces;
    Settings& m_settings;
    WindowParts m_parts;
    std::optional<store::CacheInfo> m_cache;    ///< as it is now
    std::optional<store::CacheInfo> m_checked;  ///< as it was
    QString m_search;                           ///< whose traces were checked
    TraceRange m_brush;                         ///< likewise
    bool m_stale = false;
};

}  // namespace fw::app
