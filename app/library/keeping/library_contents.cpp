#include "library/keeping/library_contents.h"

#include "library/connection.h"
#include "library/library_file.h"
#include "library/migrations.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Result<LibraryContents> contentsOf(const QString& path) {
    if (const Outcome looked = checkLibraryFile(path, libraryMigrations().last().version); !looked)
        return looked.error();
    const auto connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    Statement counts = (*connection)
                           ->prepare("SELECT (SELECT user_version FROM pragma_user_version), "
                                     "(SELECT count FROM totals WHERE name = 'papers'), "
                                     "(SELECT count FROM totals WHERE name = 'starred'), "
                                     "(SELECT count(*) FROM notes), (SELECT count(*) FROM summaries), "
                                     "(SELECT max(day) FROM listings)"_ba);
    LibraryContents contents;
    if (counts.step())
        contents = {.version = counts.integer(0),
                    .papers = counts.number(1),
                    .starred = counts.number(2),
                    .notes = counts.number(3),
                    .summaries = counts.number(4),
                    .newestDay = counts.day(5)};
    const Outcome outcome = counts.outcome();
    return outcome ? Result<LibraryContents>(contents) : outcome.error();
}

} // namespace sheaf
