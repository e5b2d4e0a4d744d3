// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QDialog>

#include "model/analysis/bottlenecks.h"

class QDoubleSpinBox;

namespace fw::widgets {

/// Asks which share of the traces was kept when they were recorded, of those without and with errors. GUI thread.
class SamplingDialog : public QDialog {
    Q_OBJECT
public:
    SamplingDialog(const std::optional<analysis::SamplingRates>& rates, QWidget* parent);

Q_SIGNALS:
    /// Absent: they are not known.
    void chosen(const std::optional<fw::analysis::SamplingRates>& rates);

private:
    QDoubleSpinBox* m_normal;
    QDoubleSpinBox* m_failed;
};

/// "10 %": a share in millionths.
[[nodiscard]] QString rateText(std::uint32_t millionths);

}  // namespace fw::widgets
