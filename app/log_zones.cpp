// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/log_zones.h"

#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace fw::app {

Result<void> resolveZone(formats::LogZone& zone) {
    if (zone.name.empty() || zone.offsets) return {};
    if (const auto fixed = formats::fixedZone(zone.name)) {
        zone.offsets = std::make_shared<const formats::ZoneOffsets>(*fixed);
        return {};
    }
    const QTimeZone found = zone.name == "local" ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(zone.name));
    if (!found.isValid()) return fail(ErrorKind::Usage, "There is no time zone called '" + zone.name + "'");
    // What nanoseconds since 1970 hold of the future is told by a rule that changes with the laws: a century is enough.
    const QDateTime first = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QDateTime last = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<formats::ZoneOffsets::Change> changes;
    for (const QTimeZone::OffsetData& change : found.transitions(first, last))
        changes.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    zone.offsets = std::make_shared<const formats::ZoneOffsets>(found.offsetFromUtc(first), changes);
    return {};
}

}  // namespace fw::app
