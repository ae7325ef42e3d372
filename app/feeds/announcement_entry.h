#pragma once

#include "papers/announcement.h"

#include <QXmlStreamReader>

namespace sheaf {

/// Reads the <item> or <entry> that the reader stands on, to its end; not yet judged: the paper's id and
/// title and the listing's day may be missing. After an error of the reader the entry is not whole.
Announcement readAnnouncementEntry(QXmlStreamReader& xml);

/// The mailing that a feed's date means. Midnight is the day as it is written, for arXiv dates its lists so;
/// any other moment is of the day it falls on in US Eastern time.
QDate mailingDate(const QString& text);

} // namespace sheaf
