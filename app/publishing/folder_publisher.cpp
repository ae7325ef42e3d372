#include "publishing/folder_publisher.h"

#include "publishing/day_index.h"
#include "publishing/file_pattern.h"
#include "publishing/published_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

} // namespace

Result<QStringList> writeDayInto(const QString& folder, const QString& pattern, bool index,
                                 const Publication& publication) {
    const auto path = publishedPath(pattern, publication);
    if (!path)
        return path.error();
    const QDir place(folder);
    if (const Outcome written = writePublishedFile(place.filePath(*path), publication.text); !written)
        return written.error();
    if (!index)
        return QStringList{*path};
    const auto readme = publishedBytes(place.filePath(dayIndexName));
    if (!readme)
        return readme.error();
    if (const Outcome written =
            writePublishedFile(place.filePath(dayIndexName), withDayListed(*readme, publication, *path));
        !written)
        return written.error();
    return QStringList{*path, dayIndexName};
}

PublishEnd FolderPublisher::publish(const Publication& publication, const CancelFlag&) {
    const auto written = writeDayInto(m_place.folder, m_place.file, m_place.index, publication);
    if (!written)
        return {.outcome = written.error()};
    return {.place = QDir(m_place.folder).filePath(written->constFirst())};
}

Result<QString> FolderPublisher::tryOut(const Publication&, const CancelFlag&) {
    const QDir folder(m_place.folder);
    QTemporaryFile file(folder.filePath(u".sheaf-XXXXXX"_s));
    if (!folder.exists() && !QDir().mkpath(m_place.folder))
        return Error{ErrorKind::Storage, Words::tr("The folder %1 could not be made.").arg(m_place.folder)};
    if (!file.open())
        return Error{ErrorKind::Storage,
                     Words::tr("The folder %1 takes no files (%2).").arg(m_place.folder, file.errorString())};
    return Words::tr("The folder takes files.");
}

} // namespace sheaf
