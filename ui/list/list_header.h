#pragma once

#include "query/selection.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace sheaf {

class ChoiceButton;

/// What stands above the list: what it holds, and below that how whole the day is and how the list is grouped
/// and sorted.
class ListHeader : public QWidget {
    Q_OBJECT

  public:
    explicit ListHeader(QWidget* parent = nullptr);

    /// What the list holds, part by part: those at the end go where not all fit; the whole of it is in the
    /// tool tip.
    void setParts(const QStringList& parts);

    /// How whole the day is, as a link; empty for none.
    void setState(const QString& state);

    /// How many papers rules hide, as a link; 0 for none.
    void setFiltered(int papers);

    void setOrder(SortOrder order);
    void setGrouping(Grouping grouping);

    /// Whether papers can be sorted by how well they fit the words searched for.
    void offerRelevance(bool offered);

  signals:
    void orderChosen(sheaf::SortOrder order);
    void groupingChosen(sheaf::Grouping grouping);
    void stateClicked();
    void filteredClicked();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    ChoiceButton* chooser(const QString& name);
    void fillOrders();
    void fillGroupings();
    void fit();

    QStringList m_parts;
    int m_hiddenByRules = 0;
    QLabel* m_text;
    QPushButton* m_state;
    QPushButton* m_filtered;
    ChoiceButton* m_group;
    ChoiceButton* m_sort;
    QAction* m_relevance = nullptr;
};

} // namespace sheaf
