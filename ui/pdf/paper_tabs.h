#pragma once

#include "papers/paper.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace sheaf {

class PdfTab;

/// The window's right side: the page of the paper being read, and a tab for each PDF that is open. The tabs
/// themselves are not seen while there is none.
class PaperTabs : public QWidget {
    Q_OBJECT

  public:
    /// Takes the page in.
    explicit PaperTabs(QWidget* page, QWidget* parent = nullptr);

    /// Null where the paper's PDF is not open.
    PdfTab* pdf(PaperKey paper) const;
    QList<PaperKey> papers() const; ///< with an open PDF, those seen longest ago first

    void add(PaperKey paper, PdfTab* tab);
    void close(PaperKey paper);
    void showPdf(PaperKey paper);
    void showPage();
    /// The tab so many further to the right, the first one behind the last.
    void step(int by);

    /// The paper whose PDF is in front; 0 for the page.
    PaperKey current() const;

  signals:
    void currentChanged();
    /// The tab goes; its place in the PDF can still be read.
    void closing(sheaf::PaperKey paper, sheaf::PdfTab* tab);

  private:
    QWidget* closeButton(PaperKey paper, const QString& title);
    int indexOf(PaperKey paper) const;
    void follow(int index);

    QTabBar* m_bar;
    QStackedWidget* m_stack;
    QList<PaperKey> m_seen;
};

} // namespace sheaf
