#include "digests/arxiv_brief.h"
#include "digests/arxiv_enhanced.h"
#include "digests/arxiv_scored.h"
#include "digests/hf_digest.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_report.h"
#include "digests/hf_report_labels.h"

// What is asked for here is part of the prompts: change it only together with the version of the style's
// prompt.

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A section whose place in an extracted summary a sentence of the standard form takes.
FormField section(const QString& key, const QString& name, QString Summary::*like, const QString& request) {
    FormField field = sectionField(key, name, request);
    field.like = like;
    return field;
}

QList<FormField> standard(const QStringList& keys) {
    QList<FormField> fields;
    for (const QString& key : keys)
        fields += standardField(key);
    return fields;
}

} // namespace

SummaryForm HfDigest::form() const {
    const QStringList& names = hfDigestSections();
    FormField idea = section(
        u"main_idea"_s, names[1], &Summary::method,
        u"what the authors do about it: the idea, and how it works in outline. Two to five sentences."_s);
    idea.needed = true;
    return {
        name(),
        {section(u"main_problem"_s, names[0], &Summary::motivation,
                 u"the problem, why it matters, and what earlier work leaves open. Two to four sentences."_s),
         idea,
         section(u"main_results"_s, names[2], &Summary::result,
                 u"what was found, with data sets, baselines and the numbers that matter."_s),
         section(u"conclusion_and_future_works"_s, names[3], &Summary::conclusion,
                 u"what follows from it, its limits, and what the authors leave for later."_s)}};
}

SummaryForm HfReport::form() const {
    const QStringList& names = hfReportSections();
    FormField contribution =
        section(u"contribution"_s, names[1], &Summary::tldr,
                u"the main contribution in one sentence in your own words; never the abstract over again."_s);
    contribution.needed = true;
    return {
        name(),
        {section(u"field_of_application"_s, names[0], nullptr,
                 u"where it can be applied: the field, then the task (\"computer vision: video "
                 "generation\")."_s),
         contribution,
         section(u"how_to_use"_s, names[2], nullptr,
                 u"how to use it: inputs and outputs, hardware, and where code, data or models are."_s),
         section(u"innovations"_s, names[3], &Summary::method,
                 u"what is new, two to four points, one or two sentences each."_s),
         section(u"experimental_results"_s, names[4], &Summary::result,
                 u"what the experiments show, with data sets, baselines and the numbers that matter."_s)}};
}

SummaryForm ArxivScoredStyle::form() const { return {name(), standardForm().fields}; }

SummaryForm ArxivEnhancedStyle::form() const {
    return {name(), standard({u"tldr"_s, u"motivation"_s, u"method"_s, u"result"_s, u"conclusion"_s})};
}

SummaryForm ArxivBrief::form() const {
    return {name(), standard({u"tldr"_s, u"motivation"_s, u"method"_s, u"conclusion"_s, u"tags"_s, u"score"_s,
                              u"score_reason"_s})};
}

} // namespace sheaf
