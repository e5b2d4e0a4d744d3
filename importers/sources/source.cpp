// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/source.h"

#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>

#include "importers/sources/input_sequence.h"
#include "importers/sources/raw_input.h"
#include "importers/sources/source_sequence.h"

namespace fw::sources {
namespace {

/// One member of an archive, looked for by its name.
class OneMember final : public SourceSequence {
public:
    OneMember(std::unique_ptr<SourceSequence> all, std::string wanted) : m_all(std::move(all)), m_wanted(std::move(wanted)) {}

    Next next() override {
        if (m_over) return nullptr;
        m_over = true;
        for (;;) {
            auto found = m_all->next();
            if (found && *found == nullptr) {
                const char* reason = m_all->isArchive() ? "No such member in the archive" : "Not a folder or archive";
                return tl::unexpected(SourceError{Error{ErrorKind::Unreadable, reason, m_wanted}, {}});
            }
            if (found && (*found)->name() != m_wanted) continue;
            if (!found && found.error().where != m_wanted && found.error().kind != ErrorKind::Cancelled) continue;
            return found;
        }
    }
    [[nodiscard]] bool isArchive() const override { return true; }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return 0; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_all->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_all->rawTotal(); }
    void setStop(std::stop_token stop) override { m_all->setStop(std::move(stop)); }

private:
    std::unique_ptr<SourceSequence> m_all;
    std::string m_wanted;
    bool m_over = false;
};

/// Owns the sequence that its source comes from; looks for it with the first read, so that a stop token can be set before.
class LoneSource final : public Source {
public:
    LoneSource(std::unique_ptr<SourceSequence> sequence, std::string name) : m_sequence(std::move(sequence)), m_name(std::move(name)) {}

    Result<std::size_t> read(std::span<char> buffer) override {
        if (!std::exchange(m_opened, true)) {
            auto found = m_sequence->next();
            if (found)
                m_source = *found;
            else
                m_error = found.error();
        }
        if (m_error) return tl::unexpected<Error>(*m_error);
        if (m_source == nullptr) return std::size_t{0};
        return m_source->read(buffer);
    }
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t rawBytes() const override { return m_sequence->rawBytes(); }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_sequence->rawTotal(); }
    [[nodiscard]] std::string_view compression() const override { return m_source != nullptr ? m_source->compression() : "none"; }
    void setStop(std::stop_token stop) override { m_sequence->setStop(std::move(stop)); }

private:
    std::unique_ptr<SourceSequence> m_sequence;
    std::string m_name;
    Source* m_source = nullptr;
    std::optional<Error> m_error;
    bool m_opened = false;
};

Result<std::unique_ptr<SourceSequence>> openSequence(const std::string& path, const SourceLimits& limits, bool allowSpecial, bool whole) {
    auto input = RawInput::open(path, allowSpecial);
    if (input) return makeInputSequence(std::move(*input), limits, whole);
    // Nothing can lie below a regular file: such a path is the name of a member.
    const std::optional<std::string> archive = archivePartOf(path);
    if (!archive) return tl::unexpected(input.error());
    auto container = RawInput::open(*archive, false);
    if (!container) return tl::unexpected(container.error());
    return std::make_unique<OneMember>(makeInputSequence(std::move(*container), limits, false), path);
}

}  // namespace

Result<std::unique_ptr<Source>> openSource(const std::string& path, const SourceLimits& limits, bool allowSpecial) {
    auto sequence = openSequence(path, limits, allowSpecial, true);
    if (!sequence) return tl::unexpected(sequence.error());
    return std::make_unique<LoneSource>(std::move(*sequence), path);
}

Result<std::unique_ptr<SourceSequence>> openSources(const std::string& path, const SourceLimits& limits, bool allowSpecial) {
    return openSequence(path, limits, allowSpecial, false);
}

std::optional<std::string> archivePartOf(const std::string& path) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && slash > 0; slash = path.rfind('/', slash - 1)) {
        std::string part = path.substr(0, slash);
        std::error_code error;
        const std::filesystem::file_status status = std::filesystem::status(part, error);
        if (std::filesystem::is_regular_file(status)) return part;
        if (std::filesystem::exists(status)) return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace fw::sources
