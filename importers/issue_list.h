// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

#include "model/core/import_issue.h"

namespace fw {

/// The issues of one import. Equal ones (source, code, detail) are one row with a count that keeps the first place.
/// At most `maxRows` rows: then a more severe issue takes the place of the last less severe row, others are only counted.
class IssueList {
public:
    explicit IssueList(std::size_t maxRows) : m_maxRows(maxRows) {}

    void add(ImportIssue issue);

    [[nodiscard]] std::uint64_t total() const { return m_total; }      ///< issues, counts included
    [[nodiscard]] std::uint64_t notKept() const { return m_notKept; }  ///< those without a row
    /// Those that tell of something lost, or of a source that has a trace in part only.
    [[nodiscard]] std::uint64_t lacks() const { return m_lacks; }
    [[nodiscard]] std::vector<ImportIssue> take() { return std::move(m_rows); }

private:
    std::size_t m_maxRows;
    std::vector<ImportIssue> m_rows;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::array<std::size_t, 3> m_rowsOfSeverity{};
    std::uint64_t m_total = 0;
    std::uint64_t m_notKept = 0;
    std::uint64_t m_lacks = 0;
};

}  // namespace fw
