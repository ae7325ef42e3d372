#pragma once

#include "query/selection.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace sheaf {

/// The line above the list: what it holds, and how it is sorted.
class ListHeader : public QWidget {
    Q_OBJECT

  public:
    explicit ListHeader(QWidget* parent = nullptr);

    /// Elided where it does not fit; the whole of it is in the tool tip.
    void setText(const QString& text);

    /// How whole the day is, as a link; empty for none.
    void setState(const QString& state);

    /// How many papers rules hide, as a link; 0 for none.
    void setFiltered(int papers);

    void setOrder(SortOrder order);

    /// Whether papers can be sorted by how well they fit the words searched for.
    void offerRelevance(bool offered);

  signals:
    void orderChosen(sheaf::SortOrder order);
    void stateClicked();
    void filteredClicked();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void elide();

    QString m_whole;
    QLabel* m_text;
    QPushButton* m_state;
    QPushButton* m_filtered;
    QToolButton* m_sort;
    QAction* m_relevance = nullptr;
};

} // namespace sheaf
