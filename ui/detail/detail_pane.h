#pragma once

#include "ui/detail/composed_pages.h"
#include "ui/detail/page_matter.h"
#include "ui/detail/reader_view.h"

#include <QWidget>

class QSplitter;

namespace sheaf {

class PageFind;
class RestingView;
class Theme;

/// The right column: what is known of one paper, or a sentence. Shows its ground at once and nothing else
/// until loadReader(), which brings in the web engine; what was asked to be shown before is shown then. GUI
/// thread; pages are composed on the thread pool and stale ones dropped.
class DetailPane : public QWidget {
    Q_OBJECT

  public:
    explicit DetailPane(Theme& theme, QWidget* parent = nullptr);

    /// Loads the reader plugin; call it once, after the list has painted: it holds the thread for some 100 ms
    /// (20 for the library, 80 for the web engine to start), then the page comes by itself. Where that fails
    /// the same pages are shown without mathematics in a plain view, under a sentence that says so; false
    /// then. An empty path means the plugin beside the program.
    bool loadReader(const QString& pluginPath = {});
    /// Lets the web engine's view go, and brings it back with the page where it was; nothing where there is
    /// none.
    void rest();
    void wake();
    bool loaded() const { return m_view != nullptr; }

    /// Shows the paper; the same paper again (it was starred, its summary came) keeps the place in the text,
    /// the ground that is shown, and what is new in it, though the reader has seen it by then.
    void showPage(const PageMatter& matter);
    /// This paper is likely to be shown next: its page is made ready, formulas and all.
    void prepare(const PageMatter& matter);
    /// Whether the page that stands on the screen had been made ready.
    bool wasReady() const { return m_wasReady; }
    /// Shows what a sentence of the summary rests on below it, or no longer.
    void showGround(const std::optional<ShownGround>& ground);
    const std::optional<ShownGround>& ground() const { return m_matter.ground; }
    /// Marks the words of this search (the search language) in this and every later page; empty for none.
    void markFound(const QString& search);
    /// Marks these authors (as authorKey() gives their names) as followed, in this and every later page.
    void setFollowed(const QSet<QString>& authors);
    /// Shows this note in the place of the stored one while it is written, and the place where it stands;
    /// none: the stored one again.
    void setDraft(const std::optional<QString>& note);
    /// The note is done: what was shown last is taken for the stored one.
    void keepDraft(const QString& note);
    /// Adds what is near the paper at the foot of its page, where that is still the one shown; the rest stays
    /// where it is.
    void showSimilar(PaperKey paper, const QList<SimilarPaper>& papers);
    /// Whether that was done, though there may be none.
    bool hasSimilar() const { return m_hasSimilar; }
    /// Shows a sentence with at most one thing to do about it, which comes back through linkActivated.
    void showMessage(const QString& sentence, const QString& action = {}, const QUrl& actionUrl = {});

    /// The paper shown; 0 while there is a message or nothing.
    PaperKey paper() const { return m_matter.entry.key; }

    void setZoom(double factor);
    double zoom() const { return m_zoom; }
    void find(const QString& text, bool backward = false);
    /// Opens the line for words to find on the page.
    void openFind();
    void scroll(double pages);
    /// Asks where to print the page, and prints it; `printed` follows.
    void print();

    /// Puts a widget above the page, or below it with a handle between them. Hidden at first.
    void addAbove(QWidget* bar);
    void addBelow(QWidget* widget);
    /// What shows the page; null before loadReader().
    ReaderView* view() const { return m_view; }
    /// Gives the page the keyboard.
    void focusPage();

  signals:
    /// http, https and mailto belong to the reader's browser (the window opens them); the page's own (see
    /// paperPageHtml) and a message's action to the window.
    void linkActivated(const QUrl& url);
    void linkHovered(const QString& address);
    /// The page of this paper (0: a message) stands on the screen.
    void shown(sheaf::PaperKey paper);
    void found(int matches);
    /// See ReaderView::printed.
    void printed(bool done, const QString& file);

  private:
    struct Page {
        QString html;
        PaperKey paper = 0;
        quint64 serial = 0;
    };

    using Look = QString (*)(const Theme&);

    void compose();
    void follow(const QUrl& url);
    void showPlainly(const QString& why);
    void adopt(ReaderView* view, Look look);
    void present(const Page& page);
    void applyLook();

    Theme& m_theme;
    QSplitter* m_parts; ///< the page, and what is below it
    PageFind* m_find;
    ReaderView* m_view = nullptr;
    RestingView* m_resting = nullptr; ///< the same, where it is the web engine's
    Look m_look = nullptr;            ///< how the colours and fonts are told to the view
    QString m_search;
    QSet<QString> m_followed;
    std::optional<QString> m_draft;
    ComposedPages m_ahead;
    PageMatter m_matter;       ///< what the page is composed of; its key is 0 beside a message
    bool m_hasSimilar = false; ///< m_matter.similar is known
    Page m_page;
    quint64 m_serial = 0;
    quint64 m_shown = 0; ///< the serial that stands on the screen
    bool m_wasReady = false;
    double m_zoom = 1.0;
};

} // namespace sheaf
