#include "cli/command_desk.h"

#include "cli/command.h"
#include "cli/command_line.h"

#include <QBuffer>

namespace sheaf::test {

using namespace Qt::StringLiterals;

Spoken speak(const QStringList& arguments) {
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    Spoken spoken;
    QTextStream out(&spoken.out);
    QTextStream err(&spoken.err);
    const auto line = CommandLine::parse(arguments);
    const SystemClock clock;
    spoken.code = line ? runCommand(*line, clock, {in, out, err}) : Console{in, out, err}.fail(line.error());
    return spoken;
}

Spoken CommandDesk::speak(const QStringList& command) const {
    const QStringList places{u"--library"_s, m_library, u"--settings"_s,
                             m_folder.filePath(u"settings.json"_s)};
    return test::speak(places + command);
}

bool CommandDesk::openSample() {
    const Spoken sample = speak({u"sample"_s});
    m_library = sample.out.trimmed();
    return sample.code == ExitCode::Done;
}

} // namespace sheaf::test
