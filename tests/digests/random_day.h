#pragma once

#include "papers/day.h"

#include <QRandomGenerator>

namespace sheaf::test {

/// Plain formulas are such that a Markdown parser without math reads them as they are written.
enum class Formulas { Plain, OfAnything };

/// A day whose texts are made of what hurts a Markdown writer: markup, HTML, TeX, several alphabets.
Day randomDay(QRandomGenerator& random, int papers, Formulas formulas = Formulas::Plain);

/// A paper with every field filled in, in plain words.
DayEntry fullEntry();

} // namespace sheaf::test
