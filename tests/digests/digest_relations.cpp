#include "digests/digest_relations.h"

#include <QMap>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QList<Mutation> mutationsOf(const QString& text, QStringView begins) {
    QList<qsizetype> starts;
    for (qsizetype at = text.indexOf(begins.toString()); at >= 0;
         at = text.indexOf(begins.toString(), at + 1))
        if (at == 0 || text[at - 1] == u'\n')
            starts += at;
    const int papers = int(starts.size());
    const qsizetype first = starts[0];
    const qsizetype second = starts[1];
    const qsizetype last = starts.last();
    const QString paper = text.mid(first, second - first);
    return {{"dropped", text.left(first) + text.mid(second), papers - 1},
            {"doubled", text.left(second) + paper + text.mid(second), papers + 1},
            {"moved", text.left(first) + text.mid(second, last - second) + paper + text.mid(last), papers},
            {"cut", text.left(last + (text.size() - last) / 2), papers}};
}

QStringList differingLines(const QString& before, const QString& after) {
    QMap<QString, int> counts;
    for (const QString& line : before.split(u'\n'))
        --counts[line];
    for (const QString& line : after.split(u'\n'))
        ++counts[line];
    QStringList lines;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at)
        for (int count = qAbs(at.value()); count > 0; --count)
            lines += (at.value() < 0 ? u"- "_s : u"+ "_s) + at.key();
    return lines;
}

Day hostileDay(const QStringList& traps) {
    Day day{.date = {2026, 3, 4}};
    for (qsizetype at = 0; at < traps.size(); ++at) {
        const QString& trap = traps[at];
        DayEntry entry;
        entry.paper.id = u"2603.%1"_s.arg(at, 5, 10, QChar(u'0'));
        entry.paper.version = 1;
        entry.paper.title = u"T "_s + QString(trap).replace(u'\n', u' ').trimmed();
        entry.paper.authors = {{.name = u"Ada, the first"_s}, {.name = u"<b>Bo</b>"_s}};
        entry.paper.abstract = u"Before\n"_s + trap + u"\nafter."_s;
        entry.paper.categories = {u"cs.AI"_s};
        entry.paper.primaryCategory = u"cs.AI"_s;
        entry.summary = Summary{.tldr = trap + u" behind"_s,
                                .motivation = u"a\n"_s + trap + u"\n\n"_s + trap + u"\nb"_s,
                                .tags = {u"one, two"_s, u"three"_s},
                                .score = int(at) % 101};
        day.entries += entry;
    }
    return day;
}

QStringList idsOf(const Day& day) {
    QStringList ids;
    for (const DayEntry& entry : day.entries)
        ids += entry.paper.id + (entry.summary ? u"+"_s : QString()) +
               (entry.failure.isEmpty() ? QString() : u"!"_s);
    return ids;
}

QString remarksOf(const ReadDigest& digest) {
    QStringList lines;
    for (const DigestRemark& remark : digest.remarks)
        lines += u"%1%2: %3"_s.arg(QString::number(remark.line), remark.failure ? u"!"_s : QString(),
                                   remark.sentence);
    return lines.join(u'\n');
}

} // namespace sheaf::test
