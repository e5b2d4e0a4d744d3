<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>CompareMarkdown</name>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ czasu trwania</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ ścieżki krytycznej</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>dopasowane</translation>
    </message>
    <message>
        <source>%1 of %2 differences, the largest first.</source>
        <translation>%1 z %2 różnic, największe najpierw.</translation>
    </message>
</context>
<context>
    <name>ComparePainter</name>
    <message>
        <source>not in A</source>
        <translation>nie ma w A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nie ma w B</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>wstawione</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>zmieniona nazwa</translation>
    </message>
    <message>
        <source>of A</source>
        <translation>z A</translation>
    </message>
    <message>
        <source>B − A on critical path</source>
        <translation>B − A na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>A: operation</source>
        <translation>A: operacja</translation>
    </message>
    <message>
        <source>B: operation</source>
        <translation>B: operacja</translation>
    </message>
    <message>
        <source>Operation; bar of A above that of B</source>
        <translation>Operacja; pasek A nad paskiem B</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 w kolejce</translation>
    </message>
    <message>
        <source>service</source>
        <comment>it is of another service</comment>
        <translation>usługa</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>it is of another span kind</comment>
        <translation>rodzaj</translation>
    </message>
    <message>
        <source>key</source>
        <comment>an attribute that tells works apart has another value</comment>
        <translation>klucz</translation>
    </message>
</context>
<context>
    <name>ComparePicture</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Porównanie %1 z %2</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>Pominięto wierszy: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>those that differ most</source>
        <translation>te, które różnią się najbardziej</translation>
    </message>
    <message>
        <source>differences below %1 hidden</source>
        <translation>różnice poniżej %1 ukryte</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>pominięto: %1</translation>
    </message>
    <message>
        <source>repeats folded</source>
        <translation>powtórzenia zwinięte</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 w całości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>niepełny</translation>
    </message>
    <message>
        <source>%1: trace id</source>
        <extracomment>%1 is the side of the comparison, A or B</extracomment>
        <translation>%1: id śladu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the side of the comparison, A or B; %2 the name of an attribute</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: początek</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>%1 matched, %2 renamed, %3 only in A, %4 only in B</source>
        <translation>%1 dopasowanych, %2 o zmienionej nazwie, %3 tylko w A, %4 tylko w B</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>%1 – %2 from the starts</source>
        <translation>%1 – %2 od początków</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Skala czasu</translation>
    </message>
    <message>
        <source>the same for both</source>
        <translation>wspólna dla obu</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>każdy ma własną</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>and %1 more services</source>
        <translation>i jeszcze usług: %1</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 błąd</translation>
    </message>
</context>
<context>
    <name>FlamePainter</name>
    <message>
        <source>missing parent</source>
        <translation>brak rodzica</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>missing parent</source>
        <translation>brak rodzica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other service(s)</source>
        <translation>
            <numerusform>%Ln inna usługa</numerusform>
            <numerusform>%Ln inne usługi</numerusform>
            <numerusform>%Ln innych usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other operation(s)</source>
        <translation>
            <numerusform>%Ln inna operacja</numerusform>
            <numerusform>%Ln inne operacje</numerusform>
            <numerusform>%Ln innych operacji</numerusform>
        </translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>bez własnych spanów</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>PNG image</source>
        <translation>obraz PNG</translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation>program ELF</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>archiwum zip</translation>
    </message>
    <message>
        <source>HTTP/2 connection</source>
        <translation>połączenie HTTP/2</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>baza danych SQLite</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>dokument PDF</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>obraz JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>obraz GIF</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>dane gzip</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>dane zstd</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>dane xz</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>dane bzip2</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>dane binarne</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON innego rodzaju</translation>
    </message>
    <message>
        <source>OTLP metrics</source>
        <translation>metryki OTLP</translation>
    </message>
    <message>
        <source>Loki metric</source>
        <translation>metryka Loki</translation>
    </message>
    <message>
        <source>Loki or Prometheus metrics</source>
        <translation>metryki Loki lub Prometheusa</translation>
    </message>
    <message>
        <source>JSON without spans</source>
        <translation>JSON bez spanów</translation>
    </message>
    <message>
        <source>Jaeger dependencies answer</source>
        <translation>odpowiedź Jaegera z zależnościami</translation>
    </message>
    <message>
        <source>dependency list (Jaeger or Zipkin)</source>
        <translation>lista zależności (Jaeger lub Zipkin)</translation>
    </message>
    <message>
        <source>Jaeger operations answer</source>
        <translation>odpowiedź Jaegera z listą operacji</translation>
    </message>
    <message>
        <source>Jaeger services answer</source>
        <translation>odpowiedź Jaegera z listą usług</translation>
    </message>
    <message>
        <source>Jaeger trace summaries</source>
        <translation>podsumowania śladów Jaegera</translation>
    </message>
    <message>
        <source>Jaeger error answer</source>
        <translation>odpowiedź Jaegera z błędem</translation>
    </message>
    <message>
        <source>error answer of a server</source>
        <translation>odpowiedź serwera z błędem</translation>
    </message>
    <message>
        <source>Tempo tag answer</source>
        <translation>odpowiedź Tempo z listą tagów</translation>
    </message>
    <message>
        <source>list of names (Zipkin services or spans)</source>
        <translation>lista nazw (usługi lub spany Zipkina)</translation>
    </message>
    <message>
        <source>Tempo answer without a trace</source>
        <translation>odpowiedź Tempo bez śladu</translation>
    </message>
    <message>
        <source>Tempo search answer</source>
        <translation>odpowiedź wyszukiwania Tempo</translation>
    </message>
    <message>
        <source>JavaScript console spans</source>
        <translation>spany z konsoli JavaScriptu</translation>
    </message>
    <message>
        <source>console spans</source>
        <translation>spany z konsoli</translation>
    </message>
    <message>
        <source>OTLP JSON</source>
        <translation>OTLP JSON</translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation>Jaeger JSON</translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation>Zipkin JSON</translation>
    </message>
    <message>
        <source>JSON log lines</source>
        <translation>wiersze logu w JSON-ie</translation>
    </message>
    <message>
        <source>Loki answer</source>
        <translation>odpowiedź Loki</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/traces/{id} or the UI&apos;s JSON download</source>
        <translation>nie zawiera spanów; wyeksportuj ślady: GET /api/traces/{id} lub pobieranie JSON-a w interfejsie Jaegera</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v3/traces/{id}</source>
        <translation>nie zawiera spanów; wyeksportuj ślady: GET /api/v3/traces/{id}</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v2/trace/{id}</source>
        <translation>nie zawiera spanów; wyeksportuj ślady: GET /api/v2/trace/{id}</translation>
    </message>
    <message>
        <source>no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}</source>
        <translation>nie zawiera spanów; pobierz ślady według id: GET /api/v2/traces/{id}</translation>
    </message>
    <message>
        <source>calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</source>
        <translation>wywołania między usługami, bez spanów; wyeksportuj ślady: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</translation>
    </message>
    <message>
        <source>the server refused the request; export the trace again</source>
        <translation>serwer odrzucił żądanie; wyeksportuj ślad ponownie</translation>
    </message>
    <message>
        <source>the trace is not there (any more); look for its id again</source>
        <translation>śladu tam nie ma (lub już go nie ma); wyszukaj jego id ponownie</translation>
    </message>
    <message>
        <source>No files in this folder</source>
        <translation>w tym folderze nie ma plików</translation>
    </message>
    <message>
        <source>No files in this archive</source>
        <translation>w tym archiwum nie ma plików</translation>
    </message>
    <message>
        <source>only a byte order mark</source>
        <translation>tylko znacznik kolejności bajtów</translation>
    </message>
    <message>
        <source>only blanks</source>
        <translation>tylko białe znaki</translation>
    </message>
    <message>
        <source>an answer without traces</source>
        <translation>odpowiedź bez śladów</translation>
    </message>
    <message>
        <source>traces without spans</source>
        <translation>ślady bez spanów</translation>
    </message>
    <message>
        <source>a Tempo search answer without spans</source>
        <translation>odpowiedź wyszukiwania Tempo bez spanów</translation>
    </message>
    <message>
        <source>a list without spans</source>
        <translation>lista bez spanów</translation>
    </message>
    <message>
        <source>a Tempo search answer has a sample of the spans that matched</source>
        <translation>odpowiedź wyszukiwania Tempo zawiera tylko próbkę pasujących spanów</translation>
    </message>
    <message>
        <source>the server gave an error instead of traces</source>
        <translation>serwer zwrócił błąd zamiast śladów</translation>
    </message>
    <message>
        <source>ends inside a string</source>
        <translation>urywa się wewnątrz łańcucha znaków</translation>
    </message>
    <message>
        <source>ends before its brackets are closed</source>
        <translation>urywa się przed zamknięciem nawiasów</translation>
    </message>
    <message>
        <source>ends before a member&apos;s value</source>
        <translation>urywa się przed wartością pola</translation>
    </message>
    <message>
        <source>ends inside a value</source>
        <translation>urywa się wewnątrz wartości</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>urywa się wewnątrz liczby</translation>
    </message>
    <message>
        <source>ends before a value</source>
        <translation>urywa się przed wartością</translation>
    </message>
    <message>
        <source>ends after a comma</source>
        <translation>urywa się po przecinku</translation>
    </message>
    <message>
        <source>bad \u escape in a string</source>
        <translation>błędna sekwencja \u w łańcuchu znaków</translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation>błędna sekwencja ucieczki w łańcuchu znaków</translation>
    </message>
    <message>
        <source>a member name in quotes is expected</source>
        <translation>oczekiwano nazwy pola w cudzysłowie</translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected</source>
        <translation>oczekiwano „:”</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is expected</source>
        <translation>oczekiwano „,” lub „}”</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos; is expected</source>
        <translation>oczekiwano „,” lub „]”</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>oczekiwano wartości</translation>
    </message>
    <message>
        <source>over 4 GiB</source>
        <translation>ponad 4 GiB</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zbyt głębokie zagnieżdżenie</translation>
    </message>
    <message>
        <source>more text after the value</source>
        <translation>dalszy tekst po wartości</translation>
    </message>
    <message>
        <source>document ends early, a new one starts</source>
        <translation>dokument urywa się przedwcześnie, zaczyna się nowy</translation>
    </message>
    <message>
        <source>a value stands where none may be</source>
        <translation>wartość w niedozwolonym miejscu</translation>
    </message>
    <message>
        <source>brackets do not match</source>
        <translation>nawiasy do siebie nie pasują</translation>
    </message>
    <message>
        <source>line break inside a string</source>
        <translation>koniec wiersza wewnątrz łańcucha znaków</translation>
    </message>
    <message>
        <source>line break inside a member name</source>
        <translation>koniec wiersza wewnątrz nazwy pola</translation>
    </message>
    <message>
        <source>a member name is missing</source>
        <translation>brakuje nazwy pola</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>brakuje dwukropka</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>brakuje wartości</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>brakuje przecinka</translation>
    </message>
    <message>
        <source>text that is no JSON object or list</source>
        <translation>tekst, który nie jest obiektem ani listą JSON</translation>
    </message>
    <message>
        <source>the input begins in the middle of a record</source>
        <translation>dane zaczynają się w środku rekordu</translation>
    </message>
    <message>
        <source>bytes that are no text</source>
        <translation>bajty, które nie są tekstem</translation>
    </message>
    <message>
        <source>console object cannot be read</source>
        <translation>nie można odczytać obiektu z konsoli</translation>
    </message>
    <message>
        <source>span</source>
        <translation>span</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>rekord logu</translation>
    </message>
    <message>
        <source>request</source>
        <translation>żądanie</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>grupa zasobu</translation>
    </message>
    <message>
        <source>framed message</source>
        <translation>komunikat w ramce</translation>
    </message>
    <message>
        <source>compressed message</source>
        <translation>skompresowany komunikat</translation>
    </message>
    <message>
        <source>span is no object</source>
        <translation>span nie jest obiektem</translation>
    </message>
    <message>
        <source>log record is no object</source>
        <translation>rekord logu nie jest obiektem</translation>
    </message>
    <message>
        <source>a span that is no object</source>
        <translation>span, który nie jest obiektem</translation>
    </message>
    <message>
        <source>a span with neither ids nor a name</source>
        <translation>span bez identyfikatorów i bez nazwy</translation>
    </message>
    <message>
        <source>an object with neither ids nor a name</source>
        <translation>obiekt bez identyfikatorów i bez nazwy</translation>
    </message>
    <message>
        <source>span without processID</source>
        <translation>span bez processID</translation>
    </message>
    <message>
        <source>tag without a key</source>
        <translation>tag bez klucza</translation>
    </message>
    <message>
        <source>process tag without a key</source>
        <translation>tag procesu bez klucza</translation>
    </message>
    <message>
        <source>process tag</source>
        <translation>tag procesu</translation>
    </message>
    <message>
        <source>list element is of a wrong type</source>
        <translation>element listy jest niewłaściwego typu</translation>
    </message>
    <message>
        <source>parentId is the span itself</source>
        <translation>parentId wskazuje na ten sam span</translation>
    </message>
    <message>
        <source>annotation timestamp</source>
        <translation>czas adnotacji</translation>
    </message>
    <message>
        <source>annotation value</source>
        <translation>wartość adnotacji</translation>
    </message>
    <message>
        <source>dropped count</source>
        <translation>licznik pominiętych</translation>
    </message>
    <message>
        <source>link spanId</source>
        <translation>spanId powiązania</translation>
    </message>
    <message>
        <source>link traceId</source>
        <translation>traceId powiązania</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>kod statusu</translation>
    </message>
    <message>
        <source>status message</source>
        <translation>komunikat statusu</translation>
    </message>
    <message>
        <source>8 or 16</source>
        <translation>8 lub 16</translation>
    </message>
    <message>
        <source>ends inside a span</source>
        <translation>urywa się wewnątrz spanu</translation>
    </message>
    <message>
        <source>ends inside a log record</source>
        <translation>urywa się wewnątrz rekordu logu</translation>
    </message>
    <message>
        <source>ends inside a request</source>
        <translation>urywa się wewnątrz żądania</translation>
    </message>
    <message>
        <source>ends inside a resource group</source>
        <translation>urywa się wewnątrz grupy zasobu</translation>
    </message>
    <message>
        <source>ends inside a field</source>
        <translation>urywa się wewnątrz pola</translation>
    </message>
    <message>
        <source>ends inside a frame header</source>
        <translation>urywa się wewnątrz nagłówka ramki</translation>
    </message>
    <message>
        <source>ends inside a compressed message</source>
        <translation>urywa się wewnątrz skompresowanego komunikatu</translation>
    </message>
    <message>
        <source>what follows cannot be read</source>
        <translation>tego, co następuje dalej, nie można odczytać</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>brak czasu początku</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>brak czasu końca</translation>
    </message>
    <message>
        <source>time after the year 2262</source>
        <translation>czas po roku 2262</translation>
    </message>
    <message>
        <source>time beyond what nanoseconds hold</source>
        <translation>czas poza zakresem nanosekund</translation>
    </message>
    <message>
        <source>the duration is beyond what nanoseconds hold</source>
        <translation>czas trwania poza zakresem nanosekund</translation>
    </message>
    <message>
        <source>the span&apos;s start is beyond what nanoseconds hold</source>
        <translation>początek spanu poza zakresem nanosekund</translation>
    </message>
    <message>
        <source>startTime beyond what nanoseconds hold</source>
        <translation>startTime poza zakresem nanosekund</translation>
    </message>
    <message>
        <source>startTime is 0</source>
        <translation>startTime równe 0</translation>
    </message>
    <message>
        <source>startTime is missing</source>
        <translation>brakuje startTime</translation>
    </message>
    <message>
        <source>duration beyond what nanoseconds hold</source>
        <translation>duration poza zakresem nanosekund</translation>
    </message>
    <message>
        <source>duration is missing</source>
        <translation>brakuje duration</translation>
    </message>
    <message>
        <source>timestamp is missing</source>
        <translation>brakuje timestamp</translation>
    </message>
    <message>
        <source>log line without a time that can be read</source>
        <translation>wiersz logu bez czytelnego czasu</translation>
    </message>
    <message>
        <source>epoch seconds</source>
        <translation>sekundy od epoki</translation>
    </message>
    <message>
        <source>epoch milliseconds</source>
        <translation>milisekundy od epoki</translation>
    </message>
    <message>
        <source>epoch microseconds</source>
        <translation>mikrosekundy od epoki</translation>
    </message>
    <message>
        <source>epoch nanoseconds</source>
        <translation>nanosekundy od epoki</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601 without a zone</source>
        <translation>ISO 8601 bez strefy</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>brak id śladu</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>brak id spanu</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>brak czasu</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>brak czasu trwania</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>nie ma takiego pliku ani katalogu</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>brak uprawnień</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>to katalog</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>błąd wejścia/wyjścia</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zbyt wiele otwartych plików</translation>
    </message>
    <message>
        <source>No such member in the archive</source>
        <translation>w archiwum nie ma takiego elementu</translation>
    </message>
    <message>
        <source>Not a folder or archive</source>
        <translation>to nie folder ani archiwum</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>to folder</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>potok nazwany</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>gniazdo</translation>
    </message>
    <message>
        <source>a character device</source>
        <translation>urządzenie znakowe</translation>
    </message>
    <message>
        <source>a block device</source>
        <translation>urządzenie blokowe</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>obiekt nieznanego rodzaju</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>nazwa jest pusta</translation>
    </message>
    <message>
        <source>The name holds a NUL byte</source>
        <translation>nazwa zawiera bajt NUL</translation>
    </message>
    <message>
        <source>The gzip stream ends early</source>
        <translation>strumień gzip urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>The gzip stream cannot be continued</source>
        <translation>nie można czytać dalej strumienia gzip</translation>
    </message>
    <message>
        <source>The zstd stream ends early</source>
        <translation>strumień zstd urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>The decompressor cannot be set up</source>
        <translation>nie można uruchomić dekompresji</translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation>nie można uruchomić zlib</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>nieznana przyczyna</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>zaszyfrowane</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>archiwum wewnątrz archiwum</translation>
    </message>
    <message>
        <source>a file with holes (sparse)</source>
        <translation>plik z dziurami (rzadki)</translation>
    </message>
    <message>
        <source>a part of a zip archive that was split; join the parts first</source>
        <translation>część podzielonego archiwum zip; najpierw połącz części</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>nie można odczytać jego katalogu</translation>
    </message>
    <message>
        <source>its directory is missing or cut off</source>
        <translation>jego katalogu brakuje lub jest ucięty</translation>
    </message>
    <message>
        <source>what its directory says is not what was found</source>
        <translation>zawartość nie zgadza się z jego katalogiem</translation>
    </message>
    <message>
        <source>The directory of the archive is too large</source>
        <translation>katalog archiwum jest zbyt duży</translation>
    </message>
    <message>
        <source>A place outside of the file</source>
        <translation>miejsce poza plikiem</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>to prawdopodobnie %1 – %2</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>to prawdopodobnie %1</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>znane są: %1</translation>
    </message>
    <message>
        <source>%1 is of a wrong type</source>
        <translation>pole %1 jest niewłaściwego typu</translation>
    </message>
    <message>
        <source>parentId is %1</source>
        <translation>parentId ma wartość %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes instead of %3</source>
        <translation>%1: długość w bajtach %2 zamiast %3</translation>
    </message>
    <message>
        <source>%1 of %2 byte instead of %3</source>
        <translation>%1: długość w bajtach %2 zamiast %3</translation>
    </message>
    <message>
        <source>a line of more than %1 bytes</source>
        <translation>wiersz dłuższy niż %1 B</translation>
    </message>
    <message>
        <source>lines in pieces of more than %1 bytes</source>
        <translation>wiersze w częściach, razem ponad %1 B</translation>
    </message>
    <message>
        <source>more lines below one log line than are kept with it</source>
        <translation>więcej wierszy pod jednym wpisem dziennika, niż się z nim zachowuje</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>liczba rekordów: %1</translation>
    </message>
    <message>
        <source>%1 spans and log records</source>
        <translation>liczba spanów i rekordów logu: %1</translation>
    </message>
    <message>
        <source>%1 span</source>
        <translation>liczba spanów: %1</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation>liczba spanów: %1</translation>
    </message>
    <message>
        <source>Decompressed size is over %1 bytes (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>rozmiar po dekompresji przekracza %1 B (odczytano %2 B z %3 B skompresowanych); framewake-cli import --max-size pozwala na więcej</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size comes out (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>dane po dekompresji są ponad %1 razy większe (odczytano %2 B z %3 B skompresowanych); framewake-cli import --max-size pozwala na więcej</translation>
    </message>
    <message>
        <source>The gzip stream is damaged (%1)</source>
        <translation>strumień gzip jest uszkodzony (%1)</translation>
    </message>
    <message>
        <source>The zstd stream is damaged (%1)</source>
        <translation>strumień zstd jest uszkodzony (%1)</translation>
    </message>
    <message>
        <source>The archive is damaged (%1)</source>
        <translation>archiwum jest uszkodzone (%1)</translation>
    </message>
    <message>
        <source>its directory cannot be read (%1)</source>
        <translation>nie można odczytać jego katalogu (%1)</translation>
    </message>
    <message>
        <source>its directory names %1 entries, %2 were found</source>
        <translation>wpisów w jego katalogu: %1, znaleziono: %2</translation>
    </message>
    <message>
        <source>the first %1 bytes are not in its directory</source>
        <translation>początku o długości %1 B nie ma w jego katalogu</translation>
    </message>
    <message>
        <source>%1 byte follows its end and are not read</source>
        <translation>za jego końcem jest jeszcze %1 B, nie odczytano ich</translation>
    </message>
    <message>
        <source>%1 bytes follow its end and are not read</source>
        <translation>za jego końcem jest jeszcze %1 B, nie odczytano ich</translation>
    </message>
    <message>
        <source>compressed by a method that is not read (%1)</source>
        <translation>skompresowane nieobsługiwaną metodą (%1)</translation>
    </message>
    <message>
        <source>more than %1 members; the others were not read</source>
        <translation>ponad %1 elementów; pozostałych nie odczytano</translation>
    </message>
    <message>
        <source>Is %1, not a file</source>
        <translation>to %1, nie plik</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, trace %2</source>
        <translation>%1, ślad %2</translation>
    </message>
    <message>
        <source>time before the year 1970</source>
        <translation>czas sprzed roku 1970</translation>
    </message>
    <message>
        <source>first span %1 of trace %2</source>
        <translation>pierwszy span %1 śladu %2</translation>
    </message>
    <message>
        <source>trace %1 and trace %2</source>
        <translation>ślad %1 i ślad %2</translation>
    </message>
    <message>
        <source>The xz stream ends early</source>
        <translation>strumień xz urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>The xz stream is damaged</source>
        <translation>strumień xz jest uszkodzony</translation>
    </message>
    <message>
        <source>The xz stream needs more than 1 GiB of memory</source>
        <translation>strumień xz wymaga ponad 1 GiB pamięci</translation>
    </message>
    <message>
        <source>The xz stream uses a method that is not read</source>
        <translation>strumień xz używa metody, która nie jest odczytywana</translation>
    </message>
    <message>
        <source>Other bytes follow the xz stream</source>
        <translation>za strumieniem xz następują inne bajty</translation>
    </message>
    <message>
        <source>The bzip2 stream ends early</source>
        <translation>strumień bzip2 urywa się przedwcześnie</translation>
    </message>
    <message>
        <source>The bzip2 stream is damaged</source>
        <translation>strumień bzip2 jest uszkodzony</translation>
    </message>
    <message>
        <source>Other bytes follow the bzip2 stream</source>
        <translation>za strumieniem bzip2 następują inne bajty</translation>
    </message>
    <message>
        <source>if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields</source>
        <translation>jeśli to log, wskaż to: --format log albo log:PLIK lub log:PROFIL, które nazywają jego pola</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>ponad %1 bajtów</translation>
    </message>
    <message>
        <source>durations without a unit are read as seconds</source>
        <translation>czasy trwania bez jednostki są czytane jako sekundy</translation>
    </message>
    <message>
        <source>durations without a unit are read as nanoseconds</source>
        <translation>czasy trwania bez jednostki są czytane jako nanosekundy</translation>
    </message>
    <message>
        <source>times without a zone are read as UTC</source>
        <translation>czasy bez strefy są czytane jako UTC</translation>
    </message>
    <message>
        <source>This is the cache that is open here, not a source</source>
        <translation>To pamięć podręczna, która jest tu otwarta, a nie źródło</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>brakuje cudzysłowu</translation>
    </message>
    <message>
        <source>%1 bytes that are no frame were left out</source>
        <translation>pominięto bajty (%1), które nie są ramką</translation>
    </message>
    <message>
        <source>%1 zero bytes in front of lines were left out</source>
        <translation>pominięto bajty zerowe przed wierszami (%1)</translation>
    </message>
    <message>
        <source>nothing in it is %1</source>
        <translation>nie ma w tym nic w formacie %1</translation>
    </message>
    <message>
        <source>The zstd window is over 128 MB; unpack it by zstd --long=31 first</source>
        <translation>Okno zstd ma ponad 128 MB; najpierw rozpakuj plik poleceniem zstd --long=31</translation>
    </message>
    <message>
        <source>if it is a log, say what its fields mean: File → Import log lines with a mapping…</source>
        <translation>jeśli to log, określ znaczenie jego pól: Plik → Importuj wiersze logu z mapowaniem…</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and &apos;-&apos; only</source>
        <translation>Nazwa nagłówka ma tylko litery, cyfry i „-”</translation>
    </message>
    <message>
        <source>A token, user name, password or proxy is more than one line</source>
        <translation>Token, nazwa użytkownika, hasło lub pośrednik ma więcej niż jeden wiersz</translation>
    </message>
    <message>
        <source>A user name has no colon</source>
        <translation>Nazwa użytkownika nie zawiera dwukropka</translation>
    </message>
    <message>
        <source>Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine</source>
        <translation>Dane logowania idą tylko przez https, bo http mogą czytać inni: użyj adresu https serwera albo tunelu do tego komputera</translation>
    </message>
    <message>
        <source>The HTTP library cannot be set up</source>
        <translation>Nie można uruchomić biblioteki HTTP</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be looked up: check the proxy&apos;s address</source>
        <translation>Nie można odnaleźć nazwy pośrednika: sprawdź jego adres</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Serwer zamknął połączenie bez odpowiedzi</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>Skompresowana odpowiedź jest uszkodzona</translation>
    </message>
    <message>
        <source>The server does not understand the request (400)</source>
        <translation>Serwer nie rozumie zapytania (400)</translation>
    </message>
    <message>
        <source>The server gets too many requests (429)</source>
        <translation>Serwer dostaje za dużo zapytań (429)</translation>
    </message>
    <message>
        <source>The server is not available (503)</source>
        <translation>Serwer jest niedostępny (503)</translation>
    </message>
    <message>
        <source>the search API</source>
        <translation>API wyszukiwania</translation>
    </message>
    <message>
        <source>A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of /api, and whether a token is wanted</source>
        <translation>Zamiast śladów przyszła strona WWW: strona logowania albo adres nie jest adresem API. Sprawdź ścieżkę przed /api i czy potrzebny jest token</translation>
    </message>
    <message>
        <source>This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19</source>
        <translation>Ten Jaeger nie szuka po atrybutach: nie ma już wyszukiwania v1, a jego v3 jest starsze niż 2.19</translation>
    </message>
    <message>
        <source>No Jaeger API answers here: check the address and the path in front of /api</source>
        <translation>Nie odpowiada tu żadne API Jaegera: sprawdź adres i ścieżkę przed /api</translation>
    </message>
    <message>
        <source>Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api</source>
        <translation>Nie odpowiada tu ani Jaeger, ani Tempo, ani Zipkin: sprawdź adres i ścieżkę przed /api</translation>
    </message>
    <message>
        <source>The window of the search is empty</source>
        <translation>Okno wyszukiwania jest puste</translation>
    </message>
    <message>
        <source>The window of the search is empty: its beginning is not before its end</source>
        <translation>Okno wyszukiwania jest puste: jego początek nie leży przed końcem</translation>
    </message>
    <message>
        <source>A limit of 0 traces finds nothing</source>
        <translation>Limit 0 śladów niczego nie znajduje</translation>
    </message>
    <message>
        <source>Only Tempo is asked by TraceQL; use service, operation, attributes and durations</source>
        <translation>Tylko Tempo pyta się w TraceQL; użyj usługi, operacji, atrybutów i czasów trwania</translation>
    </message>
    <message>
        <source>The address names no service, which Jaeger&apos;s v1 API demands; all services are asked</source>
        <translation>Adres nie podaje usługi, której wymaga API v1 Jaegera; pytane są wszystkie usługi</translation>
    </message>
    <message>
        <source>This Grafana address shows no trace: open a trace in Explore and copy the address from there</source>
        <translation>Ten adres Grafany nie pokazuje śladu: otwórz ślad w Explore i skopiuj adres stamtąd</translation>
    </message>
    <message>
        <source>No pane of this Grafana address shows a trace or a search for traces</source>
        <translation>Żaden panel tego adresu Grafany nie pokazuje śladu ani wyszukiwania śladów</translation>
    </message>
    <message>
        <source>This Grafana address has no query</source>
        <translation>Ten adres Grafany nie ma zapytania</translation>
    </message>
    <message>
        <source>This Grafana address does not say which data source it shows</source>
        <translation>Ten adres Grafany nie mówi, które źródło danych pokazuje</translation>
    </message>
    <message>
        <source>The address names no host that can be one</source>
        <translation>Adres nie podaje poprawnej nazwy serwera</translation>
    </message>
    <message>
        <source>The port of the address is no number from 1 to 65535</source>
        <translation>Port w adresie nie jest liczbą od 1 do 65535</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Adres jest pusty</translation>
    </message>
    <message>
        <source>The address is longer than 64 KiB</source>
        <translation>Adres jest dłuższy niż 64 KiB</translation>
    </message>
    <message>
        <source>The address holds control characters</source>
        <translation>Adres zawiera znaki sterujące</translation>
    </message>
    <message>
        <source>Only http and https addresses can be fetched</source>
        <translation>Pobierać można tylko spod adresów http i https</translation>
    </message>
    <message>
        <source>The value of the header %1 is more than one line</source>
        <translation>Wartość nagłówka %1 ma więcej niż jeden wiersz</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times, in a circle perhaps</source>
        <translation>Serwer przekierowuje więcej niż %1 razy, może w kółko</translation>
    </message>
    <message>
        <source>The server redirects to an address that is not followed: %1</source>
        <translation>Serwer przekierowuje pod adres, za którym się nie idzie: %1</translation>
    </message>
    <message>
        <source>The server redirects from https to http (%1), which others can read; not followed</source>
        <translation>Serwer przekierowuje z https na http (%1), które mogą czytać inni; nie pobrano</translation>
    </message>
    <message>
        <source>The server redirects to %1; credentials are for %2 only. If that is the right place, fetch from there</source>
        <translation>Serwer przekierowuje do %1; dane logowania są tylko dla %2. Jeśli to właściwe miejsce, pobierz stamtąd</translation>
    </message>
    <message>
        <source>The server gave no answer within %1: ask for less at once, or try again later</source>
        <translation>Serwer nie odpowiedział w ciągu %1: zapytaj o mniej naraz albo spróbuj później</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 in the middle of its answer</source>
        <translation>Serwer przez %1 nic nie przysłał w środku odpowiedzi</translation>
    </message>
    <message>
        <source>The answer took longer than %1: ask for less at once</source>
        <translation>Odpowiedź trwała dłużej niż %1: zapytaj o mniej naraz</translation>
    </message>
    <message>
        <source>The head of the answer is over %1 bytes</source>
        <translation>Nagłówek odpowiedzi ma ponad %1 B</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes: ask for less at once</source>
        <translation>Odpowiedź ma ponad %1 B: zapytaj o mniej naraz</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes</source>
        <translation>Odpowiedź ma ponad %1 B</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size of the answer comes out</source>
        <translation>Po rozpakowaniu odpowiedź jest ponad %1 razy większa</translation>
    </message>
    <message>
        <source>There is no host &apos;%1&apos;, or its name cannot be looked up now: check the address</source>
        <translation>Nie ma serwera „%1” albo nie można teraz odnaleźć jego nazwy: sprawdź adres</translation>
    </message>
    <message>
        <source>Nothing answers at %1: is the server running, and is the port right?</source>
        <translation>Pod %1 nic nie odpowiada: czy serwer działa i czy port jest właściwy?</translation>
    </message>
    <message>
        <source>No connection to %1 in time: is it reachable from here (VPN, firewall)?</source>
        <translation>Nie udało się na czas połączyć z %1: czy jest stąd osiągalny (VPN, zapora)?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1): give the authority that signed it if the server is the right one</source>
        <translation>Certyfikat serwera nie jest zaufany (%1): jeśli to właściwy serwer, podaj urząd, który go podpisał</translation>
    </message>
    <message>
        <source>The client certificate cannot be used (%1)</source>
        <translation>Nie można użyć certyfikatu klienta (%1)</translation>
    </message>
    <message>
        <source>No TLS with %1 (%2): does it speak https at this port?</source>
        <translation>Brak TLS z %1 (%2): czy na tym porcie mówi https?</translation>
    </message>
    <message>
        <source>The answer breaks off (%1)</source>
        <translation>Odpowiedź się urywa (%1)</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP</source>
        <translation>To, co odpowiada pod %1, nie mówi HTTP</translation>
    </message>
    <message>
        <source>The transfer failed (%1)</source>
        <translation>Przesyłanie się nie powiodło (%1)</translation>
    </message>
    <message>
        <source>The server does not understand the request (400): %1</source>
        <translation>Serwer nie rozumie zapytania (400): %1</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows: %2</source>
        <translation>Serwer chce wiedzieć, kto pyta (%1): podaj token albo nazwę użytkownika i hasło, które zna: %2</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows</source>
        <translation>Serwer chce wiedzieć, kto pyta (%1): podaj token albo nazwę użytkownika i hasło, które zna</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing: %2</source>
        <translation>Serwer odmawia (403): temu tokenowi lub użytkownikowi nie wolno czytać (%1) albo brakuje nagłówka najemcy: %2</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing</source>
        <translation>Serwer odmawia (403): temu tokenowi lub użytkownikowi nie wolno czytać (%1) albo brakuje nagłówka najemcy</translation>
    </message>
    <message>
        <source>The server does not have %1 (404): %2</source>
        <translation>Serwer nie ma tego, o co pytano (%1, 404): %2</translation>
    </message>
    <message>
        <source>The server does not have %1 (404)</source>
        <translation>Serwer nie ma tego, o co pytano (%1, 404)</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once: %2</source>
        <translation>Serwer uważa odpowiedź za zbyt dużą (%1): zapytaj o mniej naraz: %2</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once</source>
        <translation>Serwer uważa odpowiedź za zbyt dużą (%1): zapytaj o mniej naraz</translation>
    </message>
    <message>
        <source>%1: try again later: %2</source>
        <translation>%1: spróbuj później: %2</translation>
    </message>
    <message>
        <source>%1: try again later</source>
        <translation>%1: spróbuj później</translation>
    </message>
    <message>
        <source>%1; it asks to wait %2 s</source>
        <translation>%1; prosi, by odczekać %2 s</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>Serwer odpowiada kodem %1: %2</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>Serwer odpowiada kodem %1</translation>
    </message>
    <message>
        <source>asked for %1, got %2</source>
        <translation>pytano o %1, przyszło %2</translation>
    </message>
    <message>
        <source>Port %1 takes traces and gives none; asked is Jaeger&apos;s, %2</source>
        <translation>Port %1 przyjmuje ślady i żadnych nie oddaje; pytany jest port Jaegera, %2</translation>
    </message>
    <message>
        <source>The address names trace %1 but not the server that has it: copy the address from the page of the trace</source>
        <translation>Adres podaje ślad %1, ale nie serwer, który go ma: skopiuj adres ze strony śladu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos; in the address</source>
        <translation>„%1” nie jest wartością „%2” w adresie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the address is no trace id</source>
        <translation>„%1” w adresie nie jest identyfikatorem śladu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the Grafana address is no trace id</source>
        <translation>„%1” w adresie Grafany nie jest identyfikatorem śladu</translation>
    </message>
    <message>
        <source>%1 is not how Jaeger wants it; read as %2</source>
        <translation>%1 to nie jest zapis Jaegera; odczytano jako %2</translation>
    </message>
    <message>
        <source>The address holds a user name or password: they have fields of their own</source>
        <translation>Adres zawiera nazwę użytkownika lub hasło: mają one własne pola</translation>
    </message>
    <message>
        <source>A header is a line such as &apos;X-Scope-OrgID: team&apos;</source>
        <translation>Nagłówek to wiersz taki jak „X-Scope-OrgID: team”</translation>
    </message>
    <message>
        <source>The header %1 holds a secret, which the settings do not keep: choose a token or password instead</source>
        <translation>Nagłówek %1 zawiera sekret, którego ustawienia nie przechowują: wybierz token lub hasło</translation>
    </message>
    <message>
        <source>Compressed more than twice; unpack it first</source>
        <translation>Skompresowane więcej niż dwa razy; najpierw rozpakuj</translation>
    </message>
    <message>
        <source>a byte too many or too few in UTF-16 text</source>
        <translation>o jeden bajt za dużo lub za mało w tekście UTF-16</translation>
    </message>
    <message>
        <source>%1 bytes that are no field were left out</source>
        <translation>pominięto bajty (%1), które nie są polem</translation>
    </message>
    <message>
        <source>the last line has no line end and may be cut; no record is in it</source>
        <translation>ostatni wiersz nie ma końca i może być ucięty; nie ma w nim rekordu</translation>
    </message>
    <message>
        <source>the last line has no line end: kept, but it may be cut</source>
        <translation>ostatni wiersz nie ma końca: zachowany, ale może być ucięty</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>Not a format that is known here</source>
        <translation>Nieznany format</translation>
    </message>
    <message>
        <source>Holds no traces</source>
        <translation>Nie zawiera śladów</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Brak zawartości</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Uszkodzony JSON</translation>
    </message>
    <message>
        <source>JSON nested too deep</source>
        <translation>Zbyt głęboko zagnieżdżony JSON</translation>
    </message>
    <message>
        <source>Ends in the middle of a record</source>
        <translation>Urywa się w środku rekordu</translation>
    </message>
    <message>
        <source>Compressed data is damaged</source>
        <translation>Skompresowane dane są uszkodzone</translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation>Przekroczono limit rozmiaru</translation>
    </message>
    <message>
        <source>Broken protobuf bytes</source>
        <translation>Uszkodzone bajty protobuf</translation>
    </message>
    <message>
        <source>One record is over the size limit</source>
        <translation>Jeden rekord przekracza limit rozmiaru</translation>
    </message>
    <message>
        <source>Not a trace id</source>
        <translation>To nie jest id śladu</translation>
    </message>
    <message>
        <source>Not a span id</source>
        <translation>To nie jest id spanu</translation>
    </message>
    <message>
        <source>Member of a wrong type</source>
        <translation>Pole niewłaściwego typu</translation>
    </message>
    <message>
        <source>Span without a trace id</source>
        <translation>Span bez id śladu</translation>
    </message>
    <message>
        <source>Span without an id</source>
        <translation>Span bez id</translation>
    </message>
    <message>
        <source>Time missing or out of range</source>
        <translation>Brak czasu lub czas poza zakresem</translation>
    </message>
    <message>
        <source>End lies before start</source>
        <translation>Koniec przed początkiem</translation>
    </message>
    <message>
        <source>Attribute nested too deep</source>
        <translation>Zbyt głęboko zagnieżdżony atrybut</translation>
    </message>
    <message>
        <source>Process is not in the trace</source>
        <translation>Procesu nie ma w śladzie</translation>
    </message>
    <message>
        <source>Span line lacks what makes a span</source>
        <translation>Wierszowi spanu brakuje niezbędnych pól</translation>
    </message>
    <message>
        <source>No trace id: ordinary log lines</source>
        <translation>Bez id śladu: zwykłe wiersze logu</translation>
    </message>
    <message>
        <source>Times are written in several ways</source>
        <translation>Czasy zapisano na kilka sposobów</translation>
    </message>
    <message>
        <source>The source says that spans were lost</source>
        <translation>Źródło zgłasza utratę spanów</translation>
    </message>
    <message>
        <source>Same span id, other content</source>
        <translation>To samo id spanu, inna treść</translation>
    </message>
    <message>
        <source>The source system warns</source>
        <translation>Ostrzeżenie systemu źródłowego</translation>
    </message>
    <message>
        <source>One span in several records</source>
        <translation>Jeden span w kilku rekordach</translation>
    </message>
    <message>
        <source>Only a part of the trace</source>
        <translation>Tylko część śladu</translation>
    </message>
    <message>
        <source>The cache did not take it</source>
        <translation>Pamięć podręczna tego nie przyjęła</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Source skipped</source>
        <translation>Pominięto źródło</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Archiwum jest uszkodzone</translation>
    </message>
    <message>
        <source>Not unpacked</source>
        <translation>Nie rozpakowano</translation>
    </message>
    <message>
        <source>Later, more complete records of known spans</source>
        <translation>Późniejsze, pełniejsze zapisy znanych spanów</translation>
    </message>
    <message>
        <source>A document of another format</source>
        <translation>Dokument w innym formacie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>What could be read is kept</source>
        <translation>To, co dało się odczytać, zostaje</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nie ma czego czytać</translation>
    </message>
    <message>
        <source>Record skipped</source>
        <translation>Pominięto rekord</translation>
    </message>
    <message>
        <source>What came before is kept</source>
        <translation>Zachowano to, co było wcześniej</translation>
    </message>
    <message>
        <source>Span skipped</source>
        <translation>Pominięto span</translation>
    </message>
    <message>
        <source>Member left out</source>
        <translation>Pominięto pole</translation>
    </message>
    <message>
        <source>Kept under “no trace”</source>
        <translation>Zachowano pod „bez śladu”</translation>
    </message>
    <message>
        <source>Kept, id made from its content</source>
        <translation>Zachowano, id utworzono z treści</translation>
    </message>
    <message>
        <source>Kept and marked</source>
        <translation>Zachowano i oznaczono</translation>
    </message>
    <message>
        <source>Drawn with length 0, raw value kept</source>
        <translation>Narysowano z długością 0, zachowano surową wartość</translation>
    </message>
    <message>
        <source>Kept as bytes</source>
        <translation>Zachowano jako bajty</translation>
    </message>
    <message>
        <source>Service unknown</source>
        <translation>Usługa nieznana</translation>
    </message>
    <message>
        <source>Line skipped</source>
        <translation>Pominięto wiersz</translation>
    </message>
    <message>
        <source>Not spans, ignored</source>
        <translation>To nie spany, pominięto</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Wszystko odczytano</translation>
    </message>
    <message>
        <source>Kept as a log</source>
        <translation>Zachowano jako log</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Both kept and marked</source>
        <translation>Oba zachowano i oznaczono</translation>
    </message>
    <message>
        <source>Kept with the span</source>
        <translation>Zachowano przy spanie</translation>
    </message>
    <message>
        <source>Joined to one span</source>
        <translation>Połączono w jeden span</translation>
    </message>
    <message>
        <source>Kept; fetch the whole trace by its id</source>
        <translation>Zachowano; pobierz cały ślad według id</translation>
    </message>
    <message>
        <source>Batch lost</source>
        <translation>Utracono partię</translation>
    </message>
    <message>
        <source>What was committed stays</source>
        <translation>To, co zapisano, zostaje</translation>
    </message>
    <message>
        <source>Earlier ones replaced</source>
        <translation>Zastąpiły wcześniejsze</translation>
    </message>
    <message>
        <source>Left out; import it by itself</source>
        <translation>Pominięto; zaimportuj go osobno</translation>
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
            <numerusform>%Ln wiersz, pierwszy %1</numerusform>
            <numerusform>%Ln wiersze, pierwszy %1</numerusform>
            <numerusform>%Ln wierszy, pierwszy %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, first at byte %1</source>
        <translation>
            <numerusform>%Ln raz, pierwszy w bajcie %1</numerusform>
            <numerusform>%Ln razy, pierwszy w bajcie %1</numerusform>
            <numerusform>%Ln razy, pierwszy w bajcie %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln raz</numerusform>
            <numerusform>%Ln razy</numerusform>
            <numerusform>%Ln razy</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>wiersz %1, kolumna %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>bajt %1</translation>
    </message>
    <message>
        <source>What came before it is kept</source>
        <translation>To, co było wcześniej, zachowano</translation>
    </message>
    <message>
        <source>Value of another type</source>
        <translation>Wartość innego typu</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Zachowana jako tekst</translation>
    </message>
    <message>
        <source>The parent is not in the trace</source>
        <translation>Rodzica nie ma w śladzie</translation>
    </message>
    <message>
        <source>Spans are each other&apos;s parents</source>
        <translation>Spany są nawzajem swoimi rodzicami</translation>
    </message>
    <message>
        <source>Span is its own parent</source>
        <translation>Span jest własnym rodzicem</translation>
    </message>
    <message>
        <source>Client and server share a span id</source>
        <translation>Klient i serwer mają wspólne id spanu</translation>
    </message>
    <message>
        <source>Kept below a row for the missing parent</source>
        <translation>Zachowano pod wierszem brakującego rodzica</translation>
    </message>
    <message>
        <source>Cut at the earliest span</source>
        <translation>Przecięto przy najwcześniejszym spanie</translation>
    </message>
    <message>
        <source>Kept as a root</source>
        <translation>Zachowano jako korzeń</translation>
    </message>
    <message>
        <source>Server kept below the client</source>
        <translation>Serwer zachowano pod klientem</translation>
    </message>
    <message>
        <source>Trace id is the lower half of another one</source>
        <translation>Id śladu jest dolną połową innego</translation>
    </message>
    <message>
        <source>Kept as two traces; join them if they are one</source>
        <translation>Zachowano jako dwa ślady; połącz je, jeśli są jednym</translation>
    </message>
    <message>
        <source>Repeated, known already</source>
        <translation>Powtórzone, już znane</translation>
    </message>
    <message>
        <source>Left open by the source</source>
        <translation>Źródło tego nie mówi</translation>
    </message>
    <message>
        <source>Read so; a log mapping can say otherwise</source>
        <translation>Odczytane w ten sposób; mapowanie logu może wskazać inaczej</translation>
    </message>
    <message>
        <source>Start is more than a year off the other spans of the trace</source>
        <translation>Początek o ponad rok odległy od innych spanów śladu</translation>
    </message>
    <message>
        <source>Files of another kind, no traces</source>
        <translation>Pliki innego rodzaju, nie ślady</translation>
    </message>
    <message>
        <source>Hidden files and those of other programs</source>
        <translation>Pliki ukryte i pliki innych programów</translation>
    </message>
    <message>
        <source>Kept; the duration of the trace leaves it out</source>
        <translation>Zachowano; czas trwania śladu go nie obejmuje</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>The transfer failed</source>
        <translation>Transfer się nie powiódł</translation>
    </message>
    <message>
        <source>The server answered with another trace</source>
        <translation>Serwer odpowiedział innym śladem</translation>
    </message>
    <message>
        <source>What came before is kept; the rest was not fetched</source>
        <translation>Zachowano to, co nadeszło wcześniej; reszty nie pobrano</translation>
    </message>
    <message>
        <source>Kept under its own id</source>
        <translation>Zachowano pod jego własnym identyfikatorem</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>Trace id</source>
        <translation>Id śladu</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Id spanu</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Id rodzica</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Komunikat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Kod statusu</translation>
    </message>
    <message>
        <source>Span kind</source>
        <translation>Rodzaj spanu</translation>
    </message>
    <message>
        <source>Tags (object)</source>
        <translation>Tagi (obiekt)</translation>
    </message>
    <message>
        <source>Events (list)</source>
        <translation>Zdarzenia (lista)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Atrybut</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>span</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>log</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>of a line of a log</extracomment>
        <translation>niezrozumiały</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;173 spans&quot;, %2: &quot;20 logs&quot;, %3: &quot;7 lines not understood&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logi</numerusform>
            <numerusform>%Ln logów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not understood</source>
        <translation>
            <numerusform>%Ln niezrozumiały wiersz</numerusform>
            <numerusform>%Ln niezrozumiałe wiersze</numerusform>
            <numerusform>%Ln niezrozumiałych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>unit of a time or duration: found out from the value</extracomment>
        <translation>auto</translation>
    </message>
    <message>
        <source>line above</source>
        <extracomment>what a line of a log becomes: a part of the record above it, as a stack trace is</extracomment>
        <translation>wiersz wyżej</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>More roots: by the menu of their rows</source>
        <translation>Więcej korzeni: w menu ich wierszy</translation>
    </message>
    <message>
        <source>No span has a usable duration</source>
        <translation>Żaden span nie ma użytecznego czasu trwania</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Operation, service</source>
        <translation>Operacja, usługa</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>Pominięto dalsze wiersze: %1</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 usługa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 błąd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <translation>brak 1 rodzica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>brak %Ln rodzica</numerusform>
            <numerusform>brak %Ln rodziców</numerusform>
            <numerusform>brak %Ln rodziców</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Klatka %1</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1: czas %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niepełny</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i %1 więcej</translation>
    </message>
    <message>
        <source>own work; pale: children at work</source>
        <translation>praca własna; blado: pracują spany podrzędne</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>ścieżka krytyczna</translation>
    </message>
    <message>
        <source>folded rows</source>
        <translation>zwinięte wiersze</translation>
    </message>
    <message>
        <source>missing parent</source>
        <translation>brak rodzica</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>event</source>
        <translation>zdarzenie</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>trwa dalej</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Id śladu</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Pokazano</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 z %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>pominięto %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Zegar</translation>
    </message>
    <message>
        <source>raw, no skew correction</source>
        <translation>surowy, bez korekty różnic</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ścieżka krytyczna</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>z %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>(root: %1)</source>
        <translation>(korzeń: %1)</translation>
    </message>
    <message>
        <source>of each trace&apos;s root</source>
        <translation>korzenia każdego śladu</translation>
    </message>
    <message>
        <source>equal spans in a row</source>
        <translation>równe spany z rzędu</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>przefiltrowane</translation>
    </message>
    <message>
        <source>one subtree</source>
        <translation>jedno poddrzewo</translation>
    </message>
    <message>
        <source>marked span</source>
        <translation>span z zakładką</translation>
    </message>
    <message>
        <source>assumed hand-over</source>
        <translation>założone przejście</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>w kolejce</translation>
    </message>
    <message>
        <source>not instrumented</source>
        <translation>bez instrumentacji</translation>
    </message>
    <message>
        <source>(1 span left out)</source>
        <translation>(pominięto 1 span)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln spans left out)</source>
        <translation>
            <numerusform>(pominięto %Ln span)</numerusform>
            <numerusform>(pominięto %Ln spany)</numerusform>
            <numerusform>(pominięto %Ln spanów)</numerusform>
        </translation>
    </message>
    <message>
        <source>corrected by up to %1</source>
        <translation>skorygowany o najwyżej %1</translation>
    </message>
    <message>
        <source>%1 below suggested parents</source>
        <translation>%1 pod sugerowanymi rodzicami</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>uszkodzone dane</translation>
    </message>
    <message>
        <source>%1 has no end</source>
        <translation>%1 nie ma końca</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez końca</translation>
    </message>
