#include "library/full_text_store.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

// Sources as numbers in SQL: 0 none, 1 HTML, 2 PDF.
static_assert(static_cast<int>(SourceText::Html) == 1 && static_cast<int>(SourceText::Pdf) == 2);

Result<std::optional<StoredText>> FullTextStore::of(PaperKey paper) {
    Statement statement = m_connection.prepare(
        "SELECT source, version, fetched, remark, packed FROM full_texts WHERE paper = ?"_ba);
    std::optional<StoredText> found;
    if (statement.with(paper).step()) {
        StoredText stored{
            .version = statement.integer(1), .fetched = statement.time(2), .remark = statement.text(3)};
        if (statement.integer(0) != 0)
            stored.text = fullTextFromJson(qUncompress(statement.blob(4)));
        if (statement.integer(0) == 0 || stored.text)
            found = stored;
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<StoredText>>(found) : outcome.error();
}

Result<std::optional<StoredText>> FullTextStore::currentOf(PaperKey paper, const QDateTime& now) {
    constexpr int daysUntilAskedAgain = 7;
    const auto stored = of(paper);
    if (!stored || !*stored)
        return stored;
    const auto version = m_connection.number("SELECT version FROM papers WHERE key = ?"_ba, paper);
    if (!version)
        return version.error();
    const bool newest = (*stored)->version >= *version;
    const bool fresh = (*stored)->text || (*stored)->fetched.addDays(daysUntilAskedAgain) > now;
    return newest && fresh ? *stored : std::nullopt;
}

Outcome FullTextStore::keep(PaperKey paper, const StoredText& stored) {
    std::optional<QByteArray> packed;
    if (stored.text)
        packed = qCompress(fullTextToJson(*stored.text));
    const int source = stored.text ? static_cast<int>(stored.text->source) : 0;
    const Outcome kept = m_connection.run(
        "INSERT INTO full_texts (paper, source, version, fetched, remark, packed) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET source = excluded.source, version = excluded.version, "
        "fetched = excluded.fetched, remark = excluded.remark, packed = excluded.packed"_ba,
        paper, source, stored.version, stored.fetched, stored.remark, packed);
    if (!kept || !stored.text)
        return kept;
    return m_connection.run(
        "UPDATE papers SET code_url = iif(code_url = '', ?2, code_url), "
        "licence = iif(licence = '', ?3, licence), figure_url = iif(?4 = '', figure_url, ?4), "
        "figure_caption = iif(?4 = '', figure_caption, ?5) WHERE key = ?1"_ba,
        paper, stored.text->codeUrl, stored.text->licence, stored.text->figureUrl,
        stored.text->figureCaption);
}

// A picture of another figure than the one the paper names now, of an earlier version say, is not shown under
// its caption.
Result<std::optional<Figure>> FullTextStore::figureOf(PaperKey paper) {
    Statement statement =
        m_connection.prepare("SELECT f.bytes, f.format, f.width, f.height, p.figure_url, p.figure_caption, "
                             "p.licence FROM papers p "
                             "LEFT JOIN figures f ON f.paper = p.key AND f.url = p.figure_url "
                             "WHERE p.key = ? AND p.figure_url <> ''"_ba);
    std::optional<Figure> found;
    if (statement.with(paper).step())
        found = Figure{.bytes = statement.blob(0),
                       .format = statement.text(1),
                       .size = QSize(statement.integer(2), statement.integer(3)),
                       .url = statement.text(4),
                       .caption = statement.text(5),
                       .licence = statement.text(6)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Figure>>(found) : outcome.error();
}

Outcome FullTextStore::keepFigure(PaperKey paper, const Figure& figure) {
    return m_connection.run(
        "INSERT INTO figures (paper, url, format, width, height, bytes) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET url = excluded.url, format = excluded.format, width = excluded.width, "
        "height = excluded.height, bytes = excluded.bytes"_ba,
        paper, figure.url, figure.format, figure.size.width(), figure.size.height(), figure.bytes);
}

} // namespace sheaf
