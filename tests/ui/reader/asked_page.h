#pragma once

#include <QVariant>

class QWebEngineView;

namespace sheaf::test {

/// What a script says of the reader's document, asked in the world that the reader's own script runs in.
/// Invalid where no answer comes.
QVariant askDocument(const QWebEngineView& view, const QString& script);

/// The same with `document.querySelector` looking into the page that is shown: others stand ready beside it.
QVariant askShownPage(const QWebEngineView& view, QString script);

} // namespace sheaf::test
