#pragma once

#include "support/fake_peer.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace sheaf::test {

/// What goes wrong with a request.
enum class Fault {
    None,
    Hang,
    Reset,
    CutOff,
    ResetUnderWay,
    Stall,
    Slow,
    WrongLength,
    TooMany,
    LongPause,
    Unavailable,
    ServerError,
    BadGateway,
    NotFound,
    WebPage,
    Nothing,
    NotXml,
    BrokenXml,
    Redirect,
    RedirectToLogin,
    ErrorEntry, ///< of the query API, as is EmptyPage
    EmptyPage,
    CountTooHigh, ///< of the query API's totals and OAI-PMH's lists
    CountTooLow,
    StaleFeed, ///< of the announcement feed, as are the next two
    StaleCategory,
    EmptyFeed,
    ExpiredToken, ///< of OAI-PMH
};

QString faultName(Fault fault);

/// The faults that one of arXiv's hosts may have.
enum class Host { Feed, Api, Oai };
QList<Fault> faultsOf(Host host);

/// What comes of a good answer; those that are only told with the question at hand leave it as it is. `dice`
/// is any number.
Answer spoilt(const Answer& good, Fault fault, quint64 dice, const Request& request);

} // namespace sheaf::test
