// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::test {

int runTimeScale(int argc, char** argv);
int runText(int argc, char** argv);
int runPainter(int argc, char** argv);
int runTraceRows(int argc, char** argv);
int runFlame(int argc, char** argv);
int runComparePicture(int argc, char** argv);
int runPicture(int argc, char** argv);
int runTraceView(int argc, char** argv);
int runWaits(int argc, char** argv);

}  // namespace fw::test
