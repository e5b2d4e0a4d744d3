// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include <QWidget>

#include "model/analysis/bottlenecks.h"
#include "widgets/render/theme.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace fw::widgets {

class ChoiceBox;
class ElidedLabel;
class GroupField;
class HeaderChip;

/// What is asked beside which traces are meant.
struct BottleneckQuestion {
    std::optional<std::int64_t> lastNs;  ///< so much time before the newest trace; absent: all that the search names
    analysis::BottleneckGroup group = analysis::BottleneckGroup::Operation;
    std::string key;                                    ///< with Attribute
    std::optional<analysis::SamplingRates> rates = {};  ///< absent: not known
    bool operator==(const BottleneckQuestion&) const = default;
};

/// The line above the bottlenecks: what is counted, whether it is biased, the period, the grouping, how many, and the way to a file.
class BottlenecksHead : public QWidget {
    Q_OBJECT
public:
    explicit BottlenecksHead(QWidget* parent);

    [[nodiscard]] BottleneckQuestion question() const;
    /// 0: all.
    [[nodiscard]] std::size_t top() const;
    /// Says nothing. A period or number that is not offered is left as it is.
    void setChoices(const BottleneckQuestion& question, std::size_t top);
    /// Of the rows: "Top operations".
    [[nodiscard]] QString title() const;
    void setSentence(const QString& text);
    [[nodiscard]] QString sentence() const;
    /// Something says that only a share of the traces was kept, and nobody says which.
    void setBiased(bool on);
    [[nodiscard]] bool isBiased() const { return m_isBiased; }
    /// What the chip says of sampling; empty: nothing.
    [[nodiscard]] QString samplingText() const;
    /// Asks for the rates.
    void askRates();
    /// A row can be compared.
    void setKindEnabled(bool on);
    void setCsvEnabled(bool on);
    /// Leaves away what is said of the table alone. Says nothing.
    void setPlotShown(bool on);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void questionChanged();
    void topChanged();
    void csvWanted();
    /// The p50 and the p95 of the traces with the current row are to be compared.
    void kindWanted();
    void plotToggled(bool on);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fillChoices();

    QHBoxLayout* m_row;
    QLabel* m_title;
    ElidedLabel* m_sentence;
    HeaderChip* m_biased;  ///< a click asks for the rates
    ChoiceBox* m_period;
    QLabel* m_by;
    GroupField* m_group;
    ChoiceBox* m_top;
    QToolButton* m_kind;
    QToolButton* m_plot;  ///< in the place of the table
    QToolButton* m_csv;
    std::optional<analysis::SamplingRates> m_rates;
    bool m_isBiased = false;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
