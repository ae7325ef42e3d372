#include "random_searches.h"

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

/// Writes random searches in the search language.
class QueryWriter {
  public:
    explicit QueryWriter(Words& words) : m_words(words) {}

    QString query(int depth = 0) {
        QStringList parts;
        for (int i = m_words.below(depth == 0 ? 3 : 2); i >= 0; --i)
            parts += part(depth);
        return parts.join(m_words.oneIn(4) ? u" OR "_s : u" "_s);
    }

  private:
    QString part(int depth) {
        const QString sign = m_words.oneIn(5) ? u"-"_s : QString();
        if (depth < 2 && m_words.oneIn(6))
            return sign + u'(' + query(depth + 1) + u')';
        return sign + term();
    }

    QString term() {
        switch (m_words.below(20)) {
        case 0:
            return u"cat:"_s + m_words.oneOf<QString>(
                                   {u"cs"_s, u"CS.cl"_s, u"cs.LG"_s, u"astro-ph"_s, u"math.*"_s, u"c*"_s});
        case 1:
            return u"tag:"_s + m_words.oneOf<QString>({u"llm"_s, u"\"học máy\""_s, u"\"hoc may\""_s, u"ll*"_s,
                                                       u"图像"_s, u"none"_s});
        case 2:
            return u"score:"_s + m_words.oneOf<QString>({u">=80"_s, u">80"_s, u"<30"_s, u"<=30"_s,
                                                         u"60..80"_s, u"80.."_s, u"..20"_s, u"50"_s});
        case 3: return u"day:"_s + day();
        case 4: return u"submitted:"_s + day();
        case 5:
        case 6:
            return u"is:"_s +
                   m_words.oneOf<QString>({u"starred"_s, u"unread"_s, u"read"_s, u"later"_s, u"hidden"_s,
                                           u"summarised"_s, u"failed"_s, u"withdrawn"_s});
        case 7: return u"author:"_s + author();
        case 8:
            return u"source:"_s +
                   m_words.oneOf<QString>({u"arxiv"_s, u"huggingface"_s, u"hug*"_s, u"none"_s});
        case 9:
            return m_words.oneOf<QString>(
                {u"engine:offline"_s, u"engine:WORK"_s, u"lang:vi"_s, u"lang:z*"_s});
        case 10:
            return m_words.oneOf<QString>(
                {u"id:2601.*"_s, u"id:2605.00042"_s, u"2603.00007"_s, u"doi:10.101/*"_s, u"doi:10.*"_s});
        default: return field() + text();
        }
    }

    QString field() {
        return m_words.oneOf<QString>({QString(), QString(), QString(), QString(), u"title:"_s,
                                       u"abstract:"_s, u"summary:"_s, u"note:"_s});
    }

    QString text() {
        if (m_words.oneIn(4))
            return u'"' + m_words.word() + u' ' + m_words.word() + u'"';
        if (m_words.oneIn(6))
            return u'"' + m_words.word() + u'"';
        if (m_words.oneIn(6))
            return m_words.oneOf<QString>(
                {u"word1*"_s, u"wor*"_s, u"h*"_s, u"du*"_s, u"学*"_s, u"\"the wor\"*"_s, u"习"_s});
        return u'"' + m_words.word() + u'"';
    }

    QString author() {
        return m_words.oneOf<QString>({u"lecun"_s, u"\"Y LeCun\""_s, u"\"LeCun Yann\""_s, u"\"Hinton G.\""_s,
                                       u"garcia"_s, u"\"nguyen an\""_s, u"李"_s, u"李明"_s, u"明"_s,
                                       u"\"J P Serre\""_s, u"y"_s, u"le*"_s, u"\"yann le\"*"_s});
    }

    QString day() {
        return m_words.oneOf<QString>({u"2025"_s, u"2026-01"_s, u"2025-12-24"_s, u"2025-11..2026-01"_s,
                                       u">=2026-01-15"_s, u"<2025-12"_s, u"2025-12-01..2025-12-03"_s,
                                       u"..2025-11-20"_s});
    }

    Words& m_words;
};

} // namespace

QString randomSearch(Words& words) { return QueryWriter(words).query(); }

Selection randomSelection(Words& words) {
    Selection selection;
    selection.order = words.oneOf<SortOrder>(
        {SortOrder::Newest, SortOrder::Newest, SortOrder::Score, SortOrder::Title, SortOrder::Upvotes});
    if (words.oneIn(5))
        selection.from = words.day();
    if (words.oneIn(5))
        selection.to = selection.from ? selection.from->addDays(words.below(9)) : words.day();
    if (words.oneIn(6))
        selection.source = words.oneOf<QString>({source::arxiv, source::huggingFace});
    if (words.oneIn(6))
        selection.category = words.category();
    if (words.oneIn(6))
        selection.minimumScore = words.below(90);
    if (words.oneIn(8))
        selection.tags = {words.tag(), words.tag()};
    selection.starred = words.oneIn(12);
    selection.hidden = words.oneIn(20);
    selection.unread = words.oneIn(8);
    selection.later = words.oneIn(20);
    selection.failed = words.oneIn(15);
    return selection;
}

QString described(const Selection& s) {
    return u"“%1” order %2 from %3 to %4 source %5 category %6 score %7 tags %8 starred %9 unread %10 failed %11 hidden %12"_s
        .arg(s.search)
        .arg(static_cast<int>(s.order))
        .arg(s.from.value_or(QDate()).toString(Qt::ISODate), s.to.value_or(QDate()).toString(Qt::ISODate),
             s.source, s.category)
        .arg(s.minimumScore)
        .arg(s.tags.join(u'+'))
        .arg(s.starred)
        .arg(s.unread)
        .arg(s.failed)
        .arg(s.hidden);
}

} // namespace sheaf::test
