#include "ui/overview/overview_bars.h"

#include "papers/paper_count.h"
#include "services/spending/price_table.h"
#include "ui/overview/bar_colours.h"
#include "ui/theme/palette.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OverviewBars)
};

constexpr int monthsOfCost = 12;
constexpr int daysInAWeek = 7;

QString monthName(QDate first) {
    return QLocale().toString(first, Words::tr("MMM yyyy", "a month on an axis"));
}
QString dayName(QDate day) { return QLocale().toString(day, QLocale::ShortFormat); }

QString counted(const QString& what, int papers) {
    return Words::tr("%1: %2", "a bar of a chart: how many papers").arg(what, paperCount(papers));
}

/// One for so many days, under them.
QList<BarLabel> dayLabels(const QList<OverviewDay>& days, int span) {
    QList<BarLabel> labels;
    for (qsizetype first = 0; first < days.size(); first += span)
        labels += {dayName(days[first].day), int(std::min<qsizetype>(span, days.size() - first))};
    return labels;
}

QString bandName(int band) {
    const int from = band * 10;
    return band == Overview::scoreBands - 1 ? u"%1–100"_s.arg(from) : u"%1–%2"_s.arg(from).arg(from + 9);
}

} // namespace

Bars dayBars(const Overview& overview, const Palette& colours) {
    BarPart whole{Words::tr("Papers"), colours.accent};
    BarPart gaps{Words::tr("Papers of a day that misses some"), colours.warn};
    for (const OverviewDay& day : overview.days) {
        whole.values += day.gap ? 0 : day.papers;
        gaps.values += day.gap ? std::max(1, day.papers) : 0; // an empty gap is to be seen too
    }
    const bool anyGap = std::any_of(overview.days.begin(), overview.days.end(),
                                    [](const OverviewDay& day) { return day.gap; });
    const auto tip = [days = overview.days](int bar, int) {
        const QString text = counted(dayName(days[bar].day), days[bar].papers);
        return days[bar].gap ? Words::tr("%1, and some are missing").arg(text) : text;
    };
    return {.labels = dayLabels(overview.days, daysInAWeek),
            .parts = anyGap ? QList{whole, gaps} : QList{whole},
            .tip = tip};
}

Bars categoryBars(const Overview& overview, const Palette& colours) {
    Bars bars;
    for (const OverviewMonth& month : overview.months)
        bars.labels += {monthName(month.first), 1};
    for (qsizetype at = 0; at < overview.categories.size(); ++at) {
        BarPart part{overview.categories[at], partColour(int(at), colours)};
        for (const OverviewMonth& month : overview.months)
            part.values += month.known[at];
        bars.parts += part;
    }
    BarPart others{Words::tr("others"), colours.line};
    for (const OverviewMonth& month : overview.months)
        others.values += month.others;
    bars.parts += others;
    bars.tip = [overview](int bar, int part) {
        const OverviewMonth& month = overview.months[bar];
        const bool known = part >= 0 && part < month.known.size();
        return counted(
            u"%1, %2"_s.arg(known ? overview.categories[part] : Words::tr("others"), monthName(month.first)),
            known ? month.known[part] : month.others);
    };
    return bars;
}

Bars scoreBars(const Overview& overview, const Palette& colours) {
    Bars bars;
    BarPart part{Words::tr("Papers"), colours.accent};
    for (int band = 0; band < Overview::scoreBands; ++band) {
        bars.labels += {QString::number(band * 10), 1};
        part.values += overview.scores[size_t(band)];
    }
    bars.parts = {part};
    bars.tip = [scores = overview.scores](int bar, int) {
        return counted(Words::tr("Score %1").arg(bandName(bar)), scores[size_t(bar)]);
    };
    return bars;
}

Bars risingBars(const Overview& overview, const Palette& colours) {
    Bars bars{.lying = true};
    BarPart before{Words::tr("the fortnight before"), colours.line};
    BarPart more{Words::tr("more in the newest fortnight"), colours.accent};
    for (const RisingTag& tag : overview.rising) {
        bars.labels += {tag.name, 1};
        before.values += tag.before;
        more.values += tag.now - tag.before;
    }
    bars.parts = {before, more};
    bars.tip = [rising = overview.rising](int bar, int) {
        return Words::tr("%1: %2 papers in the newest fortnight, %3 in the one before")
            .arg(rising[bar].name, QLocale().toString(rising[bar].now),
                 QLocale().toString(rising[bar].before));
    };
    return bars;
}

Bars readingBars(const ReadingHabit& habit, const Palette& colours) {
    BarPart streak{Words::tr("Days in a row", "of reading, up to today"), colours.good};
    BarPart others{Words::tr("Other days", "of reading"), colours.faint};
    for (qsizetype at = 0; at < habit.days.size(); ++at) {
        const int papers = habit.days[at].papers;
        streak.values += habit.isInStreak(at) ? papers : 0;
        others.values += habit.isInStreak(at) ? 0 : papers;
    }
    const auto tip = [habit](int bar, int) {
        const QString text = counted(dayName(habit.days[bar].day), habit.days[bar].papers);
        return habit.isInStreak(bar) ? Words::tr("%1, one of the days in a row").arg(text) : text;
    };
    return {.labels = dayLabels(habit.days, 2 * daysInAWeek), .parts = {streak, others}, .tip = tip};
}

QString streakText(const ReadingHabit& habit) {
    const QString now = Words::tr("%n day(s) in a row", nullptr, habit.streak);
    return Words::tr("%1; the most were %2.").arg(now, QLocale().toString(habit.longest));
}

QString mainCurrency(const QList<SpendingLine>& lines) {
    QMap<QString, qint64> sums;
    for (const SpendingLine& line : lines)
        sums[line.account.currency] += line.micros;
    const auto most = std::max_element(sums.cbegin(), sums.cend());
    return most == sums.cend() ? QString() : most.key();
}

QList<MonthlyCost> costByMonth(const QList<SpendingLine>& lines, const QString& currency, QDate lastMonth) {
    QList<MonthlyCost> months;
    for (int back = monthsOfCost - 1; back >= 0; --back)
        months += {QDate(lastMonth.year(), lastMonth.month(), 1).addMonths(-back), 0};
    for (const SpendingLine& line : lines) {
        for (MonthlyCost& month : months)
            if (line.account.currency == currency && line.account.day >= month.first &&
                line.account.day < month.first.addMonths(1))
                month.micros += line.micros;
    }
    return months;
}

Bars costBars(const QList<MonthlyCost>& months, const QString& currency, const Palette& colours) {
    constexpr double micros = 1e6;
    Bars bars{.decimals = 2};
    BarPart part{currency, colours.accent};
    for (const MonthlyCost& month : months) {
        bars.labels += {monthName(month.first), 1};
        part.values += double(month.micros) / micros;
    }
    bars.parts = {part};
    bars.tip = [months, currency](int bar, int) {
        return u"%1: %2"_s.arg(monthName(months[bar].first), moneyText(months[bar].micros, currency));
    };
    return bars;
}

QString categorySearch(const Overview& overview, int month, int part) {
    const QString when = u"submitted:"_s + overview.months[month].first.toString(u"yyyy-MM");
    return part < overview.categories.size() ? u"cat:%1 %2"_s.arg(overview.categories[part], when) : when;
}

QString readSearch(QDate day) { return u"read:"_s + day.toString(Qt::ISODate); }

QString scoreSearch(int band) {
    const int to = band == Overview::scoreBands - 1 ? 100 : band * 10 + 9;
    return u"score:%1..%2"_s.arg(band * 10).arg(to);
}

} // namespace sheaf
