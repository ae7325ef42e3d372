#pragma once

#include <QListWidget>

namespace sheaf {

class Theme;

/// What may be meant, below a line that is being typed in.
struct Completion {
    QString text; ///< as it is shown
    QString hint; ///< quietly at the right: a count, an example
    QString written;
};

/// The list of completions, over the window and without the keyboard, which stays where one types. No row is
/// chosen at first.
class CompletionList : public QListWidget {
    Q_OBJECT

  public:
    /// `line` is what is typed in; the list stands below it.
    CompletionList(const Theme& theme, QWidget& line);

    /// Hides itself where there are none.
    void offer(const QList<Completion>& completions);

    /// Chooses the row that many below, or above; past the ends none, as before the first.
    void step(int rows);

    /// What the chosen row writes; empty where none is.
    QString chosen() const;
    QString first() const;

  private:
    void place();

    QWidget& m_line;
};

} // namespace sheaf
