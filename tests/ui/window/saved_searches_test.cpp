#include "search_steps.h"
#include "services/archive_service.h"
#include "services/saved_search_service.h"
#include "support/patience.h"
#include "ui/parts/count_row.h"
#include "ui/support/window_test_main.h"

#include <QInputDialog>
#include <QLabel>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

QList<CountRow*> savedRows(Stage& stage) {
    QList<CountRow*> rows;
    for (auto* row : stage.window().findChildren<CountRow*>()) {
        if (row->isVisible() && row->objectName().startsWith(u"savedSearch"))
            rows += row;
    }
    return rows;
}

QStringList savedNames(Stage& stage) {
    QStringList names;
    for (const CountRow* row : savedRows(stage))
        names += row->text();
    return names;
}

/// Saves the search that is shown under that name, by keys.
void save(Stage& stage, const QString& name) {
    stage.press(Qt::Key_D, Qt::ControlModifier);
    auto& dialog = static_cast<QInputDialog&>(Stage::awaitDialog());
    auto* field = dialog.findChild<QLineEdit*>();
    field->setText(name);
    QTest::keyClick(field, Qt::Key_Return);
}

} // namespace

/// The searches that the reader keeps in the sidebar.
class SavedSearchesTest : public QObject {
    Q_OBJECT

  private slots:
    void savedSearch_isShownCountedRenamedMovedAndRemoved();
    void draggedSearch_goesWhereItIsDropped();
    void savedSearchWithoutAName_orWithOneThatIsTaken_isRefused();
};

void SavedSearchesTest::savedSearch_isShownCountedRenamedMovedAndRemoved() {
    Stage stage;
    announceForSearch(stage);
    search(stage, u"attention"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    save(stage, u"Chú ý"_s);
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage), QStringList{u"Chú ý"_s}, patience);
    search(stage, u"注意力 cat:cs.CL"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    save(stage, u"注意力机制的研究进展与长文本建模方法"_s);
    QTRY_COMPARE_WITH_TIMEOUT(savedRows(stage).size(), 2, patience);
    QTRY_COMPARE_WITH_TIMEOUT(savedRows(stage)[0]->count(), 2, patience);
    QVERIFY(savedRows(stage)[1]->isChecked());

    QTest::mouseClick(savedRows(stage)[0], Qt::LeftButton);
    QCOMPARE(searched(stage), u"attention"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 2, patience);
    QVERIFY(savedRows(stage)[0]->isChecked());
    QVERIFY(!savedRows(stage)[1]->isChecked());
    pictureInBothThemes(stage, u"search-saved"_s);
    QVERIFY(awaited(stage.workspace().archive().setRead({stage.row(0).key}, true)));
    QTRY_COMPARE_WITH_TIMEOUT(savedRows(stage)[0]->count(), 1, patience);

    CountRow* row = savedRows(stage)[0];
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage).last(), u"Chú ý"_s, patience);
    row = savedRows(stage)[1];
    QTest::keyClick(row, Qt::Key_F2);
    auto& dialog = static_cast<QInputDialog&>(Stage::awaitDialog());
    dialog.findChild<QLineEdit*>()->setText(u"Attention"_s);
    QTest::keyClick(dialog.findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage).last(), u"Attention"_s, patience);
    stage.restart();
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage).last(), u"Attention"_s, patience);
    QTest::keyClick(savedRows(stage)[1], Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(savedRows(stage).size(), 1, patience);
    QVERIFY(!savedNames(stage).contains(u"Attention"_s));
}

void SavedSearchesTest::draggedSearch_goesWhereItIsDropped() {
    Stage stage;
    announceForSearch(stage);
    SavedSearchService& searches = stage.workspace().savedSearches();
    for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s})
        QVERIFY(awaited(searches.add(name, u"attention "_s + name)));
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}), patience);
    const auto dragFirstBelow = [&](int row) {
        const QList<CountRow*> rows = savedRows(stage);
        const QPoint start = rows[0]->rect().center();
        const QPoint end =
            rows[0]->mapFromGlobal(rows[row]->mapToGlobal(rows[row]->rect().center() + QPoint(0, 6)));
        QTest::mousePress(rows[0], Qt::LeftButton, {}, start);
        for (int step = 1; step <= 4; ++step) {
            const QPoint at = start + (end - start) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, rows[0]->mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(rows[0], &move);
        }
        return std::pair(rows[0], end);
    };
    auto* line = stage.find<QWidget>(u"dropLine"_s);
    auto [row, end] = dragFirstBelow(1);
    QVERIFY(line->isVisible());
    pictureInBothThemes(stage, u"search-saved-dragged"_s);
    QTest::keyClick(row, Qt::Key_Escape);
    QVERIFY(!line->isVisible());
    QTest::mouseRelease(row, Qt::LeftButton, {}, end);
    QCOMPARE(savedNames(stage).first(), u"One"_s);

    std::tie(row, end) = dragFirstBelow(1);
    QTest::mouseRelease(row, Qt::LeftButton, {}, end);
    QVERIFY(!line->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}), patience);
    QVERIFY(!row->isDown());
    stage.restart();
    QTRY_COMPARE_WITH_TIMEOUT(savedNames(stage), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}), patience);
}

void SavedSearchesTest::savedSearchWithoutAName_orWithOneThatIsTaken_isRefused() {
    Stage stage;
    announceForSearch(stage);
    SavedSearchService& searches = stage.workspace().savedSearches();
    QVERIFY(awaited(searches.add(u"One"_s, u"attention"_s)));
    QCOMPARE(awaited(searches.add(u"one"_s, u"graph"_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(awaited(searches.add(u"  "_s, u"graph"_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(awaited(searches.add(u"Two"_s, u" "_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(awaited(searches.add(u"Two"_s, u"score:high"_s)).error().kind, ErrorKind::Usage);
    QCOMPARE(awaited(searches.all())->size(), 1);
    search(stage, u"graph"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    save(stage, u"ONE"_s);
    const auto refused = [&] {
        for (const QLabel* label : stage.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"Another saved search"))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(refused(), patience);
}

int main(int argc, char** argv) { return runWindowTest<SavedSearchesTest>(argc, argv); }

#include "saved_searches_test.moc"
