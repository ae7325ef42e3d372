#pragma once

#include <QStringView>

namespace sheaf {

/// Words that hold a character of which a misreading drops a byte, parted by white space, the more common
/// before the less common of those that look alike.
QStringView chineseWords();
QStringView vietnameseWords();

/// Characters that stand alone, the more common first: what to take where no word decides.
QStringView commonCharacters();

/// The characters of GB 2312's first level (the 3,755 common ones) that can lose a byte.
QStringView knownCharacters();

} // namespace sheaf
