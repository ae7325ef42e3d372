#pragma once

#include "papers/paper.h"
#include "query/selection.h"
#include "ui/list/uniform_list.h"

namespace sheaf {

class PaperListModel;
class PaperRowDelegate;
class Theme;

/// The list of papers. Keeps the paper chosen and the place scrolled to when its model is filled anew.
class PaperListView : public UniformList {
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
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void rememberPlace();
    void restorePlace();
    void followGrowth();
    void awaitChosen();
    bool findChosen();
    int placeOf(const QModelIndex& index) const;
    void setCurrentPaper(PaperKey paper);
    PaperKey keyAt(const QModelIndex& index) const;

    PaperListModel& m_model;
    PaperRowDelegate* m_delegate;
    Selection m_selection; ///< whose papers are shown
    PaperKey m_current = 0;
    PaperKey m_anchor = 0; ///< the paper that keeps its place on the screen while the list is filled anew
    int m_offset = 0;      ///< px from the viewport's top to it
    bool m_filling = false;
    bool m_toEnd = false; ///< End was pressed, and papers are still coming
};

} // namespace sheaf
