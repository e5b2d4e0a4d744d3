// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/operation_counts.h"

#include "model/store/connection.h"

namespace fw::store {

OperationCounts::OperationCounts(SQLite::Database& database)
    : m_database(database),
      m_add(database,
            "INSERT INTO operation(service, name, spans) VALUES(?,?,?) ON CONFLICT DO UPDATE SET spans = spans + excluded.spans") {}

void OperationCounts::vacate(std::uint32_t service, std::uint32_t name) {
    ++m_vacated[(std::uint64_t{service} << 32U) | name];
}

void OperationCounts::write(const std::unordered_map<std::uint64_t, std::uint64_t>& written) {
    bool shrank = false;
    const auto add = [&](std::uint64_t operation, std::int64_t spans) {
        if (spans == 0) return;
        shrank = shrank || spans < 0;
        const ResetGuard reset(m_add);
        m_add.bind(1, static_cast<std::uint32_t>(operation >> 32U));
        m_add.bind(2, static_cast<std::uint32_t>(operation));
        m_add.bind(3, spans);
        m_add.exec();
    };
    for (const auto& [operation, spans] : written) {
        // A span that took the place of another one counts as before where it has the same service and name.
        const auto vacated = m_vacated.find(operation);
        const std::uint64_t gone = vacated != m_vacated.end() ? vacated->second : 0;
        if (gone > 0) m_vacated.erase(vacated);
        add(operation, static_cast<std::int64_t>(spans) - static_cast<std::int64_t>(gone));
    }
    for (const auto& [operation, gone] : m_vacated) add(operation, -static_cast<std::int64_t>(gone));
    if (shrank) m_database.exec("DELETE FROM operation WHERE spans <= 0");
}

}  // namespace fw::store
