#include "library/open_library.h"
#include "library/publication_store.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 1, 6);

PublicationRecord claimOf(const QString& target) {
    return {.day = day, .target = target, .content = u"abc"_s, .attempts = 1, .at = utc(2026, 1, 6)};
}

Result<bool> claim(Library& library, const PublicationRecord& claimed,
                   const std::optional<PublicationRecord>& before = {}) {
    return library
        .write([&](Connection& connection) { return PublicationStore(connection).claim(claimed, before); })
        .result();
}

std::optional<PublicationRecord> recordOf(OpenLibrary& library, const QString& target) {
    return library.seen([&](Connection& c) { return PublicationStore(c).of(day, target); });
}

} // namespace

/// What the library knows of publications.
class PublicationStoreTest : public QObject {
    Q_OBJECT

  private slots:
    void ofTwoProcesses_oneGetsTheClaim();
    void claim_onAnOutdatedRecordIsRefused();
    void claimOfADeadProcess_isUncertain();
    void records_comeBackAsTheyWereNewestFirst();
};

void PublicationStoreTest::ofTwoProcesses_oneGetsTheClaim() {
    OpenLibrary one;
    const auto two = *Library::open(one.path());
    QVERIFY(*claim(one.library(), claimOf(u"a"_s)));
    QVERIFY(!*claim(*two, claimOf(u"a"_s)));
    QVERIFY(!*claim(*two, claimOf(u"a"_s), recordOf(one, u"a"_s)));
    QVERIFY(*claim(*two, claimOf(u"b"_s)));
    QCOMPARE(recordOf(one, u"a"_s)->state, PublicationState::UnderWay);
    QCOMPARE(recordOf(one, u"b"_s)->state, PublicationState::UnderWay);
}

void PublicationStoreTest::claim_onAnOutdatedRecordIsRefused() {
    OpenLibrary library;
    PublicationRecord failed = claimOf(u"a"_s);
    failed.state = PublicationState::Failed;
    failed.nextTry = utc(2026, 1, 7);
    library.written([&](Connection& c) { return PublicationStore(c).record(failed); });
    const auto before = recordOf(library, u"a"_s);
    QCOMPARE(*before, failed);
    failed.attempts = 2;
    library.written([&](Connection& c) { return PublicationStore(c).record(failed); });
    QVERIFY(!*claim(library.library(), claimOf(u"a"_s), before));
    QVERIFY(*claim(library.library(), claimOf(u"a"_s), recordOf(library, u"a"_s)));
}

void PublicationStoreTest::claimOfADeadProcess_isUncertain() {
    OpenLibrary library;
    {
        const auto other = *Library::open(library.path());
        QVERIFY(*claim(*other, claimOf(u"a"_s)));
        QCOMPARE(recordOf(library, u"a"_s)->state, PublicationState::UnderWay);
    }
    const auto left = recordOf(library, u"a"_s);
    QCOMPARE(left->state, PublicationState::Uncertain);
    QVERIFY(*claim(library.library(), claimOf(u"a"_s), left));
}

void PublicationStoreTest::records_comeBackAsTheyWereNewestFirst() {
    OpenLibrary library;
    QList<PublicationRecord> written;
    for (const int number : {9, 8, 7}) {
        PublicationRecord record = claimOf(u"a"_s);
        record.day = QDate(2026, 1, number);
        record.at = utc(2026, 2, number);
        record.state = PublicationState::Published;
        record.error = u"Lỗi 错误"_s;
        written += record;
        library.written([&](Connection& c) { return PublicationStore(c).record(record); });
    }
    const auto read = library.seen([](Connection& c) { return PublicationStore(c).since(utc(2026, 2, 8)); });
    QCOMPARE(read, written.mid(0, 2));
}

QTEST_GUILESS_MAIN(PublicationStoreTest)
#include "publication_store_test.moc"
