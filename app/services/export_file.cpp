#include "services/export_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportService)
};

Error cannotWrite(const QString& path, const QString& reason) {
    return {ErrorKind::Storage,
            Words::tr("%1 could not be written (%2). Choose another place.").arg(path, reason)};
}

} // namespace

Result<std::unique_ptr<ExportFile>> ExportFile::open(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir())
        return cannotWrite(path, Words::tr("it is a folder"));
    if (info.exists() && !info.isFile()) // else a pipe or a device would become a file
        return cannotWrite(path, Words::tr("it is no file"));
    if (!QDir().mkpath(info.absolutePath()))
        return cannotWrite(path, Words::tr("its folder could not be made"));
    std::unique_ptr<ExportFile> file(new ExportFile(path));
    file->m_same = file->m_before.open(QIODevice::ReadOnly);
    if (file->m_same)
        return file;
    const Outcome begun = file->begin();
    return begun ? Result<std::unique_ptr<ExportFile>>(std::move(file)) : begun.error();
}

/// Behind what is the same in both, which is taken over.
Outcome ExportFile::begin() {
    constexpr qint64 atOnce = 1024 * 1024;
    m_same = false;
    if (!m_file.open(QIODevice::WriteOnly))
        return cannotWrite(m_file.fileName(), m_file.errorString());
    if (m_sameSize > 0)
        m_before.seek(0);
    for (qint64 at = 0; at < m_sameSize; at += atOnce)
        if (const Outcome taken = put(m_before.read(std::min(atOnce, m_sameSize - at))); !taken)
            return taken;
    return {};
}

Outcome ExportFile::write(const QByteArray& bytes) {
    if (m_same && m_before.read(bytes.size()) == bytes) {
        m_sameSize += bytes.size();
        return {};
    }
    const Outcome begun = m_same ? begin() : Outcome();
    return begun ? put(bytes) : begun;
}

/// A disk that is getting full takes a part; why it takes no more is told by the next attempt.
Outcome ExportFile::put(const QByteArray& bytes) {
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 taken = m_file.write(bytes.constData() + at, bytes.size() - at);
        if (taken <= 0)
            return cannotWrite(m_file.fileName(), m_file.errorString());
        at += taken;
    }
    return {};
}

Result<FileWrite> ExportFile::keep() {
    if (m_same && m_before.atEnd())
        return FileWrite::Unchanged;
    if (const Outcome begun = m_same ? begin() : Outcome(); !begun)
        return begun.error();
    if (!m_file.commit())
        return cannotWrite(m_file.fileName(), m_file.errorString());
    return FileWrite::Written;
}

Result<FileWrite> writeExportFile(const QString& path, const QByteArray& bytes) {
    const auto file = ExportFile::open(path);
    if (!file)
        return file.error();
    if (const Outcome written = (*file)->write(bytes); !written)
        return written.error();
    return (*file)->keep();
}

} // namespace sheaf
