#pragma once

#include <QString>
#include <QStringList>

namespace sheaf::test {

/// What in a source tree breaks the rules of the house, one line each ("app/cli/x.cpp: may not see feeds/y.h
/// (…)"). The compiler does not hold them: a header of an unlinked library is found through the shared
/// include root.

/// Who includes whom, through every header on the way: base <- papers, net <- calendar, query, feeds,
/// summaries, ranking, library, digests, settings <- services <- cli, ui.
QStringList layerBreaches(const QString& root);

/// Widgets and the web engine outside ui/ and app/main.cpp; SQL outside app/library.
QStringList toolkitBreaches(const QString& root);

/// "Now" and "today" outside app/base/clock.h.
QStringList clockBreaches(const QString& root);

/// Source files of more than 300 lines.
QStringList lengthBreaches(const QString& root);

/// Notes to do something later.
QStringList leftoverBreaches(const QString& root);

} // namespace sheaf::test
