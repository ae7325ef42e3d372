#include "year/arxiv_year.h"

#include "calendar/mailings.h"
#include "year/arxiv_texts.h"

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int quietDays = 30;
constexpr int touchesADay = 5;
constexpr int lastAnnouncedVersion = 5;
const QByteArrayList own{"cs.CL", "cs.CV", "cs.LG", "stat.ML"};
const QByteArrayList foreign{"cs.RO", "eess.IV", "math.OC", "physics.comp-ph", "q-bio.NC"};

/// As much as is submitted on the days that a mailing covers; on a weekend that is little.
double weightOf(QDate mailing) {
    const SubmissionWindow window = *submissionWindow(mailing);
    double weight = 0;
    for (QDateTime hour = window.from; hour < window.to; hour = hour.addSecs(3600))
        weight += hour.date().dayOfWeek() >= Qt::Saturday ? 0.2 : 1;
    return weight;
}

bool isOwn(const YearPaper& paper) { return own.contains(paper.categories.constFirst()); }

} // namespace

QByteArrayList YearPaper::categoriesOn(QDate day) const {
    return addedOn.isValid() && addedOn <= day ? categories + added : categories;
}

QList<YearVersion> YearPaper::versionsOn(QDate day) const {
    QList<YearVersion> mailed = versions;
    mailed.removeIf([day](const YearVersion& version) { return version.mailed > day; });
    return mailed;
}

QDate YearPaper::datestampOn(QDate day) const {
    QDate newest;
    for (const YearVersion& version : versions)
        newest = version.mailed <= day ? std::max(newest, version.mailed) : newest;
    for (const QDate touch : touched + (addedOn.isValid() ? QList<QDate>{addedOn} : QList<QDate>()))
        newest = touch <= day ? std::max(newest, touch) : newest;
    return newest;
}

ArxivYear::ArxivYear(int year, int announcements, quint64 seed) : m_seed(seed), m_first(year, 1, 1) {
    QMap<QDate, double> weights;
    double all = 0;
    for (QDate day = m_first; day.year() == year; day = day.addDays(1)) {
        if (hasMailing(day))
            all += weights[day] = weightOf(day);
    }
    for (auto day = weights.keyValueBegin(); day != weights.keyValueEnd(); ++day)
        fill(day->first, int(announcements * day->second / all));
}

QStringList ArxivYear::categories() {
    QStringList names;
    for (const QByteArray& category : own)
        names += QString::fromLatin1(category);
    return names;
}

int ArxivYear::announcements() const {
    int count = 0;
    for (const QList<YearListing>& listings : m_mailings)
        count += int(listings.size());
    return count;
}

int ArxivYear::dice(int bound) { return int(mixed(m_seed, ++m_rolls) % quint64(bound)); }

void ArxivYear::fill(QDate mailing, int listings) {
    m_mailings[mailing] = {};
    while (m_mailings[mailing].size() < listings) {
        const int roll = dice(100);
        if (roll < 50)
            addPaper(mailing, ownCategories(), momentOf(mailing), ListingKind::New);
        else if (roll < 65)
            addPaper(mailing, foreignCategories(true), momentOf(mailing), ListingKind::CrossList);
        else if (roll < 66)
            addHeldPaper(mailing);
        else if (roll < 68)
            addLateCrossList(mailing);
        else
            addReplacement(mailing);
    }
    touchSome(mailing);
}

QDateTime ArxivYear::momentOf(QDate mailing) {
    const SubmissionWindow window = *submissionWindow(mailing);
    return window.from.addSecs(dice(int(window.from.secsTo(window.to))));
}

QByteArrayList ArxivYear::ownCategories() {
    QByteArrayList categories{own.at(dice(int(own.size())))};
    while (dice(3) == 0) {
        const QByteArray& other =
            dice(2) == 0 ? own.at(dice(int(own.size()))) : foreign.at(dice(int(foreign.size())));
        if (!categories.contains(other))
            categories += other;
    }
    return categories;
}

