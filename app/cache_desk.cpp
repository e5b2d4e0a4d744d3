// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cache_desk.h"

#include <memory>
#include <utility>

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>

#include "app/message_bar.h"
#include "app/no_cache_page.h"
#include "app/reader_pool.h"
#include "app/texts.h"
#include "model/store/trace_reader.h"
#include "model/store/trace_writer.h"
#include "widgets/import_status.h"

namespace fw::app {

namespace {

Result<store::CacheInfo> lookAt(const store::CacheOptions& cache) {
    Result<std::unique_ptr<store::TraceReader>> reader = store::TraceReader::open(cache);
    if (!reader) return tl::unexpected<Error>(reader.error());
    return (*reader)->info();
}

}  // namespace

Result<CacheDesk::Prepared> CacheDesk::prepareCache(const store::CacheOptions& cache) {
    Result<store::CachePlace> place = store::probeCachePath(cache.path);
    if (!place) return tl::unexpected<Error>(place.error());
    Result<store::CacheInfo> info = lookAt(cache);
    // A writer converts an older cache; what it refuses to open it leaves untouched.
    if (!info && info.error().kind == ErrorKind::Cache && store::TraceWriter::open(cache)) info = lookAt(cache);
    if (!info) return tl::unexpected<Error>(info.error());
    return Prepared{std::move(*info), std::move(*place)};
}

CacheDesk::CacheDesk(store::CacheOptions cache, ReaderPool& readers, const WindowParts& parts, QWidget* window)
    : QObject(window), m_cache(std::move(cache)), m_readers(readers), m_parts(parts), m_window(window) {
    connect(m_parts.messages, &MessageBar::actionRequested, this, [this](Message::Action action) {
        if (action == Message::Action::ChooseCache) chooseAnother();
    });
    connect(m_parts.noCache, &NoCachePage::anotherAsked, this, &CacheDesk::chooseAnother);
    connect(m_parts.noCache, &NoCachePage::temporaryAsked, this, &CacheDesk::temporaryChosen);
}

void CacheDesk::prepare() {
    m_preparing = true;
    m_readers.run<Prepared>(
        Lane::Prepare, [cache = m_cache](const std::stop_token&) { return prepareCache(cache); },
        [this](const Result<Prepared>& cache) { prepared(cache); });
}

void CacheDesk::prepared(const Result<Prepared>& cache) {
    m_preparing = false;
    m_usable = cache.has_value();
    if (m_usable) {
        m_parts.messages->settle(Message::Topic::Cache);
        if (cache->place.use == store::CachePlace::Use::ReadOnly)
            m_parts.messages->add(Texts::ofReadOnlyCache(m_cache.path, cache->place.reason));
        Q_EMIT ready(cache->info);
        return;
    }
    m_parts.cacheLabel->setText(tr("No cache"));
    m_parts.importStatus->setIdle(tr("The cache cannot be used"));
    m_parts.messages->add(Texts::ofUnusableCache(cache.error()));
    Q_EMIT unusable();
}

void CacheDesk::chooseAnother() {
    auto* files = new QFileDialog(m_window, tr("Choose a cache"), QFileInfo(QString::fromStdString(m_cache.path)).absolutePath(),
                                  tr("Framewake caches (*.fwdb)") + QStringLiteral(";;") + tr("All files (*)"));
    files->setObjectName(QStringLiteral("cacheChoice"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    // An existing cache is opened, not overwritten.
    files->setOption(QFileDialog::DontConfirmOverwrite);
    files->setLabelText(QFileDialog::Accept, tr("Use"));
    files->setDefaultSuffix(QStringLiteral("fwdb"));
    connect(files, &QFileDialog::fileSelected, this, &CacheDesk::anotherChosen);
    files->open();
}

}  // namespace fw::app
