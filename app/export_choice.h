// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include <QString>

#include "app/redact_choice.h"
#include "app/trace_export_run.h"

namespace fw::app {

/// What the reader chose for a picture, or for what tells the same in another form.
struct PictureChoice {
    enum class Format : std::uint8_t { Png, Svg, Pdf, Html, Markdown, Csv };
    enum class Theme : std::uint8_t { AsWindow, Light, Dark };
    Format format = Format::Png;
    int scale = 2;  ///< 1 to 4, PNG only
    Theme theme = Theme::Light;
    bool wholeTrace = false;                  ///< not only the part of the time axis that is seen
    std::optional<RedactChoice> redact = {};  ///< secrets and persons are left out
    bool operator==(const PictureChoice&) const = default;

    [[nodiscard]] bool isPicture() const { return format <= Format::Pdf; }
};

/// What the reader chose for an export, remembered between starts.
struct ExportChoice {
    enum class Format : std::uint8_t { Html, Markdown, Png, Svg, Pdf, OtlpJson, OtlpProto, JaegerJson, ZipkinJson, Csv };
    enum class Traces : std::uint8_t { Open, Chosen, Listed };
    Format format = Format::Html;
    Traces traces = Traces::Open;
    bool redact = true;
    QString ruleFile = {};  ///< of redaction; empty: none
    QString shift = {};     ///< of times: "random", "3h" …; empty: none
    int scale = 2;          ///< of pictures
    PictureChoice::Theme theme = PictureChoice::Theme::Light;
    bool wholeTrace = false;
    bool operator==(const ExportChoice&) const = default;

    [[nodiscard]] bool isPicture() const { return format == Format::Png || format == Format::Svg || format == Format::Pdf; }
    /// Nothing for pictures.
    [[nodiscard]] std::optional<ExportKind> kind() const {
        if (isPicture()) return std::nullopt;
        if (format == Format::Html) return ExportKind::Html;
        if (format == Format::Markdown) return ExportKind::Markdown;
        return static_cast<ExportKind>(static_cast<int>(ExportKind::OtlpJson) + static_cast<int>(format) -
                                       static_cast<int>(Format::OtlpJson));
    }
    [[nodiscard]] std::optional<RedactChoice> redaction() const {
        if (!redact) return std::nullopt;
        return RedactChoice{ruleFile.toStdString(), shift.toStdString()};
    }
    [[nodiscard]] PictureChoice picture() const {
        PictureChoice choice;
        if (isPicture()) choice.format = static_cast<PictureChoice::Format>(static_cast<int>(format) - static_cast<int>(Format::Png));
        choice.scale = scale;
        choice.theme = theme;
        choice.wholeTrace = wholeTrace;
        choice.redact = redaction();
        return choice;
    }
};

}  // namespace fw::app
