#pragma once

#include "papers/publication_record.h"
#include "papers/publish_target.h"
#include "services/publishing/publish_report.h"

namespace sheaf {

/// "Folder", "Git repository", "Atom feed", "Mail", "Webhook".
QString publishKindText(const PublishTarget& target);

/// "published (40 papers) at /home/…/2026-01-06.md"
QString publishResultText(const PublishLine& line);

/// "published", "failed", "waits", "may have been sent", "under way"
QString publicationStateName(PublicationState state);

/// "failed 2 times, next try 07:30: …"; times are the reader's.
QString publicationStateText(const PublicationRecord& record);

/// One sentence on a run with trouble, for a notice; empty where all went well.
QString publishTrouble(const PublishReport& report);

} // namespace sheaf