</context>
<context>
    <name>PlotDesk</name>
    <message>
        <source>Reading the traces…</source>
        <translation>Odczyt śladów…</translation>
    </message>
    <message>
        <source>Drop the brush	Esc</source>
        <translation>Usuń zaznaczenie	Esc</translation>
    </message>
    <message>
        <source>Show all of the traces	0</source>
        <translation>Pokaż wszystkie ślady	0</translation>
    </message>
    <message>
        <source>Compare the brush with the rest</source>
        <translation>Porównaj zaznaczenie na wykresie z resztą</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>The span lacks %1</source>
        <translation>Spanowi brakuje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) lack a key; this one: %1</source>
        <translation>
            <numerusform>%Ln spanowi brakuje klucza; temu: %1</numerusform>
            <numerusform>%Ln spanom brakuje klucza; temu: %1</numerusform>
            <numerusform>%Ln spanom brakuje klucza; temu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a span</source>
        <translation>Jest taki span</translation>
    </message>
    <message>
        <source>No span of the trace has %1</source>
        <translation>Żaden span śladu nie ma: %1</translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln service(s)</source>
        <translation>
            <numerusform>Ślad ma %Ln usługę</numerusform>
            <numerusform>Ślad ma %Ln usługi</numerusform>
            <numerusform>Ślad ma %Ln usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln span(s)</source>
        <translation>
            <numerusform>Ślad ma %Ln span</numerusform>
            <numerusform>Ślad ma %Ln spany</numerusform>
            <numerusform>Ślad ma %Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parent</source>
        <translation>Brak rodzica</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Sierota</translation>
    </message>
    <message>
        <source>Cycle of parents</source>
        <translation>Pętla rodziców</translation>
    </message>
    <message>
        <source>Doubled span id</source>
        <translation>Powtórzony identyfikator spanu</translation>
    </message>
    <message>
        <source>Broken span</source>
        <translation>Uszkodzony span</translation>
    </message>
    <message>
        <source>Starts before its parent</source>
        <translation>Zaczyna się przed rodzicem</translation>
    </message>
    <message>
        <source>Outlives its parent</source>
        <translation>Trwa dłużej niż rodzic</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Zegar się spóźnia lub spieszy</translation>
    </message>
    <message>
        <source>Clocks contradict each other</source>
        <translation>Zegary są sprzeczne</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Utracony kontekst</translation>
    </message>
    <message>
        <source>Consumer without a link</source>
        <translation>Odbiorca bez odnośnika</translation>
    </message>
    <message>
        <source>Frame in several traces</source>
        <translation>Klatka w kilku śladach</translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation>Brakujące klatki</translation>
    </message>
    <message>
        <source>Name that says nothing</source>
        <translation>Nazwa, która nic nie mówi</translation>
    </message>
    <message>
        <source>Name with details</source>
        <translation>Nazwa ze szczegółami</translation>
    </message>
    <message>
        <source>Duration contradicts an attribute</source>
        <translation>Czas trwania sprzeczny z atrybutem</translation>
    </message>
    <message>
        <source>Error without a reason</source>
        <translation>Błąd bez podanej przyczyny</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message numerus="yes">
        <source>Span %1 is not in the trace; %Ln span(s) name it as parent</source>
        <translation>
            <numerusform>Spanu %1 nie ma w śladzie; %Ln span podaje go jako rodzica</numerusform>
            <numerusform>Spanu %1 nie ma w śladzie; %Ln spany podają go jako rodzica</numerusform>
            <numerusform>Spanu %1 nie ma w śladzie; %Ln spanów podaje go jako rodzica</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parent %1 is not in the trace</source>
        <translation>Jego rodzica %1 nie ma w śladzie</translation>
    </message>
    <message>
        <source>Its parents lead back to it</source>
        <translation>Jego rodzice prowadzą z powrotem do niego</translation>
    </message>
    <message>
        <source>Another span of the trace has its id, with other content</source>
        <translation>Inny span śladu ma jego identyfikator, a inną treść</translation>
    </message>
    <message>
        <source>The span is marked: %1</source>
        <translation>Span jest oznaczony: %1</translation>
    </message>
    <message>
        <source>Starts %1 before its parent</source>
        <translation>Zaczyna się %1 przed rodzicem</translation>
    </message>
    <message>
        <source>Ends %1 after its parent</source>
        <translation>Kończy się %1 po rodzicu</translation>
    </message>
    <message>
        <source>The clock of %1 has to be moved by %2 to fit that of %3</source>
        <translation>Zegar %1 trzeba przesunąć o %2, by pasował do zegara %3</translation>
    </message>
    <message>
        <source>No offset between the clocks of %1 and %2 fits their calls</source>
        <translation>Żadne przesunięcie między zegarami %1 i %2 nie pasuje do ich wywołań</translation>
    </message>
    <message>
        <source>A consumer with neither a parent nor a link to what it consumed</source>
        <translation>Odbiorca bez rodzica i bez odnośnika do tego, co odebrał</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way</source>
        <translation>
            <numerusform>Klatka %1 jest w %Ln śladzie, także w %2: po drodze utracono kontekst</numerusform>
            <numerusform>Klatka %1 jest w %Ln śladach, także w %2: po drodze utracono kontekst</numerusform>
            <numerusform>Klatka %1 jest w %Ln śladach, także w %2: po drodze utracono kontekst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</source>
        <translation>
            <numerusform>Z klatek od %1 do %2 %Ln nie ma w żadnym śladzie, ponad połowy: próbkowanie?</numerusform>
            <numerusform>Z klatek od %1 do %2 %Ln nie ma w żadnym śladzie, ponad połowy: próbkowanie?</numerusform>
            <numerusform>Z klatek od %1 do %2 %Ln nie ma w żadnym śladzie, ponad połowy: próbkowanie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 is in no trace</source>
        <translation>Klatki %1 nie ma w żadnym śladzie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 to %2, are in no trace</source>
        <translation>
            <numerusform>%Ln klatki, od %1 do %2, nie ma w żadnym śladzie</numerusform>
            <numerusform>%Ln klatek, od %1 do %2, nie ma w żadnym śladzie</numerusform>
            <numerusform>%Ln klatek, od %1 do %2, nie ma w żadnym śladzie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) with a name that says nothing of what was done</source>
        <translation>
            <numerusform>%Ln span z nazwą, która nic nie mówi o tym, co zrobiono</numerusform>
            <numerusform>%Ln spany z nazwą, która nic nie mówi o tym, co zrobiono</numerusform>
            <numerusform>%Ln spanów z nazwą, która nic nie mówi o tym, co zrobiono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of one operation, %1, with names that differ from call to call</source>
        <translation>
            <numerusform>%Ln span jednej operacji, %1, z nazwami innymi przy każdym wywołaniu</numerusform>
            <numerusform>%Ln spany jednej operacji, %1, z nazwami innymi przy każdym wywołaniu</numerusform>
            <numerusform>%Ln spanów jednej operacji, %1, z nazwami innymi przy każdym wywołaniu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2, the span took %3</source>
        <translation>%1 podaje %2, span trwał %3</translation>
    </message>
    <message>
        <source>The span failed and says nowhere why</source>
        <translation>Span się nie powiódł i nigdzie nie mówi dlaczego</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) looked at, %1 complete</source>
        <translation>
            <numerusform>Sprawdzono %Ln ślad, pełnych: %1</numerusform>
            <numerusform>Sprawdzono %Ln ślady, pełnych: %1</numerusform>
            <numerusform>Sprawdzono %Ln śladów, pełnych: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 on %3 of spans</source>
        <translation>%1; %2 na %3 spanów</translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans (%4), %5 of %6 traces</source>
        <translation>%1: %2 z %3 spanów (%4), %5 z %6 śladów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln śladu nie dało się odczytać i pominięto go.</numerusform>
            <numerusform>%Ln śladów nie dało się odczytać i pominięto je.</numerusform>
            <numerusform>%Ln śladów nie dało się odczytać i pominięto je.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) of these checks are only counted.</source>
        <translation>
            <numerusform>Jeszcze %Ln wynik tych kontroli jest tylko policzony.</numerusform>
            <numerusform>Jeszcze %Ln wyniki tych kontroli są tylko policzone.</numerusform>
            <numerusform>Jeszcze %Ln wyników tych kontroli jest tylko policzonych.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and split frames are looked for in all traces only.</source>
        <translation>Brakujących i rozdzielonych klatek szuka się tylko we wszystkich śladach.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln span(s) were not judged: there are too many operations.</source>
        <translation>
            <numerusform>Nazwy %Ln spanu nie oceniono: operacji jest za dużo.</numerusform>
            <numerusform>Nazw %Ln spanów nie oceniono: operacji jest za dużo.</numerusform>
            <numerusform>Nazw %Ln spanów nie oceniono: operacji jest za dużo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trace has no root: every top span names a parent that is not there, or they are in a circle</source>
        <translation>Ślad nie ma korzenia: każdy z najwyższych spanów wskazuje rodzica, którego nie ma, albo tworzą one pętlę</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow frame, cache miss</source>
        <translation>Wolna klatka, chybienie cache</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>One hour of cam01</source>
        <translation>Godzina z cam01</translation>
    </message>
    <message>
        <source>Broken hand-over</source>
        <translation>Przerwane przekazanie</translation>
    </message>
    <message>
        <source>%1, one frame</source>
        <translation>%1, jedna klatka</translation>
    </message>
    <message>
        <source>Agents in a log file</source>
        <translation>Agenci w pliku logu</translation>
    </message>
</context>
<context>
    <name>SpanColors</name>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>inne (%1)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(puste)</translation>
    </message>
    <message>
        <source>several values</source>
        <translation>różne wartości</translation>
    </message>
</context>
<context>
    <name>SpanName</name>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(same odstępy)</translation>
    </message>
</context>
<context>
    <name>WaitSettings</name>
    <message>
        <source> % of the span</source>
        <translation> % spanu</translation>
    </message>
    <message>
        <source>Least length of a gap in milliseconds</source>
        <translation>Najmniejsza długość luki w milisekundach</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message>
        <source>&amp;Waits are in:</source>
        <translation>&amp;Oczekiwanie jest w:</translation>
    </message>
    <message>
        <source>&amp;Queue spans are named:</source>
        <translation>Nazwy spanów k&amp;olejki:</translation>
    </message>
    <message>
        <source>Attributes that say how long a span waited before its start, and names of spans that are waits themselves; several with commas.</source>
        <translation>Atrybuty, które mówią, jak długo span czekał przed początkiem, oraz nazwy spanów, które same są oczekiwaniem; kilka po przecinkach.</translation>
    </message>
    <message>
        <source>&amp;Gaps are marked from:</source>
        <translation>&amp;Luki są zaznaczane od:</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>Queued %1 before its start (%2)</source>
        <translation>W kolejce %1 przed początkiem (%2)</translation>
    </message>
    <message>
        <source>Queued %1 since its producer %2 ended</source>
        <translation>W kolejce %1 od końca producenta %2</translation>
    </message>
    <message>
        <source>Queued %1 since the linked producer %2 ended</source>
        <translation>W kolejce %1 od końca połączonego producenta %2</translation>
    </message>
    <message>
        <source>Queued %1: spans of this name are waits</source>
        <translation>W kolejce %1: spany o tej nazwie są oczekiwaniem</translation>
    </message>
    <message numerus="yes">
        <source>Not instrumented: %1 in %Ln gap(s)</source>
        <translation>
            <numerusform>Bez instrumentacji: %1 w %Ln luce</numerusform>
            <numerusform>Bez instrumentacji: %1 w %Ln lukach</numerusform>
            <numerusform>Bez instrumentacji: %1 w %Ln lukach</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: overlap factor %1</source>
        <translation>Dzieci działały równolegle: współczynnik nakładania %1</translation>
    </message>
    <message>
        <source>Hand-over from %1 is assumed: they ran beside others, and no thread, worker or link joins them</source>
        <translation>Przejście od %1 jest założone: działały obok innych i nie łączy ich żaden wątek, wykonawca ani link</translation>
    </message>
    <message>
        <source>Hand-over to %1 is assumed</source>
        <translation>Przejście do %1 jest założone</translation>
    </message>
    <message>
        <source>Left out of the critical path: it lies outside its parent</source>
        <translation>Poza ścieżką krytyczną: leży poza swoim rodzicem</translation>
    </message>
    <message>
        <source>Left out of the critical path: its producer does not wait for it</source>
        <translation>Poza ścieżką krytyczną: jego producent na niego nie czeka</translation>
    </message>
    <message>
        <source>The critical path leaves out what lies outside its parent</source>
        <translation>Ścieżka krytyczna pomija to, co leży poza rodzicem</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration</source>
        <translation>Brak ścieżki krytycznej: żaden span nie ma użytecznego czasu trwania</translation>
    </message>
    <message>
        <source>Critical path of %1</source>
        <translation>Ścieżka krytyczna: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: outside their parent</source>
        <translation>
            <numerusform>Pominięto %Ln span: poza rodzicem</numerusform>
            <numerusform>Pominięto %Ln spany: poza rodzicem</numerusform>
            <numerusform>Pominięto %Ln spanów: poza rodzicem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: nobody waits for them</source>
        <translation>
            <numerusform>Pominięto %Ln span: nikt na niego nie czeka</numerusform>
            <numerusform>Pominięto %Ln spany: nikt na nie nie czeka</numerusform>
            <numerusform>Pominięto %Ln spanów: nikt na nie nie czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) cut at the ends of their parent</source>
        <translation>
            <numerusform>%Ln span przycięty do granic rodzica</numerusform>
            <numerusform>%Ln spany przycięte do granic rodzica</numerusform>
            <numerusform>%Ln spanów przyciętych do granic rodzica</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: %1 of work done in %2 (overlap factor %3). Making one of them faster may not make this span faster.</source>
        <translation>Dzieci działały równolegle: %1 pracy w ciągu %2 (współczynnik nakładania %3). Przyspieszenie jednego z nich nie musi przyspieszyć tego spanu.</translation>
    </message>
