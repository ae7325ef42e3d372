#include "services/archive_service.h"
#include "services/snapshot/snapshot_service.h"
#include "support/desk.h"
#include "support/invented_archive.h"
#include "support/patience.h"
#include "ui/window/notice_bar.h"
#include "ui/window/snapshot_importing.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;
using namespace Qt::StringLiterals;

class SnapshotImportingTest : public QObject {
    Q_OBJECT

  private slots:
    void init();
    void whatCame_isSaid();
    void stopped_saysHowToGoOn();
    void linesThatAreNoPaper_areNamed();
    void aFileThatCannotBeRead_isSaid();

  private:
    QString snapshot(int papers, const QByteArray& more = {}) const;
    QString status() const { return m_status->findChild<QLabel*>(u"statusMessage"_s)->text(); }
    QString notice() const {
        return m_notice->isHidden() ? QString() : m_notice->findChild<QLabel*>(u"noticeSentence"_s)->text();
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<StatusLine> m_status;
    std::unique_ptr<NoticeBar> m_notice;
    std::unique_ptr<SnapshotImporting> m_importing;
};

void SnapshotImportingTest::init() {
    m_importing.reset();
    m_desk = std::make_unique<Desk>();
    m_status = std::make_unique<StatusLine>();
    m_notice = std::make_unique<NoticeBar>();
    m_importing = std::make_unique<SnapshotImporting>(m_desk->workspace().snapshots(), *m_status, *m_notice);
    m_status->show();
}

QString SnapshotImportingTest::snapshot(int papers, const QByteArray& more) const {
    const QString path = m_desk->path(u"snapshot.json"_s);
    InventedArchive archive;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the snapshot could not be written");
    for (int paper = 0; paper < papers; ++paper)
        file.write(archive.nextLine(papers));
    file.write(more);
    return path;
}

void SnapshotImportingTest::whatCame_isSaid() {
    m_importing->start(snapshot(120));
    QVERIFY(m_status->importing().isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(status(), u"120 papers of the snapshot, 120 of them new"_s, patience);
    QVERIFY(!m_status->importing().isVisible());
    QCOMPARE(notice(), QString());
    QCOMPARE(awaited(m_desk->workspace().archive().find({}))->size(), 120);
}

void SnapshotImportingTest::stopped_saysHowToGoOn() {
    const QString path = snapshot(9000);
    m_importing->start(path);
    const auto* bar = m_status->importing().findChild<QProgressBar*>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() == 1000 && bar->value() > 0, patience);
    for (auto* button : m_status->importing().findChildren<QPushButton*>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(status().contains(u"Import the file again"_s), patience);
    m_importing->start(path);
    QTRY_VERIFY_WITH_TIMEOUT(status().startsWith(QLocale().toString(9000)), patience);
}

void SnapshotImportingTest::linesThatAreNoPaper_areNamed() {
    m_importing->start(snapshot(3, "{\"no\": \"paper\"}\n"));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"line 4"_s), patience);
    QVERIFY(status().startsWith(u"3 papers"_s));
}

void SnapshotImportingTest::aFileThatCannotBeRead_isSaid() {
    m_importing->start(m_desk->path(u"none.json"_s));
    QTRY_VERIFY_WITH_TIMEOUT(notice().contains(u"cannot be opened"_s), patience);
    QVERIFY(!m_status->importing().isVisible());
}

QTEST_MAIN(SnapshotImportingTest)
#include "snapshot_importing_test.moc"
