#pragma once

#include <QColor>
#include <QString>
#include <QUrl>
#include <QWidget>
#include <QtPlugin>

namespace sheaf {

/// A widget that shows one fragment of HTML after another. Fragments are composed by paperPageHtml and its
/// kin; a view must still let nothing in them run or fetch. GUI thread. Program and plugin each hold this
/// class's meta object: qobject_cast and findChild do not find it across the two.
class ReaderView : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    enum class Place { Top, Keep };

    /// Replaces what is shown. `shown(serial)` follows, unless another fragment came in between.
    virtual void showHtml(const QString& fragment, quint64 serial, Place place) = 0;

    /// The page's CSS variables (pageVariables) and its ground, which is painted before the page is there.
    virtual void setLook(const QString& variables, const QColor& ground) = 0;

    /// 1 is the size the look asks for.
    virtual void setZoom(double factor) = 0;

    /// Marks the next place of the text and scrolls there; an empty text ends the search.
    virtual void find(const QString& text, bool backward) = 0;

    /// Scrolls by pages; 0.9 shows the last lines again, negative goes back.
    virtual void scroll(double pages) = 0;

  signals:
    /// A link was clicked: http, https, mailto, or one of the program's own ("sheaf:retry",
    /// "sheaf:summarise").
    void linkActivated(const QUrl& url);
    /// The pointer stands on this link; empty when it left.
    void linkHovered(const QString& address);
    void shown(quint64 serial);
    void found(int matches);
};

class PdfPrinter;

/// What the plugin beside the program gives.
class ReaderPlugin {
  public:
    ReaderPlugin() = default;
    ReaderPlugin(const ReaderPlugin&) = delete;
    ReaderPlugin& operator=(const ReaderPlugin&) = delete;
    virtual ~ReaderPlugin() = default;

    virtual ReaderView* create(QWidget* parent) = 0;
    virtual PdfPrinter* createPrinter(QObject* parent) = 0;
};

} // namespace sheaf

#define SHEAF_READER_IID "org.sheaf.Reader/2"
Q_DECLARE_INTERFACE(sheaf::ReaderPlugin, SHEAF_READER_IID)
