// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include "app/export_choice.h"
#include "app/trace_export_run.h"

namespace fw::app {

/// The sentences of an export, in the reader's language.
class ExportTexts {
    Q_DECLARE_TR_FUNCTIONS(fw::app::ExportTexts)

public:
    [[nodiscard]] static QString ofFormat(ExportChoice::Format format);
    /// Of a file dialog: "HTML pages (*.html)".
    [[nodiscard]] static QString filter(ExportChoice::Format format);
    /// Behind the name of a file, without a dot before.
    [[nodiscard]] static QString suffix(ExportChoice::Format format);
    /// A kind of redaction rule; own ones by their line.
    [[nodiscard]] static QString ofRule(const std::string& name);
    /// What a format has no place for, with numbers; empty: it holds everything.
    [[nodiscard]] static QString ofLosses(const ExportDone& done, ExportChoice::Format format);
    /// "28 spans of 1 trace, 41.2 kB".
    [[nodiscard]] static QString ofAmount(const ExportDone& done);
    [[nodiscard]] static QString ofProgress(const ExportProgress& at);
    /// "3 values left out".
    [[nodiscard]] static QString ofRemoved(quint64 removed);
};

}  // namespace fw::app
