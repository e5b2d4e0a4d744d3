// SPDX-License-Identifier: GPL-3.0-or-later
// Words, sides, legend and caption of the picture of a comparison.
#include "widgets/render/compare_picture_parts.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>
#include <QTextLayout>
#include <QTextOption>

#include "model/core/saturated.h"
#include "widgets/render/icons.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::DiffRow;
using analysis::DiffSide;
using analysis::noSpan;

namespace {

class ComparePictureTr {
    Q_DECLARE_TR_FUNCTIONS(ComparePicture)
};

constexpr double wordsInset = 16;
constexpr qsizetype captionText = 120;

QColor toneInk(ComparePictureWords::Tone tone, const Theme& colors) {
    return tone == ComparePictureWords::Tone::Slower   ? colors.slowText
           : tone == ComparePictureWords::Tone::Faster ? colors.fastText
                                                       : colors.text;
}

/// Lines within a width; only measured where `painter` is null. Returns their height.
double wordLines(QPainter* painter, const QString& text, const QFont& font, const QColor& ink,
                 const QList<QTextLayout::FormatRange>& formats, const QPointF& at, double width) {
    if (text.isEmpty()) return 0;
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += std::ceil(line.height() * 1.03);
    }
    layout.endLayout();
    if (painter == nullptr) return y;
    painter->setPen(ink);
    for (int i = 0; i < layout.lineCount(); ++i) layout.lineAt(i).draw(painter, at);
    return y;
}

/// Draws the words, or only measures them.
double layOutWords(QPainter* painter, const QRectF& box, const ComparePictureWords& words, const Theme& colors, const RowFonts& fonts) {
    const double width = box.width();
    double y = box.top();
    const bool plain = words.number.isEmpty();
    y += wordLines(painter, words.lead, plain ? fonts.sized(15, QFont::DemiBold) : fonts.base, plain ? colors.text : colors.text2, {},
                   {box.left(), y}, width);
    if (!plain) {
        const QFont large = fonts.sized(24, QFont::DemiBold);
        const QFont small = fonts.sized(13);
        const QFontMetricsF metrics(large);
        if (painter != nullptr) {
            const double side = std::round(metrics.ascent() * 0.72);
            const double base = std::round(y + metrics.ascent());
            const QColor ink = toneInk(words.tone, colors);
            paintDeltaSign(*painter, QRectF(box.left(), base - side * 0.9, side, side * 0.87),
                           words.tone == ComparePictureWords::Tone::Slower, ink);
            const double x = box.left() + side + 8;
            painter->setFont(large);
            painter->setPen(ink);
            painter->drawText(QPointF(x, base), words.number);
            const double behind = x + metrics.horizontalAdvance(words.number) + 8;
            painter->setFont(small);
            painter->setPen(colors.text2);
            painter->drawText(QPointF(behind, base), QFontMetricsF(small).elidedText(words.share, Qt::ElideRight, box.right() - behind));
        }
        y = std::ceil(y + metrics.height() + 4);
    }
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const ComparePictureWords::Part& part : words.body) {
        if (part.tone != ComparePictureWords::Tone::Plain) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(part.text.size());
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setForeground(toneInk(part.tone, colors));
            formats.append(range);
        }
        text += part.text;
    }
    y += wordLines(painter, text, fonts.sized(13), colors.text, formats, {box.left(), y}, width) + 6;
    y += wordLines(painter, words.note, fonts.secondary, colors.text3, {}, {box.left(), y}, width);
    return y - box.top();
}

const TraceSummary& summaryOf(const ComparePictureRequest& request, DiffSide side) {
    return request.plan->analysis(side)->trace->summary;
}

QString framesText(const TraceSummary& summary) {
    QStringList frames;
    for (const std::string& frame : summary.frameIds) {
        if (frames.size() == 2) {
            frames << ComparePictureTr::tr("and %1 more").arg(countText(summary.frameIds.size() - 2));
            break;
        }
        frames << visibleText(frame, captionText);
    }
    return frames.join(QStringLiteral(", "));
}

