#pragma once

#include "papers/paper.h"

#include <QListView>

namespace sheaf {

class PaperListModel;
class PaperRowDelegate;
class Theme;

/// The list of papers. Keeps the paper chosen and the place scrolled to when its model is filled anew.
class PaperListView : public QListView {
    Q_OBJECT

  public:
    PaperListView(PaperListModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// 0 where none is chosen.
    PaperKey currentPaper() const { return m_current; }
    void step(int rows);

  signals:
    /// Another paper was chosen, or none (0). Not sent when the list was only filled anew.
    void currentPaperChanged(sheaf::PaperKey paper);
    void opened(sheaf::PaperKey paper);
    void starClicked(sheaf::PaperKey paper, bool starred);
    void retryClicked(sheaf::PaperKey paper);

  protected:
    void focusInEvent(QFocusEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void rememberPlace();
    void restorePlace();
    void setCurrentPaper(PaperKey paper);
    PaperKey keyAt(const QModelIndex& index) const;

    PaperListModel& m_model;
    PaperRowDelegate* m_delegate;
    PaperKey m_current = 0;
    int m_offset = 0; ///< px from the viewport's top to the chosen row
    bool m_filling = false;
};

} // namespace sheaf
