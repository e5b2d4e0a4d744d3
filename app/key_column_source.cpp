// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/key_column_source.h"

namespace fw::app {

Result<KeyColumn> keyColumnOf(const analysis::TraceAnalysis& analysis, std::string_view key, store::TraceReader& reader,
                              const std::stop_token& stop) {
    Result<KeyColumn> column = reader.loadKeyColumn(analysis.trace->summary.key, key, stop);
    if (column && column->value.size() != analysis.trace->spanCount()) return fail(ErrorKind::Cancelled, "The trace has grown");
    return column;
}

}  // namespace fw::app
