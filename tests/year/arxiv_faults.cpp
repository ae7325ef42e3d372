#include "year/arxiv_faults.h"

#include <QMetaEnum>
#include <QRegularExpression>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray webPage =
    "<!DOCTYPE html><html><head><title>Sign in</title></head><body>Welcome</body></html>";

QMap<Fault, QString> names() {
    return {{Fault::None, u"none"_s},
            {Fault::Hang, u"hang"_s},
            {Fault::Reset, u"reset"_s},
            {Fault::CutOff, u"cut off"_s},
            {Fault::ResetUnderWay, u"reset under way"_s},
            {Fault::Stall, u"stall"_s},
            {Fault::Slow, u"slow"_s},
            {Fault::WrongLength, u"wrong length"_s},
            {Fault::TooMany, u"429"_s},
            {Fault::LongPause, u"429, long pause"_s},
            {Fault::Unavailable, u"503"_s},
            {Fault::ServerError, u"500"_s},
            {Fault::BadGateway, u"502"_s},
            {Fault::NotFound, u"404"_s},
            {Fault::WebPage, u"web page"_s},
            {Fault::Nothing, u"nothing"_s},
            {Fault::NotXml, u"not XML"_s},
            {Fault::BrokenXml, u"broken XML"_s},
            {Fault::Redirect, u"redirect"_s},
            {Fault::RedirectToLogin, u"redirect to a sign-in page"_s},
            {Fault::ErrorEntry, u"error entry"_s},
            {Fault::EmptyPage, u"empty page"_s},
            {Fault::CountTooHigh, u"count too high"_s},
            {Fault::CountTooLow, u"count too low"_s},
            {Fault::StaleFeed, u"stale feed"_s},
            {Fault::StaleCategory, u"stale category"_s},
            {Fault::EmptyFeed, u"empty feed"_s},
            {Fault::ExpiredToken, u"expired token"_s}};
}

Answer refusal(int status, const QByteArray& seconds = {}) {
    Answer answer{.status = status, .body = "busy"};
    if (!seconds.isEmpty())
        answer.headers = {{"Retry-After", seconds}};
    return answer;
}

QByteArray withoutElements(QByteArray text, const QString& element) {
    QString all = QString::fromUtf8(text);
    all.remove(
        QRegularExpression(u"<%1[ >].*</%1>"_s.arg(element), QRegularExpression::DotMatchesEverythingOption));
    return all.toUtf8();
}

/// OpenSearch's total, or the size that a token of OAI-PMH may name.
QByteArray withCount(QByteArray text, int percent, int more) {
    static const QRegularExpression total(u"<opensearch:totalResults>(\\d+)<"_s);
    const auto match = total.match(QString::fromUtf8(text.left(2000)));
    const QByteArray known = match.captured(1).toLatin1();
    const QByteArray told = QByteArray::number(known.toInt() * percent / 100 + more);
    if (match.hasMatch())
        return text.replace("<opensearch:totalResults>" + known + '<',
                            "<opensearch:totalResults>" + told + '<');
    return text.replace("<resumptionToken></", "<resumptionToken completeListSize='1000000'></");
}

Answer withBody(Answer answer, const QByteArray& body) {
    answer.body = body;
    return answer;
}

Answer inTransit(Answer answer, Fault fault, qint64 part) {
    answer.hang = fault == Fault::Hang;
    answer.reset = fault == Fault::Reset;
    if (fault == Fault::CutOff)
        answer.cutAfterBytes = part;
    else if (fault == Fault::ResetUnderWay)
        answer.resetAfterBytes = part;
    else if (fault == Fault::Stall)
        answer.stallAfterBytes = part;
    else if (fault == Fault::WrongLength)
        answer.declaredLength = answer.body.size() + 1 + part;
    else if (fault == Fault::Slow)
        answer.delayMs = 200;
    return answer;
}

} // namespace

QString faultName(Fault fault) { return names().value(fault); }

QList<Fault> faultsOf(Host host) {
    QList<Fault> faults;
    for (int fault = int(Fault::Hang); fault <= int(Fault::RedirectToLogin); ++fault)
        faults += Fault(fault);
    if (host == Host::Feed)
        faults += {Fault::StaleFeed, Fault::StaleCategory, Fault::EmptyFeed};
    else if (host == Host::Api)
        faults += {Fault::ErrorEntry, Fault::EmptyPage, Fault::CountTooHigh, Fault::CountTooLow};
    else
        faults += {Fault::ExpiredToken, Fault::CountTooHigh};
    return faults;
}

Answer spoilt(const Answer& good, Fault fault, quint64 dice, const Request& request) {
    const qint64 part = good.body.isEmpty() ? 0 : qint64(dice % quint64(good.body.size()));
    switch (fault) {
    case Fault::TooMany: return refusal(429, "3");
    case Fault::LongPause: return refusal(429, "900");
    case Fault::Unavailable: return refusal(503, "2");
    case Fault::ServerError: return refusal(500);
    case Fault::BadGateway: return refusal(502);
    case Fault::NotFound: return refusal(404);
    case Fault::WebPage: return withBody(good, webPage);
    case Fault::Nothing: return withBody(good, {});
    case Fault::NotXml: return withBody(good, "Service is being restarted.");
    case Fault::BrokenXml: return withBody(good, QByteArray(good.body).insert(part, "<<&>"));
    case Fault::RedirectToLogin: return {.status = 302, .headers = {{"Location", "/login"}}};
    case Fault::Redirect:
        return {.status = 302,
                .headers = {{"Location", (request.path + u'?' + request.query.toString(QUrl::FullyEncoded) +
                                          u"&moved=1"_s)
                                             .toLatin1()}}};
    case Fault::ErrorEntry:
        return withBody(good,
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>http://arxiv.org/api/errors#x"
                        "</id><title>Error</title><summary>internal error</summary></entry></feed>");
    case Fault::EmptyPage: return withBody(good, withoutElements(good.body, u"entry"_s));
    case Fault::EmptyFeed: return withBody(good, withoutElements(good.body, u"item"_s));
    case Fault::CountTooHigh: return withBody(good, withCount(good.body, 110, 7));
    case Fault::CountTooLow: return withBody(good, withCount(good.body, 80, 0));
    default: return inTransit(good, fault, part);
    }
}

} // namespace sheaf::test
