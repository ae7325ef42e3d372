#pragma once

#include "ui/support/stage.h"

namespace sheaf::test {

/// Five papers of one day, in English, Chinese and Vietnamese, stand in the stage's library.
void announceForSearch(Stage& stage);

/// Puts a text in place of what is searched for.
void search(Stage& stage, const QString& text);

/// What stands in the search box.
QString searched(const Stage& stage);

/// Saves pictures of the window as NAME-light.png and NAME-dark.png.
void pictureInBothThemes(Stage& stage, const QString& name);

} // namespace sheaf::test
