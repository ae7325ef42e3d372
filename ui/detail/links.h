#pragma once

#include "papers/day.h"

#include <QList>
#include <QString>

namespace sheaf {

struct PageLink {
    QString text; ///< translated
    QString url;

    bool operator==(const PageLink&) const = default;
};

/// Where a paper can be read or tried: arXiv, PDF, HTML, Hugging Face, code, project. Only what the paper is
/// known to have, only http and https; a sample paper has no pages on arXiv, whatever its id looks like.
QList<PageLink> linksOf(const DayEntry& entry);

/// The address, encoded, if it is a full http or https one; else empty. Untrusted input.
QString safeWebAddress(const QString& address);

bool isSample(const DayEntry& entry);

} // namespace sheaf
