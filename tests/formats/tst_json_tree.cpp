// SPDX-License-Identifier: GPL-3.0-or-later
#include <simdjson.h>

#include <QTest>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "importers/formats/json_attributes.h"
#include "importers/formats/json_tree.h"
#include "importers/formats/log_fields.h"
#include "importers/formats/same_name.h"
#include "importers/formats/text_time.h"
#include "model/core/ids.h"
#include "model/core/span_body.h"
#include "tests/core/test_registry.h"

using namespace fw;
using namespace fw::formats;

namespace json_tree_test {

namespace {

constexpr int deep = 64;

/// One line a value, so that two parsers can be compared.
void write(std::string& out, JsonValue value, int depth = 0) {
    const auto line = [&](const std::string& text) { out += std::string(static_cast<std::size_t>(depth), ' ') + text + "\n"; };
    if (!value.key().empty()) line("key " + value.key());
    switch (value.type()) {
        case JsonValue::Type::Object:
        case JsonValue::Type::Array:
            line(value.isObject() ? "{" : "[");
            for (JsonValue at = value.first(); at.exists(); at = at.next()) write(out, at, depth + 1);
            line("end");
            break;
        case JsonValue::Type::String:
            line("text " + value.text());
            break;
        default:
            line(std::string(value.raw()));
            break;
    }
}

void write(std::string& out, simdjson::dom::element value, int depth = 0, std::string_view key = {}) {
    const auto line = [&](const std::string& text) { out += std::string(static_cast<std::size_t>(depth), ' ') + text + "\n"; };
    if (!key.empty()) line("key " + std::string(key));
    switch (value.type()) {
        case simdjson::dom::element_type::OBJECT: {
            const simdjson::dom::object object = value.get_object().value();
            line("{");
            for (const auto member : object) write(out, member.value, depth + 1, member.key);
            line("end");
            break;
        }
        case simdjson::dom::element_type::ARRAY: {
            const simdjson::dom::array array = value.get_array().value();
            line("[");
            for (const auto element : array) write(out, element, depth + 1);
            line("end");
            break;
        }
        case simdjson::dom::element_type::STRING:
            line("text " + std::string(value.get_string().value()));
            break;
        default:
            line(simdjson::minify(value));
            break;
    }
}

class Documents {
public:
    std::string make() {
        m_text.clear();
        container(0);
        return m_text;
    }

private:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }
    void space() {
        for (int i = upTo(9); i > 7; --i) m_text += " \t\r\n"[upTo(3)];
    }
    void string() {
        static const std::vector<std::string> parts = {"a",       "level",    "trace_id",        "\\\"", "\\\\", "\\n",
                                                       "\\u00e9", "\xC3\xB3", "sixteen bytes ok"};
        m_text += '"';
        for (int i = upTo(5); i > 0; --i) m_text += parts[static_cast<std::size_t>(upTo(static_cast<int>(parts.size()) - 1))];
        m_text += '"';
    }
    void value(int depth) {
        static const std::vector<std::string> words = {"true", "false", "null", "0", "-7", "1710460800022716543", "45"};
        const int kind = upTo(9);
        if (kind < 2 && depth < 6) return container(depth + 1);
        if (kind < 6) return string();
        m_text += words[static_cast<std::size_t>(upTo(static_cast<int>(words.size()) - 1))];
    }
    void container(int depth) {
        const bool object = upTo(3) > 0;
        m_text += object ? '{' : '[';
        space();
        for (int i = upTo(7), first = 1; i > 0; --i, first = 0) {
            if (first == 0) m_text += ',';
            space();
            if (object) {
                string();
                space();
                m_text += ':';
                space();
            }
            value(depth);
            space();
        }
        m_text += object ? '}' : ']';
    }

