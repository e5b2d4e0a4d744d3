// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/app_style.h"

#include <cmath>

#include <QApplication>
#include <QPalette>
#include <QRegularExpression>
#include <QStyleFactory>

#include "widgets/style_tokens.h"

namespace fw::widgets {
namespace {

// $name stands for a colour, {n} for n pixels of the design sheet.
constexpr char sheet[] = R"(
QMainWindow, QDialog, QWidget[fwPanel="window"] { background: $window; }
QWidget[fwPanel="panel"] { background: $panel; }
QWidget[fwPanel="surface"] { background: $surface; }
QFrame[fwPanel="popup"] { background: $raised; border: 1px solid $line2; }
QFrame[fwPanel="popup"] QListView { background: $raised; border: 1px solid $line; }
QWidget[fwPanel="header"] { background: $panel; border: none; border-bottom: 1px solid $line; }
#sampleCard { background: $surface; border: 1px solid $line; border-radius: 4px; }
#sampleRow { border-bottom: 1px solid $grid; }

QLabel { background: transparent; }
QLabel[fwText="title"] { font-size: {15}; font-weight: 600; }
QLabel[fwText="hero"] { font-size: {22}; font-weight: 600; }
QLabel[fwText="heading"] { font-weight: 600; }
QLabel[fwText="cardHeading"] { font-size: {13}; font-weight: 600; }
QLabel[fwText="medium"] { font-weight: 500; }
QLabel[fwText="sentence"] { font-size: {13}; color: $text2; }
QLabel[fwText="figure"] { font-size: {13}; font-weight: 600; }
QLabel[fwText="secondary"] { color: $text2; }
QLabel[fwText="hint"] { color: $text3; }
QLabel[fwText="small"] { font-size: {11}; color: $text3; }
QLabel[fwText="small2"] { font-size: {11}; color: $text2; }
QLabel[fwText="mono"] { font-family: "$mono"; font-size: {11}; color: $text2; }
QLabel[fwText="error"] { color: $errorText; }
QLabel[fwText="warn"] { color: $warnText; }
QLabel[fwText="key"] { font-size: {10}; color: $text3; background: $panel; border: 1px solid $line2; border-radius: 3px; padding: 0px {4}; }
QLabel[fwChip="plain"], QToolButton[fwChip="plain"] { background: $surface; border: 1px solid $line; border-radius: 3px; padding: 0px {7}; min-height: {20}; }
QLabel[fwChip="small"] { font-size: {11}; color: $text2; background: $surface; border: 1px solid $line; border-radius: 3px; padding: 0px {7}; min-height: {18}; }
QLabel[fwChip="error"] { background: $errorBackground; color: $errorText; border: 1px solid transparent; border-radius: 3px; padding: 0px {7}; min-height: {20}; }
QLabel[fwChip="warn"] { background: $warnBackground; color: $warnText; border: 1px solid transparent; border-radius: 3px; padding: 0px {7}; min-height: {20}; }
QLabel[fwChip="accent"] { background: $accentBackground; color: $accent; border: 1px solid $accentLine; border-radius: 3px; padding: 0px {7}; min-height: {18}; }

QToolBar { background: $window; border: none; padding: 0px; spacing: {4}; min-height: {40}; }
QToolBar::separator { background: $line2; width: 1px; margin: {8} {4}; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: {2} {6}; color: $text; }
QToolBar QToolButton { padding: {4} {8}; }
QToolButton:hover { background: $hover; border-color: $line; }
QToolButton:pressed { background: $sunken; }
QToolButton:checked { background: $accentBackground; color: $accent; font-weight: 600; }
QToolButton:disabled { color: $disabled; }
QToolButton:focus { border: 2px solid $accent; padding: {1} {5}; }
QToolBar QToolButton:focus { padding: {3} {7}; }
QToolButton[fwButton="outlined"] { background: $raised; border-color: $line2; }
QToolButton[fwButton="outlined"]:focus { border-color: $accent; }
QToolButton[fwButton="icon"] { padding: {2}; }
QToolButton[fwButton="icon"]:focus { padding: {1}; }
QToolButton[fwButton="status"] { padding: 0px {6}; font-size: {11}; color: $text2; border-radius: 0px; }
QToolButton[fwButton="status"]:focus { padding: 0px {5}; }
QToolButton::menu-indicator { image: none; }
QToolButton#menuButton::menu-indicator { width: 0px; }

QPushButton { background: $raised; color: $text; border: 1px solid $line2; border-radius: 4px; padding: 0px {10}; min-height: {22}; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $disabled; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0px {9}; min-height: {20}; }
QPushButton[fwDefault="true"] { font-weight: 600; }
QPushButton:default, QPushButton[fwButton="primary"] { background: $accent; color: $onAccent; border-color: $accent; }
QPushButton[fwButton="primary"] { font-weight: 600; }
QPushButton:default:hover, QPushButton[fwButton="primary"]:hover { background: $accentHover; }
QPushButton:default:focus, QPushButton[fwButton="primary"]:focus { border-color: $text; }
QPushButton[fwSize="large"] { min-height: {26}; }
QPushButton[fwSize="large"]:focus { min-height: {24}; }
QPushButton[fwButton="link"] { background: transparent; border: 1px solid transparent; color: $accent; text-align: left; padding: 0px {4}; font-weight: 500; }
QPushButton[fwButton="link"]:hover { background: $hover; }
QPushButton[fwButton="link"]:focus { border: 2px solid $accent; padding: 0px {3}; }

QLineEdit, QSpinBox, QComboBox, QAbstractSpinBox { background: $surface; color: $text; border: 1px solid $line2; border-radius: 3px; padding: 0px {7}; min-height: {22};
  selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit:focus, QSpinBox:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $accent; padding: 0px {6}; min-height: {20}; }
QLineEdit:disabled, QComboBox:disabled { color: $disabled; background: $panel; }
QComboBox[fwChoice="true"]::drop-down { border: none; width: {20}; }
QComboBox[fwChoice="true"]::down-arrow { image: none; width: 0px; height: 0px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; background: transparent; padding: 0px; min-height: {18}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QFrame[fwOmnibox="idle"] { background: $surface; border: 1px solid $line2; border-radius: 4px; padding: 1px; }
QFrame[fwOmnibox="focus"] { background: $surface; border: 2px solid $accent; border-radius: 4px; padding: 0px; }
QFrame[fwOmnibox] QLineEdit { border: none; background: transparent; padding: 0px; min-height: {20}; }
QPlainTextEdit { background: $surface; color: $text; border: 1px solid $line2; border-radius: 3px;
  selection-background-color: $accent; selection-color: $onAccent; }
QPlainTextEdit:focus { border: 2px solid $accent; }

QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: $text2; padding: 0px {12}; min-height: {30}; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; font-weight: 600; border-bottom: 2px solid $accent; }
QTabBar:focus::tab:selected { border: 2px solid $accent; }
QTabWidget::pane { border: none; border-top: 1px solid $line2; }

QAbstractItemView { background: $surface; color: $text; border: none; outline: none; selection-background-color: $accentBackground; selection-color: $text; }
QAbstractItemView[fwPanel="panel"] { background: $panel; }
QListView#completions { background: $raised; border: 1px solid $line2; padding: {4} 0px; }
QListView#completions::item { min-height: {24}; padding: 0px {8}; }
QListView#completions::item:selected { background: $accentBackground; color: $text; }
QHeaderView { background: $panel; border: none; }
QHeaderView::section { background: $panel; color: $text2; font-size: {11}; font-weight: 500; border: none; border-bottom: 1px solid $line; padding: 0px {8}; min-height: {23}; }
QHeaderView::section:hover { color: $text; background: $hover; }
QHeaderView::down-arrow, QHeaderView::up-arrow { width: 0px; height: 0px; image: none; }
QTableCornerButton::section { background: $panel; border: none; }

QDockWidget { color: $text; font-weight: 600; titlebar-normal-icon: none; }
QDockWidget::title { background: $panel; padding: {6} {12}; border-bottom: 1px solid $line; text-align: left; }
QMainWindow::separator { background: $line2; width: 1px; height: 1px; }
QSplitter::handle { background: $line2; }

QStatusBar { background: $window; color: $text2; border-top: 1px solid $line2; font-size: {11}; min-height: {23}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { font-size: {11}; color: $text2; }
QStatusBar > QLabel { padding: 0px {10}; }
QProgressBar { background: $sunken; border: 1px solid $line; border-radius: 1px; min-height: {4}; max-height: {4}; text-align: center; }
QProgressBar::chunk { background: $accent; }

QMenuBar { background: $window; color: $text; }
QMenuBar::item { padding: {4} {8}; background: transparent; }
QMenuBar::item:selected { background: $accentBackground; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: {4} 0px; }
QMenu::item { padding: {4} {24} {4} {28}; }
QMenu::item:selected { background: $accentBackground; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: {4} 0px; }
QMenu::icon { padding-left: {8}; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: {4}; }

QScrollBar:vertical { background: $panel; width: {10}; margin: 0px; border: none; }
QScrollBar:horizontal { background: $panel; height: {10}; margin: 0px; border: none; }
QScrollBar::handle:vertical { background: $line2; border-radius: 2px; min-height: {24}; margin: {2}; }
QScrollBar[fwMarked="true"]:vertical { width: {12}; }
QScrollBar[fwMarked="true"]::handle:vertical { margin: {2} {5} {2} {1}; background: $text3; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 2px; min-width: {24}; margin: {2}; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: $panel; border: none; }
QScrollArea { border: none; }
)";

QColor mixed(const QColor& a, const QColor& b, double share) {
    const auto part = [share](int x, int y) { return static_cast<int>(std::lround(x * (1 - share) + y * share)); };
    return QColor(part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue()));
}

QString colorOf(const QString& name, const render::Theme& theme) {
    const WidgetColors& extra = widgetColors(theme.id);
    const auto is = [&name](const char* wanted) { return name == QLatin1String(wanted); };
    QColor color;
    if (is("window")) color = theme.window;
    if (is("panel")) color = theme.panel;
    if (is("surface")) color = theme.surface;
    if (is("sunken")) color = theme.sunken;
    if (is("line")) color = theme.line;
    if (is("grid")) color = theme.grid;
    if (is("line2")) color = theme.lineStrong;
    if (is("text")) color = theme.text;
    if (is("text2")) color = theme.text2;
    if (is("text3")) color = theme.text3;
    if (is("accent")) color = theme.accent;
    if (is("accentBackground")) color = theme.accentBackground;
    if (is("accentHover")) color = mixed(theme.accent, theme.text, 0.15);
    if (is("onAccent")) color = theme.onAccent;
    if (is("errorText")) color = theme.errorText;
    if (is("errorBackground")) color = theme.errorBackground;
    if (is("warnText")) color = theme.warnText;
    if (is("warnBackground")) color = theme.warnBackground;
    if (is("raised")) color = extra.raised;
    if (is("hover")) color = extra.hover;
    if (is("accentLine")) color = extra.accentLine;
    // Disabled controls are text3 at 55 % (design sheet).
    if (is("disabled")) color = mixed(theme.surface, theme.text3, 0.55);
    Q_ASSERT_X(color.isValid(), "styleSheet", qPrintable(name));
    return color.name();
}

QPalette paletteOf(const render::Theme& theme) {
    const WidgetColors& extra = widgetColors(theme.id);
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.surface);
    palette.setColor(QPalette::AlternateBase, theme.panel);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::Button, extra.raised);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.errorText);
    palette.setColor(QPalette::ToolTipBase, extra.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.text3);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, extra.raised);
    palette.setColor(QPalette::Midlight, theme.line);
    palette.setColor(QPalette::Mid, theme.lineStrong);
    palette.setColor(QPalette::Dark, theme.lineStrong);
    palette.setColor(QPalette::Shadow, theme.sunken);
    const QColor disabled = mixed(theme.surface, theme.text3, 0.55);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

}  // namespace

