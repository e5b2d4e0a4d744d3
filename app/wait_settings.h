// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "model/analysis/trace_waits.h"

class QFormLayout;
class QLineEdit;
class QSpinBox;
class QWidget;

namespace fw::app {

/// What the reader counts as evidence of waiting, and which gaps are marked, as it is typed and kept.
struct WaitSettings {
    WaitSettings();  ///< the defaults of analysis::WaitRules

    QString attributes;  ///< keys, with commas between them
    QString queueNames;  ///< names of spans that are waits themselves, with commas between them
    int gapPercent = 5;  ///< of the span
    int gapMs = 1;
    bool operator==(const WaitSettings&) const = default;

    static constexpr int maxText = 1000;
    static constexpr int maxGapMs = 600'000;
    /// Numbers out of range and texts that are too long become the default.
    void repair();
    [[nodiscard]] analysis::WaitRules rules() const;
};

/// Their rows of the settings dialog. The fields belong to the dialog.
class WaitFields {
public:
    WaitFields(const WaitSettings& now, QFormLayout* form, QWidget* dialog);
    [[nodiscard]] WaitSettings value() const;

private:
    QLineEdit* m_attributes;
    QLineEdit* m_queueNames;
    QSpinBox* m_percent;
    QSpinBox* m_ms;
};

}  // namespace fw::app
