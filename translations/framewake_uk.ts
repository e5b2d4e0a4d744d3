<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CompareMarkdown</name>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Відповідність</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ тривалості</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ критичного шляху</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>зіставлено</translation>
    </message>
    <message>
        <source>%1 of %2 differences, the largest first.</source>
        <translation>%1 з %2 відмінностей, спочатку найбільші.</translation>
    </message>
</context>
<context>
    <name>ComparePainter</name>
    <message>
        <source>not in A</source>
        <translation>немає в A</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>немає в B</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>у черзі %1</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>перейменовано</translation>
    </message>
    <message>
        <source>service</source>
        <comment>it is of another service</comment>
        <translation>сервіс</translation>
    </message>
    <message>
        <source>kind</source>
        <comment>it is of another span kind</comment>
        <translation>вид</translation>
    </message>
    <message>
        <source>key</source>
        <comment>an attribute that tells works apart has another value</comment>
        <translation>ключ</translation>
    </message>
    <message>
        <source>of A</source>
        <translation>від A</translation>
    </message>
    <message>
        <source>B − A on critical path</source>
        <translation>B − A на критичному шляху</translation>
    </message>
    <message>
        <source>B − A</source>
        <translation>B − A</translation>
    </message>
    <message>
        <source>Operation; bar of A above that of B</source>
        <translation>Операція; смуга A над смугою B</translation>
    </message>
    <message>
        <source>A: operation</source>
        <translation>A: операція</translation>
    </message>
    <message>
        <source>B: operation</source>
        <translation>B: операція</translation>
    </message>
</context>
<context>
    <name>ComparePicture</name>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Порівняння %1 і %2</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>Ще рядків пропущено: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 з %2 рядків</translation>
    </message>
    <message>
        <source>those that differ most</source>
        <translation>ті, що відрізняються найбільше</translation>
    </message>
    <message>
        <source>differences below %1 hidden</source>
        <translation>відмінності до %1 приховано</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>repeats folded</source>
        <translation>повтори згорнуто</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 загалом</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 помилка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>неповна</translation>
    </message>
    <message>
        <source>%1: trace id</source>
        <extracomment>%1 is the side of the comparison, A or B</extracomment>
        <translation>%1: ID траси</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the side of the comparison, A or B; %2 the name of an attribute</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: start</source>
        <translation>%1: початок</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>%1 matched, %2 renamed, %3 only in A, %4 only in B</source>
        <translation>зіставлено: %1, перейменовано: %2, лише в A: %3, лише в B: %4</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>%1 – %2 from the starts</source>
        <translation>%1 – %2 від початків</translation>
    </message>
    <message>
        <source>Time scale</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>the same for both</source>
        <translation>спільна для обох</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>у кожної своя</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>and %1 more services</source>
        <translation>і ще сервісів: %1</translation>
    </message>
</context>
<context>
    <name>FlamePainter</name>
    <message>
        <source>missing parent</source>
        <translation>немає батьківського</translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message>
        <source>missing parent</source>
        <translation>немає батьківського</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other service(s)</source>
        <translation>
            <numerusform>%Ln інший сервіс</numerusform>
            <numerusform>%Ln інші сервіси</numerusform>
            <numerusform>%Ln інших сервісів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other operation(s)</source>
        <translation>
            <numerusform>%Ln інша операція</numerusform>
            <numerusform>%Ln інші операції</numerusform>
            <numerusform>%Ln інших операцій</numerusform>
        </translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>без власних спанів</translation>
    </message>
</context>
<context>
    <name>IssueDetail</name>
    <message>
        <source>PNG image</source>
        <translation>зображення PNG</translation>
    </message>
    <message>
        <source>ELF program</source>
        <translation>програма ELF</translation>
    </message>
    <message>
        <source>zip archive</source>
        <translation>архів zip</translation>
    </message>
    <message>
        <source>HTTP/2 connection</source>
        <translation>з’єднання HTTP/2</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>база даних SQLite</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>зображення JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>зображення GIF</translation>
    </message>
    <message>
        <source>gzip data</source>
        <translation>дані gzip</translation>
    </message>
    <message>
        <source>zstd data</source>
        <translation>дані zstd</translation>
    </message>
    <message>
        <source>xz data</source>
        <translation>дані xz</translation>
    </message>
    <message>
        <source>bzip2 data</source>
        <translation>дані bzip2</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>двійкові дані</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>JSON of another kind</source>
        <translation>JSON іншого виду</translation>
    </message>
    <message>
        <source>OTLP metrics</source>
        <translation>метрики OTLP</translation>
    </message>
    <message>
        <source>Loki metric</source>
        <translation>метрика Loki</translation>
    </message>
    <message>
        <source>Loki or Prometheus metrics</source>
        <translation>метрики Loki або Prometheus</translation>
    </message>
    <message>
        <source>JSON without spans</source>
        <translation>JSON без спанів</translation>
    </message>
    <message>
        <source>Jaeger dependencies answer</source>
        <translation>відповідь Jaeger із залежностями</translation>
    </message>
    <message>
        <source>dependency list (Jaeger or Zipkin)</source>
        <translation>список залежностей (Jaeger або Zipkin)</translation>
    </message>
    <message>
        <source>Jaeger operations answer</source>
        <translation>відповідь Jaeger з операціями</translation>
    </message>
    <message>
        <source>Jaeger services answer</source>
        <translation>відповідь Jaeger із сервісами</translation>
    </message>
    <message>
        <source>Jaeger trace summaries</source>
        <translation>зведення трас Jaeger</translation>
    </message>
    <message>
        <source>Jaeger error answer</source>
        <translation>відповідь Jaeger з помилкою</translation>
    </message>
    <message>
        <source>the last line has no line end and may be cut; no record is in it</source>
        <translation>останній рядок не має кінця і може бути обрізаний; записів у ньому немає</translation>
    </message>
    <message>
        <source>the last line has no line end: kept, but it may be cut</source>
        <translation>останній рядок не має кінця: збережено, але може бути обрізаний</translation>
    </message>
    <message>
        <source>error answer of a server</source>
        <translation>відповідь сервера з помилкою</translation>
    </message>
    <message>
        <source>Tempo tag answer</source>
        <translation>відповідь Tempo з тегами</translation>
    </message>
    <message>
        <source>list of names (Zipkin services or spans)</source>
        <translation>список назв (сервіси або спани Zipkin)</translation>
    </message>
    <message>
        <source>Tempo answer without a trace</source>
        <translation>відповідь Tempo без траси</translation>
    </message>
    <message>
        <source>Tempo search answer</source>
        <translation>відповідь Tempo на пошук</translation>
    </message>
    <message>
        <source>JavaScript console spans</source>
        <translation>спани консолі JavaScript</translation>
    </message>
    <message>
        <source>console spans</source>
        <translation>спани консолі</translation>
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
        <translation>рядки журналу JSON</translation>
    </message>
    <message>
        <source>Loki answer</source>
        <translation>відповідь Loki</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/traces/{id} or the UI&apos;s JSON download</source>
        <translation>спанів немає; експортуйте траси: GET /api/traces/{id} або звантаження JSON у вебінтерфейсі</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v3/traces/{id}</source>
        <translation>спанів немає; експортуйте траси: GET /api/v3/traces/{id}</translation>
    </message>
    <message>
        <source>no spans in it; export the traces: GET /api/v2/trace/{id}</source>
        <translation>спанів немає; експортуйте траси: GET /api/v2/trace/{id}</translation>
    </message>
    <message>
        <source>no spans in it; fetch the traces by their ids: GET /api/v2/traces/{id}</source>
        <translation>спанів немає; отримайте траси за їхніми ID: GET /api/v2/traces/{id}</translation>
    </message>
    <message>
        <source>calls between services, no spans; export the traces: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</source>
        <translation>виклики між сервісами, спанів немає; експортуйте траси: /api/traces/{id} (Jaeger), /api/v2/trace/{id} (Zipkin)</translation>
    </message>
    <message>
        <source>the server refused the request; export the trace again</source>
        <translation>сервер відхилив запит; експортуйте трасу ще раз</translation>
    </message>
    <message>
        <source>if it is a log, say so: --format log, or log:FILE or log:PROFILE, which name its fields</source>
        <translation>якщо це журнал, так і вкажіть: --format log, або log:ФАЙЛ чи log:ПРОФІЛЬ, що називають його поля</translation>
    </message>
    <message>
        <source>if it is a log, say what its fields mean: File → Import log lines with a mapping…</source>
        <translation>якщо це журнал, вкажіть значення його полів: Файл → Імпортувати журнал за схемою полів…</translation>
    </message>
    <message>
        <source>the trace is not there (any more); look for its id again</source>
        <translation>траси там (уже) немає; пошукайте її ID ще раз</translation>
    </message>
    <message>
        <source>No files in this folder</source>
        <translation>У цій теці немає файлів</translation>
    </message>
    <message>
        <source>No files in this archive</source>
        <translation>У цьому архіві немає файлів</translation>
    </message>
    <message>
        <source>only a byte order mark</source>
        <translation>лише позначка порядку байтів</translation>
    </message>
    <message>
        <source>only blanks</source>
        <translation>лише пробіли</translation>
    </message>
    <message>
        <source>an answer without traces</source>
        <translation>відповідь без трас</translation>
    </message>
    <message>
        <source>traces without spans</source>
        <translation>траси без спанів</translation>
    </message>
    <message>
        <source>a Tempo search answer without spans</source>
        <translation>відповідь Tempo на пошук без спанів</translation>
    </message>
    <message>
        <source>a list without spans</source>
        <translation>список без спанів</translation>
    </message>
    <message>
        <source>a Tempo search answer has a sample of the spans that matched</source>
        <translation>у відповіді Tempo на пошук є лише частина знайдених спанів</translation>
    </message>
    <message>
        <source>the server gave an error instead of traces</source>
        <translation>сервер повернув помилку замість трас</translation>
    </message>
    <message>
        <source>ends inside a string</source>
        <translation>обривається всередині рядка тексту</translation>
    </message>
    <message>
        <source>ends before its brackets are closed</source>
        <translation>обривається до закриття дужок</translation>
    </message>
    <message>
        <source>ends before a member&apos;s value</source>
        <translation>обривається перед значенням поля</translation>
    </message>
    <message>
        <source>ends inside a value</source>
        <translation>обривається всередині значення</translation>
    </message>
    <message>
        <source>ends inside a number</source>
        <translation>обривається всередині числа</translation>
    </message>
    <message>
        <source>ends before a value</source>
        <translation>обривається перед значенням</translation>
    </message>
    <message>
        <source>ends after a comma</source>
        <translation>обривається після коми</translation>
    </message>
    <message>
        <source>bad \u escape in a string</source>
        <translation>хибне екранування \u у рядку тексту</translation>
    </message>
    <message>
        <source>bad escape in a string</source>
        <translation>хибне екранування в рядку тексту</translation>
    </message>
    <message>
        <source>a member name in quotes is expected</source>
        <translation>очікується назва поля в лапках</translation>
    </message>
    <message>
        <source>&apos;:&apos; is expected</source>
        <translation>очікується «:»</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;}&apos; is expected</source>
        <translation>очікується «,» або «}»</translation>
    </message>
    <message>
        <source>&apos;,&apos; or &apos;]&apos; is expected</source>
        <translation>очікується «,» або «]»</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>очікується значення</translation>
    </message>
    <message>
        <source>over 4 GiB</source>
        <translation>понад 4 ГіБ</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>надто глибока вкладеність</translation>
    </message>
    <message>
        <source>more text after the value</source>
        <translation>після значення є ще текст</translation>
    </message>
    <message>
        <source>document ends early, a new one starts</source>
        <translation>документ обривається, починається новий</translation>
    </message>
    <message>
        <source>a value stands where none may be</source>
        <translation>значення там, де його не може бути</translation>
    </message>
    <message>
        <source>brackets do not match</source>
        <translation>дужки не збігаються</translation>
    </message>
    <message>
        <source>line break inside a string</source>
        <translation>розрив рядка всередині тексту</translation>
    </message>
    <message>
        <source>line break inside a member name</source>
        <translation>розрив рядка в назві поля</translation>
    </message>
    <message>
        <source>a member name is missing</source>
        <translation>немає назви поля</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>немає двокрапки</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>немає значення</translation>
    </message>
    <message>
        <source>a comma is missing</source>
        <translation>немає коми</translation>
    </message>
    <message>
        <source>a quote is missing</source>
        <translation>немає лапки</translation>
    </message>
    <message>
        <source>text that is no JSON object or list</source>
        <translation>текст, що не є об’єктом чи списком JSON</translation>
    </message>
    <message>
        <source>the input begins in the middle of a record</source>
        <translation>дані починаються із середини запису</translation>
    </message>
    <message>
        <source>bytes that are no text</source>
        <translation>байти, що не є текстом</translation>
    </message>
    <message>
        <source>console object cannot be read</source>
        <translation>не вдалося прочитати об’єкт консолі</translation>
    </message>
    <message>
        <source>span</source>
        <translation>спан</translation>
    </message>
    <message>
        <source>log record</source>
        <translation>запис журналу</translation>
    </message>
    <message>
        <source>request</source>
        <translation>запит</translation>
    </message>
    <message>
        <source>resource group</source>
        <translation>група ресурсу</translation>
    </message>
    <message>
        <source>framed message</source>
        <translation>повідомлення у фреймі</translation>
    </message>
    <message>
        <source>compressed message</source>
        <translation>стиснене повідомлення</translation>
    </message>
    <message>
        <source>span is no object</source>
        <translation>спан не є об’єктом</translation>
    </message>
    <message>
        <source>log record is no object</source>
        <translation>запис журналу не є об’єктом</translation>
    </message>
    <message>
        <source>a span that is no object</source>
        <translation>спан, що не є об’єктом</translation>
    </message>
    <message>
        <source>a span with neither ids nor a name</source>
        <translation>спан без ID і без назви</translation>
    </message>
    <message>
        <source>an object with neither ids nor a name</source>
        <translation>об’єкт без ID і без назви</translation>
    </message>
    <message>
        <source>span without processID</source>
        <translation>спан без processID</translation>
    </message>
    <message>
        <source>tag without a key</source>
        <translation>тег без ключа</translation>
    </message>
    <message>
        <source>process tag without a key</source>
        <translation>тег процесу без ключа</translation>
    </message>
    <message>
        <source>process tag</source>
        <translation>тег процесу</translation>
    </message>
    <message>
        <source>list element is of a wrong type</source>
        <translation>елемент списку хибного типу</translation>
    </message>
    <message>
        <source>parentId is the span itself</source>
        <translation>parentId вказує на сам спан</translation>
    </message>
    <message>
        <source>annotation timestamp</source>
        <translation>час анотації</translation>
    </message>
    <message>
        <source>annotation value</source>
        <translation>значення анотації</translation>
    </message>
    <message>
        <source>dropped count</source>
        <translation>лічильник відкинутих</translation>
    </message>
    <message>
        <source>link spanId</source>
        <translation>spanId зв’язку</translation>
    </message>
    <message>
        <source>link traceId</source>
        <translation>traceId зв’язку</translation>
    </message>
    <message>
        <source>status code</source>
        <translation>код стану</translation>
    </message>
    <message>
        <source>status message</source>
        <translation>повідомлення стану</translation>
    </message>
    <message>
        <source>8 or 16</source>
        <translation>8 або 16</translation>
    </message>
    <message>
        <source>ends inside a span</source>
        <translation>обривається всередині спану</translation>
    </message>
    <message>
        <source>ends inside a log record</source>
        <translation>обривається всередині запису журналу</translation>
    </message>
    <message>
        <source>ends inside a request</source>
        <translation>обривається всередині запиту</translation>
    </message>
    <message>
        <source>ends inside a resource group</source>
        <translation>обривається всередині групи ресурсу</translation>
    </message>
    <message>
        <source>ends inside a field</source>
        <translation>обривається всередині поля</translation>
    </message>
    <message>
        <source>ends inside a frame header</source>
        <translation>обривається всередині заголовка фрейму</translation>
    </message>
    <message>
        <source>ends inside a compressed message</source>
        <translation>обривається всередині стисненого повідомлення</translation>
    </message>
    <message>
        <source>what follows cannot be read</source>
        <translation>решту не вдалося прочитати</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>немає часу початку</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>немає часу завершення</translation>
    </message>
    <message>
        <source>time after the year 2262</source>
        <translation>час після 2262 року</translation>
    </message>
    <message>
        <source>time before the year 1970</source>
        <translation>час до 1970 року</translation>
    </message>
    <message>
        <source>time beyond what nanoseconds hold</source>
        <translation>час поза межами наносекунд</translation>
    </message>
    <message>
        <source>the duration is beyond what nanoseconds hold</source>
        <translation>тривалість поза межами наносекунд</translation>
    </message>
    <message>
        <source>the span&apos;s start is beyond what nanoseconds hold</source>
        <translation>початок спану поза межами наносекунд</translation>
    </message>
    <message>
        <source>startTime beyond what nanoseconds hold</source>
        <translation>startTime поза межами наносекунд</translation>
    </message>
    <message>
        <source>startTime is 0</source>
        <translation>startTime дорівнює 0</translation>
    </message>
    <message>
        <source>startTime is missing</source>
        <translation>немає startTime</translation>
    </message>
    <message>
        <source>duration beyond what nanoseconds hold</source>
        <translation>duration поза межами наносекунд</translation>
    </message>
    <message>
        <source>duration is missing</source>
        <translation>немає duration</translation>
    </message>
    <message>
        <source>timestamp is missing</source>
        <translation>немає timestamp</translation>
    </message>
    <message>
        <source>log line without a time that can be read</source>
        <translation>рядок журналу без читабельного часу</translation>
    </message>
    <message>
        <source>durations without a unit are read as seconds</source>
        <translation>тривалості без одиниць прочитано як секунди</translation>
    </message>
    <message>
        <source>durations without a unit are read as nanoseconds</source>
        <translation>тривалості без одиниць прочитано як наносекунди</translation>
    </message>
    <message>
        <source>times without a zone are read as UTC</source>
        <translation>час без поясу прочитано як UTC</translation>
    </message>
    <message>
        <source>epoch seconds</source>
        <translation>секунди епохи</translation>
    </message>
    <message>
        <source>epoch milliseconds</source>
        <translation>мілісекунди епохи</translation>
    </message>
    <message>
        <source>epoch microseconds</source>
        <translation>мікросекунди епохи</translation>
    </message>
    <message>
        <source>epoch nanoseconds</source>
        <translation>наносекунди епохи</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>ISO 8601 without a zone</source>
        <translation>ISO 8601 без поясу</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>немає ID траси</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>немає ID спану</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>немає часу</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>немає тривалості</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Немає такого файла або теки</translation>
    </message>
    <message>
        <source>This is the cache that is open here, not a source</source>
        <translation>Це кеш, який тут відкрито, а не джерело</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Доступ заборонено</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Є текою</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Помилка введення-виведення</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Відкрито забагато файлів</translation>
    </message>
    <message>
        <source>No such member in the archive</source>
        <translation>В архіві немає такого елемента</translation>
    </message>
    <message>
        <source>Not a folder or archive</source>
        <translation>Не тека і не архів</translation>
    </message>
    <message>
        <source>Is a folder</source>
        <translation>Є текою</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>тека</translation>
    </message>
    <message>
        <source>a named pipe</source>
        <translation>іменований канал</translation>
    </message>
    <message>
        <source>a socket</source>
        <translation>сокет</translation>
    </message>
    <message>
        <source>a character device</source>
        <translation>символьний пристрій</translation>
    </message>
    <message>
        <source>a block device</source>
        <translation>блоковий пристрій</translation>
    </message>
    <message>
        <source>of an unknown kind</source>
        <translation>невідомого виду</translation>
    </message>
    <message>
        <source>The name is empty</source>
        <translation>Назва порожня</translation>
    </message>
    <message>
        <source>The name holds a NUL byte</source>
        <translation>Назва містить байт NUL</translation>
    </message>
    <message>
        <source>The gzip stream ends early</source>
        <translation>Потік gzip обривається</translation>
    </message>
    <message>
        <source>The gzip stream cannot be continued</source>
        <translation>Потік gzip неможливо продовжити</translation>
    </message>
    <message>
        <source>The zstd stream ends early</source>
        <translation>Потік zstd обривається</translation>
    </message>
    <message>
        <source>The xz stream ends early</source>
        <translation>Потік xz обривається</translation>
    </message>
    <message>
        <source>The zstd window is over 128 MB; unpack it by zstd --long=31 first</source>
        <translation>Вікно zstd понад 128 МБ; спершу розпакуйте за допомогою zstd --long=31</translation>
    </message>
    <message>
        <source>The xz stream is damaged</source>
        <translation>Потік xz пошкоджено</translation>
    </message>
    <message>
        <source>The xz stream needs more than 1 GiB of memory</source>
        <translation>Потоку xz потрібно понад 1 ГіБ пам’яті</translation>
    </message>
    <message>
        <source>The xz stream uses a method that is not read</source>
        <translation>Потік xz використовує спосіб, що не підтримується</translation>
    </message>
    <message>
        <source>Other bytes follow the xz stream</source>
        <translation>Після потоку xz ідуть інші байти</translation>
    </message>
    <message>
        <source>The bzip2 stream ends early</source>
        <translation>Потік bzip2 обривається</translation>
    </message>
    <message>
        <source>The bzip2 stream is damaged</source>
        <translation>Потік bzip2 пошкоджено</translation>
    </message>
    <message>
        <source>Other bytes follow the bzip2 stream</source>
        <translation>Після потоку bzip2 ідуть інші байти</translation>
    </message>
    <message>
        <source>The decompressor cannot be set up</source>
        <translation>Не вдалося підготувати розпакування</translation>
    </message>
    <message>
        <source>Compressed more than twice; unpack it first</source>
        <translation>Стиснено більше двох разів; спершу розпакуйте</translation>
    </message>
    <message>
        <source>a byte too many or too few in UTF-16 text</source>
        <translation>зайвий байт або нестача байта в тексті UTF-16</translation>
    </message>
    <message>
        <source>zlib cannot start</source>
        <translation>Не вдалося запустити zlib</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>невідома причина</translation>
    </message>
    <message>
        <source>ends early</source>
        <translation>обривається</translation>
    </message>
    <message>
        <source>it ends early</source>
        <translation>він обривається</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>зашифровано</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>архів в архіві</translation>
    </message>
    <message>
        <source>a file with holes (sparse)</source>
        <translation>файл із порожнинами (розріджений)</translation>
    </message>
    <message>
        <source>a part of a zip archive that was split; join the parts first</source>
        <translation>частина розділеного архіву zip; спершу об’єднайте частини</translation>
    </message>
    <message>
        <source>its directory cannot be read</source>
        <translation>його каталог не вдалося прочитати</translation>
    </message>
    <message>
        <source>its directory is missing or cut off</source>
        <translation>його каталогу немає або його обрізано</translation>
    </message>
    <message>
        <source>what its directory says is not what was found</source>
        <translation>вміст не відповідає його каталогу</translation>
    </message>
    <message>
        <source>The directory of the archive is too large</source>
        <translation>Каталог архіву завеликий</translation>
    </message>
    <message>
        <source>A place outside of the file</source>
        <translation>Місце поза файлом</translation>
    </message>
    <message>
        <source>The address holds a user name or password: they have fields of their own</source>
        <translation>Адреса містить ім’я користувача або пароль: для них є окремі поля</translation>
    </message>
    <message>
        <source>A header is a line such as &apos;X-Scope-OrgID: team&apos;</source>
        <translation>Заголовок — це рядок на зразок «X-Scope-OrgID: team»</translation>
    </message>
    <message>
        <source>The name of a header has letters, digits and &apos;-&apos; only</source>
        <translation>Назва заголовка містить лише літери, цифри та «-»</translation>
    </message>
    <message>
        <source>A token, user name, password or proxy is more than one line</source>
        <translation>Токен, ім’я користувача, пароль або проксі має більше ніж один рядок</translation>
    </message>
    <message>
        <source>A user name has no colon</source>
        <translation>В імені користувача не може бути двокрапки</translation>
    </message>
    <message>
        <source>Credentials go over https only, as others can read http: use the https address of the server, or a tunnel to this machine</source>
        <translation>Реєстраційні дані передаються лише через https, бо http можуть прочитати інші: скористайтеся адресою https сервера або тунелем до цього комп’ютера</translation>
    </message>
    <message>
        <source>The HTTP library cannot be set up</source>
        <translation>Не вдалося підготувати бібліотеку HTTP</translation>
    </message>
    <message>
        <source>The name of the proxy cannot be looked up: check the proxy&apos;s address</source>
        <translation>Не вдалося знайти вузол проксі: перевірте адресу проксі</translation>
    </message>
    <message>
        <source>The server closed the connection without an answer</source>
        <translation>Сервер закрив з’єднання без відповіді</translation>
    </message>
    <message>
        <source>The compressed answer is damaged</source>
        <translation>Стиснену відповідь пошкоджено</translation>
    </message>
    <message>
        <source>The server does not understand the request (400)</source>
        <translation>Сервер не розуміє запиту (400)</translation>
    </message>
    <message>
        <source>The server gets too many requests (429)</source>
        <translation>Сервер отримує забагато запитів (429)</translation>
    </message>
    <message>
        <source>The server is not available (503)</source>
        <translation>Сервер недоступний (503)</translation>
    </message>
    <message>
        <source>the search API</source>
        <translation>API пошуку</translation>
    </message>
    <message>
        <source>A web page came rather than traces: a log-in page, or the address is not that of the API. Check the path in front of /api, and whether a token is wanted</source>
        <translation>Замість трас надійшла вебсторінка: сторінка входу, або це не адреса API. Перевірте шлях перед /api і чи потрібен токен</translation>
    </message>
    <message>
        <source>This Jaeger cannot search by attributes: its v1 search is gone and its v3 is older than 2.19</source>
        <translation>Цей Jaeger не може шукати за атрибутами: його пошуку v1 вже немає, а v3 старіший за 2.19</translation>
    </message>
    <message>
        <source>No Jaeger API answers here: check the address and the path in front of /api</source>
        <translation>API Jaeger тут не відповідає: перевірте адресу та шлях перед /api</translation>
    </message>
    <message>
        <source>Neither Jaeger nor Tempo nor Zipkin answers here: check the address and the path in front of /api</source>
        <translation>Ні Jaeger, ні Tempo, ні Zipkin тут не відповідає: перевірте адресу та шлях перед /api</translation>
    </message>
    <message>
        <source>The window of the search is empty</source>
        <translation>Вікно пошуку порожнє</translation>
    </message>
    <message>
        <source>The window of the search is empty: its beginning is not before its end</source>
        <translation>Вікно пошуку порожнє: його початок не передує кінцю</translation>
    </message>
    <message>
        <source>A limit of 0 traces finds nothing</source>
        <translation>Обмеження 0 трас нічого не знайде</translation>
    </message>
    <message>
        <source>Only Tempo is asked by TraceQL; use service, operation, attributes and durations</source>
        <translation>TraceQL розуміє лише Tempo; вкажіть сервіс, операцію, атрибути й тривалості</translation>
    </message>
    <message>
        <source>The address names no service, which Jaeger&apos;s v1 API demands; all services are asked</source>
        <translation>В адресі немає сервісу, якого вимагає API v1 Jaeger; запитано всі сервіси</translation>
    </message>
    <message>
        <source>This Grafana address shows no trace: open a trace in Explore and copy the address from there</source>
        <translation>Ця адреса Grafana не показує траси: відкрийте трасу в Explore і скопіюйте адресу звідти</translation>
    </message>
    <message>
        <source>No pane of this Grafana address shows a trace or a search for traces</source>
        <translation>Жодна панель цієї адреси Grafana не показує траси або пошуку трас</translation>
    </message>
    <message>
        <source>This Grafana address has no query</source>
        <translation>У цій адресі Grafana немає запиту</translation>
    </message>
    <message>
        <source>This Grafana address does not say which data source it shows</source>
        <translation>Ця адреса Grafana не вказує, яке джерело даних показано</translation>
    </message>
    <message>
        <source>The address names no host that can be one</source>
        <translation>В адресі немає придатної назви вузла</translation>
    </message>
    <message>
        <source>The port of the address is no number from 1 to 65535</source>
        <translation>Порт адреси не є числом від 1 до 65535</translation>
    </message>
    <message>
        <source>The address is empty</source>
        <translation>Адреса порожня</translation>
    </message>
    <message>
        <source>The address is longer than 64 KiB</source>
        <translation>Адреса довша за 64 КіБ</translation>
    </message>
    <message>
        <source>The address holds control characters</source>
        <translation>Адреса містить керівні символи</translation>
    </message>
    <message>
        <source>Only http and https addresses can be fetched</source>
        <translation>Отримувати можна лише з адрес http і https</translation>
    </message>
    <message>
        <source>looks like %1: %2</source>
        <translation>схоже на %1: %2</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>схоже на %1</translation>
    </message>
    <message>
        <source>known are %1</source>
        <translation>відомі: %1</translation>
    </message>
    <message>
        <source>%1 is of a wrong type</source>
        <translation>%1 має хибний тип</translation>
    </message>
    <message>
        <source>parentId is %1</source>
        <translation>parentId дорівнює %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes instead of %3</source>
        <translation>%1: довжина в байтах %2 замість %3</translation>
    </message>
    <message>
        <source>%1 of %2 byte instead of %3</source>
        <translation>%1: довжина в байтах %2 замість %3</translation>
    </message>
    <message>
        <source>a line of more than %1 bytes</source>
        <translation>рядок, довший за %1 байтів</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>понад %1 байтів</translation>
    </message>
    <message>
        <source>lines in pieces of more than %1 bytes</source>
        <translation>рядки частинами понад %1 байтів</translation>
    </message>
    <message>
        <source>more lines below one log line than are kept with it</source>
        <translation>рядків під одним рядком журналу більше, ніж зберігається</translation>
    </message>
    <message>
        <source>first span %1 of trace %2</source>
        <translation>перший спан %1 траси %2</translation>
    </message>
    <message>
        <source>trace %1 and trace %2</source>
        <translation>траса %1 і траса %2</translation>
    </message>
    <message>
        <source>%1 record</source>
        <translation>запис %1</translation>
    </message>
    <message>
        <source>%1 spans and log records</source>
        <translation>спани й записи журналу %1</translation>
    </message>
    <message>
        <source>%1 span</source>
        <translation>спан %1</translation>
    </message>
    <message>
        <source>%1 spans</source>
        <translation>спани %1</translation>
    </message>
    <message>
        <source>Decompressed size is over %1 bytes (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>Розпакований розмір перевищує %1 байтів (прочитано %2 байтів із %3 стиснених); framewake-cli import --max-size дозволяє більше</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size comes out (%2 bytes from %3 compressed ones were read); framewake-cli import --max-size allows more</source>
        <translation>Розпаковане більш ніж у %1 разів перевищує стиснене (прочитано %2 байтів із %3 стиснених); framewake-cli import --max-size дозволяє більше</translation>
    </message>
    <message>
        <source>The gzip stream is damaged (%1)</source>
        <translation>Потік gzip пошкоджено (%1)</translation>
    </message>
    <message>
        <source>The zstd stream is damaged (%1)</source>
        <translation>Потік zstd пошкоджено (%1)</translation>
    </message>
    <message>
        <source>The archive is damaged (%1)</source>
        <translation>Архів пошкоджено (%1)</translation>
    </message>
    <message>
        <source>its directory cannot be read (%1)</source>
        <translation>його каталог не вдалося прочитати (%1)</translation>
    </message>
    <message>
        <source>its directory names %1 entries, %2 were found</source>
        <translation>його каталог називає записів: %1, знайдено: %2</translation>
    </message>
    <message>
        <source>the first %1 bytes are not in its directory</source>
        <translation>перших %1 байтів немає в його каталозі</translation>
    </message>
    <message>
        <source>%1 byte follows its end and are not read</source>
        <translation>після кінця йде %1 байт, його не прочитано</translation>
    </message>
    <message>
        <source>%1 bytes follow its end and are not read</source>
        <translation>після кінця йде %1 байтів, їх не прочитано</translation>
    </message>
    <message>
        <source>compressed by a method that is not read (%1)</source>
        <translation>стиснено способом, що не підтримується (%1)</translation>
    </message>
    <message>
        <source>%1 bytes that are no frame were left out</source>
        <translation>пропущено байтів, що не є фреймом: %1</translation>
    </message>
    <message>
        <source>%1 bytes that are no field were left out</source>
        <translation>пропущено байтів, що не є полем: %1</translation>
    </message>
    <message>
        <source>%1 zero bytes in front of lines were left out</source>
        <translation>пропущено нульових байтів перед рядками: %1</translation>
    </message>
    <message>
        <source>nothing in it is %1</source>
        <translation>у ньому ніщо не є %1</translation>
    </message>
    <message>
        <source>more than %1 members; the others were not read</source>
        <translation>елементів більше за %1; решту не прочитано</translation>
    </message>
    <message>
        <source>Is %1, not a file</source>
        <translation>Це %1, а не файл</translation>
    </message>
    <message>
        <source>The header %1 holds a secret, which the settings do not keep: choose a token or password instead</source>
        <translation>Заголовок %1 містить секрет, а параметри їх не зберігають: виберіть токен або пароль</translation>
    </message>
    <message>
        <source>The value of the header %1 is more than one line</source>
        <translation>Значення заголовка %1 має більше ніж один рядок</translation>
    </message>
    <message>
        <source>The server redirects more than %1 times, in a circle perhaps</source>
        <translation>Сервер перенаправляє більше %1 разів, можливо, по колу</translation>
    </message>
    <message>
        <source>The server redirects to an address that is not followed: %1</source>
        <translation>Сервер перенаправляє на недозволену адресу: %1</translation>
    </message>
    <message>
        <source>The server redirects from https to http (%1), which others can read; not followed</source>
        <translation>Сервер перенаправляє з https на http (%1), що можуть прочитати інші; перехід не виконано</translation>
    </message>
    <message>
        <source>The server redirects to %1; credentials are for %2 only. If that is the right place, fetch from there</source>
        <translation>Сервер перенаправляє на %1; реєстраційні дані лише для %2. Якщо це правильне місце, отримуйте звідти</translation>
    </message>
    <message>
        <source>The server gave no answer within %1: ask for less at once, or try again later</source>
        <translation>Сервер не відповів протягом %1: запитуйте менше за раз або спробуйте пізніше</translation>
    </message>
    <message>
        <source>The server sent nothing for %1 in the middle of its answer</source>
        <translation>Сервер нічого не надсилав %1 посеред відповіді</translation>
    </message>
    <message>
        <source>The answer took longer than %1: ask for less at once</source>
        <translation>Відповідь тривала понад %1: запитуйте менше за раз</translation>
    </message>
    <message>
        <source>The head of the answer is over %1 bytes</source>
        <translation>Заголовок відповіді перевищує %1 байтів</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes: ask for less at once</source>
        <translation>Відповідь перевищує %1 байтів: запитуйте менше за раз</translation>
    </message>
    <message>
        <source>The answer is over %1 bytes</source>
        <translation>Відповідь перевищує %1 байтів</translation>
    </message>
    <message>
        <source>More than %1 times the compressed size of the answer comes out</source>
        <translation>Розпакована відповідь перевищує стиснену більш ніж у %1 разів</translation>
    </message>
    <message>
        <source>There is no host &apos;%1&apos;, or its name cannot be looked up now: check the address</source>
        <translation>Вузла «%1» немає, або його адресу зараз не вдається визначити: перевірте адресу</translation>
    </message>
    <message>
        <source>Nothing answers at %1: is the server running, and is the port right?</source>
        <translation>За адресою %1 ніхто не відповідає: чи запущено сервер і чи правильний порт?</translation>
    </message>
    <message>
        <source>No connection to %1 in time: is it reachable from here (VPN, firewall)?</source>
        <translation>Немає вчасного з’єднання з %1: чи доступний він звідси (VPN, брандмауер)?</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted (%1): give the authority that signed it if the server is the right one</source>
        <translation>Сертифікат сервера не є довіреним (%1): вкажіть центр, що його підписав, якщо це потрібний сервер</translation>
    </message>
    <message>
        <source>The client certificate cannot be used (%1)</source>
        <translation>Не вдалося використати сертифікат клієнта (%1)</translation>
    </message>
    <message>
        <source>No TLS with %1 (%2): does it speak https at this port?</source>
        <translation>Немає TLS з %1 (%2): чи працює на цьому порту https?</translation>
    </message>
    <message>
        <source>The answer breaks off (%1)</source>
        <translation>Відповідь обривається (%1)</translation>
    </message>
    <message>
        <source>What answers at %1 does not speak HTTP</source>
        <translation>Те, що відповідає за адресою %1, не розуміє HTTP</translation>
    </message>
    <message>
        <source>The transfer failed (%1)</source>
        <translation>Помилка передавання (%1)</translation>
    </message>
    <message>
        <source>The server does not understand the request (400): %1</source>
        <translation>Сервер не розуміє запиту (400): %1</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows: %2</source>
        <translation>Сервер хоче знати, хто запитує (%1): вкажіть відомий йому токен або ім’я користувача й пароль: %2</translation>
    </message>
    <message>
        <source>The server wants to know who asks (%1): give a token or a user name and password that it knows</source>
        <translation>Сервер хоче знати, хто запитує (%1): вкажіть відомий йому токен або ім’я користувача й пароль</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing: %2</source>
        <translation>Сервер відмовляє (403): цей токен чи користувач не може читати %1, або немає заголовка tenant: %2</translation>
    </message>
    <message>
        <source>The server refuses (403): this token or user may not read %1, or a tenant header is missing</source>
        <translation>Сервер відмовляє (403): цей токен чи користувач не може читати %1, або немає заголовка tenant</translation>
    </message>
    <message>
        <source>The server does not have %1 (404): %2</source>
        <translation>Сервер не має %1 (404): %2</translation>
    </message>
    <message>
        <source>The server does not have %1 (404)</source>
        <translation>Сервер не має %1 (404)</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once: %2</source>
        <translation>Сервер вважає відповідь завеликою (%1): запитуйте менше за раз: %2</translation>
    </message>
    <message>
        <source>The server finds the answer too large (%1): ask for less at once</source>
        <translation>Сервер вважає відповідь завеликою (%1): запитуйте менше за раз</translation>
    </message>
    <message>
        <source>%1: try again later: %2</source>
        <translation>%1: спробуйте пізніше: %2</translation>
    </message>
    <message>
        <source>%1: try again later</source>
        <translation>%1: спробуйте пізніше</translation>
    </message>
    <message>
        <source>%1; it asks to wait %2 s</source>
        <translation>%1; сервер просить зачекати %2 с</translation>
    </message>
    <message>
        <source>The server answers with status %1: %2</source>
        <translation>Сервер відповідає зі станом %1: %2</translation>
    </message>
    <message>
        <source>The server answers with status %1</source>
        <translation>Сервер відповідає зі станом %1</translation>
    </message>
    <message>
        <source>asked for %1, got %2</source>
        <translation>запитано %1, отримано %2</translation>
    </message>
    <message>
        <source>Port %1 takes traces and gives none; asked is Jaeger&apos;s, %2</source>
        <translation>Порт %1 приймає траси, але не віддає; запитано порт Jaeger, %2</translation>
    </message>
    <message>
        <source>The address names trace %1 but not the server that has it: copy the address from the page of the trace</source>
        <translation>Адреса називає трасу %1, але не сервер, який її має: скопіюйте адресу зі сторінки траси</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no value of &apos;%2&apos; in the address</source>
        <translation>«%1» не є значенням «%2» в адресі</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the address is no trace id</source>
        <translation>«%1» в адресі не є ID траси</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in the Grafana address is no trace id</source>
        <translation>«%1» в адресі Grafana не є ID траси</translation>
    </message>
    <message>
        <source>%1 is not how Jaeger wants it; read as %2</source>
        <translation>%1: Jaeger потребує іншого запису; прочитано як %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, trace %2</source>
        <translation>%1, траса %2</translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message>
        <source>Note</source>
        <translation>Примітка</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Not a format that is known here</source>
        <translation>Невідомий формат</translation>
    </message>
    <message>
        <source>Holds no traces</source>
        <translation>Не містить трас</translation>
    </message>
    <message>
        <source>Nothing in it</source>
        <translation>Порожньо</translation>
    </message>
    <message>
        <source>Broken JSON</source>
        <translation>Зламаний JSON</translation>
    </message>
    <message>
        <source>JSON nested too deep</source>
        <translation>Надто глибокий JSON</translation>
    </message>
    <message>
        <source>Ends in the middle of a record</source>
        <translation>Обривається посеред запису</translation>
    </message>
    <message>
        <source>Compressed data is damaged</source>
        <translation>Стиснені дані пошкоджено</translation>
    </message>
    <message>
        <source>Over the size limit</source>
        <translation>Понад обмеження розміру</translation>
    </message>
    <message>
        <source>Broken protobuf bytes</source>
        <translation>Зламані байти protobuf</translation>
    </message>
    <message>
        <source>One record is over the size limit</source>
        <translation>Один запис понад обмеження розміру</translation>
    </message>
    <message>
        <source>Not a trace id</source>
        <translation>Не є ID траси</translation>
    </message>
    <message>
        <source>Not a span id</source>
        <translation>Не є ID спану</translation>
    </message>
    <message>
        <source>Member of a wrong type</source>
        <translation>Поле хибного типу</translation>
    </message>
    <message>
        <source>Value of another type</source>
        <translation>Значення іншого типу</translation>
    </message>
    <message>
        <source>Span without a trace id</source>
        <translation>Спан без ID траси</translation>
    </message>
    <message>
        <source>Span without an id</source>
        <translation>Спан без ID</translation>
    </message>
    <message>
        <source>Time missing or out of range</source>
        <translation>Часу немає або він поза межами</translation>
    </message>
    <message>
        <source>End lies before start</source>
        <translation>Кінець раніше за початок</translation>
    </message>
    <message>
        <source>Attribute nested too deep</source>
        <translation>Надто глибокий атрибут</translation>
    </message>
    <message>
        <source>Process is not in the trace</source>
        <translation>Процесу немає в трасі</translation>
    </message>
    <message>
        <source>Span line lacks what makes a span</source>
        <translation>Рядку спану бракує обов’язкових полів</translation>
    </message>
    <message>
        <source>No trace id: ordinary log lines</source>
        <translation>Без ID траси: звичайні рядки журналу</translation>
    </message>
    <message>
        <source>Times are written in several ways</source>
        <translation>Час записано кількома способами</translation>
    </message>
    <message>
        <source>The source says that spans were lost</source>
        <translation>Джерело повідомляє про втрачені спани</translation>
    </message>
    <message>
        <source>Repeated, known already</source>
        <translation>Повтор, уже відомо</translation>
    </message>
    <message>
        <source>Same span id, other content</source>
        <translation>Той самий ID спану, інший вміст</translation>
    </message>
    <message>
        <source>The source system warns</source>
        <translation>Попередження системи-джерела</translation>
    </message>
    <message>
        <source>One span in several records</source>
        <translation>Один спан у кількох записах</translation>
    </message>
    <message>
        <source>Only a part of the trace</source>
        <translation>Лише частина траси</translation>
    </message>
    <message>
        <source>The cache did not take it</source>
        <translation>Кеш цього не прийняв</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>Архів пошкоджено</translation>
    </message>
    <message>
        <source>Not unpacked</source>
        <translation>Не розпаковано</translation>
    </message>
    <message>
        <source>Later, more complete records of known spans</source>
        <translation>Пізніші, повніші записи відомих спанів</translation>
    </message>
    <message>
        <source>A document of another format</source>
        <translation>Документ іншого формату</translation>
    </message>
    <message>
        <source>The parent is not in the trace</source>
        <translation>Батьківського спану немає в трасі</translation>
    </message>
    <message>
        <source>Spans are each other&apos;s parents</source>
        <translation>Спани є батьківськими один для одного</translation>
    </message>
    <message>
        <source>Span is its own parent</source>
        <translation>Спан є батьківським для себе</translation>
    </message>
    <message>
        <source>Client and server share a span id</source>
        <translation>Клієнт і сервер мають спільний ID спану</translation>
    </message>
    <message>
        <source>Trace id is the lower half of another one</source>
        <translation>ID траси є молодшою половиною іншого</translation>
    </message>
    <message>
        <source>Left open by the source</source>
        <translation>Не завершено джерелом</translation>
    </message>
    <message>
        <source>Start is more than a year off the other spans of the trace</source>
        <translation>Початок більш ніж на рік відрізняється від інших спанів траси</translation>
    </message>
    <message>
        <source>Files of another kind, no traces</source>
        <translation>Файли іншого виду, трас немає</translation>
    </message>
    <message>
        <source>Hidden files and those of other programs</source>
        <translation>Приховані файли та файли інших програм</translation>
    </message>
    <message>
        <source>The transfer failed</source>
        <translation>Помилка передавання</translation>
    </message>
    <message>
        <source>The server answered with another trace</source>
        <translation>Сервер відповів іншою трасою</translation>
    </message>
    <message>
        <source>Source skipped</source>
        <translation>Джерело пропущено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>What could be read is kept</source>
        <translation>Прочитане збережено</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Нічого читати</translation>
    </message>
    <message>
        <source>Record skipped</source>
        <translation>Запис пропущено</translation>
    </message>
    <message>
        <source>What came before it is kept</source>
        <translation>Те, що було раніше, збережено</translation>
    </message>
    <message>
        <source>What came before is kept</source>
        <translation>Попереднє збережено</translation>
    </message>
    <message>
        <source>Span skipped</source>
        <translation>Спан пропущено</translation>
    </message>
    <message>
        <source>Member left out</source>
        <translation>Поле пропущено</translation>
    </message>
    <message>
        <source>Kept as text</source>
        <translation>Збережено як текст</translation>
    </message>
    <message>
        <source>Kept under “no trace”</source>
        <translation>Збережено в «без траси»</translation>
    </message>
    <message>
        <source>Kept, id made from its content</source>
        <translation>Збережено, ID створено з вмісту</translation>
    </message>
    <message>
        <source>Kept and marked</source>
        <translation>Збережено й позначено</translation>
    </message>
    <message>
        <source>Drawn with length 0, raw value kept</source>
        <translation>Показано з довжиною 0, початкове значення збережено</translation>
    </message>
    <message>
        <source>Kept as bytes</source>
        <translation>Збережено як байти</translation>
    </message>
    <message>
        <source>Service unknown</source>
        <translation>Сервіс невідомий</translation>
    </message>
    <message>
        <source>Line skipped</source>
        <translation>Рядок пропущено</translation>
    </message>
    <message>
        <source>Not spans, ignored</source>
        <translation>Не спани, пропущено</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Прочитано все</translation>
    </message>
    <message>
        <source>Kept as a log</source>
        <translation>Збережено як журнал</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Нічого не змінено</translation>
    </message>
    <message>
        <source>Both kept and marked</source>
        <translation>Обидва збережено й позначено</translation>
    </message>
    <message>
        <source>Kept with the span</source>
        <translation>Збережено зі спаном</translation>
    </message>
    <message>
        <source>Joined to one span</source>
        <translation>Об’єднано в один спан</translation>
    </message>
    <message>
        <source>Kept; fetch the whole trace by its id</source>
        <translation>Збережено; отримайте всю трасу за її ID</translation>
    </message>
    <message>
        <source>Batch lost</source>
        <translation>Пакунок втрачено</translation>
    </message>
    <message>
        <source>What was committed stays</source>
        <translation>Записане залишається</translation>
    </message>
    <message>
        <source>Earlier ones replaced</source>
        <translation>Попередні замінено</translation>
    </message>
    <message>
        <source>Left out; import it by itself</source>
        <translation>Пропущено; імпортуйте окремо</translation>
    </message>
    <message>
        <source>Kept below a row for the missing parent</source>
        <translation>Збережено під рядком відсутнього батьківського</translation>
    </message>
    <message>
        <source>Cut at the earliest span</source>
        <translation>Розірвано на найранішому спані</translation>
    </message>
    <message>
        <source>Kept as a root</source>
        <translation>Збережено як корінь</translation>
    </message>
    <message>
        <source>Server kept below the client</source>
        <translation>Сервер збережено під клієнтом</translation>
    </message>
    <message>
        <source>Kept as two traces; join them if they are one</source>
        <translation>Збережено як дві траси; об’єднайте, якщо це одна</translation>
    </message>
    <message>
        <source>Read so; a log mapping can say otherwise</source>
        <translation>Так прочитано; схема полів може визначити інакше</translation>
    </message>
    <message>
        <source>Kept; the duration of the trace leaves it out</source>
        <translation>Збережено; тривалість траси цього не враховує</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>What came before is kept; the rest was not fetched</source>
        <translation>Попереднє збережено; решту не отримано</translation>
    </message>
    <message>
        <source>Kept under its own id</source>
        <translation>Збережено під власним ID</translation>
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
            <numerusform>%Ln рядок, перший %1</numerusform>
            <numerusform>%Ln рядки, перший %1</numerusform>
            <numerusform>%Ln рядків, перший %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, first at byte %1</source>
        <translation>
            <numerusform>%Ln раз, перший у байті %1</numerusform>
            <numerusform>%Ln рази, перший у байті %1</numerusform>
            <numerusform>%Ln разів, перший у байті %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln рази</numerusform>
            <numerusform>%Ln разів</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>рядок %1, стовпчик %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>Trace id</source>
        <translation>ID траси</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>ID спану</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>ID батьківського</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Код стану</translation>
    </message>
    <message>
        <source>Span kind</source>
        <translation>Вид спану</translation>
    </message>
    <message>
        <source>Tags (object)</source>
        <translation>Теги (об’єкт)</translation>
    </message>
    <message>
        <source>Events (list)</source>
        <translation>Події (список)</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Атрибут</translation>
    </message>
    <message>
        <source>auto</source>
        <extracomment>unit of a time or duration: found out from the value</extracomment>
        <translation>авто</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>спан</translation>
    </message>
    <message>
        <source>log</source>
        <extracomment>what a line of a log becomes</extracomment>
        <translation>журнал</translation>
    </message>
    <message>
        <source>line above</source>
        <extracomment>what a line of a log becomes: a part of the record above it, as a stack trace is</extracomment>
        <translation>рядок вище</translation>
    </message>
    <message>
        <source>not understood</source>
        <extracomment>of a line of a log</extracomment>
        <translation>не розпізнано</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1: &quot;173 spans&quot;, %2: &quot;20 logs&quot;, %3: &quot;7 lines not understood&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln запис журналу</numerusform>
            <numerusform>%Ln записи журналу</numerusform>
            <numerusform>%Ln записів журналу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not understood</source>
        <translation>
            <numerusform>%Ln рядок не розпізнано</numerusform>
            <numerusform>%Ln рядки не розпізнано</numerusform>
            <numerusform>%Ln рядків не розпізнано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>More roots: by the menu of their rows</source>
        <translation>Інші корені: з меню їхніх рядків</translation>
    </message>
    <message>
        <source>No span has a usable duration</source>
        <translation>Жоден спан не має придатної тривалості</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>own work; pale: children at work</source>
        <translation>власна робота; бліде: працюють дочірні</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>критичний шлях</translation>
    </message>
    <message>
        <source>assumed hand-over</source>
        <translation>припущена передача</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>у черзі</translation>
    </message>
    <message>
        <source>not instrumented</source>
        <translation>не інструментовано</translation>
    </message>
    <message>
        <source>folded rows</source>
        <translation>згорнуті рядки</translation>
    </message>
    <message>
        <source>equal spans in a row</source>
        <translation>однакові спани поспіль</translation>
    </message>
    <message>
        <source>missing parent</source>
        <translation>немає батьківського</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>пошкоджені дані</translation>
    </message>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>триває далі</translation>
    </message>
    <message>
        <source>marked span</source>
        <translation>позначений спан</translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation>Операція, сервіс</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>%1 more rows are left out</source>
        <translation>Ще рядків пропущено: %1</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 спан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 сервіс</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 помилка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <translation>немає 1 батьківського</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>немає %Ln батьківського</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>(root: %1)</source>
        <translation>(корінь: %1)</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Кадр %1</translation>
    </message>
    <message>
        <source>%1 has no end</source>
        <translation>%1 не має кінця</translation>
    </message>
    <message>
        <source>%1 took %2</source>
        <translation>%1: тривалість %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Помилка: %1</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без кінця</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неповна</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID траси</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показано</translation>
    </message>
    <message>
        <source>%1 – %2 of %3</source>
        <translation>%1 – %2 з %3</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 з %2 рядків</translation>
    </message>
    <message>
        <source>%1 left out</source>
        <translation>пропущено: %1</translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>відфільтровано</translation>
    </message>
    <message>
        <source>one subtree</source>
        <translation>одне піддерево</translation>
    </message>
    <message>
        <source>%1 below suggested parents</source>
        <translation>%1 під запропонованими батьківськими</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>corrected by up to %1</source>
        <translation>виправлено щонайбільше на %1</translation>
    </message>
    <message>
        <source>raw, no skew correction</source>
        <translation>без виправлення зсуву</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Критичний шлях</translation>
    </message>
    <message>
        <source>of each trace&apos;s root</source>
        <translation>кореня кожної траси</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>для %1</translation>
    </message>
    <message>
        <source>(1 span left out)</source>
        <translation>(пропущено 1 спан)</translation>
    </message>
    <message numerus="yes">
        <source>(%Ln spans left out)</source>
        <translation>
            <numerusform>(пропущено %Ln спан)</numerusform>
            <numerusform>(пропущено %Ln спани)</numerusform>
            <numerusform>(пропущено %Ln спанів)</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
</context>
<context>
    <name>PlotDesk</name>
    <message>
        <source>Reading the traces…</source>
        <translation>Читання трас…</translation>
    </message>
    <message>
        <source>Compare the brush with the rest</source>
        <translation>Порівняти ділянку з рештою</translation>
    </message>
    <message>
        <source>Drop the brush	Esc</source>
        <translation>Скинути ділянку	Esc</translation>
    </message>
    <message>
        <source>Show all of the traces	0</source>
        <translation>Показати всі траси	0</translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message>
        <source>The span lacks %1</source>
        <translation>Спану бракує: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) lack a key; this one: %1</source>
        <translation>
            <numerusform>%Ln спану бракує ключа; цьому: %1</numerusform>
            <numerusform>%Ln спанам бракує ключа; цьому: %1</numerusform>
            <numerusform>%Ln спанам бракує ключа; цьому: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is such a span</source>
        <translation>Такий спан є</translation>
    </message>
    <message>
        <source>No span of the trace has %1</source>
        <translation>Жоден спан траси не має %1</translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln service(s)</source>
        <translation>
            <numerusform>Траса має %Ln сервіс</numerusform>
            <numerusform>Траса має %Ln сервіси</numerusform>
            <numerusform>Траса має %Ln сервісів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln span(s)</source>
        <translation>
            <numerusform>Траса має %Ln спан</numerusform>
            <numerusform>Траса має %Ln спани</numerusform>
            <numerusform>Траса має %Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing parent</source>
        <translation>Немає батьківського</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>Сирота</translation>
    </message>
    <message>
        <source>Cycle of parents</source>
        <translation>Цикл батьківських</translation>
    </message>
    <message>
        <source>Doubled span id</source>
        <translation>Подвоєний ID спану</translation>
    </message>
    <message>
        <source>Broken span</source>
        <translation>Пошкоджений спан</translation>
    </message>
    <message>
        <source>Starts before its parent</source>
        <translation>Починається раніше за батьківський</translation>
    </message>
    <message>
        <source>Outlives its parent</source>
        <translation>Триває довше за батьківський</translation>
    </message>
    <message>
        <source>Clock is off</source>
        <translation>Годинник збито</translation>
    </message>
    <message>
        <source>Clocks contradict each other</source>
        <translation>Годинники суперечать один одному</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Контекст втрачено</translation>
    </message>
    <message>
        <source>Consumer without a link</source>
        <translation>Споживач без зв’язку</translation>
    </message>
    <message>
        <source>Frame in several traces</source>
        <translation>Кадр у кількох трасах</translation>
    </message>
    <message>
        <source>Missing frames</source>
        <translation>Відсутні кадри</translation>
    </message>
    <message>
        <source>Name that says nothing</source>
        <translation>Беззмістовна назва</translation>
    </message>
    <message>
        <source>Name with details</source>
        <translation>Назва з подробицями</translation>
    </message>
    <message>
        <source>Duration contradicts an attribute</source>
        <translation>Тривалість суперечить атрибуту</translation>
    </message>
    <message>
        <source>Error without a reason</source>
        <translation>Помилка без причини</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message numerus="yes">
        <source>Span %1 is not in the trace; %Ln span(s) name it as parent</source>
        <translation>
            <numerusform>Спану %1 немає в трасі; %Ln спан називає його батьківським</numerusform>
            <numerusform>Спану %1 немає в трасі; %Ln спани називають його батьківським</numerusform>
            <numerusform>Спану %1 немає в трасі; %Ln спанів називають його батьківським</numerusform>
        </translation>
    </message>
    <message>
        <source>Its parent %1 is not in the trace</source>
        <translation>Його батьківського %1 немає в трасі</translation>
    </message>
    <message>
        <source>Its parents lead back to it</source>
        <translation>Ланцюжок батьківських повертається до нього</translation>
    </message>
    <message>
        <source>Another span of the trace has its id, with other content</source>
        <translation>Інший спан траси має той самий ID, але інший вміст</translation>
    </message>
    <message>
        <source>The span is marked: %1</source>
        <translation>Спан позначено: %1</translation>
    </message>
    <message>
        <source>Starts %1 before its parent</source>
        <translation>Починається на %1 раніше за батьківський</translation>
    </message>
    <message>
        <source>Ends %1 after its parent</source>
        <translation>Завершується на %1 пізніше за батьківський</translation>
    </message>
    <message>
        <source>The clock of %1 has to be moved by %2 to fit that of %3</source>
        <translation>Годинник %1 треба зсунути на %2, щоб узгодити з годинником %3</translation>
    </message>
    <message>
        <source>No offset between the clocks of %1 and %2 fits their calls</source>
        <translation>Жоден зсув між годинниками %1 і %2 не узгоджує їхніх викликів</translation>
    </message>
    <message>
        <source>The trace has no root: every top span names a parent that is not there, or they are in a circle</source>
        <translation>Траса не має кореня: кожен верхній спан називає відсутній батьківський, або вони утворюють коло</translation>
    </message>
    <message>
        <source>A consumer with neither a parent nor a link to what it consumed</source>
        <translation>Споживач без батьківського і без зв’язку зі спожитим</translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way</source>
        <translation>
            <numerusform>Кадр %1 є в %Ln трасі, зокрема у %2: контекст дорогою втрачено</numerusform>
            <numerusform>Кадр %1 є в %Ln трасах, зокрема у %2: контекст дорогою втрачено</numerusform>
            <numerusform>Кадр %1 є в %Ln трасах, зокрема у %2: контекст дорогою втрачено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</source>
        <translation>
            <numerusform>Із кадрів від %1 до %2 %Ln немає в трасах, більше половини: вибірка?</numerusform>
            <numerusform>Із кадрів від %1 до %2 %Ln немає в трасах, більше половини: вибірка?</numerusform>
            <numerusform>Із кадрів від %1 до %2 %Ln немає в трасах, більше половини: вибірка?</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame %1 is in no trace</source>
        <translation>Кадру %1 немає в жодній трасі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 to %2, are in no trace</source>
        <translation>
            <numerusform>%Ln кадру, від %1 до %2, немає в жодній трасі</numerusform>
            <numerusform>%Ln кадрів, від %1 до %2, немає в жодній трасі</numerusform>
            <numerusform>%Ln кадрів, від %1 до %2, немає в жодній трасі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) with a name that says nothing of what was done</source>
        <translation>
            <numerusform>%Ln спан із назвою, що не каже, що зроблено</numerusform>
            <numerusform>%Ln спани з назвою, що не каже, що зроблено</numerusform>
            <numerusform>%Ln спанів із назвою, що не каже, що зроблено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of one operation, %1, with names that differ from call to call</source>
        <translation>
            <numerusform>%Ln спан однієї операції, %1, із назвами, різними в кожному виклику</numerusform>
            <numerusform>%Ln спани однієї операції, %1, із назвами, різними в кожному виклику</numerusform>
            <numerusform>%Ln спанів однієї операції, %1, із назвами, різними в кожному виклику</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2, the span took %3</source>
        <translation>%1 каже %2, спан тривав %3</translation>
    </message>
    <message>
        <source>The span failed and says nowhere why</source>
        <translation>Спан завершився помилкою, але причини ніде не вказано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) looked at, %1 complete</source>
        <translation>
            <numerusform>Переглянуто %Ln трасу, повних: %1</numerusform>
            <numerusform>Переглянуто %Ln траси, повних: %1</numerusform>
            <numerusform>Переглянуто %Ln трас, повних: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 on %3 of spans</source>
        <translation>%1; %2 для %3 спанів</translation>
    </message>
    <message>
        <source>%1: %2 of %3 spans (%4), %5 of %6 traces</source>
        <translation>%1: %2 із %3 спанів (%4), %5 із %6 трас</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln трасу не вдалося прочитати, її пропущено.</numerusform>
            <numerusform>%Ln траси не вдалося прочитати, їх пропущено.</numerusform>
            <numerusform>%Ln трас не вдалося прочитати, їх пропущено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) of these checks are only counted.</source>
        <translation>
            <numerusform>Ще %Ln зауваження цих перевірок лише пораховано.</numerusform>
            <numerusform>Ще %Ln зауваження цих перевірок лише пораховано.</numerusform>
            <numerusform>Ще %Ln зауважень цих перевірок лише пораховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing and split frames are looked for in all traces only.</source>
        <translation>Відсутні й розділені кадри шукаються лише серед усіх трас.</translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln span(s) were not judged: there are too many operations.</source>
        <translation>
            <numerusform>Назву %Ln спану не оцінено: забагато операцій.</numerusform>
            <numerusform>Назви %Ln спанів не оцінено: забагато операцій.</numerusform>
            <numerusform>Назви %Ln спанів не оцінено: забагато операцій.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>Slow frame, cache miss</source>
        <translation>Повільний кадр, промах кешу</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>One hour of cam01</source>
        <translation>Одна година cam01</translation>
    </message>
    <message>
        <source>Broken hand-over</source>
        <translation>Зламана передача</translation>
    </message>
    <message>
        <source>%1, one frame</source>
        <translation>%1, один кадр</translation>
    </message>
    <message>
        <source>Agents in a log file</source>
        <translation>Агенти у файлі журналу</translation>
    </message>
