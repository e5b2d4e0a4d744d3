// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "importers/formats/decoder.h"
#include "importers/formats/json_cutter.h"
#include "importers/formats/json_tree.h"

namespace fw::formats {

/// Base of the decoders whose input is JSON cut along routes: hands the bytes to the cutter and keeps where what it finds goes. Which
/// pieces mean what is the matter of each decoder.
class CutDecoder : public Decoder, protected JsonCutListener {
public:
    void feed(std::string_view bytes, BatchOutput& out) final;
    void finish(BatchOutput& out) final;

protected:
    CutDecoder(const JsonRoutes& routes, const DecodeLimits& limits) : m_limits(limits), m_cutter(routes, limits, *this) {}

    /// The cutter is through with the input; out() is still there.
    virtual void finished() {}

    // JsonCutListener
    void documentBegin(const JsonPlace& place) override { m_documentPlace = place; }
    void problem(ImportIssue issue) override { out().reject(std::move(issue)); }

    /// Only within feed() and finish().
    [[nodiscard]] BatchOutput& out() const { return *m_out; }
    [[nodiscard]] const DecodeLimits& limits() const { return m_limits; }
    [[nodiscard]] const JsonPlace& documentPlace() const { return m_documentPlace; }
    /// The document held nothing of this format: names it if another decoder would read it.
    [[nodiscard]] bool rejectAsOther(FormatId own);

    /// Cut pieces have matching brackets; whether they are JSON shows here. False: it was rejected.
    bool parse(std::string_view json, const JsonPlace& place);
    /// What parse() read last.
    [[nodiscard]] JsonValue root() const { return m_tree.root(); }

    void report(ImportIssue issue, const JsonPlace& place);
    void reject(ImportIssue issue, const JsonPlace& place);

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    /// `more`: whether the output takes more. Nothing is handed on once it does not.
    void goOn(bool more) { m_stopped = !more; }

private:
    DecodeLimits m_limits;
    JsonCutter m_cutter;
    JsonTree m_tree;
    BatchOutput* m_out = nullptr;
    JsonPlace m_documentPlace;
    bool m_stopped = false;
};

}  // namespace fw::formats