</context>
<context>
    <name>WaterfallPainter</name>
    <message>
        <source>no start time</source>
        <translation>brak czasu początku</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 niżej</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>brak rodzica %1</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>czas poza zakresem</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>%1 w kolejce</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 z %2)</translation>
    </message>
</context>
<context>
    <name>fw::app::AboutDialog</name>
    <message>
        <source>About Framewake</source>
        <translation>O programie Framewake</translation>
    </message>
    <message>
        <source>Native viewer for distributed traces.
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Natywna przeglądarka śladów rozproszonych.
Wolne oprogramowanie na licencji GNU General Public License w wersji 3 lub późniejszej, bez żadnej gwarancji.</translation>
    </message>
    <message>
        <source>Cache: %1
Settings: %2
Qt %3</source>
        <translation>Pamięć podręczna: %1
Ustawienia: %2
Qt %3</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Biblioteki i licencje</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Kopiuj wersje</translation>
    </message>
    <message>
        <source>What a report of a fault begins with: versions of the program, of Qt and of the system</source>
        <translation>Od czego zaczyna się zgłoszenie błędu: wersje programu, Qt i systemu</translation>
    </message>
</context>
<context>
    <name>fw::app::BottleneckDesk</name>
    <message>
        <source>bottlenecks</source>
        <translation>waskie-gardla</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Wiersz obejmuje kilka nazw: lista zawiera wszystkie ślady tej usługi.</translation>
    </message>
</context>
<context>
    <name>fw::app::CacheDesk</name>
    <message>
        <source>No cache</source>
        <translation>Brak pamięci podręcznej</translation>
    </message>
    <message>
        <source>The cache cannot be used</source>
        <translation>Pamięci podręcznej nie można użyć</translation>
    </message>
    <message>
        <source>Choose a cache</source>
        <translation>Wybierz pamięć podręczną</translation>
    </message>
    <message>
        <source>Framewake caches (*.fwdb)</source>
        <translation>Pamięci podręczne Framewake (*.fwdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>fw::app::CohortDesk</name>
    <message>
        <source>No trace of the baseline is without this value.</source>
        <translation>Każdy ślad z grupy odniesienia ma tę wartość.</translation>
    </message>
    <message>
        <source>No trace of the cohort has this value.</source>
        <translation>Żaden ślad z kohorty nie ma tej wartości.</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Wiersz obejmuje kilka nazw: na liście są wszystkie ślady usługi.</translation>
    </message>
    <message>
        <source>cohort-attributes</source>
        <translation>kohorta-atrybuty</translation>
    </message>
    <message>
        <source>cohort-operations</source>
        <translation>kohorta-operacje</translation>
    </message>
    <message>
        <source>Nothing is brushed: drag in the chart above the list, or choose other traces.</source>
        <translation>Nic nie zaznaczono: przeciągnij na wykresie nad listą albo wybierz inne ślady.</translation>
    </message>
</context>
<context>
    <name>fw::app::CompareDesk</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Porównanie %1 z %2</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>porownanie</translation>
    </message>
    <message>
        <source>Looking for the median of its kind…</source>
        <translation>Szukanie mediany jego rodzaju…</translation>
    </message>
    <message>
        <source>Looking for the p%1 of its kind…</source>
        <translation>Szukanie p%1 jego rodzaju…</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>the p%1</source>
        <translation>p%1</translation>
    </message>
    <message>
        <source>There is no such trace: %1 needs at least %2 complete traces of %3 without errors, the cache has %4.</source>
        <translation>Nie ma takiego śladu: %1 wymaga co najmniej %2 kompletnych śladów %3 bez błędów, pamięć podręczna ma ich %4.</translation>
    </message>
    <message>
        <source>Left out: %1 with errors, %2 incomplete.</source>
        <translation>Pominięto: z błędami %1, niekompletne %2.</translation>
    </message>
    <message>
        <source>This trace is itself %1 of %2 traces of %3.</source>
        <translation>Ten ślad to właśnie %1 z %2 śladów %3.</translation>
    </message>
    <message>
        <source>A is %1 of %2 traces of %3.</source>
        <translation>A to %1 z %2 śladów %3.</translation>
    </message>
    <message>
        <source>Looking for the p50 and the p95 of this kind…</source>
        <translation>Szukanie p50 i p95 tego rodzaju…</translation>
    </message>
    <message>
        <source>There is no p95 of this kind: it takes %1 complete traces of %2 without errors, there are %3.</source>
        <translation>Nie ma p95 tego rodzaju: potrzeba %1 pełnych śladów %2 bez błędów, jest ich %3.</translation>
    </message>
    <message>
        <source>A is the p50 and B the p95 of %1 traces of %2.</source>
        <translation>A to p50, a B to p95 z %1 śladów %2.</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Skopiowano jako Markdown, %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Skopiowano jako Markdown.</translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionDesk</name>
    <message>
        <source>this system has no keyring that answers</source>
        <translation>w tym systemie nie odpowiada żaden pęk kluczy</translation>
    </message>
    <message>
        <source>the token or password was not kept and will be asked for: %1</source>
        <translation>tokenu lub hasła nie zachowano, trzeba je będzie podać: %1</translation>
    </message>
    <message>
        <source>Not asked: no token or password was given.</source>
        <translation>Nie pytano: nie podano tokenu ani hasła.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, wersja %2</translation>
    </message>
    <message>
        <source>%1 answers and knows %2.</source>
        <translation>%1 odpowiada i zna %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln usługę</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Dodaj</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Sprawdź</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Pytanie…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>plik PEM</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key *.cer);;All files (*)</source>
        <translation>Certyfikaty i klucze (*.pem *.crt *.key *.cer);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Ad&amp;res:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Wykryj</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>S&amp;erwer:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Bez logowania</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Token (bearer)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Użytkownik i hasło</translation>
    </message>
    <message>
        <source>Signs &amp;in with:</source>
        <translation>&amp;Logowanie:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Uż&amp;ytkownik:</translation>
    </message>
    <message>
        <source>To&amp;ken or password:</source>
        <translation>&amp;Token lub hasło:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>Na&amp;główki:</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>&amp;Certyfikat klienta:</translation>
    </message>
    <message>
        <source>Its ke&amp;y:</source>
        <translation>Jego &amp;klucz:</translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities:</source>
        <translation>Zaufane ur&amp;zędy:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Pośrednik:</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>jak w systemie</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keyring of the system and nowhere else; without one they are asked for each time.</source>
        <translation>Tokeny i hasła są trzymane w pęku kluczy systemu i nigdzie indziej; bez niego trzeba je podawać za każdym razem.</translation>
    </message>
    <message>
        <source>Us&amp;e</source>
        <translation>Uży&amp;j</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>as kept, or asked for</source>
        <translation>zachowane albo do podania</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nowe połączenie</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Nadaj połączeniu nazwę.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Inne połączenie ma tę nazwę.</translation>
    </message>
    <message>
        <source>Give the name of the user.</source>
        <translation>Podaj nazwę użytkownika.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which the settings do not keep: set https_proxy instead.</source>
        <translation>Adres pośrednika zawiera hasło, którego ustawienia nie przechowują: ustaw zamiast tego https_proxy.</translation>
    </message>
</context>
<context>
    <name>fw::app::DockGrip</name>
    <message>
        <source>Edge of %1</source>
        <translation>Krawędź panelu %1</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Strzałki ją przesuwają, Enter przywraca.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDesk</name>
    <message>
        <source>There is no trace to export.</source>
        <translation>Nie ma śladu do wyeksportowania.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Przerwano; niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Exported: %1 (%2)</source>
        <translation>Wyeksportowano: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Skopiowano jako Markdown.</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Skopiowano jako Markdown, %1.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDialog</name>
    <message>
        <source>This trace: %1</source>
        <translation>Ten ślad: %1</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Cały ślad, nie tylko widoczna część</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>&amp;Pomiń dane tajne i osobowe</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Przeglądaj…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Pokaż wszys&amp;tko</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen trace(s)</source>
        <translation>
            <numerusform>%Ln wybrany ślad</numerusform>
            <numerusform>%Ln wybrane ślady</numerusform>
            <numerusform>%Ln wybranych śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen traces, those that were scrolled to</source>
        <translation>%1 z %2 wybranych śladów, te, do których przewinięto</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln trace(s) of the list</source>
        <translation>
            <numerusform>Cała lista: %Ln ślad</numerusform>
            <numerusform>Cała lista: %Ln ślady</numerusform>
            <numerusform>Cała lista: %Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Jak w oknie</translation>
    </message>
    <message>
        <source>name of a file beside it; empty: none</source>
        <translation>nazwa pliku obok; puste: bez obrazu</translation>
    </message>
    <message>
        <source>file with lines such as: key session, text ORDER-\d+</source>
        <translation>plik z wierszami takimi jak: key session, text ORDER-\d+</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>jak zapisano</translation>
    </message>
    <message>
        <source>moved by days that nobody is told</source>
        <translation>przesunięte o dni, których nikt nie pozna</translation>
    </message>
    <message>
        <source>moved by:</source>
        <translation>przesunięte o:</translation>
    </message>
    <message>
        <source>Times are moved by</source>
        <translation>Czasy są przesunięte o</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Traces:</source>
        <translation>Śl&amp;ady:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Rozmiar:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Obraz:</translation>
    </message>
    <message>
        <source>Rules of your &amp;own:</source>
        <translation>&amp;Własne reguły:</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Własne reguły</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>Cza&amp;sy:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>&amp;Kopiuj do schowka</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>An&amp;uluj</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Przerwij</translation>
    </message>
    <message>
        <source>Nothing is left out: everything goes as it is.</source>
        <translation>Nic nie jest pomijane: wszystko trafia do pliku bez zmian.</translation>
    </message>
    <message>
        <source>A picture is made of an open trace, and none is open.</source>
        <translation>Obraz powstaje z otwartego śladu, a żaden nie jest otwarty.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 traces; the other formats hold all.</source>
        <translation>%1: mieści się najwyżej %2 śladów; inne formaty mieszczą wszystkie.</translation>
    </message>
    <message>
        <source>By how much are the times to be moved?</source>
        <translation>O ile przesunąć czasy?</translation>
    </message>
    <message>
        <source>Looking at what is to be written…</source>
        <translation>Przeglądanie tego, co ma być zapisane…</translation>
    </message>
    <message>
        <source>Looking at what is to be written: %1</source>
        <translation>Przeglądanie tego, co ma być zapisane: %1</translation>
    </message>
    <message>
        <source>No rule found anything to leave out.</source>
        <translation>Żadna reguła nie znalazła niczego do pominięcia.</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Zapisywanie: %1</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Wybierz plik z regułami</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Zapisz eksport</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportTexts</name>
    <message>
        <source>HTML page, opens in any browser</source>
        <translation>Strona HTML, otwiera się w każdej przeglądarce</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Strony HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown do zgłoszenia</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Obrazy PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Rysunki SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Strona PDF</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Strony PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OTLP as JSON</source>
        <translation>OTLP jako JSON</translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation>OTLP JSON (*.json)</translation>
    </message>
    <message>
        <source>OTLP as protobuf</source>
        <translation>OTLP jako protobuf</translation>
    </message>
    <message>
        <source>OTLP protobuf (*.pb)</source>
        <translation>OTLP protobuf (*.pb)</translation>
    </message>
    <message>
        <source>Jaeger JSON</source>
        <translation>Jaeger JSON</translation>
    </message>
    <message>
        <source>Jaeger JSON (*.json)</source>
        <translation>Jaeger JSON (*.json)</translation>
    </message>
    <message>
        <source>Zipkin JSON</source>
        <translation>Zipkin JSON</translation>
    </message>
    <message>
        <source>Zipkin JSON (*.json)</source>
        <translation>Zipkin JSON (*.json)</translation>
    </message>
    <message>
        <source>Table of spans (CSV)</source>
        <translation>Tabela spanów (CSV)</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>log records left out</source>
        <translation>pominięte wpisy dziennika</translation>
    </message>
    <message>
        <source>spans with ids of another form, written by their keys</source>
        <translation>spany z identyfikatorami w innej postaci, zapisane kluczami</translation>
    </message>
    <message>
        <source>warnings of the source system left out</source>
        <translation>pominięte ostrzeżenia systemu źródłowego</translation>
    </message>
    <message>
        <source>spans with the id of another, which readers may take for one</source>
        <translation>spany z identyfikatorem innego, które można wziąć za jeden</translation>
    </message>
    <message>
        <source>texts that are not UTF-8, mended</source>
        <translation>teksty, które nie są w UTF-8, poprawione</translation>
    </message>
    <message>
        <source>times cut to microseconds</source>
        <translation>czasy obcięte do mikrosekund</translation>
    </message>
    <message>
        <source>values that become text</source>
        <translation>wartości zamienione na tekst</translation>
    </message>
    <message>
        <source>spans whose scope loses something</source>
        <translation>spany, których zakres coś traci</translation>
    </message>
    <message>
        <source>spans whose resource loses something</source>
        <translation>spany, których zasób coś traci</translation>
    </message>
    <message>
        <source>links that lose something</source>
        <translation>odnośniki, które coś tracą</translation>
    </message>
    <message>
        <source>counts of dropped things left out</source>
        <translation>pominięte liczby rzeczy odrzuconych</translation>
    </message>
    <message>
        <source>trace flags left out</source>
        <translation>pominięte flagi śladu</translation>
    </message>
    <message>
        <source>times out of range</source>
        <translation>czasy spoza zakresu</translation>
    </message>
    <message>
        <source>attributes left out, as their key stood there before</source>
        <translation>atrybuty pominięte, bo ich klucz już był</translation>
    </message>
    <message>
        <source>spans without a kind, taken for internal ones</source>
        <translation>spany bez rodzaju, brane za wewnętrzne</translation>
    </message>
    <message>
        <source>attributes whose name means something else there</source>
        <translation>atrybuty, których nazwa znaczy tam coś innego</translation>
    </message>
    <message>
        <source>values of secret keys</source>
        <translation>wartości tajnych kluczy</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>osoby</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>klucze prywatne</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokeny</translation>
    </message>
    <message>
        <source>passwords in addresses</source>
        <translation>hasła w adresach</translation>
    </message>
    <message>
        <source>secrets in texts</source>
        <translation>dane tajne w tekstach</translation>
    </message>
    <message>
        <source>persons in texts</source>
        <translation>osoby w tekstach</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>adresy e-mail</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>katalogi domowe</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>adresy IP</translation>
    </message>
    <message>
        <source>own rule, line %1</source>
        <translation>własna reguła, wiersz %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 cannot hold all: %2.</source>
        <translation>%1 nie mieści wszystkiego: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</source>
        <translation>
            <numerusform>%Ln wiersz nie mieści się na stronie: pokazuje ona najdłuższe części ścieżki krytycznej, błędy i najwolniejsze spany.</numerusform>
            <numerusform>%Ln wiersze nie mieszczą się na stronie: pokazuje ona najdłuższe części ścieżki krytycznej, błędy i najwolniejsze spany.</numerusform>
            <numerusform>%Ln wierszy nie mieści się na stronie: pokazuje ona najdłuższe części ścieżki krytycznej, błędy i najwolniejsze spany.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) are damaged and cannot be written.</source>
        <translation>
            <numerusform>%Ln ślad jest uszkodzony i nie można go zapisać.</numerusform>
            <numerusform>%Ln ślady są uszkodzone i nie można ich zapisać.</numerusform>
            <numerusform>%Ln śladów jest uszkodzonych i nie można ich zapisać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <extracomment>%1 is &quot;28 spans&quot;</extracomment>
        <translation>
            <numerusform>%1 z %Ln śladu</numerusform>
            <numerusform>%1 z %Ln śladów</numerusform>
            <numerusform>%1 z %Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 traces, %3</source>
        <extracomment>%1 of %2 traces; %3 is &quot;28 spans&quot;</extracomment>
        <translation>%1 z %2 śladów, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>pominięto %Ln wartość</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDesk</name>
    <message>
        <source>Link to a trace</source>
        <translation>Odnośnik do śladu</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter otwiera</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>niezrozumiałe</translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDialog</name>
    <message>
        <source>Fetch traces</source>
        <translation>Pobieranie śladów</translation>
    </message>
    <message>
        <source>alone is enough; empty: a search</source>
        <translation>wystarczy sam; puste: wyszukiwanie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolna</translation>
    </message>
    <message>
        <source>At least this long</source>
        <translation>Co najmniej tyle</translation>
    </message>
    <message>
        <source>At most this long</source>
        <translation>Co najwyżej tyle</translation>
    </message>
    <message>
        <source>last 15 minutes</source>
        <translation>ostatnie 15 minut</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>ostatnia godzina</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>ostatnie 6 godzin</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>ostatni dzień</translation>
    </message>
    <message>
        <source>last 2 days</source>
        <translation>ostatnie 2 dni</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>&amp;Połączenie:</translation>
    </message>
    <message>
        <source>Trace or frame &amp;id:</source>
        <translation>&amp;Id śladu lub klatki:</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Usługa:</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Operacja:</translation>
    </message>
    <message>
        <source>&amp;Attributes:</source>
        <translation>&amp;Atrybuty:</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Czas trwania:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>O&amp;kno:</translation>
    </message>
    <message>
        <source>At &amp;most, traces:</source>
        <translation>&amp;Najwyżej śladów:</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>Po&amp;bierz</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Anu&amp;luj</translation>
    </message>
    <message>
        <source>Asking for the services…</source>
        <translation>Pytanie o usługi…</translation>
    </message>
    <message>
        <source>An attribute is a line such as camera.id=cam01</source>
        <translation>Atrybut to wiersz taki jak camera.id=cam01</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 250ms, 1.5s, 1h30m or 2d</source>
        <translation>„%1” nie jest czasem trwania takim jak 250ms, 1.5s, 1h30m lub 2d</translation>
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
        <translation>Ślad %1</translation>
    </message>
    <message>
        <source>%1 trace %2</source>
        <translation>%1: ślad %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Wyszukiwanie śladów</translation>
    </message>
    <message>
        <source>%1 search</source>
        <translation>%1: wyszukiwanie</translation>
    </message>
    <message>
        <source>Trace server</source>
        <translation>Serwer śladów</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>Serwer %1</translation>
    </message>
    <message>
        <source>from %1 · Enter fetches</source>
        <translation>z %1 · Enter pobiera</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>pod %1</translation>
    </message>
    <message>
        <source>Trace %1 was in the cache; %2 was not asked.</source>
        <translation>Ślad %1 był w pamięci podręcznej; %2 nie pytano.</translation>
    </message>
    <message>
        <source>The address %1 names a server, but neither a trace nor a search. Open one there and copy its address.</source>
        <translation>Adres %1 podaje serwer, ale ani śladu, ani wyszukiwania. Otwórz je tam i skopiuj ich adres.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>ślad %1</translation>
    </message>
    <message>
        <source>traces of any service</source>
        <translation>ślady dowolnej usługi</translation>
    </message>
    <message>
        <source>traces of service %1</source>
        <translation>ślady usługi %1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>operacja %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation>%1 lub dłużej</translation>
    </message>
    <message>
        <source>%1 or shorter</source>
        <translation>%1 lub krócej</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>od %1 do %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) came before that and is (are) kept, marked as partial.</source>
        <translation>
            <numerusform>%Ln ślad przyszedł wcześniej; zachowano go i oznaczono jako niepełny.</numerusform>
            <numerusform>%Ln ślady przyszły wcześniej; zachowano je i oznaczono jako niepełne.</numerusform>
            <numerusform>%Ln śladów przyszło wcześniej; zachowano je i oznaczono jako niepełne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have trace %2, or not any more: check the id and how long the server keeps traces.</source>
        <translation>%1 nie ma śladu %2 albo już go nie ma: sprawdź identyfikator i jak długo serwer trzyma ślady.</translation>
    </message>
    <message>
        <source>It answered with trace %1, which is kept under its own id.</source>
        <translation>W odpowiedzi przyszedł ślad %1; zachowano go pod jego własnym identyfikatorem.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.</source>
        <translation>
            <numerusform>%1: osiągnięto limit %Ln śladu; może być ich więcej. Krótsze okno znajduje inne.</numerusform>
            <numerusform>%1: osiągnięto limit %Ln śladów; może być ich więcej. Krótsze okno znajduje inne.</numerusform>
            <numerusform>%1: osiągnięto limit %Ln śladów; może być ich więcej. Krótsze okno znajduje inne.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not fetched from %1: %2. %3.</source>
        <translation>Nie pobrano z %1: %2. %3.</translation>
    </message>
    <message>
        <source>Not at %1, or not any more: %2.</source>
        <translation>Nie ma lub już nie ma pod %1: %2.</translation>
    </message>
    <message>
        <source>Nothing found at %1: %2. A longer window finds more.</source>
        <translation>Pod %1 nic nie znaleziono: %2. Dłuższe okno znajduje więcej.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Addresses are shown and remembered, so it was not used: give it to a connection (File → Connections…).</source>
        <translation>Adres zawiera nazwę użytkownika lub hasło. Adresy są pokazywane i zapamiętywane, więc go nie użyto: podaj je w połączeniu (Plik → Połączenia…).</translation>
    </message>
    <message>
        <source>%1 has nothing new of this trace.</source>
        <translation>%1 nie ma nic nowego z tego śladu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln nowy span</numerusform>
            <numerusform>%Ln nowe spany</numerusform>
            <numerusform>%Ln nowych spanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) more complete</source>
        <translation>
            <numerusform>%Ln span pełniejszy</numerusform>
            <numerusform>%Ln spany pełniejsze</numerusform>
            <numerusform>%Ln spanów pełniejszych</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1: the server, %2: &quot;3 new spans, 1 span more complete&quot;</extracomment>
        <translation>Z %1: %2.</translation>
    </message>
</context>
<context>
    <name>fw::app::HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>row</source>
        <translation>wiersz</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>fold, unfold, to the parent</source>
        <translation>zwiń, rozwiń, do rodzica</translation>
    </message>
    <message>
        <source>Shift + ← →</source>
        <translation>Shift + ← →</translation>
    </message>
    <message>
        <source>previous, next on the critical path</source>
        <translation>poprzedni, następny na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>zoom in, out, all</source>
        <translation>powiększ, pomniejsz, całość</translation>
    </message>
    <message>
        <source>E, Shift + E</source>
        <translation>E, Shift + E</translation>
    </message>
    <message>
        <source>next, previous error</source>
        <translation>następny, poprzedni błąd</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>critical path on, off</source>
        <translation>ścieżka krytyczna: pokaż, ukryj</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to the selected span</source>
        <translation>powiększ do wybranego spanu</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>drop the brush, then the selection</source>
        <translation>usuń zaznaczenie zakresu, potem wybór</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Kółko</translation>
    </message>
    <message>
        <source>scroll rows</source>
        <translation>przewijanie wierszy</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + kółko</translation>
    </message>
    <message>
        <source>zoom time at the pointer</source>
        <translation>powiększanie czasu przy kursorze</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + kółko</translation>
    </message>
    <message>
        <source>pan time</source>
        <translation>przesuwanie czasu</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Przeciąganie</translation>
    </message>
    <message>
        <source>select a range; release zooms</source>
        <translation>wybór zakresu; puszczenie powiększa</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Przeciąganie środkowym</translation>
    </message>
    <message>
        <source>pan both ways</source>
        <translation>przesuwanie w obu kierunkach</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Dwukrotne kliknięcie</translation>
    </message>
    <message>
        <source>zoom to the span</source>
        <translation>powiększ do spanu</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>id klatki</translation>
    </message>
    <message>
        <source>its traces; a beginning is enough</source>
        <translation>jej ślady; wystarczy początek</translation>
    </message>
    <message>
        <source>trace id, span id</source>
        <translation>id śladu, id spanu</translation>
    </message>
    <message>
        <source>hexadecimal, UUID or traceparent; a beginning is enough</source>
        <translation>szesnastkowo, UUID lub traceparent; wystarczy początek</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>klucz=wartość</translation>
    </message>
    <message>
        <source>attribute of a span or resource; several: all must hold</source>
        <translation>atrybut spanu lub zasobu; kilka: wszystkie muszą pasować</translation>
    </message>
    <message>
        <source>duration&gt;1s</source>
        <translation>duration&gt;1s</translation>
    </message>
    <message>
        <source>service, name, status, kind, duration: the span&apos;s own</source>
        <translation>service, name, status, kind, duration: pola samego spanu</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>inne słowa</translation>
    </message>
    <message>
        <source>name of an operation</source>
        <translation>nazwa operacji</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Waterfall, keys</source>
        <translation>Kaskada, klawisze</translation>
    </message>
    <message>
        <source>Waterfall, mouse</source>
        <translation>Kaskada, mysz</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>Czego można szukać</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>the nearest box in that direction</source>
        <translation>najbliższe pole w tym kierunku</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>its slowest span in the waterfall</source>
        <translation>jego najwolniejszy span w kaskadzie</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>przesuwanie</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>/, Ctrl + F</source>
        <translation>/, Ctrl + F</translation>
    </message>
    <message>
        <source>N, Shift + N</source>
        <translation>N, Shift + N</translation>
    </message>
    <message>
        <source>next, previous match</source>
        <translation>następne, poprzednie trafienie</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>only the subtree of the selected span; all again</source>
        <translation>tylko poddrzewo wybranego spanu; znów wszystko</translation>
    </message>
    <message>
        <source>M, Shift + M</source>
        <translation>M, Shift + M</translation>
    </message>
    <message>
        <source>J, Shift + J</source>
        <translation>J, Shift + J</translation>
    </message>
    <message>
        <source>next, previous bookmark</source>
        <translation>następna, poprzednia zakładka</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>list of the bookmarks</source>
        <translation>lista zakładek</translation>
    </message>
    <message>
        <source>1 … 6</source>
        <translation>1 … 6</translation>
    </message>
    <message>
        <source>waterfall, flame graph, graph, statistics, spans, log</source>
        <translation>kaskada, wykres płomieniowy, graf, statystyki, spany, dziennik</translation>
    </message>
    <message>
        <source>Backspace, Shift + Backspace</source>
        <translation>Backspace, Shift + Backspace</translation>
    </message>
    <message>
        <source>back, forward in this trace</source>
        <translation>wstecz, dalej w tym śladzie</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>marks of what is not instrumented on, off</source>
        <translation>znaki miejsc bez instrumentacji: włącz, wyłącz</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>correct clocks that are off; as recorded</source>
        <translation>skoryguj rozbieżne zegary; jak zapisano</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>suggest parents for flat spans; as recorded</source>
        <translation>sugeruj rodziców płaskim spanom; jak zapisano</translation>
    </message>
    <message>
        <source>Shift + C</source>
        <translation>Shift + C</translation>
    </message>
    <message>
        <source>what the colours stand for</source>
        <translation>co oznaczają kolory</translation>
    </message>
    <message>
        <source>Shift + V</source>
        <translation>Shift + V</translation>
    </message>
    <message>
        <source>columns and pills</source>
        <translation>kolumny i znaczniki</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>in the list of traces: put the trace on side A, on side B</source>
        <translation>na liście śladów: ślad na stronę A, na stronę B</translation>
    </message>
    <message>
        <source>next, previous difference, the largest first</source>
        <translation>następna, poprzednia różnica, od największej</translation>
    </message>
    <message>
        <source>the span in its own trace</source>
        <translation>span w jego własnym śladzie</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>deepest error below the selected span, or of the trace</source>
        <translation>najgłębszy błąd poniżej wybranego spanu albo w śladzie</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>side by side, one tree, a table</source>
        <translation>obok siebie, jedno drzewo, tabela</translation>
    </message>
    <message>
        <source>what differs in the selected row</source>
        <translation>co się różni w wybranym wierszu</translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation>Ctrl + V</translation>
    </message>
    <message>
        <source>one id, or two, onto the sides</source>
        <translation>jeden identyfikator albo dwa na strony</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>the comparison as Markdown; in a table its row</source>
        <translation>porównanie jako Markdown; w tabeli jej wiersz</translation>
    </message>
    <message>
        <source>list the traces with this operation</source>
        <translation>lista śladów z tą operacją</translation>
    </message>
    <message>
        <source>copy the row</source>
        <translation>kopiuj wiersz</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Ctrl + K</translation>
    </message>
    <message>
        <source>which traces are counted: the search</source>
        <translation>które ślady się liczą: wyszukiwanie</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Wąskie gardła</translation>
    </message>
    <message>
        <source>move the threshold of the cohort; Shift finer</source>
        <translation>przesuń próg kohorty; z Shiftem dokładniej</translation>
    </message>
    <message>
        <source>F, D</source>
        <translation>F, D</translation>
    </message>
    <message>
        <source>attribute of the cohort: list its traces, compare</source>
        <translation>atrybut kohorty: lista jego śladów, porównanie</translation>
    </message>
    <message>
        <source>bookmark the span; write a note, Esc ends it</source>
        <translation>dodaj zakładkę do spanu; pisz notatkę, Esc ją kończy</translation>
    </message>
    <message>
        <source>brush; its edges resize it, inside it is moved</source>
        <translation>zaznacz; krawędzie zmieniają rozmiar, wnętrze przesuwa</translation>
    </message>
    <message>
        <source>Click, double click</source>
        <translation>Kliknięcie, dwukrotne kliknięcie</translation>
    </message>
    <message>
        <source>on a point: show the trace, open it</source>
        <translation>na punkcie: pokaż ślad, otwórz go</translation>
    </message>
    <message>
        <source>a brush without the mouse</source>
        <translation>zaznaczenie bez myszy</translation>
    </message>
    <message>
        <source>move the brush</source>
        <translation>przesuń zaznaczenie</translation>
    </message>
    <message>
        <source>Shift, Ctrl + ↑ ↓ ← →</source>
        <translation>Shift, Ctrl + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move its right or upper, its left or lower edge</source>
        <translation>przesuń prawą lub górną, lewą lub dolną krawędź</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all traces</source>
        <translation>pokaż wszystkie ślady</translation>
    </message>
    <message>
        <source>drop the brush</source>
        <translation>usuń zaznaczenie</translation>
    </message>
    <message>
        <source>traceDuration&gt;1s</source>
        <translation>traceDuration&gt;1s</translation>
    </message>
    <message>
        <source>the whole trace</source>
        <translation>cały ślad</translation>
    </message>
    <message>
        <source>Chart of traces</source>
        <translation>Wykres śladów</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>page of Jaeger, Tempo, Zipkin, Grafana: Enter fetches what it shows</source>
        <translation>strona Jaegera, Tempo, Zipkina, Grafany: Enter pobiera, co pokazuje</translation>
    </message>
    <message>
        <source>framewake://trace/…</source>
        <translation>framewake://trace/…</translation>
    </message>
    <message>
        <source>opens what the cache has</source>
        <translation>otwiera to, co jest w pamięci podręcznej</translation>
    </message>
    <message>
        <source>Ctrl, Shift + click</source>
        <translation>Ctrl, Shift + kliknięcie</translation>
    </message>
    <message>
        <source>in the list of traces: select several, to compare with the rest</source>
        <translation>na liście śladów: zaznacz kilka, by porównać je z resztą</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>poprzednia, następna klatka</translation>
    </message>
    <message>
        <source>through the hand-overs</source>
        <translation>po przekazaniach</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, dwuklik</translation>
    </message>
    <message>
        <source>open the trace at who took, at the span</source>
        <translation>otwórz ślad u tego, kto odebrał, na jego spanie</translation>
    </message>
    <message>
        <source>+ − 0, Ctrl + wheel</source>
        <translation>+ − 0, Ctrl + kółko</translation>
    </message>
    <message>
        <source>← →, Shift + wheel</source>
        <translation>← →, Shift + kółko</translation>
    </message>
    <message>
        <source>in the picture: earlier, later; in the strip: another frame</source>
        <translation>na obrazku: wcześniej, później; na pasku: inna klatka</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Droga klatki</translation>
    </message>
    <message>
        <source>Over time: ← → ↑ ↓, Enter</source>
        <translation>W czasie: ← → ↑ ↓, Enter</translation>
    </message>
    <message>
        <source>step, service; list the traces behind it</source>
        <translation>krok, usługa; lista śladów, które za tym stoją</translation>
    </message>
    <message>
        <source>Ctrl + Shift + ← →, Home</source>
        <translation>Ctrl + Shift + ← →, Home</translation>
    </message>
    <message>
        <source>names narrower, wider, as at first</source>
        <translation>kolumna nazw węższa, szersza, jak na początku</translation>
    </message>
    <message>
        <source>find (also key=value, !=, =~, key&gt;5); elsewhere: search or filter of pane</source>
        <translation>szukaj (też klucz=wartość, !=, =~, klucz&gt;5); gdzie indziej: szukanie lub filtr</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportChangesDesk</name>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>biased sample</source>
        <translation>obciążona próba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces have spans of both imports and count for neither.</source>
        <translation>
            <numerusform>%Ln ślad ma spany obu importów i nie liczy się do żadnego.</numerusform>
            <numerusform>%Ln ślady mają spany obu importów i nie liczą się do żadnego.</numerusform>
            <numerusform>%Ln śladów ma spany obu importów i nie liczy się do żadnego.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces cannot be read.</source>
        <translation>
            <numerusform>Nie można odczytać %Ln śladu.</numerusform>
            <numerusform>Nie można odczytać %Ln śladów.</numerusform>
            <numerusform>Nie można odczytać %Ln śladów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the two traces…</source>
        <translation>Szukanie obu śladów…</translation>
    </message>
    <message>
        <source>The traces of this operation are gone.</source>
        <translation>Śladów tej operacji już nie ma.</translation>
    </message>
    <message>
        <source>medians-of-imports</source>
        <translation>mediany-importow</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportDesk</name>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost</source>
        <translation>
            <numerusform>utracono %Ln rekord</numerusform>
            <numerusform>utracono %Ln rekordy</numerusform>
            <numerusform>utracono %Ln rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Zapisano raport: %1</translation>
    </message>
    <message>
        <source>Imported, with problems</source>
        <translation>Zaimportowano, są problemy</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import anulowany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) in the cache</source>
        <translation>
            <numerusform>%Ln ślad w pamięci podręcznej</numerusform>
            <numerusform>%Ln ślady w pamięci podręcznej</numerusform>
            <numerusform>%Ln śladów w pamięci podręcznej</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::JourneyDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation>To jest pierwsza klatka.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>To jest ostatnia klatka.</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Droga klatki</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Droga klatki %1</translation>
    </message>
    <message>
        <source>No trace has the frame %1. With sampled tracing most frames have none; imports to come may bring it.</source>
        <translation>Klatki %1 nie ma w żadnym śladzie. Przy próbkowaniu większość klatek nie ma śladu; mogą ją przynieść kolejne importy.</translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation>przekazania</translation>
    </message>
