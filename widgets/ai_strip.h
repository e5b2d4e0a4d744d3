// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QWidget>

#include "model/analysis/ai_roles.h"

class QLabel;

namespace fw::widgets {

class ElidedLabel;

/// What an AI span says of its model, tokens, confidence and count, before all its other attributes. Not there for other spans. GUI thread.
class AiStrip : public QWidget {
    Q_OBJECT
public:
    explicit AiStrip(QWidget* parent);

    void setFacts(const analysis::AiFacts& facts);

private:
    struct Field {
        QLabel* name = nullptr;
        ElidedLabel* value = nullptr;
    };
    std::array<Field, analysis::aiRoleCount> m_fields;
};

}  // namespace fw::widgets
