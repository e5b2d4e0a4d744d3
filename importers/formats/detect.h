// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "importers/formats/decoder.h"

namespace fw::formats {

/// How many bytes of (decompressed) input are enough to decide.
inline constexpr std::size_t detectBytes = std::size_t{256} * 1024;

/// One answer to "what is this?". `confidence` is 0..1: 1 = shape and members agree, 0.5 = plausible.
struct FormatGuess {
    FormatId format = FormatId::OtlpJson;
    double confidence = 0;
};

/// What the content looks like, best first; empty if nothing fits. `whole` says that `head` is all there is.
/// `otherKind` names what was recognised and is not decoded ("OTLP metrics", "Jaeger services answer", "PNG image"), empty
/// if nothing was; `advice` says what to export instead, where that is known ("export /api/traces/{id}").
struct Detection {
    std::vector<FormatGuess> guesses;
    std::string otherKind;
    std::string advice;
    bool nothing = false;  ///< a whole input without anything in it; otherKind says what it is instead ("an answer without traces")

    [[nodiscard]] static Detection known(FormatId format, double confidence) { return {{{format, confidence}}, {}, {}, false}; }
    [[nodiscard]] static Detection other(std::string kind, std::string advice = {}) {
        return {{}, std::move(kind), std::move(advice), false};
    }
    [[nodiscard]] static Detection empty(std::string kind) { return {{}, std::move(kind), {}, true}; }
};

/// Looks at content only, never at names. Bounded work, no recursion; `head` may end anywhere.
[[nodiscard]] Detection detectFormat(std::string_view head, bool whole);
/// Text or JSON of no known kind: a log of some other logger may look so.
[[nodiscard]] bool mayBeLog(const Detection& detection);

}  // namespace fw::formats
