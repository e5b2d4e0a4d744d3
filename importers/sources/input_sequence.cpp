// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/sources/input_sequence.h"

#include <string_view>
#include <utility>

#include "importers/sources/archive_reader.h"
#include "importers/sources/container.h"
#include "importers/sources/member_names.h"
#include "importers/sources/peeled_stream.h"
#include "importers/sources/raw_input.h"

namespace fw::sources {
namespace {

constexpr std::size_t endOfEmptyZip = 22;

class InputSequence;

/// The input itself, or one member of it.
class SequenceSource final : public Source {
public:
    SequenceSource(std::string name, std::string packing, InputSequence& owner, PeeledStream& stream)
        : m_name(std::move(name)), m_packing(std::move(packing)), m_owner(owner), m_stream(stream) {}
    SequenceSource(std::string name, std::string packing, InputSequence& owner, std::unique_ptr<PeeledStream> stream)
        : m_name(std::move(name)), m_packing(std::move(packing)), m_owner(owner), m_own(std::move(stream)), m_stream(*m_own) {}

    Result<std::size_t> read(std::span<char> buffer) override;
    [[nodiscard]] const std::string& name() const override { return m_name; }
    [[nodiscard]] std::uint64_t rawBytes() const override;
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override;
    [[nodiscard]] std::string_view compression() const override {
        if (m_packing.empty()) return m_stream.packing();
        return m_packing;
    }
    void setStop(std::stop_token stop) override;

private:
    std::string m_name;
    std::string m_packing;  ///< of a member: what is around it, the outermost first
    InputSequence& m_owner;
    std::unique_ptr<PeeledStream> m_own;
    PeeledStream& m_stream;
};

class InputSequence final : public SourceSequence {
public:
    InputSequence(std::unique_ptr<RawInput> input, const SourceLimits& limits, bool whole)
        : m_input(std::move(input)),
          m_budget(limits),
          m_stream(
              [this](std::span<char> into) {
                  auto got = m_input->read(into);
                  if (got) m_budget.take(*got);
                  return got;
              },
              m_budget),
          m_whole(whole) {}

    Next next() override {
        m_current.reset();
        if (m_over) return nullptr;
        if (!std::exchange(m_opened, true)) {
            if (!m_whole) m_container = recogniseContainer(m_stream.head());
            if (m_container == Container::None) {
                m_over = true;
                m_current.emplace(m_input->name(), std::string(), *this, m_stream);
                return &*m_current;
            }
            if (m_container != Container::Zip && m_container != Container::Tar) {
                m_over = true;
                return withoutMembers();
            }
            openArchive();
        }
        return nextMember();
    }

    [[nodiscard]] bool isArchive() const override { return m_container != Container::None; }
    [[nodiscard]] std::uint64_t rawBytes() const override {
        if (!m_feed || !m_feed->canSeek()) return m_input->bytesRead();
        return m_over ? m_feed->size() : m_feed->reached();
    }
    [[nodiscard]] std::optional<std::uint64_t> rawTotal() const override { return m_input->size(); }
    [[nodiscard]] std::uint64_t hiddenMembers() const override { return m_hidden; }
    void setStop(std::stop_token stop) override {
        m_input->setStop(stop);
        if (m_feed) m_feed->setStop(stop);
        m_stop = std::move(stop);
    }
    [[nodiscard]] const std::string& name() const { return m_input->name(); }
    void limitTold() { m_limitTold = true; }

private:
    Next withoutMembers() {
        if (m_container == Container::SplitZip)
            return refuse(ErrorKind::Unsupported, "a part of a zip archive that was split; join the parts first");
        if (m_stream.head().size() < endOfEmptyZip) return refuse(ErrorKind::Damaged, "it ends early");
        return nullptr;
    }

