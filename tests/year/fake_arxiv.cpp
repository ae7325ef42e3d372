#include "year/fake_arxiv.h"

#include "calendar/mailings.h"
#include "papers/arxiv_categories.h"
#include "year/arxiv_texts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 2000;
constexpr int oaiPageSize = 300;

const QTimeZone& eastern() {
    static const QTimeZone zone("America/New_York");
    return zone;
}

QByteArray inEnglish(const QDateTime& moment, const QString& format) {
    return QLocale::c().toString(moment, format).toLatin1();
}

/// "Fri, 30 Jan 2026 00:00:00 -0500"
QByteArray midnightOf(QDate day) {
    const QDateTime midnight(day, QTime(0, 0), eastern());
    const int hours = midnight.offsetFromUtc() / 3600;
    return inEnglish(midnight, u"ddd, dd MMM yyyy HH:mm:ss "_s) + '-' +
           QByteArray::number(-hours).rightJustified(2, '0') + "00";
}

bool isAbout(const QByteArrayList& categories, const QStringList& asked) {
    return std::any_of(categories.begin(), categories.end(), [&](const QByteArray& category) {
        return asked.contains(QString::fromLatin1(category));
    });
}

QByteArray feedItem(const YearPaper& paper, const YearListing& listing, QDate mailing) {
    const QByteArray version = 'v' + QByteArray::number(listing.version);
    const QByteArray kind = listingKindName(listing.kind).toLatin1();
    const quint64 text = paper.textSeed(listing.version);
    QByteArray item = "<item><title>" + inventedTitle(text) + "</title><link>https://arxiv.org/abs/" +
                      paper.id + "</link><description>arXiv:" + paper.id + version +
                      " Announce Type: " + kind + " \nAbstract: " + inventedAbstract(text) +
                      "</description><guid isPermaLink=\"false\">oai:arXiv.org:" + paper.id + version +
                      "</guid>";
    for (const QByteArray& category : paper.categoriesOn(mailing))
        item += "<category>" + category + "</category>";
    return item + "<pubDate>" + midnightOf(mailing) + "</pubDate><arxiv:announce_type>" + kind +
           "</arxiv:announce_type><dc:rights>http://creativecommons.org/licenses/by/4.0/</"
           "dc:rights><dc:creator>" +
           inventedAuthors(paper.seed) + "</dc:creator></item>\n";
}

Answer channel(QDate day, const QByteArray& items) {
    return Answer::xml(
        "<?xml version='1.0' encoding='UTF-8'?><rss xmlns:arxiv=\"http://arxiv.org/schemas/atom\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" version=\"2.0\"><channel><title>updates on "
        "arXiv.org</title><pubDate>" +
        midnightOf(day) + "</pubDate><skipDays><day>Saturday</day><day>Sunday</day></skipDays>" + items +
        "</channel></rss>");
}

QByteArray atomEntry(const YearPaper& paper, QDate day) {
    const QList<YearVersion> versions = paper.versionsOn(day);
    const quint64 text = paper.textSeed(versions.constLast().number);
    const auto iso = [](const QDateTime& moment) { return moment.toString(Qt::ISODate).toLatin1(); };
    QByteArray entry = "<entry><id>http://arxiv.org/abs/" + paper.id + 'v' +
                       QByteArray::number(versions.constLast().number) + "</id><title>" +
                       inventedTitle(text) + "</title><updated>" + iso(versions.constLast().submitted) +
                       "</updated><published>" + iso(versions.constFirst().submitted) +
                       "</published><summary>" + inventedAbstract(text) + "</summary>";
    for (const QByteArray& name : inventedAuthors(paper.seed).split(','))
        entry += "<author><name>" + name.trimmed() + "</name></author>";
    for (const QByteArray& category : paper.categoriesOn(day))
        entry += "<category term=\"" + category + "\"/>";
    return entry + "<arxiv:primary_category term=\"" + paper.categories.constFirst() + "\"/></entry>\n";
}

