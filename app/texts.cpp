// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/texts.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/items/issue_text.h"
#include "model/items/text.h"

namespace fw::app {

namespace {

constexpr int maxPart = 300;

QString shown(const std::string& text) {
    return items::cellText(text, maxPart);
}

QString joined(const QStringList& parts) {
    return parts.join(QLatin1Char(' '));
}

}  // namespace

Message Texts::ofError(const Error& error) {
    QString what;
    QString kept;
    switch (error.kind) {
        case ErrorKind::Usage:
            what = tr("Not understood");
            break;
        case ErrorKind::Unreadable:
            what = tr("Cannot be read");
            kept = tr("Nothing was changed.");
            break;
        case ErrorKind::Damaged:
            what = tr("Damaged");
            // What is damaged is a trace, unless the file itself is named.
            if (error.where.find('/') == std::string::npos) kept = tr("The other traces are not affected.");
            break;
        case ErrorKind::Unsupported:
            what = tr("Not supported");
            break;
        case ErrorKind::Limit:
            what = tr("Over a limit");
            kept = tr("What was read up to there is kept.");
            break;
        case ErrorKind::NotFound:
            what = tr("Not found");
            break;
        case ErrorKind::Cache:
            what = tr("The cache failed");
            kept = tr("What was saved before is kept.");
            break;
        case ErrorKind::Network:
            what = tr("The network failed");
            break;
        case ErrorKind::Cancelled:
            what = tr("Cancelled");
            kept = tr("What was saved before is kept.");
            break;
        case ErrorKind::Output:
            what = tr("Cannot be written");
            kept = tr("No file was changed.");
            break;
    }
    QString text = error.where.empty() ? tr("%1: %2.").arg(what, shown(error.message))
                                       : tr("%1, %2: %3.").arg(what, shown(error.where), shown(error.message));
    if (!kept.isEmpty()) text += QLatin1Char(' ') + kept;
    const bool mild = error.kind == ErrorKind::Usage || error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Cancelled;
    return {mild ? Message::Kind::Warning : Message::Kind::Error, text};
}

Message Texts::ofUnusableCache(const Error& error) {
    const QString text = error.where.empty()
                             ? tr("The cache cannot be used: %1. Nothing was changed.").arg(shown(error.message))
                             : tr("The cache %1 cannot be used: %2. Nothing was changed.").arg(shown(error.where), shown(error.message));
    return {Message::Kind::Error, text, Message::Topic::Cache, Message::Action::ChooseCache};
}

Message Texts::ofDamagedCache() {
    return {Message::Kind::Warning,
            tr("The cache file is damaged. The traces themselves were read instead of its indexes; damaged ones may be missing. "
               "“framewake-cli cache compact” saves what can be read; importing the sources again brings back the rest."),
            Message::Topic::Cache};
}

Message Texts::ofReadOnlyCache(const std::string& path, const std::string& reason) {
    return {Message::Kind::Warning,
            tr("The cache %1 can only be read: %2. Its traces can be opened; what is to be imported needs another cache.")
                .arg(shown(path), shown(reason)),
            Message::Topic::Cache, Message::Action::ChooseCache};
}

Message Texts::ofTemporaryCache() {
    return {Message::Kind::Note, tr("This cache is a temporary one: what is imported is gone when the window closes."),
            Message::Topic::General, Message::Action::ChooseCache};
}

QString Texts::ofAction(Message::Action action) {
    switch (action) {
        case Message::Action::ChooseCache:
            return tr("Choose another cache…");
        case Message::Action::ShowImported:
            return tr("Show what was imported");
        case Message::Action::FetchAgain:
            return tr("Fetch again");
        case Message::Action::OpenFolder:
            return tr("Open folder");
        case Message::Action::CopyPath:
            return tr("Copy path");
        case Message::Action::ShowNews:
            return tr("What's new");
        case Message::Action::None:
            break;
    }
    return {};
}

Message Texts::ofImport(const ImportOutcome& outcome) {
    const QString source = items::cellText(outcome.source, maxPart);
    if (outcome.error) {
        Message message = ofError(*outcome.error);
        message.text = tr("%1: import stopped. %2").arg(source, message.text);
        return message;
    }
    const ImportSummary& summary = outcome.summary;
    const WriteCounts& counts = summary.counts;
    if (summary.cancelled) {
        return {Message::Kind::Warning, tr("%1: import cancelled. %Ln span(s) read so far are kept.", nullptr,
                                           static_cast<int>(std::min<std::uint64_t>(counts.spans, INT32_MAX)))
                                            .arg(source)};
    }
    const auto number = [](std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX)); };
    QStringList parts;
    const bool nothing = counts.spans == 0 && counts.logs == 0 && counts.replaced == 0;
    if (!nothing) {
        if (counts.spans > 0) {
            parts << tr("%Ln new trace(s),", nullptr, number(counts.newTraces)) << tr("%Ln span(s) added.", nullptr, number(counts.spans));
        } else if (counts.logs > 0) {
            parts << tr("%Ln log record(s) added.", nullptr, number(counts.logs));
        }
        if (counts.replaced > 0) parts << tr("%Ln span(s) replaced by later, more complete records.", nullptr, number(counts.replaced));
        if (counts.duplicates > 0) parts << tr("%Ln was (were) there already.", nullptr, number(counts.duplicates));
    } else if (counts.duplicates > 0) {
        parts << (counts.bookmarks == 0 ? tr("all of it is in the cache already, nothing changed.")
                                        : tr("all spans are in the cache already."));
    } else if (!summary.issues.empty()) {
        const ImportIssue& issue = summary.issues.front();
        parts << tr("%1.").arg(items::issueReasonText(issue));
    } else {
        parts << tr("no spans in it.");
    }
    if (counts.bookmarks > 0) parts << tr("%Ln bookmark(s) added.", nullptr, number(counts.bookmarks));
    if (counts.bookmarksLeft > 0)
        parts << tr("%Ln more bookmark(s) left as attributes: too many for one import.", nullptr, number(counts.bookmarksLeft));
    if (summary.rejected > 0) parts << tr("%Ln record(s) lost: see the import problems.", nullptr, number(summary.rejected));
    const bool bad = summary.partial || summary.rejected > 0 || (nothing && counts.duplicates == 0);
    // Good news goes into the status bar, where room is short; trouble names the whole path.
    const QString name =
        bad ? source : items::cellText(outcome.source.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty), maxPart);
    return {bad ? Message::Kind::Warning : Message::Kind::Note, name + QStringLiteral(": ") + joined(parts)};
}

