#pragma once

#include <QString>

#include <functional>

namespace sheaf {

/// Something that the command palette can do. Entries with higher ranks come first among those that fit as
/// well.
struct PaletteEntry {
    QString id;          ///< stays the same from start to start: "action:fetch", "tag:diffusion"
    QString text;        ///< plain, one line
    QString detail = {}; ///< of what kind it is, or where else it stands
    QString keys = {};   ///< its shortcut, as it is shown
    QString other = {};  ///< words by which it is found too
    int rank = 0;
    std::function<void()> act = {};
};

} // namespace sheaf