</context>
<context>
    <name>SpanColors</name>
    <message>
        <source>several values</source>
        <translation>кілька значень</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>others (%1)</source>
        <translation>інші (%1)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(порожньо)</translation>
    </message>
</context>
<context>
    <name>SpanName</name>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>(blank)</source>
        <translation>(пробіли)</translation>
    </message>
</context>
<context>
    <name>WaitSettings</name>
    <message>
        <source> % of the span</source>
        <translation> % спану</translation>
    </message>
    <message>
        <source>Least length of a gap in milliseconds</source>
        <translation>Найменша довжина проміжку в мілісекундах</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і</translation>
    </message>
    <message>
        <source>&amp;Waits are in:</source>
        <translation>&amp;Очікування вказано в:</translation>
    </message>
    <message>
        <source>&amp;Queue spans are named:</source>
        <translation>Спа&amp;ни черги мають назви:</translation>
    </message>
    <message>
        <source>Attributes that say how long a span waited before its start, and names of spans that are waits themselves; several with commas.</source>
        <translation>Атрибути, що вказують, скільки спан чекав до початку, і назви спанів, які самі є очікуваннями; кілька — через кому.</translation>
    </message>
    <message>
        <source>&amp;Gaps are marked from:</source>
        <translation>&amp;Проміжки позначати від:</translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message>
        <source>Queued %1 before its start (%2)</source>
        <translation>У черзі %1 до початку (%2)</translation>
    </message>
    <message>
        <source>Queued %1 since its producer %2 ended</source>
        <translation>У черзі %1 від завершення виробника %2</translation>
    </message>
    <message>
        <source>Queued %1 since the linked producer %2 ended</source>
        <translation>У черзі %1 від завершення пов’язаного виробника %2</translation>
    </message>
    <message>
        <source>Queued %1: spans of this name are waits</source>
        <translation>У черзі %1: спани з цією назвою є очікуваннями</translation>
    </message>
    <message numerus="yes">
        <source>Not instrumented: %1 in %Ln gap(s)</source>
        <translation>
            <numerusform>Не інструментовано: %1 в %Ln проміжку</numerusform>
            <numerusform>Не інструментовано: %1 в %Ln проміжках</numerusform>
            <numerusform>Не інструментовано: %1 в %Ln проміжках</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: overlap factor %1</source>
        <translation>Дочірні виконувалися паралельно: коефіцієнт перекриття %1</translation>
    </message>
    <message>
        <source>Hand-over from %1 is assumed: they ran beside others, and no thread, worker or link joins them</source>
        <translation>Передачу від %1 припущено: вони виконувалися поряд з іншими, і їх не поєднує потік, виконавець чи зв’язок</translation>
    </message>
    <message>
        <source>Hand-over to %1 is assumed</source>
        <translation>Передачу до %1 припущено</translation>
    </message>
    <message>
        <source>Left out of the critical path: it lies outside its parent</source>
        <translation>Поза критичним шляхом: лежить поза батьківським</translation>
    </message>
    <message>
        <source>Left out of the critical path: its producer does not wait for it</source>
        <translation>Поза критичним шляхом: виробник на нього не чекає</translation>
    </message>
    <message>
        <source>The critical path leaves out what lies outside its parent</source>
        <translation>Критичний шлях не враховує того, що лежить поза батьківським</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration</source>
        <translation>Немає критичного шляху: жоден спан не має придатної тривалості</translation>
    </message>
    <message>
        <source>Critical path of %1</source>
        <translation>Критичний шлях %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: outside their parent</source>
        <translation>
            <numerusform>Пропущено %Ln спан: поза батьківським</numerusform>
            <numerusform>Пропущено %Ln спани: поза батьківським</numerusform>
            <numerusform>Пропущено %Ln спанів: поза батьківським</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: nobody waits for them</source>
        <translation>
            <numerusform>Пропущено %Ln спан: на нього ніхто не чекає</numerusform>
            <numerusform>Пропущено %Ln спани: на них ніхто не чекає</numerusform>
            <numerusform>Пропущено %Ln спанів: на них ніхто не чекає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) cut at the ends of their parent</source>
        <translation>
            <numerusform>%Ln спан обрізано за межами батьківського</numerusform>
            <numerusform>%Ln спани обрізано за межами батьківського</numerusform>
            <numerusform>%Ln спанів обрізано за межами батьківського</numerusform>
        </translation>
    </message>
    <message>
        <source>Children ran side by side: %1 of work done in %2 (overlap factor %3). Making one of them faster may not make this span faster.</source>
        <translation>Дочірні виконувалися паралельно: %1 роботи за %2 (коефіцієнт перекриття %3). Прискорення одного з них може не прискорити цей спан.</translation>
    </message>
</context>
<context>
    <name>WaterfallPainter</name>
    <message>
        <source>no start time</source>
        <translation>немає часу початку</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>час поза межами</translation>
    </message>
    <message>
        <source>%1 below</source>
        <translation>%1 нижче</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 з %2)</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>немає батьківського %1</translation>
    </message>
    <message>
        <source>%1 queued</source>
        <translation>у черзі %1</translation>
    </message>
</context>
<context>
    <name>fw::app::AboutDialog</name>
    <message>
        <source>About Framewake</source>
        <translation>Про Framewake</translation>
    </message>
    <message>
        <source>Native viewer for distributed traces.
Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Переглядач розподілених трас для робочого столу.
Вільне програмне забезпечення за умовами GNU General Public License, версії 3 або новішої, без жодних гарантій.</translation>
    </message>
    <message>
        <source>Cache: %1
Settings: %2
Qt %3</source>
        <translation>Кеш: %1
Параметри: %2
Qt %3</translation>
    </message>
    <message>
        <source>&amp;Libraries and licences</source>
        <translation>&amp;Бібліотеки та ліцензії</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Копіювати версії</translation>
    </message>
    <message>
        <source>What a report of a fault begins with: versions of the program, of Qt and of the system</source>
        <translation>З чого починається звіт про помилку: версії програми, Qt і системи</translation>
    </message>
