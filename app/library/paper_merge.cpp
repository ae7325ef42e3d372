#include "library/paper_merge.h"

#include "papers/code_repository.h"
#include "papers/withdrawal.h"

#include <QHash>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isNewer(const Paper& known, const Paper& news) { return news.version > known.version; }

void take(QString& known, const QString& news, bool outweighs) {
    if (!news.isEmpty() && (outweighs || known.isEmpty()))
        known = news;
}

bool hasBetterAuthors(const Paper& known, const Paper& news) {
    if (news.authors.isEmpty())
        return false;
    if (known.authors.isEmpty() || (news.authorsComplete && !known.authorsComplete))
        return true;
    if (news.authorsComplete)
        return isNewer(known, news);
    return !known.authorsComplete && news.authors.size() > known.authors.size();
}

/// Most sources name no affiliations: those known stay with the authors who are still there.
QList<Author> withKnownAffiliations(QList<Author> authors, const QList<Author>& known) {
    QHash<QString, QString> affiliations;
    for (const Author& author : known)
        affiliations.insert(author.name, author.affiliation);
    for (Author& author : authors) {
        if (author.affiliation.isEmpty())
            author.affiliation = affiliations.value(author.name);
    }
    return authors;
}

void mergeAuthors(Paper& merged, const Paper& news) {
    if (!hasBetterAuthors(merged, news)) {
        if (news.authorsComplete && news.authors.size() == merged.authors.size())
            merged.authors = withKnownAffiliations(merged.authors, news.authors);
        return;
    }
    merged.authors = withKnownAffiliations(news.authors, merged.authors);
    merged.authorsComplete = news.authorsComplete;
    merged.authorsLeftOut = news.authorsLeftOut;
}

void mergeCategories(Paper& merged, const Paper& news) {
    take(merged.primaryCategory, news.primaryCategory, isNewer(merged, news));
    QStringList all = {merged.primaryCategory};
    all += merged.categories + news.categories + QStringList{news.primaryCategory};
    all.removeAll(QString());
    all.removeDuplicates();
    merged.categories = all;
}

void mergeDates(Paper& merged, const Paper& news) {
    if (!merged.published.isValid())
        merged.published = news.published;
    const bool outweighs = isNewer(merged, news) || !merged.updated.isValid();
    if (news.updated.isValid() && outweighs)
        merged.updated = news.updated;
}

bool isNotice(const QString& abstract) { return saysWithdrawn({}, abstract); }

/// The newest version of a withdrawn paper may have nothing but a notice for an abstract: what the paper was
/// about stays readable, and the notice takes the place of a comment that gives no reason.
void mergeAbstract(Paper& merged, const Paper& news, bool newer) {
    const bool mayHaveNotice = merged.withdrawn || news.withdrawn;
    const bool knowsNotice = mayHaveNotice && isNotice(merged.abstract);
    const bool bringsNotice = mayHaveNotice && isNotice(news.abstract);
    if (news.abstract.isEmpty() || merged.abstract.isEmpty() || knowsNotice == bringsNotice) {
        take(merged.abstract, news.abstract, newer);
        return;
    }
    const QString notice = knowsNotice ? merged.abstract : news.abstract;
    const bool counts = knowsNotice || newer;
    if (knowsNotice)
        merged.abstract = news.abstract;
    if (counts && !saysWithdrawn(merged.comment, {}))
        merged.comment = notice;
}

void mergeText(Paper& merged, const Paper& news) {
    const bool newer = isNewer(merged, news);
    take(merged.title, news.title, newer);
    take(merged.comment, news.comment, newer);
    mergeAbstract(merged, news, newer);
    take(merged.licence, news.licence, newer);
    // These come long after a version does, and without a new one.
    const bool notOlder = news.version >= merged.version;
    take(merged.journalRef, news.journalRef, notOlder);
    take(merged.doi, news.doi, notOlder);
}

void mergePick(Paper& merged, const Paper& news) {
    take(merged.codeUrl, news.codeUrl, true);
    take(merged.projectUrl, news.projectUrl, true);
    // A digest may name a file that stands beside it, which says less than the address it came from.
    const bool isAddress = QUrl(news.figureUrl).scheme().startsWith(u"http"_s) || merged.figureUrl.isEmpty();
    take(merged.figureUrl, news.figureUrl, isAddress);
    take(merged.figureCaption, news.figureCaption, isAddress);
    take(merged.pickSummary, news.pickSummary, true);
    if (!news.pickKeywords.isEmpty())
        merged.pickKeywords = news.pickKeywords;
    if (news.upvotes)
        merged.upvotes = news.upvotes;
}

} // namespace

Paper mergedPaper(const Paper& known, const Paper& news) {
    Paper merged = known;
    mergeAuthors(merged, news);
    mergeCategories(merged, news);
    mergeDates(merged, news);
    mergeText(merged, news);
    mergePick(merged, news);
    // A repository that a source names outweighs one that only the text does, whichever comes first.
    if (merged.codeUrl.isEmpty())
        merged.codeUrl = ownCodeRepository(merged.abstract + u'\n' + merged.comment);
    merged.withdrawn = known.withdrawn || news.withdrawn;
    merged.version = qMax(known.version, news.version);
    return merged;
}

Listing mergedListing(const Listing& known, const Listing& news) {
    if (news.provisional && !known.provisional)
        return known;
    Listing merged = news;
    merged.kind = qMin(known.kind, news.kind); // in the order of their weight
    merged.version = qMax(known.version, news.version);
    return merged;
}

} // namespace sheaf
