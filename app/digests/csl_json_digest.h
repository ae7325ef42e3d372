#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// A day as CSL-JSON, which Zotero and pandoc read:
/// https://docs.citationstyles.org/en/stable/specification.html
class CslJsonDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

} // namespace sheaf
