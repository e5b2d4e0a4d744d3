// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/formats/wire_check.h"

#include "model/core/attribute_value.h"

namespace fw::formats {
namespace {

using wire::Field;
using wire::Reader;
using wire::Type;

}  // namespace

bool WireCheck::walk(std::string_view message, Kind kind) {
    m_frames.clear();
    m_frames.push_back({Reader(message), message.data(), kind});
    int values = kind == Kind::Value ? 1 : 0;  // open values: the depth of the innermost one
    Field field;
    while (!m_frames.empty()) {
        Frame& frame = m_frames.back();
        if (!frame.reader.next(field)) {
            if (frame.reader.failed()) {
                m_brokenAt = frame.begin + frame.reader.offset();
                return false;
            }
            if (frame.kind == Kind::Value) --values;
            m_frames.pop_back();
            continue;
        }
        if (field.type != Type::Bytes) continue;
        Kind inner = Kind::Value;
        switch (frame.kind) {
            case Kind::Value:
                if (field.id != 5 && field.id != 6) continue;
                inner = field.id == 5 ? Kind::List : Kind::Map;
                break;
            case Kind::List:
                if (field.id != 1) continue;
                break;
            case Kind::Map:
                if (field.id != 1) continue;
                inner = Kind::Pair;
                break;
            case Kind::Pair:
                if (field.id != 2) continue;
                break;
        }
        if (inner == Kind::Value) {
            if (values >= maxValueDepth) {
                tooDeep = true;
                continue;
            }
            ++values;
        }
        m_frames.push_back({Reader(field.bytes), field.bytes.data(), inner});
    }
    return true;
}

}  // namespace fw::formats
