<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CompareMarkdown</name>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ Dauer</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ kritischer Pfad</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>%1 of %2 differences, the largest first.</source>
        <translation>%1 von %2 Unterschieden, die größten zuerst.</translation>
    </message>
</context>
<context>
    <name>ComparePainter</name>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>service</source>
        <comment>it is of another service</comment>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>it is of another span kind</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>key</source>
        <comment>an attribute that tells works apart has another value</comment>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>of A</source>
        <translation>von A</translation>
    </message>
    <message>
        <source>B − A on critical path</source>
        <translation>B − A auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Operation; bar of A above that of B</source>
        <translation>Operation; Balken von A über dem von B</translation>
    </message>
    <message>
        <source>A: operation</source>
        <translation>A: Operation</translation>
    </message>
    <message>
        <source>B: operation</source>
        <translation>B: Operation</translation>
    </message>
</context>
<context>
    <name>ComparePicture</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>%1 weitere Zeilen sind weggelassen</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>those that differ most</source>
        <translation>die mit den größten Unterschieden</translation>
    </message>
    <message>
        <source>differences below %1 hidden</source>
        <translation>Unterschiede unter %1 ausgeblendet</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>repeats folded</source>
        <translation>Wiederholungen eingeklappt</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 als Ganzes</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>%1: trace id</source>
        <extracomment>%1 is the side of the comparison, A or B</extracomment>
        <translation>%1: Trace-ID</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the side of the comparison, A or B; %2 the name of an attribute</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: Beginn</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>%1 matched, %2 renamed, %3 only in A, %4 only in B</source>
        <translation>%1 zugeordnet, %2 umbenannt, %3 nur in A, %4 nur in B</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>%1 – %2 from the starts</source>
        <translation>%1 – %2 ab den Anfängen</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Zeitskala</translation>
    </message>
    <message>
        <source>the same for both</source>
        <translation>für beide dieselbe</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>jeder seine eigene</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>and %1 more services</source>
        <translation>und %1 weitere Dienste</translation>
    </message>
