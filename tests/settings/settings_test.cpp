#include "settings/settings.h"
#include "support/recordings.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class SettingsTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void missingFile_givesDefaults();
    void everyName_hasDescriptionAndItsDefaultIsAllowed();
    void setValue_isThereAfterLoadingAgain_data();
    void setValue_isThereAfterLoadingAgain();
    void wrongValue_isRefusedAndNothingIsWritten_data();
    void wrongValue_isRefusedAndNothingIsWritten();
    void unknownName_proposesTheClosest_data();
    void unknownName_proposesTheClosest();
    void key_isRefusedAndNeverRepeated_data();
    void key_isRefusedAndNeverRepeated();
    void damagedFile_tellsLineAndColumnAndIsNeverWritten();
    void fileDamagedLater_isNotOverwritten();
    void wrongValueInFile_isAnErrorNamingTheSetting();
    void foreignNamesInTheFile_areKept();
    void anotherProgramsChange_isKept();
    void removedValue_isTheDefaultAgain();
    void engines_areListedWithOfflineFirst();
    void offlineEngine_staysWhatItIs();
    void unwritableFolder_isOneClearSentence();

  private:
    QString path() const { return m_folder->filePath(u"sub/settings.json"_s); }
    std::unique_ptr<Settings> loaded() const;
    void writeFile(const QByteArray& bytes) const;
    QByteArray file() const { return QFile::exists(path()) ? test::bytesOf(path()) : QByteArray(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SettingsTest::init() { m_folder = std::make_unique<QTemporaryDir>(); }

std::unique_ptr<Settings> SettingsTest::loaded() const {
    auto settings = Settings::load(path());
    if (!settings)
        qFatal("%s", qPrintable(settings.error().sentence));
    return std::move(settings).value();
}

void SettingsTest::writeFile(const QByteArray& bytes) const {
    QVERIFY(QDir().mkpath(m_folder->filePath(u"sub"_s)));
    QFile target(path());
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
}

void SettingsTest::missingFile_givesDefaults() {
    const auto settings = loaded();
    QCOMPARE(settings->text(u"feeds.arxiv.api_url"_s), u"https://export.arxiv.org/api/query"_s);
    QCOMPARE(settings->number(u"feeds.arxiv.interval_ms"_s), 3000);
    QCOMPARE(settings->list(u"feeds.arxiv.categories"_s),
             (QStringList{u"cs.AI"_s, u"cs.CL"_s, u"cs.CV"_s, u"cs.LG"_s}));
    QCOMPARE(settings->flag(u"feeds.huggingface.enabled"_s), true);
    QCOMPARE(settings->text(u"summaries.engine"_s), u"offline"_s);
    QCOMPARE(settings->list(u"reader.interests"_s), QStringList());
    QCOMPARE(settings->engineNames(), QStringList{u"offline"_s});
    QCOMPARE(settings->text(u"engines.offline.kind"_s), u"offline"_s);
    QCOMPARE(settings->number(u"engines.work.workers"_s), 4);
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::everyName_hasDescriptionAndItsDefaultIsAllowed() {
    const auto settings = loaded();
    QVERIFY(settings->set(u"engines.work.model"_s, u"m"_s).ok());
    QVERIFY(settings->names().contains(u"engines.work.base_url"_s));
    for (const QString& name : settings->names()) {
        QVERIFY2(!settings->description(name).isEmpty(), qPrintable(name));
        QVERIFY2(settings->set(name, settings->text(name)).ok(), qPrintable(name));
    }
}

void SettingsTest::setValue_isThereAfterLoadingAgain_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("address") << u"feeds.arxiv.api_url"_s << u"http://127.0.0.1:8900/api/query"_s
                             << u"http://127.0.0.1:8900/api/query"_s;
    QTest::newRow("slash at the end")
        << u"feeds.arxiv.html_url"_s << u"http://mirror.test/html/"_s << u"http://mirror.test/html"_s;
    QTest::newRow("number") << u"feeds.arxiv.interval_ms"_s << u" 0 "_s << u"0"_s;
    QTest::newRow("flag") << u"feeds.arxiv.enabled"_s << u"No"_s << u"false"_s;
    QTest::newRow("list") << u"reader.interests"_s
                          << u"diffusion models,  图像生成，diffusion models,, agents"_s
                          << u"diffusion models, 图像生成, agents"_s;
    QTest::newRow("language") << u"summaries.language"_s << u"zh-Hans"_s << u"zh-Hans"_s;
    QTest::newRow("time") << u"daily.at"_s << u"7:05"_s << u"07:05"_s;
    QTest::newRow("announced") << u"daily.at"_s << u"announced"_s << u"announced"_s;
    QTest::newRow("theme") << u"window.theme"_s << u"dark"_s << u"dark"_s;
    QTest::newRow("engine") << u"engines.my-work_2.base_url"_s << u"http://localhost:11434/v1"_s
                            << u"http://localhost:11434/v1"_s;
    QTest::newRow("model") << u"engines.work.model"_s << u"meta-llama/llama-3:free"_s
                           << u"meta-llama/llama-3:free"_s;
}

void SettingsTest::setValue_isThereAfterLoadingAgain() {
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const Outcome outcome = loaded()->set(name, given);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().sentence));
    QCOMPARE(loaded()->text(name), kept);
}

