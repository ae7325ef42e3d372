#pragma once

#include <QByteArray>
#include <QStringList>

namespace sheaf::test {

/// A PDF of these pages, a line of text each line, with a running head and page numbers as journals have
/// them. Needs a QGuiApplication.
QByteArray paperPdf(const QList<QStringList>& pages);

/// The pages of a made-up paper with sections, a parted word, references and an appendix.
QList<QStringList> paperPages();

} // namespace sheaf::test
