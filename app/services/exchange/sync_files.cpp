#include "services/exchange/sync_files.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

QString SyncFile::name() const {
    return u"sheaf-%1.%2-%3.jsonl"_s.arg(machine, QString::number(since), QString::number(until));
}

std::optional<SyncFile> syncFileOf(const QString& path) {
    static const QRegularExpression form(u"\\Asheaf-([a-z0-9-]+)\\.(\\d{1,15})-(\\d{1,15})\\.jsonl\\z"_s);
    const QFileInfo info(path);
    const auto match = form.match(info.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    return SyncFile{.machine = match.captured(1),
                    .since = match.captured(2).toLongLong(),
                    .until = match.captured(3).toLongLong(),
                    .bytes = info.size(),
                    .path = path};
}

SyncFolder SyncFolder::of(const QString& path) {
    SyncFolder folder;
    for (const QFileInfo& info : QDir(path).entryInfoList({u"sheaf-*"_s}, QDir::Files)) {
        if (const auto file = syncFileOf(info.filePath()); file && file->since < file->until)
            folder.files += *file;
        else if (info.fileName().contains(u".jsonl") && info.suffix() != u"part")
            folder.strangers += info.fileName();
    }
    std::sort(folder.files.begin(), folder.files.end(), [](const SyncFile& a, const SyncFile& b) {
        return std::tie(a.machine, a.since, a.until) < std::tie(b.machine, b.since, b.until);
    });
    return folder;
}

QList<SyncFile> SyncFolder::ofMachine(const QString& machine) const {
    QList<SyncFile> own;
    for (const SyncFile& file : files)
        if (file.machine == machine)
            own += file;
    return own;
}

qint64 SyncFolder::last(const QString& machine) const {
    qint64 last = 0;
    for (const SyncFile& file : ofMachine(machine))
        last = std::max(last, file.until);
    return last;
}

bool SyncFolder::tellsAll(const QString& machine, qint64 number) const {
    qint64 told = 0;
    for (const SyncFile& file : ofMachine(machine))
        if (file.since <= told)
            told = std::max(told, file.until);
    return told >= number;
}

QList<SyncFile> SyncFolder::toRead(const QString& machine, qint64 known) const {
    QList<SyncFile> wanted;
    // From the back, so that what stands in a later file too is not read twice.
    QList<SyncFile> behind = ofMachine(machine);
    for (qint64 at = known;;) {
        const SyncFile* best = nullptr;
        for (const SyncFile& file : std::as_const(behind))
            if (file.since <= at && file.until > at && (!best || file.since > best->since))
                best = &file;
        if (!best)
            return wanted;
        wanted += *best;
        at = best->until;
    }
}

QStringList SyncFolder::machines() const {
    QStringList all;
    for (const SyncFile& file : files)
        if (!all.contains(file.machine))
            all += file.machine;
    return all;
}

QString machineName(const QString& machine) { return machine.section(u'-', 0, -2); }

} // namespace sheaf
