// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QAbstractTableModel>

#include "model/items/mapping_fields.h"

namespace fw::items {

/// The first lines of a log as they would be imported. GUI thread.
class MappingPreviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Kind, Text, Service, Duration, Time, TraceId, SpanId, ParentId, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole,  ///< int(PreviewLine::Kind)
        RowTextRole,              ///< the row as a sentence
    };

    explicit MappingPreviewModel(QObject* parent = nullptr);

    void setLines(std::vector<PreviewLine> lines);
    [[nodiscard]] const std::vector<PreviewLine>& lines() const { return m_lines; }
    void setUtc(bool utc);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PreviewLine& line, int column) const;
    [[nodiscard]] QString rowText(const PreviewLine& line) const;

    std::vector<PreviewLine> m_lines;
    bool m_utc = true;
};

}  // namespace fw::items
