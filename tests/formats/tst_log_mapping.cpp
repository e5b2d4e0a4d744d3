// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "importers/formats/log_mapping.h"
#include "importers/formats/log_mapping_guess.h"
#include "tests/core/test_registry.h"
#include "tests/formats/batch_collector.h"
#include "tests/formats/json_quotes.h"

using namespace fw;
using namespace fw::formats;
using fw::test::BatchCollector;
using fw::test::json;

namespace log_mapping_test {

namespace {

constexpr const char* ownText =
    "framewake-log-mapping 1\n"
    "# how the billing service writes\n"
    "title = Billing\n"
    "trace-id = req.flow, \"odd, name\"\n"
    "span-id = step\n"
    "parent-id = cause\n"
    "operation = what\n"
    "duration = cost (us)\n"
    "service = who\n"
    "time = at (ms)\n"
    "message = text\n"
    "spans = member \"kind\" \"done\"\n"
    "time-is = start\n";

constexpr const char* ownLine =
    "{'at':1736245845123,'who':'billing','req':{'flow':'0af7651916cd43dd8448eb211c80319c'},'step':'b7ad6b7169203331',"
    "'cause':'c7ad6b7169203331','what':'charge','cost':1500,'kind':'DONE','n':1}\n";

LogMapping parsed(std::string_view text) {
    const Result<LogMapping> mapping = parseLogMapping(text);
    if (!mapping) qWarning("%s", mapping.error().message.c_str());
    return mapping ? *mapping : LogMapping();
}

BatchCollector decode(std::string_view text, const LogMapping& mapping) {
    DecodeLimits limits;
    limits.logMapping = std::make_shared<LogMapping>(mapping);
    return test::decodeText(FormatId::Log, text, SIZE_MAX, limits);
}

std::string nameOf(const LogMapping& mapping, LogRole role) {
    for (const LogMapping::Field& field : mapping.fields)
        if (field.role == role) return field.name;
    return "-";
}

}  // namespace

class TestLogMapping : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noKeyStandsTwice() {
        const auto refused = parseLogMapping("framewake-log-mapping 1\ntrace-id = a\n\ntrace-id = b\n");
        QVERIFY(!refused);
        QCOMPARE(refused.error().where, std::string("line 4"));
        QVERIFY2(refused.error().message.find("twice") != std::string::npos, refused.error().message.c_str());
    }

    void membersOfAnyDepth() {
        std::string text;
        for (int i = 0; i < 3; ++i)
            text += json(
                "{'ctx':{'ids':{'tr':'4bf92f3577b34da6a3ce929d0e0e4701','sp':'000000000000000" + std::to_string(i + 1) +
                "'},'list':[{'took':5.5},{'took':7}],'deep':{'a':{'b':{'c':{'d':{'e':'x'}}}}}},'what':'op','at':'2026-07-01T12:00:00Z'}\n");
        const LogMappingGuess guess = guessLogMapping(text);
        for (const char* name : {"ctx", "ctx.ids", "ctx.ids.tr", "ctx.list.0.took", "ctx.list.1.took", "ctx.deep.a.b.c.d.e", "what"})
            QVERIFY2(std::find(guess.members.begin(), guess.members.end(), name) != guess.members.end(), name);
        QCOMPARE(guess.leftOut, std::size_t{0});
        QCOMPARE(nameOf(guess.mapping, LogRole::TraceId), std::string("ctx.ids.tr"));
        // Whatever is offered can be read.
        const BatchCollector out = decode(text, parsed("framewake-log-mapping 1\ntrace-id = ctx.ids.tr\nspan-id = ctx.ids.sp\n"
                                                       "operation = ctx.deep.a.b.c.d.e\nduration = ctx.list.1.took (ms)\ntime = at\n"
                                                       "spans = always\n"));
        QCOMPARE(out.spans.size(), std::size_t{3});
        QCOMPARE(out.spans[0].name, std::string("x"));
        QCOMPARE(out.spans[0].record.durationNs, std::int64_t{7'000'000});
    }

