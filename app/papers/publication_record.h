#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace sheaf {

/// How a day stands with one of the reader's targets. The library keeps the numbers.
enum class PublicationState {
    Waiting = 0,   ///< papers or summaries are missing still
    UnderWay = 1,  ///< a process has claimed it
    Published = 2, ///<
    Failed = 3,    ///< it is not there, and is tried again
    Uncertain =
        4, ///< it may have arrived: nobody answered, or the process died; only the reader sends it again
};

struct PublicationRecord {
    QDate day;
    QString target; ///< its name
    PublicationState state = PublicationState::Waiting;
    QString content; ///< a hash of what was, or was to be, published
    int attempts = 0;
    QDateTime at;      ///< UTC
    QDateTime nextTry; ///< UTC; of what has failed
    QString error;     ///< the sentence for the reader: why it waits, failed or is uncertain

    bool operator==(const PublicationRecord&) const = default;
};

} // namespace sheaf
