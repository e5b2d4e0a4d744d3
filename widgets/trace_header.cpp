// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_header.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QButtonGroup>
#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

#include "model/items/text.h"
#include "widgets/clock_words.h"
#include "widgets/header_chip.h"
#include "widgets/header_switch.h"
#include "widgets/icon_button.h"
#include "widgets/path_menu.h"
#include "widgets/plain_text.h"
#include "widgets/render/icons.h"
#include "widgets/render/row_style.h"
#include "widgets/render/text.h"
#include "widgets/render/time_scale.h"
#include "widgets/wait_words.h"

namespace fw::widgets {

using render::countText;
using render::visibleText;

namespace {

constexpr int textLimit = 200;
constexpr int rootWordLimit = 24;
constexpr std::size_t mostTipModels = 8;

}  // namespace

TraceHeader::TraceHeader(QWidget* parent)
    : QWidget(parent),
      m_frameKey(QStringLiteral("frame.id")),
      m_new(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_duration(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_root(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_spans(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_services(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_errors(new HeaderChip(HeaderChip::Tone::Error, true, this)),
      m_depth(new HeaderChip(HeaderChip::Tone::Plain, false, this)),
      m_frame(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_previousFrame(new IconButton(QStringLiteral("back"), {}, this, 12)),
      m_nextFrame(new IconButton(QStringLiteral("fwd"), {}, this, 12)),
      m_incomplete(new HeaderChip(HeaderChip::Tone::Warn, false, this)),
      m_grows(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_clocks(new HeaderChip(HeaderChip::Tone::Warn, true, this)),
      m_parents(new HeaderChip(HeaderChip::Tone::Warn, true, this)),
      m_tokens(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_bookmarks(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_more(new HeaderChip(HeaderChip::Tone::Plain, true, this)),
      m_path(new HeaderSwitch(QStringLiteral("crit"), tr("Critical path (C)"), true, this)),
      m_gaps(new HeaderSwitch(QStringLiteral("gap"), {}, true, this)),
      m_fit(new HeaderSwitch(QStringLiteral("fit"), tr("Show the whole trace (0)"), false, this)),
      m_paneGroup(new QButtonGroup(this)) {
    m_path->setChecked(true);
    connect(m_errors, &QAbstractButton::clicked, this, &TraceHeader::nextErrorRequested);
    m_errors->setObjectName(QStringLiteral("errorsChip"));
    m_clocks->setObjectName(QStringLiteral("clocks"));
    connect(m_clocks, &QAbstractButton::clicked, this, [this] {
        if (m_analysis && m_analysis->clocks.correctable()) Q_EMIT clockCorrectionRequested(!m_analysis->clocksCorrected);
    });
    m_parents->setObjectName(QStringLiteral("parents"));
    connect(m_parents, &QAbstractButton::clicked, this, [this] { Q_EMIT parentSuggestionsRequested(false); });
    m_tokens->setObjectName(QStringLiteral("tokensChip"));
    connect(m_tokens, &QAbstractButton::clicked, this, [this] { Q_EMIT copyRequested(QString::number(m_tokenTotals.total)); });
    m_new->setObjectName(QStringLiteral("newSpansChip"));
    connect(m_new, &QAbstractButton::clicked, this, &TraceHeader::newSpansRequested);
    m_grows->setObjectName(QStringLiteral("growsChip"));
    connect(m_grows, &QAbstractButton::clicked, this, &TraceHeader::refreshRequested);
    m_bookmarks->setObjectName(QStringLiteral("bookmarksChip"));
    connect(m_bookmarks, &QAbstractButton::clicked, this, &TraceHeader::bookmarksRequested);
    m_frame->setObjectName(QStringLiteral("frameChip"));
    m_more->setObjectName(QStringLiteral("moreChips"));
    connect(m_more, &QAbstractButton::clicked, this, &TraceHeader::openMore);
    connect(m_path, &QAbstractButton::clicked, this, &TraceHeader::criticalPathToggled);
    m_path->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_path, &QWidget::customContextMenuRequested, this, &TraceHeader::openPathMenu);
    connect(m_gaps, &QAbstractButton::clicked, this, &TraceHeader::gapsToggled);
    connect(m_previousFrame, &QToolButton::clicked, this, [this] { Q_EMIT frameStepRequested(-1); });
    connect(m_nextFrame, &QToolButton::clicked, this, [this] { Q_EMIT frameStepRequested(1); });
    connect(m_fit, &QAbstractButton::clicked, this, &TraceHeader::fitRequested);
    connect(m_paneGroup, &QButtonGroup::idClicked, this, &TraceHeader::paneChosen);
    connect(m_frame, &QAbstractButton::clicked, this, [this] {
        if (m_analysis && !m_analysis->trace->summary.frameIds.empty()) {
            Q_EMIT copyRequested(QString::fromStdString(m_analysis->trace->summary.frameIds.front()));
        }
    });
    refresh();
}

TraceHeader::~TraceHeader() = default;

void TraceHeader::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool grown = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key;
    if (!grown) m_tokenTotals = {};
    m_analysis = std::move(analysis);
    refresh();
}

void TraceHeader::setFrameKey(const QString& key) {
    if (m_frameKey == key) return;
    m_frameKey = key;
    refresh();
}

void TraceHeader::setTheme(render::ThemeId theme) {
    m_theme = theme;
    for (HeaderChip* chip : chipsInOrder()) chip->setTheme(theme);
    m_more->setTheme(theme);
    m_previousFrame->setTheme(theme);
    m_nextFrame->setTheme(theme);
    m_path->setTheme(theme);
    m_gaps->setTheme(theme);
    m_fit->setTheme(theme);
    for (HeaderSwitch* pane : m_panes) pane->setTheme(theme);
    update();
}

void TraceHeader::setCriticalPathShown(bool on) {
    m_path->setChecked(on);
}

void TraceHeader::setGapsShown(bool on) {
    m_gaps->setChecked(on);
}

void TraceHeader::nameSwitches() {
    m_path->setName(tr("Critical path (C)"));
    QStringList path;
    QString other;
    if (m_analysis) {
        path = pathLines(*m_analysis);
        if (analysis::rootRows(*m_analysis->trace, m_analysis->tree, 2).size() > 1) path << tr("Right click: of another root");
        const SpanIndex root =
            m_analysis->critical.root == analysis::noRow ? analysis::noSpan : m_analysis->tree.span[m_analysis->critical.root];
        if (root != m_analysis->primarySpan)
            other = render::nameText(m_analysis->trace->names[m_analysis->trace->name[root]], rootWordLimit);
    }
    m_path->setAccessibleDescription(path.join(QStringLiteral(", ")));
    setPlainToolTip(m_path, (QStringList{m_path->accessibleName()} + path).join(QLatin1Char('\n')));
    // A path that is not the usual one says of what it is.
    m_path->setWord(other);
    m_path->setWordShown(!other.isEmpty());
    m_gaps->setName(tr("Mark what is not instrumented (G)"));
    m_fit->setName(tr("Show the whole trace (0)"));
}

void TraceHeader::openPathMenu() {
    if (!m_analysis) return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("pathMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillPathMenu(*menu, *m_analysis, [this](SpanIndex span) { Q_EMIT criticalRootRequested(span); });
    menu->popup(m_path->mapToGlobal(QPoint(0, m_path->height())));
}

void TraceHeader::setTokens(const analysis::TokenTotals& tokens) {
    m_tokenTotals = tokens;
    refresh();
}

void TraceHeader::setNewSpans(std::uint64_t count) {
    if (count == m_newSpans) return;
    m_newSpans = count;
    refresh();
}

void TraceHeader::setServer(const QString& host, bool grows) {
    if (host == m_server && grows == m_mayGrow) return;
    m_server = host;
    m_mayGrow = grows;
    refresh();
}

void TraceHeader::setBookmarks(std::size_t count) {
    if (count == m_bookmarkCount) return;
    m_bookmarkCount = count;
    refresh();
}

void TraceHeader::setPanes(const std::vector<Pane>& panes) {
    if (!m_panes.empty()) return;
    for (const Pane& pane : panes) {
        auto* button = new HeaderSwitch(pane.sign, pane.name, true, this, pane.word);
        button->setTheme(m_theme);
        m_paneGroup->addButton(button, static_cast<int>(m_panes.size()));
        m_panes.push_back(button);
    }
    setTabOrder(m_more, m_panes.front());
    for (std::size_t i = 1; i < m_panes.size(); ++i) setTabOrder(m_panes[i - 1], m_panes[i]);
    setTabOrder(m_panes.back(), m_path);
    refresh();
}

void TraceHeader::setPaneNames(const std::vector<Pane>& panes) {
    for (std::size_t i = 0; i < std::min(panes.size(), m_panes.size()); ++i) {
        m_panes[i]->setName(panes[i].name);
        m_panes[i]->setWord(panes[i].word);
    }
    arrange();
}

void TraceHeader::setCurrentPane(int pane) {
    if (QAbstractButton* button = m_paneGroup->button(pane)) button->setChecked(true);
}

void TraceHeader::refresh() {
    m_previousFrame->setName(tr("Previous frame (Alt+Page Up)"));
    m_nextFrame->setName(tr("Next frame (Alt+Page Down)"));
    nameSwitches();
    m_name.clear();
    m_rootsTip.clear();
    if (m_analysis) {
        const TraceSummary& summary = m_analysis->trace->summary;
        m_name = render::nameText(summary.rootName, textLimit);
        const QString whole = render::traceDurationText(m_analysis->durationNs, summary.completeness);
        m_duration->setContent({}, {}, whole);
        // The root alone has a chip where it did not take as long as the trace.
        const SpanIndex primary = m_analysis->primarySpan;
        const QString root = primary == analysis::noSpan
                                 ? render::durationText(render::saturatedSub(m_analysis->primary.endNs, m_analysis->primary.startNs))
                                 : render::spanDurationText(m_analysis->trace->durationNs[primary], m_analysis->trace->marks[primary]);
        m_rootDiffers = m_analysis->critical.root != analysis::noRow && root != whole;
        // Of several roots the longest counts, the earliest names the trace.
        const std::string* const name = primary == analysis::noSpan ? nullptr : &m_analysis->trace->names[m_analysis->trace->name[primary]];
        const bool sameName = name == nullptr || *name == summary.rootName;
        m_root->setContent({}, sameName ? tr("Root") : render::nameText(*name, rootWordLimit), root);
        m_rootsTip.clear();
        if (!sameName) {
            m_rootDiffers = true;
            m_rootsTip = tr("A trace of several roots bears the name of the one that began first: %1. The critical path and the shares of "
                            "the trace go by the longest root: %2.")
                             .arg(m_name, render::nameText(*name, textLimit));
        }
        setPlainToolTip(m_root, m_rootsTip);
        m_spans->setContent({}, tr("Spans"), countText(m_analysis->trace->spanCount()));
        m_services->setContent({}, tr("Services"), countText(m_analysis->trace->services.size()));
        m_errors->setContent(QStringLiteral("error"), {},
                             tr("%Ln error(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(m_analysis->errors, INT32_MAX))));
        setPlainToolTip(m_errors, tr("Go to the next error (E)"));
        m_depth->setContent({}, tr("Depth"), countText(m_analysis->levels));
        if (!summary.frameIds.empty()) {
            QString frame = visibleText(summary.frameIds.front(), textLimit);
            if (summary.frameIds.size() > 1) frame += QStringLiteral(" +") + countText(summary.frameIds.size() - 1);
            m_frame->setContent(QStringLiteral("frame"), {}, frame, true, QStringLiteral("copy"));
            m_frame->setAccessibleName(tr("Copy %1 %2").arg(visibleText(m_frameKey, textLimit), frame));
            QStringList ids;
            for (std::size_t i = 0; i < std::min<std::size_t>(8, summary.frameIds.size()); ++i)
                ids << visibleText(summary.frameIds[i], textLimit);
            setPlainToolTip(m_frame, visibleText(m_frameKey, textLimit) + QStringLiteral(": ") + ids.join(QStringLiteral(", ")));
        }
        m_tokens->setContent({}, tr("Tokens"), countText(static_cast<std::uint64_t>(m_tokenTotals.total)));
        setPlainToolTip(m_tokens, tokensTip());
        m_new->setContent(QStringLiteral("plus"), {},
                          tr("%Ln new span(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(m_newSpans, INT32_MAX))));
        setPlainToolTip(m_new, tr("Came after this trace was shown. Click: go to the first of them"));
        m_bookmarks->setContent(QStringLiteral("flag"), {}, countText(m_bookmarkCount));
        m_bookmarks->setAccessibleName(tr("Bookmarks: %1").arg(countText(m_bookmarkCount)));
        setPlainToolTip(m_bookmarks, tr("List the bookmarks (L)"));
        const bool open = summary.completeness == Completeness::RootOpen;
        const bool lost = summary.completeness == Completeness::ContextLost;
        m_incomplete->setContent(lost ? QStringLiteral("broken") : QStringLiteral("partial"), {},
                                 lost   ? tr("Context lost")
                                 : open ? tr("No end")
                                        : tr("Incomplete"));
        const int missing = static_cast<int>(std::min<std::uint64_t>(summary.missingParents, INT32_MAX));
        setPlainToolTip(m_incomplete, lost   ? tr("No span without a parent; %n parent(s) missing", nullptr, missing)
                                      : open ? tr("The root span has no end: it runs still, or its end was not told")
                                      : summary.completeness == Completeness::SourcePartial
                                          ? tr("A source of this trace was read in part only: spans may be missing")
                                      : summary.completeness == Completeness::Unknown
                                          ? tr("The cache is damaged: whether spans are missing is not known")
                                          : tr("%n parent(s) missing", nullptr, missing));
        m_grows->setContent(QStringLiteral("import"), {}, tr("May grow"));
        setPlainToolTip(m_grows, tr("%1 gave this trace when its last span was young, or spans were missing. Click: ask again (F5)")
                                     .arg(visibleText(m_server, textLimit)));
        m_clocks->setContent(QStringLiteral("clock"), {}, clockChipText(*m_analysis));
        setPlainToolTip(m_clocks, clockTip(*m_analysis));
        m_parents->setContent(QStringLiteral("tree"), {}, tr("%Ln parent(s) suggested", nullptr, static_cast<int>(m_analysis->suggested)));
        setPlainToolTip(m_parents, tr("Spans stand below the smallest span of their service that they lie in. Click: as recorded (P)"));
    }
    arrange();
}

QString TraceHeader::tokensTip() const {
    const auto number = [](std::int64_t count) { return countText(static_cast<std::uint64_t>(count)); };
    QStringList lines{tr("%1 in, %2 out; copy the sum").arg(number(m_tokenTotals.input), number(m_tokenTotals.output))};
    for (std::size_t i = 0; i < std::min(mostTipModels, m_tokenTotals.models.size()); ++i) {
        const analysis::TokenTotals::OfModel& of = m_tokenTotals.models[i];
        lines << QStringLiteral("%1: %2").arg(of.model.empty() ? tr("(no model)") : visibleText(of.model, textLimit), number(of.total));
    }
    if (m_tokenTotals.models.size() > mostTipModels) lines << tr("and %1 more").arg(countText(m_tokenTotals.models.size() - mostTipModels));
    lines << tr("Spans count that have no span with tokens below them.");
    return lines.join(QLatin1Char('\n'));
}

void TraceHeader::openMore() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("moreChipsMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // In the order of the row, not in that of dropping out.
    for (auto chip = m_hiddenChips.rbegin(); chip != m_hiddenChips.rend(); ++chip) {
        QAction* action = menu->addAction(menuText((*chip)->accessibleName(), textLimit));
        connect(action, &QAction::triggered, *chip, &QAbstractButton::click);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void TraceHeader::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const render::Theme& colors = render::theme(m_theme);
    painter.fillRect(rect(), colors.panel);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    if (m_ruleX >= 0) painter.fillRect(QRect(m_ruleX, height() / 2 - 8, 1, 16), colors.line);
    if (m_name.isEmpty()) return;
    const QFont nameFont = render::RowFonts(font()).sized(13, QFont::DemiBold);
    painter.setFont(nameFont);
    painter.setPen(colors.text);
    const QString name = QFontMetricsF(nameFont).elidedText(m_name, Qt::ElideRight, m_nameBox.width());
    painter.drawText(QPointF(m_nameBox.left(), render::centredBaseline(nameFont, 0, height() - 1)), name);
}

bool TraceHeader::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    QString tip;
    if (m_nameBox.contains(help->pos())) {
        const QFont nameFont = render::RowFonts(font()).sized(13, QFont::DemiBold);
        if (render::textWidth(nameFont, m_name) > m_nameBox.width()) tip = items::toolTipText(m_name);
        if (!m_rootsTip.isEmpty()) tip = items::toolTipText(m_rootsTip);
    }
    // Chips that do nothing let the mouse through, and the tooltip with it.
    for (const HeaderChip* chip : chipsInOrder())
        if (chip->isVisibleTo(this) && chip->geometry().contains(help->pos())) tip = chip->toolTip();
    if (tip.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(help->globalPos(), tip, this);
    }
    return true;
}

void TraceHeader::resizeEvent(QResizeEvent*) {
    arrange();
}

void TraceHeader::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        refresh();
    } else if (event->type() == QEvent::FontChange) {
        updateGeometry();
        refresh();
    }
}

}  // namespace fw::widgets
