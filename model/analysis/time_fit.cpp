// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/time_fit.h"

namespace fw::analysis {

void TimeFit::add(double time, double number) {
    count += 1;
    const double dt = time - meanTime;
    meanTime += dt / count;
    const double dn = number - meanNumber;
    meanNumber += dn / count;
    timeSquares += dt * (time - meanTime);
    numberSquares += dn * (number - meanNumber);
    products += dt * (number - meanNumber);
}

void TimeFit::absorb(const TimeFit& other) {
    if (other.count == 0) return;
    const double all = count + other.count;
    const double dt = other.meanTime - meanTime;
    const double dn = other.meanNumber - meanNumber;
    const double share = count * other.count / all;
    timeSquares += other.timeSquares + dt * dt * share;
    numberSquares += other.numberSquares + dn * dn * share;
    products += other.products + dt * dn * share;
    meanTime += dt * other.count / all;
    meanNumber += dn * other.count / all;
    count = all;
}

bool TimeFit::isLine() const {
    constexpr double leastMembers = 20;
    constexpr double leastExplained = 0.999;
    return count >= leastMembers && timeSquares > 0 && numberSquares > 0 &&
           products * products >= leastExplained * timeSquares * numberSquares;
}

}  // namespace fw::analysis
