#pragma once

#include "digests/digest_reader.h"

namespace sheaf {

/// Reads what JsonDigest writes. Of a file that was cut off, the papers that are whole.
class JsonReader final : public DigestReader {
  public:
    QString style() const override;
    int likeness(const QString& text) const override;
    ReadDigest read(const QString& text) const override;
};

} // namespace sheaf
