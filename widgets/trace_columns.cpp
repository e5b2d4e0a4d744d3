// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trace_columns.h"

#include <algorithm>
#include <array>
#include <unordered_set>
#include <utility>

#include <QDataStream>
#include <QIODevice>
#include <QShortcut>

#include "widgets/column_layout.h"
#include "widgets/icon_button.h"
#include "widgets/plain_text.h"
#include "widgets/render/text.h"
#include "widgets/state_texts.h"
#include "widgets/style_tokens.h"
#include "widgets/trace_window.h"
#include "widgets/waterfall_header.h"
#include "widgets/waterfall_view.h"

namespace fw::widgets {

using analysis::Fact;
using analysis::FactKey;

namespace {

constexpr quint16 columnStateVersion = 1;
constexpr qsizetype mostRecentFacts = 8;
constexpr int longestFactKey = 400;
constexpr int rankRestMs = 60;
/// Ranks are forgotten above this, and those on screen asked for again.
constexpr std::size_t mostRanks = 4096;

int firstWidth(Fact fact) {
    switch (fact) {
        case Fact::Attribute:
            return px(120);
        case Fact::Percentile:
        case Fact::OwnWork:
        case Fact::Start:
            return px(84);
        case Fact::Kind:
        case Fact::Status:
            break;
    }
    return px(72);
}

/// Operations of a grown trace have the numbers they had: names and services only came behind the others.
bool sameOperations(const TraceData& old, const TraceData& next) {
    const auto same = [](const auto& few, const auto& many, auto equal) {
        return few.size() <= many.size() && std::equal(few.begin(), few.end(), many.begin(), equal);
    };
    return old.summary.key == next.summary.key &&
           same(old.names, next.names, [](const std::string& a, const std::string& b) { return a == b; }) &&
           same(old.services, next.services, [](const ServiceRef& a, const ServiceRef& b) { return a.name == b.name; });
}

/// Whether the numbers of models mean the same in both: a trace that grows only adds some.
bool sameModels(const analysis::OperationRanks& known, const analysis::OperationRanks& told) {
    if (known.models == told.models || !told.models) return true;
    return known.models && known.models->texts.size() <= told.models->texts.size() &&
           std::equal(known.models->texts.begin(), known.models->texts.end(), told.models->texts.begin());
}

}  // namespace

TraceColumns::TraceColumns(WaterfallView* waterfall, const SpanKeys* spanKeys)
    : QObject(waterfall), m_waterfall(waterfall), m_spanKeys(spanKeys), m_button(waterfall->header()->columnsButton()) {
    // Not setMenu(): the button would wait in an event loop of its own.
    connect(m_button, &QToolButton::clicked, this, &TraceColumns::openMenu);
    connect(waterfall->header(), &WaterfallHeader::columnMenuRequested, this, &TraceColumns::popupMenu);
    connect(waterfall->header(), &WaterfallHeader::columnDragged, this, [this](int column, int width) {
        if (column >= 0) setWidth(static_cast<std::size_t>(column), width);
    });
    connect(waterfall, &WaterfallView::layoutChanged, this, &TraceColumns::retranslate);
    auto* key = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_V), waterfall);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &TraceColumns::openMenu);
    m_soon.setSingleShot(true);
    m_soon.setInterval(rankRestMs);
    connect(&m_soon, &QTimer::timeout, this, &TraceColumns::askForRanks);
    const auto rest = [this] {
        if (m_analysis && (shows({Fact::Percentile, {}}, false) || shows({Fact::Percentile, {}}, true)) && !m_soon.isActive())
            m_soon.start();
    };
    connect(waterfall, &WaterfallView::placeChanged, this, rest);
    connect(waterfall, &WaterfallView::rowsChanged, this, rest);
    retranslate();
}

void TraceColumns::setTrace(std::shared_ptr<const analysis::TraceAnalysis> analysis) {
    const bool same = analysis && m_analysis && analysis->trace->summary.key == m_analysis->trace->summary.key;
    if (!same) m_values.clear();
    if (!same || !sameOperations(*m_analysis->trace, *analysis->trace)) m_ranks.reset();
    // Until the answers are there the old ones hold: spans keep their numbers while a trace grows.
    for (auto& [key, values] : m_values) values.current = false;
    m_analysis = std::move(analysis);
    m_ranksRefused = false;
    ++m_valuesNumber;
    ++m_ranksNumber;
    changed();
}

