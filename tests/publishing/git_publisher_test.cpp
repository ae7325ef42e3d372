#include "publishing/git_publisher.h"
#include "publishing/publishing_samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QtConcurrentRun>

using namespace sheaf;
using namespace sheaf::test;

/// Days committed and pushed to real bare repositories, with the real git.
class GitPublisherTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void day_isCommittedAndPushed();
    void sameDayAgain_makesNoCommit();
    void readersUnfinishedWork_isNotTouched();
    void pushOfOthers_comesFirst();
    void pushOfOthers_comesFirstAlsoWithUnfinishedWork();
    void othersChangedTheSameFile_isAConflictAndLeavesTheTreeClean();
    void failedPush_isMadeUpForWithoutAnotherCommit();
    void hookThatRefuses_isQuoted();
    void hookOfTheReaders_isQuoted();
    void folderThatIsNoRepository_isASentence();
    void repositoryWithoutRemote_isASentence();
    void remoteThatIsGone_isASentence();
    void noIdentity_isASentence();
    void address_isClonedIntoSheafsOwnFolder();
    void address_ofAnEmptyRepositoryGetsItsFirstCommit();
    void address_withABranchOfItsOwn();
    void clone_followsWhatTheAddressHas();
    void passwordPrompt_neverComes();
    void slowRemote_isLeftWhenCancelled();
    void trial_saysWhetherPushesAreTaken();

  private:
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray git(const QString& folder, const QStringList& arguments) const;
    QStringList log(const QString& folder, const QString& what = u"HEAD"_s) const;
    void commit(const QString& folder, const QString& file, const QByteArray& text) const;
    void hook(const QString& place, const QByteArray& script) const;
    PublishEnd publish(const Publication& day, const QString& repository, bool index = false) const {
        return GitPublisher({.repository = repository, .index = index}, path(u"clone"_s)).publish(day, {});
    }
    PublishEnd publishTree(const Publication& day = sampleDay()) const { return publish(day, m_tree); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_bare;
    QString m_tree;
    QString m_other;
};

QByteArray GitPublisherTest::git(const QString& folder, const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"git"_s, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
    return process.readAllStandardOutput().trimmed();
}

QStringList GitPublisherTest::log(const QString& folder, const QString& what) const {
    return QString::fromUtf8(git(folder, {u"log"_s, u"--format=%s"_s, what})).split(u'\n');
}

void GitPublisherTest::commit(const QString& folder, const QString& file, const QByteArray& text) const {
    put(folder + u'/' + file, text);
    git(folder, {u"add"_s, file});
    git(folder, {u"commit"_s, u"-m"_s, u"change "_s + file});
}

