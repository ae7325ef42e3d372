#include "services/keeping/imported_library.h"

#include "support/invented_archive.h"
#include "support/program.h"

#include <QFile>

namespace sheaf::test {

using namespace Qt::StringLiterals;

ImportedLibrary::ImportedLibrary(int papers) {
    QFile file(snapshot());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s", qPrintable(file.errorString()));
    InventedArchive archive;
    for (int paper = 0; paper < papers; ++paper)
        file.write(archive.nextLine(papers));
    file.close();
    const Program program;
    for (const QStringList& command :
         {QStringList{u"import"_s, snapshot()}, QStringList{u"backup"_s, u"--whole"_s, library()}})
        if (const Ran ran = program.run(command); ran.exitCode != 0)
            qFatal("%s", ran.err.constData());
}

} // namespace sheaf::test
