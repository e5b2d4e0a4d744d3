// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

namespace fw::analysis {

/// What belongs to the trace, or the traces, that others are measured against (A). A type of its own, so that a call with the
/// sides swapped does not compile; to swap them is to say so: Baseline<T>(*candidate).
template <typename T>
class Baseline {
public:
    Baseline() = default;
    explicit Baseline(T value) : m_value(std::move(value)) {}
    [[nodiscard]] const T& operator*() const { return m_value; }
    [[nodiscard]] const T* operator->() const { return &m_value; }
    bool operator==(const Baseline&) const = default;

private:
    T m_value = T();
};

/// What belongs to the trace, or the traces, that are asked about (B). See Baseline.
template <typename T>
class Candidate {
public:
    Candidate() = default;
    explicit Candidate(T value) : m_value(std::move(value)) {}
    [[nodiscard]] const T& operator*() const { return m_value; }
    [[nodiscard]] const T* operator->() const { return &m_value; }
    bool operator==(const Candidate&) const = default;

private:
    T m_value = T();
};

}  // namespace fw::analysis
