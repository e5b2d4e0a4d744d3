// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "importers/formats/decoder.h"
#include "model/core/import_issue.h"

namespace fw::formats {

/// Which values a JsonCutter cuts out, and which containers lead to them. A path is member names joined by '.', with
/// alternatives ("scopeSpans|scope_spans"); "[]" stands for the elements of a list; the empty path is the document.
/// Ids are the caller's own small numbers, from 0.
class JsonRoutes {
public:
    JsonRoutes() { m_nodes.emplace_back(); }

    /// Values at `path` (usually ending in "[]") come as JsonCutListener::piece() with `id`. A list or object at `path` that
    /// leads to further paths is entered instead: with cut("") and alias("[]", "") objects are cut out of lists of any depth.
    void cut(std::string_view path, int id);
    /// The container at `path` comes as enter() / leave() / member() with `id`; unnamed ones have id -1.
    void name(std::string_view path, int id);
    /// Values at `path` are treated like those at `target` ("[]" like "": a list of documents). `target` must exist.
    void alias(std::string_view path, std::string_view target);

private:
    friend class JsonCutter;
    struct Node {
        std::vector<std::pair<std::string, int>> members;
        int element = -1;
        int id = -1;
        bool cut = false;
    };
    int nodeAt(std::string_view path);
    [[nodiscard]] int memberOf(int node, std::string_view key) const;

    std::vector<Node> m_nodes;
};

/// A place in the input: bytes from the first one fed, lines and byte columns from 1.
struct JsonPlace {
    std::uint64_t offset = 0;
    std::uint64_t line = 1;
    std::uint64_t column = 1;
};

/// What a JsonCutter finds, in input order. Texts are valid only during the call. Pieces and member values are cut by
/// their brackets and quotes only: whether they are good JSON is for the caller's parser to say.
class JsonCutListener {
public:
    virtual ~JsonCutListener() = default;

    virtual void documentBegin(const JsonPlace& /*place*/) {}
    /// `whole` is false when the document was broken off or had trouble in it.
    virtual void documentEnd(bool /*whole*/) {}
    /// An object or list on the way to a cut path. Every enter() has its leave(), also in broken documents.
    virtual void enter(int /*id*/, bool /*isObject*/, const JsonPlace& /*place*/) {}
    virtual void leave(int /*id*/, bool /*isObject*/, bool /*whole*/) {}
    /// Asked before a member is read; false saves its memory.
    virtual bool wantsMember(int /*id*/, std::string_view /*key*/) { return true; }
    /// A member of the object `id` that leads to no cut path (or has the wrong type for it); elements of wrong type have no key.
    virtual void member(int /*id*/, std::string_view /*key*/, std::string_view /*json*/, const JsonPlace& /*place*/) {}
    /// A cut-out value. Returning false stops the cutter: feed() returns false at once.
    virtual bool piece(int id, std::string_view json, const JsonPlace& place) = 0;
    /// Something was lost: JsonSyntax, JsonTooDeep, RecordTooLarge or TruncatedInput, with its place and an excerpt.
    virtual void problem(ImportIssue issue) = 0;
};

/// Cuts JSON text, pushed in arbitrary chunks, into pieces without holding more than one of them. Takes one document or
/// many (back to back, one a line, with commas or RS characters between them), a byte order mark in front. Iterative,
/// bounded state: one piece (DecodeLimits::maxRecordBytes) and one byte a level (maxDepth).
/// Broken JSON costs its piece; reading goes on at the next element where the brackets allow it, else at the next line
/// that starts with '{' or '['. A quote that is lost costs what it stands in: strings begin behind commas, colons and brackets,
/// and a name with a colon and a bracket in it ("spans:[{") is one without its quote.
class JsonCutter {
public:
    JsonCutter(const JsonRoutes& routes, const DecodeLimits& limits, JsonCutListener& listener);

    /// False once the listener stopped it.
    bool feed(std::string_view bytes);
    /// From here on feed() ends behind a line end between two documents, so that its caller can look at the next line.
    void stopBetweenLines() { m_stopsAtLines = true; }
    /// How many bytes the last feed() took.
    [[nodiscard]] std::size_t taken() const { return m_taken; }
    /// The input is over: what is open is reported as TruncatedInput.
    void finish();

