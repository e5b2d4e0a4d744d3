// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/redact_choice.h"

#include <cstddef>
#include <fstream>
#include <random>
#include <string_view>
#include <utility>

#include "model/core/duration_value.h"

namespace fw::app {

namespace {

constexpr std::size_t redactRuleBytes = 1'000'000;

/// Whole seconds, so that fractions, which clocks and queues show in, stay as they are.
std::int64_t randomShift() {
    constexpr std::int64_t day = 86'400;
    constexpr std::int64_t second = 1'000'000'000;
    std::random_device device;
    return -(day + static_cast<std::int64_t>((std::uint64_t{device()} << 32 | device()) % (3'650 * day))) * second;
}

}  // namespace

Result<exporting::RedactionOptions> redactionOptions(const RedactChoice& choice) {
    exporting::RedactionOptions options;
    if (!choice.ruleFile.empty()) {
        std::ifstream file(choice.ruleFile, std::ios::binary);
        std::string text(redactRuleBytes + 1, '\0');
        file.read(text.data(), static_cast<std::streamsize>(text.size()));
        if (!file.is_open() || file.bad()) return fail(ErrorKind::Unreadable, "the rules cannot be read", choice.ruleFile);
        text.resize(static_cast<std::size_t>(file.gcount()));
        if (text.size() > redactRuleBytes) return fail(ErrorKind::Usage, "a file of rules has at most 1 MB", choice.ruleFile);
        Result<std::vector<exporting::RedactionRule>> own = exporting::readRedactionRules(text, choice.ruleFile);
        if (!own) return tl::unexpected<Error>(own.error());
        options.own = std::move(*own);
    }
    if (choice.shift == "random") {
        options.shiftNs = randomShift();
    } else if (!choice.shift.empty()) {
        const bool back = choice.shift.front() == '-';
        const bool sign = back || choice.shift.front() == '+';
        const auto ns = readDuration(std::string_view(choice.shift).substr(sign ? 1 : 0));
        if (!ns) return fail(ErrorKind::Usage, "times are moved by a duration like 3h or -2d, or by 'random'", choice.shift);
        options.shiftNs = back ? -*ns : *ns;
    }
    return options;
}

}  // namespace fw::app
