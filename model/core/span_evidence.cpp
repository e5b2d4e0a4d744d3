// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/core/span_evidence.h"

#include <algorithm>
#include <utility>

#include "model/core/span_body.h"

namespace fw {
namespace {

/// Nanoseconds of the unit a key ends in.
std::int64_t unitOf(std::string_view key) {
    const std::size_t before = key.find_last_of("_.-");
    const std::string_view unit = before == std::string_view::npos ? key : key.substr(before + 1);
    if (unit == "ns" || unit == "nanos" || unit == "nanoseconds") return 1;
    if (unit == "us" || unit == "micros" || unit == "microseconds") return 1'000;
    if (unit == "s" || unit == "sec" || unit == "secs" || unit == "seconds") return 1'000'000'000;
    return 1'000'000;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

}  // namespace

std::optional<std::int64_t> waitFromText(std::string_view key, std::string_view text) {
    constexpr int kept = 18;  // digits: all of them fit
    constexpr int farthest = 400;
    std::int64_t digits = 0;
    int count = 0;
    int scale = 0;  // of the last kept digit, as a power of ten
    bool fraction = false;
    bool any = false;
    std::size_t at = 0;
    if (at < text.size() && text[at] == '+') ++at;
    for (; at < text.size(); ++at) {
        if (text[at] == '.' && !fraction) {
            fraction = true;
            continue;
        }
        if (!isDigit(text[at])) break;
        any = true;
        if (count < kept) {
            digits = digits * 10 + (text[at] - '0');
            if (digits > 0) ++count;
            if (fraction) --scale;
        } else if (!fraction) {
            ++scale;
        }
    }
    if (!any) return std::nullopt;
    if (at < text.size()) {
        // As doubles are written: 1e+20, 2.5e-07.
        if (text[at] != 'e' && text[at] != 'E') return std::nullopt;
        ++at;
        const bool minus = at < text.size() && text[at] == '-';
        if (at < text.size() && (text[at] == '-' || text[at] == '+')) ++at;
        if (at == text.size()) return std::nullopt;
        int exponent = 0;
        for (; at < text.size(); ++at) {
            if (!isDigit(text[at])) return std::nullopt;
            exponent = std::min(farthest, exponent * 10 + (text[at] - '0'));
        }
        scale += minus ? -exponent : exponent;
    }
    if (digits == 0) return 0;
    for (std::int64_t unit = unitOf(key); unit > 1; unit /= 10) ++scale;
    for (; scale > 0; --scale)
        if (__builtin_mul_overflow(digits, std::int64_t{10}, &digits)) return std::nullopt;
    for (; scale < 0 && digits > 0; ++scale) digits /= 10;
    return digits;
}

void EvidenceCollector::add(std::uint32_t resource, std::string_view body) {
    const SpanIndex span = m_evidence.spans++;
    std::size_t wait = m_keys.waits.size();
    std::size_t worker = m_keys.workers.size();
    std::string_view waitValue;
    std::string_view workerValue;
    bool links = false;
    wire::Reader reader(body);
    wire::Field field;
    while (reader.next(field)) links = links || field.id == body::LinksField;
    // The last one counts where a key is repeated, as everywhere.
    (void)body::visitAttributes(body, body::AttributesField, [&](std::string_view key, std::string_view value) {
        for (std::size_t i = 0; i < m_keys.waits.size() && i <= wait; ++i) {
            if (key != m_keys.waits[i]) continue;
            wait = i;
            waitValue = value;
        }
        for (std::size_t i = 0; i < m_keys.workers.size() && i <= worker; ++i) {
            if (key != m_keys.workers[i]) continue;
            worker = i;
            workerValue = value;
        }
    });
    if (wait < m_keys.waits.size()) {
        const auto ns = waitFromText(m_keys.waits[wait], body::encodedValueText(waitValue, m_scratch));
        if (ns && *ns > 0) m_evidence.waits.push_back({span, static_cast<std::uint32_t>(wait), *ns});
    }
    if (worker < m_keys.workers.size()) {
        m_evidence.worker.resize(span, 0);
        m_evidence.worker.push_back(workerOf(resource, worker, body::encodedValueText(workerValue, m_scratch)));
    }
    if (!links) return;
    wire::Reader again(body);
    while (again.next(field)) {
        if (field.id != body::LinksField || field.type != wire::Type::Bytes) continue;
        SpanLink link;
        if (body::readLink(field.bytes, link) && link.traceId == m_trace) m_evidence.links.push_back({span, link.spanId});
    }
}

std::uint32_t EvidenceCollector::workerOf(std::uint32_t resource, std::size_t key, std::string_view value) {
    m_name = std::to_string(resource) + ' ' + std::to_string(key) + ' ';
    m_name += value;
    const auto [at, isNew] = m_workers.try_emplace(m_name, static_cast<std::uint32_t>(m_workers.size() + 1));
    return at->second;
}

SpanEvidence EvidenceCollector::take() {
    if (!m_evidence.worker.empty()) m_evidence.worker.resize(m_evidence.spans, 0);
    return std::exchange(m_evidence, {});
}

}  // namespace fw
