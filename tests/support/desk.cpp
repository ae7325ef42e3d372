#include "support/desk.h"

#include "services/settings_service.h"

namespace sheaf::test {

using namespace Qt::StringLiterals;

Desk::Desk(const QList<std::pair<QString, QString>>& settings)
    : m_ownClock(std::make_unique<SystemClock>()), m_clock(*m_ownClock) {
    open();
    set(settings);
}

Desk::Desk(const Clock& clock, const QList<std::pair<QString, QString>>& settings) : m_clock(clock) {
    open();
    set(settings);
}

void Desk::set(const QList<std::pair<QString, QString>>& settings) {
    // Tests have no business at the ports of servers that the reader may run.
    const std::pair nowhere{u"summaries.local_servers"_s, QString()};
    for (const auto& [name, value] : QList{nowhere} + settings)
        if (const Outcome outcome = m_workspace->settings().set(name, value); !outcome)
            qFatal("%s", qPrintable(outcome.error().sentence));
}

void Desk::reopen() {
    m_workspace.reset();
    open();
}

void Desk::open() {
    auto workspace = Workspace::open({.libraryPath = path(u"library.sqlite"_s),
                                      .settingsPath = path(u"settings.json"_s),
                                      .paceFolder = path(u"pace"_s),
                                      .pdfFolder = path(u"pdf"_s)},
                                     m_clock);
    if (!workspace)
        qFatal("%s", qPrintable(workspace.error().sentence));
    m_workspace = std::move(*workspace);
}

} // namespace sheaf::test
