// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/icons.h"

#include <cmath>
#include <cstdlib>
#include <memory>
#include <numbers>
#include <utility>
#include <vector>

#include <QHash>
#include <QIconEngine>
#include <QImage>
#include <QLatin1String>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include "widgets/render/icon_shapes.h"

namespace fw::render {

namespace {

/// Reads the SVG path data of our own table (never of a file): M L H V C S A Z.
class PathReader {
public:
    explicit PathReader(const char* data) : m_at(data) {}

    QPainterPath read() {
        char command = 'M';
        while (skipSpace()) {
            if (isLetter(*m_at)) command = *m_at++;
            apply(command);
            if (command == 'M') command = 'L';
            if (command == 'm') command = 'l';
        }
        return m_path;
    }

private:
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
    bool skipSpace() {
        while (*m_at == ' ' || *m_at == ',') ++m_at;
        return *m_at != '\0';
    }
    // Not strtod: it follows the locale of the process.
    double number() {
        skipSpace();
        double sign = 1;
        if (*m_at == '-') {
            sign = -1;
            ++m_at;
        }
        double value = 0;
        for (; *m_at >= '0' && *m_at <= '9'; ++m_at) value = value * 10 + (*m_at - '0');
        if (*m_at == '.') {
            double unit = 0.1;
            for (++m_at; *m_at >= '0' && *m_at <= '9'; ++m_at, unit /= 10) value += unit * (*m_at - '0');
        }
        return sign * value;
    }
    QPointF point(bool relative) {
        const double x = number();
        const double y = number();
        return relative ? m_path.currentPosition() + QPointF(x, y) : QPointF(x, y);
    }
    void apply(char command) {
        const bool relative = command >= 'a';
        const QPointF from = m_path.currentPosition();
        const QPointF reflected = 2 * from - m_control;
        bool curve = false;
        switch (command) {
            case 'M':
            case 'm':
                m_path.moveTo(m_path.elementCount() == 0 ? point(false) : point(relative));
                break;
            case 'L':
            case 'l':
                m_path.lineTo(point(relative));
                break;
            case 'H':
            case 'h':
                m_path.lineTo(number() + (relative ? from.x() : 0), from.y());
                break;
            case 'V':
            case 'v':
                m_path.lineTo(from.x(), number() + (relative ? from.y() : 0));
                break;
            case 'C':
            case 'c':
            case 'S':
            case 's': {
                const bool smooth = command == 'S' || command == 's';
                const QPointF first = smooth ? reflected : point(relative);
                m_control = point(relative);
                m_path.cubicTo(first, m_control, point(relative));
                curve = true;
                break;
            }
            case 'A':
            case 'a':
                arc(relative);
                break;
            case 'Z':
            case 'z':
                m_path.closeSubpath();
                break;
            default:
                ++m_at;
                break;
        }
        if (!curve) m_control = m_path.currentPosition();
    }
    /// Elliptic arc by end points (SVG 1.1, appendix F.6.5); no rotation in our icons.
    void arc(bool relative) {
        const double rx = number();
        const double ry = number();
        number();
        const bool large = number() != 0;
        const bool sweep = number() != 0;
        const QPointF from = m_path.currentPosition();
        const QPointF to = point(relative);
        const double hx = (from.x() - to.x()) / 2 / rx;
        const double hy = (from.y() - to.y()) / 2 / ry;
        const double half = hx * hx + hy * hy;
        const double scale = half >= 1 ? 1 / std::sqrt(half) : 1;
        double lift = std::sqrt(std::max(0.0, 1 / (half * scale * scale) - 1));
        if (large == sweep) lift = -lift;
        const double cx = lift * hy;
        const double cy = -lift * hx;
        const double ax = rx / scale;
        const double ay = ry / scale;
        const QPointF centre((from.x() + to.x()) / 2 + cx * rx, (from.y() + to.y()) / 2 + cy * ry);
        const double start = std::atan2((from.y() - centre.y()) / ay, (from.x() - centre.x()) / ax);
        double turn = std::atan2((to.y() - centre.y()) / ay, (to.x() - centre.x()) / ax) - start;
        if (sweep && turn < 0) turn += 2 * std::numbers::pi;
        if (!sweep && turn > 0) turn -= 2 * std::numbers::pi;
        const double degrees = 180 / std::numbers::pi;
        m_path.arcTo(QRectF(centre.x() - ax, centre.y() - ay, 2 * ax, 2 * ay), -start * degrees, -turn * degrees);
        m_path.lineTo(to);
    }

