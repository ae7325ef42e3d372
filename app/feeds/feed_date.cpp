#include "feeds/feed_date.h"

#include "base/web_time.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace sheaf {

using namespace Qt::StringLiterals;

std::optional<FeedDate> feedDate(const QString& text) {
    static const QRegularExpression iso(
        u"\\A\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?:[T ]\\s*(\\d{2}:\\d{2}(?::\\d{2})?)\\S*)?"_s);
    const auto match = iso.match(text);
    if (!match.hasMatch()) {
        const QDateTime moment = webTime(text);
        return moment.isValid() ? std::optional(FeedDate{moment.date(), moment.toUTC()}) : std::nullopt;
    }
    const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (!day.isValid())
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text.simplified().replace(u' ', u'T'), Qt::ISODate);
    const bool hasZone = moment.isValid() && moment.timeSpec() != Qt::LocalTime;
    const QTime time = QTime::fromString(match.captured(4).leftJustified(8, u'0'), Qt::ISODate);
    return FeedDate{day, hasZone ? moment.toUTC()
                                 : QDateTime(day, time.isValid() ? time : QTime(0, 0), QTimeZone::utc())};
}

} // namespace sheaf