</context>
<context>
    <name>fw::app::BottleneckDesk</name>
    <message>
        <source>bottlenecks</source>
        <translation>вузькі-місця</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Рядок охоплює кілька назв: показано всі траси сервісу.</translation>
    </message>
</context>
<context>
    <name>fw::app::CacheDesk</name>
    <message>
        <source>No cache</source>
        <translation>Немає кешу</translation>
    </message>
    <message>
        <source>The cache cannot be used</source>
        <translation>Кешем неможливо скористатися</translation>
    </message>
    <message>
        <source>Choose a cache</source>
        <translation>Вибір кешу</translation>
    </message>
    <message>
        <source>Framewake caches (*.fwdb)</source>
        <translation>Кеші Framewake (*.fwdb)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Використати</translation>
    </message>
</context>
<context>
    <name>fw::app::CohortDesk</name>
    <message>
        <source>Nothing is brushed: drag in the chart above the list, or choose other traces.</source>
        <translation>Ділянку не позначено: протягніть на діаграмі над списком або виберіть інші траси.</translation>
    </message>
    <message>
        <source>No trace of the baseline is without this value.</source>
        <translation>Немає траси бази без цього значення.</translation>
    </message>
    <message>
        <source>No trace of the cohort has this value.</source>
        <translation>Жодна траса когорти не має цього значення.</translation>
    </message>
    <message>
        <source>The row stands for several names: all traces of the service are listed.</source>
        <translation>Рядок охоплює кілька назв: показано всі траси сервісу.</translation>
    </message>
    <message>
        <source>cohort-attributes</source>
        <translation>когорта-атрибути</translation>
    </message>
    <message>
        <source>cohort-operations</source>
        <translation>когорта-операції</translation>
    </message>
</context>
<context>
    <name>fw::app::CompareDesk</name>
    <message>
        <source>Looking for the median of its kind…</source>
        <translation>Пошук медіани цього виду…</translation>
    </message>
    <message>
        <source>Looking for the p%1 of its kind…</source>
        <translation>Пошук p%1 цього виду…</translation>
    </message>
    <message>
        <source>Looking for the p50 and the p95 of this kind…</source>
        <translation>Пошук p50 і p95 цього виду…</translation>
    </message>
    <message>
        <source>There is no p95 of this kind: it takes %1 complete traces of %2 without errors, there are %3.</source>
        <translation>Немає p95 цього виду: потрібно %1 повних трас %2 без помилок, є %3.</translation>
    </message>
    <message>
        <source>Left out: %1 with errors, %2 incomplete.</source>
        <translation>Пропущено: з помилками %1, неповних %2.</translation>
    </message>
    <message>
        <source>A is the p50 and B the p95 of %1 traces of %2.</source>
        <translation>A — це p50, а B — p95 з %1 трас %2.</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>медіана</translation>
    </message>
    <message>
        <source>the p%1</source>
        <translation>p%1</translation>
    </message>
    <message>
        <source>There is no such trace: %1 needs at least %2 complete traces of %3 without errors, the cache has %4.</source>
        <translation>Такої траси немає: для %1 потрібно щонайменше %2 повних трас %3 без помилок, у кеші є %4.</translation>
    </message>
    <message>
        <source>This trace is itself %1 of %2 traces of %3.</source>
        <translation>Ця траса сама — %1 з %2 трас %3.</translation>
    </message>
    <message>
        <source>A is %1 of %2 traces of %3.</source>
        <translation>A — це %1 з %2 трас %3.</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>порівняння</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Порівняння %1 і %2</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Скопійовано як Markdown, %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Скопійовано як Markdown.</translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionDesk</name>
    <message>
        <source>this system has no keyring that answers</source>
        <translation>у цій системі не відповідає жодне сховище ключів</translation>
    </message>
    <message>
        <source>the token or password was not kept and will be asked for: %1</source>
        <translation>токен або пароль не збережено, його доведеться вводити: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not asked: no token or password was given.</source>
        <translation>Запит не надіслано: не вказано токена чи пароля.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, версія %2</translation>
    </message>
    <message>
        <source>%1 answers and knows %2.</source>
        <translation>%1 відповідає і знає %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Додати</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Перевірити</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>З’єднання</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запит…</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Файл PEM</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Вибір файла</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.key *.cer);;All files (*)</source>
        <translation>Сертифікати й ключі (*.pem *.crt *.key *.cer);;Усі файли (*)</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Н&amp;азва:</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>Адр&amp;еса:</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Визначити</translation>
    </message>
    <message>
        <source>&amp;Server:</source>
        <translation>&amp;Сервер:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічим</translation>
    </message>
    <message>
        <source>Token (bearer)</source>
        <translation>Токен (bearer)</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Користувач і пароль</translation>
    </message>
    <message>
        <source>Signs &amp;in with:</source>
        <translation>&amp;Вхід за допомогою:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Користувач:</translation>
    </message>
    <message>
        <source>To&amp;ken or password:</source>
        <translation>&amp;Токен або пароль:</translation>
    </message>
    <message>
        <source>&amp;Headers:</source>
        <translation>&amp;Заголовки:</translation>
    </message>
    <message>
        <source>Client &amp;certificate:</source>
        <translation>Сертифікат клі&amp;єнта:</translation>
    </message>
    <message>
        <source>Its ke&amp;y:</source>
        <translation>Його кл&amp;юч:</translation>
    </message>
    <message>
        <source>Trusted auth&amp;orities:</source>
        <translation>Довірені &amp;центри:</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>П&amp;роксі:</translation>
    </message>
    <message>
        <source>as the system says</source>
        <translation>як у системі</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept in the keyring of the system and nowhere else; without one they are asked for each time.</source>
        <translation>Токени й паролі зберігаються лише у сховищі ключів системи; без нього їх доведеться вводити щоразу.</translation>
    </message>
    <message>
        <source>Us&amp;e</source>
        <translation>Вик&amp;ористати</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Скас&amp;увати</translation>
    </message>
    <message>
        <source>as kept, or asked for</source>
        <translation>збережений або за запитом</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Нове з’єднання</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Дайте з’єднанню назву.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Інше з’єднання має цю назву.</translation>
    </message>
    <message>
        <source>Give the name of the user.</source>
        <translation>Вкажіть ім’я користувача.</translation>
    </message>
    <message>
        <source>The address of the proxy holds a password, which the settings do not keep: set https_proxy instead.</source>
        <translation>Адреса проксі містить пароль, а параметри його не зберігають: натомість встановіть https_proxy.</translation>
    </message>
</context>
<context>
    <name>fw::app::DockGrip</name>
    <message>
        <source>Edge of %1</source>
        <translation>Край панелі «%1»</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Стрілки пересувають його, Enter повертає на місце.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDesk</name>
    <message>
        <source>There is no trace to export.</source>
        <translation>Немає траси для експорту.</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Зупинено; нічого не записано.</translation>
    </message>
    <message>
        <source>Exported: %1 (%2)</source>
        <translation>Експортовано: %1 (%2)</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>Copied as Markdown, %1.</source>
        <translation>Скопійовано як Markdown, %1.</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDialog</name>
    <message>
        <source>This trace: %1</source>
        <translation>Ця траса: %1</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Уся траса, а не лише видима частина</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>Прибрати секрети й &amp;особисті дані</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Вибрати…</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Показати &amp;все</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln chosen trace(s)</source>
        <translation>
            <numerusform>%Ln вибрана траса</numerusform>
            <numerusform>%Ln вибрані траси</numerusform>
            <numerusform>%Ln вибраних трас</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 chosen traces, those that were scrolled to</source>
        <translation>%1 з %2 вибраних трас, ті, до яких гортали</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln trace(s) of the list</source>
        <translation>
            <numerusform>Усі траси списку: %Ln</numerusform>
            <numerusform>Усі траси списку: %Ln</numerusform>
            <numerusform>Усі траси списку: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>name of a file beside it; empty: none</source>
        <translation>назва файла поряд; порожньо: немає</translation>
    </message>
    <message>
        <source>file with lines such as: key session, text ORDER-\d+</source>
        <translation>файл із рядками на зразок: key session, text ORDER-\d+</translation>
    </message>
    <message>
        <source>as recorded</source>
        <translation>як записано</translation>
    </message>
    <message>
        <source>moved by days that nobody is told</source>
        <translation>зсунуто на дні, яких ніхто не знає</translation>
    </message>
    <message>
        <source>moved by:</source>
        <translation>зсунуто на:</translation>
    </message>
    <message>
        <source>Times are moved by</source>
        <translation>Час зсувається на</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Поступ</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Traces:</source>
        <translation>&amp;Траси:</translation>
    </message>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Розм&amp;ір:</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>Т&amp;ема:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>&amp;Рисунок:</translation>
    </message>
    <message>
        <source>Rules of your &amp;own:</source>
        <translation>Власні &amp;правила:</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Власні правила</translation>
    </message>
    <message>
        <source>T&amp;imes:</source>
        <translation>&amp;Час:</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>&amp;Копіювати до буфера</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ск&amp;асувати</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Зуп&amp;инити</translation>
    </message>
    <message>
        <source>Nothing is left out: everything goes as it is.</source>
        <translation>Нічого не прибрано: усе йде як є.</translation>
    </message>
    <message>
        <source>A picture is made of an open trace, and none is open.</source>
        <translation>Зображення створюється з відкритої траси, а жодної не відкрито.</translation>
    </message>
    <message>
        <source>%1 holds at most %2 traces; the other formats hold all.</source>
        <translation>%1 вміщує щонайбільше %2 трас; інші формати вміщують усі.</translation>
    </message>
    <message>
        <source>By how much are the times to be moved?</source>
        <translation>На скільки зсунути час?</translation>
    </message>
    <message>
        <source>Looking at what is to be written…</source>
        <translation>Перегляд того, що буде записано…</translation>
    </message>
    <message>
        <source>Looking at what is to be written: %1</source>
        <translation>Перегляд того, що буде записано: %1</translation>
    </message>
    <message>
        <source>No rule found anything to leave out.</source>
        <translation>Жодне правило не знайшло, що прибрати.</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <translation>Запис: %1</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Вибір файла правил</translation>
    </message>
    <message>
        <source>Save export</source>
        <translation>Зберегти експорт</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Запис…</translation>
    </message>
</context>
<context>
    <name>fw::app::ExportTexts</name>
    <message>
        <source>HTML page, opens in any browser</source>
        <translation>Сторінка HTML, для будь-якого браузера</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>Сторінки HTML (*.html)</translation>
    </message>
    <message>
        <source>Markdown for a ticket</source>
        <translation>Markdown для тікета</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Зображення PNG</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Зображення PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>Рисунки SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>PDF pages (*.pdf)</source>
        <translation>Сторінки PDF (*.pdf)</translation>
    </message>
    <message>
        <source>OTLP as JSON</source>
        <translation>OTLP як JSON</translation>
    </message>
    <message>
        <source>OTLP JSON (*.json)</source>
        <translation>OTLP JSON (*.json)</translation>
    </message>
    <message>
        <source>OTLP as protobuf</source>
        <translation>OTLP як protobuf</translation>
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
        <translation>Таблиця спанів (CSV)</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Значення через кому (*.csv)</translation>
    </message>
    <message>
        <source>log records left out</source>
        <translation>пропущені записи журналу</translation>
    </message>
    <message>
        <source>spans with ids of another form, written by their keys</source>
        <translation>спани з ID іншого вигляду, записані за ключами</translation>
    </message>
    <message>
        <source>warnings of the source system left out</source>
        <translation>пропущені попередження системи-джерела</translation>
    </message>
    <message>
        <source>spans with the id of another, which readers may take for one</source>
        <translation>спани з ID іншого спану, які можуть сприйняти за один</translation>
    </message>
    <message>
        <source>texts that are not UTF-8, mended</source>
        <translation>виправлені тексти, що не є UTF-8</translation>
    </message>
    <message>
        <source>times cut to microseconds</source>
        <translation>час, обрізаний до мікросекунд</translation>
    </message>
    <message>
        <source>values that become text</source>
        <translation>значення, що стають текстом</translation>
    </message>
    <message>
        <source>spans whose scope loses something</source>
        <translation>спани, бібліотека яких щось втрачає</translation>
    </message>
    <message>
        <source>spans whose resource loses something</source>
        <translation>спани, ресурс яких щось втрачає</translation>
    </message>
    <message>
        <source>links that lose something</source>
        <translation>зв’язки, що щось втрачають</translation>
    </message>
    <message>
        <source>counts of dropped things left out</source>
        <translation>пропущені лічильники відкинутого</translation>
    </message>
    <message>
        <source>trace flags left out</source>
        <translation>пропущені прапорці траси</translation>
    </message>
    <message>
        <source>times out of range</source>
        <translation>час поза межами</translation>
    </message>
    <message>
        <source>attributes left out, as their key stood there before</source>
        <translation>пропущені атрибути, ключ яких там уже був</translation>
    </message>
    <message>
        <source>spans without a kind, taken for internal ones</source>
        <translation>спани без виду, сприйняті як внутрішні</translation>
    </message>
    <message>
        <source>attributes whose name means something else there</source>
        <translation>атрибути, назва яких там має інше значення</translation>
    </message>
    <message>
        <source>values of secret keys</source>
        <translation>значення секретних ключів</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>особисті дані</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>закриті ключі</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>токени</translation>
    </message>
    <message>
        <source>passwords in addresses</source>
        <translation>паролі в адресах</translation>
    </message>
    <message>
        <source>secrets in texts</source>
        <translation>секрети в текстах</translation>
    </message>
    <message>
        <source>persons in texts</source>
        <translation>особисті дані в текстах</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>адреси е-пошти</translation>
    </message>
    <message>
        <source>home folders</source>
        <translation>домашні теки</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-адреси</translation>
    </message>
    <message>
        <source>own rule, line %1</source>
        <translation>власне правило, рядок %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 cannot hold all: %2.</source>
        <translation>%1 не вміщує всього: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</source>
        <translation>
            <numerusform>Для %Ln рядка на сторінці немає місця: показано найдовші з критичного шляху, помилки й найповільніші спани.</numerusform>
            <numerusform>Для %Ln рядків на сторінці немає місця: показано найдовші з критичного шляху, помилки й найповільніші спани.</numerusform>
            <numerusform>Для %Ln рядків на сторінці немає місця: показано найдовші з критичного шляху, помилки й найповільніші спани.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) are damaged and cannot be written.</source>
        <translation>
            <numerusform>%Ln трасу пошкоджено, її неможливо записати.</numerusform>
            <numerusform>%Ln траси пошкоджено, їх неможливо записати.</numerusform>
            <numerusform>%Ln трас пошкоджено, їх неможливо записати.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <extracomment>%1 is &quot;28 spans&quot;</extracomment>
        <translation>
            <numerusform>%1 з %Ln траси</numerusform>
            <numerusform>%1 з %Ln трас</numerusform>
            <numerusform>%1 з %Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 traces, %3</source>
        <extracomment>%1 of %2 traces; %3 is &quot;28 spans&quot;</extracomment>
        <translation>%1 з %2 трас, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDesk</name>
    <message>
        <source>Link to a trace</source>
        <translation>Посилання на трасу</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter відкриває</translation>
    </message>
    <message>
        <source>not understood</source>
        <translation>не розпізнано</translation>
    </message>
</context>
<context>
    <name>fw::app::FetchDialog</name>
    <message>
        <source>Fetch traces</source>
        <translation>Отримати траси</translation>
    </message>
    <message>
        <source>alone is enough; empty: a search</source>
        <translation>достатньо самого ID; порожньо: пошук</translation>
    </message>
    <message>
        <source>any</source>
        <translation>будь-який</translation>
    </message>
    <message>
        <source>At least this long</source>
        <translation>Щонайменше стільки</translation>
    </message>
    <message>
        <source>At most this long</source>
        <translation>Щонайбільше стільки</translation>
    </message>
    <message>
        <source>last 15 minutes</source>
        <translation>останні 15 хвилин</translation>
    </message>
    <message>
        <source>last hour</source>
        <translation>остання година</translation>
    </message>
    <message>
        <source>last 6 hours</source>
        <translation>останні 6 годин</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>остання доба</translation>
    </message>
    <message>
        <source>last 2 days</source>
        <translation>останні 2 доби</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>останні 7 діб</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>&amp;Connection:</source>
        <translation>З’&amp;єднання:</translation>
    </message>
    <message>
        <source>Trace or frame &amp;id:</source>
        <translation>&amp;ID траси або кадру:</translation>
    </message>
    <message>
        <source>&amp;Service:</source>
        <translation>&amp;Сервіс:</translation>
    </message>
    <message>
        <source>&amp;Operation:</source>
        <translation>&amp;Операція:</translation>
    </message>
    <message>
        <source>&amp;Attributes:</source>
        <translation>&amp;Атрибути:</translation>
    </message>
    <message>
        <source>&amp;Duration:</source>
        <translation>&amp;Тривалість:</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Вікно:</translation>
    </message>
    <message>
        <source>At &amp;most, traces:</source>
        <translation>&amp;Щонайбільше трас:</translation>
    </message>
    <message>
        <source>&amp;Fetch</source>
        <translation>От&amp;римати</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Скас&amp;увати</translation>
    </message>
    <message>
        <source>Asking for the services…</source>
        <translation>Запит сервісів…</translation>
    </message>
    <message>
        <source>An attribute is a line such as camera.id=cam01</source>
        <translation>Атрибут — це рядок на зразок camera.id=cam01</translation>
    </message>
    <message>
        <source>“%1” is not a duration such as 250ms, 1.5s, 1h30m or 2d</source>
        <translation>«%1» не є тривалістю на зразок 250ms, 1.5s, 1h30m або 2d</translation>
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
        <translation>Траса %1</translation>
    </message>
    <message>
        <source>%1 trace %2</source>
        <translation>траса %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>Search for traces</source>
        <translation>Пошук трас</translation>
    </message>
    <message>
        <source>%1 search</source>
        <translation>Пошук %1</translation>
    </message>
    <message>
        <source>Trace server</source>
        <translation>Сервер трас</translation>
    </message>
    <message>
        <source>%1 server</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>from %1 · Enter fetches</source>
        <translation>із %1 · Enter отримує</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>за адресою %1</translation>
    </message>
    <message>
        <source>Trace %1 was in the cache; %2 was not asked.</source>
        <translation>Траса %1 вже була в кеші; запиту до %2 не було.</translation>
    </message>
    <message>
        <source>%1 has nothing new of this trace.</source>
        <translation>%1 не має нового для цієї траси.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln новий спан</numerusform>
            <numerusform>%Ln нові спани</numerusform>
            <numerusform>%Ln нових спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) more complete</source>
        <translation>
            <numerusform>%Ln повніший спан</numerusform>
            <numerusform>%Ln повніші спани</numerusform>
            <numerusform>%Ln повніших спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1: the server, %2: &quot;3 new spans, 1 span more complete&quot;</extracomment>
        <translation>Із %1: %2.</translation>
    </message>
    <message>
        <source>The address holds a user name or a password. Addresses are shown and remembered, so it was not used: give it to a connection (File → Connections…).</source>
        <translation>Адреса містить ім’я користувача або пароль. Адреси показуються й запам’ятовуються, тому її не використано: вкажіть дані у з’єднанні (Файл → З’єднання…).</translation>
    </message>
    <message>
        <source>The address %1 names a server, but neither a trace nor a search. Open one there and copy its address.</source>
        <translation>Адреса %1 називає сервер, але не трасу чи пошук. Відкрийте їх там і скопіюйте адресу.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>траса %1</translation>
    </message>
    <message>
        <source>traces of any service</source>
        <translation>траси будь-якого сервісу</translation>
    </message>
    <message>
        <source>traces of service %1</source>
        <translation>траси сервісу %1</translation>
    </message>
    <message>
        <source>operation %1</source>
        <translation>операція %1</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 or longer</source>
        <translation>%1 або довше</translation>
    </message>
    <message>
        <source>%1 or shorter</source>
        <translation>%1 або коротше</translation>
    </message>
    <message>
        <source>from %1 to %2 (%3)</source>
        <translation>від %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>Not fetched from %1: %2. %3.</source>
        <translation>Не отримано з %1: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) came before that and is (are) kept, marked as partial.</source>
        <translation>
            <numerusform>%Ln трасу отримано до цього, її збережено й позначено як неповну.</numerusform>
            <numerusform>%Ln траси отримано до цього, їх збережено й позначено як неповні.</numerusform>
            <numerusform>%Ln трас отримано до цього, їх збережено й позначено як неповні.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not have trace %2, or not any more: check the id and how long the server keeps traces.</source>
        <translation>%1 не має траси %2 або вже не має: перевірте ID і те, як довго сервер зберігає траси.</translation>
    </message>
    <message>
        <source>Not at %1, or not any more: %2.</source>
        <translation>Немає на %1 або вже немає: %2.</translation>
    </message>
    <message>
        <source>It answered with trace %1, which is kept under its own id.</source>
        <translation>Сервер відповів трасою %1, яку збережено під власним ID.</translation>
    </message>
    <message>
        <source>Nothing found at %1: %2. A longer window finds more.</source>
        <translation>На %1 нічого не знайдено: %2. Довше вікно знайде більше.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.</source>
        <translation>
            <numerusform>%1: досягнуто обмеження в %Ln трасу; їх може бути більше. Коротше вікно знайде інші.</numerusform>
            <numerusform>%1: досягнуто обмеження в %Ln траси; їх може бути більше. Коротше вікно знайде інші.</numerusform>
            <numerusform>%1: досягнуто обмеження в %Ln трас; їх може бути більше. Коротше вікно знайде інші.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::HelpSheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>1 … 6</source>
        <translation>1 … 6</translation>
    </message>
    <message>
        <source>waterfall, flame graph, graph, statistics, spans, log</source>
        <translation>каскад, полум’яна діаграма, граф, статистика, спани, журнал</translation>
    </message>
    <message>
        <source>↑ ↓</source>
        <translation>↑ ↓</translation>
    </message>
    <message>
        <source>row</source>
        <translation>рядок</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>fold, unfold, to the parent</source>
        <translation>згорнути, розгорнути, до батьківського</translation>
    </message>
    <message>
        <source>Shift + ← →</source>
        <translation>Shift + ← →</translation>
    </message>
    <message>
        <source>previous, next on the critical path</source>
        <translation>попередній, наступний на критичному шляху</translation>
    </message>
    <message>
        <source>Ctrl + Shift + ← →, Home</source>
        <translation>Ctrl + Shift + ← →, Home</translation>
    </message>
    <message>
        <source>names narrower, wider, as at first</source>
        <translation>назви вужчі, ширші, як спочатку</translation>
    </message>
    <message>
        <source>+ − 0</source>
        <translation>+ − 0</translation>
    </message>
    <message>
        <source>zoom in, out, all</source>
        <translation>збільшити, зменшити, усе</translation>
    </message>
    <message>
        <source>Backspace, Shift + Backspace</source>
        <translation>Backspace, Shift + Backspace</translation>
    </message>
    <message>
        <source>back, forward in this trace</source>
        <translation>назад, вперед у цій трасі</translation>
    </message>
    <message>
        <source>E, Shift + E</source>
        <translation>E, Shift + E</translation>
    </message>
    <message>
        <source>next, previous error</source>
        <translation>наступна, попередня помилка</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>deepest error below the selected span, or of the trace</source>
        <translation>найглибша помилка під вибраним спаном або в трасі</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>critical path on, off</source>
        <translation>увімкнути, вимкнути критичний шлях</translation>
    </message>
    <message>
        <source>Shift + C</source>
        <translation>Shift + C</translation>
    </message>
    <message>
        <source>what the colours stand for</source>
        <translation>що означають кольори</translation>
    </message>
    <message>
        <source>Shift + V</source>
        <translation>Shift + V</translation>
    </message>
    <message>
        <source>columns and pills</source>
        <translation>стовпчики й мітки</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>suggest parents for flat spans; as recorded</source>
        <translation>запропонувати батьківські для пласких спанів; як записано</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>correct clocks that are off; as recorded</source>
        <translation>виправити збиті годинники; як записано</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>marks of what is not instrumented on, off</source>
        <translation>увімкнути, вимкнути позначки неінструментованого</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>zoom to the selected span</source>
        <translation>масштабувати до вибраного спану</translation>
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
        <translation>наступний, попередній збіг</translation>
    </message>
    <message>
        <source>M, Shift + M</source>
        <translation>M, Shift + M</translation>
    </message>
    <message>
        <source>bookmark the span; write a note, Esc ends it</source>
        <translation>закладка на спан; написати нотатку, Esc завершує</translation>
    </message>
    <message>
        <source>J, Shift + J</source>
        <translation>J, Shift + J</translation>
    </message>
    <message>
        <source>next, previous bookmark</source>
        <translation>наступна, попередня закладка</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>list of the bookmarks</source>
        <translation>список закладок</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>only the subtree of the selected span; all again</source>
        <translation>лише піддерево вибраного спану; знову все</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>drop the brush, then the selection</source>
        <translation>скинути ділянку, потім вибір</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Коліщатко</translation>
    </message>
    <message>
        <source>scroll rows</source>
        <translation>гортати рядки</translation>
    </message>
    <message>
        <source>Ctrl + wheel</source>
        <translation>Ctrl + коліщатко</translation>
    </message>
    <message>
        <source>zoom time at the pointer</source>
        <translation>масштабувати час біля вказівника</translation>
    </message>
    <message>
        <source>Shift + wheel</source>
        <translation>Shift + коліщатко</translation>
    </message>
    <message>
        <source>pan time</source>
        <translation>пересувати час</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Перетягування</translation>
    </message>
    <message>
        <source>select a range; release zooms</source>
        <translation>вибрати діапазон; відпускання масштабує</translation>
    </message>
    <message>
        <source>Middle drag</source>
        <translation>Середня кнопка</translation>
    </message>
    <message>
        <source>pan both ways</source>
        <translation>пересувати в обох напрямках</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Подвійне клацання</translation>
    </message>
    <message>
        <source>zoom to the span</source>
        <translation>масштабувати до спану</translation>
    </message>
    <message>
        <source>A, B</source>
        <translation>A, B</translation>
    </message>
    <message>
        <source>in the list of traces: put the trace on side A, on side B</source>
        <translation>у списку трас: поставити трасу на бік A, на бік B</translation>
    </message>
    <message>
        <source>1 2 3</source>
        <translation>1 2 3</translation>
    </message>
    <message>
        <source>side by side, one tree, a table</source>
        <translation>поряд, одне дерево, таблиця</translation>
    </message>
    <message>
        <source>next, previous difference, the largest first</source>
        <translation>наступна, попередня відмінність, спочатку найбільша</translation>
    </message>
    <message>
        <source>what differs in the selected row</source>
        <translation>що відрізняється у вибраному рядку</translation>
    </message>
    <message>
        <source>Ctrl + C</source>
        <translation>Ctrl + C</translation>
    </message>
    <message>
        <source>the comparison as Markdown; in a table its row</source>
        <translation>порівняння як Markdown; у таблиці її рядок</translation>
    </message>
    <message>
        <source>Ctrl + V</source>
        <translation>Ctrl + V</translation>
    </message>
    <message>
        <source>one id, or two, onto the sides</source>
        <translation>один ID або два — на боки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>the span in its own trace</source>
        <translation>спан у власній трасі</translation>
    </message>
    <message>
        <source>list the traces with this operation</source>
        <translation>показати траси з цією операцією</translation>
    </message>
    <message>
        <source>copy the row</source>
        <translation>копіювати рядок</translation>
    </message>
    <message>
        <source>Ctrl + K</source>
        <translation>Ctrl + K</translation>
    </message>
    <message>
        <source>which traces are counted: the search</source>
        <translation>які траси враховано: пошук</translation>
    </message>
    <message>
        <source>move the threshold of the cohort; Shift finer</source>
        <translation>пересунути поріг когорти; Shift точніше</translation>
    </message>
    <message>
        <source>F, D</source>
        <translation>F, D</translation>
    </message>
    <message>
        <source>attribute of the cohort: list its traces, compare</source>
        <translation>атрибут когорти: показати її траси, порівняти</translation>
    </message>
    <message>
        <source>Over time: ← → ↑ ↓, Enter</source>
        <translation>З часом: ← → ↑ ↓, Enter</translation>
    </message>
    <message>
        <source>step, service; list the traces behind it</source>
        <translation>крок, сервіс; показати їхні траси</translation>
    </message>
    <message>
        <source>Ctrl, Shift + click</source>
        <translation>Ctrl, Shift + клацання</translation>
    </message>
    <message>
        <source>in the list of traces: select several, to compare with the rest</source>
        <translation>у списку трас: вибрати кілька, щоб порівняти з рештою</translation>
    </message>
    <message>
        <source>Alt + ← →</source>
        <translation>Alt + ← →</translation>
    </message>
    <message>
        <source>previous, next frame</source>
        <translation>попередній, наступний кадр</translation>
    </message>
    <message>
        <source>through the hand-overs</source>
        <translation>по передачах</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter, подвійне клацання</translation>
    </message>
    <message>
        <source>open the trace at who took, at the span</source>
        <translation>відкрити трасу одержувача на його спані</translation>
    </message>
    <message>
        <source>+ − 0, Ctrl + wheel</source>
        <translation>+ − 0, Ctrl + коліщатко</translation>
    </message>
    <message>
        <source>← →, Shift + wheel</source>
        <translation>← →, Shift + коліщатко</translation>
    </message>
    <message>
        <source>in the picture: earlier, later; in the strip: another frame</source>
        <translation>на рисунку: раніше, пізніше; на стрічці: інший кадр</translation>
    </message>
    <message>
        <source>brush; its edges resize it, inside it is moved</source>
        <translation>ділянка; краї змінюють розмір, усередині — пересування</translation>
    </message>
    <message>
        <source>Click, double click</source>
        <translation>Клацання, подвійне клацання</translation>
    </message>
    <message>
        <source>on a point: show the trace, open it</source>
        <translation>на точці: показати трасу, відкрити її</translation>
    </message>
    <message>
        <source>a brush without the mouse</source>
        <translation>ділянка без миші</translation>
    </message>
    <message>
        <source>↑ ↓ ← →</source>
        <translation>↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move the brush</source>
        <translation>пересунути ділянку</translation>
    </message>
    <message>
        <source>Shift, Ctrl + ↑ ↓ ← →</source>
        <translation>Shift, Ctrl + ↑ ↓ ← →</translation>
    </message>
    <message>
        <source>move its right or upper, its left or lower edge</source>
        <translation>пересунути її правий чи верхній, лівий чи нижній край</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>show all traces</source>
        <translation>показати всі траси</translation>
    </message>
    <message>
        <source>drop the brush</source>
        <translation>скинути ділянку</translation>
    </message>
    <message>
        <source>the nearest box in that direction</source>
        <translation>найближчий блок у цьому напрямку</translation>
    </message>
    <message>
        <source>its slowest span in the waterfall</source>
        <translation>його найповільніший спан у каскаді</translation>
    </message>
    <message>
        <source>pan</source>
        <translation>пересувати</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>ID кадру</translation>
    </message>
    <message>
        <source>its traces; a beginning is enough</source>
        <translation>його траси; достатньо початку</translation>
    </message>
    <message>
        <source>trace id, span id</source>
        <translation>ID траси, ID спану</translation>
    </message>
    <message>
        <source>hexadecimal, UUID or traceparent; a beginning is enough</source>
        <translation>шістнадцятковий, UUID або traceparent; достатньо початку</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>key=value</translation>
    </message>
    <message>
        <source>attribute of a span or resource; several: all must hold</source>
        <translation>атрибут спану або ресурсу; кілька: мають виконуватися всі</translation>
    </message>
    <message>
        <source>duration&gt;1s</source>
        <translation>duration&gt;1s</translation>
    </message>
    <message>
        <source>service, name, status, kind, duration: the span&apos;s own</source>
        <translation>service, name, status, kind, duration: поля самого спану</translation>
    </message>
    <message>
        <source>traceDuration&gt;1s</source>
        <translation>traceDuration&gt;1s</translation>
    </message>
    <message>
        <source>the whole trace</source>
        <translation>уся траса</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>інші слова</translation>
    </message>
    <message>
        <source>name of an operation</source>
        <translation>назва операції</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>page of Jaeger, Tempo, Zipkin, Grafana: Enter fetches what it shows</source>
        <translation>сторінка Jaeger, Tempo, Zipkin, Grafana: Enter отримує показане</translation>
    </message>
    <message>
        <source>framewake://trace/…</source>
        <translation>framewake://trace/…</translation>
    </message>
    <message>
        <source>opens what the cache has</source>
        <translation>відкриває те, що є в кеші</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>Waterfall, keys</source>
        <translation>Каскад, клавіші</translation>
    </message>
    <message>
        <source>Waterfall, mouse</source>
        <translation>Каскад, миша</translation>
    </message>
    <message>
        <source>Chart of traces</source>
        <translation>Діаграма трас</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Маршрут кадру</translation>
    </message>
    <message>
        <source>What can be searched</source>
        <translation>Що можна шукати</translation>
    </message>
    <message>
        <source>find (also key=value, !=, =~, key&gt;5); elsewhere: search or filter of pane</source>
        <translation>знайти (також key=value, !=, =~, key&gt;5); деінде: пошук або фільтр панелі</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportChangesDesk</name>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>biased sample</source>
        <translation>зміщена вибірка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces have spans of both imports and count for neither.</source>
        <translation>
            <numerusform>%Ln траса має спани обох імпортів і не рахується до жодного.</numerusform>
            <numerusform>%Ln траси мають спани обох імпортів і не рахуються до жодного.</numerusform>
            <numerusform>%Ln трас мають спани обох імпортів і не рахуються до жодного.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces cannot be read.</source>
        <translation>
            <numerusform>%Ln трасу не вдалося прочитати.</numerusform>
            <numerusform>%Ln траси не вдалося прочитати.</numerusform>
            <numerusform>%Ln трас не вдалося прочитати.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the two traces…</source>
        <translation>Пошук двох трас…</translation>
    </message>
    <message>
        <source>The traces of this operation are gone.</source>
        <translation>Трас цієї операції вже немає.</translation>
    </message>
    <message>
        <source>medians-of-imports</source>
        <translation>mediany-importiv</translation>
    </message>
