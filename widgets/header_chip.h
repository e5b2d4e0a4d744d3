// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// One chip of the header: an optional sign, a pale label and a strong value. Takes part in keyboard focus only when
/// a click on it does something.
class HeaderChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Tone : std::uint8_t { Plain, Error, Warn, Good };

    HeaderChip(Tone tone, bool active, QWidget* parent);

    void setContent(const QString& sign, const QString& label, const QString& value, bool mono = false, const QString& tail = {});
    void setTheme(render::ThemeId theme);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone;
    bool m_mono = false;
    QString m_sign;
    QString m_label;
    QString m_value;
    QString m_tail;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
