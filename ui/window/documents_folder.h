#pragma once

#include <QString>

namespace sheaf {

/// Where files of the reader go as long as no other folder was chosen: the desktop's for documents, or the
/// home where there is none. A dialog that begins in a folder that is not there begins anywhere.
QString documentsFolder();

} // namespace sheaf
