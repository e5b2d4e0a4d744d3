// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/analysis/mean_test.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fw::analysis {
namespace {

/// The continued fraction of the incomplete beta function (Abramowitz, Stegun, Handbook of Mathematical Functions, 26.5.8), by
/// Lentz' method.
double betaFraction(double a, double b, double x) {
    constexpr double tiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double out = d;
    for (int m = 1; m <= 300; ++m) {
        for (const double term :
             {m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))}) {
            d = 1 + term * d;
            d = 1 / (std::abs(d) < tiny ? tiny : d);
            c = 1 + term / c;
            if (std::abs(c) < tiny) c = tiny;
            out *= c * d;
        }
        if (std::abs(c * d - 1) < 1e-15) break;
    }
    return out;
}

/// ln Γ for x > 0: Stirling's series after a shift; std::lgamma writes a global.
double lnGamma(double x) {
    double shift = 0;
    for (; x < 12; ++x) shift -= std::log(x);
    constexpr double halfLnTwoPi = 0.918938533204672741780329736406;
    const double x2 = x * x;
    return shift + (x - 0.5) * std::log(x) - x + halfLnTwoPi + (1 - (1 - 2 / (7 * x2)) / (30 * x2)) / (12 * x);
}

/// I_x(a, b)
double incompleteBeta(double a, double b, double x) {
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    const double front = std::exp(lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

}  // namespace

double Moments::variance() const {
    if (count < 2) return 0;
    const auto n = static_cast<double>(count);
    return std::max(0.0, (squares - sum * sum / n) / (n - 1));
}

double studentPValue(double t, double degrees) {
    if (degrees <= 0) return 1;
    if (degrees > 1e6) return std::erfc(std::abs(t) / std::sqrt(2.0));
    return incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t));
}

double studentQuantile95(double degrees) {
    constexpr double z = 1.959963984540054;
    if (degrees <= 0) return std::numeric_limits<double>::infinity();
    const double z2 = z * z;
    const double first = z * (z2 + 1) / 4;
    const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
    const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
    return z + (first + (second + third / degrees) / degrees) / degrees;
}

MeanTest compareMeans(Candidate<Moments> candidate, Baseline<Moments> baseline) {
    const Moments& a = *candidate;
    const Moments& b = *baseline;
    MeanTest out;
    out.difference = a.mean() - b.mean();
    if (a.count < 2 || b.count < 2) {
        constexpr double all = std::numeric_limits<double>::infinity();
        out.interval = {-all, all};
        return out;
    }
    const double va = a.variance() / static_cast<double>(a.count);
    const double vb = b.variance() / static_cast<double>(b.count);
    const double error = std::sqrt(va + vb);
    // Samples without any spread differ for certain or not at all; what rounding leaves of equal ones is none.
    if (error <= 1e-12 * std::max(std::abs(a.mean()), std::abs(b.mean()))) {
        if (std::abs(out.difference) <= 1e-9 * std::max(std::abs(a.mean()), std::abs(b.mean()))) out.difference = 0;
        out.interval = {out.difference, out.difference};
        out.pValue = out.difference == 0 ? 1 : 0;
        return out;
    }
    const double degrees =
        (va + vb) * (va + vb) / (va * va / static_cast<double>(a.count - 1) + vb * vb / static_cast<double>(b.count - 1));
    const double half = studentQuantile95(degrees) * error;
    out.interval = {out.difference - half, out.difference + half};
    out.pValue = studentPValue(out.difference / error, degrees);
    return out;
}

}  // namespace fw::analysis