    const char* m_at;
    QPainterPath m_path;
    QPointF m_control;
};

struct Shape {
    QPainterPath path;
    unsigned flags = 0;
};

/// One table a thread: QPainterPath caches its flattened form in itself when it is drawn.
const QHash<QString, std::vector<Shape>>& table() {
    thread_local const QHash<QString, std::vector<Shape>> shapes = [] {
        QHash<QString, std::vector<Shape>> all;
        for (const IconShape& shape : iconShapes()) {
            all[QString::fromLatin1(shape.icon)].push_back({PathReader(shape.path).read(), shape.flags});
        }
        return all;
    }();
    return shapes;
}

class Engine : public QIconEngine {
public:
    Engine(QString name, const QColor& color, const QColor& cut) : m_name(std::move(name)), m_color(color), m_cut(cut) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() != nullptr ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }
    /// `size` is in device pixels.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        QImage image(size.expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        if (mode == QIcon::Disabled) painter.setOpacity(0.55);
        const double side = std::min(size.width(), size.height());
        const QRectF box((size.width() - side) / 2, (size.height() - side) / 2, side, side);
        paintIcon(painter, m_name, box, m_color, m_cut);
        painter.end();
        return QPixmap::fromImage(image);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new Engine(m_name, m_color, m_cut); }
    QString key() const override { return QStringLiteral("fw"); }
    bool isNull() override { return !table().contains(m_name); }

private:
    QString m_name;
    QColor m_color;
    QColor m_cut;
};

}  // namespace

QStringList iconNames() {
    QStringList names;
    for (const IconShape& shape : iconShapes()) {
        const QString name = QString::fromLatin1(shape.icon);
        if (names.isEmpty() || names.back() != name) names.push_back(name);
    }
    return names;
}

void paintIcon(QPainter& painter, const QString& name, const QRectF& box, const QColor& color, const QColor& cut) {
    const auto found = table().constFind(name);
    if (found == table().constEnd()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    for (const Shape& shape : *found) {
        QPen pen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if ((shape.flags & IconShape::Cut) != 0) {
            pen.setWidthF(1.6);
            if (cut.isValid()) {
                pen.setColor(cut);
            } else {
                painter.setCompositionMode(QPainter::CompositionMode_DestinationOut);
            }
        }
        if ((shape.flags & IconShape::Dashed) != 0) {
            // Qt counts dashes in pen widths.
            pen.setDashPattern({2 / 1.4, 1.6 / 1.4});
            pen.setCapStyle(Qt::FlatCap);
        }
        const bool fill = (shape.flags & IconShape::Fill) != 0;
        painter.setBrush(fill ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.setPen((shape.flags & IconShape::NoStroke) != 0 ? QPen(Qt::NoPen) : pen);
        painter.drawPath(shape.path);
    }
    painter.restore();
}

QIcon icon(const QString& name, const QColor& color, const QColor& cut) {
    return QIcon(new Engine(name, color, cut));
}

void paintLogo(QPainter& painter, const QRectF& box, const QColor& blue, const QColor& teal, const QColor& orange, const QColor& line) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 32, box.height() / 32);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blue);
    painter.drawRoundedRect(QRectF(2, 5, 17, 5), 1, 1);
    painter.setBrush(teal);
    painter.drawRoundedRect(QRectF(8, 13.5, 19, 5), 1, 1);
    painter.setBrush(orange);
    painter.drawRoundedRect(QRectF(14, 22, 15, 5), 1, 1);
    QPainterPath path(QPointF(2, 11.5));
    path.lineTo(8, 11.5);
    path.lineTo(8, 20);
    path.lineTo(14, 20);
    path.lineTo(14, 28.5);
    path.lineTo(29, 28.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1.8, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
    painter.restore();
}

}  // namespace fw::render
