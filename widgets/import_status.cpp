// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import_status.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QStringList>
#include <QToolButton>

#include "model/items/text.h"
#include "widgets/elided_label.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

constexpr int barSteps = 1000;
constexpr int passingMs = 8000;

QString fileName(const std::string& source) {
    const auto slash = source.find_last_of("/\\");
    return items::fullText(slash == std::string::npos || slash + 1 == source.size() ? source : source.substr(slash + 1));
}

}  // namespace

ImportStatus::ImportStatus(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(px(10), 0, px(4), 0);
    row->setSpacing(px(6));
    m_sign = plainLabel(this);
    row->addWidget(m_sign);
    m_source = new ElidedLabel(this, Qt::ElideMiddle);
    setStyleProperty(m_source, "fwText", "small2");
    m_source->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    row->addWidget(m_source);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(120));
    m_bar->setAccessibleName(tr("Import progress"));
    row->addWidget(m_bar, 0, Qt::AlignVCenter);
    m_figures = plainLabel(this, {}, "small2");
    row->addWidget(m_figures);
    m_cancel = new IconButton(QStringLiteral("x"), tr("Cancel the import; what was read stays"), this, 10);
    m_cancel->setFixedSize(px(20), px(20));
    row->addWidget(m_cancel);
    m_problems = new QToolButton(this);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setStyleProperty(m_problems, "fwButton", "status");
    m_problems->setFixedHeight(px(20));
    row->addWidget(m_problems);
    row->addStretch(1);
    connect(m_cancel, &QToolButton::clicked, this, &ImportStatus::cancelRequested);
    connect(m_problems, &QToolButton::clicked, this, &ImportStatus::problemsRequested);
    m_passing.setSingleShot(true);
    m_passing.setInterval(passingMs);
    connect(&m_passing, &QTimer::timeout, this, [this] { showIdle(m_idle); });
    setIdle(tr("Ready"));
    setProblems(0, 0, 0);
    setTheme(render::ThemeId::Light);
}

void ImportStatus::setProgress(const Progress& progress) {
    m_passing.stop();
    m_source->setFullText(fileName(progress.source));
    m_source->setMaximumWidth(px(220));
    m_source->setToolTip(items::toolTipText(items::fullText(progress.source)));
    QStringList parts;
    if (progress.bytesTotal && *progress.bytesTotal > 0) {
        const double share = std::clamp(static_cast<double>(progress.bytesDone) / static_cast<double>(*progress.bytesTotal), 0.0, 1.0);
        m_bar->setRange(0, barSteps);
        m_bar->setValue(static_cast<int>(share * barSteps));
        //: percent, with the space of the locale
        parts += tr("%1 %").arg(static_cast<int>(share * 100));
        parts += tr("%1 of %2").arg(items::bytesText(progress.bytesDone), items::bytesText(*progress.bytesTotal));
    } else {
        m_bar->setRange(0, 0);
        parts += items::bytesText(progress.bytesDone);
    }
    if (progress.seconds > 0.5)
        parts += tr("%1 spans/s").arg(items::countText(static_cast<std::uint64_t>(static_cast<double>(progress.spans) / progress.seconds)));
    else
        parts += tr("spans: %1").arg(items::countText(progress.spans));
    m_figures->setText(parts.join(QStringLiteral(" · ")));
    for (QWidget* part :
         {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_cancel)})
        part->show();
}

void ImportStatus::setIdle(const QString& text) {
    m_passing.stop();
    m_idle = text;
    showIdle(text);
}

void ImportStatus::setPassing(const QString& text) {
    showIdle(text);
    m_passing.start();
}

void ImportStatus::endPassing() {
    if (!m_passing.isActive()) return;
    m_passing.stop();
    showIdle(m_idle);
}

void ImportStatus::showIdle(const QString& text) {
    m_source->setToolTip({});
    m_source->setFullText(text);
    m_source->setMaximumWidth(px(480));
    for (QWidget* part :
         {static_cast<QWidget*>(m_sign), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_figures), static_cast<QWidget*>(m_cancel)})
        part->hide();
}

void ImportStatus::setProblems(int errors, int warnings, int notes) {
    m_errors = errors;
    m_warnings = warnings;
    m_notes = notes;
    const int all = errors + warnings + notes;
    m_problems->setVisible(all > 0);
    m_problems->setText(besideIcon(all == 1 ? tr("1 import problem") : tr("%Ln import problems", nullptr, all)));
    const auto text = [](int count) { return items::countText(static_cast<std::uint64_t>(std::max(0, count))); };
    setPlainToolTip(m_problems, tr("Errors: %1, warnings: %2, notes: %3").arg(text(errors), text(warnings), text(notes)));
    setTheme(m_theme);
}

void ImportStatus::setTheme(render::ThemeId theme) {
    m_theme = theme;
    const render::Theme& colors = render::theme(theme);
    setSign(m_sign, QStringLiteral("import"), colors.text2, 12);
    m_cancel->setTheme(theme);
    m_cancel->setFixedSize(px(20), px(20));
    const bool error = m_errors > 0;
    const bool warning = m_warnings > 0;
    m_problems->setIcon(render::icon(error     ? QStringLiteral("error")
                                     : warning ? QStringLiteral("warn")
                                               : QStringLiteral("info"),
                                     error     ? colors.errorFill
                                     : warning ? colors.warnFill
                                               : colors.text2));
    m_problems->setIconSize(QSize(px(12), px(12)));
}

}  // namespace fw::widgets
