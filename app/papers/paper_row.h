#pragma once

#include "papers/job.h"
#include "papers/paper.h"

namespace sheaf {

/// Everything a line of the paper list shows, so that drawing it asks for nothing more.
struct PaperRow {
    PaperKey key = 0;
    QString id;
    QString title;
    QString translatedTitle;  ///< from the current summary; empty where it has none
    QStringList firstAuthors; ///< at most three names
    int authorCount = 0;
    QStringList followedAuthors; ///< of all its authors those whom the reader follows; told on request
    QString primaryCategory;
    QStringList tags;         ///< the summary's, then the reader's own; no doubles
    std::optional<int> score; ///< of the current summary
    bool summarised = false;  ///< it has a summary, with a score or without one
    bool extracted = false;   ///< the score and tags are the no-key engine's
    bool starred = false;
    bool read = false;
    bool later = false; ///< put off: neither read nor among the unread ones
    bool hidden = false;
    bool withdrawn = false;
    bool sample = false;
    bool forYou = false; ///< suits the reader's taste (TasteOpinion::suits)
    std::optional<int> upvotes;
    JobState job = JobState::None; ///< of the newest job, None where there was none
    QString failure;               ///< the sentence of a failed job
    QString filteredBy;            ///< the rule that hides it; empty where none does
    QStringList watchedBy;         ///< the watches that found it
    QDate day;                     ///< the newest day it was listed on
    int newVersion = 0;            ///< one that came since the reader marked the paper; 0 where none did

    bool operator==(const PaperRow&) const = default;
};

} // namespace sheaf
