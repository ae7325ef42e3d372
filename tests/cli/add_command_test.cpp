#include "cli/command_desk.h"
#include "support/fake_peer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// arXiv's query API, which knows the papers of 2511.
Answer answer(const Request& request) {
    QString entries;
    int known = 0;
    for (const QString& id : request.query.queryItemValue(u"id_list"_s, QUrl::FullyDecoded).split(u',')) {
        if (!id.startsWith(u"2511."_s))
            continue;
        ++known;
        entries += u"<entry><id>http://arxiv.org/abs/%1v1</id><updated>2025-11-04T10:00:00Z</updated>"
                   "<published>2025-11-04T10:00:00Z</published><title>On %1</title><summary>We ask.</summary>"
                   "<author><name>Ada Byron</name></author><category term=\"cs.DL\"/></entry>"_s.arg(id);
    }
    return Answer::xml(
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">"
        "<opensearch:totalResults xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\">%1"
        "</opensearch:totalResults>%2</feed>"_s.arg(known)
            .arg(entries)
            .toUtf8());
}

} // namespace

/// `sheaf add`, against a peer that plays arXiv.
class AddCommandTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void idsAndLinks_areAdded();
    void bibliography_isAdded();
    void papersThatArxivHasNot_areCounted();
    void nothingNamed_isSaidSo();
    void fileThatIsNotThere_isSaidSo();
    void withoutPapers_theUsageIsWrong();
    void serverThatFails_isSaidSo();

  private:
    Spoken speak(const QStringList& command) const { return m_desk->speak(command); }

    FakePeer m_arxiv{answer};
    QTemporaryDir m_folder;
    std::unique_ptr<CommandDesk> m_desk;
};

void AddCommandTest::init() {
    m_desk = std::make_unique<CommandDesk>();
    m_arxiv.setHandler(answer);
    QCOMPARE(
        speak({u"settings"_s, u"set"_s, u"feeds.arxiv.api_url"_s, m_arxiv.url(u"/api/query"_s).toString()})
            .code,
        ExitCode::Done);
    QCOMPARE(speak({u"settings"_s, u"set"_s, u"feeds.arxiv.interval_ms"_s, u"0"_s}).code, ExitCode::Done);
}

void AddCommandTest::idsAndLinks_areAdded() {
    const Spoken first = speak({u"add"_s, u"2511.00001v2"_s, u"https://www.alphaxiv.org/abs/2511.00002"_s});
    QCOMPARE(first.out, u"Papers: 2 added.\n"_s);
    QCOMPARE(first.code, ExitCode::Done);
    const Spoken again = speak({u"add"_s, u"10.48550/arXiv.2511.00002"_s, u"arXiv:2511.00003"_s});
    QCOMPARE(again.out, u"Papers: 1 added, 1 already here.\n"_s);
    QVERIFY(speak({u"search"_s, u"id:2511.00003"_s}).out.contains(u"On 2511.00003"_s));
}

void AddCommandTest::bibliography_isAdded() {
    QFile file(m_folder.filePath(u"thesis.bib"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@misc{a, eprint={2511.00001}}\n@misc{b, url={https://arxiv.org/abs/2511.00002}}\n@book{c}\n");
    file.close();
    const Spoken spoken = speak({u"add"_s, file.fileName(), u"2511.00004"_s});
    QCOMPARE(spoken.out, u"Papers: 3 added, 1 without an arXiv id.\n"_s);
    QCOMPARE(spoken.code, ExitCode::Partly);
}

void AddCommandTest::papersThatArxivHasNot_areCounted() {
    const Spoken one = speak({u"add"_s, u"2511.00001"_s, u"2512.00001"_s});
    QCOMPARE(one.out, u"Papers: 1 added, arXiv has no 2512.00001.\n"_s);
    QCOMPARE(one.code, ExitCode::Partly);
    const Spoken none = speak({u"add"_s, u"2512.00001"_s, u"2512.00002"_s});
    QCOMPARE(none.out, u"Papers: 2 that arXiv does not have.\n"_s);
    QCOMPARE(none.code, ExitCode::Nothing);
}

void AddCommandTest::nothingNamed_isSaidSo() {
    const Spoken spoken = speak({u"add"_s, u"https://example.org"_s, u"words"_s});
    QCOMPARE(spoken.code, ExitCode::Nothing);
    QVERIFY2(spoken.err.contains(u"entries: 2"_s), qPrintable(spoken.err));
    QVERIFY(spoken.out.isEmpty());
}

void AddCommandTest::fileThatIsNotThere_isSaidSo() {
    const Spoken spoken = speak({u"add"_s, m_folder.filePath(u"none.ris"_s)});
    QCOMPARE(spoken.code, ExitCode::Nothing);
    QVERIFY2(spoken.err.contains(u"none.ris"_s), qPrintable(spoken.err));
}

void AddCommandTest::withoutPapers_theUsageIsWrong() { QCOMPARE(speak({u"add"_s}).code, ExitCode::Usage); }

void AddCommandTest::serverThatFails_isSaidSo() {
    m_arxiv.setHandler([](const Request&) { return Answer{.status = 404}; });
    const Spoken spoken = speak({u"add"_s, u"2511.00001"_s, u"2511.00002"_s});
    QCOMPARE(spoken.code, ExitCode::Nothing);
    QVERIFY(!spoken.err.isEmpty());
}

QTEST_GUILESS_MAIN(AddCommandTest)
#include "add_command_test.moc"
