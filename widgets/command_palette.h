// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

#include <QDialog>
#include <QString>

class QLineEdit;
class QTreeWidget;

namespace fw::widgets {

/// One thing a reader can ask for by its name.
struct PaletteCommand {
    QString group;  ///< "View"
    QString text;   ///< "Full screen"
    QString keys;   ///< "F11"; may be empty
    std::function<void()> run;
};

/// How well the typed words fit a command; 0: not at all, higher is better. Every word must stand somewhere in group or text, letter case
/// and accents aside; the beginning of a word counts more than its middle, the text more than the group.
[[nodiscard]] int paletteRank(const PaletteCommand& command, const QString& typed);

/// All commands of the window in one list that is found by typing. Enter runs the chosen one after the palette is closed. GUI thread.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    CommandPalette(std::vector<PaletteCommand> commands, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void runCurrent();

    std::vector<PaletteCommand> m_commands;
    QLineEdit* m_field;
    QTreeWidget* m_list;
};

}  // namespace fw::widgets
