// SPDX-License-Identifier: GPL-3.0-or-later
// Kills imports at random and looks at what they leave (safety.md F1). usage: kill_cycles [KILLS [SEED]]
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>

#include "tests/cli/kill_cycles.h"

namespace {

/// A generated file: spans of `frames` frames, beginning with `first`.
std::string sample(const std::string& folder, int first, int frames) {
    const std::string file = folder + "/frames" + std::to_string(first) + (first % 2 == 0 ? ".jsonl" : ".pb");
    const std::string command = "\"" FW_CLI "\" --quiet sample --frames " + std::to_string(frames) + " --first-frame " +
                                std::to_string(first) + " --seed " + std::to_string(first + 1) + " -o \"" + file + "\"";
    if (std::system(command.c_str()) != 0) std::fprintf(stderr, "cannot make %s\n", file.c_str());
    return file;
}

}  // namespace

int main(int argc, char** argv) {
    fw::test::KillPlan plan;
    plan.kills = argc > 1 ? std::atoi(argv[1]) : 200;
    plan.seed = argc > 2 ? static_cast<unsigned>(std::strtoul(argv[2], nullptr, 10)) : std::random_device()();
    plan.program = FW_CLI;
    std::string folder = (std::filesystem::temp_directory_path() / "fwkill.XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr) return 2;
    plan.folder = folder;
    // Some within one transaction, two of several, one of them a single trace.
    for (const auto& [first, frames] : {std::pair{0, 200}, {1000, 300}, {2001, 5'500}, {20'001, 400}})
        plan.sources.push_back(sample(folder, first, frames));
    const std::string giant = folder + "/giant.pb";
    if (std::system(("\"" FW_CLI "\" --quiet sample --profile giant --spans 140000 -o \"" + giant + "\"").c_str()) == 0)
        plan.sources.push_back(giant);
    plan.tell = [](const std::string& line) {
        std::puts(line.c_str());
        std::fflush(stdout);
    };
    std::printf("seed %u\n", plan.seed);
    const auto begin = std::chrono::steady_clock::now();
    const fw::test::KillReport report = fw::test::runKillCycles(plan);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    std::filesystem::remove_all(folder);
    std::printf(
        "%d kills in %.0f s, %d within 20 ms of the start; %llu traces compared, %llu of them parts and told; %llu imports ended before, "
        "nothing of them lost; %d caches completed, each as an undisturbed one\n",
        report.kills, seconds, report.recoveries, static_cast<unsigned long long>(report.traces),
        static_cast<unsigned long long>(report.parts), static_cast<unsigned long long>(report.promised), report.caches);
    if (report.problem.empty()) return 0;
    std::printf("PROBLEM: %s\n", report.problem.c_str());
    return 1;
}
