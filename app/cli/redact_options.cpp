// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/redact_options.h"

#include <utility>

#include <CLI/CLI.hpp>

#include "app/cli/text_out.h"
#include "app/redact_choice.h"
#include "model/core/number_text.h"

namespace fw::cli {

void RedactArguments::addTo(CLI::App& command) {
    command.add_flag("--redact", redact, "Leave out secrets and persons: keys, tokens, mail and IP addresses, user ids, home folders");
    command.add_option("--redact-rules", rules, "Rules of your own beside: lines 'key REGEX' or 'text REGEX', also behind 'pseudonym'")
        ->type_name("FILE");
    command.add_option("--shift-time", shift, "Move all times: 3h, -2d, or 'random' by days nobody is told")->type_name("T");
}

Result<std::optional<exporting::Redactor>> RedactArguments::redactor() const {
    if (!redact) {
        if (rules.empty() && shift.empty()) return std::optional<exporting::Redactor>();
        return fail(ErrorKind::Usage, "--redact-rules and --shift-time need --redact");
    }
    Result<exporting::RedactionOptions> options = app::redactionOptions({rules, shift});
    if (!options) return tl::unexpected<Error>(options.error());
    Result<exporting::Redactor> made = exporting::Redactor::create(std::move(*options));
    if (!made) return tl::unexpected<Error>(made.error());
    return std::optional<exporting::Redactor>(std::move(*made));
}

void appendRedaction(JsonOut& json, const exporting::Redactor& redactor) {
    json.key("redaction");
    json.beginObject();
    json.count("version", static_cast<std::uint64_t>(exporting::redactionVersion));
    json.count("removed", redactor.total());
    json.key("rules");
    json.beginArray();
    for (const exporting::RedactionCount& count : redactor.counts()) {
        json.beginObject();
        json.text("name", count.name);
        json.count("count", count.count);
        json.text("example", count.example);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

std::string redactionText(const exporting::Redactor& redactor) {
    std::string out;
    for (const exporting::RedactionCount& count : redactor.counts())
        out += "  left out: " + countText(count.count) + " × " + visibleText(count.name, 80) + ", e.g. " + visibleText(count.example, 80) +
               '\n';
    return out;
}

}  // namespace fw::cli
