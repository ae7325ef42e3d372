#pragma once

#include "digests/sheaf_labels.h"
#include "digests/sheaf_sections.h"

namespace sheaf {

/// A file of :/sheaf/digest, which stands in pages as it is.
QString digestPagePart(const QString& name);

/// For the head of a page that can be filtered: only what stands in the page itself may run or be shown, and
/// nothing may be asked of anybody (https://www.w3.org/TR/CSP3).
QString htmlFilterPolicy();

/// The box to filter papers with and the way to a category; hidden until the script shows it.
QString htmlFilterBar(const QList<SheafSection>& sections, const SheafLabels& labels);

/// For the end of the page.
QString htmlFilterScript();

} // namespace sheaf
