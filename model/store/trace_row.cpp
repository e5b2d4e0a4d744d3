// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/store/trace_row.h"

#include <algorithm>
#include <unordered_set>

#include "model/core/wire.h"
#include "model/store/page_sums.h"

namespace fw::store {
namespace {

enum DetailField : std::uint32_t {
    RootService = 1,
    MissingParents = 2,
    Complete = 3,
    Services = 4,
    FrameId = 5,
    MoreFrameIds = 6,
    Parts = 7,
    LogParts = 8,
    Logs = 9,
    JoinedInto = 10
};

constexpr const char* columns = "key, tid, id_text, start, dur, spans, errors, root_name, sum, detail";

std::string selectSql(const char* where) {
    return std::string("SELECT ") + columns + " FROM trace WHERE " + where;
}
std::string insertSql(const char* verb) {
    return std::string(verb) + " INTO trace(" + columns + ") VALUES(?,?,?,?,?,?,?,?,?,?)";
}

void appendParts(std::string& out, std::uint32_t field, const std::vector<Part>& parts) {
    if (parts.empty()) return;
    const wire::Nested nested(out, field);
    std::int64_t chunk = 0;
    for (const Part& part : parts) {
        // Chunks of a trace ascend, as they are appended.
        wire::appendVarint(out, static_cast<std::uint64_t>(part.chunk - chunk));
        wire::appendVarint(out, part.first);
        wire::appendVarint(out, part.count);
        chunk = part.chunk;
    }
}

bool nextVarint(std::string_view& bytes, std::uint64_t& value) {
    value = 0;
    for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.front());
        bytes.remove_prefix(1);
        value |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
        if (byte < 0x80) return true;
    }
    return false;
}

bool readParts(std::string_view bytes, std::vector<Part>& parts) {
    std::int64_t chunk = 0;
    while (!bytes.empty()) {
        std::uint64_t step = 0;
        std::uint64_t first = 0;
        std::uint64_t count = 0;
        if (!nextVarint(bytes, step) || !nextVarint(bytes, first) || !nextVarint(bytes, count)) return false;
        if (first > UINT32_MAX || count > UINT32_MAX) return false;
        chunk += static_cast<std::int64_t>(step);
        parts.push_back({chunk, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count)});
    }
    return true;
}

void encodeDetail(const TraceRow& row, std::string& out) {
    out.clear();
    wire::appendUint(out, RootService, row.rootService);
    if (row.missingParents != 0) wire::appendUint(out, MissingParents, row.missingParents);
    if (row.completeness != Completeness::Complete) wire::appendUint(out, Complete, static_cast<std::uint64_t>(row.completeness));
    if (!row.services.empty()) {
        const wire::Nested nested(out, Services);
        for (const std::uint32_t service : row.services) wire::appendVarint(out, service);
    }
    for (const std::string& frame : row.frameIds) wire::appendBytes(out, FrameId, frame);
    if (row.moreFrameIds) wire::appendUint(out, MoreFrameIds, 1);
    appendParts(out, Parts, row.parts);
    appendParts(out, LogParts, row.logParts);
    if (row.logs != 0) wire::appendUint(out, Logs, row.logs);
    if (row.joinedInto != 0) wire::appendUint(out, JoinedInto, static_cast<std::uint64_t>(row.joinedInto));
}

bool decodeDetail(std::string_view bytes, TraceRow& row) {
    bool whole = true;
    wire::Reader reader(bytes);
    wire::Field field;
    while (reader.next(field)) {
        switch (field.id) {
            case RootService:
                row.rootService = static_cast<std::uint32_t>(field.number);
                break;
            case MissingParents:
                row.missingParents = field.number;
                break;
            case Complete:
                row.completeness = static_cast<Completeness>(field.number);
                break;
            case Services: {
                std::uint64_t service = 0;
                while (!field.bytes.empty()) {
                    whole &= nextVarint(field.bytes, service);
                    row.services.push_back(static_cast<std::uint32_t>(service));
                }
                break;
            }
            case FrameId:
                row.frameIds.emplace_back(field.bytes);
                break;
            case MoreFrameIds:
                row.moreFrameIds = true;
                break;
            case Parts:
                whole &= readParts(field.bytes, row.parts);
                break;
            case LogParts:
                whole &= readParts(field.bytes, row.logParts);
                break;
            case Logs:
                row.logs = field.number;
                break;
            case JoinedInto:
                row.joinedInto = static_cast<TraceKey>(field.number);
                break;
            default:
                break;
        }
    }
    return whole && !reader.failed();
}

