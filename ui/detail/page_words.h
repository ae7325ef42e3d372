#pragma once

#include <QCoreApplication>

namespace sheaf {

/// The pages' words, under one context for translators: PageWords::tr("Abstract"). Any thread.
class PageWords {
    Q_DECLARE_TR_FUNCTIONS(sheaf::PageWords)
};

} // namespace sheaf
