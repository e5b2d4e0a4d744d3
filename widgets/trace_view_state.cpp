// SPDX-License-Identifier: GPL-3.0-or-later
// What a trace view remembers between two sessions.
#include <algorithm>
#include <array>

#include <QDataStream>
#include <QIODevice>

#include "widgets/state_texts.h"
#include "widgets/trace_colors.h"
#include "widgets/trace_columns.h"
#include "widgets/trace_panes.h"
#include "widgets/trace_view.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {
namespace {

constexpr quint32 stateMagic = 0x46575456;  // "FWTV"
constexpr quint16 viewStateVersion = 5;     // 1: without the pane, 2: without gaps, 3: without colours, 4: without columns

/// Numbers in saved states; never change.
constexpr std::array colorCodes = {analysis::GroupBy::Service, analysis::GroupBy::Kind, analysis::GroupBy::Status,
                                   analysis::GroupBy::Attribute};

quint8 colorCode(analysis::GroupBy by) {
    const auto at = std::find(colorCodes.begin(), colorCodes.end(), by);
    return at == colorCodes.end() ? quint8{0} : static_cast<quint8>(at - colorCodes.begin());
}

analysis::GroupBy colorOf(quint8 code) {
    return code < colorCodes.size() ? colorCodes[code] : analysis::GroupBy::Service;
}

}  // namespace

QByteArray TraceView::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << viewStateVersion << static_cast<qint32>(m_waterfall->wishedTreeWidth()) << m_waterfall->criticalPathShown()
           << currentPane() << m_waterfall->gapsShown() << colorCode(m_colors->key().by) << QString::fromStdString(m_colors->key().key)
           << m_colors->recentKeys() << m_columns->saveState();
    return state;
}

bool TraceView::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0;
    qint32 width = 0;
    bool path = true;
    QString pane = TracePanes::ids().front();
    stream >> magic >> version >> width >> path;
    bool gaps = false;
    if (version >= 2) stream >> pane;
    if (version >= 3) stream >> gaps;
    quint8 color = 0;
    QString colorKey;
    QStringList recentKeys;
    if (version >= 4) {
        stream >> color >> colorKey;
        recentKeys = readTexts(stream);
    }
    QByteArray columns;
    if (version >= 5) stream >> columns;
    if (stream.status() != QDataStream::Ok || magic != stateMagic || version < 1 || version > viewStateVersion || width < 0 ||
        width > 10'000)
        return false;
    m_waterfall->setTreeWidth(width);
    setCriticalPathShown(path);
    setGapsShown(gaps);
    m_colors->setRecentKeys(recentKeys);
    m_colors->setKey({colorOf(color), color == 3 ? colorKey.left(400).toStdString() : std::string()});
    if (!m_columns->restoreState(columns)) m_columns->removeAll();
    // A pane of a later version is not known here; the rest of the state is.
    if (version > 1) showPane(pane);
    return true;
}

}  // namespace fw::widgets
