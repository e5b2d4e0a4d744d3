// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch_texts.h"

#include <algorithm>
#include <string_view>

#include "model/core/import_issue.h"
#include "model/items/issue_detail.h"
#include "model/items/text.h"

namespace fw::app {

namespace {

constexpr std::size_t shortId = 8;
constexpr int longestName = 80;

QString cell(std::string_view text, int most = longestName) {
    return items::cellText(text, most);
}

QString backendName(const std::optional<sources::Backend>& backend) {
    if (!backend) return {};
    switch (*backend) {
        case sources::Backend::Jaeger:
            return QStringLiteral("Jaeger");
        case sources::Backend::Tempo:
            return QStringLiteral("Tempo");
        case sources::Backend::Zipkin:
            break;
    }
    return QStringLiteral("Zipkin");
}

QString hostOf(const sources::Url& url) {
    return cell(url.port ? url.host + ':' + std::to_string(*url.port) : url.host);
}

int clamped(std::uint64_t count) {
    return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX));
}

}  // namespace

QString FetchTexts::ofLink(const sources::TraceLink& link) {
    const sources::TraceQuestion& question = link.question;
    const QString name = backendName(question.backend);
    if (question.traceIds.size() == 1) {
        const std::string& id = question.traceIds.front();
        const QString shown = cell(id.substr(0, shortId)) + (id.size() > shortId ? QStringLiteral("…") : QString());
        //: %1: Jaeger, Tempo or Zipkin
        return name.isEmpty() ? tr("Trace %1").arg(shown) : tr("%1 trace %2").arg(name, shown);
    }
    if (!question.traceIds.empty()) return tr("%Ln trace(s)", nullptr, clamped(question.traceIds.size()));
    if (link.search) return name.isEmpty() ? tr("Search for traces") : tr("%1 search").arg(name);
    return name.isEmpty() ? tr("Trace server") : tr("%1 server").arg(name);
}

QString FetchTexts::ofServer(const sources::TraceLink& link) {
    const bool asks = !link.question.traceIds.empty() || link.search;
    const QString host = hostOf(link.question.server);
    return asks ? tr("from %1 · Enter fetches").arg(host) : tr("at %1").arg(host);
}

Message FetchTexts::ofCached(const sources::TraceLink& link) {
    const std::string& id = link.question.traceIds.front();
    return {Message::Kind::Note, tr("Trace %1 was in the cache; %2 was not asked.").arg(cell(id, 40), hostOf(link.question.server)),
            Message::Topic::Fetched, Message::Action::FetchAgain};
}

QString FetchTexts::ofHost(const sources::Url& server) {
    return hostOf(server);
}

Message FetchTexts::ofRefresh(const ImportOutcome& outcome) {
    const WriteCounts& counts = outcome.summary.counts;
    const QString host = hostOf(outcome.fetched->question.server);
    QString text = tr("%1 has nothing new of this trace.").arg(host);
    if (counts.spans + counts.replaced > 0) {
        QStringList parts;
        if (counts.spans > 0) parts << tr("%Ln new span(s)", nullptr, clamped(counts.spans));
        if (counts.replaced > 0) parts << tr("%Ln span(s) more complete", nullptr, clamped(counts.replaced));
        //: %1: the server, %2: "3 new spans, 1 span more complete"
        text = tr("From %1: %2.").arg(host, parts.join(QStringLiteral(", ")));
    }
    return {Message::Kind::Note, text, Message::Topic::Fetched};
}

Message FetchTexts::ofPasswordInLink() {
    return {
        Message::Kind::Warning,
        tr("The address holds a user name or a password. Addresses are shown and remembered, so it was not used: give it to a connection "
           "(File → Connections…).")};
}

Message FetchTexts::ofServerOnly(const sources::TraceLink& link) {
    return {Message::Kind::Warning,
            tr("The address %1 names a server, but neither a trace nor a search. Open one there and copy its address.")
                .arg(cell(link.question.server.shown(), 200))};
}

Message FetchTexts::ofRepairs(const std::vector<std::string>& notes) {
    QStringList all;
    for (const std::string& note : notes) all << tr("%1.").arg(items::issueDetailText(IssueCode::TransferFailed, note));
    return {Message::Kind::Note, all.join(QLatin1Char(' ')), Message::Topic::Fetched};
}

QString FetchTexts::ofQuestion(const sources::TraceQuestion& question, bool utc) {
    if (question.traceIds.size() == 1) return tr("trace %1").arg(cell(question.traceIds.front(), 40));
    if (!question.traceIds.empty()) return tr("%Ln trace(s)", nullptr, clamped(question.traceIds.size()));
    QStringList parts;
    parts << (question.service.empty() ? tr("traces of any service") : tr("traces of service %1").arg(cell(question.service)));
    if (!question.operation.empty()) parts << tr("operation %1").arg(cell(question.operation));
    for (const auto& [key, value] : question.attributes) parts << tr("%1 = %2").arg(cell(key), cell(value));
    if (!question.traceQl.empty()) parts << cell(question.traceQl, 200);
    if (question.minDurationNs) parts << tr("%1 or longer").arg(items::durationText(*question.minDurationNs));
    if (question.maxDurationNs) parts << tr("%1 or shorter").arg(items::durationText(*question.maxDurationNs));
    if (question.fromNs && question.toNs)
        parts << tr("from %1 to %2 (%3)")
                     .arg(items::dateTimeText(*question.fromNs, utc, 0), items::dateTimeText(*question.toNs, utc, 0), items::zoneName(utc));
    return parts.join(QStringLiteral(", "));
}

QString FetchTexts::ofId(const std::string& plainId) {
    constexpr qsizetype half = 16;
    const QString id = cell(plainId, 40);
    return id.rightJustified(id.size() > half ? 2 * half : half, QLatin1Char('0'));
}

Message FetchTexts::ofOutcome(const ImportOutcome& outcome, bool utc) {
    const FetchDone& done = *outcome.fetched;
    const sources::FetchReport& report = done.report;
    const QString server = cell(done.question.server.shown(), 200);
    Message message{Message::Kind::Warning, {}, Message::Topic::Fetched};
    if (outcome.error || outcome.summary.cancelled) return message;
    QStringList parts;
    if (report.failure) {
        const QString reason = items::issueDetailText(IssueCode::TransferFailed, report.failure->message);
        parts << tr("Not fetched from %1: %2. %3.").arg(server, ofQuestion(done.question, utc), reason);
        if (report.traces > 0)
            parts << tr("%Ln trace(s) came before that and is (are) kept, marked as partial.", nullptr, clamped(report.traces));
        message.kind = Message::Kind::Error;
    }
    if (report.missing.size() == 1)
        parts << tr("%1 does not have trace %2, or not any more: check the id and how long the server keeps traces.")
                     .arg(server, cell(report.missing.front(), 40));
    else if (!report.missing.empty())
        parts << tr("Not at %1, or not any more: %2.").arg(server, tr("%Ln trace(s)", nullptr, clamped(report.missing.size())));
    if (!report.missing.empty() && report.traces > 0 && done.question.traceIds.size() == 1)
        parts << tr("It answered with trace %1, which is kept under its own id.").arg(ofId(report.ids.front()));
    if (!report.failure && report.missing.empty() && report.traces == 0)
        parts << tr("Nothing found at %1: %2. A longer window finds more.").arg(server, ofQuestion(done.question, utc));
    if (report.more)
        parts << tr("%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.", nullptr,
                    clamped(report.traces))
                     .arg(server);
    message.text = parts.join(QLatin1Char(' '));
    return message;
}

}  // namespace fw::app