</context>
<context>
    <name>FlamePainter</name>
    <message>
        <source>missing parent</source>
        <translation>Elternspan fehlt</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>missing parent</source>
        <translation>Elternspan fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other service(s)</source>
        <translation>
            <numerusform>%Ln anderer Dienst</numerusform>
            <numerusform>%Ln andere Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other operation(s)</source>
        <translation>
            <numerusform>%Ln andere Operation</numerusform>
            <numerusform>%Ln andere Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>keine eigenen Spans</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation>ELF-Programm</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>Zip-Archiv</translation>
    </message>
    <message>
        <source>HTTP/2 connection</source>
        <translation>HTTP/2-Verbindung</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>SQLite-Datenbank</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF-Bild</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>gzip-Daten</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>zstd-Daten</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>xz-Daten</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>bzip2-Daten</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON anderer Art</translation>
    </message>
    <message>
        <source>OTLP metrics</source>
        <translation>OTLP-Metriken</translation>
    </message>
    <message>
        <source>Loki metric</source>
        <translation>Loki-Metrik</translation>
    </message>
    <message>
        <source>Loki or Prometheus metrics</source>
        <translation>Metriken von Loki oder Prometheus</translation>
    </message>
    <message>
        <source>JSON without spans</source>
        <translation>JSON ohne Spans</translation>
    </message>
    <message>
        <source>Jaeger dependencies answer</source>
        <translation>Antwort von Jaeger mit Abhängigkeiten</translation>
    </message>
    <message>
        <source>dependency list (Jaeger or Zipkin)</source>
        <translation>Liste von Abhängigkeiten (Jaeger oder Zipkin)</translation>
    </message>
    <message>
        <source>Jaeger operations answer</source>
        <translation>Antwort von Jaeger mit Operationen</translation>
    </message>
    <message>
        <source>Jaeger services answer</source>
        <translation>Antwort von Jaeger mit Diensten</translation>
    </message>
    <message>
        <source>Jaeger trace summaries</source>
        <translation>Trace-Übersichten von Jaeger</translation>
    </message>
    <message>
        <source>Jaeger error answer</source>
        <translation>Fehlerantwort von Jaeger</translation>
    </message>
    <message>
        <source>the last line has no line end and may be cut; no record is in it</source>
        <translation>die letzte Zeile hat kein Zeilenende und ist vielleicht abgeschnitten; sie enthält keinen Datensatz</translation>
    </message>
    <message>
        <source>the last line has no line end: kept, but it may be cut</source>
        <translation>die letzte Zeile hat kein Zeilenende: behalten, aber vielleicht abgeschnitten</translation>
    </message>
    <message>
        <source>error answer of a server</source>
        <translation>Fehlerantwort eines Servers</translation>
    </message>
    <message>
        <source>Tempo tag answer</source>
        <translation>Antwort von Tempo mit Tags</translation>
    </message>
    <message>
        <source>list of names (Zipkin services or spans)</source>
        <translation>Namensliste (Dienste oder Spans von Zipkin)</translation>
    </message>
    <message>
        <source>Tempo answer without a trace</source>
        <translation>Antwort von Tempo ohne Trace</translation>
    </message>
    <message>
        <source>Tempo search answer</source>
        <translation>Suchantwort von Tempo</translation>
    </message>
    <message>
        <source>JavaScript console spans</source>
        <translation>Konsolen-Spans von JavaScript</translation>
    </message>
    <message>
        <source>console spans</source>
        <translation>Konsolen-Spans</translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation>OTLP-JSON</translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation>Jaeger-JSON</translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation>Zipkin-JSON</translation>
    </message>
    <message>
        <source>JSON log lines</source>
        <translation>JSON-Logzeilen</translation>
    </message>
    <message>
        <source>Loki answer</source>
        <translation>Antwort von Loki</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/traces/{id} or the UI&apos;s JSON download</source>
        <translation>keine Spans darin; die Traces exportieren: GET /api/traces/{id} oder JSON-Download der Oberfläche</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v3/traces/{id}</source>
        <translation>keine Spans darin; die Traces exportieren: GET /api/v3/traces/{id}</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v2/trace/{id}</source>
        <translation>keine Spans darin; die Traces exportieren: GET /api/v2/trace/{id}</translation>
    </message>
    <message>
        <source>no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}</source>
        <translation>keine Spans darin; die Traces über ihre IDs abrufen: GET /api/v2/traces/{id}</translation>
    </message>
    <message>
        <source>calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</source>
        <translation>Aufrufe zwischen Diensten, keine Spans; die Traces exportieren: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</translation>
    </message>
    <message>
        <source>the server refused the request; export the trace again</source>
        <translation>der Server hat die Anfrage abgelehnt; den Trace neu exportieren</translation>
    </message>
    <message>
        <source>if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields</source>
        <translation>ist es ein Log, dies angeben: --format log oder log:DATEI oder log:PROFIL, die seine Felder benennen</translation>
    </message>
    <message>
        <source>if it is a log, say what its fields mean: File → Import log lines with a mapping…</source>
        <translation>ist es ein Log, die Bedeutung seiner Felder angeben: Datei → Logzeilen mit Zuordnung importieren…</translation>
    </message>
    <message>
        <source>the trace is not there (any more); look for its id again</source>
        <translation>den Trace gibt es dort nicht (mehr); seine ID erneut suchen</translation>
    </message>
    <message>
        <source>No files in this folder</source>
        <translation>keine Dateien in diesem Ordner</translation>
    </message>
    <message>
        <source>No files in this archive</source>
        <translation>keine Dateien in diesem Archiv</translation>
    </message>
    <message>
        <source>only a byte order mark</source>
        <translation>nur eine Bytereihenfolge-Marke</translation>
    </message>
    <message>
        <source>only blanks</source>
        <translation>nur Leerraum</translation>
    </message>
    <message>
        <source>an answer without traces</source>
        <translation>eine Antwort ohne Traces</translation>
    </message>
    <message>
        <source>traces without spans</source>
        <translation>Traces ohne Spans</translation>
    </message>
    <message>
        <source>a Tempo search answer without spans</source>
        <translation>eine Suchantwort von Tempo ohne Spans</translation>
    </message>
    <message>
        <source>a list without spans</source>
        <translation>eine Liste ohne Spans</translation>
    </message>
    <message>
        <source>a Tempo search answer has a sample of the spans that matched</source>
        <translation>eine Suchantwort von Tempo hat nur eine Stichprobe der passenden Spans</translation>
    </message>
    <message>
        <source>the server gave an error instead of traces</source>
        <translation>der Server gab einen Fehler statt Traces zurück</translation>
    </message>
    <message>
        <source>ends inside a string</source>
        <translation>endet in einer Zeichenkette</translation>
    </message>
    <message>
        <source>ends before its brackets are closed</source>
        <translation>endet vor den schließenden Klammern</translation>
    </message>
    <message>
        <source>ends before a member&apos;s value</source>
        <translation>endet vor dem Wert eines Feldes</translation>
    </message>
    <message>
        <source>ends inside a value</source>
        <translation>endet in einem Wert</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>endet in einer Zahl</translation>
    </message>
    <message>
        <source>ends before a value</source>
        <translation>endet vor einem Wert</translation>
    </message>
    <message>
        <source>ends after a comma</source>
        <translation>endet nach einem Komma</translation>
    </message>
    <message>
        <source>bad \u escape in a string</source>
        <translation>ungültiges \u in einer Zeichenkette</translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation>ungültige Escape-Folge in einer Zeichenkette</translation>
    </message>
    <message>
        <source>a member name in quotes is expected</source>
        <translation>ein Feldname in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected</source>
        <translation>„:“ wird erwartet</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is expected</source>
        <translation>„,“ oder „}“ wird erwartet</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos; is expected</source>
        <translation>„,“ oder „]“ wird erwartet</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>over 4 GiB</source>
        <translation>über 4 GiB</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>more text after the value</source>
        <translation>weiterer Text nach dem Wert</translation>
    </message>
    <message>
        <source>document ends early, a new one starts</source>
        <translation>das Dokument endet vorzeitig, ein neues beginnt</translation>
    </message>
    <message>
        <source>a value stands where none may be</source>
        <translation>ein Wert steht, wo keiner stehen darf</translation>
    </message>
    <message>
        <source>brackets do not match</source>
        <translation>Klammern passen nicht zueinander</translation>
    </message>
    <message>
        <source>line break inside a string</source>
        <translation>Zeilenumbruch in einer Zeichenkette</translation>
    </message>
    <message>
        <source>line break inside a member name</source>
        <translation>Zeilenumbruch in einem Feldnamen</translation>
    </message>
    <message>
        <source>a member name is missing</source>
        <translation>ein Feldname fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>ein Komma fehlt</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>ein Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>text that is no JSON object or list</source>
        <translation>Text, der weder JSON-Objekt noch -Liste ist</translation>
    </message>
    <message>
        <source>the input begins in the middle of a record</source>
        <translation>die Eingabe beginnt mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>bytes that are no text</source>
        <translation>Bytes, die kein Text sind</translation>
    </message>
    <message>
        <source>console object cannot be read</source>
        <translation>Konsolenobjekt ist nicht lesbar</translation>
    </message>
    <message>
        <source>span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>Logeintrag</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>Ressourcengruppe</translation>
    </message>
    <message>
        <source>framed message</source>
        <translation>Nachricht im Rahmen</translation>
    </message>
    <message>
        <source>compressed message</source>
        <translation>komprimierte Nachricht</translation>
    </message>
    <message>
        <source>span is no object</source>
        <translation>der Span ist kein Objekt</translation>
    </message>
    <message>
        <source>log record is no object</source>
        <translation>der Logeintrag ist kein Objekt</translation>
    </message>
    <message>
        <source>a span that is no object</source>
        <translation>ein Span, der kein Objekt ist</translation>
    </message>
    <message>
        <source>a span with neither ids nor a name</source>
        <translation>ein Span ohne IDs und ohne Namen</translation>
    </message>
    <message>
        <source>an object with neither ids nor a name</source>
        <translation>ein Objekt ohne IDs und ohne Namen</translation>
    </message>
    <message>
        <source>span without processID</source>
        <translation>Span ohne processID</translation>
    </message>
    <message>
        <source>tag without a key</source>
        <translation>Tag ohne Schlüssel</translation>
    </message>
    <message>
        <source>process tag without a key</source>
        <translation>Prozess-Tag ohne Schlüssel</translation>
    </message>
    <message>
        <source>process tag</source>
        <translation>Prozess-Tag</translation>
    </message>
    <message>
        <source>list element is of a wrong type</source>
        <translation>Listenelement hat einen falschen Typ</translation>
    </message>
    <message>
        <source>parentId is the span itself</source>
        <translation>parentId ist der Span selbst</translation>
    </message>
    <message>
        <source>annotation timestamp</source>
        <translation>Zeit einer Annotation</translation>
    </message>
    <message>
        <source>annotation value</source>
        <translation>Wert einer Annotation</translation>
    </message>
    <message>
        <source>dropped count</source>
        <translation>Anzahl Verworfener</translation>
    </message>
    <message>
        <source>link spanId</source>
        <translation>spanId eines Links</translation>
    </message>
    <message>
        <source>link traceId</source>
        <translation>traceId eines Links</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>status message</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>8 or 16</source>
        <translation>8 oder 16</translation>
    </message>
    <message>
        <source>ends inside a span</source>
        <translation>endet in einem Span</translation>
    </message>
    <message>
        <source>ends inside a log record</source>
        <translation>endet in einem Logeintrag</translation>
    </message>
    <message>
        <source>ends inside a request</source>
        <translation>endet in einer Anfrage</translation>
    </message>
    <message>
        <source>ends inside a resource group</source>
        <translation>endet in einer Ressourcengruppe</translation>
    </message>
    <message>
        <source>ends inside a field</source>
        <translation>endet in einem Feld</translation>
    </message>
    <message>
        <source>ends inside a frame header</source>
        <translation>endet in einem Rahmenkopf</translation>
    </message>
    <message>
        <source>ends inside a compressed message</source>
        <translation>endet in einer komprimierten Nachricht</translation>
    </message>
    <message>
        <source>what follows cannot be read</source>
        <translation>was folgt, ist nicht lesbar</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>keine Anfangszeit</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>keine Endzeit</translation>
    </message>
    <message>
        <source>time after the year 2262</source>
        <translation>Zeit nach dem Jahr 2262</translation>
    </message>
    <message>
        <source>time before the year 1970</source>
        <translation>Zeit vor dem Jahr 1970</translation>
    </message>
    <message>
        <source>time beyond what nanoseconds hold</source>
        <translation>Zeit außerhalb dessen, was Nanosekunden fassen</translation>
    </message>
    <message>
        <source>the duration is beyond what nanoseconds hold</source>
        <translation>die Dauer übersteigt, was Nanosekunden fassen</translation>
    </message>
    <message>
        <source>the span&apos;s start is beyond what nanoseconds hold</source>
        <translation>der Beginn des Spans liegt außerhalb dessen, was Nanosekunden fassen</translation>
    </message>
    <message>
        <source>startTime beyond what nanoseconds hold</source>
        <translation>startTime außerhalb dessen, was Nanosekunden fassen</translation>
    </message>
    <message>
        <source>startTime is 0</source>
        <translation>startTime ist 0</translation>
    </message>
    <message>
        <source>startTime is missing</source>
        <translation>startTime fehlt</translation>
    </message>
    <message>
        <source>duration beyond what nanoseconds hold</source>
        <translation>duration übersteigt, was Nanosekunden fassen</translation>
    </message>
    <message>
        <source>duration is missing</source>
        <translation>duration fehlt</translation>
    </message>
    <message>
        <source>timestamp is missing</source>
        <translation>timestamp fehlt</translation>
    </message>
    <message>
        <source>log line without a time that can be read</source>
        <translation>Logzeile ohne lesbare Zeit</translation>
    </message>
    <message>
        <source>durations without a unit are read as seconds</source>
        <translation>Dauern ohne Einheit werden als Sekunden gelesen</translation>
    </message>
    <message>
        <source>durations without a unit are read as nanoseconds</source>
        <translation>Dauern ohne Einheit werden als Nanosekunden gelesen</translation>
    </message>
    <message>
        <source>times without a zone are read as UTC</source>
        <translation>Zeiten ohne Zone werden als UTC gelesen</translation>
    </message>
    <message>
        <source>epoch seconds</source>
        <translation>Epoche in Sekunden</translation>
    </message>
    <message>
        <source>epoch milliseconds</source>
        <translation>Epoche in Millisekunden</translation>
    </message>
    <message>
        <source>epoch microseconds</source>
        <translation>Epoche in Mikrosekunden</translation>
    </message>
    <message>
        <source>epoch nanoseconds</source>
        <translation>Epoche in Nanosekunden</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601 without a zone</source>
        <translation>ISO 8601 ohne Zone</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>keine Trace-ID</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>keine Span-ID</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>keine Zeit</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>keine Dauer</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Verzeichnis nicht gefunden</translation>
    </message>
    <message>
        <source>This is the cache that is open here, not a source</source>
        <translation>das ist der hier geöffnete Cache, keine Quelle</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ist ein Verzeichnis</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>No such member in the archive</source>
        <translation>kein solcher Eintrag im Archiv</translation>
    </message>
    <message>
        <source>Not a folder or archive</source>
        <translation>kein Ordner oder Archiv</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>ist ein Ordner</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>eine benannte Pipe</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>ein Socket</translation>
    </message>
    <message>
        <source>a character device</source>
        <translation>ein zeichenorientiertes Gerät</translation>
    </message>
    <message>
        <source>a block device</source>
        <translation>ein blockorientiertes Gerät</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>von unbekannter Art</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>der Name ist leer</translation>
    </message>
    <message>
        <source>The name holds a NUL byte</source>
        <translation>der Name enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>The gzip stream ends early</source>
        <translation>der gzip-Strom endet vorzeitig</translation>
    </message>
    <message>
        <source>The gzip stream cannot be continued</source>
        <translation>der gzip-Strom ist nicht fortsetzbar</translation>
    </message>
    <message>
        <source>The zstd stream ends early</source>
        <translation>der zstd-Strom endet vorzeitig</translation>
    </message>
    <message>
        <source>The xz stream ends early</source>
        <translation>der xz-Strom endet vorzeitig</translation>
    </message>
    <message>
        <source>The zstd window is over 128 MB; unpack it by zstd --long=31 first</source>
        <translation>das zstd-Fenster ist über 128 MB groß; erst mit zstd --long=31 entpacken</translation>
    </message>
    <message>
        <source>The xz stream is damaged</source>
        <translation>der xz-Strom ist beschädigt</translation>
    </message>
    <message>
        <source>The xz stream needs more than 1 GiB of memory</source>
        <translation>der xz-Strom braucht mehr als 1 GiB Speicher</translation>
    </message>
    <message>
        <source>The xz stream uses a method that is not read</source>
        <translation>der xz-Strom nutzt ein nicht unterstütztes Verfahren</translation>
    </message>
    <message>
        <source>Other bytes follow the xz stream</source>
        <translation>nach dem xz-Strom folgen andere Bytes</translation>
    </message>
    <message>
        <source>The bzip2 stream ends early</source>
        <translation>der bzip2-Strom endet vorzeitig</translation>
    </message>
    <message>
        <source>The bzip2 stream is damaged</source>
        <translation>der bzip2-Strom ist beschädigt</translation>
    </message>
    <message>
        <source>Other bytes follow the bzip2 stream</source>
        <translation>nach dem bzip2-Strom folgen andere Bytes</translation>
    </message>
    <message>
        <source>The decompressor cannot be set up</source>
        <translation>der Entpacker lässt sich nicht einrichten</translation>
    </message>
    <message>
        <source>Compressed more than twice; unpack it first</source>
        <translation>mehr als zweimal komprimiert; erst entpacken</translation>
    </message>
    <message>
        <source>a byte too many or too few in UTF-16 text</source>
        <translation>ein Byte zu viel oder zu wenig in UTF-16-Text</translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation>zlib lässt sich nicht starten</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>unbekannte Ursache</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>endet vorzeitig</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>es endet vorzeitig</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>ein Archiv in einem Archiv</translation>
    </message>
    <message>
        <source>a file with holes (sparse)</source>
        <translation>eine Datei mit Löchern (sparse)</translation>
    </message>
    <message>
        <source>a part of a zip archive that was split; join the parts first</source>
        <translation>ein Teil eines geteilten Zip-Archivs; erst die Teile zusammenfügen</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>sein Verzeichnis ist nicht lesbar</translation>
    </message>
    <message>
        <source>its directory is missing or cut off</source>
        <translation>sein Verzeichnis fehlt oder ist abgeschnitten</translation>
    </message>
    <message>
        <source>what its directory says is not what was found</source>
        <translation>was sein Verzeichnis sagt, stimmt nicht mit dem Inhalt überein</translation>
    </message>
    <message>
        <source>The directory of the archive is too large</source>
        <translation>das Verzeichnis des Archivs ist zu groß</translation>
    </message>
    <message>
        <source>A place outside of the file</source>
        <translation>eine Stelle außerhalb der Datei</translation>
    </message>
    <message>
        <source>The address holds a user name or password: they have fields of their own</source>
        <translation>Die Adresse enthält Benutzername oder Passwort: Dafür gibt es eigene Felder</translation>
    </message>
    <message>
        <source>A header is a line such as &apos;X-Scope-OrgID: team&apos;</source>
        <translation>Eine Kopfzeile ist eine Zeile wie „X-Scope-OrgID: team“</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and &apos;-&apos; only</source>
        <translation>Der Name einer Kopfzeile hat nur Buchstaben, Ziffern und „-“</translation>
    </message>
    <message>
        <source>A token, user name, password or proxy is more than one line</source>
        <translation>Token, Benutzername, Passwort oder Proxy hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>A user name has no colon</source>
        <translation>Ein Benutzername hat keinen Doppelpunkt</translation>
    </message>
    <message>
        <source>Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine</source>
        <translation>Zugangsdaten gehen nur über https, da http mitgelesen werden kann: die https-Adresse des Servers oder einen Tunnel zu diesem Rechner verwenden</translation>
    </message>
    <message>
        <source>The HTTP library cannot be set up</source>
        <translation>Die HTTP-Bibliothek lässt sich nicht einrichten</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be looked up: check the proxy&apos;s address</source>
        <translation>Der Name des Proxys ist nicht auflösbar: Proxy-Adresse prüfen</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Der Server hat die Verbindung ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>Die komprimierte Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>The server does not understand the request (400)</source>
        <translation>Der Server versteht die Anfrage nicht (400)</translation>
    </message>
    <message>
        <source>The server gets too many requests (429)</source>
        <translation>Der Server bekommt zu viele Anfragen (429)</translation>
    </message>
    <message>
        <source>The server is not available (503)</source>
        <translation>Der Server ist nicht verfügbar (503)</translation>
    </message>
    <message>
        <source>the search API</source>
        <translation>die Such-API</translation>
    </message>
    <message>
        <source>A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of /api, and whether a token is wanted</source>
        <translation>Statt Traces kam eine Webseite: eine Anmeldeseite, oder die Adresse ist nicht die der API. Den Pfad vor /api prüfen, und ob ein Token nötig ist</translation>
    </message>
    <message>
        <source>This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19</source>
        <translation>Dieser Jaeger kann nicht nach Attributen suchen: Seine v1-Suche gibt es nicht mehr, und seine v3 ist älter als 2.19</translation>
    </message>
    <message>
        <source>No Jaeger API answers here: check the address and the path in front of /api</source>
        <translation>Hier antwortet keine Jaeger-API: Adresse und Pfad vor /api prüfen</translation>
    </message>
    <message>
        <source>Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api</source>
        <translation>Hier antwortet weder Jaeger noch Tempo noch Zipkin: Adresse und Pfad vor /api prüfen</translation>
    </message>
    <message>
        <source>The window of the search is empty</source>
        <translation>Das Zeitfenster der Suche ist leer</translation>
    </message>
    <message>
        <source>The window of the search is empty: its beginning is not before its end</source>
        <translation>Das Zeitfenster der Suche ist leer: Sein Anfang liegt nicht vor seinem Ende</translation>
    </message>
    <message>
        <source>A limit of 0 traces finds nothing</source>
        <translation>Ein Limit von 0 Traces findet nichts</translation>
    </message>
    <message>
        <source>Only Tempo is asked by TraceQL; use service, operation, attributes and durations</source>
        <translation>TraceQL versteht nur Tempo; Dienst, Operation, Attribute und Dauern verwenden</translation>
    </message>
    <message>
        <source>The address names no service, which Jaeger&apos;s v1 API demands; all services are asked</source>
        <translation>Die Adresse nennt keinen Dienst, den die v1-API von Jaeger verlangt; alle Dienste werden gefragt</translation>
    </message>
    <message>
        <source>This Grafana address shows no trace: open a trace in Explore and copy the address from there</source>
        <translation>Diese Grafana-Adresse zeigt keinen Trace: in Explore einen Trace öffnen und dort die Adresse kopieren</translation>
    </message>
    <message>
        <source>No pane of this Grafana address shows a trace or a search for traces</source>
        <translation>Kein Bereich dieser Grafana-Adresse zeigt einen Trace oder eine Trace-Suche</translation>
    </message>
    <message>
        <source>This Grafana address has no query</source>
        <translation>Diese Grafana-Adresse hat keine Abfrage</translation>
    </message>
    <message>
        <source>This Grafana address does not say which data source it shows</source>
        <translation>Diese Grafana-Adresse sagt nicht, welche Datenquelle sie zeigt</translation>
    </message>
    <message>
        <source>The address names no host that can be one</source>
        <translation>Die Adresse nennt keinen gültigen Host</translation>
    </message>
    <message>
        <source>The port of the address is no number from 1 to 65535</source>
        <translation>Der Port der Adresse ist keine Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Die Adresse ist leer</translation>
    </message>
    <message>
        <source>The address is longer than 64 KiB</source>
        <translation>Die Adresse ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>The address holds control characters</source>
        <translation>Die Adresse enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>Only http and https addresses can be fetched</source>
        <translation>Nur von http- und https-Adressen kann abgerufen werden</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>sieht nach %1 aus: %2</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>sieht nach %1 aus</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>bekannt sind %1</translation>
    </message>
    <message>
        <source>%1 is of a wrong type</source>
        <translation>%1 hat einen falschen Typ</translation>
    </message>
    <message>
        <source>parentId is %1</source>
        <translation>parentId ist %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes instead of %3</source>
        <translation>%1 aus %2 Bytes statt %3</translation>
    </message>
    <message>
        <source>%1 of %2 byte instead of %3</source>
        <translation>%1 aus %2 Byte statt %3</translation>
    </message>
    <message>
        <source>a line of more than %1 bytes</source>
        <translation>eine Zeile von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>lines in pieces of more than %1 bytes</source>
        <translation>Zeilen in Stücken von mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>more lines below one log line than are kept with it</source>
        <translation>mehr Zeilen unter einer Logzeile, als mit ihr behalten werden</translation>
    </message>
    <message>
        <source>first span %1 of trace %2</source>
        <translation>erster Span %1 von Trace %2</translation>
    </message>
    <message>
        <source>trace %1 and trace %2</source>
        <translation>Trace %1 und Trace %2</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>%1 Datensatz</translation>
    </message>
    <message>
        <source>%1 spans and log records</source>
        <translation>%1 Spans und Logeinträge</translation>
    </message>
    <message>
        <source>%1 span</source>
        <translation>%1 Span</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation>%1 Spans</translation>
    </message>
    <message>
        <source>Decompressed size is over %1 bytes (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>entpackt über %1 Bytes (%2 Bytes aus %3 komprimierten gelesen); framewake-cli import --max-size erlaubt mehr</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size comes out (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>entpackt mehr als das %1-Fache der komprimierten Größe (%2 Bytes aus %3 komprimierten gelesen); framewake-cli import --max-size erlaubt mehr</translation>
    </message>
    <message>
        <source>The gzip stream is damaged (%1)</source>
        <translation>der gzip-Strom ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>The zstd stream is damaged (%1)</source>
        <translation>der zstd-Strom ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>The archive is damaged (%1)</source>
        <translation>das Archiv ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>its directory cannot be read (%1)</source>
        <translation>sein Verzeichnis ist nicht lesbar (%1)</translation>
    </message>
    <message>
        <source>its directory names %1 entries, %2 were found</source>
        <translation>sein Verzeichnis nennt %1 Einträge, gefunden wurden %2</translation>
    </message>
    <message>
        <source>the first %1 bytes are not in its directory</source>
        <translation>die ersten %1 Bytes stehen nicht in seinem Verzeichnis</translation>
    </message>
    <message>
        <source>%1 byte follows its end and are not read</source>
        <translation>nach seinem Ende folgt noch %1 Byte und wird nicht gelesen</translation>
    </message>
    <message>
        <source>%1 bytes follow its end and are not read</source>
        <translation>nach seinem Ende folgen noch %1 Bytes und werden nicht gelesen</translation>
    </message>
    <message>
        <source>compressed by a method that is not read (%1)</source>
        <translation>mit einem nicht unterstützten Verfahren komprimiert (%1)</translation>
    </message>
    <message>
        <source>%1 bytes that are no frame were left out</source>
        <translation>%1 Bytes, die kein Rahmen sind, wurden weggelassen</translation>
    </message>
    <message>
        <source>%1 bytes that are no field were left out</source>
        <translation>%1 Bytes, die kein Feld sind, wurden weggelassen</translation>
    </message>
    <message>
        <source>%1 zero bytes in front of lines were left out</source>
        <translation>%1 Nullbytes vor Zeilen wurden weggelassen</translation>
    </message>
    <message>
        <source>nothing in it is %1</source>
        <translation>nichts darin ist %1</translation>
    </message>
    <message>
        <source>more than %1 members; the others were not read</source>
        <translation>mehr als %1 Einträge; die übrigen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>Is %1, not a file</source>
        <translation>ist %1, keine Datei</translation>
    </message>
    <message>
        <source>The header %1 holds a secret, which the settings do not keep: choose a token or password instead</source>
        <translation>Die Kopfzeile %1 enthält ein Geheimnis, das die Einstellungen nicht speichern: stattdessen Token oder Passwort wählen</translation>
    </message>
    <message>
        <source>The value of the header %1 is more than one line</source>
        <translation>Der Wert der Kopfzeile %1 hat mehr als eine Zeile</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times, in a circle perhaps</source>
        <translation>Der Server leitet mehr als %1-mal weiter, vielleicht im Kreis</translation>
    </message>
    <message>
        <source>The server redirects to an address that is not followed: %1</source>
        <translation>Der Server leitet auf eine Adresse weiter, der nicht gefolgt wird: %1</translation>
    </message>
    <message>
        <source>The server redirects from https to http (%1), which others can read; not followed</source>
        <translation>Der Server leitet von https auf http weiter (%1), das andere mitlesen können; nicht gefolgt</translation>
    </message>
    <message>
        <source>The server redirects to %1; credentials are for %2 only. If that is the right place, fetch from there</source>
        <translation>Der Server leitet auf %1 weiter; die Zugangsdaten sind nur für %2. Ist es der richtige Ort, von dort abrufen</translation>
    </message>
    <message>
        <source>The server gave no answer within %1: ask for less at once, or try again later</source>
        <translation>Der Server antwortete nicht innerhalb von %1: weniger auf einmal anfragen oder später erneut versuchen</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 in the middle of its answer</source>
        <translation>Der Server sendete %1 lang nichts, mitten in seiner Antwort</translation>
    </message>
    <message>
        <source>The answer took longer than %1: ask for less at once</source>
        <translation>Die Antwort dauerte länger als %1: weniger auf einmal anfragen</translation>
    </message>
    <message>
        <source>The head of the answer is over %1 bytes</source>
        <translation>Der Kopf der Antwort hat über %1 Bytes</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes: ask for less at once</source>
        <translation>Die Antwort hat über %1 Bytes: weniger auf einmal anfragen</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes</source>
        <translation>Die Antwort hat über %1 Bytes</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size of the answer comes out</source>
        <translation>Entpackt ergibt die Antwort mehr als das %1-Fache ihrer Größe</translation>
    </message>
    <message>
        <source>There is no host &apos;%1&apos;, or its name cannot be looked up now: check the address</source>
        <translation>Den Host „%1“ gibt es nicht, oder sein Name ist gerade nicht auflösbar: Adresse prüfen</translation>
    </message>
    <message>
        <source>Nothing answers at %1: is the server running, and is the port right?</source>
        <translation>Unter %1 antwortet nichts: Läuft der Server, und stimmt der Port?</translation>
    </message>
    <message>
        <source>No connection to %1 in time: is it reachable from here (VPN, firewall)?</source>
        <translation>Keine rechtzeitige Verbindung zu %1: Ist es von hier erreichbar (VPN, Firewall)?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1): give the authority that signed it if the server is the right one</source>
        <translation>Dem Zertifikat des Servers wird nicht vertraut (%1): Ist es der richtige Server, die Stelle angeben, die es signiert hat</translation>
    </message>
    <message>
        <source>The client certificate cannot be used (%1)</source>
        <translation>Das Client-Zertifikat ist nicht verwendbar (%1)</translation>
    </message>
    <message>
        <source>No TLS with %1 (%2): does it speak https at this port?</source>
        <translation>Kein TLS mit %1 (%2): Spricht es an diesem Port https?</translation>
    </message>
    <message>
        <source>The answer breaks off (%1)</source>
        <translation>Die Antwort bricht ab (%1)</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP</source>
        <translation>Was unter %1 antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>The transfer failed (%1)</source>
        <translation>Die Übertragung ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>The server does not understand the request (400): %1</source>
        <translation>Der Server versteht die Anfrage nicht (400): %1</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows: %2</source>
        <translation>Der Server will wissen, wer fragt (%1): Token oder Benutzername und Passwort angeben, die er kennt: %2</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows</source>
        <translation>Der Server will wissen, wer fragt (%1): Token oder Benutzername und Passwort angeben, die er kennt</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing: %2</source>
        <translation>Der Server lehnt ab (403): Dieses Token oder dieser Benutzer darf %1 nicht lesen, oder eine Mandanten-Kopfzeile fehlt: %2</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing</source>
        <translation>Der Server lehnt ab (403): Dieses Token oder dieser Benutzer darf %1 nicht lesen, oder eine Mandanten-Kopfzeile fehlt</translation>
    </message>
    <message>
        <source>The server does not have %1 (404): %2</source>
        <translation>Der Server hat %1 nicht (404): %2</translation>
    </message>
    <message>
        <source>The server does not have %1 (404)</source>
        <translation>Der Server hat %1 nicht (404)</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once: %2</source>
        <translation>Dem Server ist die Antwort zu groß (%1): weniger auf einmal anfragen: %2</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once</source>
        <translation>Dem Server ist die Antwort zu groß (%1): weniger auf einmal anfragen</translation>
    </message>
    <message>
        <source>%1: try again later: %2</source>
        <translation>%1: später erneut versuchen: %2</translation>
    </message>
    <message>
        <source>%1: try again later</source>
        <translation>%1: später erneut versuchen</translation>
    </message>
    <message>
        <source>%1; it asks to wait %2 s</source>
        <translation>%1; er bittet, %2 s zu warten</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>Der Server antwortet mit Status %1: %2</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>Der Server antwortet mit Status %1</translation>
    </message>
    <message>
        <source>asked for %1, got %2</source>
        <translation>gefragt nach %1, bekommen %2</translation>
    </message>
    <message>
        <source>Port %1 takes traces and gives none; asked is Jaeger&apos;s, %2</source>
        <translation>Port %1 nimmt Traces an und gibt keine; gefragt wird der von Jaeger, %2</translation>
    </message>
    <message>
        <source>The address names trace %1 but not the server that has it: copy the address from the page of the trace</source>
        <translation>Die Adresse nennt Trace %1, aber nicht den Server, der ihn hat: die Adresse von der Seite des Traces kopieren</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos; in the address</source>
        <translation>„%1“ ist kein Wert von „%2“ in der Adresse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the address is no trace id</source>
        <translation>„%1“ in der Adresse ist keine Trace-ID</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the Grafana address is no trace id</source>
        <translation>„%1“ in der Grafana-Adresse ist keine Trace-ID</translation>
    </message>
    <message>
        <source>%1 is not how Jaeger wants it; read as %2</source>
        <translation>%1 ist nicht die Schreibweise von Jaeger; gelesen als %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, trace %2</source>
        <translation>%1, Trace %2</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Not a format that is known here</source>
        <translation>Kein hier bekanntes Format</translation>
    </message>
    <message>
        <source>Holds no traces</source>
        <translation>Enthält keine Traces</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Kein Inhalt</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Fehlerhaftes JSON</translation>
    </message>
    <message>
        <source>JSON nested too deep</source>
        <translation>JSON zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Ends in the middle of a record</source>
        <translation>Endet mitten in einem Datensatz</translation>
    </message>
    <message>
        <source>Compressed data is damaged</source>
        <translation>Komprimierte Daten sind beschädigt</translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation>Über der Größengrenze</translation>
    </message>
    <message>
        <source>Broken protobuf bytes</source>
        <translation>Fehlerhafte protobuf-Bytes</translation>
    </message>
    <message>
        <source>One record is over the size limit</source>
        <translation>Ein Datensatz ist über der Größengrenze</translation>
    </message>
    <message>
        <source>Not a trace id</source>
        <translation>Keine Trace-ID</translation>
    </message>
    <message>
        <source>Not a span id</source>
        <translation>Keine Span-ID</translation>
    </message>
    <message>
        <source>Member of a wrong type</source>
        <translation>Feld von falschem Typ</translation>
    </message>
    <message>
        <source>Value of another type</source>
        <translation>Wert anderen Typs</translation>
    </message>
    <message>
        <source>Span without a trace id</source>
        <translation>Span ohne Trace-ID</translation>
    </message>
    <message>
        <source>Span without an id</source>
        <translation>Span ohne ID</translation>
    </message>
    <message>
        <source>Time missing or out of range</source>
        <translation>Zeit fehlt oder liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>End lies before start</source>
        <translation>Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>Attribute nested too deep</source>
        <translation>Attribut zu tief verschachtelt</translation>
    </message>
    <message>
        <source>Process is not in the trace</source>
        <translation>Prozess ist nicht im Trace</translation>
    </message>
    <message>
        <source>Span line lacks what makes a span</source>
        <translation>Span-Zeile ohne das, was einen Span ausmacht</translation>
    </message>
    <message>
        <source>No trace id: ordinary log lines</source>
        <translation>Keine Trace-ID: gewöhnliche Logzeilen</translation>
    </message>
    <message>
        <source>Times are written in several ways</source>
        <translation>Zeiten sind verschieden geschrieben</translation>
    </message>
    <message>
        <source>The source says that spans were lost</source>
        <translation>Die Quelle meldet verlorene Spans</translation>
    </message>
    <message>
        <source>Repeated, known already</source>
        <translation>Wiederholt, schon bekannt</translation>
    </message>
    <message>
        <source>Same span id, other content</source>
        <translation>Gleiche Span-ID, anderer Inhalt</translation>
    </message>
    <message>
        <source>The source system warns</source>
        <translation>Das Quellsystem warnt</translation>
    </message>
    <message>
        <source>One span in several records</source>
        <translation>Ein Span in mehreren Datensätzen</translation>
    </message>
    <message>
        <source>Only a part of the trace</source>
        <translation>Nur ein Teil des Traces</translation>
    </message>
    <message>
        <source>The cache did not take it</source>
        <translation>Der Cache hat es nicht angenommen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Das Archiv ist beschädigt</translation>
    </message>
    <message>
        <source>Not unpacked</source>
        <translation>Nicht entpackt</translation>
    </message>
    <message>
        <source>Later, more complete records of known spans</source>
        <translation>Spätere, vollständigere Datensätze bekannter Spans</translation>
    </message>
    <message>
        <source>A document of another format</source>
        <translation>Ein Dokument anderen Formats</translation>
    </message>
    <message>
        <source>The parent is not in the trace</source>
        <translation>Der Elternspan ist nicht im Trace</translation>
    </message>
    <message>
        <source>Spans are each other&apos;s parents</source>
        <translation>Spans sind gegenseitig Eltern</translation>
    </message>
    <message>
        <source>Span is its own parent</source>
        <translation>Span ist sein eigener Elternspan</translation>
    </message>
    <message>
        <source>Client and server share a span id</source>
        <translation>Client und Server teilen eine Span-ID</translation>
    </message>
    <message>
        <source>Trace id is the lower half of another one</source>
        <translation>Trace-ID ist die untere Hälfte einer anderen</translation>
    </message>
    <message>
        <source>Left open by the source</source>
        <translation>Von der Quelle offengelassen</translation>
    </message>
    <message>
        <source>Start is more than a year off the other spans of the trace</source>
        <translation>Beginn liegt über ein Jahr von den übrigen Spans des Traces entfernt</translation>
    </message>
    <message>
        <source>Files of another kind, no traces</source>
        <translation>Dateien anderer Art, keine Traces</translation>
    </message>
    <message>
        <source>Hidden files and those of other programs</source>
        <translation>Versteckte Dateien und solche anderer Programme</translation>
    </message>
    <message>
        <source>The transfer failed</source>
        <translation>Die Übertragung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The server answered with another trace</source>
        <translation>Der Server antwortete mit einem anderen Trace</translation>
    </message>
    <message>
        <source>Source skipped</source>
        <translation>Quelle übersprungen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>What could be read is kept</source>
        <translation>Was lesbar war, bleibt erhalten</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nichts zu lesen</translation>
    </message>
    <message>
        <source>Record skipped</source>
        <translation>Datensatz übersprungen</translation>
    </message>
    <message>
        <source>What came before it is kept</source>
        <translation>Was davor kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>What came before is kept</source>
        <translation>Was vorher kam, bleibt erhalten</translation>
    </message>
    <message>
        <source>Span skipped</source>
        <translation>Span übersprungen</translation>
    </message>
    <message>
        <source>Member left out</source>
        <translation>Feld weggelassen</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Als Text behalten</translation>
    </message>
    <message>
        <source>Kept under “no trace”</source>
        <translation>Unter „kein Trace“ behalten</translation>
    </message>
    <message>
        <source>Kept, id made from its content</source>
        <translation>Behalten, ID aus dem Inhalt gebildet</translation>
    </message>
    <message>
        <source>Kept and marked</source>
        <translation>Behalten und markiert</translation>
    </message>
    <message>
        <source>Drawn with length 0, raw value kept</source>
        <translation>Mit Länge 0 gezeichnet, Rohwert behalten</translation>
    </message>
    <message>
        <source>Kept as bytes</source>
        <translation>Als Bytes behalten</translation>
    </message>
    <message>
        <source>Service unknown</source>
        <translation>Dienst unbekannt</translation>
    </message>
    <message>
        <source>Line skipped</source>
        <translation>Zeile übersprungen</translation>
    </message>
    <message>
        <source>Not spans, ignored</source>
        <translation>Keine Spans, nicht beachtet</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Kept as a log</source>
        <translation>Als Log behalten</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nichts geändert</translation>
    </message>
    <message>
        <source>Both kept and marked</source>
        <translation>Beide behalten und markiert</translation>
    </message>
    <message>
        <source>Kept with the span</source>
        <translation>Beim Span behalten</translation>
    </message>
    <message>
        <source>Joined to one span</source>
        <translation>Zu einem Span verbunden</translation>
    </message>
    <message>
        <source>Kept; fetch the whole trace by its id</source>
        <translation>Behalten; den ganzen Trace über seine ID abrufen</translation>
    </message>
    <message>
        <source>Batch lost</source>
        <translation>Schub verloren</translation>
    </message>
    <message>
        <source>What was committed stays</source>
        <translation>Was gespeichert wurde, bleibt</translation>
    </message>
    <message>
        <source>Earlier ones replaced</source>
        <translation>Frühere ersetzt</translation>
    </message>
    <message>
        <source>Left out; import it by itself</source>
        <translation>Weggelassen; einzeln importieren</translation>
    </message>
    <message>
        <source>Kept below a row for the missing parent</source>
        <translation>Unter einer Zeile für den fehlenden Elternspan behalten</translation>
    </message>
    <message>
        <source>Cut at the earliest span</source>
        <translation>Beim frühesten Span getrennt</translation>
    </message>
    <message>
        <source>Kept as a root</source>
        <translation>Als Wurzel behalten</translation>
    </message>
    <message>
        <source>Server kept below the client</source>
        <translation>Server unter dem Client behalten</translation>
    </message>
    <message>
        <source>Kept as two traces; join them if they are one</source>
        <translation>Als zwei Traces behalten; verbinden, wenn es einer ist</translation>
    </message>
    <message>
        <source>Read so; a log mapping can say otherwise</source>
        <translation>So gelesen; eine Log-Zuordnung kann es anders festlegen</translation>
    </message>
    <message>
        <source>Kept; the duration of the trace leaves it out</source>
        <translation>Behalten; die Dauer des Traces lässt ihn aus</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>What came before is kept; the rest was not fetched</source>
        <translation>Was vorher kam, bleibt erhalten; der Rest wurde nicht abgerufen</translation>
    </message>
    <message>
        <source>Kept under its own id</source>
        <translation>Unter seiner eigenen ID behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: cause, %2: detail</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines, first %1</source>
        <extracomment>%n: number of lines, %1: number of the first one</extracomment>
        <translation>
            <numerusform>%Ln Zeile, erste %1</numerusform>
            <numerusform>%Ln Zeilen, erste %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, first at byte %1</source>
        <translation>
            <numerusform>%Ln-mal, zuerst bei Byte %1</numerusform>
            <numerusform>%Ln-mal, zuerst bei Byte %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Span-ID</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Eltern-ID</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Span kind</source>
        <translation>Span-Art</translation>
    </message>
    <message>
        <source>Tags (object)</source>
        <translation>Tags (Objekt)</translation>
    </message>
    <message>
        <source>Events (list)</source>
        <translation>Ereignisse (Liste)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attribut</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>unit of a time or duration: found out from the value</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>Span</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>Log</translation>
    </message>
    <message>
        <source>line above</source>
        <extracomment>what a line of a log becomes: a part of the record above it, as a stack trace is</extracomment>
        <translation>Zeile darüber</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>of a line of a log</extracomment>
        <translation>nicht verstanden</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;173 spans&quot;, %2: &quot;20 logs&quot;, %3: &quot;7 lines not understood&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln Log</numerusform>
            <numerusform>%Ln Logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not understood</source>
        <translation>
            <numerusform>%Ln Zeile nicht verstanden</numerusform>
            <numerusform>%Ln Zeilen nicht verstanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>More roots: by the menu of their rows</source>
        <translation>Weitere Wurzeln: über das Menü ihrer Zeilen</translation>
    </message>
    <message>
        <source>No span has a usable duration</source>
        <translation>Kein Span hat eine brauchbare Dauer</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>own work; pale: children at work</source>
        <translation>eigene Arbeit; blass: Kinder arbeiten</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>assumed hand-over</source>
        <translation>angenommene Übergabe</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>not instrumented</source>
        <translation>nicht instrumentiert</translation>
    </message>
    <message>
        <source>folded rows</source>
        <translation>eingeklappte Zeilen</translation>
    </message>
    <message>
        <source>equal spans in a row</source>
        <translation>gleiche Spans in Folge</translation>
    </message>
    <message>
        <source>missing parent</source>
        <translation>Elternspan fehlt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>fehlerhafte Daten</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>geht weiter</translation>
    </message>
    <message>
        <source>marked span</source>
        <translation>Span mit Lesezeichen</translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation>Operation, Dienst</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>%1 weitere Zeilen sind weggelassen</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 Span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <translation>1 Elternspan fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt</numerusform>
            <numerusform>%Ln Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>(root: %1)</source>
        <translation>(Wurzel: %1)</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>%1 has no end</source>
        <translation>%1 hat kein Ende</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1 dauerte %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 von %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>%1 weggelassen</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message>
        <source>one subtree</source>
        <translation>ein Teilbaum</translation>
    </message>
    <message>
        <source>%1 below suggested parents</source>
        <translation>%1 unter vorgeschlagenen Eltern</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>corrected by up to %1</source>
        <translation>um bis zu %1 korrigiert</translation>
    </message>
    <message>
        <source>raw, no skew correction</source>
        <translation>roh, ohne Uhrenkorrektur</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>of each trace&apos;s root</source>
        <translation>der Wurzel jedes Traces</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>(1 span left out)</source>
        <translation>(1 Span weggelassen)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln spans left out)</source>
        <translation>
            <numerusform>(%Ln Span weggelassen)</numerusform>
            <numerusform>(%Ln Spans weggelassen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>PlotDesk</name>
    <message>
        <source>Reading the traces…</source>
        <translation>Die Traces werden gelesen…</translation>
    </message>
    <message>
        <source>Compare the brush with the rest</source>
        <translation>Markierung mit dem Rest vergleichen</translation>
    </message>
    <message>
        <source>Drop the brush	Esc</source>
        <translation>Markierung aufheben	Esc</translation>
    </message>
    <message>
        <source>Show all of the traces	0</source>
        <translation>Alle Traces zeigen	0</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>The span lacks %1</source>
        <translation>Dem Span fehlt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) lack a key; this one: %1</source>
        <translation>
            <numerusform>%Ln Span fehlt ein Schlüssel; diesem: %1</numerusform>
            <numerusform>%Ln Spans fehlt ein Schlüssel; diesem: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a span</source>
        <translation>Einen solchen Span gibt es</translation>
    </message>
    <message>
        <source>No span of the trace has %1</source>
        <translation>Kein Span des Traces hat %1</translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln service(s)</source>
        <translation>
            <numerusform>Der Trace hat %Ln Dienst</numerusform>
            <numerusform>Der Trace hat %Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln span(s)</source>
        <translation>
            <numerusform>Der Trace hat %Ln Span</numerusform>
            <numerusform>Der Trace hat %Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parent</source>
        <translation>Elternspan fehlt</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Waise</translation>
    </message>
    <message>
        <source>Cycle of parents</source>
        <translation>Eltern im Kreis</translation>
    </message>
    <message>
        <source>Doubled span id</source>
        <translation>Doppelte Span-ID</translation>
    </message>
    <message>
        <source>Broken span</source>
        <translation>Fehlerhafter Span</translation>
    </message>
    <message>
        <source>Starts before its parent</source>
        <translation>Beginnt vor dem Elternspan</translation>
    </message>
    <message>
        <source>Outlives its parent</source>
        <translation>Überdauert den Elternspan</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Uhr geht falsch</translation>
    </message>
    <message>
        <source>Clocks contradict each other</source>
        <translation>Uhren widersprechen sich</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Kontext verloren</translation>
    </message>
    <message>
        <source>Consumer without a link</source>
        <translation>Consumer ohne Link</translation>
    </message>
    <message>
        <source>Frame in several traces</source>
        <translation>Frame in mehreren Traces</translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation>Fehlende Frames</translation>
    </message>
    <message>
        <source>Name that says nothing</source>
        <translation>Nichtssagender Name</translation>
    </message>
    <message>
        <source>Name with details</source>
        <translation>Name mit Einzelheiten</translation>
    </message>
    <message>
        <source>Duration contradicts an attribute</source>
        <translation>Dauer widerspricht einem Attribut</translation>
    </message>
    <message>
        <source>Error without a reason</source>
        <translation>Fehler ohne Ursache</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>Span %1 is not in the trace; %Ln span(s) name it as parent</source>
        <translation>
            <numerusform>Span %1 ist nicht im Trace; %Ln Span nennt ihn als Elternspan</numerusform>
            <numerusform>Span %1 ist nicht im Trace; %Ln Spans nennen ihn als Elternspan</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parent %1 is not in the trace</source>
        <translation>Sein Elternspan %1 ist nicht im Trace</translation>
    </message>
    <message>
        <source>Its parents lead back to it</source>
        <translation>Seine Eltern führen zu ihm zurück</translation>
    </message>
    <message>
        <source>Another span of the trace has its id, with other content</source>
        <translation>Ein anderer Span des Traces hat seine ID, mit anderem Inhalt</translation>
    </message>
    <message>
        <source>The span is marked: %1</source>
        <translation>Der Span ist markiert: %1</translation>
    </message>
    <message>
        <source>Starts %1 before its parent</source>
        <translation>Beginnt %1 vor seinem Elternspan</translation>
    </message>
    <message>
        <source>Ends %1 after its parent</source>
        <translation>Endet %1 nach seinem Elternspan</translation>
    </message>
    <message>
        <source>The clock of %1 has to be moved by %2 to fit that of %3</source>
        <translation>Die Uhr von %1 muss um %2 verschoben werden, um zu der von %3 zu passen</translation>
    </message>
    <message>
        <source>No offset between the clocks of %1 and %2 fits their calls</source>
        <translation>Kein Versatz zwischen den Uhren von %1 und %2 passt zu ihren Aufrufen</translation>
    </message>
    <message>
        <source>The trace has no root: every top span names a parent that is not there, or they are in a circle</source>
        <translation>Der Trace hat keine Wurzel: Jeder oberste Span nennt einen fehlenden Elternspan, oder sie bilden einen Kreis</translation>
    </message>
    <message>
        <source>A consumer with neither a parent nor a link to what it consumed</source>
        <translation>Ein Consumer ohne Elternspan und ohne Link zu dem, was er verarbeitet hat</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way</source>
        <translation>
            <numerusform>Frame %1 ist in %Ln Trace, auch in %2: Der Kontext ging unterwegs verloren</numerusform>
            <numerusform>Frame %1 ist in %Ln Traces, auch in %2: Der Kontext ging unterwegs verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</source>
        <translation>
            <numerusform>Von den Frames %1 bis %2 ist %Ln in keinem Trace, mehr als die Hälfte: Sampling?</numerusform>
            <numerusform>Von den Frames %1 bis %2 sind %Ln in keinem Trace, mehr als die Hälfte: Sampling?</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 is in no trace</source>
        <translation>Frame %1 ist in keinem Trace</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 to %2, are in no trace</source>
        <translation>
            <numerusform>%Ln Frame, %1 bis %2, ist in keinem Trace</numerusform>
            <numerusform>%Ln Frames, %1 bis %2, sind in keinem Trace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) with a name that says nothing of what was done</source>
        <translation>
            <numerusform>%Ln Span mit einem Namen, der nicht sagt, was getan wurde</numerusform>
            <numerusform>%Ln Spans mit einem Namen, der nicht sagt, was getan wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of one operation, %1, with names that differ from call to call</source>
        <translation>
            <numerusform>%Ln Span einer Operation, %1, mit Namen, die bei jedem Aufruf anders sind</numerusform>
            <numerusform>%Ln Spans einer Operation, %1, mit Namen, die bei jedem Aufruf anders sind</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2, the span took %3</source>
        <translation>%1 sagt %2, der Span dauerte %3</translation>
    </message>
    <message>
        <source>The span failed and says nowhere why</source>
        <translation>Der Span ist fehlgeschlagen und sagt nirgends, warum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) looked at, %1 complete</source>
        <translation>
            <numerusform>%Ln Trace geprüft, %1 vollständig</numerusform>
            <numerusform>%Ln Traces geprüft, %1 vollständig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 on %3 of spans</source>
        <translation>%1; %2 bei %3 der Spans</translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans (%4), %5 of %6 traces</source>
        <translation>%1: %2 von %3 Spans (%4), %5 von %6 Traces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln Trace war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Traces waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) of these checks are only counted.</source>
        <translation>
            <numerusform>%Ln weiterer Befund dieser Prüfungen ist nur gezählt.</numerusform>
            <numerusform>%Ln weitere Befunde dieser Prüfungen sind nur gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and split frames are looked for in all traces only.</source>
        <translation>Fehlende und aufgeteilte Frames werden nur in allen Traces gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln span(s) were not judged: there are too many operations.</source>
        <translation>
            <numerusform>Der Name von %Ln Span wurde nicht beurteilt: Es gibt zu viele Operationen.</numerusform>
            <numerusform>Die Namen von %Ln Spans wurden nicht beurteilt: Es gibt zu viele Operationen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow frame, cache miss</source>
        <translation>Langsamer Frame, Cache-Fehlschlag</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>One hour of cam01</source>
        <translation>Eine Stunde cam01</translation>
    </message>
    <message>
        <source>Broken hand-over</source>
        <translation>Abgerissene Übergabe</translation>
    </message>
    <message>
        <source>%1, one frame</source>
        <translation>%1, ein Frame</translation>
    </message>
    <message>
        <source>Agents in a log file</source>
        <translation>Agenten in einer Logdatei</translation>
    </message>
</context>
<context>
    <name>SpanColors</name>
    <message>
        <source>several values</source>
        <translation>mehrere Werte</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>andere (%1)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>SpanName</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(nur Leerraum)</translation>
    </message>
