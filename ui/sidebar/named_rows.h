#pragma once

#include "papers/counts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sheaf {

class CountRow;
class Theme;

/// A section of names of which one can be chosen, with counts: sources, categories. Choosing it again lets it
/// go.
class NamedRows : public QWidget {
    Q_OBJECT

  public:
    using Label = std::function<QString(const QString&)>;

    NamedRows(const Theme& theme, const QString& title, Label label, QWidget* parent = nullptr);

    /// A chosen name is shown even where no paper carries it, so that it can be let go.
    void show(const QList<NamedCount>& counts, const QString& chosen);

    /// Draws each name's share of the largest as a bar.
    void setBars(bool bars) { m_bars = bars; }

  signals:
    /// Empty for none.
    void chosen(const QString& name);

  private:
    void fill();
    CountRow* rowAt(int index);

    const Theme& m_theme;
    Label m_label;
    QVBoxLayout* m_lines;
    QPushButton* m_more;
    QList<CountRow*> m_rows;
    QList<NamedCount> m_counts;
    QString m_chosen;
    bool m_bars = false;
    bool m_all = false;
};

} // namespace sheaf
