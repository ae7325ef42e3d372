#include "feeds/oai_peer.h"

#include "calendar/mailings.h"
#include "papers/arxiv_categories.h"
#include "support/awaited.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QByteArray recordOf(const OaiEntry& entry) {
    const QByteArray id = "2601." + QByteArray::number(entry.number).rightJustified(5, '0');
    const QByteArray header = (entry.deleted ? "<header status='deleted'>" : "<header>") +
                              QByteArray("<identifier>oai:arXiv.org:") + id + "</identifier><datestamp>" +
                              entry.datestamp.toString(Qt::ISODate).toLatin1() + "</datestamp></header>";
    if (entry.deleted)
        return "<record>" + header + "</record>";
    return "<record>" + header + "<metadata><arXivRaw><id>" + id + "</id><version version='v1'><date>" +
           entry.submitted +
           "</date><size>9kb</size></version><title>Paper</title><authors>A. Uthor</authors>" +
           "<categories>" + entry.categories +
           "</categories><abstract>Text.</abstract></arXivRaw></metadata>" + "</record>";
}

bool isIn(const OaiEntry& entry, const QByteArray& set) {
    for (const QByteArray& category : entry.categories.split(' ')) {
        if (oaiSetOf(QString::fromLatin1(category)).toLatin1() == set)
            return true;
    }
    return false;
}

} // namespace

QByteArray OaiSource::error(const QByteArray& code) {
    return "<OAI-PMH><responseDate>2026-02-20T00:00:00Z</responseDate><error code='" + code +
           "'>words</error></OAI-PMH>";
}

Answer OaiSource::operator()(const Request& request) {
    const auto value = [&](const QString& name) {
        return request.query.queryItemValue(name, QUrl::FullyDecoded).toLatin1();
    };
    const QByteArray token = value(u"resumptionToken"_s);
    if (token.isEmpty())
        return page(value(u"from"_s), value(u"set"_s), 0);
    if (expiresAfter > 0 && ++m_tokens % expiresAfter == 0)
        return Answer::xml(error("badResumptionToken"));
    const QList<QByteArray> parts = token.split('&'); // "from%3D…" is one text, percent signs and all
    if (parts.size() != 1 || !token.contains("%26"))
        return Answer::xml(error("badResumptionToken"));
    const QList<QByteArray> fields = QByteArray(token).replace("%26", "&").split('&');
    return page(fields.at(0), fields.at(1), fields.at(2).toInt());
}

Answer OaiSource::page(const QByteArray& from, const QByteArray& set, int skip) const {
    QList<OaiEntry> matching;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(matching), [&](const OaiEntry& entry) {
        return entry.datestamp.toString(Qt::ISODate).toLatin1() >= from && isIn(entry, set);
    });
    std::stable_sort(matching.begin(), matching.end(),
                     [](const OaiEntry& a, const OaiEntry& b) { return a.datestamp < b.datestamp; });
    if (matching.isEmpty())
        return Answer::xml(error("noRecordsMatch"));
    QByteArray text = "<OAI-PMH><responseDate>2026-02-20T00:00:00Z</responseDate><ListRecords>";
    for (const OaiEntry& entry : matching.mid(skip, pageSize))
        text += recordOf(entry);
    text += tellsSize ? "<resumptionToken completeListSize='" + QByteArray::number(matching.size()) + "'>"
                      : QByteArray("<resumptionToken>");
    if (skip + pageSize < matching.size())
        text += from + "%26" + set + "%26" + QByteArray::number(skip + pageSize);
    return Answer::xml(text + "</resumptionToken></ListRecords></OAI-PMH>");
}

QList<OaiEntry> announcedRecords(const QList<QDate>& mailings, int eachDay) {
    QList<OaiEntry> entries;
    for (const QDate day : mailings) {
        const QDateTime from = submissionWindow(day)->from;
        for (int i = 0; i < eachDay; ++i)
            entries.append(
                {.number = int(entries.size()),
                 .datestamp = day,
                 .submitted = QLocale::c()
                                  .toString(from.addSecs(60 * i), u"ddd, d MMM yyyy HH:mm:ss 'GMT'"_s)
                                  .toLatin1()});
    }
    return entries;
}

OaiTrial::OaiTrial()
    : clock(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())),
      http({.userAgent = "Sheaf-test/1", .backoffBaseMs = 5}, clock),
      peer([this](const Request& request) { return source(request); }) {
    source.entries = announcedRecords(days, 20);
    options = {.url = peer.url(u"/oai"_s), .intervalMs = 0, .timeoutMs = 10'000, .retries = 1};
}

Result<FeedDay> OaiTrial::fetched(QDate first, QDate last, const QStringList& categories) {
    log = {};
    OaiClient oai(http, clock, submissionWindow, mailingFor, options);
    return awaited(oai.fetchDay({.day = first, .categories = categories, .last = last}, log.listener()));
}

} // namespace sheaf::test