    void deepMembersMakeRoom() {
        std::string deep;
        for (int i = 0; i < 400; ++i) deep += (i > 0 ? "," : "") + ("'m" + std::to_string(i)) + "':1";
        const LogMappingGuess guess = guessLogMapping(json("{'o':{'p':{" + deep + "}}}\n{'late':1,'o':{'p':{'m1':1}}}\n"));
        QCOMPARE(guess.members.size(), LogMapping::maxFields);
        QCOMPARE(guess.leftOut, 403 - LogMapping::maxFields);
        QVERIFY(std::find(guess.members.begin(), guess.members.end(), "late") != guess.members.end());
    }

    void zoneOfTimesWithoutOne() {
        const std::string head = "framewake-log-mapping 1\ntrace-id = id\ntime = at\nzone = ";
        const auto startOf = [&](const LogMapping& mapping, const char* at) {
            const BatchCollector out = decode(json("{'at':'" + std::string(at) + "','id':'0af7651916cd43dd8448eb211c80319c'}\n"), mapping);
            return out.logs.empty() ? -1 : out.logs.front().record.timeNs / 1'000'000'000;
        };
        constexpr std::int64_t noon = 1'782'907'200;  // 2026-07-01 12:00 UTC
        for (const auto& [text, canonical, offset] : {std::tuple{"UTC", "UTC", 0},
                                                      {"Z", "UTC", 0},
                                                      {"+02:00", "+02:00", 7200},
                                                      {"-0330", "-03:30", -12600},
                                                      {"+5", "+05:00", 18000},
                                                      {"-00:00", "UTC", 0}}) {
            const LogMapping mapping = parsed(head + text);
            QCOMPARE(mapping.zone.name, std::string(canonical));
            QVERIFY(parsed(logMappingText(mapping)) == mapping);
            QCOMPARE(startOf(mapping, "2026-07-01 12:00:00"), noon - offset);
            QCOMPARE(startOf(mapping, "2026-07-01T12:00:00Z"), noon);
            QCOMPARE(startOf(mapping, "2026-07-01T12:00:00+01:00"), noon - 3600);
        }
        // A name is looked up by the program; it stays in the text form.
        QVERIFY(!parsed(head + "Europe/Warsaw").zone.offsets);
        QVERIFY(parsed(logMappingText(parsed(head + "Europe/Warsaw"))).zone.name == "Europe/Warsaw");
        for (const char* bad : {"", "+25:00", "+2:0", "+123", "12:00", "Europe Warsaw", "../etc", "+02:60", "+:00"})
            QVERIFY2(!parseLogMapping(head + bad), bad);
        // The assumption is told only where nothing was said.
        const auto assumed = [&](const std::string& text) {
            const BatchCollector out = decode(json("{'at':'2026-07-01 12:00:00','id':'0af7651916cd43dd8448eb211c80319c'}\n"), parsed(text));
            return std::count_if(out.issues.begin(), out.issues.end(),
                                 [](const ImportIssue& issue) { return issue.code == IssueCode::Assumed; });
        };
        QCOMPARE(assumed(head + "UTC"), 0);
        QCOMPARE(assumed("framewake-log-mapping 1\ntrace-id = id\ntime = at\n"), 1);
    }

    void zoneChangesItsOffset() {
        // One hour forward at second 1000, back at second 100000.
        const ZoneOffsets zone(3600, {{1000, 7200}, {100000, 3600}});
        constexpr std::int64_t second = 1'000'000'000;
        for (const auto& [wall, utc] : std::initializer_list<std::pair<std::int64_t, std::int64_t>>{
                 {3600, 0}, {4599, 999}, {4600, 1000}, {8199, 4599}, {8200, 1000}, {107199, 99999}, {103600, 96400}, {107200, 103600}})
            QCOMPARE(zone.toUtc(wall * second), std::optional(utc * second));
        QCOMPARE(ZoneOffsets(3600).toUtc(INT64_MIN), std::optional<std::int64_t>());
    }

