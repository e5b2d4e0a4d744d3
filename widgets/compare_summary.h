// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QWidget>

#include "model/analysis/diff_facts.h"
#include "model/analysis/diff_rows.h"
#include "model/items/compare_words.h"
#include "widgets/render/compare_picture.h"
#include "widgets/render/delta_chart.h"
#include "widgets/render/theme.h"

class QLabel;
class QPushButton;

namespace fw::widgets {

/// The ground below the words and their buttons.
class CompareSummaryBox : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setTheme(render::ThemeId theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// A comparison in words: by how much, what makes it, how it was measured. Draws its text itself, so nothing in it can be taken as
/// rich text.
class CompareWordsView : public QWidget {
    Q_OBJECT
public:
    explicit CompareWordsView(QWidget* parent);

    void setSentence(const items::CompareSentence& sentence);
    [[nodiscard]] const items::CompareSentence& sentence() const { return m_sentence; }
    void setTheme(render::ThemeId theme);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QColor inkOf(items::WordTone tone) const;

    items::CompareSentence m_sentence;
    render::ThemeId m_theme = render::ThemeId::Light;
};

/// The walk from A to B with at most so many steps beside the rest; `rowOfStep`, where it is wanted, says whose they are (noDiffRow: the
/// rest).
[[nodiscard]] render::DeltaChart deltaChartOf(const analysis::TraceDiff& diff, int steps,
                                              std::vector<analysis::DiffRow>* rowOfStep = nullptr);

/// A sentence for a picture.
[[nodiscard]] render::ComparePictureWords pictureWordsOf(const items::CompareSentence& said);

/// The walk from A to B as a chart. A click on a step chooses its row.
class DeltaChartView : public QWidget {
    Q_OBJECT
public:
    explicit DeltaChartView(QWidget* parent);

    /// Null clears.
    void setPlan(std::shared_ptr<const analysis::DiffPlan> plan);
    void setTheme(render::ThemeId theme);
    [[nodiscard]] const render::DeltaChart& chart() const { return m_chart; }

Q_SIGNALS:
    void rowChosen(quint32 row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::shared_ptr<const analysis::DiffPlan> m_plan;
    render::DeltaChart m_chart;
    std::vector<analysis::DiffRow> m_rowOfStep;  ///< noDiffRow: the rest
    std::unique_ptr<render::DeltaChartPainter> m_painter;
    int m_room = 0;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
