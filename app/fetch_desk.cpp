// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fetch_desk.h"

#include <algorithm>
#include <chrono>
#include <utility>

#include "app/connection_desk.h"
#include "app/fetch_texts.h"
#include "app/message_bar.h"
#include "app/reader_pool.h"
#include "app/search_desk.h"
#include "app/top_bar.h"
#include "app/trace_controller.h"
#include "model/items/issue_detail.h"
#include "widgets/omnibox.h"

namespace fw::app {

namespace {

std::int64_t linkNowNs() {
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

Message ofLinkError(const Error& error) {
    Error told = error;
    told.message = items::issueDetailText(IssueCode::TransferFailed, error.message).toStdString();
    return Texts::ofError(told);
}

}  // namespace

FetchDesk::FetchDesk(ImportService& service, ReaderPool& readers, TraceController& traces, SearchDesk& searches,
                     ConnectionDesk& connections, const Settings& settings, const WindowParts& parts, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_readers(readers),
      m_traces(traces),
      m_searches(searches),
      m_connections(connections),
      m_settings(settings),
      m_parts(parts) {
    const widgets::Omnibox* box = m_parts.top->omnibox();
    connect(box, &widgets::Omnibox::linkEdited, this, &FetchDesk::describe);
    connect(box, &widgets::Omnibox::linkRequested, this, &FetchDesk::open);
    connect(&m_service, &ImportService::sourceFinished, this, &FetchDesk::finished);
    connect(&m_connections, &ConnectionDesk::fetchRequested, this,
            [this](const Connection& by, const sources::TraceLink& link) { fetch(link, by); });
    connect(m_parts.messages, &MessageBar::actionRequested, this, [this](Message::Action action) {
        if (action == Message::Action::FetchAgain && m_offered) fetch(*m_offered);
    });
}

bool FetchDesk::isLink(const QString& text) {
    return widgets::Omnibox::isLink(text);
}

void FetchDesk::offer(const QString& text) {
    widgets::Omnibox* box = m_parts.top->omnibox();
    box->setText(text.trimmed());
    box->focusAndSelect();
}

void FetchDesk::describe(const QString& text) {
    widgets::Omnibox* box = m_parts.top->omnibox();
    if (readOwnLink(text)) {
        box->setResult(tr("Link to a trace"), tr("Enter opens"));
        return;
    }
    const Result<sources::TraceLink> link = sources::readTraceLink(text.trimmed().toStdString(), linkNowNs());
    if (link)
        box->setResult(FetchTexts::ofLink(*link), FetchTexts::ofServer(*link));
    else
        box->setResult({}, tr("not understood"));
}

void FetchDesk::open(const QString& text) {
    m_foundNothing = false;
    m_offered.reset();
    m_parts.messages->settle(Message::Topic::Fetched);
    if (const std::optional<OwnLink> own = readOwnLink(text)) {
        Q_EMIT ownLinkOpened(*own);
        return;
    }
    const Result<sources::TraceLink> link = sources::readTraceLink(text.trimmed().toStdString(), linkNowNs());
    std::optional<Message> refused;
    if (!link) {
        refused = ofLinkError(link.error());
        refused->topic = Message::Topic::Fetched;
    } else if (!link->question.server.user.empty() || !link->question.server.password.empty()) {
        refused = FetchTexts::ofPasswordInLink();
    } else if (link->question.traceIds.empty() && !link->search) {
        refused = FetchTexts::ofServerOnly(*link);
    }
    if (refused) {
        m_foundNothing = true;
        m_parts.messages->add(*refused);
        return;
    }
    ask(*link);
}

void FetchDesk::ask(const sources::TraceLink& link) {
    if (link.question.traceIds.empty()) {
        fetch(link);
        return;
    }
    // Beside: several addresses of one command line.
    m_readers.post<bool>(
        Lane::Link,
        [ids = link.question.traceIds](store::TraceReader& reader, const std::stop_token&) -> Result<bool> {
            for (const std::string& id : ids) {
                const Result<TraceSummary> summary = reader.findTrace(parseTraceId(id).id);
                if (!summary && summary.error().kind != ErrorKind::NotFound) return tl::unexpected<Error>(summary.error());
                if (!summary || summary->spans == 0) return false;
            }
            return true;
        },
        [this, link](const Result<bool>& cached) {
            if (!cached || !*cached) {
                fetch(link);
                return;
            }
            m_offered = link;
            m_searches.runFromOutside(QString::fromStdString(link.question.traceIds.front()));
            m_parts.messages->add(FetchTexts::ofCached(link));
        },
        ReaderPool::Mode::Beside);
}

void FetchDesk::fetch(const sources::TraceLink& link, const std::optional<Connection>& by) {
    m_foundNothing = false;
    m_parts.messages->settle(Message::Topic::Fetched);
    FetchRequest request;
    request.question = link.question;
    if (request.question.traceIds.empty()) {
        if (const Result<void> window = sources::setWindow(request.question, linkNowNs()); !window) {
            m_parts.messages->add(ofLinkError(window.error()));
            return;
        }
    }
    m_asked[QString::fromStdString(link.question.server.shown())] = {link, by};
    if (!link.notes.empty()) m_parts.messages->add(FetchTexts::ofRepairs(link.notes));
    if (const auto backend = by ? std::nullopt : m_connections.backendAt(request.question.server)) request.question.backend = backend;
    const auto begin = [this, request](const std::optional<sources::HttpAccess>& access) {
        if (!access) return;
        FetchRequest whole = request;
        whole.access = *access;
        m_service.fetch(whole);
    };
    if (by) {
        m_connections.askAccessOf(*by, begin);
        return;
    }
    m_connections.askAccess(request.question.server, begin);
}

void FetchDesk::askAgain(const QString& server) {
    if (const auto known = m_asked.find(server); known != m_asked.end())
        fetch(sources::TraceLink(known->second.link), std::optional(known->second.by));
    else
        offer(server);
}

void FetchDesk::fetchAgain(const sources::Url& server, const std::string& traceId) {
    sources::TraceLink link;
    link.question.server = server;
    link.question.traceIds = {traceId};
    // What the server is need not be found out twice.
    if (const auto known = m_asked.find(QString::fromStdString(server.shown())); known != m_asked.end())
        link.question.backend = known->second.link.question.backend;
    m_again = traceId;
    fetch(link);
}

void FetchDesk::finished(const ImportOutcome& outcome) {
    if (!outcome.fetched) return;
    Q_EMIT answered(*outcome.fetched);
    const sources::FetchReport& report = outcome.fetched->report;
    const std::vector<std::string>& asked = outcome.fetched->question.traceIds;
    m_foundNothing = report.traces == 0 && !outcome.summary.cancelled;
    const bool again = asked.size() == 1 && asked.front() == std::exchange(m_again, {});
    if (const Message message = FetchTexts::ofOutcome(outcome, m_settings.data.utc); !message.text.isEmpty())
        m_parts.messages->add(message);
    else if (again && !outcome.error && !outcome.summary.cancelled)
        m_parts.messages->add(FetchTexts::ofRefresh(outcome));
    if (again) return;
    if (report.ids.empty() || outcome.summary.counts.heldSpans() + outcome.summary.counts.duplicates == 0) return;
    // What was asked for; where the server gave another trace, that one.
    const auto came = std::find_if(asked.begin(), asked.end(), [&report](const std::string& id) {
        return std::find(report.missing.begin(), report.missing.end(), id) == report.missing.end();
    });
    const QString first = came != asked.end() ? QString::fromStdString(*came) : FetchTexts::ofId(report.ids.front());
    if (report.traces == 1) {
        m_searches.runFromOutside(first);
    } else {
        m_searches.run({});
        m_traces.openTraceById(first, {});
    }
}

}  // namespace fw::app
