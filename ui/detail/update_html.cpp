#include "ui/detail/update_html.h"

#include "base/plain_html.h"
#include "papers/text_diff.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// So many words of what stayed the same are left on either side of a change.
constexpr int wordsAround = 12;

/// A cut inside a formula would leave two halves that nobody can read.
bool isOutsideFormulas(QStringView text) { return text.count(u'$') % 2 == 0; }

/// The end of the first words; the whole length where there are no more.
qsizetype endOfHead(const QString& text) {
    qsizetype at = -1;
    int words = 0;
    while ((at = text.indexOf(u' ', at + 1)) >= 0)
        if (++words >= wordsAround && isOutsideFormulas(QStringView(text).left(at)))
            return at;
    return text.size();
}

qsizetype startOfTail(const QString& text) {
    qsizetype at = text.size() - 1; // a blank at the end parts nothing
    int words = 0;
    while (at > 0 && (at = text.lastIndexOf(u' ', at - 1)) >= 0)
        if (++words >= wordsAround && isOutsideFormulas(QStringView(text).mid(at)))
            return at + 1;
    return 0;
}

/// What stayed the same, without what is far from any change.
QString surroundings(const QString& text, bool first, bool last) {
    const qsizetype head = first ? 0 : endOfHead(text);
    const qsizetype tail = last ? text.size() : startOfTail(text);
    if (head >= tail)
        return text;
    return text.left(head) + (first ? u"… "_s : last ? u" …"_s : u" … "_s) + text.mid(tail);
}

QString pieceHtml(const DiffPiece& piece, const QString& text) {
    const QString html = plainLineToHtml(text.trimmed());
    const QString blank = text.endsWith(u' ') ? u" "_s : QString();
    switch (piece.kind) {
    case DiffPiece::Kind::Same: return (text.startsWith(u' ') ? u" "_s : QString()) + html + blank;
    case DiffPiece::Kind::Removed: return u"<del><s>%1</s></del>%2"_s.arg(html, blank);
    case DiffPiece::Kind::Added: return u"<ins><u>%1</u></ins>%2"_s.arg(html, blank);
    }
    return {};
}

QString diffHtml(const QString& before, const QString& now) {
    const QList<DiffPiece> pieces = textDiff(before, now);
    QString html;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const DiffPiece& piece = pieces[at];
        const bool same = piece.kind == DiffPiece::Kind::Same;
        html +=
            pieceHtml(piece, same ? surroundings(piece.text, at == 0, at + 1 == pieces.size()) : piece.text);
    }
    return html;
}

QString fieldHtml(const QString& name, const QString& before, const QString& now) {
    if (before.simplified() == now.simplified())
        return {};
    return u"<dt>%1</dt><dd dir=\"auto\">%2</dd>"_s.arg(name.toHtmlEscaped(), diffHtml(before, now));
}

QString fieldsHtml(const PaperUpdate& update) {
    const VersionText& before = update.before;
    const VersionText& now = update.now;
    const QString fields = fieldHtml(PageWords::tr("Title"), before.title, now.title) +
                           fieldHtml(PageWords::tr("Abstract"), before.abstract, now.abstract) +
                           fieldHtml(PageWords::tr("Comment"), before.comment, now.comment);
    return fields.isEmpty()
               ? u"<p>%1</p>"_s.arg(
                     PageWords::tr("Title, abstract and comment are as they were.").toHtmlEscaped())
               : u"<dl class=\"diff\">%1</dl>"_s.arg(fields);
}

/// "v1 → v2 on 3 March 2026"
QString versionsText(const PaperUpdate& update, const PageOptions& options) {
    const QString versions = u"v%1 → v%2"_s.arg(update.before.version).arg(update.now.version);
    return update.day.isValid() ? PageWords::tr("%1 on %2", "versions of a paper, and a date")
                                      .arg(versions, dayText(update.day, options))
                                : versions;
}

} // namespace

QString newVersionHtml(const std::optional<PaperUpdate>& update, const PageOptions& options) {
    if (!update || !update->unseen)
        return {};
    const QString heading = PageWords::tr("Updated: %1").arg(versionsText(*update, options)).toHtmlEscaped();
    return u"<section class=\"update\"><h2>%1</h2>%2</section>"_s.arg(heading, fieldsHtml(*update));
}

QString earlierVersionHtml(const std::optional<PaperUpdate>& update, const PageOptions& options) {
    if (!update || update->unseen)
        return {};
    const QString heading =
        PageWords::tr("What changed: %1").arg(versionsText(*update, options)).toHtmlEscaped();
    return u"<details class=\"update\"><summary>%1</summary>%2</details>"_s.arg(heading, fieldsHtml(*update));
}

} // namespace sheaf