</context>
<context>
    <name>fw::app::ImportDesk</name>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Імпорт скасовано</translation>
    </message>
    <message>
        <source>Imported, with problems</source>
        <translation>Імпортовано, з проблемами</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) in the cache</source>
        <translation>
            <numerusform>%Ln траса в кеші</numerusform>
            <numerusform>%Ln траси в кеші</numerusform>
            <numerusform>%Ln трас у кеші</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost</source>
        <translation>
            <numerusform>втрачено %Ln запис</numerusform>
            <numerusform>втрачено %Ln записи</numerusform>
            <numerusform>втрачено %Ln записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Звіт збережено: %1</translation>
    </message>
</context>
<context>
    <name>fw::app::JourneyDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation>Це перший кадр.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Це останній кадр.</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Маршрут кадру</translation>
    </message>
    <message>
        <source>Journey of %1</source>
        <translation>Маршрут кадру %1</translation>
    </message>
    <message>
        <source>No trace has the frame %1. With sampled tracing most frames have none; imports to come may bring it.</source>
        <translation>Жодна траса не має кадру %1. За вибіркового трасування більшість кадрів їх не має; його можуть принести наступні імпорти.</translation>
    </message>
    <message>
        <source>hand-overs</source>
        <translation>передачі</translation>
    </message>
</context>
<context>
    <name>fw::app::MainWindow</name>
    <message>
        <source>The link names a view that this version does not have: %1.</source>
        <translation>Посилання називає перегляд, якого немає в цій версії: %1.</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>Select a row of the table first: an operation, a service or a value.</source>
        <translation>Спершу виберіть рядок таблиці: операцію, сервіс або значення.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>Nothing is brushed: drag in the chart above the list first.</source>
        <translation>Ділянку не позначено: спершу протягніть на діаграмі над списком.</translation>
    </message>
    <message>
        <source>Two imports are needed: a comparison tells what changed between them.</source>
        <translation>Потрібні два імпорти: порівняння показує, що змінилося між ними.</translation>
    </message>
    <message>
        <source>Select several traces first: click them with Ctrl or Shift held.</source>
        <translation>Спершу виберіть кілька трас: клацайте їх із натиснутою Ctrl або Shift.</translation>
    </message>
    <message>
        <source>Some of the selected rows are not loaded: so many are better chosen by the brush or a query.</source>
        <translation>Деякі з вибраних рядків не завантажено: таку кількість краще вибирати ділянкою або запитом.</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Імпорт файлів</translation>
    </message>
    <message>
        <source>Traces and logs (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</source>
        <translation>Траси й журнали (*.json *.jsonl *.ndjson *.pb *.bin *.log *.txt *.gz *.zst *.xz *.bz2 *.zip *.tar *.tgz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Import folder</source>
        <translation>Імпорт теки</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Приклад: %1</translation>
    </message>
    <message>
        <source>Side A is set. Press B on the trace to compare with it.</source>
        <translation>Бік A встановлено. Натисніть B на трасі, з якою порівняти.</translation>
    </message>
    <message>
        <source>Side B is set. Press A on the trace to compare it with.</source>
        <translation>Бік B встановлено. Натисніть A на трасі, з якою порівняти.</translation>
    </message>
    <message>
        <source>Compare this trace</source>
        <translation>Порівняти цю трасу</translation>
    </message>
    <message>
        <source>Put on side A</source>
        <translation>Поставити на бік A</translation>
    </message>
    <message>
        <source>Put on side B</source>
        <translation>Поставити на бік B</translation>
    </message>
    <message>
        <source>The clipboard has no id, and no two ids, to compare.</source>
        <translation>У буфері немає ні одного, ні двох ID для порівняння.</translation>
    </message>
    <message>
        <source>A comparison needs two ids. Given: %1.</source>
        <translation>Для порівняння потрібні два ID. Дано: %1.</translation>
    </message>
    <message>
        <source>&amp;Whole comparison: all of both times, the rows that differ most</source>
        <translation>&amp;Усе порівняння: весь час обох, рядки з найбільшими відмінностями</translation>
    </message>
    <message>
        <source>&amp;Whole trace, not only the part that is seen</source>
        <translation>&amp;Уся траса, а не лише видима частина</translation>
    </message>
    <message>
        <source>The open trace names no frame: no span of it has the attribute %1.</source>
        <translation>Відкрита траса не називає кадру: жоден її спан не має атрибута %1.</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>Nothing is logged. A log of the program&apos;s events can be switched on in the settings.</source>
        <translation>Нічого не записується. Журнал подій програми можна ввімкнути в параметрах.</translation>
    </message>
</context>
<context>
    <name>fw::app::MappingDesk</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>Назва має щонайбільше %Ln символ.</numerusform>
            <numerusform>Назва має щонайбільше %Ln символи.</numerusform>
            <numerusform>Назва має щонайбільше %Ln символів.</numerusform>
        </translation>
    </message>
    <message>
        <source>A name has no “/” and no “\”, and does not begin with a dot.</source>
        <translation>Назва не містить «/» та «\» і не починається з крапки.</translation>
    </message>
    <message>
        <source>A name has no characters that cannot be seen.</source>
        <translation>Назва не містить невидимих символів.</translation>
    </message>
    <message>
        <source>Choose a log</source>
        <translation>Вибір журналу</translation>
    </message>
    <message>
        <source>Logs (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</source>
        <translation>Журнали (*.log *.txt *.json *.jsonl *.ndjson *.gz *.zst *.xz *.bz2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>The first lines are being read.</source>
        <translation>Читаються перші рядки.</translation>
    </message>
    <message>
        <source>There are no lines in this file.</source>
        <translation>У цьому файлі немає рядків.</translation>
    </message>
    <message>
        <source>No line holds fields: neither JSON nor key=value.</source>
        <translation>Жоден рядок не містить полів: ні JSON, ні key=value.</translation>
    </message>
    <message>
        <source>The lines are long: the preview shows those in the first %1.</source>
        <translation>Рядки довгі: попередній перегляд показує ті, що в перших %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s), the deepest ones, are not listed: they stay attributes.</source>
        <translation>
            <numerusform>Ще %Ln поле, найглибше, не показано: воно залишається атрибутом.</numerusform>
            <numerusform>Ще %Ln поля, найглибші, не показано: вони залишаються атрибутами.</numerusform>
            <numerusform>Ще %Ln полів, найглибших, не показано: вони залишаються атрибутами.</numerusform>
        </translation>
    </message>
    <message>
        <source>No line becomes a span or a log record: choose the field that holds the trace id.</source>
        <translation>Жоден рядок не стає спаном чи записом журналу: виберіть поле з ID траси.</translation>
    </message>
    <message>
        <source>There is a profile of this name already.</source>
        <translation>Профіль із такою назвою вже є.</translation>
    </message>
    <message>
        <source>There is a profile of this name already; it will be replaced.</source>
        <translation>Профіль із такою назвою вже є; його буде замінено.</translation>
    </message>
    <message>
        <source>On the command line: %1</source>
        <translation>У командному рядку: %1</translation>
    </message>
    <message>
        <source>Rename profile</source>
        <translation>Перейменувати профіль</translation>
    </message>
    <message>
        <source>Save as profile</source>
        <translation>Зберегти як профіль</translation>
    </message>
    <message>
        <source>Delete profile</source>
        <translation>Вилучити профіль</translation>
    </message>
    <message>
        <source>Delete the profile “%1”?</source>
        <translation>Вилучити профіль «%1»?</translation>
    </message>
    <message>
        <source>What was imported with it stays.</source>
        <translation>Імпортоване за ним залишиться.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>fw::app::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Закрити повідомлення</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::NoCachePage</name>
    <message>
        <source>Traces are shown here as soon as there is a cache to keep them in.</source>
        <translation>Траси з’являться тут, щойно буде кеш для їх зберігання.</translation>
    </message>
    <message>
        <source>Use a temporary cache</source>
        <translation>Тимчасовий кеш</translation>
    </message>
    <message>
        <source>In memory; gone when the window closes</source>
        <translation>У пам’яті; зникне після закриття вікна</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Вибрати інший кеш…</translation>
    </message>
</context>
<context>
    <name>fw::app::PageTexts</name>
    <message>
        <source>en</source>
        <extracomment>code of the language of a page: en, pl, de, uk</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Порівняння %1 і %2</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>на критичному шляху</translation>
    </message>
    <message>
        <source>Operation, service</source>
        <translation>Операція, сервіс</translation>
    </message>
    <message>
        <source>Copy attributes as CSV</source>
        <translation>Копіювати атрибути як CSV</translation>
    </message>
    <message>
        <source>Copy attributes as JSON</source>
        <translation>Копіювати атрибути як JSON</translation>
    </message>
    <message>
        <source>not in the trace</source>
        <translation>немає в трасі</translation>
    </message>
    <message>
        <source>Start +%1, duration %2, on the critical path %3</source>
        <translation>Початок +%1, тривалість %2, на критичному шляху %3</translation>
    </message>
    <message>
        <source>no duration</source>
        <translation>немає тривалості</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибути</translation>
    </message>
    <message>
        <source>Event +%1 %2:</source>
        <translation>Подія +%1 %2:</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ресурс</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>own work</source>
        <translation>власна робота</translation>
    </message>
    <message>
        <source>work below</source>
        <translation>робота нижче</translation>
    </message>
    <message>
        <source>waited</source>
        <translation>очікування</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>критичний шлях</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>немає в B</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>немає в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>лише в B</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>лише в A</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>було %1</translation>
    </message>
    <message>
        <source>Operation in %1</source>
        <translation>Операція у %1</translation>
    </message>
    <message>
        <source>B − A on the critical path</source>
        <translation>B − A на критичному шляху</translation>
    </message>
    <message>
        <source>fast trace</source>
        <translation>швидка траса</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>повільна траса</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Критичний шлях</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Очікування</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>A group: its members are paired by how long they took.</source>
        <translation>Група: її члени зіставлено за тривалістю.</translation>
    </message>
    <message>
        <source>Its attributes are not in this file.</source>
        <translation>Його атрибутів немає в цьому файлі.</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Повідомлення стану</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Атрибути, що відрізняються</translation>
    </message>
    <message>
        <source>Event %1</source>
        <translation>Подія %1</translation>
    </message>
    <message>
        <source>Nothing differs but the times.</source>
        <translation>Відрізняються лише часи.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 з %2 відмінностей</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Відповідність</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ тривалості</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ власного</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ критичного шляху</translation>
    </message>
    <message>
        <source>matched</source>
        <translation>зіставлено</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показати більше</translation>
    </message>
    <message>
        <source>nothing hidden</source>
        <translation>нічого не приховано</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Не скопійовано</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the largest differences, what fails on one side only, the longest parts of the critical paths and of the others the longest, with what they hang below. The rest is not in this file.</source>
        <translation>Показано %1 з %2 рядків: найбільші відмінності, помилки лише з одного боку, найдовші частини критичних шляхів і найдовші з решти разом із тим, під чим вони розташовані. Решти в цьому файлі немає.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 загалом</translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>без помилок</translation>
    </message>
    <message>
        <source>Next difference (N)</source>
        <translation>Наступна відмінність (N)</translation>
    </message>
    <message>
        <source>The way from A to B</source>
        <translation>Шлях від A до B</translation>
    </message>
    <message>
        <source>Scripts are off: the rows below need the one in this file.</source>
        <translation>Скрипти вимкнено: рядкам нижче потрібен скрипт із цього файлу.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Поряд</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Таблиця за |Δ|</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Приховати менші за</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Спільна шкала часу</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Місцевий час</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Увесь час</translation>
    </message>
    <message>
        <source>Find operation, key or value ( / )</source>
        <translation>Знайти операцію, ключ або значення ( / )</translation>
    </message>
    <message>
        <source>Find operation, key or value</source>
        <translation>Знайти операцію, ключ або значення</translation>
    </message>
    <message>
        <source>%1 of them renamed</source>
        <translation>%1 з них перейменовано</translation>
    </message>
    <message>
        <source>%1 only in A, %2 only in B</source>
        <translation>%1 лише в A, %2 лише в B</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Джерело %1</translation>
    </message>
    <message>
        <source>One file, works offline, nothing from elsewhere</source>
        <translation>Один файл, працює без мережі, нічого ззовні</translation>
    </message>
    <message>
        <source>Rows of both traces</source>
        <translation>Рядки обох трас</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>немає батьківського %1</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 rows: the longest parts of the critical path, errors and the slowest spans, with what they hang below. The others are not in this file.</source>
        <translation>Показано %1 з %2 рядків: найдовші частини критичного шляху, помилки та найповільніші спани разом із тим, під чим вони розташовані. Інших у цьому файлі немає.</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Кадр %1</translation>
    </message>
    <message>
        <source>Duration %1</source>
        <translation>Тривалість %1</translation>
    </message>
    <message>
        <source>Scripts are off: the timeline below needs the one in this file.</source>
        <translation>Скрипти вимкнено: шкалі часу нижче потрібен скрипт із цього файлу.</translation>
    </message>
    <message>
        <source>trace %1</source>
        <translation>траса %1</translation>
    </message>
    <message>
        <source>Services and marks</source>
        <translation>Сервіси та позначки</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Лише помилки</translation>
    </message>
    <message>
        <source>%1 more bytes left out</source>
        <translation>ще %1 байтів пропущено</translation>
    </message>
    <message>
        <source>%1 (%2) took %3</source>
        <translation>%1 (%2) тривав %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала часу</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>The %1 operations of %2 that hold most of the critical path.</source>
        <translation>%1 з %2 операцій, на які припадає найбільше критичного шляху.</translation>
    </message>
    <message>
        <source>Trace: %1</source>
        <translation>Траса: %1</translation>
    </message>
    <message>
        <source>Frame: %1</source>
        <translation>Кадр: %1</translation>
    </message>
    <message>
        <source>Start: %1 UTC</source>
        <translation>Початок: %1 UTC</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 з %2, %3</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Джерело: %1</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Посилання: %1</translation>
    </message>
    <message>
        <source>%1 holds %2 of the critical path of %3 (%4 %)</source>
        <translation>На %1 припадає %2 критичного шляху завдовжки %3 (%4 %)</translation>
    </message>
    <message>
        <source>Waiting took %1 of it, most before %2.</source>
        <translation>З них %1 — очікування, найбільше перед %2.</translation>
    </message>
    <message>
        <source>, first %1</source>
        <translation>, перша %1</translation>
    </message>
    <message>
        <source>Waited %1 before, says %2</source>
        <translation>Перед цим чекав %1, каже %2</translation>
    </message>
    <message>
        <source>the span</source>
        <translation>спан</translation>
    </message>
    <message>
        <source>Waited %1 since %2 had ended</source>
        <translation>Чекав %1 відтоді, як завершився %2</translation>
    </message>
    <message>
        <source>its producer</source>
        <translation>його виробник</translation>
    </message>
    <message>
        <source>Is itself a wait of %1, as its name says</source>
        <translation>Сам є очікуванням %1, як каже його назва</translation>
    </message>
    <message numerus="yes">
        <source>The attributes of %Ln row(s) with smaller differences are not in this file.</source>
        <translation>
            <numerusform>Атрибутів %Ln рядка з меншими відмінностями в цьому файлі немає.</numerusform>
            <numerusform>Атрибутів %Ln рядків із меншими відмінностями в цьому файлі немає.</numerusform>
            <numerusform>Атрибутів %Ln рядків із меншими відмінностями в цьому файлі немає.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shortest piece(s) of the critical paths are not drawn.</source>
        <translation>
            <numerusform>%Ln найкоротший відрізок критичних шляхів не намальовано.</numerusform>
            <numerusform>%Ln найкоротші відрізки критичних шляхів не намальовано.</numerusform>
            <numerusform>%Ln найкоротших відрізків критичних шляхів не намальовано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of spans</source>
        <translation>
            <numerusform>%Ln пара спанів</numerusform>
            <numerusform>%Ln пари спанів</numerusform>
            <numerusform>%Ln пар спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значень</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing</source>
        <translation>
            <numerusform>бракує %Ln батьківського спана</numerusform>
            <numerusform>бракує %Ln батьківських спанів</numerusform>
            <numerusform>бракує %Ln батьківських спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) failed</source>
        <translation>
            <numerusform>%Ln спан із помилкою</numerusform>
            <numerusform>%Ln спани з помилкою</numerusform>
            <numerusform>%Ln спанів із помилкою</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing in the trace, so parts of it may be lacking.</source>
        <translation>
            <numerusform>У трасі бракує %Ln батьківського спана, тож може бракувати її частин.</numerusform>
            <numerusform>У трасі бракує %Ln батьківських спанів, тож може бракувати її частин.</numerusform>
            <numerusform>У трасі бракує %Ln батьківських спанів, тож може бракувати її частин.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::PaneDesk</name>
    <message>
        <source>The graph cannot be drawn: %1. The other views of the trace are not affected.</source>
        <translation>Не вдалося намалювати граф: %1. На інші перегляди траси це не впливає.</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>спани</translation>
    </message>
    <message>
        <source>log</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>статистика</translation>
    </message>
</context>
<context>
    <name>fw::app::PictureDialog</name>
    <message>
        <source>Si&amp;ze:</source>
        <translation>Розм&amp;ір:</translation>
    </message>
    <message>
        <source>Leave out secrets and pe&amp;rsons</source>
        <translation>Прибрати секрети й &amp;особисті дані</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Експорт зображення</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Зображення PNG</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Рисунок SVG</translation>
    </message>
    <message>
        <source>PDF page</source>
        <translation>Сторінка PDF</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>Як у вікні</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>Т&amp;ема:</translation>
    </message>
    <message>
        <source>The picture shows the rows as they are folded now, with a strip of ids and times below.</source>
        <translation>Зображення показує рядки так, як їх зараз згорнуто, зі стрічкою ID і часу внизу.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Зберегти…</translation>
    </message>
    <message>
        <source>&amp;Copy to clipboard</source>
        <translation>&amp;Копіювати до буфера</translation>
    </message>
    <message>
        <source>Preview of the picture</source>
        <translation>Попередній перегляд зображення</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <extracomment>%1 width, %2 height of the exported picture</extracomment>
        <translation>%1 × %2 пікселів</translation>
    </message>
    <message>
        <source>%1 × %2 points, any size</source>
        <translation>%1 × %2 пунктів, довільний розмір</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значення</numerusform>
            <numerusform>Прибрано %Ln значень</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Зберегти зображення</translation>
    </message>
    <message>
        <source>Table of differences (CSV)</source>
        <translation>Таблиця відмінностей (CSV)</translation>
    </message>
    <message>
        <source>One file with both traces to look at, which opens in any browser and needs nothing else.</source>
        <translation>Один файл з обома трасами, який відкриє будь-який браузер і якому більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>The sentence, both traces and the largest differences as a table, for a ticket.</source>
        <translation>Речення, обидві траси та найбільші відмінності таблицею, для заявки.</translation>
    </message>
    <message>
        <source>All rows that differ, the largest first, with exact nanoseconds.</source>
        <translation>Усі відмінні рядки, найбільші першими, з точними наносекундами.</translation>
    </message>
</context>
<context>
    <name>fw::app::QualityDesk</name>
    <message>
        <source>All traces were checked, the list shows those of a search.</source>
        <translation>Перевірено всі траси, список показує траси пошуку.</translation>
    </message>
    <message>
        <source>Checked were the traces of another search.</source>
        <translation>Перевірено траси іншого пошуку.</translation>
    </message>
    <message>
        <source>The cache has changed since.</source>
        <translation>Відтоді кеш змінився.</translation>
    </message>
    <message>
        <source>Choose a file of rules</source>
        <translation>Вибір файла правил</translation>
    </message>
    <message>
        <source>Rules (*.rules *.txt)</source>
        <translation>Правила (*.rules *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>of a search</source>
        <translation>з пошуку</translation>
    </message>
    <message>
        <source>within the brush</source>
        <translation>у виділенні</translation>
    </message>
    <message>
        <source>of a search, within the brush</source>
        <translation>з пошуку, у виділенні</translation>
    </message>
    <message>
        <source>Only the traces within a brush were checked, the list shows more.</source>
        <translation>Перевірено лише траси у виділенні, список показує більше.</translation>
    </message>
    <message>
        <source>More traces were checked than the brush holds.</source>
        <translation>Перевірено більше трас, ніж охоплює виділення.</translation>
    </message>
    <message>
        <source>Checked were the traces within another brush.</source>
        <translation>Перевірено траси в іншому виділенні.</translation>
    </message>
</context>
<context>
    <name>fw::app::RedactionList</name>
    <message>
        <source>What is left out</source>
        <translation>Що прибирається</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Прибрано</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more find(s)</source>
        <translation>
            <numerusform>ще %Ln збіг</numerusform>
            <numerusform>ще %Ln збіги</numerusform>
            <numerusform>ще %Ln збігів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::SearchDesk</name>
    <message>
        <source>not understood</source>
        <translation>не розпізнано</translation>
    </message>
</context>
<context>
    <name>fw::app::SecretPrompt</name>
    <message>
        <source>&amp;Keep it in the keyring of the system</source>
        <translation>&amp;Зберегти у сховищі ключів системи</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Password of %1 for “%2” at %3:</source>
        <translation>Пароль %1 для «%2» на %3:</translation>
    </message>
    <message>
        <source>Token for “%1” at %2:</source>
        <translation>Токен для «%1» на %2:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Токен</translation>
    </message>
    <message>
        <source>This system has no keyring that answers: it is asked for each time and written nowhere.</source>
        <translation>У цій системі не відповідає жодне сховище ключів: дані доведеться вводити щоразу, вони ніде не записуються.</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>fw::app::ServicePlotDesk</name>
    <message>
        <source>The traces behind this point are gone.</source>
        <translation>Трас за цією точкою вже немає.</translation>
    </message>
    <message>
        <source>services-over-time</source>
        <translation>сервіси-з-часом</translation>
    </message>
</context>
<context>
    <name>fw::app::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Параметри</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світла</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темна</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Місцевий час</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>без обмежень</translation>
    </message>
    <message>
        <source> days</source>
        <translation> діб</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>Виб&amp;рати інший…</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Скинути &amp;компонування</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Тема:</translation>
    </message>
    <message>
        <source>Ti&amp;me zone:</source>
        <translation>&amp;Часовий пояс:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Мова:</translation>
    </message>
    <message>
        <source>&amp;Frame ids are in:</source>
        <translation>ID ка&amp;дрів у:</translation>
    </message>
    <message>
        <source>The attribute whose values name a frame. The cache is indexed anew when it changes; new caches start with it.</source>
        <translation>Атрибут, значення якого називають кадр. Після його зміни кеш індексується заново; нові кеші починають із ним.</translation>
    </message>
    <message>
        <source>Clocks are corrected by:</source>
        <translation>Годинники виправляти на:</translation>
    </message>
    <message>
        <source>At most, and only where you ask for it in a trace. Hosts whose clocks are off by more are told.</source>
        <translation>Щонайбільше, і лише там, де ви попросите про це в трасі. Про вузли з більшим відхиленням буде повідомлено.</translation>
    </message>
    <message>
        <source>Cache:</source>
        <translation>Кеш:</translation>
    </message>
    <message>
        <source>At most:</source>
        <translation>Щонайбільше:</translation>
    </message>
    <message>
        <source>Unused for at most:</source>
        <translation>Без використання щонайбільше:</translation>
    </message>
    <message>
        <source>After an import the traces that were not used for longest leave the cache; those that you keep by their menu stay.</source>
        <translation>Після імпорту траси, якими найдовше не користувалися, залишають кеш; збережені через меню залишаються.</translation>
    </message>
    <message>
        <source>Model:</source>
        <translation>Модель:</translation>
    </message>
    <message>
        <source>Tokens in:</source>
        <translation>Токени на вході:</translation>
    </message>
    <message>
        <source>Tokens out:</source>
        <translation>Токени на виході:</translation>
    </message>
    <message>
        <source>Tokens, all:</source>
        <translation>Токени, усього:</translation>
    </message>
    <message>
        <source>Confidence:</source>
        <translation>Впевненість:</translation>
    </message>
    <message>
        <source>Count:</source>
        <translation>Кількість:</translation>
    </message>
    <message>
        <source>Attributes of AI spans, with commas between them; of several that a span has the first one counts.</source>
        <translation>Атрибути спанів ШІ через кому; з кількох наявних у спану береться перший.</translation>
    </message>
    <message>
        <source>Window:</source>
        <translation>Вікно:</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Використати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Keep a log of the program&apos;s events</source>
        <translation>Вести &amp;журнал подій програми</translation>
    </message>
    <message>
        <source>Log:</source>
        <translation>Журнал:</translation>
    </message>
    <message>
        <source>Starts, and how imports and fetches ended, in figures: for reports of faults. No names, addresses or contents of traces; at most half a megabyte, on this machine only.</source>
        <translation>Запуски та чим закінчилися імпорти й отримання, у числах: для звітів про помилки. Без назв, адрес і вмісту трас; щонайбільше пів мегабайта, лише на цьому комп&apos;ютері.</translation>
    </message>
</context>
<context>
    <name>fw::app::StateDialog</name>
    <message>
        <source>Report of the program&apos;s state</source>
        <translation>Звіт про стан програми</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Зберегти як…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопійовано.</translation>
    </message>
    <message>
        <source>For a report of a fault. Nothing of it is sent: copy or save it. Addresses, paths, ids and what you wrote are told by their shape only; messages may still name a service, so read them, and change what you like.</source>
        <translation>Для повідомлення про помилку. Нічого не надсилається: скопіюйте або збережіть. Адреси, шляхи, ідентифікатори та ваші тексти подано лише за формою; у повідомленнях може лишитися назва сервісу, тож прочитайте їх і змініть, що захочете.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Збережено: %1</translation>
    </message>
</context>
<context>
    <name>fw::app::TabRow</name>
    <message>
        <source>Views</source>
        <translation>Перегляди</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Траси</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Маршрут кадру</translation>
    </message>
    <message>
        <source>Brush: %1</source>
        <translation>Ділянка: %1</translation>
    </message>
    <message>
        <source>Only the traces in the brush are listed. Click: all of the search (Esc in the chart)</source>
        <translation>Показано лише траси в ділянці. Клацання: усі траси пошуку (Esc на діаграмі)</translation>
    </message>
    <message>
        <source>Only listed: %1</source>
        <translation>Лише: %1</translation>
    </message>
    <message>
        <source>Only these traces of the search are listed: %1. Click: all of the search</source>
        <translation>Показано лише ці траси пошуку: %1. Клацання: усі траси пошуку</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
</context>
<context>
    <name>fw::app::TableSaver</name>
    <message>
        <source>Save as CSV</source>
        <translation>Зберегти як CSV</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Значення через кому (*.csv)</translation>
    </message>
    <message>
        <source>Table saved: %1, %2</source>
        <translation>Таблицю збережено: %1, %2</translation>
    </message>
</context>
<context>
    <name>fw::app::Texts</name>
    <message>
        <source>The settings could not be understood, the defaults hold. The file was kept as %1.</source>
        <translation>Параметри не вдалося розпізнати, діють типові. Файл збережено як %1.</translation>
    </message>
    <message>
        <source>The last session failed to open twice and was left out.</source>
        <translation>Останній сеанс двічі не вдалося відкрити, його пропущено.</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не розпізнано</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Нічого не змінено.</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>The other traces are not affected.</source>
        <translation>На інші траси це не впливає.</translation>
    </message>
    <message>
        <source>Not supported</source>
        <translation>Не підтримується</translation>
    </message>
    <message>
        <source>Over a limit</source>
        <translation>Понад обмеження</translation>
    </message>
    <message>
        <source>What was read up to there is kept.</source>
        <translation>Прочитане до цього збережено.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message>
        <source>The cache failed</source>
        <translation>Помилка кешу</translation>
    </message>
    <message>
        <source>What was saved before is kept.</source>
        <translation>Збережене раніше залишається.</translation>
    </message>
    <message>
        <source>The network failed</source>
        <translation>Помилка мережі</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Cannot be written</source>
        <translation>Не вдалося записати</translation>
    </message>
    <message>
        <source>No file was changed.</source>
        <translation>Жодного файла не змінено.</translation>
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
        <translation>Кешем неможливо скористатися: %1. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The cache %1 cannot be used: %2. Nothing was changed.</source>
        <translation>Кешем %1 неможливо скористатися: %2. Нічого не змінено.</translation>
    </message>
    <message>
        <source>The cache file is damaged. The traces themselves were read instead of its indexes; damaged ones may be missing. “framewake-cli cache compact” saves what can be read; importing the sources again brings back the rest.</source>
        <translation>Файл кешу пошкоджено. Замість індексів прочитано самі траси; пошкоджених може бракувати. «framewake-cli cache compact» рятує все читабельне; повторний імпорт джерел поверне решту.</translation>
    </message>
    <message>
        <source>The cache %1 can only be read: %2. Its traces can be opened; what is to be imported needs another cache.</source>
        <translation>Кеш %1 можна лише читати: %2. Його траси можна відкривати; для імпорту потрібен інший кеш.</translation>
    </message>
    <message>
        <source>This cache is a temporary one: what is imported is gone when the window closes.</source>
        <translation>Цей кеш тимчасовий: імпортоване зникне після закриття вікна.</translation>
    </message>
    <message>
        <source>Choose another cache…</source>
        <translation>Вибрати інший кеш…</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Показати імпортоване</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Отримати ще раз</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>%1: import stopped. %2</source>
        <translation>%1: імпорт зупинено. %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: import cancelled. %Ln span(s) read so far are kept.</source>
        <translation>
            <numerusform>%1: імпорт скасовано. Прочитаний досі %Ln спан збережено.</numerusform>
            <numerusform>%1: імпорт скасовано. Прочитані досі %Ln спани збережено.</numerusform>
            <numerusform>%1: імпорт скасовано. Прочитані досі %Ln спанів збережено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new trace(s),</source>
        <translation>
            <numerusform>%Ln нова траса,</numerusform>
            <numerusform>%Ln нові траси,</numerusform>
            <numerusform>%Ln нових трас,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) added.</source>
        <translation>
            <numerusform>додано %Ln спан.</numerusform>
            <numerusform>додано %Ln спани.</numerusform>
            <numerusform>додано %Ln спанів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) added.</source>
        <translation>
            <numerusform>Додано %Ln запис журналу.</numerusform>
            <numerusform>Додано %Ln записи журналу.</numerusform>
            <numerusform>Додано %Ln записів журналу.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) replaced by later, more complete records.</source>
        <translation>
            <numerusform>%Ln спан замінено пізнішим, повнішим записом.</numerusform>
            <numerusform>%Ln спани замінено пізнішими, повнішими записами.</numerusform>
            <numerusform>%Ln спанів замінено пізнішими, повнішими записами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) there already.</source>
        <translation>
            <numerusform>%Ln уже був.</numerusform>
            <numerusform>%Ln уже були.</numerusform>
            <numerusform>%Ln уже було.</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it is in the cache already, nothing changed.</source>
        <translation>усе це вже є в кеші, нічого не змінено.</translation>
    </message>
    <message>
        <source>all spans are in the cache already.</source>
        <translation>усі спани вже є в кеші.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>no spans in it.</source>
        <translation>спанів там немає.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) added.</source>
        <translation>
            <numerusform>Додано %Ln закладку.</numerusform>
            <numerusform>Додано %Ln закладки.</numerusform>
            <numerusform>Додано %Ln закладок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bookmark(s) left as attributes: too many for one import.</source>
        <translation>
            <numerusform>Ще %Ln закладку залишено атрибутом: забагато для одного імпорту.</numerusform>
            <numerusform>Ще %Ln закладки залишено атрибутами: забагато для одного імпорту.</numerusform>
            <numerusform>Ще %Ln закладок залишено атрибутами: забагато для одного імпорту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost: see the import problems.</source>
        <translation>
            <numerusform>Втрачено %Ln запис: дивіться проблеми імпорту.</numerusform>
            <numerusform>Втрачено %Ln записи: дивіться проблеми імпорту.</numerusform>
            <numerusform>Втрачено %Ln записів: дивіться проблеми імпорту.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln джерело</numerusform>
            <numerusform>%Ln джерела</numerusform>
            <numerusform>%Ln джерел</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was read: %2. The search “%3” leaves them out.</source>
        <translation>%1 прочитано: %2. Пошук «%3» їх не охоплює.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in this cache.</source>
        <translation>«%1» у цьому кеші немає.</translation>
    </message>
    <message>
        <source>The cache is empty: import a file first.</source>
        <translation>Кеш порожній: спершу імпортуйте файл.</translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln trace(s)</source>
        <translation>
            <numerusform>Він містить %Ln трасу</numerusform>
            <numerusform>Він містить %Ln траси</numerusform>
            <numerusform>Він містить %Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1 to %2 (%3).</source>
        <translation> від %1 до %2 (%3).</translation>
    </message>
    <message>
        <source>Similar frame ids: %1.</source>
        <translation>Схожі ID кадрів: %1.</translation>
    </message>
    <message>
        <source>With sampling, most frames have no trace.</source>
        <translation>За вибіркового трасування більшість кадрів не мають траси.</translation>
    </message>
    <message>
        <source>trace id</source>
        <translation>ID траси</translation>
    </message>
    <message>
        <source>trace id, beginning</source>
        <translation>ID траси, початок</translation>
    </message>
    <message>
        <source>frame id</source>
        <translation>ID кадру</translation>
    </message>
    <message>
        <source>frame id, beginning</source>
        <translation>ID кадру, початок</translation>
    </message>
    <message>
        <source>span id</source>
        <translation>ID спану</translation>
    </message>
    <message>
        <source>span id, beginning</source>
        <translation>ID спану, початок</translation>
    </message>
    <message>
        <source>operation</source>
        <translation>операція</translation>
    </message>
    <message>
        <source>key = value</source>
        <translation>ключ = значення</translation>
    </message>
    <message>
        <source>text in attributes</source>
        <translation>текст в атрибутах</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 з %Ln траси</numerusform>
            <numerusform>%1 з %Ln трас</numerusform>
            <numerusform>%1 з %Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) wait for their spans</source>
        <translation>
            <numerusform>%Ln запис журналу чекає на свої спани</numerusform>
            <numerusform>%Ln записи журналу чекають на свої спани</numerusform>
            <numerusform>%Ln записів журналу чекають на свої спани</numerusform>
        </translation>
    </message>
    <message>
        <source>Cache empty</source>
        <translation>Кеш порожній</translation>
    </message>
    <message>
        <source>Cache empty, limit %1</source>
        <translation>Кеш порожній, обмеження %1</translation>
    </message>
    <message>
        <source>Cache %1</source>
        <translation>Кеш %1</translation>
    </message>
    <message>
        <source>Cache %1 of %2</source>
        <translation>Кеш: %1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) that were not used for longest left the cache to keep its limits:</source>
        <translation>
            <numerusform>%Ln траса, якою найдовше не користувалися, залишила кеш через його обмеження:</numerusform>
            <numerusform>%Ln траси, якими найдовше не користувалися, залишили кеш через його обмеження:</numerusform>
            <numerusform>%Ln трас, якими найдовше не користувалися, залишили кеш через його обмеження:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), %1.</source>
        <translation>
            <numerusform>%Ln спан, %1.</numerusform>
            <numerusform>%Ln спани, %1.</numerusform>
            <numerusform>%Ln спанів, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The traces that are kept whatever the limits are alone larger than %1.</source>
        <translation>Самі лише траси, збережені попри обмеження, більші за %1.</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Що нового</translation>
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
        <translation>Імпорт…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперед</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Імпорт файлів</translation>
    </message>
    <message>
        <source>Export traces</source>
        <translation>Експорт трас</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
