// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/cohort_words.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "model/items/condition_text.h"
#include "model/items/group_key_text.h"
#include "model/items/text.h"

namespace fw::items {

using analysis::CohortKey;
using analysis::CohortKeyName;
using analysis::CohortValue;
using analysis::CulpritSign;
using analysis::KeyLeftOut;
using analysis::KeyPlace;

namespace {

constexpr int keyLength = 60;

struct CohortText {
    Q_DECLARE_TR_FUNCTIONS(fw::items::CohortText)
};

int pluralCount(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

QString decimal(double value, int digits) {
    QString text = QLocale().toString(value, 'f', digits);
    // No minus before what is written as zero.
    if (QLocale().toDouble(text) == 0) text = QLocale().toString(0.0, 'f', digits);
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

QString meanTime(double ns) {
    return durationText(std::llround(std::clamp(ns, 0.0, 9e18)));
}

QString nameOf(const std::string& normalised, const CohortFindings& findings) {
    const auto at = findings.onlyNames.find(normalised);
    return nameText(at == findings.onlyNames.end() ? normalised : at->second, keyLength);
}

QString evidenceWords(const analysis::CulpritEvidence& evidence) {
    const auto times = [&](const QString& words) {
        return words.arg(meanTime(evidence.value.candidate), meanTime(evidence.value.baseline));
    };
    const auto shares = [&](const QString& words) {
        return words.arg(shareText(evidence.value.candidate), shareText(evidence.value.baseline));
    };
    switch (evidence.sign) {
        case CulpritSign::Slower:
            return times(CohortText::tr("its own work takes %1 instead of %2"));
        case CulpritSign::Waits:
            return times(CohortText::tr("others wait %1 instead of %2 before it"));
        case CulpritSign::Tail:
            return shares(CohortText::tr("it is far slower in %1 instead of %2 of the traces"));
        case CulpritSign::Errors:
            return shares(CohortText::tr("errors begin there in %1 instead of %2 of the traces"));
        case CulpritSign::Present:
            return shares(CohortText::tr("it takes part in %1 instead of %2 of the traces"));
    }
    return {};
}

}  // namespace

QString shareText(double share) {
    return decimal(share * 100, 1) + QStringLiteral(" %");
}

QString pointsText(double difference) {
    const QString text = decimal(difference * 100, 1);
    const bool zero = QLocale().toDouble(text) == 0;
    return difference > 0 && !zero ? QLatin1Char('+') + text : text;
}

QString figureText(double value) {
    if (value == 0 || !std::isfinite(value)) return decimal(0, 0);
    const int digits = 3 - static_cast<int>(std::floor(std::log10(std::abs(value))));
    if (digits <= 0) {
        // Whole thousands and more: four digits, the rest are noughts.
        const double scale = std::pow(10.0, -digits);
        const double rounded = std::round(value / scale) * scale;
        return std::abs(rounded) < 1e15 ? decimal(rounded, 0) : QLocale().toString(rounded, 'g', 4);
    }
    if (digits > 9) return QLocale().toString(value, 'g', 4).replace(QLatin1Char('-'), QChar(0x2212));
    // A whole number has no decimals to show.
    if (value == std::round(value)) return decimal(value, 0);
    return decimal(value, digits);
}

QString importWords(const CohortQuestion::Import& import) {
    return CohortText::tr("import %1").arg(cellText(import.source.section(QLatin1Char('/'), -1), keyLength));
}

QString candidateWord(const CohortQuestion& question) {
    switch (question.of) {
        case CohortQuestion::Of::Slowest:
        case CohortQuestion::Of::From:
            return CohortText::tr("Slow");
        case CohortQuestion::Of::Failed:
            return CohortText::tr("Failed");
        default:
            return CohortText::tr("Cohort");
    }
}

QString baselineWord(const CohortQuestion& question) {
    switch (question.against) {
        case CohortQuestion::Against::Rest:
            return CohortText::tr("Rest");
        case CohortQuestion::Against::Middle:
            return CohortText::tr("Middle");
        case CohortQuestion::Against::Query:
            return CohortText::tr("Baseline");
    }
    return {};
}

QString candidateText(const CohortFindings& findings) {
    const CohortQuestion& question = findings.question;
    switch (question.of) {
        case CohortQuestion::Of::Slowest: {
            const QString part = decimal(question.thousandths / 10.0, question.thousandths % 10 == 0 ? 0 : 1);
            return findings.thresholdNs ? CohortText::tr("slowest %1 %, from %2").arg(part, durationText(*findings.thresholdNs))
                                        : CohortText::tr("slowest %1 %").arg(part);
        }
        case CohortQuestion::Of::From:
            return CohortText::tr("from %1").arg(durationText(question.fromNs));
        case CohortQuestion::Of::Failed:
            return CohortText::tr("with errors");
        case CohortQuestion::Of::Query:
            return cellText(question.query, keyLength);
        case CohortQuestion::Of::Kept:
            return CohortText::tr("kept traces");
        case CohortQuestion::Of::Listed:
            return CohortText::tr("chosen by hand");
        case CohortQuestion::Of::Brushed:
            return CohortText::tr("in the brush");
        case CohortQuestion::Of::Imported:
            return importWords(question.imported);
    }
    return {};
}

QString culpritSentence(const CohortFindings& findings) {
    if (!findings.comparison || findings.comparison->refused) return {};
    const auto& culprits = findings.comparison->culprits;
    if (culprits.empty() || culprits.front().evidence.empty())
        return CohortText::tr("Nothing speaks against a single service: no service does more itself in these traces than in the others.");
    const analysis::Culprit& first = culprits.front();
    QString name = nameText(first.service, keyLength);
    if (!first.namedBy.empty()) name = CohortText::tr("%1 (as its callers name it)").arg(name);
    QStringList evidence;
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < std::min(most, first.evidence.size()); ++i) evidence += evidenceWords(first.evidence[i]);
    QString text = CohortText::tr("The evidence speaks against %1: %2.").arg(name, evidence.join(QStringLiteral("; ")));
    if (culprits.size() > 1) {
        QStringList others;
        constexpr std::size_t named = 3;
        for (std::size_t i = 1; i < std::min(named, culprits.size()); ++i) others += nameText(culprits[i].service, keyLength);
        text += QLatin1Char(' ') + CohortText::tr("Less strong: %1.").arg(others.join(QStringLiteral(", ")));
    }
    return text;
}

QString cohortRefusal(const CohortFindings& findings) {
    if (!findings.comparison || !findings.comparison->refused) return {};
    const analysis::CohortRefusal& refused = *findings.comparison->refused;
    const analysis::PerSide<std::uint64_t>& members = findings.comparison->members;
    if (refused.same)
        return CohortText::tr("Both sides are the same %Ln trace(s): there is nothing to compare.", nullptr,
                              pluralCount(std::max(members.candidate, findings.neither)));
    if (members.candidate == 0 && members.baseline == 0) return CohortText::tr("No trace belongs to either side.");
    const QString count =
        QStringLiteral("%1, %2").arg(CohortText::tr("%Ln trace(s) on the one side", nullptr, pluralCount(members.candidate)),
                                     CohortText::tr("%Ln trace(s) on the other", nullptr, pluralCount(members.baseline)));
    return CohortText::tr("%1: fewer than %2 tell nothing.").arg(count, countText(refused.least));
}

QString keysSentence(const analysis::CohortAttributes& attributes) {
    QString text = CohortText::tr("%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)", nullptr, pluralCount(attributes.compared))
                       .arg(countText(attributes.differing));
    if (!attributes.leftOut.empty())
        text +=
            QStringLiteral("; ") + CohortText::tr("ids and copies of the duration left out (%1)").arg(countText(attributes.leftOut.size()));
    if (attributes.keysNotLookedAt > 0)
        text += QStringLiteral("; ") + CohortText::tr("further keys not looked at: %1").arg(countText(attributes.keysNotLookedAt));
    if (attributes.valuesNotKept) text += QStringLiteral("; ") + CohortText::tr("of some keys not every value could be kept");
    return text;
}

QString leftOutText(const analysis::CohortAttributes& attributes) {
    QStringList lines;
    for (const KeyLeftOut why : {KeyLeftOut::Id, KeyLeftOut::DurationCopy, KeyLeftOut::TimeCopy, KeyLeftOut::Condition}) {
        std::set<std::string> keys;
        for (const analysis::LeftOutKey& key : attributes.leftOut)
            if (key.why == why) keys.insert(key.name.key);
        if (keys.empty()) continue;
        QStringList names;
        for (const std::string& key : keys) names += cellText(key, keyLength);
        lines += (why == KeyLeftOut::Id             ? CohortText::tr("Ids: %1")
                  : why == KeyLeftOut::DurationCopy ? CohortText::tr("Copies of durations: %1")
                  : why == KeyLeftOut::TimeCopy     ? CohortText::tr("Grow with the time or the number of the frame: %1")
                                                    : CohortText::tr("What the traces were chosen by: %1"))
                     .arg(names.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString keyPlaceText(const CohortKeyName& name, const CohortFindings& findings) {
    switch (name.place) {
        case KeyPlace::Root:
            return CohortText::tr("on the root");
        case KeyPlace::Resource:
            return CohortText::tr("on resource, %1").arg(nameText(name.service, keyLength));
        case KeyPlace::Span:
            break;
    }
    return CohortText::tr("on %1, %2").arg(nameOf(name.operation, findings), nameText(name.service, keyLength));
}

QString synonymsText(const CohortKey& key, const CohortFindings& findings) {
    std::set<QString> names;
    for (std::size_t i = 0; i < key.same.size(); ++i) {
        QString name = cellText(key.same[i].key, keyLength);
        // Without a value it says that the key is there, or not, which is a matter of the place.
        if (key.same[i].key == key.name.key || key.sameValue[i].empty()) {
            name += QLatin1Char(' ') + keyPlaceText(key.same[i], findings);
        } else {
            name += QStringLiteral(" = ") + cellText(key.sameValue[i], keyLength);
        }
        names.insert(name);
    }
    if (names.empty()) return {};
    const QStringList list(names.begin(), names.end());
    if (list.size() == 1) return CohortText::tr("same traces as %1").arg(list.front());
    return CohortText::tr("%Ln more key(s) say the same: %1", nullptr, static_cast<int>(list.size())).arg(list.join(QStringLiteral(", ")));
}

QString cohortValueText(const CohortValue& value) {
    switch (value.what) {
        case CohortValue::What::Absent:
            return absentText();
        case CohortValue::What::Others:
            return CohortText::tr("%Ln other(s)", nullptr, pluralCount(value.different));
        case CohortValue::What::Value:
            break;
    }
    // A value may be empty or blank on purpose: in quotes it is seen.
    return namesNothing(value.text) ? QLatin1Char('"') + cellText(value.text, keyLength) + QLatin1Char('"') : cellText(value.text, 200);
}

QString cohortOperationText(const analysis::CohortOperation& operation, const CohortFindings& findings) {
    const QString name = nameOf(operation.name, findings);
    return operation.wait ? CohortText::tr("wait: %1").arg(name) : name;
}

QString cohortValueSearch(const CohortKeyName& name, const CohortValue& value, std::size_t cutAt) {
    if (value.what != CohortValue::What::Value || value.text.size() >= cutAt || value.text.empty()) return {};
    const QString key = fullText(name.key);
    const QString text = fullText(value.text);
    // Bytes that are no text cannot be typed.
    if (text.contains(QChar::ReplacementCharacter)) return {};
    // What the sweep tells of every span beside its attributes.
    if (name.key == "status") return fieldCondition(key, text);
    if (name.place == KeyPlace::Root && (name.key == "name" || name.key == "service"))
        return text.contains(QLatin1Char('{')) ? QString() : fieldCondition(key, text);
    return conditionText(key, text);
}

}  // namespace fw::items
