#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// Sheaf's own digest: Markdown to be read on a repository page or in a notes program. See README.md beside
/// this file.
class SheafDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

} // namespace sheaf
