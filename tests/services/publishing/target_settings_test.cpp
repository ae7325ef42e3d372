#include "services/publishing/publish_service.h"
#include "services/publishing/target_settings.h"
#include "services/settings_service.h"
#include "support/desk.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Publishing targets in the settings file.
class TargetSettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void everyKind_comesBackFromTheFileAsItWas();
    void wrongTargets_areRefused_data();
    void wrongTargets_areRefused();
    void textThatIsNoList_isRefusedByTheSettings();
    void secretsInAddresses_areSentToTheKeychain();
    void targetsThatGo_leaveNoSetting();
};

namespace {

QList<PublishTarget> everyKind() {
    const PublishFilter filter{.search = u"tag:llm -is:read"_s,
                               .minimumScore = 70,
                               .starred = true,
                               .forYou = true,
                               .categories = {u"cs.CL"_s, u"cs.LG"_s}};
    return {{.name = u"Ordner ü"_s,
             .enabled = false,
             .style = u"hf-report"_s,
             .language = u"zh"_s,
             .filter = filter,
             .withGaps = true,
             .withoutSummaries = true,
             .updates = false,
             .place = FolderPlace{.folder = u"/tmp/a"_s, .file = u"x-{day}"_s, .index = true}},
            {.name = u"git"_s,
             .place = GitPlace{.repository = u"git@example.org:me/papers.git"_s,
                               .branch = u"pages"_s,
                               .message = u"{title}"_s}},
            {.name = u"feed"_s,
             .place = FeedPlace{.file = u"/tmp/a.atom"_s,
                                .title = u"T"_s,
                                .address = u"https://example.org/a.atom"_s,
                                .perPaper = true,
                                .entries = 9}},
            {.name = u"mail"_s,
             .place = MailPlace{.from = u"me@example.org"_s,
                                .to = {u"A <a@example.org>"_s, u"b@example.org"_s},
                                .server = u"smtp.example.org"_s,
                                .port = 465,
                                .security = MailSecurity::Tls,
                                .user = u"me"_s}},
            {.name = u"hook"_s,
             .place = WebhookPlace{.address = u"https://example.org/{secret}"_s,
                                   .body = WebhookBody::Digest,
                                   .proof = WebhookProof::Signature,
                                   .knowsRepeats = true}}};
}

} // namespace

void TargetSettingsTest::everyKind_comesBackFromTheFileAsItWas() {
    Desk desk;
    QVERIFY(desk.workspace().publishing().setTargets(everyKind()).ok());
    desk.reopen();
    QCOMPARE(*desk.workspace().publishing().targets(), everyKind());
    const QString text = desk.workspace().settings().text(u"publishing.targets"_s);
    QVERIFY(desk.workspace().settings().set(u"publishing.targets"_s, text).ok());
    QCOMPARE(desk.workspace().settings().text(u"publishing.targets"_s), text);
}

void TargetSettingsTest::wrongTargets_areRefused_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* name, const QString& json, const QString& named) {
        QTest::newRow(name) << u"[%1]"_s.arg(json) << named;
    };
    row("no kind", uR"({"name": "a"})"_s, u"folder, git"_s);
    row("unknown kind", uR"({"name": "a", "kind": "fax"})"_s, u"kind"_s);
    row("no name", uR"({"kind": "folder", "folder": "/tmp"})"_s, u"name"_s);
    row("unknown field", uR"({"name": "a", "kind": "folder", "folder": "/tmp", "indx": true})"_s, u"indx"_s);
    row("wrong type", uR"({"name": "a", "kind": "folder", "folder": 3})"_s, u"folder"_s);
    row("number too large", uR"({"name": "a", "kind": "mail", "port": 70000})"_s, u"port"_s);
    row("score", uR"({"name": "a", "kind": "folder", "folder": "/t", "filter": {"minimum_score": 101}})"_s,
        u"minimum_score"_s);
    row("search", uR"({"name": "a", "kind": "folder", "folder": "/t", "filter": {"search": "score:x"}})"_s,
        u"a"_s);
    row("relative folder", uR"({"name": "a", "kind": "folder", "folder": "tmp"})"_s, u"tmp"_s);
    row("pattern", uR"({"name": "a", "kind": "folder", "folder": "/tmp", "file": "../{day}"})"_s, u"../"_s);
    row("option for a repository", uR"({"name": "a", "kind": "git", "repository": "--upload-pack=x"})"_s,
        u"dash"_s);
    row("mail without address", uR"({"name": "a", "kind": "mail", "from": "me"})"_s, u"me"_s);
    row("mail to a header",
        uR"({"name": "a", "kind": "mail", "from": "a@b.c", "to": ["a@b.c\nBcc: d@e.f"]})"_s, u"Bcc"_s);
    row("server with a path",
        uR"({"name": "a", "kind": "mail", "from": "a@b.c", "to": ["a@b.c"], "server": "x:99"})"_s, u"x:99"_s);
    row("webhook of another kind", uR"({"name": "a", "kind": "webhook", "address": "file:///etc/passwd"})"_s,
        u"file:"_s);
    row("same name twice",
        uR"({"name": "a", "kind": "folder", "folder": "/t"}, {"name": "a", "kind": "folder", "folder": "/u"})"_s,
        u"name"_s);
}

void TargetSettingsTest::wrongTargets_areRefused() {
    QFETCH(QString, json);
    QFETCH(QString, named);
    const auto targets = targetsFromText(json);
    QVERIFY(!targets.ok());
    QCOMPARE(targets.error().kind, ErrorKind::Usage);
    QVERIFY2(targets.error().sentence.contains(named), qPrintable(targets.error().sentence));
}

void TargetSettingsTest::textThatIsNoList_isRefusedByTheSettings() {
    Desk desk;
    for (const QString& text : {u"folder"_s, u"{}"_s, u"[1]"_s, u"[{]"_s}) {
        const Outcome set = desk.workspace().settings().set(u"publishing.targets"_s, text);
        QVERIFY2(!set.ok(), qPrintable(text));
        QCOMPARE(set.error().kind, ErrorKind::Usage);
    }
    QCOMPARE(desk.workspace().publishing().targets()->size(), 0);
}

void TargetSettingsTest::secretsInAddresses_areSentToTheKeychain() {
    Desk desk;
    for (const QString& address : {u"https://me:pw@example.org/x"_s, u"https://example.org/?token=abc"_s}) {
        const Outcome set = desk.workspace().publishing().setTargets(
            {{.name = u"a"_s, .place = WebhookPlace{.address = address}}});
        QVERIFY2(!set.ok(), qPrintable(address));
    }
}

void TargetSettingsTest::targetsThatGo_leaveNoSetting() {
    Desk desk;
    QVERIFY(desk.workspace().publishing().setTargets(everyKind()).ok());
    QVERIFY(desk.workspace().publishing().setTargets({}).ok());
    QCOMPARE(desk.workspace().settings().text(u"publishing.targets"_s), QString());
}

QTEST_GUILESS_MAIN(TargetSettingsTest)
#include "target_settings_test.moc"
