// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/journey_picture.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/picture_file.h"
#include "widgets/render/text.h"

namespace fw::render {
namespace {

constexpr double titleHeight = 66;
constexpr double journeyInset = 12;
constexpr double stepHeight = 24;
constexpr double lineBelow = 28;
/// Of the columns of the table: number, from, to, gap, context; the evidence takes what is left.
constexpr std::array<double, 5> stepColumns = {0.03, 0.19, 0.19, 0.07, 0.1};

/// Everything that is decided before the first stroke. Logical pixels.
class JourneyPicture {
public:
    explicit JourneyPicture(const JourneyPictureRequest& request)
        : m_request(request),
          m_journey(*request.journey),
          m_theme(theme(request.theme)),
          m_font(pictureFont()),
          m_fonts(m_font),
          m_lanes(request.theme, m_font),
          m_strip(request.theme, m_font),
          m_shares(request.theme, m_font),
          m_rows(m_journey, m_font) {
        const auto& rows = m_rows.rows();
        m_shownRows = std::min<std::size_t>(rows.size(), request.maxRows);
        m_shownSteps = std::min<std::size_t>(m_journey.handOvers.size(), request.maxSteps);
        const double lanes = m_shownRows == 0 ? 0 : rows[m_shownRows - 1].top + rows[m_shownRows - 1].height;
        const double width = request.width;
        double top = 0;
        const auto place = [&top, width](double height) {
            const QRectF box(0, top, width, std::ceil(height));
            top = box.bottom();
            return box;
        };
        m_title = place(titleHeight);
        m_stripBox = place(m_strip.height());
        m_lanesBox = place(m_lanes.rulerHeight() + lanes);
        if (m_shownSteps > 0) m_table = place(stepHeight * static_cast<double>(m_shownSteps + 1) + 1);
        if (!m_journey.shares.empty()) m_sharesBox = place(m_shares.height());
        if (leavesOut()) m_note = place(lineBelow);
        m_height = static_cast<int>(std::ceil(top));
    }

    [[nodiscard]] PictureSheet sheet() const {
        PictureSheet sheet;
        sheet.size = QSize(m_request.width, m_height);
        sheet.background = m_theme.surface;
        sheet.leastScale = 0.25;
        sheet.title = title();
        sheet.about = QStringLiteral("Frame %1. Framewake %2").arg(title(), QString::fromLatin1(FW_VERSION));
        sheet.paint = [this](QPainter& painter, double) { paint(painter); };
        return sheet;
    }

    void paint(QPainter& painter) const {
        painter.fillRect(QRectF(0, 0, m_request.width, m_height), m_theme.surface);
        paintTitle(painter);
        JourneyStrip strip = m_request.strip;
        strip.places = &m_journey.around;
        strip.here =
            static_cast<std::size_t>(std::find_if(m_journey.around.begin(), m_journey.around.end(),
                                                  [this](const analysis::FramePlace& one) { return one.frameId == m_journey.frameId; }) -
                                     m_journey.around.begin());
        strip.sampled = m_journey.sampled;
        m_strip.paint(painter, m_stripBox, strip);
        JourneyFrame frame;
        frame.journey = &m_journey;
        frame.rows = &m_rows;
        frame.words = &m_request.words;
        frame.window = {m_journey.startNs, std::max(saturatedAdd(m_journey.startNs, 1), m_journey.endNs)};
        frame.still = true;
        if (m_shownRows > 0) m_lanes.paint(painter, m_lanesBox, frame);
        paintTable(painter);
        if (!m_sharesBox.isEmpty()) {
            JourneySharesBar shares = m_request.shares;
            shares.journey = &m_journey;
            m_shares.paint(painter, m_sharesBox, shares);
        }
        if (m_note.isEmpty()) return;
        painter.setFont(m_fonts.secondary);
        painter.setPen(m_theme.text2);
        painter.drawText(QPointF(journeyInset, centredBaseline(m_fonts.secondary, m_note.top(), m_note.height())), note());
    }

