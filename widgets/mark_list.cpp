// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/mark_list.h"

#include <algorithm>

#include <QListView>
#include <QPixmap>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "widgets/plain_text.h"
#include "widgets/render/text.h"
#include "widgets/render/time_scale.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int markNameLimit = 60;
constexpr int markNoteLimit = 80;
constexpr int mostMarkRows = 14;

QString markText(const analysis::MarkedSpans::Mark& mark, const TraceData& trace, std::int64_t zeroNs) {
    const std::string& name = trace.names[trace.name[mark.span]];
    QString text = render::nameText(name, markNameLimit);
    text +=
        QStringLiteral("   +") + render::durationText(std::max<std::int64_t>(0, render::saturatedSub(trace.startNs[mark.span], zeroNs)));
    if (mark.note.empty()) return text;
    const QString note = QString::fromUtf8(mark.note.data(), static_cast<qsizetype>(std::min<std::size_t>(mark.note.size(), 1000)));
    return text + QStringLiteral("   ") + render::visibleText(note.simplified(), markNoteLimit);
}

}  // namespace

MarkList::MarkList(const analysis::MarkedSpans& marked, std::int64_t zeroNs, analysis::Row current, render::ThemeId theme, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_list(new QListView(this)) {
    setObjectName(QStringLiteral("markList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setStyleProperty(this, "fwPanel", "popup");
    setAccessibleName(tr("Bookmarks"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(8));
    column->addWidget(plainLabel(this, tr("Bookmarks"), "secondary"));
    auto* model = new QStandardItemModel(this);
    const TraceData& trace = *marked.analysis->trace;
    for (const analysis::MarkedSpans::Mark& mark : marked.marks) {
        auto* item = new QStandardItem(markText(mark, trace, zeroNs));
        item->setEditable(false);
        QPixmap colour(px(10), px(10));
        colour.fill(render::theme(theme).service(trace.services[trace.service[mark.span]].slot));
        item->setIcon(QIcon(colour));
        item->setData(mark.row);
        item->setSizeHint(QSize(m_list->fontMetrics().horizontalAdvance(item->text()) + px(34), px(22)));
        model->appendRow(item);
    }
    m_list->setModel(model);
    m_list->setAccessibleName(tr("Bookmarks"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int rows = std::clamp(model->rowCount(), 1, mostMarkRows);
    m_list->setFixedHeight(rows * px(22) + 2 * m_list->frameWidth());
    m_list->setFixedWidth(std::clamp(m_list->sizeHintForColumn(0) + px(24), px(280), px(560)));
    column->addWidget(m_list);
    const auto at = std::lower_bound(marked.rows.begin(), marked.rows.end(), current);
    const auto number = at == marked.rows.end() ? 0 : static_cast<int>(at - marked.rows.begin());
    m_list->setCurrentIndex(model->index(number, 0));
    setFocusProxy(m_list);
    const auto choose = [this](const QModelIndex& index) {
        const quint32 row = index.data(Qt::UserRole + 1).toUInt();
        close();
        Q_EMIT rowChosen(row);
    };
    // Enter is no activation everywhere, and a click is one on some desktops: each row is told once.
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, [this, choose](const QModelIndex& index) {
        if (isVisible()) choose(index);
    });
}

}  // namespace fw::widgets
