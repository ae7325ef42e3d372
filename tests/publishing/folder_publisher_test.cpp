#include "publishing/file_pattern.h"
#include "publishing/folder_publisher.h"
#include "publishing/publishing_samples.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;

/// Days written to a folder.
class FolderPublisherTest : public QObject {
    Q_OBJECT

  private slots:
    void day_isAFileNamedByThePattern();
    void sameDayAgain_touchesNothing();
    void patternThatLeavesTheFolder_isRefused_data();
    void patternThatLeavesTheFolder_isRefused();
    void folderThatTakesNothing_isASentence();
    void index_listsTheNewestDayFirstAndKeepsTheReadersWords();
    void trial_saysWhetherTheFolderTakesFiles();

  private:
    PublishEnd publish(const Publication& publication, const FolderPlace& place) {
        return FolderPublisher(place).publish(publication, {});
    }
    QTemporaryDir m_folder;
    QString place(const QString& name) const { return m_folder.filePath(name); }
};

void FolderPublisherTest::day_isAFileNamedByThePattern() {
    const PublishEnd end =
        publish(sampleDay(), {.folder = place(u"a/b"_s), .file = u"{year}/{month}/{style}-{day}.{suffix}"_s});
    QVERIFY(end.outcome.ok());
    QCOMPARE(end.place, place(u"a/b/2026/01/sheaf-2026-01-06.md"_s));
    QCOMPARE(bytesOf(end.place), sampleDay().text);
}

void FolderPublisherTest::sameDayAgain_touchesNothing() {
    const FolderPlace to{.folder = place(u"again"_s), .index = true};
    const QString file = publish(sampleDay(), to).place;
    const QDateTime longAgo(QDate(2020, 1, 1), QTime(1, 2, 3));
    for (const QString& path : {file, place(u"again/README.md"_s)}) {
        QFile touched(path);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(longAgo, QFileDevice::FileModificationTime));
    }
    QVERIFY(publish(sampleDay(), to).outcome.ok());
    for (const QString& path : {file, place(u"again/README.md"_s)})
        QCOMPARE(QFileInfo(path).lastModified(), longAgo);
    QCOMPARE(QDir(place(u"again"_s)).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"2026-01-06.md"_s, u"README.md"_s}));
}

void FolderPublisherTest::patternThatLeavesTheFolder_isRefused_data() {
    QTest::addColumn<QString>("pattern");
    for (const char* pattern : {"../{day}.md", "/{day}.md", "a/../../{day}", "{day}/", ".git/{day}",
                                "a//{day}", "{title}.md", "digest.md", ""})
        QTest::newRow(pattern) << QString::fromLatin1(pattern);
}

void FolderPublisherTest::patternThatLeavesTheFolder_isRefused() {
    QFETCH(QString, pattern);
    const PublishEnd end = publish(sampleDay(), {.folder = place(u"refused"_s), .file = pattern});
    QCOMPARE(end.outcome.error().kind, ErrorKind::Usage);
    QVERIFY(!QFileInfo::exists(place(u"refused"_s)));
}

void FolderPublisherTest::folderThatTakesNothing_isASentence() {
    put(place(u"file"_s), "mine");
    const PublishEnd end = publish(sampleDay(), {.folder = place(u"file"_s)});
    QCOMPARE(end.outcome.error().kind, ErrorKind::Storage);
    QVERIFY(end.outcome.error().sentence.contains(place(u"file"_s)));
    QVERIFY(!end.unanswered);
    QCOMPARE(bytesOf(place(u"file"_s)), "mine");
}

void FolderPublisherTest::index_listsTheNewestDayFirstAndKeepsTheReadersWords() {
    const QString readme = place(u"index/README.md"_s);
    QDir().mkpath(place(u"index"_s));
    put(readme, "# Mine\nhello\n");
    const FolderPlace to{.folder = place(u"index"_s), .file = u"{year}/{day} x.{suffix}"_s, .index = true};
    for (const QDate day : {QDate(2026, 1, 6), QDate(2026, 1, 8), QDate(2026, 1, 7), QDate(2026, 1, 6)})
        QVERIFY(publish(sampleDay(day), to).outcome.ok());
    put(readme, bytesOf(readme) + "after\n");
    QVERIFY(publish(sampleDay(QDate(2026, 1, 9)), to).outcome.ok());
    QCOMPARE(bytesOf(readme), "# Mine\nhello\n\n<!-- sheaf:days -->\n"
                              "- [2026-01-09](2026/2026-01-09%20x.md) (2)\n"
                              "- [2026-01-08](2026/2026-01-08%20x.md) (2)\n"
                              "- [2026-01-07](2026/2026-01-07%20x.md) (2)\n"
                              "- [2026-01-06](2026/2026-01-06%20x.md) (2)\n"
                              "<!-- sheaf:end days -->\nafter\n");
}

void FolderPublisherTest::trial_saysWhetherTheFolderTakesFiles() {
    FolderPublisher good({.folder = place(u"trial"_s)});
    QVERIFY(good.tryOut(sampleDay(), {}).ok());
    QCOMPARE(QDir(place(u"trial"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    put(place(u"nofolder"_s), "");
    FolderPublisher bad({.folder = place(u"nofolder"_s)});
    QCOMPARE(bad.tryOut(sampleDay(), {}).error().kind, ErrorKind::Storage);
}

QTEST_GUILESS_MAIN(FolderPublisherTest)
#include "folder_publisher_test.moc"
