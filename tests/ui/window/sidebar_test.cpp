#include "support/patience.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/count_row.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/sidebar/tag_section.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QAccessible>
#include <QMenu>
#include <QSlider>
#include <QToolButton>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

CountRow* sidebarRow(Stage& stage, const QString& text) {
    for (auto* row : stage.window().findChildren<CountRow*>()) {
        if (row->isVisible() && row->text().startsWith(text))
            return row;
    }
    return nullptr;
}

Chip* chip(Stage& stage, const QString& text) {
    for (auto* found : stage.window().findChildren<Chip*>()) {
        if (found->isVisible() && found->text().startsWith(text))
            return found;
    }
    return nullptr;
}

void summarise(Stage& stage) {
    stage.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"listCounts"_s).contains(u"%1 summarised"_s.arg(stage.rows())),
                             patience);
}

} // namespace

/// The left column and what it does to the list, by clicks.
class SidebarTest : public QObject {
    Q_OBJECT

  private slots:
    void places_showTheirPapersAndCounts();
    void category_narrowsTheListAndGoesWithASecondClick();
    void tagsAndScore_narrowTogetherAndAreClearedAtOnce();
    void filterWithoutHits_saysSoAndOffersTheWayBack();
    void calendar_goesToTheDayClicked();
    void sortChooser_sortsByTitle();
    void sidebarKey_hidesAndShowsTheColumn();
    void everyControl_hasANameForAssistiveTechnology();
};

void SidebarTest::places_showTheirPapersAndCounts() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    QTRY_COMPARE_WITH_TIMEOUT(sidebarRow(stage, u"All papers"_s)->count(), papers, patience);
    stage.clickStar(2);
    QTRY_COMPARE_WITH_TIMEOUT(sidebarRow(stage, u"Starred"_s)->count(), 1, patience);
    QTest::mouseClick(sidebarRow(stage, u"Starred"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 1, patience);
    QVERIFY(stage.row(0).starred);
    QTest::mouseClick(sidebarRow(stage, u"Unread"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QTest::mouseClick(sidebarRow(stage, u"This day"_s), Qt::LeftButton);
    QVERIFY(sidebarRow(stage, u"This day"_s)->isChecked());
    QVERIFY(!sidebarRow(stage, u"Unread"_s)->isChecked());
}

void SidebarTest::category_narrowsTheListAndGoesWithASecondClick() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    QTRY_VERIFY_WITH_TIMEOUT(sidebarRow(stage, u"cs."_s) != nullptr, patience);
    CountRow* category = sidebarRow(stage, u"cs."_s);
    const int wanted = category->count();
    QVERIFY(wanted > 0 && wanted < papers);
    QTest::mouseClick(category, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), wanted, patience);
    QVERIFY(category->isChecked());
    QTest::mouseClick(category, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void SidebarTest::tagsAndScore_narrowTogetherAndAreClearedAtOnce() {
    Stage stage({{u"reader.interests"_s, u"attention, graph, language"_s}});
    stage.loadSample();
    const int papers = stage.rows();
    summarise(stage);
    QTRY_VERIFY_WITH_TIMEOUT(stage.window().findChild<TagSection*>()->findChild<Chip*>() != nullptr,
                             patience);
    auto* first = stage.window().findChild<TagSection*>()->findChild<Chip*>();
    const QString tag = first->text().section(u' ', 0, -2);
    QTest::mouseClick(first, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() < papers, patience);
    for (int i = 0; i < stage.rows(); ++i)
        QVERIFY(stage.row(i).tags.contains(tag, Qt::CaseInsensitive));

    auto* score = stage.window().findChild<QSlider*>();
    score->setFocus();
    QTest::keyClick(score, Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(chip(stage, u"score at least 5"_s) != nullptr, patience);
    QVERIFY(savePicture(stage.window(), u"window-filtered"_s));
    stage.clickText(u"Clear all"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
    QCOMPARE(score->value(), 0);
    QCOMPARE(chip(stage, u"score at least"_s), nullptr);
}

void SidebarTest::filterWithoutHits_saysSoAndOffersTheWayBack() {
    Stage stage;
    stage.loadSample();
    const int papers = stage.rows();
    auto* score = stage.window().findChild<QSlider*>();
    score->setFocus();
    QTest::keyClick(score, Qt::Key_End);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), 0, patience);
    QTRY_COMPARE_WITH_TIMEOUT(stage.text(u"blankHeading"_s), u"No paper matches"_s, patience);
    QVERIFY(savePicture(stage.window(), u"window-no-hits"_s));
    stage.clickText(u"Clear the filters"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stage.rows(), papers, patience);
}

void SidebarTest::calendar_goesToTheDayClicked() {
    Stage stage;
    stage.loadSample();
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    const QDate day(2026, 1, 10); // a Saturday
    QTest::mouseClick(calendar, Qt::LeftButton, {}, calendar->rectOf(day).center());
    QCOMPARE(stage.text(u"dayTitle"_s), QLocale().toString(day, QLocale::LongFormat));
    QTRY_VERIFY_WITH_TIMEOUT(stage.text(u"blankSentence"_s).contains(u"arXiv announces nothing"_s), patience);
    stage.press(Qt::Key_Escape);
    calendar->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(calendar, Qt::Key_Left);
    QTest::keyClick(calendar, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(stage.rows() > 0, patience);
    QCOMPARE(stage.text(u"dayTitle"_s), QLocale().toString(QDate(2026, 1, 6), QLocale::LongFormat));
}

void SidebarTest::sortChooser_sortsByTitle() {
    Stage stage;
    stage.loadSample();
    auto* chooser = stage.find<QToolButton>(u"sortChooser"_s);
    QTimer::singleShot(200, chooser, [chooser] {
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Down);
        QTest::keyClick(chooser->menu(), Qt::Key_Return);
    });
    QTest::mouseClick(chooser, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(chooser->text().startsWith(u"Title"_s), patience);
    const auto sorted = [&stage] {
        for (int i = 1; i < stage.rows(); ++i) {
            if (stage.row(i - 1).title.compare(stage.row(i).title, Qt::CaseInsensitive) > 0)
                return false;
        }
        return true;
    };
    QTRY_VERIFY_WITH_TIMEOUT(sorted(), patience);
}

void SidebarTest::sidebarKey_hidesAndShowsTheColumn() {
    Stage stage;
    stage.loadSample();
    auto* sidebar = stage.window().findChild<Sidebar*>();
    QVERIFY(sidebar->isVisible());
    stage.press(Qt::Key_F9);
    QVERIFY(!sidebar->isVisible());
    stage.press(Qt::Key_F9);
    QVERIFY(sidebar->isVisible());
}

void SidebarTest::everyControl_hasANameForAssistiveTechnology() {
    Stage stage;
    stage.loadSample();
    QTRY_VERIFY_WITH_TIMEOUT(sidebarRow(stage, u"cs."_s) != nullptr, patience);
    int controls = 0;
    for (auto* widget : stage.window().findChildren<QWidget*>()) {
        const bool ours = !widget->inherits("QWebEngineView") && !widget->inherits("QQuickWidget");
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !ours)
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(spoken);
        QVERIFY2(!spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++controls;
    }
    QVERIFY(controls > 15);
}

int main(int argc, char** argv) { return runWindowTest<SidebarTest>(argc, argv); }
#include "sidebar_test.moc"
