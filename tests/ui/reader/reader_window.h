#pragma once

#include "ui/detail/detail_pane.h"
#include "ui/theme/theme.h"

#include <QMainWindow>

namespace sheaf::test {

/// A window as the program has it: shown and painted before the reader is loaded into it.
class ReaderWindow : public QMainWindow {
  public:
    explicit ReaderWindow(QSize size = {760, 900});

    Theme theme;
    DetailPane* pane;

    /// Shows the paper and waits until it stands on the screen.
    bool show(const DayEntry& entry) { return showPage({entry}); }
    bool showPage(const PageMatter& matter);

    /// Saves what the screen shows of the window as SHEAF_PICTURES/NAME.png.
    bool save(const QString& name);
};

/// Median of the milliseconds between showing these two papers in turn and their standing in the page.
double medianSwap(ReaderWindow& window, const DayEntry& one, const DayEntry& other, int times);

} // namespace sheaf::test
