#include "services/daily/news_text.h"

#include "papers/announcement.h"

#include <QCoreApplication>
#include <QLocale>

#include <numeric>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DayNews)
};

constexpr qsizetype mostNames = 4;

QString number(int value) { return QLocale().toString(value); }

int sum(const QList<NamedCount>& counts, qsizetype from = 0) {
    return std::accumulate(counts.begin() + from, counts.end(), 0,
                           [](int before, const NamedCount& count) { return before + count.count; });
}

QString sourceName(const QString& source) {
    return source == source::huggingFace ? u"Hugging Face"_s : source == source::arxiv ? u"arXiv"_s : source;
}

/// The first few, and how many the others have together.
QStringList namedParts(const QList<NamedCount>& counts, const QString& form, const QString& rest) {
    QStringList parts;
    for (const NamedCount& count : counts.first(std::min(counts.size(), mostNames)))
        parts += form.arg(sourceName(count.name), number(count.count));
    if (counts.size() > mostNames)
        parts += rest.arg(number(sum(counts, mostNames)));
    return parts;
}

QString watchedLine(const DayNews& news) {
    //: of a watch: its name and how many papers it found
    const QStringList found =
        namedParts(news.watched, Words::tr("%1 %2", "a watch"), Words::tr("others %1", "watches"));
    return found.isEmpty() ? QString() : Words::tr("Watched: %1").arg(found.join(u", "_s));
}

QString gapLine(const DayNews& news) {
    if (news.missing > 0)
        return Words::tr("Not all came: %1 papers that were announced are missing.")
            .arg(number(news.missing));
    if (news.failed.isEmpty())
        return {};
    QStringList names;
    for (const QString& source : news.failed)
        names += sourceName(source);
    return Words::tr("Not all came: %1 could not be read to its end.").arg(names.join(u", "_s));
}

QString earlierLine(const QList<DayNews>& earlier) {
    if (earlier.isEmpty())
        return {};
    const int papers = std::accumulate(earlier.begin(), earlier.end(), 0, [](int before, const DayNews& day) {
        return before + sum(day.fresh) + sum(day.picks);
    });
    return earlier.size() == 1 ? Words::tr("And %1 on one earlier day.").arg(number(papers))
                               : Words::tr("And %1 on %2 earlier days.")
                                     .arg(number(papers), number(static_cast<int>(earlier.size())));
}

} // namespace

QString newsLine(const DayNews& news) {
    QStringList parts =
        namedParts(news.fresh, Words::tr("%1 %2 new", "a category"), Words::tr("%1 new in others"));
    parts += namedParts(news.picks, Words::tr("%1 %2", "a source and its picks"),
                        Words::tr("others %1", "sources"));
    if (news.forYou > 0)
        parts += Words::tr("%1 for you").arg(number(news.forYou));
    return parts.join(u", "_s);
}

QString newsTitle(const DayNews& news) {
    return Words::tr("Papers of %1").arg(QLocale().toString(news.day, Words::tr("d MMMM yyyy", "a date")));
}

QString newsText(const QList<DayNews>& days) {
    if (days.isEmpty())
        return {};
    const DayNews& newest = days.constFirst();
    QStringList lines{newsLine(newest), watchedLine(newest), gapLine(newest), earlierLine(days.mid(1))};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace sheaf