QByteArray oaiRecord(const YearPaper& paper, QDate day) {
    QByteArray record =
        "<record><header><identifier>oai:arXiv.org:" + paper.id + "</identifier><datestamp>" +
        paper.datestampOn(day).toString(Qt::ISODate).toLatin1() +
        "</datestamp></header><metadata><arXivRaw xmlns=\"http://arxiv.org/OAI/arXivRaw/\"><id>" + paper.id +
        "</id>";
    const QList<YearVersion> versions = paper.versionsOn(day);
    for (const YearVersion& version : versions)
        record += "<version version=\"v" + QByteArray::number(version.number) + "\"><date>" +
                  inEnglish(version.submitted, u"ddd, d MMM yyyy HH:mm:ss 'GMT'"_s) +
                  "</date><size>90kb</size></version>";
    const quint64 text = paper.textSeed(versions.constLast().number);
    return record + "<title>" + inventedTitle(text) + "</title><authors>" + inventedAuthors(paper.seed) +
           "</authors><categories>" + paper.categoriesOn(day).join(' ') +
           "</categories><license>http://creativecommons.org/licenses/by/4.0/</license><abstract>" +
           inventedAbstract(text) + "</abstract></arXivRaw></metadata></record>\n";
}

QByteArray oaiAnswer(const QDateTime& now, const QByteArray& inside) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OAI-PMH "
           "xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>" +
           now.toString(Qt::ISODate).toLatin1() + "</responseDate>" + inside + "</OAI-PMH>";
}

/// The question's two ends, yyyyMMddHHmm; both are included, to the minute.
std::pair<QDateTime, QDateTime> rangeOf(const QString& question) {
    static const QRegularExpression shape(u"submittedDate:\\[(\\d{12}) TO (\\d{12})\\]"_s);
    const auto match = shape.match(question);
    const auto moment = [&](int group) {
        QDateTime time = QDateTime::fromString(match.captured(group), u"yyyyMMddHHmm"_s);
        time.setTimeZone(QTimeZone::utc());
        return time;
    };
    return {moment(1), moment(2).addSecs(59)};
}

QStringList categoriesIn(const QString& question) {
    static const QRegularExpression shape(u"cat:([\\w.-]+)"_s);
    QStringList categories;
    for (auto each = shape.globalMatch(question); each.hasNext();)
        categories += each.next().captured(1);
    return categories;
}

} // namespace

FakeArxiv::FakeArxiv(const ArxivYear& year) : m_year(year) {}

void FakeArxiv::setNow(const QDateTime& now) {
    const QMutexLocker lock(&m_mutex);
    m_now = now;
}

QDateTime FakeArxiv::now() const {
    const QMutexLocker lock(&m_mutex);
    return m_now;
}

QDate FakeArxiv::easternDay() const { return now().toTimeZone(eastern()).date(); }

QDate FakeArxiv::announcedDay() const { return newestMailing(now()); }

QDate FakeArxiv::rebuiltDay() const {
    const QDate day = easternDay();
    return hasMailing(day) ? day : mailingBefore(day, 1);
}

QByteArray FakeArxiv::items(QDate mailing, const QStringList& categories) const {
    QList<YearListing> listings = m_year.mailings().value(mailing);
    std::stable_sort(listings.begin(), listings.end(),
                     [](const YearListing& a, const YearListing& b) { return a.kind < b.kind; });
    QByteArray text;
    qsizetype entries = 0;
    for (const YearListing& listing : listings) {
        const YearPaper& paper = m_year.papers().at(listing.paper);
        if (isAbout(paper.categoriesOn(mailing), categories) && entries++ < mostEntries)
            text += feedItem(paper, listing, mailing);
    }
    return text;
}

Answer FakeArxiv::feed(const QStringList& categories) const {
    const QDate day = easternDay();
    return channel(day, hasMailing(day) ? items(day, categories) : QByteArray());
}

Answer FakeArxiv::staleFeed(const QStringList& categories, const QString& staleCategory) const {
    const QDate day = rebuiltDay();
    const QDate older = mailingBefore(day, 1);
    if (staleCategory.isEmpty())
        return channel(older, items(older, categories));
    QStringList fresh = categories;
    fresh.removeAll(staleCategory);
    return channel(day, items(day, fresh) + items(older, {staleCategory}));
}

