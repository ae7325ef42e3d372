#include "ui/theme/page_look.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class ThemeTest : public QObject {
    Q_OBJECT

  private slots:
    void cleanup() { QApplication::setPalette(QPalette()); }

    void contrastOfBlackOnWhite_isTwentyOne() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    }

    void everyTextColour_keepsFourAndAHalfOnEveryGroundItStandsOn() {
        for (const Palette* p : {&lightPalette(), &darkPalette(), &sepiaPalette()}) {
            const QList<QColor> grounds{p->bg, p->side, p->card};
            for (const QColor& text : {p->ink, p->soft, p->faint, p->accent, p->star, p->warn})
                for (const QColor& ground : grounds)
                    QVERIFY2(contrast(text, ground) >= 4.5,
                             qPrintable(text.name() + u" on "_s + ground.name()));
            for (const QColor& text : {p->ink, p->soft, p->faint, p->accent})
                QVERIFY2(contrast(text, p->accentBg) >= 4.5,
                         qPrintable(text.name() + u" on "_s + p->accentBg.name()));
            // Removed words of a newer version are faint, links on a chip and under a search's mark accented.
            for (const QColor& text : {p->soft, p->faint, p->accent, p->warn})
                QVERIFY2(contrast(text, p->chip) >= 4.5, qPrintable(text.name() + u" on a chip"_s));
            QVERIFY(contrast(p->good, p->goodBg) >= 4.5);
            QVERIFY(contrast(p->ink, p->found) >= 4.5);
            for (const QColor& ground : {p->bg, p->accentBg, p->chip, p->card})
                QVERIFY2(contrast(p->found, ground) > 1.1, qPrintable(ground.name()));
            QVERIFY(contrast(p->bg, p->accent) >= 4.5);
            for (const int score : {85, 65, 30})
                QVERIFY(contrast(p->scoreInk(score), p->scoreGround(score)) >= 4.5);
        }
    }

    void scoreColours_changeAtSixtyAndEighty() {
        const Palette& p = lightPalette();
        QCOMPARE(p.scoreInk(80), p.good);
        QCOMPARE(p.scoreInk(79), p.mid);
        QCOMPARE(p.scoreGround(60), p.midBg);
        QCOMPARE(p.scoreGround(59), p.lowBg);
    }

    void chosenMode_winsOverTheDesktop() {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(ThemeMode::Dark);
        QVERIFY(theme.dark());
        theme.setMode(ThemeMode::Light);
        QVERIFY(!theme.dark());
        theme.setMode(ThemeMode::Light);
        QCOMPARE(changed.size(), 2);
    }

    void ownDarkPalette_isNotTakenForADarkDesktop() {
        QVERIFY(!systemIsDark(QApplication::palette()));
        Theme theme;
        theme.setMode(ThemeMode::Dark);
        QApplication::setPalette(theme.qpalette());
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkPalette().side);
        QVERIFY(!systemIsDark(QApplication::palette()));
    }

    void desktopTurningDark_isFollowedOnceWithoutALoop() {
        Theme theme;
        QSignalSpy changed(&theme, &Theme::changed);
        // As Qt leaves it when the desktop turned: our roles, and the open one filled anew.
        QPalette turned = theme.qpalette();
        turned.setColor(QPalette::Disabled, QPalette::Light, Qt::black);
        QApplication::setPalette(turned);
        for (int i = 0; i < 2; ++i) {
            QEvent event(QEvent::ApplicationPaletteChange);
            QCoreApplication::sendEvent(qApp, &event);
        }
        QCOMPARE(changed.size(), 1);
        QVERIFY(theme.dark());
        QCOMPARE(theme.qpalette().color(QPalette::Base), darkPalette().bg);
    }

    void qpalette_leavesOpenTheRoleThatTellsTheDesktopsMood() {
        Theme theme;
        const QPalette palette = theme.qpalette();
        QVERIFY(!palette.isBrushSet(QPalette::Disabled, QPalette::Light));
        QVERIFY(palette.isBrushSet(QPalette::Active, QPalette::Light));
        QVERIFY(palette.isBrushSet(QPalette::Disabled, QPalette::Base));
    }

    void sepiaByDay_givesWayToTheDark() {
        Theme theme;
        QSignalSpy window(&theme, &Theme::changed);
        QSignalSpy page(&theme, &Theme::readingChanged);
        theme.setMode(ThemeMode::Light);
        theme.setReading({.tone = PageTone::SepiaByDay});
        QCOMPARE(page.size(), 1);
        QCOMPARE(window.size(), 0);
        QCOMPARE(theme.pageColours().bg, sepiaPalette().bg);
        QCOMPARE(theme.colours().bg, lightPalette().bg);
        theme.setMode(ThemeMode::Dark);
        QCOMPARE(theme.pageColours().bg, darkPalette().bg);
        theme.setReading({.tone = PageTone::Sepia});
        QCOMPARE(theme.pageColours().bg, sepiaPalette().bg);
        theme.setReading({.tone = PageTone::Light});
        QCOMPARE(theme.pageColours().bg, lightPalette().bg);
    }

    void readersChoice_standsInTheVariables() {
        Theme theme;
        theme.setReading({.font = u"Noto \"Sans\""_s, .fontSize = 120, .width = 700, .lineHeight = 180});
        const QString css = pageVariables(theme);
        for (const auto part : {"--width:700px;", "--text:1.2;", "--leading:1.8;", "--serif:\"Noto Sans\","})
            QVERIFY2(css.contains(QLatin1StringView(part)), qPrintable(css));
        QVERIFY(plainStyleSheet(theme).contains(u"line-height:180%"_s));
    }

    void pageVariables_holdEveryTokenAndTheFonts() {
        Theme theme;
        theme.setMode(ThemeMode::Dark);
        const QString css = pageVariables(theme);
        for (const auto token :
             {"--bg:#1d1e20;", "--warn:#f6a37b;", "--accentbg:#26344d;", "color-scheme:dark;"})
            QVERIFY2(css.contains(QLatin1StringView(token)), token);
        QVERIFY(css.contains(u"serif;"_s));
        QVERIFY(theme.readingFont().pixelSize() > 0);
        QVERIFY(!plainStyleSheet(theme).contains(u"var("_s));
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
