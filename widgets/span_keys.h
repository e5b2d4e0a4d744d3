// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "model/analysis/trace_analysis.h"

class QLineEdit;

namespace fw::widgets {

/// Somebody wants to choose an attribute of the spans; answered by their keys, the most frequent first, with the same number.
struct SpanKeysRequest {
    quint64 number = 0;
    std::shared_ptr<const analysis::TraceAnalysis> analysis;
};

/// Which attribute keys the spans of the trace have, as far as a sample tells: for menus and completion. Computes nothing: asks once
/// the trace rests, and is handed the answer; a late one is dropped. GUI thread.
class SpanKeys : public QObject {
    Q_OBJECT
public:
    explicit SpanKeys(QObject* parent);

    /// Null clears. A trace that has grown keeps its keys until the answer is there.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    void setKeys(quint64 number, const QStringList& keys);
    /// Keys of spans, the most frequent first; none before the answer.
    [[nodiscard]] const QStringList& keys() const { return m_keys; }
    /// Some of them for a menu, without `others`.
    [[nodiscard]] QStringList offered(const QStringList& others) const;
    /// Offers the keys of spans and resources while one is typed into `field`.
    void complete(QLineEdit& field) const;

Q_SIGNALS:
    void keysWanted(const fw::widgets::SpanKeysRequest& request);

private:
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    QStringList m_keys;
    quint64 m_number = 0;
    QTimer m_soon;
};

}  // namespace fw::widgets
