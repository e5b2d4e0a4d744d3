// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "model/items/source_list_model.h"
#include "widgets/render/theme.h"

class QLabel;
class QMenu;
class QStackedWidget;

namespace fw::widgets {

class IconButton;
class SourceView;

using SourceEntry = items::SourceEntry;

/// The imported sources with the spans of each, and the way to add one.
class SourcesPanel : public QWidget {
    Q_OBJECT
public:
    explicit SourcesPanel(QWidget* parent);

    void setSources(const std::vector<SourceEntry>& sources);
    /// Asks for the comparison of the newest import with the one before. False: there are no two.
    bool compareNewest();
    /// Asks for the medians of the two imports that are selected, else of the last two; the earlier one is A. False: there are no two.
    bool compareMedians();
    void setTheme(render::ThemeId theme);
    void setUtc(bool utc);

Q_SIGNALS:
    void addRequested();
    /// The reader opened a row (Enter, double click); `name` as the source was named.
    void sourceActivated(const QString& name);
    void readAgainRequested(const QString& name);
    /// `id` is the import's; the reader has not been asked whether he means it.
    void removeRequested(qint64 id, const QString& name);
    /// The traces of one import are to be compared with those of another one, the baseline.
    void comparisonRequested(qint64 id, const QString& name, qint64 baseline, const QString& baselineName);
    /// The medians of their operations are to be compared; by the numbers of the imports.
    void mediansRequested(qint64 baseline, qint64 candidate);
    /// The reader has seen that this one could not be imported.
    void failureDismissed(const QString& name);

private:
    void openMenu(const QPoint& at);
    void addComparisons(QMenu* menu, qint64 id, const QString& name);
    /// Rows of imports that are in the cache, by their number.
    [[nodiscard]] std::map<qint64, QString> finished() const;
    /// Those of them that the reader selected.
    [[nodiscard]] std::vector<qint64> chosen() const;
    void showFacts();

    items::SourceListModel* m_model = nullptr;
    SourceView* m_view = nullptr;
    QStackedWidget* m_pages = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_unit = nullptr;
    QWidget* m_factsBox = nullptr;
    QLabel* m_facts = nullptr;
    IconButton* m_add = nullptr;
};

}  // namespace fw::widgets
