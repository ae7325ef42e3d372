#include "services/publishing/publication_making.h"

#include "digests/digest_styles.h"
#include "digests/html_digest.h"
#include "digests/sheaf_head.h"
#include "library/library.h"
#include "library/taste_store.h"
#include "papers/paper_links.h"
#include "papers/taste_opinion.h"
#include "services/export_day.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

/// Categories are told apart by the search: a selection knows one.
QString searchOf(const PublishFilter& filter) {
    QStringList categories;
    for (const QString& category : filter.categories)
        categories += u"cat:\"%1\""_s.arg(QString(category).remove(u'"'));
    const QString any = categories.join(u" OR "_s);
    if (any.isEmpty() || filter.search.trimmed().isEmpty())
        return any.isEmpty() ? filter.search : any;
    return u"(%1) (%2)"_s.arg(filter.search, any);
}

Selection selectionOf(const PublishFilter& filter) {
    return {.minimumScore = filter.minimumScore, .starred = filter.starred, .search = searchOf(filter)};
}

/// Those that suit the reader's taste, best first.
Outcome keepForYou(Connection& connection, Day& day) {
    QList<PaperKey> keys;
    for (const DayEntry& entry : day.entries)
        keys += entry.key;
    const auto scores = TasteStore(connection).scores(keys);
    if (!scores)
        return scores.error();
    day.entries.removeIf(
        [&](const DayEntry& entry) { return scores->value(entry.key) < TasteOpinion::suits; });
    std::stable_sort(day.entries.begin(), day.entries.end(), [&](const DayEntry& a, const DayEntry& b) {
        return scores->value(a.key) > scores->value(b.key);
    });
    return {};
}

Result<Day> chosenDay(Library& library, const PublishTarget& target, QDate date) {
    return library
        .read([&](Connection& connection) -> Result<Day> {
            auto day =
                exportedDay(connection, date, target.style, selectionOf(target.filter), target.language);
            if (day && target.filter.forYou)
                if (const Outcome kept = keepForYou(connection, *day); !kept)
                    return kept.error();
            if (day && day->entries.isEmpty())
                return Error{ErrorKind::NotFound, Words::tr("No paper of the day passes the filter.")};
            return day;
        })
        .result();
}

PublishedPaper paperOf(const DayEntry& entry) {
    PublishedPaper paper{.id = entry.paper.id,
                         .title = entry.paper.title,
                         .address = paperAddress(entry.paper),
                         .categories = entry.paper.categories};
    for (const Author& author : entry.paper.authors)
        paper.authors += author.name;
    if (entry.summary) {
        paper.tldr = entry.summary->tldr;
        paper.score = entry.summary->score.value_or(-1);
    }
    return paper;
}

/// What stands between the page's head and its end.
QString mainOf(const QString& page) {
    const QString begin = u"<main>"_s;
    const qsizetype from = page.indexOf(begin);
    return page.mid(from + begin.size(), page.indexOf(u"</main>"_s, from) - from - begin.size());
}

void showPapers(Publication& publication, const Day& day, const DigestOptions& options) {
    const QStringList articles = htmlArticles(day, options);
    for (qsizetype at = 0; at < articles.size(); ++at)
        publication.papers[at].html = articles[at];
}

/// The web page beside the digest, as far as the target shows one.
Outcome addPages(Publication& publication, const DigestStyles& styles, const PublishTarget& target,
                 const Day& day, const DigestOptions& options) {
    const auto* feed = std::get_if<FeedPlace>(&target.place);
    if (feed && feed->perPaper) {
        showPapers(publication, day, options);
        return {};
    }
    if (!feed && (!std::holds_alternative<MailPlace>(target.place) || publication.suffix != u"md"))
        return {};
    const auto style = styles.style(u"html"_s);
    if (!style)
        return style.error();
    const QString page = QString::fromUtf8((*style)->write(day, options));
    publication.html = feed ? mainOf(page) : page;
    return {};
}

} // namespace

Result<Publication> publicationOf(Library& library, const DigestStyles& styles, const PublishTarget& target,
                                  QDate date, const DueDay& due, const QDateTime& now) {
    const auto style = styles.style(target.style);
    if (!style)
        return style.error();
    const auto day = chosenDay(library, target, date);
    if (!day)
        return day.error();
    const DigestOptions options{.language = target.language, .notice = due.gap};
    Publication publication{.target = target.name,
                            .day = date,
                            .title = sheafTitle(*day, sheafLabels(target.language)),
                            .style = target.style,
                            .suffix = (*style)->suffix(),
                            .text = (*style)->write(*day, options),
                            .gap = due.gap,
                            .at = now,
                            .key = publicationKey(target.name, date)};
    for (const DayEntry& entry : day->entries)
        publication.papers += paperOf(entry);
    if (const Outcome added = addPages(publication, styles, target, *day, options); !added)
        return added.error();
    return publication;
}

Publication testNote(const PublishTarget& target, const QDateTime& now) {
    const QString title = Words::tr("A test by Sheaf");
    const QString text = Words::tr("This is a test of the publishing target “%1”. No papers are in it; there "
                                   "is nothing to do.")
                             .arg(target.name);
    return {.target = target.name,
            .title = title,
            .style = target.style,
            .suffix = u"md"_s,
            .text = u"# %1\n\n%2\n"_s.arg(title, text).toUtf8(),
            .at = now,
            .key = QUuid::createUuid()};
}

QString contentHash(const Publication& publication) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(publication.text);
    hash.addData(publication.html.toUtf8());
    for (const PublishedPaper& paper : publication.papers)
        hash.addData(paper.html.toUtf8());
    return QString::fromLatin1(hash.result().toHex().left(32));
}

} // namespace sheaf
