// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/compare_markdown.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "model/items/compare_words.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::DiffRow;
using analysis::DiffSide;

namespace {

class MarkdownWords {
    Q_DECLARE_TR_FUNCTIONS(CompareMarkdown)
};

/// Differences in the table: a ticket is read, not searched.
constexpr std::size_t mostTableRows = 10;

QString sideLine(const analysis::DiffPlan& plan, DiffSide side, const QString& length) {
    const TraceSummary& trace = plan.analysis(side)->trace->summary;
    QString line = QStringLiteral("- **") + (side == DiffSide::A ? QLatin1Char('A') : QLatin1Char('B')) + QStringLiteral("** ") + length +
                   QStringLiteral(", ") + literalMarkdown(cellText(trace.rootName, 80)) + QStringLiteral(": ") +
                   literalMarkdown(cellText(trace.idText, 120));
    if (!trace.frameIds.empty()) line += QStringLiteral(", ") + literalMarkdown(cellText(trace.frameIds.front(), 120));
    return line + QStringLiteral(", ") + dateTimeText(trace.startNs, true) + QStringLiteral(" UTC");
}

QString withWhole(const QString& root, const QString& whole) {
    return whole.isEmpty() ? root : root + QStringLiteral(" (") + whole + QLatin1Char(')');
}

QString tableLine(const QStringList& cells) {
    return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
}

}  // namespace

QString literalMarkdown(const QString& text) {
    // Those that mean something within a line; what makes an address of a text is its "://".
    static const QString marks = QStringLiteral("\\`*_[]<>#|~&$@");
    QString literal;
    literal.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool address = text[i] == QLatin1Char(':') && QStringView(text).mid(i + 1).startsWith(QLatin1String("//"));
        if (address || marks.contains(text[i])) literal += QLatin1Char('\\');
        literal += text[i];
    }
    return literal;
}

QString compareMarkdown(const analysis::DiffPlan& plan, const analysis::DiffFacts& facts) {
    const analysis::TraceDiff& diff = *plan.diff;
    const analysis::CompareUnit unit = compareUnit(diff);
    const auto text = [](const std::string& utf8) { return QString::fromStdString(utf8); };
    QStringList lines{literalMarkdown(compareSentence(diff, facts).plain()), {}};
    lines.append(sideLine(plan, DiffSide::A,
                          withWhole(text(unit.text(*facts.baselineNs)), wholeTrace(diff, *facts.baselineWholeNs, *facts.baselineNs))));
    lines.append(sideLine(plan, DiffSide::B,
                          withWhole(text(unit.text(*facts.candidateNs)), wholeTrace(diff, *facts.candidateWholeNs, *facts.candidateNs))));
    const std::size_t shown = std::min(plan.byDelta.size(), mostTableRows);
    if (shown > 0) {
        lines.append(QString());
        lines.append(tableLine({MarkdownWords::tr("Path"), MarkdownWords::tr("Match"), QStringLiteral("A"), QStringLiteral("B"),
                                MarkdownWords::tr("Δ duration"), MarkdownWords::tr("Δ critical path")}));
        lines.append(QStringLiteral("|---|---|--:|--:|--:|--:|"));
    }
    for (std::size_t i = 0; i < shown; ++i) {
        const DiffRow row = plan.byDelta[i];
        const auto length = [&](DiffSide side) {
            const analysis::SideFigures figures = plan.figures(side, row);
            return figures.count == 0 ? MarkdownWords::tr("absent") : text(unit.text(figures.durationNs));
        };
        const QString match = compareMatch(diff, row);
        lines.append(
            tableLine({literalMarkdown(comparePath(diff, row)), match.isEmpty() ? MarkdownWords::tr("matched") : literalMarkdown(match),
                       length(DiffSide::A), length(DiffSide::B), text(unit.delta(diff.deltas(row).durationNs)),
                       text(unit.delta(diff.criticalDelta(row)))}));
    }
    if (plan.byDelta.size() > shown) {
        lines.append(QString());
        lines.append(MarkdownWords::tr("%1 of %2 differences, the largest first.").arg(countText(shown), countText(plan.byDelta.size())));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace fw::items
