#include "services/archive_service.h"
#include "services/similar_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/patience.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"
#include "ui/window/search_box.h"

#include <QSignalSpy>
#include <QUrl>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

DetailPane& paneOf(Stage& stage) { return *stage.window().findChild<DetailPane*>(); }

QString searchOf(Stage& stage) { return stage.window().findChild<SearchBox*>()->text(); }

/// How often the page of the paper says it; -1 where it does not answer.
int saidOnPage(Stage& stage, const QString& text) {
    QSignalSpy found(&paneOf(stage), &DetailPane::found);
    paneOf(stage).find(text);
    return found.wait(2000) ? found.last().first().toInt() : -1;
}

QList<SimilarPaper> nearest(Stage& stage, PaperKey paper) {
    return awaited(stage.workspace().similar().nearest(paper)).value();
}

/// The paper and those nearest to it, as its list has them.
QList<PaperKey> aroundIt(Stage& stage, PaperKey paper) {
    QList<PaperKey> papers{paper};
    for (const SimilarPaper& near : nearest(stage, paper))
        papers += near.key;
    return papers;
}

QList<PaperKey> listed(Stage& stage) {
    return qobject_cast<const PaperListModel*>(stage.list().model())->keys();
}

/// The first row, with its page and what stands at its foot.
PaperKey openFirst(Stage& stage) {
    stage.loadSample();
    if (!QTest::qWaitFor([&] { return paneOf(stage).loaded(); }, patience))
        qFatal("the reader was not loaded");
    stage.clickRow(0);
    if (!QTest::qWaitFor([&] { return paneOf(stage).hasSimilar(); }, patience))
        qFatal("no similar papers came");
    return stage.list().currentPaper();
}

} // namespace

/// Papers near the one being read: at the foot of its page, and as a list.
class SimilarTest : public QObject {
    Q_OBJECT

  private slots:
    void page_namesTheNearestAtItsFoot_data();
    void page_namesTheNearestAtItsFoot();
    void moreLikeThis_listsTheNearestAroundThePaper();
    void escape_bringsBackTheDayAndThePaper();
    void paperOfTheList_isChosenInIt();
    void paperElsewhere_isChosenAmongThoseItIsLike();
    void linkToAPaperThatIsGone_isSaid();
};

void SimilarTest::page_namesTheNearestAtItsFoot_data() {
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void SimilarTest::page_namesTheNearestAtItsFoot() {
    QFETCH(QString, theme);
    Stage stage({{u"window.theme"_s, theme}});
    openFirst(stage);
    QTRY_COMPARE_WITH_TIMEOUT(saidOnPage(stage, u"Similar papers"_s), 1, patience);
    paneOf(stage).find({});
    paneOf(stage).scroll(20);
    QTest::qWait(800);
    QVERIFY(savePicture(stage.window(), u"window-similar-page-"_s + theme));
}

void SimilarTest::moreLikeThis_listsTheNearestAroundThePaper() {
    Stage stage;
    const PaperKey paper = openFirst(stage);
    const QString id = stage.row(0).id;
    const QList<PaperKey> near = aroundIt(stage, paper);
    QVERIFY(near.size() > 4);
    stage.press(u"m"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(stage), near, patience);
    QCOMPARE(searchOf(stage), u"like:"_s + id);
    QCOMPARE(stage.list().currentPaper(), paper);
    QTest::qWait(500);
    QVERIFY(savePicture(stage.window(), u"window-similar-list"_s));
}

void SimilarTest::escape_bringsBackTheDayAndThePaper() {
    Stage stage;
    const PaperKey paper = openFirst(stage);
    const QList<PaperKey> day = listed(stage);
    stage.press(u"m"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(stage), aroundIt(stage, paper), patience);
    QVERIFY(listed(stage) != day);
    stage.press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(searchOf(stage), QString(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(listed(stage), day, patience);
    QCOMPARE(stage.list().currentPaper(), paper);
}

void SimilarTest::paperOfTheList_isChosenInIt() {
    Stage stage;
    const PaperKey paper = openFirst(stage);
    const SimilarPaper near = nearest(stage, paper).first();
    emit paneOf(stage).linkActivated(QUrl(u"sheaf:similar/"_s + near.id));
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentPaper(), near.key, patience);
    QCOMPARE(searchOf(stage), QString());
    QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), near.key, patience);
}

void SimilarTest::paperElsewhere_isChosenAmongThoseItIsLike() {
    Stage stage;
    const PaperKey paper = openFirst(stage);
    const QString id = stage.row(0).id;
    const SimilarPaper near = nearest(stage, paper).first();
    QVERIFY(awaited(stage.workspace().archive().setStarred({paper}, true)));
    stage.clickText(u"Starred"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(paneOf(stage).paper(), paper, patience);
    emit paneOf(stage).linkActivated(QUrl(u"sheaf:similar/"_s + near.id));
    QTRY_COMPARE_WITH_TIMEOUT(stage.list().currentPaper(), near.key, patience);
    QCOMPARE(searchOf(stage), u"like:"_s + id);
    stage.press(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
}

void SimilarTest::linkToAPaperThatIsGone_isSaid() {
    Stage stage;
    openFirst(stage);
    emit paneOf(stage).linkActivated(QUrl(u"sheaf:similar/2601.99999"_s));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"noticeSentence"_s).contains(u"2601.99999"_s), patience);
}

int main(int argc, char** argv) { return runWindowTest<SimilarTest>(argc, argv); }
#include "similar_test.moc"
