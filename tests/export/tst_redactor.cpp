// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include <QTest>

#include "model/export/redactor.h"

using namespace fw;
using namespace fw::exporting;

namespace {

std::string redacted(const char* text) {
    Redactor redactor(Redactor::Rules::All);
    std::string out = text;
    redactor.redactText(out);
    return out;
}

std::string random(std::mt19937_64& dice, std::string_view letters, std::size_t length) {
    std::string out;
    while (out.size() < length) out += letters[dice() % letters.size()];
    return out;
}

constexpr std::string_view lettersAndDigits = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghjkmnpqrstuvwxyz23456789";
constexpr std::string_view smallAndDigits = "abcdefghjkmnpqrstuvwxyz23456789";

}  // namespace

class TestRedactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("hit");
        for (const char* key : {"password",
                                "db.password",
                                "dbPassword",
                                "DB_PASSWORD",
                                "http.request.header.authorization",
                                "Authorization",
                                "set-cookie",
                                "api_key",
                                "apiKey",
                                "x-api-key",
                                "aws.access.key.id",
                                "session_id",
                                "session.id",
                                "access_token",
                                "enduser.id",
                                "enduser.role",
                                "user.id",
                                "user.email",
                                "userId",
                                "username",
                                "user",
                                "email",
                                "client_secret"})
            QTest::newRow(key) << QString::fromUtf8(key) << true;
        for (const char* key : {"gen_ai.usage.input_tokens", "tokens", "user_agent.original", "user.agent", "frame.id", "secretary",
                                "http.url", "session.count", "key", "keyboard", "passwords_checked", "authority", "mailbox.size", "author"})
            QTest::newRow(key) << QString::fromUtf8(key) << false;
    }
    void keys() {
        QFETCH(QString, key);
        QFETCH(bool, hit);
        QCOMPARE(judgeKey(key.toStdString()).hit, hit);
    }

    void values_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("mail to jan.kowalski@example.com, please", "mail to [mail 1], please");
        row("a@b.pl and c@d.org and a@b.pl", "[mail 1] and [mail 2] and [mail 1]");
        row("from 10.1.2.3:8080", "from [address 1]:8080");
        row("at 127.0.0.1 and ::1", "at 127.0.0.1 and ::1");
        row("2001:db8:0:0:0:0:2:1 is one", "[address 1] is one");
        row("fe80::1ff:fe23:4567:890a%eth0", "[address 1]%eth0");
        row("add::feed is a name", "add::feed is a name");
        row("Authorization: Bearer abc.def-ghi", "Authorization: Bearer [secret 1]");
        row("eyJhbGciOi.eyJzdWIiOi.c2ln", "[secret 1]");
        row("AKIAABCDEFGHIJKLMNOP", "[secret 1]");
        row("postgres://admin:s3cr3t@db:5432/x", "postgres://[secret 1]@db:5432/x");
        row("https://h/p?a=1&token=abc123&b=2", "https://h/p?a=1&token=[secret 1]&b=2");
        row("{\"password\": \"hunter2\", \"x\": 1}", "{\"password\": \"[secret 1]\", \"x\": 1}");
        row("/home/jan/x.cpp and /Users/ola/y", "/home/[user 1]/x.cpp and /Users/[user 2]/y");
        row("C:\\Users\\Ewa\\z", "C:\\Users\\[user 1]\\z");
        row("-----BEGIN RSA PRIVATE KEY-----\nabc\n-----END RSA PRIVATE KEY-----!", "[secret 1]!");
        row("nothing here: 12:30:45, v1.2.3, 3 tokens", "nothing here: 12:30:45, v1.2.3, 3 tokens");
        row("", "");
    }
    void values() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(redacted(text.toUtf8().constData())), expected);
    }

    /// Redacting what is redacted changes nothing.
    void twiceIsOnce() {
        for (const char* text : {"password=[secret 1]", "Bearer abcdefgh", "a@b.pl token=x1y2z3", "/home/jan/secret=4711"}) {
            const std::string once = redacted(text);
            QCOMPARE(QString::fromStdString(redacted(once.c_str())), QString::fromStdString(once));
        }
    }

    void equalStaysEqual() {
        const std::unique_ptr<Redactor> redactor = std::make_unique<Redactor>(Redactor::Rules::All);
        SpanDetails a;
        a.attributes = {{"user.id", "u-1"}, {"note", "u-1"}, {"password", 1234}, {"access_token", 55}, {"peer", "10.0.0.7"}};
        SpanDetails b = a;
        b.attributes[0].value = "u-2";
        SpanDetails c = a;
        redactor->redact(a);
        redactor->redact(b);
        redactor->redact(c);
        QVERIFY(a == c);
        QVERIFY(!(a.attributes[0].value == b.attributes[0].value));
        QCOMPARE(valueText(a.attributes[1].value), std::string("u-1"));
        QCOMPARE(valueText(a.attributes[2].value), std::string("[secret 1]"));
        QCOMPARE(valueText(a.attributes[3].value), std::string("55"));
        QCOMPARE(valueText(a.attributes[4].value), std::string("[address 1]"));
        QCOMPARE(redactor->counts()[static_cast<std::size_t>(Redacted::User)].count, std::uint64_t{3});
        QCOMPARE(redactor->counts()[static_cast<std::size_t>(Redacted::User)].keys, std::vector<std::string>{"user.id"});
    }

    void timesAreShifted() {
        Redactor redactor(Redactor::Rules::None, {}, -1'000);
        SpanDetails details;
        details.events = {{5'000, "a@b.pl", {}, 0}, {0, "no time", {}, 0}};
        redactor.redact(details);
        QCOMPARE(details.events[0].timeNs, std::int64_t{4'000});
        QCOMPARE(details.events[1].timeNs, std::int64_t{0});
        QCOMPARE(details.events[0].name, std::string("a@b.pl"));
        QCOMPARE(redactor.shifted(std::numeric_limits<std::int64_t>::min()), std::numeric_limits<std::int64_t>::min());
    }

    void ownRules() {
        const Result<RedactionRules> rules =
            parseRedactionRules("# ours\n\nkey Customer.Number\r\n  value ZX-[0-9]+\nvalue (?i)project (\\w+)\n");
        QVERIFY(rules.has_value());
        Redactor redactor(Redactor::Rules::All, *rules);
        SpanDetails details;
        details.attributes = {{"customer.number", 77}, {"text", "order ZX-123 of Project Apollo"}, {"n", std::int64_t{5}}};
        redactor.redact(details);
        QCOMPARE(valueText(details.attributes[0].value), std::string("[own 1]"));
        QCOMPARE(valueText(details.attributes[1].value), std::string("order [own 2] of Project [own 3]"));
        QCOMPARE(valueText(details.attributes[2].value), std::string("5"));
        for (const char* bad : {"key", "value (", "value x*", "nonsense x", "ok\n"}) {
            const Result<RedactionRules> refused = parseRedactionRules(bad);
            QVERIFY2(!refused, bad);
            QCOMPARE(refused.error().where, std::string("line 1"));
        }
    }

    /// safety.md T12: a thousand secrets, in every place a span has, none of which is left.
    void noSeededSecretIsLeft() {
        std::mt19937_64 dice(7);
        Redactor redactor(Redactor::Rules::All);
        int seeded = 0;
        for (int round = 0; round < 100; ++round) {
            std::vector<std::string> secrets;
            const auto seed = [&](const std::string& secret) {
                ++seeded;
                secrets.push_back(secret);
                return secret;
            };
            const auto mail = [&] {
                return seed(random(dice, smallAndDigits, 8)) + "@" + random(dice, smallAndDigits, 6) + ".example.com";
            };
            SpanDetails details;
            details.attributes = {
                {"db.password", seed(random(dice, lettersAndDigits, 12))},
                {"header", "Bearer " + seed(random(dice, lettersAndDigits, 24))},
                {"url", "https://x.test/?api_key=" + seed(random(dice, lettersAndDigits, 16)) + "&a=b"},
                {"list", AttributeValue::List{"x", AttributeValue::Map{{"token", seed(random(dice, lettersAndDigits, 9))}}}},
                {"of " + mail(), "key"},
                {"bytes", Bytes{std::string("\xff\x00", 2) + "ghp_" + seed(random(dice, lettersAndDigits, 30))}}};
            details.events = {{1, "login of " + mail(), {{"session_id", seed(random(dice, lettersAndDigits, 10))}}, 0}};
            SpanLink link;
            link.attributes = {{"user.name", seed(random(dice, smallAndDigits, 9))}};
            details.links = {link};
            details.statusMessage = "cannot open /home/" + seed(random(dice, smallAndDigits, 9)) + "/x";
            details.warnings = {"pwd=" + seed(random(dice, lettersAndDigits, 11))};
            redactor.redact(details);
            Resource resource{
                "svc", {{"service.name", "svc"}, {"process.command", "run --secret=" + seed(random(dice, lettersAndDigits, 13))}}, 0, {}};
            redactor.redact(resource);
            LogEntry log;
            log.body = "redis://u:" + seed(random(dice, lettersAndDigits, 10)) + "@host failed";
            redactor.redact(log);
            std::string left = details.statusMessage + details.warnings.front() + details.events.front().name + valueText(log.body);
            for (const Attributes* attributes :
                 {&details.attributes, &details.events.front().attributes, &details.links.front().attributes, &resource.attributes})
                for (const Attribute& attribute : *attributes) left += attribute.key + valueText(attribute.value);
            for (const std::string& secret : secrets) QVERIFY2(left.find(secret) == std::string::npos, left.c_str());
        }
        QVERIFY(seeded >= 1'000);
    }

    void hugeTextsTakeLinearTime() {
        std::string text(std::size_t{8} << 20, 'a');
        for (std::size_t i = 0; i < text.size(); i += 3) text[i] = "@.:=/"[i % 5];
        Redactor redactor(Redactor::Rules::All);
        redactor.redactText(text);
        QVERIFY(!text.empty());
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
