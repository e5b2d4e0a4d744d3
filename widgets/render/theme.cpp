// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/render/theme.h"

namespace fw::render {

namespace {

QColor rgb(std::uint32_t value) {
    return QColor::fromRgb(static_cast<QRgb>(0xff000000U | value));
}

Theme makeLight() {
    Theme t;
    t.id = ThemeId::Light;
    t.window = rgb(0xECEFF2);
    t.panel = rgb(0xF6F7F9);
    t.surface = rgb(0xFFFFFF);
    t.sunken = rgb(0xE6E9EE);
    t.raised = rgb(0xFFFFFF);
    t.line = rgb(0xDDE1E7);
    t.lineStrong = rgb(0xBFC6D0);
    t.grid = rgb(0xEBEEF2);
    t.text = rgb(0x181D25);
    t.text2 = rgb(0x47505E);
    t.text3 = rgb(0x5D6777);
    t.accent = rgb(0x1D5FBF);
    t.accentBackground = rgb(0xE1ECFB);
    t.accentLine = rgb(0x7EA9E6);
    t.onAccent = rgb(0xFFFFFF);
    t.hover = rgb(0xF1F4F8);
    t.errorFill = rgb(0xCC3A30);
    t.errorText = rgb(0xB3241C);
    t.errorBackground = rgb(0xFCEAE8);
    t.warnFill = rgb(0xD48A00);
    t.warnText = rgb(0x855000);
    t.warnBackground = rgb(0xFCF2DA);
    t.ok = rgb(0x1C6B4C);
    t.okBackground = rgb(0xE2F3EA);
    t.critical = rgb(0x10141A);
    t.wait = rgb(0x6B7584);
    t.slowFill = rgb(0xD9661F);
    t.slowText = rgb(0x9E4106);
    t.slowBackground = rgb(0xFCEEE3);
    t.fastFill = rgb(0x1C8CA6);
    t.fastText = rgb(0x0A6075);
    t.fastBackground = rgb(0xE0F2F6);
    t.match = rgb(0xFFE9A8);
    t.services = {rgb(0x3D6EBF), rgb(0xD58126), rgb(0x0D7052), rgb(0x9E669C), rgb(0x93824A), rgb(0x599CB0), rgb(0x562C69), rgb(0x657D06),
                  rgb(0x54647D), rgb(0xC06B7F), rgb(0x4650AC), rgb(0x82572A), rgb(0x034A37), rgb(0x787DC5), rgb(0x024886), rgb(0x5C3313)};
    return t;
}

Theme makeDark() {
    Theme t;
    t.id = ThemeId::Dark;
    t.window = rgb(0x14171B);
    t.panel = rgb(0x191D22);
    t.surface = rgb(0x1E2228);
    t.sunken = rgb(0x101316);
    t.raised = rgb(0x262B33);
    t.line = rgb(0x2B3139);
    t.lineStrong = rgb(0x454E5A);
    t.grid = rgb(0x252A31);
    t.text = rgb(0xE4E8ED);
    t.text2 = rgb(0xB1BAC6);
    t.text3 = rgb(0x929CAA);
    t.accent = rgb(0x78AEFA);
    t.accentBackground = rgb(0x22344F);
    t.accentLine = rgb(0x3F6CAB);
    t.onAccent = rgb(0x0E1726);
    t.hover = rgb(0x242931);
    t.errorFill = rgb(0xF0645A);
    t.errorText = rgb(0xFF9187);
    t.errorBackground = rgb(0x3B2021);
    t.warnFill = rgb(0xE2A331);
    t.warnText = rgb(0xF2BE63);
    t.warnBackground = rgb(0x36290F);
    t.ok = rgb(0x6FCFA4);
    t.okBackground = rgb(0x16322A);
    t.critical = rgb(0xF4F6F8);
    t.wait = rgb(0x98A2B0);
    t.slowFill = rgb(0xF0843C);
    t.slowText = rgb(0xFFA467);
    t.slowBackground = rgb(0x39240F);
    t.fastFill = rgb(0x2FA8C3);
    t.fastText = rgb(0x63CBE0);
    t.fastBackground = rgb(0x0F3039);
    t.match = rgb(0x5A4A12);
    t.services = {rgb(0x7AACFD), rgb(0xFEC89A), rgb(0x58AD8C), rgb(0xDDA0DA), rgb(0xD0BE84), rgb(0x95D9EE), rgb(0x9266A8), rgb(0x9FBB55),
                  rgb(0x8E9FBB), rgb(0xFEA9BA), rgb(0x7F8EE9), rgb(0xC09265), rgb(0x49856F), rgb(0xB3BBFF), rgb(0x4884C8), rgb(0x9B6D4D)};
    return t;
}

}  // namespace

const Theme& theme(ThemeId id) {
    static const Theme light = makeLight();
    static const Theme dark = makeDark();
    return id == ThemeId::Dark ? dark : light;
}

}  // namespace fw::render