    /// True between two documents; then place() is where the next byte goes.
    [[nodiscard]] bool betweenDocuments() const { return m_state == State::Between; }
    [[nodiscard]] JsonPlace place() const { return {offset(), m_line, offset() - m_lineStart + 1}; }
    /// During a call of the listener: the beginning of the document, as far as it was read, at most headBytes.
    [[nodiscard]] std::string_view documentHead();
    static constexpr std::size_t headBytes = std::size_t{16} << 10;
    /// Only between documents: the next byte fed is at `place`.
    void moveTo(const JsonPlace& place);
    /// Says that documents stand one a line (found out by itself after the first such document): a line that starts
    /// with '{' or '[' then ends an unfinished document before it.
    void setLineMode(bool on) { m_lineMode = on; }

private:
    enum class State : std::uint8_t {
        Between,
        Garbage,     ///< text between documents: skipped to the end of the line
        FirstValue,  ///< list just opened
        Value,
        FirstKey,  ///< object just opened
        Key,
        InKey,
        Colon,
        AfterValue,
        InContainer,  ///< inside a captured object or list
        InString,
        InScalar,
        Stopped,
    };
    struct Level {
        int node = -1;
        bool object = false;
    };

    void step(char c);
    void stepBetween(char c);
    void endLine();
    void stepInKey(char c);
    void stepCapture(char c);
    void startDocument(char c);
    void startValue(char c);
    void beginCapture(int node, bool piece, State state);
    void endCapture();
    void dropCapture();
    void openLevel(int node, bool object);
    void closeLevel(char closer);
    void endDocument();
    void breakOff(const char* detail);
    void openInside(char c);
    void closeInside(char c);
    [[nodiscard]] bool openSwallowed(bool behindWord);
    void markBroken(const char* detail);
    void junk(const char* detail);
    void addBareKey(char c);
    [[nodiscard]] bool nameInOpenKey();
    [[nodiscard]] bool endBareKey();
    [[nodiscard]] bool closeLostLevel(char c);
    [[nodiscard]] ImportIssue issueAt(IssueCode code, std::string detail, const JsonPlace& where) const;
    void scanBlocks();
    void stepBlock();
    void keepHead();
    void countLines(std::uint64_t newlines);
    void scanString();
    [[nodiscard]] std::uint64_t offset() const { return m_chunkOffset + m_at; }
    [[nodiscard]] bool atLineStart() const { return offset() == m_lineStart; }
    void newLine();

    const JsonRoutes& m_routes;
    DecodeLimits m_limits;
    JsonCutListener& m_listener;

    // The chunk being read.
    std::string_view m_chunk;
    std::size_t m_at = 0;
    std::uint64_t m_chunkOffset = 0;

    // Where we are.
    std::uint64_t m_line = 1;
    std::uint64_t m_lineStart = 0;
    std::uint64_t m_documentLine = 1;
    JsonPlace m_documentPlace;
    std::string m_head;  ///< the beginning of the document, as far as earlier chunks had it
    State m_state = State::Between;
    std::vector<Level> m_levels;
    std::string m_key;
    std::string m_bareKey;  ///< letters where a member name should begin
    bool m_lineMode = false;
    bool m_stopsAtLines = false;
    std::size_t m_taken = 0;
    bool m_documentWhole = true;
    bool m_oneLiner = false;  ///< the last document stood on one line that is not over yet
    bool m_junkReported = false;

    // The value being captured.
    JsonPlace m_captureStart;
    std::string m_buffer;  ///< its bytes from earlier chunks
    int m_captureNode = -1;
    bool m_capturePiece = false;
    bool m_captureKept = false;  ///< bytes are wanted
    bool m_tooLarge = false;
    bool m_tooDeep = false;
    ImportIssue m_broken;  ///< first trouble inside the value
    bool m_isBroken = false;
    std::vector<char> m_open;  ///< '{' or '[' of each level inside the value, up to maxDepth
    std::size_t m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_brokenString = false;  ///< the line before ended inside a string
    char m_last = 0;              ///< last byte that is not white space, outside strings
};

}  // namespace fw::formats
