#include "query/query_values.h"

#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A value that stands for everything between its first and its last: a month is its days, a score itself.
template <class T>
struct Span {
    T first;
    T last;
};

template <class T>
struct Bounds {
    std::optional<T> from;
    std::optional<T> to;
};

std::optional<Span<QDate>> readDay(QStringView text) {
    static const QRegularExpression pattern(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool hasMonth = match.hasCaptured(2);
    const bool hasDay = match.hasCaptured(3);
    const QDate first(year, hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid())
        return std::nullopt;
    const QDate next = hasDay ? first.addDays(1) : hasMonth ? first.addMonths(1) : first.addYears(1);
    return Span<QDate>{first, next.addDays(-1)};
}

std::optional<Span<int>> readScore(QStringView text) {
    bool isNumber = false;
    const int score = text.toInt(&isNumber);
    if (!isNumber || score < 0 || score > 100)
        return std::nullopt;
    return Span<int>{score, score};
}

QDate next(QDate day) { return day.addDays(1); }
QDate previous(QDate day) { return day.addDays(-1); }
int next(int score) { return score + 1; }
int previous(int score) { return score - 1; }

template <class T>
std::optional<Bounds<T>> readComparison(QStringView value, std::optional<Span<T>> (*read)(QStringView)) {
    const qsizetype signs = value.size() > 1 && value[1] == u'=' ? 2 : 1;
    const auto span = read(value.mid(signs).trimmed());
    if (!span)
        return std::nullopt;
    if (value[0] == u'=')
        return Bounds<T>{span->first, span->last};
    if (value[0] == u'>')
        return Bounds<T>{signs == 2 ? span->first : next(span->last), std::nullopt};
    return Bounds<T>{std::nullopt, signs == 2 ? span->last : previous(span->first)};
}

template <class T>
std::optional<Bounds<T>> readRange(QStringView from, QStringView to,
                                   std::optional<Span<T>> (*read)(QStringView)) {
    const auto first = read(from);
    const auto last = read(to);
    const bool readable = (first || from.isEmpty()) && (last || to.isEmpty()) && (first || last);
    if (!readable || (first && last && last->last < first->first))
        return std::nullopt;
    Bounds<T> bounds;
    if (first)
        bounds.from = first->first;
    if (last)
        bounds.to = last->last;
    return bounds;
}

template <class T>
std::optional<Bounds<T>> readBounds(QStringView value, std::optional<Span<T>> (*read)(QStringView)) {
    if (value.isEmpty())
        return std::nullopt;
    if (value[0] == u'<' || value[0] == u'>' || value[0] == u'=')
        return readComparison(value, read);
    const qsizetype dots = value.indexOf(u".."_s);
    if (dots >= 0)
        return readRange(value.left(dots), value.mid(dots + 2), read);
    return readRange(value, value, read);
}

} // namespace

std::optional<DayTerm> readDays(QStringView value) {
    const auto bounds = readBounds<QDate>(value.trimmed(), readDay);
    if (!bounds)
        return std::nullopt;
    return DayTerm{.from = bounds->from, .to = bounds->to};
}

std::optional<ScoreTerm> readScores(QStringView value) {
    const auto bounds = readBounds<int>(value.trimmed(), readScore);
    if (!bounds)
        return std::nullopt;
    return ScoreTerm{.from = bounds->from, .to = bounds->to};
}

std::optional<Flag> readFlag(QStringView value) {
    static const QHash<QString, Flag> flags = {{u"starred"_s, Flag::Starred},
                                               {u"unread"_s, Flag::Unread},
                                               {u"read"_s, Flag::Read},
                                               {u"later"_s, Flag::Later},
                                               {u"summarised"_s, Flag::Summarised},
                                               {u"summarized"_s, Flag::Summarised},
                                               {u"failed"_s, Flag::Failed},
                                               {u"withdrawn"_s, Flag::Withdrawn},
                                               {u"hidden"_s, Flag::Hidden},
                                               {u"filtered"_s, Flag::Filtered},
                                               {u"watched"_s, Flag::Watched},
                                               {u"updated"_s, Flag::Updated}};
    const auto found = flags.constFind(value.trimmed().toString().toLower());
    return found == flags.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace sheaf
