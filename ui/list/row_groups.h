#pragma once

#include "query/found_papers.h"

namespace sheaf {

/// The groups that a list's rows stand in, one behind the other, and where each begins.
class RowGroups {
  public:
    struct Group {
        QString name; ///< see PaperGroup
        int first = 0;
        int rows = 0;

        bool operator==(const Group&) const = default;
    };

    bool isEmpty() const { return m_groups.isEmpty(); }
    qsizetype size() const { return m_groups.size(); }
    const Group& at(qsizetype group) const { return m_groups[group]; }

    /// The group that the row stands in; -1 where there are none.
    int groupOf(int row) const;

    /// What comes behind; it goes on with the last group where that has the same name.
    void append(const QList<PaperGroup>& groups);
    void append(const QString& name, int rows = 1);

    void removeRow(int row);
    /// It joins the group of the row that stands there, or of the last one.
    void insertRow(int row);

    bool operator==(const RowGroups&) const = default;

  private:
    QList<Group> m_groups;
};

} // namespace sheaf
