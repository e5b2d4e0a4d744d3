// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/analysis/service_calls.h"
#include "tests/analysis/trace_builder.h"
#include "tests/core/test_registry.h"

namespace service_calls_test {

using namespace fw;
using namespace fw::analysis;

/// "a>b 3/1 p50 peer": calls, errors.
std::string dependencyText(DependencyCounter& counter) {
    std::string out;
    for (const Dependency& edge : counter.finish()) {
        out += edge.parent + '>' + edge.child + ' ' + std::to_string(edge.calls) + '/' + std::to_string(edge.errors) + ' ' +
               std::to_string(edge.durations.percentile(50));
        if (edge.messages > 0) out += " messages:" + std::to_string(edge.messages);
        if (edge.peer) out += " peer";
        out += "; ";
    }
    return out;
}

class TestServiceCalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsBetweenServices() {
        test::TraceBuilder builder;
        builder.data().services = {{"web", 0}, {"api", 1}, {"jobs", 2}};
        builder.add(1, 0, 0, 100, "page");
        builder.add(2, 1, 10, 60, "GET", 0, SpanKind::Client, StatusCode::Error);
        builder.add(3, 2, 20, 50, "GET /x", 1, SpanKind::Server);  // the client's half failed: one error
        builder.add(4, 3, 20, 40, "inside", 1);                    // the same service: no call
        builder.add(5, 3, 30, 45, "SELECT", 1, SpanKind::Client);  // nobody answers with spans
        builder.add(6, 3, 30, 32, "send", 1, SpanKind::Producer);
        builder.add(7, 6, 70, 90, "take", 2, SpanKind::Consumer, StatusCode::Error);
        builder.add(8, 99, 70, 90, "lost", 2, SpanKind::Server);  // whoever called it is not there
        builder.add(9, 1, 10, 60, "untimed", 1, SpanKind::Server, StatusCode::Unset, NoStart);
        DependencyCounter counter;
        counter.begin(builder.build());
        counter.add(4, 4, "10.0.0.7");  // server.address
        counter.add(4, 2, "postgresql");
        counter.add(4, 3, "");
        counter.add(5, 3, "kafka");  // has a consumer: that one tells
        counter.end();
        QCOMPARE(dependencyText(counter), std::string("web>api 2/1 30; api>jobs 1/1 20 messages:1; api>postgresql 1/0 15 peer; "));
    }
    void manyTraces() {
        test::TraceBuilder builder;
        builder.data().services = {{"web", 0}, {"api", 1}};
        builder.add(1, 0, 0, 100);
        builder.add(2, 1, 0, 10, "GET", 0, SpanKind::Client);
        DependencyCounter counter;
        for (int trace = 0; trace < 5; ++trace) {
            counter.begin(builder.build());
            counter.add(1, 0, trace < 2 ? "api" : trace < 4 ? "web" : "db");
            counter.end();
        }
        QCOMPARE(dependencyText(counter), std::string("web>api 2/0 10 peer; web>db 1/0 10 peer; "));
    }
    void manyPairs() {
        test::TraceBuilder builder;
        builder.add(1, 0, 0, 100, "GET", 0, SpanKind::Client);
        const auto trace = builder.build();
        DependencyCounter counter;
        for (std::size_t peer = 0; peer < DependencyCounter::mostPairs + 5; ++peer) {
            counter.begin(trace);
            counter.add(0, 0, "peer" + std::to_string(peer));
            counter.end();
        }
        QCOMPARE(counter.leftOut(), std::uint64_t{5});
        QCOMPARE(counter.finish().size(), DependencyCounter::mostPairs);
    }
};
FW_REGISTER_TEST(TestServiceCalls);

}  // namespace service_calls_test

#include "tst_service_calls.moc"
