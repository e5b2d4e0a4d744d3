// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

#include "widgets/render/icons.h"

namespace fw::render {

/// Icons of rows as ready pixels: a dozen different ones are drawn hundreds of times a frame. One thread.
class SpriteCache {
public:
    /// Draws the icon at device pixels; as vectors when `pixelRatio` is 0 (SVG).
    void paint(QPainter& painter, const QString& name, const QRectF& box, const QColor& color, const QColor& cut, double pixelRatio) {
        if (pixelRatio <= 0) {
            paintIcon(painter, name, box, color, cut);
            return;
        }
        const Key key{name, color.rgba(), cut.rgba(), qRound(box.width() * 16), qRound(pixelRatio * 64)};
        auto found = m_images.find(key);
        if (found == m_images.end()) {
            if (m_images.size() > 256) m_images.clear();
            const int side = qCeil(box.width() * pixelRatio);
            QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(pixelRatio);
            image.fill(Qt::transparent);
            QPainter inner(&image);
            paintIcon(inner, name, QRectF(QPointF(0, 0), box.size()), color, cut);
            inner.end();
            found = m_images.insert(key, image);
        }
        const QPointF at(qRound(box.x() * pixelRatio) / pixelRatio, qRound(box.y() * pixelRatio) / pixelRatio);
        painter.drawImage(at, *found);
    }

private:
    struct Key {
        QString name;
        QRgb color;
        QRgb cut;
        int size;
        int ratio;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.name, key.color, key.cut, key.size, key.ratio); }
    };
    QHash<Key, QImage> m_images;
};

}  // namespace fw::render