</context>
<context>
    <name>fw::app::TraceDesk</name>
    <message>
        <source>This is the first frame.</source>
        <translation>Це перший кадр.</translation>
    </message>
    <message>
        <source>This is the last frame.</source>
        <translation>Це останній кадр.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопійовано: %1</translation>
    </message>
    <message>
        <source>Picture saved: %1, %2</source>
        <translation>Зображення збережено: %1, %2</translation>
    </message>
    <message>
        <source>Picture copied.</source>
        <translation>Зображення скопійовано.</translation>
    </message>
    <message>
        <source>Drawing the picture…</source>
        <translation>Малювання зображення…</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Скопійовано як Markdown.</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>Скопійовано як таблицю.</translation>
    </message>
</context>
<context>
    <name>fw::app::UpkeepDesk</name>
    <message>
        <source>This trace stays whatever the limits of the cache.</source>
        <translation>Ця траса залишається попри обмеження кешу.</translation>
    </message>
    <message>
        <source>This trace may leave the cache when it is full.</source>
        <translation>Ця траса може залишити кеш, коли він повний.</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Об’єднання…</translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln trace(s) to the one with the whole id.</source>
        <translation>
            <numerusform>Об’єднано %Ln трасу з тією, що має повний ID.</numerusform>
            <numerusform>Об’єднано %Ln траси з тією, що має повний ID.</numerusform>
            <numerusform>Об’єднано %Ln трас із тією, що має повний ID.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are one trace already.</source>
        <translation>Це вже одна траса.</translation>
    </message>
    <message>
        <source>Remove import</source>
        <translation>Вилучити імпорт</translation>
    </message>
    <message>
        <source>Take everything that came with %1 out of the cache?</source>
        <translation>Вилучити з кешу все, що надійшло з %1?</translation>
    </message>
    <message>
        <source>The file itself stays as it is. Traces keep what other imports brought; those that you keep by their menu stay.</source>
        <translation>Сам файл залишиться без змін. Траси зберігають те, що принесли інші імпорти; збережені через меню залишаються.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Вилучити</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Вилучення…</translation>
    </message>
    <message numerus="yes">
        <source>Removed: %Ln span(s).</source>
        <translation>
            <numerusform>Вилучено %Ln спан.</numerusform>
            <numerusform>Вилучено %Ln спани.</numerusform>
            <numerusform>Вилучено %Ln спанів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indexing by %1…</source>
        <translation>Індексування за %1…</translation>
    </message>
    <message>
        <source>Frame ids are the values of %1 now.</source>
        <translation>Тепер ID кадрів — це значення %1.</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;хід</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>П&amp;ерегляд</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>T&amp;ime zone</source>
        <translation>&amp;Часовий пояс</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>М&amp;ова</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Імпортувати файли…</translation>
    </message>
    <message>
        <source>Import &amp;folder…</source>
        <translation>Імпортувати &amp;теку…</translation>
    </message>
    <message>
        <source>Import &amp;log lines with a mapping…</source>
        <translation>Імпортувати &amp;журнал за схемою полів…</translation>
    </message>
    <message>
        <source>Fetc&amp;h traces…</source>
        <translation>Отри&amp;мати траси…</translation>
    </message>
    <message>
        <source>Ask the se&amp;rver for this trace again</source>
        <translation>Запитати цю трасу в &amp;сервера ще раз</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>З’є&amp;днання…</translation>
    </message>
    <message>
        <source>Open &amp;sample traces</source>
        <translation>Відкрити &amp;приклади трас</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Експортувати зображення…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Копіювати зображення</translation>
    </message>
    <message>
        <source>E&amp;xport traces…</source>
        <translation>Експ&amp;ортувати траси…</translation>
    </message>
    <message>
        <source>Copy trace as Mar&amp;kdown</source>
        <translation>Копіювати трас&amp;у як Markdown</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Парамет&amp;ри…</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>Ск&amp;инути компонування</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Пошук</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Команди…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперед</translation>
    </message>
    <message>
        <source>&amp;Previous trace of the list</source>
        <translation>П&amp;опередня траса списку</translation>
    </message>
    <message>
        <source>&amp;Next trace of the list</source>
        <translation>Н&amp;аступна траса списку</translation>
    </message>
    <message>
        <source>P&amp;revious frame</source>
        <translation>Попередній кад&amp;р</translation>
    </message>
    <message>
        <source>Ne&amp;xt frame</source>
        <translation>Наступний ка&amp;др</translation>
    </message>
    <message>
        <source>&amp;All traces</source>
        <translation>&amp;Усі траси</translation>
    </message>
    <message>
        <source>&amp;Traces</source>
        <translation>&amp;Траси</translation>
    </message>
    <message>
        <source>&amp;Compare two traces</source>
        <translation>Порі&amp;вняти дві траси</translation>
    </message>
    <message>
        <source>&amp;Bottlenecks of many traces</source>
        <translation>Ву&amp;зькі місця багатьох трас</translation>
    </message>
    <message>
        <source>Percentiles of &amp;each service over time</source>
        <translation>Перцентилі кожного &amp;сервісу з часом</translation>
    </message>
    <message>
        <source>Frame &amp;journey</source>
        <translation>Ма&amp;ршрут кадру</translation>
    </message>
    <message>
        <source>Show the jour&amp;ney of this frame</source>
        <translation>Показати маршрут &amp;цього кадру</translation>
    </message>
    <message>
        <source>Compare with the &amp;median of its kind</source>
        <translation>Порівняти з &amp;медіаною її виду</translation>
    </message>
    <message>
        <source>Compare with the p&amp;95 of its kind</source>
        <translation>Порівняти з p&amp;95 її виду</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this &amp;kind</source>
        <translation>Порівняти p50 із p95 цього ви&amp;ду</translation>
    </message>
    <message>
        <source>Compare the b&amp;rush with the rest</source>
        <translation>Порівняти ді&amp;лянку з рештою</translation>
    </message>
    <message>
        <source>Compare the last two &amp;imports</source>
        <translation>Порівняти останні два &amp;імпорти</translation>
    </message>
    <message>
        <source>Compare se&amp;lected traces with the rest</source>
        <translation>Порівняти ви&amp;брані траси з рештою</translation>
    </message>
    <message>
        <source>Copy comparison as &amp;Markdown</source>
        <translation>Копіювати порівняння як &amp;Markdown</translation>
    </message>
    <message>
        <source>Save differences as CS&amp;V…</source>
        <translation>Зберегти відмінності як CS&amp;V…</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>Д&amp;жерела</translation>
    </message>
    <message>
        <source>S&amp;pan</source>
        <translation>Сп&amp;ан</translation>
    </message>
    <message>
        <source>Import &amp;problems</source>
        <translation>&amp;Проблеми імпорту</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>Перевір&amp;ки</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Панель мен&amp;ю</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;На весь екран</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Світ&amp;ла</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темна</translation>
    </message>
    <message>
        <source>&amp;UTC</source>
        <translation>&amp;UTC</translation>
    </message>
    <message>
        <source>&amp;Local time</source>
        <translation>&amp;Місцевий час</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавіші</translation>
    </message>
    <message>
        <source>&amp;About Framewake</source>
        <translation>&amp;Про Framewake</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>Як у &amp;системі</translation>
    </message>
    <message>
        <source>&amp;Report of the program&apos;s state…</source>
        <translation>&amp;Звіт про стан програми…</translation>
    </message>
    <message>
        <source>Compare medians of t&amp;wo imports</source>
        <translation>Порівняти медіани &amp;двох імпортів</translation>
    </message>
    <message>
        <source>&amp;Help pages</source>
        <translation>Сторінки &amp;довідки</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Відкрити теку &amp;журналу</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>Що &amp;нового</translation>
    </message>
</context>
<context>
    <name>fw::app::WindowParts</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Спан</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>Проблеми імпорту</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
</context>
<context>
    <name>fw::items::BottleneckModel</name>
    <message>
        <source>other values</source>
        <translation>інші значення</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>очікування: %1</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>н/д</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Spans without this attribute</source>
        <translation>Спани без цього атрибута</translation>
    </message>
    <message>
        <source>Values beyond the first %1, together</source>
        <translation>Значення поза першими %1, разом</translation>
    </message>
    <message>
        <source>%1 in a trace, on average</source>
        <translation>У середньому на трасу: %1</translation>
    </message>
    <message>
        <source>A wait has no status</source>
        <translation>Очікування не має стану</translation>
    </message>
    <message>
        <source>%1 of %2 calls</source>
        <translation>%1 з %2 викликів</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 з %2 спанів</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Замало спанів: %1</translation>
    </message>
    <message>
        <source>%1 of %2 in all traces; self time %3</source>
        <translation>%1 з %2 в усіх трасах; власний час %3</translation>
    </message>
    <message>
        <source>%1 in a trace, before %2</source>
        <translation>%1 на трасу, раніше %2</translation>
    </message>
    <message>
        <source>Nothing before it to compare with</source>
        <translation>Раніше немає з чим порівняти</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>номер %1</translation>
    </message>
    <message>
        <source>%1 of the critical path in a trace, %2</source>
        <translation>%1 критичного шляху на трасу, %2</translation>
    </message>
    <message>
        <source>trend %1</source>
        <translation>тренд %1</translation>
    </message>
    <message>
        <source>By contribution to the critical path</source>
        <translation>За внеском у критичний шлях</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Виклики</translation>
    </message>
    <message>
        <source>Share of the calls with an error</source>
        <translation>Частка викликів із помилкою</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Найближчий ранг; p95 потребує 20 спанів, p99 — 100</translation>
    </message>
    <message>
        <source>Durations on one logarithmic axis, with p50, p95 and p99; sorted by the longest</source>
        <translation>Тривалості на одній логарифмічній осі, з p50, p95 і p99; впорядковано за найдовшою</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Тривалості</translation>
    </message>
    <message>
        <source>Contribution to the critical paths; its share of the duration of all traces</source>
        <translation>Внесок у критичні шляхи; його частка в тривалості всіх трас</translation>
    </message>
    <message>
        <source>Critical path, mean per trace</source>
        <translation>Критичний шлях, середнє на трасу</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period, and its change against as long a period before</source>
        <translation>Внесок у критичний шлях за період і його зміна проти такого самого періоду раніше</translation>
    </message>
    <message>
        <source>Contribution to the critical path over the period</source>
        <translation>Внесок у критичний шлях за період</translation>
    </message>
    <message>
        <source>Course, against the period before</source>
        <translation>Перебіг, проти попереднього періоду</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Перебіг</translation>
    </message>
</context>
<context>
    <name>fw::items::ChangeModel</name>
    <message>
        <source>Durations, sum</source>
        <translation>Тривалості, сума</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Duration, p50</source>
        <translation>Тривалість, p50</translation>
    </message>
    <message>
        <source>Duration, longest</source>
        <translation>Тривалість, найдовша</translation>
    </message>
    <message>
        <source>Self time</source>
        <translation>Власний час</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>На критичному шляху</translation>
    </message>
    <message>
        <source>Start in its parent</source>
        <translation>Початок у батьківському</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>гаразд</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Status message</source>
        <translation>Повідомлення стану</translation>
    </message>
    <message>
        <source>Event: %1</source>
        <translation>Подія: %1</translation>
    </message>
    <message>
        <source>Resource: %1</source>
        <translation>Ресурс: %1</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Що відрізняється</translation>
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
        <translation>медіани</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more value(s) …</source>
        <translation>
            <numerusform>Ще %Ln значення …</numerusform>
            <numerusform>Ще %Ln значення …</numerusform>
            <numerusform>Ще %Ln значень …</numerusform>
        </translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>оцінка %1</translation>
    </message>
    <message>
        <source>does not differ</source>
        <translation>не відрізняється</translation>
    </message>
    <message>
        <source>medians: %1 %2, %3 %4</source>
        <translation>медіани: %1 %2, %3 %4</translation>
    </message>
    <message>
        <source>value %1</source>
        <translation>значення %1</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>пунктів: %1</translation>
    </message>
    <message>
        <source>The difference is at least so large, with 95 % confidence; false discovery rate %1</source>
        <translation>Різниця щонайменше така, з довірою 95 %; частка хибних відкриттів %1</translation>
    </message>
    <message>
        <source>List the traces with this value</source>
        <translation>Показати траси з цим значенням</translation>
    </message>
    <message>
        <source>Compare the median trace with this value with the median trace of the baseline</source>
        <translation>Порівняти медіанну трасу з цим значенням із медіанною трасою бази</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it</source>
        <translation>%1 з %2 і %3 з %4 трас його мають</translation>
    </message>
    <message>
        <source>%1 of %2 and %3 of %4 traces have it; the difference is %5 to %6 points (95 %)</source>
        <translation>%1 з %2 і %3 з %4 трас його мають; різниця від %5 до %6 пунктів (95 %)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Share of all members</source>
        <translation>Частка всіх членів</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оцінка</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Різниця</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortOperationModel</name>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: від %1 до %2</translation>
    </message>
    <message>
        <source>%1 instead of %2 in a trace, on average</source>
        <translation>%1 замість %2 на трасу, у середньому</translation>
    </message>
    <message>
        <source>%1 of the critical path, %2 instead of %3</source>
        <translation>%1 критичного шляху, %2 замість %3</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Різниця</translation>
    </message>
</context>
<context>
    <name>fw::items::CohortText</name>
    <message>
        <source>its own work takes %1 instead of %2</source>
        <translation>його власна робота триває %1 замість %2</translation>
    </message>
    <message>
        <source>others wait %1 instead of %2 before it</source>
        <translation>перед ним інші чекають %1 замість %2</translation>
    </message>
    <message>
        <source>it is far slower in %1 instead of %2 of the traces</source>
        <translation>він значно повільніший в %1 замість %2 трас</translation>
    </message>
    <message>
        <source>errors begin there in %1 instead of %2 of the traces</source>
        <translation>помилки починаються там у %1 замість %2 трас</translation>
    </message>
    <message>
        <source>it takes part in %1 instead of %2 of the traces</source>
        <translation>він бере участь у %1 замість %2 трас</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>імпорт %1</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Повільні</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>З помилкою</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Когорта</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Решта</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Середина</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>База</translation>
    </message>
    <message>
        <source>slowest %1 %, from %2</source>
        <translation>найповільніші %1 %, від %2</translation>
    </message>
    <message>
        <source>slowest %1 %</source>
        <translation>найповільніші %1 %</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>with errors</source>
        <translation>з помилками</translation>
    </message>
    <message>
        <source>kept traces</source>
        <translation>збережені траси</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>вибрані вручну</translation>
    </message>
    <message>
        <source>in the brush</source>
        <translation>у ділянці</translation>
    </message>
    <message>
        <source>Nothing speaks against a single service: no service does more itself in these traces than in the others.</source>
        <translation>Ніщо не вказує на окремий сервіс: жоден сервіс сам не робить у цих трасах більше, ніж в інших.</translation>
    </message>
    <message>
        <source>%1 (as its callers name it)</source>
        <translation>%1 (як його називають ті, хто викликає)</translation>
    </message>
    <message>
        <source>The evidence speaks against %1: %2.</source>
        <translation>Свідчення вказують на %1: %2.</translation>
    </message>
    <message>
        <source>Less strong: %1.</source>
        <translation>Слабші: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Both sides are the same %Ln trace(s): there is nothing to compare.</source>
        <translation>
            <numerusform>З обох боків та сама %Ln траса: немає чого порівнювати.</numerusform>
            <numerusform>З обох боків ті самі %Ln траси: немає чого порівнювати.</numerusform>
            <numerusform>З обох боків ті самі %Ln трас: немає чого порівнювати.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trace belongs to either side.</source>
        <translation>Жодна траса не належить до жодного боку.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the one side</source>
        <translation>
            <numerusform>%Ln траса з одного боку</numerusform>
            <numerusform>%Ln траси з одного боку</numerusform>
            <numerusform>%Ln трас з одного боку</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the other</source>
        <translation>
            <numerusform>%Ln траса з другого</numerusform>
            <numerusform>%Ln траси з другого</numerusform>
            <numerusform>%Ln трас з другого</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: fewer than %2 tell nothing.</source>
        <translation>%1: менше ніж %2 нічого не кажуть.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)</source>
        <translation>
            <numerusform>%1 з %Ln ключа відрізняється за рівня 5 % (Бенджаміні — Гохберг)</numerusform>
            <numerusform>%1 з %Ln ключів відрізняються за рівня 5 % (Бенджаміні — Гохберг)</numerusform>
            <numerusform>%1 з %Ln ключів відрізняються за рівня 5 % (Бенджаміні — Гохберг)</numerusform>
        </translation>
    </message>
    <message>
        <source>ids and copies of the duration left out (%1)</source>
        <translation>пропущено ID і копії тривалості (%1)</translation>
    </message>
    <message>
        <source>further keys not looked at: %1</source>
        <translation>інших ключів не розглянуто: %1</translation>
    </message>
    <message>
        <source>of some keys not every value could be kept</source>
        <translation>для деяких ключів не вдалося зберегти всіх значень</translation>
    </message>
    <message>
        <source>Ids: %1</source>
        <translation>ID: %1</translation>
    </message>
    <message>
        <source>Copies of durations: %1</source>
        <translation>Копії тривалостей: %1</translation>
    </message>
    <message>
        <source>Grow with the time or the number of the frame: %1</source>
        <translation>Зростають із часом або номером кадру: %1</translation>
    </message>
    <message>
        <source>What the traces were chosen by: %1</source>
        <translation>За чим вибрано траси: %1</translation>
    </message>
    <message>
        <source>on the root</source>
        <translation>на корені</translation>
    </message>
    <message>
        <source>on resource, %1</source>
        <translation>на ресурсі, %1</translation>
    </message>
    <message>
        <source>on %1, %2</source>
        <translation>на %1, %2</translation>
    </message>
    <message>
        <source>same traces as %1</source>
        <translation>ті самі траси, що й %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s) say the same: %1</source>
        <translation>
            <numerusform>Ще %Ln ключ каже те саме: %1</numerusform>
            <numerusform>Ще %Ln ключі кажуть те саме: %1</numerusform>
            <numerusform>Ще %Ln ключів кажуть те саме: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln інше</numerusform>
            <numerusform>%Ln інші</numerusform>
            <numerusform>%Ln інших</numerusform>
        </translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>очікування: %1</translation>
    </message>
</context>
<context>
    <name>fw::items::CompareWords</name>
    <message>
        <source>%1 in %2</source>
        <comment>operation in service</comment>
        <translation>%1 у %2</translation>
    </message>
    <message>
        <source>the wait before %1</source>
        <comment>operation in service</comment>
        <translation>очікування перед %1</translation>
    </message>
    <message>
        <source>The largest change is %1: %2. Others make up for it.</source>
        <translation>Найбільша зміна — %1: %2. Інші її урівноважують.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, %3 of the difference.</source>
        <translation>Одного пояснення немає. Найбільша — %1: %2, %3 різниці.</translation>
    </message>
    <message>
        <source>No single thing explains it. The largest is %1: %2, against the difference.</source>
        <translation>Одного пояснення немає. Найбільша — %1: %2, проти різниці.</translation>
    </message>
    <message>
        <source>%1 runs only in A and is the largest difference: %2, %3 of it.</source>
        <translation>%1 виконується лише в A і є найбільшою різницею: %2, %3 від загальної.</translation>
    </message>
    <message>
        <source>%1 runs only in B and is the largest difference: %2, %3 of it.</source>
        <translation>%1 виконується лише в B і є найбільшою різницею: %2, %3 від загальної.</translation>
    </message>
    <message>
        <source>The largest difference is %1: queued %2 (%4 → %5), %3 of it.</source>
        <translation>Найбільша різниця — %1: у черзі %2 (%4 → %5), %3 від загальної.</translation>
    </message>
    <message>
        <source>%1 is the largest difference: %2 of its own work (%4 → %5), %3 of it.</source>
        <translation>%1 — найбільша різниця: %2 власної роботи (%4 → %5), %3 від загальної.</translation>
    </message>
    <message>
        <source>Others make up for part of it.</source>
        <translation>Інші частково її урівноважують.</translation>
    </message>
    <message>
        <source>Within %1 lie %2.</source>
        <translation>У межах %1 лежить %2.</translation>
    </message>
    <message>
        <source>On the critical path within %1 (%2 → %3) lie %4.</source>
        <translation>На критичному шляху в межах %1 (%2 → %3) лежить %4.</translation>
    </message>
    <message>
        <source>%1, %2, runs only in B.</source>
        <translation>%1, %2, виконується лише в B.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2.</source>
        <translation>Загалом A тривала %1, а B %2.</translation>
    </message>
    <message>
        <source>As a whole A took %1 and B %2: %3 runs beyond its root, and what lies there is not compared.</source>
        <translation>Загалом A тривала %1, а B %2: %3 виходить за межі кореня, і те, що там, не порівнюється.</translation>
    </message>
    <message>
        <source>%1 fails in B, not in A.</source>
        <translation>%1: помилка в B, немає в A.</translation>
    </message>
    <message>
        <source>%1 fails in A, not in B.</source>
        <translation>%1: помилка в A, немає в B.</translation>
    </message>
    <message>
        <source>Critical path, clocks as recorded; adds up exactly.</source>
        <translation>Критичний шлях, годинники як записано; сума точна.</translation>
    </message>
    <message>
        <source>Critical path, clocks corrected; adds up exactly.</source>
        <translation>Критичний шлях, годинники виправлено; сума точна.</translation>
    </message>
    <message>
        <source>Critical path, clocks of one side corrected; adds up exactly.</source>
        <translation>Критичний шлях, годинники одного боку виправлено; сума точна.</translation>
    </message>
    <message>
        <source>%1 spans without a counterpart were not looked at for a new name: too many.</source>
        <translation>Спанів без пари: %1, нових назв для них не шукали, бо їх забагато.</translation>
    </message>
    <message>
        <source>For new names the nearest %1 descendants were compared; %2 further ones were not.</source>
        <translation>У пошуку нових назв порівняно %1 найближчих нащадків; %2 подальших — ні.</translation>
    </message>
    <message>
        <source>A and B are the same trace.</source>
        <translation>A і B — та сама траса.</translation>
    </message>
    <message>
        <source>A and B are identical.</source>
        <translation>A і B однакові.</translation>
    </message>
    <message>
        <source>%1 spans with the same names, states, durations and offsets.</source>
        <translation>%1 спанів з однаковими назвами, станами, тривалостями й зсувами.</translation>
    </message>
    <message>
        <source>A and B took the same time and are not identical.</source>
        <translation>A і B тривали однаково, але не збігаються.</translation>
    </message>
    <message>
        <source>The roots of A and B took the same time, the whole traces did not.</source>
        <translation>Корені A і B тривали однаково, цілі траси — ні.</translation>
    </message>
    <message>
        <source>The root of B is slower than that of A by</source>
        <translation>Корінь B повільніший за корінь A на</translation>
    </message>
    <message>
        <source>The root of B is faster than that of A by</source>
        <translation>Корінь B швидший за корінь A на</translation>
    </message>
    <message>
        <source>B is slower than A by</source>
        <translation>B повільніша за A на</translation>
    </message>
    <message>
        <source>B is faster than A by</source>
        <translation>B швидша за A на</translation>
    </message>
    <message>
        <source>%1 of A</source>
        <translation>%1 від A</translation>
    </message>
    <message>
        <source>A has no spans.</source>
        <translation>A не має спанів.</translation>
    </message>
    <message>
        <source>B has no spans.</source>
        <translation>B не має спанів.</translation>
    </message>
    <message>
        <source>They have no span in common.</source>
        <translation>Спільних спанів немає.</translation>
    </message>
    <message>
        <source>%1 as a whole</source>
        <translation>%1 загалом</translation>
    </message>
    <message>
        <source>only in A</source>
        <translation>лише в A</translation>
    </message>
    <message>
        <source>only in B</source>
        <translation>лише в B</translation>
    </message>
    <message>
        <source>queue wait</source>
        <translation>очікування в черзі</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>the operation that waited</comment>
        <translation>перед %1</translation>
    </message>
    <message>
        <source>renamed, was %1</source>
        <translation>перейменовано, було %1</translation>
    </message>
    <message>
        <source>another service</source>
        <translation>інший сервіс</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>інший вид</translation>
    </message>
    <message>
        <source>another key</source>
        <translation>інший ключ</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>вилучено</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>вставлено</translation>
    </message>
    <message>
        <source>level removed</source>
        <translation>рівень вилучено</translation>
    </message>
    <message>
        <source>level inserted</source>
        <translation>рівень вставлено</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>пересунуто</translation>
    </message>
    <message>
        <source>queued %1</source>
        <comment>a longer or shorter wait</comment>
        <translation>у черзі %1</translation>
    </message>
    <message>
        <source>errors: %1 → %2</source>
        <translation>помилки: %1 → %2</translation>
    </message>
    <message>
        <source>fails now</source>
        <translation>тепер з помилкою</translation>
    </message>
    <message>
        <source>fails no more</source>
        <translation>вже без помилки</translation>
    </message>
    <message>
        <source>another status</source>
        <translation>інший стан</translation>
    </message>
</context>
<context>
    <name>fw::items::DiffTableModel</name>
    <message>
        <source>matched</source>
        <translation>зіставлено</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Шлях</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Відповідність</translation>
    </message>
    <message>
        <source>Δ duration</source>
        <translation>Δ тривалості</translation>
    </message>
    <message>
        <source>Δ self</source>
        <translation>Δ власного</translation>
    </message>
    <message>
        <source>Δ critical path</source>
        <translation>Δ критичного шляху</translation>
    </message>
</context>
<context>
    <name>fw::items::GroupKey</name>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Вузол</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
</context>
<context>
    <name>fw::items::IssueModel</name>
    <message>
        <source>… and more that are only counted: %1</source>
        <translation>… і ще лише пораховано: %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Що зроблено</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyModel</name>
    <message>
        <source>trace %1, span %2</source>
        <translation>траса %1, спан %2</translation>
    </message>
    <message>
        <source>Neither span names a queue or topic</source>
        <translation>Жоден зі спанів не називає черги чи теми</translation>
    </message>
    <message>
        <source>%1: it was taken before what gave it ended</source>
        <translation>%1: взято раніше, ніж завершився той, хто передав</translation>
    </message>
    <message>
        <source>%1 from the end of the one to the start of the other</source>
        <translation>%1 від кінця одного до початку другого</translation>
    </message>
    <message>
        <source>hand-over %1</source>
        <translation>передача %1</translation>
    </message>
    <message>
        <source>from %1 in %2</source>
        <translation>від %1 у %2</translation>
    </message>
    <message>
        <source>to %1 in %2</source>
        <translation>до %1 у %2</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>проміжок %1</translation>
    </message>
    <message>
        <source>By the start of who took; the same number stands in the picture</source>
        <translation>За початком одержувача; той самий номер стоїть на рисунку</translation>
    </message>
    <message>
        <source>The span that gave, and its service</source>
        <translation>Спан, що передав, і його сервіс</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>The span that took, and its service</source>
        <translation>Спан, що прийняв, і його сервіс</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Queue or topic, as one of the two spans names it</source>
        <translation>Черга або тема, як її називає один із двох спанів</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>From the end of who gave to the start of who took; clocks are as recorded</source>
        <translation>Від кінця того, хто передав, до початку того, хто прийняв; годинники як записано</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Проміжок</translation>
    </message>
    <message>
        <source>How the context came along</source>
        <translation>Як передано контекст</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>What says that the one took from the other</source>
        <translation>Що вказує на передачу від одного другому</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyWords</name>
    <message>
        <source>no waiting between its spans was recorded</source>
        <translation>очікувань між його спанами не записано</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2, where the context was lost</source>
        <translation>найдовше він чекав, %1, перед %2, де втрачено контекст</translation>
    </message>
    <message>
        <source>it waited longest, %1, before %2</source>
        <translation>найдовше він чекав, %1, перед %2</translation>
    </message>
    <message>
        <source>No span of this frame tells when it was.</source>
        <translation>Жоден спан цього кадру не вказує часу.</translation>
    </message>
    <message>
        <source>The frame took %1 in one trace</source>
        <translation>Кадр тривав %1 в одній трасі</translation>
    </message>
    <message numerus="yes">
        <source>The frame took %1 in %Ln trace(s)</source>
        <translation>
            <numerusform>Кадр тривав %1 в %Ln трасі</numerusform>
            <numerusform>Кадр тривав %1 в %Ln трасах</numerusform>
            <numerusform>Кадр тривав %1 в %Ln трасах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trace(s) of this id</source>
        <translation>
            <numerusform>ще %Ln траса з цим ID</numerusform>
            <numerusform>ще %Ln траси з цим ID</numerusform>
            <numerusform>ще %Ln трас із цим ID</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln trace(s)</source>
        <translation>
            <numerusform>частини %Ln траси</numerusform>
            <numerusform>частини %Ln трас</numerusform>
            <numerusform>частини %Ln трас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent span(s)</source>
        <translation>
            <numerusform>%Ln батьківський спан</numerusform>
            <numerusform>%Ln батьківські спани</numerusform>
            <numerusform>%Ln батьківських спанів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) nearby</source>
        <translation>
            <numerusform>%Ln сусідній кадр</numerusform>
            <numerusform>%Ln сусідні кадри</numerusform>
            <numerusform>%Ln сусідніх кадрів</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Бракує: %1.</translation>
    </message>
    <message>
        <source>No other frame of its series</source>
        <translation>Інших кадрів його серії немає</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present: sampled</source>
        <translation>є %1 з %2 номерів: вибірка</translation>
    </message>
    <message>
        <source>%1 of %2 numbers present</source>
        <translation>є %1 з %2 номерів</translation>
    </message>
    <message>
        <source>frames %1 – %2</source>
        <translation>кадри %1 – %2</translation>
    </message>
    <message>
        <source>missing: no trace has it</source>
        <translation>бракує: немає в жодній трасі</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>same trace</source>
        <translation>та сама траса</translation>
    </message>
    <message>
        <source>span link</source>
        <translation>зв’язок спанів</translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>контекст втрачено</translation>
    </message>
    <message>
        <source>The consumer is a child of its producer</source>
        <translation>Споживач є дочірнім свого виробника</translation>
    </message>
    <message>
        <source>The consumer links to its producer</source>
        <translation>Споживач має зв’язок зі своїм виробником</translation>
    </message>
    <message>
        <source>Producer and consumer have one parent; what was given first is taken first</source>
        <translation>Виробник і споживач мають спільний батьківський; передане першим приймається першим</translation>
    </message>
    <message>
        <source>Link from %1 to %2</source>
        <translation>Зв’язок від %1 до %2</translation>
    </message>
    <message>
        <source>nobody else took from this producer</source>
        <translation>ніхто інший не брав від цього виробника</translation>
    </message>
    <message>
        <source>nothing before ended later</source>
        <translation>ніщо перед ним не завершилося пізніше</translation>
    </message>
    <message>
        <source>everything before was still running</source>
        <translation>усе попереднє ще виконувалося</translation>
    </message>
    <message>
        <source>%1 on %2 reads %3</source>
        <translation>%1 на %2 читає %3</translation>
    </message>
    <message>
        <source>%1 names no parent and no link</source>
        <translation>%1 не називає ні батьківського, ні зв’язку</translation>
    </message>
    <message>
        <source>the parent of %1, %2, is in no trace of the frame</source>
        <translation>батьківського %1, %2, немає в жодній трасі кадру</translation>
    </message>
    <message>
        <source>Same frame id; %1; %2</source>
        <translation>Той самий ID кадру; %1; %2</translation>
    </message>
    <message>
        <source>%1, link kept</source>
        <translation>%1, зв’язок збережено</translation>
    </message>
    <message>
        <source>%1, context lost: joined by the frame id alone</source>
        <translation>%1, контекст втрачено: поєднано лише за ID кадру</translation>
    </message>
    <message numerus="yes">
        <source>%Ln small wait(s)</source>
        <translation>
            <numerusform>%Ln мале очікування</numerusform>
            <numerusform>%Ln малі очікування</numerusform>
            <numerusform>%Ln малих очікувань</numerusform>
        </translation>
    </message>
    <message>
        <source>wait %1: %2</source>
        <translation>очікування %1: %2</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>нічого не записано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Траса</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Корінь</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Від</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Проміжок</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Свідчення</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>На що пішов час</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>all earlier spans of the frame were still running when it began</source>
        <translation>усі попередні спани кадру ще виконувалися, коли він почався</translation>
    </message>
</context>
<context>
    <name>fw::items::LogListModel</name>
    <message>
        <source>event</source>
        <translation>подія</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Без часу</translation>
    </message>
    <message>
        <source>Time since the start of the root</source>
        <translation>Час від початку кореня</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <translation>Час (%1)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Зсув</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Рівень</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Спан</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
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
        <translation>вибір %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>одиниця %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>у %Ln рядку</numerusform>
            <numerusform>у %Ln рядках</numerusform>
            <numerusform>у %Ln рядках</numerusform>
        </translation>
    </message>
    <message>
        <source>for example %1</source>
        <translation>наприклад, %1</translation>
    </message>
    <message>
        <source>Choice %1: it counts in lines that have none of the better fields.</source>
        <translation>Вибір %1: враховується в рядках, де немає жодного з кращих полів.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Одиниця</translation>
    </message>
