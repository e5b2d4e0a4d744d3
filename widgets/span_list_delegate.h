// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>

#include "widgets/render/prepared_text.h"
#include "widgets/row_delegate.h"

namespace fw::widgets {

/// Cells of the list of spans: stripe of the service, errors with their sign, ids in the fixed-width font. A page has
/// hundreds of cells, and most texts are seen again: what fits is laid out once.
class SpanListDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit SpanListDelegate(QObject* parent) : RowDelegate(parent) {}
    ~SpanListDelegate() override;

protected:
    [[nodiscard]] TextStyle textStyle(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paintContent(QPainter& painter, const QRect& content, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    enum class Face : std::uint8_t { Plain, Name, StandIn, Mono };
    [[nodiscard]] static Face faceOf(const QModelIndex& index);
    [[nodiscard]] QFont fontOf(Face face, const QFont& base) const;
    [[nodiscard]] QColor colorOf(const QModelIndex& index) const;

    mutable std::array<std::unique_ptr<render::PreparedText>, 4> m_lines;
};

}  // namespace fw::widgets
