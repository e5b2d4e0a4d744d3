// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/export/csv.h"

#include <cmath>

#include "model/core/attribute_value.h"
#include "model/core/utf8.h"

namespace fw::exporting {
namespace {

constexpr std::size_t pieceSize = std::size_t{64} * 1024;

bool looksLikeFormula(std::string_view value) {
    return !value.empty() && std::string_view("=+-@\t\r").find(value.front()) != std::string_view::npos;
}

}  // namespace

void CsvWriter::next() {
    if (!m_first) m_pending += ',';
    m_first = false;
}

void CsvWriter::text(std::string_view value) {
    next();
    const bool quoted = value.empty() || value.find_first_of(",\"\r\n") != std::string_view::npos;
    if (quoted) m_pending += '"';
    if (looksLikeFormula(value)) m_pending += '\'';
    while (!value.empty()) {
        const std::size_t length = utf8Length(value);
        if (length == 0) {
            m_pending += replacementCharacter;
        } else {
            if (value.front() == '"') m_pending += '"';
            m_pending += value.substr(0, length);
        }
        value.remove_prefix(length == 0 ? 1 : length);
    }
    if (quoted) m_pending += '"';
}

void CsvWriter::number(std::int64_t value) {
    next();
    m_pending += std::to_string(value);
}

void CsvWriter::real(double value) {
    next();
    if (std::isfinite(value)) m_pending += doubleText(value);
}

void CsvWriter::count(std::uint64_t value) {
    next();
    m_pending += std::to_string(value);
}

void CsvWriter::nothing() {
    next();
}

bool CsvWriter::endRow() {
    m_pending += "\r\n";
    m_first = true;
    if (m_pending.size() >= pieceSize) flush();
    return m_good;
}

bool CsvWriter::finish() {
    flush();
    return m_good;
}

void CsvWriter::flush() {
    if (m_good && !m_pending.empty()) m_good = m_sink(m_pending);
    m_pending.clear();
}

}  // namespace fw::exporting