void TraceColumns::changed() {
    for (auto known = m_values.begin(); known != m_values.end();) {
        const FactKey key{Fact::Attribute, known->first};
        known = shows(key, false) || shows(key, true) ? std::next(known) : m_values.erase(known);
    }
    ++m_texts;
    refresh();
    askForValues();
    askForRanks();
}

void TraceColumns::refresh() {
    if (!m_analysis || m_choices.empty()) {
        m_waterfall->setFacts(nullptr);
        retranslate();
        return;
    }
    auto facts = std::make_shared<render::RowFacts>();
    facts->ranks = m_ranks;
    facts->ranksRefused = m_ranksRefused;
    facts->number = m_texts;
    for (const Choice& choice : m_choices) {
        render::RowFact fact{choice.key, choice.width};
        if (const auto known = m_values.find(choice.key.key); choice.key.fact == Fact::Attribute && known != m_values.end()) {
            fact.values = known->second.values;
            fact.refused = known->second.refused;
        }
        (choice.pill ? facts->pills : facts->columns).push_back(std::move(fact));
    }
    m_waterfall->setFacts(std::move(facts));
    retranslate();
}

void TraceColumns::askForValues() {
    if (!m_analysis) return;
    FactsRequest request;
    for (const Choice& choice : m_choices) {
        const Values& known = m_values[choice.key.key];
        if (choice.key.fact != Fact::Attribute) {
            m_values.erase(choice.key.key);
        } else if (!known.current && std::find(request.keys.begin(), request.keys.end(), choice.key.key) == request.keys.end()) {
            request.keys.push_back(choice.key.key);
        }
    }
    if (request.keys.empty()) return;
    request.number = ++m_valuesNumber;
    request.analysis = m_analysis;
    Q_EMIT valuesWanted(request);
}

void TraceColumns::setValues(quint64 number, const std::string& key, std::shared_ptr<const analysis::FactValues> values) {
    const auto known = m_values.find(key);
    if (number != m_valuesNumber || !m_analysis || known == m_values.end()) return;
    if (values && values->column.value.size() != m_analysis->trace->spanCount()) return;
    known->second = {std::move(values), false, true};
    ++m_texts;
    refresh();
}

void TraceColumns::setRefused(quint64 number) {
    if (number != m_valuesNumber) return;
    for (auto& [key, values] : m_values)
        if (!values.current) values = {nullptr, true, true};
    ++m_texts;
    refresh();
}

void TraceColumns::askForRanks() {
    m_soon.stop();
    if (!m_analysis || (!shows({Fact::Percentile, {}}, false) && !shows({Fact::Percentile, {}}, true))) return;
    if (m_ranks && m_ranks->of.size() > mostRanks) m_ranks.reset();
    const render::TraceRows& rows = m_waterfall->rows();
    const TraceData& trace = *m_analysis->trace;
    if (rows.analysis() != m_analysis) return;
    RanksRequest request;
    std::unordered_set<analysis::OperationNumber, analysis::OperationHash> seen;
    const std::uint32_t first = std::min(m_waterfall->firstIndex(), rows.count());
    for (std::uint32_t index = first; index < first + m_waterfall->rowsOnScreen(); ++index) {
        const SpanIndex span = m_analysis->tree.span[rows.row(index)];
        if (span == analysis::noSpan || !analysis::hasPeers(trace, span)) continue;
        const analysis::OperationNumber operation = m_ranks ? m_ranks->number(trace, span) : analysis::operationNumber(trace, span);
        if (m_ranks && !m_ranksStale && m_ranks->of.contains(operation)) continue;
        if (seen.insert(operation).second) request.seen.push_back(span);
    }
    if (request.seen.empty()) return;
    request.number = ++m_ranksNumber;
    request.analysis = m_analysis;
    if (!m_ranksStale) request.known = m_ranks;
    Q_EMIT ranksWanted(request);
}

void TraceColumns::setRanks(quint64 number, const analysis::OperationRanks& ranks, bool all) {
    if (number != m_ranksNumber || !m_analysis) return;
    auto joined = m_ranks && sameModels(*m_ranks, ranks) ? std::make_shared<analysis::OperationRanks>(*m_ranks)
                                                         : std::make_shared<analysis::OperationRanks>();
    if (ranks.models) joined->models = ranks.models;
    for (const auto& [operation, known] : ranks.of) joined->of[operation] = known;
    m_ranks = std::move(joined);
    m_ranksRefused = false;
    if (all) m_ranksStale = false;
    ++m_texts;
    refresh();
}

