// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/mode_head.h"

namespace fw::widgets {

class GraphView;

/// Head of the trace graph: services or operations. Belongs to its view.
class GraphHead : public ModeHead {
    Q_OBJECT
public:
    explicit GraphHead(GraphView* view);

    /// Takes over mode and sentence from the view.
    void refresh();
    void retranslate();

private:
    GraphView* m_view;
};

}  // namespace fw::widgets
