// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QWidget>

#include "model/items/mapping_fields.h"
#include "widgets/render/theme.h"

class QLabel;

namespace fw::items {
class MappingPreviewModel;
}

namespace fw::widgets {

class ListTable;
class MappingPreviewDelegate;

/// The first lines of a log as a mapping reads them, and their sum.
class MappingPreviewPane : public QWidget {
    Q_OBJECT
public:
    explicit MappingPreviewPane(QWidget* parent);

    [[nodiscard]] items::MappingPreviewModel* preview() const { return m_model; }
    /// Absent: nothing was read yet.
    void setCounts(const std::optional<items::PreviewCounts>& counts);
    [[nodiscard]] QString summary() const;
    void setEmptyText(const QString& text);
    void setTheme(render::ThemeId theme);

private:
    items::MappingPreviewModel* m_model = nullptr;
    QLabel* m_summary = nullptr;
    ListTable* m_table = nullptr;
    MappingPreviewDelegate* m_delegate = nullptr;
};

}  // namespace fw::widgets
