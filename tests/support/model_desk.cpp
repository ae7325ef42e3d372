#include "support/model_desk.h"

#include "services/settings_service.h"

namespace sheaf::test {

void ModelDesk::set(const QString& name, const QString& value) {
    if (const Outcome outcome = workspace().settings().set(name, value); !outcome)
        qFatal("%s", qPrintable(outcome.error().sentence));
}

} // namespace sheaf::test
