#include "search_steps.h"
#include "services/archive_service.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/window_test_main.h"
#include "ui/window/completion_list.h"
#include "ui/window/search_box.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

CompletionList& completions(Stage& stage) { return *stage.find<CompletionList>(u"completions"_s); }

QStringList offered(Stage& stage) {
    QStringList texts;
    const auto* list = stage.find<CompletionList>(u"completions"_s); // made when it is first needed
    for (int at = 0; list && !list->isHidden() && at < list->count(); ++at)
        texts += list->item(at)->text();
    return texts;
}

/// Types at the cursor as the reader does.
void typeOn(Stage& stage, const QString& text) {
    auto* box = stage.find<SearchBox>(u"search"_s);
    box->setFocus();
    for (const QChar& letter : text) { // QTest's own keys are ASCII
        QKeyEvent key(QEvent::KeyPress, 0, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(box, &key);
    }
}

} // namespace

/// Searching in the window: what is marked, completed and refused.
class SearchTest : public QObject {
    Q_OBJECT

  private slots:
    void foundWords_areMarkedAndTheirPlaceIsShown();
    void relevance_isOfferedWhileWordsAreSearched();
    void fieldsAndTheirValues_areCompletedByKeys();
    void whatIsStillTyped_isTheBeginningOfSomething();
    void completions_comeFromTheLibrary_data();
    void completions_comeFromTheLibrary();
    void searchThatCannotBeRead_isUnderlinedAndExplained();
};

void SearchTest::foundWords_areMarkedAndTheirPlaceIsShown() {
    Stage stage;
    announceForSearch(stage);
    search(stage, u"attention OR 注意力 OR \"chú ý\""_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 4, patience);
    const auto snippet = [&](int row) {
        return stage.list().model()->index(row, 0).data(PaperListModel::SnippetRole).value<Snippet>();
    };
    int inText = -1;
    for (int row = 0; row < stage.rows(); ++row) {
        if (stage.row(row).title.contains(u"Recurrent"))
            inText = row;
    }
    QVERIFY(inText >= 0);
    QTRY_VERIFY_WITH_TIMEOUT(snippet(inText).text.contains(u"window of attention"), patience);
    QCOMPARE(snippet(inText).part, TextPart::Abstract);
    for (int row = 0; row < stage.rows(); ++row)
        QCOMPARE(snippet(row).text.isEmpty(), row != inText);
    stage.clickRow(0);
    pictureInBothThemes(stage, u"search-found"_s);
}

