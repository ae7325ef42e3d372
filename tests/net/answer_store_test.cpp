#include "net/answer_store.h"
#include "net/http_client.h"
#include "support/awaited.h"
#include "support/fake_peer.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// A server that knows its answer by name, and sends it only to those who have another.
class AnswerStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatHasNotChanged_isNotSentAgain();
    void whatHasChanged_replacesWhatWasKept();
    void aTimeOfChange_servesAsWell();
    void otherRequests_areNeitherKeptNorConditional();
    void aDamagedFile_isAskedForPlainly_data();
    void aDamagedFile_isAskedForPlainly();
    void anAnswerWithoutAName_isNotKept();
    void aCutOffAnswer_isNotKept();
    void aRedirectedAnswer_isKeptWhereItIs();
    void aFolderThatCannotBeUsed_costsOnlyTheSaving();
    void whatIsKept_isBounded();

  private:
    QString folder() const { return m_folder->filePath(u"answers"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    /// Every one is a new start of the program.
    Result<HttpReply> asked(const FakePeer& peer, bool keep = true, const QString& path = u"/feed"_s) {
        HttpClient http({.userAgent = "Sheaf-test/1", .backoffBaseMs = 5, .answerFolder = folder()}, m_clock);
        return awaited(http.get({.url = peer.url(path), .retries = 0, .keepAnswer = keep}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
};

namespace {

FakePeer::Handler tagged(const QByteArray& tag, const QByteArray& body) {
    return [tag, body](const Request& request) {
        if (request.header("If-None-Match") == tag)
            return Answer{.status = 304, .headers = {{"ETag", tag}}};
        return Answer{.headers = {{"ETag", tag}, {"Content-Type", "text/xml"}}, .body = body};
    };
}

} // namespace

void AnswerStoreTest::whatHasNotChanged_isNotSentAgain() {
    FakePeer peer(tagged("\"one\"", "first\nline"));
    for (int time = 0; time < 3; ++time) {
        const auto reply = asked(peer);
        QVERIFY(reply.ok());
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, QByteArray("first\nline"));
        QCOMPARE(reply->header("Content-Type"), QByteArray("text/xml"));
        QCOMPARE(reply->finalUrl, peer.url(u"/feed"_s));
    }
    QCOMPARE(peer.requests().size(), 3);
    QCOMPARE(peer.requests().at(0).header("If-None-Match"), QByteArray());
    QCOMPARE(peer.requests().at(2).header("If-None-Match"), QByteArray("\"one\""));
}

void AnswerStoreTest::whatHasChanged_replacesWhatWasKept() {
    FakePeer peer(tagged("\"one\"", "first"));
    QVERIFY(asked(peer).ok());
    peer.setHandler(tagged("\"two\"", "second"));
    QCOMPARE(asked(peer)->body, QByteArray("second"));
    QCOMPARE(asked(peer)->body, QByteArray("second"));
    QCOMPARE(peer.requests().constLast().header("If-None-Match"), QByteArray("\"two\""));
    QCOMPARE(files().size(), 1);
}

void AnswerStoreTest::aTimeOfChange_servesAsWell() {
    const QByteArray when = "Fri, 30 Jan 2026 12:00:00 GMT";
    FakePeer peer([when](const Request& request) {
        if (request.header("If-Modified-Since") == when)
            return Answer{.status = 304};
        return Answer{.headers = {{"Last-Modified", when}}, .body = "text"};
    });
    QVERIFY(asked(peer).ok());
    QCOMPARE(asked(peer)->body, QByteArray("text"));
    QCOMPARE(peer.requests().constLast().header("If-Modified-Since"), when);
}

void AnswerStoreTest::otherRequests_areNeitherKeptNorConditional() {
    FakePeer peer(tagged("\"one\"", "first"));
    QVERIFY(asked(peer, false).ok());
    QVERIFY(files().isEmpty());
    QVERIFY(asked(peer).ok());
    QVERIFY(asked(peer, false).ok());
    QCOMPARE(peer.requests().constLast().header("If-None-Match"), QByteArray());
}

void AnswerStoreTest::aDamagedFile_isAskedForPlainly_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("\0\1\2 nonsense", 12);
    QTest::newRow("no body") << QByteArray("{\"url\":\"x\",\"etag\":\"one\"}");
    QTest::newRow("other body") << QByteArray("cut");
}

void AnswerStoreTest::aDamagedFile_isAskedForPlainly() {
    QFETCH(QByteArray, bytes);
    FakePeer peer(tagged("\"one\"", "first"));
    QVERIFY(asked(peer).ok());
    QFile file(folder() + u'/' + files().value(0));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    file.resize(0);
    file.seek(0);
    file.write(bytes == "cut" ? whole.chopped(2) : bytes);
    file.close();
    QCOMPARE(asked(peer)->body, QByteArray("first"));
    QCOMPARE(peer.requests().constLast().header("If-None-Match"), QByteArray());
    QVERIFY(asked(peer).ok());
    QCOMPARE(peer.requests().constLast().header("If-None-Match"), QByteArray("\"one\""));
}

void AnswerStoreTest::anAnswerWithoutAName_isNotKept() {
    FakePeer peer(tagged("\"one\"", "first"));
    QVERIFY(asked(peer).ok());
    peer.setHandler([](const Request&) { return Answer{.body = "nameless"}; });
    QCOMPARE(asked(peer)->body, QByteArray("nameless"));
    QVERIFY(files().isEmpty());
}

void AnswerStoreTest::aCutOffAnswer_isNotKept() {
    FakePeer peer([](const Request&) {
        return Answer{.headers = {{"ETag", "\"one\""}}, .body = "0123456789", .cutAfterBytes = 4};
    });
    QVERIFY(!asked(peer).ok());
    QVERIFY(files().isEmpty());
}

void AnswerStoreTest::aRedirectedAnswer_isKeptWhereItIs() {
    FakePeer peer([](const Request& request) {
        if (request.path == u"/feed"_s)
            return Answer{.status = 301, .headers = {{"Location", "/new"}}};
        return tagged("\"one\"", "first")(request);
    });
    QVERIFY(asked(peer).ok());
    QCOMPARE(asked(peer)->body, QByteArray("first"));
    QCOMPARE(peer.requests().constLast().header("If-None-Match"), QByteArray("\"one\""));
}

void AnswerStoreTest::aFolderThatCannotBeUsed_costsOnlyTheSaving() {
    QFile file(folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    FakePeer peer(tagged("\"one\"", "first"));
    QCOMPARE(asked(peer)->body, QByteArray("first"));
    QCOMPARE(asked(peer)->body, QByteArray("first"));
}

void AnswerStoreTest::whatIsKept_isBounded() {
    const AnswerStore store(folder());
    const auto address = [](int number) { return QUrl(u"http://a.org/%1"_s.arg(number)); };
    for (int number = 0; number < AnswerStore::mostAnswers + 20; ++number)
        store.keep(address(number), {.status = 200, .headers = {{"ETag", "\"x\""}}, .body = "b"});
    QCOMPARE(files().size(), AnswerStore::mostAnswers);
    QVERIFY(store.find(address(AnswerStore::mostAnswers + 19)));
    store.keep(
        address(1'000'000),
        {.status = 200, .headers = {{"ETag", "\"x\""}}, .body = QByteArray(AnswerStore::largest + 1, 'x')});
    QVERIFY(!store.find(address(1'000'000)));
}

QTEST_GUILESS_MAIN(AnswerStoreTest)
#include "answer_store_test.moc"
