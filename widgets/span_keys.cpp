// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/span_keys.h"

#include <utility>

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

namespace fw::widgets {
namespace {

/// The trace itself is shown first.
constexpr int keysRestMs = 250;
constexpr qsizetype mostOfferedKeys = 24;  // any other can be typed
constexpr qsizetype mostResourceCompletions = 200;

}  // namespace

SpanKeys::SpanKeys(QObject* parent) : QObject(parent) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(keysRestMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (m_analysis) Q_EMIT keysWanted({++m_number, m_analysis});
    });
}

void SpanKeys::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool same = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key &&
                      analysis->trace->summary.id == m_analysis->trace->summary.id;
    const bool known = same && analysis->trace->spanCount() == m_analysis->trace->spanCount() && !m_keys.isEmpty();
    if (!same) m_keys.clear();
    m_analysis = std::move(analysis);
    if (known) return;
    ++m_number;
    m_analysis ? m_soon.start() : m_soon.stop();
}

void SpanKeys::setKeys(quint64 number, const QStringList& keys) {
    if (number == m_number) m_keys = keys;
}

QStringList SpanKeys::offered(const QStringList& others) const {
    QStringList out;
    for (const QString& key : m_keys)
        if (out.size() < mostOfferedKeys && !others.contains(key)) out += key;
    return out;
}

void SpanKeys::complete(QLineEdit& field) const {
    QStringList keys = m_keys;
    if (m_analysis) {
        for (const Resource& resource : m_analysis->trace->resources) {
            for (const Attribute& attribute : resource.attributes) {
                if (keys.size() >= m_keys.size() + mostResourceCompletions) break;
                if (const QString key = QString::fromStdString(attribute.key); !key.isEmpty() && !keys.contains(key)) keys += key;
            }
        }
    }
    auto* completer = new QCompleter(keys, &field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->popup()->setObjectName(QStringLiteral("keyCompletion"));
    field.setCompleter(completer);
}

}  // namespace fw::widgets
