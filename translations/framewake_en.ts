<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ComparePicture</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphPainter</name>
    <message numerus="yes">
        <source>%Ln other service(s)</source>
        <translation>
            <numerusform>%Ln other service</numerusform>
            <numerusform>%Ln other services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other operation(s)</source>
        <translation>
            <numerusform>%Ln other operation</numerusform>
            <numerusform>%Ln other operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IssueText</name>
    <message numerus="yes">
        <source>%Ln lines, first %1</source>
        <extracomment>%n: number of lines, %1: number of the first one</extracomment>
        <translation>
            <numerusform>%Ln line, first %1</numerusform>
            <numerusform>%Ln lines, first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times, first at byte %1</source>
        <translation>
            <numerusform>once, at byte %1</numerusform>
            <numerusform>%Ln times, first at byte %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log(s)</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) not understood</source>
        <translation>
            <numerusform>%Ln line not understood</numerusform>
            <numerusform>%Ln lines not understood</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>%Ln parent missing</numerusform>
            <numerusform>%Ln parents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln spans left out)</source>
        <translation>
            <numerusform>(%Ln span left out)</numerusform>
            <numerusform>(%Ln spans left out)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityWords</name>
    <message numerus="yes">
        <source>%Ln span(s) lack a key; this one: %1</source>
        <translation>
            <numerusform>%Ln span lacks a key; this one: %1</numerusform>
            <numerusform>%Ln spans lack a key; this one: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln service(s)</source>
        <translation>
            <numerusform>The trace has %Ln service</numerusform>
            <numerusform>The trace has %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trace has %Ln span(s)</source>
        <translation>
            <numerusform>The trace has %Ln span</numerusform>
            <numerusform>The trace has %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Span %1 is not in the trace; %Ln span(s) name it as parent</source>
        <translation>
            <numerusform>Span %1 is not in the trace; %Ln span names it as parent</numerusform>
            <numerusform>Span %1 is not in the trace; %Ln spans name it as parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Frame %1 is in %Ln trace(s), also in %2: the context was lost on the way</source>
        <translation>
            <numerusform>Frame %1 is in %Ln trace, also in %2: the context was lost on the way</numerusform>
            <numerusform>Frame %1 is in %Ln traces, also in %2: the context was lost on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</source>
        <translation>
            <numerusform>Of frames %1 to %2, %Ln is in no trace, more than half: sampled?</numerusform>
            <numerusform>Of frames %1 to %2, %Ln are in no trace, more than half: sampled?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s), %1 to %2, are in no trace</source>
        <translation>
            <numerusform>%Ln frame, %1 to %2, is in no trace</numerusform>
            <numerusform>%Ln frames, %1 to %2, are in no trace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) with a name that says nothing of what was done</source>
        <translation>
            <numerusform>%Ln span with a name that says nothing of what was done</numerusform>
            <numerusform>%Ln spans with a name that says nothing of what was done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) of one operation, %1, with names that differ from call to call</source>
        <translation>
            <numerusform>%Ln span of one operation, %1, with names that differ from call to call</numerusform>
            <numerusform>%Ln spans of one operation, %1, with names that differ from call to call</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) looked at, %1 complete</source>
        <translation>
            <numerusform>%Ln trace looked at, %1 complete</numerusform>
            <numerusform>%Ln traces looked at, %1 complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%Ln trace could not be read and was left out.</numerusform>
            <numerusform>%Ln traces could not be read and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) of these checks are only counted.</source>
        <translation>
            <numerusform>%Ln more finding of these checks is only counted.</numerusform>
            <numerusform>%Ln more findings of these checks are only counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The names of %Ln span(s) were not judged: there are too many operations.</source>
        <translation>
            <numerusform>The name of %Ln span was not judged: there are too many operations.</numerusform>
            <numerusform>The names of %Ln spans were not judged: there are too many operations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitWords</name>
    <message numerus="yes">
        <source>Not instrumented: %1 in %Ln gap(s)</source>
        <translation>
            <numerusform>Not instrumented: %1 in %Ln gap</numerusform>
            <numerusform>Not instrumented: %1 in %Ln gaps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: outside their parent</source>
        <translation>
            <numerusform>%Ln span left out: outside its parent</numerusform>
            <numerusform>%Ln spans left out: outside their parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) left out: nobody waits for them</source>
        <translation>
            <numerusform>%Ln span left out: nobody waits for it</numerusform>
            <numerusform>%Ln spans left out: nobody waits for them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) cut at the ends of their parent</source>
        <translation>
            <numerusform>%Ln span cut at the ends of its parent</numerusform>
            <numerusform>%Ln spans cut at the ends of their parent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ConnectionDesk</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ExportDialog</name>
    <message numerus="yes">
        <source>The %Ln chosen trace(s)</source>
        <translation>
            <numerusform>The chosen trace</numerusform>
            <numerusform>The %Ln chosen traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln trace(s) of the list</source>
        <translation>
            <numerusform>The only trace of the list</numerusform>
            <numerusform>All %Ln traces of the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ExportTexts</name>
    <message numerus="yes">
        <source>%Ln row(s) find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</source>
        <translation>
            <numerusform>%Ln row finds no room in the page: it shows the longest of the critical path, errors and the slowest spans.</numerusform>
            <numerusform>%Ln rows find no room in the page: it shows the longest of the critical path, errors and the slowest spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) are damaged and cannot be written.</source>
        <translation>
            <numerusform>%Ln trace is damaged and cannot be written.</numerusform>
            <numerusform>%Ln traces are damaged and cannot be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <extracomment>%1 is &quot;28 spans&quot;</extracomment>
        <translation>
            <numerusform>%1 of %Ln trace</numerusform>
            <numerusform>%1 of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln value left out</numerusform>
            <numerusform>%Ln values left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::FetchTexts</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) came before that and is (are) kept, marked as partial.</source>
        <translation>
            <numerusform>%Ln trace came before that and is kept, marked as partial.</numerusform>
            <numerusform>%Ln traces came before that and are kept, marked as partial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the limit of %Ln trace(s) is reached; there may be more of them. A shorter window finds others.</source>
        <translation>
            <numerusform>%1: the limit of %Ln trace is reached; there may be more of them. A shorter window finds others.</numerusform>
            <numerusform>%1: the limit of %Ln traces is reached; there may be more of them. A shorter window finds others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln new span</numerusform>
            <numerusform>%Ln new spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) more complete</source>
        <translation>
            <numerusform>%Ln span more complete</numerusform>
            <numerusform>%Ln spans more complete</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ImportChangesDesk</name>
    <message numerus="yes">
        <source>%Ln traces</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces have spans of both imports and count for neither.</source>
        <translation>
            <numerusform>%Ln trace has spans of both imports and counts for neither.</numerusform>
            <numerusform>%Ln traces have spans of both imports and count for neither.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traces cannot be read.</source>
        <translation>
            <numerusform>%Ln trace cannot be read.</numerusform>
            <numerusform>%Ln traces cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::ImportDesk</name>
    <message numerus="yes">
        <source>%Ln record(s) lost</source>
        <translation>
            <numerusform>%Ln record lost</numerusform>
            <numerusform>%Ln records lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) in the cache</source>
        <translation>
            <numerusform>%Ln trace in the cache</numerusform>
            <numerusform>%Ln traces in the cache</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::MappingDesk</name>
    <message numerus="yes">
        <source>A name has at most %Ln character(s).</source>
        <translation>
            <numerusform>A name has at most %Ln character.</numerusform>
            <numerusform>A name has at most %Ln characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s), the deepest ones, are not listed: they stay attributes.</source>
        <translation>
            <numerusform>%Ln more field, one of the deepest, is not listed: it stays an attribute.</numerusform>
            <numerusform>%Ln more fields, the deepest ones, are not listed: they stay attributes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::MessageBar</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::PageTexts</name>
    <message numerus="yes">
        <source>The attributes of %Ln row(s) with smaller differences are not in this file.</source>
        <translation>
            <numerusform>The attributes of %Ln row with smaller differences are not in this file.</numerusform>
            <numerusform>The attributes of %Ln rows with smaller differences are not in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln shortest piece(s) of the critical paths are not drawn.</source>
        <translation>
            <numerusform>The %Ln shortest piece of the critical paths is not drawn.</numerusform>
            <numerusform>The %Ln shortest pieces of the critical paths are not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) of spans</source>
        <translation>
            <numerusform>%Ln pair of spans</numerusform>
            <numerusform>%Ln pairs of spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln value left out</numerusform>
            <numerusform>%Ln values left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing</source>
        <translation>
            <numerusform>%Ln parent missing</numerusform>
            <numerusform>%Ln parents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) failed</source>
        <translation>
            <numerusform>%Ln span failed</numerusform>
            <numerusform>%Ln spans failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) missing in the trace, so parts of it may be lacking.</source>
        <translation>
            <numerusform>%Ln parent missing in the trace, so parts of it may be lacking.</numerusform>
            <numerusform>%Ln parents missing in the trace, so parts of it may be lacking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::PictureDialog</name>
    <message numerus="yes">
        <source>%Ln value(s) left out</source>
        <translation>
            <numerusform>%Ln value left out</numerusform>
            <numerusform>%Ln values left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::RedactionList</name>
    <message numerus="yes">
        <source>%Ln more find(s)</source>
        <translation>
            <numerusform>%Ln more find</numerusform>
            <numerusform>%Ln more finds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::Texts</name>
    <message numerus="yes">
        <source>%1: import cancelled. %Ln span(s) read so far are kept.</source>
        <translation>
            <numerusform>%1: import cancelled. %Ln span read so far is kept.</numerusform>
            <numerusform>%1: import cancelled. %Ln spans read so far are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new trace(s),</source>
        <translation>
            <numerusform>%Ln new trace,</numerusform>
            <numerusform>%Ln new traces,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) added.</source>
        <translation>
            <numerusform>%Ln span added.</numerusform>
            <numerusform>%Ln spans added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) replaced by later, more complete records.</source>
        <translation>
            <numerusform>%Ln span replaced by a later, more complete record.</numerusform>
            <numerusform>%Ln spans replaced by later, more complete records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln was (were) there already.</source>
        <translation>
            <numerusform>%Ln was there already.</numerusform>
            <numerusform>%Ln were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost: see the import problems.</source>
        <translation>
            <numerusform>%Ln record lost: see the import problems.</numerusform>
            <numerusform>%Ln records lost: see the import problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds %Ln trace(s)</source>
        <translation>
            <numerusform>It holds %Ln trace</numerusform>
            <numerusform>It holds %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln trace(s)</source>
        <translation>
            <numerusform>%1 of %Ln trace</numerusform>
            <numerusform>%1 of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) added.</source>
        <translation>
            <numerusform>%Ln log record added.</numerusform>
            <numerusform>%Ln log records added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln log record(s) wait for their spans</source>
        <translation>
            <numerusform>%Ln log record waits for its spans</numerusform>
            <numerusform>%Ln log records wait for their spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) that were not used for longest left the cache to keep its limits:</source>
        <translation>
            <numerusform>%Ln trace that was not used for longest left the cache to keep its limits:</numerusform>
            <numerusform>%Ln traces that were not used for longest left the cache to keep its limits:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s), %1.</source>
        <translation>
            <numerusform>%Ln span, %1.</numerusform>
            <numerusform>%Ln spans, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bookmark(s) added.</source>
        <translation>
            <numerusform>%Ln bookmark added.</numerusform>
            <numerusform>%Ln bookmarks added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more bookmark(s) left as attributes: too many for one import.</source>
        <translation>
            <numerusform>%Ln more bookmark left as attribute: too many for one import.</numerusform>
            <numerusform>%Ln more bookmarks left as attributes: too many for one import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::app::UpkeepDesk</name>
    <message numerus="yes">
        <source>Removed: %Ln span(s).</source>
        <translation>
            <numerusform>Removed: %Ln span.</numerusform>
            <numerusform>Removed: %Ln spans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined: %Ln trace(s) to the one with the whole id.</source>
        <translation>
            <numerusform>Joined: %Ln trace to the one with the whole id.</numerusform>
            <numerusform>Joined: %Ln traces to the ones with the whole ids.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::items::CohortKeyModel</name>
    <message numerus="yes">
        <source>%Ln more value(s) …</source>
        <translation>
            <numerusform>%Ln more value …</numerusform>
            <numerusform>%Ln more values …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::items::CohortText</name>
    <message numerus="yes">
        <source>%Ln trace(s) on the one side</source>
        <translation>
            <numerusform>%Ln trace on the one side</numerusform>
            <numerusform>%Ln traces on the one side</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s) on the other</source>
        <translation>
            <numerusform>%Ln trace on the other</numerusform>
            <numerusform>%Ln traces on the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln key(s) differ at 5 % (Benjamini–Hochberg)</source>
        <translation>
            <numerusform>%1 of %Ln key differs at 5 % (Benjamini–Hochberg)</numerusform>
            <numerusform>%1 of %Ln keys differ at 5 % (Benjamini–Hochberg)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more key(s) say the same: %1</source>
        <translation>
            <numerusform>%Ln more key says the same: %1</numerusform>
            <numerusform>%Ln more keys say the same: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Both sides are the same %Ln trace(s): there is nothing to compare.</source>
        <translation>
            <numerusform>Both sides are the same %Ln trace: there is nothing to compare.</numerusform>
            <numerusform>Both sides are the same %Ln traces: there is nothing to compare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::items::JourneyWords</name>
    <message numerus="yes">
        <source>The frame took %1 in %Ln trace(s)</source>
        <translation>
            <numerusform>The frame took %1 in %Ln trace</numerusform>
            <numerusform>The frame took %1 in %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more trace(s) of this id</source>
        <translation>
            <numerusform>%Ln more trace of this id</numerusform>
            <numerusform>%Ln more traces of this id</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>parts of %Ln trace(s)</source>
        <translation>
            <numerusform>parts of %Ln trace</numerusform>
            <numerusform>parts of %Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent span(s)</source>
        <translation>
            <numerusform>%Ln parent span</numerusform>
            <numerusform>%Ln parent spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln frame(s) nearby</source>
        <translation>
            <numerusform>%Ln frame nearby</numerusform>
            <numerusform>%Ln frames nearby</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln small wait(s)</source>
        <translation>
            <numerusform>%Ln small wait</numerusform>
            <numerusform>%Ln small waits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::items::MappingFieldModel</name>
    <message numerus="yes">
        <source>in %Ln line(s)</source>
        <translation>
            <numerusform>in %Ln line</numerusform>
            <numerusform>in %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::items::TraceListModel</name>
    <message numerus="yes">
        <source>%Ln parents missing</source>
        <translation>
            <numerusform>%Ln parent missing</numerusform>
            <numerusform>%Ln parents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::BottlenecksView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 of %Ln service, by share of the critical path</numerusform>
            <numerusform>%1 of %Ln services, by share of the critical path</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln value(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 of %Ln value, by share of the critical path</numerusform>
            <numerusform>%1 of %Ln values, by share of the critical path</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln operation(s), by share of the critical path</source>
        <translation>
            <numerusform>%1 of %Ln operation, by share of the critical path</numerusform>
            <numerusform>%1 of %Ln operations, by share of the critical path</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged trace(s) left out</source>
        <translation>
            <numerusform>%Ln damaged trace left out</numerusform>
            <numerusform>%Ln damaged traces left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln trace(s), estimated from %1</source>
        <translation>
            <numerusform>about %Ln trace, estimated from %1</numerusform>
            <numerusform>about %Ln traces, estimated from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::ClockWords</name>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more host(s)</source>
        <translation>
            <numerusform>%Ln more host</numerusform>
            <numerusform>%Ln more hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortBar</name>
    <message numerus="yes">
        <source>List %Ln trace(s)</source>
        <translation>
            <numerusform>List %Ln trace</numerusform>
            <numerusform>List %Ln traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CohortView</name>
    <message numerus="yes">
        <source>%Ln trace(s)</source>
        <translation>
            <numerusform>%Ln trace</numerusform>
            <numerusform>%Ln traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareChanges</name>
    <message numerus="yes">
        <source>%Ln attributes of A</source>
        <translation>
            <numerusform>%Ln attribute of A</numerusform>
            <numerusform>%Ln attributes of A</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attributes of B</source>
        <translation>
            <numerusform>%Ln attribute of B</numerusform>
            <numerusform>%Ln attributes of B</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareHead</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::CompareTable</name>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::DeltaChartView</name>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::FlameView</name>
    <message numerus="yes">
        <source>Widths are work: %1 of self time in %Ln span(s)</source>
        <translation>
            <numerusform>Widths are work: %1 of self time in %Ln span</numerusform>
            <numerusform>Widths are work: %1 of self time in %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Widths are time on the critical path: %1 in %Ln span(s)</source>
        <translation>
            <numerusform>Widths are time on the critical path: %1 in %Ln span</numerusform>
            <numerusform>Widths are time on the critical path: %1 in %Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln impossible length(s) cut</source>
        <translation>
            <numerusform>%Ln impossible length cut</numerusform>
            <numerusform>%Ln impossible lengths cut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s) too narrow to show</source>
        <translation>
            <numerusform>%Ln operation too narrow to show</numerusform>
            <numerusform>%Ln operations too narrow to show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln missing parent</numerusform>
            <numerusform>%Ln missing parents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::GraphView</name>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln operation(s)</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in boxes of others</source>
        <translation>
            <numerusform>%Ln in boxes of others</numerusform>
            <numerusform>%Ln in boxes of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weak arrow(s) left out</source>
        <translation>
            <numerusform>%Ln weak arrow left out</numerusform>
            <numerusform>%Ln weak arrows left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing parent(s)</source>
        <translation>
            <numerusform>%Ln missing parent</numerusform>
            <numerusform>%Ln missing parents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) to itself</source>
        <translation>
            <numerusform>%Ln call to itself</numerusform>
            <numerusform>%Ln calls to itself</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them as message(s) nobody waits for</source>
        <translation>
            <numerusform>%Ln of them as a message nobody waits for</numerusform>
            <numerusform>%Ln of them as messages nobody waits for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span link(s)</source>
        <translation>
            <numerusform>%Ln span link</numerusform>
            <numerusform>%Ln span links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::ImportStatus</name>
    <message numerus="yes">
        <source>%Ln import problems</source>
        <translation>
            <numerusform>%Ln import problem</numerusform>
            <numerusform>%Ln import problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyCanvas</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-over(s) of the table</source>
        <translation>
            <numerusform>%Ln hand-over of the table</numerusform>
            <numerusform>%Ln hand-overs of the table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyHead</name>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln broken hand-over(s)</source>
        <translation>
            <numerusform>%Ln broken hand-over</numerusform>
            <numerusform>%Ln broken hand-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::JourneyView</name>
    <message numerus="yes">
        <source>%Ln broken</source>
        <translation>
            <numerusform>%Ln broken</numerusform>
            <numerusform>%Ln broken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::LogPane</name>
    <message numerus="yes">
        <source>%Ln log record(s)</source>
        <translation>
            <numerusform>%Ln log record</numerusform>
            <numerusform>%Ln log records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::OperationChangesDialog</name>
    <message numerus="yes">
        <source>%Ln operations</source>
        <translation>
            <numerusform>%Ln operation</numerusform>
            <numerusform>%Ln operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::PeerStrip</name>
    <message numerus="yes">
        <source>%Ln spans</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln peers in the cache: too few to rank</source>
        <translation>
            <numerusform>%Ln peer in the cache: too few to rank</numerusform>
            <numerusform>%Ln peers in the cache: too few to rank</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::RunPanel</name>
    <message numerus="yes">
        <source>%1, run of %Ln span(s)</source>
        <translation>
            <numerusform>%1, run of %Ln span</numerusform>
            <numerusform>%1, run of %Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotPane</name>
    <message numerus="yes">
        <source>%Ln-minute steps</source>
        <translation>
            <numerusform>%Ln-minute steps</numerusform>
            <numerusform>%Ln-minute steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln service(s), those with the largest %2</source>
        <translation>
            <numerusform>%1 of %Ln service, the one with the largest %2</numerusform>
            <numerusform>%1 of %Ln services, those with the largest %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln service(s)</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::ServicePlotView</name>
    <message numerus="yes">
        <source>%Ln more service(s) with a smaller one, not drawn</source>
        <translation>
            <numerusform>%Ln more service with a smaller one, not drawn</numerusform>
            <numerusform>%Ln more services with a smaller one, not drawn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanListPane</name>
    <message numerus="yes">
        <source>%Ln span(s), all of the trace</source>
        <translation>
            <numerusform>%Ln span, all of the trace</numerusform>
            <numerusform>%Ln spans, all of the trace</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::SpanNote</name>
    <message numerus="yes">
        <source>A note ends at %Ln character(s).</source>
        <translation>
            <numerusform>A note ends at %Ln character.</numerusform>
            <numerusform>A note ends at %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::StatisticsPane</name>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceChart</name>
    <message numerus="yes">
        <source>%n traces</source>
        <translation>
            <numerusform>%n trace</numerusform>
            <numerusform>%n traces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceColumns</name>
    <message numerus="yes">
        <source>%Ln column(s) have no room</source>
        <translation>
            <numerusform>%Ln column has no room</numerusform>
            <numerusform>%Ln columns have no room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceFinder</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln service(s)</source>
        <translation>
            <numerusform>without %Ln service</numerusform>
            <numerusform>without %Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln kind(s)</source>
        <translation>
            <numerusform>without %Ln kind</numerusform>
            <numerusform>without %Ln kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceHeader</name>
    <message numerus="yes">
        <source>No span without a parent; %n parent(s) missing</source>
        <translation>
            <numerusform>No span without a parent; %n parent missing</numerusform>
            <numerusform>No span without a parent; %n parents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parent(s) missing</source>
        <translation>
            <numerusform>%n parent missing</numerusform>
            <numerusform>%n parents missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s)</source>
        <translation>
            <numerusform>%Ln error</numerusform>
            <numerusform>%Ln errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parent(s) suggested</source>
        <translation>
            <numerusform>%Ln parent suggested</numerusform>
            <numerusform>%Ln parents suggested</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new span(s)</source>
        <translation>
            <numerusform>%Ln new span</numerusform>
            <numerusform>%Ln new spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::TraceWords</name>
    <message numerus="yes">
        <source>Fold to %Ln level(s)</source>
        <translation>
            <numerusform>Fold to %Ln level</numerusform>
            <numerusform>Fold to %Ln levels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallHeader</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::widgets::WaterfallView</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s) below</source>
        <translation>
            <numerusform>%Ln span below</numerusform>
            <numerusform>%Ln spans below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln equal span(s) in a row</source>
        <translation>
            <numerusform>%Ln equal span in a row</numerusform>
            <numerusform>%Ln equal spans in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) below</source>
        <translation>
            <numerusform>%Ln error below</numerusform>
            <numerusform>%Ln errors below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many different values: those of %Ln span(s) are not kept and shown as …</source>
        <translation>
            <numerusform>Too many different values: that of %Ln span is not kept and shown as …</numerusform>
            <numerusform>Too many different values: those of %Ln spans are not kept and shown as …</numerusform>
        </translation>
    </message>
</context>
</TS>