void SettingsTest::wrongValue_isRefusedAndNothingIsWritten_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("hint");
    QTest::newRow("no address") << u"feeds.arxiv.api_url"_s << u"arxiv.org"_s << u"http://"_s;
    QTest::newRow("file address") << u"feeds.arxiv.api_url"_s << u"file:///etc/passwd"_s << u"http://"_s;
    QTest::newRow("negative") << u"feeds.arxiv.interval_ms"_s << u"-1"_s << u"0 to 600000"_s;
    QTest::newRow("no number") << u"engines.work.workers"_s << u"many"_s << u"1 to 256"_s;
    QTest::newRow("too many") << u"engines.work.workers"_s << u"257"_s << u"1 to 256"_s;
    QTest::newRow("flag") << u"feeds.arxiv.enabled"_s << u"perhaps"_s << u"true or false"_s;
    QTest::newRow("choice") << u"window.theme"_s << u"pink"_s << u"system, light, dark"_s;
    QTest::newRow("kind") << u"engines.work.kind"_s << u"oracle"_s << u"openai"_s;
    QTest::newRow("language") << u"summaries.language"_s << u"English"_s << u"language code"_s;
    QTest::newRow("no time") << u"daily.at"_s << u"25:00"_s << u"07:30"_s;
    QTest::newRow("engine") << u"summaries.engine"_s << u"My Engine"_s << u"engine's name"_s;
}

void SettingsTest::wrongValue_isRefusedAndNothingIsWritten() {
    QFETCH(QString, name);
    QFETCH(QString, given);
    QFETCH(QString, hint);
    const Outcome outcome = loaded()->set(name, given);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::Usage);
    QVERIFY2(outcome.error().sentence.contains(name), qPrintable(outcome.error().sentence));
    QVERIFY2(outcome.error().sentence.contains(hint), qPrintable(outcome.error().sentence));
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::unknownName_proposesTheClosest_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("closest");
    QTest::newRow("typing error") << u"summaries.langauge"_s << u"summaries.language"_s;
    QTest::newRow("missing part") << u"arxiv.api_url"_s << u"feeds.arxiv.api_url"_s;
    QTest::newRow("engine's") << u"engines.offline.worker"_s << u"engines.offline.workers"_s;
    QTest::newRow("placeholder") << u"engines.NAME.kind"_s << u"engines.offline.kind"_s;
}

void SettingsTest::unknownName_proposesTheClosest() {
    QFETCH(QString, name);
    QFETCH(QString, closest);
    for (const Outcome& outcome : {loaded()->set(name, u"x"_s), loaded()->remove(name)}) {
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.error().sentence.contains(closest), qPrintable(outcome.error().sentence));
    }
    QCOMPARE(loaded()->description(name), QString());
}

void SettingsTest::key_isRefusedAndNeverRepeated_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("given");
    QTest::newRow("key") << u"engines.work.key"_s << u"abc123"_s;
    QTest::newRow("api key") << u"engines.work.api_key"_s << u"abc123"_s;
    QTest::newRow("token") << u"huggingface.token"_s << u"abc123"_s;
    QTest::newRow("key as model") << u"engines.work.model"_s << u"sk-proj-0123456789abcdef"_s;
    QTest::newRow("key in address") << u"engines.work.base_url"_s << u"https://x.test/v1?api_key=abc123"_s;
    QTest::newRow("password in address") << u"engines.work.base_url"_s << u"https://me:abc123@x.test/v1"_s;
    QTest::newRow("key as name") << u"sk-proj-0123456789abcdef"_s << u"abc123"_s;
}

void SettingsTest::key_isRefusedAndNeverRepeated() {
    QFETCH(QString, name);
    QFETCH(QString, given);
    const Outcome outcome = loaded()->set(name, given);
    QVERIFY(!outcome.ok());
    const QString sentence = outcome.error().sentence;
    QVERIFY2(sentence.contains(u"sheaf key set"_s), qPrintable(sentence));
    QVERIFY(!sentence.contains(u"abc123"_s) && !sentence.contains(u"0123456789"_s));
    QVERIFY(outcome.error().details.isEmpty());
    QVERIFY(!QFile::exists(path()));
}