</context>
<context>
    <name>fw::app::MainWindow</name>
    <message>
        <source>Times in %1</source>
        <translation>Czasy: %1</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Traces and logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</source>
        <translation>Ślady i logi (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Importuj folder</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Przykład: %1</translation>
    </message>
    <message>
        <source>Side A is set. Press B on the trace to compare with it.</source>
        <translation>Strona A jest wybrana. Naciśnij B na śladzie, który ma być z nią porównany.</translation>
    </message>
    <message>
        <source>Side B is set. Press A on the trace to compare it with.</source>
        <translation>Strona B jest wybrana. Naciśnij A na śladzie, z którym ma być porównana.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Compare this trace</source>
        <translation>Porównaj ten ślad</translation>
    </message>
    <message>
        <source>Put on side A</source>
        <translation>Umieść po stronie A</translation>
    </message>
    <message>
        <source>Put on side B</source>
        <translation>Umieść po stronie B</translation>
    </message>
    <message>
        <source>The clipboard has no id, and no two ids, to compare.</source>
        <translation>W schowku nie ma ani jednego, ani dwóch identyfikatorów do porównania.</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Wąskie gardła</translation>
    </message>
    <message>
        <source>A comparison needs two ids. Given: %1.</source>
        <translation>Porównanie wymaga dwóch identyfikatorów. Podano: %1.</translation>
    </message>
    <message>
        <source>The link names a view that this version does not have: %1.</source>
        <translation>Odnośnik podaje widok, którego ta wersja nie ma: %1.</translation>
    </message>
    <message>
        <source>Nothing is brushed: drag in the chart above the list first.</source>
        <translation>Nic nie zaznaczono: najpierw przeciągnij na wykresie nad listą.</translation>
    </message>
    <message>
        <source>Select several traces first: click them with Ctrl or Shift held.</source>
        <translation>Najpierw zaznacz kilka śladów: kliknij je z wciśniętym Ctrl lub Shift.</translation>
    </message>
    <message>
        <source>Some of the selected rows are not loaded: so many are better chosen by the brush or a query.</source>
        <translation>Niektóre z zaznaczonych wierszy nie są wczytane: tak wiele lepiej wybrać na wykresie albo zapytaniem.</translation>
    </message>
    <message>
        <source>Two imports are needed: a comparison tells what changed between them.</source>
        <translation>Potrzebne są dwa importy: porównanie mówi, co się między nimi zmieniło.</translation>
    </message>
    <message>
        <source>The open trace names no frame: no span of it has the attribute %1.</source>
        <translation>Otwarty ślad nie podaje klatki: żaden jego span nie ma atrybutu %1.</translation>
    </message>
    <message>
        <source>&amp;Whole comparison: all of both times, the rows that differ most</source>
        <translation>&amp;Całe porównanie: oba czasy w całości, wiersze różniące się najbardziej</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Cały ślad, nie tylko widoczna część</translation>
    </message>
    <message>
        <source>Select a row of the table first: an operation, a service or a value.</source>
        <translation>Najpierw wybierz wiersz tabeli: operację, usługę albo wartość.</translation>
    </message>
    <message>
        <source>Nothing is logged. A log of the program&apos;s events can be switched on in the settings.</source>
        <translation>Nic nie jest zapisywane. Log zdarzeń programu można włączyć w ustawieniach.</translation>
    </message>
</context>
<context>
    <name>fw::app::MappingDesk</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>Nazwa ma najwyżej %Ln znak.</numerusform>
            <numerusform>Nazwa ma najwyżej %Ln znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej %Ln znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name has no “/” and no “\”, and does not begin with a dot.</source>
        <translation>Nazwa nie zawiera „/” ani „\” i nie zaczyna się kropką.</translation>
    </message>
    <message>
        <source>A name has no characters that cannot be seen.</source>
        <translation>Nazwa nie zawiera znaków, których nie widać.</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Wybierz log</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</source>
        <translation>Logi (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The first lines are being read.</source>
        <translation>Trwa odczyt pierwszych wierszy.</translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>W tym pliku nie ma wierszy.</translation>
    </message>
    <message>
        <source>No line holds fields: neither JSON nor key=value.</source>
        <translation>Żaden wiersz nie zawiera pól: ani JSON, ani klucz=wartość.</translation>
    </message>
    <message>
        <source>The lines are long: the preview shows those in the first %1.</source>
        <translation>Wiersze są długie: podgląd pokazuje te z pierwszych %1.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Profil o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>There is a profile of this name already; it will be replaced.</source>
        <translation>Profil o tej nazwie już istnieje; zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>W wierszu poleceń: %1</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Zmień nazwę profilu</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Zapisz jako profil</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Usuń profil</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Usunąć profil „%1”?</translation>
    </message>
    <message>
        <source>What was imported with it stays.</source>
        <translation>To, co z nim zaimportowano, zostaje.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>No line becomes a span or a log record: choose the field that holds the trace id.</source>
        <translation>Żaden wiersz nie staje się spanem ani wpisem logu: wybierz pole z identyfikatorem śladu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s), the deepest ones, are not listed: they stay attributes.</source>
        <translation>
            <numerusform>Nie pokazano jeszcze %Ln pola, z położonych najgłębiej: pozostaje atrybutem.</numerusform>
            <numerusform>Nie pokazano jeszcze %Ln pól, położonych najgłębiej: pozostają atrybutami.</numerusform>
            <numerusform>Nie pokazano jeszcze %Ln pól, położonych najgłębiej: pozostają atrybutami.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Zamknij komunikat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::NoCachePage</name>
    <message>
        <source>Traces are shown here as soon as there is a cache to keep them in.</source>
        <translation>Ślady pojawią się tutaj, gdy tylko będzie pamięć podręczna, w której można je przechować.</translation>
    </message>
    <message>
        <source>Use a temporary cache</source>
        <translation>Użyj tymczasowej pamięci podręcznej</translation>
    </message>
    <message>
        <source>In memory; gone when the window closes</source>
        <translation>W pamięci operacyjnej; znika po zamknięciu okna</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Wybierz inną pamięć podręczną…</translation>
    </message>
</context>
<context>
    <name>fw::app::PageTexts</name>
    <message>
        <source>en</source>
        <extracomment>code of the language of a page: en, pl, de, uk</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Porównanie %1 z %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation>Operacja, usługa</translation>
    </message>
    <message>
        <source>Copy attributes as CSV</source>
        <translation>Kopiuj atrybuty jako CSV</translation>
    </message>
    <message>
        <source>Copy attributes as JSON</source>
        <translation>Kopiuj atrybuty jako JSON</translation>
    </message>
    <message>
        <source>not in the trace</source>
        <translation>brak w śladzie</translation>
    </message>
    <message>
        <source>Start +%1, duration %2, on the critical path %3</source>
        <translation>Początek +%1, czas trwania %2, na ścieżce krytycznej %3</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>brak czasu trwania</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
    </message>
    <message>
        <source>Event +%1 %2:</source>
        <translation>Zdarzenie +%1 %2:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Odnośniki</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Znaleziono: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>własna praca</translation>
    </message>
    <message>
        <source>work below</source>
        <translation>praca poniżej</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>oczekiwanie</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>ścieżka krytyczna</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>brak w B</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>brak w A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>tylko w B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>tylko w A</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>wcześniej %1</translation>
    </message>
    <message>
        <source>Operation in %1</source>
        <translation>Operacja w %1</translation>
    </message>
    <message>
        <source>B − A on the critical path</source>
        <translation>B − A na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>fast trace</source>
        <translation>szybki ślad</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>wolny ślad</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ścieżka krytyczna</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>A group: its members are paired by how long they took.</source>
        <translation>Grupa: jej elementy są łączone w pary według czasu trwania.</translation>
    </message>
    <message>
        <source>Its attributes are not in this file.</source>
        <translation>Jego atrybutów nie ma w tym pliku.</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Komunikat stanu</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Atrybuty, które się różnią</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Zdarzenie %1</translation>
    </message>
    <message>
        <source>Nothing differs but the times.</source>
        <translation>Różnią się tylko czasy.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 z %2 różnic</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ czasu trwania</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ własnego</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ ścieżki krytycznej</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>dopasowane</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Pokaż więcej</translation>
    </message>
    <message>
        <source>nothing hidden</source>
        <translation>niczego</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nie skopiowano</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the largest differences, what fails on one side only, the longest parts of the critical paths and of the others the longest, with what they hang below. The rest is not in this file.</source>
        <translation>Pokazano %1 z %2 wierszy: największe różnice, błędy tylko po jednej stronie, najdłuższe części ścieżek krytycznych, a z pozostałych najdłuższe, wraz z tym, pod czym wiszą. Reszty nie ma w tym pliku.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 w całości</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>bez błędów</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>Następna różnica (N)</translation>
    </message>
    <message>
        <source>The way from A to B</source>
        <translation>Droga od A do B</translation>
    </message>
    <message>
        <source>Scripts are off: the rows below need the one in this file.</source>
        <translation>Skrypty są wyłączone: wiersze poniżej wymagają tego, który jest w tym pliku.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Tabela według |Δ|</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Ukryj poniżej</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Ta sama skala czasu</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Find operation, key or value ( / )</source>
        <translation>Znajdź operację, klucz lub wartość ( / )</translation>
    </message>
    <message>
        <source>Find operation, key or value</source>
        <translation>Znajdź operację, klucz lub wartość</translation>
    </message>
    <message>
        <source>%1 of them renamed</source>
        <translation>w tym ze zmienioną nazwą: %1</translation>
    </message>
    <message>
        <source>%1 only in A, %2 only in B</source>
        <translation>tylko w A: %1, tylko w B: %2</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Źródło %1</translation>
    </message>
    <message>
        <source>One file, works offline, nothing from elsewhere</source>
        <translation>Jeden plik, działa bez sieci, nic z zewnątrz</translation>
    </message>
    <message>
        <source>Rows of both traces</source>
        <translation>Wiersze obu śladów</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>brakujący rodzic %1</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the longest parts of the critical path, errors and the slowest spans, with what they hang below. The others are not in this file.</source>
        <translation>Pokazano %1 z %2 wierszy: najdłuższe części ścieżki krytycznej, błędy i najwolniejsze spany, wraz z tym, pod czym wiszą. Pozostałych nie ma w tym pliku.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Klatka %1</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>Czas trwania %1</translation>
    </message>
    <message>
        <source>Scripts are off: the timeline below needs the one in this file.</source>
        <translation>Skrypty są wyłączone: oś czasu poniżej wymaga tego, który jest w tym pliku.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>ślad %1</translation>
    </message>
    <message>
        <source>Services and marks</source>
        <translation>Usługi i oznaczenia</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>%1 more bytes left out</source>
        <translation>pominięto jeszcze bajtów: %1</translation>
    </message>
    <message>
        <source>%1 (%2) took %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>The %1 operations of %2 that hold most of the critical path.</source>
        <translation>Operacje o największym udziale w ścieżce krytycznej: %1 z %2.</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>Ślad: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Klatka: %1</translation>
    </message>
    <message>
        <source>Start: %1 UTC</source>
        <translation>Początek: %1 UTC</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Odnośnik: %1</translation>
    </message>
    <message>
        <source>%1 holds %2 of the critical path of %3 (%4 %)</source>
        <translation>%1 zajmuje %2 ścieżki krytycznej, która trwa %3 (%4 %)</translation>
    </message>
    <message>
        <source>Waiting took %1 of it, most before %2.</source>
        <translation>Oczekiwanie zajęło z niej %1, najdłużej przed %2.</translation>
    </message>
    <message>
        <source>, first %1</source>
        <translation>, pierwszy %1</translation>
    </message>
    <message>
        <source>Waited %1 before, says %2</source>
        <translation>Wcześniej czekał %1, jak podaje %2</translation>
    </message>
    <message>
        <source>the span</source>
        <translation>span</translation>
    </message>
    <message>
        <source>Waited %1 since %2 had ended</source>
        <translation>Czekał %1 od zakończenia %2</translation>
    </message>
    <message>
        <source>its producer</source>
        <translation>jego producent</translation>
    </message>
    <message>
        <source>Is itself a wait of %1, as its name says</source>
        <translation>Sam jest oczekiwaniem trwającym %1, jak mówi jego nazwa</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln row(s) with smaller differences are not in this file.</source>
        <translation>
            <numerusform>Atrybutów %Ln wiersza, który różni się mniej, nie ma w tym pliku.</numerusform>
            <numerusform>Atrybutów %Ln wierszy, które różnią się mniej, nie ma w tym pliku.</numerusform>
            <numerusform>Atrybutów %Ln wierszy, które różnią się mniej, nie ma w tym pliku.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shortest piece(s) of the critical paths are not drawn.</source>
        <translation>
            <numerusform>Nie narysowano %Ln najkrótszego odcinka ścieżek krytycznych.</numerusform>
            <numerusform>Nie narysowano %Ln najkrótszych odcinków ścieżek krytycznych.</numerusform>
            <numerusform>Nie narysowano %Ln najkrótszych odcinków ścieżek krytycznych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of spans</source>
        <translation>
            <numerusform>%Ln para spanów</numerusform>
            <numerusform>%Ln pary spanów</numerusform>
            <numerusform>%Ln par spanów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>pominięto %Ln wartość</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing</source>
        <translation>
            <numerusform>brakuje %Ln rodzica</numerusform>
            <numerusform>brakuje %Ln rodziców</numerusform>
            <numerusform>brakuje %Ln rodziców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) failed</source>
        <translation>
            <numerusform>%Ln span zakończył się błędem</numerusform>
            <numerusform>%Ln spany zakończyły się błędem</numerusform>
            <numerusform>%Ln spanów zakończyło się błędem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing in the trace, so parts of it may be lacking.</source>
        <translation>
            <numerusform>W śladzie brakuje %Ln rodzica, więc może brakować jego części.</numerusform>
            <numerusform>W śladzie brakuje %Ln rodziców, więc może brakować jego części.</numerusform>
            <numerusform>W śladzie brakuje %Ln rodziców, więc może brakować jego części.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::PaneDesk</name>
    <message>
        <source>spans</source>
        <translation>spany</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>statystyki</translation>
    </message>
    <message>
        <source>The graph cannot be drawn: %1. The other views of the trace are not affected.</source>
        <translation>Nie można narysować grafu: %1. Inne widoki śladu działają dalej.</translation>
    </message>
    <message>
        <source>log</source>
        <translation>log</translation>
    </message>
</context>
<context>
    <name>fw::app::PictureDialog</name>
    <message>
        <source>Si&amp;ze:</source>
        <translation>&amp;Rozmiar:</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Eksportuj obraz</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Jak w oknie</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>The picture shows the rows as they are folded now, with a strip of ids and times below.</source>
        <translation>Obraz pokazuje wiersze tak, jak są teraz zwinięte, z paskiem identyfikatorów i czasów u dołu.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Zapisz…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>&amp;Kopiuj do schowka</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Podgląd obrazu</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>%1 width, %2 height of the exported picture</extracomment>
        <translation>%1 × %2 pikseli</translation>
    </message>
    <message>
        <source>%1 × %2 points, any size</source>
        <translation>%1 × %2 punktów, dowolny rozmiar</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Strona PDF</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>&amp;Pomiń dane tajne i osobowe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>pominięto %Ln wartość</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
            <numerusform>pominięto %Ln wartości</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of differences (CSV)</source>
        <translation>Tabela różnic (CSV)</translation>
    </message>
    <message>
        <source>One file with both traces to look at, which opens in any browser and needs nothing else.</source>
        <translation>Jeden plik z oboma śladami do przeglądania, który otworzy każda przeglądarka i który nie potrzebuje niczego więcej.</translation>
    </message>
    <message>
        <source>The sentence, both traces and the largest differences as a table, for a ticket.</source>
        <translation>Zdanie, oba ślady i tabela największych różnic, do zgłoszenia.</translation>
    </message>
    <message>
        <source>All rows that differ, the largest first, with exact nanoseconds.</source>
        <translation>Wszystkie wiersze, które się różnią, największe najpierw, z dokładnością do nanosekund.</translation>
    </message>
</context>
<context>
    <name>fw::app::QualityDesk</name>
    <message>
        <source>All traces were checked, the list shows those of a search.</source>
        <translation>Sprawdzono wszystkie ślady, lista pokazuje te z wyszukiwania.</translation>
    </message>
    <message>
        <source>Checked were the traces of another search.</source>
        <translation>Sprawdzono ślady innego wyszukiwania.</translation>
    </message>
    <message>
        <source>The cache has changed since.</source>
        <translation>Pamięć podręczna od tego czasu się zmieniła.</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Wybierz plik z regułami</translation>
    </message>
    <message>
        <source>Rules (*.rules *.txt)</source>
        <translation>Reguły (*.rules *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>of a search</source>
        <translation>z wyszukiwania</translation>
    </message>
    <message>
        <source>within the brush</source>
        <translation>w zaznaczeniu</translation>
    </message>
    <message>
        <source>of a search, within the brush</source>
        <translation>z wyszukiwania, w zaznaczeniu</translation>
    </message>
    <message>
        <source>Only the traces within a brush were checked, the list shows more.</source>
        <translation>Sprawdzono tylko ślady w zaznaczeniu, lista pokazuje więcej.</translation>
    </message>
    <message>
        <source>More traces were checked than the brush holds.</source>
        <translation>Sprawdzono więcej śladów, niż obejmuje zaznaczenie.</translation>
    </message>
    <message>
        <source>Checked were the traces within another brush.</source>
        <translation>Sprawdzono ślady w innym zaznaczeniu.</translation>
    </message>
</context>
<context>
    <name>fw::app::RedactionList</name>
    <message>
        <source>What is left out</source>
        <translation>Co jest pomijane</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pomijane</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more find(s)</source>
        <translation>
            <numerusform>jeszcze %Ln trafienie</numerusform>
            <numerusform>jeszcze %Ln trafienia</numerusform>
            <numerusform>jeszcze %Ln trafień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::SearchDesk</name>
    <message>
        <source>not understood</source>
        <translation>niezrozumiałe</translation>
    </message>
</context>
<context>
    <name>fw::app::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring of the system</source>
        <translation>&amp;Zachowaj w pęku kluczy systemu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Password of %1 for “%2” at %3:</source>
        <translation>Hasło użytkownika %1 do „%2” pod %3:</translation>
    </message>
    <message>
        <source>Token for “%1” at %2:</source>
        <translation>Token do „%1” pod %2:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>This system has no keyring that answers: it is asked for each time and written nowhere.</source>
        <translation>W tym systemie nie odpowiada żaden pęk kluczy: trzeba je podawać za każdym razem i nie jest nigdzie zapisywane.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Za&amp;loguj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>fw::app::ServicePlotDesk</name>
    <message>
        <source>The traces behind this point are gone.</source>
        <translation>Śladów stojących za tym punktem już nie ma.</translation>
    </message>
    <message>
        <source>services-over-time</source>
        <translation>uslugi-w-czasie</translation>
    </message>
</context>
<context>
    <name>fw::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Czas lokalny</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dni</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>&amp;Wybierz inną…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Przywróć &amp;układ</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Motyw:</translation>
    </message>
    <message>
        <source>Ti&amp;me zone:</source>
        <translation>&amp;Strefa czasowa:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Język:</translation>
    </message>
    <message>
        <source>&amp;Frame ids are in:</source>
        <translation>Id &amp;klatek są w:</translation>
    </message>
    <message>
        <source>The attribute whose values name a frame. The cache is indexed anew when it changes; new caches start with it.</source>
        <translation>Atrybut, którego wartości nazywają klatkę. Po jego zmianie pamięć podręczna jest indeksowana od nowa; nowe zaczynają od niego.</translation>
    </message>
    <message>
        <source>Cache:</source>
        <translation>Pamięć podręczna:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Najwyżej:</translation>
    </message>
    <message>
        <source>Unused for at most:</source>
        <translation>Nieużywane najwyżej:</translation>
    </message>
    <message>
        <source>After an import the traces that were not used for longest leave the cache; those that you keep by their menu stay.</source>
        <translation>Po imporcie pamięć podręczną opuszczają ślady najdłużej nieużywane; zostają te, które zatrzymasz z ich menu.</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Okno:</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Użyj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Model:</translation>
    </message>
    <message>
        <source>Tokens in:</source>
        <translation>Tokeny wejściowe:</translation>
    </message>
    <message>
        <source>Tokens out:</source>
        <translation>Tokeny wyjściowe:</translation>
    </message>
    <message>
        <source>Tokens, all:</source>
        <translation>Tokeny razem:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Pewność:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Liczba:</translation>
    </message>
    <message>
        <source>Attributes of AI spans, with commas between them; of several that a span has the first one counts.</source>
        <translation>Atrybuty spanów AI, rozdzielone przecinkami; z kilku, które span ma, liczy się pierwszy.</translation>
    </message>
    <message>
        <source>Clocks are corrected by:</source>
        <translation>Zegary poprawiane o:</translation>
    </message>
    <message>
        <source>At most, and only where you ask for it in a trace. Hosts whose clocks are off by more are told.</source>
        <translation>Co najwyżej tyle i tylko tam, gdzie o to poprosisz w śladzie. Program mówi o hostach, których zegary odbiegają bardziej.</translation>
    </message>
    <message>
        <source>&amp;Keep a log of the program&apos;s events</source>
        <translation>&amp;Prowadź log zdarzeń programu</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Log:</translation>
    </message>
    <message>
        <source>Starts, and how imports and fetches ended, in figures: for reports of faults. No names, addresses or contents of traces; at most half a megabyte, on this machine only.</source>
        <translation>Starty oraz to, jak skończyły się importy i pobierania, w liczbach: do zgłoszeń błędów. Bez nazw, adresów i treści śladów; najwyżej pół megabajta, tylko na tym komputerze.</translation>
    </message>
</context>
<context>
    <name>fw::app::StateDialog</name>
    <message>
        <source>Report of the program&apos;s state</source>
        <translation>Raport o stanie programu</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Zapi&amp;sz jako…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>For a report of a fault. Nothing of it is sent: copy or save it. Addresses, paths, ids and what you wrote are told by their shape only; messages may still name a service, so read them, and change what you like.</source>
        <translation>Do zgłoszenia błędu. Nic z tego nie jest wysyłane: skopiuj raport lub go zapisz. Adresy, ścieżki, identyfikatory i to, co zostało wpisane, podane są tylko w zarysie; komunikaty mogą jednak wymieniać usługę, więc przeczytaj je i zmień, co chcesz.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
</context>
<context>
    <name>fw::app::TabRow</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Ślady</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Wąskie gardła</translation>
    </message>
    <message>
        <source>Brush: %1</source>
        <translation>Zaznaczenie: %1</translation>
    </message>
    <message>
        <source>Only the traces in the brush are listed. Click: all of the search (Esc in the chart)</source>
        <translation>Lista zawiera tylko zaznaczone ślady. Kliknięcie: wszystkie z wyszukiwania (Esc na wykresie)</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Droga klatki</translation>
    </message>
    <message>
        <source>Only listed: %1</source>
        <translation>Tylko na liście: %1</translation>
    </message>
    <message>
        <source>Only these traces of the search are listed: %1. Click: all of the search</source>
        <translation>Na liście są tylko te ślady wyszukiwania: %1. Kliknięcie: wszystkie z wyszukiwania</translation>
    </message>
</context>
<context>
    <name>fw::app::TableSaver</name>
    <message>
        <source>Save as CSV</source>
        <translation>Zapisz jako CSV</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Wartości rozdzielone przecinkami (*.csv)</translation>
    </message>
    <message>
        <source>Table saved: %1, %2</source>
        <translation>Zapisano tabelę: %1, %2</translation>
    </message>
</context>
<context>
    <name>fw::app::Texts</name>
    <message>
        <source>The settings could not be understood, the defaults hold. The file was kept as %1.</source>
        <translation>Nie można odczytać ustawień, obowiązują domyślne. Plik zachowano jako %1.</translation>
    </message>
    <message>
        <source>The last session failed to open twice and was left out.</source>
        <translation>Ostatniej sesji dwa razy nie udało się otworzyć, więc ją pominięto.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niezrozumiałe</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie można odczytać</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>The other traces are not affected.</source>
        <translation>Pozostałe ślady są nienaruszone.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Nieobsługiwane</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Przekroczono limit</translation>
    </message>
    <message>
        <source>What was read up to there is kept.</source>
        <translation>To, co odczytano do tego miejsca, zachowano.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nie znaleziono</translation>
    </message>
    <message>
        <source>The cache failed</source>
        <translation>Błąd pamięci podręcznej</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>To, co zapisano wcześniej, zachowano.</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Błąd sieci</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Nie można zapisać</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Nie zmieniono żadnego pliku.</translation>
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
        <source>%1: import stopped. %2</source>
        <translation>%1: przerwano import. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: import cancelled. %Ln span(s) read so far are kept.</source>
        <translation>
            <numerusform>%1: import anulowano. Zachowano %Ln odczytany span.</numerusform>
            <numerusform>%1: import anulowano. Zachowano %Ln odczytane spany.</numerusform>
            <numerusform>%1: import anulowano. Zachowano %Ln odczytanych spanów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new trace(s),</source>
        <translation>
            <numerusform>%Ln nowy ślad,</numerusform>
            <numerusform>%Ln nowe ślady,</numerusform>
            <numerusform>%Ln nowych śladów,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) added.</source>
        <translation>
            <numerusform>dodano %Ln span.</numerusform>
            <numerusform>dodano %Ln spany.</numerusform>
            <numerusform>dodano %Ln spanów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) replaced by later, more complete records.</source>
        <translation>
            <numerusform>%Ln span zastąpiono późniejszym, pełniejszym zapisem.</numerusform>
            <numerusform>%Ln spany zastąpiono późniejszymi, pełniejszymi zapisami.</numerusform>
            <numerusform>%Ln spanów zastąpiono późniejszymi, pełniejszymi zapisami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) there already.</source>
        <translation>
            <numerusform>%Ln już tam był.</numerusform>
            <numerusform>%Ln już tam były.</numerusform>
            <numerusform>%Ln już tam było.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it is in the cache already, nothing changed.</source>
        <translation>wszystko jest już w pamięci podręcznej, nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>no spans in it.</source>
        <translation>brak spanów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost: see the import problems.</source>
        <translation>
            <numerusform>Utracono %Ln rekord: zobacz problemy importu.</numerusform>
            <numerusform>Utracono %Ln rekordy: zobacz problemy importu.</numerusform>
            <numerusform>Utracono %Ln rekordów: zobacz problemy importu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this cache.</source>
        <translation>„%1” nie ma w tej pamięci podręcznej.</translation>
    </message>
    <message>
        <source>The cache is empty: import a file first.</source>
        <translation>Pamięć podręczna jest pusta: najpierw zaimportuj plik.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln trace(s)</source>
        <translation>
            <numerusform>Zawiera %Ln ślad</numerusform>
            <numerusform>Zawiera %Ln ślady</numerusform>
            <numerusform>Zawiera %Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1 to %2 (%3).</source>
        <translation> od %1 do %2 (%3).</translation>
    </message>
    <message>
        <source>Similar frame ids: %1.</source>
        <translation>Podobne id klatek: %1.</translation>
    </message>
    <message>
        <source>With sampling, most frames have no trace.</source>
        <translation>Przy próbkowaniu większość klatek nie ma śladu.</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>id śladu</translation>
    </message>
    <message>
        <source>trace id, beginning</source>
        <translation>id śladu, początek</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>id klatki</translation>
    </message>
    <message>
        <source>frame id, beginning</source>
        <translation>id klatki, początek</translation>
    </message>
    <message>
        <source>span id</source>
        <translation>id spanu</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>operacja</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>klucz = wartość</translation>
    </message>
    <message>
        <source>span id, beginning</source>
        <translation>id spanu, początek</translation>
    </message>
    <message>
        <source>text in attributes</source>
        <translation>tekst w atrybutach</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 z %Ln śladu</numerusform>
            <numerusform>%1 z %Ln śladów</numerusform>
            <numerusform>%1 z %Ln śladów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cache empty</source>
        <translation>Pamięć podręczna pusta</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Pamięć podręczna %1</translation>
    </message>
    <message>
        <source>The cache cannot be used: %1. Nothing was changed.</source>
        <translation>Pamięci podręcznej nie można użyć: %1. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be used: %2. Nothing was changed.</source>
        <translation>Pamięci podręcznej %1 nie można użyć: %2. Nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Wybierz inną pamięć podręczną…</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Pokaż, co zaimportowano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln źródło</numerusform>
            <numerusform>%Ln źródła</numerusform>
            <numerusform>%Ln źródeł</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2. The search “%3” leaves them out.</source>
        <translation>Odczytano %1: %2. Wyszukiwanie „%3” ich nie obejmuje.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) added.</source>
        <translation>
            <numerusform>dodano %Ln wpis logu.</numerusform>
            <numerusform>dodano %Ln wpisy logu.</numerusform>
            <numerusform>dodano %Ln wpisów logu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) wait for their spans</source>
        <translation>
            <numerusform>%Ln wpis logu czeka na swoje spany</numerusform>
            <numerusform>%Ln wpisy logu czekają na swoje spany</numerusform>
            <numerusform>%Ln wpisów logu czeka na swoje spany</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache empty, limit %1</source>
        <translation>Pamięć podręczna pusta, limit %1</translation>
    </message>
    <message>
        <source>Cache %1 of %2</source>
        <translation>Pamięć podręczna %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) that were not used for longest left the cache to keep its limits:</source>
        <translation>
            <numerusform>%Ln najdłużej nieużywany ślad opuścił pamięć podręczną, by zachować jej limity:</numerusform>
            <numerusform>%Ln najdłużej nieużywane ślady opuściły pamięć podręczną, by zachować jej limity:</numerusform>
            <numerusform>%Ln najdłużej nieużywanych śladów opuściło pamięć podręczną, by zachować jej limity:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), %1.</source>
        <translation>
            <numerusform>%Ln span, %1.</numerusform>
            <numerusform>%Ln spany, %1.</numerusform>
            <numerusform>%Ln spanów, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The traces that are kept whatever the limits are alone larger than %1.</source>
        <translation>Same ślady zatrzymane mimo limitów są większe niż %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The cache %1 can only be read: %2. Its traces can be opened; what is to be imported needs another cache.</source>
        <translation>Pamięć podręczna %1 jest tylko do odczytu: %2. Jej ślady można otwierać; import wymaga innej pamięci podręcznej.</translation>
    </message>
    <message>
        <source>This cache is a temporary one: what is imported is gone when the window closes.</source>
        <translation>Ta pamięć podręczna jest tymczasowa: to, co zostanie zaimportowane, zniknie po zamknięciu okna.</translation>
    </message>
    <message>
        <source>The cache file is damaged. The traces themselves were read instead of its indexes; damaged ones may be missing. “framewake-cli cache compact” saves what can be read; importing the sources again brings back the rest.</source>
        <translation>Plik pamięci podręcznej jest uszkodzony. Zamiast indeksów odczytano same ślady; uszkodzonych może brakować. „framewake-cli cache compact” ratuje to, co da się odczytać; ponowny import źródeł przywraca resztę.</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Pobierz ponownie</translation>
    </message>
    <message>
        <source>all spans are in the cache already.</source>
        <translation>wszystkie spany są już w pamięci podręcznej.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) added.</source>
        <translation>
            <numerusform>Dodano %Ln zakładkę.</numerusform>
            <numerusform>Dodano %Ln zakładki.</numerusform>
            <numerusform>Dodano %Ln zakładek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bookmark(s) left as attributes: too many for one import.</source>
        <translation>
            <numerusform>Jeszcze %Ln zakładkę pozostawiono jako atrybut: za dużo na jeden import.</numerusform>
            <numerusform>Jeszcze %Ln zakładki pozostawiono jako atrybuty: za dużo na jeden import.</numerusform>
            <numerusform>Jeszcze %Ln zakładek pozostawiono jako atrybuty: za dużo na jeden import.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
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
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importuj pliki</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation>Eksportuj ślady</translation>
    </message>