    void textForm() {
        const LogMapping mapping = parsed(ownText);
        QCOMPARE(mapping.title, std::string("Billing"));
        QCOMPARE(mapping.fields.size(), std::size_t{9});
        QCOMPARE(mapping.fields[1].name, std::string("odd, name"));
        QCOMPARE(mapping.spanRule, LogSpanRule::Member);
        QCOMPARE(mapping.spanMember, std::string("kind"));
        QCOMPARE(mapping.spanValue, std::string("done"));
        QVERIFY(mapping.timeIsStart);
        const std::string text = logMappingText(mapping);
        QVERIFY(parsed(text) == mapping);
        QCOMPARE(logMappingText(parsed(text)), text);
        const std::string wanted =
            "framewake-log-mapping 1\ntitle = Billing\ntrace-id = req.flow, \"odd, name\"\nspan-id = step\nparent-id = cause\n"
            "operation = what\nduration = cost (us)\nservice = who\ntime = at (ms)\nmessage = text\nspans = member \"kind\" \"done\"\n"
            "time-is = start\n";
        QCOMPARE(text, wanted);
    }

    void textFormOfAll() {
        LogMapping all = builtInLogMapping();
        QVERIFY(parsed(logMappingText(all)).fields.size() == all.fields.size());
        QCOMPARE(logMappingText(parsed(logMappingText(all))), logMappingText(all));
        for (const LogSpanRule rule :
             {LogSpanRule::Usual, LogSpanRule::Always, LogSpanRule::Never, LogSpanRule::Message, LogSpanRule::Member}) {
            LogMapping one;
            one.spanRule = rule;
            if (rule == LogSpanRule::Message) one.spanValue = "it's \"done\"\n";
            if (rule == LogSpanRule::Member) one.spanMember = "a b";
            one.fields = {{" x ", LogRole::Time, LogUnit::Nanos},
                          {"a(b)", LogRole::Time, LogUnit::Auto},
                          {"\x01\xff\\", LogRole::Error, LogUnit::Auto}};
            QVERIFY(parsed(logMappingText(one)) == one);
        }
        // Control characters of a title are blanks, and blanks alone are none.
        QCOMPARE(parsed("framewake-log-mapping 1\ntitle = \x0f\x0e\n").title, std::string());
        LogMapping titled;
        titled.title = "a\nb ";
        QCOMPARE(parsed(logMappingText(titled)).title, std::string("a b"));
        LogMapping hollow;
        hollow.spanRule = LogSpanRule::Message;
        QCOMPARE(parsed(logMappingText(hollow)).spanRule, LogSpanRule::Usual);
    }

