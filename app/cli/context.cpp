// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include <chrono>
#include <cstdio>

#include <unistd.h>

#include "app/cli/text_out.h"

namespace fw::cli {
namespace {

constexpr std::size_t longestMessage = 1'000;

}  // namespace

int exitCodeOf(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::Usage:
        case ErrorKind::Unsupported:
            return WrongUsage;
        case ErrorKind::Unreadable:
        case ErrorKind::Limit:
        case ErrorKind::Output:
            return InputTrouble;
        case ErrorKind::NotFound:
            return NothingFound;
        case ErrorKind::Damaged:
        case ErrorKind::Cache:
            return CacheTrouble;
        case ErrorKind::Network:
            return NetworkTrouble;
        case ErrorKind::Cancelled:
            return WasCancelled;
    }
    return InputTrouble;
}

Result<store::CacheOptions> Context::cacheOptions() {
    store::CacheOptions options;
    options.path = cache.empty() ? store::defaultCachePath() : cache;
    options.frameKey = frameKey;
    if (cache == ":memory:") {
        if (!temporary) {
            Result<store::TemporaryCache> made = store::TemporaryCache::create();
            if (!made) return tl::unexpected<Error>(made.error());
            temporary.emplace(std::move(*made));
        }
        options.path = temporary->path();
    }
    return options;
}

Result<std::unique_ptr<store::TraceReader>> Context::openReader() {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    return store::TraceReader::open(*options);
}

Result<std::unique_ptr<store::TraceWriter>> Context::openWriter() {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    return store::TraceWriter::open(*options);
}

Result<std::unique_ptr<store::CacheUpkeep>> Context::openUpkeep() {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    return store::CacheUpkeep::open(*options);
}

bool Context::wantsProgress() const {
    return !quiet && !noProgress && ::isatty(STDERR_FILENO) == 1;
}

void printError(const std::string& where, const std::string& message, const std::string& kept) {
    std::string line = "framewake-cli: ";
    if (!where.empty()) line += visibleText(where, longestMessage) + ": ";
    line += visibleText(message, longestMessage);
    if (!kept.empty()) line += " (" + kept + ")";
    line += '\n';
    (void)std::fputs(line.c_str(), stderr);
}

int report(const Error& error, const std::string& kept) {
    printError(error.where, error.kind == ErrorKind::Cancelled && error.message.empty() ? "cancelled" : error.message, kept);
    return exitCodeOf(error.kind);
}

double nowSeconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::int64_t wallClockNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

}  // namespace fw::cli
