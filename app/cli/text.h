#pragma once

#include <QCoreApplication>

namespace sheaf {

/// The command line's translations: Cli::tr("…").
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace sheaf
