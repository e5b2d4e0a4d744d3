// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QString>

#include "widgets/render/theme.h"

namespace fw::widgets {

/// A flat button of the trace header: a sign that is on or off, with a word beside it where there is room. The tooltip and
/// the spoken name always say it.
class HeaderSwitch : public QAbstractButton {
    Q_OBJECT
public:
    /// `name` is the tooltip and spoken; `word` stands beside the sign once setWordShown(true) was called.
    HeaderSwitch(QString sign, const QString& name, bool checkable, QWidget* parent, QString word = {});

    void setName(const QString& name);
    void setWord(const QString& word);
    void setWordShown(bool on);
    [[nodiscard]] bool isWordShown() const { return m_wordShown; }
    void setTheme(render::ThemeId theme);

    [[nodiscard]] QSize sizeHint() const override { return {widthWith(m_wordShown), heightOf()}; }
    /// How wide the button is with or without its word.
    [[nodiscard]] int widthWith(bool word) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int heightOf() const;

    QString m_sign;
    QString m_word;
    bool m_wordShown = false;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