void TraceColumns::setRanksRefused(quint64 number) {
    if (number != m_ranksNumber) return;
    m_ranksRefused = true;
    ++m_texts;
    refresh();
}

void TraceColumns::refreshRanks() {
    m_ranksStale = true;
    askForRanks();
}

// The choice

std::optional<std::size_t> TraceColumns::find(const FactKey& key, bool pill) const {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (m_choices[i].key == key && m_choices[i].pill == pill) return i;
    return std::nullopt;
}

std::optional<std::size_t> TraceColumns::choiceOfColumn(std::size_t column) const {
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (!m_choices[i].pill && column-- == 0) return i;
    return std::nullopt;
}

bool TraceColumns::shows(const FactKey& key, bool pill) const {
    return find(key, pill).has_value();
}

bool TraceColumns::add(const FactKey& key, bool pill) {
    if (key.fact == Fact::Attribute) {
        if (key.key.empty() || key.key.size() > longestFactKey) return false;
        const QString text = QString::fromStdString(key.key);
        m_recent.removeAll(text);
        m_recent.prepend(text);
        if (m_recent.size() > mostRecentFacts) m_recent.removeLast();
    }
    if (shows(key, pill)) return true;
    if (m_choices.size() >= mostChoices) return false;
    m_choices.push_back({key, pill, firstWidth(key.fact)});
    changed();
    return true;
}

void TraceColumns::remove(const FactKey& key, bool pill) {
    const auto at = find(key, pill);
    if (!at) return;
    m_choices.erase(m_choices.begin() + static_cast<std::ptrdiff_t>(*at));
    changed();
}

void TraceColumns::removeAll() {
    m_choices.clear();
    changed();
}

void TraceColumns::move(const FactKey& key, bool pill, int by) {
    const auto at = find(key, pill);
    if (!at || by == 0) return;
    const auto size = static_cast<std::ptrdiff_t>(m_choices.size());
    for (auto next = static_cast<std::ptrdiff_t>(*at) + by; next >= 0 && next < size; next += by) {
        if (m_choices[static_cast<std::size_t>(next)].pill != pill) continue;
        std::swap(m_choices[*at], m_choices[static_cast<std::size_t>(next)]);
        changed();
        return;
    }
}

void TraceColumns::setWidth(std::size_t column, int width) {
    const auto at = choiceOfColumn(column);
    width = std::clamp(width, px(leastColumn), mostColumn);
    if (!at || m_choices[*at].width == width) return;
    m_choices[*at].width = width;
    refresh();
}

void TraceColumns::setTheme(render::ThemeId theme) {
    m_button->setTheme(theme);
}

void TraceColumns::retranslate() {
    const std::size_t out = m_waterfall->columnsLeftOut();
    QString name = tr("Columns and pills (Shift+V)");
    if (out > 0) name += QLatin1Char('\n') + tr("%Ln column(s) have no room", nullptr, static_cast<int>(out));
    m_button->setName(name);
}

QByteArray TraceColumns::saveState() const {
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << columnStateVersion << static_cast<quint16>(m_choices.size());
    for (const Choice& choice : m_choices)
        stream << static_cast<quint8>(choice.key.fact) << QString::fromStdString(choice.key.key) << choice.pill
               << static_cast<qint32>(choice.width);
    stream << m_recent;
    return state;
}

bool TraceColumns::restoreState(const QByteArray& state) {
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint16 version = 0;
    quint16 count = 0;
    stream >> version >> count;
    if (version != columnStateVersion || count > mostChoices) return false;
    std::vector<Choice> choices;
    for (quint16 i = 0; i < count; ++i) {
        quint8 fact = 0;
        QString key;
        bool pill = false;
        qint32 width = 0;
        stream >> fact >> key >> pill >> width;
        const bool attribute = fact == static_cast<quint8>(Fact::Attribute);
        if (stream.status() != QDataStream::Ok || fact > static_cast<quint8>(Fact::Status)) return false;
        if (attribute == key.isEmpty() || key.size() > longestFactKey) return false;
        choices.push_back({{static_cast<Fact>(fact), key.toStdString()}, pill, std::clamp<int>(width, px(leastColumn), mostColumn)});
    }
    const QStringList recent = readTexts(stream);
    if (stream.status() != QDataStream::Ok) return false;
    m_recent.clear();
    for (const QString& key : recent)
        if (!key.isEmpty() && key.size() <= longestFactKey && m_recent.size() < mostRecentFacts) m_recent += key;
    m_choices = std::move(choices);
    changed();
    return true;
}

}  // namespace fw::widgets