</context>
<context>
    <name>WaitSettings</name>
    <message>
        <source> % of the span</source>
        <translation> % des Spans</translation>
    </message>
    <message>
        <source>Least length of a gap in milliseconds</source>
        <translation>Kleinste Länge einer Lücke in Millisekunden</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>&amp;Waits are in:</source>
        <translation>&amp;Wartezeiten stehen in:</translation>
    </message>
    <message>
        <source>&amp;Queue spans are named:</source>
        <translation>Wartesc&amp;hlangen-Spans heißen:</translation>
    </message>
    <message>
        <source>Attributes that say how long a span waited before its start, and names of spans that are waits themselves; several with commas.</source>
        <translation>Attribute, die sagen, wie lange ein Span vor seinem Beginn wartete, und Namen von Spans, die selbst Wartezeiten sind; mehrere durch Kommas.</translation>
    </message>
    <message>
        <source>&amp;Gaps are marked from:</source>
        <translation>&amp;Lücken markieren ab:</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>Queued %1 before its start (%2)</source>
        <translation>%1 eingereiht vor dem Beginn (%2)</translation>
    </message>
    <message>
        <source>Queued %1 since its producer %2 ended</source>
        <translation>%1 eingereiht seit dem Ende seines Producers %2</translation>
    </message>
    <message>
        <source>Queued %1 since the linked producer %2 ended</source>
        <translation>%1 eingereiht seit dem Ende des verlinkten Producers %2</translation>
    </message>
    <message>
        <source>Queued %1: spans of this name are waits</source>
        <translation>%1 eingereiht: Spans dieses Namens sind Wartezeiten</translation>
    </message>
    <message numerus="yes">
        <source>Not instrumented: %1 in %Ln gap(s)</source>
        <translation>
            <numerusform>Nicht instrumentiert: %1 in %Ln Lücke</numerusform>
            <numerusform>Nicht instrumentiert: %1 in %Ln Lücken</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: overlap factor %1</source>
        <translation>Kinder liefen nebeneinander: Überlappungsfaktor %1</translation>
    </message>
    <message>
        <source>Hand-over from %1 is assumed: they ran beside others, and no thread, worker or link joins them</source>
        <translation>Übergabe von %1 ist angenommen: Sie liefen neben anderen, und kein Thread, Worker oder Link verbindet sie</translation>
    </message>
    <message>
        <source>Hand-over to %1 is assumed</source>
        <translation>Übergabe an %1 ist angenommen</translation>
    </message>
    <message>
        <source>Left out of the critical path: it lies outside its parent</source>
        <translation>Nicht im kritischen Pfad: liegt außerhalb des Elternspans</translation>
    </message>
    <message>
        <source>Left out of the critical path: its producer does not wait for it</source>
        <translation>Nicht im kritischen Pfad: sein Producer wartet nicht auf ihn</translation>
    </message>
    <message>
        <source>The critical path leaves out what lies outside its parent</source>
        <translation>Der kritische Pfad lässt aus, was außerhalb des Elternspans liegt</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration</source>
        <translation>Kein kritischer Pfad: Kein Span hat eine brauchbare Dauer</translation>
    </message>
    <message>
        <source>Critical path of %1</source>
        <translation>Kritischer Pfad von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: outside their parent</source>
        <translation>
            <numerusform>%Ln Span ausgelassen: außerhalb seines Elternspans</numerusform>
            <numerusform>%Ln Spans ausgelassen: außerhalb ihres Elternspans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: nobody waits for them</source>
        <translation>
            <numerusform>%Ln Span ausgelassen: niemand wartet auf ihn</numerusform>
            <numerusform>%Ln Spans ausgelassen: niemand wartet auf sie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) cut at the ends of their parent</source>
        <translation>
            <numerusform>%Ln Span an den Enden des Elternspans abgeschnitten</numerusform>
            <numerusform>%Ln Spans an den Enden des Elternspans abgeschnitten</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: %1 of work done in %2 (overlap factor %3). Making one of them faster may not make this span faster.</source>
        <translation>Kinder liefen nebeneinander: %1 Arbeit in %2 (Überlappungsfaktor %3). Eines davon zu beschleunigen macht diesen Span nicht unbedingt schneller.</translation>
    </message>
</context>
<context>
    <name>WaterfallPainter</name>
    <message>
        <source>no start time</source>
        <translation>keine Anfangszeit</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>Zeit außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 darunter</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>Elternspan %1 fehlt</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 eingereiht</translation>
    </message>
</context>
<context>
    <name>fw::app::AboutDialog</name>
    <message>
        <source>About Framewake</source>
        <translation>Über Framewake</translation>
    </message>
    <message>
        <source>Native viewer for distributed traces.
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Nativer Betrachter für verteilte Traces.
Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Cache: %1
Settings: %2
Qt %3</source>
        <translation>Cache: %1
Einstellungen: %2
Qt %3</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Bibliotheken und Lizenzen</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>What a report of a fault begins with: versions of the program, of Qt and of the system</source>
        <translation>Womit eine Fehlermeldung beginnt: Versionen des Programms, von Qt und des Systems</translation>
    </message>
</context>
<context>
    <name>fw::app::BottleneckDesk</name>
    <message>
        <source>bottlenecks</source>
        <translation>engpaesse</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Die Zeile steht für mehrere Namen: Alle Traces des Dienstes werden gelistet.</translation>
    </message>
</context>
<context>
    <name>fw::app::CacheDesk</name>
    <message>
        <source>No cache</source>
        <translation>Kein Cache</translation>
    </message>
    <message>
        <source>The cache cannot be used</source>
        <translation>Der Cache ist nicht verwendbar</translation>
    </message>
    <message>
        <source>Choose a cache</source>
        <translation>Cache wählen</translation>
    </message>
    <message>
        <source>Framewake caches (*.fwdb)</source>
        <translation>Framewake-Caches (*.fwdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>fw::app::CohortDesk</name>
    <message>
        <source>Nothing is brushed: drag in the chart above the list, or choose other traces.</source>
        <translation>Nichts ist markiert: im Diagramm über der Liste ziehen oder andere Traces wählen.</translation>
    </message>
    <message>
        <source>No trace of the baseline is without this value.</source>
        <translation>Jeder Trace der Referenz hat diesen Wert.</translation>
    </message>
    <message>
        <source>No trace of the cohort has this value.</source>
        <translation>Kein Trace der Kohorte hat diesen Wert.</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Die Zeile steht für mehrere Namen: Alle Traces des Dienstes werden gelistet.</translation>
    </message>
    <message>
        <source>cohort-attributes</source>
        <translation>kohorte-attribute</translation>
    </message>
    <message>
        <source>cohort-operations</source>
        <translation>kohorte-operationen</translation>
    </message>
</context>
<context>
    <name>fw::app::CompareDesk</name>
    <message>
        <source>Looking for the median of its kind…</source>
        <translation>Der Median seiner Art wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the p%1 of its kind…</source>
        <translation>Das p%1 seiner Art wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the p50 and the p95 of this kind…</source>
        <translation>Das p50 und das p95 dieser Art werden gesucht…</translation>
    </message>
    <message>
        <source>There is no p95 of this kind: it takes %1 complete traces of %2 without errors, there are %3.</source>
        <translation>Ein p95 dieser Art gibt es nicht: Es braucht %1 vollständige Traces von %2 ohne Fehler, da sind %3.</translation>
    </message>
    <message>
        <source>Left out: %1 with errors, %2 incomplete.</source>
        <translation>Ausgelassen: %1 mit Fehlern, %2 unvollständig.</translation>
    </message>
    <message>
        <source>A is the p50 and B the p95 of %1 traces of %2.</source>
        <translation>A ist das p50 und B das p95 von %1 Traces von %2.</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>der Median</translation>
    </message>
    <message>
        <source>the p%1</source>
        <translation>das p%1</translation>
    </message>
    <message>
        <source>There is no such trace: %1 needs at least %2 complete traces of %3 without errors, the cache has %4.</source>
        <translation>Einen solchen Trace gibt es nicht: %1 braucht mindestens %2 vollständige Traces von %3 ohne Fehler, im Cache sind %4.</translation>
    </message>
    <message>
        <source>This trace is itself %1 of %2 traces of %3.</source>
        <translation>Dieser Trace ist selbst %1 von %2 Traces von %3.</translation>
    </message>
    <message>
        <source>A is %1 of %2 traces of %3.</source>
        <translation>A ist %1 von %2 Traces von %3.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>vergleich</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Als Markdown kopiert, %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionDesk</name>
    <message>
        <source>this system has no keyring that answers</source>
        <translation>auf diesem System antwortet kein Schlüsselbund</translation>
    </message>
    <message>
        <source>the token or password was not kept and will be asked for: %1</source>
        <translation>Token oder Passwort wurde nicht gespeichert und wird erfragt: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not asked: no token or password was given.</source>
        <translation>Nicht gefragt: Token oder Passwort fehlt.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>%1 answers and knows %2.</source>
        <translation>%1 antwortet und kennt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Abfrage läuft…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key *.cer);;All files (*)</source>
        <translation>Zertifikate und Schlüssel (*.pem *.crt *.key *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Ermitteln</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (Bearer)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Signs &amp;in with:</source>
        <translation>An&amp;melden mit:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>To&amp;ken or password:</source>
        <translation>To&amp;ken oder Passwort:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Kopf&amp;zeilen:</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>&amp;Client-Zertifikat:</translation>
    </message>
    <message>
        <source>Its ke&amp;y:</source>
        <translation>Sch&amp;lüssel dazu:</translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities:</source>
        <translation>&amp;Vertraute Stellen:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>wie im System</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keyring of the system and nowhere else; without one they are asked for each time.</source>
        <translation>Token und Passwörter liegen nur im Schlüsselbund des Systems; ohne ihn werden sie jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>Us&amp;e</source>
        <translation>Ve&amp;rwenden</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>as kept, or asked for</source>
        <translation>wie gespeichert oder auf Nachfrage</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Der Verbindung einen Namen geben.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Eine andere Verbindung hat diesen Namen.</translation>
    </message>
    <message>
        <source>Give the name of the user.</source>
        <translation>Den Namen des Benutzers angeben.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which the settings do not keep: set https_proxy instead.</source>
        <translation>Die Adresse des Proxys enthält ein Passwort, das die Einstellungen nicht speichern: stattdessen https_proxy setzen.</translation>
    </message>
</context>
<context>
    <name>fw::app::DockGrip</name>
    <message>
        <source>Edge of %1</source>
        <translation>Rand von %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Pfeiltasten verschieben ihn, Enter setzt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDesk</name>
    <message>
        <source>There is no trace to export.</source>
        <translation>Es gibt keinen Trace zu exportieren.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Exported: %1 (%2)</source>
        <translation>Exportiert: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Als Markdown kopiert, %1.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDialog</name>
    <message>
        <source>This trace: %1</source>
        <translation>Dieser Trace: %1</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Ganzer Trace, nicht nur der sichtbare Teil</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>Geheimes und &amp;Personen weglassen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Alle &amp;zeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen trace(s)</source>
        <translation>
            <numerusform>Der %Ln gewählte Trace</numerusform>
            <numerusform>Die %Ln gewählten Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen traces, those that were scrolled to</source>
        <translation>%1 von %2 gewählten Traces, die, zu denen gescrollt wurde</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln trace(s) of the list</source>
        <translation>
            <numerusform>%Ln Trace der Liste</numerusform>
            <numerusform>Alle %Ln Traces der Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>name of a file beside it; empty: none</source>
        <translation>Name einer Datei daneben; leer: keine</translation>
    </message>
    <message>
        <source>file with lines such as: key session, text ORDER-\d+</source>
        <translation>Datei mit Zeilen wie: key session, text ORDER-\d+</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>wie aufgezeichnet</translation>
    </message>
    <message>
        <source>moved by days that nobody is told</source>
        <translation>verschoben um Tage, die niemand erfährt</translation>
    </message>
    <message>
        <source>moved by:</source>
        <translation>verschoben um:</translation>
    </message>
    <message>
        <source>Times are moved by</source>
        <translation>Zeiten sind verschoben um</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Traces:</source>
        <translation>&amp;Traces:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>G&amp;röße:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Farbsche&amp;ma:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Bild:</translation>
    </message>
    <message>
        <source>Rules of your &amp;own:</source>
        <translation>E&amp;igene Regeln:</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>Z&amp;eiten:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>In Zwischenablage &amp;kopieren</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Nothing is left out: everything goes as it is.</source>
        <translation>Nichts wird weggelassen: Alles geht so hinaus, wie es ist.</translation>
    </message>
    <message>
        <source>A picture is made of an open trace, and none is open.</source>
        <translation>Ein Bild entsteht aus einem offenen Trace, und keiner ist offen.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 traces; the other formats hold all.</source>
        <translation>%1 fasst höchstens %2 Traces; die anderen Formate fassen alle.</translation>
    </message>
    <message>
        <source>By how much are the times to be moved?</source>
        <translation>Um wie viel sollen die Zeiten verschoben werden?</translation>
    </message>
    <message>
        <source>Looking at what is to be written…</source>
        <translation>Es wird geprüft, was zu schreiben ist…</translation>
    </message>
    <message>
        <source>Looking at what is to be written: %1</source>
        <translation>Es wird geprüft, was zu schreiben ist: %1</translation>
    </message>
    <message>
        <source>No rule found anything to leave out.</source>
        <translation>Keine Regel fand etwas wegzulassen.</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Regeldatei wählen</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Schreiben…</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportTexts</name>
    <message>
        <source>HTML page, opens in any browser</source>
        <translation>HTML-Seite, öffnet in jedem Browser</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown für ein Ticket</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>SVG-Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>PDF-Seiten (*.pdf)</translation>
    </message>
    <message>
        <source>OTLP as JSON</source>
        <translation>OTLP als JSON</translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation>OTLP-JSON (*.json)</translation>
    </message>
    <message>
        <source>OTLP as protobuf</source>
        <translation>OTLP als protobuf</translation>
    </message>
    <message>
        <source>OTLP protobuf (*.pb)</source>
        <translation>OTLP-protobuf (*.pb)</translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation>Jaeger-JSON</translation>
    </message>
    <message>
        <source>Jaeger JSON (*.json)</source>
        <translation>Jaeger-JSON (*.json)</translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation>Zipkin-JSON</translation>
    </message>
    <message>
        <source>Zipkin JSON (*.json)</source>
        <translation>Zipkin-JSON (*.json)</translation>
    </message>
    <message>
        <source>Table of spans (CSV)</source>
        <translation>Tabelle der Spans (CSV)</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>log records left out</source>
        <translation>weggelassene Logeinträge</translation>
    </message>
    <message>
        <source>spans with ids of another form, written by their keys</source>
        <translation>Spans mit IDs anderer Form, mit ihren Schlüsseln geschrieben</translation>
    </message>
    <message>
        <source>warnings of the source system left out</source>
        <translation>weggelassene Warnungen des Quellsystems</translation>
    </message>
    <message>
        <source>spans with the id of another, which readers may take for one</source>
        <translation>Spans mit der ID eines anderen, die Leser für einen halten können</translation>
    </message>
    <message>
        <source>texts that are not UTF-8, mended</source>
        <translation>Texte, die kein UTF-8 sind, korrigiert</translation>
    </message>
    <message>
        <source>times cut to microseconds</source>
        <translation>auf Mikrosekunden gekürzte Zeiten</translation>
    </message>
    <message>
        <source>values that become text</source>
        <translation>Werte, die zu Text werden</translation>
    </message>
    <message>
        <source>spans whose scope loses something</source>
        <translation>Spans, deren Scope etwas verliert</translation>
    </message>
    <message>
        <source>spans whose resource loses something</source>
        <translation>Spans, deren Ressource etwas verliert</translation>
    </message>
    <message>
        <source>links that lose something</source>
        <translation>Links, die etwas verlieren</translation>
    </message>
    <message>
        <source>counts of dropped things left out</source>
        <translation>weggelassene Zähler von Verworfenem</translation>
    </message>
    <message>
        <source>trace flags left out</source>
        <translation>weggelassene Trace-Flags</translation>
    </message>
    <message>
        <source>times out of range</source>
        <translation>Zeiten außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>attributes left out, as their key stood there before</source>
        <translation>weggelassene Attribute, deren Schlüssel schon da war</translation>
    </message>
    <message>
        <source>spans without a kind, taken for internal ones</source>
        <translation>Spans ohne Art, als intern genommen</translation>
    </message>
    <message>
        <source>attributes whose name means something else there</source>
        <translation>Attribute, deren Name dort etwas anderes bedeutet</translation>
    </message>
    <message>
        <source>values of secret keys</source>
        <translation>Werte geheimer Schlüssel</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>private Schlüssel</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>passwords in addresses</source>
        <translation>Passwörter in Adressen</translation>
    </message>
    <message>
        <source>secrets in texts</source>
        <translation>Geheimes in Texten</translation>
    </message>
    <message>
        <source>persons in texts</source>
        <translation>Personen in Texten</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>Home-Verzeichnisse</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>own rule, line %1</source>
        <translation>eigene Regel, Zeile %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 cannot hold all: %2.</source>
        <translation>%1 fasst nicht alles: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</source>
        <translation>
            <numerusform>%Ln Zeile passt nicht auf die Seite: Sie zeigt das Längste des kritischen Pfads, Fehler und die langsamsten Spans.</numerusform>
            <numerusform>%Ln Zeilen passen nicht auf die Seite: Sie zeigt das Längste des kritischen Pfads, Fehler und die langsamsten Spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) are damaged and cannot be written.</source>
        <translation>
            <numerusform>%Ln Trace ist beschädigt und kann nicht geschrieben werden.</numerusform>
            <numerusform>%Ln Traces sind beschädigt und können nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <extracomment>%1 is &quot;28 spans&quot;</extracomment>
        <translation>
            <numerusform>%1 von %Ln Trace</numerusform>
            <numerusform>%1 von %Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 traces, %3</source>
        <extracomment>%1 of %2 traces; %3 is &quot;28 spans&quot;</extracomment>
        <translation>%1 von %2 Traces, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln Wert weggelassen</numerusform>
            <numerusform>%Ln Werte weggelassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDesk</name>
    <message>
        <source>Link to a trace</source>
        <translation>Link zu einem Trace</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter öffnet</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDialog</name>
    <message>
        <source>Fetch traces</source>
        <translation>Traces abrufen</translation>
    </message>
    <message>
        <source>alone is enough; empty: a search</source>
        <translation>genügt allein; leer: eine Suche</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>At least this long</source>
        <translation>Mindestens so lang</translation>
    </message>
    <message>
        <source>At most this long</source>
        <translation>Höchstens so lang</translation>
    </message>
    <message>
        <source>last 15 minutes</source>
        <translation>letzte 15 Minuten</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>letzte Stunde</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>letzte 6 Stunden</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last 2 days</source>
        <translation>letzte 2 Tage</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>letzte 7 Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Verbindung:</translation>
    </message>
    <message>
        <source>Trace or frame &amp;id:</source>
        <translation>Trace- oder Frame-&amp;ID:</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Dienst:</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Operation:</translation>
    </message>
    <message>
        <source>&amp;Attributes:</source>
        <translation>&amp;Attribute:</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>Da&amp;uer:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Zeitfenster:</translation>
    </message>
    <message>
        <source>At &amp;most, traces:</source>
        <translation>&amp;Höchstens Traces:</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>A&amp;brufen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbr&amp;echen</translation>
    </message>
    <message>
        <source>Asking for the services…</source>
        <translation>Die Dienste werden abgefragt…</translation>
    </message>
    <message>
        <source>An attribute is a line such as camera.id=cam01</source>
        <translation>Ein Attribut ist eine Zeile wie camera.id=cam01</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 250ms, 1.5s, 1h30m or 2d</source>
        <translation>„%1“ ist keine Dauer wie 250ms, 1.5s, 1h30m oder 2d</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>fw::app::FetchTexts</name>
    <message>
        <source>Trace %1</source>
        <extracomment>%1: Jaeger, Tempo or Zipkin</extracomment>
        <translation>%1-Trace</translation>
    </message>
    <message>
        <source>%1 trace %2</source>
        <translation>%1-Trace %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Trace-Suche</translation>
    </message>
    <message>
        <source>%1 search</source>
        <translation>%1-Suche</translation>
    </message>
    <message>
        <source>Trace server</source>
        <translation>Trace-Server</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>%1-Server</translation>
    </message>
    <message>
        <source>from %1 · Enter fetches</source>
        <translation>von %1 · Enter ruft ab</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>Trace %1 was in the cache; %2 was not asked.</source>
        <translation>Trace %1 war im Cache; %2 wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>%1 has nothing new of this trace.</source>
        <translation>%1 hat nichts Neues zu diesem Trace.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln neuer Span</numerusform>
            <numerusform>%Ln neue Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) more complete</source>
        <translation>
            <numerusform>%Ln Span vollständiger</numerusform>
            <numerusform>%Ln Spans vollständiger</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1: the server, %2: &quot;3 new spans, 1 span more complete&quot;</extracomment>
        <translation>Von %1: %2.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Addresses are shown and remembered, so it was not used: give it to a connection (File → Connections…).</source>
        <translation>Die Adresse enthält Benutzername oder Passwort. Adressen werden gezeigt und gemerkt, daher wurde sie nicht verwendet: in einer Verbindung angeben (Datei → Verbindungen…).</translation>
    </message>
    <message>
        <source>The address %1 names a server, but neither a trace nor a search. Open one there and copy its address.</source>
        <translation>Die Adresse %1 nennt einen Server, aber weder einen Trace noch eine Suche. Dort etwas öffnen und dessen Adresse kopieren.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>Trace %1</translation>
    </message>
    <message>
        <source>traces of any service</source>
        <translation>Traces beliebiger Dienste</translation>
    </message>
    <message>
        <source>traces of service %1</source>
        <translation>Traces des Dienstes %1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>Operation %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation>%1 oder länger</translation>
    </message>
    <message>
        <source>%1 or shorter</source>
        <translation>%1 oder kürzer</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>von %1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>Not fetched from %1: %2. %3.</source>
        <translation>Nicht abgerufen von %1: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) came before that and is (are) kept, marked as partial.</source>
        <translation>
            <numerusform>%Ln Trace kam vorher und bleibt erhalten, als unvollständig markiert.</numerusform>
            <numerusform>%Ln Traces kamen vorher und bleiben erhalten, als unvollständig markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have trace %2, or not any more: check the id and how long the server keeps traces.</source>
        <translation>%1 hat Trace %2 nicht oder nicht mehr: die ID prüfen, und wie lange der Server Traces behält.</translation>
    </message>
    <message>
        <source>Not at %1, or not any more: %2.</source>
        <translation>Nicht oder nicht mehr bei %1: %2.</translation>
    </message>
    <message>
        <source>It answered with trace %1, which is kept under its own id.</source>
        <translation>Es kam Trace %1 als Antwort; er ist unter seiner eigenen ID gespeichert.</translation>
    </message>
    <message>
        <source>Nothing found at %1: %2. A longer window finds more.</source>
        <translation>Nichts gefunden bei %1: %2. Ein längeres Zeitfenster findet mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.</source>
        <translation>
            <numerusform>%1: Das Limit von %Ln Trace ist erreicht; es kann mehr davon geben. Ein kürzeres Zeitfenster findet andere.</numerusform>
            <numerusform>%1: Das Limit von %Ln Traces ist erreicht; es kann mehr davon geben. Ein kürzeres Zeitfenster findet andere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>1 … 6</source>
        <translation>1 … 6</translation>
    </message>
    <message>
        <source>waterfall, flame graph, graph, statistics, spans, log</source>
        <translation>Wasserfall, Flammendiagramm, Graph, Statistik, Spans, Log</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>fold, unfold, to the parent</source>
        <translation>einklappen, ausklappen, zum Elternspan</translation>
    </message>
    <message>
        <source>Shift + ← →</source>
        <translation>Umschalt + ← →</translation>
    </message>
    <message>
        <source>previous, next on the critical path</source>
        <translation>voriger, nächster auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Ctrl + Shift + ← →, Home</source>
        <translation>Strg + Umschalt + ← →, Pos1</translation>
    </message>
    <message>
        <source>names narrower, wider, as at first</source>
        <translation>Namen schmaler, breiter, wie zu Anfang</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>zoom in, out, all</source>
        <translation>vergrößern, verkleinern, alles</translation>
    </message>
    <message>
        <source>Backspace, Shift + Backspace</source>
        <translation>Rücktaste, Umschalt + Rücktaste</translation>
    </message>
    <message>
        <source>back, forward in this trace</source>
        <translation>zurück, vor in diesem Trace</translation>
    </message>
    <message>
        <source>E, Shift + E</source>
        <translation>E, Umschalt + E</translation>
    </message>
    <message>
        <source>next, previous error</source>
        <translation>nächster, voriger Fehler</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>deepest error below the selected span, or of the trace</source>
        <translation>tiefster Fehler unter dem ausgewählten Span oder im Trace</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>critical path on, off</source>
        <translation>kritischer Pfad ein, aus</translation>
    </message>
    <message>
        <source>Shift + C</source>
        <translation>Umschalt + C</translation>
    </message>
    <message>
        <source>what the colours stand for</source>
        <translation>wofür die Farben stehen</translation>
    </message>
    <message>
        <source>Shift + V</source>
        <translation>Umschalt + V</translation>
    </message>
    <message>
        <source>columns and pills</source>
        <translation>Spalten und Plaketten</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>suggest parents for flat spans; as recorded</source>
        <translation>Eltern für flache Spans vorschlagen; wie aufgezeichnet</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>correct clocks that are off; as recorded</source>
        <translation>falsch gehende Uhren korrigieren; wie aufgezeichnet</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>marks of what is not instrumented on, off</source>
        <translation>Marken für nicht Instrumentiertes ein, aus</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to the selected span</source>
        <translation>zum ausgewählten Span zoomen</translation>
    </message>
    <message>
        <source>/, Ctrl + F</source>
        <translation>/, Strg + F</translation>
    </message>
    <message>
        <source>N, Shift + N</source>
        <translation>N, Umschalt + N</translation>
    </message>
    <message>
        <source>next, previous match</source>
        <translation>nächster, voriger Treffer</translation>
    </message>
    <message>
        <source>M, Shift + M</source>
        <translation>M, Umschalt + M</translation>
    </message>
    <message>
        <source>bookmark the span; write a note, Esc ends it</source>
        <translation>Lesezeichen am Span; Notiz schreiben, Esc beendet sie</translation>
    </message>
    <message>
        <source>J, Shift + J</source>
        <translation>J, Umschalt + J</translation>
    </message>
    <message>
        <source>next, previous bookmark</source>
        <translation>nächstes, voriges Lesezeichen</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>list of the bookmarks</source>
        <translation>Liste der Lesezeichen</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>only the subtree of the selected span; all again</source>
        <translation>nur der Teilbaum des ausgewählten Spans; wieder alles</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>drop the brush, then the selection</source>
        <translation>Markierung aufheben, dann die Auswahl</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>scroll rows</source>
        <translation>Zeilen scrollen</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Strg + Rad</translation>
    </message>
    <message>
        <source>zoom time at the pointer</source>
        <translation>Zeit am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Umschalt + Rad</translation>
    </message>
    <message>
        <source>pan time</source>
        <translation>Zeit verschieben</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>select a range; release zooms</source>
        <translation>Bereich wählen; Loslassen zoomt</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Ziehen mit Mitteltaste</translation>
    </message>
    <message>
        <source>pan both ways</source>
        <translation>in beide Richtungen schieben</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>zoom to the span</source>
        <translation>zum Span zoomen</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>in the list of traces: put the trace on side A, on side B</source>
        <translation>in der Liste der Traces: Trace auf Seite A, auf Seite B</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>side by side, one tree, a table</source>
        <translation>nebeneinander, ein Baum, eine Tabelle</translation>
    </message>
    <message>
        <source>next, previous difference, the largest first</source>
        <translation>nächster, voriger Unterschied, der größte zuerst</translation>
    </message>
    <message>
        <source>what differs in the selected row</source>
        <translation>was sich in der ausgewählten Zeile unterscheidet</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Strg + C</translation>
    </message>
    <message>
        <source>the comparison as Markdown; in a table its row</source>
        <translation>der Vergleich als Markdown; in einer Tabelle ihre Zeile</translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation>Strg + V</translation>
    </message>
    <message>
        <source>one id, or two, onto the sides</source>
        <translation>eine ID oder zwei auf die Seiten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the span in its own trace</source>
        <translation>der Span in seinem eigenen Trace</translation>
    </message>
    <message>
        <source>list the traces with this operation</source>
        <translation>Traces mit dieser Operation listen</translation>
    </message>
    <message>
        <source>copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Strg + K</translation>
    </message>
    <message>
        <source>which traces are counted: the search</source>
        <translation>welche Traces gezählt werden: die Suche</translation>
    </message>
    <message>
        <source>move the threshold of the cohort; Shift finer</source>
        <translation>Schwelle der Kohorte verschieben; Umschalt feiner</translation>
    </message>
    <message>
        <source>F, D</source>
        <translation>F, D</translation>
    </message>
    <message>
        <source>attribute of the cohort: list its traces, compare</source>
        <translation>Attribut der Kohorte: seine Traces listen, vergleichen</translation>
    </message>
    <message>
        <source>Over time: ← → ↑ ↓, Enter</source>
        <translation>Im Zeitverlauf: ← → ↑ ↓, Enter</translation>
    </message>
    <message>
        <source>step, service; list the traces behind it</source>
        <translation>Schritt, Dienst; Traces dahinter listen</translation>
    </message>
    <message>
        <source>Ctrl, Shift + click</source>
        <translation>Strg, Umschalt + Klick</translation>
    </message>
    <message>
        <source>in the list of traces: select several, to compare with the rest</source>
        <translation>in der Liste der Traces: mehrere wählen, um sie mit dem Rest zu vergleichen</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>voriger, nächster Frame</translation>
    </message>
    <message>
        <source>through the hand-overs</source>
        <translation>durch die Übergaben</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, Doppelklick</translation>
    </message>
    <message>
        <source>open the trace at who took, at the span</source>
        <translation>Trace beim Empfänger öffnen, am Span</translation>
    </message>
    <message>
        <source>+ − 0, Ctrl + wheel</source>
        <translation>+ − 0, Strg + Rad</translation>
    </message>
    <message>
        <source>← →, Shift + wheel</source>
        <translation>← →, Umschalt + Rad</translation>
    </message>
    <message>
        <source>in the picture: earlier, later; in the strip: another frame</source>
        <translation>im Bild: früher, später; im Streifen: anderer Frame</translation>
    </message>
    <message>
        <source>brush; its edges resize it, inside it is moved</source>
        <translation>markieren; Ränder ändern die Größe, innen verschieben</translation>
    </message>
    <message>
        <source>Click, double click</source>
        <translation>Klick, Doppelklick</translation>
    </message>
    <message>
        <source>on a point: show the trace, open it</source>
        <translation>auf einem Punkt: Trace zeigen, öffnen</translation>
    </message>
    <message>
        <source>a brush without the mouse</source>
        <translation>Markierung ohne Maus</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move the brush</source>
        <translation>Markierung verschieben</translation>
    </message>
    <message>
        <source>Shift, Ctrl + ↑ ↓ ← →</source>
        <translation>Umschalt, Strg + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move its right or upper, its left or lower edge</source>
        <translation>rechten oder oberen, linken oder unteren Rand verschieben</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all traces</source>
        <translation>alle Traces zeigen</translation>
    </message>
    <message>
        <source>drop the brush</source>
        <translation>Markierung aufheben</translation>
    </message>
    <message>
        <source>the nearest box in that direction</source>
        <translation>das nächste Kästchen in dieser Richtung</translation>
    </message>
    <message>
        <source>its slowest span in the waterfall</source>
        <translation>sein langsamster Span im Wasserfall</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>verschieben</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>Frame-ID</translation>
    </message>
    <message>
        <source>its traces; a beginning is enough</source>
        <translation>ihre Traces; der Anfang genügt</translation>
    </message>
    <message>
        <source>trace id, span id</source>
        <translation>Trace-ID, Span-ID</translation>
    </message>
    <message>
        <source>hexadecimal, UUID or traceparent; a beginning is enough</source>
        <translation>hexadezimal, UUID oder traceparent; der Anfang genügt</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>Schlüssel=Wert</translation>
    </message>
    <message>
        <source>attribute of a span or resource; several: all must hold</source>
        <translation>Attribut von Span oder Ressource; mehrere: alle müssen gelten</translation>
    </message>
    <message>
        <source>duration&gt;1s</source>
        <translation>duration&gt;1s</translation>
    </message>
    <message>
        <source>service, name, status, kind, duration: the span&apos;s own</source>
        <translation>service, name, status, kind, duration: die des Spans selbst</translation>
    </message>
    <message>
        <source>traceDuration&gt;1s</source>
        <translation>traceDuration&gt;1s</translation>
    </message>
    <message>
        <source>the whole trace</source>
        <translation>der ganze Trace</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>name of an operation</source>
        <translation>Name einer Operation</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>page of Jaeger, Tempo, Zipkin, Grafana: Enter fetches what it shows</source>
        <translation>Seite von Jaeger, Tempo, Zipkin, Grafana: Enter ruft ab, was sie zeigt</translation>
    </message>
    <message>
        <source>framewake://trace/…</source>
        <translation>framewake://trace/…</translation>
    </message>
    <message>
        <source>opens what the cache has</source>
        <translation>öffnet, was im Cache ist</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Waterfall, keys</source>
        <translation>Wasserfall, Tasten</translation>
    </message>
    <message>
        <source>Waterfall, mouse</source>
        <translation>Wasserfall, Maus</translation>
    </message>
    <message>
        <source>Chart of traces</source>
        <translation>Trace-Diagramm</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Frame-Weg</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>Was gesucht werden kann</translation>
    </message>
    <message>
        <source>find (also key=value, !=, =~, key&gt;5); elsewhere: search or filter of pane</source>
        <translation>suchen (auch key=value, !=, =~, key&gt;5); sonst: Suche oder Filter der Ansicht</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportChangesDesk</name>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>biased sample</source>
        <translation>verzerrte Stichprobe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces have spans of both imports and count for neither.</source>
        <translation>
            <numerusform>%Ln Trace hat Spans beider Importe und zählt für keinen.</numerusform>
            <numerusform>%Ln Traces haben Spans beider Importe und zählen für keinen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces cannot be read.</source>
        <translation>
            <numerusform>%Ln Trace ist nicht lesbar.</numerusform>
            <numerusform>%Ln Traces sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the two traces…</source>
        <translation>Die zwei Traces werden gesucht…</translation>
    </message>
    <message>
        <source>The traces of this operation are gone.</source>
        <translation>Die Traces dieser Operation sind nicht mehr da.</translation>
    </message>
    <message>
        <source>medians-of-imports</source>
        <translation>mediane-der-importe</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportDesk</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Imported, with problems</source>
        <translation>Importiert, mit Problemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) in the cache</source>
        <translation>
            <numerusform>%Ln Trace im Cache</numerusform>
            <numerusform>%Ln Traces im Cache</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost</source>
        <translation>
            <numerusform>%Ln Datensatz verloren</numerusform>
            <numerusform>%Ln Datensätze verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>fw::app::JourneyDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation>Das ist der erste Frame.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Das ist der letzte Frame.</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Frame-Weg</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Weg von %1</translation>
    </message>
    <message>
        <source>No trace has the frame %1. With sampled tracing most frames have none; imports to come may bring it.</source>
        <translation>Kein Trace hat den Frame %1. Mit Sampling haben die meisten Frames keinen; spätere Importe können ihn bringen.</translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation>uebergaben</translation>
    </message>
