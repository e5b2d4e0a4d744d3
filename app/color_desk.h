// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace fw::widgets {
class TraceColors;
struct ColorsRequest;
}  // namespace fw::widgets

namespace fw::app {

class ReaderPool;

/// Answers which colours spans have where they do not stand for services: values are read on a reader thread. GUI thread.
class ColorDesk : public QObject {
    Q_OBJECT
public:
    ColorDesk(ReaderPool& pool, widgets::TraceColors* colors, QObject* parent);

private:
    void answer(const widgets::ColorsRequest& request);

    QPointer<ReaderPool> m_pool;  ///< goes before the widgets do
    QPointer<widgets::TraceColors> m_colors;
};

}  // namespace fw::app