Answer FakeArxiv::queryApi(const Request& request) const {
    const auto value = [&](const QString& name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString question = value(u"search_query"_s).replace(u'+', u' ');
    const auto [from, to] = rangeOf(question);
    const QStringList categories = categoriesIn(question);
    const QDate day = announcedDay();
    QList<std::pair<QDateTime, int>> found;
    // What was submitted then is announced some days later at most.
    for (QDate changed = from.date(); changed <= day; changed = changed.addDays(1)) {
        for (const int index : m_year.changedOn(changed)) {
            const YearPaper& paper = m_year.papers().at(index);
            const YearVersion& first = paper.versions.constFirst();
            if (first.mailed == changed && first.submitted >= from && first.submitted <= to &&
                isAbout(paper.categoriesOn(day), categories))
                found += {first.submitted, index};
        }
    }
    std::sort(found.begin(), found.end());
    QByteArray text =
        "<?xml version='1.0' encoding='UTF-8'?><feed xmlns=\"http://www.w3.org/2005/Atom\" "
        "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\" "
        "xmlns:arxiv=\"http://arxiv.org/schemas/atom\"><title>arXiv Query</title><opensearch:totalResults>" +
        QByteArray::number(found.size()) + "</opensearch:totalResults><opensearch:startIndex>" +
        value(u"start"_s).toLatin1() + "</opensearch:startIndex>";
    for (const auto& [submitted, index] :
         found.mid(value(u"start"_s).toInt(), value(u"max_results"_s).toInt()))
        text += atomEntry(m_year.papers().at(index), day);
    return Answer::xml(text + "</feed>");
}

Answer FakeArxiv::oai(const Request& request, bool expired) {
    const auto value = [&](const QString& name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded).toLatin1();
    };
    const QByteArray token = value(u"resumptionToken"_s);
    if (token.isEmpty())
        return oaiPage(QDate::fromString(QString::fromLatin1(value(u"from"_s)), Qt::ISODate), value(u"set"_s),
                       0);
    const QList<QByteArray> parts = QByteArray(token).replace("%26", "&").split('&');
    if (expired || parts.size() != 3)
        return Answer::xml(
            oaiAnswer(now(), "<error code='badResumptionToken'>The token has expired.</error>"));
    return oaiPage(QDate::fromString(QString::fromLatin1(parts.at(0)), Qt::ISODate), parts.at(1),
                   parts.at(2).toInt());
}

Answer FakeArxiv::oaiPage(QDate from, const QByteArray& set, int skip) {
    const QList<int>& papers = harvest(from, set).papers;
    if (papers.isEmpty())
        return Answer::xml(oaiAnswer(now(), "<error code='noRecordsMatch'/>"));
    const QDate day = rebuiltDay();
    QByteArray text = "<ListRecords>";
    for (const int index : papers.mid(skip, oaiPageSize))
        text += oaiRecord(m_year.papers().at(index), day);
    text += "<resumptionToken>";
    if (skip + oaiPageSize < papers.size())
        text += from.toString(Qt::ISODate).toLatin1() + "%26" + set + "%26" +
                QByteArray::number(skip + oaiPageSize);
    return Answer::xml(oaiAnswer(now(), text + "</resumptionToken></ListRecords>"));
}

/// Pages of one list come one after the other, so one is kept.
const FakeArxiv::Harvest& FakeArxiv::harvest(QDate from, const QByteArray& set) {
    const QDate day = rebuiltDay();
    if (m_harvest && m_harvest->from == from && m_harvest->set == set && m_harvest->asOf == day)
        return *m_harvest;
    m_harvest = Harvest{from, day, set, {}};
    for (QDate changed = from; changed <= day; changed = changed.addDays(1)) {
        QList<int> papers = m_year.changedOn(changed);
        std::sort(papers.begin(), papers.end());
        for (const int index : papers) {
            const YearPaper& paper = m_year.papers().at(index);
            const QByteArrayList categories = paper.categoriesOn(day);
            const bool isInSet =
                std::any_of(categories.begin(), categories.end(), [&](const QByteArray& category) {
                    return oaiSetOf(QString::fromLatin1(category)).toLatin1() == set;
                });
            if (isInSet && paper.datestampOn(day) == changed)
                m_harvest->papers += index;
        }
    }
    return *m_harvest;
}

} // namespace sheaf::test
