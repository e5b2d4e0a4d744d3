// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QObject>
#include <QStringList>

#include "app/window_parts.h"
#include "model/analysis/ai_roles.h"
#include "model/core/result.h"

namespace fw::app {

class ReaderPool;
class TraceController;

/// Between settings and table: a text for each role, keys with commas between them; an empty text is a role without keys.
[[nodiscard]] QStringList aiKeyTexts(const analysis::AiMapping& mapping);
/// Texts that lack are those of the defaults.
[[nodiscard]] analysis::AiMapping aiMappingOf(const QStringList& texts);

/// Model, tokens, confidence and counts by the reader's table: in the span panel, and added up for the open trace on a reader thread.
/// GUI thread.
class AiDesk : public QObject {
    Q_OBJECT

public:
    AiDesk(ReaderPool& readers, TraceController& traces, const WindowParts& parts, QObject* parent);

    void setMapping(const analysis::AiMapping& mapping);

Q_SIGNALS:
    void failed(const fw::Error& error);

private:
    void ask();

    ReaderPool& m_readers;
    WindowParts m_parts;
    analysis::AiMapping m_mapping = analysis::AiMapping::defaults();
    std::shared_ptr<const analysis::TraceAnalysis> m_trace;
};

}  // namespace fw::app
