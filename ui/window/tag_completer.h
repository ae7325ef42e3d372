#pragma once

class QLineEdit;

namespace sheaf {

class ArchiveService;

/// Completes the tag that is being typed in a field of tags separated by commas, out of those that the
/// library holds.
void completeTags(QLineEdit& field, ArchiveService& archive);

} // namespace sheaf
