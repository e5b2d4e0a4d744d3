// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>

#include <QDialog>
#include <QString>
#include <QUrl>
#include <QVariant>

#include "app/settings.h"
#include "app/texts.h"

class QListWidget;
class QTextBrowser;

namespace fw::app {

/// The pages of the help window, as it lists them.
enum class HelpPage : std::uint8_t { Open, Find, Waterfall, Compare, Bottlenecks, Fetch, Share, Keys, News };
inline constexpr std::size_t helpPages = 9;

/// Markdown of a page in this language ("pl"), in English where there is no such text; News is the list of changes. The texts are compiled
/// in: resources/help, CHANGELOG.md. Any thread.
[[nodiscard]] QString helpText(HelpPage page, const QString& language);

/// What is said once after an update: absent at the first start, and where the version was told. Notes that it was told.
[[nodiscard]] std::optional<Message> noticeOfUpdate(SettingsData& settings);

/// Help to be read in the program: pages with pictures, and what is new. It asks no network, and follows no link but those between its
/// pages. Modeless; Escape closes it. GUI thread.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    void open(HelpPage page);
    [[nodiscard]] HelpPage page() const { return m_page; }

private:
    void followLink(const QUrl& link);
    void show(HelpPage page);

    QListWidget* m_contents;
    QTextBrowser* m_text;
    HelpPage m_page = HelpPage::Open;
};

}  // namespace fw::app
