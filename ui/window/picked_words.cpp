#include "ui/window/picked_words.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PickedPapers)
};

QString pattern(Mark::Kind kind, bool on) {
    switch (kind) {
    case Mark::Kind::Star: return on ? Words::tr("&Star %1") : Words::tr("Remove the &stars of %1");
    case Mark::Kind::Read: return on ? Words::tr("Mark %1 as &read") : Words::tr("Mark %1 as &unread");
    case Mark::Kind::Later:
        return on ? Words::tr("Put off %1 for &later") : Words::tr("No &longer put off %1");
    case Mark::Kind::Hide: return on ? Words::tr("&Hide %1") : Words::tr("Stop &hiding %1");
    case Mark::Kind::Tag:
    case Mark::Kind::Note: break;
    }
    return Words::tr("&Tag %1…");
}

} // namespace

QString markText(Mark::Kind kind, bool on, const QString& papers) { return pattern(kind, on).arg(papers); }

} // namespace sheaf
