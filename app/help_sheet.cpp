// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help_sheet.h"

#include <utility>
#include <vector>

#include <QAction>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/window_actions.h"
#include "widgets/style_tokens.h"

namespace fw::app {

namespace {

constexpr int sheetHeight = 620;
/// What a window manager may put around the sheet.
constexpr int frameOfWindow = 48;

using Rows = std::vector<std::pair<QString, QString>>;

QLabel* plainLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QWidget* section(const QString& title, const Rows& rows, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    QLabel* head = plainLabel(title, box);
    QFont bold = head->font();
    bold.setWeight(QFont::DemiBold);
    head->setFont(bold);
    grid->addWidget(head, 0, 0, 1, 2);
    int row = 1;
    for (const auto& [keys, text] : rows) {
        QLabel* key = plainLabel(keys, box);
        key->setMinimumWidth(130);
        grid->addWidget(key, row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(text, box), row, 1);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    return box;
}

}  // namespace

HelpSheet::HelpSheet(const WindowActions& actions, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("helpSheet"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);

    Rows window;
    for (const Command command :
         {Command::Find,         Command::Palette,        Command::OpenFiles,     Command::OpenFolder,      Command::FetchTraces,
          Command::RefreshTrace, Command::Export,         Command::ExportPicture, Command::CopyPicture,     Command::Back,
          Command::Forward,      Command::PreviousResult, Command::NextResult,    Command::PreviousFrame,   Command::NextFrame,
          Command::AllTraces,    Command::ShowTraces,     Command::ShowCompare,   Command::ShowBottlenecks, Command::ServicesOverTime,
          Command::CompareKind,  Command::ShowJourney,    Command::ShowSources,   Command::ShowSpan,        Command::ShowProblems,
          Command::ShowChecks,   Command::ShowMenuBar,    Command::FullScreen,    Command::Settings,        Command::Help,
          Command::HelpPages,    Command::Close}) {
        const QAction* action = actions.action(command);
        QString text = action->text();
        text.remove(QLatin1Char('&'));
        QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (command == Command::Help) keys += QStringLiteral(", ?");
        window.emplace_back(keys, text);
    }
    const Rows waterfall = {
        {tr("1 … 6"), tr("waterfall, flame graph, graph, statistics, spans, log")},
        {tr("↑ ↓"), tr("row")},
        {tr("← →"), tr("fold, unfold, to the parent")},
        {tr("Shift + ← →"), tr("previous, next on the critical path")},
        {tr("Ctrl + Shift + ← →, Home"), tr("names narrower, wider, as at first")},
        {tr("+ − 0"), tr("zoom in, out, all")},
        {tr("Backspace, Shift + Backspace"), tr("back, forward in this trace")},
        {tr("E, Shift + E"), tr("next, previous error")},
        {tr("D"), tr("deepest error below the selected span, or of the trace")},
        {tr("C"), tr("critical path on, off")},
        {tr("Shift + C"), tr("what the colours stand for")},
        {tr("Shift + V"), tr("columns and pills")},
        {tr("P"), tr("suggest parents for flat spans; as recorded")},
        {tr("K"), tr("correct clocks that are off; as recorded")},
        {tr("G"), tr("marks of what is not instrumented on, off")},
        {tr("F"), tr("zoom to the selected span")},
        {tr("/, Ctrl + F"), tr("find (also key=value, !=, =~, key>5); elsewhere: search or filter of pane")},
        {tr("N, Shift + N"), tr("next, previous match")},
        {tr("M, Shift + M"), tr("bookmark the span; write a note, Esc ends it")},
        {tr("J, Shift + J"), tr("next, previous bookmark")},
        {tr("L"), tr("list of the bookmarks")},
        {tr("S"), tr("only the subtree of the selected span; all again")},
        {tr("Esc"), tr("drop the brush, then the selection")},
    };
    const Rows mouse = {
        {tr("Wheel"), tr("scroll rows")},         {tr("Ctrl + wheel"), tr("zoom time at the pointer")},
        {tr("Shift + wheel"), tr("pan time")},    {tr("Drag"), tr("select a range; release zooms")},
        {tr("Middle drag"), tr("pan both ways")}, {tr("Double click"), tr("zoom to the span")},
    };
    const Rows compare = {
        {tr("A, B"), tr("in the list of traces: put the trace on side A, on side B")},
        {tr("1 2 3"), tr("side by side, one tree, a table")},
        {tr("N, Shift + N"), tr("next, previous difference, the largest first")},
        {tr("↑ ↓"), tr("row")},
        {tr("← →"), tr("fold, unfold, to the parent")},
        {tr("+ − 0"), tr("zoom in, out, all")},
        {tr("D"), tr("what differs in the selected row")},
        {tr("Ctrl + C"), tr("the comparison as Markdown; in a table its row")},
        {tr("Ctrl + V"), tr("one id, or two, onto the sides")},
        {tr("Enter"), tr("the span in its own trace")},
    };
    const Rows bottlenecks = {
        {tr("↑ ↓"), tr("row")},
        {tr("Enter"), tr("list the traces with this operation")},
        {tr("Ctrl + C"), tr("copy the row")},
        {tr("Ctrl + K"), tr("which traces are counted: the search")},
        {tr("← →"), tr("move the threshold of the cohort; Shift finer")},
        {tr("F, D"), tr("attribute of the cohort: list its traces, compare")},
        {tr("Over time: ← → ↑ ↓, Enter"), tr("step, service; list the traces behind it")},
        {tr("Ctrl, Shift + click"), tr("in the list of traces: select several, to compare with the rest")},
    };
    const Rows journey = {
        {tr("Alt + ← →"), tr("previous, next frame")},
        {tr("↑ ↓"), tr("through the hand-overs")},
        {tr("Enter, double click"), tr("open the trace at who took, at the span")},
        {tr("+ − 0, Ctrl + wheel"), tr("zoom in, out, all")},
        {tr("← →, Shift + wheel"), tr("in the picture: earlier, later; in the strip: another frame")},
    };
    const Rows chart = {
        {tr("Drag"), tr("brush; its edges resize it, inside it is moved")},
        {tr("Click, double click"), tr("on a point: show the trace, open it")},
        {tr("Enter"), tr("a brush without the mouse")},
        {tr("↑ ↓ ← →"), tr("move the brush")},
        {tr("Shift, Ctrl + ↑ ↓ ← →"), tr("move its right or upper, its left or lower edge")},
        {tr("0"), tr("show all traces")},
        {tr("Esc"), tr("drop the brush")},
    };
    const Rows graph = {
        {tr("↑ ↓ ← →"), tr("the nearest box in that direction")},
        {tr("Enter"), tr("its slowest span in the waterfall")},
        {tr("+ − 0"), tr("zoom in, out, all")},
        {tr("Drag"), tr("pan")},
    };
    const Rows searches = {
        {tr("frame id"), tr("its traces; a beginning is enough")},
        {tr("trace id, span id"), tr("hexadecimal, UUID or traceparent; a beginning is enough")},
        {tr("key=value"), tr("attribute of a span or resource; several: all must hold")},
        {tr("duration>1s"), tr("service, name, status, kind, duration: the span's own")},
        {tr("traceDuration>1s"), tr("the whole trace")},
        {tr("other words"), tr("name of an operation")},
        {tr("https://…"), tr("page of Jaeger, Tempo, Zipkin, Grafana: Enter fetches what it shows")},
        {tr("framewake://trace/…"), tr("opens what the cache has")},
    };

    auto* content = new QWidget(this);
    auto* left = new QVBoxLayout;
    left->addWidget(section(tr("Window"), window, content));
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->addWidget(section(tr("Waterfall, keys"), waterfall, content));
    right->addWidget(section(tr("Waterfall, mouse"), mouse, content));
    right->addWidget(section(tr("Chart of traces"), chart, content));
    right->addWidget(section(tr("Graph"), graph, content));
    right->addWidget(section(tr("Comparison"), compare, content));
    right->addWidget(section(tr("Bottlenecks"), bottlenecks, content));
    right->addWidget(section(tr("Frame journey"), journey, content));
    right->addWidget(section(tr("What can be searched"), searches, content));
    right->addStretch(1);
    auto* columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    columns->setSpacing(32);
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    widgets::makeDefault(buttons->button(QDialogButtonBox::Close));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    // As wide as its longest line, so that nothing has to be scrolled sideways.
    const int beside = scroll->verticalScrollBar()->sizeHint().width() + all->contentsMargins().left() + all->contentsMargins().right();
    // Large letters, long words, a small screen: one column below the other, and never beyond the screen.
    const QSize room = screen()->availableSize() - QSize(frameOfWindow, frameOfWindow);
    if (content->sizeHint().width() + beside > room.width()) columns->setDirection(QBoxLayout::TopToBottom);
    resize(QSize(content->sizeHint().width() + beside, sheetHeight).boundedTo(room));
}

}  // namespace fw::app
