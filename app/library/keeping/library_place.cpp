#include "library/keeping/library_place.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryPlace)
};

/// What a program leaves in the folders it syncs. Dropbox keeps its settings in a folder of the name that its
/// trace, a file, has.
struct Trace {
    const char* name;
    bool isFolder;
    const char* program;
};

const std::array traces = {
    Trace{".dropbox", false, "Dropbox"},
    Trace{".dropbox.cache", true, "Dropbox"},
    Trace{".stfolder", true, "Syncthing"},
    Trace{".nextcloudsync.log", false, "Nextcloud"},
    Trace{".owncloudsync.log", false, "ownCloud"},
    Trace{".tmp.drivedownload", true, "Google Drive"},
    Trace{".tmp.driveupload", true, "Google Drive"},
    Trace{".gd", true, "Google Drive"},
    Trace{".insync-trash", true, "Insync"},
    Trace{".seafile-data", true, "Seafile"},
    Trace{".megaignore", false, "MEGA"},
    Trace{".SynologyWorkingDirectory", true, "Synology Drive"},
};

/// What such folders are called in a home; a folder of that name elsewhere is the reader's own.
struct FolderName {
    const char* beginning;
    const char* program;
};

const std::array folderNames = {
    FolderName{"Dropbox", "Dropbox"},
    FolderName{"OneDrive", "OneDrive"},
    FolderName{"Nextcloud", "Nextcloud"},
    FolderName{"ownCloud", "ownCloud"},
    FolderName{"Google Drive", "Google Drive"},
    FolderName{"GoogleDrive", "Google Drive"},
    FolderName{"MEGA", "MEGA"},
    FolderName{"pCloudDrive", "pCloud"},
    FolderName{"iCloudDrive", "iCloud"},
    FolderName{"iCloud Drive", "iCloud"},
    FolderName{"Seafile", "Seafile"},
    FolderName{"SynologyDrive", "Synology Drive"},
};

const QStringList networkSystems = {u"nfs"_s,
                                    u"nfs3"_s,
                                    u"nfs4"_s,
                                    u"cifs"_s,
                                    u"smb"_s,
                                    u"smb2"_s,
                                    u"smb3"_s,
                                    u"smbfs"_s,
                                    u"ncpfs"_s,
                                    u"9p"_s,
                                    u"afs"_s,
                                    u"coda"_s,
                                    u"ceph"_s,
                                    u"fuse.ceph"_s,
                                    u"fuse.sshfs"_s,
                                    u"fuse.rclone"_s,
                                    u"fuse.davfs"_s,
                                    u"davfs"_s,
                                    u"fuse.davfs2"_s,
                                    u"fuse.gvfsd-fuse"_s,
                                    u"fuse.curlftpfs"_s,
                                    u"fuse.s3fs"_s,
                                    u"fuse.goofys"_s,
                                    u"fuse.glusterfs"_s,
                                    u"glusterfs"_s,
                                    u"fuse.smbnetfs"_s,
                                    u"fuse.kio-fuse"_s,
                                    u"lustre"_s,
                                    u"vboxsf"_s,
                                    u"prl_fs"_s};

/// File systems by which a cloud's files are reached without being copied here.
QString cloudOfFileSystem(const QString& system) {
    if (system == u"fuse.google-drive-ocamlfuse")
        return u"Google Drive"_s;
    if (system == u"fuse.onedriver")
        return u"OneDrive"_s;
    return system == u"fuse.pcloud" || system == u"pCloud.fs" ? u"pCloud"_s : QString();
}

QString syncedBy(const QDir& folder) {
    for (const Trace& trace : traces) {
        const QFileInfo found(folder.filePath(QString::fromLatin1(trace.name)));
        if (trace.isFolder ? found.isDir() : found.isFile())
            return QString::fromLatin1(trace.program);
    }
    const auto hiddenFiles = QDir::Files | QDir::Hidden | QDir::System;
    const QStringList journals = folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, hiddenFiles);
    if (!journals.isEmpty())
        return journals.constFirst().startsWith(u"._"_s) ? u"ownCloud"_s : u"Nextcloud"_s;
    if (folder.absolutePath().contains(u"/Mobile Documents/com~apple~CloudDocs"_s))
        return u"iCloud"_s;
    QDir above(folder);
    if (!above.cdUp() || above != QDir::home())
        return {};
    for (const FolderName& name : folderNames)
        if (folder.dirName().startsWith(QLatin1String(name.beginning)))
            return QString::fromLatin1(name.program);
    return {};
}

} // namespace

LibraryPlace placeOf(const QString& libraryPath) {
    const QString folder = QFileInfo(libraryPath).absolutePath();
    return placeOf(libraryPath, QString::fromLatin1(QStorageInfo(folder).fileSystemType()));
}

LibraryPlace placeOf(const QString& libraryPath, const QString& fileSystem) {
    if (const QString cloud = cloudOfFileSystem(fileSystem); !cloud.isEmpty())
        return {PlaceRisk::Synced, cloud};
    if (networkSystems.contains(fileSystem))
        return {PlaceRisk::Network, fileSystem};
    QDir folder(QFileInfo(QFileInfo(libraryPath).absolutePath()).canonicalFilePath());
    do {
        if (const QString program = syncedBy(folder); !program.isEmpty())
            return {PlaceRisk::Synced, program};
    } while (folder.cdUp());
    return {};
}

QString warningOf(const LibraryPlace& place) {
    switch (place.risk) {
    case PlaceRisk::None: return {};
    case PlaceRisk::Synced:
        return Words::tr("The library stands in a folder that %1 syncs, which can damage it when two "
                         "computers use it: move it to another folder (File > Library > Move, or “sheaf "
                         "library --move”), and leave only exports and backups to %1.")
            .arg(place.name);
    case PlaceRisk::Network:
        return Words::tr("The library stands on a network file system (%1), where locks cannot be relied "
                         "upon and a broken connection can damage it: move it to a disk of this computer "
                         "(File > Library > Move, or “sheaf library --move”).")
            .arg(place.name);
    }
    return {};
}

} // namespace sheaf
