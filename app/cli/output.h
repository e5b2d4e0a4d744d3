// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "model/core/result.h"

namespace fw::cli {

/// Results on their way to standard output: gathered to blocks, so that large answers stream. A reader that went away
/// (`| head`) is not an error: closed() turns true and the rest is dropped.
class StandardOutput {
public:
    StandardOutput() = default;
    StandardOutput(const StandardOutput&) = delete;
    StandardOutput& operator=(const StandardOutput&) = delete;

    /// Text to append to; call flushIfLarge() between records.
    std::string& text() { return m_text; }
    void flushIfLarge();
    /// Writes the rest. Errors: Output.
    [[nodiscard]] Result<void> finish();
    [[nodiscard]] bool closed() const { return m_closed; }
    /// Something of the answer is out already.
    [[nodiscard]] bool hasWritten() const { return m_written; }

private:
    std::string m_text;
    bool m_closed = false;
    bool m_written = false;
    int m_error = 0;
};

/// A result file: written beside its place under another name and moved there by commit(), so that nobody ever sees half of it.
/// "-" is standard output; what is not a regular file (a pipe, /dev/null) is written to directly.
class OutputFile {
public:
    static Result<OutputFile> create(const std::string& path);
    OutputFile(OutputFile&& other) noexcept;
    OutputFile& operator=(OutputFile&&) = delete;
    ~OutputFile();

    [[nodiscard]] Result<void> write(std::string_view bytes);
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    OutputFile() = default;
    [[nodiscard]] tl::unexpected<Error> failure(const char* what, int error) const;

    std::string m_path;
    std::string m_temporary;
    int m_file = -1;
    bool m_standardOutput = false;
    std::uint64_t m_bytes = 0;
};

}  // namespace fw::cli