</context>
<context>
    <name>fw::items::MappingPreviewModel</name>
    <message>
        <source>line %1</source>
        <extracomment>%1: number of the line</extracomment>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Рядок</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Стає</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>%1: time zone</extracomment>
        <translation>Час (%1)</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Operation, message or reason</source>
        <translation>Операція, повідомлення або причина</translation>
    </message>
    <message>
        <source>Trace id</source>
        <translation>ID траси</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>ID спану</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>ID батьківського</translation>
    </message>
</context>
<context>
    <name>fw::items::OperationChangeModel</name>
    <message>
        <source>Traces take as long in B as in A, on average: %1.</source>
        <translation>Траси в B тривають у середньому стільки ж, як в A: %1.</translation>
    </message>
    <message>
        <source>A trace takes %1 less in B than in A, on average: %2 → %3.</source>
        <translation>Траса в B триває в середньому на %1 менше, ніж в A: %2 → %3.</translation>
    </message>
    <message>
        <source>A trace takes %1 longer in B than in A, on average: %2 → %3.</source>
        <translation>Траса в B триває в середньому на %1 довше, ніж в A: %2 → %3.</translation>
    </message>
    <message>
        <source>Most of it is %1 in %2, %3 per trace (%4).</source>
        <translation>Більшість із цього – %1 у %2: %3 на трасу (%4).</translation>
    </message>
    <message>
        <source>No single operation explains it; the largest part is %1 in %2, %3 per trace (%4).</source>
        <translation>Жодна окрема операція цього не пояснює; найбільша частина – %1 у %2: %3 на трасу (%4).</translation>
    </message>
    <message>
        <source>wait: %1</source>
        <translation>очікування: %1</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Only in B</source>
        <translation>Лише в B</translation>
    </message>
    <message>
        <source>Only in A</source>
        <translation>Лише в A</translation>
    </message>
    <message>
        <source>This import has no such operation.</source>
        <translation>Цей імпорт не має такої операції.</translation>
    </message>
    <message>
        <source>%1 calls, %2 of them timed</source>
        <translation>Викликів: %1, з них із виміряним часом: %2</translation>
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
        <translation>Медіана лежить між %1 і %2 у 95 зі 100 випадків.</translation>
    </message>
    <message>
        <source>An interval takes six timed calls.</source>
        <translation>Для інтервалу потрібно шість викликів із виміряним часом.</translation>
    </message>
    <message>
        <source>Only one of the imports has a median.</source>
        <translation>Лише один з імпортів має медіану.</translation>
    </message>
    <message>
        <source>The intervals do not overlap: this is hardly chance.</source>
        <translation>Інтервали не перекриваються: навряд чи це випадковість.</translation>
    </message>
    <message>
        <source>The intervals overlap, or there is none: this may be chance.</source>
        <translation>Інтервали перекриваються або їх немає: це може бути випадковість.</translation>
    </message>
    <message>
        <source>%1 of the critical path of a trace, on average</source>
        <translation>У середньому %1 критичного шляху траси</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Calls A</source>
        <translation>Виклики A</translation>
    </message>
    <message>
        <source>Calls B</source>
        <translation>Виклики B</translation>
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
        <translation>Δ на трасу</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>The largest part is %1 in %2, %3 per trace; others went the other way.</source>
        <translation>Найбільша частина – %1 у %2: %3 на трасу; інші змінилися у зворотний бік.</translation>
    </message>
</context>
<context>
    <name>fw::items::QualityModel</name>
    <message>
        <source>Severity</source>
        <translation>Важливість</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Перевірка</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Траса</translation>
    </message>
    <message>
        <source>Operation · service</source>
        <translation>Операція · сервіс</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Що виявлено</translation>
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
        <translation>Не імпортовано: %1</translation>
    </message>
    <message>
        <source>Spans: %1, traces: %2, logs: %3</source>
        <translation>Спанів: %1, трас: %2, журналів: %3</translation>
    </message>
    <message>
        <source>It brought %1 spans; the others have left the cache.</source>
        <translation>Він приніс спанів: %1; решта залишила кеш.</translation>
    </message>
    <message>
        <source>File: %1, in the cache: %2</source>
        <translation>Файл: %1, у кеші: %2</translation>
    </message>
    <message>
        <source>%1 to %2 (%3)</source>
        <translation>від %1 до %2 (%3)</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour: more than 1 GB</source>
        <translation>%1 і %2 спанів на годину: понад 1 ГБ</translation>
    </message>
    <message>
        <source>%1 and %2 spans an hour</source>
        <translation>%1 і %2 спанів на годину</translation>
    </message>
    <message>
        <source>Some of it could not be read.</source>
        <translation>Дещо не вдалося прочитати.</translation>
    </message>
    <message>
        <source>reading, %1</source>
        <translation>читання, %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>очікує</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>спанів: %1</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>частково</translation>
    </message>
    <message>
        <source>more than 1 GB an hour</source>
        <translation>понад 1 ГБ на годину</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>помилка</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanDetailModel</name>
    <message>
        <source>Span</source>
        <translation>Спан</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ресурс</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Зв’язки</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>Журнали</translation>
    </message>
    <message>
        <source>Logs of the trace that name no span</source>
        <translation>Журнали траси, що не називають спану</translation>
    </message>
    <message>
        <source>(empty key)</source>
        <translation>(порожній ключ)</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>порожній текст</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>байти</translation>
    </message>
    <message>
        <source>double</source>
        <translation>двічі</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Show all %1 at their time</source>
        <translation>Показати всі %1 у їхній час</translation>
    </message>
    <message>
        <source>Show the log of the trace</source>
        <translation>Показати журнал траси</translation>
    </message>
    <message>
        <source>Show only the logs of this span</source>
        <translation>Показати лише журнали цього спану</translation>
    </message>
    <message>
        <source>this trace</source>
        <translation>ця траса</translation>
    </message>
    <message>
        <source>other trace</source>
        <translation>інша траса</translation>
    </message>
    <message>
        <source>no span</source>
        <translation>без спану</translation>
    </message>
    <message>
        <source>span not in the trace</source>
        <translation>спану немає в трасі</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>%1 before the start of the span</source>
        <translation>за %1 до початку спану</translation>
    </message>
    <message>
        <source>%1 after the end of the span</source>
        <translation>через %1 після кінця спану</translation>
    </message>
    <message>
        <source>span lasted %1</source>
        <translation>спан тривав %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>згорнуто</translation>
    </message>
    <message>
        <source>not in the cache</source>
        <translation>немає в кеші</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanListModel</name>
    <message>
        <source>id stands twice: %1 of %2</source>
        <translation>ID повторюється: %1 з %2</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Без часу початку</translation>
    </message>
    <message>
        <source>Start, counted from that of the root</source>
        <translation>Початок, від початку кореня</translation>
    </message>
    <message>
        <source>Time that no child covers</source>
        <translation>Час, не покритий дочірніми</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Час на критичному шляху</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Критичний шлях</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Сервіс</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>Span id</source>
        <translation>ID спану</translation>
    </message>
    <message>
        <source>Parent id</source>
        <translation>ID батьківського</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
</context>
<context>
    <name>fw::items::SpanMarks</name>
    <message>
        <source>no start time</source>
        <translation>немає часу початку</translation>
    </message>
    <message>
        <source>no end time</source>
        <translation>немає часу завершення</translation>
    </message>
    <message>
        <source>ends before it starts</source>
        <translation>завершується до початку</translation>
    </message>
    <message>
        <source>time out of range</source>
        <translation>час поза межами</translation>
    </message>
    <message>
        <source>no trace id</source>
        <translation>немає ID траси</translation>
    </message>
    <message>
        <source>no span id</source>
        <translation>немає ID спану</translation>
    </message>
    <message>
        <source>id stands twice</source>
        <translation>ID повторюється</translation>
    </message>
    <message>
        <source>value nested too deep</source>
        <translation>надто глибоке значення</translation>
    </message>
    <message>
        <source>warning of the source</source>
        <translation>попередження джерела</translation>
    </message>
    <message>
        <source>shares the caller&apos;s id</source>
        <translation>має ID викликача</translation>
    </message>
    <message>
        <source>start inferred</source>
        <translation>початок виведено</translation>
    </message>
    <message>
        <source>a part could not be read</source>
        <translation>частину не прочитано</translation>
    </message>
</context>
<context>
    <name>fw::items::StatisticsModel</name>
    <message>
        <source>Spans without this attribute</source>
        <translation>Спани без цього атрибута</translation>
    </message>
    <message>
        <source>Too few spans: %1</source>
        <translation>Замало спанів: %1</translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 з %2 спанів</translation>
    </message>
    <message>
        <source>Share of the self time of all these spans</source>
        <translation>Частка власного часу всіх цих спанів</translation>
    </message>
    <message>
        <source>Nearest rank; p95 needs 20 spans, p99 100</source>
        <translation>Найближчий ранг; p95 потребує 20 спанів, p99 — 100</translation>
    </message>
    <message>
        <source>Time on the critical path</source>
        <translation>Час на критичному шляху</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Частка</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Середнє</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Макс.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критичний</translation>
    </message>
</context>
<context>
    <name>fw::items::TraceListModel</name>
    <message>
        <source>not read yet</source>
        <translation>ще не прочитано</translation>
    </message>
    <message>
        <source>Started (%1)</source>
        <translation>Початок (%1)</translation>
    </message>
    <message>
        <source>Root operation</source>
        <translation>Коренева операція</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>так</translation>
    </message>
    <message>
        <source>1 parent missing</source>
        <extracomment>Column &quot;Complete&quot; of the trace list; n is at least 1</extracomment>
        <translation>немає 1 батьківського</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>немає %Ln батьківського</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>context lost</source>
        <translation>контекст втрачено</translation>
    </message>
    <message>
        <source>read in part</source>
        <translation>прочитано частково</translation>
    </message>
    <message>
        <source>no end</source>
        <extracomment>Column &quot;Complete&quot; of the trace list: the root span has no end</extracomment>
        <translation>без кінця</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>No span of it has a start time.</source>
        <translation>Жоден її спан не має часу початку.</translation>
    </message>
    <message>
        <source>Every parent that a span names is in the cache.</source>
        <translation>Кожен батьківський, названий спаном, є в кеші.</translation>
    </message>
    <message>
        <source>Some spans name a parent that is in none of the imports.</source>
        <translation>Деякі спани називають батьківський, якого немає в жодному імпорті.</translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told. The duration is what the other spans tell.</source>
        <translation>Кореневий спан не має кінця: він ще триває або про кінець не повідомлено. Тривалість визначено за іншими спанами.</translation>
    </message>
    <message>
        <source>No parent is missing, but a source of this trace was read in part only: spans may be missing.</source>
        <translation>Усі батьківські є, але одне з джерел траси прочитано лише частково: спанів може бракувати.</translation>
    </message>
    <message>
        <source>No parent is missing, but the cache is damaged: whether its sources were read to their ends is not known.</source>
        <translation>Усі батьківські є, але кеш пошкоджено: невідомо, чи її джерела прочитано до кінця.</translation>
    </message>
    <message>
        <source>No root span: every top span names a parent that is in none of the imports.</source>
        <translation>Немає кореневого спану: кожен верхній спан називає батьківський, якого немає в жодному імпорті.</translation>
    </message>
    <message>
        <source>1 span</source>
        <translation>1 спан</translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 сервіс</translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message>
        <source>no errors</source>
        <translation>без помилок</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 помилка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>complete</source>
        <translation>повна</translation>
    </message>
    <message>
        <source>started %1 %2</source>
        <translation>початок %1 %2</translation>
    </message>
</context>
<context>
    <name>fw::render::RowFacts</name>
    <message>
        <source>Percentile</source>
        <translation>Перцентиль</translation>
    </message>
    <message>
        <source>Own work</source>
        <translation>Власна робота</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>fw::widgets::AiStrip</name>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Tokens in</source>
        <translation>Токени на вході</translation>
    </message>
    <message>
        <source>Tokens out</source>
        <translation>Токени на виході</translation>
    </message>
    <message>
        <source>Tokens, all</source>
        <translation>Токени, усього</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Впевненість</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Model and tokens</source>
        <translation>Модель і токени</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BackLinkList</name>
    <message>
        <source>Spans that link to this one</source>
        <translation>Спани, що мають зв’язок із цим</translation>
    </message>
    <message>
        <source>Linked from %1</source>
        <translation>Зв’язок від %1</translation>
    </message>
    <message>
        <source>(of the first %1 links to this trace)</source>
        <translation>(з перших %1 зв’язків із цією трасою)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksHead</name>
    <message>
        <source>Sampled at %1: estimates</source>
        <translation>Вибірка %1: оцінки</translation>
    </message>
    <message>
        <source>Sampled at %1, errors at %2: estimates</source>
        <translation>Вибірка %1, помилки %2: оцінки</translation>
    </message>
    <message>
        <source>Biased sample</source>
        <translation>Зміщена вибірка</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Весь час</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Останні 15 хвилин</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Остання година</translation>
    </message>
    <message>
        <source>Last 6 hours</source>
        <translation>Останні 6 годин</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Остання доба</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Останній тиждень</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Усі рядки</translation>
    </message>
    <message>
        <source>Top %1</source>
        <translation>Перші %1</translation>
    </message>
    <message>
        <source>Services over time</source>
        <translation>Сервіси з часом</translation>
    </message>
    <message>
        <source>Top operations</source>
        <translation>Головні операції</translation>
    </message>
    <message>
        <source>Top services</source>
        <translation>Головні сервіси</translation>
    </message>
    <message>
        <source>Top values</source>
        <translation>Головні значення</translation>
    </message>
    <message>
        <source>Estimates</source>
        <translation>Оцінки</translation>
    </message>
    <message>
        <source>Every trace counts for those that were not kept: counts, errors and shares are estimates, percentiles are weighted. Click: other rates</source>
        <translation>Кожна траса рахується і за незбережені: кількості, помилки й частки є оцінками, перцентилі зважено. Клацання: інші частоти</translation>
    </message>
    <message>
        <source>The traces say that only a share of them was kept; they are counted as they are. Click: tell the rates, and they are weighted</source>
        <translation>Траси вказують, що збережено лише їх частку; їх пораховано як є. Клацання: вказати частоти, і їх буде зважено</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групувати за</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Виберіть або введіть ключ будь-якого атрибута</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Період</translation>
    </message>
    <message>
        <source>Back from the newest trace of the cache; the trend is against as long a period before</source>
        <translation>Назад від найновішої траси кешу; тренд — проти такого самого періоду раніше</translation>
    </message>
    <message>
        <source>How many rows</source>
        <translation>Скільки рядків</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Порівняти p50 із p95 цього виду</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of the traces with the selected row (Ctrl+Shift+K)</source>
        <translation>Порівняти p50 із p95 трас із вибраним рядком (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>З часом</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Перцентилі кожного сервісу з часом</translation>
    </message>
    <message>
        <source>Percentiles of each service over time, step by step, in the place of the table</source>
        <translation>Перцентилі кожного сервісу з часом, крок за кроком, замість таблиці</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksView</name>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>Жодна траса цього пошуку не починається в цьому періоді.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Трас ще немає: спершу імпортуйте файл.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln trace(s), estimated from %1</source>
        <translation>
            <numerusform>близько %Ln траси, оцінено за %1</numerusform>
            <numerusform>близько %Ln трас, оцінено за %1</numerusform>
            <numerusform>близько %Ln трас, оцінено за %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>of the search</source>
        <translation>пошуку</translation>
    </message>
    <message>
        <source>percentiles here are of the traces that were kept</source>
        <translation>перцентилі тут — для збережених трас</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 з %Ln сервісу, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln сервісів, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln сервісів, за часткою критичного шляху</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln value(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 з %Ln значення, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln значень, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln значень, за часткою критичного шляху</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 з %Ln операції, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln операцій, за часткою критичного шляху</numerusform>
            <numerusform>%1 з %Ln операцій, за часткою критичного шляху</numerusform>
        </translation>
    </message>
    <message>
        <source>reading what was waited for…</source>
        <translation>читання того, на що чекали…</translation>
    </message>
    <message>
        <source>no trace in the period before</source>
        <translation>у попередньому періоді трас немає</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged trace(s) left out</source>
        <translation>
            <numerusform>пропущено %Ln пошкоджену трасу</numerusform>
            <numerusform>пропущено %Ln пошкоджені траси</numerusform>
            <numerusform>пропущено %Ln пошкоджених трас</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Показати траси з цим</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Порівняти p50 із p95 цього виду</translation>
    </message>
    <message>
        <source>Sampling rates…</source>
        <translation>Частоти вибірки…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ClockWords</name>
    <message>
        <source>any</source>
        <translation>будь-який</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln виклик</numerusform>
            <numerusform>%Ln виклики</numerusform>
            <numerusform>%Ln викликів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no shift against %2 fits both %3 and %4; the clock drifts, or spans do not wait for each other (%5)</source>
        <translation>%1: жоден зсув проти %2 не узгоджує і %3, і %4; годинник дрейфує або спани не чекають один на одного (%5)</translation>
    </message>
    <message>
        <source>%1: %2 against %3 (possible: %4 to %5; %6)</source>
        <translation>%1: %2 проти %3 (можливо: від %4 до %5; %6)</translation>
    </message>
    <message>
        <source>too much to be corrected</source>
        <translation>забагато для виправлення</translation>
    </message>
    <message>
        <source>Clocks corrected</source>
        <translation>Годинники виправлено</translation>
    </message>
    <message>
        <source>Clocks off by %1</source>
        <translation>Годинники збито на %1</translation>
    </message>
    <message>
        <source>Clocks disagree</source>
        <translation>Годинники суперечать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more host(s)</source>
        <translation>
            <numerusform>ще %Ln вузол</numerusform>
            <numerusform>ще %Ln вузли</numerusform>
            <numerusform>ще %Ln вузлів</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown with these corrections; the cache and exports keep the recorded times. Click: as recorded (K)</source>
        <translation>Показано з цими виправленнями; кеш і експорт зберігають записаний час. Клацання: як записано (K)</translation>
    </message>
    <message>
        <source>Shown as recorded. Click: correct the clocks (K)</source>
        <translation>Показано як записано. Клацання: виправити годинники (K)</translation>
    </message>
    <message>
        <source>Nothing to correct: the spans name no two hosts.</source>
        <translation>Нічого виправляти: спани не називають двох вузлів.</translation>
    </message>
    <message>
        <source>The clocks disagree, but no correction fits them.</source>
        <translation>Годинники суперечать один одному, але жодне виправлення не підходить.</translation>
    </message>
    <message>
        <source>Nothing to correct: the clocks of the hosts agree.</source>
        <translation>Нічого виправляти: годинники вузлів узгоджені.</translation>
    </message>
    <message>
        <source>Start moved by %1: the clock of %2 is off</source>
        <translation>Початок зсунуто на %1: годинник %2 збито</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortBar</name>
    <message>
        <source>Slowest %1 %</source>
        <translation>Найповільніші %1 %</translation>
    </message>
    <message>
        <source>With errors</source>
        <translation>З помилками</translation>
    </message>
    <message>
        <source>By a query…</source>
        <translation>За запитом…</translation>
    </message>
    <message>
        <source>Kept traces</source>
        <translation>Збережені траси</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Від %1</translation>
    </message>
    <message>
        <source>Chosen by hand</source>
        <translation>Вибрані вручну</translation>
    </message>
    <message>
        <source>In the brush</source>
        <translation>У ділянці</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>решта</translation>
    </message>
    <message>
        <source>the middle (p40 to p60)</source>
        <translation>середина (від p40 до p60)</translation>
    </message>
    <message>
        <source>a query…</source>
        <translation>запит…</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Когорти</translation>
    </message>
    <message>
        <source>against</source>
        <translation>проти</translation>
    </message>
    <message>
        <source>The traces that are asked about</source>
        <translation>Траси, які досліджуються</translation>
    </message>
    <message>
        <source>What they are held against</source>
        <translation>З чим їх порівнюють</translation>
    </message>
    <message>
        <source>key=value, status=error …</source>
        <translation>key=value, status=error …</translation>
    </message>
    <message>
        <source>As in the search field; of the traces of the search</source>
        <translation>Як у полі пошуку; з трас пошуку</translation>
    </message>
    <message>
        <source>Query of the traces that are asked about</source>
        <translation>Запит трас, які досліджуються</translation>
    </message>
    <message>
        <source>Query of the traces that they are held against</source>
        <translation>Запит трас, з якими порівнюють</translation>
    </message>
    <message>
        <source>or move the handle in the histogram</source>
        <translation>або пересуньте повзунок на гістограмі</translation>
    </message>
    <message>
        <source>No trace is what is asked about</source>
        <translation>Жодна траса не належить до досліджуваних</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Порівняти дві медіани</translation>
    </message>
    <message>
        <source>Medians</source>
        <translation>Медіани</translation>
    </message>
    <message>
        <source>Opens the comparison of the trace of median duration of each side</source>
        <translation>Відкриває порівняння трас медіанної тривалості з кожного боку</translation>
    </message>
    <message>
        <source>One side has no trace, so it has no median</source>
        <translation>З одного боку немає трас, тому немає й медіани</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln trace(s)</source>
        <translation>
            <numerusform>Показати %Ln трасу</numerusform>
            <numerusform>Показати %Ln траси</numerusform>
            <numerusform>Показати %Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>List the traces</source>
        <translation>Показати траси</translation>
    </message>
    <message>
        <source>Lists exactly the traces that are asked about; the brush stays</source>
        <translation>Показує саме досліджувані траси; ділянка залишається</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortHistogramView</name>
    <message>
        <source>Durations of the traces</source>
        <translation>Тривалості трас</translation>
    </message>
    <message>
        <source>traces: %1 against %2</source>
        <translation>траси: %1 проти %2</translation>
    </message>
    <message>
        <source>threshold %1, %2</source>
        <translation>поріг %1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortLegend</name>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>шкала √, трас за тривалістю</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln траса</numerusform>
            <numerusform>%Ln траси</numerusform>
            <numerusform>%Ln трас</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Фільтр ключів</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Вибір</translation>
    </message>
    <message>
        <source>Where: critical path, %1 − %2</source>
        <translation>Де: критичний шлях, %1 − %2</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>середнє</translation>
    </message>
    <message>
        <source>Who: attributes of the cohort</source>
        <translation>Хто: атрибути когорти</translation>
    </message>
    <message>
        <source>Press Enter to compare what the query finds.</source>
        <translation>Натисніть Enter, щоб порівняти знайдене запитом.</translation>
    </message>
    <message>
        <source>Type a query and press Enter.</source>
        <translation>Введіть запит і натисніть Enter.</translation>
    </message>
    <message>
        <source>No trace of this search to compare.</source>
        <translation>Немає трас цього пошуку для порівняння.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Трас ще немає: спершу імпортуйте файл.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Found by both queries, counted on the first side only: %1.</source>
        <translation>Знайдено обома запитами, враховано лише на першому боці: %1.</translation>
    </message>
    <message>
        <source>With spans of both imports, on neither side: %1.</source>
        <translation>Зі спанами обох імпортів, з жодного боку: %1.</translation>
    </message>
    <message>
        <source>Traces with several roots, of which the longest counts: %1.</source>
        <translation>Траси з кількома коренями, з яких враховано найдовший: %1.</translation>
    </message>
    <message>
        <source>Damaged, on neither side: %1.</source>
        <translation>Пошкоджені, з жодного боку: %1.</translation>
    </message>
    <message>
        <source>Biased sample: shares are of the traces that were kept.</source>
        <translation>Зміщена вибірка: частки стосуються збережених трас.</translation>
    </message>
    <message>
        <source>No operation takes another part of the critical path.</source>
        <translation>Частка жодної операції на критичному шляху не змінилася.</translation>
    </message>
    <message>
        <source>No key has this text.</source>
        <translation>Жоден ключ не має цього тексту.</translation>
    </message>
    <message>
        <source>No attribute differs.</source>
        <translation>Жоден атрибут не відрізняється.</translation>
    </message>
    <message>
        <source>Press Enter first: what is typed is not asked yet</source>
        <translation>Спершу натисніть Enter: введене ще не запитано</translation>
    </message>
    <message>
        <source>Type a query first</source>
        <translation>Спершу введіть запит</translation>
    </message>
    <message>
        <source>The traces are still being looked for</source>
        <translation>Траси ще шукаються</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be listed.</source>
        <translation>Пошук не може цього назвати: показувати можна лише значення, записані повністю.</translation>
    </message>
    <message>
        <source>No search can name this: only values that are written in full can be compared.</source>
        <translation>Пошук не може цього назвати: порівнювати можна лише значення, записані повністю.</translation>
    </message>
    <message>
        <source>List the traces with it</source>
        <translation>Показати траси з цим</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Filter: list the traces with this value</source>
        <translation>Фільтр: показати траси з цим значенням</translation>
    </message>
    <message>
        <source>Diff: compare the medians with and without it</source>
        <translation>Різниця: порівняти медіани з ним і без нього</translation>
    </message>
    <message>
        <source>Show all values</source>
        <translation>Показати всі значення</translation>
    </message>
    <message>
        <source>Show the first values</source>
        <translation>Показати перші значення</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ColorLegend</name>
    <message>
        <source>What the colours stand for</source>
        <translation>Що означають кольори</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команди</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Введіть команду</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Знайти команду</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareChanges</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>What differs in the selected row</source>
        <translation>Що відрізняється у вибраному рядку</translation>
    </message>
    <message>
        <source>Choose a row: what its two sides do not agree in is shown here.</source>
        <translation>Виберіть рядок: тут показано, у чому не збігаються його боки.</translation>
    </message>
    <message>
        <source>A group has no attributes of its own: its members have them.</source>
        <translation>Група не має власних атрибутів: їх мають її члени.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of A</source>
        <translation>
            <numerusform>%Ln атрибут A</numerusform>
            <numerusform>%Ln атрибути A</numerusform>
            <numerusform>%Ln атрибутів A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of B</source>
        <translation>
            <numerusform>%Ln атрибут B</numerusform>
            <numerusform>%Ln атрибути B</numerusform>
            <numerusform>%Ln атрибутів B</numerusform>
        </translation>
    </message>
    <message>
        <source>All attributes and events are the same.</source>
        <translation>Усі атрибути й події однакові.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln відрізняється</numerusform>
            <numerusform>%Ln відрізняються</numerusform>
            <numerusform>%Ln відрізняються</numerusform>
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
        <translation>немає</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Показати повністю</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareEmpty</name>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>Nothing here yet. Press A on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Тут ще порожньо. Натисніть A на трасі списку, перетягніть її сюди або вставте ID (Ctrl+V).</translation>
    </message>
    <message>
        <source>Nothing here yet. Press B on a trace of the list, drag one here, or paste an id (Ctrl+V).</source>
        <translation>Тут ще порожньо. Натисніть B на трасі списку, перетягніть її сюди або вставте ID (Ctrl+V).</translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Бік A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Бік B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareHead</name>
    <message>
        <source>no errors</source>
        <translation>без помилок</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Поміняти A і B</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>порожньо</translation>
    </message>
    <message>
        <source>Side A: empty</source>
        <translation>Бік A: порожньо</translation>
    </message>
    <message>
        <source>Side B: empty</source>
        <translation>Бік B: порожньо</translation>
    </message>
    <message>
        <source>Frame id %1; click copies it</source>
        <translation>ID кадру %1; клацання копіює</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n помилка</numerusform>
            <numerusform>%n помилки</numerusform>
            <numerusform>%n помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>The large number is the time of the root, which is compared. Work of this trace lies beyond it.</source>
        <translation>Велике число — час кореня, який порівнюється. Робота цієї траси виходить за його межі.</translation>
    </message>
    <message>
        <source>Side A: %1</source>
        <translation>Бік A: %1</translation>
    </message>
    <message>
        <source>Side B: %1</source>
        <translation>Бік B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareRowsView</name>
    <message>
        <source>Two waterfalls side by side</source>
        <translation>Два каскади поряд</translation>
    </message>
    <message>
        <source>Both traces in one tree</source>
        <translation>Обидві траси в одному дереві</translation>
    </message>
    <message>
        <source>not in A</source>
        <translation>немає в A</translation>
    </message>
    <message>
        <source>A %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>not in B</source>
        <translation>немає в B</translation>
    </message>
    <message>
        <source>B %1</source>
        <translation>B %1</translation>
    </message>
    <message>
        <source>no difference on the critical path</source>
        <translation>без різниці на критичному шляху</translation>
    </message>
    <message>
        <source>%1 more on the critical path</source>
        <translation>на %1 більше на критичному шляху</translation>
    </message>
    <message>
        <source>%1 less on the critical path</source>
        <translation>на %1 менше на критичному шляху</translation>
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
        <translation>Тривалість: %1</translation>
    </message>
    <message>
        <source>Start in its parent: %1</source>
        <translation>Початок у батьківському: %1</translation>
    </message>
    <message>
        <source>Self time: %1</source>
        <translation>Власний час: %1</translation>
    </message>
    <message>
        <source>Critical path, itself: %1</source>
        <translation>Критичний шлях, сам: %1</translation>
    </message>
    <message>
        <source>Of it queued before it began: %1</source>
        <translation>З них у черзі до початку: %1</translation>
    </message>
    <message>
        <source>Critical path, with all below: %1</source>
        <translation>Критичний шлях, з усім нижче: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTable</name>
    <message>
        <source>The span in its own trace</source>
        <translation>Спан у власній трасі</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Нічого не відрізняється.</translation>
    </message>
    <message>
        <source>No difference is as large as that.</source>
        <translation>Настільки великих відмінностей немає.</translation>
    </message>
    <message>
        <source>%1 of %2 differences</source>
        <translation>%1 з %2 відмінностей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln відмінність</numerusform>
            <numerusform>%Ln відмінності</numerusform>
            <numerusform>%Ln відмінностей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTools</name>
    <message>
        <source>Side by side</source>
        <translation>Поряд</translation>
    </message>
    <message>
        <source>Merged tree</source>
        <translation>Спільне дерево</translation>
    </message>
    <message>
        <source>Table by |Δ|</source>
        <translation>Таблиця за |Δ|</translation>
    </message>
    <message>
        <source>Two waterfalls side by side (1)</source>
        <translation>Два каскади поряд (1)</translation>
    </message>
    <message>
        <source>One tree with the bars of both (2)</source>
        <translation>Одне дерево зі смугами обох (2)</translation>
    </message>
    <message>
        <source>A table of the differences, the largest first (3)</source>
        <translation>Таблиця відмінностей, спочатку найбільші (3)</translation>
    </message>
    <message>
        <source>Same time scale</source>
        <translation>Спільна шкала часу</translation>
    </message>
    <message>
        <source>On: a millisecond is as long on both sides. Off: each side fills its room.</source>
        <translation>Увімкнено: мілісекунда однаково довга з обох боків. Вимкнено: кожен бік заповнює своє місце.</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>Показати всі рядки</translation>
    </message>
    <message>
        <source>Hide Δ below %1</source>
        <translation>Сховати Δ до %1</translation>
    </message>
    <message>
        <source>Rows whose difference on the critical path is smaller, with all below them, are left out</source>
        <translation>Рядки з меншою різницею на критичному шляху разом з усім нижче пропускаються</translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareView</name>
    <message>
        <source>Next difference (N)</source>
        <translation>Наступна відмінність (N)</translation>
    </message>
    <message>
        <source>What the two sides of the selected row do not agree in (D)</source>
        <translation>У чому не збігаються боки вибраного рядка (D)</translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Відмінність %1 з %2</translation>
    </message>
    <message>
        <source>%1 of %2 spans matched, %3 inserted, %4 removed, %5 renamed</source>
        <translation>Зіставлено %1 з %2 спанів, вставлено %3, вилучено %4, перейменовано %5</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Choose two traces in the list and press A on the one, B on the other. The menu of a row does the same, and two ids can be pasted here.</source>
        <translation>Виберіть дві траси у списку й натисніть A на одній, B на другій. Те саме робить меню рядка, а два ID можна вставити сюди.</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press B: it is compared with A.</source>
        <translation>Виберіть трасу у списку й натисніть B: її буде порівняно з A.</translation>
    </message>
    <message>
        <source>Choose a trace in the list and press A: B is compared with it.</source>
        <translation>Виберіть трасу у списку й натисніть A: з нею буде порівняно B.</translation>
    </message>
    <message>
        <source>Hide what differs</source>
        <translation>Сховати відмінності</translation>
    </message>
    <message>
        <source>Attributes that differ (%1)</source>
        <translation>Атрибути, що відрізняються (%1)</translation>
    </message>
    <message>
        <source>Attributes that differ</source>
        <translation>Атрибути, що відрізняються</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DeltaChartView</name>
    <message>
        <source>fast trace</source>
        <translation>швидка траса</translation>
    </message>
    <message>
        <source>slow trace</source>
        <translation>повільна траса</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>решта</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln операція</numerusform>
            <numerusform>%Ln операції</numerusform>
            <numerusform>%Ln операцій</numerusform>
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
        <translation>Від A до B: %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailDelegate</name>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DetailTable</name>
    <message>
        <source>Attributes, events, links and logs</source>
        <translation>Атрибути, події, зв’язки й журнали</translation>
    </message>
    <message>
        <source>Copy the span as JSON</source>
        <translation>Копіювати спан як JSON</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Copy as key=value</source>
        <translation>Копіювати як key=value</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копіювати як JSON</translation>
    </message>
    <message>
        <source>Go to the linked span</source>
        <translation>Перейти до пов’язаного спану</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Копіювати значення</translation>
    </message>
    <message>
        <source>Copy key</source>
        <translation>Копіювати ключ</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>Показати повністю</translation>
    </message>
    <message>
        <source>Show traces that hold %1</source>
        <translation>Показати траси, що містять %1</translation>
    </message>
    <message>
        <source>Show traces with %1</source>
        <translation>Показати траси з %1</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Показати стовпчиком</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Показати міткою</translation>
    </message>
</context>
<context>
    <name>fw::widgets::DropZone</name>
    <message>
        <source>Drop trace files here</source>
        <translation>Перетягніть сюди файли трас</translation>
    </message>
    <message>
        <source>Framewake reads them on this computer and keeps an index in its cache. The files themselves are never changed and nothing is sent anywhere.</source>
        <translation>Framewake читає їх на цьому комп’ютері й тримає індекс у своєму кеші. Самі файли ніколи не змінюються, і нічого нікуди не надсилається.</translation>
    </message>
    <message>
        <source>log files</source>
        <translation>файли журналів</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Відкрити файли…</translation>
    </message>
    <message>
        <source>Open sample traces</source>
        <translation>Відкрити приклади трас</translation>
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
        <translation>Уривок</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterMenu</name>
    <message>
        <source>Hide</source>
        <translation>Сховати</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Сервіс %1</translation>
    </message>
    <message>
        <source>All services but %1</source>
        <translation>Усі сервіси, крім %1</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>Вид %1</translation>
    </message>
    <message>
        <source>All kinds but %1</source>
        <translation>Усі види, крім %1</translation>
    </message>
    <message>
        <source>Spans shorter than %1</source>
        <translation>Спани, коротші за %1</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показати все</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FilterPopup</name>
    <message>
        <source>Only errors</source>
        <translation>Лише помилки</translation>
    </message>
    <message>
        <source>Only the critical path</source>
        <translation>Лише критичний шлях</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жодного</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Види</translation>
    </message>
    <message>
        <source>At least as long as</source>
        <translation>Не коротші за</translation>
    </message>
    <message>
        <source>Any duration</source>
        <translation>Будь-яка тривалість</translation>
    </message>
    <message>
        <source>%1, as the selected span</source>
        <translation>%1, як вибраний спан</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FindBar</name>
    <message>
        <source>Show everything again; hidden now: %1</source>
        <translation>Показати знову все; зараз приховано: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Лише %1</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Показати знову всю трасу</translation>
    </message>
    <message>
        <source>Find in this trace</source>
        <translation>Знайти в цій трасі</translation>
    </message>
    <message>
        <source>A text, key=value, a comparison (duration &gt; 5ms, http.status_code &gt;= 500), or /a regular expression/. Enter goes to the next one</source>
        <translation>Текст, key=value, порівняння (duration &gt; 5ms, http.status_code &gt;= 500) або /формальний вираз/. Enter переходить до наступного</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Only matches</source>
        <translation>Лише збіги</translation>
    </message>
    <message>
        <source>Hide what was not found, but for the rows above it</source>
        <translation>Сховати не знайдене, крім рядків над ним</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Hide spans by service, kind, duration</source>
        <translation>Сховати спани за сервісом, видом, тривалістю</translation>
    </message>
    <message>
        <source>Show everything again and close</source>
        <translation>Показати знову все й закрити</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FirstRunPage</name>
    <message>
        <source>Start page</source>
        <translation>Початкова сторінка</translation>
    </message>
    <message>
        <source>Sample traces</source>
        <translation>Приклади трас</translation>
    </message>
    <message>
        <source>Made up, installed with the program; no network needed.</source>
        <translation>Вигадані, встановлені разом із програмою; мережа не потрібна.</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>search any id</source>
        <translation>пошук будь-якого ID</translation>
    </message>
    <message>
        <source>Ctrl O</source>
        <translation>Ctrl O</translation>
    </message>
    <message>
        <source>open files</source>
        <translation>відкрити файли</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>усі клавіші</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameHead</name>
    <message>
        <source>Work</source>
        <translation>Робота</translation>
    </message>
    <message>
        <source>Width is self time: what each call did itself, summed over all spans</source>
        <translation>Ширина — власний час: що робив сам кожен виклик, сума за всіма спанами</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Критичний шлях</translation>
    </message>
    <message>
        <source>Width is the time each call keeps the primary root waiting</source>
        <translation>Ширина — час, протягом якого головний корінь чекає на кожен виклик</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameTrail</name>
    <message>
        <source>Whole trace</source>
        <translation>Уся траса</translation>
    </message>
    <message>
        <source>Zoom out to the whole trace</source>
        <translation>Зменшити до всієї траси</translation>
    </message>
    <message>
        <source>%1, %2 of the whole</source>
        <translation>%1, %2 від цілого</translation>
    </message>
    <message>
        <source>Zoom out to %1</source>
        <translation>Зменшити до %1</translation>
    </message>
    <message>
        <source>Zoomed to %1</source>
        <translation>Збільшено до %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameView</name>
    <message>
        <source>Flame graph</source>
        <translation>Полум’яна діаграма</translation>
    </message>
    <message numerus="yes">
        <source>Widths are work: %1 of self time in %Ln span(s)</source>
        <translation>
            <numerusform>Ширина — робота: %1 власного часу в %Ln спані</numerusform>
            <numerusform>Ширина — робота: %1 власного часу в %Ln спанах</numerusform>
            <numerusform>Ширина — робота: %1 власного часу в %Ln спанах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widths are time on the critical path: %1 in %Ln span(s)</source>
        <translation>
            <numerusform>Ширина — час на критичному шляху: %1 в %Ln спані</numerusform>
            <numerusform>Ширина — час на критичному шляху: %1 в %Ln спанах</numerusform>
            <numerusform>Ширина — час на критичному шляху: %1 в %Ln спанах</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>відфільтровано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln impossible length(s) cut</source>
        <translation>
            <numerusform>обрізано %Ln неможливу довжину</numerusform>
            <numerusform>обрізано %Ln неможливі довжини</numerusform>
            <numerusform>обрізано %Ln неможливих довжин</numerusform>
        </translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Фільтр нічого не пропускає.</translation>
    </message>
    <message>
        <source>No critical path: no span has a usable duration.</source>
        <translation>Немає критичного шляху: жоден спан не має придатної тривалості.</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Траса не має спанів.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) too narrow to show</source>
        <translation>
            <numerusform>%Ln операція завузька для показу</numerusform>
            <numerusform>%Ln операції завузькі для показу</numerusform>
            <numerusform>%Ln операцій завузькі для показу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 від цілого</translation>
    </message>
    <message>
        <source>own share %1</source>
        <translation>власна частка %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>глибина %1</translation>
    </message>
    <message>
        <source>zoomed to</source>
        <translation>збільшено до</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Разом: %1</translation>
    </message>
    <message>
        <source>Double click shows them</source>
        <translation>Подвійне клацання показує їх</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>немає %Ln батьківського</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Немає в кеші; заступає батьківські, які називають його дочірні.</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Власна робота: %1</translation>
    </message>
    <message>
        <source>Own share of the path: %1</source>
        <translation>Власна частка шляху: %1</translation>
    </message>
    <message>
        <source>With all below: %1</source>
        <translation>З усім нижче: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Найповільніший: %1</translation>
    </message>
    <message>
        <source>Fastest: %1</source>
        <translation>Найшвидший: %1</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Тривалість: %1</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>у видимому проміжку</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>У видимому проміжку нічого немає.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphHead</name>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message>
        <source>Which service calls which: the service map of this trace</source>
        <translation>Який сервіс який викликає: карта сервісів цієї траси</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Операції</translation>
    </message>
    <message>
        <source>Which operation leads to which: equal ones behind the same operations are one box</source>
        <translation>Яка операція веде до якої: однакові після тих самих операцій — один блок</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphView</name>
    <message>
        <source>Trace graph</source>
        <translation>Граф траси</translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln операція</numerusform>
            <numerusform>%Ln операції</numerusform>
            <numerusform>%Ln операцій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln виклик</numerusform>
            <numerusform>%Ln виклики</numerusform>
            <numerusform>%Ln викликів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>filtered</source>
        <translation>відфільтровано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in boxes of others</source>
        <translation>
            <numerusform>%Ln у блоках решти</numerusform>
            <numerusform>%Ln у блоках решти</numerusform>
            <numerusform>%Ln у блоках решти</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weak arrow(s) left out</source>
        <translation>
            <numerusform>пропущено %Ln слабку стрілку</numerusform>
            <numerusform>пропущено %Ln слабкі стрілки</numerusform>
            <numerusform>пропущено %Ln слабких стрілок</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars are shares of the self time.</source>
        <translation>Смуги — частки власного часу.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>The filter lets nothing through.</source>
        <translation>Фільтр нічого не пропускає.</translation>
    </message>
    <message>
        <source>The trace has no spans.</source>
        <translation>Траса не має спанів.</translation>
    </message>
    <message>
        <source>no spans of its own</source>
        <translation>без власних спанів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>self time %1</source>
        <translation>власний час %1</translation>
    </message>
    <message>
        <source>%1 of the whole</source>
        <translation>%1 від цілого</translation>
    </message>
    <message>
        <source>on the critical path</source>
        <translation>на критичному шляху</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>called by %1</source>
        <translation>викликається з %1</translation>
    </message>
    <message>
        <source>calls %1</source>
        <translation>викликає %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>немає %Ln батьківського</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
            <numerusform>немає %Ln батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parents its children name.</source>
        <translation>Немає в кеші; заступає батьківські, які називають його дочірні.</translation>
    </message>
    <message>
        <source>No spans of its own: known by what its callers say.</source>
        <translation>Без власних спанів: відомо лише від тих, хто його викликає.</translation>
    </message>
    <message>
        <source>What has the least self time finds no room of its own.</source>
        <translation>Тому, що має найменше власного часу, окремого місця бракує.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to itself</source>
        <translation>
            <numerusform>%Ln виклик самого себе</numerusform>
            <numerusform>%Ln виклики самого себе</numerusform>
            <numerusform>%Ln викликів самого себе</numerusform>
        </translation>
    </message>
    <message>
        <source>Self time: %1, %2 of the whole</source>
        <translation>Власний час: %1, %2 від цілого</translation>
    </message>
    <message>
        <source>Total of the durations: %1</source>
        <translation>Сума тривалостей: %1</translation>
    </message>
    <message>
        <source>Longest: %1</source>
        <translation>Найдовший: %1</translation>
    </message>
    <message>
        <source>On the critical path: %1</source>
        <translation>На критичному шляху: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as message(s) nobody waits for</source>
        <translation>
            <numerusform>%Ln з них — повідомлення, на яке ніхто не чекає</numerusform>
            <numerusform>%Ln з них — повідомлення, на які ніхто не чекає</numerusform>
            <numerusform>%Ln з них — повідомлення, на які ніхто не чекає</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span link(s)</source>
        <translation>
            <numerusform>%Ln зв’язок спанів</numerusform>
            <numerusform>%Ln зв’язки спанів</numerusform>
            <numerusform>%Ln зв’язків спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>The critical path runs along.</source>
        <translation>Тут проходить критичний шлях.</translation>
    </message>
    <message>
        <source>in the visible range</source>
        <translation>у видимому проміжку</translation>
    </message>
    <message>
        <source>Nothing lies in the visible range.</source>
        <translation>У видимому проміжку нічого немає.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::GroupField</name>
    <message>
        <source>Nothing else</source>
        <translation>Більше нічого</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportProblemsPanel</name>
    <message>
        <source>Import problems</source>
        <translation>Проблеми імпорту</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the problems</source>
        <translation>Фільтр проблем</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Зберегти звіт</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Повідомляти нічого.</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count; at most %1 rows are kept, the rest is counted.</source>
        <translation>Однакові проблеми — один рядок із кількістю; зберігається щонайбільше %1 рядків, решту пораховано.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Усі %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Помилки %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Попередження %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Примітки %1</translation>
    </message>
    <message>
        <source>Equal problems are one row with a count. %1 more found no row and are only counted.</source>
        <translation>Однакові проблеми — один рядок із кількістю. Ще %1 не отримали рядка, їх лише пораховано.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportStatus</name>
    <message>
        <source>Import progress</source>
        <translation>Поступ імпорту</translation>
    </message>
    <message>
        <source>Cancel the import; what was read stays</source>
        <translation>Скасувати імпорт; прочитане залишиться</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>percent, with the space of the locale</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>%1 spans/s</source>
        <translation>%1 спанів/с</translation>
    </message>
    <message>
        <source>spans: %1</source>
        <translation>спанів: %1</translation>
    </message>
    <message>
        <source>1 import problem</source>
        <translation>1 проблема імпорту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import problems</source>
        <translation>
            <numerusform>%Ln проблема імпорту</numerusform>
            <numerusform>%Ln проблеми імпорту</numerusform>
            <numerusform>%Ln проблем імпорту</numerusform>
        </translation>
    </message>
    <message>
        <source>Errors: %1, warnings: %2, notes: %3</source>
        <translation>Помилки: %1, попередження: %2, примітки: %3</translation>
    </message>
</context>
<context>
    <name>fw::widgets::IssueDetail</name>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитати файл ще раз</translation>
    </message>
    <message>
        <source>Fields not where they should be?</source>
        <translation>Поля не там, де мали б бути?</translation>
    </message>
    <message>
        <source>Map fields of this log…</source>
        <translation>Схема полів цього журналу…</translation>
    </message>
    <message>
        <source>byte %1</source>
        <translation>байт %1</translation>
    </message>
    <message>
        <source>What was done: %1.</source>
        <translation>Що зроблено: %1.</translation>
    </message>
    <message>
        <source>Join all such traces</source>
        <translation>Об’єднати всі такі траси</translation>
    </message>
    <message>
        <source>Join the two traces</source>
        <translation>Об’єднати дві траси</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyCanvas</name>
    <message>
        <source>Traces and services of the frame on one time axis</source>
        <translation>Траси й сервіси кадру на одній осі часу</translation>
    </message>
    <message>
        <source>Trace, service</source>
        <translation>Траса, сервіс</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>повна</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 self</source>
        <translation>%1 власного</translation>
    </message>
    <message>
        <source>Hand-over %1: %2 to %3</source>
        <translation>Передача %1: від %2 до %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>own work: %1</source>
        <translation>власна робота: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) of the table</source>
        <translation>
            <numerusform>%Ln передача з таблиці</numerusform>
            <numerusform>%Ln передачі з таблиці</numerusform>
            <numerusform>%Ln передач із таблиці</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <extracomment>of a picture; %1 is &quot;3 rows, 5 hand-overs of the table&quot;</extracomment>
        <translation>Пропущено: %1.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyHead</name>
    <message>
        <source>Previous frame (Alt+Left)</source>
        <translation>Попередній кадр (Alt+Left)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Right)</source>
        <translation>Наступний кадр (Alt+Right)</translation>
    </message>
    <message>
        <source>Open trace</source>
        <translation>Відкрити трасу</translation>
    </message>
    <message>
        <source>The trace of the selected hand-over, at who took; else the first trace (Enter)</source>
        <translation>Траса вибраної передачі, на одержувачі; інакше перша траса (Enter)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Копіювати маршрут як Markdown</translation>
    </message>
    <message>
        <source>Traces</source>
        <translation>Траси</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message>
        <source>First to last</source>
        <translation>Від першого до останнього</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Очікування</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken hand-over(s)</source>
        <translation>
            <numerusform>%Ln зламана передача</numerusform>
            <numerusform>%Ln зламані передачі</numerusform>
            <numerusform>%Ln зламаних передач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneySharesView</name>
    <message>
        <source>Where the %1 went</source>
        <translation>На що пішло %1</translation>
    </message>
    <message>
        <source>along the way from the first start to the last end; the parts add up</source>
        <translation>на шляху від першого початку до останнього кінця; частини складаються в ціле</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyStripView</name>
    <message>
        <source>bar = duration</source>
        <translation>смуга = тривалість</translation>
    </message>
    <message>
        <source>Frames around this one</source>
        <translation>Кадри навколо цього</translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyView</name>
    <message>
        <source>Reading the traces of the frame…</source>
        <translation>Читання трас кадру…</translation>
    </message>
    <message>
        <source>Frame journey</source>
        <translation>Маршрут кадру</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Передачі</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>No frame is chosen. Open a trace that names its frame, then choose &quot;Show the journey of this frame&quot; (Ctrl+4).</source>
        <translation>Кадру не вибрано. Відкрийте трасу, що називає свій кадр, і виберіть «Показати маршрут цього кадру» (Ctrl+4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln зламана</numerusform>
            <numerusform>%Ln зламані</numerusform>
            <numerusform>%Ln зламаних</numerusform>
        </translation>
    </message>
    <message>
        <source>No span of this frame gives work to another one by queue, link or frame id.</source>
        <translation>Жоден спан цього кадру не передає роботи іншому чергою, зв’язком або ID кадру.</translation>
    </message>
    <message>
        <source>Open the trace at who took	Enter</source>
        <translation>Відкрити трасу одержувача	Enter</translation>
    </message>
    <message>
        <source>Open the trace at who gave</source>
        <translation>Відкрити трасу того, хто передав</translation>
    </message>
    <message>
        <source>Copy the journey as Markdown</source>
        <translation>Копіювати маршрут як Markdown</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Копіювати ID кадру</translation>
    </message>
</context>
<context>
    <name>fw::widgets::LogPane</name>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>This trace has no log records and no events.</source>
        <translation>У цій трасі немає записів журналу й подій.</translation>
    </message>
    <message>
        <source>Nothing in the part of the time that is shown matches the filter.</source>
        <translation>Ніщо в показаній частині часу не відповідає фільтру.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Фільтру нічого не відповідає.</translation>
    </message>
    <message>
        <source>Earliest first</source>
        <translation>Спочатку найраніші</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Спочатку найпізніші</translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s)</source>
        <translation>
            <numerusform>%Ln запис журналу</numerusform>
            <numerusform>%Ln записи журналу</numerusform>
            <numerusform>%Ln записів журналу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in view of %2</source>
        <translation>видно %1 з %2</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>показано %1 з %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Filter lines (/)</source>
        <translation>Фільтр рядків (/)</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Фільтр журналу</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Які рядки</translation>
    </message>
    <message>
        <source>Records and events</source>
        <translation>Записи й події</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>Записи журналу</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Події</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Попередження й помилки</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingDialog</name>
    <message>
        <source>Log mapping</source>
        <translation>Схема полів журналу</translation>
    </message>
    <message>
        <source>C&amp;hoose another…</source>
        <translation>Вибрати інш&amp;ий…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Файл:</translation>
    </message>
    <message>
        <source>&amp;Mapping:</source>
        <translation>С&amp;хема:</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Схема полів</translation>
    </message>
    <message>
        <source>&amp;Guess again</source>
        <translation>Виз&amp;начити знову</translation>
    </message>
    <message>
        <source>&amp;Save as profile…</source>
        <translation>&amp;Зберегти як профіль…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ви&amp;лучити</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Імпортувати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Guessed from this file</source>
        <translation>Визначено з цього файла</translation>
    </message>
    <message>
        <source>Usual loggers (built in)</source>
        <translation>Звичайні журнали (вбудована)</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <extracomment>%1: name of a mapping</extracomment>
        <translation>%1, змінено</translation>
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
        <translation>Поля рядків та їхній зміст</translation>
    </message>
    <message>
        <source>the usual ones</source>
        <translation>звичайні</translation>
    </message>
    <message>
        <source>with a certain message</source>
        <translation>з певним повідомленням</translation>
    </message>
    <message>
        <source>with a certain field</source>
        <translation>з певним полем</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>none</source>
        <translation>жодного</translation>
    </message>
    <message>
        <source>Usual are lines that say “span completed”, and those with a span id, an operation and a duration.</source>
        <translation>Звичайні — це рядки з «span completed» і рядки з ID спану, операцією та тривалістю.</translation>
    </message>
    <message>
        <source>&amp;Lines that are spans:</source>
        <translation>&amp;Рядки, що є спанами:</translation>
    </message>
    <message>
        <source>Fi&amp;eld:</source>
        <translation>&amp;Поле:</translation>
    </message>
    <message>
        <source>Is e&amp;qual to:</source>
        <translation>Дорівн&amp;ює:</translation>
    </message>
    <message>
        <source>of writing: the span ends</source>
        <translation>запису: спан завершується</translation>
    </message>
    <message>
        <source>of the beginning of the span</source>
        <translation>початку спану</translation>
    </message>
    <message>
        <source>Their &amp;time is:</source>
        <translation>Їхній &amp;час — це час:</translation>
    </message>
    <message>
        <source>Holds for times that give no zone themselves, such as 2026-07-01 12:00:00.</source>
        <translation>Для часу, який сам не вказує поясу, на зразок 2026-07-01 12:00:00.</translation>
    </message>
    <message>
        <source>Time &amp;zone:</source>
        <translation>Часовий по&amp;яс:</translation>
    </message>
    <message>
        <source>choose a field</source>
        <translation>виберіть поле</translation>
    </message>
    <message>
        <source>not said: UTC is assumed</source>
        <translation>не вказано: береться UTC</translation>
    </message>
    <message>
        <source>this computer’s (%1)</source>
        <translation>цього комп’ютера (%1)</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>будь-що</translation>
    </message>
    <message>
        <source>for example: request done</source>
        <translation>наприклад: request done</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MappingPreviewPane</name>
    <message>
        <source>What becomes of the first lines</source>
        <translation>Чим стають перші рядки</translation>
    </message>
    <message>
        <source>Nothing is read yet</source>
        <translation>Ще нічого не прочитано</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MarkList</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
