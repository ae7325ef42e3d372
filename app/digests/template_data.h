#pragma once

#include "papers/day.h"

#include <kainjow/mustache.hpp>

namespace sheaf {

struct SheafLabels;

/// What a template sees of a day: every name of the style `json` and those that README.md lists beside them.
/// What is not known is false, and so prints nothing and opens no section.
kainjow::mustache::data templateData(const Day& day, const SheafLabels& labels);

} // namespace sheaf
