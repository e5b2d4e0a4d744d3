// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QScrollArea>
#include <QStringList>

#include "widgets/render/theme.h"

class QLabel;
class QVBoxLayout;

namespace fw::widgets {

class DropZone;

/// A sample trace that comes with the program.
struct SampleEntry {
    QString id;
    QString title;
    QString note;  ///< "1 trace, 1,244 spans"
};

/// What a window without traces shows: where to drop files, how to open them, and samples to look at. Most windows have
/// traces, so it is built when it is first shown, or by prepare(); until then findChild() finds nothing in it.
/// Accepts drops itself; a window that takes files anywhere may switch that off with setAcceptDrops(false).
class FirstRunPage : public QScrollArea {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget* parent);

    /// Builds what is inside, once.
    void prepare();
    void setSamples(const std::vector<SampleEntry>& samples);
    void setTheme(render::ThemeId theme);

Q_SIGNALS:
    void openFilesRequested();
    /// An empty id stands for all samples.
    void sampleRequested(const QString& id);
    /// Local files as dropped, in their order.
    void filesDropped(const QStringList& files);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void applyTheme();
    void showSamples();
    /// Makes the page as high as its texts need at this width; what does not fit the window scrolls.
    void fitHeight();

    DropZone* m_zone = nullptr;
    QWidget* m_content = nullptr;
    QWidget* m_card = nullptr;
    QLabel* m_cardSign = nullptr;
    QVBoxLayout* m_sampleList = nullptr;
    std::vector<SampleEntry> m_samples;
    render::ThemeId m_theme = render::ThemeId::Light;
};

}  // namespace fw::widgets
