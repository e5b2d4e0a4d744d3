// SPDX-License-Identifier: GPL-3.0-or-later
#include <memory>
#include <stop_token>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "model/core/span_batch.h"
#include "model/core/span_body.h"
#include "model/items/trace_list_model.h"
#include "model/store/trace_writer.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::app;

namespace trace_growth_test {

constexpr std::uint64_t manySpans = 200'000;
constexpr std::uint64_t fewSpans = 200;

const TraceId trace = parseTraceId("0af7651916cd43dd8448eb211c80319c").id;

/// When the open trace is read again while spans of it come.
class TestTraceGrowth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_options.path = m_folder->filePath(QStringLiteral("growth.fwdb")).toStdString();
    }
    void cleanup() {
        m_pool.reset();
        m_traces.reset();
        m_list.reset();
    }

    void largeTraceWaitsForTheEndOfTheImport() {
        QVERIFY(write(1, manySpans));
        open();
        QSignalSpy opened(m_traces.get(), &TraceController::traceOpened);

        // Nothing has changed: there is nothing to wait for.
        m_traces->refresh(TraceController::Pace::Spaced);
        QTRY_VERIFY(m_pool->idle());
        QVERIFY(!m_traces->behind());

        QVERIFY(write(manySpans + 1, 1));
        m_traces->refresh(TraceController::Pace::Spaced);
        QTRY_VERIFY(m_pool->idle());
        QVERIFY(m_traces->behind());
        QCOMPARE(opened.count(), 0);

        m_traces->refresh(TraceController::Pace::AtOnce);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(shown(), manySpans + 1);
        QVERIFY(!m_traces->behind());
    }

    void endOfTheImportIsNotForgotten() {
        QVERIFY(write(1, manySpans));
        open();
        QSignalSpy opened(m_traces.get(), &TraceController::traceOpened);
        QVERIFY(write(manySpans + 1, 1));
        // The news of another writer take the place of the question that came with the end.
        m_traces->refresh(TraceController::Pace::AtOnce);
        m_traces->refresh(TraceController::Pace::Spaced);
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(shown(), manySpans + 1);
    }

    void smallTraceIsReadAgainSoon() {
        QVERIFY(write(1, fewSpans));
        open();
        QVERIFY(write(fewSpans + 1, 1));
        m_traces->refresh(TraceController::Pace::Spaced);
        QTRY_COMPARE(shown(), fewSpans + 1);
    }

private:
    bool write(std::uint64_t firstId, std::uint64_t count) const {
        Result<std::unique_ptr<store::TraceWriter>> writer = store::TraceWriter::open(m_options);
        if (!writer) return false;
        SpanBatch batch;
        Resource resource;
        resource.serviceName = "camera";
        std::string encoded;
        body::appendResource(encoded, resource);
        std::string scope;
        body::appendScope(scope, {});
        for (std::uint64_t id = firstId; id < firstId + count; ++id) {
            SpanRecord span;
            span.traceId = trace;
            span.spanId = SpanId{id};
            if (id > 1) span.parentId = SpanId{1};
            span.startNs = 1'700'000'000'000'000'000 + static_cast<std::int64_t>(id);
            span.durationNs = 1000;
            span.name = batch.names.intern("grab");
            span.resource = batch.resources.intern(encoded);
            span.scope = batch.scopes.intern(scope);
            span.bodyOffset = batch.bytes.size();
            body::appendDetails(batch.bytes, {});
            span.bodySize = static_cast<std::uint32_t>(batch.bytes.size() - span.bodyOffset);
            batch.spans.push_back(span);
        }
        (*writer)->beginImport("growth", 0);
        return (*writer)->write(std::move(batch), {}) && (*writer)->commit({});
    }

    void open() {
        m_pool = std::make_unique<ReaderPool>(m_options, 2);
        m_list = std::make_unique<items::TraceListModel>();
        m_traces = std::make_unique<TraceController>(*m_pool, *m_list, nullptr);
        connect(m_traces.get(), &TraceController::traceOpened, this,
                [this](const std::shared_ptr<const analysis::TraceAnalysis>& read) { m_read = read; });
        m_read.reset();
        m_traces->openTraceById(QStringLiteral("0af7651916cd43dd8448eb211c80319c"), {});
        QTRY_VERIFY(m_read != nullptr);
        QTRY_VERIFY(m_pool->idle());
    }

    [[nodiscard]] std::uint64_t shown() const { return m_read->trace->spanCount(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    store::CacheOptions m_options;
    std::unique_ptr<ReaderPool> m_pool;
    std::unique_ptr<items::TraceListModel> m_list;
    std::unique_ptr<TraceController> m_traces;
    std::shared_ptr<const analysis::TraceAnalysis> m_read;
};

FW_REGISTER_TEST(TestTraceGrowth);

}  // namespace trace_growth_test

#include "tst_trace_growth.moc"
