#include "library/keeping/library_place.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

class LibraryPlaceTest : public QObject {
    Q_OBJECT

  private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void anOrdinaryFolder_isSafe();
    void traceOfASyncingProgram_isFoundAbove_data();
    void traceOfASyncingProgram_isFoundAbove();
    void folderOfAKnownNameInTheHome_isSynced();
    void theSameNameElsewhere_isTheReadersOwn();
    void dropboxsSettingsInTheHome_areNoTrace();
    void networkFileSystem_isNamed_data();
    void networkFileSystem_isNamed();

  private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void LibraryPlaceTest::anOrdinaryFolder_isSafe() {
    const QString library = m_folder->filePath(u"deep/down/library.sqlite"_s);
    QVERIFY(QDir().mkpath(m_folder->filePath(u"deep/down"_s)));
    QCOMPARE(placeOf(library).risk, PlaceRisk::None);
    QCOMPARE(warningOf(placeOf(library)), QString());
}

void LibraryPlaceTest::traceOfASyncingProgram_isFoundAbove_data() {
    QTest::addColumn<QString>("trace");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<QString>("program");
    QTest::newRow("Dropbox") << u".dropbox"_s << false << u"Dropbox"_s;
    QTest::newRow("Dropbox's cache") << u".dropbox.cache"_s << true << u"Dropbox"_s;
    QTest::newRow("Syncthing") << u".stfolder"_s << true << u"Syncthing"_s;
    QTest::newRow("Nextcloud") << u".sync_1a2b3c.db"_s << false << u"Nextcloud"_s;
    QTest::newRow("ownCloud") << u"._sync_1a2b3c.db"_s << false << u"ownCloud"_s;
    QTest::newRow("Google Drive") << u".tmp.drivedownload"_s << true << u"Google Drive"_s;
    QTest::newRow("Seafile") << u".seafile-data"_s << true << u"Seafile"_s;
}

void LibraryPlaceTest::traceOfASyncingProgram_isFoundAbove() {
    QFETCH(QString, trace);
    QFETCH(bool, isFolder);
    QFETCH(QString, program);
    const QString folder = m_folder->filePath(u"papers/sheaf"_s);
    QVERIFY(QDir().mkpath(folder));
    if (isFolder) {
        QVERIFY(QDir().mkpath(m_folder->filePath(trace)));
    } else {
        QFile file(m_folder->filePath(trace));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    const LibraryPlace place = placeOf(folder + u"/library.sqlite"_s, u"ext4"_s);
    QCOMPARE(place, (LibraryPlace{PlaceRisk::Synced, program}));
    QVERIFY(warningOf(place).contains(program));
    QCOMPARE(warningOf(place).count(u". "_s), 0); // one sentence
}

void LibraryPlaceTest::folderOfAKnownNameInTheHome_isSynced() {
    for (const auto& [name, program] : {std::pair(u"OneDrive - University"_s, u"OneDrive"_s),
                                        {u"Nextcloud"_s, u"Nextcloud"_s},
                                        {u"Dropbox (Personal)"_s, u"Dropbox"_s}}) {
        QVERIFY(QDir::home().mkpath(name + u"/sheaf"_s));
        const QString library = QDir::home().filePath(name + u"/sheaf/library.sqlite"_s);
        QCOMPARE(placeOf(library, u"ext4"_s), (LibraryPlace{PlaceRisk::Synced, program}));
    }
}

void LibraryPlaceTest::theSameNameElsewhere_isTheReadersOwn() {
    QVERIFY(QDir().mkpath(m_folder->filePath(u"Dropbox"_s)));
    QCOMPARE(placeOf(m_folder->filePath(u"Dropbox/library.sqlite"_s), u"ext4"_s).risk, PlaceRisk::None);
}

void LibraryPlaceTest::dropboxsSettingsInTheHome_areNoTrace() {
    QVERIFY(QDir::home().mkpath(u".dropbox"_s));
    QVERIFY(QDir::home().mkpath(u".local/share/sheaf"_s));
    const QString library = QDir::home().filePath(u".local/share/sheaf/library.sqlite"_s);
    QCOMPARE(placeOf(library, u"ext4"_s).risk, PlaceRisk::None);
}

void LibraryPlaceTest::networkFileSystem_isNamed_data() {
    QTest::addColumn<QString>("system");
    QTest::addColumn<PlaceRisk>("risk");
    for (const char* system : {"nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "fuse.rclone", "ceph"})
        QTest::newRow(system) << QString::fromLatin1(system) << PlaceRisk::Network;
    for (const char* system : {"ext4", "btrfs", "xfs", "zfs", "tmpfs", "overlay", "fuseblk", "vfat"})
        QTest::newRow(system) << QString::fromLatin1(system) << PlaceRisk::None;
    QTest::newRow("a cloud's") << u"fuse.onedriver"_s << PlaceRisk::Synced;
}

void LibraryPlaceTest::networkFileSystem_isNamed() {
    QFETCH(QString, system);
    QFETCH(PlaceRisk, risk);
    const LibraryPlace place = placeOf(m_folder->filePath(u"library.sqlite"_s), system);
    QCOMPARE(place.risk, risk);
    QCOMPARE(warningOf(place).isEmpty(), risk == PlaceRisk::None);
    if (risk == PlaceRisk::Network)
        QVERIFY(warningOf(place).contains(system));
}

QTEST_GUILESS_MAIN(LibraryPlaceTest)
#include "library_place_test.moc"
