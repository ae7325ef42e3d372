#pragma once

#include "papers/counts.h"

#include <QWidget>

class QPushButton;

namespace sheaf {

class FlowLayout;
class Theme;

/// The tags of the papers shown, as chips with counts. Any number can be chosen; papers must carry each.
class TagSection : public QWidget {
    Q_OBJECT

  public:
    explicit TagSection(const Theme& theme, QWidget* parent = nullptr);

    void show(const QList<NamedCount>& tags, const QStringList& chosen);

  signals:
    void chosen(const QStringList& tags);
    /// The reader wants to rename or merge this tag.
    void managed(const QString& tag);
    /// Papers of the list were dropped on this tag.
    void papersDropped(const QString& tag);

  private:
    void fill();
    void addChip(const NamedCount& tag, bool on);

    const Theme& m_theme;
    FlowLayout* m_chips;
    QPushButton* m_more;
    QList<NamedCount> m_tags;
    QStringList m_chosen;
    bool m_all = false;
};

} // namespace sheaf