</context>
<context>
    <name>fw::widgets::MinimapView</name>
    <message>
        <source>Overview of the trace</source>
        <translation>Огляд траси</translation>
    </message>
    <message>
        <source>extent %1</source>
        <translation>обсяг %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::Omnibox</name>
    <message>
        <source>Frame id, trace id, prefix, or key = value</source>
        <translation>ID кадру, ID траси, їх початок або key = value</translation>
    </message>
    <message>
        <source>Search traces</source>
        <translation>Пошук трас</translation>
    </message>
    <message>
        <source>Frame id, trace id, a prefix of either, or key = value</source>
        <translation>ID кадру, ID траси, початок будь-якого з них або key = value</translation>
    </message>
    <message>
        <source>Previous match (Ctrl+Up)</source>
        <translation>Попередній збіг (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Next match (Ctrl+Down)</source>
        <translation>Наступний збіг (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистити пошук</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::OperationChangesDialog</name>
    <message>
        <source>Medians of two imports</source>
        <translation>Медіани двох імпортів</translation>
    </message>
    <message>
        <source>Operation or service</source>
        <translation>Операція або сервіс</translation>
    </message>
    <message>
        <source>Filter the operations</source>
        <translation>Фільтрувати операції</translation>
    </message>
    <message>
        <source>Operations before and after</source>
        <translation>Операції до і після</translation>
    </message>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>&amp;Поміняти A і B</translation>
    </message>
    <message>
        <source>&amp;Compare the two medians</source>
        <translation>П&amp;орівняти обидві медіани</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Select an operation first.</source>
        <translation>Спершу виберіть операцію.</translation>
    </message>
    <message>
        <source>A wait is no span: it has no median trace.</source>
        <translation>Очікування – не спан: воно не має медіанної траси.</translation>
    </message>
    <message>
        <source>Only one of the imports has this operation.</source>
        <translation>Лише один з імпортів має цю операцію.</translation>
    </message>
    <message>
        <source>Compare the two medians</source>
        <translation>Порівняти обидві медіани</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>A: %1
B: %2</source>
        <translation>A: %1
B: %2</translation>
    </message>
    <message>
        <source>There is no operation.</source>
        <translation>Немає жодної операції.</translation>
    </message>
    <message>
        <source>No operation is called that.</source>
        <translation>Жодна операція так не називається.</translation>
    </message>
    <message>
        <source>%1 of %2 operations</source>
        <translation>%1 з %2 операцій</translation>
    </message>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln операція</numerusform>
            <numerusform>%Ln операції</numerusform>
            <numerusform>%Ln операцій</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens side by side the two traces that hold the spans of median duration.</source>
        <translation>Відкриває поруч дві траси зі спанами медіанної тривалості.</translation>
    </message>
    <message>
        <source>Δ per trace is the contribution to the critical path. Δ p50 is coloured where the intervals do not overlap.</source>
        <translation>Δ на трасу – це внесок у критичний шлях. Δ p50 кольорова там, де інтервали не перекриваються.</translation>
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
        <translation>Зберегти як CSV…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпці</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Які стовпці має список</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneSplitterHandle</name>
    <message>
        <source>Divider</source>
        <translation>Роздільник</translation>
    </message>
    <message>
        <source>Arrow keys move it, Enter puts it back.</source>
        <translation>Стрілки пересувають його, Enter повертає на місце.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PaneTable</name>
    <message>
        <source>Copy cell</source>
        <translation>Копіювати комірку</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядкувати за</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Скинути стовпці</translation>
    </message>
    <message>
        <source>Move “%1” left</source>
        <translation>Пересунути «%1» ліворуч</translation>
    </message>
    <message>
        <source>Move “%1” right</source>
        <translation>Пересунути «%1» праворуч</translation>
    </message>
</context>
<context>
    <name>fw::widgets::PeerStrip</name>
    <message>
        <source>Comparing with its peers…</source>
        <translation>Порівняння з подібними…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers in the cache: too few to rank</source>
        <translation>
            <numerusform>%Ln подібний у кеші: замало для рангу</numerusform>
            <numerusform>%Ln подібні в кеші: замало для рангу</numerusform>
            <numerusform>%Ln подібних у кеші: замало для рангу</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>As long as all of its peers</source>
        <translation>Не коротший за всі подібні</translation>
    </message>
    <message>
        <source>Slower than %1 of its peers</source>
        <translation>Повільніший за %1 подібних</translation>
    </message>
    <message>
        <source>The peers are not known: %1</source>
        <translation>Подібні невідомі: %1</translation>
    </message>
    <message>
        <source>So many spans are compared to within 1 % of their durations.</source>
        <translation>Така кількість спанів порівнюється з точністю до 1 % їхньої тривалості.</translation>
    </message>
    <message>
        <source>At least as slow as %1 of its peers</source>
        <translation>Не швидший за %1 подібних</translation>
    </message>
    <message>
        <source>Peers: all spans in the cache of the same service, name, kind and model.name. The share is of those that took no longer.</source>
        <translation>Подібні: усі спани в кеші з тим самим сервісом, назвою, видом і model.name. Частка рахує ті, що тривали не довше.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ProfileNameDialog</name>
    <message>
        <source>&amp;Name:</source>
        <translation>Н&amp;азва:</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Заміни&amp;ти</translation>
    </message>
</context>
<context>
    <name>fw::widgets::QualityPanel</name>
    <message>
        <source>Findings of the checks</source>
        <translation>Зауваження перевірок</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Перевірки</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фільтр</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>Фільтр зауважень</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Rules of the &amp;program</source>
        <translation>Правила &amp;програми</translation>
    </message>
    <message>
        <source>&amp;Choose a file of rules…</source>
        <translation>Вибрати &amp;файл правил…</translation>
    </message>
    <message>
        <source>Without the rules of %1</source>
        <translation>Без правил %1</translation>
    </message>
    <message>
        <source>No own rules</source>
        <translation>Без власних правил</translation>
    </message>
    <message>
        <source>Own rules: %1</source>
        <translation>Власні правила: %1</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Нічого не перевірено.</translation>
    </message>
    <message>
        <source>The traces are being looked at…</source>
        <translation>Перегляд трас…</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation>Ще не перевірено.</translation>
    </message>
    <message>
        <source>There are no traces to check.</source>
        <translation>Немає трас для перевірки.</translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation>Усі перевірки пройдено.</translation>
    </message>
    <message>
        <source>The filter lets no finding through.</source>
        <translation>Фільтр не пропускає жодного зауваження.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Перевірка…</translation>
    </message>
    <message>
        <source>Checking: %1 of %2 traces</source>
        <translation>Перевірка: %1 з %2 трас</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Перевірити ще раз</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Перевірити зараз</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Перевірку скасовано.</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Усі %1</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Помилки %1</translation>
    </message>
    <message>
        <source>Warnings %1</source>
        <translation>Попередження %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Примітки %1</translation>
    </message>
    <message>
        <source>Open the span</source>
        <translation>Відкрити спан</translation>
    </message>
    <message>
        <source>Open the trace</source>
        <translation>Відкрити трасу</translation>
    </message>
    <message>
        <source>Find traces with this operation and service</source>
        <translation>Знайти траси з цією операцією та сервісом</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Copy all rows</source>
        <translation>Копіювати всі рядки</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RunPanel</name>
    <message>
        <source>Count</source>
        <translation>Кількість</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Усього</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Середнє</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Найкоротший</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медіана</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Найдовший</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Помилки</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Перший початок</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Останній початок</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>A run of equal spans that follow each other, without children.</source>
        <translation>Низка однакових спанів поспіль, без дочірніх.</translation>
    </message>
    <message>
        <source>A page of a run of equal spans: from number %1 on.</source>
        <translation>Сторінка низки однакових спанів: від номера %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>Go to the slowest: %1</source>
        <translation>Перейти до найповільнішого: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, run of %Ln span(s)</source>
        <translation>
            <numerusform>%1, низка з %Ln спану</numerusform>
            <numerusform>%1, низка з %Ln спанів</numerusform>
            <numerusform>%1, низка з %Ln спанів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SamplingDialog</name>
    <message>
        <source>Sampling rates</source>
        <translation>Частоти вибірки</translation>
    </message>
    <message>
        <source>How many of a hundred traces were kept when they were recorded? Counts, errors and shares are then estimates of what was there before the sampling.</source>
        <translation>Скільки трас із сотні збережено під час запису? Тоді кількості, помилки й частки є оцінками того, що було до вибірки.</translation>
    </message>
    <message>
        <source>Traces &amp;without errors:</source>
        <translation>Траси &amp;без помилок:</translation>
    </message>
    <message>
        <source>Traces with &amp;errors:</source>
        <translation>Траси з &amp;помилками:</translation>
    </message>
    <message>
        <source>&amp;Weight them</source>
        <translation>&amp;Зважити</translation>
    </message>
    <message>
        <source>&amp;Not known</source>
        <translation>&amp;Невідомо</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotPane</name>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>No trace of this search begins in this period.</source>
        <translation>Жодна траса цього пошуку не починається в цьому періоді.</translation>
    </message>
    <message>
        <source>There are no traces yet: import a file first.</source>
        <translation>Трас ще немає: спершу імпортуйте файл.</translation>
    </message>
    <message>
        <source>Automatic steps</source>
        <translation>Автоматичні кроки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln-minute steps</source>
        <translation>
            <numerusform>Кроки по %Ln хвилині</numerusform>
            <numerusform>Кроки по %Ln хвилини</numerusform>
            <numerusform>Кроки по %Ln хвилин</numerusform>
        </translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Точно</translation>
    </message>
    <message>
        <source>As a dashboard: Prometheus buckets</source>
        <translation>Як на панелі: кошики Prometheus</translation>
    </message>
    <message>
        <source>As a dashboard: span metrics buckets</source>
        <translation>Як на панелі: кошики метрик спанів</translation>
    </message>
    <message>
        <source>As a dashboard: OpenTelemetry SDK buckets</source>
        <translation>Як на панелі: кошики OpenTelemetry SDK</translation>
    </message>
    <message>
        <source>Percentile</source>
        <translation>Перцентиль</translation>
    </message>
    <message>
        <source>Percentile of the durations of all spans of a service</source>
        <translation>Перцентиль тривалостей усіх спанів сервісу</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Довжина кроку</translation>
    </message>
    <message>
        <source>Spans count in the step in which they begin</source>
        <translation>Спани рахуються в тому кроці, у якому починаються</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>Як обчислюється</translation>
    </message>
    <message>
        <source>Exact: the span at the rank, of all durations. A dashboard only has counts in buckets and guesses within one (histogram_quantile): choose its buckets to check one against the other.</source>
        <translation>Точно: спан на цьому ранзі серед усіх тривалостей. Панель моніторингу має лише кількості в кошиках і припускає значення всередині одного (histogram_quantile): виберіть її кошики, щоб перевірити одне за другим.</translation>
    </message>
    <message>
        <source>As histogram_quantile() computes it from buckets up to %1. A dashboard counts a span when it ends, here when it begins.</source>
        <translation>Як обчислює histogram_quantile() з кошиків до %1. Панель моніторингу рахує спан за його завершенням, тут — за початком.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), those with the largest %2</source>
        <translation>
            <numerusform>%1 з %Ln сервісу, з найбільшим %2</numerusform>
            <numerusform>%1 з %Ln сервісів, з найбільшим %2</numerusform>
            <numerusform>%1 з %Ln сервісів, з найбільшим %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln сервіс</numerusform>
            <numerusform>%Ln сервіси</numerusform>
            <numerusform>%Ln сервісів</numerusform>
        </translation>
    </message>
    <message>
        <source>in steps of %1</source>
        <translation>кроками по %1</translation>
    </message>
    <message>
        <source>no value below 100 spans a step</source>
        <translation>без значення, якщо в кроці менше 100 спанів</translation>
    </message>
    <message>
        <source>no value below 20 spans a step</source>
        <translation>без значення, якщо в кроці менше 20 спанів</translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotView</name>
    <message numerus="yes">
        <source>%Ln more service(s) with a smaller one, not drawn</source>
        <translation>
            <numerusform>ще %Ln сервіс із меншим не намальовано</numerusform>
            <numerusform>ще %Ln сервіси з меншим не намальовано</numerusform>
            <numerusform>ще %Ln сервісів із меншим не намальовано</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: %3 %4, spans: %5</source>
        <translation>%1, %2: %3 %4, спанів: %5</translation>
    </message>
    <message>
        <source>so few tell nothing exact</source>
        <translation>замало для точного висновку</translation>
    </message>
    <message>
        <source>Percentiles of each service over time</source>
        <translation>Перцентилі кожного сервісу з часом</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourceView</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>спани</translation>
    </message>
    <message>
        <source>Open files… (Ctrl+O)</source>
        <translation>Відкрити файли… (Ctrl+O)</translation>
    </message>
    <message>
        <source>No imports yet. Opened files will be listed here.</source>
        <translation>Імпортів ще немає. Тут будуть відкриті файли.</translation>
    </message>
    <message>
        <source>Show its problems</source>
        <translation>Показати його проблеми</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копіювати шлях</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Прочитати файл ще раз</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Вилучити зі списку</translation>
    </message>
    <message>
        <source>Remove this import…</source>
        <translation>Вилучити цей імпорт…</translation>
    </message>
    <message>
        <source>Compare with import</source>
        <translation>Порівняти з імпортом</translation>
    </message>
    <message>
        <source>Compare medians</source>
        <translation>Порівняти медіани</translation>
    </message>
    <message>
        <source>Compare medians with import</source>
        <translation>Порівняти медіани з імпортом</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanHeader</name>
    <message>
        <source>Copy the span id</source>
        <translation>Копіювати ID спану</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Self</source>
        <translation>Власний</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Критичний шлях</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>невідомо</translation>
    </message>
    <message>
        <source>no start time</source>
        <translation>немає часу початку</translation>
    </message>
    <message>
        <source>began %1; time out of range</source>
        <translation>початок %1; час поза межами</translation>
    </message>
    <message>
        <source>began %1, %2 %3</source>
        <translation>початок %1, %2 %3</translation>
    </message>
    <message>
        <source>%1 of trace</source>
        <translation>%1 траси</translation>
    </message>
    <message>
        <source>%1 of span</source>
        <translation>%1 спану</translation>
    </message>
    <message>
        <source>not on it</source>
        <translation>поза ним</translation>
    </message>
    <message>
        <source>with children</source>
        <translation>з дочірніми</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показати все</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>End lies before start; drawn with length 0</source>
        <translation>Кінець раніше за початок; показано з довжиною 0</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Без часу початку</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Без часу початку; показано за часом його подій, дочірніх або батьківського</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Без часу завершення</translation>
    </message>
    <message>
        <source>A time is out of range; the raw value is below</source>
        <translation>Час поза межами; початкове значення подано нижче</translation>
    </message>
    <message>
        <source>The server&apos;s side of a call; it has the span id of the client&apos;s side</source>
        <translation>Серверний бік виклику; має ID спану клієнтського боку</translation>
    </message>
    <message>
        <source>Came without a span id; one was made from its content</source>
        <translation>Надійшов без ID спану; його створено з вмісту</translation>
    </message>
    <message>
        <source>Came without a trace id</source>
        <translation>Надійшов без ID траси</translation>
    </message>
    <message>
        <source>A part could not be read; the problems of the import say which</source>
        <translation>Частину не вдалося прочитати; яку саме, кажуть проблеми імпорту</translation>
    </message>
    <message>
        <source>An attribute is nested too deep and stands as bytes</source>
        <translation>Атрибут має надто глибоку вкладеність, його подано байтами</translation>
    </message>
    <message>
        <source>Its parent is in none of the imports</source>
        <translation>Його батьківського немає в жодному імпорті</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion; it names another parent or none</source>
        <translation>Його місце в дереві є пропозицією; він називає інший батьківський або жодного</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; the duration of the trace leaves it out</source>
        <translation>Починається більш ніж за рік від інших спанів; тривалість траси його не враховує</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Називає себе своїм батьківським</translation>
    </message>
    <message>
        <source>Its parents form a circle, which is cut here</source>
        <translation>Його батьківські утворюють коло, яке тут розірвано</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>%1 more warnings of the source</source>
        <translation>Ще попереджень джерела: %1</translation>
    </message>
    <message>
        <source>Another span of this trace has the same id</source>
        <translation>Інший спан цієї траси має той самий ID</translation>
    </message>
    <message>
        <source>%1 of %2 spans of this trace that have the same id. Another one: %3, %4, begins %5 from this one</source>
        <translation>%1 з %2 спанів цієї траси з тим самим ID. Інший: %3, %4, початок %5 від цього</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показати його</translation>
    </message>
    <message>
        <source>Show the other span with this id</source>
        <translation>Показати інший спан із цим ID</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копіювати назву</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Копіювати ID спану</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Копіювати ID траси</translation>
    </message>
    <message>
        <source>Copy parent span id</source>
        <translation>Копіювати ID батьківського спану</translation>
    </message>
    <message>
        <source>Copy status message</source>
        <translation>Копіювати повідомлення стану</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanListPane</name>
    <message>
        <source>Sorting…</source>
        <translation>Упорядкування…</translation>
    </message>
    <message>
        <source>The filter lets no span through.</source>
        <translation>Фільтр не пропускає жодного спану.</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Відфільтрувати траси за цим значенням</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered</source>
        <translation>%1 з %2 спанів: відфільтровано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), all of the trace</source>
        <translation>
            <numerusform>%Ln спан, уся траса</numerusform>
            <numerusform>%Ln спани, уся траса</numerusform>
            <numerusform>%Ln спанів, уся траса</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>У видимому проміжку немає жодного спану.</translation>
    </message>
    <message>
        <source>%1 of %2 spans: in the visible range</source>
        <translation>%1 з %2 спанів: у видимому проміжку</translation>
    </message>
    <message>
        <source>%1 of %2 spans: filtered, in the visible range</source>
        <translation>%1 з %2 спанів: відфільтровано, у видимому проміжку</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanNote</name>
    <message>
        <source>Bookmark (M)</source>
        <translation>Закладка (M)</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Нотатка до спану</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Із закладкою</translation>
    </message>
    <message>
        <source>No bookmark</source>
        <translation>Без закладки</translation>
    </message>
    <message numerus="yes">
        <source>A note ends at %Ln character(s).</source>
        <translation>
            <numerusform>Нотатка має щонайбільше %Ln символ.</numerusform>
            <numerusform>Нотатка має щонайбільше %Ln символи.</numerusform>
            <numerusform>Нотатка має щонайбільше %Ln символів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanPanel</name>
    <message>
        <source>Select a span to see its attributes, events, links and logs.</source>
        <translation>Виберіть спан, щоб побачити його атрибути, події, зв’язки й журнали.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Атрибути</translation>
    </message>
    <message>
        <source>Filter keys, values</source>
        <translation>Фільтр ключів, значень</translation>
    </message>
    <message>
        <source>Filter attributes, events and logs</source>
        <translation>Фільтр атрибутів, подій і журналів</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Фільтру нічого не відповідає.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanTablePane</name>
    <message>
        <source>Show in the waterfall</source>
        <translation>Показати в каскаді</translation>
    </message>
