// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <vector>

#include <QTemporaryDir>
#include <QTest>

#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "model/core/trace_range.h"
#include "model/items/trace_list_model.h"
#include "model/store/trace_writer.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace trace_search_test {

/// What becomes of a question for the list that another one overtakes. Answers come through the event loop: questions asked
/// without leaving it overtake each other.
class TestTraceSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        store::CacheOptions options;
        options.path = m_folder->filePath(QStringLiteral("search.fwdb")).toStdString();
        QVERIFY(store::TraceWriter::open(options).has_value());
        m_pool = std::make_unique<ReaderPool>(options, 2);
        m_list = std::make_unique<items::TraceListModel>();
        m_traces = std::make_unique<TraceController>(*m_pool, *m_list, nullptr);
        m_answers.clear();
        connect(m_traces.get(), &TraceController::searchAnswered, this,
                [this](const SearchAnswer& answer) { m_answers.push_back(answer.why); });
    }
    void cleanup() {
        m_pool.reset();
        m_traces.reset();
        m_list.reset();
    }

    void refreshOvertakesSearch() {
        m_traces->search(QStringLiteral("camera"), {});
        m_traces->refresh(TraceController::Pace::AtOnce);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QVERIFY(m_answers.front().asked);
        QVERIFY(m_answers.front().refreshed);
    }

    void brushOvertakesRefresh() {
        m_traces->refresh(TraceController::Pace::AtOnce);
        TraceRange brush;
        brush.fromNs = 1;
        m_traces->setBrush(brush);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QVERIFY(m_answers.front().brushed);
        QVERIFY(m_answers.front().refreshed);
        QVERIFY(!m_answers.front().asked);
    }

    void orderOvertakesSearch() {
        m_traces->search(QStringLiteral("camera"), {});
        Q_EMIT m_list->sortWanted(static_cast<int>(TraceSort::Duration), true);
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        QVERIFY(m_answers.front().asked);
        QVERIFY(m_answers.front().sorted);
    }

    void answeredIsAnswered() {
        m_traces->search(QStringLiteral("camera"), {});
        QTRY_COMPARE(m_answers.size(), std::size_t{1});
        m_traces->refresh(TraceController::Pace::AtOnce);
        QTRY_COMPARE(m_answers.size(), std::size_t{2});
        QVERIFY(m_answers.back().refreshed);
        QVERIFY(!m_answers.back().asked);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<items::TraceListModel> m_list;
    std::unique_ptr<TraceController> m_traces;
    std::vector<SearchCauses> m_answers;
};

FW_REGISTER_TEST(TestTraceSearch);

}  // namespace trace_search_test

#include "tst_trace_search.moc"
