// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_saver.h"

#include <QSaveFile>

namespace fw::app {

Result<qint64> saveFile(const QString& path, const std::function<Result<void>(const FilePiece&)>& write) {
    QSaveFile file(path);
    const auto refused = [&] { return fail(ErrorKind::Output, file.errorString().toStdString(), path.toStdString()); };
    if (!file.open(QIODevice::WriteOnly)) return refused();
    bool good = true;
    qint64 bytes = 0;
    const Result<void> written = write([&](std::string_view piece) {
        const auto size = static_cast<qint64>(piece.size());
        good = good && file.write(piece.data(), size) == size;
        bytes += size;
        return good;
    });
    if (!good) return refused();
    // Without commit() nothing is left behind.
    if (!written) return tl::unexpected<Error>(written.error());
    if (!file.commit()) return refused();
    return bytes;
}

}  // namespace fw::app
