#pragma once

#include "base/result.h"
#include "services/pdf/pdf_question.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>

namespace sheaf {

class PdfPipe;

/// One PDF that is open. Its pages are drawn, searched and read by a process of their own (`sheaf-pages`): a
/// file made to crash, hang or fill its reader costs a page, and the memory that a document takes goes with
/// it. What is asked for is answered one after the other: pictures before links, links before what is
/// searched. Every call returns at once; signals come on the thread it was made on.
class PdfDocument : public QObject {
    Q_OBJECT

  public:
    /// `program` is the path of `sheaf-pages`. opened() or failed() follows.
    PdfDocument(const QString& file, const QString& program, QObject* parent = nullptr);
    ~PdfDocument() override;

    /// Beside this program, where a build puts it, or where an installation does.
    static QString defaultProgram();

    /// Takes the place of all that was to be drawn and is not yet.
    void draw(const QList<PdfPicture>& pictures);

    /// Looks for words page by page, beginning with one of them, in the place of an earlier search. Empty
    /// words end it.
    void find(const QString& words, int firstPage);

    void askLinks(int page);

    /// Asks for the text of these spans, in the place of those that were asked for and have not come.
    void select(const QList<PdfSpan>& spans);

    /// Asks for all text of a page.
    void askText(int page);

    /// How long an answer may take before the page is given up.
    void setPatience(int milliseconds) { m_watch.setInterval(milliseconds); }

  signals:
    void opened(const sheaf::PdfContents& contents);
    /// It cannot be read at all, or not any more.
    void failed(const sheaf::Error& error);
    void drawn(const sheaf::PdfPicture& picture, const QImage& image);
    /// The page made its reader fail.
    void notDrawn(int page);
    void linksCame(int page, const QList<sheaf::PdfLink>& links);
    /// Without text where the page made its reader fail.
    void selected(const sheaf::PdfSpan& span, const sheaf::PdfText& text);
    void textCame(int page, const QString& text);
    void found(int page, const QList<sheaf::PdfText>& hits);
    void searched(); ///< every page

  private:
    /// A question, and what becomes of its answer.
    struct Asked {
        QByteArray question;
        std::function<void(QDataStream&)> take;
        std::optional<PdfPicture> picture = {};
        int page = -1; ///< that it is of
        std::optional<PdfSpan> span = {};
    };

    void askNext();
    std::optional<Asked> next();
    Asked opening();
    Asked searching();
    Asked selecting();
    Asked reading();
    void ask(const Asked& asked);
    void takeAnswer(const QByteArray& answer);
    void takePicture(const QImage& image);
    void recover(bool missing);
    void fail(const QString& sentence);

    QThread m_thread;
    PdfPipe* m_pipe;
    QTimer m_watch;
    std::optional<Asked> m_asked; ///< under way
    bool m_isOpen = false;
    bool m_failed = false;
    int m_pages = 0;
    int m_crashes = 0;
    QList<PdfPicture> m_pictures;
    QList<int> m_links;
    QList<PdfSpan> m_selecting;
    int m_textPage = -1; ///< whose text is to be asked for
    QString m_words;
    int m_searchFrom = 0;
    int m_pagesLeft = 0; ///< of the search
};

} // namespace sheaf
