#include "services/archive_service.h"
#include "support/desk.h"
#include "support/invented_library.h"
#include "support/patience.h"
#include "ui/list/paper_list_model.h"
#include "ui/list/paper_list_view.h"
#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int papers = 12'500;
/// The real list over the real library, and the rows that were read for it.
class LongList {
  public:
    explicit LongList(ArchiveService& archive) : model(archive), view(model, theme) {
        QObject::connect(&model, &PaperListModel::dataChanged, &view,
                         [this](const QModelIndex& first, const QModelIndex& last) {
                             for (int row = first.row(); row <= last.row(); ++row)
                                 read += row;
                         });
        view.resize(420, 700);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("The list does not show.");
        view.setFocus();
    }

    void show(SortOrder order, const QString& search = {}) {
        Selection selection;
        selection.order = order;
        selection.search = search;
        model.show(selection);
    }

    bool isReadInSight() const {
        for (int y = 0; y < view.viewport()->height(); y += view.rowHeight()) {
            const QModelIndex index = view.indexAt({10, y});
            if (index.isValid() && !index.data(PaperListModel::RowRole).isValid())
                return false;
        }
        return true;
    }

    Theme theme;
    PaperListModel model;
    PaperListView view;
    QSet<int> read;
};

} // namespace

/// A list that is longer than anybody reads.
class LongListTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void longList_comesInPagesAndReadsOnlyWhatIsShown();
    void endKey_bringsTheLastPaperAndHomeTheFirst();
    void orders_areTheLibrarysOwn_data();
    void orders_areTheLibrarysOwn();
    void otherSelection_endsTheWayToTheEnd_data();
    void otherSelection_endsTheWayToTheEnd();
    void orderWithoutAnIndex_saysThatItIsOfTheNewest();
    void chosenPaper_staysChosenWhereverANewOrderPutsIt();
    void changeElsewhere_readsNothingAnewAndKeepsThePlace();
    void paperThatIsHidden_leavesAndTheOthersKeepTheirPlace();

  private:
    ArchiveService& archive() { return m_desk->workspace().archive(); }

    std::unique_ptr<Desk> m_desk;
};

void LongListTest::initTestCase() {
    m_desk = std::make_unique<Desk>();
    importInvented(m_desk->workspace(), papers);
}

void LongListTest::longList_comesInPagesAndReadsOnlyWhatIsShown() {
    LongList list(archive());
    QSignalSpy shown(&list.model, &PaperListModel::shown);
    list.show(SortOrder::Newest);
    QVERIFY(shown.wait(patience));
    QVERIFY(list.model.rowCount() < 1000);
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    QTRY_VERIFY_WITH_TIMEOUT(list.isReadInSight(), patience);
    QTest::qWait(300);
    QCOMPARE(list.model.rowCount(), KeyPages::comfortable);
    QVERIFY(list.model.extent().more);
    QVERIFY2(list.read.size() <= 100, qPrintable(QString::number(list.read.size())));
    QVERIFY(list.model.keys().capacity() <= 2 * KeyPages::comfortable);
    static_assert(sizeof(PaperKey) == 8);
}