QString rowsText(const ComparePictureRows& rows, const analysis::CompareUnit& unit) {
    const analysis::DiffRows& all = *rows.rows;
    QStringList parts{ComparePictureTr::tr("%1 of %2 rows").arg(countText(rows.shown), countText(all.diff().rowCount()))};
    const bool cut = rows.shown < all.count();
    if (rows.chosen && (all.least() > 0 || cut)) {
        parts << ComparePictureTr::tr("those that differ most");
    } else {
        if (all.least() > 0)
            parts << ComparePictureTr::tr("differences below %1 hidden").arg(QString::fromStdString(unit.text(all.least())));
        if (cut) parts << ComparePictureTr::tr("%1 left out").arg(countText(all.count() - rows.shown));
    }
    if (all.count() + all.leftOut() < all.diff().rowCount()) parts << ComparePictureTr::tr("repeats folded");
    return parts.join(QStringLiteral(", "));
}

}  // namespace

double compareWordsHeight(const ComparePictureWords& words, const RowFonts& fonts, double width) {
    return layOutWords(nullptr, QRectF(0, 0, width - 2 * wordsInset, 0), words, theme(ThemeId::Light), fonts);
}

void paintCompareWords(QPainter& painter, const QRectF& box, const ComparePictureWords& words, const Theme& colors, const RowFonts& fonts) {
    layOutWords(&painter, box.adjusted(0, 0, -2 * wordsInset, 0), words, colors, fonts);
}