/// Over everything the row holds.
std::uint64_t rowSum(const TraceRow& row, std::string_view detail) {
    const std::uint64_t fixed[] = {
        static_cast<std::uint64_t>(row.key),        row.id.hi, row.id.lo,  static_cast<std::uint64_t>(row.startNs),
        static_cast<std::uint64_t>(row.durationNs), row.spans, row.errors, row.rootName};
    char bytes[sizeof fixed];
    std::memcpy(bytes, fixed, sizeof fixed);
    return checksum(detail, checksum({bytes, sizeof bytes}, checksum(row.idText, 0)));
}

std::uint64_t bigEndian(std::string_view bytes) {
    std::uint64_t value = 0;
    for (const char c : bytes) value = (value << 8U) | static_cast<unsigned char>(c);
    return value;
}

}  // namespace

std::string idBytes(TraceId id) {
    std::string out(16, '\0');
    for (std::size_t i = 0; i < 8; ++i) {
        out[i] = static_cast<char>(id.hi >> (56 - 8 * i));
        out[8 + i] = static_cast<char>(id.lo >> (56 - 8 * i));
    }
    return out;
}

void TraceRow::addFrameId(std::string_view frameId) {
    const auto at = std::lower_bound(frameIds.begin(), frameIds.end(), frameId);
    if (at != frameIds.end() && *at == frameId) return;
    if (at == frameIds.end() && frameIds.size() == TraceSummary::maxFrameIds) {
        moreFrameIds = true;
        return;
    }
    frameIds.emplace(at, frameId);
    if (frameIds.size() > TraceSummary::maxFrameIds) {
        frameIds.pop_back();
        moreFrameIds = true;
    }
}

TraceRows::TraceRows(SQLite::Database& database, bool careful)
    : m_database(database),
      m_careful(careful),
      m_byKey(database, selectSql("key=?")),
      m_byId(database, selectSql("tid=?")),
      m_insert(database, insertSql("INSERT")),
      m_replace(database, insertSql("REPLACE")) {}

std::optional<TraceRow> TraceRows::byKey(TraceKey key) {
    const ResetGuard reset(m_byKey);
    m_byKey.bind(1, std::int64_t{key});
    return read(m_byKey);
}

std::optional<TraceRow> TraceRows::byId(TraceId id) {
    if (m_careful) {
        std::optional<TraceRow> found;
        visitCarefully([&](const TraceRow& row) {
            if (row.id == id) found = row;
        });
        return found;
    }
    const ResetGuard reset(m_byId);
    const std::string bytes = idBytes(id);
    bindBlob(m_byId, 1, bytes);
    return read(m_byId);
}

std::optional<TraceRow> TraceRows::read(SQLite::Statement& statement) {
    if (!statement.executeStep()) return std::nullopt;
    return decode(statement);
}

void TraceRows::visitAll(const std::function<void(const TraceRow&)>& visit, bool descending) {
    if (m_careful) {
        visitCarefully(visit);
        return;
    }
    SQLite::Statement all(m_database, selectSql(descending ? "1 ORDER BY key DESC" : "1 ORDER BY key"));
    while (all.executeStep()) {
        if (const std::optional<TraceRow> row = decodeWhole(all)) visit(*row);
    }
}