void SearchTest::relevance_isOfferedWhileWordsAreSearched() {
    Stage stage;
    announceForSearch(stage);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 5, patience);
    const auto offers = [&] {
        for (const QAction* action : stage.find<QToolButton>(u"sortChooser"_s)->menu()->actions()) {
            if (action->text() == u"Relevance")
                return action->isVisible();
        }
        return false;
    };
    QVERIFY(!offers());
    search(stage, u"attention"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    QVERIFY(offers());
    for (QAction* action : stage.find<QToolButton>(u"sortChooser"_s)->menu()->actions()) {
        if (action->text() == u"Relevance")
            action->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(stage.find<QToolButton>(u"sortChooser"_s)->text().startsWith(u"Relevance"),
                             patience);
    QTRY_VERIFY_WITH_TIMEOUT(stage.row(0).title.startsWith(u"Sparse Attention"), patience);
    search(stage, u"is:unread"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 5, patience);
    QVERIFY(!offers());
    QVERIFY(!stage.find<QToolButton>(u"sortChooser"_s)->text().startsWith(u"Relevance"));
}

void SearchTest::fieldsAndTheirValues_areCompletedByKeys() {
    Stage stage;
    announceForSearch(stage);
    typeOn(stage, u"ca"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(stage), QStringList{u"cat:"_s}, patience);
    stage.press(Qt::Key_Tab);
    QCOMPARE(searched(stage), u"cat:"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(stage), (QStringList{u"cs.CL"_s, u"cs.LG"_s, u"cs.NE"_s, u"math.CO"_s}),
                              patience);
    pictureInBothThemes(stage, u"search-completion"_s);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Up);
    stage.press(Qt::Key_Return);
    QCOMPARE(searched(stage), u"cat:cs.CL "_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    QVERIFY(awaited(stage.workspace().archive().setRead({stage.row(0).key}, true)));
    typeOn(stage, u"is:un"_s);
    QTRY_COMPARE_WITH_TIMEOUT(offered(stage), QStringList{u"unread"_s}, patience);
    stage.press(Qt::Key_Escape);
    QVERIFY(completions(stage).isHidden());
    QCOMPARE(searched(stage), u"cat:cs.CL is:un"_s);
    typeOn(stage, u"read"_s);
    stage.press(Qt::Key_Return);
    QVERIFY(completions(stage).isHidden());
    QVERIFY(stage.list().hasFocus());
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
}

void SearchTest::whatIsStillTyped_isTheBeginningOfSomething() {
    Stage stage;
    announceForSearch(stage);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 5, patience);
    const auto* complaint = stage.find<QLabel>(u"complaint"_s);
    typeOn(stage, u"attent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    typeOn(stage, u"ion cat:"_s);
    QTest::qWait(500);
    QVERIFY2(!complaint->isVisible(), qPrintable(complaint->text()));
    QCOMPARE(stage.rows(), 2);
    stage.press(Qt::Key_Escape);
    stage.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(complaint->isVisible(), patience);
    search(stage, {});
    typeOn(stage, u"attent"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    stage.press(Qt::Key_Return); // now it is the word
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 0, patience);
}

void SearchTest::completions_comeFromTheLibrary_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QString>("completed");
    QTest::newRow("author") << u"author:lec"_s << QStringList{u"Yann LeCun"_s} << u"author:\"Yann LeCun\" "_s;
    QTest::newRow("author in quotes")
        << u"author:\"yann l"_s << QStringList{u"Yann LeCun"_s} << u"author:\"Yann LeCun\" "_s;
    QTest::newRow("Chinese author") << u"author:陈"_s << QStringList{u"陈英发"_s} << u"author:陈英发 "_s;
    QTest::newRow("Vietnamese author")
        << u"author:duong"_s << QStringList{u"Đường Văn Ất"_s} << u"author:\"Đường Văn Ất\" "_s;
    QTest::newRow("source") << u"source:a"_s << QStringList{u"arxiv"_s} << u"source:arxiv "_s;
    QTest::newRow("day") << u"day:2026-0"_s << QStringList{u"2026-01-06"_s} << u"day:2026-01-06 "_s;
    QTest::newRow("tag") << u"tag:spa"_s << QStringList{u"sparse things"_s} << u"tag:\"sparse things\" "_s;
    QTest::newRow("after a minus") << u"-cat:ma"_s << QStringList{u"math.CO"_s} << u"-cat:math.CO "_s;
    QTest::newRow("free text") << u"title:spa"_s << QStringList{} << u"title:spa"_s;
}

void SearchTest::completions_comeFromTheLibrary() {
    QFETCH(const QString, typed);
    QFETCH(const QStringList, offered);
    QFETCH(const QString, completed);
    Stage stage;
    announceForSearch(stage);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 5, patience);
    QVERIFY(awaited(stage.workspace().archive().addTag({stage.row(0).key}, u"sparse things"_s)));
    typeOn(stage, typed);
    QTest::qWait(300);
    QTRY_COMPARE_WITH_TIMEOUT(::offered(stage), offered, patience);
    if (!offered.isEmpty())
        stage.press(Qt::Key_Tab);
    QCOMPARE(searched(stage), completed);
}

void SearchTest::searchThatCannotBeRead_isUnderlinedAndExplained() {
    Stage stage;
    announceForSearch(stage);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 5, patience);
    search(stage, u"attention score:high 注意力"_s);
    auto* box = stage.find<SearchBox>(u"search"_s);
    QTRY_VERIFY_WITH_TIMEOUT(box->property("bad").toBool(), patience);
    QVERIFY2(stage.text(u"complaint"_s).contains(u"character 1"), qPrintable(stage.text(u"complaint"_s)));
    QCOMPARE(box->toolTip(), stage.text(u"complaint"_s));
    QCOMPARE(stage.rows(), 5);
    pictureInBothThemes(stage, u"search-fault"_s);
    search(stage, u"attention"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!box->property("bad").toBool(), patience);
    QVERIFY(box->toolTip().isEmpty());
}

int main(int argc, char** argv) { return runWindowTest<SearchTest>(argc, argv); }

#include "search_test.moc"
