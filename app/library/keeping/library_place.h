#pragma once

#include <QString>

namespace sheaf {

enum class PlaceRisk {
    None,
    Synced,  ///< a program copies the folder between computers, half written as it may be
    Network, ///< on a file system of another computer, whose locks cannot be relied upon
};

/// Where a library stands, and whether it is safe there.
struct LibraryPlace {
    PlaceRisk risk = PlaceRisk::None;
    QString name; ///< of the program that syncs the folder, or the file system

    bool operator==(const LibraryPlace&) const = default;
};

/// Looks at the folders above the library and at the file system they are on.
LibraryPlace placeOf(const QString& libraryPath);

/// The same, told what the file system is called ("nfs4", "fuse.sshfs", "ext4", …).
LibraryPlace placeOf(const QString& libraryPath, const QString& fileSystem);

/// One sentence: what may happen there, and what to do. Empty where there is no risk.
QString warningOf(const LibraryPlace& place);

} // namespace sheaf
