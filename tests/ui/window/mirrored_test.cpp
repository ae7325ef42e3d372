#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/parts/count_row.h"
#include "ui/parts/fonts.h"
#include "ui/sidebar/month_calendar.h"
#include "ui/sidebar/sidebar.h"
#include "ui/support/pictures.h"
#include "ui/support/stage.h"
#include "ui/support/window_test_main.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

namespace {

bool isBlank(const QImage& image) {
    QImage ground = image;
    ground.fill(image.pixelColor(0, 0));
    return image == ground;
}

} // namespace

/// The window of a desktop whose writing goes from right to left: what draws itself is mirrored too.
class MirroredTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { QGuiApplication::setLayoutDirection(Qt::RightToLeft); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void calendar_beginsItsWeeksAtTheRight();
    void countRow_hasItsCountAtTheLeft();
    void palette_hasItsKeysAtTheLeft();
};

void MirroredTest::calendar_beginsItsWeeksAtTheRight() {
    Stage stage;
    stage.loadSample();
    auto* calendar = stage.window().findChild<MonthCalendar*>();
    QSignalSpy chosen(calendar, &MonthCalendar::chosen);
    const int week = QFontMetrics(smallFont(calendar->font())).height() + 11; // px
    const int y = calendar->height() - 7 * week / 2;                          // a week inside the month
    QTest::mouseClick(calendar, Qt::LeftButton, {}, {calendar->width() - 20, y});
    QTest::mouseClick(calendar, Qt::LeftButton, {}, {20, y});
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[0][0].toDate().daysTo(chosen[1][0].toDate()), 6);
    for (const QString& theme : {u"dark"_s, u"light"_s}) {
        QVERIFY(stage.workspace().settings().set(u"window.theme"_s, theme));
        QTest::qWait(500);
        QVERIFY(savePicture(stage.window(), u"window-mirrored-"_s + theme));
    }
}

void MirroredTest::countRow_hasItsCountAtTheLeft() {
    const Theme theme;
    CountRow row(theme, u"Some name"_s);
    row.setLayoutDirection(Qt::RightToLeft);
    row.resize(300, row.sizeHint().height());
    row.setCount(7, 99);
    const QImage drawn = row.grab().toImage();
    QVERIFY(!isBlank(drawn.copy(4, 2, 40, drawn.height() - 4)));
    QVERIFY(isBlank(drawn.copy(60, 2, 100, drawn.height() - 4)));
    QVERIFY(!isBlank(drawn.copy(220, 2, 70, drawn.height() - 4)));
}

void MirroredTest::palette_hasItsKeysAtTheLeft() {
    Stage stage;
    stage.loadSample();
    stage.press(Qt::Key_K, Qt::ControlModifier);
    auto* field = stage.window().findChild<QLineEdit*>(u"paletteField"_s);
    QVERIFY(field && field->isVisible());
    QTest::keyClicks(field, u"mark"_s);
    QTest::qWait(300);
    QVERIFY(savePicture(stage.window(), u"palette-mirrored"_s));
    auto* list = stage.window().findChild<QListView*>(u"paletteList"_s);
    const QRect last = list->visualRect(list->model()->index(list->model()->rowCount() - 1, 0));
    const QImage row = list->viewport()->grab(last.adjusted(0, 8, 0, -8)).toImage();
    QVERIFY(!isBlank(row.copy(row.width() - 90, 0, 80, row.height()))); // its text
    QVERIFY(!isBlank(row.copy(12, 0, 60, row.height())));               // what it is
    QVERIFY(isBlank(row.copy(row.width() / 2 - 20, 0, 40, row.height())));
}

int main(int argc, char** argv) { return runWindowTest<MirroredTest>(argc, argv); }
#include "mirrored_test.moc"
