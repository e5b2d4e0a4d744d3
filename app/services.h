// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import_service.h"
#include "app/picture_controller.h"
#include "app/reader_pool.h"
#include "app/trace_controller.h"
#include "model/items/trace_list_model.h"
#include "model/store/cache_file.h"

namespace fw::app {

/// Everything of a window that has threads or talks to one, over one cache. Goes before the widgets do.
struct Services {
    Services(const store::CacheOptions& cache, items::TraceListModel& list)
        : imports(cache), readers(cache), traces(readers, list), pictures(readers) {}

    ImportService imports;
    ReaderPool readers;
    TraceController traces;
    PictureController pictures;
};

}  // namespace fw::app
