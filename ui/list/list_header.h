#pragma once

#include "query/selection.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sheaf {

/// The line above the list: what it holds, and how it is sorted.
class ListHeader : public QWidget {
    Q_OBJECT

  public:
    explicit ListHeader(QWidget* parent = nullptr);

    /// Elided where it does not fit; the whole of it is in the tool tip.
    void setText(const QString& text);
    void setOrder(SortOrder order);

  signals:
    void orderChosen(sheaf::SortOrder order);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    void elide();

    QString m_whole;
    QLabel* m_text;
    QToolButton* m_sort;
};

} // namespace sheaf
