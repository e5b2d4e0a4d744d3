// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "model/analysis/trace_statistics.h"
#include "widgets/choice_box.h"

namespace fw::widgets {

/// What spans are grouped by: one of the built-in groupings, an attribute out of a list, or any key that is typed.
class GroupField : public ChoiceBox {
    Q_OBJECT
public:
    /// `optional`: Nothing can be chosen too.
    GroupField(bool optional, QWidget* parent);

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

private:
    void fill();
    void take();
    [[nodiscard]] QString shownText(const analysis::GroupKey& key) const;

    bool m_optional;
    QStringList m_keys;
    analysis::GroupKey m_key;
};

}  // namespace fw::widgets
