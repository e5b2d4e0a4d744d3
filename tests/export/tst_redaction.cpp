// SPDX-License-Identifier: GPL-3.0-or-later
// What may not leave the machine does not, wherever it stands and whatever is written.
#include <QTest>
#include <random>

#include "model/export/redaction.h"
#include "model/export/trace_export.h"
#include "tests/export/loaded_trace.h"

using namespace fw;
using namespace fw::exporting;

namespace {

Redactor makeRedactor(RedactionOptions options = {}) {
    Result<Redactor> made = Redactor::create(std::move(options));
    if (!made) qFatal("%s", made.error().message.c_str());
    return std::move(*made);
}

std::string digits(std::mt19937_64& random, std::size_t length, std::string_view of) {
    std::string out;
    for (std::size_t i = 0; i < length; ++i) out += of[random() % of.size()];
    return out;
}

/// A secret as people and libraries write it: the part that must be gone, and the text around it.
struct Seeded {
    std::string canary;
    std::string text;
};

constexpr std::string_view alphanumeric = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

Seeded seeded(std::mt19937_64& random, std::size_t kind) {
    const std::string unique = digits(random, 20, alphanumeric);
    const std::string lower = digits(random, 14, "abcdefghijkmnpqrstuvwxyz23456789");
    const auto number = [&random](int limit) { return std::to_string(1 + random() % static_cast<std::uint64_t>(limit)); };
    switch (kind % 25) {
        case 0:
            return {unique, "GET https://host/x?password=" + unique + "&page=2"};
        case 1:
            return {unique, "Authorization: Bearer " + unique};
        case 2:
            return {unique, "postgres://admin:" + unique + "@db.example/orders"};
        case 3:
            return {lower, "mail to " + lower + "@example.com failed"};
        case 4: {
            const std::string ip = "10." + number(250) + "." + number(250) + "." + number(250);
            return {ip, "peer " + ip + ":5432 closed"};
        }
        case 5: {
            const std::string ip = "2001:db8:" + digits(random, 4, "0123456789abcdef") + ":" + digits(random, 4, "123456789abcdef") +
                                   "::" + digits(random, 4, "123456789abcdef");
            return {ip, "peer [" + ip + "]:443"};
        }
        case 6:
            return {lower, "open /home/" + lower + "/project/file.py: denied"};
        case 7:
            return {lower, "C:\\Users\\" + lower + "\\AppData"};
        case 8:
            return {"eyJhbGciOi" + unique, "token eyJhbGciOi" + unique + ".eyJzdWIi" + unique + ".sig"};
        case 9:
            return {unique, "{\"user\":\"x\",\"api_key\":\"" + unique + "\"}"};
        case 10:
            return {unique, "ghp_" + unique + unique + " used"};
        case 11:
            return {"AKIA" + digits(random, 16, "ABCDEFGHIJKLMNOP234567"), ""};
        case 12:
            return {unique, "-----BEGIN RSA PRIVATE KEY-----\n" + unique + "\n-----END RSA PRIVATE KEY-----"};
        case 13:
            return {unique, "Cookie: theme=dark; sid=" + unique + "; other=1"};
        case 14:
            return {unique, "client_secret='" + unique + "'"};
        case 15:
            return {unique, "{\\\"password\\\":\\\"" + unique + "\\\"}"};
        case 16:
            return {lower, "login user_id=" + lower + " ok"};
        case 17:
            return {unique, "Basic " + unique + "=="};
        case 18:
            return {lower, "to=" + lower + "%40example.org"};
        case 19:
            return {unique, "DB_PASSWORD: " + unique};
        case 20:
            return {unique, "redis://:" + unique + "@cache:6379/0"};
        case 21:
            return {unique, "sk_live_" + unique};
        case 22:
            return {lower, "/Users/" + lower + "/Library"};
        case 23:
            return {unique, "accessToken=" + unique};
        default:
            return {unique, "{'secret': '" + unique + "', 'n': 1}"};
    }
}

constexpr std::array<const char*, 14> secretKeys = {"password",     "db.password", "Authorization",
                                                    "apiKey",       "x-api-key",   "http.request.header.authorization",
                                                    "DD-API-KEY",   "session_id",  "http.request.header.cookie",
                                                    "clientSecret", "auth.token",  "enduser.id",
                                                    "user.email",   "userId"};

}  // namespace

class TestRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Vectors of the paper (key 00 01 … 0f).
    void hashIsSipHash() {
        const HashKey key{0x0706050403020100, 0x0f0e0d0c0b0a0908};
        QCOMPARE(keyedHash(key, ""), std::uint64_t{0x726fdb47dd0e0e31});
        std::string text;
        for (char c = 0; c < 15; ++c) text += c;
        QCOMPARE(keyedHash(key, text), std::uint64_t{0xa129ca6149be45e5});
    }

    void keysAreReadAsWords() {
        QCOMPARE(plainKey("userName"), std::string("user_name"));
        QCOMPARE(plainKey("User-Name"), std::string("user_name"));
        QCOMPARE(plainKey("http.request.header.X-Api-Key"), std::string("http_request_header_x_api_key"));
        QCOMPARE(plainKey("DD-API-KEY"), std::string("dd_api_key"));
    }

    void equalIdsStayEqual() {
        Redactor redactor = makeRedactor();
        Attributes attributes = {{"user.id", 42}, {"user.id", "42"}, {"user.id", "43"}, {"text", "user_id=42 done"}};
        redactor.attributes(attributes);
        const std::string first = valueText(attributes[0].value);
        QVERIFY(first.starts_with("person-"));
        QCOMPARE(valueText(attributes[1].value), first);
        QVERIFY(valueText(attributes[2].value) != first);
        QCOMPARE(valueText(attributes[3].value), "user_id=" + first + " done");
        // Two exports cannot be joined.
        Redactor other = makeRedactor();
        Attributes again = {{"user.id", 42}};
        other.attributes(again);
        QVERIFY(valueText(again[0].value) != first);
    }

    /// Ids, numbers and names that say nothing of anybody stay: a redacted trace is worth reading.
    void whatIsHarmlessStays() {
        Redactor redactor = makeRedactor();
        const Attributes before = {{"frame.id", "20240315_cam01_000123"},
                                   {"ai.tokens.prompt", 812},
                                   {"user.message.length", 12},
                                   {"http.url", "https://example.org/a?page=2"},
                                   {"db.statement", "SELECT * FROM t WHERE a = $1"},
                                   {"code", "std::vector<int>::begin at 12:30:45.123"},
                                   {"version", "1.2.3"},
                                   {"server.address", "nebula-db"},
                                   {"net", "127.0.0.1:4317"},
                                   {"net6", "::1"},
                                   {"monkey", "banana"},
                                   {"author", "passing by"},
                                   {"has.token", true}};
        Attributes after = before;
        redactor.attributes(after);
        for (std::size_t i = 0; i < before.size(); ++i)
            QCOMPARE(QString::fromStdString(valueText(after[i].value)), QString::fromStdString(valueText(before[i].value)));
        QCOMPARE(redactor.total(), std::uint64_t{0});
    }

    void ownRulesComeFirst() {
        const auto rules = readRedactionRules("# mine\nkey ^plate$\npseudonym text PL-[0-9]+\n", "rules.txt");
        QVERIFY(rules.has_value());
        RedactionOptions options;
        options.own = *rules;
        Redactor redactor = makeRedactor(std::move(options));
        Attributes attributes = {{"plate", "WX 12345"}, {"note", "order PL-991 and PL-991"}};
        redactor.attributes(attributes);
        QCOMPARE(valueText(attributes[0].value), std::string("[removed]"));
        const std::string note = valueText(attributes[1].value);
        QVERIFY(note.find("991") == std::string::npos);
        QVERIFY(note.starts_with("order own-"));
        QVERIFY(!readRedactionRules("nonsense x\n", "rules.txt").has_value());
        RedactionOptions broken;
        broken.own = *readRedactionRules("text (\n", "rules.txt");
        QVERIFY(!Redactor::create(std::move(broken)).has_value());
    }

    void timesMoveTogether() {
        RedactionOptions options;
        options.shiftNs = -5'000'000'000;
        Redactor redactor = makeRedactor(std::move(options));
        SpanDetails details;
        details.events = {{10'000'000'000, "e", {}, 0}};
        redactor.details(details);
        QCOMPARE(details.events[0].timeNs, std::int64_t{5'000'000'000});
        TraceData trace;
        trace.startNs = {10'000'000'000, 0};
        const auto moved = redactor.trace(trace);
        QCOMPARE(moved->startNs[0], std::int64_t{5'000'000'000});
        QCOMPARE(moved->startNs[1], std::int64_t{0});  // there is no start to move
    }

    void aPreviewMasks() {
        Redactor redactor = makeRedactor();
        (void)redactor.text("password=correcthorsebattery");
        const std::vector<RedactionCount> counts = redactor.counts();
        QCOMPARE(counts.size(), std::size_t{1});
        QCOMPARE(counts[0].count, std::uint64_t{1});
        QVERIFY(counts[0].example.find("correcthorse") == std::string::npos);
    }

    /// The reader sees before what becomes of what; nobody else asks for it.
    void findsAreKeptForTheReader() {
        RedactionOptions options;
        options.keptFinds = 2;
        Redactor redactor = makeRedactor(options);
        SpanDetails details;
        details.attributes = {{"user.password", std::string("hunter2")}, {"note", std::string("a@b.example, c@d.example, a@b.example")}};
        redactor.details(details);
        details.attributes = {{"note", std::string("e@f.example")}};
        redactor.details(details);
        const std::vector<RedactionCount> counts = redactor.counts();
        QCOMPARE(counts.size(), std::size_t(2));
        QCOMPARE(counts[0].finds.size(), std::size_t(1));
        QCOMPARE(counts[0].finds[0].where, std::string("user.password"));
        QCOMPARE(counts[0].finds[0].before, std::string("hunter2"));
        QCOMPARE(counts[0].finds[0].after, std::string("[removed]"));
        QCOMPARE(counts[1].count, std::uint64_t(4));
        QCOMPARE(counts[1].finds.size(), std::size_t(2));
        QCOMPARE(counts[1].finds[0].before, std::string("a@b.example"));
        QCOMPARE(counts[1].finds[0].count, std::uint64_t(2));
        QCOMPARE(counts[1].finds[0].after, redactor.text("a@b.example"));
        QVERIFY(makeRedactor().counts().empty());
        Redactor plain = makeRedactor();
        (void)plain.text("a@b.example");
        QVERIFY(plain.counts()[0].finds.empty());
    }

    void seededSecretsDoNotLeak_data() {
        QTest::addColumn<int>("format");
        for (const TraceFormat format :
             {TraceFormat::OtlpJson, TraceFormat::OtlpProto, TraceFormat::JaegerJson, TraceFormat::ZipkinJson, TraceFormat::Csv})
            QTest::newRow(traceFormatName(format)) << static_cast<int>(format);
    }
    /// A thousand secrets in every place a trace has: none is in the file.
    void seededSecretsDoNotLeak() {
        QFETCH(int, format);
        std::mt19937_64 random(1);
        std::vector<std::string> canaries;
        Redactor redactor = makeRedactor();
        std::string file;
        TraceExport to(static_cast<TraceFormat>(format), [&file](std::string_view piece) {
            file += piece;
            return true;
        });
        for (std::size_t kind = 0; canaries.size() < 1'000; ++kind) {
            const auto next = [&] {
                Seeded made = seeded(random, random());
                canaries.push_back(made.canary);
                return made.text.empty() ? made.canary : made.text;
            };
            TraceData trace;
            trace.summary.id = {kind + 1, 2};
            trace.summary.idText = toHex(trace.summary.id);
            trace.startNs = {1'710'511'200'000'000'000};
            trace.durationNs = {1'000'000};
            trace.spanId = {{3}};
            trace.parentId = {{}};
            trace.name = trace.service = trace.resource = trace.scope = {0};
            trace.kind = {SpanKind::Server};
            trace.status = {StatusCode::Error};
            trace.marks = {0};
            trace.names = {next()};
            const std::string service = next();
            trace.services = {{service, 0}};
            trace.resources = {{service, {{"service.name", service}, {"host.name", next()}, {next(), "value"}}, 0, next()}};
            trace.scopes = {{next(), next(), {{"k", next()}}, 0, next()}};
            SpanDetails details;
            details.statusMessage = next();
            details.warnings = {next()};
            details.traceState = next();
            details.attributes = {{"k", next()},
                                  {next(), 1},
                                  {"list", AttributeValue::List{next(), AttributeValue::Map{{"inner", next()}}}},
                                  {"bytes", Bytes{next()}}};
            const std::string bare = digits(random, 12, alphanumeric);
            canaries.push_back(bare);
            details.attributes.push_back({secretKeys[random() % secretKeys.size()], bare});
            details.events = {{1, next(), {{"exception.stacktrace", "at f\n" + next() + "\nat g"}}, 0}};
            SpanLink link;
            link.traceId = {1, 1};
            link.spanId = {1};
            link.traceState = next();
            link.attributes = {{"why", next()}};
            details.links = {link};
            LogEntry log;
            log.traceId = trace.summary.id;
            log.body = next();
            log.attributes = {{"k", next()}};
            log.serviceName = next();
            Bookmark bookmark{{trace.spanId[0], trace.startNs[0], false}, next()};

            const auto clean = redactor.trace(trace);
            redactor.details(details);
            redactor.log(log);
            redactor.bookmark(bookmark);
            to.beginTrace(*clean, {bookmark});
            QVERIFY(to.addSpan(0, details));
            QVERIFY(to.endTrace({log}));
        }
        QVERIFY(to.finish());
        std::size_t leaks = 0;
        for (const std::string& canary : canaries) {
            if (file.find(canary) == std::string::npos) continue;
            ++leaks;
            const std::size_t at = file.find(canary);
            qWarning("%s", file.substr(at > 60 ? at - 60 : 0, 140).c_str());
        }
        QCOMPARE(leaks, std::size_t{0});
        QVERIFY(canaries.size() >= 1'000);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