void GitPublisherTest::hook(const QString& place, const QByteArray& script) const {
    put(place, "#!/bin/sh\n" + script);
    QFile::setPermissions(place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void GitPublisherTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    put(QDir::home().filePath(u".gitconfig"_s),
        "[user]\n\tname = Ann\n\temail = ann@example.org\n[init]\n\tdefaultBranch = main\n");
    m_bare = path(u"bare.git"_s);
    m_tree = path(u"tree"_s);
    m_other = path(u"other"_s);
    git(m_folder->path(), {u"init"_s, u"--bare"_s, m_bare});
    git(m_folder->path(), {u"clone"_s, m_bare, m_tree});
    commit(m_tree, u"a.txt"_s, "one\n");
    git(m_tree, {u"push"_s});
    git(m_folder->path(), {u"clone"_s, m_bare, m_other});
}

void GitPublisherTest::day_isCommittedAndPushed() {
    const PublishEnd end = publish(sampleDay(), m_tree, true);
    QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
    QCOMPARE(end.place, u"2026-01-06.md (main)"_s);
    QCOMPARE(log(m_bare, u"main"_s), (QStringList{u"Papers of 2026-01-06"_s, u"change a.txt"_s}));
    QCOMPARE(git(m_bare, {u"show"_s, u"main:2026-01-06.md"_s}), sampleDay().text.trimmed());
    QVERIFY(git(m_bare, {u"show"_s, u"main:README.md"_s}).contains("[2026-01-06](2026-01-06.md)"));
    QCOMPARE(git(m_tree, {u"status"_s, u"--porcelain"_s}), "");
}

void GitPublisherTest::sameDayAgain_makesNoCommit() {
    for (int turn = 0; turn < 3; ++turn)
        QVERIFY(publishTree().outcome.ok());
    QCOMPARE(log(m_bare, u"main"_s).size(), 2);
}

void GitPublisherTest::readersUnfinishedWork_isNotTouched() {
    put(m_tree + u"/a.txt"_s, "half done\n");
    put(m_tree + u"/staged.txt"_s, "staged\n");
    git(m_tree, {u"add"_s, u"staged.txt"_s});
    put(m_tree + u"/new.txt"_s, "new\n");
    const QByteArray before = git(m_tree, {u"status"_s, u"--porcelain"_s});
    QVERIFY(publishTree().outcome.ok());
    QCOMPARE(git(m_tree, {u"status"_s, u"--porcelain"_s}), before);
    QCOMPARE(git(m_bare, {u"show"_s, u"--name-only"_s, u"--format="_s, u"main"_s}), "2026-01-06.md");
}

void GitPublisherTest::pushOfOthers_comesFirst() {
    commit(m_other, u"theirs.txt"_s, "theirs\n");
    git(m_other, {u"push"_s});
    const PublishEnd end = publishTree();
    QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
    QCOMPARE(log(m_bare, u"main"_s),
             (QStringList{u"Papers of 2026-01-06"_s, u"change theirs.txt"_s, u"change a.txt"_s}));
    QCOMPARE(git(m_tree, {u"rev-parse"_s, u"HEAD"_s}), git(m_bare, {u"rev-parse"_s, u"main"_s}));
    QCOMPARE(git(m_tree, {u"status"_s, u"--porcelain"_s}), "");
    QCOMPARE(git(m_tree, {u"worktree"_s, u"list"_s}).count('\n'), 0);
}

void GitPublisherTest::pushOfOthers_comesFirstAlsoWithUnfinishedWork() {
    commit(m_other, u"a.txt"_s, "theirs\n");
    git(m_other, {u"push"_s});
    put(m_tree + u"/a.txt"_s, "half done\n");
    put(m_tree + u"/staged.txt"_s, "staged\n");
    git(m_tree, {u"add"_s, u"staged.txt"_s});
    const QByteArray before = git(m_tree, {u"status"_s, u"--porcelain"_s});
    QVERIFY(publishTree().outcome.ok());
    QVERIFY(publishTree(sampleDay(QDate(2026, 1, 7))).outcome.ok());
    QCOMPARE(git(m_tree, {u"status"_s, u"--porcelain"_s}), before);
    QCOMPARE(bytesOf(m_tree + u"/a.txt"_s), "half done\n");
    QCOMPARE(log(m_bare, u"main"_s), (QStringList{u"Papers of 2026-01-07"_s, u"Papers of 2026-01-06"_s,
                                                  u"change a.txt"_s, u"change a.txt"_s}));
}

void GitPublisherTest::othersChangedTheSameFile_isAConflictAndLeavesTheTreeClean() {
    commit(m_other, u"2026-01-06.md"_s, "theirs\n");
    git(m_other, {u"push"_s});
    const PublishEnd end = publishTree();
    QVERIFY2(end.outcome.error().sentence.contains(u"same file"_s), qPrintable(end.outcome.error().details));
    QCOMPARE(git(m_tree, {u"status"_s, u"--porcelain"_s}), "");
    QCOMPARE(git(m_tree, {u"worktree"_s, u"list"_s}).count('\n'), 0);
    QCOMPARE(git(m_bare, {u"show"_s, u"main:2026-01-06.md"_s}), "theirs");
}

void GitPublisherTest::failedPush_isMadeUpForWithoutAnotherCommit() {
    QVERIFY(QFile::rename(m_bare, m_bare + u".away"_s));
    QVERIFY(!publishTree().outcome.ok());
    QVERIFY(!publishTree().outcome.ok());
    QVERIFY(QFile::rename(m_bare + u".away"_s, m_bare));
    QVERIFY(publishTree().outcome.ok());
    QCOMPARE(log(m_bare, u"main"_s), (QStringList{u"Papers of 2026-01-06"_s, u"change a.txt"_s}));
}

void GitPublisherTest::hookThatRefuses_isQuoted() {
    hook(m_bare + u"/hooks/pre-receive"_s, "echo 'no papers on Sundays' >&2\nexit 1\n");
    const PublishEnd end = publishTree();
    QCOMPARE(end.outcome.error().kind, ErrorKind::Refused);
    QVERIFY2(end.outcome.error().sentence.contains(u"no papers on Sundays"_s),
             qPrintable(end.outcome.error().sentence));
    QVERIFY(QFile::remove(m_bare + u"/hooks/pre-receive"_s));
    QVERIFY(publishTree().outcome.ok());
    QCOMPARE(log(m_bare, u"main"_s).size(), 2);
}

void GitPublisherTest::hookOfTheReaders_isQuoted() {
    hook(m_tree + u"/.git/hooks/pre-commit"_s, "echo 'spelling!' >&2\nexit 1\n");
    const PublishEnd end = publishTree();
    QVERIFY2(end.outcome.error().sentence.contains(u"spelling!"_s), qPrintable(end.outcome.error().sentence));
    QCOMPARE(log(m_bare, u"main"_s).size(), 1);
}

void GitPublisherTest::folderThatIsNoRepository_isASentence() {
    QDir().mkpath(path(u"plain"_s));
    const PublishEnd end = publish(sampleDay(), path(u"plain"_s));
    QVERIFY(end.outcome.error().sentence.contains(u"no git repository"_s));
    QCOMPARE(QDir(path(u"plain"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    QCOMPARE(publish(sampleDay(), path(u"nowhere"_s)).outcome.error().kind, ErrorKind::NotFound);
}

void GitPublisherTest::repositoryWithoutRemote_isASentence() {
    git(m_tree, {u"remote"_s, u"remove"_s, u"origin"_s});
    QVERIFY(publishTree().outcome.error().sentence.contains(u"nowhere to push"_s));
}

void GitPublisherTest::remoteThatIsGone_isASentence() {
    git(m_tree, {u"remote"_s, u"set-url"_s, u"origin"_s, path(u"gone.git"_s)});
    const Error error = publishTree().outcome.error();
    QVERIFY2(error.sentence.contains(u"no repository where"_s), qPrintable(error.sentence));
}

void GitPublisherTest::noIdentity_isASentence() {
    put(QDir::home().filePath(u".gitconfig"_s), "[user]\n\tuseConfigOnly = true\n");
    const Error error = publishTree().outcome.error();
    QVERIFY2(error.sentence.contains(u"user.email"_s), qPrintable(error.sentence));
    QCOMPARE(log(m_bare, u"main"_s).size(), 1);
}

void GitPublisherTest::address_isClonedIntoSheafsOwnFolder() {
    const QString address = u"file://"_s + m_bare;
    for (const QDate day : {QDate(2026, 1, 6), QDate(2026, 1, 7)}) {
        const PublishEnd end = publish(sampleDay(day), address, true);
        QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
        commit(m_other, day.toString(Qt::ISODate) + u".txt"_s, "x");
        git(m_other, {u"pull"_s, u"--rebase"_s});
        git(m_other, {u"push"_s});
    }
    QCOMPARE(log(m_bare, u"main"_s).size(), 5);
    QVERIFY(git(m_bare, {u"show"_s, u"main:README.md"_s}).contains("[2026-01-07](2026-01-07.md)"));
}

void GitPublisherTest::address_ofAnEmptyRepositoryGetsItsFirstCommit() {
    const QString empty = path(u"empty.git"_s);
    git(m_folder->path(), {u"init"_s, u"--bare"_s, empty});
    const PublishEnd end = publish(sampleDay(), u"file://"_s + empty);
    QVERIFY2(end.outcome.ok(), qPrintable(end.outcome ? QString() : end.outcome.error().details));
    QCOMPARE(log(empty, u"main"_s), QStringList{u"Papers of 2026-01-06"_s});
}

void GitPublisherTest::address_withABranchOfItsOwn() {
    GitPublisher publisher({.repository = u"file://"_s + m_bare, .branch = u"pages"_s}, path(u"clone"_s));
    QVERIFY(publisher.publish(sampleDay(), {}).outcome.ok());
    QVERIFY(publisher.publish(sampleDay(QDate(2026, 1, 7)), {}).outcome.ok());
    QCOMPARE(log(m_bare, u"pages"_s), (QStringList{u"Papers of 2026-01-07"_s, u"Papers of 2026-01-06"_s}));
    QCOMPARE(log(m_bare, u"main"_s), QStringList{u"change a.txt"_s});
}

void GitPublisherTest::clone_followsWhatTheAddressHas() {
    const QString address = u"file://"_s + m_bare;
    QVERIFY(publish(sampleDay(), address).outcome.ok());
    commit(path(u"clone"_s), u"stray.txt"_s, "never pushed\n");
    put(path(u"clone/.git/index.lock"_s), "");
    git(m_other, {u"pull"_s});
    git(m_other, {u"reset"_s, u"--hard"_s, u"HEAD^"_s});
    git(m_other, {u"push"_s, u"--force"_s});
    QVERIFY(publish(sampleDay(QDate(2026, 1, 7)), address).outcome.ok());
    QCOMPARE(log(m_bare, u"main"_s), (QStringList{u"Papers of 2026-01-07"_s, u"change a.txt"_s}));
}

/// A credential helper that fails, and a server that wants one: nothing may wait for a person.
void GitPublisherTest::passwordPrompt_neverComes() {
    QElapsedTimer time;
    time.start();
    const PublishEnd end = publish(sampleDay(), u"ssh://nobody@127.0.0.1:1/x.git"_s);
    QVERIFY(!end.outcome.ok());
    QVERIFY(time.elapsed() < 20'000);
}

void GitPublisherTest::slowRemote_isLeftWhenCancelled() {
    hook(m_bare + u"/hooks/pre-receive"_s, "sleep 60\n");
    const CancelFlag cancel;
    const GitPlace place{.repository = m_tree};
    auto future =
        QtConcurrent::run([place, cancel] { return GitPublisher(place, {}).publish(sampleDay(), cancel); });
    QTest::qWait(1500);
    cancel.raise();
    QElapsedTimer time;
    time.start();
    QCOMPARE(future.result().outcome.error().kind, ErrorKind::Cancelled);
    QVERIFY(time.elapsed() < 10'000);
}

void GitPublisherTest::trial_saysWhetherPushesAreTaken() {
    GitPublisher good({.repository = m_tree}, {});
    QVERIFY(good.tryOut(sampleDay(), {}).ok());
    QCOMPARE(log(m_bare, u"main"_s).size(), 1);
    git(m_tree, {u"remote"_s, u"set-url"_s, u"origin"_s, path(u"gone.git"_s)});
    QVERIFY(!good.tryOut(sampleDay(), {}).ok());
}

QTEST_GUILESS_MAIN(GitPublisherTest)
#include "git_publisher_test.moc"