    void errors_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        const QString head = QStringLiteral("framewake-log-mapping 1\n");
        QTest::newRow("empty") << QString() << QStringLiteral("line 1");
        QTest::newRow("other file") << QStringLiteral("{}") << QStringLiteral("line 1");
        QTest::newRow("version") << QStringLiteral("framewake-log-mapping 2\n") << QStringLiteral("line 1");
        QTest::newRow("key") << head + QStringLiteral("color = x") << QStringLiteral("line 2");
        QTest::newRow("equals") << head + QStringLiteral("\n\nfoo") << QStringLiteral("line 4");
        QTest::newRow("unit") << head + QStringLiteral("time = a (weeks)") << QStringLiteral("line 2");
        QTest::newRow("unit of a text") << head + QStringLiteral("service = a (ms)") << QStringLiteral("line 2");
        QTest::newRow("quote") << head + QStringLiteral("time = \"a") << QStringLiteral("line 2");
        QTest::newRow("comma") << head + QStringLiteral("time = a,,b") << QStringLiteral("line 2");
        QTest::newRow("rule") << head + QStringLiteral("spans = sometimes") << QStringLiteral("line 2");
        QTest::newRow("rule without text") << head + QStringLiteral("spans = message") << QStringLiteral("line 2");
        QTest::newRow("time-is") << head + QStringLiteral("time-is = middle") << QStringLiteral("line 2");
        QTest::newRow("long name") << head + QStringLiteral("time = ") + QString(300, QLatin1Char('x')) << QStringLiteral("line 2");
        QTest::newRow("many names") << head + QStringLiteral("time = a") + QStringLiteral(",a").repeated(300) << QStringLiteral("line 2");
    }
    void errors() {
        QFETCH(QString, text);
        QFETCH(QString, where);
        const Result<LogMapping> mapping = parseLogMapping(text.toStdString());
        QVERIFY(!mapping);
        QCOMPARE(mapping.error().kind, ErrorKind::Usage);
        QCOMPARE(QString::fromStdString(mapping.error().where), where);
    }

    void decodes() {
        const LogMapping mapping = parsed(ownText);
        const std::string line = json(ownLine);
        QVERIFY(test::decodeText(FormatId::Log, line).spans.empty());
        const BatchCollector out = decode(line, mapping);
        QCOMPARE(out.spans.size(), std::size_t{1});
        const test::CollectedSpan& span = out.spans[0];
        QCOMPARE(span.traceId(), std::string("0af7651916cd43dd8448eb211c80319c"));
        QCOMPARE(span.parent(), std::string("c7ad6b7169203331"));
        QCOMPARE(span.name, std::string("charge"));
        QCOMPARE(span.resource.serviceName, std::string("billing"));
        // The time is that of the beginning.
        QCOMPARE(span.record.startNs, std::int64_t{1736245845123000000});
        QCOMPARE(span.record.durationNs, std::int64_t{1500000});
        QCOMPARE(span.tag("n"), std::string("int:1"));
        LogMapping ends = mapping;
        ends.timeIsStart = false;
        QCOMPARE(decode(line, ends).spans.at(0).record.startNs, std::int64_t{1736245845121500000});
        LogMapping never = mapping;
        never.spanRule = LogSpanRule::Never;
        QCOMPARE(decode(line, never).logs.size(), std::size_t{1});
        LogMapping other = mapping;
        other.spanValue = "begun";
        QCOMPARE(decode(line, other).logs.size(), std::size_t{1});
        LogMapping always = mapping;
        always.spanRule = LogSpanRule::Always;
        QCOMPARE(decode(json("{'at':1,'step':'1'}\n"), always).codes(), std::string("incomplete_span_line "));
        LogMapping message = mapping;
        message.spanRule = LogSpanRule::Message;
        message.spanValue = "Step Over";
        QCOMPARE(decode(json("{'at':1,'step':'1','text':'step over','req':{'flow':'2'},'cost':5}\n"), message).spans.size(),
                 std::size_t{1});
    }

    void units_data() {
        QTest::addColumn<int>("unit");
        QTest::addColumn<qint64>("ns");
        QTest::newRow("s") << static_cast<int>(LogUnit::Seconds) << qint64{250000000000};
        QTest::newRow("ms") << static_cast<int>(LogUnit::Millis) << qint64{250000000};
        QTest::newRow("us") << static_cast<int>(LogUnit::Micros) << qint64{250000};
        QTest::newRow("ns") << static_cast<int>(LogUnit::Nanos) << qint64{250};
    }
    void units() {
        QFETCH(int, unit);
        QFETCH(qint64, ns);
        LogMapping mapping = builtInLogMapping();
        mapping.fields = {{"t", LogRole::Time, static_cast<LogUnit>(unit)},
                          {"d", LogRole::Duration, static_cast<LogUnit>(unit)},
                          {"trace", LogRole::TraceId, LogUnit::Auto},
                          {"id", LogRole::SpanId, LogUnit::Auto},
                          {"op", LogRole::Operation, LogUnit::Auto}};
        mapping.timeIsStart = true;
        const BatchCollector out = decode(json("{'t':250,'d':'250','trace':'1','id':'2','op':'x'}\n"), mapping);
        QCOMPARE(out.spans.size(), std::size_t{1});
        QCOMPARE(qint64{out.spans[0].record.durationNs}, ns);
        QCOMPARE(qint64{out.spans[0].record.startNs}, ns);
    }

    void guessesKnownLoggers_data() {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"zap-iso8601.jsonl", "zap-production-epoch.jsonl", "zap-logfmt.log", "docker-json-file-backend.log", "compose-v1-logs.txt"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void guessesKnownLoggers() {
        QFETCH(QString, file);
        const std::string text = test::dataFile("logs/" + file.toStdString());
        const LogMappingGuess guess = guessLogMapping(text);
        QCOMPARE(nameOf(guess.mapping, LogRole::TraceId), std::string("trace_id"));
        QCOMPARE(nameOf(guess.mapping, LogRole::SpanId), std::string("span_id"));
        QCOMPARE(nameOf(guess.mapping, LogRole::ParentId), std::string("parent_id"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Time), std::string("ts"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Duration), std::string("duration_ms"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Operation), std::string("operation"));
        QVERIFY(guess.confidence > 0.85);
        QVERIFY(guess.confidence <= 1);
        QVERIFY(guess.lines <= mappingLines);
        // What was guessed reads what the built-in mapping reads.
        const BatchCollector usual = test::decodeText(FormatId::Log, text);
        const BatchCollector guessed = decode(text, guess.mapping);
        QCOMPARE(guessed.spans.size(), usual.spans.size());
        QCOMPARE(guessed.logs.size(), usual.logs.size());
    }

    void guessesUnknownLoggers() {
        std::string text;
        for (int i = 0; i < 40; ++i) {
            const std::string number = std::to_string(1000 + i);
            text += json("{'when':'2026-11-21T00:06:13." + std::to_string(100 + i) + "Z','prio':'" + (i % 2 == 0 ? "INFO" : "WARN") +
                         "','flow':'0af7651916cd43dd8448eb211c80" + std::to_string(1000 + i / 4) + "','node':'b7ad6b716920" + number +
                         "','parentNode':'b7ad6b716920" + std::to_string(999 + i) + "','action':'Step" + std::to_string(i % 3) +
                         "','tookMillis':" + std::to_string(i * 7 + 1) + ",'app':'shop','text':'did a thing " + number + "'}\n");
        }
        const LogMappingGuess guess = guessLogMapping(text);
        QCOMPARE(guess.read, std::size_t{40});
        QCOMPARE(nameOf(guess.mapping, LogRole::TraceId), std::string("flow"));
        QCOMPARE(nameOf(guess.mapping, LogRole::SpanId), std::string("node"));
        QCOMPARE(nameOf(guess.mapping, LogRole::ParentId), std::string("parentNode"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Time), std::string("when"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Level), std::string("prio"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Operation), std::string("action"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Duration), std::string("tookMillis"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Service), std::string("app"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Message), std::string("text"));
        QVERIFY(guess.confidence > 0.9);
        QCOMPARE(guess.members.size(), std::size_t{9});
        const BatchCollector out = decode(text, guess.mapping);
        QCOMPARE(out.spans.size(), std::size_t{40});
        QCOMPARE(out.spans[1].record.durationNs, std::int64_t{8000000});
    }

    void offersValuesOfTheMembers() {
        const LogMappingGuess guess = guessLogMapping(json("{'t':1,'o':{'a':'x','b':[1]},'long':'") + std::string(500, 'y') +
                                                      json("'}\n{'t':2,'o':{'a':'x'}}\n{'t':3}\n{'t':4,'s':'','nil':null}\n"));
        QCOMPARE(guess.members, (std::vector<std::string>{"t", "o", "o.a", "o.b", "o.b.0", "long", "s"}));
        QCOMPARE(guess.values.size(), guess.members.size());
        QCOMPARE(guess.values[0].lines, std::size_t{4});
        QCOMPARE(guess.values[0].examples, (std::vector<std::string>{"1", "2", "3"}));
        QCOMPARE(guess.values[2].examples, std::vector<std::string>{"x"});
        QCOMPARE(guess.values[3].examples, std::vector<std::string>{"[1]"});
        QCOMPARE(guess.values[5].examples.at(0).size(), LogMemberValues::maxBytes);
        QCOMPARE(guess.leftOut, std::size_t{0});
    }

    void boundsTheMembers() {
        std::string line = "{";
        for (int i = 0; i < 1000; ++i) line += json("'f" + std::to_string(i) + "':" + std::to_string(i) + ',');
        line.back() = '}';
        const LogMappingGuess guess = guessLogMapping(line);
        QCOMPARE(guess.members.size(), LogMapping::maxFields);
        QVERIFY(guess.leftOut > 0);
        // A member in a line of a megabyte is met as well.
        QCOMPARE(guessLogMapping(json("{'a':'") + std::string(1 << 20, 'x') + json("'}\n")).members.size(), std::size_t{1});
    }

    void objectsAndListsFillTheirRolesOnly() {
        const LogMappingGuess guess = guessLogMapping(
            json("{'trace_id':'0af7651916cd43dd8448eb211c80319c','tags':{'k':'v'},'events':[{}],'service':{'name':'s'},'name':['x']}\n"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Tags), std::string("tags"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Events), std::string("events"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Service), std::string("service.name"));
        QCOMPARE(nameOf(guess.mapping, LogRole::Operation), std::string("-"));
    }

    void unitsOfNames() {
        QCOMPARE(logUnitOfName("took_ms"), LogUnit::Millis);
        QCOMPARE(logUnitOfName("elapsedMicros"), LogUnit::Micros);
        QCOMPARE(logUnitOfName("dur_ns"), LogUnit::Nanos);
        QCOMPARE(logUnitOfName("seconds"), LogUnit::Seconds);
        QCOMPARE(logUnitOfName("when"), LogUnit::Auto);
    }

    void guessesByTheShapeOfValues() {
        const auto role = [](const LogMappingGuess& guess, const char* name) {
            for (const LogMapping::Field& field : guess.mapping.fields)
                if (field.name == name) return field.role;
            return LogRole::None;
        };
        const auto hex = [](int number, std::size_t digits) {
            std::string text = std::to_string(number) + "a";
            return std::string(digits - text.size(), 'b') + text;
        };
        // Every line has a trace of its own, under a name that says nothing.
        std::string text;
        for (int i = 0; i < 300; ++i)
            text += json("{'flow':'" + hex(i, 32) + "','step':'" + hex(i, 16) + "','at':" + std::to_string(1795219573837 + i) + "}\n");
        LogMappingGuess guess = guessLogMapping(text);
        QCOMPARE(role(guess, "flow"), LogRole::TraceId);
        QCOMPARE(role(guess, "step"), LogRole::SpanId);
        QCOMPARE(role(guess, "at"), LogRole::Time);
        // Three lines, one of them with a bad time; "kind" is no span's kind.
        text = json("{'flow':'" + hex(1, 32) + "','step':'" + hex(1, 16) + "','at':1795219573837,'kind':'done'}\n{'flow':'" + hex(1, 32) +
                    "','step':'" + hex(2, 16) + "','at':'soon','kind':'note'}\n{'flow':'" + hex(2, 32) + "','step':'" + hex(3, 16) +
                    "','at':1795219573838,'kind':'done'}\n");
        guess = guessLogMapping(text);
        QCOMPARE(role(guess, "flow"), LogRole::TraceId);
        QCOMPARE(role(guess, "step"), LogRole::SpanId);
        QCOMPARE(role(guess, "at"), LogRole::Time);
        QCOMPARE(role(guess, "kind"), LogRole::None);
        guess = guessLogMapping(json("{'trace_id':'" + hex(1, 32) + "','kind':'SPAN_KIND_SERVER'}\n"));
        QCOMPARE(role(guess, "kind"), LogRole::Kind);
        // Of two ids the one that comes again is the trace's.
        text.clear();
        for (int i = 0; i < 30; ++i) text += json("{'one':'" + hex(i, 32) + "','two':'" + hex(i / 5, 32) + "'}\n");
        guess = guessLogMapping(text);
        QCOMPARE(role(guess, "two"), LogRole::TraceId);
        QCOMPARE(role(guess, "one"), LogRole::SpanId);
    }

    void guessesNothing() {
        for (const std::string& text : {std::string(), std::string("just\nwords\n"), std::string("\0\0\0", 3), json("{'a':1}\n"),
                                        "{\"x\":" + std::string(100000, '[') + "\n"})
            QCOMPARE(guessLogMapping(text).confidence, 0.0);
    }

    void preview() {
        const std::string good = json(ownLine);
        const std::string text =
            "words\n" + good + json("{'at':1,'kind':'done','req':{'flow':'1'}}\n{'at':2,'req':{'flow':'1'},'text':'hello'}\n{'broken\n");
        const std::vector<LogPreviewLine> lines = previewLogMapping(text, parsed(ownText));
        QCOMPARE(lines.size(), std::size_t{5});
        QCOMPARE(lines[0].kind, LogLineKind::Plain);
        QCOMPARE(lines[0].outcome, std::string("No trace id"));
        QCOMPARE(lines[1].kind, LogLineKind::Span);
        QCOMPARE(lines[1].outcome, std::string("charge"));
        QCOMPARE(lines[1].spanId, std::string("b7ad6b7169203331"));
        QCOMPARE(lines[1].durationNs, std::int64_t{1500000});
        QCOMPARE(lines[1].service, std::string("billing"));
        QCOMPARE(lines[1].parentId, std::string("c7ad6b7169203331"));
        QCOMPARE(lines[1].spans, std::size_t{1});
        QVERIFY(!lines[1].trouble);
        QCOMPARE(lines[0].trouble->code, IssueCode::PlainLogLines);
        QCOMPARE(lines[2].trouble->code, IssueCode::IncompleteSpanLine);
        QCOMPARE(lines[3].logs, std::size_t{1});
        QCOMPARE(lines[2].kind, LogLineKind::IncompleteSpan);
        QVERIFY(lines[2].outcome.find("no span id, no duration") != std::string::npos);
        QCOMPARE(lines[3].kind, LogLineKind::Log);
        QCOMPARE(lines[3].outcome, std::string("hello"));
        QVERIFY(lines[4].outcome.find("JSON") != std::string::npos);
        QCOMPARE(lines[4].number, std::uint64_t{5});
        // A span without its times is one, and it is said.
        std::string timeless = good;
        timeless.replace(timeless.find("\"at\""), 4, "\"AT when\"");
        const std::vector<LogPreviewLine> untimed = previewLogMapping(timeless, parsed(ownText));
        QCOMPARE(untimed.at(0).kind, LogLineKind::Span);
        QVERIFY(untimed[0].trouble);
        QCOMPARE(untimed[0].trouble->detail, std::string("timestamp is missing"));
        // Lines below a record are a part of it; found by fuzzing.
        const std::vector<LogPreviewLine> trace =
            previewLogMapping("\tnothing above\n" + good + "\tat a.b(C.java:1)\n\tat a.c(C.java:2)\nwords\n" + good, parsed(ownText));
        QCOMPARE(trace.size(), std::size_t{6});
        QCOMPARE(trace[0].outcome, std::string("No trace id"));
        QVERIFY(!trace[0].goesOn && trace[2].goesOn && trace[3].goesOn && !trace[4].goesOn);
        QVERIFY(!trace[2].trouble);
        QCOMPARE(trace[2].spans + trace[2].logs, std::size_t{0});
        QCOMPARE(trace[5].spans, std::size_t{1});
        std::string many;
        for (int i = 0; i < 500; ++i) many += good;
        QCOMPARE(previewLogMapping(many, parsed(ownText)).size(), mappingLines);
    }
};

FW_REGISTER_TEST(TestLogMapping);

}  // namespace log_mapping_test

#include "tst_log_mapping.moc"
