// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/cut_decoder.h"

#include "importers/formats/json_trouble.h"
#include "importers/formats/other_document.h"

namespace fw::formats {

void CutDecoder::feed(std::string_view bytes, BatchOutput& out) {
    m_out = &out;
    m_cutter.feed(bytes);
    m_out = nullptr;
}

void CutDecoder::finish(BatchOutput& out) {
    m_out = &out;
    m_cutter.finish();
    finished();
    m_out = nullptr;
}

bool CutDecoder::rejectAsOther(FormatId own) {
    return rejectOtherDocument(m_cutter.documentHead(), own, m_documentPlace, out());
}

bool CutDecoder::parse(std::string_view json, const JsonPlace& place) {
    if (m_tree.parse(json, m_limits.maxDepth)) return true;
    out().reject(jsonTrouble(m_tree, json, place));
    return false;
}

void CutDecoder::report(ImportIssue issue, const JsonPlace& place) {
    out().report(placed(std::move(issue), place));
}

void CutDecoder::reject(ImportIssue issue, const JsonPlace& place) {
    out().reject(placed(std::move(issue), place));
}

}  // namespace fw::formats
