// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include "model/analysis/span_facts.h"
#include "widgets/facts_request.h"
#include "widgets/render/theme.h"

class QMenu;
class QPoint;

namespace fw::widgets {

class IconButton;
class SpanKeys;
class WaterfallView;

/// What the reader chose to see of every span: columns beside the tree and pills behind the names. A button and a menu in the
/// head of the waterfall, and the values. Computes nothing: asks, and is handed the answers; late ones are dropped. The choice
/// outlives the trace. GUI thread.
class TraceColumns : public QObject {
    Q_OBJECT
public:
    struct Choice {
        analysis::FactKey key;
        bool pill = false;
        int width = 0;  ///< of a column
    };
    /// Columns and pills together.
    static constexpr std::size_t mostChoices = 16;

    /// Both outlive it.
    TraceColumns(WaterfallView* waterfall, const SpanKeys* spanKeys);

    /// Null clears. The waterfall has the trace already.
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    /// Answers to valuesWanted(), one a key.
    void setValues(quint64 number, const std::string& key, std::shared_ptr<const analysis::FactValues> values);
    void setRefused(quint64 number);
    /// Answers to ranksWanted(): those that are new. `all`: no more are on their way.
    void setRanks(quint64 number, const analysis::OperationRanks& ranks, bool all);
    void setRanksRefused(quint64 number);
    /// The cache has changed: ranks are asked for once more, and stay until then.
    void refreshRanks();

    [[nodiscard]] const std::vector<Choice>& choices() const { return m_choices; }
    [[nodiscard]] bool shows(const analysis::FactKey& key, bool pill) const;
    /// True unless there are too many, or the key is empty. What is there already stays as it is.
    bool add(const analysis::FactKey& key, bool pill);
    void remove(const analysis::FactKey& key, bool pill);
    void removeAll();
    /// Past its left (-1) or right (1) neighbour of the same sort.
    void move(const analysis::FactKey& key, bool pill, int by);
    void setWidth(std::size_t column, int width);

    void openMenu();
    void askForKey(bool pill);
    void setTheme(render::ThemeId theme);
    /// In another language.
    void retranslate();

    [[nodiscard]] QByteArray saveState() const;
    /// False for a state that is none; nothing is changed then.
    bool restoreState(const QByteArray& state);

Q_SIGNALS:
    void valuesWanted(const fw::widgets::FactsRequest& request);
    void ranksWanted(const fw::widgets::RanksRequest& request);

private:
    struct Values {
        std::shared_ptr<const analysis::FactValues> values;
        bool refused = false;
        bool current = false;  ///< of the trace that is shown, as it is now
    };

    void changed();
    void refresh();
    void askForValues();
    void askForRanks();
    void popupMenu(int column, const QPoint& at);
    void fillOwnActions(QMenu& menu, std::size_t choice);
    void fillAddMenu(QMenu& menu, bool pill);
    [[nodiscard]] std::optional<std::size_t> find(const analysis::FactKey& key, bool pill) const;
    [[nodiscard]] std::optional<std::size_t> choiceOfColumn(std::size_t column) const;

    WaterfallView* m_waterfall;
    const SpanKeys* m_spanKeys;
    IconButton* m_button;
    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    std::vector<Choice> m_choices;
    QStringList m_recent;  ///< attributes, the latest first
    std::map<std::string, Values> m_values;
    std::shared_ptr<const analysis::OperationRanks> m_ranks;
    bool m_ranksStale = false;
    bool m_ranksRefused = false;
    quint64 m_valuesNumber = 0;
    quint64 m_ranksNumber = 0;
    std::uint64_t m_texts = 0;
    QTimer m_soon;  ///< scrolling rests
};

}  // namespace fw::widgets