    [[nodiscard]] QString title() const { return visibleText(m_journey.frameId, 200); }

private:
    [[nodiscard]] bool leavesOut() const {
        return m_request.leftOut && (m_shownRows < m_rows.rows().size() || m_shownSteps < m_journey.handOvers.size());
    }
    [[nodiscard]] QString note() const {
        return m_request.leftOut(m_rows.rows().size() - m_shownRows, m_journey.handOvers.size() - m_shownSteps);
    }

    void paintTitle(QPainter& painter) const {
        const QFont large = m_fonts.sized(18, QFont::DemiBold);
        const QFont words = m_fonts.sized(13);
        const double room = m_title.width() - 2 * journeyInset;
        painter.setFont(large);
        painter.setPen(m_theme.text);
        painter.drawText(QPointF(journeyInset, 28), QFontMetricsF(large).elidedText(title(), Qt::ElideMiddle, room));
        painter.setFont(words);
        painter.setPen(m_theme.text2);
        painter.drawText(QPointF(journeyInset, 52), QFontMetricsF(words).elidedText(m_request.sentence, Qt::ElideRight, room));
        painter.fillRect(QRectF(0, m_title.bottom() - 1, m_title.width(), 1), m_theme.line);
    }

    void paintTable(QPainter& painter) const {
        if (m_table.isEmpty()) return;
        const double room = m_table.width() - 2 * journeyInset;
        const auto row = [&](double top, const JourneyPictureRequest::StepCells& cells, const QFont& font, const QColor& color) {
            painter.setFont(font);
            painter.setPen(color);
            double x = journeyInset;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const double width = column < stepColumns.size() ? stepColumns[column] * room : m_table.right() - journeyInset - x;
                painter.drawText(QPointF(x, centredBaseline(font, top, stepHeight)),
                                 QFontMetricsF(font).elidedText(cells[column], Qt::ElideRight, std::max(0.0, width - 8)));
                x += width;
            }
        };
        painter.fillRect(QRectF(m_table.left(), m_table.top(), m_table.width(), stepHeight), m_theme.panel);
        painter.fillRect(QRectF(m_table.left(), m_table.top(), m_table.width(), 1), m_theme.lineStrong);
        row(m_table.top(), m_request.stepTitles, m_fonts.secondary, m_theme.text2);
        for (std::size_t step = 0; step < m_shownSteps; ++step) {
            const double top = m_table.top() + stepHeight * static_cast<double>(step + 1);
            const bool lost = m_journey.handOvers[step].context == analysis::Context::Lost;
            painter.fillRect(QRectF(m_table.left(), top, m_table.width(), 1), m_theme.line);
            if (lost) painter.fillRect(QRectF(m_table.left(), top, 3, stepHeight), m_theme.warnFill);
            row(top, m_request.step(step), m_font, lost ? m_theme.warnText : m_theme.text);
        }
    }

    const JourneyPictureRequest& m_request;
    const analysis::FrameJourney& m_journey;
    const Theme& m_theme;
    QFont m_font;
    RowFonts m_fonts;
    JourneyPainter m_lanes;
    JourneyStripPainter m_strip;
    JourneySharesPainter m_shares;
    JourneyRows m_rows;
    std::size_t m_shownRows = 0;
    std::size_t m_shownSteps = 0;
    QRectF m_title, m_stripBox, m_lanesBox, m_table, m_sharesBox, m_note;
    int m_height = 0;
};

}  // namespace

Result<QSize> pictureSize(const JourneyPictureRequest& request) {
    return sheetPixels(JourneyPicture(request).sheet().size, std::clamp(request.scale, 1.0, 4.0));
}

Result<QImage> renderPicture(const JourneyPictureRequest& request) {
    const JourneyPicture picture(request);
    return sheetImage(picture.sheet(), std::clamp(request.scale, 1.0, 4.0));
}

Result<QByteArray> renderPng(const JourneyPictureRequest& request) {
    const JourneyPicture picture(request);
    return sheetPng(picture.sheet(), std::clamp(request.scale, 1.0, 4.0));
}

Result<QByteArray> renderSvg(const JourneyPictureRequest& request) {
    const JourneyPicture picture(request);
    return sheetSvg(picture.sheet());
}

Result<QByteArray> renderPdf(const JourneyPictureRequest& request) {
    const JourneyPicture picture(request);
    return sheetPdf(picture.sheet());
}

}  // namespace fw::render
