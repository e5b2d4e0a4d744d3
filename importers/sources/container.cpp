// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/container.h"

#include <cstddef>
#include <optional>

namespace fw::sources {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t sumAt = 148;
constexpr std::size_t sumBytes = 8;
constexpr std::size_t magicAt = 257;

/// An octal number between blanks and NULs; absent if it is anything else.
std::optional<unsigned> octal(std::string_view field) {
    const std::size_t first = field.find_first_not_of(' ');
    if (first == std::string_view::npos) return std::nullopt;
    field.remove_prefix(first);
    unsigned value = 0;
    std::size_t digits = 0;
    while (digits < field.size() && field[digits] >= '0' && field[digits] <= '7') {
        value = value * 8 + static_cast<unsigned>(field[digits] - '0');
        ++digits;
    }
    if (digits == 0 || field.substr(digits).find_first_not_of(" \0"sv) != std::string_view::npos) return std::nullopt;
    return value;
}

bool sumIsRight(std::string_view block) {
    const std::optional<unsigned> written = octal(block.substr(sumAt, sumBytes));
    if (!written) return false;
    unsigned sum = 0;
    for (std::size_t i = 0; i < tarBlock; ++i)
        sum += i >= sumAt && i < sumAt + sumBytes ? static_cast<unsigned char>(' ') : static_cast<unsigned char>(block[i]);
    return sum == *written;
}

bool isTar(std::string_view head) {
    if (head.size() >= magicAt + 5 && head.substr(magicAt, 5) == "ustar"sv) {
        // A text may hold the word at this very place; a header has a NUL behind its numbers.
        return head.substr(0, magicAt).find('\0') != std::string_view::npos;
    }
    return head.size() >= tarBlock && head.front() != '\0' && sumIsRight(head);
}

}  // namespace

Container recogniseContainer(std::string_view head) {
    if (head.starts_with("PK\x03\x04"sv)) return Container::Zip;
    if (head.starts_with("PK\x05\x06"sv)) return Container::EmptyZip;
    if (head.starts_with("PK\x07\x08"sv)) return Container::SplitZip;
    return isTar(head) ? Container::Tar : Container::None;
}

std::string_view containerName(Container container) {
    switch (container) {
        case Container::Zip:
        case Container::EmptyZip:
        case Container::SplitZip:
            return "zip";
        case Container::Tar:
            return "tar";
        case Container::None:
            break;
    }
    return "";
}

}  // namespace fw::sources
