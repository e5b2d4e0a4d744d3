// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "importers/sources/own_files.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include <unistd.h>

#include "app/cli/text_out.h"
#include "model/store/visit_note.h"

namespace fw::cli {
namespace {

constexpr std::size_t longestMessage = 1'000;

std::string& errorText() {
    static std::string text;
    return text;
}

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
    sources::keepFromReading(options.path);
    return options;
}

Result<std::unique_ptr<store::TraceReader>> Context::openReader(Missing missing) {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    // A mistyped name would look like a cache in which nothing is found.
    if (std::error_code error; missing == Missing::Say && !cache.empty() && cache != ":memory:" && !std::filesystem::exists(cache, error))
        printError(cache, "there is no such cache yet; an import makes it");
    return store::TraceReader::open(*options);
}

Result<std::unique_ptr<store::TraceWriter>> Context::openWriter() {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    if (!cache.empty() && cache != ":memory:") {
        // Folders are made for the user's own cache only.
        const std::filesystem::path folder = std::filesystem::path(cache).parent_path();
        if (std::error_code error; !folder.empty() && !std::filesystem::is_directory(folder, error))
            return fail(ErrorKind::Cache, "there is no folder " + folder.string(), cache);
    }
    return store::TraceWriter::open(*options);
}

Result<void> Context::requireCache() {
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    std::error_code error;
    // A file that is there and cannot be looked at has an error of its own when it is opened.
    if (cache != ":memory:" && !std::filesystem::exists(options->path, error) && !error)
        return fail(ErrorKind::Cache, "no cache at " + options->path);
    return {};
}

Result<std::unique_ptr<store::CacheUpkeep>> Context::openUpkeep() {
    if (const Result<void> there = requireCache(); !there) return tl::unexpected<Error>(there.error());
    const Result<store::CacheOptions> options = cacheOptions();
    if (!options) return tl::unexpected<Error>(options.error());
    return store::CacheUpkeep::open(*options);
}

void Context::noteOpened(std::unique_ptr<store::TraceReader>& reader, const std::vector<TraceKey>& keys) {
    // Nothing is written to what is damaged.
    const bool damaged = reader->metDamage();
    reader.reset();
    if (temporary || damaged) return;
    if (const Result<store::CacheOptions> options = cacheOptions()) (void)store::noteOpenedIfFree(*options, keys, wallClockNs());
}

ExitCode Context::damageOf(store::TraceReader& reader, const std::string& kept) {
    const Result<store::CacheInfo> info = reader.info();
    if (!reader.metDamage() && info && !info->damaged) return Done;
    printError({}, std::string("the cache is damaged: what is whole was read; ") + store::rescueAdvice, kept);
    return CacheTrouble;
}

bool Context::wantsProgress() const {
    return !quiet && !noProgress && ::isatty(STDERR_FILENO) == 1;
}

void printError(const std::string& where, const std::string& message, const std::string& kept) {
    std::string line = "framewake-cli: ";
    if (!where.empty()) line += visibleText(where, longestMessage) + ": ";
    line += visibleText(message, longestMessage);
    if (!kept.empty()) line += " (" + kept + ")";
    errorText() = line.substr(std::string_view("framewake-cli: ").size());
    line += '\n';
    (void)std::fputs(line.c_str(), stderr);
}

const std::string& lastError() {
    return errorText();
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
