#include "services/export_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace Qt::StringLiterals;

/// A file that takes the place of another one, a piece at a time.
class ExportFileTest : public QObject {
    Q_OBJECT

  private slots:
    void otherFile_isWrittenWhole_data();
    void otherFile_isWrittenWhole();
    void sameFile_isOnlyRead();
    void fileThatIsNotKept_leavesTheOneBefore();

  private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"day.md"_s);

    void put(const QByteArray& bytes) {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray held() {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// In three pieces.
    void write(ExportFile& file, const QByteArray& bytes) {
        const qsizetype third = bytes.size() / 3;
        QVERIFY(file.write(bytes.first(third)));
        QVERIFY(file.write(bytes.mid(third, third)));
        QVERIFY(file.write(bytes.mid(2 * third)));
    }
};

void ExportFileTest::otherFile_isWrittenWhole_data() {
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("now");
    const QByteArray text =
        QByteArray("A line of a digest.\n").repeated(120'000); // more than is copied at once
    QTest::newRow("other from the start") << QByteArray("x").append(text) << text;
    QTest::newRow("other in the middle") << text.first(text.size() / 2) + 'x' + text << text;
    QTest::newRow("other at the end") << text.chopped(1) + 'x' << text;
    QTest::newRow("longer than before") << text.first(text.size() / 2) << text;
    QTest::newRow("shorter than before") << text + 'x' << text;
    QTest::newRow("empty now") << text << QByteArray();
}

void ExportFileTest::otherFile_isWrittenWhole() {
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, now);
    put(before);
    const auto file = ExportFile::open(m_path);
    QVERIFY(file);
    write(**file, now);
    QCOMPARE((*file)->keep().value(), FileWrite::Written);
    QVERIFY(held() == now);
}

void ExportFileTest::sameFile_isOnlyRead() {
    put("The same as before.\n");
    const auto beside = [this] { return QFileInfo(m_folder.path()).lastModified(); };
    const QDateTime folder = beside();
    QTest::qWait(20);
    const auto file = ExportFile::open(m_path);
    QVERIFY(file);
    write(**file, "The same as before.\n");
    QCOMPARE((*file)->keep().value(), FileWrite::Unchanged);
    QCOMPARE(beside(), folder);
}

void ExportFileTest::fileThatIsNotKept_leavesTheOneBefore() {
    put("Before.\n");
    {
        const auto file = ExportFile::open(m_path);
        QVERIFY(file);
        write(**file, "Behind.\n");
    }
    QCOMPARE(held(), "Before.\n");
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"day.md"_s});
}

QTEST_GUILESS_MAIN(ExportFileTest)
#include "export_file_test.moc"
