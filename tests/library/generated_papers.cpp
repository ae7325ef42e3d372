#include "generated_papers.h"

#include "base/text.h"
#include "library/job_store.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/summary_store.h"

#include <QHash>

#include <cmath>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& vocabulary() {
    static const QStringList words = [] {
        QStringList list = {u"the"_s,          u"học"_s,    u"máy"_s,
                            u"hoc"_s,          u"may"_s,    u"model"_s,
                            u"学习"_s,         u"机器"_s,   u"机器学习"_s,
                            u"学"_s,           u"đường"_s,  u"duong"_s,
                            u"深度学习模型"_s, u"GPT"_s,    u"GPT模型"_s,
                            u"tiếng Việt"_s,   u"Erdős"_s,  u"state-of-the-art"_s,
                            u"$x^2$"_s,        u"(e.g.)"_s, u"3.5"_s,
                            u"naïve"_s,        u"straße"_s, u"器学"_s};
        for (int i = 0; i < 300; ++i)
            list += u"word%1"_s.arg(i);
        return list;
    }();
    return words;
}

Paper randomPaper(int number, Words& words) {
    Paper paper;
    paper.id = u"26%1.%2"_s.arg(words.below(12) + 1, 2, 10, QChar(u'0')).arg(number, 5, 10, QChar(u'0'));
    paper.version = 1 + words.below(3);
    paper.title = words.text(6);
    paper.abstract = words.text(30);
    for (int i = words.below(4); i >= 0; --i)
        paper.authors += Author{words.name()};
    paper.primaryCategory = words.category();
    paper.categories = {paper.primaryCategory, words.category(), words.category()};
    paper.categories.removeDuplicates();
    if (!words.oneIn(20))
        paper.published = words.day().addDays(-2).startOfDay(Qt::UTC).addSecs(words.below(86400));
    if (words.oneIn(10))
        paper.doi = u"10.10%1/Abc(%2)"_s.arg(words.below(10)).arg(number);
    if (words.oneIn(3))
        paper.upvotes = words.below(20);
    paper.withdrawn = words.oneIn(30);
    return paper;
}

Summary randomSummary(Words& words) {
    Summary summary =
        summaryOf(words.text(8), words.oneIn(8) ? std::nullopt : std::optional(words.below(101)),
                  words.oneOf<QString>({u"offline"_s, u"work"_s}));
    summary.provenance.language = words.oneOf<QString>({u"en"_s, u"zh"_s, u"vi"_s});
    summary.method = words.text(5);
    summary.scoreReason = words.text(3);
    summary.sections = {{words.word(), words.text(4)}};
    for (int i = words.below(4); i > 0; --i)
        summary.tags += words.tag();
    return summary;
}

class Filler {
  public:
    Filler(Connection& connection, Words& words) : m_connection(connection), m_words(words) {}

    Result<QList<DayEntry>> fill(int papers) {
        QList<DayEntry> entries;
        for (int number = 0; number < papers; ++number) {
            DayEntry entry;
            entry.paper = randomPaper(number, m_words);
            if (!(addPaper(entry) && addJobs(entry) && addSummaries(entry) && addMarks(entry)))
                return Error{ErrorKind::Storage, u"the library was not filled"_s};
            entries += entry;
        }
        return entries;
    }

  private:
    bool addPaper(DayEntry& entry) {
        entry.listings = {{.source = source::arxiv, .day = m_words.day(), .version = entry.paper.version}};
        if (m_words.oneIn(4))
            entry.listings +=
                {.source = source::huggingFace, .day = m_words.day(), .kind = ListingKind::Pick};
        QList<Announcement> announcements;
        for (const Listing& listing : entry.listings)
            announcements += {entry.paper, listing};
        const auto stored = PaperStore(m_connection).add(announcements);
        entry.key = stored ? stored->keys.first() : 0;
        return stored.ok();
    }