void TraceRows::visitCarefully(const std::function<void(const TraceRow&)>& visit) {
    std::unordered_set<TraceKey> seen;
    TraceKey last = 0;
    const auto take = [&](const std::optional<TraceRow>& row) {
        if (!row || !seen.insert(row->key).second) return;
        last = std::max(last, row->key);
        visit(*row);
    };
    const auto pass = [&](const char* order) {
        try {
            SQLite::Statement all(m_database, std::string("SELECT ") + columns + " FROM trace NOT INDEXED ORDER BY key" + order);
            while (all.executeStep()) take(decodeWhole(all));
            return true;
        } catch (const SQLite::Exception& exception) {
            if (!isPageDamage(exception)) throw;
            return false;
        }
    };
    // From both ends up to what is torn, then between them.
    if (pass("") || pass(" DESC")) return;
    for (TraceKey key = 1; key < last; ++key) {
        if (seen.contains(key)) continue;
        try {
            const ResetGuard reset(m_byKey);
            m_byKey.bind(1, std::int64_t{key});
            if (m_byKey.executeStep()) take(decodeWhole(m_byKey));
        } catch (const SQLite::Exception& exception) {
            if (!isPageDamage(exception)) throw;
        }
    }
}

void TraceRows::visitFrom(TraceKey key, bool below, const std::function<bool(const TraceRow&)>& visit) {
    SQLite::Statement rows(m_database, selectSql(below ? "key < ? ORDER BY key DESC" : "key > ? ORDER BY key"));
    rows.bind(1, std::int64_t{key});
    while (rows.executeStep()) {
        if (const std::optional<TraceRow> row = decodeWhole(rows); row && !visit(*row)) return;
    }
}

std::optional<TraceRow> TraceRows::decodeWhole(SQLite::Statement& statement) {
    try {
        return decode(statement);
    } catch (const Fault& fault) {
        if (fault.error.kind != ErrorKind::Damaged) throw;
        ++m_leftOut;
        return std::nullopt;
    }
}

TraceRow TraceRows::decode(SQLite::Statement& statement) {
    TraceRow row;
    row.key = statement.getColumn(0).getInt64();
    const SQLite::Column idColumn = statement.getColumn(1);
    const std::string_view id = blobOf(idColumn);
    if (id.size() == 16) row.id = {bigEndian(id.substr(0, 8)), bigEndian(id.substr(8))};
    row.idText = blobOf(statement.getColumn(2));
    row.startNs = statement.getColumn(3).getInt64();
    row.durationNs = statement.getColumn(4).getInt64();
    row.spans = static_cast<std::uint64_t>(statement.getColumn(5).getInt64());
    row.errors = static_cast<std::uint64_t>(statement.getColumn(6).getInt64());
    row.rootName = statement.getColumn(7).getUInt();
    const auto sum = static_cast<std::uint64_t>(statement.getColumn(8).getInt64());
    const SQLite::Column detailColumn = statement.getColumn(9);
    const std::string_view detail = blobOf(detailColumn);
    if (rowSum(row, detail) != sum || !decodeDetail(detail, row))
        throwDamaged("The stored summary of trace " + idText(row.id, row.idText) + " does not fit its checksum",
                     "trace row " + std::to_string(row.key));
    return row;
}

void TraceRows::write(SQLite::Statement& statement, const TraceRow& row) {
    const ResetGuard reset(statement);
    encodeDetail(row, m_detail);
    const std::string id = idBytes(row.id);
    statement.bind(1, std::int64_t{row.key});
    bindBlob(statement, 2, id);
    if (row.idText.empty()) {
        statement.bind(3);
    } else {
        bindBlob(statement, 3, row.idText);
    }
    statement.bind(4, row.startNs);
    statement.bind(5, row.durationNs);
    bindBits(statement, 6, row.spans);
    bindBits(statement, 7, row.errors);
    statement.bind(8, row.rootName);
    bindBits(statement, 9, rowSum(row, m_detail));
    bindBlob(statement, 10, m_detail);
    statement.exec();
}

}  // namespace fw::store
