#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace sheaf {

/// What stands above the pages: which page, how large, and what else can be done with them.
class PdfBar : public QWidget {
    Q_OBJECT

  public:
    explicit PdfBar(QWidget* parent = nullptr);

    void setPages(int pages);
    void setPage(int page); ///< from 0
    void setZoom(double shown, bool fitsWidth, bool fitsPage);
    void setOutline(bool any, bool open);
    void setDark(bool offered, bool on);
    void setWide(bool wide);

    QSize minimumSizeHint() const override;

    /// Puts the keyboard into the number of the page.
    void editPage();

  signals:
    void pageWanted(int page);
    void zoomStepped(int by);
    void zoomWanted(double zoom); ///< PdfPlace's
    void outlineToggled(bool open);
    void findWanted();
    void darkToggled(bool on);
    void wideToggled(bool wide);
    void viewerWanted();
    void left(); ///< the number of the page was left

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    QToolButton* button(const QString& name, const QString& text, const QString& says,
                        bool checkable = false);
    void makeMoreMenu(QToolButton& more);
    void makeZoomMenu();
    void goToPage();

    QLineEdit* m_page;
    QLabel* m_pages;
    QToolButton* m_outline;
    QToolButton* m_zoom;
    QToolButton* m_find;
    QToolButton* m_wide;
    QAction* m_dark;
    QAction* m_wideAct;
    int m_shown = 0;
    int m_count = 0;
};

} // namespace sheaf
