// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/items/trace_list_model.h"
#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the trace list: stripe of the root's service, frame id with its match, duration with a bar relative to the
/// longest, one stripe a service, errors and completeness with sign and word.
class TraceDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit TraceDelegate(QObject* parent) : RowDelegate(parent) {}

    /// As much of "2024-03-15 14:37:24.031" as there is room for; what is needed of the day goes last.
    [[nodiscard]] static QString startedText(const QString& full, items::TraceListModel::Day day, const QFontMetrics& metrics, int room);

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintStarted(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const;
    void paintFrameId(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const;
    void paintDuration(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const;
    void paintServices(QPainter& painter, const QRect& content, const QModelIndex& index, const TextStyle& style) const;
    void paintErrors(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index,
                     TextStyle style) const;
    void paintComplete(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index,
                       TextStyle style) const;
};

/// A service stripe; slots that repeat a colour carry a notch in `background`.
void paintStripe(QPainter& painter, const QRectF& stripe, const render::Theme& theme, int slot, const QColor& background);

/// A stripe of a span where colours do not stand for services; `slot` is one of SpanColors.
void paintColorStripe(QPainter& painter, const QRectF& stripe, const render::Theme& theme, int slot, const QColor& background);

}  // namespace fw::widgets