QByteArrayList ArxivYear::foreignCategories(bool crossListed) {
    QByteArrayList categories{foreign.at(dice(int(foreign.size())))};
    if (crossListed)
        categories += own.at(dice(int(own.size())));
    return categories;
}

int ArxivYear::newPaper(QDate mailing, const QByteArrayList& categories, const QDateTime& submitted) {
    const QByteArray month = submitted.toString(u"yyMM"_s).toLatin1();
    const QByteArray number = QByteArray::number(++m_ofMonth[month]).rightJustified(5, '0');
    const int index = int(m_papers.size());
    m_papers.append({.id = month + '.' + number,
                     .seed = mixed(m_seed, quint64(index) + (1ULL << 40)),
                     .categories = categories,
                     .versions = {{1, submitted, mailing}}});
    m_changed[mailing] += index;
    return index;
}

void ArxivYear::addPaper(QDate mailing, const QByteArrayList& categories, const QDateTime& submitted,
                         ListingKind kind) {
    m_mailings[mailing].append({newPaper(mailing, categories, submitted), kind, 1});
}

/// Submitted for a mailing of some days ago.
void ArxivYear::addHeldPaper(QDate mailing) {
    addPaper(mailing, ownCategories(), momentOf(mailingBefore(mailing, 1 + dice(4))), ListingKind::New);
}

/// Of a paper that was announced elsewhere some days ago.
void ArxivYear::addLateCrossList(QDate mailing) {
    const QDate first = mailingBefore(mailing, 1 + dice(4));
    const int index = newPaper(first, foreignCategories(false), momentOf(first));
    m_papers[index].added = {own.at(dice(int(own.size())))};
    m_papers[index].addedOn = mailing;
    m_changed[mailing] += index;
    m_mailings[mailing].append({index, ListingKind::CrossList, 1});
}

/// One of a former year, which nobody has announced in this one.
int ArxivYear::oldPaper() {
    const QDate day = mailingBefore(QDate(m_first.year() - 1, 12, 1), dice(200));
    const QByteArrayList categories = dice(3) == 0 ? foreignCategories(true) : ownCategories();
    const int index = newPaper(day, categories, momentOf(day));
    for (int version = 2 + dice(4); version > 2; --version) {
        const QList<YearVersion>& known = m_papers.at(index).versions;
        m_papers[index].versions.append(
            {int(known.size()) + 1, known.constLast().submitted.addSecs(3600), day});
    }
    return index;
}

/// One to which nothing has happened for a while.
std::optional<int> ArxivYear::quietPaper(QDate mailing) {
    for (int tries = 0; tries < 20 && !m_papers.isEmpty(); ++tries) {
        const int index = dice(int(m_papers.size()));
        if (m_papers.at(index).datestampOn(mailing.addDays(400)).daysTo(mailing) >= quietDays)
            return index;
    }
    return std::nullopt;
}

void ArxivYear::addReplacement(QDate mailing) {
    const int index = dice(4) == 0 ? oldPaper() : quietPaper(mailing).value_or(-1);
    YearPaper& paper = m_papers[index < 0 ? oldPaper() : index];
    const int at = int(&paper - m_papers.data());
    const int version = paper.versions.constLast().number + 1;
    paper.versions.append({version, momentOf(mailing), mailing});
    m_changed[mailing] += at;
    const ListingKind kind = isOwn(paper) ? ListingKind::Replacement : ListingKind::ReplacementCrossList;
    if (version <= lastAnnouncedVersion)
        m_mailings[mailing].append({at, kind, version});
}

void ArxivYear::touchSome(QDate mailing) {
    for (int left = touchesADay; left > 0; --left) {
        if (const auto index = quietPaper(mailing)) {
            m_papers[*index].touched += mailing;
            m_changed[mailing] += *index;
        }
    }
}

QDate mailingBefore(QDate mailing, int count) {
    while (count > 0 || !hasMailing(mailing)) {
        mailing = mailing.addDays(-1);
        count -= hasMailing(mailing) ? 1 : 0;
    }
    return mailing;
}

} // namespace sheaf::test
