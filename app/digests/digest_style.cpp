#include "digests/digest_style.h"

#include "digests/arxiv_brief.h"
#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_scored.h"
#include "digests/bibtex_digest.h"
#include "digests/csl_json_digest.h"
#include "digests/hf_digest.h"
#include "digests/hf_report.h"
#include "digests/html_digest.h"
#include "digests/json_digest.h"
#include "digests/ris_digest.h"
#include "digests/sheaf_digest.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QByteArray DigestStyle::write(const Day& day, const DigestOptions& options) const {
    return writtenAtOnce(*pages(day, options), day.entries);
}

QStringList digestStyleNames() {
    return {u"sheaf"_s,       u"hf-digest"_s, u"hf-report"_s, u"arxiv-scored"_s, u"arxiv-enhanced"_s,
            u"arxiv-brief"_s, u"html"_s,      u"bibtex"_s,    u"ris"_s,          u"csl-json"_s,
            u"json"_s};
}

std::unique_ptr<DigestStyle> digestStyle(const QString& name) {
    if (name == u"sheaf"_s)
        return std::make_unique<SheafDigest>();
    if (name == u"hf-digest"_s)
        return std::make_unique<HfDigest>();
    if (name == u"hf-report"_s)
        return std::make_unique<HfReport>();
    if (name == u"arxiv-scored"_s)
        return std::make_unique<ArxivScoredStyle>();
    if (name == u"arxiv-enhanced"_s)
        return std::make_unique<ArxivEnhancedStyle>();
    if (name == u"arxiv-brief"_s)
        return std::make_unique<ArxivBrief>();
    if (name == u"html"_s)
        return std::make_unique<HtmlDigest>();
    if (name == u"bibtex"_s)
        return std::make_unique<BibtexDigest>();
    if (name == u"ris"_s)
        return std::make_unique<RisDigest>();
    if (name == u"csl-json"_s)
        return std::make_unique<CslJsonDigest>();
    if (name == u"json"_s)
        return std::make_unique<JsonDigest>();
    return nullptr;
}

} // namespace sheaf
