#pragma once

#include "base/result.h"
#include "papers/announcement.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace sheaf {

/// One answer of arXiv's announcement feed.
struct AnnouncementFeed {
    QList<Announcement> announcements; ///< listing.day as the entry says, else `day`; never provisional
    QList<Announcement> unreadable;    ///< entries without id or title, as far as they could be read
    int entries = 0;                   ///< whole entries seen, those that could not be read included
    QDate day;                         ///< the mailing the feed says it is for; invalid where it does not say
    QStringList skipDays;              ///< weekdays without a list, in English, as the feed has them
    QStringList remarks;               ///< a sentence for each entry that could not be read
    std::optional<Error> cutOff; ///< set where the text ends too early or breaks; the rest came before that
};

/// Reads rss.arxiv.org's RSS 2.0 and its Atom. Pure; any thread. ErrorKind::Malformed for what is no such
/// feed (empty, HTML, not XML), ErrorKind::Usage for the feed that arXiv sends with status 400. Text is kept
/// as it is: TeX, and line breaks in abstracts. The feed names no submission times.
/// https://info.arxiv.org/help/rss_specifications.html, https://info.arxiv.org/help/atom_specifications.html
Result<AnnouncementFeed> parseAnnouncementFeed(const QByteArray& bytes);

} // namespace sheaf
