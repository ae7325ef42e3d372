#pragma once

#include "base/result.h"
#include "papers/announcement.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace sheaf {

/// One answer of Hugging Face's daily papers.
struct HuggingFacePage {
    QList<Announcement> announcements; ///< in the list's order, by votes
    int entries = 0;                   ///< entries seen, those that could not be read included
    QStringList remarks;               ///< a sentence for each entry that could not be read
    std::optional<Error> cutOff; ///< set where the text ends too early; the announcements came before that
};

/// Reads the JSON list of a day. Pure; any thread. An empty list is an empty page. ErrorKind::Malformed for
/// what is no such list, ErrorKind::Server for an error object. All fields but id and title may be missing;
/// the submission time is `paper.publishedAt`, because the outer `publishedAt` is shifted by hours yet
/// labelled as UTC.
Result<HuggingFacePage> parseHuggingFaceDaily(const QByteArray& bytes, QDate day);

} // namespace sheaf
