// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Files for the tests of the window: OTLP JSON lines, one trace a line.
struct TraceFile {
    int traces = 3;
    int spansEach = 6;
    int firstFrame = 120;       ///< frame ids 20240315_cam01_000120, …
    bool brokenLine = false;    ///< one line that ends inside a string, after the first trace
    bool errorInFirst = false;  ///< the last span of the first trace has status error
};

/// Writes the file and returns its path.
QString writeTraces(const QString& path, const TraceFile& what = {});
/// "20240315_cam01_000120"
QString frameIdOf(int number);
/// Trace id of the trace with this frame number, 32 digits.
QString traceIdOf(int number);
/// Id of a span, 16 digits.
QString spanIdOf(int number, int span);
