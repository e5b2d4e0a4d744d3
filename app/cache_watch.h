// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>

#include <QObject>
#include <QTimer>

#include "model/store/cache_file.h"

namespace fw::app {

class ReaderPool;

/// Notices what others write into the cache: framewake-cli, another window. Asks on a reader thread once a second, which costs a look
/// at the shared memory of the log. GUI thread.
class CacheWatch : public QObject {
    Q_OBJECT

public:
    CacheWatch(store::CacheOptions cache, ReaderPool& readers, QObject* parent);

    /// To be called once; what is committed from now on is told.
    void start();

Q_SIGNALS:
    /// Something was committed since the last look, by whomever.
    void changed();

private:
    void look();

    struct Connection;

    ReaderPool& m_readers;
    std::shared_ptr<Connection> m_connection;
    QTimer m_timer;
    std::optional<std::uint64_t> m_seen;
};

}  // namespace fw::app