QString styleSheet(render::ThemeId id, double scale) {
    const render::Theme& theme = render::theme(id);
    const QString source = QString::fromUtf8(sheet);
    static const QRegularExpression token(QStringLiteral("\\$([A-Za-z0-9]+)|\\{([0-9]+)\\}"));
    QString out;
    qsizetype at = 0;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        out += QStringView(source).mid(at, found.capturedStart() - at);
        at = found.capturedEnd();
        if (const QString size = found.captured(2); !size.isEmpty())
            out += QStringLiteral("%1px").arg(std::lround(size.toInt() * scale));
        else if (found.captured(1) == QLatin1String("mono"))
            out += monoFont().family();
        else
            out += colorOf(found.captured(1), theme);
    }
    return out.append(QStringView(source).mid(at));
}

void applyTheme(QApplication& app, render::ThemeId theme) {
    // One style on every desktop: the sheet is measured on Fusion. With a sheet set, style() is Qt's proxy around it.
    if (app.property("fwStyled").isNull()) {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        // Nothing slides or fades in, whatever the desktop says: who asked for less motion has it everywhere.
        for (const Qt::UIEffect effect : {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                          Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QApplication::setEffectEnabled(effect, false);
        app.setProperty("fwStyled", true);
    }
    const QString sheet = styleSheet(theme, uiScale());
    // Setting the same again would polish every widget anew, which is a third of a start.
    if (app.styleSheet() == sheet) return;
    QApplication::setPalette(paletteOf(render::theme(theme)));
    app.setStyleSheet(sheet);
}

}  // namespace fw::widgets
