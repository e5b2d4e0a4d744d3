// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "importers/sources/url.h"
#include "tests/core/test_registry.h"

using namespace fw::sources;

class TestUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesApart() {
        const auto url = parseUrl(" HTTPS://us%40er:p%3Aw@Jaeger.Example:8443/base/x y?a=b c&token=t#frag ");
        QVERIFY(url.has_value());
        QCOMPARE(url->user, std::string("us@er"));
        QCOMPARE(url->password, std::string("p:w"));
        QCOMPARE(url->text(), std::string("https://jaeger.example:8443/base/x%20y?a=b%20c&token=t"));
        QCOMPARE(url->shown(), std::string("https://jaeger.example:8443/base/x%20y?a=b%20c&token=***"));
        QCOMPARE(url->origin(), std::string("https://jaeger.example:8443"));
        QCOMPARE(url->fragment, std::string("frag"));
        QCOMPARE(parseUrl("nebula:16686/search?x=1")->text(), std::string("http://nebula:16686/search?x=1"));
        QCOMPARE(parseUrl("http://[::1]:80/")->origin(), std::string("http://[::1]:80"));
        QCOMPARE(parseUrl("http://h")->path, std::string("/"));
    }
    void refuses() {
        for (const char* text : {"", "  ", "ftp://h/", "file:///etc/passwd", "http://", "http://a b/", "http://h:0/", "http://h:99999/",
                                 "http://h:x/", "http://[::1/", "http://h/\r\nX: y", "http://h/\x01"})
            QVERIFY2(!parseUrl(text), text);
    }
    void knowsLoopback() {
        for (const char* text : {"http://localhost/", "http://127.0.0.1:1/", "http://[::1]/", "http://127.9.8.7/", "http://x.localhost/"})
            QVERIFY2(parseUrl(text)->isLoopback(), text);
        for (const char* text :
             {"http://127.0.0.1.evil.example/", "http://127.evil/", "http://nebula/", "http://localhost.evil/", "http://127.0.0.x/"})
            QVERIFY2(!parseUrl(text)->isLoopback(), text);
    }
    /// The examples of RFC 3986, 5.4, that have a host.
    void resolves() {
        const Url base = *parseUrl("http://a/b/c/d;p?q");
        const std::pair<const char*, const char*> table[] = {
            {"g", "http://a/b/c/g"},        {"./g", "http://a/b/c/g"},    {"g/", "http://a/b/c/g/"},   {"/g", "http://a/g"},
            {"//g", "http://g/"},           {"?y", "http://a/b/c/d;p?y"}, {"g?y", "http://a/b/c/g?y"}, {"#s", "http://a/b/c/"},
            {".", "http://a/b/c/"},         {"..", "http://a/b/"},        {"../g", "http://a/b/g"},    {"../..", "http://a/"},
            {"../../../g", "http://a/g"},   {"/./g", "http://a/g"},       {"/../g", "http://a/g"},     {"g.", "http://a/b/c/g."},
            {"https://x/y", "https://x/y"},
        };
        for (const auto& [reference, expected] : table) QCOMPARE(resolveUrl(base, reference)->text(), std::string(expected));
        for (const char* bad : {"file:///x", "javascript:alert(1)", "ftp://x/", "data:,x"}) QVERIFY2(!resolveUrl(base, bad), bad);
    }
    void encodes() {
        std::string all;
        for (int i = 0; i < 256; ++i) all += static_cast<char>(i);
        QCOMPARE(percentDecoded(percentEncoded(all), false), all);
        QCOMPARE(percentDecoded(percentEncoded(all), true), all);
        QCOMPARE(percentEncoded("a b&c=d/é"), std::string("a%20b%26c%3Dd%2F%C3%A9"));
        QCOMPARE(percentDecoded("100%+%4", true), std::string("100% %4"));
        const QueryItems items = {{"tags", "{\"a\":\"b c\"}"}, {"x", ""}, {"x", "2"}};
        QCOMPARE(queryItems(queryText(items)), items);
        QCOMPARE(queryValue(items, "x").value_or("none"), std::string());
        QVERIFY(!queryValue(items, "y"));
    }
};
FW_REGISTER_TEST(TestUrl);

#include "tst_url.moc"
