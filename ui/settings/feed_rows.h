#pragma once

#include "papers/feed_source.h"

#include <QTableWidget>

namespace sheaf {

/// The reader's feeds: a tick for each that is fetched, its name to edit, and its address.
class FeedRows : public QTableWidget {
    Q_OBJECT

  public:
    explicit FeedRows(QWidget* parent = nullptr);

    void show(const QList<FeedSource>& feeds);

    /// As they stand in the table, with what was edited.
    QList<FeedSource> feeds() const;

    /// Puts one below the others and marks it.
    void add(const FeedSource& feed);
    void removeCurrent();

    /// Lower than a table's, so that the page fits the dialog.
    QSize sizeHint() const override { return {400, 150}; }
};

} // namespace sheaf