void LongListTest::endKey_bringsTheLastPaperAndHomeTheFirst() {
    LongList list(archive());
    QSignalSpy chosen(&list.view, &PaperListView::currentPaperChanged);
    list.show(SortOrder::Newest);
    QTRY_VERIFY_WITH_TIMEOUT(list.model.rowCount() > 0, patience);
    QTest::keyClick(&list.view, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(list.view.currentIndex().row(), papers - 1, patience);
    QCOMPARE(list.model.rowCount(), papers);
    QCOMPARE(chosen.size(), 1); // none on the way
    QVERIFY(!list.model.extent().more);
    QTRY_VERIFY_WITH_TIMEOUT(list.isReadInSight(), patience);
    QCOMPARE(list.view.visualRect(list.view.currentIndex()).bottom(), list.view.viewport()->height() - 1);
    QTest::keyClick(&list.view, Qt::Key_Home);
    QCOMPARE(list.view.currentIndex().row(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(list.isReadInSight(), patience);
    QVERIFY2(list.read.size() <= 600, qPrintable(QString::number(list.read.size())));
}

void LongListTest::orders_areTheLibrarysOwn_data() {
    QTest::addColumn<SortOrder>("order");
    QTest::addColumn<QString>("search");
    QTest::newRow("newest") << SortOrder::Newest << QString();
    QTest::newRow("score") << SortOrder::Score << QString();
    QTest::newRow("upvotes") << SortOrder::Upvotes << QString();
    QTest::newRow("words") << SortOrder::Newest << u"learning"_s;
    QTest::newRow("category") << SortOrder::Newest << u"cat:cs.LG"_s;
}

void LongListTest::orders_areTheLibrarysOwn() {
    QFETCH(const SortOrder, order);
    QFETCH(const QString, search);
    LongList list(archive());
    list.show(order, search);
    QTRY_VERIFY_WITH_TIMEOUT(list.model.rowCount() > 0, patience);
    QTest::keyClick(&list.view, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(!list.model.extent().more, patience);
    const auto all = awaited(archive().find(list.model.selection()));
    QVERIFY(all);
    QCOMPARE(list.model.keys(), *all);
}

void LongListTest::otherSelection_endsTheWayToTheEnd_data() {
    QTest::addColumn<int>("came");
    QTest::newRow("first page") << 1; // nothing has a score: the other selection begins with the same rows
    QTest::newRow("all that come by themselves") << KeyPages::comfortable;
}

void LongListTest::otherSelection_endsTheWayToTheEnd() {
    QFETCH(const int, came);
    LongList list(archive());
    QSignalSpy shown(&list.model, &PaperListModel::shown);
    list.show(SortOrder::Newest);
    while (list.model.rowCount() < came)
        QVERIFY(shown.wait(patience));
    QTest::keyClick(&list.view, Qt::Key_End);
    list.show(SortOrder::Score);
    QVERIFY(shown.wait(patience));
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    QTest::qWait(300);
    QCOMPARE(list.model.rowCount(), KeyPages::comfortable);
    QCOMPARE(list.model.selection().order, SortOrder::Score);
}

void LongListTest::orderWithoutAnIndex_saysThatItIsOfTheNewest() {
    LongList list(archive());
    list.show(SortOrder::Title);
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), 3'000, patience);
    QVERIFY(list.model.extent().amongNewest);
    QCOMPARE(extentText(list.model.extent(), SortOrder::Title), u"the newest 3,000 papers, by title"_s);
    QCOMPARE(extentText({10'000, true, false}, SortOrder::Newest), u"more than 10,000 papers"_s);
    QCOMPARE(extentText({1, false, false}, SortOrder::Newest), u"1 paper"_s);
}

void LongListTest::chosenPaper_staysChosenWhereverANewOrderPutsIt() {
    LongList list(archive());
    list.show(SortOrder::Newest);
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    list.view.setCurrentIndex(list.model.index(9000));
    const PaperKey chosen = list.view.currentPaper();
    const int top = list.view.visualRect(list.view.currentIndex()).top();
    QSignalSpy others(&list.view, &PaperListView::currentPaperChanged);
    QSignalSpy shown(&list.model, &PaperListModel::shown);
    list.show(SortOrder::Score); // nothing has one: newest first
    QVERIFY(shown.wait(patience));
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    QCOMPARE(list.view.currentPaper(), chosen);
    QCOMPARE(list.view.currentIndex().row(), 9000);
    QCOMPARE(list.view.visualRect(list.view.currentIndex()).top(), top);
    QCOMPARE(others.size(), 0);
    list.show(SortOrder::Newest, u"cat:none.XX"_s);
    QTRY_COMPARE_WITH_TIMEOUT(others.size(), 1, patience);
    QCOMPARE(list.view.currentPaper(), PaperKey(0));
}

void LongListTest::changeElsewhere_readsNothingAnewAndKeepsThePlace() {
    LongList list(archive());
    list.show(SortOrder::Newest);
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    list.view.setCurrentIndex(list.model.index(5000));
    QTRY_VERIFY_WITH_TIMEOUT(list.isReadInSight(), patience);
    const int place = list.view.verticalScrollBar()->value();
    const auto read = list.read.size();
    QSignalSpy resets(&list.model, &PaperListModel::modelReset);
    QSignalSpy shown(&list.model, &PaperListModel::shown);
    const auto all = awaited(archive().find({}));
    archive().announceChange({all->last()}); // far behind what the list holds
    QVERIFY(shown.wait(patience));
    QCOMPARE(resets.size(), 0);
    QCOMPARE(list.read.size(), read);
    QCOMPARE(list.view.verticalScrollBar()->value(), place);
    QCOMPARE(list.view.currentIndex().row(), 5000);
}

void LongListTest::paperThatIsHidden_leavesAndTheOthersKeepTheirPlace() {
    LongList list(archive());
    list.show(SortOrder::Newest);
    QTRY_COMPARE_WITH_TIMEOUT(list.model.rowCount(), KeyPages::comfortable, patience);
    QTRY_VERIFY_WITH_TIMEOUT(list.isReadInSight(), patience);
    const PaperKey first = list.model.keys().first();
    list.view.setCurrentIndex(list.model.index(3000));
    const PaperKey chosen = list.view.currentPaper();
    const int top = list.view.visualRect(list.view.currentIndex()).top();
    QVERIFY(awaited(archive().setHidden({first}, true)));
    QTRY_VERIFY_WITH_TIMEOUT(list.model.indexOf(first) < 0, patience);
    QCOMPARE(list.view.currentPaper(), chosen);
    QVERIFY(awaited(archive().setHidden({first}, false)));
    QTRY_COMPARE_WITH_TIMEOUT(list.model.indexOf(first), 0, patience);
    QCOMPARE(list.view.currentPaper(), chosen);
    QCOMPARE(list.model.indexOf(chosen), 3000);
    QCOMPARE(list.view.visualRect(list.view.currentIndex()).top(), top);
}

QTEST_MAIN(LongListTest)
#include "long_list_test.moc"
