#include "support/tray_peer.h"
#include "ui/support/window_test_main.h"
#include "ui/walk/walk_steps.h"

#include <QGuiApplication>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

/// Through the program as a new user, in each language and theme: "theDay:vi-dark" walks one of them.
class WalkTest : public QObject {
    Q_OBJECT

  private slots:
    void theDay_data() { walkers(); }
    void theDay();
    void theDialogs_data() { walkers(); }
    void theDialogs();
    void theSettings_data() { walkers(); }
    void theSettings();
    void theLooks_data() { walkers(); }
    void theLooks();
    void theNeighbours_data() { walkers(); }
    void theNeighbours();
    void theViews_data();
    void theViews();

  private:
    static void walkers();
    static void walk(void (*steps)(Walk&), int firstPicture);

    TrayPeer m_tray; ///< first of all: Qt looks for a tray once
};

void WalkTest::walkers() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const QString& language : {u"en"_s, u"zh_CN"_s, u"vi"_s})
        for (const QString& theme : {u"light"_s, u"dark"_s})
            QTest::addRow("%s-%s", qPrintable(language), qPrintable(theme)) << language << theme;
}

/// Says all that is wrong at the end.
void WalkTest::walk(void (*steps)(Walk&), int firstPicture) {
    QFETCH(QString, language);
    QFETCH(QString, theme);
    Walk walk(language, theme, firstPicture);
    steps(walk);
    const QStringList findings = walk.findings();
    for (const QString& finding : findings)
        fprintf(stderr, "%s\n", qPrintable(finding));
    QVERIFY2(findings.isEmpty(), qPrintable(u"%1 findings"_s.arg(findings.size())));
}

void WalkTest::theDay() { walk(walkTheDay, 1); }

void WalkTest::theDialogs() { walk(walkTheDialogs, 40); }

void WalkTest::theSettings() { walk(walkTheSettings, 80); }

void WalkTest::theLooks() { walk(walkTheLooks, 100); }

void WalkTest::theNeighbours() { walk(walkTheNeighbours, 130); }

void WalkTest::theViews_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    for (const QString& language : {u"en"_s, u"zh_CN"_s, u"vi"_s}) {
        QTest::addRow("%s-twice", qPrintable(language)) << language << u"light"_s;
        QTest::addRow("%s-large", qPrintable(language)) << language << u"dark"_s;
    }
}

void WalkTest::theViews() {
    const QFont usual = QApplication::font();
    if (QByteArray(QTest::currentDataTag()).endsWith("-large")) {
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.5);
        QApplication::setFont(large);
        walk(walkTheViews, 180);
        QApplication::setFont(usual);
        return;
    }
    if (qGuiApp->devicePixelRatio() != 2)
        QSKIP("A process has one scale: this is run by its name.");
    walk(walkTheViews, 150);
}

/// Qt reads the screen's scale once, at the start.
int main(int argc, char** argv) {
    for (int at = 1; at < argc; ++at)
        if (QByteArray(argv[at]).endsWith("-twice"))
            qputenv("QT_SCALE_FACTOR", "2");
    return runWindowTest<WalkTest>(argc, argv);
}
#include "walk_test.moc"
