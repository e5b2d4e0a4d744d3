// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipped_rules.h"

#include <string>
#include <utility>

#include "model/query/quality_rule_text.h"

namespace fw::app {

const std::array<ShippedRules, 5>& shippedRules() {
    static constexpr std::array<ShippedRules, 5> all = {
        {{"frames",
          "# The flow of one frame from capture to the result of the AI (founding document 000)\n"
          "every span where service = rtsp-capture has frame.id and processing.duration_ms\n"
          "every span where service = object-detection has frame.id and processing.duration_ms\n"
          "every span where name = face_detection has model.name and detection.count and confidence.mean\n"
          "warning: every trace where service = rtsp-capture has 6 spans and 2 services\n"},
         {"tracking",
          "# Frame tracking from the entrance (founding document 001)\n"
          "every span where name = process_frame has frame.id\n"
          "every trace where service = frame-tracking has frame.id and 2 spans and 2 services\n"},
         {"scenes",
          "# Motion graphics by AI tools (founding document 002)\n"
          "at least 95 % of spans where name like \"tool.*\" have tool.name\n"
          "every span where name = ai.generateStructured and status != error has ai.model and ai.tokens.total\n"
          "every trace where name = generation.generateScene has project.id\n"},
         {"jobs",
          "# A job queue with GPU workers (founding document 003)\n"
          "every trace where service like \"emp-*\" has job.id\n"
          "every span where name = job-claimed has job.wait_time_ms and worker.id\n"
          "warning: no span where service like \"emp-*\" and name = operation\n"},
         {"agents",
          "# Agents whose spans are lines of log files (founding document 004)\n"
          "every span where name = ai.generate_ui has model\n"}}};
    return all;
}

Result<std::vector<QualityRule>> allShippedRules() {
    std::vector<QualityRule> all;
    for (const ShippedRules& shipped : shippedRules()) {
        Result<std::vector<QualityRule>> rules = query::parseQualityRules(shipped.text);
        if (!rules) return fail(rules.error().kind, rules.error().message, std::string(shipped.name) + ", " + rules.error().where);
        for (QualityRule& rule : *rules) all.push_back(std::move(rule));
    }
    return all;
}

}  // namespace fw::app