    /// A job that failed, perhaps queued again, before there is any summary.
    bool addJobs(DayEntry& entry) {
        if (!m_words.oneIn(6))
            return true;
        JobStore jobs(m_connection);
        if (!jobs.enqueue({entry.key}, u"work"_s, u"en"_s, false))
            return false;
        const auto job = jobs.take(u"work"_s);
        if (!job || !*job || !jobs.fail(**job, {ErrorKind::Server, u"It did not work."_s}))
            return false;
        entry.job = JobState::Failed;
        if (m_words.oneIn(3)) {
            entry.job = JobState::Queued;
            return jobs.enqueue({entry.key}, u"other"_s, u"en"_s, false).ok();
        }
        return true;
    }

    bool addSummaries(DayEntry& entry) {
        for (int i = m_words.below(5) - 2; i > 0; --i) {
            entry.summary = randomSummary(m_words);
            if (!SummaryStore(m_connection).add(entry.key, *entry.summary))
                return false;
        }
        return true;
    }

    bool addMarks(DayEntry& entry) {
        ReadingStore reading(m_connection);
        entry.reading.starred = m_words.oneIn(10);
        entry.reading.read = m_words.oneIn(3);
        entry.reading.later = !entry.reading.read && m_words.oneIn(9);
        entry.reading.hidden = m_words.oneIn(15);
        if (m_words.oneIn(8))
            entry.reading.note = m_words.text(5);
        if (m_words.oneIn(5)) {
            // The reader's first spelling is the one that stays.
            const QString tag = m_words.tag();
            if (!m_spellings.contains(folded(tag)))
                m_spellings.insert(folded(tag), tag);
            entry.reading.tags += m_spellings.value(folded(tag));
        }
        bool good = !entry.reading.starred || reading.setStarred({entry.key}, true);
        good = good && (!entry.reading.read || reading.setRead({entry.key}, true));
        good = good && (!entry.reading.later || reading.putOff({entry.key}));
        good = good && (!entry.reading.hidden || reading.setHidden({entry.key}, true));
        good = good && reading.setNote(entry.key, entry.reading.note);
        for (const QString& tag : entry.reading.tags)
            good = good && reading.addTag({entry.key}, tag);
        return good;
    }

    Connection& m_connection;
    Words& m_words;
    QHash<QString, QString> m_spellings;
};

} // namespace

QString Words::word() {
    const double place = std::uniform_real_distribution(0.0, 1.0)(m_random);
    const double size = static_cast<double>(vocabulary().size());
    return vocabulary()[static_cast<qsizetype>(std::pow(size, place) - 1)];
}

QString Words::text(int words) {
    QString text = word();
    for (int i = 1; i < words; ++i)
        text += oneOf<QString>({u" "_s, u" "_s, u" "_s, u", "_s, u"\n"_s, u". "_s}) + word();
    return text;
}

QString Words::name() {
    const QStringList first = {u"Yann"_s, u"Y."_s, u"Geoffrey E."_s, u"Nguyễn"_s, u"Jean-Pierre"_s, u"Ana"_s};
    const QStringList last = {u"LeCun"_s, u"Hinton"_s, u"Văn An"_s, u"Serre"_s, u"García"_s, u"Lee"_s};
    if (oneIn(6))
        return oneOf<QString>({u"李明"_s, u"张伟强"_s, u"王明"_s});
    return oneIn(5) ? oneOf(last) + u", "_s + oneOf(first) : oneOf(first) + u' ' + oneOf(last);
}

QString Words::tag() {
    return oneOf<QString>({u"llm"_s, u"LLM"_s, u"speech"_s, u"Học máy"_s, u"hoc may"_s, u"图像"_s, u"rl"_s,
                           u"llm-agents"_s, u"vision"_s});
}

QString Words::category() {
    return oneOf<QString>({u"cs.CL"_s, u"cs.LG"_s, u"cs.CV"_s, u"stat.ML"_s, u"hep-th"_s, u"astro-ph"_s,
                           u"astro-ph.GA"_s, u"math.CO"_s, u"csx.Q"_s});
}

QDate Words::day() { return QDate(2025, 11, 1).addDays(below(100)); }

QList<DayEntry> fill(OpenLibrary& library, int papers, Words& words) {
    return library.written([&](Connection& connection) { return Filler(connection, words).fill(papers); });
}

} // namespace sheaf::test
