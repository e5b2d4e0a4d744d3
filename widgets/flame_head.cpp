// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flame_head.h"

#include <algorithm>

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "widgets/elided_label.h"
#include "widgets/flame_view.h"
#include "widgets/header_row.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/text.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {

using analysis::FlameMode;
using analysis::FlameNode;
using analysis::noFlame;

namespace {

constexpr int crumbWidth = 150;  // design pixels a step of the way may take

}  // namespace

FlameHead::FlameHead(FlameView* view) : ModeHead(view), m_view(view) {
    connect(this, &ModeHead::modeChosen, m_view, [this](int mode) { m_view->setMode(static_cast<FlameMode>(mode)); });
    connect(m_view, &FlameView::graphChanged, this, &FlameHead::refresh);
    retranslate();
}

void FlameHead::retranslate() {
    setWords(static_cast<int>(FlameMode::Work), tr("Work"), tr("Width is self time: what each call did itself, summed over all spans"));
    setWords(static_cast<int>(FlameMode::CriticalPath), tr("Critical path"),
             tr("Width is the time each call keeps the primary root waiting"));
    refresh();
}

void FlameHead::refresh() {
    setMode(static_cast<int>(m_view->mode()));
    setSentence(m_view->sentence());
}

FlameTrail::FlameTrail(FlameView* view)
    : QWidget(view), m_view(view), m_whole(new QPushButton(this)), m_here(new ElidedLabel(this)), m_share(plainLabel(this, {}, "hint")) {
    setCursor(Qt::ArrowCursor);
    auto* row = makeHeaderRow(this, {.height = 26, .left = 8, .right = 12, .gap = 2});
    const auto prepare = [this, row](QPushButton* button, const auto& target) {
        setStyleProperty(button, "fwButton", "link");
        button->setFocusPolicy(Qt::TabFocus);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, m_view, [this, target] {
            m_view->zoomTo(target());
            m_view->setFocus(Qt::OtherFocusReason);
        });
    };
    prepare(m_whole, [] { return noFlame; });
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_signs[i] = plainLabel(this);
        row->addWidget(m_signs[i]);
        m_steps[i] = new QPushButton(this);
        prepare(m_steps[i], [this, i] { return m_nodes[i]; });
    }
    m_signs.back() = plainLabel(this);
    row->addWidget(m_signs.back());
    setStyleProperty(m_here, "fwText", "heading");
    row->addSpacing(px(4));
    row->addWidget(m_here, 1);
    row->addWidget(m_share);
    connect(m_view, &FlameView::zoomChanged, this, &FlameTrail::refresh);
    setTheme(render::ThemeId::Light);
}

void FlameTrail::setTheme(render::ThemeId theme) {
    for (QLabel* sign : m_signs) setSign(sign, QStringLiteral("right"), render::theme(theme).text3, 10);
}

void FlameTrail::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    refresh();
}

void FlameTrail::refresh() {
    const analysis::FlameGraph* graph = m_view->graph();
    const FlameNode here = m_view->zoomed();
    if (graph == nullptr || here == noFlame) return;
    m_whole->setText(tr("Whole trace"));
    m_whole->setAccessibleName(tr("Zoom out to the whole trace"));
    const QString name = render::FlamePainter::nameOf(*graph, here);
    m_here->setFullText(name);
    const std::int64_t wide = graph->widthNs[here];
    m_share->setText(tr("%1, %2 of the whole").arg(render::durationText(wide), render::percentText(wide, graph->totalNs)));

    // The nearest ones have their names; "…" stands for what is left out between them and the whole trace.
    const int room = width() - m_whole->sizeHint().width() - m_share->sizeHint().width() - px(crumbWidth);
    const int fit = std::clamp(room / px(crumbWidth), 1, mostSteps);
    std::array<FlameNode, mostSteps> above{};
    int count = 0;
    FlameNode at = graph->parent[here];
    for (; at != noFlame && count < fit; at = graph->parent[at]) above[static_cast<std::size_t>(count++)] = at;
    const bool cut = at != noFlame;
    for (int i = 0; i < mostSteps; ++i) {
        const auto index = static_cast<std::size_t>(i);
        QPushButton* button = m_steps[index];
        button->setVisible(i < count);
        m_signs[index]->setVisible(i < count);
        if (i >= count) continue;
        m_nodes[index] = above[static_cast<std::size_t>(count - 1 - i)];
        const bool dots = cut && i == 0;
        const QString full = render::FlamePainter::nameOf(*graph, m_nodes[index]);
        button->setText(dots ? QStringLiteral("…") : menuText(button->fontMetrics().elidedText(full, Qt::ElideRight, px(crumbWidth - 24))));
        button->setAccessibleName(tr("Zoom out to %1").arg(menuText(full)));
        setPlainToolTip(button, full);
    }
    m_signs.back()->setVisible(true);
    setAccessibleName(tr("Zoomed to %1").arg(name));
}

}  // namespace fw::widgets