QString Texts::ofFailure(const ImportOutcome& outcome) {
    const ImportSummary& summary = outcome.summary;
    const WriteCounts& counts = summary.counts;
    if (counts.spans > 0 || counts.logs > 0 || counts.replaced > 0) return {};
    if (outcome.error) return ofError(*outcome.error).text;
    if (counts.duplicates > 0 || summary.cancelled) return {};
    return summary.issues.empty() ? tr("no spans in it.") : tr("%1.").arg(items::issueReasonText(summary.issues.front()));
}

Message Texts::ofHidden(const QStringList& sources, std::size_t traces, const QString& search) {
    const QString name = sources.size() == 1
                             ? items::cellText(sources.front().section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty), 120)
                             : tr("%Ln source(s)", nullptr, static_cast<int>(sources.size()));
    const QString text = tr("%1 was read: %2. The search “%3” leaves them out.")
                             .arg(name, tr("%Ln trace(s)", nullptr, static_cast<int>(std::min<std::size_t>(traces, INT32_MAX))),
                                  items::cellText(search.trimmed(), 120));
    return {Message::Kind::Note, text, Message::Topic::Imported, Message::Action::ShowImported};
}

Message Texts::ofNothingFound(const SearchAnswer& answer, bool utc) {
    QStringList parts;
    const QString text = items::cellText(answer.text.trimmed(), 120);
    parts << tr("“%1” is not in this cache.").arg(text);
    if (answer.cache.traces == 0) {
        parts << tr("The cache is empty: import a file first.");
    } else {
        const QString zone = items::zoneName(utc);
        parts << tr("It holds %Ln trace(s)", nullptr, static_cast<int>(std::min<std::uint64_t>(answer.cache.traces, INT32_MAX))) +
                     tr(" from %1 to %2 (%3).")
                         .arg(items::dateTimeText(answer.cache.firstStartNs, utc, 0), items::dateTimeText(answer.cache.lastStartNs, utc, 0),
                              zone);
        if (!answer.similar.isEmpty()) {
            QStringList ids;
            for (const QString& id : answer.similar) ids << items::cellText(id, 60);
            parts << tr("Similar frame ids: %1.").arg(ids.join(QStringLiteral(", ")));
        }
        parts << tr("With sampling, most frames have no trace.");
    }
    return {Message::Kind::Warning, joined(parts), Message::Topic::Search};
}

