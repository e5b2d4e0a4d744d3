// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::analysis {

/// Whether a number of some members is a straight line over when they began: counted as they come, in any order.
struct TimeFit {
    double count = 0;
    double meanTime = 0;
    double meanNumber = 0;
    double timeSquares = 0;
    double numberSquares = 0;
    double products = 0;

    void add(double time, double number);
    void absorb(const TimeFit& other);
    /// As good as none is off the line: what a clock or a counter gives, and what is measured does not.
    [[nodiscard]] bool isLine() const;
};

}  // namespace fw::analysis
