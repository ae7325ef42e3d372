#pragma once

#include <functional>

class QObject;

namespace sheaf {

struct KeptNote;

/// Opens a note where the reader writes notes: in Obsidian, where the note stands in one of its vaults and
/// the desktop has it for obsidian: addresses; else in the desktop's program for such files. `failed` is
/// called where there is none. Nothing waits; `owner` bounds what is asked.
void openNoteElsewhere(const KeptNote& note, QObject* owner, const std::function<void()>& failed);

} // namespace sheaf
