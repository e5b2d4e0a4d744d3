// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tst_store.h"

QTEST_GUILESS_MAIN(TestStore)
