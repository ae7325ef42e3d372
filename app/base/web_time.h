#pragma once

#include <QDateTime>
#include <QString>

namespace sheaf {

/// A moment as mail, HTTP and RSS write it, with the offset that it names: "Thu, 24 Sep 2026 00:00:00 -0400",
/// "… GMT", "Thursday, 24-Sep-26 00:00:00 EST". Seconds, the time, the weekday and the zone may be missing:
/// midnight, and UTC. A weekday that does not fit the date is passed over. Invalid where it is none, or names
/// a zone that RFC 822 does not know. RFC 5322, RFC 9110.
QDateTime webTime(const QString& text);

} // namespace sheaf
