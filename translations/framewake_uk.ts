<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CompareMarkdown</name>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differences, the largest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePainter</name>
    <message>
        <source>not in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <comment>it is of another service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind</source>
        <comment>it is of another span kind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <comment>an attribute that tells works apart has another value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A on critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation; bar of A above that of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: operation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePicture</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences below %1 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: trace id</source>
        <extracomment>%1 is the side of the comparison, A or B</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the side of the comparison, A or B; %2 the name of an attribute</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 matched, %2 renamed, %3 only in A, %4 only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 from the starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FlamePainter</name>
    <message>
        <source>missing parent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>missing parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other operation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP/2 connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>xz data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loki metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loki or Prometheus metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON without spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger dependencies answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dependency list (Jaeger or Zipkin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger operations answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger services answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger trace summaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger error answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line has no line end and may be cut; no record is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last line has no line end: kept, but it may be cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error answer of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo tag answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of names (Zipkin services or spans)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo answer without a trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo search answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JavaScript console spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loki answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/traces/{id} or the UI&apos;s JSON download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v3/traces/{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v2/trace/{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refused the request; export the trace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if it is a log, say what its fields mean: File → Import log lines with a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trace is not there (any more); look for its id again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No files in this archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a byte order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer without traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces without spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Tempo search answer without spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list without spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Tempo search answer has a sample of the spans that matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server gave an error instead of traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before its brackets are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before a member&apos;s value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends after a comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad \u escape in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member name in quotes is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos; is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over 4 GiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more text after the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document ends early, a new one starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value stands where none may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets do not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line break inside a string</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line break inside a member name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a member name is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text that is no JSON object or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the input begins in the middle of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes that are no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>console object cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framed message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log record is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span that is no object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a span with neither ids nor a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object with neither ids nor a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span without processID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process tag without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list element is of a wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentId is the span itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation timestamp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annotation value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link spanId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link traceId</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 or 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a log record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a resource group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a frame header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends inside a compressed message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time after the year 2262</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time before the year 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time beyond what nanoseconds hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the duration is beyond what nanoseconds hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span&apos;s start is beyond what nanoseconds hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>startTime beyond what nanoseconds hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>startTime is 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>startTime is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration beyond what nanoseconds hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timestamp is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log line without a time that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durations without a unit are read as seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>durations without a unit are read as nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times without a zone are read as UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 8601 without a zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the cache that is open here, not a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such member in the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a folder or archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a character device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a block device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a NUL byte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip stream ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip stream cannot be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zstd stream ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The xz stream ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zstd window is over 128 MB; unpack it by zstd --long=31 first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The xz stream is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The xz stream needs more than 1 GiB of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The xz stream uses a method that is not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bytes follow the xz stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bzip2 stream ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bzip2 stream is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other bytes follow the bzip2 stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decompressor cannot be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed more than twice; unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a byte too many or too few in UTF-16 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file with holes (sparse)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of a zip archive that was split; join the parts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory is missing or cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what its directory says is not what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of the archive is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place outside of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or password: they have fields of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A header is a line such as &apos;X-Scope-OrgID: team&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and &apos;-&apos; only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token, user name, password or proxy is more than one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name has no colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HTTP library cannot be set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the proxy cannot be looked up: check the proxy&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand the request (400)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gets too many requests (429)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not available (503)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of /api, and whether a token is wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Jaeger API answers here: check the address and the path in front of /api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the search is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the search is empty: its beginning is not before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit of 0 traces finds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Tempo is asked by TraceQL; use service, operation, attributes and durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no service, which Jaeger&apos;s v1 API demands; all services are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Grafana address shows no trace: open a trace in Explore and copy the address from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pane of this Grafana address shows a trace or a search for traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Grafana address has no query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Grafana address does not say which data source it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no host that can be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the address is no number from 1 to 65535</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is longer than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only http and https addresses can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of a wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parentId is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bytes instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 byte instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines in pieces of more than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more lines below one log line than are kept with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first span %1 of trace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace %1 and trace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans and log records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decompressed size is over %1 bytes (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 times the compressed size comes out (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gzip stream is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zstd stream is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory cannot be read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory names %1 entries, %2 were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first %1 bytes are not in its directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 byte follows its end and are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes follow its end and are not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed by a method that is not read (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes that are no frame were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes that are no field were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 zero bytes in front of lines were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in it is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 members; the others were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is %1, not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header %1 holds a secret, which the settings do not keep: choose a token or password instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of the header %1 is more than one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects more than %1 times, in a circle perhaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to an address that is not followed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects from https to http (%1), which others can read; not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server redirects to %1; credentials are for %2 only. If that is the right place, fetch from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no answer within %1: ask for less at once, or try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent nothing for %1 in the middle of its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer took longer than %1: ask for less at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of the answer is over %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is over %1 bytes: ask for less at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is over %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 times the compressed size of the answer comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host &apos;%1&apos;, or its name cannot be looked up now: check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1: is the server running, and is the port right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 in time: is it reachable from here (VPN, firewall)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1): give the authority that signed it if the server is the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client certificate cannot be used (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLS with %1 (%2): does it speak https at this port?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer breaks off (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer failed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not understand the request (400): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have %1 (404): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have %1 (404)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: try again later: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; it asks to wait %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for %1, got %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port %1 takes traces and gives none; asked is Jaeger&apos;s, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names trace %1 but not the server that has it: copy the address from the page of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos; in the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the address is no trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the Grafana address is no trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not how Jaeger wants it; read as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, trace %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a format that is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends in the middle of a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compressed data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken protobuf bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record is over the size limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of a wrong type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span without a trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span without an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time missing or out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lies before start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process is not in the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span line lacks what makes a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace id: ordinary log lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are written in several ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source says that spans were lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeated, known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same span id, other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source system warns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One span in several records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a part of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later, more complete records of known spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document of another format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parent is not in the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans are each other&apos;s parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span is its own parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client and server share a span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id is the lower half of another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left open by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start is more than a year off the other spans of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of another kind, no traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden files and those of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered with another trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under “no trace”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, id made from its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept and marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn with length 0, raw value kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not spans, ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both kept and marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined to one span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; fetch the whole trace by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was committed stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier ones replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out; import it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept below a row for the missing parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut at the earliest span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as a root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server kept below the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as two traces; join them if they are one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read so; a log mapping can say otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept; the duration of the trace leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came before is kept; the rest was not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept under its own id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: cause, %2: detail</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, first %1</source>
        <extracomment>%n: number of lines, %1: number of the first one</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, first at byte %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>Trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (object)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events (list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>unit of a time or duration: found out from the value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line above</source>
        <extracomment>what a line of a log becomes: a part of the record above it, as a stack trace is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>of a line of a log</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;173 spans&quot;, %2: &quot;20 logs&quot;, %3: &quot;7 lines not understood&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not understood</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>More roots: by the menu of their rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span has a usable duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own work; pale: children at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not instrumented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>equal spans in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(root: %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one subtree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below suggested parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>raw, no skew correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of each trace&apos;s root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(1 span left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(%Ln spans left out)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotDesk</name>
    <message>
        <source>Reading the traces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the brush with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the brush	Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of the traces	0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>The span lacks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) lack a key; this one: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span of the trace has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cycle of parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts before its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlives its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consumer without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame in several traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name with details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration contradicts an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error without a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Span %1 is not in the trace; %Ln span(s) name it as parent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its parent %1 is not in the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parents lead back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another span of the trace has its id, with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span is marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts %1 before its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends %1 after its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 has to be moved by %2 to fit that of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No offset between the clocks of %1 and %2 fits their calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has no root: every top span names a parent that is not there, or they are in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A consumer with neither a parent nor a link to what it consumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 is in no trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 to %2, are in no trace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) with a name that says nothing of what was done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of one operation, %1, with names that differ from call to call</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2, the span took %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span failed and says nowhere why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) looked at, %1 complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 on %3 of spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans (%4), %5 of %6 traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) could not be read and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) of these checks are only counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and split frames are looked for in all traces only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln span(s) were not judged: there are too many operations.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Slow frame, cache miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One hour of cam01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agents in a log file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanColors</name>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpanName</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitSettings</name>
    <message>
        <source> % of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least length of a gap in milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waits are in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue spans are named:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that say how long a span waited before its start, and names of spans that are waits themselves; several with commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gaps are marked from:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>Queued %1 before its start (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued %1 since its producer %2 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued %1 since the linked producer %2 ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued %1: spans of this name are waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not instrumented: %1 in %Ln gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: overlap factor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over from %1 is assumed: they ran beside others, and no thread, worker or link joins them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over to %1 is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the critical path: it lies outside its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the critical path: its producer does not wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The critical path leaves out what lies outside its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: outside their parent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: nobody waits for them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) cut at the ends of their parent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaterfallPainter</name>
    <message>
        <source>no start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::AboutDialog</name>
    <message>
        <source>About Framewake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native viewer for distributed traces.
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache: %1
Settings: %2
Qt %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a report of a fault begins with: versions of the program, of Qt and of the system</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::BottleneckDesk</name>
    <message>
        <source>bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::CacheDesk</name>
    <message>
        <source>No cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framewake caches (*.fwdb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::CohortDesk</name>
    <message>
        <source>Nothing is brushed: drag in the chart above the list, or choose other traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of the baseline is without this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of the cohort has this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohort-attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohort-operations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::CompareDesk</name>
    <message>
        <source>Looking for the median of its kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the p%1 of its kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the p50 and the p95 of this kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no p95 of this kind: it takes %1 complete traces of %2 without errors, there are %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1 with errors, %2 incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is the p50 and B the p95 of %1 traces of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the p%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such trace: %1 needs at least %2 complete traces of %3 without errors, the cache has %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trace is itself %1 of %2 traces of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is %1 of %2 traces of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionDesk</name>
    <message>
        <source>this system has no keyring that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the token or password was not kept and will be asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: no token or password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers and knows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs &amp;in with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;ken or password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its ke&amp;y:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keyring of the system and nowhere else; without one they are asked for each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Us&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as kept, or asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which the settings do not keep: set https_proxy instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::DockGrip</name>
    <message>
        <source>Edge of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDesk</name>
    <message>
        <source>There is no trace to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDialog</name>
    <message>
        <source>This trace: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen traces, those that were scrolled to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %Ln trace(s) of the list</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a file beside it; empty: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file with lines such as: key session, text ORDER-\d+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by days that nobody is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are moved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traces:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your &amp;own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out: everything goes as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture is made of an open trace, and none is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds at most %2 traces; the other formats hold all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much are the times to be moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is to be written…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is to be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule found anything to leave out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ExportTexts</name>
    <message>
        <source>HTML page, opens in any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP as protobuf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OTLP protobuf (*.pb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaeger JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zipkin JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of spans (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log records left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans with ids of another form, written by their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warnings of the source system left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans with the id of another, which readers may take for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>texts that are not UTF-8, mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times cut to microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values that become text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans whose scope loses something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans whose resource loses something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links that lose something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts of dropped things left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace flags left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes left out, as their key stood there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans without a kind, taken for internal ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attributes whose name means something else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>values of secret keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passwords in addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secrets in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>persons in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own rule, line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot hold all: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) are damaged and cannot be written.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <extracomment>%1 is &quot;28 spans&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 traces, %3</source>
        <extracomment>%1 of %2 traces; %3 is &quot;28 spans&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDesk</name>
    <message>
        <source>Link to a trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDialog</name>
    <message>
        <source>Fetch traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alone is enough; empty: a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most this long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace or frame &amp;id:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attributes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most, traces:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the services…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute is a line such as camera.id=cam01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 250ms, 1.5s, 1h30m or 2d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::FetchTexts</name>
    <message>
        <source>Trace %1</source>
        <extracomment>%1: Jaeger, Tempo or Zipkin</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 trace %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 · Enter fetches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace %1 was in the cache; %2 was not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing new of this trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) more complete</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1: the server, %2: &quot;3 new spans, 1 span more complete&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Addresses are shown and remembered, so it was not used: give it to a connection (File → Connections…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 names a server, but neither a trace nor a search. Open one there and copy its address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces of any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces of service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched from %1: %2. %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) came before that and is (are) kept, marked as partial.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have trace %2, or not any more: check the id and how long the server keeps traces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at %1, or not any more: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answered with trace %1, which is kept under its own id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found at %1: %2. A longer window finds more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 … 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waterfall, flame graph, graph, statistics, spans, log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fold, unfold, to the parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + Shift + ← →, Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names narrower, wider, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, out, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace, Shift + Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, forward in this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E, Shift + E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deepest error below the selected span, or of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical path on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>columns and pills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest parents for flat spans; as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct clocks that are off; as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks of what is not instrumented on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom to the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/, Ctrl + F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find (also key=value, key&gt;5); elsewhere: search or filter of pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N, Shift + N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M, Shift + M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark the span; write a note, Esc ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>J, Shift + J</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of the bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only the subtree of the selected span; all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the brush, then the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scroll rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom time at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select a range; release zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom to the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of traces: put the trace on side A, on side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>side by side, one tree, a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous difference, the largest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what differs in the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the comparison as Markdown; in a table its row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one id, or two, onto the sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the span in its own trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the traces with this operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which traces are counted: the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the threshold of the cohort; Shift finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F, D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of the cohort: list its traces, compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time: ← → ↑ ↓, Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step, service; list the traces behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl, Shift + click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of traces: select several, to compare with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through the hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the trace at who took, at the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ − 0, Ctrl + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← →, Shift + wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the picture: earlier, later; in the strip: another frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush; its edges resize it, inside it is moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a point: show the trace, open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a brush without the mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift, Ctrl + ↑ ↓ ← →</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its right or upper, its left or lower edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show all traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nearest box in that direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its slowest span in the waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its traces; a beginning is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id, span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hexadecimal, UUID or traceparent; a beginning is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribute of a span or resource; several: all must hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration&gt;1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service, name, status, kind, duration: the span&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traceDuration&gt;1s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of an operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page of Jaeger, Tempo, Zipkin, Grafana: Enter fetches what it shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>framewake://trace/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens what the cache has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall, keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall, mouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart of traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ImportDesk</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, with problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) in the cache</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::JourneyDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace has the frame %1. With sampled tracing most frames have none; imports to come may bring it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::MainWindow</name>
    <message>
        <source>The link names a view that this version does not have: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row of the table first: an operation, a service or a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is brushed: drag in the chart above the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two imports are needed: a comparison tells what changed between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select several traces first: click them with Ctrl or Shift held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the selected rows are not loaded: so many are better chosen by the brush or a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces and logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side A is set. Press B on the trace to compare with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B is set. Press A on the trace to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on side A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on side B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard has no id, and no two ids, to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison needs two ids. Given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole comparison: all of both times, the rows that differ most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open trace names no frame: no span of it has the attribute %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::MappingDesk</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A name has no “/” and no “\”, and does not begin with a dot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has no characters that cannot be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first lines are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line holds fields: neither JSON nor key=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines are long: the preview shows those in the first %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s), the deepest ones, are not listed: they stay attributes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No line becomes a span or a log record: choose the field that holds the trace id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a profile of this name already; it will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was imported with it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::NoCachePage</name>
    <message>
        <source>Traces are shown here as soon as there is a cache to keep them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a temporary cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In memory; gone when the window closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::PaneDesk</name>
    <message>
        <source>The graph cannot be drawn: %1. The other views of the trace are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::PictureDialog</name>
    <message>
        <source>Si&amp;ze:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture shows the rows as they are folded now, with a strip of ids and times below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>%1 width, %2 height of the exported picture</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 points, any size</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets and persons stay: “framewake-cli compare --redact” leaves them out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::QualityDesk</name>
    <message>
        <source>All traces were checked, the list shows those of a search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked were the traces of another search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules (*.rules *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::RedactionList</name>
    <message>
        <source>What is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more find(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::SearchDesk</name>
    <message>
        <source>not understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 for “%2” at %3:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token for “%1” at %2:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that answers: it is asked for each time and written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::ServicePlotDesk</name>
    <message>
        <source>The traces behind this point are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services-over-time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frame ids are in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute whose values name a frame. The cache is indexed anew when it changes; new caches start with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks are corrected by:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, and only where you ask for it in a trace. Hosts whose clocks are off by more are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused for at most:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an import the traces that were not used for longest leave the cache; those that you keep by their menu stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, all:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of AI spans, with commas between them; of several that a span has the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::TabRow</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the traces in the brush are listed. Click: all of the search (Esc in the chart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only listed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these traces of the search are listed: %1. Click: all of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::TableSaver</name>
    <message>
        <source>Save as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table saved: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::Texts</name>
    <message>
        <source>The settings could not be understood, the defaults hold. The file was kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last session failed to open twice and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other traces are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read up to there is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache cannot be used: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache %1 cannot be used: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache file is damaged. The traces themselves were read instead of its indexes; damaged ones may be missing. “framewake-cli cache compact” saves what can be read; importing the sources again brings back the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache %1 can only be read: %2. Its traces can be opened; what is to be imported needs another cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cache is a temporary one: what is imported is gone when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: import stopped. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: import cancelled. %Ln span(s) read so far are kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new trace(s),</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) replaced by later, more complete records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) there already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all of it is in the cache already, nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all spans are in the cache already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bookmark(s) left as attributes: too many for one import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost: see the import problems.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2. The search “%3” leaves them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is empty: import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> from %1 to %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar frame ids: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With sampling, most frames have no trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trace id, beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame id, beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span id, beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) wait for their spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cache empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache empty, limit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) that were not used for longest left the cache to keep its limits:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The traces that are kept whatever the limits are alone larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::TopBar</name>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::TraceDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture saved: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::UpkeepDesk</name>
    <message>
        <source>This trace stays whatever the limits of the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trace may leave the cache when it is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln trace(s) to the one with the whole id.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are one trace already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everything that came with %1 out of the cache?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file itself stays as it is. Traces keep what other imports brought; those that you keep by their menu stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Removed: %Ln span(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing by %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame ids are the values of %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;log lines with a mapping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetc&amp;h traces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the se&amp;rver for this trace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;sample traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport traces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trace as Mar&amp;kdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous trace of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next trace of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bottlenecks of many traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of &amp;each service over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame &amp;journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the jour&amp;ney of this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the &amp;median of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the p&amp;95 of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this &amp;kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the b&amp;rush with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the last two &amp;imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare se&amp;lected traces with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy comparison as &amp;Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save differences as CS&amp;V…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import &amp;problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Framewake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::app::WindowParts</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::BottleneckModel</name>
    <message>
        <source>other values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans without this attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values beyond the first %1, together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a trace, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wait has no status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 in all traces; self time %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in a trace, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing before it to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the critical path in a trace, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By contribution to the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the calls with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations on one logarithmic axis, with p50, p95 and p99; sorted by the longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Durations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to the critical paths; its share of the duration of all traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, mean per trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period, and its change against as long a period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course, against the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::ChangeModel</name>
    <message>
        <source>Durations, sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration, longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B − A</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::CohortKeyModel</name>
    <message>
        <source>medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s) …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medians: %1 %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The difference is at least so large, with 95 % confidence; false discovery rate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the traces with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the median trace with this value with the median trace of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it; the difference is %5 to %6 points (95 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of all members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::CohortOperationModel</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2 in a trace, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the critical path, %2 instead of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::CohortText</name>
    <message>
        <source>its own work takes %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>others wait %1 instead of %2 before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is far slower in %1 instead of %2 of the traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors begin there in %1 instead of %2 of the traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it takes part in %1 instead of %2 of the traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest %1 %, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slowest %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against a single service: no service does more itself in these traces than in the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (as its callers name it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence speaks against %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less strong: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both sides are the same %Ln trace(s): there is nothing to compare.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No trace belongs to either side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the one side</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the other</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer than %2 tell nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ids and copies of the duration left out (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further keys not looked at: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of some keys not every value could be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of durations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow with the time or the number of the frame: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the traces were chosen by: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on resource, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same traces as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s) say the same: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::CompareWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>operation in service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the wait before %1</source>
        <comment>operation in service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest change is %1: %2. Others make up for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, %3 of the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, against the difference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs only in A and is the largest difference: %2, %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs only in B and is the largest difference: %2, %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest difference is %1: queued %2 (%4 → %5), %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the largest difference: %2 of its own work (%4 → %5), %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others make up for part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within %1 lie %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the critical path within %1 (%2 → %3) lie %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, runs only in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2: %3 runs beyond its root, and what lies there is not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails in B, not in A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails in A, not in B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, clocks as recorded; adds up exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, clocks corrected; adds up exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, clocks of one side corrected; adds up exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans without a counterpart were not looked at for a new name: too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For new names the nearest %1 descendants were compared; %2 further ones were not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans with the same names, states, durations and offsets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B took the same time and are not identical.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The roots of A and B took the same time, the whole traces did not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of B is slower than that of A by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root of B is faster than that of A by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is slower than A by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is faster than A by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A has no spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B has no spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have no span in common.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queue wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>the operation that waited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renamed, was %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level inserted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>queued %1</source>
        <comment>a longer or shorter wait</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>errors: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::DiffTableModel</name>
    <message>
        <source>matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::GroupKey</name>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::IssueModel</name>
    <message>
        <source>… and more that are only counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyModel</name>
    <message>
        <source>trace %1, span %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither span names a queue or topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it was taken before what gave it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from the end of the one to the start of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the start of who took; the same number stands in the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span that gave, and its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The span that took, and its service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue or topic, as one of the two spans names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the end of who gave to the start of who took; clocks are as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the context came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What says that the one took from the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyWords</name>
    <message>
        <source>no waiting between its spans was recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2, where the context was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span of this frame tells when it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame took %1 in one trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The frame took %1 in %Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trace(s) of this id</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) nearby</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other frame of its series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 numbers present: sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 numbers present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: no trace has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>same trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer is a child of its producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consumer links to its producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Producer and consumer have one parent; what was given first is taken first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else took from this producer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing before ended later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything before was still running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 reads %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names no parent and no link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the parent of %1, %2, is in no trace of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same frame id; %1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, link kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, context lost: joined by the frame id alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln small wait(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>wait %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::LogListModel</name>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the start of the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::MappingFieldModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a field stands for, %2: 2 or more: it counts only in lines that lack the better fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice %1: it counts in lines that have none of the better fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::MappingPreviewModel</name>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of the line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>%1: time zone</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation, message or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::QualityModel</name>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation · service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::SourceListModel</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans: %1, traces: %2, logs: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It brought %1 spans; the others have left the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1, in the cache: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour: more than 1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than 1 GB an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::SpanDetailModel</name>
    <message>
        <source>Span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs of the trace that name no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>double</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 at their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the logs of this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span not in the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before the start of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 after the end of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>span lasted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::SpanListModel</name>
    <message>
        <source>id stands twice: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start, counted from that of the root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that no child covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::SpanMarks</name>
    <message>
        <source>no start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shares the caller&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start inferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::StatisticsModel</name>
    <message>
        <source>Spans without this attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the self time of all these spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::items::TraceListModel</name>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <extracomment>Column &quot;Complete&quot; of the trace list; n is at least 1</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>context lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Column &quot;Complete&quot; of the trace list: the root span has no end</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span of it has a start time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every parent that a span names is in the cache.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some spans name a parent that is in none of the imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told. The duration is what the other spans tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent is missing, but a source of this trace was read in part only: spans may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parent is missing, but the cache is damaged: whether its sources were read to their ends is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No root span: every top span names a parent that is in none of the imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 span</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 error</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::render::RowFacts</name>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::AiStrip</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and tokens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::BackLinkList</name>
    <message>
        <source>Spans that link to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(of the first %1 links to this trace)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksHead</name>
    <message>
        <source>Sampled at %1: estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled at %1, errors at %2: estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every trace counts for those that were not kept: counts, errors and shares are estimates, percentiles are weighted. Click: other rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traces say that only a share of them was kept; they are counted as they are. Click: tell the rates, and they are weighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the newest trace of the cache; the trend is against as long a period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare p50 with p95 of the traces with the selected row (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of each service over time, step by step, in the place of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksView</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %Ln trace(s), estimated from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percentiles here are of the traces that were kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), by share of the critical path</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln value(s), by share of the critical path</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s), by share of the critical path</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>reading what was waited for…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no trace in the period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged trace(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampling rates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ClockWords</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no shift against %2 fits both %3 and %4; the clock drifts, or spans do not wait for each other (%5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 against %3 (possible: %4 to %5; %6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too much to be corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more host(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Shown with these corrections; the cache and exports keep the recorded times. Click: as recorded (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as recorded. Click: correct the clocks (K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to correct: the spans name no two hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks disagree, but no correction fits them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to correct: the clocks of the hosts agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start moved by %1: the clock of %2 is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortBar</name>
    <message>
        <source>Slowest %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the middle (p40 to p60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a query…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traces that are asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key=value, status=error …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the search field; of the traces of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of the traces that are asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query of the traces that they are held against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or move the handle in the histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace is what is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medians</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the comparison of the trace of median duration of each side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One side has no trace, so it has no median</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>List %Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists exactly the traces that are asked about; the brush stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortHistogramView</name>
    <message>
        <source>Durations of the traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces: %1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortLegend</name>
    <message>
        <source>√ scale, traces per duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: critical path, %1 − %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who: attributes of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter to compare what the query finds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a query and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of this search to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by both queries, counted on the first side only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With spans of both imports, on neither side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces with several roots, of which the longest counts: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged, on neither side: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased sample: shares are of the traces that were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation takes another part of the critical path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key has this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attribute differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter first: what is typed is not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a query first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traces are still being looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: list the traces with this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diff: compare the medians with and without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the first values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareChanges</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs in the selected row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row: what its two sides do not agree in is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has no attributes of its own: its members have them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of A</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of B</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All attributes and events are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareEmpty</name>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Press A on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet. Press B on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareHead</name>
    <message>
        <source>no errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side A: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B: empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame id %1; click copies it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The large number is the time of the root, which is compared. Work of this trace lies beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareRowsView</name>
    <message>
        <source>Two waterfalls side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both traces in one tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no difference on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 less on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in its parent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of it queued before it began: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path, with all below: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTable</name>
    <message>
        <source>The span in its own trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No difference is as large as that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged tree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two waterfalls side by side (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tree with the bars of both (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of the differences, the largest first (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On: a millisecond is as long on both sides. Off: each side fills its room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide Δ below %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows whose difference on the critical path is smaller, with all below them, are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareView</name>
    <message>
        <source>Next difference (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the two sides of the selected row do not agree in (D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same, and two ids can be pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a trace in the list and press B: it is compared with A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a trace in the list and press A: B is compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that differ (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::DeltaChartView</name>
    <message>
        <source>fast trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From A to B: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailDelegate</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailTable</name>
    <message>
        <source>Attributes, events, links and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the span as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as key=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the linked span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traces that hold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show traces with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::DropZone</name>
    <message>
        <source>Drop trace files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framewake reads them on this computer and keeps an index in its cache. The files themselves are never changed and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open sample traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ExcerptView</name>
    <message>
        <source>Excerpt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterMenu</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All services but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds but %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans shorter than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterPopup</name>
    <message>
        <source>Only errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least as long as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as the selected span</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FindBar</name>
    <message>
        <source>Show everything again; hidden now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text, key=value, a comparison (duration &gt; 5ms, http.status_code &gt;= 500), or /a regular expression/. Enter goes to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide what was not found, but for the rows above it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide spans by service, kind, duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again and close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FirstRunPage</name>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made up, installed with the program; no network needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search any id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameHead</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is self time: what each call did itself, summed over all spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width is the time each call keeps the primary root waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameTrail</name>
    <message>
        <source>Whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out to the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameView</name>
    <message>
        <source>Flame graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Widths are work: %1 of self time in %Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widths are time on the critical path: %1 in %Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln impossible length(s) cut</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) too narrow to show</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own share %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoomed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double click shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own share of the path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphHead</name>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service calls which: the service map of this trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which operation leads to which: equal ones behind the same operations are one box</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphView</name>
    <message>
        <source>Trace graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln in boxes of others</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weak arrow(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bars are shares of the self time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>self time %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No spans of its own: known by what its callers say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has the least self time finds no room of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to itself</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Self time: %1, %2 of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total of the durations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the critical path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as message(s) nobody waits for</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The critical path runs along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::GroupField</name>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportProblemsPanel</name>
    <message>
        <source>Import problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal problems are one row with a count; at most %1 rows are kept, the rest is counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal problems are one row with a count. %1 more found no row and are only counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportStatus</name>
    <message>
        <source>Import progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the import; what was read stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent, with the space of the locale</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 spans/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 import problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln import problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::IssueDetail</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields not where they should be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map fields of this log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join all such traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the two traces</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyCanvas</name>
    <message>
        <source>Traces and services of the frame on one time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace, service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-over %1: %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>own work: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyHead</name>
    <message>
        <source>Previous frame (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trace of the selected hand-over, at who took; else the first trace (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken hand-over(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneySharesView</name>
    <message>
        <source>Where the %1 went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>along the way from the first start to the last end; the parts add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyStripView</name>
    <message>
        <source>bar = duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frames around this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyView</name>
    <message>
        <source>Reading the traces of the frame…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame is chosen. Open a trace that names its frame, then choose &quot;Show the journey of this frame&quot; (Ctrl+4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this frame gives work to another one by queue, link or frame id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trace at who took	Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trace at who gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::LogPane</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This trace has no log records and no events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the part of the time that is shown matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter lines (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records and events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingDialog</name>
    <message>
        <source>Log mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mapping:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessed from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual loggers (built in)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1: name of a mapping</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;Meaning&quot; or &quot;Unit&quot;, %2: name of a field</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldsPane</name>
    <message>
        <source>Fields of the lines and what they mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a certain message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a certain field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual are lines that say “span completed”, and those with a span id, an operation and a duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lines that are spans:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;eld:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is e&amp;qual to:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of writing: the span ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the beginning of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;time is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for times that give no zone themselves, such as 2026-07-01 12:00:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said: UTC is assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer’s (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: request done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingPreviewPane</name>
    <message>
        <source>What becomes of the first lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::MinimapView</name>
    <message>
        <source>Overview of the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::Omnibox</name>
    <message>
        <source>Frame id, trace id, prefix, or key = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame id, trace id, a prefix of either, or key = value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneHead</name>
    <message>
        <source>CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneSplitterHandle</name>
    <message>
        <source>Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneTable</name>
    <message>
        <source>Copy cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::PeerStrip</name>
    <message>
        <source>Comparing with its peers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers in the cache: too few to rank</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As long as all of its peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower than %1 of its peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The peers are not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers: all spans in the cache of the same service, name and kind. The share is of those that took no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many spans are compared to within 1 % of their durations.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ProfileNameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::QualityPanel</name>
    <message>
        <source>Findings of the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of the &amp;program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a file of rules…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the rules of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The traces are being looked at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no traces to check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets no finding through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking: %1 of %2 traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find traces with this operation and service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::RunPanel</name>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of equal spans that follow each other, without children.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of a run of equal spans: from number %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the slowest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, run of %Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SamplingDialog</name>
    <message>
        <source>Sampling rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of a hundred traces were kept when they were recorded? Counts, errors and shares are then estimates of what was there before the sampling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces &amp;without errors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces with &amp;errors:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Weight them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotPane</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln-minute steps</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a dashboard: Prometheus buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a dashboard: span metrics buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a dashboard: OpenTelemetry SDK buckets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentile of the durations of all spans of a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans count in the step in which they begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact: the span at the rank, of all durations. A dashboard only has counts in buckets and guesses within one (histogram_quantile): choose its buckets to check one against the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As histogram_quantile() computes it from buckets up to %1. A dashboard counts a span when it ends, here when it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), those with the largest %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value below 100 spans a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value below 20 spans a step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotView</name>
    <message numerus="yes">
        <source>%Ln more service(s) with a smaller one, not drawn</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, spans: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so few tell nothing exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourceView</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open files… (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No imports yet. Opened files will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanHeader</name>
    <message>
        <source>Copy the span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began %1; time out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>began %1, %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End lies before start; drawn with length 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is out of range; the raw value is below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s side of a call; it has the span id of the client&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without a span id; one was made from its content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came without a trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part could not be read; the problems of the import say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute is nested too deep and stands as bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parent is in none of the imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion; it names another parent or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; the duration of the trace leaves it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its parents form a circle, which is cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more warnings of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another span of this trace has the same id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans of this trace that have the same id. Another one: %3, %4, begins %5 from this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the other span with this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy parent span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy status message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanListPane</name>
    <message>
        <source>Sorting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets no span through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), all of the trace</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanNote</name>
    <message>
        <source>Bookmark (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A note ends at %Ln character(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanPanel</name>
    <message>
        <source>Select a span to see its attributes, events, links and logs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter keys, values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter attributes, events and logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanTablePane</name>
    <message>
        <source>Show in the waterfall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::StatisticsPane</name>
    <message>
        <source>Computing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter lets no span of this part of the time through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span lies in the part of the time that is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: filtered, in the part of the time that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: filtered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 spans, those in the part of the time that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the slowest span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by, second key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TablePane</name>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TextViewer</name>
    <message>
        <source>In lines that can be read, or as it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it as it came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… %1 more characters; copying gives all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceChart</name>
    <message>
        <source>No trace to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95 · %1 slower</source>
        <extracomment>beside the line at p95 of the durations: so many traces took longer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>traces per duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>√ scale, traces per duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more outside: 0 shows all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brush %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click: show the trace. Drag: brush.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Traces by start and duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram of the durations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColors</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour by an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the colours of the rows stand for: %1 (Shift+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColumns</name>
    <message>
        <source>Columns and pills (Shift+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no room</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pill: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all columns and pills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than %1 columns and pills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pill of an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceFinder</name>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as text: only durations and attributes can be compared with &lt; and &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %Ln service(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln kind(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this subtree</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceHeader</name>
    <message>
        <source>Critical path (C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right click: of another root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what is not instrumented (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous frame (Alt+Page Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next frame (Alt+Page Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next error (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Came after this trace was shown. Click: go to the first of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the bookmarks (L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No span without a parent; %n parent(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source of this trace was read in part only: spans may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cache is damaged: whether spans are missing is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>May grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave this trace when its last span was young, or spans were missing. Click: ask again (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) suggested</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spans stand below the smallest span of their service that they lie in. Click: as recorded (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out; copy the sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no model)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans count that have no span with tokens below them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceListHeader</name>
    <message>
        <source>Compare p50 with p95 of the kind of the chosen trace (Ctrl+Shift+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most spans first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest spans first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewest errors first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by root operation, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by root operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by frame id, descending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by frame id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trace in the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 traces in the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>behind &quot;12 traces&quot;: %1 all traces, %2 the order</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact percentiles of the durations of %1 traces, by nearest rank. p95 needs 20 traces, p99 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and duration of each trace; again closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many traces took how long; again closes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceTable</name>
    <message>
        <source>Traces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on side A	A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on side B	B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the median of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the p95 of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare selected with the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export selected traces…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep whatever the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey of this frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey of the frame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceView</name>
    <message>
        <source>Waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trace is open. Choose one in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parents to suggest: no span lies inside exactly one smallest span of its service.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceWords</name>
    <message>
        <source>Trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the colours stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and pills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show column: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show column: an attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pill: an attribute…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous on the critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deepest error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of what is not instrumented on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the subtree of the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark on, off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back within the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward within the trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Fold to %Ln level(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the traceparent header of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggest parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the clocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallHeader</name>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallView</name>
    <message>
        <source>nanoseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept, as there are too many different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2 peers in the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 peers in the cache: too few to rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as long as all of its peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Too many different values: those of %Ln span(s) are not kept and shown as …</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>How many of the peers in the cache (same service, name and kind) took no longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– where there are fewer than %1 of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in which no span below it was at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the start of the trace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A time is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parents form a circle; cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; not on the time axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collapsed, %1 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expanded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event lies %1 before the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event lies %1 after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing parent %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parent its children name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On critical path: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal span(s) in a row</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path of this span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical path of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the slowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the deepest error below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only this subtree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
