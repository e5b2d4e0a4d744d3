// SPDX-License-Identifier: GPL-3.0-or-later
// What rows of two waterfalls side by side say, to the pointer and to screen readers.
#include <QStringList>

#include "model/items/compare_words.h"
#include "model/items/text.h"
#include "widgets/compare_rows_view.h"
#include "widgets/painted_item.h"
#include "widgets/spoken_text.h"

namespace fw::widgets {

using analysis::DiffRow;
using analysis::DiffRows;

namespace {

class CompareRowInterface : public PaintedItem<CompareRowsView, DiffRow> {
public:
    CompareRowInterface(CompareRowsView* view, DiffRow row) : PaintedItem(view, row, QAccessible::TreeItem) {}

    [[nodiscard]] std::optional<std::uint32_t> index() const {
        return isValid() && view()->rows()->isSeen(key()) ? std::optional(view()->rows()->indexOf(key())) : std::nullopt;
    }

protected:
    [[nodiscard]] bool isThere() const override { return view()->rows() != nullptr && key() < view()->rows()->diff().rowCount(); }
    [[nodiscard]] QString speech() const override {
        const auto at = index();
        return at ? view()->rowSpeech(*at) : QString();
    }
    [[nodiscard]] QRect box() const override {
        const auto at = index();
        return at ? view()->rowRect(*at) : QRect();
    }
    [[nodiscard]] bool isCurrent() const override { return view()->selected() == key(); }
    void describe(QAccessible::State& state) const override {
        const DiffRows& rows = *view()->rows();
        state.offscreen = box().isNull();
        if (!rows.hasBelow(key())) return;
        state.expandable = true;
        state.expanded = !rows.isFolded(key());
        state.collapsed = rows.isFolded(key());
    }
    void choose() override { view()->select(key()); }
    void press() override { view()->setFolded(key(), !view()->rows()->isFolded(key())); }
};

class CompareRowsInterface : public PaintingView<CompareRowsView, CompareRowInterface, DiffRow> {
public:
    explicit CompareRowsInterface(CompareRowsView* view) : PaintingView(view, QAccessible::Tree, 4096) {}

    [[nodiscard]] int childCount() const override { return view()->rows() != nullptr ? static_cast<int>(view()->rows()->count()) : 0; }
    [[nodiscard]] QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return interfaceOf(view()->rows()->rowAt(static_cast<std::uint32_t>(index)));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override {
        const auto* row = dynamic_cast<const CompareRowInterface*>(child);
        const auto at = row != nullptr ? row->index() : std::nullopt;
        return at ? static_cast<int>(*at) : -1;
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override {
        const auto at = view()->indexAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
        return at ? child(static_cast<int>(*at)) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override {
        return view()->selected() ? interfaceOf(*view()->selected()) : nullptr;
    }
};

}  // namespace

void installCompareAccessibility() {
    installInterface<CompareRowsView, CompareRowsInterface>();
}

void CompareRowsView::announce() {
    if (!QAccessible::isActive() || !hasFocus() || !m_rows || !m_selected || !m_rows->isSeen(*m_selected)) return;
    announceChild(this, static_cast<int>(m_rows->indexOf(*m_selected)));
}

QString CompareRowsView::rowSpeech(std::uint32_t index) const {
    const DiffRow row = m_rows->rowAt(index);
    const analysis::TraceDiff& diff = *m_plan->diff;
    const auto a = diff.baselineFigures(row);
    const auto b = diff.candidateFigures(row);
    QStringList parts{items::compareName(diff, row), items::cellText(analysis::rowName(diff, row).service, 60)};
    parts.append(a->count == 0 ? tr("not in A") : tr("A %1").arg(spokenDuration(a->durationNs)));
    parts.append(b->count == 0 ? tr("not in B") : tr("B %1").arg(spokenDuration(b->durationNs)));
    const std::int64_t within = diff.withinNs[row];
    if (within == 0) {
        parts.append(tr("no difference on the critical path"));
    } else {
        const QString much = spokenDuration(within < 0 ? -within : within);
        parts.append(within > 0 ? tr("%1 more on the critical path").arg(much) : tr("%1 less on the critical path").arg(much));
    }
    if (const QString match = items::compareMatch(diff, row); !match.isEmpty()) parts.append(match);
    return parts.join(QStringLiteral(", "));
}

QString CompareRowsView::rowTip(std::uint32_t index) const {
    const DiffRow row = m_rows->rowAt(index);
    const analysis::TraceDiff& diff = *m_plan->diff;
    const auto a = diff.baselineFigures(row);
    const auto b = diff.candidateFigures(row);
    const analysis::FigureDeltas deltas = diff.deltas(row);
    const auto signedNs = [](std::int64_t ns) { return (ns > 0 ? QStringLiteral("+") : QString()) + items::exactNanoseconds(ns); };
    QStringList lines{items::compareName(diff, row) + QStringLiteral(" · ") + items::cellText(analysis::rowName(diff, row).service, 60)};
    lines.append(a->count == 0 ? tr("not in A") : tr("A: %1").arg(items::exactNanoseconds(a->durationNs)));
    lines.append(b->count == 0 ? tr("not in B") : tr("B: %1").arg(items::exactNanoseconds(b->durationNs)));
    if (a->count > 0 && b->count > 0) {
        lines.append(tr("Duration: %1").arg(signedNs(deltas.durationNs)));
        if (deltas.offsetNs) lines.append(tr("Start in its parent: %1").arg(signedNs(*deltas.offsetNs)));
    }
    lines.append(tr("Self time: %1").arg(signedNs(deltas.selfNs)));
    lines.append(tr("Critical path, itself: %1").arg(signedNs(deltas.criticalNs)));
    if (deltas.waitNs != 0) lines.append(tr("Of it queued before it began: %1").arg(signedNs(deltas.waitNs)));
    if (m_rows->hasBelow(row)) lines.append(tr("Critical path, with all below: %1").arg(signedNs(diff.withinNs[row])));
    if (const QString match = items::compareMatch(diff, row); !match.isEmpty()) lines.append(match);
    return lines.join(QLatin1Char('\n'));
}

}  // namespace fw::widgets
