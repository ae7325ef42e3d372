#pragma once

#include "base/work_step.h"
#include "cli/console.h"

#include <QElapsedTimer>

namespace sheaf {

/// A line of standard error for each thing that is being done, and every few seconds how far it is.
class ProgressLines {
  public:
    explicit ProgressLines(const Console& console) : m_console(console) {}
    void tell(const WorkStep& step);

  private:
    const Console& m_console;
    QString m_what;
    QElapsedTimer m_sinceLast;
};

/// Follows a service that has the signal progressed(WorkStep), for as long as it lives.
template <class Service>
void followProgress(Service& service, const Console& console) {
    QObject::connect(
        &service, &Service::progressed, &service,
        [lines = std::make_shared<ProgressLines>(console)](const WorkStep& step) { lines->tell(step); });
}

} // namespace sheaf
