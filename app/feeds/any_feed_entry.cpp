#include "feeds/any_feed_entry.h"

#include "base/html_words.h"
#include "base/text.h"
#include "feeds/arxiv_fields.h"
#include "feeds/feed_authors.h"
#include "feeds/feed_identity.h"
#include "feeds/feed_lead.h"
#include "feeds/raw_entry.h"
#include "papers/arxiv_id.h"
#include "papers/paper_id.h"
#include "papers/withdrawal.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A feed's description may be a few words beside the abstract in its content, or its content a whole article
/// beside the abstract in its description.
QString leadOf(const RawEntry& raw) {
    constexpr qsizetype fewWords = 200;
    constexpr qsizetype longestAbstract = 20'000;
    const QString lead = htmlWords(raw.lead);
    const QString content = lead.size() < fewWords ? htmlWords(raw.content) : QString();
    return (content.size() > lead.size() ? content : lead).left(longestAbstract);
}

/// "Some Journal 16 (3), 120" as far as the feed says it.
QString journalOf(const RawEntry& raw) {
    QString journal = withoutReferences(oneLine(raw.journal));
    if (journal.isEmpty())
        return {};
    if (!raw.volume.isEmpty())
        journal += u' ' + oneLine(raw.volume);
    if (!raw.number.isEmpty())
        journal += u" ("_s + oneLine(raw.number) + u')';
    if (!raw.firstPage.isEmpty())
        journal += u", "_s + oneLine(raw.firstPage);
    return journal;
}

QString doiOf(const RawEntry& raw, const QString& inLead) {
    QStringList places = raw.identifiers;
    places += QStringList{raw.guid, raw.link} + raw.otherLinks;
    for (const QString& place : places) {
        if (const QString doi = doiIn(place); !doi.isEmpty())
            return doi;
    }
    return inLead;
}

/// arXiv gives its own papers DOIs, which say no more than the id.
bool isArxivDoi(const QString& doi) { return doi.startsWith(u"10.48550/"_s); }

/// arXiv's own, or that of bioRxiv's and medRxiv's addresses.
int versionIn(const QStringList& addresses) {
    static const QRegularExpression preprint(
        u"(?:bio|med)rxiv\\.org/.*\\dv(\\d{1,3})(?:\\.[\\w-]+)?(?:\\?|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QString& address : addresses) {
        const auto arxiv = ArxivId::parse(address);
        const int version = arxiv ? arxiv->version : preprint.match(address).captured(1).toInt();
        if (version > 0)
            return version;
    }
    return 0;
}

bool titleSaysWithdrawn(const QString& title) {
    static const QRegularExpression marks(u"\\A\\W*(?:WITHDRAWN|RETRACTED)\\b"_s);
    return marks.match(title).hasMatch();
}

void setDates(const RawEntry& raw, AnyFeedEntry& entry) {
    entry.date = feedDate(raw.published);
    const auto updated = feedDate(raw.updated);
    for (const auto& other : {updated, feedDate(raw.coverDate)})
        entry.date = entry.date ? entry.date : other;
    if (entry.date)
        entry.paper.published = entry.date->moment;
    if (updated)
        entry.paper.updated = updated->moment;
}

} // namespace

AnyFeedEntry readAnyFeedEntry(QXmlStreamReader& xml, const QUrl& base) {
    const RawEntry raw = readRawEntry(xml, base);
    const FeedLead lead = feedLead(leadOf(raw));
    const QString doi = doiOf(raw, lead.doi);
    const QStringList addresses = QStringList{raw.link, raw.guid} + raw.otherLinks + raw.identifiers;
    AnyFeedEntry entry;
    Paper& paper = entry.paper;
    paper.title = oneLine(htmlWords(raw.title));
    paper.abstract = lead.abstract == paper.title ? QString() : lead.abstract;
    paper.authors = feedAuthors(raw.authors.isEmpty() ? QStringList(lead.authors) : raw.authors);
    paper.journalRef = journalOf(raw);
    paper.id = feedPaperId(doi, addresses);
    paper.doi = isArxivDoi(doi) ? QString() : doi;
    paper.version = versionIn(addresses);
    paper.licence = canonicalAddress(raw.rights);
    paper.withdrawn = titleSaysWithdrawn(paper.title) || saysWithdrawn({}, paper.abstract);
    if (isArxivPaper(paper.id)) { // others' words may look like arXiv's categories
        for (const QString& category : raw.categories)
            addCategory(paper, category);
        orderCategories(paper);
    }
    setDates(raw, entry);
    return entry;
}

} // namespace sheaf
