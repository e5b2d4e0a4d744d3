// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "app/cli/output.h"
#include "model/core/result.h"
#include "model/store/cache_file.h"
#include "model/store/cache_upkeep.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"

namespace CLI {
class App;
}

namespace fw::cli {

/// Exit codes of the command line; a contract.
enum ExitCode : int {
    Done = 0,
    CheckFailed = 1,
    WrongUsage = 2,
    InputTrouble = 3,
    NothingFound = 4,
    CacheTrouble = 5,
    NetworkTrouble = 6,
    WasCancelled = 130
};
[[nodiscard]] int exitCodeOf(ErrorKind kind);

/// What all commands share: the global options, the way to the cache, and how results and errors leave.
struct Context {
    std::string cache;  ///< empty: the user's cache; ":memory:": one that is gone when the program ends
    bool json = false;
    bool quiet = false;
    bool noProgress = false;
    bool utc = false;
    std::string frameKey;  ///< empty: the cache's own
    std::stop_token stop;
    StandardOutput out;
    std::optional<store::TemporaryCache> temporary;

    [[nodiscard]] Result<store::CacheOptions> cacheOptions();
    enum class Missing { Say, Ignore };
    /// A cache that is not there yet reads as an empty one, with a word about it.
    [[nodiscard]] Result<std::unique_ptr<store::TraceReader>> openReader(Missing missing = Missing::Say);
    [[nodiscard]] Result<std::unique_ptr<store::TraceWriter>> openWriter();
    /// What looks after a cache makes none. Error: Cache, where there is no file.
    [[nodiscard]] Result<void> requireCache();
    [[nodiscard]] Result<std::unique_ptr<store::CacheUpkeep>> openUpkeep();
    /// Notes that the reader looked at these traces, as the window does: what was used last is dropped last. Lets go of `reader`, and never
    /// fails: a cache that cannot be written now is only read.
    void noteOpened(std::unique_ptr<store::TraceReader>& reader, const std::vector<TraceKey>& keys);
    /// After an answer: says so and gives CacheTrouble where the cache is known to be damaged, as `search` does; else Done.
    [[nodiscard]] ExitCode damageOf(store::TraceReader& reader, const std::string& kept);
    /// Progress is for people at a terminal.
    [[nodiscard]] bool wantsProgress() const;
};

/// "framewake-cli: WHERE: MESSAGE (KEPT)" on standard error, always one line.
void printError(const std::string& where, const std::string& message, const std::string& kept = {});
/// What printError() wrote last, without the name of the program; empty if nothing.
[[nodiscard]] const std::string& lastError();
/// Prints and gives the exit code.
[[nodiscard]] int report(const Error& error, const std::string& kept = {});

/// Seconds since the program's steady clock began; for differences.
[[nodiscard]] double nowSeconds();
/// Nanoseconds since 1970.
[[nodiscard]] std::int64_t wallClockNs();

/// What a parsed command line asks for; empty until a command was chosen.
using Command = std::function<int(Context&)>;

void addImport(CLI::App& app, Command& chosen);
void addFetch(CLI::App& app, Command& chosen);
void addFormats(CLI::App& app, Command& chosen);
void addSearch(CLI::App& app, Command& chosen);
void addShow(CLI::App& app, Command& chosen);
void addTimeline(CLI::App& app, Command& chosen);
void addExport(CLI::App& app, Command& chosen);
void addCohort(CLI::App& app, Command& chosen);
void addCompare(CLI::App& app, Command& chosen);
void addCheck(CLI::App& app, Command& chosen);
void addBottlenecks(CLI::App& app, Command& chosen);
void addServices(CLI::App& app, Command& chosen);
void addDependencies(CLI::App& app, Command& chosen);
void addJourney(CLI::App& app, Command& chosen);
void addSample(CLI::App& app, Command& chosen);
void addCache(CLI::App& app, Command& chosen);
void addCompletion(CLI::App& app, Command& chosen);

}  // namespace fw::cli
