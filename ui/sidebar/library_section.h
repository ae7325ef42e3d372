#pragma once

#include "ui/list/browsing.h"

#include <QMap>
#include <QWidget>

#include <optional>

namespace sheaf {

class CountRow;
class Theme;

/// The places of the library: this day, unread, starred, put off, all, and updated, failed, hidden and
/// filtered where any paper is.
class LibrarySection : public QWidget {
    Q_OBJECT

  public:
    explicit LibrarySection(const Theme& theme, QWidget* parent = nullptr);

    /// None: the reader stands in none of them.
    void setPlace(std::optional<Place> place);
    void setCount(Place place, int count);

  signals:
    void chosen(sheaf::Place place);
    /// Papers of the list were dropped on a place that they can be put in.
    void papersDropped(sheaf::Place place);

  private:
    QMap<Place, CountRow*> m_rows;
};

} // namespace sheaf
