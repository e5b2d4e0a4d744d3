// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/kill_cycles.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <optional>
#include <random>
#include <stdexcept>
#include <thread>

#include "tests/cli/span_sums.h"

namespace fw::test {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::microseconds;

/// Ends the run; its text is the report's problem.
struct Problem : std::runtime_error {
    using std::runtime_error::runtime_error;
};

template <typename T>
T good(Result<T> result, const std::string& what) {
    if (!result) throw Problem(what + ": " + result.error().message + " [" + result.error().where + "]");
    return std::move(*result);
}

/// Starts a program without output.
pid_t start(std::vector<std::string> words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files{};
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    const int error = posix_spawn(&child, arguments[0], &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0) throw Problem("the program does not start");
    return child;
}

/// The exit code, or nothing if it had to be killed at `deadline`.
std::optional<int> waitUntil(pid_t child, Clock::time_point deadline) {
    int status = 0;
    for (;;) {
        const pid_t ended = ::waitpid(child, &status, WNOHANG);
        if (ended < 0 && errno != EINTR) throw Problem("the program is gone");
        if (ended == child) break;
        if (Clock::now() >= deadline) {
            ::kill(child, SIGKILL);
            while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
            }
            if (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) return std::nullopt;
            break;  // it had just ended
        }
        std::this_thread::sleep_for(microseconds(100));
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

class Cycles {
public:
    explicit Cycles(const KillPlan& plan) : m_plan(plan), m_random(plan.seed) {}

    KillReport run() {
        try {
            prepare();
            while (m_report.kills < m_plan.kills) cycle();
            finish();
        } catch (const Problem& problem) {
            m_report.problem = problem.what();
            m_report.problem += " (seed " + std::to_string(m_plan.seed) + ", kill " + std::to_string(m_report.kills) + ")";
        }
        return m_report;
    }

private:
    [[nodiscard]] std::string cache(const char* name) const { return m_plan.folder + '/' + name + ".fwdb"; }

    static void remove(const std::string& path) {
        for (const char* suffix : {"", "-wal", "-shm", "-journal"}) std::filesystem::remove(path + suffix);
    }

    [[nodiscard]] pid_t startImport(const std::string& path, const std::string& source) const {
        return start({m_plan.program, "--cache", path, "--quiet", "import", source});
    }

    /// What the sources hold, how long each takes, and that an undisturbed import gives just that.
    void prepare() {
        remove(cache("killed"));
        remove(cache("calm"));
        for (const std::string& source : m_plan.sources) {
            m_truths.push_back(good(sumsOfFiles({source}), source));
            const auto begin = Clock::now();
            if (waitUntil(startImport(cache("calm"), source), begin + std::chrono::minutes(10)) != 0)
                throw Problem("an undisturbed import fails: " + source);
            m_times.push_back(std::chrono::duration_cast<microseconds>(Clock::now() - begin));
        }
        for (const SpanSums& source : m_truths)
            for (const auto& [trace, spans] : source)
                if (!m_truth.emplace(trace, spans).second) throw Problem("two sources share trace " + trace);
        const auto reader = good(store::TraceReader::open({cache("calm"), {}}), "undisturbed cache");
        if (good(sumsOfCache(*reader), "undisturbed cache") != m_truth)
            throw Problem("an undisturbed import gives other spans than the source");
    }

    void cycle() {
        if (m_next == m_plan.sources.size()) complete();
        microseconds left{};
        for (std::size_t i = m_next; i < m_times.size(); ++i) left += m_times[i];
        const microseconds wait(std::uniform_int_distribution<std::int64_t>(0, left.count())(m_random));
        const auto deadline = Clock::now() + wait;
        for (; m_next < m_plan.sources.size(); ++m_next) {
            const auto begin = Clock::now();
            const std::optional<int> code = waitUntil(startImport(cache("killed"), m_plan.sources[m_next]), deadline);
            if (!code) {
                ++m_report.kills;
                if (Clock::now() - begin < std::chrono::milliseconds(20)) ++m_report.recoveries;
                break;
            }
            if (*code != 0) throw Problem("an import after a kill ends with " + std::to_string(*code));
        }
        if (m_next < m_plan.sources.size()) check();
    }

    /// After a kill in source m_next.
    void check() {
        // A kill before the file was made leaves nothing to verify.
        if (std::filesystem::exists(cache("killed")) &&
            waitUntil(start({m_plan.program, "--cache", cache("killed"), "--quiet", "cache", "verify"}),
                      Clock::now() + std::chrono::minutes(2)) != 0)
            throw Problem("cache verify is not clean");
        const auto reader = good(store::TraceReader::open({cache("killed"), {}}), "cache");
        const SpanSums found = good(sumsOfCache(*reader), "cache");
        std::vector<std::string> parts;
        for (const auto& [trace, spans] : found) {
            const auto whole = m_truth.find(trace);
            if (whole == m_truth.end()) throw Problem("a trace that no source has: " + trace);
            if (spans == whole->second) continue;
            if (!std::includes(whole->second.begin(), whole->second.end(), spans.begin(), spans.end()))
                throw Problem("spans that no source has, in trace " + trace);
            parts.push_back(trace);
        }
        for (std::size_t i = 0; i < m_next; ++i)
            for (const auto& [trace, spans] : m_truths[i]) {
                const auto there = found.find(trace);
                if (there == found.end() || !std::includes(there->second.begin(), there->second.end(), spans.begin(), spans.end()))
                    throw Problem("lost, though its import had ended: trace " + trace);
            }
        checkParts(*reader, parts);
        m_report.traces += found.size();
        m_report.parts += parts.size();
        m_report.promised += m_next;
        if (m_plan.tell)
            m_plan.tell("kill " + std::to_string(m_report.kills) + " in import " + std::to_string(m_next + 1) + " of " +
                        std::to_string(m_plan.sources.size()) + ": " + std::to_string(found.size()) + " traces, " +
                        std::to_string(parts.size()) + " of them parts");
    }

    /// A part of a trace is told by the import it came with, and nothing else is called partial.
    void checkParts(store::TraceReader& reader, const std::vector<std::string>& parts) {
        std::vector<std::string> told;
        for (const store::ImportRecord& import : good(reader.imports(), "imports")) {
            if (!import.partial) continue;
            if (import.source != m_plan.sources[m_next]) throw Problem("called partial, though it had ended: " + import.source);
            const std::vector<TraceKey> keys = good(reader.tracesOfImport(import.id, SIZE_MAX, {}), "traces of an import");
            for (const TraceSummary& trace : good(reader.search({}, {}), "cache").traces)
                if (std::binary_search(keys.begin(), keys.end(), trace.key)) told.push_back(trace.idText);
        }
        std::sort(told.begin(), told.end());
        for (const std::string& part : parts)
            if (!std::binary_search(told.begin(), told.end(), part)) throw Problem("a part that looks whole: trace " + part);
    }

    void complete() {
        const auto reader = good(store::TraceReader::open({cache("killed"), {}}), "completed cache");
        if (good(sumsOfCache(*reader), "completed cache") != m_truth)
            throw Problem("the completed cache is not what an undisturbed one is");
        for (const store::ImportRecord& import : good(reader->imports(), "imports"))
            if (import.partial) throw Problem("complete, and called partial: " + import.source);
        if (!good(reader->verify({}), "completed cache").problems.empty()) throw Problem("the completed cache is not clean");
        ++m_report.caches;
        remove(cache("killed"));
        m_next = 0;
    }

    void finish() {
        for (; m_next < m_plan.sources.size(); ++m_next)
            if (waitUntil(startImport(cache("killed"), m_plan.sources[m_next]), Clock::now() + std::chrono::minutes(10)) != 0)
                throw Problem("the last import fails");
        complete();
    }

    const KillPlan& m_plan;
    std::mt19937 m_random;
    std::vector<SpanSums> m_truths;  ///< by source
    SpanSums m_truth;                ///< of all sources
    std::vector<microseconds> m_times;
    std::size_t m_next = 0;  ///< the source that is to be imported
    KillReport m_report;
};

}  // namespace

KillReport runKillCycles(const KillPlan& plan) {
    return Cycles(plan).run();
}

}  // namespace fw::test
