// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QStaticText>
#include <QString>

class QPainter;

namespace fw::render {

/// Single lines of one font, laid out and elided once and drawn many times. Bounded: the least recent generation is
/// forgotten when the cache is full. Texts must have gone through visibleText(). One thread.
class PreparedText {
public:
    explicit PreparedText(const QFont& font, Qt::TextElideMode elide = Qt::ElideRight);

    /// A laid-out line. The pointer is good until the next call of line().
    struct Line {
        QStaticText text;
        double width = 0;  ///< of what is drawn
        bool elided = false;
        bool stacks = false;  ///< has marks that may stand far above or below the line
    };

    /// `key` stands for the text (number of a name); `make` gives the text when the cache does not have it.
    template <typename Make>
    const Line& line(quint32 key, double maxWidth, const Make& make) {
        if (const Line* whole = find({key, wholeWidth}); whole != nullptr) {
            if (whole->width <= maxWidth) return *whole;
            const int pixels = widthKey(maxWidth);
            if (const Line* cut = find({key, pixels}); cut != nullptr) return *cut;
            return insert({key, pixels}, elide(make(), pixels));
        }
        const QString text = make();
        const Line& whole = insert({key, wholeWidth}, prepare(text));
        if (whole.width <= maxWidth) return whole;
        const int pixels = widthKey(maxWidth);
        return insert({key, pixels}, elide(text, pixels));
    }

    /// The same for texts without a number (durations).
    const Line& line(const QString& text);

    /// Draws so that the line's middle is the middle of [top, top + height), and nothing beyond that: marks that stack without end are cut.
    void draw(QPainter& painter, const Line& line, double x, double top, double height) const;

    [[nodiscard]] const QFont& font() const { return m_font; }
    [[nodiscard]] const QFontMetricsF& metrics() const { return m_metrics; }
    [[nodiscard]] qsizetype size() const { return m_new.size() + m_old.size(); }

    static constexpr qsizetype maxLines = 4096;

private:
    struct Key {
        quint32 number;
        int width;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) { return qHashMulti(seed, key.number, key.width); }
    };
    static constexpr int wholeWidth = -1;

    static int widthKey(double width) { return width > 4 ? static_cast<int>(width) : 0; }
    const Line* find(Key key);
    const Line& insert(Key key, Line line);
    Line prepare(const QString& text) const;
    Line elide(const QString& text, int width) const;

    QFont m_font;
    QFontMetricsF m_metrics;
    Qt::TextElideMode m_elide;
    QHash<Key, Line> m_new;
    QHash<Key, Line> m_old;
    QHash<QString, Line> m_byText;
};

}  // namespace fw::render
