#pragma once

#include "base/result.h"
#include "papers/saved_search.h"

#include <QFuture>
#include <QHash>
#include <QTimer>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace sheaf {

class CountRow;
class RowDragging;
class SavedSearchService;
class Theme;

/// The searches that the reader keeps, with the unread papers of each, counted one search after the other.
/// A row's menu, F2, Delete and Alt with Up and Down rename, remove and move it, and so does dragging it.
/// Hidden while there are none.
class SavedSection : public QWidget {
    Q_OBJECT

  public:
    SavedSection(SavedSearchService& searches, const Theme& theme, QWidget* parent = nullptr);

    /// Marks the row whose search is shown, empty for none; whether there is one.
    bool setShown(const QString& search);

    /// Counts again, soon: what is asked many times over is done once.
    void countSoon();

  signals:
    void chosen(const QString& search);
    /// The rows are new.
    void filled();
    void failed(const sheaf::Error& error);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void reload();
    void fill(const QList<SavedSearch>& searches);
    CountRow* rowAt(qsizetype index);
    void countNext();
    void showMenu(qsizetype index);
    bool takeKey(qsizetype index, int key, Qt::KeyboardModifiers modifiers);
    void rename(const SavedSearch& search);
    void remove(qint64 id);
    void move(qsizetype index, qsizetype by);
    void check(const QFuture<Outcome>& outcome);

    SavedSearchService& m_service;
    const Theme& m_theme;
    QVBoxLayout* m_lines;
    RowDragging* m_dragging;
    QList<SavedSearch> m_searches;
    QList<CountRow*> m_rows;
    QHash<qint64, int> m_counts;
    QList<SavedSearch> m_toCount;
    QString m_shown;
    QTimer m_countSoon;
    bool m_counting = false;
};

} // namespace sheaf
