#pragma once

#include "papers/day.h"

namespace sheaf {

/// A day of one paper in which nothing is missing, so that every name that a template may use has a value.
Day sampleDayForTemplates();

} // namespace sheaf
