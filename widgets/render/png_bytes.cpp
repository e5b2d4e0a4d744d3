// SPDX-License-Identifier: GPL-3.0-or-later
// PNG: W3C, Portable Network Graphics (Third Edition). Its data is one zlib stream (RFC 1950); here it is made of strips that are deflated
// beside each other, each ended on a byte boundary (RFC 1951), so that they can be joined as they are.
#include "widgets/render/png_bytes.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include <zlib.h>
#include <QThread>

#include "widgets/render/pixel_deflate.h"

namespace fw::render {
namespace {

constexpr std::size_t stripBytes = std::size_t{4} << 20;
constexpr int pngChannels = 3;

void appendBig(std::string& out, std::uint32_t value) {
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 0xffU);
}

std::uint32_t crcOf(std::string_view bytes) {
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

/// Length, type, data, checksum over the latter two.
std::string chunkOf(std::string_view type, std::string_view data) {
    std::string out;
    out.reserve(data.size() + 12);
    appendBig(out, static_cast<std::uint32_t>(data.size()));
    out += type;
    out += data;
    appendBig(out, crcOf(std::string_view(out).substr(4)));
    return out;
}

/// Some rows of the picture, deflated.
struct PngStrip {
    int first = 0;
    int rows = 0;
    std::string chunk;  ///< IDAT
    uLong adler = 1;    ///< of the bytes before deflating
    std::size_t bytes = 0;
};

void deflateStrip(const QImage& image, PngStrip& strip, bool isFirst, bool isLast) {
    const int width = image.width();
    std::vector<std::uint8_t> raw((static_cast<std::size_t>(width) * pngChannels + 1) * static_cast<std::size_t>(strip.rows));
    std::uint8_t* to = raw.data();
    for (int y = strip.first; y < strip.first + strip.rows; ++y) {
        const auto* pixels = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        *to++ = 0;  // no filter: what repeats are whole runs
        for (int x = 0; x < width; ++x) {
            const QRgb pixel = pixels[x];
            *to++ = static_cast<std::uint8_t>(pixel >> 16 & 0xffU);
            *to++ = static_cast<std::uint8_t>(pixel >> 8 & 0xffU);
            *to++ = static_cast<std::uint8_t>(pixel & 0xffU);
        }
    }
    strip.bytes = raw.size();
    strip.adler = adler32_z(1, raw.data(), raw.size());

    if (isFirst) strip.chunk.assign("\x78\x01", 2);  // the zlib stream: deflate, window of 32 kB, fastest
    strip.chunk += deflatePixels(raw, static_cast<std::size_t>(width) * pngChannels + 1, pngChannels, isLast);
}

std::string textChunks(const QImage& image) {
    std::string out;
    for (const QString& key : image.textKeys()) {
        // Keywords are Latin-1 of at most 79 bytes; ours are.
        std::string data = key.toLatin1().left(79).toStdString();
        data += std::string("\0\0\0\0\0", 5);  // its end, not compressed, no language, no translated keyword
        data += image.text(key).toStdString();
        out += chunkOf("iTXt", data);
    }
    return out;
}

}  // namespace

Result<QByteArray> pngBytes(const QImage& image) {
    if (image.isNull()) return fail(ErrorKind::Limit, "a picture without pixels");
    const QImage pixels = image.format() == QImage::Format_RGB32 ? image : image.convertToFormat(QImage::Format_RGB32);
    if (pixels.isNull()) return fail(ErrorKind::Limit, "the picture does not fit into memory");
    const std::size_t rowBytes = static_cast<std::size_t>(pixels.width()) * pngChannels + 1;
    const int rowsEach = static_cast<int>(std::max<std::size_t>(1, stripBytes / rowBytes));
    std::vector<PngStrip> strips;
    for (int y = 0; y < pixels.height(); y += rowsEach) {
        PngStrip& strip = strips.emplace_back();
        strip.first = y;
        strip.rows = std::min(rowsEach, pixels.height() - y);
    }
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < strips.size(); i = next++) deflateStrip(pixels, strips[i], i == 0, i + 1 == strips.size());
    };
    {
        const auto helpers =
            std::min<std::size_t>(strips.size() - 1, static_cast<std::size_t>(std::max(1, QThread::idealThreadCount())) - 1);
        std::vector<std::jthread> threads;
        for (std::size_t i = 0; i < helpers; ++i) threads.emplace_back(work);
        work();
    }
    uLong adler = 1;
    for (const PngStrip& strip : strips) {
        adler = adler32_combine(adler, strip.adler, static_cast<z_off_t>(strip.bytes));
    }
    std::string& last = strips.back().chunk;
    appendBig(last, static_cast<std::uint32_t>(adler));

    std::string header;
    appendBig(header, static_cast<std::uint32_t>(pixels.width()));
    appendBig(header, static_cast<std::uint32_t>(pixels.height()));
    header += std::string("\x08\x02\0\0\0", 5);  // 8 bits, RGB, deflate, filters by row, not interlaced
    std::string physical;
    appendBig(physical, static_cast<std::uint32_t>(std::max(0, image.dotsPerMeterX())));
    appendBig(physical, static_cast<std::uint32_t>(std::max(0, image.dotsPerMeterY())));
    physical += '\x01';  // a metre

    QByteArray out("\x89PNG\r\n\x1a\n", 8);
    const auto add = [&out](const std::string& bytes) { out.append(bytes.data(), static_cast<qsizetype>(bytes.size())); };
    add(chunkOf("IHDR", header));
    add(chunkOf("pHYs", physical));
    add(textChunks(image));
    for (const PngStrip& strip : strips) add(chunkOf("IDAT", strip.chunk));
    add(chunkOf("IEND", {}));
    return out;
}

}  // namespace fw::render
