#pragma once

#include "papers/publish_target.h"
#include "publishing/publication.h"
#include "services/publishing/due_day.h"

namespace sheaf {

class DigestStyles;
class Library;

/// The day as it goes to a target: chosen by its filter, rendered in its style. ErrorKind::NotFound where no
/// paper passes the filter. Blocks; rendering is not part of a read.
Result<Publication> publicationOf(Library& library, const DigestStyles& styles, const PublishTarget& target,
                                  QDate day, const DueDay& due, const QDateTime& now);

/// What a target is tried with: a few lines that say that they are a test, with a key of their own.
Publication testNote(const PublishTarget& target, const QDateTime& now);

/// What tells two renderings of a day apart.
QString contentHash(const Publication& publication);

} // namespace sheaf
