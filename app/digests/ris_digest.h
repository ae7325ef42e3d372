#pragma once

#include "digests/digest_style.h"

namespace sheaf {

/// A day for reference managers that read RIS. Lines end with "\r\n", as its specification asks:
/// https://en.wikipedia.org/wiki/RIS_(file_format)
class RisDigest final : public DigestStyle {
  public:
    QString name() const override;
    QString suffix() const override;
    std::unique_ptr<DigestPages> pages(const Day& head, const DigestOptions& options) const override;
};

} // namespace sheaf
