// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fw::formats {

/// Which members one JSON value has: paths of at most six steps ("data[].spans", "[].traceId", "context.trace_id")
/// with the type of what was seen there first: 's'tring, 'n'umber, 'l'iteral, '{' or '['.
struct JsonShape {
    std::map<std::string, char, std::less<>> paths;
    bool whole = false;  ///< the value ended inside the text

    [[nodiscard]] bool has(std::string_view path) const { return paths.find(path) != paths.end(); }
    [[nodiscard]] bool has(std::string_view path, char type) const {
        const auto found = paths.find(path);
        return found != paths.end() && found->second == type;
    }
};

/// The shapes of the first documents in `text`, at most `maxDocuments`, which may be cut off anywhere. Only looks: broken
/// JSON gives broken shapes. Work is linear in the text, state bounded, nothing recurses.
[[nodiscard]] std::vector<JsonShape> jsonShapes(std::string_view text, std::size_t maxDocuments);

}  // namespace fw::formats
