#pragma once

#include <QColor>
#include <QString>
#include <QUrl>
#include <QWidget>
#include <QtPlugin>

#include <functional>

namespace sheaf {

/// A widget that shows one fragment of HTML after another. Fragments are composed by paperPageHtml and its
/// kin; a view must still let nothing in them run or fetch. GUI thread. Program and plugin each hold this
/// class's meta object: qobject_cast and findChild do not find it across the two.
class ReaderView : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    enum class Place { Top, Keep };

    using PlaceTold = std::function<void(const QRect&)>;

    /// Replaces what is shown. `shown(serial, …)` follows, unless another fragment came in between.
    virtual void showHtml(const QString& fragment, quint64 serial, Place place) = 0;

    /// This fragment is likely to be shown next: a view may get it ready. Few are kept.
    virtual void prepare(const QString& fragment) { Q_UNUSED(fragment) }

    /// The page's CSS variables (pageVariables) and its ground, which is painted before the page is there.
    virtual void setLook(const QString& variables, const QColor& ground) = 0;

    /// 1 is the size the look asks for.
    virtual void setZoom(double factor) = 0;

    /// Scrolls the part of that id into sight; nothing where there is none.
    virtual void reveal(const QString& id) = 0;

    /// Where the link to that address stands in this widget; an empty rectangle where it does not. It is
    /// scrolled into sight first where that is wanted. The answer may come later, and not at all for a view
    /// that is gone by then.
    virtual void tellPlace(const QString& address, bool intoSight, const PlaceTold& told) = 0;

    /// Asks where to print the page, which is called `title` there, and prints it. On paper it is always
    /// light. `printed` follows unless the reader thinks otherwise.
    virtual void print(const QString& title) = 0;

    /// Marks the next place of the text and scrolls there; an empty text ends the search.
    virtual void find(const QString& text, bool backward) = 0;

    /// Scrolls by pages; 0.9 shows the last lines again, negative goes back.
    virtual void scroll(double pages) = 0;

    /// How far down the page is scrolled, as a share of its height; and to go there again, once it is shown.
    virtual double readTo() const { return 0; }
    virtual void goOnAt(double share) { Q_UNUSED(share) }

  signals:
    /// A link was clicked: http, https, mailto, or one of the program's own ("sheaf:retry",
    /// "sheaf:summarise").
    void linkActivated(const QUrl& url);
    /// The pointer stands on this link; empty when it left.
    void linkHovered(const QString& address);
    /// `wasReady`: it had been prepared, or shown before.
    void shown(quint64 serial, bool wasReady);
    /// `number` is the place that is marked, from 1; 0 where the view cannot tell.
    void found(int matches, int number);
    /// The page was printed, into that file where it was one; or it could not be.
    void printed(bool done, const QString& file);
};

class PdfPrinter;

/// What the plugin beside the program gives.
class ReaderPlugin {
  public:
    ReaderPlugin() = default;
    ReaderPlugin(const ReaderPlugin&) = delete;
    ReaderPlugin& operator=(const ReaderPlugin&) = delete;
    virtual ~ReaderPlugin() = default;

    /// Starts the web engine, which create() does where this was not called: each holds the thread for a
    /// while, so that something else may come in between.
    virtual void start() = 0;
    virtual ReaderView* create(QWidget* parent) = 0;
    virtual PdfPrinter* createPrinter(QObject* parent) = 0;
};

} // namespace sheaf

#define SHEAF_READER_IID "org.sheaf.Reader/4"
Q_DECLARE_INTERFACE(sheaf::ReaderPlugin, SHEAF_READER_IID)
