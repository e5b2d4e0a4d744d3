// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "importers/sources/http_transfer.h"
#include "importers/sources/source.h"
#include "importers/sources/trace_id_tap.h"

namespace fw::sources {

/// The body of the answer that a transfer is at, as a source; notes the traces that pass. Used on one thread.
class AnswerSource final : public Source {
public:
    /// `transfer` must outlive this and is asked nothing else meanwhile; rawBytes() counts all that share its connections.
    AnswerSource(HttpTransfer& transfer, const HttpHead& head) : m_transfer(transfer), m_name(head.url.shown()), m_length(head.length) {}

    /// Reads on until it is sure whether traces are in it: true if so, or if it is long. What is read here comes again from read().
    /// Errors of the transfer, if there was no trace before.
    [[nodiscard]] Result<bool> hasTraces();
    /// What hasTraces() read.
    [[nodiscard]] const std::string& beginning() const { return m_head; }
    [[nodiscard]] const TraceIdTap& tap() const { return m_tap; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

    Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_transfer.rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_length; }
    [[nodiscard]] std::string_view compression() const override { return "none"; }

private:
    Result<std::size_t> take(std::span<char> buffer);

    HttpTransfer& m_transfer;
    std::string m_name;
    std::optional<std::uint64_t> m_length;
    TraceIdTap m_tap;
    std::string m_head;
    std::size_t m_headAt = 0;
    std::optional<Error> m_error;
};

}  // namespace fw::sources
