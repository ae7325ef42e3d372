#include "services/addition_words.h"

#include "base/joined_text.h"
#include "services/addition_service.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Addition)
};

} // namespace

QString additionSentence(const Addition& addition, int unnamed) {
    QStringList parts;
    const auto say = [&parts](qsizetype count, const QString& text) {
        if (count > 0)
            parts += text.arg(QLocale().toString(count));
    };
    say(addition.added, Words::tr("%1 added", "papers"));
    say(addition.here.size() - addition.added, Words::tr("%1 already here", "papers"));
    say(unnamed, Words::tr("%1 without an arXiv id", "entries of a list"));
    if (addition.unknown.size() == 1)
        parts += Words::tr("arXiv has no %1", "an id").arg(addition.unknown.constFirst());
    else
        say(addition.unknown.size(), Words::tr("%1 that arXiv does not have", "papers"));
    return Words::tr("Papers: %1.").arg(joinedParts(parts));
}

QString nothingNamedSentence(int unnamed) {
    return Words::tr("No paper of arXiv is named there by an id, a link or a DOI (entries: %1).")
        .arg(QLocale().toString(unnamed));
}

} // namespace sheaf
