// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include "app/window_parts.h"
#include "model/core/result.h"
#include "model/store/cache_file.h"
#include "model/store/cache_path.h"

class QWidget;

namespace fw::app {

class ReaderPool;

/// Looks after the cache as a whole: whether it can be used, what the window says about it, the choice of another one.
/// GUI thread; the disk is touched on a reader thread.
class CacheDesk : public QObject {
    Q_OBJECT

public:
    CacheDesk(store::CacheOptions cache, ReaderPool& readers, const WindowParts& parts, QWidget* window);

    /// Looks at the cache and then emits ready() or unusable(). A cache of an older version is converted.
    void prepare();
    [[nodiscard]] bool preparing() const { return m_preparing; }
    /// True until prepare() has found the opposite.
    [[nodiscard]] bool usable() const { return m_usable; }
    void chooseAnother();

Q_SIGNALS:
    void ready(const fw::store::CacheInfo& info);
    void unusable();
    void anotherChosen(const QString& path);
    /// A cache that is gone with the window.
    void temporaryChosen();

private:
    /// A cache that can be used: what is in it, and whether it can be written.
    struct Prepared {
        store::CacheInfo info;
        store::CachePlace place;
    };
    static Result<Prepared> prepareCache(const store::CacheOptions& cache);
    void prepared(const Result<Prepared>& cache);

    store::CacheOptions m_cache;
    ReaderPool& m_readers;
    WindowParts m_parts;
    QWidget* m_window;
    bool m_preparing = false;
    bool m_usable = true;
};

}  // namespace fw::app