</context>
<context>
    <name>fw::app::MainWindow</name>
    <message>
        <source>The link names a view that this version does not have: %1.</source>
        <translation>Der Link nennt eine Ansicht, die diese Version nicht hat: %1.</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Select a row of the table first: an operation, a service or a value.</source>
        <translation>Zuerst eine Zeile der Tabelle auswählen: Operation, Dienst oder Wert.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Nothing is brushed: drag in the chart above the list first.</source>
        <translation>Nichts ist markiert: zuerst im Diagramm über der Liste ziehen.</translation>
    </message>
    <message>
        <source>Two imports are needed: a comparison tells what changed between them.</source>
        <translation>Zwei Importe sind nötig: Der Vergleich zeigt, was sich zwischen ihnen geändert hat.</translation>
    </message>
    <message>
        <source>Select several traces first: click them with Ctrl or Shift held.</source>
        <translation>Zuerst mehrere Traces wählen: mit gedrücktem Strg oder Umschalt anklicken.</translation>
    </message>
    <message>
        <source>Some of the selected rows are not loaded: so many are better chosen by the brush or a query.</source>
        <translation>Einige der gewählten Zeilen sind nicht geladen: So viele wählt man besser durch Markierung oder Suche.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Traces and logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</source>
        <translation>Traces und Logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Side A is set. Press B on the trace to compare with it.</source>
        <translation>Seite A steht. B auf dem Trace drücken, der damit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Side B is set. Press A on the trace to compare it with.</source>
        <translation>Seite B steht. A auf dem Trace drücken, der damit verglichen werden soll.</translation>
    </message>
    <message>
        <source>Compare this trace</source>
        <translation>Diesen Trace vergleichen</translation>
    </message>
    <message>
        <source>Put on side A</source>
        <translation>Auf Seite A legen</translation>
    </message>
    <message>
        <source>Put on side B</source>
        <translation>Auf Seite B legen</translation>
    </message>
    <message>
        <source>The clipboard has no id, and no two ids, to compare.</source>
        <translation>Die Zwischenablage enthält keine ID und keine zwei IDs zum Vergleichen.</translation>
    </message>
    <message>
        <source>A comparison needs two ids. Given: %1.</source>
        <translation>Ein Vergleich braucht zwei IDs. Angegeben: %1.</translation>
    </message>
    <message>
        <source>&amp;Whole comparison: all of both times, the rows that differ most</source>
        <translation>&amp;Ganzer Vergleich: beide Zeiten ganz, die Zeilen mit den größten Unterschieden</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Ganzer Trace, nicht nur der sichtbare Teil</translation>
    </message>
    <message>
        <source>The open trace names no frame: no span of it has the attribute %1.</source>
        <translation>Der offene Trace nennt keinen Frame: Keiner seiner Spans hat das Attribut %1.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>Nothing is logged. A log of the program&apos;s events can be switched on in the settings.</source>
        <translation>Es wird nichts protokolliert. Ein Protokoll der Programmereignisse lässt sich in den Einstellungen einschalten.</translation>
    </message>
</context>
<context>
    <name>fw::app::MappingDesk</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name has no “/” and no “\”, and does not begin with a dot.</source>
        <translation>Ein Name hat kein „/“ und kein „\“ und beginnt nicht mit einem Punkt.</translation>
    </message>
    <message>
        <source>A name has no characters that cannot be seen.</source>
        <translation>Ein Name hat keine unsichtbaren Zeichen.</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Log wählen</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</source>
        <translation>Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The first lines are being read.</source>
        <translation>Die ersten Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>Diese Datei hat keine Zeilen.</translation>
    </message>
    <message>
        <source>No line holds fields: neither JSON nor key=value.</source>
        <translation>Keine Zeile enthält Felder: weder JSON noch Schlüssel=Wert.</translation>
    </message>
    <message>
        <source>The lines are long: the preview shows those in the first %1.</source>
        <translation>Die Zeilen sind lang: Die Vorschau zeigt die in den ersten %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s), the deepest ones, are not listed: they stay attributes.</source>
        <translation>
            <numerusform>%Ln weiteres Feld, das tiefste, ist nicht gelistet: Es bleibt Attribut.</numerusform>
            <numerusform>%Ln weitere Felder, die tiefsten, sind nicht gelistet: Sie bleiben Attribute.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line becomes a span or a log record: choose the field that holds the trace id.</source>
        <translation>Keine Zeile wird zu Span oder Logeintrag: das Feld mit der Trace-ID wählen.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Ein Profil dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is a profile of this name already; it will be replaced.</source>
        <translation>Ein Profil dieses Namens gibt es schon; es wird ersetzt.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>Auf der Befehlszeile: %1</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Als Profil speichern</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Das Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>What was imported with it stays.</source>
        <translation>Was damit importiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>fw::app::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::NoCachePage</name>
    <message>
        <source>Traces are shown here as soon as there is a cache to keep them in.</source>
        <translation>Traces erscheinen hier, sobald es einen Cache gibt, der sie aufnimmt.</translation>
    </message>
    <message>
        <source>Use a temporary cache</source>
        <translation>Temporären Cache verwenden</translation>
    </message>
    <message>
        <source>In memory; gone when the window closes</source>
        <translation>Im Arbeitsspeicher; weg, sobald das Fenster schließt</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Anderen Cache wählen…</translation>
    </message>
</context>
<context>
    <name>fw::app::PageTexts</name>
    <message>
        <source>en</source>
        <extracomment>code of the language of a page: en, pl, de, uk</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>%1 mit %2 vergleichen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation>Operation, Dienst</translation>
    </message>
    <message>
        <source>Copy attributes as CSV</source>
        <translation>Attribute als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy attributes as JSON</source>
        <translation>Attribute als JSON kopieren</translation>
    </message>
    <message>
        <source>not in the trace</source>
        <translation>nicht im Trace</translation>
    </message>
    <message>
        <source>Start +%1, duration %2, on the critical path %3</source>
        <translation>Beginn +%1, Dauer %2, auf dem kritischen Pfad %3</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>keine Dauer</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Event +%1 %2:</source>
        <translation>Ereignis +%1 %2:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>eigene Arbeit</translation>
    </message>
    <message>
        <source>work below</source>
        <translation>Arbeit darunter</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>gewartet</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>Operation in %1</source>
        <translation>Operation in %1</translation>
    </message>
    <message>
        <source>B − A on the critical path</source>
        <translation>B − A auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>fast trace</source>
        <translation>schneller Trace</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>langsamer Trace</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>A group: its members are paired by how long they took.</source>
        <translation>Eine Gruppe: Ihre Mitglieder sind nach ihrer Dauer gepaart.</translation>
    </message>
    <message>
        <source>Its attributes are not in this file.</source>
        <translation>Die Attribute stehen nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Abweichende Attribute</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Ereignis %1</translation>
    </message>
    <message>
        <source>Nothing differs but the times.</source>
        <translation>Außer den Zeiten unterscheidet sich nichts.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 von %2 Unterschieden</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ Dauer</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ eigen</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ kritischer Pfad</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>nothing hidden</source>
        <translation>nichts ausgeblendet</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the largest differences, what fails on one side only, the longest parts of the critical paths and of the others the longest, with what they hang below. The rest is not in this file.</source>
        <translation>Gezeigt werden %1 von %2 Zeilen: die größten Unterschiede, was nur auf einer Seite fehlschlägt, die längsten Teile der kritischen Pfade und von den anderen die längsten, mit allem, worunter sie hängen. Der Rest steht nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 als Ganzes</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>Nächstes Δ (N)</translation>
    </message>
    <message>
        <source>The way from A to B</source>
        <translation>Der Weg von A nach B</translation>
    </message>
    <message>
        <source>Scripts are off: the rows below need the one in this file.</source>
        <translation>Skripte sind aus: Die Zeilen unten brauchen das in dieser Datei.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Tabelle nach |Δ|</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ausblenden unter</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Gleiche Zeitskala</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Ganze Zeit</translation>
    </message>
    <message>
        <source>Find operation, key or value ( / )</source>
        <translation>Operation, Schlüssel oder Wert suchen ( / )</translation>
    </message>
    <message>
        <source>Find operation, key or value</source>
        <translation>Operation, Schlüssel oder Wert suchen</translation>
    </message>
    <message>
        <source>%1 of them renamed</source>
        <translation>%1 davon umbenannt</translation>
    </message>
    <message>
        <source>%1 only in A, %2 only in B</source>
        <translation>%1 nur in A, %2 nur in B</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>One file, works offline, nothing from elsewhere</source>
        <translation>Eine Datei, läuft offline, nichts von anderswo</translation>
    </message>
    <message>
        <source>Rows of both traces</source>
        <translation>Zeilen beider Traces</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>Elternspan %1 fehlt</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the longest parts of the critical path, errors and the slowest spans, with what they hang below. The others are not in this file.</source>
        <translation>Gezeigt werden %1 von %2 Zeilen: die längsten Teile des kritischen Pfads, Fehler und die langsamsten Spans, mit allem, worunter sie hängen. Die anderen stehen nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>Scripts are off: the timeline below needs the one in this file.</source>
        <translation>Skripte sind aus: Die Zeitleiste unten braucht das in dieser Datei.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>Trace %1</translation>
    </message>
    <message>
        <source>Services and marks</source>
        <translation>Dienste und Zeichen</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>%1 more bytes left out</source>
        <translation>%1 weitere Bytes ausgelassen</translation>
    </message>
    <message>
        <source>%1 (%2) took %3</source>
        <translation>%1 (%2) dauerte %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>The %1 operations of %2 that hold most of the critical path.</source>
        <translation>Die %1 von %2 Operationen, die am meisten vom kritischen Pfad halten.</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>Trace: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Frame: %1</translation>
    </message>
    <message>
        <source>Start: %1 UTC</source>
        <translation>Beginn: %1 UTC</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Link: %1</translation>
    </message>
    <message>
        <source>%1 holds %2 of the critical path of %3 (%4 %)</source>
        <translation>%1 hält %2 des kritischen Pfads von %3 (%4 %)</translation>
    </message>
    <message>
        <source>Waiting took %1 of it, most before %2.</source>
        <translation>Warten nahm davon %1 ein, am meisten vor %2.</translation>
    </message>
    <message>
        <source>, first %1</source>
        <translation>, zuerst %1</translation>
    </message>
    <message>
        <source>Waited %1 before, says %2</source>
        <translation>Wartete %1 davor, sagt %2</translation>
    </message>
    <message>
        <source>the span</source>
        <translation>der Span</translation>
    </message>
    <message>
        <source>Waited %1 since %2 had ended</source>
        <translation>Wartete %1, seit %2 geendet hatte</translation>
    </message>
    <message>
        <source>its producer</source>
        <translation>sein Producer</translation>
    </message>
    <message>
        <source>Is itself a wait of %1, as its name says</source>
        <translation>Ist selbst ein Warten von %1, wie der Name sagt</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln row(s) with smaller differences are not in this file.</source>
        <translation>
            <numerusform>Die Attribute von %Ln Zeile mit kleineren Unterschieden stehen nicht in dieser Datei.</numerusform>
            <numerusform>Die Attribute von %Ln Zeilen mit kleineren Unterschieden stehen nicht in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shortest piece(s) of the critical paths are not drawn.</source>
        <translation>
            <numerusform>Das %Ln kürzeste Stück der kritischen Pfade ist nicht gezeichnet.</numerusform>
            <numerusform>Die %Ln kürzesten Stücke der kritischen Pfade sind nicht gezeichnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of spans</source>
        <translation>
            <numerusform>%Ln Paar Spans</numerusform>
            <numerusform>%Ln Paare Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln Wert weggelassen</numerusform>
            <numerusform>%Ln Werte weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt</numerusform>
            <numerusform>%Ln Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) failed</source>
        <translation>
            <numerusform>%Ln Span fehlgeschlagen</numerusform>
            <numerusform>%Ln Spans fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing in the trace, so parts of it may be lacking.</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt im Trace, Teile davon können also fehlen.</numerusform>
            <numerusform>%Ln Elternspans fehlen im Trace, Teile davon können also fehlen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::PaneDesk</name>
    <message>
        <source>The graph cannot be drawn: %1. The other views of the trace are not affected.</source>
        <translation>Der Graph lässt sich nicht zeichnen: %1. Die anderen Ansichten des Traces sind nicht betroffen.</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>spans</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statistik</translation>
    </message>
</context>
<context>
    <name>fw::app::PictureDialog</name>
    <message>
        <source>Si&amp;ze:</source>
        <translation>G&amp;röße:</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>Geheimes und &amp;Personen weglassen</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>PDF-Seite</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Wie im Fenster</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Farbsche&amp;ma:</translation>
    </message>
    <message>
        <source>The picture shows the rows as they are folded now, with a strip of ids and times below.</source>
        <translation>Das Bild zeigt die Zeilen so, wie sie jetzt eingeklappt sind, darunter einen Streifen mit IDs und Zeiten.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>In Zwischenablage &amp;kopieren</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Vorschau des Bildes</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>%1 width, %2 height of the exported picture</extracomment>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 points, any size</source>
        <translation>%1 × %2 Punkte, jede Größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln Wert weggelassen</numerusform>
            <numerusform>%Ln Werte weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Table of differences (CSV)</source>
        <translation>Tabelle der Unterschiede (CSV)</translation>
    </message>
    <message>
        <source>One file with both traces to look at, which opens in any browser and needs nothing else.</source>
        <translation>Eine Datei mit beiden Traces zum Ansehen, die jeder Browser öffnet und die sonst nichts braucht.</translation>
    </message>
    <message>
        <source>The sentence, both traces and the largest differences as a table, for a ticket.</source>
        <translation>Der Satz, beide Traces und die größten Unterschiede als Tabelle, für ein Ticket.</translation>
    </message>
    <message>
        <source>All rows that differ, the largest first, with exact nanoseconds.</source>
        <translation>Alle Zeilen, die sich unterscheiden, die größten zuerst, mit genauen Nanosekunden.</translation>
    </message>
</context>
<context>
    <name>fw::app::QualityDesk</name>
    <message>
        <source>All traces were checked, the list shows those of a search.</source>
        <translation>Alle Traces wurden geprüft, die Liste zeigt die einer Suche.</translation>
    </message>
    <message>
        <source>Checked were the traces of another search.</source>
        <translation>Geprüft wurden die Traces einer anderen Suche.</translation>
    </message>
    <message>
        <source>The cache has changed since.</source>
        <translation>Der Cache hat sich seither geändert.</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Regeldatei wählen</translation>
    </message>
    <message>
        <source>Rules (*.rules *.txt)</source>
        <translation>Regeln (*.rules *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>of a search</source>
        <translation>einer Suche</translation>
    </message>
    <message>
        <source>within the brush</source>
        <translation>in der Auswahl im Diagramm</translation>
    </message>
    <message>
        <source>of a search, within the brush</source>
        <translation>einer Suche, in der Auswahl im Diagramm</translation>
    </message>
    <message>
        <source>Only the traces within a brush were checked, the list shows more.</source>
        <translation>Nur die Traces in einer Auswahl wurden geprüft, die Liste zeigt mehr.</translation>
    </message>
    <message>
        <source>More traces were checked than the brush holds.</source>
        <translation>Es wurden mehr Traces geprüft, als die Auswahl enthält.</translation>
    </message>
    <message>
        <source>Checked were the traces within another brush.</source>
        <translation>Geprüft wurden die Traces einer anderen Auswahl.</translation>
    </message>
</context>
<context>
    <name>fw::app::RedactionList</name>
    <message>
        <source>What is left out</source>
        <translation>Was weggelassen wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more find(s)</source>
        <translation>
            <numerusform>noch %Ln Fund</numerusform>
            <numerusform>noch %Ln Funde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::SearchDesk</name>
    <message>
        <source>not understood</source>
        <translation>nicht verstanden</translation>
    </message>
</context>
<context>
    <name>fw::app::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring of the system</source>
        <translation>Im &amp;Schlüsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password of %1 for “%2” at %3:</source>
        <translation>Passwort von %1 für „%2“ bei %3:</translation>
    </message>
    <message>
        <source>Token for “%1” at %2:</source>
        <translation>Token für „%1“ bei %2:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This system has no keyring that answers: it is asked for each time and written nowhere.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund: Es wird jedes Mal gefragt und nirgends geschrieben.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>fw::app::ServicePlotDesk</name>
    <message>
        <source>The traces behind this point are gone.</source>
        <translation>Die Traces hinter diesem Punkt sind nicht mehr da.</translation>
    </message>
    <message>
        <source>services-over-time</source>
        <translation>dienste-im-zeitverlauf</translation>
    </message>
</context>
<context>
    <name>fw::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>&amp;Anderen wählen…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Farb&amp;schema:</translation>
    </message>
    <message>
        <source>Ti&amp;me zone:</source>
        <translation>&amp;Zeitzone:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Sp&amp;rache:</translation>
    </message>
    <message>
        <source>&amp;Frame ids are in:</source>
        <translation>&amp;Frame-IDs stehen in:</translation>
    </message>
    <message>
        <source>The attribute whose values name a frame. The cache is indexed anew when it changes; new caches start with it.</source>
        <translation>Das Attribut, dessen Werte einen Frame benennen. Ändert es sich, wird der Cache neu indiziert; neue Caches beginnen damit.</translation>
    </message>
    <message>
        <source>Clocks are corrected by:</source>
        <translation>Uhren korrigieren um:</translation>
    </message>
    <message>
        <source>At most, and only where you ask for it in a trace. Hosts whose clocks are off by more are told.</source>
        <translation>Höchstens, und nur wo es in einem Trace verlangt wird. Hosts, deren Uhren stärker abweichen, werden gemeldet.</translation>
    </message>
    <message>
        <source>Cache:</source>
        <translation>Cache:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Höchstens:</translation>
    </message>
    <message>
        <source>Unused for at most:</source>
        <translation>Ungenutzt höchstens:</translation>
    </message>
    <message>
        <source>After an import the traces that were not used for longest leave the cache; those that you keep by their menu stay.</source>
        <translation>Nach einem Import verlassen die am längsten ungenutzten Traces den Cache; über ihr Menü behaltene bleiben.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Modell:</translation>
    </message>
    <message>
        <source>Tokens in:</source>
        <translation>Tokens ein:</translation>
    </message>
    <message>
        <source>Tokens out:</source>
        <translation>Tokens aus:</translation>
    </message>
    <message>
        <source>Tokens, all:</source>
        <translation>Tokens gesamt:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Konfidenz:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Anzahl:</translation>
    </message>
    <message>
        <source>Attributes of AI spans, with commas between them; of several that a span has the first one counts.</source>
        <translation>Attribute von KI-Spans, durch Kommas getrennt; hat ein Span mehrere, zählt das erste.</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Fenster:</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Keep a log of the program&apos;s events</source>
        <translation>Programmereignisse &amp;protokollieren</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>Starts, and how imports and fetches ended, in figures: for reports of faults. No names, addresses or contents of traces; at most half a megabyte, on this machine only.</source>
        <translation>Starts und wie Importe und Abrufe endeten, in Zahlen: für Fehlerberichte. Keine Namen, Adressen oder Inhalte von Traces; höchstens ein halbes Megabyte, nur auf diesem Rechner.</translation>
    </message>
</context>
<context>
    <name>fw::app::StateDialog</name>
    <message>
        <source>Report of the program&apos;s state</source>
        <translation>Bericht über den Zustand des Programms</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>For a report of a fault. Nothing of it is sent: copy or save it. Addresses, paths, ids and what you wrote are told by their shape only; messages may still name a service, so read them, and change what you like.</source>
        <translation>Für eine Fehlermeldung. Nichts davon wird gesendet: kopieren oder speichern. Von Adressen, Pfaden, Kennungen und eigenen Texten steht nur die Form darin; Meldungen können noch einen Dienst nennen, also lesen und nach Belieben ändern.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>fw::app::TabRow</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Frame-Weg</translation>
    </message>
    <message>
        <source>Brush: %1</source>
        <translation>Markierung: %1</translation>
    </message>
    <message>
        <source>Only the traces in the brush are listed. Click: all of the search (Esc in the chart)</source>
        <translation>Nur die markierten Traces sind gelistet. Klick: alle der Suche (Esc im Diagramm)</translation>
    </message>
    <message>
        <source>Only listed: %1</source>
        <translation>Nur gelistet: %1</translation>
    </message>
    <message>
        <source>Only these traces of the search are listed: %1. Click: all of the search</source>
        <translation>Nur diese Traces der Suche sind gelistet: %1. Klick: alle der Suche</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>fw::app::TableSaver</name>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message>
        <source>Table saved: %1, %2</source>
        <translation>Tabelle gespeichert: %1, %2</translation>
    </message>
</context>
<context>
    <name>fw::app::Texts</name>
    <message>
        <source>The settings could not be understood, the defaults hold. The file was kept as %1.</source>
        <translation>Die Einstellungen waren nicht verständlich, es gelten die Vorgaben. Die Datei wurde als %1 behalten.</translation>
    </message>
    <message>
        <source>The last session failed to open twice and was left out.</source>
        <translation>Die letzte Sitzung ließ sich zweimal nicht öffnen und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>The other traces are not affected.</source>
        <translation>Die anderen Traces sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Über einer Grenze</translation>
    </message>
    <message>
        <source>What was read up to there is kept.</source>
        <translation>Was bis dahin gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>The cache failed</source>
        <translation>Cache-Fehler</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Was vorher gespeichert war, bleibt.</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Nicht schreibbar</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Keine Datei wurde geändert.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>The cache cannot be used: %1. Nothing was changed.</source>
        <translation>Der Cache ist nicht verwendbar: %1. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be used: %2. Nothing was changed.</source>
        <translation>Der Cache %1 ist nicht verwendbar: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The cache file is damaged. The traces themselves were read instead of its indexes; damaged ones may be missing. “framewake-cli cache compact” saves what can be read; importing the sources again brings back the rest.</source>
        <translation>Die Cache-Datei ist beschädigt. Statt ihrer Indizes wurden die Traces selbst gelesen; beschädigte können fehlen. „framewake-cli cache compact“ rettet, was lesbar ist; ein neuer Import der Quellen bringt den Rest zurück.</translation>
    </message>
    <message>
        <source>The cache %1 can only be read: %2. Its traces can be opened; what is to be imported needs another cache.</source>
        <translation>Der Cache %1 ist nur lesbar: %2. Seine Traces können geöffnet werden; Importe brauchen einen anderen Cache.</translation>
    </message>
    <message>
        <source>This cache is a temporary one: what is imported is gone when the window closes.</source>
        <translation>Dieser Cache ist temporär: Was importiert wird, ist weg, sobald das Fenster schließt.</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Anderen Cache wählen…</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Importiertes zeigen</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Erneut abrufen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>%1: import stopped. %2</source>
        <translation>%1: Import angehalten. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: import cancelled. %Ln span(s) read so far are kept.</source>
        <translation>
            <numerusform>%1: Import abgebrochen. %Ln bisher gelesener Span bleibt.</numerusform>
            <numerusform>%1: Import abgebrochen. %Ln bisher gelesene Spans bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new trace(s),</source>
        <translation>
            <numerusform>%Ln neuer Trace,</numerusform>
            <numerusform>%Ln neue Traces,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) added.</source>
        <translation>
            <numerusform>%Ln Span hinzugefügt.</numerusform>
            <numerusform>%Ln Spans hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) added.</source>
        <translation>
            <numerusform>%Ln Logeintrag hinzugefügt.</numerusform>
            <numerusform>%Ln Logeinträge hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) replaced by later, more complete records.</source>
        <translation>
            <numerusform>%Ln Span durch spätere, vollständigere Datensätze ersetzt.</numerusform>
            <numerusform>%Ln Spans durch spätere, vollständigere Datensätze ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) there already.</source>
        <translation>
            <numerusform>%Ln war schon da.</numerusform>
            <numerusform>%Ln waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it is in the cache already, nothing changed.</source>
        <translation>alles ist schon im Cache, nichts geändert.</translation>
    </message>
    <message>
        <source>all spans are in the cache already.</source>
        <translation>alle Spans sind schon im Cache.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>no spans in it.</source>
        <translation>keine Spans darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) added.</source>
        <translation>
            <numerusform>%Ln Lesezeichen hinzugefügt.</numerusform>
            <numerusform>%Ln Lesezeichen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bookmark(s) left as attributes: too many for one import.</source>
        <translation>
            <numerusform>%Ln weiteres Lesezeichen bleibt Attribut: zu viele für einen Import.</numerusform>
            <numerusform>%Ln weitere Lesezeichen bleiben Attribute: zu viele für einen Import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost: see the import problems.</source>
        <translation>
            <numerusform>%Ln Datensatz verloren: siehe Importprobleme.</numerusform>
            <numerusform>%Ln Datensätze verloren: siehe Importprobleme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2. The search “%3” leaves them out.</source>
        <translation>%1 wurde gelesen: %2. Die Suche „%3“ lässt sie aus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this cache.</source>
        <translation>„%1“ ist nicht in diesem Cache.</translation>
    </message>
    <message>
        <source>The cache is empty: import a file first.</source>
        <translation>Der Cache ist leer: zuerst eine Datei importieren.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln trace(s)</source>
        <translation>
            <numerusform>Er enthält %Ln Trace</numerusform>
            <numerusform>Er enthält %Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1 to %2 (%3).</source>
        <translation> von %1 bis %2 (%3).</translation>
    </message>
    <message>
        <source>Similar frame ids: %1.</source>
        <translation>Ähnliche Frame-IDs: %1.</translation>
    </message>
    <message>
        <source>With sampling, most frames have no trace.</source>
        <translation>Mit Sampling haben die meisten Frames keinen Trace.</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>trace id, beginning</source>
        <translation>Trace-ID, Anfang</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>Frame-ID</translation>
    </message>
    <message>
        <source>frame id, beginning</source>
        <translation>Frame-ID, Anfang</translation>
    </message>
    <message>
        <source>span id</source>
        <translation>Span-ID</translation>
    </message>
    <message>
        <source>span id, beginning</source>
        <translation>Span-ID, Anfang</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>Schlüssel = Wert</translation>
    </message>
    <message>
        <source>text in attributes</source>
        <translation>Text in Attributen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 von %Ln Trace</numerusform>
            <numerusform>%1 von %Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) wait for their spans</source>
        <translation>
            <numerusform>%Ln Logeintrag wartet auf seine Spans</numerusform>
            <numerusform>%Ln Logeinträge warten auf ihre Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache empty</source>
        <translation>Cache leer</translation>
    </message>
    <message>
        <source>Cache empty, limit %1</source>
        <translation>Cache leer, Grenze %1</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Cache %1</translation>
    </message>
    <message>
        <source>Cache %1 of %2</source>
        <translation>Cache %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) that were not used for longest left the cache to keep its limits:</source>
        <translation>
            <numerusform>%Ln am längsten ungenutzter Trace verließ den Cache, damit seine Grenzen gelten:</numerusform>
            <numerusform>%Ln am längsten ungenutzte Traces verließen den Cache, damit seine Grenzen gelten:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), %1.</source>
        <translation>
            <numerusform>%Ln Span, %1.</numerusform>
            <numerusform>%Ln Spans, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The traces that are kept whatever the limits are alone larger than %1.</source>
        <translation>Die trotz Grenzen behaltenen Traces sind allein größer als %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>fw::app::TopBar</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation>Traces exportieren</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>fw::app::TraceDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation>Das ist der erste Frame.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Das ist der letzte Frame.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Picture saved: %1, %2</source>
        <translation>Bild gespeichert: %1, %2</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Bild kopiert.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Das Bild wird gezeichnet…</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>Als Tabelle kopiert.</translation>
    </message>
