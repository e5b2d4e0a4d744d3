// SPDX-License-Identifier: GPL-3.0-or-later
// Bookmarks in the trace view and the span panel, by real events. A small desk in memory answers.
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/analysis/trace_builder.h"
#include "widgets/app_style.h"
#include "widgets/header_chip.h"
#include "widgets/mark_list.h"
#include "widgets/span_note.h"
#include "widgets/span_panel.h"
#include "widgets/trace_header.h"
#include "widgets/trace_view.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_view.h"

using namespace fw;
using namespace fw::widgets;
using analysis::Row;

namespace marks_test {

/// root → (a → leaf × 2, b); ids 1 … 5 in row order 0 … 4.
std::shared_ptr<const analysis::TraceAnalysis> markedTrace() {
    fw::test::TraceBuilder builder;
    builder.add(1, 0, 0, 1'000'000'000, "root");
    builder.add(2, 1, 0, 400'000'000, "a");
    builder.add(3, 2, 0, 100'000'000, "leaf");
    builder.add(4, 2, 200'000'000, 300'000'000, "leaf");
    builder.add(5, 1, 500'000'000, 800'000'000, "b");
    return *analysis::analyseTrace(builder.build(), {});
}

struct Desk {
    Desk() {
        view.resize(1000, 500);
        panel.resize(330, 600);
        const auto mark = [this](quint32 span, bool on) {
            marked = analysis::withMark(*marked, span, on ? std::optional<std::string>("") : std::nullopt);
            show();
        };
        QObject::connect(&view, &TraceView::markRequested, &view, mark);
        QObject::connect(&panel, &SpanPanel::markRequested, &view, mark);
        QObject::connect(&view, &TraceView::noteRequested, &view, [this] { panel.editNote(); });
        QObject::connect(&view, &TraceView::spanSelected, &view, [this](quint32 span) { panel.setSpan(trace, span); });
        QObject::connect(&panel, &SpanPanel::noteWritten, &view, [this](quint32 span, const QString& note) {
            ++notes;
            marked = analysis::withMark(*marked, span, note.toStdString());
            show();
        });
        view.setTrace(trace);
        show();
        panel.show();
        view.show();
        view.activateWindow();
        view.waterfall()->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    void show() {
        view.setMarked(marked);
        panel.setMarked(marked);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) { QTest::keyClick(view.waterfall(), key, with); }
    [[nodiscard]] std::vector<Row> rows() const { return marked->rows; }
    [[nodiscard]] Row selected() const { return view.traceWindow()->selected().value_or(analysis::noRow); }
    void select(Row row) { view.traceWindow()->select(row); }

    std::shared_ptr<const analysis::TraceAnalysis> trace = markedTrace();
    std::shared_ptr<const analysis::MarkedSpans> marked = analysis::markSpans(trace, {});
    TraceView view;
    SpanPanel panel{nullptr};
    int notes = 0;
};

int pixelsOf(const QImage& image, const QRect& box, const QColor& color) {
    int count = 0;
    for (int y = box.top(); y <= box.bottom(); ++y)
        for (int x = box.left(); x <= box.right(); ++x) count += image.pixelColor(x, y) == color ? 1 : 0;
    return count;
}

}  // namespace marks_test
using namespace marks_test;

class TestMarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, render::ThemeId::Light); }

    void keysMarkAndWalk() {
        Desk desk;
        desk.key(Qt::Key_M);
        QVERIFY(desk.rows().empty());  // nothing is selected
        desk.select(2);
        desk.key(Qt::Key_M);
        desk.select(4);
        desk.key(Qt::Key_M);
        QCOMPARE(desk.rows(), (std::vector<Row>{2, 4}));
        desk.key(Qt::Key_J);
        QCOMPARE(desk.selected(), Row{2});  // round the end
        desk.key(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(desk.selected(), Row{4});
        desk.key(Qt::Key_M);
        QCOMPARE(desk.rows(), (std::vector<Row>{2}));
        // A fold opens for the walk.
        desk.view.waterfall()->setFolded(1, true);
        desk.key(Qt::Key_J);
        QCOMPARE(desk.selected(), Row{2});
        QVERIFY(desk.view.waterfall()->rows().isVisible(2));
        QVERIFY(desk.view.waterfall()->rowSpeech(2).contains(QStringLiteral("bookmarked")));
        QVERIFY(!desk.view.waterfall()->rowSpeech(3).contains(QStringLiteral("bookmarked")));
    }

    void flagsAreSeen() {
        Desk desk;
        WaterfallView* waterfall = desk.view.waterfall();
        const QColor accent = waterfall->rowPainter().theme().accent;
        const QColor pale = waterfall->rowPainter().theme().text3;
        const auto in = [&](Row row, const QColor& color) {
            const QImage image = waterfall->viewport()->grab().toImage();
            QRect box = waterfall->rowRect(waterfall->rows().nearestIndex(row));
            box = QRect(4, box.top() + 2, 156, box.height() - 4);  // without the frame of the focus
            return pixelsOf(image, box, color);
        };
        QCOMPARE(in(3, accent), 0);
        desk.select(3);
        desk.key(Qt::Key_M);
        desk.select(0);
        QVERIFY(in(3, accent) > 15);
        QCOMPARE(in(1, accent), 0);
        const int before = in(1, pale);
        waterfall->setFolded(1, true);
        QVERIFY(in(1, pale) > before);
        // The chip counts them and opens the list.
        auto* chip = desk.view.findChild<HeaderChip*>(QStringLiteral("bookmarksChip"));
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        auto* list = desk.view.findChild<MarkList*>();
        QVERIFY(list != nullptr && list->isVisible());
        QCOMPARE(list->list()->model()->rowCount(), 1);
        QTest::keyClick(list->list(), Qt::Key_Return);
        QTRY_COMPARE(desk.selected(), Row{3});
        QTRY_VERIFY(desk.view.findChild<MarkList*>() == nullptr);
        desk.key(Qt::Key_M);
        QVERIFY(!chip->isVisible());
        desk.key(Qt::Key_L);
        QVERIFY(desk.view.findChild<MarkList*>() == nullptr);
    }

    void marksOfAnotherTraceAreNotDrawn() {
        Desk desk;
        desk.select(2);
        desk.key(Qt::Key_M);
        const auto old = desk.marked;
        desk.view.setTrace(markedTrace());
        desk.view.setMarked(old);
        desk.select(0);
        desk.key(Qt::Key_J);
        QCOMPARE(desk.selected(), Row{0});
        QSignalSpy asked(&desk.view, &TraceView::markRequested);
        desk.key(Qt::Key_M);
        QCOMPARE(asked.size(), 0);
    }

    void aNoteGivesTheFocusBack() {
        QWidget host;
        Desk desk;
        host.resize(1300, 600);
        auto* row = new QHBoxLayout(&host);
        row->addWidget(&desk.view, 1);
        row->addWidget(&desk.panel);
        host.show();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        WaterfallView* waterfall = desk.view.waterfall();
        for (const bool escape : {true, false}) {
            waterfall->setFocus();
            desk.select(escape ? 4 : 2);
            desk.key(Qt::Key_M, Qt::ShiftModifier);
            auto* text = desk.panel.findChild<QPlainTextEdit*>(QStringLiteral("spanNote"));
            QVERIFY(text->hasFocus());
            QTest::keyClicks(text, QStringLiteral("why"));
            QTest::keyClick(text, escape ? Qt::Key_Escape : Qt::Key_Return, escape ? Qt::NoModifier : Qt::ControlModifier);
            QVERIFY(waterfall->hasFocus());
            QCOMPARE(desk.marked->at(escape ? 4 : 2)->note, std::string("why"));
            QCOMPARE(desk.selected(), escape ? Row{4} : Row{2});
        }
    }

    void notesAreTyped() {
        Desk desk;
        desk.select(4);
        desk.key(Qt::Key_M, Qt::ShiftModifier);
        auto* text = desk.panel.findChild<QPlainTextEdit*>(QStringLiteral("spanNote"));
        QCOMPARE(desk.rows(), (std::vector<Row>{4}));
        QVERIFY(text->isVisible());
        QTest::keyClicks(text, QStringLiteral("slow <b>again</b>"));
        QCOMPARE(desk.notes, 0);
        QTRY_COMPARE(desk.notes, 1);  // after a pause
        QCOMPARE(desk.marked->marks[0].note, std::string("slow <b>again</b>"));
        QVERIFY(desk.view.waterfall()->rowTip(4).contains(QStringLiteral("slow <b>again</b>")));
        // Another span comes before the pause is over: nothing is lost, and it stays with its span.
        QTest::keyClicks(text, QStringLiteral("!"));
        desk.select(2);
        QCOMPARE(desk.notes, 2);
        QCOMPARE(desk.marked->at(4)->note, std::string("slow <b>again</b>!"));
        QVERIFY(!text->isVisible());
        desk.select(4);
        QCOMPARE(text->toPlainText(), QStringLiteral("slow <b>again</b>!"));
        // An answer does not overwrite what is being typed.
        QTest::keyClicks(text, QStringLiteral("?"));
        desk.show();
        QVERIFY(text->toPlainText().contains(QLatin1Char('?')));
        // Bounded, and said.
        text->setPlainText(QString(5000, QChar(0x142)));
        QCOMPARE(text->toPlainText().size(), SpanNote::maxCharacters);
        desk.panel.flushNote();
        QVERIFY(desk.marked->at(4)->note.size() <= Bookmark::maxNoteBytes);
        // The flag drops it.
        QTest::mouseClick(desk.panel.findChild<QToolButton*>(QStringLiteral("spanFlag")), Qt::LeftButton);
        QVERIFY(desk.rows().empty());
        QVERIFY(!text->isVisible());
    }

    void menuOffersIt() {
        Desk desk;
        desk.select(1);
        const auto texts = [&] {
            QStringList all;
            const auto menu = desk.view.waterfall()->makeMenu(1);
            for (const QAction* action : menu->actions()) all << action->text();
            return all;
        };
        QVERIFY(texts().contains(QStringLiteral("Bookmark")));
        desk.key(Qt::Key_M);
        QVERIFY(texts().contains(QStringLiteral("Remove bookmark")));
    }
};

QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
