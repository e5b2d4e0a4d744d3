// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/command_palette.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/style_tokens.h"

namespace fw::widgets {

namespace {

constexpr int rowsSeen = 12;
constexpr int rowHeight = 24;
constexpr int startOfText = 8;
constexpr int startOfWord = 4;
constexpr int insideWord = 2;
constexpr int inGroup = 1;

/// Without letter case and accents, so that "sciezka" finds "Ścieżka". Ł has no decomposition.
QString plainLetters(const QString& text) {
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded())
        if (c.category() != QChar::Mark_NonSpacing) plain += c == QChar(0x142) ? QLatin1Char('l') : c;
    return plain;
}

int rankOfWord(const QString& word, const QString& text, const QString& group) {
    int best = group.contains(word) ? inGroup : 0;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        best = std::max(best, at == 0 ? startOfText : begins ? startOfWord : insideWord);
    }
    return best;
}

}  // namespace

int paletteRank(const PaletteCommand& command, const QString& typed) {
    const QString text = plainLetters(command.text);
    const QString group = plainLetters(command.group);
    int rank = 1;
    for (const QString& word : plainLetters(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const int of = rankOfWord(word, text, group);
        if (of == 0) return 0;
        rank += of;
    }
    return rank;
}

CommandPalette::CommandPalette(std::vector<PaletteCommand> commands, QWidget* parent)
    : QDialog(parent), m_commands(std::move(commands)), m_field(new QLineEdit(this)), m_list(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    setWindowTitle(tr("Commands"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setPlaceholderText(tr("Type a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_field->setMaxLength(100);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(8), px(8), px(8), px(8));
    column->setSpacing(px(8));
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    refresh();
    m_list->setFixedHeight(rowsSeen * px(rowHeight) + 2 * m_list->frameWidth());
    setMinimumWidth(px(460));
    m_field->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::refresh() {
    const QString typed = m_field->text();
    std::vector<std::pair<int, int>> fits;  // rank, number
    for (std::size_t i = 0; i < m_commands.size(); ++i)
        if (const int rank = paletteRank(m_commands[i], typed); rank > 0) fits.emplace_back(rank, static_cast<int>(i));
    std::stable_sort(fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    for (const auto& [rank, number] : fits) {
        const PaletteCommand& command = m_commands[static_cast<std::size_t>(number)];
        auto* item = new QTreeWidgetItem(m_list, {command.group + QStringLiteral(": ") + command.text, command.keys});
        item->setData(0, Qt::UserRole, number);
        item->setSizeHint(0, QSize(0, px(rowHeight)));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (!fits.empty()) m_list->setCurrentItem(m_list->topLevelItem(0));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int rows = m_list->topLevelItemCount();
        const int at = m_list->indexOfTopLevelItem(m_list->currentItem());
        const auto goTo = [&](int row) {
            if (rows > 0) m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, rows - 1)));
            return true;
        };
        switch (key->key()) {
            case Qt::Key_Down:
                return goTo(at + 1);
            case Qt::Key_Up:
                return goTo(at - 1);
            case Qt::Key_PageDown:
                return goTo(at + rowsSeen - 1);
            case Qt::Key_PageUp:
                return goTo(at - rowsSeen + 1);
            case Qt::Key_Return:
            case Qt::Key_Enter:
                runCurrent();
                return true;
            default:
                break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::runCurrent() {
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr) return;
    // The focus is where it was before the command looks for it.
    const auto run = m_commands[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())].run;
    accept();
    QTimer::singleShot(0, parentWidget(), run);
}

}  // namespace fw::widgets
