#pragma once

#include "papers/day.h"

#include <QJsonObject>

namespace sheaf {

/// A paper as Zotero's connector interface takes an item (the "translator item" of zotero/translate):
/// `preprint`, or `journalArticle` where it came from a journal. With the reader's tags, and the reader's
/// note as HTML, in which Zotero knows math by the class "math". `id` names the item within the request;
/// `pdf` is the address of its PDF, empty for none. Invented papers have no addresses.
QJsonObject zoteroItem(const DayEntry& entry, const QString& id, const QString& pdf);

} // namespace sheaf
