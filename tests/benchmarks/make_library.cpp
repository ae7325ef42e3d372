#include "calendar/mailings.h"
#include "feeds/snapshot_record.h"
#include "library/connection.h"
#include "library/day_number.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/summary_store.h"
#include "support/invented_archive.h"
#include "support/invented_marks.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int papersAtOnce = 2000;

void sayProgress(const QString& what, qint64 done) { QTextStream(stdout) << what << ' ' << done << Qt::endl; }

/// Invented papers as a snapshot brings them.
Outcome addPapers(Library& library, qint64 papers) {
    InventedArchive archive;
    for (qint64 done = 0; done < papers; done += papersAtOnce) {
        QList<Announcement> announcements;
        for (qint64 at = done; at < std::min(papers, done + papersAtOnce); ++at) {
            const auto record = readSnapshotRecord(archive.nextLine(papers));
            if (const auto announcement = firstListingOf(*record, mailingFor))
                announcements += *announcement;
        }
        const auto stored =
            library.write([announcements](Connection& c) { return PaperStore(c).add(announcements); })
                .result();
        if (!stored)
            return stored.error();
        if (done % 100'000 == 0)
            sayProgress(u"papers"_s, done);
    }
    return {};
}

struct KnownPaper {
    PaperKey key = 0;
    QString id;
    QString title;
};

/// The next papers, oldest first.
Result<QList<KnownPaper>> papersAbove(Library& library, PaperKey above) {
    return library
        .read([above](Connection& c) -> Result<QList<KnownPaper>> {
            Statement statement =
                c.prepare("SELECT key, id, title FROM papers WHERE key > ? ORDER BY key LIMIT ?"_ba);
            statement.with(above, papersAtOnce);
            QList<KnownPaper> papers;
            while (statement.step())
                papers += {statement.number(0), statement.text(1), statement.text(2)};
            const Outcome outcome = statement.outcome();
            return outcome ? Result<QList<KnownPaper>>(papers) : outcome.error();
        })
        .result();
}

Outcome mark(Connection& connection, const KnownPaper& paper, const InventedMarks& marks) {
    ReadingStore reading(connection);
    Outcome done;
    if (marks.summary)
        done = SummaryStore(connection).add(paper.key, *marks.summary);
    if (done && marks.starred)
        done = reading.setStarred({paper.key}, true);
    if (done && marks.read)
        done = reading.setRead({paper.key}, true);
    if (done && marks.hidden)
        done = reading.setHidden({paper.key}, true);
    if (done && !marks.note.isEmpty())
        done = reading.setNote(paper.key, marks.note);
    if (done && !marks.tag.isEmpty())
        done = reading.addTag({paper.key}, marks.tag);
    return done;
}

Announcement pickOf(const KnownPaper& paper, int upvotes) {
    Paper picked{.id = paper.id, .title = paper.title, .authorsComplete = false};
    picked.upvotes = upvotes;
    return {
        picked,
        {.source = source::huggingFace, .day = dateOfKey(paper.key).addDays(2), .kind = ListingKind::Pick}};
}

Outcome markAll(Library& library, const QList<KnownPaper>& papers, qint64 first, double share,
                MarkInventor& inventor) {
    return library
        .write([&, first](Connection& c) -> Outcome {
            QList<Announcement> picks;
            for (qsizetype at = 0; at < papers.size(); ++at) {
                const InventedMarks marks = inventor.of(first + at, share);
                if (const Outcome marked = mark(c, papers[at], marks); !marked)
                    return marked;
                if (marks.upvotes)
                    picks += pickOf(papers[at], *marks.upvotes);
            }
            const auto stored = PaperStore(c).add(picks);
            return stored ? Outcome() : stored.error();
        })
        .result();
}

Outcome addMarks(Library& library, double share) {
    MarkInventor inventor;
    qint64 done = 0;
    PaperKey last = -1;
    while (true) {
        const auto papers = papersAbove(library, last);
        if (!papers)
            return papers.error();
        if (papers->isEmpty())
            return {};
        if (const Outcome marked = markAll(library, *papers, done, share, inventor); !marked)
            return marked;
        done += papers->size();
        last = papers->last().key;
        if (done % 100'000 < papersAtOnce)
            sayProgress(u"marked"_s, done);
    }
}

Outcome make(const QString& path, qint64 papers, double share) {
    auto library = Library::open(path);
    if (!library)
        return library.error();
    const Outcome added = papers > 0 ? addPapers(**library, papers) : Outcome();
    return added && share > 0 ? addMarks(**library, share) : added;
}

} // namespace

/// Makes a library of invented papers, or adds invented summaries and marks to one that is there.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"Makes a library of invented papers; to one that is there it adds summaries and marks."_s);
    options.addHelpOption();
    options.addPositionalArgument(u"library"_s, u"The library's file."_s);
    options.addOption({u"papers"_s, u"How many papers a new library gets (SHEAF_PAPERS)."_s, u"number"_s,
                       qEnvironmentVariable("SHEAF_PAPERS", u"100000"_s)});
    options.addOption({u"share"_s, u"How many of them have a summary."_s, u"0..1"_s, u"0.03"_s});
    options.process(application);
    if (options.positionalArguments().size() != 1)
        options.showHelp(2);
    const QString path = options.positionalArguments().first();
    const bool isThere = QFileInfo::exists(path);
    const Outcome made = make(path, isThere ? 0 : options.value(u"papers"_s).toLongLong(),
                              options.value(u"share"_s).toDouble());
    if (!made)
        QTextStream(stderr) << made.error().sentence << ' ' << made.error().details << Qt::endl;
    return made ? 0 : 1;
}
