// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/compare_picture.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include "model/core/saturated.h"
#include "widgets/render/compare_painter.h"
#include "widgets/render/compare_picture_parts.h"
#include "widgets/render/picture_file.h"
#include "widgets/render/span_color.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::DiffSide;
using analysis::Interval;

namespace {

constexpr double sheetMargin = 24;
constexpr double sidesHeight = 44;
constexpr double leastTop = 216;
constexpr double comparedWords = 344;
constexpr double comparedRuler = 24;
constexpr double comparedLegend = 22;
constexpr double behindEnd = 0.02;

std::int64_t scaledOffset(std::int64_t ns, std::int64_t part, std::int64_t whole) {
    return static_cast<std::int64_t>(static_cast<long double>(ns) * static_cast<long double>(part) / static_cast<long double>(whole));
}

/// Everything that is decided before the first stroke. Logical pixels.
class ComparePicture {
public:
    explicit ComparePicture(const ComparePictureRequest& request)
        : m_request(request),
          m_theme(theme(request.theme)),
          m_fonts(pictureFont()),
          m_unit(request.unit.value_or(analysis::CompareUnit(*request.plan->diff))),
          m_painter(request.theme, pictureFont()),
          m_rows(compareRowsOf(request)) {
        const double width = request.width;
        const double inner = width - 2 * sheetMargin;
        double top = 8;
        const auto place = [&top, inner](double height) {
            const QRectF box(sheetMargin, top, inner, std::ceil(height));
            top = box.bottom();
            return box;
        };
        m_sides = place(sidesHeight);
        m_top = place(std::max(leastTop, compareWordsHeight(request.words, m_fonts, comparedWords) + 24));
        m_head = place(comparedRuler);
        m_body = place(static_cast<double>(m_painter.rowHeight()) * m_rows.shown);
        const std::uint32_t seen = m_rows.rows->count();
        if (m_rows.shown < seen || m_rows.rows->leftOut() > 0) m_note = place(28);
        top += 12;
        m_legend = compareLegend(m_rows, m_fonts, sheetMargin, width - sheetMargin);
        m_legendTop = top;
        if (!m_legend.empty()) top += m_legend.back().y + comparedLegend + 8;
        m_caption = compareCaption(request, m_rows, m_unit);
        const double strip = layOutCaption(m_caption, width, sheetMargin);
        m_strip = QRectF(0, std::ceil(top), width, std::ceil(strip));
    }

    [[nodiscard]] PictureSheet sheet() {
        PictureSheet sheet;
        sheet.size = QSize(m_request.width, static_cast<int>(m_strip.bottom()));
        sheet.background = m_theme.surface;
        sheet.title = title();
        const QString a = idOf(DiffSide::A);
        const QString b = idOf(DiffSide::B);
        sheet.traceIds = a + QLatin1Char(' ') + b;
        sheet.about = QStringLiteral("Traces %1 and %2. Framewake %3").arg(a, b, QString::fromLatin1(FW_VERSION));
        sheet.paint = [this](QPainter& painter, double pixelRatio) { paint(painter, pixelRatio); };
        return sheet;
    }

private:
    [[nodiscard]] QString idOf(DiffSide side) const { return visibleText(m_request.plan->analysis(side)->trace->summary.idText, 120); }
    [[nodiscard]] QString title() const {
        return QCoreApplication::translate("ComparePicture", "Compare %1 with %2")
            .arg(QString::fromStdString(m_unit.text(*m_request.facts.baselineNs)),
                 QString::fromStdString(m_unit.text(*m_request.facts.candidateNs)));
    }

