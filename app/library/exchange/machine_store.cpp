#include "library/exchange/machine_store.h"

#include "library/connection.h"
#include "library/paper_keys.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSysInfo>
#include <QUuid>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 24;
constexpr qsizetype suffixLength = 8;

/// It is part of the names of files, and is read by people.
QString computerName() {
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString name = QSysInfo::machineHostName().section(u'.', 0, 0).toLower().replace(others, u"-"_s);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name.isEmpty() ? u"machine"_s : name.left(longestName);
}

QString newId() {
    return computerName() + u'-' + QUuid::createUuid().toString(QUuid::Id128).left(suffixLength);
}

QString placeOf(const QString& path) {
    return QString::fromLatin1(QSysInfo::machineUniqueId()) + u' ' + QFileInfo(path).canonicalFilePath();
}

} // namespace

Outcome MachineStore::takePlace() {
    const QString place = placeOf(m_connection.path());
    const auto known = m_connection.number("SELECT count(*) FROM this_machine WHERE place = ?"_ba, place);
    if (!known)
        return known.error();
    if (*known > 0)
        return {};
    return m_connection.run(
        "INSERT INTO this_machine (one, id, place, recording, number, shared_unsent) "
        "VALUES (1, ?, ?, 1, 0, 1) ON CONFLICT DO UPDATE SET id = excluded.id, place = excluded.place, "
        "recording = 1, number = 0, shared_unsent = 1"_ba,
        newId(), place);
}

Result<QString> MachineStore::id() {
    Statement statement = m_connection.prepare("SELECT id FROM this_machine"_ba);
    const QString id = statement.step() ? statement.text(0) : QString();
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QString>(id) : outcome.error();
}

Outcome MachineStore::setRecording(bool on) {
    return m_connection.run("UPDATE this_machine SET recording = ?"_ba, on);
}

Result<qint64> MachineStore::number() { return m_connection.number("SELECT number FROM this_machine"_ba); }

Result<QList<PaperKey>> MachineStore::beginFile(qint64 number) {
    Statement statement = m_connection.prepare("SELECT paper FROM unsent_papers"_ba);
    const auto papers = keysOf(statement);
    if (!papers)
        return papers;
    if (const Outcome told = m_connection.run("DELETE FROM unsent_papers"_ba); !told)
        return told.error();
    const Outcome begun =
        m_connection.run("UPDATE this_machine SET number = ?, shared_unsent = 0"_ba, number);
    return begun ? papers : begun.error();
}

Outcome MachineStore::forgetTold() { return m_connection.run("UPDATE this_machine SET number = 0"_ba); }

Result<bool> MachineStore::hasNews() {
    const auto news = m_connection.number("SELECT EXISTS (SELECT 1 FROM unsent_papers) OR "
                                          "(SELECT shared_unsent = 1 OR number = 0 FROM this_machine)"_ba);
    return news ? Result<bool>(*news != 0) : news.error();
}

Result<QHash<QString, qint64>> MachineStore::read() {
    Statement statement = m_connection.prepare("SELECT machine, number FROM machines_read"_ba);
    QHash<QString, qint64> read;
    while (statement.step())
        read.insert(statement.text(0), statement.number(1));
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QHash<QString, qint64>>(read) : outcome.error();
}

Outcome MachineStore::setRead(const QString& machine, qint64 number) {
    return m_connection.run("INSERT INTO machines_read (machine, number) VALUES (?, ?) "
                            "ON CONFLICT DO UPDATE SET number = excluded.number"_ba,
                            machine, number);
}

} // namespace sheaf
