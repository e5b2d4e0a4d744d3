// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include <QAbstractButton>
#include <QString>
#include <QWidget>

#include "model/analysis/trace_analysis.h"
#include "widgets/render/theme.h"

namespace fw::widgets {

/// One chip of the header: an optional sign, a pale label and a strong value. Takes part in keyboard focus only when
/// a click on it does something.
class HeaderChip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Tone : std::uint8_t { Plain, Error, Warn };

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

/// Root name and chips of the trace that is open, and the switches of its view. What does not fit is left out from the
/// least important chip on; the name is cut last. GUI thread.
class TraceHeader : public QWidget {
    Q_OBJECT
public:
    explicit TraceHeader(QWidget* parent = nullptr);
    ~TraceHeader() override;

    /// Null clears. `frameKey` names the attribute of frame ids ("frame.id").
    void setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis);
    void setFrameKey(const QString& key);
    void setTheme(render::ThemeId theme);
    void setCriticalPathShown(bool on);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nextErrorRequested();
    void criticalPathToggled(bool on);
    void fitRequested();
    void copyRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Switch;
    void refresh();
    void arrange();
    /// The chips that found no room, as a menu.
    void openMore();

    std::shared_ptr<const analysis::TraceAnalysis> m_analysis;
    QString m_frameKey;
    QString m_name;
    QRect m_nameBox;
    render::ThemeId m_theme = render::ThemeId::Light;
    HeaderChip* m_duration;
    HeaderChip* m_root;
    HeaderChip* m_spans;
    HeaderChip* m_services;
    HeaderChip* m_errors;
    HeaderChip* m_depth;
    HeaderChip* m_frame;
    HeaderChip* m_incomplete;
    bool m_rootDiffers = false;
    HeaderChip* m_more;
    std::vector<HeaderChip*> m_hiddenChips;  ///< least important first
    Switch* m_path;
    Switch* m_fit;
};

}  // namespace fw::widgets