    void paint(QPainter& painter, double pixelRatio) {
        painter.fillRect(QRectF(QPointF(0, 0), QSizeF(m_request.width, m_strip.bottom())), m_theme.surface);
        const CompareColumns columns = m_painter.columns(m_body, m_request.merged);
        // Each stands above its own waterfall.
        const double middle = m_request.merged ? m_sides.center().x() : columns.side(DiffSide::B).tree.left();
        const double gap = m_request.merged ? 16 : m_sides.width() * 0.02;
        painter.setRenderHint(QPainter::Antialiasing);
        paintCompareSide(painter, QRectF(m_sides.left(), m_sides.top(), middle - m_sides.left() - gap, m_sides.height()), m_request,
                         DiffSide::A, m_theme, m_fonts);
        paintCompareSide(painter, QRectF(middle, m_sides.top(), m_sides.right() - middle, m_sides.height()), m_request, DiffSide::B,
                         m_theme, m_fonts);
        painter.fillRect(QRectF(m_top.left(), m_top.top(), m_top.width(), 1), m_theme.line);
        const QRectF words(m_top.left(), m_top.top() + 12, comparedWords, m_top.height() - 16);
        paintCompareWords(painter, words, m_request.words, m_theme, m_fonts);
        painter.fillRect(QRectF(words.right() - 1, m_top.top(), 1, m_top.height()), m_theme.line);
        const DeltaChartPainter chart(m_request.theme, m_fonts.base);
        chart.paint(painter, QRectF(words.right() + 8, m_top.top() + 8, m_top.right() - words.right() - 8, m_top.height() - 10),
                    m_request.chart);
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintRows(painter, columns, pixelRatio);
        paintBelow(painter);
        painter.setRenderHint(QPainter::Antialiasing, false);
        paintCaptionStrip(painter, m_caption, m_strip, sheetMargin, m_theme, m_fonts);
    }

    void paintRows(QPainter& painter, const CompareColumns& columns, double pixelRatio) {
        CompareFrame frame;
        frame.rows = m_rows.rows.get();
        frame.unit = &m_unit;
        frame.merged = m_request.merged;
        frame.last = m_rows.shown;
        frame.top = m_body.top();
        frame.box = m_body;
        frame.pixelRatio = pixelRatio;
        if (m_request.selected < m_request.plan->diff->rowCount() && m_rows.rows->isSeen(m_request.selected))
            frame.selected = m_rows.rows->indexOf(m_request.selected);
        const std::int64_t longest = std::max(lengthOf(DiffSide::A), lengthOf(DiffSide::B));
        const std::int64_t air = std::max<std::int64_t>(1, static_cast<std::int64_t>(static_cast<double>(longest) * behindEnd));
        const Interval window = m_request.window.value_or(Interval{0, saturatedAdd(longest, air)});
        for (const DiffSide side : {DiffSide::A, DiffSide::B}) {
            const auto number = static_cast<std::size_t>(side);
            const std::int64_t zero = m_request.plan->analysis(side)->primary.startNs;
            Interval own = window;
            if (!m_request.sameScale && !m_request.merged) {
                own.startNs = scaledOffset(window.startNs, lengthOf(side), longest);
                own.endNs = std::max(scaledOffset(window.endNs, lengthOf(side), longest), saturatedAdd(own.startNs, 1));
            }
            const QRectF& bars = columns.side(side).bars;
            frame.zeroNs[number] = zero;
            frame.scales[number] = {saturatedAdd(zero, own.startNs), saturatedAdd(zero, own.endNs), bars.left() + 4,
                                    std::max(1.0, bars.width() - 8)};
        }
        m_painter.paint(painter, frame);
        m_painter.paintHead(painter, m_head, frame);
        painter.fillRect(QRectF(m_body.left(), m_body.bottom(), m_body.width(), 1), m_theme.lineStrong);
    }

