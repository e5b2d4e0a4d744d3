// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::test {

/// What util.inspect prints, and the JSON that is wanted of it. In a header of its own: moc cannot read raw strings.
struct InspectCase {
    const char* text;
    const char* json;
    int cut;
};

inline constexpr InspectCase inspectCases[] = {
    {"{ a: 1, 'b.c': 'x' }", R"({"a":1,"b.c":"x"})", 0},
    {"{ a: -1.5e-7, b: NaN, c: -Infinity, d: -0, e: 12345678901234567890n }",
     R"({"a":-1.5e-7,"b":NaN,"c":-Infinity,"d":-0,"e":12345678901234567890})", 0},
    {"{ a: undefined, b: null, c: true }", R"({"a":null,"b":null,"c":true})", 0},
    {"{ a: 'it\\'s', b: \"it's\", c: `\"both\" 'kinds'`, d: 'a\\\\b' }", R"({"a":"it's","b":"it's","c":"\"both\" 'kinds'","d":"a\\b"})", 0},
    {"{ a: 'one\\n' +\n    'two\\n' +\n    `three` }", R"({"a":"one\ntwo\nthree"})", 0},
    {"{ a: '\\x1B[31m', b: '\\uD83D', c: '\\v\\0' }", R"({"a":"\u001B[31m","b":"\uD83D","c":"\u000b\u0000"})", 0},
    {"{ a: [Object], b: [ [Array], 1 ], c: [Circular *1] }", R"({"a":"[Object]","b":["[Array]",1],"c":"[Circular *1]"})", 3},
    {"{ a: [ 1, 2, ... 98 more items ] }", R"({"a":[1,2,"... 98 more items"]})", 1},
    {"{ a: 'xyz'... 20 more characters, b: 1 }", R"({"a":"xyz","b":1})", 1},
    {"<ref *1> Foo { a: Map(1) { 'k' => 1 }, b: Uint8Array(2) [ 1, 2 ] }", R"({"a":{"k":1},"b":[1,2]})", 0},
    {"{ a: [Object: null prototype] { x: 1 }, b: <Buffer 68 69> }", R"({"a":{"x":1},"b":"<Buffer 68 69>"})", 0},
    {"{ a: 2026-11-21T00:00:00.000Z, b: /x+/g, c: Symbol(s) }", R"x({"a":"2026-11-21T00:00:00.000Z","b":"/x+/g","c":"Symbol(s)"})x", 0},
    {"{ a: [], b: {}, c: [ 'x', 'y' ] }", R"({"a":[],"b":{},"c":["x","y"]})", 0},
    {"{ 1: 'x', [Symbol(k)]: 2, f: [Function: run] }", R"({"1":"x","[Symbol(k)]":2,"f":"[Function: run]"})", 1},
};

}  // namespace fw::test
