#include "base/web_time.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

int monthOf(const QString& name) {
    static const QStringList names = {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                      u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(names.indexOf(name.left(3).toLower())) + 1;
}

/// Two digits as RFC 5322 reads them.
int yearOf(const QString& digits) {
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

/// Seconds east of Greenwich.
std::optional<int> offsetOf(const QString& zone) {
    static const QHash<QString, int> hours = {{u"EST"_s, -5}, {u"EDT"_s, -4}, {u"CST"_s, -6}, {u"CDT"_s, -5},
                                              {u"MST"_s, -7}, {u"MDT"_s, -6}, {u"PST"_s, -8}, {u"PDT"_s, -7},
                                              {u"GMT"_s, 0},  {u"UTC"_s, 0},  {u"UT"_s, 0},   {u"Z"_s, 0}};
    if (zone.isEmpty())
        return 0;
    if (zone.at(0).isLetter())
        return hours.contains(zone.toUpper()) ? std::optional(hours.value(zone.toUpper()) * 3600)
                                              : std::nullopt;
    const int digits = QString(zone).remove(u':').toInt();
    return (digits / 100 * 60 + digits % 100) * 60;
}

} // namespace

QDateTime webTime(const QString& text) {
    static const QRegularExpression shape(
        u"\\A\\s*(?:[A-Za-z]{3,9}\\.?,?\\s+)?(\\d{1,2})[\\s-]+([A-Za-z]{3,9})\\.?[\\s-]+(\\d{4}|\\d{2})"
        "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?)?\\s*([A-Za-z]{1,5}|[+-]\\d{2}:?\\d{2})?"
        "(?:\\s*\\([^)]*\\))?\\s*\\z"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(yearOf(match.captured(3)), monthOf(match.captured(2)), match.captured(1).toInt());
    // A leap second is the last one of its minute here.
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt(),
                     std::min(match.captured(6).toInt(), 59));
    const auto offset = offsetOf(match.captured(7));
    if (!date.isValid() || !time.isValid() || !offset)
        return {};
    return *offset == 0 ? QDateTime(date, time, Qt::UTC) : QDateTime(date, time, Qt::OffsetFromUTC, *offset);
}

} // namespace sheaf
