// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secret_wait.h"

#include <memory>
#include <optional>

#include <QEventLoop>
#include <QTimer>

namespace fw::app {

namespace {

constexpr int lookMilliseconds = 50;  ///< how soon a stop is seen

}  // namespace

Result<QString> waitForSecret(SecretStore& store, const QString& name, const std::stop_token& stop, std::chrono::milliseconds most) {
    // An answer may come after we left.
    const auto answer = std::make_shared<std::optional<Result<QString>>>();
    QEventLoop loop;
    const std::weak_ptr<std::optional<Result<QString>>> waiting = answer;
    store.read(name, [waiting, &loop](const Result<QString>& secret) {
        const auto into = waiting.lock();
        if (!into) return;
        *into = secret;
        loop.quit();
    });
    const auto until = std::chrono::steady_clock::now() + most;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop, &stop, until] {
        if (stop.stop_requested() || std::chrono::steady_clock::now() >= until) loop.quit();
    });
    look.start(lookMilliseconds);
    // A store may answer before it returns.
    if (!*answer && !stop.stop_requested()) loop.exec();
    if (*answer) return **answer;
    if (stop.stop_requested()) return fail(ErrorKind::Cancelled, "Cancelled");
    return fail(ErrorKind::Unreadable, "The keyring gives no answer");
}

}  // namespace fw::app
