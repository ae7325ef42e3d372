#pragma once

#include <QObject>

class QWidget;

namespace sheaf {

class FindBar;

/// Words to find on the page: the line for them, and what it says of where they stand.
class PageFind : public QObject {
    Q_OBJECT

  public:
    explicit PageFind(QWidget* pane);

    FindBar& bar() { return *m_bar; }

    /// `number` is the place that is marked, from 1; 0 where it is not known.
    void showHits(int matches, int number);

  signals:
    /// See ReaderView::find.
    void wanted(const QString& words, bool backward);
    void closed();

  private:
    FindBar* m_bar;
};

} // namespace sheaf
