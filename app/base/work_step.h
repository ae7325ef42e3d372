#pragma once

#include <QMetaType>
#include <QString>

#include <functional>

namespace sheaf {

/// How far long work is. A total below 1 is one that is not known.
struct WorkStep {
    QString what; ///< for the reader
    int done = 0;
    int total = 0;
};

/// Called on the thread that does the work.
using StepTold = std::function<void(const WorkStep&)>;

} // namespace sheaf
