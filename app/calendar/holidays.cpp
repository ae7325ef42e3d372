#include "calendar/holidays.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sheaf {

namespace {

// Days on which arXiv froze no submissions, outages and retreats among them. 2026 as published on
// https://info.arxiv.org/help/availability.html; the years before as arXiv's own schedule keeps them (the
// seed of the table arXiv_holidays in its public sources). A holiday on a Friday is why the following Monday
// has no mailing.
constexpr std::array holidays{
    2017'03'14, 2017'11'13, 2017'11'23, 2017'12'25, 2017'12'27, 2018'01'01, 2018'03'26, 2018'09'03,
    2018'11'22, 2018'12'24, 2018'12'25, 2018'12'27, 2019'01'01, 2019'01'21, 2019'09'02, 2019'11'07,
    2019'11'28, 2019'12'25, 2019'12'26, 2019'12'30, 2020'01'01, 2020'01'20, 2020'06'09, 2020'11'26,
    2020'12'25, 2020'12'29, 2020'12'30, 2021'01'01, 2021'10'20, 2021'11'25, 2021'12'24, 2021'12'28,
    2021'12'30, 2022'01'17, 2022'06'20, 2022'09'05, 2022'11'24, 2022'12'27, 2022'12'29, 2023'01'16,
    2023'06'14, 2023'06'19, 2023'07'04, 2023'08'17, 2023'09'04, 2023'11'23, 2023'12'25, 2023'12'27,
    2024'01'15, 2024'05'22, 2024'06'19, 2024'07'04, 2024'09'02, 2024'10'08, 2024'11'28, 2024'12'25,
    2024'12'26, 2024'12'31, 2025'01'01, 2025'01'20, 2025'06'19, 2025'07'04, 2025'09'01, 2025'11'27,
    2025'12'25, 2025'12'30, 2026'01'01, 2026'01'19, 2026'06'19, 2026'07'03, 2026'09'07, 2026'11'26,
    2026'12'25, 2026'12'29, 2026'12'31};
static_assert(std::is_sorted(holidays.begin(), holidays.end()));

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

bool isNth(int nth, Qt::DayOfWeek weekday, QDate date) {
    return date.dayOfWeek() == weekday && (date.day() - 1) / 7 + 1 == nth;
}

/// A holiday on a weekend is kept on the working day beside it.
bool isKeptFor(int month, int day, QDate date) {
    const QDate holiday(date.year(), month, day);
    const int moved = holiday.dayOfWeek() == Qt::Saturday ? -1 : holiday.dayOfWeek() == Qt::Sunday ? 1 : 0;
    return date == holiday || date == holiday.addDays(moved);
}

} // namespace

QString holidayName(QDate date) {
    const int month = date.month();
    if (isKeptFor(1, 1, date))
        return Words::tr("New Year's Day");
    if (month == 1 && isNth(3, Qt::Monday, date))
        return Words::tr("Martin Luther King Jr. Day");
    if (isKeptFor(6, 19, date))
        return Words::tr("Juneteenth");
    if (isKeptFor(7, 4, date))
        return Words::tr("Independence Day");
    if (month == 9 && isNth(1, Qt::Monday, date))
        return Words::tr("Labor Day");
    if (month == 11 && isNth(4, Qt::Thursday, date))
        return Words::tr("Thanksgiving");
    if (month == 12 && date.day() >= 24 && date.day() <= 26)
        return Words::tr("Christmas");
    return month == 12 && date.day() == 31 ? Words::tr("New Year's Eve") : QString();
}

bool isArxivHoliday(QDate date) {
    const int dated = date.year() * 10'000 + date.month() * 100 + date.day();
    return std::binary_search(holidays.begin(), holidays.end(), dated);
}

} // namespace sheaf
