#pragma once

#include "base/result.h"
#include "feeds/oai_record.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace sheaf {

/// One answer to OAI-PMH's ListRecords.
struct OaiPage {
    QList<OaiRecord> records;
    int entries = 0;             ///< whole records seen, those that could not be read included
    QDate answered;              ///< the day of the answer by the source's clock, UTC
    QString token;               ///< asks for what follows; empty where the list ends here
    std::optional<int> listSize; ///< how many records the whole list has; arXiv says it no longer
    bool tokenExpired = false;   ///< the source no longer knows the token that it was asked with
    QStringList remarks;         ///< a sentence for each record that could not be read
    std::optional<Error>
        cutOff; ///< set where the text ends too early or breaks; the records came before that
};

/// Reads records of the formats arXiv and arXivRaw. Pure; any thread. An empty list (noRecordsMatch) and an
/// expired token are pages; OAI-PMH's other errors are ErrorKind::Usage, and what is no OAI-PMH is
/// ErrorKind::Malformed. `before` records came in pages before this one.
/// http://www.openarchives.org/OAI/openarchivesprotocol.html
Result<OaiPage> parseOaiPage(const QByteArray& bytes, int before = 0);

} // namespace sheaf