QString Texts::ofMatch(TextMatch match) {
    switch (match) {
        case TextMatch::TraceIdExact:
            return tr("trace id");
        case TextMatch::TraceIdPrefix:
            return tr("trace id, beginning");
        case TextMatch::FrameId:
            return tr("frame id");
        case TextMatch::FrameIdPrefix:
            return tr("frame id, beginning");
        case TextMatch::SpanIdExact:
            return tr("span id");
        case TextMatch::SpanIdPrefix:
            return tr("span id, beginning");
        case TextMatch::Name:
            return tr("operation");
        case TextMatch::ConditionsOnly:
            return tr("key = value");
        case TextMatch::Everywhere:
            return tr("text in attributes");
        case TextMatch::None:
        case TextMatch::All:
            break;
    }
    return {};
}

QString Texts::ofResult(quint64 total, int row, double milliseconds) {
    if (total == 0) return tr("not found");
    const int count = static_cast<int>(std::min<quint64>(total, INT32_MAX));
    const QString time = items::durationText(static_cast<std::int64_t>(std::max(milliseconds, 0.001) * 1e6));
    const QString traces = row >= 0 ? tr("%1 of %Ln trace(s)", nullptr, count).arg(items::countText(static_cast<std::uint64_t>(row) + 1))
                                    : tr("%Ln trace(s)", nullptr, count);
    return milliseconds < 0 ? traces : tr("%1 · %2").arg(traces, time);
}

QString Texts::ofCacheSize(const store::CacheInfo& info, quint64 limitBytes) {
    if (info.traces == 0 && info.logs > 0)
        return tr("%Ln log record(s) wait for their spans", nullptr, static_cast<int>(std::min<std::uint64_t>(info.logs, INT32_MAX)));
    const QString limit = items::bytesText(limitBytes);
    if (info.traces == 0) return limitBytes == 0 ? tr("Cache empty") : tr("Cache empty, limit %1").arg(limit);
    const QString size = items::bytesText(info.bytes);
    return limitBytes == 0 ? tr("Cache %1").arg(size) : tr("Cache %1 of %2").arg(size, limit);
}

Message Texts::ofDropped(const store::DropReport& report, quint64 limitBytes) {
    const auto number = [](std::uint64_t count) { return static_cast<int>(std::min<std::uint64_t>(count, INT32_MAX)); };
    QStringList parts;
    if (report.traces + report.shortened > 0)
        parts << tr("%Ln trace(s) that were not used for longest left the cache to keep its limits:", nullptr,
                    number(report.traces + report.shortened))
              << tr("%Ln span(s), %1.", nullptr, number(report.spans))
                     .arg(items::bytesText(report.bytesBefore - std::min(report.bytesBefore, report.bytesAfter)));
    if (!report.reached)
        parts << tr("The traces that are kept whatever the limits are alone larger than %1.").arg(items::bytesText(limitBytes));
    return {Message::Kind::Warning, joined(parts)};
}

}  // namespace fw::app