    void paintBelow(QPainter& painter) const {
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_note.isEmpty()) {
            const std::uint64_t cut = m_rows.rows->count() - m_rows.shown;
            const QString text =
                QCoreApplication::translate("ComparePicture", "%1 more rows are left out").arg(countText(cut + m_rows.rows->leftOut()));
            painter.setFont(m_fonts.ghost);
            painter.setPen(m_theme.text2);
            painter.drawText(QPointF(m_note.left() + 6, centredBaseline(m_fonts.ghost, m_note.top() + 2, m_note.height())), text);
        }
        painter.setFont(m_fonts.base);
        for (const CompareLegendItem& item : m_legend) {
            const double top = m_legendTop + item.y;
            const double base = centredBaseline(m_fonts.base, top, comparedLegend);
            if (!item.more) {
                painter.fillRect(QRectF(item.x, top + 6, 10, 10), m_theme.service(item.slot));
                if (Theme::notched(item.slot)) painter.fillRect(QRectF(item.x, top + 10, 10, 2), m_theme.surface);
            }
            painter.setPen(item.more ? m_theme.text2 : m_theme.text);
            painter.drawText(QPointF(item.x + (item.more ? 0 : 16), base), item.text);
        }
    }

    [[nodiscard]] std::int64_t lengthOf(DiffSide side) const {
        const Interval& primary = m_request.plan->analysis(side)->primary;
        return std::max<std::int64_t>(1, saturatedSub(primary.endNs, primary.startNs));
    }

    const ComparePictureRequest& m_request;
    const Theme& m_theme;
    RowFonts m_fonts;
    analysis::CompareUnit m_unit;
    ComparePainter m_painter;
    ComparePictureRows m_rows;
    QRectF m_sides, m_top, m_head, m_body, m_note, m_strip;
    std::vector<CompareLegendItem> m_legend;
    double m_legendTop = 0;
    std::vector<CaptionField> m_caption;
};

Result<void> checkCompared(const ComparePictureRequest& request) {
    if (!request.plan) return fail(ErrorKind::Usage, "a picture needs a comparison");
    if (request.width < 800 || request.width > 16000) return fail(ErrorKind::Usage, "the width of this picture must be 800 to 16000");
    if (!(request.scale >= 1 && request.scale <= 4)) return fail(ErrorKind::Usage, "the scale of a picture must be 1 to 4");
    return {};
}

}  // namespace

QString ComparePictureWords::plain() const {
    QString text;
    for (const Part& part : body) text += part.text;
    QStringList all{lead};
    for (const QString& part : {number, share}) {
        if (!part.isEmpty()) all << part;
    }
    QString first = all.join(QLatin1Char(' '));
    if (!number.isEmpty()) first += QLatin1Char('.');
    return text.isEmpty() ? first : first + QLatin1Char(' ') + text;
}

int compareChartSteps(int width) {
    constexpr int mostSteps = 6;
    const DeltaChartPainter chart(ThemeId::Light, pictureFont());
    return std::clamp(chart.roomFor(width - 2 * sheetMargin - comparedWords - 8) - 1, 1, mostSteps);
}

Result<QSize> pictureSize(const ComparePictureRequest& request) {
    if (const Result<void> good = checkCompared(request); !good) return tl::unexpected(good.error());
    return sheetPixels(ComparePicture(request).sheet().size, request.scale);
}

Result<QImage> renderPicture(const ComparePictureRequest& request) {
    if (const Result<void> good = checkCompared(request); !good) return tl::unexpected(good.error());
    ComparePicture picture(request);
    return sheetImage(picture.sheet(), request.scale);
}

Result<QByteArray> renderPng(const ComparePictureRequest& request) {
    if (const Result<void> good = checkCompared(request); !good) return tl::unexpected(good.error());
    ComparePicture picture(request);
    return sheetPng(picture.sheet(), request.scale);
}

Result<QByteArray> renderSvg(const ComparePictureRequest& request) {
    if (const Result<void> good = checkCompared(request); !good) return tl::unexpected(good.error());
    ComparePicture picture(request);
    return sheetSvg(picture.sheet());
}

Result<QByteArray> renderPdf(const ComparePictureRequest& request) {
    if (const Result<void> good = checkCompared(request); !good) return tl::unexpected(good.error());
    ComparePicture picture(request);
    return sheetPdf(picture.sheet());
}

}  // namespace fw::render
