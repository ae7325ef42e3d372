#include "digests/digest_style.h"

#include "digests/json_digest.h"
#include "digests/sheaf_digest.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QStringList digestStyleNames() { return {u"sheaf"_s, u"json"_s}; }

std::unique_ptr<DigestStyle> digestStyle(const QString& name) {
    if (name == u"sheaf"_s)
        return std::make_unique<SheafDigest>();
    if (name == u"json"_s)
        return std::make_unique<JsonDigest>();
    return nullptr;
}

} // namespace sheaf
