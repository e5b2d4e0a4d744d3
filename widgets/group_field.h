// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QStringList>

#include "model/analysis/trace_statistics.h"
#include "widgets/choice_box.h"

namespace fw::widgets {

/// What spans are grouped by: one of the built-in groupings, an attribute out of a list, or any key that is typed.
class GroupField : public ChoiceBox {
    Q_OBJECT
public:
    /// `optional`: Nothing can be chosen too. `offered`: the built-in groupings; what else is typed is an attribute.
    GroupField(bool optional, QWidget* parent,
               std::vector<analysis::GroupBy> offered = {analysis::GroupBy::Service, analysis::GroupBy::Operation, analysis::GroupBy::Kind,
                                                         analysis::GroupBy::Status, analysis::GroupBy::Scope, analysis::GroupBy::Host});

    /// Attributes that are offered after the built-in groupings.
    void setKeys(const QStringList& keys);
    [[nodiscard]] const analysis::GroupKey& key() const { return m_key; }
    /// Says nothing.
    void setKey(const analysis::GroupKey& key);

Q_SIGNALS:
    /// The reader chose another one.
    void keyChosen();

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    /// A click into the field selects its text: what is typed next takes its place.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void take();
    [[nodiscard]] QString shownText(const analysis::GroupKey& key) const;

    bool m_optional;
    bool m_clickedInto = false;  ///< and not released yet
    std::vector<analysis::GroupBy> m_offered;
    QStringList m_keys;
    analysis::GroupKey m_key;
};

}  // namespace fw::widgets
