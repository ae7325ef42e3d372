#include "services/pdf/pdf_document.h"

#include "services/pdf/pdf_pipe.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;
constexpr int mostCrashes = 5;

template <class T>
T read(QDataStream& in) {
    T value;
    in >> value;
    return value;
}

} // namespace

PdfDocument::PdfDocument(const QString& file, const QString& program, QObject* parent)
    : QObject(parent), m_pipe(new PdfPipe(program, file)) {
    m_pipe->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_pipe, &QObject::deleteLater);
    connect(m_pipe, &PdfPipe::answered, this, &PdfDocument::takeAnswer);
    connect(m_pipe, &PdfPipe::drawn, this, &PdfDocument::takePicture);
    connect(m_pipe, &PdfPipe::ended, this, &PdfDocument::recover);
    m_watch.setSingleShot(true);
    m_watch.setInterval(patienceMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        QMetaObject::invokeMethod(m_pipe, &PdfPipe::stop);
        recover(false);
    });
    m_thread.setObjectName(u"pdf"_s);
    m_thread.start();
    askNext();
}

PdfDocument::~PdfDocument() {
    m_thread.quit();
    m_thread.wait();
}

QString PdfDocument::defaultProgram() {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + u"/sheaf-pages"_s;
    return QFileInfo::exists(beside) ? beside : folder + u"/../lib/sheaf/sheaf-pages"_s;
}

void PdfDocument::draw(const QList<PdfPicture>& pictures) {
    m_pictures = pictures;
    if (m_asked && m_asked->picture)
        m_pictures.removeAll(*m_asked->picture);
    askNext();
}

void PdfDocument::find(const QString& words, int firstPage) {
    m_words = words;
    m_searchFrom = firstPage;
    m_pagesLeft = words.isEmpty() ? 0 : m_pages;
    askNext();
}

void PdfDocument::askLinks(int page) {
    if (!m_links.contains(page))
        m_links += page;
    askNext();
}

void PdfDocument::select(const QList<PdfSpan>& spans) {
    m_selecting = spans;
    askNext();
}

void PdfDocument::askText(int page) {
    m_textPage = page;
    askNext();
}

void PdfDocument::askNext() {
    if (m_asked || m_failed)
        return;
    if (const auto asked = next())
        ask(*asked);
}

std::optional<PdfDocument::Asked> PdfDocument::next() {
    if (!m_isOpen)
        return opening();
    if (!m_selecting.isEmpty())
        return selecting();
    if (!m_pictures.isEmpty()) {
        const PdfPicture wanted = m_pictures.takeFirst();
        return Asked{.question = pdfQuestion(PdfQuestion::Picture, wanted),
                     .take = {},
                     .picture = wanted,
                     .page = wanted.page};
    }
    if (!m_links.isEmpty()) {
        const int page = m_links.takeFirst();
        return Asked{
            .question = pdfQuestion(PdfQuestion::Links, page),
            .take = [this, page](QDataStream& in) { emit linksCame(page, read<QList<PdfLink>>(in)); },
            .page = page};
    }
    if (m_textPage >= 0)
        return reading();
    return m_pagesLeft > 0 ? std::optional(searching()) : std::nullopt;
}

PdfDocument::Asked PdfDocument::selecting() {
    const PdfSpan span = m_selecting.takeFirst();
    return {.question = pdfQuestion(PdfQuestion::Select, span.page, span.from, span.to),
            .take = [this, span](QDataStream& in) { emit selected(span, read<PdfText>(in)); },
            .page = span.page,
            .span = span};
}

PdfDocument::Asked PdfDocument::reading() {
    const int page = std::exchange(m_textPage, -1);
    return {.question = pdfQuestion(PdfQuestion::Select, page, pageBeginning, pageEnd),
            .take = [this, page](QDataStream& in) { emit textCame(page, read<PdfText>(in).text); },
            .page = page};
}

PdfDocument::Asked PdfDocument::opening() {
    return {.question = pdfQuestion(PdfQuestion::Contents), .take = [this](QDataStream& in) {
                const auto contents = read<PdfContents>(in);
                const bool again = m_pages > 0; // after a crash
                m_isOpen = !contents.pages.isEmpty();
                m_pages = int(contents.pages.size());
                if (!m_isOpen)
                    fail(tr("This PDF is damaged or locked with a password, and cannot be shown."));
                else if (!again)
                    emit opened(contents);
            }};
}

PdfDocument::Asked PdfDocument::searching() {
    const int page = (m_searchFrom + m_pages - m_pagesLeft) % m_pages;
    --m_pagesLeft;
    return {.question = pdfQuestion(PdfQuestion::Find, page, m_words),
            .take =
                [this, page, words = m_words](QDataStream& in) {
                    if (words != m_words)
                        return;
                    emit found(page, read<QList<PdfText>>(in));
                    if (m_pagesLeft == 0)
                        emit searched();
                },
            .page = page};
}

void PdfDocument::ask(const Asked& asked) {
    m_asked = asked;
    m_watch.start();
    QMetaObject::invokeMethod(m_pipe,
                              [pipe = m_pipe, question = asked.question,
                               picture = asked.picture.has_value()] { pipe->ask(question, picture); });
}

void PdfDocument::takeAnswer(const QByteArray& answer) {
    if (!m_asked)
        return;
    m_watch.stop();
    const Asked asked = *std::exchange(m_asked, std::nullopt);
    QDataStream in(answer);
    if (asked.take)
        asked.take(in);
    askNext();
}

void PdfDocument::takePicture(const QImage& image) {
    if (!m_asked || !m_asked->picture)
        return;
    m_watch.stop();
    const PdfPicture picture = *std::exchange(m_asked, std::nullopt)->picture;
    if (image.isNull())
        emit notDrawn(picture.page);
    else
        emit drawn(picture, image);
    askNext();
}

/// A page that killed its reader is not asked for again by itself; the others are.
void PdfDocument::recover(bool missing) {
    m_watch.stop();
    const std::optional<Asked> asked = std::exchange(m_asked, std::nullopt);
    if (missing)
        return fail(tr("Sheaf's reader of PDFs, sheaf-pages, is missing. Install Sheaf again."));
    if (!asked || m_failed)
        return;
    if (!m_isOpen || ++m_crashes > mostCrashes)
        return fail(tr("This PDF makes its reader fail. Open it in another program."));
    m_isOpen = false;
    if (asked->picture)
        emit notDrawn(asked->page);
    if (asked->span)
        emit selected(*asked->span, {});
    askNext();
}

void PdfDocument::fail(const QString& sentence) {
    m_failed = true;
    emit failed({ErrorKind::Malformed, sentence, {}});
}

} // namespace sheaf
