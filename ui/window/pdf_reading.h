#pragma once

#include "base/cancel.h"
#include "papers/day.h"
#include "services/pdf/pdf_service.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QSplitter;
class QUrl;
class QWidget;

namespace sheaf {

class NoticeBar;
class PaperTabs;
class PdfTab;
class Reading;
class StatusLine;
class Theme;
class Workspace;
struct WindowActions;

/// Reading papers' PDFs: brings them into tabs beside the paper's page, or to the reader's own viewer, and
/// keeps the place in each.
class PdfReading : public QObject {
    Q_OBJECT

  public:
    /// `columns` holds the tabs among others, which make room for a wide PDF.
    PdfReading(Workspace& workspace, const WindowActions& actions, Reading& reading, PaperTabs& tabs,
               QSplitter& columns, const Theme& theme, StatusLine& status, NoticeBar& notice,
               QObject* parent);

    /// Opens the PDF of the paper being read where the link leads to it; false where it leads elsewhere.
    bool take(const QUrl& link);

    /// The act is for several papers: "12 papers"; empty: for the one being read.
    void offerForMany(const QString& papers);
    /// The PDFs of several papers, each in a tab of its own or in the reader's viewer; papers without one are
    /// passed over.
    void openAll(const QList<DayEntry>& entries);

    /// For a window that closes: keeps the place in every PDF, and gives the room of a wide one back.
    void rememberPlaces();

  signals:
    /// The reader has closed, or left, what had the keyboard.
    void left();
    /// The PDFs of the papers that it was offered for.
    void manyWanted();

  private:
    void follow();
    void act();
    void openHere(const DayEntry& entry);
    void openInViewer(const DayEntry& entry);
    PdfTab* addTab(const DayEntry& entry);
    void closeTab(PaperKey paper);
    void stepTab(int by);
    void fetch(PaperKey paper, PdfFrom from);
    void show(PaperKey paper, const QString& file);
    void keepPlace(PaperKey paper, const PdfTab& tab);
    void setDarkPages(bool dark);
    void setWide(bool wide);
    void closeOldest(qsizetype left);
    void forget(PaperKey paper, PdfTab& tab);

    Workspace& m_workspace;
    const WindowActions& m_actions;
    Reading& m_reading;
    PaperTabs& m_tabs;
    QSplitter& m_columns;
    const Theme& m_theme;
    StatusLine& m_status;
    NoticeBar& m_notice;
    QHash<PaperKey, CancelFlag> m_fetching;
    QString m_many;           ///< papers, as offered
    qsizetype m_mostOpen = 6; ///< each has a process of its own; more once the reader asked for more
    QList<QPointer<QWidget>> m_madeRoom; ///< hidden for a wide PDF
};

} // namespace sheaf
