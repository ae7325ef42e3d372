#include "digests/digest_readers.h"
#include "feeds/hugging_face_daily.h"
#include "library/open_library.h"
#include "library/paper_store.h"
#include "library/similar_store.h"
#include "support/recordings.h"

#include <QDir>
#include <QHash>
#include <QTest>

#include <functional>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// How good the nearest papers are, by what others said of the recorded papers: their primary category, the
/// tags of a model, Hugging Face's keywords. The library is told none of it. Figures: app/similar/README.md.
class SimilarQualityTest : public QObject {
    Q_OBJECT

  private slots:
    void categories_areFoundAgain();
    void tags_areFoundAgain();
    void keywords_areFoundAgain();
};

namespace {

constexpr int asked = 20;

/// A paper and the words that others gave it.
struct Labelled {
    Paper paper;
    QSet<QString> labels;
};

QSet<QString> lowered(const QStringList& names) {
    QSet<QString> labels;
    for (const QString& name : names)
        labels += name.toLower();
    return labels;
}

QList<Labelled> digestPapers(const QString& name, const std::function<QStringList(const DayEntry&)>& labels) {
    QList<Labelled> papers;
    const QString text = QString::fromUtf8(recording(name));
    if (const DigestReader* reader = text.isEmpty() ? nullptr : digestReaderFor(text))
        for (const DayEntry& entry : reader->read(text).day.entries)
            papers += {entry.paper, lowered(labels(entry))};
    return papers;
}

/// Of all recorded days, each paper once.
QList<Labelled> pickedPapers() {
    QHash<QString, Labelled> papers;
    const QDir folder(recordingPath(u"feeds/huggingface"_s));
    for (const QString& file : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto page = parseHuggingFaceDaily(bytesOf(folder.filePath(file)), QDate(2026, 1, 6));
        for (const Announcement& pick : page ? page->announcements : QList<Announcement>())
            papers.insert(pick.paper.id, {pick.paper, lowered(pick.paper.pickKeywords)});
    }
    return papers.values();
}

/// What is common to a paper and those near it.
struct Agreement {
    double sharing = 0;  ///< the share of the near papers that have a label in common with it
    double byChance = 0; ///< the same of all papers
    int papers = 0;
};

bool agree(const Labelled& a, const Labelled& b) { return a.labels.intersects(b.labels); }

QList<PaperKey> store(OpenLibrary& library, const QList<Labelled>& papers) {
    QList<Announcement> announcements;
    for (const Labelled& one : papers)
        announcements += announced(
            {.id = one.paper.id, .version = 1, .title = one.paper.title, .abstract = one.paper.abstract});
    return library.written([&](Connection& c) { return PaperStore(c).add(announcements); }).keys;
}

Agreement measured(const QList<Labelled>& papers) {
    OpenLibrary library;
    const QList<PaperKey> keys = store(library, papers);
    Agreement agreement;
    double near = 0;
    double pairs = 0;
    for (qsizetype at = 0; at < papers.size(); ++at) {
        if (papers[at].labels.isEmpty())
            continue;
        ++agreement.papers;
        for (const SimilarPaper& other :
             library.seen([&](Connection& c) { return SimilarStore(c).nearest(keys[at], asked); })) {
            ++near;
            agreement.sharing += agree(papers[at], papers[keys.indexOf(other.key)]) ? 1 : 0;
        }
        for (const Labelled& other : papers)
            if (&other != &papers[at]) {
                ++pairs;
                agreement.byChance += agree(papers[at], other) ? 1 : 0;
            }
    }
    agreement.sharing /= near;
    agreement.byChance /= pairs;
    return agreement;
}

void check(const QString& what, const QList<Labelled>& papers, double least) {
    if (papers.isEmpty())
        QSKIP("the recordings are not beside this checkout");
    const Agreement agreement = measured(papers);
    qInfo().noquote() << u"%1: of the first %2 of %3 papers %4 share it, by chance %5"_s.arg(what)
                             .arg(asked)
                             .arg(agreement.papers)
                             .arg(agreement.sharing, 0, 'f', 3)
                             .arg(agreement.byChance, 0, 'f', 3);
    QVERIFY2(agreement.sharing >= least, qPrintable(QString::number(agreement.sharing)));
}

} // namespace

void SimilarQualityTest::categories_areFoundAgain() {
    check(u"primary category"_s,
          digestPapers(u"digests/arxiv-enhanced-2026-01-30.md"_s,
                       [](const DayEntry& entry) { return QStringList{entry.paper.primaryCategory}; }),
          0.42);
}

void SimilarQualityTest::tags_areFoundAgain() {
    check(u"a tag"_s,
          digestPapers(
              u"digests/arxiv-scored-2026-01-19.md"_s,
              [](const DayEntry& entry) { return entry.summary ? entry.summary->tags : QStringList(); }),
          0.44);
}

void SimilarQualityTest::keywords_areFoundAgain() { check(u"a keyword"_s, pickedPapers(), 0.16); }

QTEST_GUILESS_MAIN(SimilarQualityTest)
#include "similar_quality_test.moc"
