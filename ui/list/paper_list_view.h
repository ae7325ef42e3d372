#pragma once

#include "papers/paper.h"
#include "query/selection.h"
#include "ui/list/picked_papers.h"
#include "ui/list/uniform_list.h"

#include <QSet>

namespace sheaf {

class ColumnHeader;
class PaperListModel;
class PaperRowDelegate;
struct ListLook;
class Theme;

/// The list of papers. Keeps the paper chosen, those picked and the place scrolled to when its model is
/// filled anew. Any number can be picked, as lists of files have it: with Shift, Ctrl and Ctrl+A.
class PaperListView : public UniformList {
    Q_OBJECT

  public:
    PaperListView(PaperListModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// What is chosen stays in sight.
    void setLook(const ListLook& look);
    /// Names the columns; hidden while papers are cards.
    ColumnHeader& columns() { return *m_columns; }

    /// The one that the keys stand on; 0 where none is chosen.
    PaperKey currentPaper() const { return m_current; }
    /// Chooses the paper so many rows further down, and it alone.
    void step(int rows);
    /// Picks the papers on the way there too, or lets them go where it is the way back.
    void extend(int rows);

    /// Of those that came; quick, however many they are.
    int pickedCount() const;
    PickedPapers picked() const;
    /// What came and what stands behind it.
    void selectAll() override;
    /// Leaves one of many; false where there were none to leave.
    bool pickOnlyCurrent();

  signals:
    /// Another paper is to be read, or none (0): none is chosen, or several are picked. Not sent when the
    /// list was only filled anew.
    void currentPaperChanged(sheaf::PaperKey paper);
    /// Several papers are picked, others than before, or no longer.
    void pickedChanged();
    /// The picked papers are being dragged away.
    void dragged();
    void opened(sheaf::PaperKey paper);
    void starClicked(sheaf::PaperKey paper, bool starred);
    void retryClicked(sheaf::PaperKey paper);

  protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void wheelEvent(QWheelEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index,
                                                         const QEvent* event) const override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last) override;

  private:
    void placeColumns();
    template <class Act>
    void asOne(Act act);
    void follow();
    void chooseWhatIsLeft(const QModelIndex& parent, int first);
    void choose(const QModelIndex& index);
    void restorePicked();
    void pickAllThatCame();
    void rememberPlace();
    void restorePlace();
    void followGrowth();
    void awaitChosen();
    bool findChosen();
    int placeOf(const QModelIndex& index) const;
    PaperKey keyAt(const QModelIndex& index) const;

    PaperListModel& m_model;
    PaperRowDelegate* m_delegate;
    ColumnHeader* m_columns = nullptr; ///< null while the base class is made
    Selection m_selection;             ///< whose papers are shown
    PaperKey m_current = 0;
    PaperKey m_told = 0;     ///< by currentPaperChanged
    QSet<PaperKey> m_picked; ///< many, while the list is filled anew
    bool m_many = false;     ///< as was told by pickedChanged
    bool m_all = false;      ///< all are picked, those to come too
    bool m_removing = false;
    bool m_following = true; ///< false while something is half done
    PaperKey m_anchor = 0;   ///< the paper that keeps its place on the screen while the list is filled anew
    int m_offset = 0;        ///< px from the viewport's top to it
    bool m_filling = false;
    bool m_toEnd = false; ///< End was pressed, and papers are still coming
};

} // namespace sheaf