</context>
<context>
    <name>fw::app::UpkeepDesk</name>
    <message>
        <source>This trace stays whatever the limits of the cache.</source>
        <translation>Dieser Trace bleibt trotz der Grenzen des Caches.</translation>
    </message>
    <message>
        <source>This trace may leave the cache when it is full.</source>
        <translation>Dieser Trace darf den Cache verlassen, wenn er voll ist.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Wird verbunden…</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln trace(s) to the one with the whole id.</source>
        <translation>
            <numerusform>Verbunden: %Ln Trace mit dem, der die ganze ID hat.</numerusform>
            <numerusform>Verbunden: %Ln Traces mit dem, der die ganze ID hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are one trace already.</source>
        <translation>Sie sind schon ein Trace.</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>Import entfernen</translation>
    </message>
    <message>
        <source>Take everything that came with %1 out of the cache?</source>
        <translation>Alles, was mit %1 kam, aus dem Cache nehmen?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Traces keep what other imports brought; those that you keep by their menu stay.</source>
        <translation>Die Datei selbst bleibt, wie sie ist. Traces behalten, was andere Importe brachten; über ihr Menü behaltene bleiben.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt…</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %Ln span(s).</source>
        <translation>
            <numerusform>Entfernt: %Ln Span.</numerusform>
            <numerusform>Entfernt: %Ln Spans.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing by %1…</source>
        <translation>Indizierung nach %1…</translation>
    </message>
    <message>
        <source>Frame ids are the values of %1 now.</source>
        <translation>Frame-IDs sind nun die Werte von %1.</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>Zeitz&amp;one</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Sp&amp;rache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>Import &amp;log lines with a mapping…</source>
        <translation>&amp;Logzeilen mit Zuordnung importieren…</translation>
    </message>
    <message>
        <source>Fetc&amp;h traces…</source>
        <translation>T&amp;races abrufen…</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver for this trace again</source>
        <translation>&amp;Server erneut nach diesem Trace fragen</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>&amp;Verbindungen…</translation>
    </message>
    <message>
        <source>Open &amp;sample traces</source>
        <translation>Beispiel-&amp;Traces öffnen</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>E&amp;xport traces…</source>
        <translation>Traces e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Copy trace as Mar&amp;kdown</source>
        <translation>Trace als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>A&amp;nordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Previous trace of the list</source>
        <translation>V&amp;origer Trace der Liste</translation>
    </message>
    <message>
        <source>&amp;Next trace of the list</source>
        <translation>&amp;Nächster Trace der Liste</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Vori&amp;ger Frame</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Nä&amp;chster Frame</translation>
    </message>
    <message>
        <source>&amp;All traces</source>
        <translation>&amp;Alle Traces</translation>
    </message>
    <message>
        <source>&amp;Traces</source>
        <translation>&amp;Traces</translation>
    </message>
    <message>
        <source>&amp;Compare two traces</source>
        <translation>Zwei Traces &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Bottlenecks of many traces</source>
        <translation>&amp;Engpässe vieler Traces</translation>
    </message>
    <message>
        <source>Percentiles of &amp;each service over time</source>
        <translation>Per&amp;zentile jedes Dienstes im Zeitverlauf</translation>
    </message>
    <message>
        <source>Frame &amp;journey</source>
        <translation>Frame-&amp;Weg</translation>
    </message>
    <message>
        <source>Show the jour&amp;ney of this frame</source>
        <translation>Weg dieses &amp;Frames zeigen</translation>
    </message>
    <message>
        <source>Compare with the &amp;median of its kind</source>
        <translation>Mit dem Me&amp;dian seiner Art vergleichen</translation>
    </message>
    <message>
        <source>Compare with the p&amp;95 of its kind</source>
        <translation>Mit dem p&amp;95 seiner Art vergleichen</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this &amp;kind</source>
        <translation>p5&amp;0 mit p95 dieser Art vergleichen</translation>
    </message>
    <message>
        <source>Compare the b&amp;rush with the rest</source>
        <translation>&amp;Markierung mit dem Rest vergleichen</translation>
    </message>
    <message>
        <source>Compare the last two &amp;imports</source>
        <translation>Letzte zwei &amp;Importe vergleichen</translation>
    </message>
    <message>
        <source>Compare se&amp;lected traces with the rest</source>
        <translation>Ausgewä&amp;hlte Traces mit dem Rest vergleichen</translation>
    </message>
    <message>
        <source>Copy comparison as &amp;Markdown</source>
        <translation>Vergleich als Markdown ko&amp;pieren</translation>
    </message>
    <message>
        <source>Save differences as CS&amp;V…</source>
        <translation>&amp;Unterschiede als CSV speichern…</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <source>S&amp;pan</source>
        <translation>&amp;Span</translation>
    </message>
    <message>
        <source>Import &amp;problems</source>
        <translation>Import&amp;probleme</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>Prüfun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Menü&amp;leiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Ortszeit</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About Framewake</source>
        <translation>Ü&amp;ber Framewake</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Report of the program&apos;s state…</source>
        <translation>&amp;Bericht über den Zustand des Programms…</translation>
    </message>
    <message>
        <source>Compare medians of t&amp;wo imports</source>
        <translation>Mediane &amp;zweier Importe vergleichen</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>&amp;Hilfeseiten</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Was ist &amp;neu</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowParts</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Importprobleme</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
</context>
<context>
    <name>fw::items::BottleneckModel</name>
    <message>
        <source>other values</source>
        <translation>andere Werte</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>Spans without this attribute</source>
        <translation>Spans ohne dieses Attribut</translation>
    </message>
    <message>
        <source>Values beyond the first %1, together</source>
        <translation>Werte nach den ersten %1, zusammen</translation>
    </message>
    <message>
        <source>%1 in a trace, on average</source>
        <translation>%1 je Trace im Mittel</translation>
    </message>
    <message>
        <source>A wait has no status</source>
        <translation>Ein Warten hat keinen Status</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 von %2 Aufrufen</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 von %2 Spans</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Zu wenige Spans: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in all traces; self time %3</source>
        <translation>%1 von %2 in allen Traces; Eigenzeit %3</translation>
    </message>
    <message>
        <source>%1 in a trace, before %2</source>
        <translation>%1 je Trace, vorher %2</translation>
    </message>
    <message>
        <source>Nothing before it to compare with</source>
        <translation>Davor gibt es nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>%1 of the critical path in a trace, %2</source>
        <translation>%1 des kritischen Pfads je Trace, %2</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>Trend %1</translation>
    </message>
    <message>
        <source>By contribution to the critical path</source>
        <translation>Nach Anteil am kritischen Pfad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Share of the calls with an error</source>
        <translation>Anteil der Aufrufe mit Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Nächster Rang; p95 braucht 20 Spans, p99 100</translation>
    </message>
    <message>
        <source>Durations on one logarithmic axis, with p50, p95 and p99; sorted by the longest</source>
        <translation>Dauern auf einer logarithmischen Achse, mit p50, p95 und p99; sortiert nach der längsten</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Dauern</translation>
    </message>
    <message>
        <source>Contribution to the critical paths; its share of the duration of all traces</source>
        <translation>Anteil an den kritischen Pfaden; sein Teil der Dauer aller Traces</translation>
    </message>
    <message>
        <source>Critical path, mean per trace</source>
        <translation>Krit. Pfad, Mittel je Trace</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period, and its change against as long a period before</source>
        <translation>Anteil am kritischen Pfad im Zeitraum und seine Änderung gegenüber dem gleich langen Zeitraum davor</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period</source>
        <translation>Anteil am kritischen Pfad im Zeitraum</translation>
    </message>
    <message>
        <source>Course, against the period before</source>
        <translation>Verlauf, gegenüber dem Zeitraum davor</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>fw::items::ChangeModel</name>
    <message>
        <source>Durations, sum</source>
        <translation>Dauern, Summe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Duration, p50</source>
        <translation>Dauer, p50</translation>
    </message>
    <message>
        <source>Duration, longest</source>
        <translation>Dauer, längste</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>Eigenzeit</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Start in its parent</source>
        <translation>Beginn im Elternspan</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Statusmeldung</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Ereignis: %1</translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation>Ressource: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortKeyModel</name>
    <message>
        <source>medians</source>
        <translation>Mediane</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s) …</source>
        <translation>
            <numerusform>%Ln weiterer Wert …</numerusform>
            <numerusform>%Ln weitere Werte …</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>Punktzahl %1</translation>
    </message>
    <message>
        <source>does not differ</source>
        <translation>unterscheidet sich nicht</translation>
    </message>
    <message>
        <source>medians: %1 %2, %3 %4</source>
        <translation>Mediane: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>Wert %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>The difference is at least so large, with 95 % confidence; false discovery rate %1</source>
        <translation>Der Unterschied ist mindestens so groß, mit 95 % Konfidenz; Falscherkennungsrate %1</translation>
    </message>
    <message>
        <source>List the traces with this value</source>
        <translation>Traces mit diesem Wert listen</translation>
    </message>
    <message>
        <source>Compare the median trace with this value with the median trace of the baseline</source>
        <translation>Den medianen Trace mit diesem Wert mit dem medianen Trace der Referenz vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it</source>
        <translation>%1 von %2 und %3 von %4 Traces haben ihn</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it; the difference is %5 to %6 points (95 %)</source>
        <translation>%1 von %2 und %3 von %4 Traces haben ihn; der Unterschied ist %5 bis %6 Punkte (95 %)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Share of all members</source>
        <translation>Anteil an allen Mitgliedern</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortOperationModel</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 bis %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 in a trace, on average</source>
        <translation>%1 statt %2 je Trace im Mittel</translation>
    </message>
    <message>
        <source>%1 of the critical path, %2 instead of %3</source>
        <translation>%1 des kritischen Pfads, %2 statt %3</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortText</name>
    <message>
        <source>its own work takes %1 instead of %2</source>
        <translation>seine eigene Arbeit braucht %1 statt %2</translation>
    </message>
    <message>
        <source>others wait %1 instead of %2 before it</source>
        <translation>andere warten davor %1 statt %2</translation>
    </message>
    <message>
        <source>it is far slower in %1 instead of %2 of the traces</source>
        <translation>er ist in %1 statt %2 der Traces weit langsamer</translation>
    </message>
    <message>
        <source>errors begin there in %1 instead of %2 of the traces</source>
        <translation>Fehler beginnen dort in %1 statt %2 der Traces</translation>
    </message>
    <message>
        <source>it takes part in %1 instead of %2 of the traces</source>
        <translation>er ist an %1 statt %2 der Traces beteiligt</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Mit Fehler</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorte</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Rest</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>slowest %1 %, from %2</source>
        <translation>langsamste %1 %, ab %2</translation>
    </message>
    <message>
        <source>slowest %1 %</source>
        <translation>langsamste %1 %</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>mit Fehlern</translation>
    </message>
    <message>
        <source>kept traces</source>
        <translation>behaltene Traces</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand gewählt</translation>
    </message>
    <message>
        <source>in the brush</source>
        <translation>in der Markierung</translation>
    </message>
    <message>
        <source>Nothing speaks against a single service: no service does more itself in these traces than in the others.</source>
        <translation>Nichts spricht gegen einen einzelnen Dienst: Kein Dienst tut in diesen Traces selbst mehr als in den anderen.</translation>
    </message>
    <message>
        <source>%1 (as its callers name it)</source>
        <translation>%1 (wie seine Aufrufer ihn nennen)</translation>
    </message>
    <message>
        <source>The evidence speaks against %1: %2.</source>
        <translation>Die Indizien sprechen gegen %1: %2.</translation>
    </message>
    <message>
        <source>Less strong: %1.</source>
        <translation>Weniger stark: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides are the same %Ln trace(s): there is nothing to compare.</source>
        <translation>
            <numerusform>Beide Seiten sind derselbe %Ln Trace: Es gibt nichts zu vergleichen.</numerusform>
            <numerusform>Beide Seiten sind dieselben %Ln Traces: Es gibt nichts zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trace belongs to either side.</source>
        <translation>Kein Trace gehört zu einer der Seiten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the one side</source>
        <translation>
            <numerusform>%Ln Trace auf der einen Seite</numerusform>
            <numerusform>%Ln Traces auf der einen Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the other</source>
        <translation>
            <numerusform>%Ln Trace auf der anderen</numerusform>
            <numerusform>%Ln Traces auf der anderen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer than %2 tell nothing.</source>
        <translation>%1: weniger als %2 sagen nichts aus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)</source>
        <translation>
            <numerusform>%1 von %Ln Schlüssel unterscheiden sich bei 5 % (Benjamini–Hochberg)</numerusform>
            <numerusform>%1 von %Ln Schlüsseln unterscheiden sich bei 5 % (Benjamini–Hochberg)</numerusform>
        </translation>
    </message>
    <message>
        <source>ids and copies of the duration left out (%1)</source>
        <translation>IDs und Kopien der Dauer ausgelassen (%1)</translation>
    </message>
    <message>
        <source>further keys not looked at: %1</source>
        <translation>weitere Schlüssel, nicht betrachtet: %1</translation>
    </message>
    <message>
        <source>of some keys not every value could be kept</source>
        <translation>von manchen Schlüsseln konnte nicht jeder Wert behalten werden</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation>IDs: %1</translation>
    </message>
    <message>
        <source>Copies of durations: %1</source>
        <translation>Kopien von Dauern: %1</translation>
    </message>
    <message>
        <source>Grow with the time or the number of the frame: %1</source>
        <translation>Wachsen mit der Zeit oder der Nummer des Frames: %1</translation>
    </message>
    <message>
        <source>What the traces were chosen by: %1</source>
        <translation>Wonach die Traces gewählt wurden: %1</translation>
    </message>
    <message>
        <source>on the root</source>
        <translation>an der Wurzel</translation>
    </message>
    <message>
        <source>on resource, %1</source>
        <translation>an Ressource, %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>an %1, %2</translation>
    </message>
    <message>
        <source>same traces as %1</source>
        <translation>dieselben Traces wie %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s) say the same: %1</source>
        <translation>
            <numerusform>%Ln weiterer Schlüssel sagt dasselbe: %1</numerusform>
            <numerusform>%Ln weitere Schlüssel sagen dasselbe: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>Warten: %1</translation>
    </message>
</context>
<context>
    <name>fw::items::CompareWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>operation in service</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>the wait before %1</source>
        <comment>operation in service</comment>
        <translation>das Warten vor %1</translation>
    </message>
    <message>
        <source>The largest change is %1: %2. Others make up for it.</source>
        <translation>Die größte Änderung ist %1: %2. Andere gleichen sie aus.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, %3 of the difference.</source>
        <translation>Nichts allein erklärt es. Am größten ist %1: %2, %3 des Unterschieds.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, against the difference.</source>
        <translation>Nichts allein erklärt es. Am größten ist %1: %2, dem Unterschied entgegen.</translation>
    </message>
    <message>
        <source>%1 runs only in A and is the largest difference: %2, %3 of it.</source>
        <translation>%1 läuft nur in A und ist der größte Unterschied: %2, %3 davon.</translation>
    </message>
    <message>
        <source>%1 runs only in B and is the largest difference: %2, %3 of it.</source>
        <translation>%1 läuft nur in B und ist der größte Unterschied: %2, %3 davon.</translation>
    </message>
    <message>
        <source>The largest difference is %1: queued %2 (%4 → %5), %3 of it.</source>
        <translation>Der größte Unterschied ist %1: %2 eingereiht (%4 → %5), %3 davon.</translation>
    </message>
    <message>
        <source>%1 is the largest difference: %2 of its own work (%4 → %5), %3 of it.</source>
        <translation>%1 ist der größte Unterschied: %2 eigene Arbeit (%4 → %5), %3 davon.</translation>
    </message>
    <message>
        <source>Others make up for part of it.</source>
        <translation>Andere gleichen einen Teil davon aus.</translation>
    </message>
    <message>
        <source>Within %1 lie %2.</source>
        <translation>Innerhalb von %1 liegen %2.</translation>
    </message>
    <message>
        <source>On the critical path within %1 (%2 → %3) lie %4.</source>
        <translation>Auf dem kritischen Pfad innerhalb von %1 (%2 → %3) liegen %4.</translation>
    </message>
    <message>
        <source>%1, %2, runs only in B.</source>
        <translation>%1, %2, läuft nur in B.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2.</source>
        <translation>Im Ganzen dauerte A %1 und B %2.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2: %3 runs beyond its root, and what lies there is not compared.</source>
        <translation>Im Ganzen dauerte A %1 und B %2: %3 läuft über seine Wurzel hinaus, und was dort liegt, wird nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 fails in B, not in A.</source>
        <translation>%1 schlägt in B fehl, nicht in A.</translation>
    </message>
    <message>
        <source>%1 fails in A, not in B.</source>
        <translation>%1 schlägt in A fehl, nicht in B.</translation>
    </message>
    <message>
        <source>Critical path, clocks as recorded; adds up exactly.</source>
        <translation>Kritischer Pfad, Uhren wie aufgezeichnet; geht genau auf.</translation>
    </message>
    <message>
        <source>Critical path, clocks corrected; adds up exactly.</source>
        <translation>Kritischer Pfad, Uhren korrigiert; geht genau auf.</translation>
    </message>
    <message>
        <source>Critical path, clocks of one side corrected; adds up exactly.</source>
        <translation>Kritischer Pfad, Uhren einer Seite korrigiert; geht genau auf.</translation>
    </message>
    <message>
        <source>%1 spans without a counterpart were not looked at for a new name: too many.</source>
        <translation>%1 Spans ohne Gegenstück wurden nicht auf neue Namen geprüft: zu viele.</translation>
    </message>
    <message>
        <source>For new names the nearest %1 descendants were compared; %2 further ones were not.</source>
        <translation>Für neue Namen wurden die nächsten %1 Nachkommen verglichen; %2 weitere nicht.</translation>
    </message>
    <message>
        <source>A and B are the same trace.</source>
        <translation>A und B sind derselbe Trace.</translation>
    </message>
    <message>
        <source>A and B are identical.</source>
        <translation>A und B sind identisch.</translation>
    </message>
    <message>
        <source>%1 spans with the same names, states, durations and offsets.</source>
        <translation>%1 Spans mit gleichen Namen, Zuständen, Dauern und Abständen.</translation>
    </message>
    <message>
        <source>A and B took the same time and are not identical.</source>
        <translation>A und B dauerten gleich lang und sind nicht identisch.</translation>
    </message>
    <message>
        <source>The roots of A and B took the same time, the whole traces did not.</source>
        <translation>Die Wurzeln von A und B dauerten gleich lang, die ganzen Traces nicht.</translation>
    </message>
    <message>
        <source>The root of B is slower than that of A by</source>
        <translation>Die Wurzel von B ist langsamer als die von A um</translation>
    </message>
    <message>
        <source>The root of B is faster than that of A by</source>
        <translation>Die Wurzel von B ist schneller als die von A um</translation>
    </message>
    <message>
        <source>B is slower than A by</source>
        <translation>B ist langsamer als A um</translation>
    </message>
    <message>
        <source>B is faster than A by</source>
        <translation>B ist schneller als A um</translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation>%1 von A</translation>
    </message>
    <message>
        <source>A has no spans.</source>
        <translation>A hat keine Spans.</translation>
    </message>
    <message>
        <source>B has no spans.</source>
        <translation>B hat keine Spans.</translation>
    </message>
    <message>
        <source>They have no span in common.</source>
        <translation>Sie haben keinen Span gemeinsam.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 als Ganzes</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>nur in A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>nur in B</translation>
    </message>
    <message>
        <source>queue wait</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>the operation that waited</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>renamed, was %1</source>
        <translation>umbenannt, war %1</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>anderer Dienst</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>andere Art</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>anderer Schlüssel</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfallen</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>level removed</source>
        <translation>Ebene entfallen</translation>
    </message>
    <message>
        <source>level inserted</source>
        <translation>Ebene hinzugekommen</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>queued %1</source>
        <comment>a longer or shorter wait</comment>
        <translation>%1 eingereiht</translation>
    </message>
    <message>
        <source>errors: %1 → %2</source>
        <translation>Fehler: %1 → %2</translation>
    </message>
    <message>
        <source>fails now</source>
        <translation>schlägt nun fehl</translation>
    </message>
    <message>
        <source>fails no more</source>
        <translation>nicht mehr fehlerhaft</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>anderer Status</translation>
    </message>
</context>
<context>
    <name>fw::items::DiffTableModel</name>
    <message>
        <source>matched</source>
        <translation>zugeordnet</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ Dauer</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ eigen</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ kritischer Pfad</translation>
    </message>
</context>
<context>
    <name>fw::items::GroupKey</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>fw::items::IssueModel</name>
    <message>
        <source>… and more that are only counted: %1</source>
        <translation>… und weitere, nur gezählt: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyModel</name>
    <message>
        <source>trace %1, span %2</source>
        <translation>Trace %1, Span %2</translation>
    </message>
    <message>
        <source>Neither span names a queue or topic</source>
        <translation>Keiner der Spans nennt Warteschlange oder Topic</translation>
    </message>
    <message>
        <source>%1: it was taken before what gave it ended</source>
        <translation>%1: übernommen, bevor endete, was übergab</translation>
    </message>
    <message>
        <source>%1 from the end of the one to the start of the other</source>
        <translation>%1 vom Ende des einen bis zum Beginn des anderen</translation>
    </message>
    <message>
        <source>hand-over %1</source>
        <translation>Übergabe %1</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation>von %1 in %2</translation>
    </message>
    <message>
        <source>to %1 in %2</source>
        <translation>an %1 in %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>By the start of who took; the same number stands in the picture</source>
        <translation>Nach dem Beginn des Übernehmenden; dieselbe Nummer steht im Bild</translation>
    </message>
    <message>
        <source>The span that gave, and its service</source>
        <translation>Der übergebende Span und sein Dienst</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The span that took, and its service</source>
        <translation>Der übernehmende Span und sein Dienst</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Queue or topic, as one of the two spans names it</source>
        <translation>Warteschlange oder Topic, wie einer der beiden Spans es nennt</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>From the end of who gave to the start of who took; clocks are as recorded</source>
        <translation>Vom Ende des Übergebenden bis zum Beginn des Übernehmenden; Uhren wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>How the context came along</source>
        <translation>Wie der Kontext mitkam</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>What says that the one took from the other</source>
        <translation>Was dafür spricht, dass einer vom anderen übernahm</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyWords</name>
    <message>
        <source>no waiting between its spans was recorded</source>
        <translation>Warten zwischen seinen Spans wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2, where the context was lost</source>
        <translation>am längsten, %1, wartete er vor %2, wo der Kontext verloren ging</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2</source>
        <translation>am längsten, %1, wartete er vor %2</translation>
    </message>
    <message>
        <source>No span of this frame tells when it was.</source>
        <translation>Kein Span dieses Frames sagt, wann er war.</translation>
    </message>
    <message>
        <source>The frame took %1 in one trace</source>
        <translation>Der Frame brauchte %1 in einem Trace</translation>
    </message>
    <message numerus="yes">
        <source>The frame took %1 in %Ln trace(s)</source>
        <translation>
            <numerusform>Der Frame brauchte %1 in %Ln Trace</numerusform>
            <numerusform>Der Frame brauchte %1 in %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trace(s) of this id</source>
        <translation>
            <numerusform>%Ln weiterer Trace dieser ID</numerusform>
            <numerusform>%Ln weitere Traces dieser ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln trace(s)</source>
        <translation>
            <numerusform>Teile von %Ln Trace</numerusform>
            <numerusform>Teile von %Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent span(s)</source>
        <translation>
            <numerusform>%Ln Elternspan</numerusform>
            <numerusform>%Ln Elternspans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) nearby</source>
        <translation>
            <numerusform>%Ln Frame in der Nähe</numerusform>
            <numerusform>%Ln Frames in der Nähe</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlen: %1.</translation>
    </message>
    <message>
        <source>No other frame of its series</source>
        <translation>Kein anderer Frame seiner Serie</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present: sampled</source>
        <translation>%1 von %2 Nummern vorhanden: Sampling</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present</source>
        <translation>%1 von %2 Nummern vorhanden</translation>
    </message>
    <message>
        <source>frames %1 – %2</source>
        <translation>Frames %1 – %2</translation>
    </message>
    <message>
        <source>missing: no trace has it</source>
        <translation>fehlt: kein Trace hat ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>same trace</source>
        <translation>gleicher Trace</translation>
    </message>
    <message>
        <source>span link</source>
        <translation>Span-Link</translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>Kontext verloren</translation>
    </message>
    <message>
        <source>The consumer is a child of its producer</source>
        <translation>Der Consumer ist ein Kind seines Producers</translation>
    </message>
    <message>
        <source>The consumer links to its producer</source>
        <translation>Der Consumer verlinkt seinen Producer</translation>
    </message>
    <message>
        <source>Producer and consumer have one parent; what was given first is taken first</source>
        <translation>Producer und Consumer haben dieselben Eltern; zuerst Übergebenes wird zuerst übernommen</translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation>Link von %1 zu %2</translation>
    </message>
    <message>
        <source>nobody else took from this producer</source>
        <translation>niemand sonst übernahm von diesem Producer</translation>
    </message>
    <message>
        <source>nothing before ended later</source>
        <translation>nichts davor endete später</translation>
    </message>
    <message>
        <source>everything before was still running</source>
        <translation>alles davor lief noch</translation>
    </message>
    <message>
        <source>%1 on %2 reads %3</source>
        <translation>%1 an %2 lautet %3</translation>
    </message>
    <message>
        <source>%1 names no parent and no link</source>
        <translation>%1 nennt keinen Elternspan und keinen Link</translation>
    </message>
    <message>
        <source>the parent of %1, %2, is in no trace of the frame</source>
        <translation>der Elternspan von %1, %2, ist in keinem Trace des Frames</translation>
    </message>
    <message>
        <source>Same frame id; %1; %2</source>
        <translation>Gleiche Frame-ID; %1; %2</translation>
    </message>
    <message>
        <source>%1, link kept</source>
        <translation>%1, Link erhalten</translation>
    </message>
    <message>
        <source>%1, context lost: joined by the frame id alone</source>
        <translation>%1, Kontext verloren: nur durch die Frame-ID verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small wait(s)</source>
        <translation>
            <numerusform>%Ln kurzes Warten</numerusform>
            <numerusform>%Ln kurze Wartezeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>wait %1: %2</source>
        <translation>Warten %1: %2</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nichts aufgezeichnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Wo die Zeit blieb</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>all earlier spans of the frame were still running when it began</source>
        <translation>alle früheren Spans des Frames liefen noch, als er begann</translation>
    </message>