    std::mt19937 m_random{4711};
    std::string m_text;
};

/// A copy that ends where its memory does: reading on shows under AddressSanitizer.
class Exact {
public:
    explicit Exact(std::string_view text) : m_bytes(std::make_unique<char[]>(text.size())), m_size(text.size()) {
        text.copy(m_bytes.get(), text.size());
    }
    [[nodiscard]] std::string_view text() const { return {m_bytes.get(), m_size}; }

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

}  // namespace

class TestJsonTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void treesAreThoseOfAnotherParser() {
        Documents documents;
        simdjson::dom::parser other;
        JsonTree tree;
        for (int i = 0; i < 4000; ++i) {
            const std::string text = documents.make();
            simdjson::dom::element element;
            QCOMPARE(static_cast<int>(other.parse(text).get(element)), 0);
            const Exact exact(text);
            QVERIFY2(tree.parse(exact.text(), deep), text.c_str());
            std::string mine;
            std::string theirs;
            write(mine, tree.root());
            write(theirs, element);
            QCOMPARE(mine, theirs);
        }
    }

    void beginningsEndEarly() {
        Documents documents;
        JsonTree tree;
        for (int i = 0; i < 300; ++i) {
            const std::string text = documents.make();
            for (std::size_t size = 0; size < text.size(); ++size) {
                const Exact exact(std::string_view(text).substr(0, size));
                QVERIFY(!tree.parse(exact.text(), deep));
                QVERIFY2(tree.endedEarly(), text.substr(0, size).c_str());
                QCOMPARE(tree.errorOffset(), size);
                QVERIFY(!tree.root().exists());
            }
        }
    }

    /// Blocks of sixteen bytes: whatever stands before, and right behind the end of the text.
    void textsOfAllLengths() {
        JsonTree tree;
        for (std::size_t before = 0; before < 20; ++before) {
            for (std::size_t size = 0; size < 70; ++size) {
                const std::string inside = std::string(size, 'x');
                const std::string text = std::string(before, ' ') + "\"" + inside + "\"";
                QVERIFY(tree.parse(Exact(text).text(), deep));
                const std::string more = text + "\"\\\"\\";
                QVERIFY(tree.parse(std::string_view(more).substr(0, text.size()), deep));
                QCOMPARE(tree.root().raw(), std::string_view(inside));
                QVERIFY(!tree.parse(std::string_view(more).substr(0, text.size() - 1), deep));
                QCOMPARE(std::string(tree.errorText()), std::string("ends inside a string"));
                for (std::size_t at = 0; at < size; ++at) {
                    std::string escaped = text;
                    escaped.insert(before + 1 + at, "\\\"");
                    const Exact exact(escaped);
                    QVERIFY(tree.parse(exact.text(), deep));
                    QCOMPARE(tree.root().text(), inside.substr(0, at) + "\"" + inside.substr(at));
                }
            }
        }
    }

    void numbersOfAllLengths() {
        JsonTree tree;
        for (std::size_t size = 1; size < 50; ++size) {
            const std::string digits = std::string(size, '7');
            for (const std::string& number : {digits, "-" + digits, digits + ".5", "0." + digits, "1e" + digits, digits + ".25E-3"}) {
                const std::string text = "{\"a\":" + number + ",\"b\":[" + number + "]}";
                QVERIFY(tree.parse(Exact(text).text(), deep));
                QVERIFY(tree.parse(text, deep));
                QVERIFY(tree.root().member("a").isNumber());
                QCOMPARE(tree.root().member("a").raw(), std::string_view(number));
                QCOMPARE(tree.root().member("b").first().raw(), std::string_view(number));
                // Digits behind the end are none of it.
                const std::string more = number + "999";
                QVERIFY(tree.parse(std::string_view(more).substr(0, number.size()), deep));
                QCOMPARE(tree.root().raw(), std::string_view(number));
            }
        }
    }

