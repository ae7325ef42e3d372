#include "year/year_judge.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimeZone>
#include <QVariant>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QString connectionName = u"year judge"_s;

/// As the library stores days.
qint64 dayNumber(QDate day) { return QDate(1991, 1, 1).daysTo(day); }

QString sample(const QSet<QByteArray>& ids) {
    QByteArrayList some = ids.values();
    std::sort(some.begin(), some.end());
    return QString::number(ids.size()) + u" ("_s + QString::fromLatin1(some.mid(0, 3).join(' ')) + u')';
}

} // namespace

YearJudge::YearJudge(const ArxivYear& year, const ArxivHosts& hosts, QString libraryPath)
    : m_year(year), m_hosts(hosts), m_libraryPath(std::move(libraryPath)) {}

YearJudge::~YearJudge() { QSqlDatabase::removeDatabase(connectionName); }

QSqlQuery YearJudge::asked(const QString& sql, const QVariant& value) {
    if (!QSqlDatabase::contains(connectionName)) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(m_libraryPath);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    }
    QSqlQuery query(QSqlDatabase::database(connectionName));
    query.setForwardOnly(true);
    query.prepare(sql);
    if (value.isValid())
        query.addBindValue(value);
    if (!query.exec())
        qFatal("the library cannot be read");
    return query;
}

QSet<QByteArray> YearJudge::announcedOn(QDate day) const {
    QSet<QByteArray> ids;
    for (const YearListing& listing : m_year.mailings().value(day))
        ids += m_year.papers().at(listing.paper).id;
    return ids;
}

QSet<QByteArray> YearJudge::listedOn(QDate day) {
    QSqlQuery query = asked(u"SELECT p.id FROM listings l JOIN papers p ON p.key = l.paper WHERE l.day = ?"_s,
                            dayNumber(day));
    QSet<QByteArray> ids;
    while (query.next())
        ids += query.value(0).toByteArray();
    return ids;
}

QString YearJudge::differenceOn(QDate day) {
    const QSet<QByteArray> announced = announcedOn(day);
    const QSet<QByteArray> listed = listedOn(day);
    if (announced == listed)
        return {};
    return u"of %1 announced it lacks %2 and has %3 too many"_s.arg(
        QString::number(announced.size()), sample(announced - listed), sample(listed - announced));
}

bool YearJudge::lastAnswerFailed(QDate day) {
    QSqlQuery query = asked(u"SELECT max(at) FROM fetches WHERE day = ?"_s, dayNumber(day));
    return query.next() &&
           m_hosts.failedAt(QDateTime::fromSecsSinceEpoch(query.value(0).toLongLong(), QTimeZone::utc()));
}

std::optional<QString> YearJudge::claimAgainst(QDate day, DayState state) {
    const QString name = day.toString(Qt::ISODate);
    if (state == DayState::NoAnnouncement && !announcedOn(day).isEmpty())
        return name + u" is said to have no announcement"_s;
    if (state == DayState::Complete && !m_found.contains(day)) {
        const QString difference = differenceOn(day);
        if (!difference.isEmpty())
            return name + u" is called complete: "_s + difference;
        m_found += day;
    }
    if (state != DayState::Gap && state != DayState::Failed)
        return std::nullopt;
    ++m_gaps;
    if (!(announcedOn(day) - listedOn(day)).isEmpty())
        return std::nullopt;
    if (!lastAnswerFailed(day))
        return name + u" is said to have a gap, and all is there"_s;
    ++m_unprovableGaps;
    return std::nullopt;
}

QStringList YearJudge::falseClaims(const QMap<QDate, DayState>& states) {
    QStringList claims;
    for (auto state = states.keyValueBegin(); state != states.keyValueEnd(); ++state) {
        if (const auto claim = claimAgainst(state->first, state->second))
            claims += *claim;
    }
    return claims;
}

QStringList YearJudge::faultsAtTheEnd() {
    QStringList faults;
    for (auto day = m_year.mailings().keyBegin(); day != m_year.mailings().keyEnd(); ++day) {
        const QString difference = differenceOn(*day);
        if (!difference.isEmpty())
            faults += day->toString(Qt::ISODate) + u": "_s + difference;
    }
    QSqlQuery query = asked(u"SELECT count(DISTINCT day) FROM listings"_s);
    if (query.next() && query.value(0).toInt() > m_year.mailings().size())
        faults += u"papers are listed on days without a mailing"_s;
    return faults;
}

bool YearJudge::lacksNothing() {
    QSet<QByteArray> ids;
    QSqlQuery query = asked(u"SELECT id FROM papers"_s);
    while (query.next())
        ids += query.value(0).toByteArray();
    return std::all_of(
        m_year.mailings().begin(), m_year.mailings().end(), [&](const QList<YearListing>& mailing) {
            return std::all_of(mailing.begin(), mailing.end(), [&](const YearListing& listing) {
                return ids.contains(m_year.papers().at(listing.paper).id);
            });
        });
}

QString YearJudge::soundness() {
    QSqlQuery query = asked(u"PRAGMA quick_check"_s);
    return query.next() ? query.value(0).toString() : QString();
}

int YearJudge::papers() {
    QSqlQuery query = asked(u"SELECT count(*) FROM papers"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

} // namespace sheaf::test