</context>
<context>
    <name>fw::items::LogListModel</name>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Keine Zeit</translation>
    </message>
    <message>
        <source>Time since the start of the root</source>
        <translation>Zeit seit dem Beginn der Wurzel</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>fw::items::MappingFieldModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a field stands for, %2: 2 or more: it counts only in lines that lack the better fields</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>Wahl %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>in %Ln Zeile</numerusform>
            <numerusform>in %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>zum Beispiel %1</translation>
    </message>
    <message>
        <source>Choice %1: it counts in lines that have none of the better fields.</source>
        <translation>Wahl %1: zählt in Zeilen, die keines der besseren Felder haben.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
</context>
<context>
    <name>fw::items::MappingPreviewModel</name>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of the line</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>%1: time zone</extracomment>
        <translation>Zeit (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operation, message or reason</source>
        <translation>Operation, Meldung oder Ursache</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Trace-ID</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Span-ID</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Eltern-ID</translation>
    </message>
</context>
<context>
    <name>fw::items::OperationChangeModel</name>
    <message>
        <source>Traces take as long in B as in A, on average: %1.</source>
        <translation>Traces dauern in B im Mittel so lange wie in A: %1.</translation>
    </message>
    <message>
        <source>A trace takes %1 less in B than in A, on average: %2 → %3.</source>
        <translation>Ein Trace dauert in B im Mittel %1 kürzer als in A: %2 → %3.</translation>
    </message>
    <message>
        <source>A trace takes %1 longer in B than in A, on average: %2 → %3.</source>
        <translation>Ein Trace dauert in B im Mittel %1 länger als in A: %2 → %3.</translation>
    </message>
    <message>
        <source>Most of it is %1 in %2, %3 per trace (%4).</source>
        <translation>Das meiste davon ist %1 in %2: %3 je Trace (%4).</translation>
    </message>
    <message>
        <source>No single operation explains it; the largest part is %1 in %2, %3 per trace (%4).</source>
        <translation>Keine einzelne Operation erklärt es; der größte Teil ist %1 in %2: %3 je Trace (%4).</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>Warten: %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Nur in B</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Nur in A</translation>
    </message>
    <message>
        <source>This import has no such operation.</source>
        <translation>Dieser Import hat keine solche Operation.</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them timed</source>
        <translation>%1 Aufrufe, %2 davon mit gemessener Dauer</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>The median lies between %1 and %2 in 95 of 100 cases.</source>
        <translation>Der Median liegt in 95 von 100 Fällen zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>An interval takes six timed calls.</source>
        <translation>Ein Intervall braucht sechs Aufrufe mit gemessener Dauer.</translation>
    </message>
    <message>
        <source>Only one of the imports has a median.</source>
        <translation>Nur einer der Importe hat einen Median.</translation>
    </message>
    <message>
        <source>The intervals do not overlap: this is hardly chance.</source>
        <translation>Die Intervalle überlappen nicht: das ist kaum Zufall.</translation>
    </message>
    <message>
        <source>The intervals overlap, or there is none: this may be chance.</source>
        <translation>Die Intervalle überlappen, oder es gibt keines: das kann Zufall sein.</translation>
    </message>
    <message>
        <source>%1 of the critical path of a trace, on average</source>
        <translation>Im Mittel %1 des kritischen Pfads eines Trace</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Calls A</source>
        <translation>Aufrufe A</translation>
    </message>
    <message>
        <source>Calls B</source>
        <translation>Aufrufe B</translation>
    </message>
    <message>
        <source>p50 A</source>
        <translation>p50 A</translation>
    </message>
    <message>
        <source>95 % of A</source>
        <translation>95 % von A</translation>
    </message>
    <message>
        <source>p50 B</source>
        <translation>p50 B</translation>
    </message>
    <message>
        <source>95 % of B</source>
        <translation>95 % von B</translation>
    </message>
    <message>
        <source>Δ p50</source>
        <translation>Δ p50</translation>
    </message>
    <message>
        <source>Δ per trace</source>
        <translation>Δ je Trace</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The largest part is %1 in %2, %3 per trace; others went the other way.</source>
        <translation>Der größte Teil ist %1 in %2: %3 je Trace; andere glichen es aus.</translation>
    </message>
</context>
<context>
    <name>fw::items::QualityModel</name>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Operation · service</source>
        <translation>Operation · Dienst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>fw::items::SourceListModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nicht importiert: %1</translation>
    </message>
    <message>
        <source>Spans: %1, traces: %2, logs: %3</source>
        <translation>Spans: %1, Traces: %2, Logs: %3</translation>
    </message>
    <message>
        <source>It brought %1 spans; the others have left the cache.</source>
        <translation>Sie brachte %1 Spans; die anderen haben den Cache verlassen.</translation>
    </message>
    <message>
        <source>File: %1, in the cache: %2</source>
        <translation>Datei: %1, im Cache: %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>%1 bis %2 (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour: more than 1 GB</source>
        <translation>%1 und %2 Spans je Stunde: mehr als 1 GB</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour</source>
        <translation>%1 und %2 Spans je Stunde</translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation>Ein Teil war nicht lesbar.</translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation>wird gelesen, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>Spans: %1</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>more than 1 GB an hour</source>
        <translation>mehr als 1 GB je Stunde</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanDetailModel</name>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logs</translation>
    </message>
    <message>
        <source>Logs of the trace that name no span</source>
        <translation>Logs des Traces, die keinen Span nennen</translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation>(leerer Schlüssel)</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show all %1 at their time</source>
        <translation>Alle %1 zu ihrer Zeit zeigen</translation>
    </message>
    <message>
        <source>Show the log of the trace</source>
        <translation>Log des Traces zeigen</translation>
    </message>
    <message>
        <source>Show only the logs of this span</source>
        <translation>Nur die Logs dieses Spans zeigen</translation>
    </message>
    <message>
        <source>this trace</source>
        <translation>dieser Trace</translation>
    </message>
    <message>
        <source>other trace</source>
        <translation>anderer Trace</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>kein Span</translation>
    </message>
    <message>
        <source>span not in the trace</source>
        <translation>Span nicht im Trace</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 before the start of the span</source>
        <translation>%1 vor dem Beginn des Spans</translation>
    </message>
    <message>
        <source>%1 after the end of the span</source>
        <translation>%1 nach dem Ende des Spans</translation>
    </message>
    <message>
        <source>span lasted %1</source>
        <translation>Span dauerte %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>not in the cache</source>
        <translation>nicht im Cache</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanListModel</name>
    <message>
        <source>id stands twice: %1 of %2</source>
        <translation>ID doppelt: %1 von %2</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Keine Anfangszeit</translation>
    </message>
    <message>
        <source>Start, counted from that of the root</source>
        <translation>Beginn, gezählt ab dem der Wurzel</translation>
    </message>
    <message>
        <source>Time that no child covers</source>
        <translation>Zeit, die kein Kind abdeckt</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Zeit auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Span-ID</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Eltern-ID</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanMarks</name>
    <message>
        <source>no start time</source>
        <translation>keine Anfangszeit</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>keine Endzeit</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>endet vor dem Beginn</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>Zeit außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>keine Trace-ID</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>keine Span-ID</translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation>ID doppelt</translation>
    </message>
    <message>
        <source>value nested too deep</source>
        <translation>Wert zu tief verschachtelt</translation>
    </message>
    <message>
        <source>warning of the source</source>
        <translation>Warnung der Quelle</translation>
    </message>
    <message>
        <source>shares the caller&apos;s id</source>
        <translation>teilt die ID des Aufrufers</translation>
    </message>
    <message>
        <source>start inferred</source>
        <translation>Beginn abgeleitet</translation>
    </message>
    <message>
        <source>a part could not be read</source>
        <translation>ein Teil war nicht lesbar</translation>
    </message>
</context>
<context>
    <name>fw::items::StatisticsModel</name>
    <message>
        <source>Spans without this attribute</source>
        <translation>Spans ohne dieses Attribut</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Zu wenige Spans: %1</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 von %2 Spans</translation>
    </message>
    <message>
        <source>Share of the self time of all these spans</source>
        <translation>Anteil an der Eigenzeit aller dieser Spans</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Nächster Rang; p95 braucht 20 Spans, p99 100</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Zeit auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>fw::items::TraceListModel</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Beginn (%1)</translation>
    </message>
    <message>
        <source>Root operation</source>
        <translation>Wurzeloperation</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <extracomment>Column &quot;Complete&quot; of the trace list; n is at least 1</extracomment>
        <translation>1 Elternspan fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt</numerusform>
            <numerusform>%Ln Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>Kontext verloren</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>teils gelesen</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Column &quot;Complete&quot; of the trace list: the root span has no end</extracomment>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>No span of it has a start time.</source>
        <translation>Keiner seiner Spans hat eine Anfangszeit.</translation>
    </message>
    <message>
        <source>Every parent that a span names is in the cache.</source>
        <translation>Jeder Elternspan, den ein Span nennt, ist im Cache.</translation>
    </message>
    <message>
        <source>Some spans name a parent that is in none of the imports.</source>
        <translation>Einige Spans nennen einen Elternspan, der in keinem Import ist.</translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told. The duration is what the other spans tell.</source>
        <translation>Der Wurzelspan hat kein Ende: Er läuft noch, oder sein Ende wurde nicht gemeldet. Die Dauer ergibt sich aus den anderen Spans.</translation>
    </message>
    <message>
        <source>No parent is missing, but a source of this trace was read in part only: spans may be missing.</source>
        <translation>Kein Elternspan fehlt, aber eine Quelle dieses Traces wurde nur teilweise gelesen: Spans können fehlen.</translation>
    </message>
    <message>
        <source>No parent is missing, but the cache is damaged: whether its sources were read to their ends is not known.</source>
        <translation>Kein Elternspan fehlt, aber der Cache ist beschädigt: Ob seine Quellen bis zum Ende gelesen wurden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No root span: every top span names a parent that is in none of the imports.</source>
        <translation>Kein Wurzelspan: Jeder oberste Span nennt einen Elternspan, der in keinem Import ist.</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 Span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>started %1 %2</source>
        <translation>begann %1 %2</translation>
    </message>
</context>
<context>
    <name>fw::render::RowFacts</name>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Eigene Arbeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>fw::widgets::AiStrip</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokens ein</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokens aus</translation>
    </message>
    <message>
        <source>Tokens, all</source>
        <translation>Tokens gesamt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Model and tokens</source>
        <translation>Modell und Tokens</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BackLinkList</name>
    <message>
        <source>Spans that link to this one</source>
        <translation>Spans, die auf diesen verlinken</translation>
    </message>
    <message>
        <source>Linked from %1</source>
        <translation>Verlinkt von %1</translation>
    </message>
    <message>
        <source>(of the first %1 links to this trace)</source>
        <translation>(der ersten %1 Links auf diesen Trace)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksHead</name>
    <message>
        <source>Sampled at %1: estimates</source>
        <translation>Sampling mit %1: Schätzungen</translation>
    </message>
    <message>
        <source>Sampled at %1, errors at %2: estimates</source>
        <translation>Sampling mit %1, Fehler mit %2: Schätzungen</translation>
    </message>
    <message>
        <source>Biased sample</source>
        <translation>Verzerrte Stichprobe</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Letzte 15 Minuten</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Letzte 6 Stunden</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Erste %1</translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation>Dienste im Zeitverlauf</translation>
    </message>
    <message>
        <source>Top operations</source>
        <translation>Führende Operationen</translation>
    </message>
    <message>
        <source>Top services</source>
        <translation>Führende Dienste</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Führende Werte</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Schätzungen</translation>
    </message>
    <message>
        <source>Every trace counts for those that were not kept: counts, errors and shares are estimates, percentiles are weighted. Click: other rates</source>
        <translation>Jeder Trace zählt für die nicht behaltenen mit: Anzahlen, Fehler und Anteile sind Schätzungen, Perzentile gewichtet. Klick: andere Raten</translation>
    </message>
    <message>
        <source>The traces say that only a share of them was kept; they are counted as they are. Click: tell the rates, and they are weighted</source>
        <translation>Die Traces sagen, dass nur ein Teil von ihnen behalten wurde; gezählt wird, was da ist. Klick: Raten angeben, dann wird gewichtet</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Wählen oder den Schlüssel eines beliebigen Attributs eingeben</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Back from the newest trace of the cache; the trend is against as long a period before</source>
        <translation>Zurück vom neuesten Trace des Caches; der Trend gilt gegenüber dem gleich langen Zeitraum davor</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>Wie viele Zeilen</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>p50 mit p95 dieser Art vergleichen</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of the traces with the selected row (Ctrl+Shift+K)</source>
        <translation>p50 mit p95 der Traces mit der ausgewählten Zeile vergleichen (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Perzentile jedes Dienstes im Zeitverlauf</translation>
    </message>
    <message>
        <source>Percentiles of each service over time, step by step, in the place of the table</source>
        <translation>Perzentile jedes Dienstes im Zeitverlauf, Schritt für Schritt, anstelle der Tabelle</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksView</name>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>In diesem Zeitraum beginnt kein Trace dieser Suche.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Noch sind keine Traces da: zuerst eine Datei importieren.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln trace(s), estimated from %1</source>
        <translation>
            <numerusform>etwa %Ln Trace, geschätzt aus %1</numerusform>
            <numerusform>etwa %Ln Traces, geschätzt aus %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>of the search</source>
        <translation>der Suche</translation>
    </message>
    <message>
        <source>percentiles here are of the traces that were kept</source>
        <translation>Perzentile gelten hier für die behaltenen Traces</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 von %Ln Dienst, nach Anteil am kritischen Pfad</numerusform>
            <numerusform>%1 von %Ln Diensten, nach Anteil am kritischen Pfad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln value(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 von %Ln Wert, nach Anteil am kritischen Pfad</numerusform>
            <numerusform>%1 von %Ln Werten, nach Anteil am kritischen Pfad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 von %Ln Operation, nach Anteil am kritischen Pfad</numerusform>
            <numerusform>%1 von %Ln Operationen, nach Anteil am kritischen Pfad</numerusform>
        </translation>
    </message>
    <message>
        <source>reading what was waited for…</source>
        <translation>es wird gelesen, worauf gewartet wurde…</translation>
    </message>
    <message>
        <source>no trace in the period before</source>
        <translation>kein Trace im Zeitraum davor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged trace(s) left out</source>
        <translation>
            <numerusform>%Ln beschädigter Trace ausgelassen</numerusform>
            <numerusform>%Ln beschädigte Traces ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Traces damit listen</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>p50 mit p95 dieser Art vergleichen</translation>
    </message>
    <message>
        <source>Sampling rates…</source>
        <translation>Sampling-Raten…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ClockWords</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no shift against %2 fits both %3 and %4; the clock drifts, or spans do not wait for each other (%5)</source>
        <translation>%1: Kein Versatz gegen %2 passt zu %3 und %4; die Uhr driftet, oder Spans warten nicht aufeinander (%5)</translation>
    </message>
    <message>
        <source>%1: %2 against %3 (possible: %4 to %5; %6)</source>
        <translation>%1: %2 gegen %3 (möglich: %4 bis %5; %6)</translation>
    </message>
    <message>
        <source>too much to be corrected</source>
        <translation>zu viel für eine Korrektur</translation>
    </message>
    <message>
        <source>Clocks corrected</source>
        <translation>Uhren korrigiert</translation>
    </message>
    <message>
        <source>Clocks off by %1</source>
        <translation>Uhren um %1 falsch</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Uhren widersprechen sich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more host(s)</source>
        <translation>
            <numerusform>%Ln weiterer Host</numerusform>
            <numerusform>%Ln weitere Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown with these corrections; the cache and exports keep the recorded times. Click: as recorded (K)</source>
        <translation>Mit diesen Korrekturen gezeigt; Cache und Exporte behalten die aufgezeichneten Zeiten. Klick: wie aufgezeichnet (K)</translation>
    </message>
    <message>
        <source>Shown as recorded. Click: correct the clocks (K)</source>
        <translation>Wie aufgezeichnet gezeigt. Klick: Uhren korrigieren (K)</translation>
    </message>
    <message>
        <source>Nothing to correct: the spans name no two hosts.</source>
        <translation>Nichts zu korrigieren: Die Spans nennen keine zwei Hosts.</translation>
    </message>
    <message>
        <source>The clocks disagree, but no correction fits them.</source>
        <translation>Die Uhren widersprechen sich, aber keine Korrektur passt.</translation>
    </message>
    <message>
        <source>Nothing to correct: the clocks of the hosts agree.</source>
        <translation>Nichts zu korrigieren: Die Uhren der Hosts stimmen überein.</translation>
    </message>
    <message>
        <source>Start moved by %1: the clock of %2 is off</source>
        <translation>Beginn um %1 verschoben: Die Uhr von %2 geht falsch</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortBar</name>
    <message>
        <source>Slowest %1 %</source>
        <translation>Langsamste %1 %</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Mit Fehlern</translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation>Nach einer Abfrage…</translation>
    </message>
    <message>
        <source>Kept traces</source>
        <translation>Behaltene Traces</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Ab %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Von Hand gewählt</translation>
    </message>
    <message>
        <source>In the brush</source>
        <translation>In der Markierung</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>the middle (p40 to p60)</source>
        <translation>die Mitte (p40 bis p60)</translation>
    </message>
    <message>
        <source>a query…</source>
        <translation>eine Abfrage…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorten</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>The traces that are asked about</source>
        <translation>Die Traces, um die es geht</translation>
    </message>
    <message>
        <source>What they are held against</source>
        <translation>Womit sie verglichen werden</translation>
    </message>
    <message>
        <source>key=value, status=error …</source>
        <translation>Schlüssel=Wert, status=error …</translation>
    </message>
    <message>
        <source>As in the search field; of the traces of the search</source>
        <translation>Wie im Suchfeld; unter den Traces der Suche</translation>
    </message>
    <message>
        <source>Query of the traces that are asked about</source>
        <translation>Abfrage der Traces, um die es geht</translation>
    </message>
    <message>
        <source>Query of the traces that they are held against</source>
        <translation>Abfrage der Traces, mit denen verglichen wird</translation>
    </message>
    <message>
        <source>or move the handle in the histogram</source>
        <translation>oder den Griff im Histogramm verschieben</translation>
    </message>
    <message>
        <source>No trace is what is asked about</source>
        <translation>Auf keinen Trace trifft die Frage zu</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Die beiden Mediane vergleichen</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediane</translation>
    </message>
    <message>
        <source>Opens the comparison of the trace of median duration of each side</source>
        <translation>Öffnet den Vergleich der Traces mit medianer Dauer beider Seiten</translation>
    </message>
    <message>
        <source>One side has no trace, so it has no median</source>
        <translation>Eine Seite hat keinen Trace, also keinen Median</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace listen</numerusform>
            <numerusform>%Ln Traces listen</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces</source>
        <translation>Traces listen</translation>
    </message>
    <message>
        <source>Lists exactly the traces that are asked about; the brush stays</source>
        <translation>Listet genau die Traces, um die es geht; die Markierung bleibt</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortHistogramView</name>
    <message>
        <source>Durations of the traces</source>
        <translation>Dauern der Traces</translation>
    </message>
    <message>
        <source>traces: %1 against %2</source>
        <translation>Traces: %1 gegen %2</translation>
    </message>
    <message>
        <source>threshold %1, %2</source>
        <translation>Schwelle %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortLegend</name>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>√-Skala, Traces je Dauer</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln Trace</numerusform>
            <numerusform>%Ln Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Schlüssel filtern</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Where: critical path, %1 − %2</source>
        <translation>Wo: kritischer Pfad, %1 − %2</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Who: attributes of the cohort</source>
        <translation>Wer: Attribute der Kohorte</translation>
    </message>
    <message>
        <source>Press Enter to compare what the query finds.</source>
        <translation>Enter vergleicht, was die Abfrage findet.</translation>
    </message>
    <message>
        <source>Type a query and press Enter.</source>
        <translation>Eine Abfrage eingeben und Enter drücken.</translation>
    </message>
    <message>
        <source>No trace of this search to compare.</source>
        <translation>Kein Trace dieser Suche zum Vergleichen.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Noch sind keine Traces da: zuerst eine Datei importieren.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Found by both queries, counted on the first side only: %1.</source>
        <translation>Von beiden Abfragen gefunden, nur auf der ersten Seite gezählt: %1.</translation>
    </message>
    <message>
        <source>With spans of both imports, on neither side: %1.</source>
        <translation>Mit Spans beider Importe, auf keiner Seite: %1.</translation>
    </message>
    <message>
        <source>Traces with several roots, of which the longest counts: %1.</source>
        <translation>Traces mit mehreren Wurzeln, von denen die längste zählt: %1.</translation>
    </message>
    <message>
        <source>Damaged, on neither side: %1.</source>
        <translation>Beschädigt, auf keiner Seite: %1.</translation>
    </message>
    <message>
        <source>Biased sample: shares are of the traces that were kept.</source>
        <translation>Verzerrte Stichprobe: Anteile gelten für die behaltenen Traces.</translation>
    </message>
    <message>
        <source>No operation takes another part of the critical path.</source>
        <translation>Keine Operation nimmt einen anderen Teil des kritischen Pfads ein.</translation>
    </message>
    <message>
        <source>No key has this text.</source>
        <translation>Kein Schlüssel hat diesen Text.</translation>
    </message>
    <message>
        <source>No attribute differs.</source>
        <translation>Kein Attribut unterscheidet sich.</translation>
    </message>
    <message>
        <source>Press Enter first: what is typed is not asked yet</source>
        <translation>Zuerst Enter drücken: Das Eingegebene ist noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Type a query first</source>
        <translation>Zuerst eine Abfrage eingeben</translation>
    </message>
    <message>
        <source>The traces are still being looked for</source>
        <translation>Die Traces werden noch gesucht</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be listed.</source>
        <translation>Keine Suche kann dies benennen: Nur vollständig geschriebene Werte können gelistet werden.</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be compared.</source>
        <translation>Keine Suche kann dies benennen: Nur vollständig geschriebene Werte können verglichen werden.</translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Traces damit listen</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Filter: list the traces with this value</source>
        <translation>Filtern: Traces mit diesem Wert listen</translation>
    </message>
    <message>
        <source>Diff: compare the medians with and without it</source>
        <translation>Diff: Mediane mit und ohne diesen Wert vergleichen</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Alle Werte zeigen</translation>
    </message>
    <message>
        <source>Show the first values</source>
        <translation>Nur die ersten Werte zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Wofür die Farben stehen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareChanges</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>What differs in the selected row</source>
        <translation>Was sich in der ausgewählten Zeile unterscheidet</translation>
    </message>
    <message>
        <source>Choose a row: what its two sides do not agree in is shown here.</source>
        <translation>Eine Zeile wählen: Worin sich ihre zwei Seiten unterscheiden, steht hier.</translation>
    </message>
    <message>
        <source>A group has no attributes of its own: its members have them.</source>
        <translation>Eine Gruppe hat keine eigenen Attribute: Ihre Mitglieder haben sie.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of A</source>
        <translation>
            <numerusform>%Ln Attribut von A</numerusform>
            <numerusform>%Ln Attribute von A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of B</source>
        <translation>
            <numerusform>%Ln Attribut von B</numerusform>
            <numerusform>%Ln Attribute von B</numerusform>
        </translation>
    </message>
    <message>
        <source>All attributes and events are the same.</source>
        <translation>Alle Attribute und Ereignisse sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln unterscheidet sich</numerusform>
            <numerusform>%Ln unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ganz zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareEmpty</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Nothing here yet. Press A on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Noch nichts hier. A auf einem Trace der Liste drücken, einen hierher ziehen oder eine ID einfügen (Strg+V).</translation>
    </message>
    <message>
        <source>Nothing here yet. Press B on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Noch nichts hier. B auf einem Trace der Liste drücken, einen hierher ziehen oder eine ID einfügen (Strg+V).</translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Seite A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Seite B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareHead</name>
    <message>
        <source>no errors</source>
        <translation>keine Fehler</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Side A: empty</source>
        <translation>Seite A: leer</translation>
    </message>
    <message>
        <source>Side B: empty</source>
        <translation>Seite B: leer</translation>
    </message>
    <message>
        <source>Frame id %1; click copies it</source>
        <translation>Frame-ID %1; Klick kopiert sie</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>The large number is the time of the root, which is compared. Work of this trace lies beyond it.</source>
        <translation>Die große Zahl ist die Zeit der Wurzel, die verglichen wird. Arbeit dieses Traces liegt darüber hinaus.</translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Seite A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Seite B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareRowsView</name>
    <message>
        <source>Two waterfalls side by side</source>
        <translation>Zwei Wasserfälle nebeneinander</translation>
    </message>
    <message>
        <source>Both traces in one tree</source>
        <translation>Beide Traces in einem Baum</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nicht in A</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nicht in B</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>no difference on the critical path</source>
        <translation>kein Unterschied auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>%1 more on the critical path</source>
        <translation>%1 mehr auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>%1 less on the critical path</source>
        <translation>%1 weniger auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Start in its parent: %1</source>
        <translation>Beginn im Elternspan: %1</translation>
    </message>
    <message>
        <source>Self time: %1</source>
        <translation>Eigenzeit: %1</translation>
    </message>
    <message>
        <source>Critical path, itself: %1</source>
        <translation>Kritischer Pfad, selbst: %1</translation>
    </message>
    <message>
        <source>Of it queued before it began: %1</source>
        <translation>Davon vor Beginn eingereiht: %1</translation>
    </message>
    <message>
        <source>Critical path, with all below: %1</source>
        <translation>Kritischer Pfad, mit allem darunter: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTable</name>
    <message>
        <source>The span in its own trace</source>
        <translation>Der Span in seinem eigenen Trace</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
        <source>No difference is as large as that.</source>
        <translation>So groß ist kein Unterschied.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 von %2 Unterschieden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln Unterschied</numerusform>
            <numerusform>%Ln Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Merged tree</source>
        <translation>Ein Baum</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Tabelle nach |Δ|</translation>
    </message>
    <message>
        <source>Two waterfalls side by side (1)</source>
        <translation>Zwei Wasserfälle nebeneinander (1)</translation>
    </message>
    <message>
        <source>One tree with the bars of both (2)</source>
        <translation>Ein Baum mit den Balken beider (2)</translation>
    </message>
    <message>
        <source>A table of the differences, the largest first (3)</source>
        <translation>Eine Tabelle der Unterschiede, die größten zuerst (3)</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Gleiche Zeitskala</translation>
    </message>
    <message>
        <source>On: a millisecond is as long on both sides. Off: each side fills its room.</source>
        <translation>Ein: Eine Millisekunde ist auf beiden Seiten gleich lang. Aus: Jede Seite füllt ihren Platz.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>Hide Δ below %1</source>
        <translation>Δ unter %1 ausblenden</translation>
    </message>
    <message>
        <source>Rows whose difference on the critical path is smaller, with all below them, are left out</source>
        <translation>Zeilen, deren Unterschied auf dem kritischen Pfad samt allem darunter kleiner ist, werden weggelassen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareView</name>
    <message>
        <source>Next difference (N)</source>
        <translation>Nächstes Δ (N)</translation>
    </message>
    <message>
        <source>What the two sides of the selected row do not agree in (D)</source>
        <translation>Worin sich die zwei Seiten der ausgewählten Zeile unterscheiden (D)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed</source>
        <translation>%1 von %2 Spans zugeordnet, %3 hinzugekommen, %4 entfallen, %5 umbenannt</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same, and two ids can be pasted here.</source>
        <translation>Zwei Traces in der Liste wählen und auf dem einen A, auf dem anderen B drücken. Das Menü einer Zeile tut dasselbe, und zwei IDs lassen sich hier einfügen.</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press B: it is compared with A.</source>
        <translation>Einen Trace in der Liste wählen und B drücken: Er wird mit A verglichen.</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press A: B is compared with it.</source>
        <translation>Einen Trace in der Liste wählen und A drücken: B wird mit ihm verglichen.</translation>
    </message>
    <message>
        <source>Hide what differs</source>
        <translation>Unterschiede ausblenden</translation>
    </message>
    <message>
        <source>Attributes that differ (%1)</source>
        <translation>Abweichende Attribute (%1)</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Abweichende Attribute</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DeltaChartView</name>
    <message>
        <source>fast trace</source>
        <translation>schneller Trace</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>langsamer Trace</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>Rest</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>From A to B: %1</source>
        <translation>Von A zu B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailDelegate</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailTable</name>
    <message>
        <source>Attributes, events, links and logs</source>
        <translation>Attribute, Ereignisse, Links und Logs</translation>
    </message>
    <message>
        <source>Copy the span as JSON</source>
        <translation>Span als JSON kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Copy as key=value</source>
        <translation>Als Schlüssel=Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Als JSON kopieren</translation>
    </message>
    <message>
        <source>Go to the linked span</source>
        <translation>Zum verlinkten Span gehen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Ganz zeigen</translation>
    </message>
    <message>
        <source>Show traces that hold %1</source>
        <translation>Traces zeigen, die %1 enthalten</translation>
    </message>
    <message>
        <source>Show traces with %1</source>
        <translation>Traces mit %1 zeigen</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Als Spalte zeigen</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Als Plakette zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DropZone</name>
    <message>
        <source>Drop trace files here</source>
        <translation>Trace-Dateien hier ablegen</translation>
    </message>
    <message>
        <source>Framewake reads them on this computer and keeps an index in its cache. The files themselves are never changed and nothing is sent anywhere.</source>
        <translation>Framewake liest sie auf diesem Rechner und führt einen Index in seinem Cache. Die Dateien selbst werden nie geändert, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>Logdateien</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open sample traces</source>
        <translation>Beispiel-Traces öffnen</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Strg O</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ExcerptView</name>
    <message>
        <source>Excerpt</source>
        <translation>Auszug</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterMenu</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>All services but %1</source>
        <translation>Alle Dienste außer %1</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Art %1</translation>
    </message>
    <message>
        <source>All kinds but %1</source>
        <translation>Alle Arten außer %1</translation>
    </message>
    <message>
        <source>Spans shorter than %1</source>
        <translation>Spans kürzer als %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterPopup</name>
    <message>
        <source>Only errors</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Only the critical path</source>
        <translation>Nur der kritische Pfad</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>At least as long as</source>
        <translation>Mindestens so lang wie</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Beliebige Dauer</translation>
    </message>
    <message>
        <source>%1, as the selected span</source>
        <translation>%1, wie der ausgewählte Span</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FindBar</name>
    <message>
        <source>Show everything again; hidden now: %1</source>
        <translation>Wieder alles zeigen; jetzt ausgeblendet: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Wieder den ganzen Trace zeigen</translation>
    </message>
    <message>
        <source>Find in this trace</source>
        <translation>In diesem Trace suchen</translation>
    </message>
    <message>
        <source>A text, key=value, a comparison (duration &gt; 5ms, http.status_code &gt;= 500), or /a regular expression/. Enter goes to the next one</source>
        <translation>Ein Text, Schlüssel=Wert, ein Vergleich (duration &gt; 5ms, http.status_code &gt;= 500) oder /ein regulärer Ausdruck/. Enter geht zum nächsten</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Nur Treffer</translation>
    </message>
    <message>
        <source>Hide what was not found, but for the rows above it</source>
        <translation>Ausblenden, was nicht gefunden wurde, außer den Zeilen darüber</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Hide spans by service, kind, duration</source>
        <translation>Spans nach Dienst, Art, Dauer ausblenden</translation>
    </message>
    <message>
        <source>Show everything again and close</source>
        <translation>Wieder alles zeigen und schließen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FirstRunPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Sample traces</source>
        <translation>Beispiel-Traces</translation>
    </message>
    <message>
        <source>Made up, installed with the program; no network needed.</source>
        <translation>Erfunden, mit dem Programm installiert; kein Netz nötig.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>search any id</source>
        <translation>beliebige ID suchen</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Strg O</translation>
    </message>
    <message>
        <source>open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>alle Tasten</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameHead</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Width is self time: what each call did itself, summed over all spans</source>
        <translation>Breite ist Eigenzeit: was jeder Aufruf selbst tat, summiert über alle Spans</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Width is the time each call keeps the primary root waiting</source>
        <translation>Breite ist die Zeit, die jeder Aufruf die Hauptwurzel warten lässt</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameTrail</name>
    <message>
        <source>Whole trace</source>
        <translation>Ganzer Trace</translation>
    </message>
    <message>
        <source>Zoom out to the whole trace</source>
        <translation>Zum ganzen Trace verkleinern</translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation>%1, %2 des Ganzen</translation>
    </message>
    <message>
        <source>Zoom out to %1</source>
        <translation>Auf %1 verkleinern</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Vergrößert: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameView</name>
    <message>
        <source>Flame graph</source>
        <translation>Flammendiagramm</translation>
    </message>
    <message numerus="yes">
        <source>Widths are work: %1 of self time in %Ln span(s)</source>
        <translation>
            <numerusform>Breiten sind Arbeit: %1 Eigenzeit in %Ln Span</numerusform>
            <numerusform>Breiten sind Arbeit: %1 Eigenzeit in %Ln Spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widths are time on the critical path: %1 in %Ln span(s)</source>
        <translation>
            <numerusform>Breiten sind Zeit auf dem kritischen Pfad: %1 in %Ln Span</numerusform>
            <numerusform>Breiten sind Zeit auf dem kritischen Pfad: %1 in %Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln impossible length(s) cut</source>
        <translation>
            <numerusform>%Ln unmögliche Länge gekürzt</numerusform>
            <numerusform>%Ln unmögliche Längen gekürzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Der Filter lässt nichts durch.</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration.</source>
        <translation>Kein kritischer Pfad: Kein Span hat eine brauchbare Dauer.</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Der Trace hat keine Spans.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) too narrow to show</source>
        <translation>
            <numerusform>%Ln Operation zu schmal zum Zeigen</numerusform>
            <numerusform>%Ln Operationen zu schmal zum Zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 des Ganzen</translation>
    </message>
    <message>
        <source>own share %1</source>
        <translation>eigener Anteil %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>zoomed to</source>
        <translation>vergrößert</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Zusammen: %1</translation>
    </message>
    <message>
        <source>Double click shows them</source>
        <translation>Doppelklick zeigt sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt</numerusform>
            <numerusform>%Ln Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Nicht im Cache; steht für die Eltern, die seine Kinder nennen.</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Eigene Arbeit: %1</translation>
    </message>
    <message>
        <source>Own share of the path: %1</source>
        <translation>Eigener Anteil am Pfad: %1</translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation>Mit allem darunter: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Langsamster: %1</translation>
    </message>
    <message>
        <source>Fastest: %1</source>
        <translation>Schnellster: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>Im sichtbaren Bereich liegt nichts.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphHead</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Which service calls which: the service map of this trace</source>
        <translation>Welcher Dienst welchen aufruft: die Dienstkarte dieses Traces</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Which operation leads to which: equal ones behind the same operations are one box</source>
        <translation>Welche Operation zu welcher führt: gleiche hinter denselben Operationen sind ein Kästchen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphView</name>
    <message>
        <source>Trace graph</source>
        <translation>Trace-Graph</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in boxes of others</source>
        <translation>
            <numerusform>%Ln in Kästchen anderer</numerusform>
            <numerusform>%Ln in Kästchen anderer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weak arrow(s) left out</source>
        <translation>
            <numerusform>%Ln schwacher Pfeil weggelassen</numerusform>
            <numerusform>%Ln schwache Pfeile weggelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars are shares of the self time.</source>
        <translation>Balken sind Anteile an der Eigenzeit.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Der Filter lässt nichts durch.</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Der Trace hat keine Spans.</translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>keine eigenen Spans</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>self time %1</source>
        <translation>Eigenzeit %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 des Ganzen</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>aufgerufen von %1</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>ruft %1 auf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln Elternspan fehlt</numerusform>
            <numerusform>%Ln Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Nicht im Cache; steht für die Eltern, die seine Kinder nennen.</translation>
    </message>
    <message>
        <source>No spans of its own: known by what its callers say.</source>
        <translation>Keine eigenen Spans: nur durch Angaben der Aufrufer bekannt.</translation>
    </message>
    <message>
        <source>What has the least self time finds no room of its own.</source>
        <translation>Was die geringste Eigenzeit hat, findet keinen eigenen Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to itself</source>
        <translation>
            <numerusform>%Ln Aufruf an sich selbst</numerusform>
            <numerusform>%Ln Aufrufe an sich selbst</numerusform>
        </translation>
    </message>
    <message>
        <source>Self time: %1, %2 of the whole</source>
        <translation>Eigenzeit: %1, %2 des Ganzen</translation>
    </message>
    <message>
        <source>Total of the durations: %1</source>
        <translation>Summe der Dauern: %1</translation>
    </message>
    <message>
        <source>Longest: %1</source>
        <translation>Längster: %1</translation>
    </message>
    <message>
        <source>On the critical path: %1</source>
        <translation>Auf dem kritischen Pfad: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as message(s) nobody waits for</source>
        <translation>
            <numerusform>davon %Ln als Nachricht, auf die niemand wartet</numerusform>
            <numerusform>davon %Ln als Nachrichten, auf die niemand wartet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span link(s)</source>
        <translation>
            <numerusform>%Ln Span-Link</numerusform>
            <numerusform>%Ln Span-Links</numerusform>
        </translation>
    </message>
    <message>
        <source>The critical path runs along.</source>
        <translation>Der kritische Pfad verläuft hier.</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>Im sichtbaren Bereich liegt nichts.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GroupField</name>
    <message>
        <source>Nothing else</source>
        <translation>Nichts weiter</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportProblemsPanel</name>
    <message>
        <source>Import problems</source>
        <translation>Importprobleme</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nichts zu melden.</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count; at most %1 rows are kept, the rest is counted.</source>
        <translation>Gleiche Probleme sind eine Zeile mit Anzahl; höchstens %1 Zeilen werden behalten, der Rest wird gezählt.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count. %1 more found no row and are only counted.</source>
        <translation>Gleiche Probleme sind eine Zeile mit Anzahl. %1 weitere fanden keine Zeile und sind nur gezählt.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportStatus</name>
    <message>
        <source>Import progress</source>
        <translation>Importfortschritt</translation>
    </message>
    <message>
        <source>Cancel the import; what was read stays</source>
        <translation>Import abbrechen; was gelesen wurde, bleibt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent, with the space of the locale</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 spans/s</source>
        <translation>%1 Spans/s</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>Spans: %1</translation>
    </message>
    <message>
        <source>1 import problem</source>
        <translation>1 Importproblem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import problems</source>
        <translation>
            <numerusform>%Ln Importproblem</numerusform>
            <numerusform>%Ln Importprobleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3</source>
        <translation>Fehler: %1, Warnungen: %2, Hinweise: %3</translation>
    </message>
</context>
<context>
    <name>fw::widgets::IssueDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei erneut lesen</translation>
    </message>
    <message>
        <source>Fields not where they should be?</source>
        <translation>Felder nicht an ihrem Platz?</translation>
    </message>
    <message>
        <source>Map fields of this log…</source>
        <translation>Felder dieses Logs zuordnen…</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>Byte %1</translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation>Was getan wurde: %1.</translation>
    </message>
    <message>
        <source>Join all such traces</source>
        <translation>Alle solchen Traces verbinden</translation>
    </message>
    <message>
        <source>Join the two traces</source>
        <translation>Die beiden Traces verbinden</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyCanvas</name>
    <message>
        <source>Traces and services of the frame on one time axis</source>
        <translation>Traces und Dienste des Frames auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Trace, service</source>
        <translation>Trace, Dienst</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 self</source>
        <translation>%1 eigen</translation>
    </message>
    <message>
        <source>Hand-over %1: %2 to %3</source>
        <translation>Übergabe %1: %2 an %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>own work: %1</source>
        <translation>eigene Arbeit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) of the table</source>
        <translation>
            <numerusform>%Ln Übergabe der Tabelle</numerusform>
            <numerusform>%Ln Übergaben der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>of a picture; %1 is &quot;3 rows, 5 hand-overs of the table&quot;</extracomment>
        <translation>Ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyHead</name>
    <message>
        <source>Previous frame (Alt+Left)</source>
        <translation>Voriger Frame (Alt+←)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Right)</source>
        <translation>Nächster Frame (Alt+→)</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Trace öffnen</translation>
    </message>
    <message>
        <source>The trace of the selected hand-over, at who took; else the first trace (Enter)</source>
        <translation>Der Trace der ausgewählten Übergabe, beim Übernehmenden; sonst der erste Trace (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Weg als Markdown kopieren</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Anfang bis Ende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken hand-over(s)</source>
        <translation>
            <numerusform>%Ln abgerissene Übergabe</numerusform>
            <numerusform>%Ln abgerissene Übergaben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneySharesView</name>
    <message>
        <source>Where the %1 went</source>
        <translation>Wo die %1 blieben</translation>
    </message>
    <message>
        <source>along the way from the first start to the last end; the parts add up</source>
        <translation>auf dem Weg vom ersten Beginn bis zum letzten Ende; die Teile gehen auf</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyStripView</name>
    <message>
        <source>bar = duration</source>
        <translation>Balken = Dauer</translation>
    </message>
    <message>
        <source>Frames around this one</source>
        <translation>Frames um diesen herum</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyView</name>
    <message>
        <source>Reading the traces of the frame…</source>
        <translation>Die Traces des Frames werden gelesen…</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Frame-Weg</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>No frame is chosen. Open a trace that names its frame, then choose &quot;Show the journey of this frame&quot; (Ctrl+4).</source>
        <translation>Kein Frame ist gewählt. Einen Trace öffnen, der seinen Frame nennt, dann „Weg dieses Frames zeigen“ wählen (Strg+4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln abgerissen</numerusform>
            <numerusform>%Ln abgerissen</numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this frame gives work to another one by queue, link or frame id.</source>
        <translation>Kein Span dieses Frames gibt Arbeit per Warteschlange, Link oder Frame-ID an einen anderen weiter.</translation>
    </message>
    <message>
        <source>Open the trace at who took	Enter</source>
        <translation>Trace beim Übernehmenden öffnen	Enter</translation>
    </message>
    <message>
        <source>Open the trace at who gave</source>
        <translation>Trace beim Übergebenden öffnen</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Weg als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Frame-ID kopieren</translation>
    </message>
</context>
<context>
    <name>fw::widgets::LogPane</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This trace has no log records and no events.</source>
        <translation>Dieser Trace hat keine Logeinträge und keine Ereignisse.</translation>
    </message>
    <message>
        <source>Nothing in the part of the time that is shown matches the filter.</source>
        <translation>Nichts im gezeigten Teil der Zeit passt zum Filter.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Früheste zuerst</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Späteste zuerst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s)</source>
        <translation>
            <numerusform>%Ln Logeintrag</numerusform>
            <numerusform>%Ln Logeinträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view of %2</source>
        <translation>%1 von %2 im Blick</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Filter lines (/)</source>
        <translation>Zeilen filtern (/)</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Log filtern</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>Records and events</source>
        <translation>Einträge und Ereignisse</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Logeinträge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingDialog</name>
    <message>
        <source>Log mapping</source>
        <translation>Log-Zuordnung</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>&amp;Andere wählen…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>&amp;Mapping:</source>
        <translation>&amp;Zuordnung:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Neu raten</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>Als &amp;Profil speichern…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Guessed from this file</source>
        <translation>Aus dieser Datei erraten</translation>
    </message>
    <message>
        <source>Usual loggers (built in)</source>
        <translation>Übliche Logger (eingebaut)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1: name of a mapping</extracomment>
        <translation>%1, geändert</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;Meaning&quot; or &quot;Unit&quot;, %2: name of a field</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldsPane</name>
    <message>
        <source>Fields of the lines and what they mean</source>
        <translation>Felder der Zeilen und ihre Bedeutung</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>die üblichen</translation>
    </message>
    <message>
        <source>with a certain message</source>
        <translation>mit einer bestimmten Meldung</translation>
    </message>
    <message>
        <source>with a certain field</source>
        <translation>mit einem bestimmten Feld</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Usual are lines that say “span completed”, and those with a span id, an operation and a duration.</source>
        <translation>Üblich sind Zeilen mit „span completed“ und solche mit Span-ID, Operation und Dauer.</translation>
    </message>
    <message>
        <source>&amp;Lines that are spans:</source>
        <translation>Zeilen mit &amp;Spans:</translation>
    </message>
    <message>
        <source>Fi&amp;eld:</source>
        <translation>&amp;Feld:</translation>
    </message>
    <message>
        <source>Is e&amp;qual to:</source>
        <translation>Ist &amp;gleich:</translation>
    </message>
    <message>
        <source>of writing: the span ends</source>
        <translation>des Schreibens: der Span endet</translation>
    </message>
    <message>
        <source>of the beginning of the span</source>
        <translation>des Beginns des Spans</translation>
    </message>
    <message>
        <source>Their &amp;time is:</source>
        <translation>Ihre Zei&amp;t ist die:</translation>
    </message>
    <message>
        <source>Holds for times that give no zone themselves, such as 2026-07-01 12:00:00.</source>
        <translation>Gilt für Zeiten, die selbst keine Zone angeben, wie 2026-07-01 12:00:00.</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Z&amp;eitzone:</translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>not said: UTC is assumed</source>
        <translation>nicht angegeben: UTC angenommen</translation>
    </message>
    <message>
        <source>this computer’s (%1)</source>
        <translation>die dieses Rechners (%1)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>for example: request done</source>
        <translation>zum Beispiel: request done</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingPreviewPane</name>
    <message>
        <source>What becomes of the first lines</source>
        <translation>Was aus den ersten Zeilen wird</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Noch nichts gelesen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MinimapView</name>
    <message>
        <source>Overview of the trace</source>
        <translation>Übersicht des Traces</translation>
    </message>
    <message>
        <source>extent %1</source>
        <translation>Umfang %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::Omnibox</name>
    <message>
        <source>Frame id, trace id, prefix, or key = value</source>
        <translation>Frame-ID, Trace-ID, Anfang oder Schlüssel = Wert</translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation>Traces suchen</translation>
    </message>
    <message>
        <source>Frame id, trace id, a prefix of either, or key = value</source>
        <translation>Frame-ID, Trace-ID, Anfang einer der beiden oder Schlüssel = Wert</translation>
    </message>
    <message>
        <source>Previous match (Ctrl+Up)</source>
        <translation>Voriger Treffer (Strg+↑)</translation>
    </message>
    <message>
        <source>Next match (Ctrl+Down)</source>
        <translation>Nächster Treffer (Strg+↓)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::OperationChangesDialog</name>
    <message>
        <source>Medians of two imports</source>
        <translation>Mediane zweier Importe</translation>
    </message>
    <message>
        <source>Operation or service</source>
        <translation>Operation oder Dienst</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Operationen filtern</translation>
    </message>
    <message>
        <source>Operations before and after</source>
        <translation>Operationen vorher und nachher</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>A und B ver&amp;tauschen</translation>
    </message>
    <message>
        <source>&amp;Compare the two medians</source>
        <translation>Beide Mediane &amp;vergleichen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Zuerst eine Operation auswählen.</translation>
    </message>
    <message>
        <source>A wait is no span: it has no median trace.</source>
        <translation>Ein Warten ist kein Span: Es hat keinen mittleren Trace.</translation>
    </message>
    <message>
        <source>Only one of the imports has this operation.</source>
        <translation>Nur einer der Importe hat diese Operation.</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Beide Mediane vergleichen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>There is no operation.</source>
        <translation>Es gibt keine Operation.</translation>
    </message>
    <message>
        <source>No operation is called that.</source>
        <translation>Keine Operation heißt so.</translation>
    </message>
    <message>
        <source>%1 of %2 operations</source>
        <translation>%1 von %2 Operationen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln Operation</numerusform>
            <numerusform>%Ln Operationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens side by side the two traces that hold the spans of median duration.</source>
        <translation>Öffnet nebeneinander die zwei Traces mit den Spans mittlerer Dauer.</translation>
    </message>
    <message>
        <source>Δ per trace is the contribution to the critical path. Δ p50 is coloured where the intervals do not overlap.</source>
        <translation>Δ je Trace ist der Beitrag zum kritischen Pfad. Δ p50 ist farbig, wo die Intervalle nicht überlappen.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneHead</name>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Welche Spalten die Liste hat</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneSplitterHandle</name>
    <message>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Pfeiltasten verschieben sie, Enter setzt sie zurück.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>„%1“ nach links</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>„%1“ nach rechts</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PeerStrip</name>
    <message>
        <source>Comparing with its peers…</source>
        <translation>Vergleich mit gleichartigen Spans…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers in the cache: too few to rank</source>
        <translation>
            <numerusform>%Ln gleichartiger im Cache: zu wenige für einen Rang</numerusform>
            <numerusform>%Ln gleichartige im Cache: zu wenige für einen Rang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as all of its peers</source>
        <translation>So lang wie alle gleichartigen</translation>
    </message>
    <message>
        <source>Slower than %1 of its peers</source>
        <translation>Langsamer als %1 der gleichartigen</translation>
    </message>
    <message>
        <source>The peers are not known: %1</source>
        <translation>Gleichartige Spans sind nicht bekannt: %1</translation>
    </message>
    <message>
        <source>So many spans are compared to within 1 % of their durations.</source>
        <translation>So viele Spans werden auf 1 % ihrer Dauer genau verglichen.</translation>
    </message>
    <message>
        <source>At least as slow as %1 of its peers</source>
        <translation>Mindestens so langsam wie %1 der gleichartigen</translation>
    </message>
    <message>
        <source>Peers: all spans in the cache of the same service, name, kind and model.name. The share is of those that took no longer.</source>
        <translation>Gleichartige: alle Spans im Cache mit gleichem Dienst, Namen, Art und model.name. Der Anteil zählt die, die nicht länger dauerten.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ProfileNameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::QualityPanel</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Befunde der Prüfungen</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Rules of the &amp;program</source>
        <translation>Regeln des &amp;Programms</translation>
    </message>
    <message>
        <source>&amp;Choose a file of rules…</source>
        <translation>&amp;Regeldatei wählen…</translation>
    </message>
    <message>
        <source>Without the rules of %1</source>
        <translation>Ohne die Regeln von %1</translation>
    </message>
    <message>
        <source>No own rules</source>
        <translation>Keine eigenen Regeln</translation>
    </message>
    <message>
        <source>Own rules: %1</source>
        <translation>Eigene Regeln: %1</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nichts wurde geprüft.</translation>
    </message>
    <message>
        <source>The traces are being looked at…</source>
        <translation>Die Traces werden geprüft…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>There are no traces to check.</source>
        <translation>Es gibt keine Traces zu prüfen.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>The filter lets no finding through.</source>
        <translation>Der Filter lässt keinen Befund durch.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 traces</source>
        <translation>Geprüft: %1 von %2 Traces</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fehler %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Warnungen %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Hinweise %1</translation>
    </message>
    <message>
        <source>Open the span</source>
        <translation>Span öffnen</translation>
    </message>
    <message>
        <source>Open the trace</source>
        <translation>Trace öffnen</translation>
    </message>
    <message>
        <source>Find traces with this operation and service</source>
        <translation>Traces mit dieser Operation und diesem Dienst suchen</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RunPanel</name>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzester</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Erster Beginn</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Beginn</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>A run of equal spans that follow each other, without children.</source>
        <translation>Eine Folge gleicher, aufeinanderfolgender Spans ohne Kinder.</translation>
    </message>
    <message>
        <source>A page of a run of equal spans: from number %1 on.</source>
        <translation>Eine Seite einer Folge gleicher Spans: ab Nummer %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Go to the slowest: %1</source>
        <translation>Zum langsamsten gehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, run of %Ln span(s)</source>
        <translation>
            <numerusform>%1, Folge von %Ln Span</numerusform>
            <numerusform>%1, Folge von %Ln Spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SamplingDialog</name>
    <message>
        <source>Sampling rates</source>
        <translation>Sampling-Raten</translation>
    </message>
    <message>
        <source>How many of a hundred traces were kept when they were recorded? Counts, errors and shares are then estimates of what was there before the sampling.</source>
        <translation>Wie viele von hundert Traces wurden bei der Aufzeichnung behalten? Anzahlen, Fehler und Anteile sind dann Schätzungen dessen, was vor dem Sampling da war.</translation>
    </message>
    <message>
        <source>Traces &amp;without errors:</source>
        <translation>Traces &amp;ohne Fehler:</translation>
    </message>
    <message>
        <source>Traces with &amp;errors:</source>
        <translation>Traces mit &amp;Fehlern:</translation>
    </message>
    <message>
        <source>&amp;Weight them</source>
        <translation>&amp;Gewichten</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;Unbekannt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotPane</name>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>In diesem Zeitraum beginnt kein Trace dieser Suche.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Noch sind keine Traces da: zuerst eine Datei importieren.</translation>
    </message>
    <message>
        <source>Automatic steps</source>
        <translation>Automatische Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln-minute steps</source>
        <translation>
            <numerusform>%Ln-Minuten-Schritte</numerusform>
            <numerusform>%Ln-Minuten-Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>As a dashboard: Prometheus buckets</source>
        <translation>Wie ein Dashboard: Prometheus-Buckets</translation>
    </message>
    <message>
        <source>As a dashboard: span metrics buckets</source>
        <translation>Wie ein Dashboard: Span-Metrics-Buckets</translation>
    </message>
    <message>
        <source>As a dashboard: OpenTelemetry SDK buckets</source>
        <translation>Wie ein Dashboard: OpenTelemetry-SDK-Buckets</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Perzentil</translation>
    </message>
    <message>
        <source>Percentile of the durations of all spans of a service</source>
        <translation>Perzentil der Dauern aller Spans eines Dienstes</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Länge eines Schritts</translation>
    </message>
    <message>
        <source>Spans count in the step in which they begin</source>
        <translation>Spans zählen in dem Schritt, in dem sie beginnen</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Wie es berechnet wird</translation>
    </message>
    <message>
        <source>Exact: the span at the rank, of all durations. A dashboard only has counts in buckets and guesses within one (histogram_quantile): choose its buckets to check one against the other.</source>
        <translation>Exakt: der Span an diesem Rang, aus allen Dauern. Ein Dashboard hat nur Anzahlen in Buckets und schätzt innerhalb eines Buckets (histogram_quantile): seine Buckets wählen, um das eine am anderen zu prüfen.</translation>
    </message>
    <message>
        <source>As histogram_quantile() computes it from buckets up to %1. A dashboard counts a span when it ends, here when it begins.</source>
        <translation>Wie histogram_quantile() es aus Buckets bis %1 berechnet. Ein Dashboard zählt einen Span an seinem Ende, hier an seinem Beginn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), those with the largest %2</source>
        <translation>
            <numerusform>%1 von %Ln Dienst, die mit dem größten %2</numerusform>
            <numerusform>%1 von %Ln Diensten, die mit dem größten %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln Dienst</numerusform>
            <numerusform>%Ln Dienste</numerusform>
        </translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>in Schritten von %1</translation>
    </message>
    <message>
        <source>no value below 100 spans a step</source>
        <translation>kein Wert unter 100 Spans je Schritt</translation>
    </message>
    <message>
        <source>no value below 20 spans a step</source>
        <translation>kein Wert unter 20 Spans je Schritt</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotView</name>
    <message numerus="yes">
        <source>%Ln more service(s) with a smaller one, not drawn</source>
        <translation>
            <numerusform>%Ln weiterer Dienst mit kleinerem Wert, nicht gezeichnet</numerusform>
            <numerusform>%Ln weitere Dienste mit kleinerem Wert, nicht gezeichnet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, spans: %5</source>
        <translation>%1, %2: %3 %4, Spans: %5</translation>
    </message>
    <message>
        <source>so few tell nothing exact</source>
        <translation>so wenige sagen nichts Genaues</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Perzentile jedes Dienstes im Zeitverlauf</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourceView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Open files… (Ctrl+O)</source>
        <translation>Dateien öffnen… (Strg+O)</translation>
    </message>
    <message>
        <source>No imports yet. Opened files will be listed here.</source>
        <translation>Noch keine Importe. Geöffnete Dateien erscheinen hier.</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation>Ihre Probleme zeigen</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei erneut lesen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove this import…</source>
        <translation>Diesen Import entfernen…</translation>
    </message>
    <message>
        <source>Compare with import</source>
        <translation>Mit Import vergleichen</translation>
    </message>
    <message>
        <source>Compare medians</source>
        <translation>Mediane vergleichen</translation>
    </message>
    <message>
        <source>Compare medians with import</source>
        <translation>Mediane vergleichen mit Import</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanHeader</name>
    <message>
        <source>Copy the span id</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Eigenzeit</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>keine Anfangszeit</translation>
    </message>
    <message>
        <source>began %1; time out of range</source>
        <translation>begann %1; Zeit außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>began %1, %2 %3</source>
        <translation>begann %1, %2 %3</translation>
    </message>
    <message>
        <source>%1 of trace</source>
        <translation>%1 des Traces</translation>
    </message>
    <message>
        <source>%1 of span</source>
        <translation>%1 des Spans</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>nicht darauf</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>mit Kindern</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>End lies before start; drawn with length 0</source>
        <translation>Ende liegt vor dem Beginn; mit Länge 0 gezeichnet</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Keine Anfangszeit</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Keine Anfangszeit; nach Ereignissen, Kindern oder Elternspan gezeichnet</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Keine Endzeit</translation>
    </message>
    <message>
        <source>A time is out of range; the raw value is below</source>
        <translation>Eine Zeit liegt außerhalb des Bereichs; der Rohwert steht unten</translation>
    </message>
    <message>
        <source>The server&apos;s side of a call; it has the span id of the client&apos;s side</source>
        <translation>Die Serverseite eines Aufrufs; sie hat die Span-ID der Clientseite</translation>
    </message>
    <message>
        <source>Came without a span id; one was made from its content</source>
        <translation>Kam ohne Span-ID; sie wurde aus dem Inhalt gebildet</translation>
    </message>
    <message>
        <source>Came without a trace id</source>
        <translation>Kam ohne Trace-ID</translation>
    </message>
    <message>
        <source>A part could not be read; the problems of the import say which</source>
        <translation>Ein Teil war nicht lesbar; die Importprobleme sagen, welcher</translation>
    </message>
    <message>
        <source>An attribute is nested too deep and stands as bytes</source>
        <translation>Ein Attribut ist zu tief verschachtelt und steht als Bytes da</translation>
    </message>
    <message>
        <source>Its parent is in none of the imports</source>
        <translation>Sein Elternspan ist in keinem Import</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion; it names another parent or none</source>
        <translation>Sein Platz im Baum ist ein Vorschlag; er nennt einen anderen Elternspan oder keinen</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; the duration of the trace leaves it out</source>
        <translation>Beginnt über ein Jahr von den anderen Spans entfernt; die Dauer des Traces lässt ihn aus</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Nennt sich selbst als Elternspan</translation>
    </message>
    <message>
        <source>Its parents form a circle, which is cut here</source>
        <translation>Seine Eltern bilden einen Kreis, der hier getrennt ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>%1 more warnings of the source</source>
        <translation>%1 weitere Warnungen der Quelle</translation>
    </message>
    <message>
        <source>Another span of this trace has the same id</source>
        <translation>Ein anderer Span dieses Traces hat dieselbe ID</translation>
    </message>
    <message>
        <source>%1 of %2 spans of this trace that have the same id. Another one: %3, %4, begins %5 from this one</source>
        <translation>%1 von %2 Spans dieses Traces mit derselben ID. Ein anderer: %3, %4, beginnt %5 von diesem aus</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the other span with this id</source>
        <translation>Den anderen Span mit dieser ID zeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Copy parent span id</source>
        <translation>Eltern-Span-ID kopieren</translation>
    </message>
    <message>
        <source>Copy status message</source>
        <translation>Statusmeldung kopieren</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanListPane</name>
    <message>
        <source>Sorting…</source>
        <translation>Wird sortiert…</translation>
    </message>
    <message>
        <source>The filter lets no span through.</source>
        <translation>Der Filter lässt keinen Span durch.</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Traces nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered</source>
        <translation>%1 von %2 Spans: gefiltert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), all of the trace</source>
        <translation>
            <numerusform>%Ln Span, der ganze Trace</numerusform>
            <numerusform>%Ln Spans, der ganze Trace</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>Im sichtbaren Bereich liegt kein Span.</translation>
    </message>
    <message>
        <source>%1 of %2 spans: in the visible range</source>
        <translation>%1 von %2 Spans: im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered, in the visible range</source>
        <translation>%1 von %2 Spans: gefiltert, im sichtbaren Bereich</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanNote</name>
    <message>
        <source>Bookmark (M)</source>
        <translation>Lesezeichen (M)</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Notiz zum Span</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>No bookmark</source>
        <translation>Kein Lesezeichen</translation>
    </message>
    <message numerus="yes">
        <source>A note ends at %Ln character(s).</source>
        <translation>
            <numerusform>Eine Notiz endet nach %Ln Zeichen.</numerusform>
            <numerusform>Eine Notiz endet nach %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanPanel</name>
    <message>
        <source>Select a span to see its attributes, events, links and logs.</source>
        <translation>Einen Span auswählen, um Attribute, Ereignisse, Links und Logs zu sehen.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Filter keys, values</source>
        <translation>Schlüssel, Werte filtern</translation>
    </message>
    <message>
        <source>Filter attributes, events and logs</source>
        <translation>Attribute, Ereignisse und Logs filtern</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanTablePane</name>
    <message>
        <source>Show in the waterfall</source>
        <translation>Im Wasserfall zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::StatisticsPane</name>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>The filter lets no span of this part of the time through.</source>
        <translation>Der Filter lässt keinen Span aus diesem Teil der Zeit durch.</translation>
    </message>
    <message>
        <source>No span lies in the part of the time that is shown.</source>
        <translation>Kein Span liegt im gezeigten Teil der Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 von %2 Spans</translation>
    </message>
    <message>
        <source>%1: filtered, in the part of the time that is shown</source>
        <translation>%1: gefiltert, im gezeigten Teil der Zeit</translation>
    </message>
    <message>
        <source>%1: filtered</source>
        <translation>%1: gefiltert</translation>
    </message>
    <message>
        <source>%1 of %2 spans, those in the part of the time that is shown</source>
        <translation>%1 von %2 Spans, die im gezeigten Teil der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Span</numerusform>
            <numerusform>%Ln Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the slowest span</source>
        <translation>Den langsamsten Span zeigen</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Traces nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Group by, second key</source>
        <translation>Gruppieren nach, zweiter Schlüssel</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Wählen oder den Schlüssel eines beliebigen Attributs eingeben</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>Im sichtbaren Bereich liegt kein Span.</translation>
    </message>
    <message>
        <source>%1: filtered, in the visible range</source>
        <translation>%1: gefiltert, im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>%1 in the visible range</source>
        <translation>%1 im sichtbaren Bereich</translation>
    </message>
    <message>
        <source>No span has %1</source>
        <translation>Kein Span hat %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TablePane</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TextViewer</name>
    <message>
        <source>In lines that can be read, or as it came in</source>
        <translation>In lesbaren Zeilen oder so, wie es kam</translation>
    </message>
    <message>
        <source>Copy all of it as it came in</source>
        <translation>Alles so kopieren, wie es kam</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Value in full</source>
        <translation>Ganzer Wert</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 Zeichen</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1 Zeichen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>… %1 more characters; copying gives all.</source>
        <translation>… %1 weitere Zeichen; Kopieren gibt alles.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceChart</name>
    <message>
        <source>No trace to draw.</source>
        <translation>Kein Trace zu zeichnen.</translation>
    </message>
    <message>
        <source>p95 · %1 slower</source>
        <extracomment>beside the line at p95 of the durations: so many traces took longer</extracomment>
        <translation>p95 · %1 langsamer</translation>
    </message>
    <message>
        <source>traces per duration</source>
        <translation>Traces je Dauer</translation>
    </message>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>√-Skala, Traces je Dauer</translation>
    </message>
    <message>
        <source>more outside: 0 shows all</source>
        <translation>mehr außerhalb: 0 zeigt alle</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>brush %1</source>
        <translation>Markierung %1</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>mit Fehler</translation>
    </message>
    <message>
        <source>Click: show the trace. Drag: brush.</source>
        <translation>Klick: Trace zeigen. Ziehen: markieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n Trace</numerusform>
            <numerusform>%n Traces</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces by start and duration</source>
        <translation>Traces nach Beginn und Dauer</translation>
    </message>
    <message>
        <source>Histogram of the durations</source>
        <translation>Histogramm der Dauern</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColors</name>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Attribut…</translation>
    </message>
    <message>
        <source>Colour by an attribute</source>
        <translation>Farbe nach einem Attribut</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Schlüssel des Attributs:</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Färben</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Farbe: %1</translation>
    </message>
    <message>
        <source>What the colours of the rows stand for: %1 (Shift+C)</source>
        <translation>Wofür die Farben der Zeilen stehen: %1 (Umschalt+C)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColumns</name>
    <message>
        <source>Columns and pills (Shift+V)</source>
        <translation>Spalten und Plaketten (Umschalt+V)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no room</source>
        <translation>
            <numerusform>%Ln Spalte hat keinen Platz</numerusform>
            <numerusform>%Ln Spalten haben keinen Platz</numerusform>
        </translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Add pill</source>
        <translation>Plakette hinzufügen</translation>
    </message>
    <message>
        <source>Pill: %1</source>
        <translation>Plakette: %1</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Spalte: %1</translation>
    </message>
    <message>
        <source>Remove all columns and pills</source>
        <translation>Alle Spalten und Plaketten entfernen</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Breiter</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Schmaler</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Als Spalte zeigen</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Als Plakette zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>No more than %1 columns and pills</source>
        <translation>Nicht mehr als %1 Spalten und Plaketten</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Attribut…</translation>
    </message>
    <message>
        <source>Pill of an attribute</source>
        <translation>Plakette eines Attributs</translation>
    </message>
    <message>
        <source>Column of an attribute</source>
        <translation>Spalte eines Attributs</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Schlüssel des Attributs:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>as text: only durations and attributes can be compared with &lt; and &gt;</source>
        <translation>als Text: Nur Dauern und Attribute lassen sich mit &lt; und &gt; vergleichen</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln service(s)</source>
        <translation>
            <numerusform>ohne %Ln Dienst</numerusform>
            <numerusform>ohne %Ln Dienste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln kind(s)</source>
        <translation>
            <numerusform>ohne %Ln Art</numerusform>
            <numerusform>ohne %Ln Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>this subtree</source>
        <translation>dieser Teilbaum</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceHeader</name>
    <message>
        <source>Critical path (C)</source>
        <translation>Kritischer Pfad (C)</translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation>Ganzen Trace zeigen (0)</translation>
    </message>
    <message>
        <source>Right click: of another root</source>
        <translation>Rechtsklick: von anderer Wurzel</translation>
    </message>
    <message>
        <source>Mark what is not instrumented (G)</source>
        <translation>Nicht Instrumentiertes markieren (G)</translation>
    </message>
    <message>
        <source>Previous frame (Alt+Page Up)</source>
        <translation>Voriger Frame (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Page Down)</source>
        <translation>Nächster Frame (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln Fehler</numerusform>
            <numerusform>%Ln Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next error (E)</source>
        <translation>Zum nächsten Fehler (E)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>%1 %2 kopieren</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln neuer Span</numerusform>
            <numerusform>%Ln neue Spans</numerusform>
        </translation>
    </message>
    <message>
        <source>Came after this trace was shown. Click: go to the first of them</source>
        <translation>Kam, nachdem dieser Trace gezeigt wurde. Klick: zum ersten davon</translation>
    </message>
    <message>
        <source>Bookmarks: %1</source>
        <translation>Lesezeichen: %1</translation>
    </message>
    <message>
        <source>List the bookmarks (L)</source>
        <translation>Lesezeichen listen (L)</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Kontext verloren</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Kein Ende</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message numerus="yes">
        <source>No span without a parent; %n parent(s) missing</source>
        <translation>
            <numerusform>Jeder Span nennt einen Elternspan; %n fehlt</numerusform>
            <numerusform>Jeder Span nennt einen Elternspan; %n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told</source>
        <translation>Der Wurzelspan hat kein Ende: Er läuft noch, oder sein Ende wurde nicht gemeldet</translation>
    </message>
    <message>
        <source>A source of this trace was read in part only: spans may be missing</source>
        <translation>Eine Quelle dieses Traces wurde nur teilweise gelesen: Spans können fehlen</translation>
    </message>
    <message>
        <source>The cache is damaged: whether spans are missing is not known</source>
        <translation>Der Cache ist beschädigt: Ob Spans fehlen, ist nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s) missing</source>
        <translation>
            <numerusform>%n Elternspan fehlt</numerusform>
            <numerusform>%n Elternspans fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>May grow</source>
        <translation>Kann wachsen</translation>
    </message>
    <message>
        <source>%1 gave this trace when its last span was young, or spans were missing. Click: ask again (F5)</source>
        <translation>%1 gab diesen Trace, als sein letzter Span jung war oder Spans fehlten. Klick: erneut fragen (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) suggested</source>
        <translation>
            <numerusform>%Ln Elternspan vorgeschlagen</numerusform>
            <numerusform>%Ln Elternspans vorgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans stand below the smallest span of their service that they lie in. Click: as recorded (P)</source>
        <translation>Spans stehen unter dem kleinsten Span ihres Dienstes, in dem sie liegen. Klick: wie aufgezeichnet (P)</translation>
    </message>
    <message>
        <source>%1 in, %2 out; copy the sum</source>
        <translation>%1 ein, %2 aus; Summe kopieren</translation>
    </message>
    <message>
        <source>(no model)</source>
        <translation>(kein Modell)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Spans count that have no span with tokens below them.</source>
        <translation>Es zählen Spans, unter denen kein Span mit Tokens liegt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A trace of several roots bears the name of the one that began first: %1. The critical path and the shares of the trace go by the longest root: %2.</source>
        <translation>Ein Trace mit mehreren Wurzeln trägt den Namen der Wurzel, die zuerst begann: %1. Kritischer Pfad und Anteile am Trace richten sich nach der längsten: %2.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceListHeader</name>
    <message>
        <source>Compare p50 with p95 of the kind of the chosen trace (Ctrl+Shift+K)</source>
        <translation>p50 mit p95 der Art des gewählten Traces vergleichen (Strg+Umschalt+K)</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Diagramm schließen</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>by start</source>
        <translation>nach Beginn</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>längste zuerst</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>kürzeste zuerst</translation>
    </message>
    <message>
        <source>most spans first</source>
        <translation>meiste Spans zuerst</translation>
    </message>
    <message>
        <source>fewest spans first</source>
        <translation>wenigste Spans zuerst</translation>
    </message>
    <message>
        <source>most errors first</source>
        <translation>meiste Fehler zuerst</translation>
    </message>
    <message>
        <source>fewest errors first</source>
        <translation>wenigste Fehler zuerst</translation>
    </message>
    <message>
        <source>by root operation, descending</source>
        <translation>nach Wurzeloperation, absteigend</translation>
    </message>
    <message>
        <source>by root operation</source>
        <translation>nach Wurzeloperation</translation>
    </message>
    <message>
        <source>by frame id, descending</source>
        <translation>nach Frame-ID, absteigend</translation>
    </message>
    <message>
        <source>by frame id</source>
        <translation>nach Frame-ID</translation>
    </message>
    <message>
        <source>1 trace in the brush</source>
        <translation>1 Trace markiert</translation>
    </message>
    <message>
        <source>%1 traces in the brush</source>
        <translation>%1 Traces markiert</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>behind &quot;12 traces&quot;: %1 all traces, %2 the order</extracomment>
        <translation>von %1, %2</translation>
    </message>
    <message>
        <source>1 trace</source>
        <translation>1 Trace</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>%1 Traces</translation>
    </message>
    <message>
        <source>Exact percentiles of the durations of %1 traces, by nearest rank. p95 needs 20 traces, p99 100.</source>
        <translation>Exakte Perzentile der Dauern von %1 Traces, nach nächstem Rang. p95 braucht 20 Traces, p99 100.</translation>
    </message>
    <message>
        <source>Start and duration of each trace; again closes it</source>
        <translation>Beginn und Dauer jedes Traces; nochmals schließt es</translation>
    </message>
    <message>
        <source>How many traces took how long; again closes it</source>
        <translation>Wie viele Traces wie lange dauerten; nochmals schließt es</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Welche Spalten die Liste hat</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceTable</name>
    <message>
        <source>Traces</source>
        <translation>Traces</translation>
    </message>
    <message>
        <source>No trace matches.</source>
        <translation>Kein Trace passt.</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Frame-ID kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Put on side A	A</source>
        <translation>Auf Seite A legen	A</translation>
    </message>
    <message>
        <source>Put on side B	B</source>
        <translation>Auf Seite B legen	B</translation>
    </message>
    <message>
        <source>Compare with the median of its kind</source>
        <translation>Mit dem Median seiner Art vergleichen</translation>
    </message>
    <message>
        <source>Compare with the p95 of its kind</source>
        <translation>Mit dem p95 seiner Art vergleichen</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>p50 mit p95 dieser Art vergleichen</translation>
    </message>
    <message>
        <source>Compare selected with the rest</source>
        <translation>Ausgewählte mit dem Rest vergleichen</translation>
    </message>
    <message>
        <source>Export selected traces…</source>
        <translation>Ausgewählte Traces exportieren…</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Trace exportieren…</translation>
    </message>
    <message>
        <source>Keep whatever the limits</source>
        <translation>Trotz Grenzen behalten</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show the journey of this frame</source>
        <translation>Weg dieses Frames zeigen</translation>
    </message>
    <message>
        <source>Show the journey of the frame</source>
        <translation>Weg des Frames zeigen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceView</name>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>Flammendiagramm</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spans</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Der Trace wird gelesen…</translation>
    </message>
    <message>
        <source>No trace is open. Choose one in the list.</source>
        <translation>Kein Trace ist offen. Einen in der Liste wählen.</translation>
    </message>
    <message>
        <source>No parents to suggest: no span lies inside exactly one smallest span of its service.</source>
        <translation>Keine Eltern vorzuschlagen: Kein Span liegt in genau einem kleinsten Span seines Dienstes.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceWords</name>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Suchen und filtern</translation>
    </message>
    <message>
        <source>Critical path on, off</source>
        <translation>Kritischer Pfad ein, aus</translation>
    </message>
    <message>
        <source>Choose what the colours stand for</source>
        <translation>Wählen, wofür die Farben stehen</translation>
    </message>
    <message>
        <source>Columns and pills</source>
        <translation>Spalten und Plaketten</translation>
    </message>
    <message>
        <source>Hide column: %1</source>
        <translation>Spalte ausblenden: %1</translation>
    </message>
    <message>
        <source>Show column: %1</source>
        <translation>Spalte zeigen: %1</translation>
    </message>
    <message>
        <source>Show column: an attribute…</source>
        <translation>Spalte zeigen: ein Attribut…</translation>
    </message>
    <message>
        <source>Show pill: an attribute…</source>
        <translation>Plakette zeigen: ein Attribut…</translation>
    </message>
    <message>
        <source>Next on the critical path</source>
        <translation>Nächster auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Previous on the critical path</source>
        <translation>Voriger auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Voriger Fehler</translation>
    </message>
    <message>
        <source>Deepest error</source>
        <translation>Tiefster Fehler</translation>
    </message>
    <message>
        <source>Marks of what is not instrumented on, off</source>
        <translation>Marken für nicht Instrumentiertes ein, aus</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Nächstes Lesezeichen</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Voriges Lesezeichen</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole trace</source>
        <translation>Ganzen Trace zeigen</translation>
    </message>
    <message>
        <source>Zoom to the selected span</source>
        <translation>Zum ausgewählten Span zoomen</translation>
    </message>
    <message>
        <source>Only the subtree of the selected span</source>
        <translation>Nur der Teilbaum des ausgewählten Spans</translation>
    </message>
    <message>
        <source>Bookmark on, off</source>
        <translation>Lesezeichen ein, aus</translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation>Notiz zum ausgewählten Span schreiben</translation>
    </message>
    <message>
        <source>Back within the trace</source>
        <translation>Zurück im Trace</translation>
    </message>
    <message>
        <source>Forward within the trace</source>
        <translation>Vor im Trace</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message numerus="yes">
        <source>Fold to %Ln level(s)</source>
        <translation>
            <numerusform>Auf %Ln Ebene einklappen</numerusform>
            <numerusform>Auf %Ln Ebenen einklappen</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the span id</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Copy the traceparent header of the span</source>
        <translation>traceparent-Kopfzeile des Spans kopieren</translation>
    </message>
    <message>
        <source>Parents as recorded</source>
        <translation>Eltern wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Suggest parents</source>
        <translation>Eltern vorschlagen</translation>
    </message>
    <message>
        <source>Times as recorded</source>
        <translation>Zeiten wie aufgezeichnet</translation>
    </message>
    <message>
        <source>Correct the clocks</source>
        <translation>Uhren korrigieren</translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallHeader</name>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 von %2 Zeilen</translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallView</name>
    <message>
        <source>nanoseconds</source>
        <translation>Nanosekunden</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>Mikrosekunden</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>war nicht lesbar</translation>
    </message>
    <message>
        <source>not kept, as there are too many different values</source>
        <translation>nicht behalten, da es zu viele verschiedene Werte gibt</translation>
    </message>
    <message>
        <source>%1, of %2 peers in the cache</source>
        <translation>%1, von %2 gleichartigen im Cache</translation>
    </message>
    <message>
        <source>%1 peers in the cache: too few to rank</source>
        <translation>%1 gleichartige im Cache: zu wenige für einen Rang</translation>
    </message>
    <message>
        <source>as long as all of its peers</source>
        <translation>so lang wie alle gleichartigen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>War nicht lesbar</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Too many different values: those of %Ln span(s) are not kept and shown as …</source>
        <translation>
            <numerusform>Zu viele verschiedene Werte: Die von %Ln Span werden nicht behalten und als … gezeigt</numerusform>
            <numerusform>Zu viele verschiedene Werte: Die von %Ln Spans werden nicht behalten und als … gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>– where there are fewer than %1 of them.</source>
        <translation>– wo es weniger als %1 davon gibt.</translation>
    </message>
    <message>
        <source>Time in which no span below it was at work.</source>
        <translation>Zeit, in der kein Span darunter arbeitete.</translation>
    </message>
    <message>
        <source>Since the start of the trace.</source>
        <translation>Seit dem Beginn des Traces.</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz…</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Wasserfall</translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation>Kein Span kommt durch den Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>auf dem kritischen Pfad</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>Elternspan %1 fehlt</translation>
    </message>
    <message>
        <source>A time is out of range</source>
        <translation>Eine Zeit liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>Parents form a circle; cut here</source>
        <translation>Eltern bilden einen Kreis; hier getrennt</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Nennt sich selbst als Elternspan</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; not on the time axis</source>
        <translation>Beginnt über ein Jahr von den anderen Spans entfernt; nicht auf der Zeitachse</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>Tiefe %1</translation>
    </message>
    <message>
        <source>collapsed, %1 hidden</source>
        <translation>eingeklappt, %1 verborgen</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>An event lies %1 before the start</source>
        <translation>Ein Ereignis liegt %1 vor dem Beginn</translation>
    </message>
    <message>
        <source>An event lies %1 after the end</source>
        <translation>Ein Ereignis liegt %1 nach dem Ende</translation>
    </message>
    <message>
        <source>Missing parent %1</source>
        <translation>Elternspan %1 fehlt</translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parent its children name.</source>
        <translation>Nicht im Cache; steht für den Elternspan, den seine Kinder nennen.</translation>
    </message>
    <message>
        <source>Children from %1 to %2</source>
        <translation>Kinder von %1 bis %2</translation>
    </message>
    <message>
        <source>Status: error</source>
        <translation>Status: Fehler</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Keine Anfangszeit</translation>
    </message>
    <message>
        <source>Start: %1 (%2)</source>
        <translation>Beginn: %1 (%2)</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Keine Endzeit</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Eigene Arbeit: %1</translation>
    </message>
    <message>
        <source>On critical path: %1</source>
        <translation>Auf dem kritischen Pfad: %1</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Endet vor dem Beginn</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Keine Anfangszeit; nach Ereignissen, Kindern oder Elternspan gezeichnet</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Fehlerhaft: %1</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion</source>
        <translation>Sein Platz im Baum ist ein Vorschlag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Mit Lesezeichen</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) below</source>
        <translation>
            <numerusform>%Ln Span darunter</numerusform>
            <numerusform>%Ln Spans darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) below</source>
        <translation>
            <numerusform>%Ln Fehler darunter</numerusform>
            <numerusform>%Ln Fehler darunter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal span(s) in a row</source>
        <translation>
            <numerusform>%Ln gleicher Span in Folge</numerusform>
            <numerusform>%Ln gleiche Spans in Folge</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Gesamt: %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Mittel: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Langsamster: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Critical path of this span</source>
        <translation>Kritischer Pfad dieses Spans</translation>
    </message>
    <message>
        <source>Critical path of</source>
        <translation>Kritischer Pfad von</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Span-ID kopieren</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Go to the slowest</source>
        <translation>Zum langsamsten gehen</translation>
    </message>
    <message>
        <source>Go to the deepest error below</source>
        <translation>Zum tiefsten Fehler darunter gehen</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Trace-ID kopieren</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Trace exportieren…</translation>
    </message>
    <message>
        <source>Show only this subtree</source>
        <translation>Nur diesen Teilbaum zeigen</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Wieder den ganzen Trace zeigen</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>Zum Span zoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Ausklappen</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Einklappen</translation>
    </message>
    <message>
        <source>Collapse children</source>
        <translation>Kinder einklappen</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles ausklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alles einklappen</translation>
    </message>
    <message>
        <source>How many of the peers in the cache (same service, name, kind and model.name) took no longer.</source>
        <translation>Wie viele der gleichartigen Spans im Cache (gleicher Dienst, Name, Art und model.name) nicht länger dauerten.</translation>
    </message>
</context>
<context>
    <name>fw::app::HelpWindow</name>
    <message>
        <source>This is Framewake %1; before it was %2.</source>
        <translation>Dies ist Framewake %1; vorher war es %2.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Open traces</source>
        <translation>Traces öffnen</translation>
    </message>
    <message>
        <source>Find a frame</source>
        <translation>Einen Frame finden</translation>
    </message>
    <message>
        <source>Read the waterfall</source>
        <translation>Den Wasserfall lesen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Engpässe</translation>
    </message>
    <message>
        <source>Fetch from a server</source>
        <translation>Von einem Server abrufen</translation>
    </message>
    <message>
        <source>Share and redact</source>
        <translation>Teilen und schwärzen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RangeSwitch</name>
    <message>
        <source>Visible range only</source>
        <translation>Nur sichtbarer Bereich</translation>
    </message>
    <message>
        <source>Count only what lies in the visible range; off: the whole trace</source>
        <translation>Nur zählen, was im sichtbaren Bereich liegt; aus: der ganze Trace</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SizedTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
</TS>
