// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severity_segments.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QToolButton>

#include "widgets/issue_delegate.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

SeveritySegments addSeveritySegments(QWidget* head, QBoxLayout* row, QButtonGroup* group) {
    SeveritySegments segments{};
    for (std::size_t i = 0; i < segments.size(); ++i) {
        auto* segment = new QToolButton(head);
        segment->setCheckable(true);
        segment->setToolButtonStyle(i == 0 ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        segment->setFixedHeight(px(24));
        group->addButton(segment, static_cast<int>(i));
        row->addWidget(segment);
        segments[i] = segment;
    }
    segments.front()->setChecked(true);
    return segments;
}

void setSeverityIcons(const SeveritySegments& segments, const render::Theme& colors) {
    for (std::size_t i = 1; i < segments.size(); ++i) {
        const int severity = 3 - static_cast<int>(i);
        segments[i]->setIcon(render::icon(severityIcon(severity), severityColor(severity, colors)));
        segments[i]->setIconSize(QSize(px(14), px(14)));
    }
}

}  // namespace fw::widgets
