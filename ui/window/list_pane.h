#pragma once

#include "ui/list/paper_list_model.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace sheaf {

class BlankPage;
class Browsing;
class ListHeader;
class PaperListView;
class Theme;
struct Blank;

/// The middle column: what the list holds, what narrows it, the papers, or why there are none.
class ListPane : public QWidget {
    Q_OBJECT

  public:
    ListPane(Browsing& browsing, ArchiveService& archive, const Theme& theme, QWidget* parent = nullptr);

    PaperListModel& model() { return m_model; }
    PaperListView& view() { return *m_view; }

    /// What the list holds, and how whole the day is where it is one; empty: nothing is said of that.
    void setHeader(const QStringList& parts, const QString& state);

    /// How many papers of the day rules hide.
    void setFiltered(int papers);

    /// Puts a line below the header, which it owns from now on.
    void addNote(QWidget* note);

    /// Gives the keyboard to the list, or to what stands in its place.
    void focusContent();

    /// Shown in place of the list while it is empty.
    void setBlank(const Blank& blank);

    /// Something worth knowing about the list, above it. Plain text; empty: none.
    void setHint(const QString& sentence);

    /// A search that cannot be read: the sentence stands above the list, which stays as it was. Empty: none.
    void setComplaint(const QString& sentence);

  signals:
    /// The reader wants to know how whole the day is.
    void stateClicked();
    /// The reader wants to see what rules hide of the day.
    void filteredClicked();

  private:
    void follow();
    void showListOrBlank();

    Browsing& m_browsing;
    PaperListModel m_model;
    ListHeader* m_header;
    QLabel* m_hint;
    QLabel* m_complaint;
    QStackedWidget* m_stack;
    PaperListView* m_view;
    BlankPage* m_blank;
};

} // namespace sheaf
