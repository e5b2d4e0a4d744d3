// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace fw::widgets {

class ElidedLabel;
class GraphView;

/// Head of the trace graph: its two modes, and a sentence that says what is seen. Belongs to its view.
class GraphHead : public QWidget {
    Q_OBJECT
public:
    explicit GraphHead(GraphView* view);

    /// Takes over mode and sentence from the view.
    void refresh();
    void retranslate();

private:
    GraphView* m_view;
    QToolButton* m_services;
    QToolButton* m_operations;
    ElidedLabel* m_sentence;
};

}  // namespace fw::widgets
