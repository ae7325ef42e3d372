#include "digests/digest_readers.h"
#include "digests/digest_relations.h"
#include "digests/digest_style.h"
#include "digests/encoding_repair.h"
#include "library/library.h"
#include "services/export_day.h"
#include "services/import_desk.h"
#include "support/recordings.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Digests of which a paper was dropped, doubled, moved or cut, through the library and out again.
class ImportMutationsTest : public QObject {
    Q_OBJECT

  private slots:
    void mutatedFixture_comesOutAsItWasRead_data() { addStyles(false); }
    void mutatedFixture_comesOutAsItWasRead() { verifyMutations(); }
    void mutatedRecordedDay_comesOutAsItWasRead_data() { addStyles(true); }
    void mutatedRecordedDay_comesOutAsItWasRead() { verifyMutations(); }

  private:
    static void addStyles(bool recorded);
    static void verifyMutations();
};

namespace {

QByteArray exported(Desk& desk, const QDate& date, const QString& style) {
    const auto library = Library::open(desk.workspace().libraryPath());
    const auto day =
        (*library)
            ->read([&](Connection& connection) { return exportedDay(connection, date, style, {}); })
            .result();
    return day ? digestStyle(style)->write(*day, {}) : QByteArray();
}

/// Every paper once, the first time it stands there: a library has no paper twice.
Day eachOnce(Day day) {
    QSet<QString> seen;
    day.entries.removeIf([&](const DayEntry& entry) {
        const bool again = seen.contains(entry.paper.id);
        seen += entry.paper.id;
        return again;
    });
    return day;
}

void verifyMutation(const QString& style, const QDate& date, const Mutation& mutation) {
    Desk desk;
    const QString name = date.toString(Qt::ISODate) + u".md"_s;
    const ImportedFile file = importInto(desk, {write(desk, name, mutation.text.toUtf8())}).files[0];
    QCOMPARE(file.style, style);
    const Day read = eachOnce(digestReader(style)->read(mutation.text).day);
    QCOMPARE(file.papers, int(read.entries.size()));
    const QByteArray out = exported(desk, date, style);
    QCOMPARE(idsOf(digestReader(style)->read(QString::fromUtf8(out)).day), idsOf(read));
    if (qstrcmp(mutation.name, "doubled") != 0)
        QCOMPARE(out, digestStyle(style)->write(read, {}));
    const QList<DayEntry> before = entries(desk);
    importInto(desk, {write(desk, u"again/"_s + name, out)});
    QVERIFY(entries(desk) == before);
    QCOMPARE(exported(desk, date, style), out);
}

} // namespace

void ImportMutationsTest::addStyles(bool recorded) {
    QTest::addColumn<QString>("style");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("begins");
    const auto add = [recorded](const QString& style, const QDate& date, const QString& begins) {
        const QDate day = recorded ? date : QDate(2026, 3, 4);
        const QString path = recorded
                                 ? recordingPath(u"digests/%1-%2.md"_s.arg(style, date.toString(Qt::ISODate)))
                                 : QString();
        QTest::newRow(qPrintable(style)) << style << day << path << begins;
    };
    add(u"hf-digest"_s, {2026, 1, 6}, u"## "_s);
    add(u"arxiv-scored"_s, {2026, 1, 19}, u"### ["_s);
    add(u"hf-report"_s, {2026, 1, 18}, u"## 📄"_s);
    add(u"arxiv-enhanced"_s, {2026, 1, 30}, u"### ["_s);
    add(u"arxiv-brief"_s, {2026, 2, 13}, u"## ["_s);
}

void ImportMutationsTest::verifyMutations() {
    QFETCH(QString, style);
    QFETCH(QDate, date);
    QFETCH(QString, path);
    QFETCH(QString, begins);
    if (!path.isEmpty() && !QFile::exists(path))
        QSKIP("no recordings beside this checkout");
    const QByteArray bytes = path.isEmpty() ? fixture(u"digests/%1.md"_s.arg(style)) : bytesOf(path);
    const QString text = repairEncoding(bytes).text;
    // Above its papers hf-digest has a heading of the same level.
    const qsizetype first = style == u"hf-digest" ? text.indexOf(u"## 1. "_s) : 0;
    for (Mutation mutation : mutationsOf(text.mid(first), begins)) {
        mutation.text.prepend(text.left(first));
        verifyMutation(style, date, mutation);
        if (QTest::currentTestFailed()) {
            qWarning("in the file with a paper %s", mutation.name);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(ImportMutationsTest)
#include "import_mutations_test.moc"
