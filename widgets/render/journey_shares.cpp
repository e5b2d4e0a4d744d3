// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>

#include "widgets/render/hatch.h"
#include "widgets/render/journey_strip.h"
#include "widgets/render/text.h"

namespace fw::render {

using analysis::JourneyShare;

namespace {

constexpr double sharesHeight = 108;
constexpr double sharesHead = 30;
constexpr double sharesBar = 16;
constexpr double sharesInset = 12;
constexpr double leastColumn = 112;
constexpr double thinWait = 24;
constexpr std::size_t othersShare = SIZE_MAX;

}  // namespace

JourneySharesPainter::JourneySharesPainter(ThemeId theme, const QFont& font) : m_theme(&render::theme(theme)), m_fonts(font) {}

double JourneySharesPainter::height() const {
    return std::round(sharesHeight * m_fonts.unit);
}

QRectF JourneySharesPainter::barOf(const QRectF& box) const {
    const double unit = m_fonts.unit;
    return {box.left() + sharesInset * unit, std::round(box.top() + (sharesHead + 9) * unit),
            std::max(1.0, box.width() - 2 * sharesInset * unit), std::round(sharesBar * unit)};
}

std::vector<std::size_t> JourneySharesPainter::named(const QRectF& box, const JourneySharesBar& bar) const {
    const auto& shares = bar.journey->shares;
    const auto most = static_cast<std::size_t>(std::max(1.0, barOf(box).width() / (leastColumn * m_fonts.unit)));
    std::vector<std::size_t> all(shares.size());
    for (std::size_t number = 0; number < all.size(); ++number) all[number] = number;
    if (all.size() <= most) return all;
    std::stable_sort(all.begin(), all.end(), [&shares](std::size_t a, std::size_t b) { return shares[a].ns > shares[b].ns; });
    all.resize(most - 1);
    std::sort(all.begin(), all.end());
    all.push_back(othersShare);
    return all;
}

void JourneySharesPainter::paint(QPainter& painter, const QRectF& box, const JourneySharesBar& shown) const {
    const double unit = m_fonts.unit;
    const auto& journey = *shown.journey;
    painter.save();
    painter.fillRect(box, m_theme->surface);
    const QRectF head(box.left(), box.top(), box.width(), std::round(sharesHead * unit));
    painter.fillRect(head, m_theme->panel);
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), m_theme->lineStrong);
    painter.fillRect(QRectF(box.left(), head.bottom() - 1, box.width(), 1), m_theme->line);
    const QFont bold = m_fonts.sized(12, QFont::DemiBold);
    const QRectF bar = barOf(box);
    painter.setFont(bold);
    painter.setPen(m_theme->text);
    painter.drawText(QPointF(bar.left(), centredBaseline(bold, head.top(), head.height())), shown.title);
    const double behind = bar.left() + textWidth(bold, shown.title) + 8 * unit;
    painter.setFont(m_fonts.base);
    painter.setPen(m_theme->text3);
    painter.drawText(QPointF(behind, centredBaseline(m_fonts.base, head.top(), head.height())),
                     QFontMetricsF(m_fonts.base).elidedText(shown.note, Qt::ElideRight, std::max(0.0, bar.right() - behind)));
    const double whole = static_cast<double>(std::max<std::int64_t>(journey.durationNs(), 1));
    const auto colorOf = [&](const JourneyShare& share) {
        const analysis::JourneyLane& lane = journey.lanes[share.number];
        return m_theme->service(journey.traces[lane.trace].trace->services[lane.service].slot);
    };
    const auto fill = [&](const QRectF& part, const JourneyShare& share) {
        if (share.kind == JourneyShare::Kind::Work) {
            painter.fillRect(part, colorOf(share));
            return;
        }
        painter.fillRect(part, m_theme->surface);
        if (share.kind == JourneyShare::Kind::Wait) paintHatch(painter, part, m_theme->wait, 5 * unit, 1.2);
        painter.setPen(QPen(m_theme->wait, 1, share.kind == JourneyShare::Kind::Wait ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        if (part.width() >= 3) painter.drawRect(part.adjusted(0.5, 0.5, -0.5, -0.5));
    };
    std::int64_t before = 0;
    double painted = bar.left();
    for (std::size_t number = 0; number < journey.shares.size(); ++number) {
        const JourneyShare& share = journey.shares[number];
        const double x0 = painted;
        before += share.ns;
        const double x1 = std::round(bar.left() + static_cast<double>(before) / whole * bar.width());
        const bool last = number + 1 == journey.shares.size();
        // Waits that are too thin to be told apart are one, and what is shorter than a pixel shares it with others.
        const bool alike = !last && share.kind != JourneyShare::Kind::Work && journey.shares[number + 1].kind == share.kind;
        if (x1 - painted < (alike ? thinWait * unit : 1) && !last) continue;
        fill(QRectF(x0, bar.top(), std::max(1.0, x1 - 1 - x0), bar.height()), share);
        painted = x1;
        if (shown.hovered == number) {
            painter.setPen(QPen(m_theme->accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(x0, bar.top() - 2, std::max(2.0, x1 - x0), bar.height() + 4));
        }
    }
    const std::vector<std::size_t> words = named(box, shown);
    const double column = bar.width() / static_cast<double>(std::max<std::size_t>(words.size(), 1));
    std::int64_t rest = journey.durationNs();
    for (std::size_t place = 0; place < words.size(); ++place) {
        const double left = bar.left() + column * static_cast<double>(place);
        const bool others = words[place] == othersShare;
        const std::int64_t ns = others ? rest : journey.shares[words[place]].ns;
        rest -= ns;
        double x = left;
        const double side = 9 * unit;
        const double nameBase = bar.bottom() + 20 * unit;
        if (!others) {
            fill(QRectF(x, std::round(nameBase - side), side, side), journey.shares[words[place]]);
            x += side + 6 * unit;
        }
        const double room = std::max(0.0, left + column - 8 * unit - x);
        const QString name = others ? shown.others(journey.shares.size() + 1 - words.size()) : shown.name(words[place]);
        const bool wait = !others && journey.shares[words[place]].kind == JourneyShare::Kind::Wait;
        const QFont font = wait ? m_fonts.name : m_fonts.base;
        painter.setFont(font);
        painter.setPen(m_theme->text);
        painter.drawText(QPointF(x, nameBase), QFontMetricsF(font).elidedText(name, Qt::ElideRight, room));
        const QString duration = durationText(ns);
        const double numberBase = nameBase + 17 * unit;
        painter.setFont(bold);
        painter.drawText(QPointF(x, numberBase), duration);
        painter.setFont(m_fonts.base);
        painter.setPen(m_theme->text2);
        painter.drawText(QPointF(x + textWidth(bold, duration) + 6 * unit, numberBase), percentText(ns, journey.durationNs()));
    }
    painter.restore();
}

std::optional<std::size_t> JourneySharesPainter::shareAt(const QRectF& box, const JourneySharesBar& shown, const QPointF& at) const {
    const QRectF bar = barOf(box);
    const auto& journey = *shown.journey;
    if (journey.shares.empty() || at.x() < bar.left() || at.x() >= bar.right() || at.y() < bar.top() - 4) return std::nullopt;
    if (at.y() <= bar.bottom() + 3) {
        const double part = (at.x() - bar.left()) / bar.width() * static_cast<double>(journey.durationNs());
        std::int64_t before = 0;
        for (std::size_t number = 0; number < journey.shares.size(); ++number) {
            before += journey.shares[number].ns;
            if (part < static_cast<double>(before)) return number;
        }
        return std::nullopt;
    }
    const std::vector<std::size_t> words = named(box, shown);
    const double column = bar.width() / static_cast<double>(words.size());
    const auto place = std::min(words.size() - 1, static_cast<std::size_t>((at.x() - bar.left()) / column));
    if (words[place] == othersShare) return std::nullopt;
    return words[place];
}

}  // namespace fw::render