void SettingsTest::damagedFile_tellsLineAndColumnAndIsNeverWritten() {
    const QByteArray damaged = "{\n  \"summaries\": {\n    \"language\": zh\n  }\n}\n";
    writeFile(damaged);
    const auto settings = Settings::load(path());
    QVERIFY(!settings.ok());
    QCOMPARE(settings.error().kind, ErrorKind::Malformed);
    QVERIFY2(settings.error().sentence.contains(u"line 3"_s), qPrintable(settings.error().sentence));
    QVERIFY2(settings.error().sentence.contains(u"column"_s), qPrintable(settings.error().sentence));
    QVERIFY(settings.error().sentence.contains(path()));
    QCOMPARE(file(), damaged);
}

void SettingsTest::fileDamagedLater_isNotOverwritten() {
    const auto settings = loaded();
    QVERIFY(settings->set(u"window.theme"_s, u"dark"_s).ok());
    writeFile("{ half");
    QVERIFY(!settings->set(u"window.theme"_s, u"light"_s).ok());
    QCOMPARE(file(), "{ half");
    QCOMPARE(settings->text(u"window.theme"_s), u"dark"_s);
}

void SettingsTest::wrongValueInFile_isAnErrorNamingTheSetting() {
    writeFile(R"({"engines": {"work": {"workers": 1000}}})");
    const auto settings = Settings::load(path());
    QVERIFY(!settings.ok());
    QVERIFY2(settings.error().sentence.contains(u"engines.work.workers"_s),
             qPrintable(settings.error().sentence));
    QVERIFY(settings.error().sentence.contains(path()));
}

void SettingsTest::foreignNamesInTheFile_areKept() {
    writeFile(R"({"other": [1, {"a": null}], "summaries": {"mood": "good"}})");
    QVERIFY(loaded()->set(u"summaries.language"_s, u"vi"_s).ok());
    QVERIFY(loaded()->remove(u"summaries.language"_s).ok());
    const QJsonObject expected =
        QJsonDocument::fromJson(R"({"other": [1, {"a": null}], "summaries": {"mood": "good"}})").object();
    QCOMPARE(QJsonDocument::fromJson(file()).object(), expected);
}

void SettingsTest::anotherProgramsChange_isKept() {
    const auto window = loaded();
    QVERIFY(loaded()->set(u"reader.interests"_s, u"agents"_s).ok());
    QVERIFY(window->set(u"window.theme"_s, u"dark"_s).ok());
    QCOMPARE(loaded()->text(u"reader.interests"_s), u"agents"_s);
    QCOMPARE(window->text(u"reader.interests"_s), u"agents"_s);
}

void SettingsTest::removedValue_isTheDefaultAgain() {
    const auto settings = loaded();
    QVERIFY(settings->set(u"feeds.arxiv.interval_ms"_s, u"0"_s).ok());
    QVERIFY(settings->remove(u"feeds.arxiv.interval_ms"_s).ok());
    QCOMPARE(settings->number(u"feeds.arxiv.interval_ms"_s), 3000);
    QCOMPARE(QJsonDocument::fromJson(file()).object(), QJsonObject());
}

void SettingsTest::engines_areListedWithOfflineFirst() {
    const auto settings = loaded();
    QVERIFY(settings->set(u"engines.zeta.model"_s, u"m"_s).ok());
    QVERIFY(settings->set(u"engines.alpha.model"_s, u"m"_s).ok());
    QCOMPARE(settings->engineNames(), (QStringList{u"offline"_s, u"alpha"_s, u"zeta"_s}));
    QCOMPARE(settings->text(u"engines.alpha.kind"_s), u"openai"_s);
    QVERIFY(settings->remove(u"engines.alpha"_s).ok());
    QCOMPARE(settings->engineNames(), (QStringList{u"offline"_s, u"zeta"_s}));
}

void SettingsTest::offlineEngine_staysWhatItIs() {
    const auto settings = loaded();
    QVERIFY(!settings->set(u"engines.offline.kind"_s, u"openai"_s).ok());
    QVERIFY(!settings->set(u"engines.offline.base_url"_s, u"http://x.test"_s).ok());
    QVERIFY(settings->set(u"engines.offline.workers"_s, u"2"_s).ok());
    QCOMPARE(settings->text(u"engines.offline.kind"_s), u"offline"_s);
    QCOMPARE(settings->engineNames(), QStringList{u"offline"_s});
}

void SettingsTest::unwritableFolder_isOneClearSentence() {
    QFile blocker(m_folder->filePath(u"sub"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Outcome outcome = loaded()->set(u"window.theme"_s, u"dark"_s);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().kind, ErrorKind::Storage);
    QVERIFY(outcome.error().sentence.contains(path()));
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
