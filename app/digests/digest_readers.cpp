#include "digests/digest_readers.h"

#include "digests/arxiv_brief.h"
#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_scored.h"
#include "digests/hf_digest.h"
#include "digests/hf_report.h"
#include "digests/json_reader.h"
#include "digests/sheaf_reader.h"

namespace sheaf {

const std::vector<std::unique_ptr<const DigestReader>>& digestReaders() {
    static const auto readers = [] {
        std::vector<std::unique_ptr<const DigestReader>> all;
        all.push_back(std::make_unique<HfDigestReader>());
        all.push_back(std::make_unique<HfReportReader>());
        all.push_back(std::make_unique<ArxivScoredReader>());
        all.push_back(std::make_unique<ArxivEnhancedReader>());
        all.push_back(std::make_unique<ArxivBriefReader>());
        all.push_back(std::make_unique<SheafReader>());
        all.push_back(std::make_unique<JsonReader>());
        return all;
    }();
    return readers;
}

const DigestReader* digestReaderFor(const QString& text) {
    constexpr int sureEnough = 50;
    const DigestReader* best = nullptr;
    int surest = sureEnough - 1;
    for (const auto& reader : digestReaders()) {
        if (const int likeness = reader->likeness(text); likeness > surest) {
            surest = likeness;
            best = reader.get();
        }
    }
    return best;
}

const DigestReader* digestReader(const QString& style) {
    for (const auto& reader : digestReaders())
        if (reader->style() == style)
            return reader.get();
    return nullptr;
}

} // namespace sheaf
