#pragma once

#include "summaries/summariser.h"

namespace sheaf {

/// What a model may be given of a paper.
struct SafeInput {
    SummaryInput input;
    QList<SummaryMark> marks = {}; ///< MarkKind::Instructions, one for each sentence that was taken out
};

/// Takes every sentence out of the title, the abstract and the text that addresses the paper's reviewer or a
/// model (see instructions.h), and leaves a note in its place. Fill the prompt from what this gives, and
/// nothing else: what the model does not see it cannot obey. The paper in the library stays as it is.
SafeInput safeInput(SummaryInput input);

} // namespace sheaf
