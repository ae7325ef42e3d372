#include "benchmarks/rssguard.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>

#include <sqlite3.h>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

// What version 4.0.4 itself writes for feeds that are never fetched by themselves.
constexpr auto accountAndFeeds = R"(
INSERT INTO Accounts(id, type, custom_data) VALUES (1, 'std-rss', '{}');
WITH RECURSIVE feed(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM feed WHERE n < 20)
INSERT INTO Feeds(id, title, category, source, update_type, update_interval, account_id, custom_id, custom_data)
SELECT n, 'Feed ' || n, -1, 'http://127.0.0.1:9/' || n, 0, 15, 1, n, '{"encoding":"UTF-8","type":0}' FROM feed;
)";

constexpr auto messages = R"(
WITH RECURSIVE item(n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM item WHERE n < %1)
INSERT INTO Messages(feed, title, url, author, date_created, contents, account_id, custom_id, custom_hash)
SELECT n % 20 + 1, 'A paper of no great length on the number ' || n, 'http://127.0.0.1:9/p/' || n, 'A. Author',
  1700000000000 + n * 60000, '<p>' || replace(hex(zeroblob(40)), '00', 'Some words of an abstract. ') || '</p>',
  1, n, n FROM item;
)";

} // namespace

QString Rssguard::program() { return QStandardPaths::findExecutable(u"rssguard"_s); }

bool Rssguard::makeDatabase() const {
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program(), {u"-d"_s, m_folder});
    const QString settings = m_folder + u"/config/config.ini"_s;
    QElapsedTimer time;
    time.start();
    // It writes its settings last: that the first start is over.
    while (time.elapsed() < 60'000 && !QFile::exists(settings))
        QThread::msleep(100);
    QThread::msleep(3000);
    process.terminate();
    if (!process.waitForFinished(5000))
        process.kill();
    process.waitForFinished();
    return QFile::exists(settings);
}

bool Rssguard::fill(int items) const {
    QDir().mkpath(m_folder);
    if (!makeDatabase())
        return false;
    sqlite3* database = nullptr;
    const QByteArray file = QFile::encodeName(m_folder + u"/database/database.db"_s);
    bool filled = sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK;
    for (const QString& statement :
         {QString::fromUtf8(accountAndFeeds), QString::fromUtf8(messages).arg(items)})
        filled = filled && sqlite3_exec(database, statement.toUtf8().constData(), nullptr, nullptr,
                                        nullptr) == SQLITE_OK;
    sqlite3_close(database);
    return filled;
}

} // namespace sheaf::test