    void openArchive() {
        const bool whole = !m_stream.isPacked();
        m_packing = std::string(containerName(m_container));
        if (!whole) m_packing = m_stream.packing() + '+' + m_packing;
        if (whole && m_container == Container::Zip && m_input->size())
            m_feed.emplace(*m_input, m_budget);
        else
            m_feed.emplace(m_stream, m_budget);
        m_feed->setStop(m_stop);
        m_reader.emplace(m_container, *m_feed, m_budget);
    }

    Next nextMember() {
        for (;;) {
            if (m_budget.exceeded()) {
                // Whoever reads a member to its end is told there; one that was left out has no reader.
                m_over = true;
                if (m_limitTold) return nullptr;
                return refuse(ErrorKind::Limit, m_budget.exceeded()->message);
            }
            auto entry = m_reader->next();
            if (!entry) {
                SourceError error = std::move(entry.error());
                error.where = name();
                m_over = error.kind == ErrorKind::Limit || error.kind == ErrorKind::Cancelled;
                return tl::unexpected(std::move(error));
            }
            if (!*entry) {
                m_over = true;
                return nullptr;
            }
            if (!(*entry)->isFile) continue;
            std::optional<std::string> shown = m_names.take((*entry)->name);
            if (!shown) {
                ++m_hidden;
                continue;
            }
            if (++m_members > maxMembers) {
                m_over = true;
                return refuse(ErrorKind::Limit, "more than " + std::to_string(maxMembers) + " members; the others were not read");
            }
            const std::string member = name() + '/' + *shown;
            if (!(*entry)->refusal.empty()) return refuse(ErrorKind::Unsupported, (*entry)->refusal, member);
            return openMember(member);
        }
    }

    Next openMember(const std::string& member) {
        auto stream = std::make_unique<PeeledStream>([this](std::span<char> into) { return m_reader->read(into); }, m_budget);
        const std::string_view head = stream->head();
        if (recogniseContainer(head) != Container::None) return refuse(ErrorKind::Unsupported, "an archive inside an archive", member);
        if (head.empty() && stream->error() && stream->error()->kind == ErrorKind::Unsupported)
            return refuse(ErrorKind::Unsupported, stream->error()->message, member);
        std::string packing = m_packing;
        if (stream->isPacked()) packing += '+' + stream->packing();
        m_current.emplace(member, std::move(packing), *this, std::move(stream));
        return &*m_current;
    }

    [[nodiscard]] tl::unexpected<SourceError> refuse(ErrorKind kind, std::string reason, std::string where = {}) const {
        if (where.empty()) where = name();
        return tl::unexpected(SourceError{Error{kind, std::move(reason), std::move(where)}, {}});
    }

    std::unique_ptr<RawInput> m_input;
    Budget m_budget;
    PeeledStream m_stream;
    std::optional<ArchiveFeed> m_feed;
    std::optional<ArchiveReader> m_reader;
    std::optional<SequenceSource> m_current;
    MemberNames m_names;
    std::string m_packing;
    std::stop_token m_stop;
    std::uint64_t m_members = 0;
    std::uint64_t m_hidden = 0;
    Container m_container = Container::None;
    bool m_whole;
    bool m_limitTold = false;
    bool m_opened = false;
    bool m_over = false;
};

Result<std::size_t> SequenceSource::read(std::span<char> buffer) {
    auto got = m_stream.read(buffer);
    if (got) return got;
    if (got.error().kind == ErrorKind::Limit) m_owner.limitTold();
    return fail(got.error().kind, got.error().message, m_name);
}
std::uint64_t SequenceSource::rawBytes() const {
    return m_owner.rawBytes();
}
std::optional<std::uint64_t> SequenceSource::rawTotal() const {
    return m_owner.rawTotal();
}
void SequenceSource::setStop(std::stop_token stop) {
    m_owner.setStop(std::move(stop));
}

}  // namespace

std::unique_ptr<SourceSequence> makeInputSequence(std::unique_ptr<RawInput> input, const SourceLimits& limits, bool whole) {
    return std::make_unique<InputSequence>(std::move(input), limits, whole);
}

}  // namespace fw::sources
