#include "library/library.h"
#include "library/paper_store.h"
#include "services/archive_service.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

/// The first row whose paper has a version: what only Hugging Face picked has none.
int firstWithAVersion(Stage& stage) {
    for (int index = 0; index < stage.rows(); ++index) {
        const auto entries = awaited(stage.workspace().archive().entries({stage.row(index).key}));
        if (entries->first().paper.version > 0)
            return index;
    }
    qFatal("the sample has no paper with a version");
}

/// arXiv announces the next version of a paper while the window is open.
PaperKey announceNextVersion(Stage& stage, int index) {
    const PaperKey key = stage.row(index).key;
    const DayEntry entry = awaited(stage.workspace().archive().entries({key})).value().first();
    Announcement news{entry.paper,
                      {.source = source::arxiv, .day = QDate(2026, 3, 3), .kind = ListingKind::Replacement}};
    news.paper.version = entry.paper.version + 1;
    news.paper.abstract += u" We also give a proof."_s;
    news.listing.version = news.paper.version;
    const auto library = Library::open(stage.desk().path(u"library.sqlite"_s));
    const auto stored =
        (*library)->write([news](Connection& c) { return PaperStore(c).add({news}); }).result();
    stage.workspace().archive().announceChange(stored->keys);
    return key;
}

std::optional<PaperUpdate> updateOf(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().archive().updateOf(paper)).value();
}

} // namespace

/// A newer version of a paper that the reader knows.
class UpdatesTest : public QObject {
    Q_OBJECT

  private slots:
    void starredPaperWithANewVersion_isMarkedUntilItIsOpened();
    void searchForUpdates_findsIt();
};

void UpdatesTest::starredPaperWithANewVersion_isMarkedUntilItIsOpened() {
    Stage stage;
    stage.loadSample();
    const int index = firstWithAVersion(stage);
    stage.clickStar(index);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(index).starred, patience);
    const PaperKey key = announceNextVersion(stage, index);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(index).newVersion > 1, patience);
    QVERIFY(updateOf(stage, key)->unseen);
    QVERIFY(savePicture(stage.window(), u"window-updated"_s));
    stage.clickRow(index);
    QTRY_COMPARE_WITH_TIMEOUT(stage.row(index).newVersion, 0, patience);
    QVERIFY(!updateOf(stage, key)->unseen);
    QVERIFY(stage.row(index).starred);
    QVERIFY(savePicture(stage.window(), u"window-updated-opened"_s));
}

void UpdatesTest::searchForUpdates_findsIt() {
    Stage stage;
    stage.loadSample();
    const int index = firstWithAVersion(stage);
    stage.clickStar(index);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(index).starred, patience);
    const PaperKey key = announceNextVersion(stage, index);
    stage.press(u"/"_s);
    QTest::keyClicks(stage.find<QLineEdit>(u"search"_s), u"is:updated"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QCOMPARE(stage.row(0).key, key);
}

int main(int argc, char** argv) { return runWindowTest<UpdatesTest>(argc, argv); }
#include "updates_test.moc"
