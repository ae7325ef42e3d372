#include "services/backup_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/patience.h"
#include "ui/window/notice_bar.h"
#include "ui/window/weekly_backup.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QTest>
#include <QTimeZone>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class WeeklyBackupTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void afterAWeek_oneIsMadeWithoutAWord();
    void withinTheWeek_noneIsMade();
    void whatFails_isSaid();
    void theFirstMinutes_areTheReaders();

  private:
    BackupService& backups() { return m_desk->workspace().backups(); }
    static constexpr std::chrono::milliseconds soon{10};

    FakeClock m_clock{QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc())};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<NoticeBar> m_notice;
};

void WeeklyBackupTest::init() {
    m_clock.set(QDateTime(QDate(2026, 2, 20), QTime(12, 0), QTimeZone::utc()));
    m_desk = std::make_unique<Desk>(m_clock, QList<std::pair<QString, QString>>());
    m_notice = std::make_unique<NoticeBar>();
}

void WeeklyBackupTest::afterAWeek_oneIsMadeWithoutAWord() {
    QVERIFY(awaited(backups().backUp()));
    m_clock.set(m_clock.now().addDays(7));
    const WeeklyBackup weekly(backups(), *m_notice, nullptr, soon);
    QTRY_COMPARE_WITH_TIMEOUT(backups().backups().size(), 2, patience);
    QCOMPARE(backups().backups().first().made, m_clock.now());
    QTest::qWait(50);
    QVERIFY(m_notice->isHidden());
}

void WeeklyBackupTest::withinTheWeek_noneIsMade() {
    QVERIFY(awaited(backups().backUp()));
    m_clock.set(m_clock.now().addDays(6));
    const WeeklyBackup weekly(backups(), *m_notice, nullptr, soon);
    QTest::qWait(300);
    QCOMPARE(backups().backups().size(), 1);
}

void WeeklyBackupTest::whatFails_isSaid() {
    QFile inTheWay(BackupService::folderOf(m_desk->workspace().libraryPath()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const WeeklyBackup weekly(backups(), *m_notice, nullptr, soon);
    QTRY_VERIFY_WITH_TIMEOUT(!m_notice->isHidden(), patience);
    const QString said = m_notice->findChild<QLabel*>(u"noticeSentence"_s)->text();
    QVERIFY2(said.startsWith(u"The library could not be backed up: "_s) && said.contains(u"/backups"_s),
             qPrintable(said));
}

void WeeklyBackupTest::theFirstMinutes_areTheReaders() {
    const WeeklyBackup weekly(backups(), *m_notice);
    QTest::qWait(300);
    QCOMPARE(backups().backups().size(), 0);
}

QTEST_MAIN(WeeklyBackupTest)
#include "weekly_backup_test.moc"
