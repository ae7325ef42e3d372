#include "services/publishing/publishing_desk.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Targets that get other names: a real folder, a real webhook, the desktop's real keychain.
class RenamedTargetTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_desk = std::make_unique<PublishingDesk>(); }
    void renamedTarget_isPublishedAtNoSecondTime();
    void secret_goesAlong();
    void twoTargets_mayChangeNames();
    void secretGivenToTheNewName_stays();
    void nameOfATargetThatIsGone_leavesNothingBehind();

  private:
    void rename(const QHash<QString, QString>& names) {
        QVERIFY(awaited(m_desk->service().rename(names)).ok());
    }
    PublishTarget secretHook(const QString& name) const {
        PublishTarget hook = m_desk->webhook();
        hook.name = name;
        std::get<WebhookPlace>(hook.place).proof = WebhookProof::Bearer;
        return hook;
    }
    void store(const QString& target, const QString& secret) {
        const Outcome stored = awaited(m_desk->service().storeSecret(target, secret));
        if (!stored)
            QSKIP(qPrintable(stored.error().sentence));
    }
    bool hasSecret(const QString& target) { return awaited(m_desk->service().hasSecret(target)).value(); }
    /// What the webhook of this name proves itself by.
    QByteArray proof(const QString& target) {
        m_desk->asked({.days = {PublishingDesk::day}, .targets = {target}, .again = true});
        return m_desk->peer.requests().last().header("Authorization");
    }

    std::unique_ptr<PublishingDesk> m_desk;
};

void RenamedTargetTest::renamedTarget_isPublishedAtNoSecondTime() {
    PublishTarget hook = m_desk->webhook();
    m_desk->set({hook});
    QCOMPARE(m_desk->due().count(PublishResult::Published), 1);
    hook.name = u"another name"_s;
    m_desk->set({hook});
    rename({{u"hook"_s, u"another name"_s}});
    QCOMPARE(m_desk->records().size(), 1);
    QCOMPARE(m_desk->records()[0].target, u"another name"_s);
    QCOMPARE(m_desk->due().count(PublishResult::Unchanged), 1);
    QCOMPARE(m_desk->posts(), 1);
}

void RenamedTargetTest::secret_goesAlong() {
    m_desk->set({secretHook(u"old name"_s)});
    store(u"old name"_s, u"s-3-c-r-e-t"_s);
    m_desk->set({secretHook(u"new name"_s)});
    rename({{u"old name"_s, u"new name"_s}});
    QVERIFY(!hasSecret(u"old name"_s));
    QCOMPARE(proof(u"new name"_s), "Bearer s-3-c-r-e-t"_ba);
}

void RenamedTargetTest::twoTargets_mayChangeNames() {
    m_desk->set({secretHook(u"one"_s), secretHook(u"two"_s)});
    store(u"one"_s, u"first"_s);
    store(u"two"_s, u"second"_s);
    m_desk->asked({.days = {PublishingDesk::day}, .targets = {u"one"_s}});
    rename({{u"one"_s, u"two"_s}, {u"two"_s, u"one"_s}});
    QCOMPARE(m_desk->records().size(), 1);
    QCOMPARE(m_desk->records()[0].target, u"two"_s);
    QCOMPARE(proof(u"one"_s), "Bearer second"_ba);
    QCOMPARE(proof(u"two"_s), "Bearer first"_ba);
}

void RenamedTargetTest::secretGivenToTheNewName_stays() {
    m_desk->set({secretHook(u"given"_s)});
    store(u"given before"_s, u"old"_s);
    store(u"given"_s, u"new"_s);
    rename({{u"given before"_s, u"given"_s}});
    QVERIFY(!hasSecret(u"given before"_s));
    QCOMPARE(proof(u"given"_s), "Bearer new"_ba);
}

void RenamedTargetTest::nameOfATargetThatIsGone_leavesNothingBehind() {
    PublishTarget gone = m_desk->webhook();
    gone.name = u"taken"_s;
    m_desk->set({gone, m_desk->folder()});
    QCOMPARE(m_desk->due().count(PublishResult::Published), 2);
    PublishTarget folder = m_desk->folder();
    folder.name = u"taken"_s;
    m_desk->set({folder});
    rename({{u"folder"_s, u"taken"_s}});
    QCOMPARE(m_desk->records().size(), 1);
    QCOMPARE(m_desk->due().count(PublishResult::Unchanged), 1);
}

QTEST_GUILESS_MAIN(RenamedTargetTest)
#include "renamed_target_test.moc"
