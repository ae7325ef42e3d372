#pragma once

#include "fulltext/html_tree.h"

namespace sheaf {

/// The address of the licence that the page names in its head or its licence line; empty where it names none.
/// Licences that the paper's text speaks of are somebody else's.
QString licenceOf(const GumboNode* root);

} // namespace sheaf