</context>
<context>
    <name>fw::app::TraceDesk</name>
    <message>
        <source>Copied: %1</source>
        <translation>Skopiowano: %1</translation>
    </message>
    <message>
        <source>Picture saved: %1, %2</source>
        <translation>Zapisano obraz: %1, %2</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Skopiowano obraz.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Rysowanie obrazu…</translation>
    </message>
    <message>
        <source>This is the first frame.</source>
        <translation>To jest pierwsza klatka.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>To jest ostatnia klatka.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Skopiowano jako Markdown.</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>Skopiowano jako tabelę.</translation>
    </message>
</context>
<context>
    <name>fw::app::UpkeepDesk</name>
    <message>
        <source>This trace stays whatever the limits of the cache.</source>
        <translation>Ten ślad zostaje mimo limitów pamięci podręcznej.</translation>
    </message>
    <message>
        <source>This trace may leave the cache when it is full.</source>
        <translation>Ten ślad może opuścić pamięć podręczną, gdy ta się zapełni.</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>Usuwanie importu</translation>
    </message>
    <message>
        <source>Take everything that came with %1 out of the cache?</source>
        <translation>Usunąć z pamięci podręcznej wszystko, co przyszło z %1?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Traces keep what other imports brought; those that you keep by their menu stay.</source>
        <translation>Sam plik się nie zmieni. Ślady zachowają to, co wniosły inne importy; zostają te, które zatrzymasz z ich menu.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Usuwanie…</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %Ln span(s).</source>
        <translation>
            <numerusform>Usunięto: %Ln span.</numerusform>
            <numerusform>Usunięto: %Ln spany.</numerusform>
            <numerusform>Usunięto: %Ln spanów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing by %1…</source>
        <translation>Indeksowanie według %1…</translation>
    </message>
    <message>
        <source>Frame ids are the values of %1 now.</source>
        <translation>Id klatek to teraz wartości %1.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Łączenie…</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln trace(s) to the one with the whole id.</source>
        <translation>
            <numerusform>Połączono: %Ln ślad z tym o pełnym id.</numerusform>
            <numerusform>Połączono: %Ln ślady z tymi o pełnym id.</numerusform>
            <numerusform>Połączono: %Ln śladów z tymi o pełnym id.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are one trace already.</source>
        <translation>To już jeden ślad.</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>P&amp;rzejdź</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Motyw</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Strefa czasowa</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importuj pliki…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Importuj &amp;folder…</translation>
    </message>
    <message>
        <source>Open &amp;sample traces</source>
        <translation>Otwórz p&amp;rzykładowe ślady</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Eksportuj obraz…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Kopiuj obraz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Szukaj</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>&amp;Previous trace of the list</source>
        <translation>&amp;Poprzedni ślad z listy</translation>
    </message>
    <message>
        <source>&amp;Next trace of the list</source>
        <translation>&amp;Następny ślad z listy</translation>
    </message>
    <message>
        <source>&amp;All traces</source>
        <translation>Wszystkie ś&amp;lady</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Ź&amp;ródła</translation>
    </message>
    <message>
        <source>S&amp;pan</source>
        <translation>S&amp;pan</translation>
    </message>
    <message>
        <source>Import &amp;problems</source>
        <translation>Pro&amp;blemy importu</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Pasek m&amp;enu</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>P&amp;ełny ekran</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Jak w &amp;systemie</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Jasny</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Ciemny</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>Czas &amp;lokalny</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Jak w s&amp;ystemie</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Klawisze</translation>
    </message>
    <message>
        <source>&amp;About Framewake</source>
        <translation>&amp;O programie Framewake</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Ustawienia…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Przywróć układ</translation>
    </message>
    <message>
        <source>Import &amp;log lines with a mapping…</source>
        <translation>Importuj wiersze &amp;logu z mapowaniem…</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Pop&amp;rzednia klatka</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Następna &amp;klatka</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>P&amp;olecenia…</translation>
    </message>
    <message>
        <source>&amp;Traces</source>
        <translation>Śl&amp;ady</translation>
    </message>
    <message>
        <source>&amp;Compare two traces</source>
        <translation>Porówna&amp;nie dwóch śladów</translation>
    </message>
    <message>
        <source>Compare with the &amp;median of its kind</source>
        <translation>Porównaj z &amp;medianą jego rodzaju</translation>
    </message>
    <message>
        <source>Compare with the p&amp;95 of its kind</source>
        <translation>Porównaj z p&amp;95 jego rodzaju</translation>
    </message>
    <message>
        <source>Copy comparison as &amp;Markdown</source>
        <translation>Kopiuj porównanie jako &amp;Markdown</translation>
    </message>
    <message>
        <source>Save differences as CS&amp;V…</source>
        <translation>Zapisz różnice jako CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Bottlenecks of many traces</source>
        <translation>&amp;Wąskie gardła wielu śladów</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Kontrole</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>Połą&amp;czenia…</translation>
    </message>
    <message>
        <source>Fetc&amp;h traces…</source>
        <translation>Po&amp;bierz ślady…</translation>
    </message>
    <message>
        <source>Compare the b&amp;rush with the rest</source>
        <translation>Po&amp;równaj zaznaczenie na wykresie z resztą</translation>
    </message>
    <message>
        <source>Compare se&amp;lected traces with the rest</source>
        <translation>Porównaj zaznaczone ś&amp;lady z resztą</translation>
    </message>
    <message>
        <source>Compare the last two &amp;imports</source>
        <translation>Porównaj dwa ostatnie &amp;importy</translation>
    </message>
    <message>
        <source>Frame &amp;journey</source>
        <translation>&amp;Droga klatki</translation>
    </message>
    <message>
        <source>Show the jour&amp;ney of this frame</source>
        <translation>Pokaż d&amp;rogę tej klatki</translation>
    </message>
    <message>
        <source>Percentiles of &amp;each service over time</source>
        <translation>P&amp;ercentyle każdej usługi w czasie</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this &amp;kind</source>
        <translation>Porównaj p50 z p95 tego &amp;rodzaju</translation>
    </message>
    <message>
        <source>E&amp;xport traces…</source>
        <translation>E&amp;ksportuj ślady…</translation>
    </message>
    <message>
        <source>Copy trace as Mar&amp;kdown</source>
        <translation>Kopiuj ślad jako Mar&amp;kdown</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver for this trace again</source>
        <translation>Zapytaj se&amp;rwer o ten ślad ponownie</translation>
    </message>
    <message>
        <source>&amp;Report of the program&apos;s state…</source>
        <translation>&amp;Raport o stanie programu…</translation>
    </message>
    <message>
        <source>Compare medians of t&amp;wo imports</source>
        <translation>Porównaj mediany &amp;dwóch importów</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>Strony pomo&amp;cy</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Otwórz folder &amp;logu</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Co &amp;nowego</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowParts</name>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Problemy importu</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
</context>
<context>
    <name>fw::items::BottleneckModel</name>
    <message>
        <source>other values</source>
        <translation>inne wartości</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>czekanie: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>nd.</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>Spans without this attribute</source>
        <translation>Spany bez tego atrybutu</translation>
    </message>
    <message>
        <source>Values beyond the first %1, together</source>
        <translation>Razem wartości powyżej pierwszych %1</translation>
    </message>
    <message>
        <source>%1 in a trace, on average</source>
        <translation>Średnio w śladzie: %1</translation>
    </message>
    <message>
        <source>A wait has no status</source>
        <translation>Czekanie nie ma statusu</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 z %2 wywołań</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1, liczba spanów: %2</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Za mało spanów: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in all traces; self time %3</source>
        <translation>%1 z %2 we wszystkich śladach; czas własny %3</translation>
    </message>
    <message>
        <source>%1 in a trace, before %2</source>
        <translation>%1 w śladzie, przedtem %2</translation>
    </message>
    <message>
        <source>Nothing before it to compare with</source>
        <translation>Nie ma wcześniejszego okresu do porównania</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>numer %1</translation>
    </message>
    <message>
        <source>%1 of the critical path in a trace, %2</source>
        <translation>%1 ścieżki krytycznej w śladzie, %2</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>trend %1</translation>
    </message>
    <message>
        <source>By contribution to the critical path</source>
        <translation>Według udziału w ścieżce krytycznej</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Wywołania</translation>
    </message>
    <message>
        <source>Share of the calls with an error</source>
        <translation>Udział wywołań z błędem</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Najbliższa ranga; p95 wymaga 20 spanów, p99 100</translation>
    </message>
    <message>
        <source>Durations on one logarithmic axis, with p50, p95 and p99; sorted by the longest</source>
        <translation>Czasy trwania na jednej osi logarytmicznej, z p50, p95 i p99; sortowane według najdłuższego</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Czasy trwania</translation>
    </message>
    <message>
        <source>Contribution to the critical paths; its share of the duration of all traces</source>
        <translation>Wkład w ścieżki krytyczne; jego udział w czasie trwania wszystkich śladów</translation>
    </message>
    <message>
        <source>Critical path, mean per trace</source>
        <translation>Ścieżka krytyczna, średnio na ślad</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period, and its change against as long a period before</source>
        <translation>Wkład w ścieżkę krytyczną w tym okresie i jego zmiana wobec równie długiego okresu przedtem</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period</source>
        <translation>Wkład w ścieżkę krytyczną w tym okresie</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Przebieg</translation>
    </message>
    <message>
        <source>Course, against the period before</source>
        <translation>Przebieg, wobec okresu przedtem</translation>
    </message>
</context>
<context>
    <name>fw::items::ChangeModel</name>
    <message>
        <source>Durations, sum</source>
        <translation>Czasy trwania, suma</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Duration, p50</source>
        <translation>Czas trwania, p50</translation>
    </message>
    <message>
        <source>Duration, longest</source>
        <translation>Czas trwania, najdłuższy</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>Czas własny</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>Na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>Start in its parent</source>
        <translation>Początek w rodzicu</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>w porządku</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nieustawiony</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Komunikat statusu</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Zdarzenie: %1</translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation>Zasób: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
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
        <translation>mediany</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s) …</source>
        <translation>
            <numerusform>jeszcze %Ln wartość…</numerusform>
            <numerusform>jeszcze %Ln wartości…</numerusform>
            <numerusform>jeszcze %Ln wartości…</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>wynik %1</translation>
    </message>
    <message>
        <source>does not differ</source>
        <translation>nie różni się</translation>
    </message>
    <message>
        <source>medians: %1 %2, %3 %4</source>
        <translation>mediany: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>wartość %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punktów procentowych</translation>
    </message>
    <message>
        <source>The difference is at least so large, with 95 % confidence; false discovery rate %1</source>
        <translation>Różnica jest co najmniej taka, z pewnością 95 %; odsetek fałszywych odkryć %1</translation>
    </message>
    <message>
        <source>List the traces with this value</source>
        <translation>Pokaż listę śladów z tą wartością</translation>
    </message>
    <message>
        <source>Compare the median trace with this value with the median trace of the baseline</source>
        <translation>Porównaj medianę śladów z tą wartością z medianą grupy odniesienia</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it</source>
        <translation>Ma ją %1 z %2 oraz %3 z %4 śladów</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it; the difference is %5 to %6 points (95 %)</source>
        <translation>Ma ją %1 z %2 oraz %3 z %4 śladów; różnica wynosi od %5 do %6 punktów procentowych (95 %)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Share of all members</source>
        <translation>Udział we wszystkich śladach grupy</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortOperationModel</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: od %1 do %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 in a trace, on average</source>
        <translation>%1 zamiast %2 w śladzie, średnio</translation>
    </message>
    <message>
        <source>%1 of the critical path, %2 instead of %3</source>
        <translation>%1 ścieżki krytycznej, %2 zamiast %3</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortText</name>
    <message>
        <source>its own work takes %1 instead of %2</source>
        <translation>jej własna praca trwa %1 zamiast %2</translation>
    </message>
    <message>
        <source>others wait %1 instead of %2 before it</source>
        <translation>inne czekają przed nią %1 zamiast %2</translation>
    </message>
    <message>
        <source>it is far slower in %1 instead of %2 of the traces</source>
        <translation>jest znacznie wolniejsza w %1 zamiast w %2 śladów</translation>
    </message>
    <message>
        <source>errors begin there in %1 instead of %2 of the traces</source>
        <translation>błędy zaczynają się tam w %1 zamiast w %2 śladów</translation>
    </message>
    <message>
        <source>it takes part in %1 instead of %2 of the traces</source>
        <translation>bierze udział w %1 zamiast w %2 śladów</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Z błędami</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Kohorta</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Reszta</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Odniesienie</translation>
    </message>
    <message>
        <source>slowest %1 %, from %2</source>
        <translation>najwolniejsze %1 %, od %2</translation>
    </message>
    <message>
        <source>slowest %1 %</source>
        <translation>najwolniejsze %1 %</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>z błędami</translation>
    </message>
    <message>
        <source>kept traces</source>
        <translation>ślady zachowywane</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>wybrane ręcznie</translation>
    </message>
    <message>
        <source>Nothing speaks against a single service: no service does more itself in these traces than in the others.</source>
        <translation>Nic nie wskazuje na jedną usługę: żadna nie robi w tych śladach sama więcej niż w pozostałych.</translation>
    </message>
    <message>
        <source>%1 (as its callers name it)</source>
        <translation>%1 (jak nazywają ją wywołujący)</translation>
    </message>
    <message>
        <source>The evidence speaks against %1: %2.</source>
        <translation>Dowody wskazują na usługę %1: %2.</translation>
    </message>
    <message>
        <source>Less strong: %1.</source>
        <translation>Słabsze dowody: %1.</translation>
    </message>
    <message>
        <source>No trace belongs to either side.</source>
        <translation>Żaden ślad nie należy do żadnej ze stron.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the one side</source>
        <translation>
            <numerusform>%Ln ślad po jednej stronie</numerusform>
            <numerusform>%Ln ślady po jednej stronie</numerusform>
            <numerusform>%Ln śladów po jednej stronie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the other</source>
        <translation>
            <numerusform>%Ln ślad po drugiej</numerusform>
            <numerusform>%Ln ślady po drugiej</numerusform>
            <numerusform>%Ln śladów po drugiej</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer than %2 tell nothing.</source>
        <translation>%1: mniej niż %2 nic nie mówi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)</source>
        <translation>
            <numerusform>różni się %1 z %Ln klucza przy 5 % (Benjamini–Hochberg)</numerusform>
            <numerusform>różni się %1 z %Ln kluczy przy 5 % (Benjamini–Hochberg)</numerusform>
            <numerusform>różni się %1 z %Ln kluczy przy 5 % (Benjamini–Hochberg)</numerusform>
        </translation>
    </message>
    <message>
        <source>ids and copies of the duration left out (%1)</source>
        <translation>pominięto identyfikatory i kopie czasu trwania (%1)</translation>
    </message>
    <message>
        <source>of some keys not every value could be kept</source>
        <translation>nie wszystkie wartości niektórych kluczy dało się zachować</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation>Identyfikatory: %1</translation>
    </message>
    <message>
        <source>Copies of durations: %1</source>
        <translation>Kopie czasów trwania: %1</translation>
    </message>
    <message>
        <source>What the traces were chosen by: %1</source>
        <translation>Według czego wybrano ślady: %1</translation>
    </message>
    <message>
        <source>on the root</source>
        <translation>w korzeniu</translation>
    </message>
    <message>
        <source>on resource, %1</source>
        <translation>w zasobie, %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>w %1, %2</translation>
    </message>
    <message>
        <source>same traces as %1</source>
        <translation>te same ślady co %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s) say the same: %1</source>
        <translation>
            <numerusform>to samo mówi jeszcze %Ln klucz: %1</numerusform>
            <numerusform>to samo mówią jeszcze %Ln klucze: %1</numerusform>
            <numerusform>to samo mówi jeszcze %Ln kluczy: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln inna</numerusform>
            <numerusform>%Ln inne</numerusform>
            <numerusform>%Ln innych</numerusform>
        </translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>czekanie: %1</translation>
    </message>
    <message>
        <source>further keys not looked at: %1</source>
        <translation>dalsze klucze, których nie zbadano: %1</translation>
    </message>
    <message>
        <source>in the brush</source>
        <translation>w zaznaczeniu na wykresie</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>import %1</translation>
    </message>
    <message numerus="yes">
        <source>Both sides are the same %Ln trace(s): there is nothing to compare.</source>
        <translation>
            <numerusform>Obie strony to ten sam %Ln ślad: nie ma czego porównywać.</numerusform>
            <numerusform>Obie strony to te same %Ln ślady: nie ma czego porównywać.</numerusform>
            <numerusform>Obie strony to te same %Ln śladów: nie ma czego porównywać.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grow with the time or the number of the frame: %1</source>
        <translation>Rosną z czasem lub numerem klatki: %1</translation>
    </message>
</context>
<context>
    <name>fw::items::CompareWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>operation in service</comment>
        <translation>%1 w %2</translation>
    </message>
    <message>
        <source>The largest change is %1: %2. Others make up for it.</source>
        <translation>Największa zmiana to %1: %2. Inne ją wyrównują.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, %3 of the difference.</source>
        <translation>Żadna pojedyncza rzecz tego nie wyjaśnia. Największa jest %1: %2, %3 różnicy.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, against the difference.</source>
        <translation>Żadna pojedyncza rzecz tego nie wyjaśnia. Największa jest %1: %2, w przeciwną stronę.</translation>
    </message>
    <message>
        <source>%1 runs only in A and is the largest difference: %2, %3 of it.</source>
        <translation>%1 działa tylko w A i jest największą różnicą: %2, %3 całości.</translation>
    </message>
    <message>
        <source>%1 runs only in B and is the largest difference: %2, %3 of it.</source>
        <translation>%1 działa tylko w B i jest największą różnicą: %2, %3 całości.</translation>
    </message>
    <message>
        <source>%1 is the largest difference: %2 of its own work (%4 → %5), %3 of it.</source>
        <translation>%1 jest największą różnicą: %2 własnej pracy (%4 → %5), %3 całości.</translation>
    </message>
    <message>
        <source>Others make up for part of it.</source>
        <translation>Inne wyrównują część tej różnicy.</translation>
    </message>
    <message>
        <source>Within %1 lie %2.</source>
        <translation>W obrębie %1 leży %2.</translation>
    </message>
    <message>
        <source>%1, %2, runs only in B.</source>
        <translation>%1, %2, działa tylko w B.</translation>
    </message>
    <message>
        <source>%1 spans without a counterpart were not looked at for a new name: too many.</source>
        <translation>Spany bez odpowiednika, w których nie szukano nowej nazwy, bo jest ich za dużo: %1.</translation>
    </message>
    <message>
        <source>A and B are the same trace.</source>
        <translation>A i B to ten sam ślad.</translation>
    </message>
    <message>
        <source>A and B are identical.</source>
        <translation>A i B są identyczne.</translation>
    </message>
    <message>
        <source>%1 spans with the same names, states, durations and offsets.</source>
        <translation>Spany o tych samych nazwach, stanach, czasach trwania i przesunięciach: %1.</translation>
    </message>
    <message>
        <source>A and B took the same time and are not identical.</source>
        <translation>A i B trwały tyle samo i nie są identyczne.</translation>
    </message>
    <message>
        <source>B is slower than A by</source>
        <translation>B jest wolniejszy od A o</translation>
    </message>
    <message>
        <source>B is faster than A by</source>
        <translation>B jest szybszy od A o</translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation>%1 A</translation>
    </message>
    <message>
        <source>A has no spans.</source>
        <translation>A nie ma spanów.</translation>
    </message>
    <message>
        <source>B has no spans.</source>
        <translation>B nie ma spanów.</translation>
    </message>
    <message>
        <source>They have no span in common.</source>
        <translation>Nie mają żadnego wspólnego spanu.</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>tylko w A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>tylko w B</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>inny klucz</translation>
    </message>
    <message>
        <source>renamed, was %1</source>
        <translation>zmieniona nazwa, było %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięte</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>wstawione</translation>
    </message>
    <message>
        <source>level removed</source>
        <translation>usunięty poziom</translation>
    </message>
    <message>
        <source>level inserted</source>
        <translation>wstawiony poziom</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przesunięte</translation>
    </message>
    <message>
        <source>fails now</source>
        <translation>teraz z błędem</translation>
    </message>
    <message>
        <source>fails no more</source>
        <translation>już bez błędu</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>inny stan</translation>
    </message>
    <message>
        <source>Critical path, clocks as recorded; adds up exactly.</source>
        <translation>Ścieżka krytyczna, zegary jak zapisane; suma dokładna.</translation>
    </message>
    <message>
        <source>Critical path, clocks corrected; adds up exactly.</source>
        <translation>Ścieżka krytyczna, zegary poprawione; suma dokładna.</translation>
    </message>
    <message>
        <source>Critical path, clocks of one side corrected; adds up exactly.</source>
        <translation>Ścieżka krytyczna, zegary jednej strony poprawione; suma dokładna.</translation>
    </message>
    <message>
        <source>For new names the nearest %1 descendants were compared; %2 further ones were not.</source>
        <translation>Szukając nowych nazw, porównano %1 najbliższych potomków; dalszych %2 nie.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2.</source>
        <translation>W całości A trwał %1, a B %2.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2: %3 runs beyond its root, and what lies there is not compared.</source>
        <translation>W całości A trwał %1, a B %2: %3 wykracza poza swój korzeń, a to, co tam leży, nie jest porównywane.</translation>
    </message>
    <message>
        <source>The roots of A and B took the same time, the whole traces did not.</source>
        <translation>Korzenie A i B trwały tyle samo, całe ślady nie.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>w całości %1</translation>
    </message>
    <message>
        <source>The root of B is slower than that of A by</source>
        <translation>Korzeń B jest wolniejszy od korzenia A o</translation>
    </message>
    <message>
        <source>The root of B is faster than that of A by</source>
        <translation>Korzeń B jest szybszy od korzenia A o</translation>
    </message>
    <message>
        <source>the wait before %1</source>
        <comment>operation in service</comment>
        <translation>oczekiwanie przed: %1</translation>
    </message>
    <message>
        <source>The largest difference is %1: queued %2 (%4 → %5), %3 of it.</source>
        <translation>Największa różnica to %1: w kolejce %2 (%4 → %5), %3 różnicy.</translation>
    </message>
    <message>
        <source>On the critical path within %1 (%2 → %3) lie %4.</source>
        <translation>Na ścieżce krytycznej w obrębie %1 (%2 → %3) mieści się %4.</translation>
    </message>
    <message>
        <source>queue wait</source>
        <translation>oczekiwanie w kolejce</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>the operation that waited</comment>
        <translation>przed %1</translation>
    </message>
    <message>
        <source>queued %1</source>
        <comment>a longer or shorter wait</comment>
        <translation>w kolejce %1</translation>
    </message>
    <message>
        <source>%1 fails in B, not in A.</source>
        <translation>%1: błąd w B, nie w A.</translation>
    </message>
    <message>
        <source>%1 fails in A, not in B.</source>
        <translation>%1: błąd w A, nie w B.</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>inna usługa</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>inny rodzaj</translation>
    </message>
    <message>
        <source>errors: %1 → %2</source>
        <translation>błędy: %1 → %2</translation>
    </message>
</context>
<context>
    <name>fw::items::DiffTableModel</name>
    <message>
        <source>matched</source>
        <translation>dopasowane</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Dopasowanie</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ czasu trwania</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ własny</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ ścieżki krytycznej</translation>
    </message>
</context>
<context>
    <name>fw::items::GroupKey</name>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>fw::items::IssueModel</name>
    <message>
        <source>… and more that are only counted: %1</source>
        <translation>… i dalsze, tylko policzone: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Przyczyna</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyModel</name>
    <message>
        <source>trace %1, span %2</source>
        <translation>ślad %1, span %2</translation>
    </message>
    <message>
        <source>Neither span names a queue or topic</source>
        <translation>Żaden z dwóch spanów nie podaje kolejki ani tematu</translation>
    </message>
    <message>
        <source>%1: it was taken before what gave it ended</source>
        <translation>%1: odebrano, zanim dający się skończył</translation>
    </message>
    <message>
        <source>%1 from the end of the one to the start of the other</source>
        <translation>%1 od końca jednego do początku drugiego</translation>
    </message>
    <message>
        <source>hand-over %1</source>
        <translation>przekazanie %1</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation>od %1 w %2</translation>
    </message>
    <message>
        <source>to %1 in %2</source>
        <translation>do %1 w %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>przez %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>przerwa %1</translation>
    </message>
    <message>
        <source>By the start of who took; the same number stands in the picture</source>
        <translation>Według początku tego, kto odebrał; ten sam numer jest na obrazku</translation>
    </message>
    <message>
        <source>The span that gave, and its service</source>
        <translation>Span, który dał, i jego usługa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>The span that took, and its service</source>
        <translation>Span, który odebrał, i jego usługa</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Queue or topic, as one of the two spans names it</source>
        <translation>Kolejka lub temat, jak podaje jeden z dwóch spanów</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>From the end of who gave to the start of who took; clocks are as recorded</source>
        <translation>Od końca dającego do początku odbierającego; zegary jak zapisane</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>How the context came along</source>
        <translation>Jak przeszedł kontekst</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>What says that the one took from the other</source>
        <translation>Co mówi, że jeden odebrał od drugiego</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyWords</name>
    <message>
        <source>no waiting between its spans was recorded</source>
        <translation>nie zapisano żadnego czekania między jej spanami</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2, where the context was lost</source>
        <translation>najdłużej, %1, czekała przed %2, gdzie utracono kontekst</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2</source>
        <translation>najdłużej, %1, czekała przed %2</translation>
    </message>
    <message>
        <source>No span of this frame tells when it was.</source>
        <translation>Żaden span tej klatki nie podaje czasu.</translation>
    </message>
    <message>
        <source>The frame took %1 in one trace</source>
        <translation>Klatka trwała %1 w jednym śladzie</translation>
    </message>
    <message numerus="yes">
        <source>The frame took %1 in %Ln trace(s)</source>
        <translation>
            <numerusform>Klatka trwała %1 w %Ln śladzie</numerusform>
            <numerusform>Klatka trwała %1 w %Ln śladach</numerusform>
            <numerusform>Klatka trwała %1 w %Ln śladach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trace(s) of this id</source>
        <translation>
            <numerusform>jeszcze %Ln ślad o tym id</numerusform>
            <numerusform>jeszcze %Ln ślady o tym id</numerusform>
            <numerusform>jeszcze %Ln śladów o tym id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln trace(s)</source>
        <translation>
            <numerusform>części %Ln śladu</numerusform>
            <numerusform>części %Ln śladów</numerusform>
            <numerusform>części %Ln śladów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent span(s)</source>
        <translation>
            <numerusform>%Ln span nadrzędny</numerusform>
            <numerusform>%Ln spany nadrzędne</numerusform>
            <numerusform>%Ln spanów nadrzędnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) nearby</source>
        <translation>
            <numerusform>%Ln klatka w pobliżu</numerusform>
            <numerusform>%Ln klatki w pobliżu</numerusform>
            <numerusform>%Ln klatek w pobliżu</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Brakuje: %1.</translation>
    </message>
    <message>
        <source>No other frame of its series</source>
        <translation>Żadnej innej klatki z tej serii</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present: sampled</source>
        <translation>obecnych numerów: %1 z %2, próbkowanie</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present</source>
        <translation>obecnych numerów: %1 z %2</translation>
    </message>
    <message>
        <source>frames %1 – %2</source>
        <translation>klatki %1 – %2</translation>
    </message>
    <message>
        <source>missing: no trace has it</source>
        <translation>brak: nie ma jej żaden ślad</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>same trace</source>
        <translation>ten sam ślad</translation>
    </message>
    <message>
        <source>span link</source>
        <translation>odnośnik spanu</translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>utracony kontekst</translation>
    </message>
    <message>
        <source>The consumer is a child of its producer</source>
        <translation>Odbiorca jest dzieckiem swojego producenta</translation>
    </message>
    <message>
        <source>The consumer links to its producer</source>
        <translation>Odbiorca ma odnośnik do swojego producenta</translation>
    </message>
    <message>
        <source>Producer and consumer have one parent; what was given first is taken first</source>
        <translation>Producent i odbiorca mają jednego rodzica; co dano pierwsze, odbiera się pierwsze</translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation>Odnośnik z %1 do %2</translation>
    </message>
    <message>
        <source>nobody else took from this producer</source>
        <translation>nikt inny nie odebrał od tego producenta</translation>
    </message>
    <message>
        <source>nothing before ended later</source>
        <translation>nic wcześniejszego nie skończyło się później</translation>
    </message>
    <message>
        <source>everything before was still running</source>
        <translation>wszystko wcześniejsze jeszcze trwało</translation>
    </message>
    <message>
        <source>%1 on %2 reads %3</source>
        <translation>%1 na %2 brzmi %3</translation>
    </message>
    <message>
        <source>%1 names no parent and no link</source>
        <translation>%1 nie podaje rodzica ani odnośnika</translation>
    </message>
    <message>
        <source>the parent of %1, %2, is in no trace of the frame</source>
        <translation>rodzica %1, %2, nie ma w żadnym śladzie klatki</translation>
    </message>
    <message>
        <source>Same frame id; %1; %2</source>
        <translation>To samo id klatki; %1; %2</translation>
    </message>
    <message>
        <source>%1, link kept</source>
        <translation>%1, odnośnik zachowany</translation>
    </message>
    <message>
        <source>%1, context lost: joined by the frame id alone</source>
        <translation>%1, utracony kontekst: łączy tylko id klatki</translation>
    </message>
    <message>
        <source>wait %1: %2</source>
        <translation>czekanie %1: %2</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nic nie zapisano</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Korzeń</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Przerwa</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontekst</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dowód</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Na co poszedł czas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small wait(s)</source>
        <translation>
            <numerusform>%Ln małe czekanie</numerusform>
            <numerusform>%Ln małe czekania</numerusform>
            <numerusform>%Ln małych czekań</numerusform>
        </translation>
    </message>
    <message>
        <source>all earlier spans of the frame were still running when it began</source>
        <translation>wszystkie wcześniejsze spany klatki jeszcze trwały, gdy się zaczął</translation>
    </message>
