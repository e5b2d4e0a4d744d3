// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/other_file.h"

#include <algorithm>
#include <array>
#include <string>

#include "model/core/characters.h"

namespace fw {
namespace {

using namespace std::string_view_literals;

constexpr std::array beginnings = {"\x89PNG\r\n"sv,
                                   "\xFF\xD8\xFF"sv,
                                   "GIF8"sv,
                                   "%PDF-"sv,
                                   "\x7F"
                                   "ELF"sv,
                                   "SQLite format 3\0"sv,
                                   "wOFF"sv,
                                   "wOF2"sv,
                                   "OTTO"sv,
                                   "MZ\x90"sv,
                                   "\xCA\xFE\xBA\xBE"sv,
                                   "II*\0"sv};

constexpr std::array endings = {"md"sv,   "markdown"sv, "rst"sv, "adoc"sv, "html"sv,    "htm"sv,    "css"sv,   "png"sv,  "jpg"sv, "jpeg"sv,
                                "gif"sv,  "webp"sv,     "svg"sv, "ico"sv,  "pdf"sv,     "docx"sv,   "xlsx"sv,  "pptx"sv, "odt"sv, "mp4"sv,
                                "webm"sv, "mp3"sv,      "wav"sv, "ttf"sv,  "woff"sv,    "woff2"sv,  "py"sv,    "pyc"sv,  "js"sv,  "mjs"sv,
                                "ts"sv,   "tsx"sv,      "go"sv,  "mod"sv,  "sum"sv,     "java"sv,   "class"sv, "jar"sv,  "c"sv,   "h"sv,
                                "cc"sv,   "cpp"sv,      "hpp"sv, "rs"sv,   "rb"sv,      "php"sv,    "sh"sv,    "bat"sv,  "ps1"sv, "so"sv,
                                "o"sv,    "a"sv,        "exe"sv, "dll"sv,  "yml"sv,     "yaml"sv,   "toml"sv,  "ini"sv,  "cfg"sv, "proto"sv,
                                "lock"sv, "sql"sv,      "db"sv,  "fwdb"sv, "mapping"sv, "license"sv};

constexpr std::array whole = {"readme"sv,     "license"sv,     "licence"sv,      "copying"sv,    "notice"sv,     "authors"sv,
                              "changelog"sv,  "changes"sv,     "contributing"sv, "makefile"sv,   "dockerfile"sv, "gemfile"sv,
                              "readme.txt"sv, "license.txt"sv, "thumbs.db"sv,    "desktop.ini"sv};

template <typename List>
bool holds(const List& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

}  // namespace

bool isPlainlyOther(std::string_view name, std::string_view head) {
    if (std::any_of(beginnings.begin(), beginnings.end(), [head](std::string_view begin) { return head.starts_with(begin); })) return true;
    const std::size_t slash = name.rfind('/');
    const std::string file = lowered(slash == std::string_view::npos ? name : name.substr(slash + 1));
    const std::size_t dot = file.rfind('.');
    return holds(whole, file) || (dot != std::string::npos && holds(endings, std::string_view(file).substr(dot + 1)));
}

}  // namespace fw
