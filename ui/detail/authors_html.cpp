#include "ui/detail/authors_html.h"

#include "base/plain_html.h"
#include "query/field_search.h"
#include "ui/detail/page_links.h"
#include "ui/detail/page_words.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// More authors than this are folded; so few are left standing then.
constexpr qsizetype mostAuthors = 16;
constexpr qsizetype firstAuthors = 12;

bool isFollowed(const Author& author, const PageMatter& matter) {
    return !matter.followed.isEmpty() && matter.followed.contains(authorKey(author.name));
}

QString starHtml(const QString& name, bool followed) {
    const QString words = (followed ? PageWords::tr("Stop following %1") : PageWords::tr("Follow %1"))
                              .arg(name)
                              .toHtmlEscaped();
    return u"<a class=\"follow%1\" href=\"%2\" role=\"button\" aria-pressed=\"%3\" aria-label=\"%4\" "
           u"title=\"%4\">%5</a>"_s.arg(followed ? u" on"_s : QString(), actAddress(u"follow"_s, name),
                                        followed ? u"true"_s : u"false"_s, words, followed ? u"★"_s : u"☆"_s);
}

QString nameHtml(const Author& author, bool linked) {
    const QString name = plainLineToHtml(author.name);
    return linked ? u"<a href=\"%1\">%2</a>"_s.arg(actAddress(u"author"_s, author.name), name) : name;
}

// Isolated, so that a name written from right to left does not turn its neighbours round.
QString authorHtml(const Author& author, const PageMatter& matter, const QString& behind) {
    const bool linked = matter.entry.key != 0 && !authorSearch(author.name).isEmpty();
    const bool followed = linked && isFollowed(author, matter);
    const QString where =
        author.affiliation.isEmpty()
            ? QString()
            : u" <span class=\"affiliation\">(%1)</span>"_s.arg(plainLineToHtml(author.affiliation));
    const QString name = u"<bdi>%1%2</bdi>"_s.arg(nameHtml(author, linked), where);
    const QString star = linked ? starHtml(author.name, followed) : QString();
    return followed ? name + star + behind : name + behind + star;
}

QString namesHtml(const QList<Author>& authors, const PageMatter& matter) {
    QStringList names;
    for (qsizetype at = 0; at < authors.size(); ++at)
        names += authorHtml(authors[at], matter, at + 1 < authors.size() ? u","_s : QString());
    return names.join(u' ');
}

/// "and 188 more, among them Ana Duarte"
QString restHtml(const QList<Author>& rest, const PageMatter& matter) {
    QList<Author> followed;
    for (const Author& author : rest)
        if (isFollowed(author, matter))
            followed += author;
    const QString more = PageWords::tr("and %Ln more", nullptr, static_cast<int>(rest.size()));
    const QString link = actLink(u"sheaf:authors"_s, more, {}, u"more"_s);
    return followed.isEmpty()
               ? link
               : PageWords::tr("%1, among them %2").toHtmlEscaped().arg(link, namesHtml(followed, matter));
}

QString leftOutHtml(const Paper& paper) {
    if (paper.authorsComplete)
        return {};
    return u' ' + (paper.authorsLeftOut > 0 ? PageWords::tr("and %Ln more", nullptr, paper.authorsLeftOut)
                                            : PageWords::tr("and others"))
                      .toHtmlEscaped();
}

} // namespace

QString authorsHtml(const PageMatter& matter) {
    const Paper& paper = matter.entry.paper;
    if (paper.authors.isEmpty())
        return {};
    const bool fold = !matter.everyAuthor && paper.authors.size() > mostAuthors;
    QString html = namesHtml(fold ? paper.authors.first(firstAuthors) : paper.authors, matter);
    if (fold)
        html += u' ' + restHtml(paper.authors.sliced(firstAuthors), matter);
    return u"<div class=\"authors\">%1</div>"_s.arg(html + leftOutHtml(paper));
}

} // namespace sheaf