    void errors_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qulonglong>("offset");
        QTest::addColumn<QString>("error");
        const auto row = [](const char* text, qulonglong offset, const char* error) {
            QTest::newRow(text) << QByteArray(text) << offset << QString::fromLatin1(error);
        };
        row("", 0, "ends before a value");
        row("{a:1}", 1, "a member name in quotes is expected");
        row("{\"a\" 1}", 5, "':' is expected");
        row("{\"a\":1 \"b\":2}", 7, "',' or '}' is expected");
        row("[1 2]", 3, "',' or ']' is expected");
        row("[1}", 2, "',' or ']' is expected");
        row("{\"a\":1]", 6, "',' or '}' is expected");
        row("{\"a\":1,}", 7, "a member name in quotes is expected");
        row("[1,", 3, "ends after a comma");
        row("[,]", 1, "a value is expected");
        row("1 2", 2, "more text after the value");
        row("{} x", 3, "more text after the value");
        row("[\"\\x\"]", 2, "bad escape in a string");
        row("[\"\\u12g4\"]", 2, "bad \\u escape in a string");
        row("[1.x]", 1, "a value is expected");
        row("[12a]", 3, "',' or ']' is expected");
        row("[-]", 1, "a value is expected");
        row("-", 1, "ends inside a value");
        row("1.", 2, "ends inside a number");
        row("[[[1]]]", 2, "nested too deep");
    }

    void errors() {
        QFETCH(QByteArray, text);
        QFETCH(qulonglong, offset);
        QFETCH(QString, error);
        JsonTree tree;
        QVERIFY(tree.parse("{\"a\":[1,2,{\"b\":\"c\"}]}", deep));
        QVERIFY(!tree.parse(text.toStdString(), 2));
        QCOMPARE(static_cast<qulonglong>(tree.errorOffset()), offset);
        QCOMPARE(QString::fromUtf8(tree.errorText().data(), static_cast<qsizetype>(tree.errorText().size())), error);
        QVERIFY(!tree.root().exists());
    }

    void sameNames() {
        for (std::size_t size = 0; size < 40; ++size) {
            std::string a;
            for (std::size_t i = 0; i < size; ++i) a += static_cast<char>('a' + i % 26);
            QVERIFY(sameName(a, std::string(a)));
            QVERIFY(!sameName(a, a + "x"));
            for (std::size_t at = 0; at < size; ++at) {
                std::string b = a;
                b[at] = '_';
                QVERIFY(!sameName(a, b));
            }
        }
    }

    void idsOfAnyCharacters() {
        const std::string id = "28efE333b266F10347526757130f9f52";
        QCOMPARE(toHex(parseTraceId(id).id), std::string("28efe333b266f10347526757130f9f52"));
        QCOMPARE(toHex(parseSpanId("aA47e31c02e78eDd").id), std::string("aa47e31c02e78edd"));
        const std::string_view digits = "0123456789abcdefABCDEF";
        for (std::size_t at = 0; at < id.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string text = id;
                text[at] = static_cast<char>(c);
                const bool hex = digits.find(static_cast<char>(c)) != std::string_view::npos;
                const ParsedTraceId trace = parseTraceId(text);
                QCOMPARE(trace.text.empty(), hex);
                if (hex) QCOMPARE(trace.id.hi, std::uint64_t{std::stoull(text.substr(0, 16), nullptr, 16)});
                if (hex) QCOMPARE(trace.id.lo, std::uint64_t{std::stoull(text.substr(16), nullptr, 16)});
                if (at < 16) QCOMPARE(parseSpanId(text.substr(0, 16)).text.empty(), hex);
                if (hex && at < 16)
                    QCOMPARE(parseSpanId(text.substr(0, 16)).id.value, std::uint64_t{std::stoull(text.substr(0, 16), nullptr, 16)});
            }
        }
    }

    void nanosOfAnyCharacters() {
        const std::string ns = "1710460800022716543";
        for (std::size_t at = 0; at < ns.size(); ++at) {
            for (int c = 0; c < 256; ++c) {
                std::string text = ns;
                text[at] = static_cast<char>(c);
                const auto time = parseTime(text);
                const bool digit = c >= '0' && c <= '9';
                // Other forms have other lengths, but for a blank at an end, a sign in front and a point or exponent inside.
                if (!digit && std::string_view(" +-.eE").find(static_cast<char>(c)) != std::string_view::npos) continue;
                if (!digit) QVERIFY2(!time, text.c_str());
                // More than an int64 holds.
                if (digit && at == 0 && c == '9') continue;
                if (digit && std::stoll(text) >= 100'000'000'000'000'000) QVERIFY(time && time->ns == std::stoll(text));
            }
        }
    }

    void severities() {
        const std::vector<std::pair<std::string, int>> names = {
            {"trace", 1},  {"debug", 5},  {"info", 9},       {"information", 9}, {"notice", 10}, {"warn", 13},  {"warning", 13},
            {"error", 17}, {"err", 17},   {"critical", 21},  {"crit", 21},       {"fatal", 21},  {"panic", 21}, {"dpanic", 21},
            {"alert", 21}, {"emerg", 21}, {"emergency", 21}, {"severe", 17},     {"verbose", 5}, {"i", 9}};
        const auto known = [&](const std::string& text) {
            for (const auto& [name, number] : names)
                if (name == text) return number;
            return 0;
        };
        for (const auto& [name, number] : names) {
            QCOMPARE(severityOfText(name), number);
            std::string upper = name;
            for (char& c : upper) c = static_cast<char>(c - 'a' + 'A');
            QCOMPARE(severityOfText(upper), number);
            for (const std::string& other : {name + '\0', '\0' + name, name + "s", name.substr(1), name.substr(0, name.size() - 1)})
                QCOMPARE(severityOfText(other), known(other));
        }
        QCOMPARE(severityOfText(""), 0);
    }

    /// The better name wins, wherever it stands; the other member is an attribute then. Lines of all shapes in turn.
    void membersFillRoles() {
        LogMapping mapping;
        mapping.fields = {{"text", LogRole::Message, LogUnit::Auto},
                          {"a.b", LogRole::Service, LogUnit::Auto},
                          {"service", LogRole::Service, LogUnit::Auto},
                          {"words", LogRole::Message, LogUnit::Auto}};
        const LogFieldTable table(mapping);
        LogFields fields(table);
        JsonTree tree;
        const auto read = [&](const std::string& line) {
            if (!tree.parse(line, deep)) return std::string("no JSON");
            fields.read(tree.root());
            std::string roles = fields[LogRole::Message].text() + "/" + fields[LogRole::Service].text() + ":";
            std::size_t ordinal = 0;
            for (JsonValue at = tree.root().first(); at.exists(); at = at.next()) {
                const LogRole role = fields.filledBy(ordinal++);
                roles += role == LogRole::Message ? 'm' : role == LogRole::Service ? 's' : role == LogRole::None ? '-' : '?';
            }
            return roles;
        };
        for (int round = 0; round < 2; ++round) {
            QCOMPARE(read("{}"), std::string("/:"));
            QCOMPARE(read("{\"x\":1,\"words\":\"w\",\"y\":2,\"text\":\"t\",\"z\":3}"), std::string("t/:---m-"));
            QCOMPARE(read("{\"text\":\"t\",\"words\":\"w\"}"), std::string("t/:m-"));
            QCOMPARE(read("{\"words\":\"w\"}"), std::string("w/:m"));
            QCOMPARE(read("{\"words\":\"w\",\"words\":\"v\"}"), std::string("w/:m-"));
            QCOMPARE(read("{\"service\":\"s\",\"a\":{\"b\":\"c\"},\"w\\u006frds\":\"w\"}"), std::string("w/c:--m"));
            QCOMPARE(read("{\"a\":{\"b\":\"c\"},\"Service\":\"s\",\"TEXT\":null}"), std::string("/c:---"));
        }
    }

    /// Around the length from which on they are not gathered.
    void attributesOfAllLengths() {
        JsonAttributes writer;
        JsonTree tree;
        for (const std::size_t key : {0, 1, 127, 128, 300, 383, 384, 385, 500}) {
            for (const std::size_t size : {0, 1, 100, 127, 128, 255, 256, 257, 383, 384, 385, 20000}) {
                for (const std::string& value : {"\"" + std::string(size, 'v') + "\"", std::string("42"), std::string("-1")}) {
                    QVERIFY(tree.parse(Exact("{\"" + std::string(key, 'k') + "\":" + value + "}").text(), deep));
                    const std::string text = "{\"" + std::string(key, 'k') + "\":" + value + "}";
                    QVERIFY(tree.parse(text, deep));
                    bool tooDeep = false;
                    const JsonValue member = tree.root().first();
                    std::string expected;
                    body::appendAttribute(expected, 9, {member.key(), member.toAttribute(tooDeep)});
                    body::appendValue(expected, 5, member.toAttribute(tooDeep));
                    std::string got;
                    writer.append(got, 9, member, tooDeep);
                    writer.appendValue(got, 5, member, tooDeep);
                    QVERIFY(got == expected);
                }
            }
        }
    }
};

FW_REGISTER_TEST(TestJsonTree);

}  // namespace json_tree_test

#include "tst_json_tree.moc"
