#include "cli/keeping_progress.h"

#include "cli/text.h"

namespace sheaf {

using namespace Qt::StringLiterals;

void ProgressLines::tell(const WorkStep& step) {
    constexpr int pauseMs = 5000;
    const bool isNew = step.what != m_what;
    if (!isNew && !m_sinceLast.hasExpired(pauseMs))
        return;
    m_what = step.what;
    m_sinceLast.start();
    const QString share = step.total > 0 ? u" (%1 %)"_s.arg(100LL * step.done / step.total) : QString();
    m_console.err << step.what << share << u'…' << Qt::endl;
}

} // namespace sheaf
