#include "ui/window/style_sheet.h"

#include "ui/theme/palette.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// Text fields take their colours from the palette: given one here, Qt makes the placeholder of it at half
// strength, which is too faint to read. Names in braces stand for the palette's colours. Sizes are in steps
// of four.
QString source() {
    return uR"(
QMainWindow, QDialog, QStackedWidget, QWidget#listColumn, QWidget#pickedPage { background: {bg}; color: {ink}; }
QWidget#topBar, QWidget#statusLine, QMenuBar, QScrollArea#sidebar, QWidget#sidebarPage { background: {side}; color: {ink}; }
QLabel { color: {ink}; background: transparent; }
QLabel[look="section"] { color: {faint}; padding: 2px 8px 4px 8px; }
QDialog QLabel[look="section"] { padding: 2px 0 4px 0; }
QLabel[look="keys"] { color: {soft}; font-weight: 600; }
QLabel[look="quiet"] { color: {soft}; }
QLabel[look="bad"] { color: {warn}; }
QLabel[look="good"] { color: {good}; }
QFrame[frameShape="0"][look="line"], sheaf--Hairline { background: {line}; border: none; }
QListView { background: {bg}; color: {ink}; border: none; outline: none; }
QListWidget#completions { background: {bg}; border: 1px solid {scroll}; border-radius: 6px; padding: 4px; }
QSplitter::handle { background: {line}; }
QSplitter::handle:horizontal { width: 1px; }
QPushButton { background: {bg}; color: {ink}; border: 1px solid {line}; border-radius: 6px; padding: 5px 12px; min-height: 18px; }
QPushButton:hover { background: {card}; }
QPushButton:pressed, QPushButton:checked { background: {accentBg}; }
QPushButton:focus { border-color: {accent}; outline: none; }
QPushButton:disabled { color: {faint}; background: {side}; }
QPushButton[look="primary"] { background: {accent}; border-color: {accent}; color: {bg}; }
QPushButton[look="primary"]:focus { border-color: {ink}; }
QPushButton[look="primary"]:disabled { background: {lowBg}; border-color: {line}; color: {low}; }
QPushButton[look="link"], QToolButton[look="link"] { background: transparent; border: 1px solid transparent; color: {accent}; padding: 2px 8px; min-height: 16px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus, QToolButton[look="link"]:focus { border-color: {accent}; border-radius: 6px; }
QPushButton#spendingSettings, QPushButton#ledgerRange, QPushButton#showFiltered, QPushButton#dayState, QPushButton#dayFiltered, QWidget#pickedPage QPushButton { padding: 2px 0; }
QToolButton[look="link"] { color: {soft}; }
QToolButton[look="link"]:hover { color: {ink}; }
QToolButton[look="link"]::menu-indicator { image: none; width: 0; }
QToolButton[chooses="true"] { padding-right: 17px; }
QLineEdit, QPlainTextEdit, QTextBrowser#previewRendered, QSpinBox, QDateEdit, QTimeEdit { border: 1px solid {line}; border-radius: 6px; padding: 4px 8px; min-height: 20px; }
QComboBox { background: {bg}; color: {ink}; border: 1px solid {line}; border-radius: 6px; padding: 4px 24px 4px 9px; min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextBrowser#previewRendered:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QTimeEdit:focus { border-color: {accent}; }
QWidget#noteEditor QPlainTextEdit { background: {bg}; }
QLineEdit[bad="true"] { border-color: {warn}; }
QLineEdit#search { lineedit-clear-button-icon: url(:/icons/clear.svg); }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: {bg}; color: {ink}; border: 1px solid {line}; selection-background-color: {accentBg}; selection-color: {accent}; outline: none; }
QMenuBar { border-bottom: 1px solid {line}; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: {ink}; }
QMenuBar::item:selected { background: {accentBg}; color: {accent}; }
QMenu { background: {bg}; color: {ink}; border: 1px solid {line}; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: {accentBg}; color: {accent}; }
QMenu::item:disabled { color: {faint}; }
QMenu::separator { height: 1px; background: {line}; margin: 4px 8px; }
QProgressBar { background: {line}; border: none; border-radius: 2px; min-height: 5px; max-height: 5px; }
QProgressBar::chunk { background: {accent}; border-radius: 2px; }
QSlider { background: transparent; min-height: 18px; }
QSlider::groove:horizontal { height: 3px; border-radius: 1px; background: {line}; }
QSlider::sub-page:horizontal { height: 3px; border-radius: 1px; background: {accent}; }
QSlider::handle:horizontal { width: 11px; margin: -5px 0; border-radius: 6px; background: {accent}; border: 1px solid {bg}; }
QSlider::handle:horizontal:focus { width: 9px; border: 2px solid {ink}; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: {scroll}; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: {faint}; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: {scroll}; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:horizontal:hover { background: {faint}; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QWidget#notice { background: {midBg}; }
QWidget#notice QLabel { color: {mid}; }
QWidget#notice QPushButton[look="link"] { color: {ink}; font-weight: 600; }
QListWidget#pages { background: {side}; border: none; border-right: 1px solid {line}; padding: 8px; }
QListWidget#pages::item { padding: 6px 8px; border-radius: 6px; color: {ink}; }
QListWidget#pages::item:selected { background: {accentBg}; color: {accent}; }
QListWidget#pages::item:focus { border: 1px solid {accent}; padding: 5px 7px; }
QScrollArea#ledgerDetails { border: 1px solid transparent; border-radius: 6px; }
QScrollArea#ledgerDetails:focus { border-color: {accent}; }
QFrame#commandPalette { background: {bg}; border: 1px solid {scroll}; border-radius: 10px; }
QFrame#commandPalette QListView { border: none; background: {bg}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QTabWidget::pane { border: none; border-top: 1px solid {line}; }
QWidget#pdfBar, QWidget#pdfFindBar, QWidget#pageFindBar, QWidget#noteEditor, QTabBar#paperTabs { background: {side}; }
QWidget#pdfMessage { background: {bg}; }
QToolButton[look="link"]:checked { background: {accentBg}; color: {accent}; border-radius: 6px; }
QTreeView#pdfOutlineTree { background: {side}; border: none; border-radius: 0; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: {soft}; border: none; border-bottom: 2px solid transparent; padding: 5px 12px; }
QTabBar::tab:hover, QTabBar::tab:focus { color: {ink}; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; }
QTreeView, QTableView { background: {bg}; color: {ink}; border: 1px solid {line}; border-radius: 6px; outline: none; selection-background-color: {accentBg}; selection-color: {ink}; }
QTreeView:focus, QTableView:focus { border-color: {accent}; }
QTreeView::item { padding: 5px 8px; border: none; }
QTableView::item { padding: 0 8px; border: none; }
QTreeView::item:selected, QTableView::item:selected { background: {accentBg}; color: {ink}; }
QTableView QLineEdit { border: none; border-radius: 0; padding: 0 6px; min-height: 0; }
QHeaderView { background: {side}; border-top-left-radius: 5px; border-top-right-radius: 5px; }
QHeaderView::section { background: transparent; color: {soft}; border: none; border-bottom: 1px solid {line}; padding: 5px 11px; }
QHeaderView#listColumns::section { padding: 5px 8px; }
QLabel#consentNotice { background: {midBg}; color: {mid}; border-radius: 6px; padding: 8px 12px; }
QScrollArea#settingsPage, QWidget#page { background: {bg}; }
QDialog QSpinBox { min-width: 72px; }
QWidget#page sheaf--Chooser { min-width: 160px; }
QCheckBox::indicator, QTableView::indicator, QTreeView::indicator { width: 13px; height: 13px; border: 1px solid {faint}; border-radius: 3px; background: {bg}; }
QCheckBox::indicator:checked, QTableView::indicator:checked, QTreeView::indicator:checked { border-color: {accent}; background: {accent}; image: url({tick}); }
QCheckBox::indicator:checked:disabled { border-color: {low}; background: {low}; }
QCheckBox::indicator:focus { border-color: {accent}; }
QCheckBox::indicator:checked:focus { border-color: {ink}; }
QRadioButton::indicator { width: 13px; height: 13px; border: 1px solid {faint}; border-radius: 7px; background: {bg}; }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 4px solid {accent}; }
QRadioButton::indicator:unchecked:focus { border-color: {accent}; }
QCheckBox, QRadioButton { color: {ink}; spacing: 8px; }
QToolTip { background: {card}; color: {ink}; border: 1px solid {line}; padding: 4px; }
)"_s;
}

QColor towards(const QColor& one, const QColor& other) {
    const auto mix = [](int near, int far) { return (near * 3 + far) / 4; };
    return {mix(one.red(), other.red()), mix(one.green(), other.green()), mix(one.blue(), other.blue())};
}

} // namespace

QString windowStyleSheet(const Palette& colours) {
    const QList<std::pair<QString, QColor>> names{
        {u"bg"_s, colours.bg},         {u"side"_s, colours.side},
        {u"line"_s, colours.line},     {u"ink"_s, colours.ink},
        {u"soft"_s, colours.soft},     {u"faint"_s, colours.faint},
        {u"accent"_s, colours.accent}, {u"accentBg"_s, colours.accentBg},
        {u"card"_s, colours.card},     {u"warn"_s, colours.warn},
        {u"good"_s, colours.good},     {u"mid"_s, colours.mid},
        {u"midBg"_s, colours.midBg},   {u"low"_s, colours.low},
        {u"lowBg"_s, colours.lowBg},   {u"scroll"_s, towards(colours.line, colours.faint)},
    };
    QString sheet = source();
    for (const auto& [name, colour] : names)
        sheet.replace(u"{%1}"_s.arg(name), colour.name());
    return sheet.replace(u"{tick}"_s,
                         colours.dark ? u":/icons/tick-dark.svg"_s : u":/icons/tick-light.svg"_s);
}

} // namespace sheaf
