#include "cli/summary_consent.h"

#include "cli/text.h"
#include "services/summary_service.h"

#include <QFileDevice>

#include <unistd.h>

namespace sheaf {

namespace {

bool isTerminal(QIODevice& device) {
    const auto* file = qobject_cast<QFileDevice*>(&device);
    return file && file->isOpen() && isatty(file->handle()) == 1;
}

bool saysYes(const Console& console) {
    //: [y/N] stays as it is: the answer is read as y or anything else
    console.err << Cli::tr("Send them? [y/N]") << ' ' << Qt::flush;
    return console.in.readLine().trimmed().toLower().startsWith('y');
}

} // namespace

Outcome agreeOnce(SummaryService& summaries, const QString& engine, const Console& console) {
    const auto notice = summaries.consentNeeded(engine);
    if (!notice)
        return {};
    console.err << notice->text << Qt::endl;
    if (isTerminal(console.in) && !saysYes(console))
        return Error{ErrorKind::NoConsent, Cli::tr("Nothing was sent. The engine “offline” needs no other "
                                                   "machine.")};
    return summaries.agree(*notice);
}

} // namespace sheaf