void paintCompareSide(QPainter& painter, const QRectF& box, const ComparePictureRequest& request, DiffSide side, const Theme& colors,
                      const RowFonts& fonts) {
    const TraceSummary& summary = summaryOf(request, side);
    const double middle = box.center().y();
    const QFont letter = fonts.sized(13, QFont::DemiBold);
    const QFont large = fonts.sized(15, QFont::DemiBold);
    const QRectF frame(box.left() + 0.5, middle - 11 + 0.5, 21, 21);
    painter.setPen(colors.lineStrong);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    double x = box.left() + 32;
    const auto write = [&](const QFont& font, const QColor& ink, const QString& text, Qt::TextElideMode elide) {
        if (text.isEmpty() || x >= box.right()) return;
        const QString shown = QFontMetricsF(font).elidedText(text, elide, box.right() - x);
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(QPointF(x, centredBaseline(font, box.top(), box.height())), shown);
        x += textWidth(font, shown) + 14;
    };
    const QString name = side == DiffSide::A ? QStringLiteral("A") : QStringLiteral("B");
    painter.setFont(letter);
    painter.setPen(colors.text);
    painter.drawText(QPointF(frame.center().x() - textWidth(letter, name) / 2, centredBaseline(letter, box.top(), box.height())), name);
    const analysis::CompareUnit unit = request.unit.value_or(analysis::CompareUnit(*request.plan->diff));
    const std::int64_t ns = side == DiffSide::A ? *request.facts.baselineNs : *request.facts.candidateNs;
    const std::int64_t whole = side == DiffSide::A ? *request.facts.baselineWholeNs : *request.facts.candidateWholeNs;
    write(large, colors.text, QString::fromStdString(unit.text(ns)), Qt::ElideRight);
    if (unit.rounded(whole) != unit.rounded(ns))
        write(fonts.secondary, colors.text2, ComparePictureTr::tr("%1 as a whole").arg(durationText(whole)), Qt::ElideRight);
    const auto badge = [&](const char* sign, const QColor& fill, const QColor& ink, const QString& text) {
        if (x + 20 > box.right()) return;
        paintIcon(painter, QString::fromLatin1(sign), QRectF(x, middle - 6, 12, 12), fill, colors.panel);
        x += 17;
        write(fonts.sized(12, QFont::DemiBold), ink, text, Qt::ElideRight);
    };
    if (summary.errors > 0) {
        const int count = static_cast<int>(std::min<std::uint64_t>(summary.errors, 1'000'000'000));
        badge("error", colors.errorFill, colors.errorText,
              count == 1 ? ComparePictureTr::tr("1 error") : ComparePictureTr::tr("%Ln errors", nullptr, count));
    }
    if (summary.completeness != Completeness::Complete)
        badge("partial", colors.warnFill, colors.warnText, ComparePictureTr::tr("incomplete"));
    write(fonts.name, colors.text, nameText(summary.rootName, captionText), Qt::ElideMiddle);
    write(fonts.secondary, colors.text2, visibleText(summary.rootService, captionText), Qt::ElideMiddle);
}

ComparePictureRows compareRowsOf(const ComparePictureRequest& request) {
    ComparePictureRows shown;
    shown.rows = request.rows;
    if (!shown.rows) {
        auto most = std::make_shared<analysis::DiffRows>(request.plan);
        most->setMost(request.maxRows);
        shown.rows = std::move(most);
        shown.chosen = true;
    }
    shown.shown = std::min(shown.rows->count(), request.maxRows);
    return shown;
}

std::vector<CaptionField> compareCaption(const ComparePictureRequest& request, const ComparePictureRows& rows,
                                         const analysis::CompareUnit& unit) {
    std::vector<CaptionField> fields;
    for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
        const TraceSummary& summary = summaryOf(request, side);
        const QString letter = side == DiffSide::A ? QStringLiteral("A") : QStringLiteral("B");
        //: %1 is the side of the comparison, A or B
        fields.push_back({ComparePictureTr::tr("%1: trace id").arg(letter), visibleText(summary.idText, captionText), {}, true});
        //: %1 is the side of the comparison, A or B; %2 the name of an attribute
        const QString frame = ComparePictureTr::tr("%1: %2").arg(letter, visibleText(request.frameKey, captionText));
        if (!summary.frameIds.empty()) fields.push_back({frame, framesText(summary), {}, true});
        fields.push_back(
            {ComparePictureTr::tr("%1: start").arg(letter), dateTimeText(summary.startNs, true, 3) + QStringLiteral(" UTC"), {}});
    }
    const analysis::DiffFacts& facts = request.facts;
    fields.push_back({ComparePictureTr::tr("Rows"), rowsText(rows, unit), {}});
    fields.push_back({ComparePictureTr::tr("Spans"),
                      ComparePictureTr::tr("%1 matched, %2 renamed, %3 only in A, %4 only in B")
                          .arg(countText(facts.pairs), countText(facts.renamed), countText(facts.removed), countText(facts.added)),
                      {}});
    if (request.window)
        fields.push_back({ComparePictureTr::tr("Shown"),
                          ComparePictureTr::tr("%1 – %2 from the starts")
                              .arg(durationText(request.window->startNs), durationText(request.window->endNs)),
                          {}});
    fields.push_back(
        {ComparePictureTr::tr("Time scale"),
         request.sameScale || request.merged ? ComparePictureTr::tr("the same for both") : ComparePictureTr::tr("each its own"),
         {}});
    if (!request.source.isEmpty()) fields.push_back({ComparePictureTr::tr("Source"), visibleText(request.source), {}});
    return fields;
}

std::vector<CompareLegendItem> compareLegend(const ComparePictureRows& rows, const RowFonts& fonts, double left, double right) {
    std::vector<CompareLegendItem> items;
    std::set<std::string> seen;
    for (std::uint32_t index = 0; index < rows.shown; ++index) {
        for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
            const SpanIndex span = rows.rows->plan().sampleOf(side, rows.rows->rowAt(index));
            if (span == noSpan) continue;
            const TraceData& trace = *rows.rows->plan().analysis(side)->trace;
            const ServiceRef& service = trace.services[trace.service[span]];
            if (seen.insert(service.name).second) items.push_back({service.slot, nameText(service.name, 60), false, 0, 0});
        }
    }
    constexpr double line = 22;
    constexpr int mostLines = 2;
    constexpr double moreRoom = 140;
    double x = left;
    int lines = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const double width = 16 + textWidth(fonts.base, items[i].text);
        const bool last = lines + 1 == mostLines;
        if (x > left && x + width > right - (last ? moreRoom : 0)) {
            if (last) {
                const QString text = ComparePictureTr::tr("and %1 more services").arg(countText(items.size() - i));
                items.resize(i);
                items.push_back({0, text, true, x, lines * line});
                break;
            }
            ++lines;
            x = left;
        }
        items[i].x = x;
        items[i].y = lines * line;
        x += width + 20;
    }
    return items;
}

}  // namespace fw::render
