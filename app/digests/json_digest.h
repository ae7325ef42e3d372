#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// A day as one JSON document, for programs. The names are listed in README.md beside this file and stay as
/// they are; the language of labels has no part in it.
class JsonDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

} // namespace sheaf
