#pragma once

#include "digests/digest_reader.h"

namespace sheaf {

/// Reads what SheafDigest writes, in any of its languages: what the page shows, and over it what stands in
/// its comments. A page without the comments is read as far as it shows.
class SheafReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
