// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's mark in the sizes that desktops ask for. Usage: render_icon IN.svg SIZE OUT.png
#include <cstdio>
#include <cstdlib>

#include <QImage>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

int main(int argc, char** argv) {
    const int size = argc == 4 ? std::atoi(argv[2]) : 0;
    if (size < 8 || size > 1024) {
        std::fputs("usage: render_icon IN.svg SIZE OUT.png\n", stderr);
        return 2;
    }
    QSvgRenderer mark(QString::fromLocal8Bit(argv[1]));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    mark.render(&painter);
    painter.end();
    const QString out = QString::fromLocal8Bit(argv[3]);
    if (mark.isValid() && image.save(out, "PNG")) return 0;
    std::fprintf(stderr, "render_icon: cannot make %s of %s\n", argv[3], argv[1]);
    return 1;
}
