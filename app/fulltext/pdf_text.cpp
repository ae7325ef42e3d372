#include "fulltext/pdf_text.h"

#include "fulltext/page_lines.h"
#include "fulltext/plain_sections.h"
#include "papers/code_repository.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPdfDocument>
#include <QPdfSelection>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int mostPages = 400; // theses have more; their beginning is what is read
constexpr qsizetype mostLettersOfAPage = 60'000;
constexpr qsizetype fewestLetters = 500;

QString say(const char* text) { return QCoreApplication::translate("FullText", text); }

Error unreadable(QPdfDocument::Error error) {
    const bool locked = error == QPdfDocument::Error::IncorrectPassword ||
                        error == QPdfDocument::Error::UnsupportedSecurityScheme;
    return {ErrorKind::Malformed,
            locked ? say(QT_TRANSLATE_NOOP("FullText", "The paper's PDF is locked with a password."))
                   : say(QT_TRANSLATE_NOOP("FullText", "The paper's PDF is damaged and cannot be read.")),
            {}};
}

QStringList pagesOf(QPdfDocument& document) {
    QStringList pages;
    for (int page = 0; page < std::min(document.pageCount(), mostPages); ++page)
        pages += document.getAllText(page).text().left(mostLettersOfAPage);
    return pages;
}

} // namespace

Result<FullText> readPdf(const QByteArray& pdf) {
    QByteArray bytes = pdf;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    if (document.status() != QPdfDocument::Status::Ready)
        return unreadable(document.error());
    const QStringList lines = linesOfPages(pagesOf(document));
    FullText text{.source = SourceText::Pdf, .sections = sectionsOf(lines)};
    const QString all = textOf(text);
    if (all.size() < fewestLetters)
        return Error{
            ErrorKind::Malformed,
            say(QT_TRANSLATE_NOOP("FullText", "The paper's PDF holds no text, only pictures of it.")),
            {}};
    text.codeUrl = ownCodeRepository(all);
    return text;
}

} // namespace sheaf
