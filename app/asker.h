// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <utility>

#include <QPointer>
#include <QString>

#include "app/texts.h"
#include "model/core/result.h"

namespace fw::app {

/// The `done` of a request to the readers on behalf of a widget that numbered its question: gives it the answer, or says in words why
/// there is none; `failed` hears of the error as well. The pool drops what was overtaken (reader_pool.h), the widget what it does not
/// wait for any more; a cancelled answer is none, and who is gone is told nothing. GUI thread.
template <typename T, typename Asker, typename Given>
[[nodiscard]] std::function<void(Result<T>)> answerTo(Asker* asker, quint64 number, void (Asker::*give)(quint64, Given),
                                                      void (Asker::*refuse)(quint64, const QString&),
                                                      std::function<void(const Error&)> failed = {}) {
    return [asker = QPointer(asker), number, give, refuse, failed = std::move(failed)](Result<T> answer) {
        if (!asker) return;
        if (answer) {
            (asker->*give)(number, std::move(*answer));
        } else if (answer.error().kind != ErrorKind::Cancelled) {
            (asker->*refuse)(number, Texts::ofError(answer.error()).text);
            if (failed) failed(answer.error());
        }
    };
}

}  // namespace fw::app
