// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "importers/formats/json_cutter.h"

namespace fw::formats {

int JsonRoutes::memberOf(int node, std::string_view key) const {
    for (const auto& [name, next] : m_nodes[static_cast<std::size_t>(node)].members)
        if (name == key) return next;
    return -1;
}

int JsonRoutes::nodeAt(std::string_view path) {
    const auto add = [this] {
        m_nodes.emplace_back();
        return static_cast<int>(m_nodes.size()) - 1;
    };
    int at = 0;
    while (!path.empty()) {
        if (path.starts_with("[]")) {
            path.remove_prefix(2);
            int next = m_nodes[static_cast<std::size_t>(at)].element;
            if (next < 0) m_nodes[static_cast<std::size_t>(at)].element = next = add();
            at = next;
            continue;
        }
        if (path.front() == '.') path.remove_prefix(1);
        std::string_view names = path.substr(0, path.find_first_of(".["));
        path.remove_prefix(names.size());
        int next = memberOf(at, names.substr(0, names.find('|')));
        if (next < 0) next = add();
        while (!names.empty()) {
            const std::string_view name = names.substr(0, names.find('|'));
            names.remove_prefix(std::min(names.size(), name.size() + 1));
            if (memberOf(at, name) < 0) m_nodes[static_cast<std::size_t>(at)].members.emplace_back(name, next);
        }
        at = next;
    }
    return at;
}

void JsonRoutes::cut(std::string_view path, int id) {
    Node& node = m_nodes[static_cast<std::size_t>(nodeAt(path))];
    node.cut = true;
    node.id = id;
}

void JsonRoutes::name(std::string_view path, int id) {
    m_nodes[static_cast<std::size_t>(nodeAt(path))].id = id;
}

void JsonRoutes::alias(std::string_view path, std::string_view target) {
    const int goal = nodeAt(target);
    const bool element = path.ends_with("[]");
    const std::size_t split = element ? path.size() - 2 : path.find_last_of(".]") + 1;
    std::string_view parentPath = path.substr(0, split);
    if (parentPath.ends_with('.')) parentPath.remove_suffix(1);
    Node& parent = m_nodes[static_cast<std::size_t>(nodeAt(parentPath))];
    if (element) {
        parent.element = goal;
        return;
    }
    std::string_view names = path.substr(split);
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find('|'));
        names.remove_prefix(std::min(names.size(), name.size() + 1));
        parent.members.emplace_back(name, goal);
    }
}

}  // namespace fw::formats
