// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/no_cache_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/plain_text.h"
#include "widgets/style_tokens.h"

namespace fw::app {

NoCachePage::NoCachePage(QWidget* parent) : QWidget(parent) {
    auto* hint = widgets::plainLabel(this, tr("Traces are shown here as soon as there is a cache to keep them in."), "hint");
    hint->setAlignment(Qt::AlignCenter);
    hint->setWordWrap(true);
    auto* temporary = new QPushButton(tr("Use a temporary cache"), this);
    temporary->setObjectName(QStringLiteral("useTemporaryCache"));
    temporary->setToolTip(tr("In memory; gone when the window closes"));
    auto* another = new QPushButton(tr("Choose another cache…"), this);
    connect(temporary, &QPushButton::clicked, this, &NoCachePage::temporaryAsked);
    connect(another, &QPushButton::clicked, this, &NoCachePage::anotherAsked);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(widgets::px(8));
    buttons->addStretch(1);
    buttons->addWidget(temporary);
    buttons->addWidget(another);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addWidget(hint);
    column->addSpacing(widgets::px(12));
    column->addLayout(buttons);
    column->addStretch(1);
}

}  // namespace fw::app