</context>
<context>
    <name>fw::widgets::StatisticsPane</name>
    <message>
        <source>Computing…</source>
        <translation>Обчислення…</translation>
    </message>
    <message>
        <source>The filter lets no span of this part of the time through.</source>
        <translation>Фільтр не пропускає жодного спану цієї частини часу.</translation>
    </message>
    <message>
        <source>No span lies in the part of the time that is shown.</source>
        <translation>У показаній частині часу немає спанів.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln група</numerusform>
            <numerusform>%Ln групи</numerusform>
            <numerusform>%Ln груп</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 spans</source>
        <translation>%1 з %2 спанів</translation>
    </message>
    <message>
        <source>%1: filtered, in the part of the time that is shown</source>
        <translation>%1: відфільтровано, у показаній частині часу</translation>
    </message>
    <message>
        <source>%1: filtered</source>
        <translation>%1: відфільтровано</translation>
    </message>
    <message>
        <source>%1 of %2 spans, those in the part of the time that is shown</source>
        <translation>%1 з %2 спанів, ті, що в показаній частині часу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln спан</numerusform>
            <numerusform>%Ln спани</numerusform>
            <numerusform>%Ln спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the slowest span</source>
        <translation>Показати найповільніший спан</translation>
    </message>
    <message>
        <source>Filter traces by this value</source>
        <translation>Відфільтрувати траси за цим значенням</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Групувати за</translation>
    </message>
    <message>
        <source>and</source>
        <translation>і</translation>
    </message>
    <message>
        <source>Group by, second key</source>
        <translation>Групувати за, другий ключ</translation>
    </message>
    <message>
        <source>Choose, or type the key of any attribute</source>
        <translation>Виберіть або введіть ключ будь-якого атрибута</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>No span lies in the visible range.</source>
        <translation>У видимому проміжку немає жодного спану.</translation>
    </message>
    <message>
        <source>%1: filtered, in the visible range</source>
        <translation>%1: відфільтровано, у видимому проміжку</translation>
    </message>
    <message>
        <source>%1 in the visible range</source>
        <translation>%1 у видимому проміжку</translation>
    </message>
    <message>
        <source>No span has %1</source>
        <translation>Жоден спан не має %1</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TablePane</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Зберегти як CSV…</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TextViewer</name>
    <message>
        <source>In lines that can be read, or as it came in</source>
        <translation>Читабельними рядками або як надійшло</translation>
    </message>
    <message>
        <source>Copy all of it as it came in</source>
        <translation>Копіювати все, як надійшло</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрити (Esc)</translation>
    </message>
    <message>
        <source>Value in full</source>
        <translation>Значення повністю</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 символ</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>символів: %1</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Рядки</translation>
    </message>
    <message>
        <source>… %1 more characters; copying gives all.</source>
        <translation>… ще символів: %1; копіювання дає все.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceChart</name>
    <message>
        <source>No trace to draw.</source>
        <translation>Немає трас для показу.</translation>
    </message>
    <message>
        <source>p95 · %1 slower</source>
        <extracomment>beside the line at p95 of the durations: so many traces took longer</extracomment>
        <translation>p95 · повільніших: %1</translation>
    </message>
    <message>
        <source>traces per duration</source>
        <translation>трас за тривалістю</translation>
    </message>
    <message>
        <source>√ scale, traces per duration</source>
        <translation>шкала √, трас за тривалістю</translation>
    </message>
    <message>
        <source>more outside: 0 shows all</source>
        <translation>за межами є ще: 0 показує все</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>від %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>понад %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>менше %1</translation>
    </message>
    <message>
        <source>brush %1</source>
        <translation>ділянка %1</translation>
    </message>
    <message>
        <source>with an error</source>
        <translation>з помилкою</translation>
    </message>
    <message>
        <source>Click: show the trace. Drag: brush.</source>
        <translation>Клацання: показати трасу. Перетягування: ділянка.</translation>
    </message>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n траса</numerusform>
            <numerusform>%n траси</numerusform>
            <numerusform>%n трас</numerusform>
        </translation>
    </message>
    <message>
        <source>Traces by start and duration</source>
        <translation>Траси за початком і тривалістю</translation>
    </message>
    <message>
        <source>Histogram of the durations</source>
        <translation>Гістограма тривалостей</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColors</name>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Атрибут…</translation>
    </message>
    <message>
        <source>Colour by an attribute</source>
        <translation>Колір за атрибутом</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Ключ атрибута:</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Розфарбувати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <translation>Колір: %1</translation>
    </message>
    <message>
        <source>What the colours of the rows stand for: %1 (Shift+C)</source>
        <translation>Що означають кольори рядків: %1 (Shift+C)</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColumns</name>
    <message>
        <source>Columns and pills (Shift+V)</source>
        <translation>Стовпчики й мітки (Shift+V)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s) have no room</source>
        <translation>
            <numerusform>%Ln стовпчику бракує місця</numerusform>
            <numerusform>%Ln стовпчикам бракує місця</numerusform>
            <numerusform>%Ln стовпчикам бракує місця</numerusform>
        </translation>
    </message>
    <message>
        <source>Add column</source>
        <translation>Додати стовпчик</translation>
    </message>
    <message>
        <source>Add pill</source>
        <translation>Додати мітку</translation>
    </message>
    <message>
        <source>Pill: %1</source>
        <translation>Мітка: %1</translation>
    </message>
    <message>
        <source>Column: %1</source>
        <translation>Стовпчик: %1</translation>
    </message>
    <message>
        <source>Remove all columns and pills</source>
        <translation>Вилучити всі стовпчики й мітки</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Пересунути ліворуч</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Пересунути праворуч</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Ширше</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>Вужче</translation>
    </message>
    <message>
        <source>Show as column</source>
        <translation>Показати стовпчиком</translation>
    </message>
    <message>
        <source>Show as pill</source>
        <translation>Показати міткою</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Вилучити</translation>
    </message>
    <message>
        <source>No more than %1 columns and pills</source>
        <translation>Щонайбільше %1 стовпчиків і міток</translation>
    </message>
    <message>
        <source>Attribute…</source>
        <translation>Атрибут…</translation>
    </message>
    <message>
        <source>Pill of an attribute</source>
        <translation>Мітка атрибута</translation>
    </message>
    <message>
        <source>Column of an attribute</source>
        <translation>Стовпчик атрибута</translation>
    </message>
    <message>
        <source>Key of the attribute:</source>
        <translation>Ключ атрибута:</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показати</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Скасувати</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceFinder</name>
    <message>
        <source>Searching…</source>
        <translation>Пошук…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>знайдено %Ln</numerusform>
            <numerusform>знайдено %Ln</numerusform>
            <numerusform>знайдено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>conditions</source>
        <translation>умови</translation>
    </message>
    <message>
        <source>as text: only durations and attributes can be compared with &lt; and &gt;</source>
        <translation>як текст: за допомогою &lt; і &gt; порівнюють лише тривалості й атрибути</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>формальний вираз</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>без %1</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln service(s)</source>
        <translation>
            <numerusform>без %Ln сервісу</numerusform>
            <numerusform>без %Ln сервісів</numerusform>
            <numerusform>без %Ln сервісів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln kind(s)</source>
        <translation>
            <numerusform>без %Ln виду</numerusform>
            <numerusform>без %Ln видів</numerusform>
            <numerusform>без %Ln видів</numerusform>
        </translation>
    </message>
    <message>
        <source>errors</source>
        <translation>помилки</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>критичний шлях</translation>
    </message>
    <message>
        <source>this subtree</source>
        <translation>це піддерево</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceHeader</name>
    <message>
        <source>Critical path (C)</source>
        <translation>Критичний шлях (C)</translation>
    </message>
    <message>
        <source>Show the whole trace (0)</source>
        <translation>Показати всю трасу (0)</translation>
    </message>
    <message>
        <source>Right click: of another root</source>
        <translation>Права кнопка: від іншого кореня</translation>
    </message>
    <message>
        <source>Mark what is not instrumented (G)</source>
        <translation>Позначати неінструментоване (G)</translation>
    </message>
    <message>
        <source>Previous frame (Alt+Page Up)</source>
        <translation>Попередній кадр (Alt+Page Up)</translation>
    </message>
    <message>
        <source>Next frame (Alt+Page Down)</source>
        <translation>Наступний кадр (Alt+Page Down)</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Корінь</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Сервіси</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln помилка</numerusform>
            <numerusform>%Ln помилки</numerusform>
            <numerusform>%Ln помилок</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next error (E)</source>
        <translation>Перейти до наступної помилки (E)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глибина</translation>
    </message>
    <message>
        <source>Copy %1 %2</source>
        <translation>Копіювати %1 %2</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токени</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln новий спан</numerusform>
            <numerusform>%Ln нові спани</numerusform>
            <numerusform>%Ln нових спанів</numerusform>
        </translation>
    </message>
    <message>
        <source>Came after this trace was shown. Click: go to the first of them</source>
        <translation>Надійшли після показу цієї траси. Клацання: перейти до першого з них</translation>
    </message>
    <message>
        <source>Bookmarks: %1</source>
        <translation>Закладки: %1</translation>
    </message>
    <message>
        <source>List the bookmarks (L)</source>
        <translation>Список закладок (L)</translation>
    </message>
    <message>
        <source>Context lost</source>
        <translation>Контекст втрачено</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Без кінця</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Неповна</translation>
    </message>
    <message numerus="yes">
        <source>No span without a parent; %n parent(s) missing</source>
        <translation>
            <numerusform>Усі спани мають батьківський; немає %n батьківського</numerusform>
            <numerusform>Усі спани мають батьківський; немає %n батьківських</numerusform>
            <numerusform>Усі спани мають батьківський; немає %n батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>The root span has no end: it runs still, or its end was not told</source>
        <translation>Кореневий спан не має кінця: він ще триває або про кінець не повідомлено</translation>
    </message>
    <message>
        <source>A source of this trace was read in part only: spans may be missing</source>
        <translation>Джерело цієї траси прочитано лише частково: спанів може бракувати</translation>
    </message>
    <message>
        <source>The cache is damaged: whether spans are missing is not known</source>
        <translation>Кеш пошкоджено: невідомо, чи бракує спанів</translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s) missing</source>
        <translation>
            <numerusform>немає %n батьківського</numerusform>
            <numerusform>немає %n батьківських</numerusform>
            <numerusform>немає %n батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>May grow</source>
        <translation>Може зрости</translation>
    </message>
    <message>
        <source>%1 gave this trace when its last span was young, or spans were missing. Click: ask again (F5)</source>
        <translation>%1 віддав цю трасу, коли її останній спан був недавнім або спанів бракувало. Клацання: запитати ще раз (F5)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) suggested</source>
        <translation>
            <numerusform>Запропоновано %Ln батьківський</numerusform>
            <numerusform>Запропоновано %Ln батьківські</numerusform>
            <numerusform>Запропоновано %Ln батьківських</numerusform>
        </translation>
    </message>
    <message>
        <source>Spans stand below the smallest span of their service that they lie in. Click: as recorded (P)</source>
        <translation>Спани стоять під найменшим спаном свого сервісу, у якому лежать. Клацання: як записано (P)</translation>
    </message>
    <message>
        <source>%1 in, %2 out; copy the sum</source>
        <translation>вхід %1, вихід %2; копіювати суму</translation>
    </message>
    <message>
        <source>(no model)</source>
        <translation>(без моделі)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>і ще %1</translation>
    </message>
    <message>
        <source>Spans count that have no span with tokens below them.</source>
        <translation>Враховано спани, нижче яких немає спанів із токенами.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
            <numerusform>ще %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A trace of several roots bears the name of the one that began first: %1. The critical path and the shares of the trace go by the longest root: %2.</source>
        <translation>Траса з кількома коренями має назву того, що почався першим: %1. Критичний шлях і частки траси рахуються за найдовшим: %2.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceListHeader</name>
    <message>
        <source>Compare p50 with p95 of the kind of the chosen trace (Ctrl+Shift+K)</source>
        <translation>Порівняти p50 із p95 виду вибраної траси (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>Close the chart</source>
        <translation>Закрити діаграму</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Точкова</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Гістограма</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпчики</translation>
    </message>
    <message>
        <source>latest first</source>
        <translation>спочатку найновіші</translation>
    </message>
    <message>
        <source>by start</source>
        <translation>за початком</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>спочатку найдовші</translation>
    </message>
    <message>
        <source>shortest first</source>
        <translation>спочатку найкоротші</translation>
    </message>
    <message>
        <source>most spans first</source>
        <translation>спочатку найбільше спанів</translation>
    </message>
    <message>
        <source>fewest spans first</source>
        <translation>спочатку найменше спанів</translation>
    </message>
    <message>
        <source>most errors first</source>
        <translation>спочатку найбільше помилок</translation>
    </message>
    <message>
        <source>fewest errors first</source>
        <translation>спочатку найменше помилок</translation>
    </message>
    <message>
        <source>by root operation, descending</source>
        <translation>за кореневою операцією, за спаданням</translation>
    </message>
    <message>
        <source>by root operation</source>
        <translation>за кореневою операцією</translation>
    </message>
    <message>
        <source>by frame id, descending</source>
        <translation>за ID кадру, за спаданням</translation>
    </message>
    <message>
        <source>by frame id</source>
        <translation>за ID кадру</translation>
    </message>
    <message>
        <source>1 trace in the brush</source>
        <translation>1 траса в ділянці</translation>
    </message>
    <message>
        <source>%1 traces in the brush</source>
        <translation>трас у ділянці: %1</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <extracomment>behind &quot;12 traces&quot;: %1 all traces, %2 the order</extracomment>
        <translation>з %1, %2</translation>
    </message>
    <message>
        <source>1 trace</source>
        <translation>1 траса</translation>
    </message>
    <message>
        <source>%1 traces</source>
        <translation>трас: %1</translation>
    </message>
    <message>
        <source>Exact percentiles of the durations of %1 traces, by nearest rank. p95 needs 20 traces, p99 100.</source>
        <translation>Точні перцентилі тривалостей трас (%1), за найближчим рангом. p95 потребує 20 трас, p99 — 100.</translation>
    </message>
    <message>
        <source>Start and duration of each trace; again closes it</source>
        <translation>Початок і тривалість кожної траси; повторно — закрити</translation>
    </message>
    <message>
        <source>How many traces took how long; again closes it</source>
        <translation>Скільки трас скільки тривали; повторно — закрити</translation>
    </message>
    <message>
        <source>Which columns the list has</source>
        <translation>Які стовпчики має список</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceTable</name>
    <message>
        <source>Traces</source>
        <translation>Траси</translation>
    </message>
    <message>
        <source>No trace matches.</source>
        <translation>Жодна траса не відповідає.</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Копіювати ID траси</translation>
    </message>
    <message>
        <source>Copy frame id</source>
        <translation>Копіювати ID кадру</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Копіювати рядок</translation>
    </message>
    <message>
        <source>Put on side A	A</source>
        <translation>Поставити на бік A	A</translation>
    </message>
    <message>
        <source>Put on side B	B</source>
        <translation>Поставити на бік B	B</translation>
    </message>
    <message>
        <source>Compare with the median of its kind</source>
        <translation>Порівняти з медіаною її виду</translation>
    </message>
    <message>
        <source>Compare with the p95 of its kind</source>
        <translation>Порівняти з p95 її виду</translation>
    </message>
    <message>
        <source>Compare p50 with p95 of this kind</source>
        <translation>Порівняти p50 із p95 цього виду</translation>
    </message>
    <message>
        <source>Compare selected with the rest</source>
        <translation>Порівняти вибрані з рештою</translation>
    </message>
    <message>
        <source>Export selected traces…</source>
        <translation>Експортувати вибрані траси…</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Експортувати трасу…</translation>
    </message>
    <message>
        <source>Keep whatever the limits</source>
        <translation>Зберігати попри обмеження</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Упорядкувати за</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Стовпчики</translation>
    </message>
    <message>
        <source>Show the journey of this frame</source>
        <translation>Показати маршрут цього кадру</translation>
    </message>
    <message>
        <source>Show the journey of the frame</source>
        <translation>Показати маршрут кадру</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceView</name>
    <message>
        <source>Waterfall</source>
        <translation>Каскад</translation>
    </message>
    <message>
        <source>Flame graph</source>
        <translation>Полум’яна діаграма</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Граф</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Спани</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Reading the trace…</source>
        <translation>Читання траси…</translation>
    </message>
    <message>
        <source>No trace is open. Choose one in the list.</source>
        <translation>Трасу не відкрито. Виберіть її у списку.</translation>
    </message>
    <message>
        <source>No parents to suggest: no span lies inside exactly one smallest span of its service.</source>
        <translation>Пропонувати нічого: жоден спан не лежить рівно в одному найменшому спані свого сервісу.</translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceWords</name>
    <message>
        <source>Trace</source>
        <translation>Траса</translation>
    </message>
    <message>
        <source>Find and filter</source>
        <translation>Пошук і фільтр</translation>
    </message>
    <message>
        <source>Critical path on, off</source>
        <translation>Увімкнути, вимкнути критичний шлях</translation>
    </message>
    <message>
        <source>Choose what the colours stand for</source>
        <translation>Вибрати, що означають кольори</translation>
    </message>
    <message>
        <source>Columns and pills</source>
        <translation>Стовпчики й мітки</translation>
    </message>
    <message>
        <source>Hide column: %1</source>
        <translation>Сховати стовпчик: %1</translation>
    </message>
    <message>
        <source>Show column: %1</source>
        <translation>Показати стовпчик: %1</translation>
    </message>
    <message>
        <source>Show column: an attribute…</source>
        <translation>Показати стовпчик: атрибут…</translation>
    </message>
    <message>
        <source>Show pill: an attribute…</source>
        <translation>Показати мітку: атрибут…</translation>
    </message>
    <message>
        <source>Next on the critical path</source>
        <translation>Наступний на критичному шляху</translation>
    </message>
    <message>
        <source>Previous on the critical path</source>
        <translation>Попередній на критичному шляху</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Наступна помилка</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>Попередня помилка</translation>
    </message>
    <message>
        <source>Deepest error</source>
        <translation>Найглибша помилка</translation>
    </message>
    <message>
        <source>Marks of what is not instrumented on, off</source>
        <translation>Увімкнути, вимкнути позначки неінструментованого</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>Наступна закладка</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>Попередня закладка</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Наступний збіг</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Попередній збіг</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Збільшити</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Show the whole trace</source>
        <translation>Показати всю трасу</translation>
    </message>
    <message>
        <source>Zoom to the selected span</source>
        <translation>Масштабувати до вибраного спану</translation>
    </message>
    <message>
        <source>Only the subtree of the selected span</source>
        <translation>Лише піддерево вибраного спану</translation>
    </message>
    <message>
        <source>Bookmark on, off</source>
        <translation>Додати, зняти закладку</translation>
    </message>
    <message>
        <source>Write a note on the selected span</source>
        <translation>Написати нотатку до вибраного спану</translation>
    </message>
    <message>
        <source>Back within the trace</source>
        <translation>Назад у межах траси</translation>
    </message>
    <message>
        <source>Forward within the trace</source>
        <translation>Вперед у межах траси</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Показати знову все</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Згорнути все</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Розгорнути все</translation>
    </message>
    <message numerus="yes">
        <source>Fold to %Ln level(s)</source>
        <translation>
            <numerusform>Згорнути до %Ln рівня</numerusform>
            <numerusform>Згорнути до %Ln рівнів</numerusform>
            <numerusform>Згорнути до %Ln рівнів</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the trace id</source>
        <translation>Копіювати ID траси</translation>
    </message>
    <message>
        <source>Copy the span id</source>
        <translation>Копіювати ID спану</translation>
    </message>
    <message>
        <source>Copy the traceparent header of the span</source>
        <translation>Копіювати заголовок traceparent спану</translation>
    </message>
    <message>
        <source>Parents as recorded</source>
        <translation>Батьківські як записано</translation>
    </message>
    <message>
        <source>Suggest parents</source>
        <translation>Запропонувати батьківські</translation>
    </message>
    <message>
        <source>Times as recorded</source>
        <translation>Час як записано</translation>
    </message>
    <message>
        <source>Correct the clocks</source>
        <translation>Виправити годинники</translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallHeader</name>
    <message>
        <source>Duration</source>
        <translation>Тривалість</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Операція</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln рядок</numerusform>
            <numerusform>%Ln рядки</numerusform>
            <numerusform>%Ln рядків</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 з %2 рядків</translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallView</name>
    <message>
        <source>nanoseconds</source>
        <translation>наносекунд</translation>
    </message>
    <message>
        <source>microseconds</source>
        <translation>мікросекунд</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>мілісекунд</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунд</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>хвилин</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>годин</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>читається…</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>не вдалося прочитати</translation>
    </message>
    <message>
        <source>not kept, as there are too many different values</source>
        <translation>не збережено, бо забагато різних значень</translation>
    </message>
    <message>
        <source>%1, of %2 peers in the cache</source>
        <translation>%1, подібних у кеші: %2</translation>
    </message>
    <message>
        <source>%1 peers in the cache: too few to rank</source>
        <translation>подібних у кеші: %1, замало для рангу</translation>
    </message>
    <message>
        <source>as long as all of its peers</source>
        <translation>не коротший за всі подібні</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Не вдалося прочитати</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читання…</translation>
    </message>
    <message numerus="yes">
        <source>Too many different values: those of %Ln span(s) are not kept and shown as …</source>
        <translation>
            <numerusform>Забагато різних значень: для %Ln спану їх не збережено, показано …</numerusform>
            <numerusform>Забагато різних значень: для %Ln спанів їх не збережено, показано …</numerusform>
            <numerusform>Забагато різних значень: для %Ln спанів їх не збережено, показано …</numerusform>
        </translation>
    </message>
    <message>
        <source>– where there are fewer than %1 of them.</source>
        <translation>– там, де їх менше %1.</translation>
    </message>
    <message>
        <source>Time in which no span below it was at work.</source>
        <translation>Час, коли жоден спан нижче не працював.</translation>
    </message>
    <message>
        <source>Since the start of the trace.</source>
        <translation>Від початку траси.</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Зняти закладку</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Waterfall</source>
        <translation>Каскад</translation>
    </message>
    <message>
        <source>No span passes the filter.</source>
        <translation>Жоден спан не проходить фільтра.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln рази</numerusform>
            <numerusform>%Ln разів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in total</source>
        <translation>усього %1</translation>
    </message>
    <message>
        <source>error</source>
        <translation>помилка</translation>
    </message>
    <message>
        <source>on critical path</source>
        <translation>на критичному шляху</translation>
    </message>
    <message>
        <source>missing parent %1</source>
        <translation>немає батьківського %1</translation>
    </message>
    <message>
        <source>A time is out of range</source>
        <translation>Час поза межами</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>щонайменше %1</translation>
    </message>
    <message>
        <source>Parents form a circle; cut here</source>
        <translation>Батьківські утворюють коло; тут розірвано</translation>
    </message>
    <message>
        <source>Names itself as its parent</source>
        <translation>Називає себе своїм батьківським</translation>
    </message>
    <message>
        <source>Starts more than a year off the other spans; not on the time axis</source>
        <translation>Починається більш ніж за рік від інших спанів; поза віссю часу</translation>
    </message>
    <message>
        <source>bookmarked</source>
        <translation>із закладкою</translation>
    </message>
    <message>
        <source>depth %1</source>
        <translation>глибина %1</translation>
    </message>
    <message>
        <source>collapsed, %1 hidden</source>
        <translation>згорнуто, приховано %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>розгорнуто</translation>
    </message>
    <message>
        <source>An event lies %1 before the start</source>
        <translation>Подія на %1 раніше за початок</translation>
    </message>
    <message>
        <source>An event lies %1 after the end</source>
        <translation>Подія на %1 пізніше за кінець</translation>
    </message>
    <message>
        <source>Missing parent %1</source>
        <translation>Немає батьківського %1</translation>
    </message>
    <message>
        <source>Not in the cache; stands for the parent its children name.</source>
        <translation>Немає в кеші; заступає батьківський, який називають його дочірні.</translation>
    </message>
    <message>
        <source>Children from %1 to %2</source>
        <translation>Дочірні від %1 до %2</translation>
    </message>
    <message>
        <source>Status: error</source>
        <translation>Стан: помилка</translation>
    </message>
    <message>
        <source>No start time</source>
        <translation>Без часу початку</translation>
    </message>
    <message>
        <source>Start: %1 (%2)</source>
        <translation>Початок: %1 (%2)</translation>
    </message>
    <message>
        <source>No end time</source>
        <translation>Без часу завершення</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>Тривалість: %1</translation>
    </message>
    <message>
        <source>Own work: %1</source>
        <translation>Власна робота: %1</translation>
    </message>
    <message>
        <source>On critical path: %1</source>
        <translation>На критичному шляху: %1</translation>
    </message>
    <message>
        <source>Ends before it starts</source>
        <translation>Завершується до початку</translation>
    </message>
    <message>
        <source>No start time; drawn at that of its events, children or parent</source>
        <translation>Без часу початку; показано за часом його подій, дочірніх або батьківського</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>Пошкоджено: %1</translation>
    </message>
    <message>
        <source>Its place in the tree is a suggestion</source>
        <translation>Його місце в дереві є пропозицією</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln подія</numerusform>
            <numerusform>%Ln події</numerusform>
            <numerusform>%Ln подій</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Із закладкою</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Нотатка: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) below</source>
        <translation>
            <numerusform>%Ln спан нижче</numerusform>
            <numerusform>%Ln спани нижче</numerusform>
            <numerusform>%Ln спанів нижче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) below</source>
        <translation>
            <numerusform>%Ln помилка нижче</numerusform>
            <numerusform>%Ln помилки нижче</numerusform>
            <numerusform>%Ln помилок нижче</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal span(s) in a row</source>
        <translation>
            <numerusform>%Ln однаковий спан поспіль</numerusform>
            <numerusform>%Ln однакові спани поспіль</numerusform>
            <numerusform>%Ln однакових спанів поспіль</numerusform>
        </translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Усього: %1</translation>
    </message>
    <message>
        <source>Mean: %1</source>
        <translation>Середнє: %1</translation>
    </message>
    <message>
        <source>Slowest: %1</source>
        <translation>Найповільніший: %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Від %1 до %2</translation>
    </message>
    <message>
        <source>Critical path of this span</source>
        <translation>Критичний шлях цього спану</translation>
    </message>
    <message>
        <source>Critical path of</source>
        <translation>Критичний шлях від</translation>
    </message>
    <message>
        <source>Copy span id</source>
        <translation>Копіювати ID спану</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Копіювати назву</translation>
    </message>
    <message>
        <source>Go to the slowest</source>
        <translation>Перейти до найповільнішого</translation>
    </message>
    <message>
        <source>Go to the deepest error below</source>
        <translation>Перейти до найглибшої помилки нижче</translation>
    </message>
    <message>
        <source>Copy trace id</source>
        <translation>Копіювати ID траси</translation>
    </message>
    <message>
        <source>Export trace…</source>
        <translation>Експортувати трасу…</translation>
    </message>
    <message>
        <source>Show only this subtree</source>
        <translation>Показати лише це піддерево</translation>
    </message>
    <message>
        <source>Show the whole trace again</source>
        <translation>Показати знову всю трасу</translation>
    </message>
    <message>
        <source>Zoom to span</source>
        <translation>Масштабувати до спану</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Зменшити</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Розгорнути</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Згорнути</translation>
    </message>
    <message>
        <source>Collapse children</source>
        <translation>Згорнути дочірні</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Розгорнути все</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Згорнути все</translation>
    </message>
    <message>
        <source>How many of the peers in the cache (same service, name, kind and model.name) took no longer.</source>
        <translation>Скільки подібних спанів у кеші (той самий сервіс, назва, вид і model.name) тривали не довше.</translation>
    </message>
</context>
<context>
    <name>fw::app::HelpWindow</name>
    <message>
        <source>This is Framewake %1; before it was %2.</source>
        <translation>Це Framewake %1; раніше був %2.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Open traces</source>
        <translation>Відкрити траси</translation>
    </message>
    <message>
        <source>Find a frame</source>
        <translation>Знайти кадр</translation>
    </message>
    <message>
        <source>Read the waterfall</source>
        <translation>Читати каскад</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Порівняння</translation>
    </message>
    <message>
        <source>Bottlenecks</source>
        <translation>Вузькі місця</translation>
    </message>
    <message>
        <source>Fetch from a server</source>
        <translation>Отримати з сервера</translation>
    </message>
    <message>
        <source>Share and redact</source>
        <translation>Поділитися й приховати</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Що нового</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Зміст</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
</context>
<context>
    <name>fw::widgets::RangeSwitch</name>
    <message>
        <source>Visible range only</source>
        <translation>Лише видимий проміжок</translation>
    </message>
    <message>
        <source>Count only what lies in the visible range; off: the whole trace</source>
        <translation>Рахувати лише те, що лежить у видимому проміжку; вимкнено: увесь трейс</translation>
    </message>
</context>
<context>
    <name>fw::widgets::SizedTable</name>
    <message>
        <source>Reset columns</source>
        <translation>Скинути стовпці</translation>
    </message>
</context>
</TS>
