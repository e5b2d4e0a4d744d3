// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/json_trouble.h"

#include <algorithm>

#include "importers/formats/excerpt.h"

namespace fw::formats {

ImportIssue jsonTrouble(const JsonTree& tree, std::string_view piece, const JsonPlace& place) {
    const std::size_t at = std::min(tree.errorOffset(), piece.size());
    const std::string_view before = piece.substr(0, at);
    const std::size_t lineBreak = before.rfind('\n');
    ImportIssue issue =
        makeIssue(tree.tooDeep() ? IssueCode::JsonTooDeep : IssueCode::JsonSyntax, std::string(tree.errorText()), place.offset + at,
                  place.line + static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n')));
    issue.column = lineBreak == std::string_view::npos ? place.column + at : at - lineBreak;
    setExcerpt(issue, piece, at);
    return issue;
}

ImportIssue placed(ImportIssue issue, const JsonPlace& place) {
    issue.offset = place.offset;
    issue.line = place.line;
    issue.column = place.column;
    return issue;
}

void tellNotes(RecordNotes& notes, std::string_view piece, const JsonPlace& place, BatchOutput& out) {
    for (RecordNotes::Note& note : notes.notes) {
        ImportIssue issue = placed(makeIssue(note.code, std::move(note.detail)), place);
        setExcerpt(issue, piece, 0);
        if (notes.rejected)
            out.reject(std::move(issue));
        else
            out.report(std::move(issue));
    }
    notes.clear();
}

}  // namespace fw::formats
