// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_texts.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include <QStringList>

#include "model/items/text.h"

namespace fw::app {

namespace {

using Format = ExportChoice::Format;

struct FormatWords {
    const char* name;
    const char* filter;
    const char* suffix;
};

constexpr std::array<FormatWords, 10> formatWords = {
    {{QT_TRANSLATE_NOOP("fw::app::ExportTexts", "HTML page, opens in any browser"),
      QT_TRANSLATE_NOOP("fw::app::ExportTexts", "HTML pages (*.html)"), "html"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Markdown for a ticket"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Markdown (*.md)"),
      "md"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "PNG picture"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "PNG pictures (*.png)"), "png"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "SVG drawing"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "SVG drawings (*.svg)"), "svg"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "PDF page"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "PDF pages (*.pdf)"), "pdf"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "OTLP as JSON"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "OTLP JSON (*.json)"),
      "otlp.json"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "OTLP as protobuf"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "OTLP protobuf (*.pb)"),
      "pb"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Jaeger JSON"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Jaeger JSON (*.json)"),
      "jaeger.json"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Zipkin JSON"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Zipkin JSON (*.json)"),
      "zipkin.json"},
     {QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Table of spans (CSV)"),
      QT_TRANSLATE_NOOP("fw::app::ExportTexts", "Comma separated values (*.csv)"), "csv"}}};

/// In the order of exporting::Loss; lossText() has them in English for the command line.
constexpr std::array<const char*, static_cast<std::size_t>(exporting::Loss::Last)> lossWords = {
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "log records left out"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "spans with ids of another form, written by their keys"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "warnings of the source system left out"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "spans with the id of another, which readers may take for one"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "texts that are not UTF-8, mended"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "times cut to microseconds"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "values that become text"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "spans whose scope loses something"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "spans whose resource loses something"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "links that lose something"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "counts of dropped things left out"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "trace flags left out"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "times out of range"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "attributes left out, as their key stood there before"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "spans without a kind, taken for internal ones"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "attributes whose name means something else there")};

/// Names of the shipped rules (redaction_rules.cpp).
constexpr std::array<const char*, 10> ruleWords = {
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "values of secret keys"),  QT_TRANSLATE_NOOP("fw::app::ExportTexts", "persons"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "private keys"),           QT_TRANSLATE_NOOP("fw::app::ExportTexts", "tokens"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "passwords in addresses"), QT_TRANSLATE_NOOP("fw::app::ExportTexts", "secrets in texts"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "persons in texts"),       QT_TRANSLATE_NOOP("fw::app::ExportTexts", "e-mail addresses"),
    QT_TRANSLATE_NOOP("fw::app::ExportTexts", "home folders"),           QT_TRANSLATE_NOOP("fw::app::ExportTexts", "IP addresses")};

const FormatWords& wordsOf(Format format) {
    return formatWords[static_cast<std::size_t>(format)];
}

int plural(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

}  // namespace

QString ExportTexts::ofFormat(Format format) {
    return tr(wordsOf(format).name);
}

QString ExportTexts::filter(Format format) {
    return tr(wordsOf(format).filter);
}

QString ExportTexts::suffix(Format format) {
    return QLatin1String(wordsOf(format).suffix);
}

QString ExportTexts::ofRule(const std::string& name) {
    for (const char* known : ruleWords)
        if (name == known) return tr(known);
    const QString text = QString::fromStdString(name);
    const QLatin1String own("own rule, line ");
    return text.startsWith(own) ? tr("own rule, line %1").arg(text.mid(own.size())) : items::cellText(text, 60);
}

QString ExportTexts::ofLosses(const ExportDone& done, Format format) {
    QStringList parts;
    for (std::size_t i = 0; i < done.losses.size(); ++i)
        if (done.losses[i] > 0) parts << tr("%1 × %2").arg(items::countText(done.losses[i]), tr(lossWords[i]));
    QStringList sentences;
    if (!parts.isEmpty()) sentences << tr("%1 cannot hold all: %2.").arg(ofFormat(format), parts.join(QStringLiteral("; ")));
    if (done.rowsLeftOut > 0)
        sentences << tr("%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.",
                        nullptr, plural(done.rowsLeftOut));
    if (done.unread > 0) sentences << tr("%Ln trace(s) are damaged and cannot be written.", nullptr, plural(done.unread));
    return sentences.join(QLatin1Char(' '));
}

QString ExportTexts::ofAmount(const ExportDone& done) {
    const QString spans = tr("%Ln span(s)", nullptr, plural(done.spans));
    //: %1 is "28 spans"
    QString text = tr("%1 of %Ln trace(s)", nullptr, plural(done.traces)).arg(spans);
    if (done.bytes > 0) text += QStringLiteral(", ") + items::bytesText(done.bytes);
    return text;
}

QString ExportTexts::ofProgress(const ExportProgress& at) {
    const QString spans = tr("%Ln span(s)", nullptr, plural(at.spans));
    if (at.allTraces <= 1) return spans;
    //: %1 of %2 traces; %3 is "28 spans"
    return tr("%1 of %2 traces, %3").arg(items::countText(at.traces), items::countText(at.allTraces), spans);
}

QString ExportTexts::ofRemoved(quint64 removed) {
    return tr("%Ln value(s) left out", nullptr, plural(removed));
}

}  // namespace fw::app
