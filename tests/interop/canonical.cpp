// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the canonical text of files to standard output, for run.sh: canonical [--as-v1] FILE...
// --as-v1: without what Jaeger's API v1 cannot carry: nanoseconds, scopes, attributes of links, lists.
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "importers/import_job.h"
#include "model/export/canonical_text.h"

namespace {

using namespace fw;

/// Takes the place of the cache.
class CanonicalSink final : public SpanSink {
public:
    explicit CanonicalSink(exporting::CanonicalOptions options) : text(options) {}

    Result<WriteCounts> write(SpanBatch&& batch, std::stop_token) override {
        text.add(batch);
        return WriteCounts{};
    }
    Result<WriteCounts> commit(std::stop_token) override { return WriteCounts{}; }

    exporting::CanonicalText text;
};

}  // namespace

int main(int argc, char** argv) {
    // Marks and warnings say what a reader found wrong, and a server sorts attributes.
    exporting::CanonicalOptions options{.marks = false, .logs = false, .order = false, .warnings = false};
    std::vector<std::string> files;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--as-v1")
            options.microseconds = true, options.scopes = options.linkAttributes = options.structures = false;
        else
            files.push_back(argument);
    }
    if (files.empty()) {
        std::fputs("usage: canonical [--as-v1] FILE...\n", stderr);
        return 2;
    }
    CanonicalSink sink(options);
    const auto summary = runImport(files, {}, sink, {});
    if (!summary || summary->partial) {
        std::fprintf(stderr, "%s: not read whole\n", files.front().c_str());
        return 3;
    }
    const std::string text = sink.text.text();
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() ? 0 : 1;
}
