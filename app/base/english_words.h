#pragma once

#include <QSet>
#include <QString>

namespace sheaf {

/// English function words, in small letters.
const QSet<QString>& stopWords();

/// What abstracts of any subject are written with, in small letters: verbs of research, praise, measures of
/// amount.
const QSet<QString>& paperWords();

} // namespace sheaf