</context>
<context>
    <name>fw::items::LogListModel</name>
    <message>
        <source>event</source>
        <translation>zdarzenie</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Bez czasu</translation>
    </message>
    <message>
        <source>Time since the start of the root</source>
        <translation>Czas od początku korzenia</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Przesunięcie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Poziom</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Span</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>fw::items::MappingFieldModel</name>
    <message>
        <source>unit %1</source>
        <translation>jednostka %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>w %Ln wierszu</numerusform>
            <numerusform>w %Ln wierszach</numerusform>
            <numerusform>w %Ln wierszach</numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>na przykład %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: what a field stands for, %2: 2 or more: it counts only in lines that lack the better fields</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>choice %1</source>
        <translation>wybór %1</translation>
    </message>
    <message>
        <source>Choice %1: it counts in lines that have none of the better fields.</source>
        <translation>Wybór %1: liczy się w wierszach, które nie mają żadnego z lepszych pól.</translation>
    </message>
</context>
<context>
    <name>fw::items::MappingPreviewModel</name>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of the line</extracomment>
        <translation>wiersz %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Staje się</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>%1: time zone</extracomment>
        <translation>Czas (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operation, message or reason</source>
        <translation>Operacja, komunikat lub przyczyna</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>Id śladu</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Id spanu</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Id rodzica</translation>
    </message>
</context>
<context>
    <name>fw::items::OperationChangeModel</name>
    <message>
        <source>Traces take as long in B as in A, on average: %1.</source>
        <translation>Ślady trwają w B średnio tyle samo co w A: %1.</translation>
    </message>
    <message>
        <source>A trace takes %1 less in B than in A, on average: %2 → %3.</source>
        <translation>Ślad trwa w B średnio o %1 krócej niż w A: %2 → %3.</translation>
    </message>
    <message>
        <source>A trace takes %1 longer in B than in A, on average: %2 → %3.</source>
        <translation>Ślad trwa w B średnio o %1 dłużej niż w A: %2 → %3.</translation>
    </message>
    <message>
        <source>Most of it is %1 in %2, %3 per trace (%4).</source>
        <translation>Większość to %1 w %2: %3 na ślad (%4).</translation>
    </message>
    <message>
        <source>No single operation explains it; the largest part is %1 in %2, %3 per trace (%4).</source>
        <translation>Nie wyjaśnia tego żadna pojedyncza operacja; największa część to %1 w %2: %3 na ślad (%4).</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>oczekiwanie: %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Tylko w B</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Tylko w A</translation>
    </message>
    <message>
        <source>This import has no such operation.</source>
        <translation>Ten import nie ma takiej operacji.</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them timed</source>
        <translation>Wywołania: %1, w tym ze zmierzonym czasem: %2</translation>
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
        <translation>Mediana leży między %1 a %2 w 95 na 100 przypadków.</translation>
    </message>
    <message>
        <source>An interval takes six timed calls.</source>
        <translation>Przedział wymaga sześciu wywołań ze zmierzonym czasem.</translation>
    </message>
    <message>
        <source>Only one of the imports has a median.</source>
        <translation>Tylko jeden z importów ma medianę.</translation>
    </message>
    <message>
        <source>The intervals do not overlap: this is hardly chance.</source>
        <translation>Przedziały się nie pokrywają: to raczej nie przypadek.</translation>
    </message>
    <message>
        <source>The intervals overlap, or there is none: this may be chance.</source>
        <translation>Przedziały się pokrywają albo ich nie ma: to może być przypadek.</translation>
    </message>
    <message>
        <source>%1 of the critical path of a trace, on average</source>
        <translation>Średnio %1 ścieżki krytycznej śladu</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Calls A</source>
        <translation>Wywołania A</translation>
    </message>
    <message>
        <source>Calls B</source>
        <translation>Wywołania B</translation>
    </message>
    <message>
        <source>p50 A</source>
        <translation>p50 A</translation>
    </message>
    <message>
        <source>95 % of A</source>
        <translation>95 % A</translation>
    </message>
    <message>
        <source>p50 B</source>
        <translation>p50 B</translation>
    </message>
    <message>
        <source>95 % of B</source>
        <translation>95 % B</translation>
    </message>
    <message>
        <source>Δ p50</source>
        <translation>Δ p50</translation>
    </message>
    <message>
        <source>Δ per trace</source>
        <translation>Δ na ślad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>The largest part is %1 in %2, %3 per trace; others went the other way.</source>
        <translation>Największa część to %1 w %2: %3 na ślad; inne zmieniły się w przeciwną stronę.</translation>
    </message>
</context>
<context>
    <name>fw::items::QualityModel</name>
    <message>
        <source>Severity</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrola</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Operation · service</source>
        <translation>Operacja · usługa</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
</context>
<context>
    <name>fw::items::SourceListModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation>czytanie, %1</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>spany: %1</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation>Części nie udało się odczytać.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>czeka</translation>
    </message>
    <message>
        <source>Spans: %1, traces: %2, logs: %3</source>
        <translation>Spany: %1, ślady: %2, logi: %3</translation>
    </message>
    <message>
        <source>File: %1, in the cache: %2</source>
        <translation>Plik: %1, w pamięci podręcznej: %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>od %1 do %2 (%3)</translation>
    </message>
    <message>
        <source>more than 1 GB an hour</source>
        <translation>więcej niż 1 GB na godzinę</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour: more than 1 GB</source>
        <translation>%1 na godzinę (spanów: %2), to ponad 1 GB</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour</source>
        <translation>%1 na godzinę (spanów: %2)</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Nie zaimportowano: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>It brought %1 spans; the others have left the cache.</source>
        <translation>Zaimportowano z niego %1 spanów; pozostałe opuściły pamięć podręczną.</translation>
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
        <translation>Zasób</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Logi</translation>
    </message>
    <message>
        <source>Logs of the trace that name no span</source>
        <translation>Logi śladu bez wskazanego spanu</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>pusty tekst</translation>
    </message>
    <message>
        <source>text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bajty</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>this trace</source>
        <translation>ten ślad</translation>
    </message>
    <message>
        <source>other trace</source>
        <translation>inny ślad</translation>
    </message>
    <message>
        <source>span lasted %1</source>
        <translation>span trwał %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>rozwinięty</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zwinięty</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation>(pusty klucz)</translation>
    </message>
    <message>
        <source>double</source>
        <translation>double</translation>
    </message>
    <message>
        <source>Show only the logs of this span</source>
        <translation>Pokaż tylko logi tego spanu</translation>
    </message>
    <message>
        <source>Show all %1 at their time</source>
        <translation>Pokaż wszystkie (%1) w ich czasie</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>bez spanu</translation>
    </message>
    <message>
        <source>span not in the trace</source>
        <translation>span spoza śladu</translation>
    </message>
    <message>
        <source>Show the log of the trace</source>
        <translation>Pokaż log śladu</translation>
    </message>
    <message>
        <source>%1 before the start of the span</source>
        <translation>%1 przed początkiem spanu</translation>
    </message>
    <message>
        <source>%1 after the end of the span</source>
        <translation>%1 za końcem spanu</translation>
    </message>
    <message>
        <source>not in the cache</source>
        <translation>nie ma w pamięci podręcznej</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanListModel</name>
    <message>
        <source>No start time</source>
        <translation>Brak czasu początku</translation>
    </message>
    <message>
        <source>Start, counted from that of the root</source>
        <translation>Początek, liczony od początku korzenia</translation>
    </message>
    <message>
        <source>Time that no child covers</source>
        <translation>Czas, którego nie pokrywa żadne dziecko</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Czas na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ścieżka krytyczna</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>Id spanu</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>Id rodzica</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>id stands twice: %1 of %2</source>
        <translation>id powtórzone: %1 z %2</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanMarks</name>
    <message>
        <source>no start time</source>
        <translation>brak czasu początku</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>brak czasu końca</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>kończy się przed początkiem</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>czas poza zakresem</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>brak id śladu</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>brak id spanu</translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation>id występuje dwa razy</translation>
    </message>
    <message>
        <source>value nested too deep</source>
        <translation>wartość zagnieżdżona zbyt głęboko</translation>
    </message>
    <message>
        <source>warning of the source</source>
        <translation>ostrzeżenie źródła</translation>
    </message>
    <message>
        <source>shares the caller&apos;s id</source>
        <translation>ma id wywołującego</translation>
    </message>
    <message>
        <source>start inferred</source>
        <translation>początek odtworzony</translation>
    </message>
    <message>
        <source>a part could not be read</source>
        <translation>części nie dało się odczytać</translation>
    </message>
</context>
<context>
    <name>fw::items::StatisticsModel</name>
    <message>
        <source>Spans without this attribute</source>
        <translation>Spany bez tego atrybutu</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Za mało spanów: %1</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1, liczba spanów: %2</translation>
    </message>
    <message>
        <source>Share of the self time of all these spans</source>
        <translation>Udział w czasie własnym wszystkich tych spanów</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Najbliższa ranga; p95 wymaga 20 spanów, p99 100</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Czas na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Łącznie</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Maks.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Krytyczna</translation>
    </message>
</context>
<context>
    <name>fw::items::TraceListModel</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <extracomment>Column &quot;Complete&quot; of the trace list; n is at least 1</extracomment>
        <translation>brak 1 rodzica</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>brak %Ln rodzica</numerusform>
            <numerusform>brak %Ln rodziców</numerusform>
            <numerusform>brak %Ln rodziców</numerusform>
        </translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>utracony kontekst</translation>
    </message>
    <message>
        <source>Every parent that a span names is in the cache.</source>
        <translation>Każdy wskazany rodzic jest w pamięci podręcznej.</translation>
    </message>
    <message>
        <source>Some spans name a parent that is in none of the imports.</source>
        <translation>Niektóre spany wskazują rodzica, którego nie ma w żadnym imporcie.</translation>
    </message>
    <message>
        <source>No root span: every top span names a parent that is in none of the imports.</source>
        <translation>Brak spanu głównego: każdy najwyższy span wskazuje rodzica, którego nie ma w żadnym imporcie.</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 span</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 usługa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>bez błędów</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 błąd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pełny</translation>
    </message>
    <message>
        <source>started %1 %2</source>
        <translation>początek %1 %2</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>jeszcze nie odczytano</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Początek (%1)</translation>
    </message>
    <message>
        <source>Root operation</source>
        <translation>Operacja główna</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Pełny</translation>
    </message>
    <message>
        <source>No span of it has a start time.</source>
        <translation>Żaden jego span nie ma czasu początku.</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>częściowo</translation>
    </message>
    <message>
        <source>No parent is missing, but a source of this trace was read in part only: spans may be missing.</source>
        <translation>Żadnego rodzica nie brakuje, ale źródło tego śladu odczytano tylko częściowo: może brakować spanów.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nie wiadomo</translation>
    </message>
    <message>
        <source>No parent is missing, but the cache is damaged: whether its sources were read to their ends is not known.</source>
        <translation>Nie brakuje żadnego rodzica, ale pamięć podręczna jest uszkodzona: nie wiadomo, czy źródła odczytano do końca.</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Column &quot;Complete&quot; of the trace list: the root span has no end</extracomment>
        <translation>bez końca</translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told. The duration is what the other spans tell.</source>
        <translation>Główny span nie ma końca: jeszcze trwa albo jego końca nie podano. Czas trwania jest tym, co mówią pozostałe spany.</translation>
    </message>
</context>
<context>
    <name>fw::render::RowFacts</name>
    <message>
        <source>Percentile</source>
        <translation>Percentyl</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Praca własna</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
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
        <translation>Model</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Tokeny wej.</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Tokeny wyj.</translation>
    </message>
    <message>
        <source>Tokens, all</source>
        <translation>Tokeny razem</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Pewność</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Model and tokens</source>
        <translation>Model i tokeny</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BackLinkList</name>
    <message>
        <source>Spans that link to this one</source>
        <translation>Spany, które wskazują ten</translation>
    </message>
    <message>
        <source>Linked from %1</source>
        <translation>Wskazują go: %1</translation>
    </message>
    <message>
        <source>(of the first %1 links to this trace)</source>
        <translation>(z pierwszych %1 odnośników do tego śladu)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksHead</name>
    <message>
        <source>All times</source>
        <translation>Cały czas</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Ostatnie 15 minut</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Ostatnia godzina</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Ostatnie 6 godzin</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatnia doba</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Ostatni tydzień</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Pierwsze %1</translation>
    </message>
    <message>
        <source>Top operations</source>
        <translation>Główne operacje</translation>
    </message>
    <message>
        <source>Top services</source>
        <translation>Główne usługi</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Główne wartości</translation>
    </message>
    <message>
        <source>Biased sample</source>
        <translation>Próba nieproporcjonalna</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Wybierz albo wpisz klucz dowolnego atrybutu</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Back from the newest trace of the cache; the trend is against as long a period before</source>
        <translation>Wstecz od najnowszego śladu w pamięci podręcznej; trend wobec równie długiego okresu przedtem</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>Ile wierszy</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation>Usługi w czasie</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>W czasie</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Percentyle każdej usługi w czasie</translation>
    </message>
    <message>
        <source>Percentiles of each service over time, step by step, in the place of the table</source>
        <translation>Percentyle każdej usługi w czasie, krok po kroku, w miejscu tabeli</translation>
    </message>
    <message>
        <source>Sampled at %1: estimates</source>
        <translation>Próbkowanie %1: szacunki</translation>
    </message>
    <message>
        <source>Sampled at %1, errors at %2: estimates</source>
        <translation>Próbkowanie %1, błędy %2: szacunki</translation>
    </message>
    <message>
        <source>Every trace counts for those that were not kept: counts, errors and shares are estimates, percentiles are weighted. Click: other rates</source>
        <translation>Każdy ślad liczy się także za te, których nie zachowano: liczby, błędy i udziały to szacunki, percentyle są ważone. Kliknięcie: inne współczynniki</translation>
    </message>
    <message>
        <source>The traces say that only a share of them was kept; they are counted as they are. Click: tell the rates, and they are weighted</source>
        <translation>Ślady mówią, że zachowano tylko ich część; liczone są takie, jakie są. Kliknięcie: podaj współczynniki, a zostaną zważone</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Porównaj p50 z p95 tego rodzaju</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of the traces with the selected row (Ctrl+Shift+K)</source>
        <translation>Porównaj p50 z p95 śladów z wybranym wierszem (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Szacunki</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksView</name>
    <message>
        <source>Computing…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>W tym okresie nie zaczyna się żaden ślad tego wyszukiwania.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Nie ma jeszcze śladów: najpierw zaimportuj plik.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>of the search</source>
        <translation>z wyszukiwania</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 z %Ln usługi, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln usług, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln usług, według udziału w ścieżce krytycznej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln value(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 z %Ln wartości, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln wartości, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln wartości, według udziału w ścieżce krytycznej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 z %Ln operacji, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln operacji, według udziału w ścieżce krytycznej</numerusform>
            <numerusform>%1 z %Ln operacji, według udziału w ścieżce krytycznej</numerusform>
        </translation>
    </message>
    <message>
        <source>reading what was waited for…</source>
        <translation>odczytywanie, na co czekano…</translation>
    </message>
    <message>
        <source>no trace in the period before</source>
        <translation>brak śladów w okresie przedtem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged trace(s) left out</source>
        <translation>
            <numerusform>pominięto %Ln uszkodzony ślad</numerusform>
            <numerusform>pominięto %Ln uszkodzone ślady</numerusform>
            <numerusform>pominięto %Ln uszkodzonych śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Pokaż ślady z tym wierszem</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln trace(s), estimated from %1</source>
        <translation>
            <numerusform>około %Ln śladu, oszacowano z %1</numerusform>
            <numerusform>około %Ln śladów, oszacowano z %1</numerusform>
            <numerusform>około %Ln śladów, oszacowano z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>percentiles here are of the traces that were kept</source>
        <translation>percentyle są tu ze śladów, które zachowano</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Porównaj p50 z p95 tego rodzaju</translation>
    </message>
    <message>
        <source>Sampling rates…</source>
        <translation>Współczynniki próbkowania…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ClockWords</name>
    <message>
        <source>any</source>
        <translation>dowolne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln wywołanie</numerusform>
            <numerusform>%Ln wywołania</numerusform>
            <numerusform>%Ln wywołań</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no shift against %2 fits both %3 and %4; the clock drifts, or spans do not wait for each other (%5)</source>
        <translation>%1: żadne przesunięcie względem %2 nie pasuje i do %3, i do %4; zegar dryfuje albo spany na siebie nie czekają (%5)</translation>
    </message>
    <message>
        <source>%1: %2 against %3 (possible: %4 to %5; %6)</source>
        <translation>%1: %2 względem %3 (możliwe: od %4 do %5; %6)</translation>
    </message>
    <message>
        <source>too much to be corrected</source>
        <translation>za dużo, by korygować</translation>
    </message>
    <message>
        <source>Clocks corrected</source>
        <translation>Zegary skorygowane</translation>
    </message>
    <message>
        <source>Clocks off by %1</source>
        <translation>Zegary rozbieżne o %1</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Zegary sprzeczne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more host(s)</source>
        <translation>
            <numerusform>i jeszcze %Ln host</numerusform>
            <numerusform>i jeszcze %Ln hosty</numerusform>
            <numerusform>i jeszcze %Ln hostów</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown with these corrections; the cache and exports keep the recorded times. Click: as recorded (K)</source>
        <translation>Pokazano z tymi korektami; pamięć podręczna i eksporty zachowują zapisane czasy. Kliknięcie: jak zapisano (K)</translation>
    </message>
    <message>
        <source>Shown as recorded. Click: correct the clocks (K)</source>
        <translation>Pokazano jak zapisano. Kliknięcie: skoryguj zegary (K)</translation>
    </message>
    <message>
        <source>Start moved by %1: the clock of %2 is off</source>
        <translation>Początek przesunięto o %1: zegar hosta %2 jest rozbieżny</translation>
    </message>
    <message>
        <source>Nothing to correct: the spans name no two hosts.</source>
        <translation>Nie ma czego poprawiać: spany nie wymieniają dwóch hostów.</translation>
    </message>
    <message>
        <source>The clocks disagree, but no correction fits them.</source>
        <translation>Zegary się nie zgadzają, ale żadna poprawka nie pasuje.</translation>
    </message>
    <message>
        <source>Nothing to correct: the clocks of the hosts agree.</source>
        <translation>Nie ma czego poprawiać: zegary hostów się zgadzają.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortBar</name>
    <message>
        <source>Slowest %1 %</source>
        <translation>Najwolniejsze %1 %</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>Z błędami</translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation>Według zapytania…</translation>
    </message>
    <message>
        <source>Kept traces</source>
        <translation>Ślady zachowywane</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Od %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Wybrane ręcznie</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>reszta</translation>
    </message>
    <message>
        <source>the middle (p40 to p60)</source>
        <translation>środek (od p40 do p60)</translation>
    </message>
    <message>
        <source>a query…</source>
        <translation>zapytanie…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Kohorty</translation>
    </message>
    <message>
        <source>against</source>
        <translation>wobec</translation>
    </message>
    <message>
        <source>The traces that are asked about</source>
        <translation>Ślady, o które chodzi</translation>
    </message>
    <message>
        <source>What they are held against</source>
        <translation>Z czym są porównywane</translation>
    </message>
    <message>
        <source>key=value, status=error …</source>
        <translation>klucz=wartość, status=error …</translation>
    </message>
    <message>
        <source>As in the search field; of the traces of the search</source>
        <translation>Jak w polu wyszukiwania; spośród wyszukanych śladów</translation>
    </message>
    <message>
        <source>Query of the traces that are asked about</source>
        <translation>Zapytanie o ślady, o które chodzi</translation>
    </message>
    <message>
        <source>Query of the traces that they are held against</source>
        <translation>Zapytanie o ślady, z którymi są porównywane</translation>
    </message>
    <message>
        <source>or move the handle in the histogram</source>
        <translation>albo przesuń uchwyt na histogramie</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Porównaj obie mediany</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Mediany</translation>
    </message>
    <message>
        <source>Opens the comparison of the trace of median duration of each side</source>
        <translation>Otwiera porównanie śladów o medianie czasu trwania z obu stron</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln trace(s)</source>
        <translation>
            <numerusform>Pokaż listę: %Ln ślad</numerusform>
            <numerusform>Pokaż listę: %Ln ślady</numerusform>
            <numerusform>Pokaż listę: %Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces</source>
        <translation>Pokaż listę śladów</translation>
    </message>
    <message>
        <source>In the brush</source>
        <translation>W zaznaczeniu na wykresie</translation>
    </message>
    <message>
        <source>No trace is what is asked about</source>
        <translation>Żaden ślad nie jest tym, o co pytano</translation>
    </message>
    <message>
        <source>One side has no trace, so it has no median</source>
        <translation>Jedna ze stron nie ma śladów, więc nie ma mediany</translation>
    </message>
    <message>
        <source>Lists exactly the traces that are asked about; the brush stays</source>
        <translation>Pokazuje na liście dokładnie te ślady, o które pytano; zaznaczenie zostaje</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortHistogramView</name>
    <message>
        <source>Durations of the traces</source>
        <translation>Czasy trwania śladów</translation>
    </message>
    <message>
        <source>threshold %1, %2</source>
        <translation>próg %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>traces: %1 against %2</source>
        <translation>ślady: %1 wobec %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortLegend</name>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>skala √, ślady według czasu trwania</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln ślad</numerusform>
            <numerusform>%Ln ślady</numerusform>
            <numerusform>%Ln śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filtruj klucze</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Wybór</translation>
    </message>
    <message>
        <source>Where: critical path, %1 − %2</source>
        <translation>Gdzie: ścieżka krytyczna, %1 − %2</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>średnio</translation>
    </message>
    <message>
        <source>Who: attributes of the cohort</source>
        <translation>Kto: atrybuty kohorty</translation>
    </message>
    <message>
        <source>Type a query and press Enter.</source>
        <translation>Wpisz zapytanie i naciśnij Enter.</translation>
    </message>
    <message>
        <source>No trace of this search to compare.</source>
        <translation>To wyszukiwanie nie daje śladów do porównania.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Nie ma jeszcze śladów: najpierw zaimportuj plik.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>Biased sample: shares are of the traces that were kept.</source>
        <translation>Próba obciążona: udziały dotyczą zachowanych śladów.</translation>
    </message>
    <message>
        <source>No operation takes another part of the critical path.</source>
        <translation>Żadna operacja nie zajmuje innej części ścieżki krytycznej.</translation>
    </message>
    <message>
        <source>No key has this text.</source>
        <translation>Żaden klucz nie ma tego tekstu.</translation>
    </message>
    <message>
        <source>No attribute differs.</source>
        <translation>Żaden atrybut się nie różni.</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be listed.</source>
        <translation>Żadne wyszukiwanie tego nie wskaże: na liście można pokazać tylko wartości zapisane w całości.</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be compared.</source>
        <translation>Żadne wyszukiwanie tego nie wskaże: porównać można tylko wartości zapisane w całości.</translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Pokaż ślady, które ją mają</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Kopiuj tabelę</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Filter: list the traces with this value</source>
        <translation>Filtruj: pokaż listę śladów z tą wartością</translation>
    </message>
    <message>
        <source>Diff: compare the medians with and without it</source>
        <translation>Porównaj: mediany śladów z tą wartością i bez niej</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Pokaż wszystkie wartości</translation>
    </message>
    <message>
        <source>Show the first values</source>
        <translation>Pokaż pierwsze wartości</translation>
    </message>
    <message>
        <source>Found by both queries, counted on the first side only: %1.</source>
        <translation>Znalezione przez oba zapytania, liczone tylko po pierwszej stronie: %1.</translation>
    </message>
    <message>
        <source>Traces with several roots, of which the longest counts: %1.</source>
        <translation>Ślady z kilkoma korzeniami, z których liczy się najdłuższy: %1.</translation>
    </message>
    <message>
        <source>Damaged, on neither side: %1.</source>
        <translation>Uszkodzone, po żadnej ze stron: %1.</translation>
    </message>
    <message>
        <source>With spans of both imports, on neither side: %1.</source>
        <translation>Ze spanami obu importów, po żadnej ze stron: %1.</translation>
    </message>
    <message>
        <source>Press Enter to compare what the query finds.</source>
        <translation>Naciśnij Enter, aby porównać to, co znajdzie zapytanie.</translation>
    </message>
    <message>
        <source>Press Enter first: what is typed is not asked yet</source>
        <translation>Najpierw naciśnij Enter: o to, co wpisano, jeszcze nie zapytano</translation>
    </message>
    <message>
        <source>Type a query first</source>
        <translation>Najpierw wpisz zapytanie</translation>
    </message>
    <message>
        <source>The traces are still being looked for</source>
        <translation>Ślady są jeszcze wyszukiwane</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Co oznaczają kolory</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Wpisz polecenie</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Znajdź polecenie</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareChanges</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>What differs in the selected row</source>
        <translation>Co się różni w wybranym wierszu</translation>
    </message>
    <message>
        <source>Choose a row: what its two sides do not agree in is shown here.</source>
        <translation>Wybierz wiersz: tu widać, w czym jego dwie strony się nie zgadzają.</translation>
    </message>
    <message>
        <source>A group has no attributes of its own: its members have them.</source>
        <translation>Grupa nie ma własnych atrybutów: mają je jej członkowie.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczyt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of A</source>
        <translation>
            <numerusform>%Ln atrybut A</numerusform>
            <numerusform>%Ln atrybuty A</numerusform>
            <numerusform>%Ln atrybutów A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of B</source>
        <translation>
            <numerusform>%Ln atrybut B</numerusform>
            <numerusform>%Ln atrybuty B</numerusform>
            <numerusform>%Ln atrybutów B</numerusform>
        </translation>
    </message>
    <message>
        <source>All attributes and events are the same.</source>
        <translation>Wszystkie atrybuty i zdarzenia są takie same.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln różnica</numerusform>
            <numerusform>%Ln różnice</numerusform>
            <numerusform>%Ln różnic</numerusform>
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
        <translation>brak</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Pokaż w całości</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareEmpty</name>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>Nothing here yet. Press A on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Tu jeszcze nic nie ma. Naciśnij A na śladzie z listy, przeciągnij go tutaj albo wklej identyfikator (Ctrl+V).</translation>
    </message>
    <message>
        <source>Nothing here yet. Press B on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Tu jeszcze nic nie ma. Naciśnij B na śladzie z listy, przeciągnij go tutaj albo wklej identyfikator (Ctrl+V).</translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Strona A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Strona B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareHead</name>
    <message>
        <source>Swap A and B</source>
        <translation>Zamień A i B</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>Side A: empty</source>
        <translation>Strona A: pusta</translation>
    </message>
    <message>
        <source>Side B: empty</source>
        <translation>Strona B: pusta</translation>
    </message>
    <message>
        <source>Frame id %1; click copies it</source>
        <translation>Id klatki %1; kliknięcie kopiuje</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n błąd</numerusform>
            <numerusform>%n błędy</numerusform>
            <numerusform>%n błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Strona A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Strona B: %1</translation>
    </message>
    <message>
        <source>The large number is the time of the root, which is compared. Work of this trace lies beyond it.</source>
        <translation>Duża liczba to czas korzenia, i to on jest porównywany. Część pracy tego śladu leży poza nim.</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>bez błędów</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareRowsView</name>
    <message>
        <source>Two waterfalls side by side</source>
        <translation>Dwa wykresy wodospadowe obok siebie</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>nie ma w A</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>nie ma w B</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>no difference on the critical path</source>
        <translation>bez różnicy na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>%1 more on the critical path</source>
        <translation>%1 więcej na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>%1 less on the critical path</source>
        <translation>%1 mniej na ścieżce krytycznej</translation>
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
        <translation>Czas trwania: %1</translation>
    </message>
    <message>
        <source>Start in its parent: %1</source>
        <translation>Początek w rodzicu: %1</translation>
    </message>
    <message>
        <source>Self time: %1</source>
        <translation>Czas własny: %1</translation>
    </message>
    <message>
        <source>Critical path, itself: %1</source>
        <translation>Ścieżka krytyczna, sam: %1</translation>
    </message>
    <message>
        <source>Critical path, with all below: %1</source>
        <translation>Ścieżka krytyczna, ze wszystkim poniżej: %1</translation>
    </message>
    <message>
        <source>Both traces in one tree</source>
        <translation>Oba ślady w jednym drzewie</translation>
    </message>
    <message>
        <source>Of it queued before it began: %1</source>
        <translation>Z tego w kolejce przed początkiem: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTable</name>
    <message>
        <source>The span in its own trace</source>
        <translation>Span w swoim śladzie</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic się nie różni.</translation>
    </message>
    <message>
        <source>No difference is as large as that.</source>
        <translation>Żadna różnica nie jest tak duża.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 z %2 różnic</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln różnica</numerusform>
            <numerusform>%Ln różnice</numerusform>
            <numerusform>%Ln różnic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>Obok siebie</translation>
    </message>
    <message>
        <source>Merged tree</source>
        <translation>Wspólne drzewo</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Tabela wg |Δ|</translation>
    </message>
    <message>
        <source>Two waterfalls side by side (1)</source>
        <translation>Dwa wykresy wodospadowe obok siebie (1)</translation>
    </message>
    <message>
        <source>One tree with the bars of both (2)</source>
        <translation>Jedno drzewo z paskami obu (2)</translation>
    </message>
    <message>
        <source>A table of the differences, the largest first (3)</source>
        <translation>Tabela różnic, największe najpierw (3)</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Ta sama skala czasu</translation>
    </message>
    <message>
        <source>On: a millisecond is as long on both sides. Off: each side fills its room.</source>
        <translation>Włączone: milisekunda jest po obu stronach tak samo długa. Wyłączone: każda strona wypełnia swoje miejsce.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Pokaż wszystkie wiersze</translation>
    </message>
    <message>
        <source>Hide Δ below %1</source>
        <translation>Ukryj Δ poniżej %1</translation>
    </message>
    <message>
        <source>Rows whose difference on the critical path is smaller, with all below them, are left out</source>
        <translation>Wiersze o mniejszej różnicy na ścieżce krytycznej, ze wszystkim poniżej, są pomijane</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareView</name>
    <message>
        <source>Next difference (N)</source>
        <translation>Następna różnica (N)</translation>
    </message>
    <message>
        <source>%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed</source>
        <translation>Dopasowane spany: %1 z %2, wstawione: %3, usunięte: %4, ze zmienioną nazwą: %5</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press B: it is compared with A.</source>
        <translation>Wybierz ślad na liście i naciśnij B: zostanie porównany z A.</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press A: B is compared with it.</source>
        <translation>Wybierz ślad na liście i naciśnij A: B zostanie z nim porównany.</translation>
    </message>
    <message>
        <source>What the two sides of the selected row do not agree in (D)</source>
        <translation>W czym nie zgadzają się dwie strony wybranego wiersza (D)</translation>
    </message>
    <message>
        <source>Hide what differs</source>
        <translation>Ukryj różnice</translation>
    </message>
    <message>
        <source>Attributes that differ (%1)</source>
        <translation>Różne atrybuty (%1)</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Różne atrybuty</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Różnica %1 z %2</translation>
    </message>
    <message>
        <source>Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same, and two ids can be pasted here.</source>
        <translation>Wybierz z listy dwa ślady i naciśnij A na jednym, B na drugim. To samo robi menu wiersza; można też wkleić tu dwa identyfikatory.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DeltaChartView</name>
    <message>
        <source>fast trace</source>
        <translation>szybki ślad</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>wolny ślad</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>reszta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operacja</numerusform>
            <numerusform>%Ln operacje</numerusform>
            <numerusform>%Ln operacji</numerusform>
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
        <translation>Od A do B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailDelegate</name>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailTable</name>
    <message>
        <source>Attributes, events, links and logs</source>
        <translation>Atrybuty, zdarzenia, powiązania i logi</translation>
    </message>
    <message>
        <source>Go to the linked span</source>
        <translation>Przejdź do powiązanego spanu</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Kopiuj wartość</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Kopiuj klucz</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Kopiuj jako JSON</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Pokaż w całości</translation>
    </message>
    <message>
        <source>Show traces with %1</source>
        <translation>Pokaż ślady z %1</translation>
    </message>
    <message>
        <source>Copy the span as JSON</source>
        <translation>Kopiuj span jako JSON</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Kopiuj wartości</translation>
    </message>
    <message>
        <source>Copy as key=value</source>
        <translation>Kopiuj jako klucz=wartość</translation>
    </message>
    <message>
        <source>Show traces that hold %1</source>
        <translation>Pokaż ślady, które zawierają %1</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Pokaż jako kolumnę</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Pokaż jako znacznik</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DropZone</name>
    <message>
        <source>Drop trace files here</source>
        <translation>Upuść tu pliki ze śladami</translation>
    </message>
    <message>
        <source>Framewake reads them on this computer and keeps an index in its cache. The files themselves are never changed and nothing is sent anywhere.</source>
        <translation>Framewake odczytuje je na tym komputerze i przechowuje indeks w swojej pamięci podręcznej. Samych plików nigdy nie zmienia i niczego nigdzie nie wysyła.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otwórz pliki…</translation>
    </message>
    <message>
        <source>Open sample traces</source>
        <translation>Otwórz przykładowe ślady</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>pliki logów</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ExcerptView</name>
    <message>
        <source>Excerpt</source>
        <translation>Fragment</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterMenu</name>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Usługę %1</translation>
    </message>
    <message>
        <source>All services but %1</source>
        <translation>Wszystkie usługi oprócz %1</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Rodzaj %1</translation>
    </message>
    <message>
        <source>All kinds but %1</source>
        <translation>Wszystkie rodzaje oprócz %1</translation>
    </message>
    <message>
        <source>Spans shorter than %1</source>
        <translation>Spany krótsze niż %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterPopup</name>
    <message>
        <source>Only errors</source>
        <translation>Tylko błędy</translation>
    </message>
    <message>
        <source>Only the critical path</source>
        <translation>Tylko ścieżka krytyczna</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Rodzaje</translation>
    </message>
    <message>
        <source>At least as long as</source>
        <translation>Trwające co najmniej</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Dowolnie długo</translation>
    </message>
    <message>
        <source>%1, as the selected span</source>
        <translation>%1, jak wybrany span</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FindBar</name>
    <message>
        <source>Show everything again; hidden now: %1</source>
        <translation>Pokaż znowu wszystko; teraz ukryte: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Tylko %1</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Pokaż znowu cały ślad</translation>
    </message>
    <message>
        <source>Find in this trace</source>
        <translation>Znajdź w tym śladzie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Tylko trafienia</translation>
    </message>
    <message>
        <source>Hide what was not found, but for the rows above it</source>
        <translation>Ukryj to, czego nie znaleziono, oprócz wierszy powyżej trafień</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Hide spans by service, kind, duration</source>
        <translation>Ukryj spany według usługi, rodzaju, czasu trwania</translation>
    </message>
    <message>
        <source>Show everything again and close</source>
        <translation>Pokaż znowu wszystko i zamknij</translation>
    </message>
    <message>
        <source>A text, key=value, a comparison (duration &gt; 5ms, http.status_code &gt;= 500), or /a regular expression/. Enter goes to the next one</source>
        <translation>Tekst, klucz=wartość, porównanie (duration &gt; 5ms, http.status_code &gt;= 500) albo /wyrażenie regularne/. Enter prowadzi do następnego</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FirstRunPage</name>
    <message>
        <source>Start page</source>
        <translation>Strona startowa</translation>
    </message>
    <message>
        <source>Sample traces</source>
        <translation>Przykładowe ślady</translation>
    </message>
    <message>
        <source>Made up, installed with the program; no network needed.</source>
        <translation>Zmyślone, instalowane z programem; sieć niepotrzebna.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>search any id</source>
        <translation>szukaj dowolnego id</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>open files</source>
        <translation>otwórz pliki</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>wszystkie klawisze</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameHead</name>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ścieżka krytyczna</translation>
    </message>
    <message>
        <source>Width is self time: what each call did itself, summed over all spans</source>
        <translation>Szerokość to czas własny: to, co każde wywołanie zrobiło samo, zsumowane po wszystkich spanach</translation>
    </message>
    <message>
        <source>Width is the time each call keeps the primary root waiting</source>
        <translation>Szerokość to czas, przez który główny korzeń czeka na każde wywołanie</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameTrail</name>
    <message>
        <source>Whole trace</source>
        <translation>Cały ślad</translation>
    </message>
    <message>
        <source>Zoom out to the whole trace</source>
        <translation>Pomniejsz do całego śladu</translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation>%1, %2 całości</translation>
    </message>
    <message>
        <source>Zoom out to %1</source>
        <translation>Pomniejsz do: %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Powiększono: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameView</name>
    <message>
        <source>Flame graph</source>
        <translation>Wykres płomieniowy</translation>
    </message>
    <message numerus="yes">
        <source>Widths are work: %1 of self time in %Ln span(s)</source>
        <translation>
            <numerusform>Szerokości to praca: %1 czasu własnego w %Ln spanie</numerusform>
            <numerusform>Szerokości to praca: %1 czasu własnego w %Ln spanach</numerusform>
            <numerusform>Szerokości to praca: %1 czasu własnego w %Ln spanach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widths are time on the critical path: %1 in %Ln span(s)</source>
        <translation>
            <numerusform>Szerokości to czas na ścieżce krytycznej: %1 w %Ln spanie</numerusform>
            <numerusform>Szerokości to czas na ścieżce krytycznej: %1 w %Ln spanach</numerusform>
            <numerusform>Szerokości to czas na ścieżce krytycznej: %1 w %Ln spanach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impossible length(s) cut</source>
        <translation>
            <numerusform>skrócono %Ln niemożliwą długość</numerusform>
            <numerusform>skrócono %Ln niemożliwe długości</numerusform>
            <numerusform>skrócono %Ln niemożliwych długości</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration.</source>
        <translation>Brak ścieżki krytycznej: żaden span nie ma czasu trwania, którego można użyć.</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Ślad nie ma spanów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) too narrow to show</source>
        <translation>
            <numerusform>%Ln operacja zbyt wąska, by ją pokazać</numerusform>
            <numerusform>%Ln operacje zbyt wąskie, by je pokazać</numerusform>
            <numerusform>%Ln operacji zbyt wąskich, by je pokazać</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 całości</translation>
    </message>
    <message>
        <source>own share %1</source>
        <translation>udział własny %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>głębokość %1</translation>
    </message>
    <message>
        <source>zoomed to</source>
        <translation>powiększone</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Razem: %1</translation>
    </message>
    <message>
        <source>Double click shows them</source>
        <translation>Podwójne kliknięcie je pokazuje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln brakujący rodzic</numerusform>
            <numerusform>%Ln brakujący rodzice</numerusform>
            <numerusform>%Ln brakujących rodziców</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Nie ma ich w pamięci podręcznej; zastępuje rodziców, których wskazują spany podrzędne.</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Praca własna: %1</translation>
    </message>
    <message>
        <source>Own share of the path: %1</source>
        <translation>Własny udział w ścieżce: %1</translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation>Ze wszystkim poniżej: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Najwolniejszy: %1</translation>
    </message>
    <message>
        <source>Fastest: %1</source>
        <translation>Najszybszy: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Czas trwania: %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>po filtrze</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Filtr niczego nie przepuszcza.</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>w widocznym zakresie</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>W widocznym zakresie nic nie ma.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphHead</name>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operacje</translation>
    </message>
    <message>
        <source>Which service calls which: the service map of this trace</source>
        <translation>Która usługa wywołuje którą: mapa usług tego śladu</translation>
    </message>
    <message>
        <source>Which operation leads to which: equal ones behind the same operations are one box</source>
        <translation>Która operacja prowadzi do której: równe operacje po tych samych operacjach to jedno pole</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphView</name>
    <message>
        <source>Trace graph</source>
        <translation>Graf śladu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operacja</numerusform>
            <numerusform>%Ln operacje</numerusform>
            <numerusform>%Ln operacji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln wywołanie</numerusform>
            <numerusform>%Ln wywołania</numerusform>
            <numerusform>%Ln wywołań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in boxes of others</source>
        <translation>
            <numerusform>%Ln w polach pozostałych</numerusform>
            <numerusform>%Ln w polach pozostałych</numerusform>
            <numerusform>%Ln w polach pozostałych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weak arrow(s) left out</source>
        <translation>
            <numerusform>pominięto %Ln słabą strzałkę</numerusform>
            <numerusform>pominięto %Ln słabe strzałki</numerusform>
            <numerusform>pominięto %Ln słabych strzałek</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars are shares of the self time.</source>
        <translation>Paski to udziały w czasie własnym.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Ślad nie ma spanów.</translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>bez własnych spanów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>self time %1</source>
        <translation>czas własny %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 całości</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>na ścieżce krytycznej</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
            <numerusform>jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>wywoływane przez: %1</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>wywołuje: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln brakujący rodzic</numerusform>
            <numerusform>%Ln brakujący rodzice</numerusform>
            <numerusform>%Ln brakujących rodziców</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Nie ma ich w pamięci podręcznej; zastępuje rodziców, których wskazują spany podrzędne.</translation>
    </message>
    <message>
        <source>No spans of its own: known by what its callers say.</source>
        <translation>Bez własnych spanów: znane tylko z danych wywołujących.</translation>
    </message>
    <message>
        <source>What has the least self time finds no room of its own.</source>
        <translation>Na to, co ma najmniej czasu własnego, nie ma osobnego miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to itself</source>
        <translation>
            <numerusform>%Ln wywołanie samej siebie</numerusform>
            <numerusform>%Ln wywołania samej siebie</numerusform>
            <numerusform>%Ln wywołań samej siebie</numerusform>
        </translation>
    </message>
    <message>
        <source>Self time: %1, %2 of the whole</source>
        <translation>Czas własny: %1, %2 całości</translation>
    </message>
    <message>
        <source>Total of the durations: %1</source>
        <translation>Suma czasów trwania: %1</translation>
    </message>
    <message>
        <source>Longest: %1</source>
        <translation>Najdłuższy: %1</translation>
    </message>
    <message>
        <source>On the critical path: %1</source>
        <translation>Na ścieżce krytycznej: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as message(s) nobody waits for</source>
        <translation>
            <numerusform>w tym %Ln komunikat, na który nikt nie czeka</numerusform>
            <numerusform>w tym %Ln komunikaty, na które nikt nie czeka</numerusform>
            <numerusform>w tym %Ln komunikatów, na które nikt nie czeka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span link(s)</source>
        <translation>
            <numerusform>%Ln odnośnik spanów</numerusform>
            <numerusform>%Ln odnośniki spanów</numerusform>
            <numerusform>%Ln odnośników spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>The critical path runs along.</source>
        <translation>Biegnie tędy ścieżka krytyczna.</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>po filtrze</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Filtr niczego nie przepuszcza.</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>w widocznym zakresie</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>W widocznym zakresie nic nie ma.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GroupField</name>
    <message>
        <source>Nothing else</source>
        <translation>Nic więcej</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportProblemsPanel</name>
    <message>
        <source>Import problems</source>
        <translation>Problemy importu</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Filtruj problemy</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nie ma nic do zgłoszenia.</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count; at most %1 rows are kept, the rest is counted.</source>
        <translation>Jednakowe problemy to jeden wiersz z liczbą; zachowuje się najwyżej %1 wierszy, reszta jest tylko liczona.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Błędy %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Ostrzeżenia %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Uwagi %1</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count. %1 more found no row and are only counted.</source>
        <translation>Jednakowe problemy to jeden wiersz z liczbą. Dla %1 dalszych zabrakło wiersza, więc są tylko policzone.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportStatus</name>
    <message>
        <source>Import progress</source>
        <translation>Postęp importu</translation>
    </message>
    <message>
        <source>Cancel the import; what was read stays</source>
        <translation>Anuluj import; to, co odczytano, zostaje</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent, with the space of the locale</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1 spans/s</source>
        <translation>%1 spanów/s</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>spany: %1</translation>
    </message>
    <message>
        <source>1 import problem</source>
        <translation>1 problem importu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import problems</source>
        <translation>
            <numerusform>%Ln problem importu</numerusform>
            <numerusform>%Ln problemy importu</numerusform>
            <numerusform>%Ln problemów importu</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3</source>
        <translation>Błędy: %1, ostrzeżenia: %2, uwagi: %3</translation>
    </message>
</context>
<context>
    <name>fw::widgets::IssueDetail</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Odczytaj plik ponownie</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>bajt %1</translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation>Co zrobiono: %1.</translation>
    </message>
    <message>
        <source>Fields not where they should be?</source>
        <translation>Pola nie tam, gdzie trzeba?</translation>
    </message>
    <message>
        <source>Map fields of this log…</source>
        <translation>Mapuj pola tego logu…</translation>
    </message>
    <message>
        <source>Join all such traces</source>
        <translation>Połącz wszystkie takie ślady</translation>
    </message>
    <message>
        <source>Join the two traces</source>
        <translation>Połącz oba ślady</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyCanvas</name>
    <message>
        <source>Traces and services of the frame on one time axis</source>
        <translation>Ślady i usługi klatki na jednej osi czasu</translation>
    </message>
    <message>
        <source>Trace, service</source>
        <translation>Ślad, usługa</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pełny</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 self</source>
        <translation>%1 własne</translation>
    </message>
    <message>
        <source>Hand-over %1: %2 to %3</source>
        <translation>Przekazanie %1: %2 do %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>own work: %1</source>
        <translation>praca własna: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) of the table</source>
        <translation>
            <numerusform>%Ln przekazanie z tabeli</numerusform>
            <numerusform>%Ln przekazania z tabeli</numerusform>
            <numerusform>%Ln przekazań z tabeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>of a picture; %1 is &quot;3 rows, 5 hand-overs of the table&quot;</extracomment>
        <translation>Pominięto: %1.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyHead</name>
    <message>
        <source>Previous frame (Alt+Left)</source>
        <translation>Poprzednia klatka (Alt+Lewo)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Right)</source>
        <translation>Następna klatka (Alt+Prawo)</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Otwórz ślad</translation>
    </message>
    <message>
        <source>The trace of the selected hand-over, at who took; else the first trace (Enter)</source>
        <translation>Ślad zaznaczonego przekazania, u tego, kto odebrał; bez zaznaczenia pierwszy ślad (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Kopiuj drogę klatki jako Markdown</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Ślady</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Od początku do końca</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Czekanie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken hand-over(s)</source>
        <translation>
            <numerusform>%Ln przerwane przekazanie</numerusform>
            <numerusform>%Ln przerwane przekazania</numerusform>
            <numerusform>%Ln przerwanych przekazań</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneySharesView</name>
    <message>
        <source>Where the %1 went</source>
        <translation>Na co poszło %1</translation>
    </message>
    <message>
        <source>along the way from the first start to the last end; the parts add up</source>
        <translation>na drodze od pierwszego początku do ostatniego końca; części sumują się</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyStripView</name>
    <message>
        <source>bar = duration</source>
        <translation>pasek = czas trwania</translation>
    </message>
    <message>
        <source>Frames around this one</source>
        <translation>Klatki wokół tej</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyView</name>
    <message>
        <source>Reading the traces of the frame…</source>
        <translation>Czytanie śladów klatki…</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Droga klatki</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Przekazania</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>No frame is chosen. Open a trace that names its frame, then choose &quot;Show the journey of this frame&quot; (Ctrl+4).</source>
        <translation>Nie wybrano klatki. Otwórz ślad, który podaje swoją klatkę, i wybierz „Pokaż drogę tej klatki” (Ctrl+4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln przerwane</numerusform>
            <numerusform>%Ln przerwane</numerusform>
            <numerusform>%Ln przerwanych</numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this frame gives work to another one by queue, link or frame id.</source>
        <translation>Żaden span tej klatki nie przekazuje pracy innemu przez kolejkę, odnośnik ani id klatki.</translation>
    </message>
    <message>
        <source>Open the trace at who took	Enter</source>
        <translation>Otwórz ślad u tego, kto odebrał	Enter</translation>
    </message>
    <message>
        <source>Open the trace at who gave</source>
        <translation>Otwórz ślad u tego, kto dał</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Kopiuj drogę klatki jako Markdown</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Kopiuj id klatki</translation>
    </message>
</context>
<context>
    <name>fw::widgets::LogPane</name>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message>
        <source>This trace has no log records and no events.</source>
        <translation>Ten ślad nie ma wpisów dziennika ani zdarzeń.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nic nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Najpierw najwcześniejsze</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Najpierw najpóźniejsze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s)</source>
        <translation>
            <numerusform>%Ln wpis dziennika</numerusform>
            <numerusform>%Ln wpisy dziennika</numerusform>
            <numerusform>%Ln wpisów dziennika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>Widać %1 z: %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>Filter lines (/)</source>
        <translation>Filtruj wiersze (/)</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtruj dziennik</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Które wiersze</translation>
    </message>
    <message>
        <source>Records and events</source>
        <translation>Wpisy i zdarzenia</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Wpisy dziennika</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Ostrzeżenia i błędy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Nothing in the part of the time that is shown matches the filter.</source>
        <translation>Nic w widocznym odcinku czasu nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>%1 in view of %2</source>
        <translation>W widoku %1 z: %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingDialog</name>
    <message>
        <source>Log mapping</source>
        <translation>Mapowanie logu</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>Wybierz &amp;inny…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Plik:</translation>
    </message>
    <message>
        <source>&amp;Mapping:</source>
        <translation>&amp;Mapowanie:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapowanie</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>&amp;Zgadnij ponownie</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>Zapisz jako &amp;profil…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Zmień &amp;nazwę…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>Importu&amp;j</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Guessed from this file</source>
        <translation>Odgadnięte z tego pliku</translation>
    </message>
    <message>
        <source>Usual loggers (built in)</source>
        <translation>Typowe loggery (wbudowane)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1: name of a mapping</extracomment>
        <translation>%1, zmienione</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldDelegate</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: &quot;Meaning&quot; or &quot;Unit&quot;, %2: name of a field</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingFieldsPane</name>
    <message>
        <source>Fields of the lines and what they mean</source>
        <translation>Pola wierszy i ich znaczenie</translation>
    </message>
    <message>
        <source>with a certain message</source>
        <translation>z określonym komunikatem</translation>
    </message>
    <message>
        <source>with a certain field</source>
        <translation>z określonym polem</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>żadne</translation>
    </message>
    <message>
        <source>&amp;Lines that are spans:</source>
        <translation>&amp;Wiersze spanów:</translation>
    </message>
    <message>
        <source>Fi&amp;eld:</source>
        <translation>P&amp;ole:</translation>
    </message>
    <message>
        <source>Is e&amp;qual to:</source>
        <translation>&amp;Równe:</translation>
    </message>
    <message>
        <source>of writing: the span ends</source>
        <translation>czas zapisu: koniec spanu</translation>
    </message>
    <message>
        <source>of the beginning of the span</source>
        <translation>czas początku spanu</translation>
    </message>
    <message>
        <source>Their &amp;time is:</source>
        <translation>Ich &amp;czas to:</translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation>wybierz pole</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>for example: request done</source>
        <translation>na przykład: request done</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>zwykłe</translation>
    </message>
    <message>
        <source>Usual are lines that say “span completed”, and those with a span id, an operation and a duration.</source>
        <translation>Zwykłe to wiersze mówiące „span completed” oraz te, które mają id spanu, operację i czas trwania.</translation>
    </message>
    <message>
        <source>Holds for times that give no zone themselves, such as 2026-07-01 12:00:00.</source>
        <translation>Dotyczy czasów, które same nie podają strefy, np. 2026-07-01 12:00:00.</translation>
    </message>
    <message>
        <source>not said: UTC is assumed</source>
        <translation>nie podano: przyjęto UTC</translation>
    </message>
    <message>
        <source>this computer’s (%1)</source>
        <translation>tego komputera (%1)</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Stre&amp;fa czasowa:</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingPreviewPane</name>
    <message>
        <source>What becomes of the first lines</source>
        <translation>Co powstanie z pierwszych wierszy</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Jeszcze nic nie odczytano</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MinimapView</name>
    <message>
        <source>Overview of the trace</source>
        <translation>Przegląd śladu</translation>
    </message>
    <message>
        <source>extent %1</source>
        <translation>całość %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::Omnibox</name>
    <message>
        <source>Frame id, trace id, prefix, or key = value</source>
        <translation>Id klatki, id śladu, początek lub klucz = wartość</translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation>Szukaj śladów</translation>
    </message>
    <message>
        <source>Frame id, trace id, a prefix of either, or key = value</source>
        <translation>Id klatki, id śladu, początek któregoś z nich lub klucz = wartość</translation>
    </message>
    <message>
        <source>Previous match (Ctrl+Up)</source>
        <translation>Poprzednie trafienie (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next match (Ctrl+Down)</source>
        <translation>Następne trafienie (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Szukanie…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::OperationChangesDialog</name>
    <message>
        <source>Medians of two imports</source>
        <translation>Mediany dwóch importów</translation>
    </message>
    <message>
        <source>Operation or service</source>
        <translation>Operacja lub usługa</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Filtruj operacje</translation>
    </message>
    <message>
        <source>Operations before and after</source>
        <translation>Operacje przed i po</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Zamień A i B</translation>
    </message>
    <message>
        <source>&amp;Compare the two medians</source>
        <translation>&amp;Porównaj obie mediany</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Najpierw wybierz operację.</translation>
    </message>
    <message>
        <source>A wait is no span: it has no median trace.</source>
        <translation>Oczekiwanie nie jest spanem: nie ma śladu mediany.</translation>
    </message>
    <message>
        <source>Only one of the imports has this operation.</source>
        <translation>Tylko jeden z importów ma tę operację.</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Porównaj obie mediany</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Porównywanie…</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>There is no operation.</source>
        <translation>Nie ma żadnej operacji.</translation>
    </message>
    <message>
        <source>No operation is called that.</source>
        <translation>Żadna operacja tak się nie nazywa.</translation>
    </message>
    <message>
        <source>%1 of %2 operations</source>
        <translation>%1 z %2 operacji</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operacja</numerusform>
            <numerusform>%Ln operacje</numerusform>
            <numerusform>%Ln operacji</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens side by side the two traces that hold the spans of median duration.</source>
        <translation>Otwiera obok siebie dwa ślady ze spanami o medianie czasu trwania.</translation>
    </message>
    <message>
        <source>Δ per trace is the contribution to the critical path. Δ p50 is coloured where the intervals do not overlap.</source>
        <translation>Δ na ślad to wkład do ścieżki krytycznej. Δ p50 jest kolorowana tam, gdzie przedziały się nie pokrywają.</translation>
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
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Jakie kolumny ma lista</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneSplitterHandle</name>
    <message>
        <source>Divider</source>
        <translation>Linia podziału</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Strzałki ją przesuwają, Enter przywraca.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Kopiuj komórkę</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Przesuń „%1” w lewo</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Przesuń „%1” w prawo</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PeerStrip</name>
    <message>
        <source>Comparing with its peers…</source>
        <translation>Porównywanie z podobnymi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as all of its peers</source>
        <translation>Tak długi jak wszystkie podobne</translation>
    </message>
    <message>
        <source>The peers are not known: %1</source>
        <translation>Podobne spany nie są znane: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers in the cache: too few to rank</source>
        <translation>
            <numerusform>%Ln podobny span: za mało, by porównać</numerusform>
            <numerusform>%Ln podobne spany: za mało, by porównać</numerusform>
            <numerusform>%Ln podobnych spanów: za mało, by porównać</numerusform>
        </translation>
    </message>
    <message>
        <source>So many spans are compared to within 1 % of their durations.</source>
        <translation>Przy tak wielu spanach porównanie jest dokładne do 1 % czasu trwania.</translation>
    </message>
    <message>
        <source>At least as slow as %1 of its peers</source>
        <translation>Nie szybszy niż %1 podobnych</translation>
    </message>
    <message>
        <source>Peers: all spans in the cache of the same service, name, kind and model.name. The share is of those that took no longer.</source>
        <translation>Podobne: wszystkie spany w pamięci podręcznej o tej samej usłudze, nazwie, rodzaju i model.name. Udział dotyczy tych, które nie trwały dłużej.</translation>
    </message>
    <message>
        <source>Slower than %1 of its peers</source>
        <translation>Wolniejszy niż %1 podobnych</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ProfileNameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nazwa:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Za&amp;stąp</translation>
    </message>
</context>
<context>
    <name>fw::widgets::QualityPanel</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Wyniki kontroli</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Filtruj wyniki</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Reguły…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Rules of the &amp;program</source>
        <translation>Reguły &amp;programu</translation>
    </message>
    <message>
        <source>&amp;Choose a file of rules…</source>
        <translation>&amp;Wybierz plik z regułami…</translation>
    </message>
    <message>
        <source>Without the rules of %1</source>
        <translation>Bez reguł z %1</translation>
    </message>
    <message>
        <source>No own rules</source>
        <translation>Bez własnych reguł</translation>
    </message>
    <message>
        <source>Own rules: %1</source>
        <translation>Własne reguły: %1</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Niczego nie sprawdzono.</translation>
    </message>
    <message>
        <source>The traces are being looked at…</source>
        <translation>Trwa sprawdzanie śladów…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Jeszcze nie sprawdzono.</translation>
    </message>
    <message>
        <source>There are no traces to check.</source>
        <translation>Nie ma śladów do sprawdzenia.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Wszystkie kontrole przeszły.</translation>
    </message>
    <message>
        <source>The filter lets no finding through.</source>
        <translation>Filtr nie przepuszcza żadnego wyniku.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Wszystkie %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Błędy %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Ostrzeżenia %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Uwagi %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 traces</source>
        <translation>Sprawdzanie: %1 z %2 śladów</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Sprawdzanie anulowano.</translation>
    </message>
    <message>
        <source>Open the span</source>
        <translation>Otwórz span</translation>
    </message>
    <message>
        <source>Open the trace</source>
        <translation>Otwórz ślad</translation>
    </message>
    <message>
        <source>Find traces with this operation and service</source>
        <translation>Znajdź ślady z tą operacją i usługą</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Kopiuj wszystkie wiersze</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RunPanel</name>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Najkrótszy</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Najdłuższy</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Pierwszy początek</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Ostatni początek</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>A run of equal spans that follow each other, without children.</source>
        <translation>Ciąg jednakowych spanów, które następują po sobie, bez dzieci.</translation>
    </message>
    <message>
        <source>A page of a run of equal spans: from number %1 on.</source>
        <translation>Strona ciągu jednakowych spanów: od numeru %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Go to the slowest: %1</source>
        <translation>Przejdź do najwolniejszego: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, run of %Ln span(s)</source>
        <translation>
            <numerusform>%1, ciąg %Ln spanu</numerusform>
            <numerusform>%1, ciąg %Ln spanów</numerusform>
            <numerusform>%1, ciąg %Ln spanów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SamplingDialog</name>
    <message>
        <source>Sampling rates</source>
        <translation>Współczynniki próbkowania</translation>
    </message>
    <message>
        <source>How many of a hundred traces were kept when they were recorded? Counts, errors and shares are then estimates of what was there before the sampling.</source>
        <translation>Ile ze stu śladów zachowano przy zapisie? Liczby, błędy i udziały są wtedy szacunkami tego, co było przed próbkowaniem.</translation>
    </message>
    <message>
        <source>Traces &amp;without errors:</source>
        <translation>Ślady &amp;bez błędów:</translation>
    </message>
    <message>
        <source>Traces with &amp;errors:</source>
        <translation>Ślady z b&amp;łędami:</translation>
    </message>
    <message>
        <source>&amp;Weight them</source>
        <translation>&amp;Zważ</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;Nie wiadomo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotPane</name>
    <message>
        <source>Computing…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>Żaden ślad tego wyszukiwania nie zaczyna się w tym okresie.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Nie ma jeszcze śladów: najpierw zaimportuj plik.</translation>
    </message>
    <message>
        <source>Automatic steps</source>
        <translation>Kroki automatyczne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln-minute steps</source>
        <translation>
            <numerusform>Kroki co %Ln minutę</numerusform>
            <numerusform>Kroki co %Ln minuty</numerusform>
            <numerusform>Kroki co %Ln minut</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Dokładnie</translation>
    </message>
    <message>
        <source>As a dashboard: Prometheus buckets</source>
        <translation>Jak na pulpicie: przedziały Prometheusa</translation>
    </message>
    <message>
        <source>As a dashboard: span metrics buckets</source>
        <translation>Jak na pulpicie: przedziały span metrics</translation>
    </message>
    <message>
        <source>As a dashboard: OpenTelemetry SDK buckets</source>
        <translation>Jak na pulpicie: przedziały SDK OpenTelemetry</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Percentyl</translation>
    </message>
    <message>
        <source>Percentile of the durations of all spans of a service</source>
        <translation>Percentyl czasów trwania wszystkich spanów usługi</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Długość kroku</translation>
    </message>
    <message>
        <source>Spans count in the step in which they begin</source>
        <translation>Spany liczą się w kroku, w którym się zaczynają</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Sposób obliczania</translation>
    </message>
    <message>
        <source>Exact: the span at the rank, of all durations. A dashboard only has counts in buckets and guesses within one (histogram_quantile): choose its buckets to check one against the other.</source>
        <translation>Dokładnie: span na danej pozycji wśród wszystkich czasów trwania. Pulpit ma tylko liczności w przedziałach i wewnątrz nich zgaduje (histogram_quantile): wybierz jego przedziały, aby sprawdzić jedno z drugim.</translation>
    </message>
    <message>
        <source>As histogram_quantile() computes it from buckets up to %1. A dashboard counts a span when it ends, here when it begins.</source>
        <translation>Tak, jak oblicza to histogram_quantile() z przedziałów do %1. Pulpit liczy span, gdy się kończy, tutaj – gdy się zaczyna.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), those with the largest %2</source>
        <translation>
            <numerusform>%1 z %Ln usługi, o największym %2</numerusform>
            <numerusform>%1 z %Ln usług, o największym %2</numerusform>
            <numerusform>%1 z %Ln usług, o największym %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln usługa</numerusform>
            <numerusform>%Ln usługi</numerusform>
            <numerusform>%Ln usług</numerusform>
        </translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>w krokach co %1</translation>
    </message>
    <message>
        <source>no value below 100 spans a step</source>
        <translation>poniżej 100 spanów na krok brak wartości</translation>
    </message>
    <message>
        <source>no value below 20 spans a step</source>
        <translation>poniżej 20 spanów na krok brak wartości</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotView</name>
    <message numerus="yes">
        <source>%Ln more service(s) with a smaller one, not drawn</source>
        <translation>
            <numerusform>jeszcze %Ln usługa o mniejszym, nienarysowana</numerusform>
            <numerusform>jeszcze %Ln usługi o mniejszym, nienarysowane</numerusform>
            <numerusform>jeszcze %Ln usług o mniejszym, nienarysowanych</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, spans: %5</source>
        <translation>%1, %2: %3 %4, spany: %5</translation>
    </message>
    <message>
        <source>so few tell nothing exact</source>
        <translation>tak mało nie mówi nic dokładnego</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Percentyle każdej usługi w czasie</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourceView</name>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Open files… (Ctrl+O)</source>
        <translation>Otwórz pliki… (Ctrl+O)</translation>
    </message>
    <message>
        <source>No imports yet. Opened files will be listed here.</source>
        <translation>Nie ma jeszcze importów. Tu pojawią się otwarte pliki.</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>spany</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation>Pokaż jego problemy</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiuj ścieżkę</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Przeczytaj plik ponownie</translation>
    </message>
    <message>
        <source>Remove this import…</source>
        <translation>Usuń ten import…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Usuń z listy</translation>
    </message>
    <message>
        <source>Compare with import</source>
        <translation>Porównaj z importem</translation>
    </message>
    <message>
        <source>Compare medians</source>
        <translation>Porównaj mediany</translation>
    </message>
    <message>
        <source>Compare medians with import</source>
        <translation>Porównaj mediany z importem</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanHeader</name>
    <message>
        <source>Copy the span id</source>
        <translation>Kopiuj id spanu</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Ścieżka krytyczna</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>brak czasu początku</translation>
    </message>
    <message>
        <source>began %1, %2 %3</source>
        <translation>początek %1, %2 %3</translation>
    </message>
    <message>
        <source>%1 of trace</source>
        <translation>%1 śladu</translation>
    </message>
    <message>
        <source>%1 of span</source>
        <translation>%1 spanu</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>poza nią</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>z podrzędnymi</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>End lies before start; drawn with length 0</source>
        <translation>Koniec przed początkiem; narysowano z długością 0</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Brak czasu początku</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Brak czasu końca</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Brak czasu startu; narysowano według jego zdarzeń, potomków lub rodzica</translation>
    </message>
    <message>
        <source>The server&apos;s side of a call; it has the span id of the client&apos;s side</source>
        <translation>Strona serwera wywołania; ma id spanu strony klienta</translation>
    </message>
    <message>
        <source>A time is out of range; the raw value is below</source>
        <translation>Czas poza zakresem; surowa wartość niżej</translation>
    </message>
    <message>
        <source>Another span of this trace has the same id</source>
        <translation>Inny span tego śladu ma to samo id</translation>
    </message>
    <message>
        <source>Came without a span id; one was made from its content</source>
        <translation>Przyszedł bez id spanu; utworzono je z treści</translation>
    </message>
    <message>
        <source>Came without a trace id</source>
        <translation>Przyszedł bez id śladu</translation>
    </message>
    <message>
        <source>An attribute is nested too deep and stands as bytes</source>
        <translation>Atrybut jest zbyt głęboko zagnieżdżony i stoi jako bajty</translation>
    </message>
    <message>
        <source>Its parent is in none of the imports</source>
        <translation>Jego rodzica nie ma w żadnym imporcie</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Wskazuje siebie jako rodzica</translation>
    </message>
    <message>
        <source>Its parents form a circle, which is cut here</source>
        <translation>Jego rodzice tworzą pętlę, przeciętą w tym miejscu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>%1 more warnings of the source</source>
        <translation>Dalsze ostrzeżenia źródła: %1</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiuj nazwę</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Kopiuj id spanu</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiuj id śladu</translation>
    </message>
    <message>
        <source>Copy parent span id</source>
        <translation>Kopiuj id rodzica</translation>
    </message>
    <message>
        <source>Copy status message</source>
        <translation>Kopiuj komunikat statusu</translation>
    </message>
    <message>
        <source>began %1; time out of range</source>
        <translation>początek %1; czas poza zakresem</translation>
    </message>
    <message>
        <source>A part could not be read; the problems of the import say which</source>
        <translation>Części nie udało się odczytać; problemy importu mówią której</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion; it names another parent or none</source>
        <translation>Jego miejsce w drzewie jest sugestią; sam wskazuje innego rodzica albo żadnego</translation>
    </message>
    <message>
        <source>%1 of %2 spans of this trace that have the same id. Another one: %3, %4, begins %5 from this one</source>
        <translation>%1 z %2 spanów tego śladu o tym samym id. Inny: %3, %4, zaczyna się %5 względem tego</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show the other span with this id</source>
        <translation>Pokaż inny span o tym id</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; the duration of the trace leaves it out</source>
        <translation>Zaczyna się ponad rok od innych spanów; czas trwania śladu go nie obejmuje</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanListPane</name>
    <message>
        <source>Sorting…</source>
        <translation>Sortowanie…</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Filtruj ślady według tej wartości</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), all of the trace</source>
        <translation>
            <numerusform>%Ln span, cały ślad</numerusform>
            <numerusform>%Ln spany, cały ślad</numerusform>
            <numerusform>%Ln spanów, cały ślad</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>The filter lets no span through.</source>
        <translation>Filtr nie przepuszcza żadnego spanu.</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered</source>
        <translation>%1 z %2 spanów: po filtrze</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>W widocznym zakresie nie ma żadnego spana.</translation>
    </message>
    <message>
        <source>%1 of %2 spans: in the visible range</source>
        <translation>%1 z %2 spanów: w widocznym zakresie</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered, in the visible range</source>
        <translation>%1 z %2 spanów: przefiltrowane, w widocznym zakresie</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanNote</name>
    <message>
        <source>Bookmark (M)</source>
        <translation>Zakładka (M)</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Notatka o spanie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>No bookmark</source>
        <translation>Bez zakładki</translation>
    </message>
    <message numerus="yes">
        <source>A note ends at %Ln character(s).</source>
        <translation>
            <numerusform>Notatka kończy się po %Ln znaku.</numerusform>
            <numerusform>Notatka kończy się po %Ln znakach.</numerusform>
            <numerusform>Notatka kończy się po %Ln znakach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanPanel</name>
    <message>
        <source>Select a span to see its attributes, events, links and logs.</source>
        <translation>Wybierz span, aby zobaczyć jego atrybuty, zdarzenia, powiązania i logi.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atrybuty</translation>
    </message>
    <message>
        <source>Filter keys, values</source>
        <translation>Filtruj klucze, wartości</translation>
    </message>
    <message>
        <source>Filter attributes, events and logs</source>
        <translation>Filtruj atrybuty, zdarzenia i logi</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nic nie pasuje do filtra.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanTablePane</name>
    <message>
        <source>Show in the waterfall</source>
        <translation>Pokaż w kaskadzie</translation>
    </message>
</context>
<context>
    <name>fw::widgets::StatisticsPane</name>
    <message>
        <source>Computing…</source>
        <translation>Obliczanie…</translation>
    </message>
    <message>
        <source>No span lies in the part of the time that is shown.</source>
        <translation>W pokazanym odcinku czasu nie ma żadnego spanu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 spans, those in the part of the time that is shown</source>
        <translation>Spany: %1 z %2, te w pokazanym odcinku czasu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spany</numerusform>
            <numerusform>%Ln spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the slowest span</source>
        <translation>Pokaż najwolniejszy span</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Filtruj ślady według tej wartości</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Grupuj według</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message>
        <source>Group by, second key</source>
        <translation>Grupuj według, drugi klucz</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Wybierz albo wpisz klucz dowolnego atrybutu</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>The filter lets no span of this part of the time through.</source>
        <translation>Filtr nie przepuszcza żadnego spanu z tego wycinka czasu.</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 z %2 spanów</translation>
    </message>
    <message>
        <source>%1: filtered, in the part of the time that is shown</source>
        <translation>%1: po filtrze, w pokazanym wycinku czasu</translation>
    </message>
    <message>
        <source>%1: filtered</source>
        <translation>%1: po filtrze</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>W widocznym zakresie nie ma żadnego spana.</translation>
    </message>
    <message>
        <source>%1: filtered, in the visible range</source>
        <translation>%1: przefiltrowane, w widocznym zakresie</translation>
    </message>
    <message>
        <source>%1 in the visible range</source>
        <translation>%1 w widocznym zakresie</translation>
    </message>
    <message>
        <source>No span has %1</source>
        <translation>Żaden span nie ma %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TablePane</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TextViewer</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Value in full</source>
        <translation>Cała wartość</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 znak</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>znaki: %1</translation>
    </message>
    <message>
        <source>… %1 more characters; copying gives all.</source>
        <translation>… dalsze znaki: %1; kopiowanie daje wszystko.</translation>
    </message>
    <message>
        <source>Copy all of it as it came in</source>
        <translation>Kopiuj całość w oryginale</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>In lines that can be read, or as it came in</source>
        <translation>W czytelnych wierszach albo w oryginale</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceChart</name>
    <message>
        <source>No trace to draw.</source>
        <translation>Brak śladów do narysowania.</translation>
    </message>
    <message>
        <source>p95 · %1 slower</source>
        <extracomment>beside the line at p95 of the durations: so many traces took longer</extracomment>
        <translation>p95 · wolniejszych: %1</translation>
    </message>
    <message>
        <source>traces per duration</source>
        <translation>ślady wg czasu trwania</translation>
    </message>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>skala √, ślady wg czasu trwania</translation>
    </message>
    <message>
        <source>more outside: 0 shows all</source>
        <translation>więcej poza widokiem: 0 pokazuje wszystko</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>brush %1</source>
        <translation>zaznaczenie %1</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>z błędem</translation>
    </message>
    <message>
        <source>Click: show the trace. Drag: brush.</source>
        <translation>Kliknięcie: pokaż ślad. Przeciągnięcie: zaznacz.</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n ślad</numerusform>
            <numerusform>%n ślady</numerusform>
            <numerusform>%n śladów</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces by start and duration</source>
        <translation>Ślady wg początku i czasu trwania</translation>
    </message>
    <message>
        <source>Histogram of the durations</source>
        <translation>Histogram czasów trwania</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColors</name>
    <message>
        <source>Reading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Atrybut…</translation>
    </message>
    <message>
        <source>Colour by an attribute</source>
        <translation>Kolory według atrybutu</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Klucz atrybutu:</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Koloruj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Kolor: %1</translation>
    </message>
    <message>
        <source>What the colours of the rows stand for: %1 (Shift+C)</source>
        <translation>Co oznaczają kolory wierszy: %1 (Shift+C)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColumns</name>
    <message>
        <source>Columns and pills (Shift+V)</source>
        <translation>Kolumny i znaczniki (Shift+V)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no room</source>
        <translation>
            <numerusform>%Ln kolumna się nie mieści</numerusform>
            <numerusform>%Ln kolumny się nie mieszczą</numerusform>
            <numerusform>%Ln kolumn się nie mieści</numerusform>
        </translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Dodaj kolumnę</translation>
    </message>
    <message>
        <source>Add pill</source>
        <translation>Dodaj znacznik</translation>
    </message>
    <message>
        <source>Pill: %1</source>
        <translation>Znacznik: %1</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Kolumna: %1</translation>
    </message>
    <message>
        <source>Remove all columns and pills</source>
        <translation>Usuń wszystkie kolumny i znaczniki</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Przesuń w lewo</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Przesuń w prawo</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Szerzej</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Węziej</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Pokaż jako kolumnę</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Pokaż jako znacznik</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>No more than %1 columns and pills</source>
        <translation>Nie więcej niż %1 kolumn i znaczników</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Atrybut…</translation>
    </message>
    <message>
        <source>Pill of an attribute</source>
        <translation>Znacznik atrybutu</translation>
    </message>
    <message>
        <source>Column of an attribute</source>
        <translation>Kolumna atrybutu</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Klucz atrybutu:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Pokaż</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Szukam…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>znaleziono %Ln</numerusform>
            <numerusform>znaleziono %Ln</numerusform>
            <numerusform>znaleziono %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>wyrażenie regularne</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>bez %1</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln service(s)</source>
        <translation>
            <numerusform>bez %Ln usługi</numerusform>
            <numerusform>bez %Ln usług</numerusform>
            <numerusform>bez %Ln usług</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln kind(s)</source>
        <translation>
            <numerusform>bez %Ln rodzaju</numerusform>
            <numerusform>bez %Ln rodzajów</numerusform>
            <numerusform>bez %Ln rodzajów</numerusform>
        </translation>
    </message>
    <message>
        <source>errors</source>
        <translation>błędy</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>ścieżka krytyczna</translation>
    </message>
    <message>
        <source>this subtree</source>
        <translation>to poddrzewo</translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>warunki</translation>
    </message>
    <message>
        <source>as text: only durations and attributes can be compared with &lt; and &gt;</source>
        <translation>jako tekst: przez &lt; i &gt; można porównywać tylko czasy trwania i atrybuty</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceHeader</name>
    <message>
        <source>Critical path (C)</source>
        <translation>Ścieżka krytyczna (C)</translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation>Pokaż cały ślad (0)</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Go to the next error (E)</source>
        <translation>Przejdź do następnego błędu (E)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębokość</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>Kopiuj %1 %2</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Utracony kontekst</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Niepełny</translation>
    </message>
    <message numerus="yes">
        <source>No span without a parent; %n parent(s) missing</source>
        <translation>
            <numerusform>Każdy span ma rodzica; brak %n rodzica</numerusform>
            <numerusform>Każdy span ma rodzica; brak %n rodziców</numerusform>
            <numerusform>Każdy span ma rodzica; brak %n rodziców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s) missing</source>
        <translation>
            <numerusform>brak %n rodzica</numerusform>
            <numerusform>brak %n rodziców</numerusform>
            <numerusform>brak %n rodziców</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln błąd</numerusform>
            <numerusform>%Ln błędy</numerusform>
            <numerusform>%Ln błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Korzeń</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln więcej</numerusform>
            <numerusform>%Ln więcej</numerusform>
            <numerusform>%Ln więcej</numerusform>
        </translation>
    </message>
    <message>
        <source>A source of this trace was read in part only: spans may be missing</source>
        <translation>Źródło tego śladu odczytano tylko częściowo: może brakować spanów</translation>
    </message>
    <message>
        <source>Previous frame (Alt+Page Up)</source>
        <translation>Poprzednia klatka (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Page Down)</source>
        <translation>Następna klatka (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Bookmarks: %1</source>
        <translation>Zakładki: %1</translation>
    </message>
    <message>
        <source>List the bookmarks (L)</source>
        <translation>Lista zakładek (L)</translation>
    </message>
    <message>
        <source>Right click: of another root</source>
        <translation>Prawy przycisk: od innego korzenia</translation>
    </message>
    <message>
        <source>Mark what is not instrumented (G)</source>
        <translation>Zaznacz, co jest bez instrumentacji (G)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) suggested</source>
        <translation>
            <numerusform>%Ln sugerowany rodzic</numerusform>
            <numerusform>%Ln sugerowani rodzice</numerusform>
            <numerusform>%Ln sugerowanych rodziców</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans stand below the smallest span of their service that they lie in. Click: as recorded (P)</source>
        <translation>Spany stoją pod najmniejszym spanem swojej usługi, w którym leżą. Kliknięcie: jak zapisano (P)</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>%1 in, %2 out; copy the sum</source>
        <translation>%1 wejściowych, %2 wyjściowych; kopiuj sumę</translation>
    </message>
    <message>
        <source>(no model)</source>
        <translation>(bez modelu)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>i jeszcze %1</translation>
    </message>
    <message>
        <source>Spans count that have no span with tokens below them.</source>
        <translation>Liczą się spany, pod którymi żaden inny nie podaje tokenów.</translation>
    </message>
    <message>
        <source>The cache is damaged: whether spans are missing is not known</source>
        <translation>Pamięć podręczna jest uszkodzona: nie wiadomo, czy brakuje spanów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln nowy span</numerusform>
            <numerusform>%Ln nowe spany</numerusform>
            <numerusform>%Ln nowych spanów</numerusform>
        </translation>
    </message>
    <message>
        <source>Came after this trace was shown. Click: go to the first of them</source>
        <translation>Przyszły po pokazaniu tego śladu. Kliknięcie: przejdź do pierwszego z nich</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Bez końca</translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told</source>
        <translation>Główny span nie ma końca: jeszcze trwa albo jego końca nie podano</translation>
    </message>
    <message>
        <source>May grow</source>
        <translation>Może rosnąć</translation>
    </message>
    <message>
        <source>%1 gave this trace when its last span was young, or spans were missing. Click: ask again (F5)</source>
        <translation>%1 dał ten ślad, gdy jego ostatni span był świeży albo brakowało spanów. Kliknięcie: zapytaj ponownie (F5)</translation>
    </message>
    <message>
        <source>A trace of several roots bears the name of the one that began first: %1. The critical path and the shares of the trace go by the longest root: %2.</source>
        <translation>Ślad o kilku korzeniach nosi nazwę tego, który zaczął się pierwszy: %1. Ścieżka krytyczna i udziały w śladzie liczą się według najdłuższego: %2.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceListHeader</name>
    <message>
        <source>latest first</source>
        <translation>od najnowszych</translation>
    </message>
    <message>
        <source>by start</source>
        <translation>według początku</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>od najdłuższych</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>od najkrótszych</translation>
    </message>
    <message>
        <source>most spans first</source>
        <translation>od największej liczby spanów</translation>
    </message>
    <message>
        <source>fewest spans first</source>
        <translation>od najmniejszej liczby spanów</translation>
    </message>
    <message>
        <source>most errors first</source>
        <translation>od największej liczby błędów</translation>
    </message>
    <message>
        <source>fewest errors first</source>
        <translation>od najmniejszej liczby błędów</translation>
    </message>
    <message>
        <source>by root operation, descending</source>
        <translation>według operacji głównej, malejąco</translation>
    </message>
    <message>
        <source>by root operation</source>
        <translation>według operacji głównej</translation>
    </message>
    <message>
        <source>by frame id, descending</source>
        <translation>według id klatki, malejąco</translation>
    </message>
    <message>
        <source>by frame id</source>
        <translation>według id klatki</translation>
    </message>
    <message>
        <source>1 trace</source>
        <translation>1 ślad</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>ślady: %1</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>behind &quot;12 traces&quot;: %1 all traces, %2 the order</extracomment>
        <translation>z %1, %2</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Zamknij wykres</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Rozrzut</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogram</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>1 trace in the brush</source>
        <translation>1 ślad w zaznaczeniu</translation>
    </message>
    <message>
        <source>%1 traces in the brush</source>
        <translation>ślady w zaznaczeniu: %1</translation>
    </message>
    <message>
        <source>Exact percentiles of the durations of %1 traces, by nearest rank. p95 needs 20 traces, p99 100.</source>
        <translation>Dokładne percentyle czasów trwania, metodą najbliższej rangi; liczba śladów: %1. p95 wymaga 20 śladów, p99 – 100.</translation>
    </message>
    <message>
        <source>Start and duration of each trace; again closes it</source>
        <translation>Początek i czas trwania każdego śladu; ponownie: zamknij</translation>
    </message>
    <message>
        <source>How many traces took how long; again closes it</source>
        <translation>Ile śladów trwało jak długo; ponownie: zamknij</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Które kolumny ma lista</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of the kind of the chosen trace (Ctrl+Shift+K)</source>
        <translation>Porównaj p50 z p95 rodzaju wybranego śladu (Ctrl+Shift+K)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceTable</name>
    <message>
        <source>Traces</source>
        <translation>Ślady</translation>
    </message>
    <message>
        <source>No trace matches.</source>
        <translation>Żaden ślad nie pasuje.</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiuj id śladu</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Kopiuj id klatki</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Kopiuj wiersz</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortuj według</translation>
    </message>
    <message>
        <source>Keep whatever the limits</source>
        <translation>Zatrzymaj mimo limitów</translation>
    </message>
    <message>
        <source>Put on side A	A</source>
        <translation>Na stronę A	A</translation>
    </message>
    <message>
        <source>Put on side B	B</source>
        <translation>Na stronę B	B</translation>
    </message>
    <message>
        <source>Compare with the median of its kind</source>
        <translation>Porównaj z medianą jego rodzaju</translation>
    </message>
    <message>
        <source>Compare with the p95 of its kind</source>
        <translation>Porównaj z p95 jego rodzaju</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Compare selected with the rest</source>
        <translation>Porównaj zaznaczone z resztą</translation>
    </message>
    <message>
        <source>Show the journey of this frame</source>
        <translation>Pokaż drogę tej klatki</translation>
    </message>
    <message>
        <source>Show the journey of the frame</source>
        <translation>Pokaż drogę klatki</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Porównaj p50 z p95 tego rodzaju</translation>
    </message>
    <message>
        <source>Export selected traces…</source>
        <translation>Eksportuj wybrane ślady…</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Eksportuj ślad…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceView</name>
    <message>
        <source>No trace is open. Choose one in the list.</source>
        <translation>Żaden ślad nie jest otwarty. Wybierz go z listy.</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Kaskada</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statystyki</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spany</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>Wykres płomieniowy</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graf</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Dziennik</translation>
    </message>
    <message>
        <source>No parents to suggest: no span lies inside exactly one smallest span of its service.</source>
        <translation>Brak rodziców do zasugerowania: żaden span nie leży wewnątrz dokładnie jednego najmniejszego spanu swojej usługi.</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Odczyt śladu…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceWords</name>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Szukaj i filtruj</translation>
    </message>
    <message>
        <source>Critical path on, off</source>
        <translation>Ścieżka krytyczna: pokaż, ukryj</translation>
    </message>
    <message>
        <source>Next on the critical path</source>
        <translation>Dalej ścieżką krytyczną</translation>
    </message>
    <message>
        <source>Previous on the critical path</source>
        <translation>Wstecz ścieżką krytyczną</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Następny błąd</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Poprzedni błąd</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Show the whole trace</source>
        <translation>Pokaż cały ślad</translation>
    </message>
    <message>
        <source>Zoom to the selected span</source>
        <translation>Przybliż wybrany span</translation>
    </message>
    <message>
        <source>Only the subtree of the selected span</source>
        <translation>Tylko poddrzewo wybranego spanu</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Pokaż znowu wszystko</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
    <message>
        <source>Times as recorded</source>
        <translation>Czasy jak zapisano</translation>
    </message>
    <message>
        <source>Correct the clocks</source>
        <translation>Skoryguj zegary</translation>
    </message>
    <message>
        <source>Parents as recorded</source>
        <translation>Rodzice jak zapisano</translation>
    </message>
    <message>
        <source>Suggest parents</source>
        <translation>Sugeruj rodziców</translation>
    </message>
    <message>
        <source>Choose what the colours stand for</source>
        <translation>Wybierz, co oznaczają kolory</translation>
    </message>
    <message>
        <source>Marks of what is not instrumented on, off</source>
        <translation>Znaczniki nieopomiarowanego czasu: pokaż, ukryj</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <source>Bookmark on, off</source>
        <translation>Zakładka: dodaj, usuń</translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation>Napisz notatkę do wybranego spanu</translation>
    </message>
    <message>
        <source>Back within the trace</source>
        <translation>Wstecz w śladzie</translation>
    </message>
    <message>
        <source>Forward within the trace</source>
        <translation>Dalej w śladzie</translation>
    </message>
    <message>
        <source>Columns and pills</source>
        <translation>Kolumny i znaczniki</translation>
    </message>
    <message>
        <source>Hide column: %1</source>
        <translation>Ukryj kolumnę: %1</translation>
    </message>
    <message>
        <source>Show column: %1</source>
        <translation>Pokaż kolumnę: %1</translation>
    </message>
    <message>
        <source>Show column: an attribute…</source>
        <translation>Pokaż kolumnę: atrybut…</translation>
    </message>
    <message>
        <source>Show pill: an attribute…</source>
        <translation>Pokaż znacznik: atrybut…</translation>
    </message>
    <message>
        <source>Deepest error</source>
        <translation>Najgłębszy błąd</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Następna zakładka</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Poprzednia zakładka</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message numerus="yes">
        <source>Fold to %Ln level(s)</source>
        <translation>
            <numerusform>Zwiń do %Ln poziomu</numerusform>
            <numerusform>Zwiń do %Ln poziomów</numerusform>
            <numerusform>Zwiń do %Ln poziomów</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Kopiuj id śladu</translation>
    </message>
    <message>
        <source>Copy the span id</source>
        <translation>Kopiuj id spanu</translation>
    </message>
    <message>
        <source>Copy the traceparent header of the span</source>
        <translation>Kopiuj nagłówek traceparent spanu</translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallHeader</name>
    <message>
        <source>Operation</source>
        <translation>Operacja</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Czas trwania</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallView</name>
    <message>
        <source>Waterfall</source>
        <translation>Kaskada</translation>
    </message>
    <message>
        <source>nanoseconds</source>
        <translation>nanosekund</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>mikrosekund</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>milisekund</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>sekund</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minut</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godzin</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>brak rodzica %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>na ścieżce krytycznej</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>głębokość %1</translation>
    </message>
    <message>
        <source>collapsed, %1 hidden</source>
        <translation>zwinięty, ukryto %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>rozwinięty</translation>
    </message>
    <message>
        <source>Missing parent %1</source>
        <translation>Brak rodzica %1</translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parent its children name.</source>
        <translation>Nie ma go w pamięci podręcznej; zastępuje rodzica, którego wskazują spany podrzędne.</translation>
    </message>
    <message>
        <source>Children from %1 to %2</source>
        <translation>Spany podrzędne od %1 do %2</translation>
    </message>
    <message>
        <source>Status: error</source>
        <translation>Status: błąd</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Brak czasu początku</translation>
    </message>
    <message>
        <source>Start: %1 (%2)</source>
        <translation>Początek: %1 (%2)</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Brak czasu końca</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Czas trwania: %1</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Praca własna: %1</translation>
    </message>
    <message>
        <source>On critical path: %1</source>
        <translation>Na ścieżce krytycznej: %1</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Kończy się przed początkiem</translation>
    </message>
    <message>
        <source>Parents form a circle; cut here</source>
        <translation>Rodzice tworzą pętlę; przecięto tutaj</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Wskazuje siebie jako rodzica</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Kopiuj id spanu</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Kopiuj nazwę</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Kopiuj id śladu</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>Powiększ do spanu</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Rozwiń</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Zwiń</translation>
    </message>
    <message>
        <source>Collapse children</source>
        <translation>Zwiń podrzędne</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Rozwiń wszystko</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Zwiń wszystko</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln zdarzenie</numerusform>
            <numerusform>%Ln zdarzenia</numerusform>
            <numerusform>%Ln zdarzeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) below</source>
        <translation>
            <numerusform>%Ln span niżej</numerusform>
            <numerusform>%Ln spany niżej</numerusform>
            <numerusform>%Ln spanów niżej</numerusform>
        </translation>
    </message>
    <message>
        <source>A time is out of range</source>
        <translation>Czas poza zakresem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln raz</numerusform>
            <numerusform>%Ln razy</numerusform>
            <numerusform>%Ln razy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>%1 łącznie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal span(s) in a row</source>
        <translation>
            <numerusform>%Ln równy span z rzędu</numerusform>
            <numerusform>%Ln równe spany z rzędu</numerusform>
            <numerusform>%Ln równych spanów z rzędu</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Razem: %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Średnio: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Najwolniejszy: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Od %1 do %2</translation>
    </message>
    <message>
        <source>Go to the slowest</source>
        <translation>Przejdź do najwolniejszego</translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation>Żaden span nie przechodzi przez filtr.</translation>
    </message>
    <message>
        <source>Show only this subtree</source>
        <translation>Pokaż tylko to poddrzewo</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Pokaż znowu cały ślad</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Usuń zakładkę</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Dodaj zakładkę</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>zakładka</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notatka: %1</translation>
    </message>
    <message>
        <source>Critical path of this span</source>
        <translation>Ścieżka krytyczna tego spanu</translation>
    </message>
    <message>
        <source>Critical path of</source>
        <translation>Ścieżka krytyczna od</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion</source>
        <translation>Jego miejsce w drzewie jest sugestią</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) below</source>
        <translation>
            <numerusform>%Ln błąd poniżej</numerusform>
            <numerusform>%Ln błędy poniżej</numerusform>
            <numerusform>%Ln błędów poniżej</numerusform>
        </translation>
    </message>
    <message>
        <source>not kept, as there are too many different values</source>
        <translation>nie przechowywana, bo różnych wartości jest za dużo</translation>
    </message>
    <message>
        <source>%1, of %2 peers in the cache</source>
        <translation>%1 wśród podobnych w pamięci podręcznej: %2</translation>
    </message>
    <message>
        <source>%1 peers in the cache: too few to rank</source>
        <translation>podobnych spanów w pamięci podręcznej: %1, za mało, by porównać</translation>
    </message>
    <message>
        <source>as long as all of its peers</source>
        <translation>tak długi jak wszystkie podobne</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nie udało się odczytać</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Czytanie…</translation>
    </message>
    <message numerus="yes">
        <source>Too many different values: those of %Ln span(s) are not kept and shown as …</source>
        <translation>
            <numerusform>Za dużo różnych wartości: wartość %Ln spanu nie jest przechowywana i widać ją jako …</numerusform>
            <numerusform>Za dużo różnych wartości: wartości %Ln spanów nie są przechowywane i widać je jako …</numerusform>
            <numerusform>Za dużo różnych wartości: wartości %Ln spanów nie są przechowywane i widać je jako …</numerusform>
        </translation>
    </message>
    <message>
        <source>– where there are fewer than %1 of them.</source>
        <translation>– gdzie jest ich mniej niż %1.</translation>
    </message>
    <message>
        <source>Time in which no span below it was at work.</source>
        <translation>Czas, w którym nie pracował żaden span poniżej.</translation>
    </message>
    <message>
        <source>Since the start of the trace.</source>
        <translation>Od początku śladu.</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Brak czasu startu; narysowano według jego zdarzeń, potomków lub rodzica</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Uszkodzony: %1</translation>
    </message>
    <message>
        <source>Go to the deepest error below</source>
        <translation>Przejdź do najgłębszego błędu poniżej</translation>
    </message>
    <message>
        <source>An event lies %1 before the start</source>
        <translation>Zdarzenie leży %1 przed początkiem</translation>
    </message>
    <message>
        <source>An event lies %1 after the end</source>
        <translation>Zdarzenie leży %1 za końcem</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>odczyt trwa…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nie udało się odczytać</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; not on the time axis</source>
        <translation>Zaczyna się ponad rok od innych spanów; nie ma go na osi czasu</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>co najmniej %1</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Eksportuj ślad…</translation>
    </message>
    <message>
        <source>How many of the peers in the cache (same service, name, kind and model.name) took no longer.</source>
        <translation>Ile podobnych spanów w pamięci podręcznej (ta sama usługa, nazwa, rodzaj i model.name) nie trwało dłużej.</translation>
    </message>
</context>
<context>
    <name>fw::app::HelpWindow</name>
    <message>
        <source>This is Framewake %1; before it was %2.</source>
        <translation>To jest Framewake %1; wcześniej był %2.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Open traces</source>
        <translation>Otwieranie śladów</translation>
    </message>
    <message>
        <source>Find a frame</source>
        <translation>Szukanie klatki</translation>
    </message>
    <message>
        <source>Read the waterfall</source>
        <translation>Czytanie kaskady</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Wąskie gardła</translation>
    </message>
    <message>
        <source>Fetch from a server</source>
        <translation>Pobieranie z serwera</translation>
    </message>
    <message>
        <source>Share and redact</source>
        <translation>Udostępnianie i zaciemnianie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Strona</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RangeSwitch</name>
    <message>
        <source>Visible range only</source>
        <translation>Tylko widoczny zakres</translation>
    </message>
    <message>
        <source>Count only what lies in the visible range; off: the whole trace</source>
        <translation>Licz tylko to, co leży w widocznym zakresie; wyłączone: cały ślad</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SizedTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Przywróć kolumny</translation>
    </message>
</context>
</TS>
