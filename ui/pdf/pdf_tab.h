#pragma once

#include "base/result.h"
#include "papers/pdf_place.h"
#include "services/pdf/pdf_question.h"
#include "ui/pdf/pdf_hits.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <memory>

class QKeyEvent;
class QSplitter;
class QStackedWidget;

namespace sheaf {

class FindBar;
class PdfBar;
class PdfDocument;
class PdfMessage;
class PdfOutline;
class PdfView;
class Theme;

/// One paper's PDF: on its way, open, or the sentence why there is none.
class PdfTab : public QWidget {
    Q_OBJECT

  public:
    /// `title` is the paper's.
    PdfTab(const QString& title, const Theme& theme, QWidget* parent = nullptr);
    ~PdfTab() override;

    QString title() const { return m_title; }
    bool isOpen() const { return m_isOpen; }
    /// Whether the file came and cannot be read.
    bool isUnreadable() const { return m_isUnreadable; }

    void showLoading();
    /// 0 in all where that is not known.
    void setProgress(qint64 received, qint64 total);
    void showError(const Error& error);
    void open(const QString& file, const PdfPlace& place);

    /// Where the reader stands; meaningful while it is open.
    PdfPlace place() const;

    /// Whether pages are dark where the window is.
    void setDarkPages(bool dark);
    void setWide(bool wide);
    bool wide() const { return m_wide; }

    PdfView& view() { return *m_view; }

  signals:
    void placeChanged(); ///< a moment after the reader came to rest
    void linkActivated(const QUrl& url);
    void linkHovered(const QString& address);
    void darkPagesToggled(bool dark);
    void wideToggled(bool wide);
    void retryWanted();
    void cancelWanted();
    void browserWanted();
    void viewerWanted();
    void left(); ///< Escape, with nothing else to close

  protected:
    void focusInEvent(QFocusEvent* event) override;

  private:
    QWidget* makePages();
    void connectPages();
    void showMessage();
    void take(const PdfContents& contents);
    void follow();
    void applyTheme();
    void find(const QString& words);
    void stepHit(int by);
    void showHits();
    void closeFind();
    void showOutline(bool open);
    void sizeOutline();
    void takeKeyboard(QWidget* widget, bool now);
    void dismiss();
    bool isMine(const QKeyEvent& key) const;
    void act(QKeyEvent* key);

    QString m_title;
    const Theme& m_theme;
    std::unique_ptr<PdfDocument> m_document;
    QStackedWidget* m_stack;
    PdfMessage* m_message; ///< while there are no pages
    PdfBar* m_bar;
    FindBar* m_findBar;
    QSplitter* m_sides;
    PdfOutline* m_outline;
    PdfView* m_view;
    PdfPlace m_wanted; ///< where to begin
    PdfHits m_hits;
    bool m_isOpen = false;
    bool m_isUnreadable = false;
    bool m_foundAll = false;
    bool m_hasOutline = false;
    bool m_isOutlineSized = false;
    bool m_darkPages = true;
    bool m_wide = false;
    QWidget* m_keyboard = nullptr; ///< gets it for the tab; a focus proxy would keep Tab off the bar
    QTimer m_rest;
};

} // namespace sheaf
