// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/items/issue_detail.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <optional>
#include <utility>

#include <QCoreApplication>

#include "model/items/text.h"

namespace fw::items {
namespace {

// clang-format off
constexpr const char* sentences[] = {
    // Kinds of files and answers: "looks like …", "a document of another format", and what to do about them.
    QT_TRANSLATE_NOOP("IssueDetail", "PNG image"),
    QT_TRANSLATE_NOOP("IssueDetail", "ELF program"),
    QT_TRANSLATE_NOOP("IssueDetail", "zip archive"),
    QT_TRANSLATE_NOOP("IssueDetail", "HTTP/2 connection"),
    QT_TRANSLATE_NOOP("IssueDetail", "SQLite database"),
    QT_TRANSLATE_NOOP("IssueDetail", "PDF document"),
    QT_TRANSLATE_NOOP("IssueDetail", "JPEG image"),
    QT_TRANSLATE_NOOP("IssueDetail", "GIF image"),
    QT_TRANSLATE_NOOP("IssueDetail", "gzip data"),
    QT_TRANSLATE_NOOP("IssueDetail", "zstd data"),
    QT_TRANSLATE_NOOP("IssueDetail", "xz data"),
    QT_TRANSLATE_NOOP("IssueDetail", "bzip2 data"),
    QT_TRANSLATE_NOOP("IssueDetail", "binary data"),
    QT_TRANSLATE_NOOP("IssueDetail", "text"),
    QT_TRANSLATE_NOOP("IssueDetail", "JSON of another kind"),
    QT_TRANSLATE_NOOP("IssueDetail", "OTLP metrics"),
    QT_TRANSLATE_NOOP("IssueDetail", "Loki metric"),
    QT_TRANSLATE_NOOP("IssueDetail", "Loki or Prometheus metrics"),
    QT_TRANSLATE_NOOP("IssueDetail", "JSON without spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger dependencies answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "dependency list (Jaeger or Zipkin)"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger operations answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger services answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger trace summaries"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger error answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "the last line has no line end and may be cut; no record is in it"),
    QT_TRANSLATE_NOOP("IssueDetail", "the last line has no line end: kept, but it may be cut"),
    QT_TRANSLATE_NOOP("IssueDetail", "error answer of a server"),
    QT_TRANSLATE_NOOP("IssueDetail", "Tempo tag answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "list of names (Zipkin services or spans)"),
    QT_TRANSLATE_NOOP("IssueDetail", "Tempo answer without a trace"),
    QT_TRANSLATE_NOOP("IssueDetail", "Tempo search answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "JavaScript console spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "console spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "OTLP JSON"),
    QT_TRANSLATE_NOOP("IssueDetail", "Jaeger JSON"),
    QT_TRANSLATE_NOOP("IssueDetail", "Zipkin JSON"),
    QT_TRANSLATE_NOOP("IssueDetail", "JSON log lines"),
    QT_TRANSLATE_NOOP("IssueDetail", "Loki answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "no spans in it; export the traces: GET /api/traces/{id} or the UI's JSON download"),
    QT_TRANSLATE_NOOP("IssueDetail", "no spans in it; export the traces: GET /api/v3/traces/{id}"),
    QT_TRANSLATE_NOOP("IssueDetail", "no spans in it; export the traces: GET /api/v2/trace/{id}"),
    QT_TRANSLATE_NOOP("IssueDetail", "no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}"),
    QT_TRANSLATE_NOOP("IssueDetail", "calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)"),
    QT_TRANSLATE_NOOP("IssueDetail", "the server refused the request; export the trace again"),
    QT_TRANSLATE_NOOP("IssueDetail", "if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields"),
    QT_TRANSLATE_NOOP("IssueDetail", "if it is a log, say what its fields mean: File → Import log lines with a mapping…"),
    QT_TRANSLATE_NOOP("IssueDetail", "the trace is not there (any more); look for its id again"),
    // Nothing in it.
    QT_TRANSLATE_NOOP("IssueDetail", "No files in this folder"),
    QT_TRANSLATE_NOOP("IssueDetail", "No files in this archive"),
    QT_TRANSLATE_NOOP("IssueDetail", "only a byte order mark"),
    QT_TRANSLATE_NOOP("IssueDetail", "only blanks"),
    QT_TRANSLATE_NOOP("IssueDetail", "an answer without traces"),
    QT_TRANSLATE_NOOP("IssueDetail", "traces without spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "a Tempo search answer without spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "a list without spans"),
    QT_TRANSLATE_NOOP("IssueDetail", "a Tempo search answer has a sample of the spans that matched"),
    QT_TRANSLATE_NOOP("IssueDetail", "the server gave an error instead of traces"),
    // Broken JSON and text.
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a string"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends before its brackets are closed"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends before a member's value"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a value"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a number"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends before a value"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends after a comma"),
    QT_TRANSLATE_NOOP("IssueDetail", "bad \\u escape in a string"),
    QT_TRANSLATE_NOOP("IssueDetail", "bad escape in a string"),
    QT_TRANSLATE_NOOP("IssueDetail", "a member name in quotes is expected"),
    QT_TRANSLATE_NOOP("IssueDetail", "':' is expected"),
    QT_TRANSLATE_NOOP("IssueDetail", "',' or '}' is expected"),
    QT_TRANSLATE_NOOP("IssueDetail", "',' or ']' is expected"),
    QT_TRANSLATE_NOOP("IssueDetail", "a value is expected"),
    QT_TRANSLATE_NOOP("IssueDetail", "over 4 GiB"),
    QT_TRANSLATE_NOOP("IssueDetail", "nested too deep"),
    QT_TRANSLATE_NOOP("IssueDetail", "more text after the value"),
    QT_TRANSLATE_NOOP("IssueDetail", "document ends early, a new one starts"),
    QT_TRANSLATE_NOOP("IssueDetail", "a value stands where none may be"),
    QT_TRANSLATE_NOOP("IssueDetail", "brackets do not match"),
    QT_TRANSLATE_NOOP("IssueDetail", "line break inside a string"),
    QT_TRANSLATE_NOOP("IssueDetail", "line break inside a member name"),
    QT_TRANSLATE_NOOP("IssueDetail", "a member name is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "a colon is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "a value is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "a comma is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "a quote is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "text that is no JSON object or list"),
    QT_TRANSLATE_NOOP("IssueDetail", "the input begins in the middle of a record"),
    QT_TRANSLATE_NOOP("IssueDetail", "bytes that are no text"),
    QT_TRANSLATE_NOOP("IssueDetail", "console object cannot be read"),
    // Records and members.
    QT_TRANSLATE_NOOP("IssueDetail", "span"),
    QT_TRANSLATE_NOOP("IssueDetail", "log record"),
    QT_TRANSLATE_NOOP("IssueDetail", "request"),
    QT_TRANSLATE_NOOP("IssueDetail", "resource group"),
    QT_TRANSLATE_NOOP("IssueDetail", "framed message"),
    QT_TRANSLATE_NOOP("IssueDetail", "compressed message"),
    QT_TRANSLATE_NOOP("IssueDetail", "span is no object"),
    QT_TRANSLATE_NOOP("IssueDetail", "log record is no object"),
    QT_TRANSLATE_NOOP("IssueDetail", "a span that is no object"),
    QT_TRANSLATE_NOOP("IssueDetail", "a span with neither ids nor a name"),
    QT_TRANSLATE_NOOP("IssueDetail", "an object with neither ids nor a name"),
    QT_TRANSLATE_NOOP("IssueDetail", "span without processID"),
    QT_TRANSLATE_NOOP("IssueDetail", "tag without a key"),
    QT_TRANSLATE_NOOP("IssueDetail", "process tag without a key"),
    QT_TRANSLATE_NOOP("IssueDetail", "process tag"),
    QT_TRANSLATE_NOOP("IssueDetail", "list element is of a wrong type"),
    QT_TRANSLATE_NOOP("IssueDetail", "parentId is the span itself"),
    QT_TRANSLATE_NOOP("IssueDetail", "annotation timestamp"),
    QT_TRANSLATE_NOOP("IssueDetail", "annotation value"),
    QT_TRANSLATE_NOOP("IssueDetail", "dropped count"),
    QT_TRANSLATE_NOOP("IssueDetail", "link spanId"),
    QT_TRANSLATE_NOOP("IssueDetail", "link traceId"),
    QT_TRANSLATE_NOOP("IssueDetail", "status code"),
    QT_TRANSLATE_NOOP("IssueDetail", "status message"),
    QT_TRANSLATE_NOOP("IssueDetail", "8 or 16"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a span"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a log record"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a request"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a resource group"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a field"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a frame header"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends inside a compressed message"),
    QT_TRANSLATE_NOOP("IssueDetail", "what follows cannot be read"),
    // Times.
    QT_TRANSLATE_NOOP("IssueDetail", "no start time"),
    QT_TRANSLATE_NOOP("IssueDetail", "no end time"),
    QT_TRANSLATE_NOOP("IssueDetail", "time after the year 2262"),
    QT_TRANSLATE_NOOP("IssueDetail", "time before the year 1970"),
    QT_TRANSLATE_NOOP("IssueDetail", "time beyond what nanoseconds hold"),
    QT_TRANSLATE_NOOP("IssueDetail", "the duration is beyond what nanoseconds hold"),
    QT_TRANSLATE_NOOP("IssueDetail", "the span's start is beyond what nanoseconds hold"),
    QT_TRANSLATE_NOOP("IssueDetail", "startTime beyond what nanoseconds hold"),
    QT_TRANSLATE_NOOP("IssueDetail", "startTime is 0"),
    QT_TRANSLATE_NOOP("IssueDetail", "startTime is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "duration beyond what nanoseconds hold"),
    QT_TRANSLATE_NOOP("IssueDetail", "duration is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "timestamp is missing"),
    QT_TRANSLATE_NOOP("IssueDetail", "log line without a time that can be read"),
    QT_TRANSLATE_NOOP("IssueDetail", "durations without a unit are read as seconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "durations without a unit are read as nanoseconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "times without a zone are read as UTC"),
    QT_TRANSLATE_NOOP("IssueDetail", "epoch seconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "epoch milliseconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "epoch microseconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "epoch nanoseconds"),
    QT_TRANSLATE_NOOP("IssueDetail", "ISO 8601"),
    QT_TRANSLATE_NOOP("IssueDetail", "ISO 8601 without a zone"),
    QT_TRANSLATE_NOOP("IssueDetail", "no trace id"),
    QT_TRANSLATE_NOOP("IssueDetail", "no span id"),
    QT_TRANSLATE_NOOP("IssueDetail", "no time"),
    QT_TRANSLATE_NOOP("IssueDetail", "no duration"),
    // Files, archives and compressed streams.
    QT_TRANSLATE_NOOP("IssueDetail", "No such file or directory"),
    QT_TRANSLATE_NOOP("IssueDetail", "This is the cache that is open here, not a source"),
    QT_TRANSLATE_NOOP("IssueDetail", "Permission denied"),
    QT_TRANSLATE_NOOP("IssueDetail", "Is a directory"),
    QT_TRANSLATE_NOOP("IssueDetail", "Input/output error"),
    QT_TRANSLATE_NOOP("IssueDetail", "Too many open files"),
    QT_TRANSLATE_NOOP("IssueDetail", "No such member in the archive"),
    QT_TRANSLATE_NOOP("IssueDetail", "Not a folder or archive"),
    QT_TRANSLATE_NOOP("IssueDetail", "Is a folder"),
    QT_TRANSLATE_NOOP("IssueDetail", "a folder"),
    QT_TRANSLATE_NOOP("IssueDetail", "a named pipe"),
    QT_TRANSLATE_NOOP("IssueDetail", "a socket"),
    QT_TRANSLATE_NOOP("IssueDetail", "a character device"),
    QT_TRANSLATE_NOOP("IssueDetail", "a block device"),
    QT_TRANSLATE_NOOP("IssueDetail", "of an unknown kind"),
    QT_TRANSLATE_NOOP("IssueDetail", "The name is empty"),
    QT_TRANSLATE_NOOP("IssueDetail", "The name holds a NUL byte"),
    QT_TRANSLATE_NOOP("IssueDetail", "The gzip stream ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "The gzip stream cannot be continued"),
    QT_TRANSLATE_NOOP("IssueDetail", "The zstd stream ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "The xz stream ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "The zstd window is over 128 MB; unpack it by zstd --long=31 first"),
    QT_TRANSLATE_NOOP("IssueDetail", "The xz stream is damaged"),
    QT_TRANSLATE_NOOP("IssueDetail", "The xz stream needs more than 1 GiB of memory"),
    QT_TRANSLATE_NOOP("IssueDetail", "The xz stream uses a method that is not read"),
    QT_TRANSLATE_NOOP("IssueDetail", "Other bytes follow the xz stream"),
    QT_TRANSLATE_NOOP("IssueDetail", "The bzip2 stream ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "The bzip2 stream is damaged"),
    QT_TRANSLATE_NOOP("IssueDetail", "Other bytes follow the bzip2 stream"),
    QT_TRANSLATE_NOOP("IssueDetail", "The decompressor cannot be set up"),
    QT_TRANSLATE_NOOP("IssueDetail", "Compressed more than twice; unpack it first"),
    QT_TRANSLATE_NOOP("IssueDetail", "a byte too many or too few in UTF-16 text"),
    QT_TRANSLATE_NOOP("IssueDetail", "zlib cannot start"),
    QT_TRANSLATE_NOOP("IssueDetail", "unknown reason"),
    QT_TRANSLATE_NOOP("IssueDetail", "ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "it ends early"),
    QT_TRANSLATE_NOOP("IssueDetail", "encrypted"),
    QT_TRANSLATE_NOOP("IssueDetail", "an archive inside an archive"),
    QT_TRANSLATE_NOOP("IssueDetail", "a file with holes (sparse)"),
    QT_TRANSLATE_NOOP("IssueDetail", "a part of a zip archive that was split; join the parts first"),
    QT_TRANSLATE_NOOP("IssueDetail", "its directory cannot be read"),
    QT_TRANSLATE_NOOP("IssueDetail", "its directory is missing or cut off"),
    QT_TRANSLATE_NOOP("IssueDetail", "what its directory says is not what was found"),
    QT_TRANSLATE_NOOP("IssueDetail", "The directory of the archive is too large"),
    QT_TRANSLATE_NOOP("IssueDetail", "A place outside of the file"),
    // Fetching from trace servers.
    QT_TRANSLATE_NOOP("IssueDetail", "The address holds a user name or password: they have fields of their own"),
    QT_TRANSLATE_NOOP("IssueDetail", "A header is a line such as 'X-Scope-OrgID: team'"),
    QT_TRANSLATE_NOOP("IssueDetail", "The name of a header has letters, digits and '-' only"),
    QT_TRANSLATE_NOOP("IssueDetail", "A token, user name, password or proxy is more than one line"),
    QT_TRANSLATE_NOOP("IssueDetail", "A user name has no colon"),
    QT_TRANSLATE_NOOP("IssueDetail", "Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine"),
    QT_TRANSLATE_NOOP("IssueDetail", "The HTTP library cannot be set up"),
    QT_TRANSLATE_NOOP("IssueDetail", "The name of the proxy cannot be looked up: check the proxy's address"),
    QT_TRANSLATE_NOOP("IssueDetail", "The server closed the connection without an answer"),
    QT_TRANSLATE_NOOP("IssueDetail", "The compressed answer is damaged"),
    QT_TRANSLATE_NOOP("IssueDetail", "The server does not understand the request (400)"),
    QT_TRANSLATE_NOOP("IssueDetail", "The server gets too many requests (429)"),
    QT_TRANSLATE_NOOP("IssueDetail", "The server is not available (503)"),
    QT_TRANSLATE_NOOP("IssueDetail", "the search API"),
    QT_TRANSLATE_NOOP("IssueDetail", "A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of /api, and whether a token is wanted"),
    QT_TRANSLATE_NOOP("IssueDetail", "This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19"),
    QT_TRANSLATE_NOOP("IssueDetail", "No Jaeger API answers here: check the address and the path in front of /api"),
    QT_TRANSLATE_NOOP("IssueDetail", "Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api"),
    QT_TRANSLATE_NOOP("IssueDetail", "The window of the search is empty"),
    QT_TRANSLATE_NOOP("IssueDetail", "The window of the search is empty: its beginning is not before its end"),
    QT_TRANSLATE_NOOP("IssueDetail", "A limit of 0 traces finds nothing"),
    QT_TRANSLATE_NOOP("IssueDetail", "Only Tempo is asked by TraceQL; use service, operation, attributes and durations"),
    QT_TRANSLATE_NOOP("IssueDetail", "The address names no service, which Jaeger's v1 API demands; all services are asked"),
    QT_TRANSLATE_NOOP("IssueDetail", "This Grafana address shows no trace: open a trace in Explore and copy the address from there"),
    QT_TRANSLATE_NOOP("IssueDetail", "No pane of this Grafana address shows a trace or a search for traces"),
    QT_TRANSLATE_NOOP("IssueDetail", "This Grafana address has no query"),
    QT_TRANSLATE_NOOP("IssueDetail", "This Grafana address does not say which data source it shows"),
    QT_TRANSLATE_NOOP("IssueDetail", "The address names no host that can be one"),
    QT_TRANSLATE_NOOP("IssueDetail", "The port of the address is no number from 1 to 65535"),
    QT_TRANSLATE_NOOP("IssueDetail", "The address is empty"),
    QT_TRANSLATE_NOOP("IssueDetail", "The address is longer than 64 KiB"),
    QT_TRANSLATE_NOOP("IssueDetail", "The address holds control characters"),
    QT_TRANSLATE_NOOP("IssueDetail", "Only http and https addresses can be fetched"),
};

/// A sentence with up to three parts. `kinds` has a letter for each: 'n' a number, 'x' an id in hex digits, 's' one of the
/// sentences without parts, 'o' any detail of ours, 't' any text, translated if it is a detail of ours, 'r' the input's words.
struct Pattern {
    const char* english;
    const char* kinds;
};

/// The first that fits counts.
constexpr Pattern patterns[] = {
    {QT_TRANSLATE_NOOP("IssueDetail", "looks like %1: %2"), "tt"},
    {QT_TRANSLATE_NOOP("IssueDetail", "looks like %1"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "known are %1"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 is of a wrong type"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "parentId is %1"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 of %2 bytes instead of %3"), "rnt"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 of %2 byte instead of %3"), "rnt"},
    {QT_TRANSLATE_NOOP("IssueDetail", "a line of more than %1 bytes"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "more than %1 bytes"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "lines in pieces of more than %1 bytes"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "more lines below one log line than are kept with it"), ""},
    {QT_TRANSLATE_NOOP("IssueDetail", "first span %1 of trace %2"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "trace %1 and trace %2"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 record"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 spans and log records"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 span"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 spans"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "Decompressed size is over %1 bytes (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more"), "nnn"},
    {QT_TRANSLATE_NOOP("IssueDetail", "More than %1 times the compressed size comes out (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more"), "nnn"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The gzip stream is damaged (%1)"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The zstd stream is damaged (%1)"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The archive is damaged (%1)"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "its directory cannot be read (%1)"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "its directory names %1 entries, %2 were found"), "nn"},
    {QT_TRANSLATE_NOOP("IssueDetail", "the first %1 bytes are not in its directory"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 byte follows its end and are not read"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 bytes follow its end and are not read"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "compressed by a method that is not read (%1)"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 bytes that are no frame were left out"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 bytes that are no field were left out"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 zero bytes in front of lines were left out"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "nothing in it is %1"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "more than %1 members; the others were not read"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "Is %1, not a file"), "s"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The header %1 holds a secret, which the settings do not keep: choose a token or password instead"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The value of the header %1 is more than one line"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server redirects more than %1 times, in a circle perhaps"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server redirects to an address that is not followed: %1"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server redirects from https to http (%1), which others can read; not followed"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server redirects to %1; credentials are for %2 only. If that is the right place, fetch from there"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server gave no answer within %1: ask for less at once, or try again later"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server sent nothing for %1 in the middle of its answer"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The answer took longer than %1: ask for less at once"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The head of the answer is over %1 bytes"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The answer is over %1 bytes: ask for less at once"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The answer is over %1 bytes"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "More than %1 times the compressed size of the answer comes out"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "There is no host '%1', or its name cannot be looked up now: check the address"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "Nothing answers at %1: is the server running, and is the port right?"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "No connection to %1 in time: is it reachable from here (VPN, firewall)?"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server's certificate is not trusted (%1): give the authority that signed it if the server is the right one"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The client certificate cannot be used (%1)"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "No TLS with %1 (%2): does it speak https at this port?"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The answer breaks off (%1)"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "What answers at %1 does not speak HTTP"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The transfer failed (%1)"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server does not understand the request (400): %1"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server wants to know who asks (%1): give a token or a user name and password that it knows: %2"), "nr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server wants to know who asks (%1): give a token or a user name and password that it knows"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server refuses (403): this token or user may not read %1, or a tenant header is missing: %2"), "tr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server refuses (403): this token or user may not read %1, or a tenant header is missing"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server does not have %1 (404): %2"), "tr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server does not have %1 (404)"), "t"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server finds the answer too large (%1): ask for less at once: %2"), "nr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server finds the answer too large (%1): ask for less at once"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1: try again later: %2"), "or"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1: try again later"), "o"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1; it asks to wait %2 s"), "sn"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server answers with status %1: %2"), "nr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The server answers with status %1"), "n"},
    {QT_TRANSLATE_NOOP("IssueDetail", "asked for %1, got %2"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "Port %1 takes traces and gives none; asked is Jaeger's, %2"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "The address names trace %1 but not the server that has it: copy the address from the page of the trace"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "'%1' is no value of '%2' in the address"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "'%1' in the address is no trace id"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "'%1' in the Grafana address is no trace id"), "r"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 is not how Jaeger wants it; read as %2"), "rr"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1 and %2"), "so"},
    {QT_TRANSLATE_NOOP("IssueDetail", "%1, %2"), "so"},
};
// clang-format on

/// What a server says of a trace, in its own words: nothing else of it is ours.
constexpr Pattern serverWords = {QT_TRANSLATE_NOOP("IssueDetail", "%1, trace %2"), "rx"};

/// Advice for the command line, and what stands for it in the window.
constexpr std::pair<std::string_view, std::string_view> waysOfTheWindow[] = {
    {"if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields",
     "if it is a log, say what its fields mean: File → Import log lines with a mapping…"},
    {"give the authority that signed it (--ca FILE) if", "give the authority that signed it if"},
    {", or say which it is (--from)", ""},
    {": give the address of the server and --trace-id", ": copy the address from the page of the trace"},
};

constexpr std::size_t maxParts = 3;
/// Sentences in sentences: "looks like …" has two, a list of ways to write a time six.
constexpr int maxNesting = 8;

std::optional<QString> ownWords(std::string_view detail, int nesting);

QString inputWords(std::string_view text) {
    return cellText(text, ImportIssue::maxDetail);
}

QString translated(const char* english) {
    return QCoreApplication::translate("IssueDetail", english);
}

std::optional<QString> sentence(std::string_view text) {
    const auto* const found = std::find(std::begin(sentences), std::end(sentences), text);
    if (found == std::end(sentences)) return std::nullopt;
    return translated(*found);
}

std::optional<QString> part(char kind, std::string_view text, int nesting) {
    switch (kind) {
        case 'n': {
            std::uint64_t number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
            return countText(number);
        }
        case 'x':
            if (text.find_first_not_of("0123456789abcdefABCDEF") != std::string_view::npos) return std::nullopt;
            return inputWords(text);
        case 's':
            return sentence(text);
        case 'o':
            return ownWords(text, nesting + 1);
        case 't': {
            auto own = ownWords(text, nesting + 1);
            return own ? std::move(*own) : inputWords(text);
        }
        default:
            return inputWords(text);
    }
}

/// The texts in `detail` that stand where `english` has its %1, %2 …; false if the rest is not the same.
bool takeApart(std::string_view english, std::string_view detail, std::array<std::string_view, maxParts>& parts) {
    std::size_t count = 0;
    for (std::size_t place = english.find('%'); place != std::string_view::npos; place = english.find('%')) {
        if (!detail.starts_with(english.substr(0, place))) return false;
        detail.remove_prefix(place);
        english.remove_prefix(place + 2);
        const std::size_t next = english.find('%');
        const std::string_view between = english.substr(0, next);
        std::size_t size = detail.find(between);
        if (next == std::string_view::npos) {
            if (!detail.ends_with(between)) return false;
            size = detail.size() - between.size();
        }
        if (size == 0 || size == std::string_view::npos) return false;
        parts.at(count++) = detail.substr(0, size);
        detail.remove_prefix(size);
    }
    return detail == english;
}

std::optional<QString> fill(const Pattern& pattern, std::string_view detail, int nesting) {
    std::array<std::string_view, maxParts> parts;
    if (!takeApart(pattern.english, detail, parts)) return std::nullopt;
    std::array<QString, maxParts> texts;
    for (std::size_t i = 0; pattern.kinds[i] != '\0'; ++i) {
        auto text = part(pattern.kinds[i], parts.at(i), nesting);
        if (!text) return std::nullopt;
        texts.at(i) = std::move(*text);
    }
    const QString form = translated(pattern.english);
    QString out;
    for (qsizetype i = 0; i < form.size(); ++i) {
        const int number = form.at(i) == QLatin1Char('%') && i + 1 < form.size() ? form.at(i + 1).digitValue() : 0;
        if (number < 1 || number > static_cast<int>(maxParts)) {
            out += form.at(i);
            continue;
        }
        out += texts.at(static_cast<std::size_t>(number) - 1);
        ++i;
    }
    return out;
}

/// Nothing if `detail` is none of the sentences above.
std::optional<QString> ownWords(std::string_view detail, int nesting) {
    if (nesting > maxNesting) return std::nullopt;
    if (auto text = sentence(detail)) return text;
    for (const Pattern& pattern : patterns)
        if (auto text = fill(pattern, detail, nesting)) return text;
    return std::nullopt;
}

/// Details with this code may be a word of the input; one that looks like ours ("text", "span") is still the input's.
bool mayBeWordOfInput(IssueCode code) {
    switch (code) {
        case IssueCode::BadTraceId:
        case IssueCode::BadSpanId:
        case IssueCode::BadField:
        case IssueCode::FieldAsText:
        case IssueCode::UnknownProcess:
        case IssueCode::PartialTrace:
            return true;
        default:
            return false;
    }
}

}  // namespace

QString issueDetailText(IssueCode code, std::string_view detail) {
    // The importers speak to a command line; the window has other ways.
    for (const auto& [told, here] : waysOfTheWindow) {
        const std::size_t at = detail.find(told);
        if (at == std::string_view::npos) continue;
        std::string own(detail.substr(0, at));
        own += here;
        own += detail.substr(at + told.size());
        return issueDetailText(code, own);
    }
    std::optional<QString> text;
    if (code == IssueCode::SourceWarning)
        text = fill(serverWords, detail, 0);
    else if (code != IssueCode::SpansLost && !(mayBeWordOfInput(code) && detail.find(' ') == std::string_view::npos))
        text = ownWords(detail, 0);
    return text ? *text : inputWords(detail);
}

std::vector<std::string_view> knownIssueDetails() {
    std::vector<std::string_view> known(std::begin(sentences), std::end(sentences));
    for (const Pattern& pattern : patterns) known.emplace_back(pattern.english);
    known.emplace_back(serverWords.english);
    return known;
}

}  // namespace fw::items
