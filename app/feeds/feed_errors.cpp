#include "feeds/feed_errors.h"

#include "base/text.h"

#include <QCoreApplication>

namespace sheaf {

namespace {
QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }
} // namespace

Error emptyAnswer(const QString& source) {
    const QString sentence =
        say(QT_TRANSLATE_NOOP("Feeds", "%1 sent an empty answer. Try again in a moment."));
    return {ErrorKind::Malformed, sentence.arg(source), {}};
}

Error webPageInstead(const QString& source, const QByteArray& bytes) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "%1 sent a web page instead of its list. Check the address in the settings, and whether this network "
        "asks you to sign in first."));
    return {ErrorKind::Malformed, sentence.arg(source), QString::fromUtf8(bytes.left(300))};
}

Error notAFeed(const QString& source, const QString& why) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "What %1 sent is not its list of papers. Check the address in the settings."));
    return {ErrorKind::Malformed, sentence.arg(source), why};
}

Error brokenOff(const QString& source, int whole, const QString& why) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "The answer of %1 breaks off after %2 papers; these are kept. Fetch the day again for the rest."));
    return {ErrorKind::Malformed, sentence.arg(source, QString::number(whole)), why};
}

Error tornOff(const QString& source, int whole, const Error& cause) {
    Error error = brokenOff(source, whole, cause.details);
    error.kind = cause.kind;
    return error;
}

Error refusedQuestion(const QString& said, const QString& details) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "arXiv refuses the question: “%1”. Check the categories and the day that were asked for."));
    return {ErrorKind::Usage, sentence.arg(oneLine(said).left(200)), details};
}

QString leftOut(int place, const Paper& paper) {
    const QString what =
        paper.id.isEmpty()
            ? say(QT_TRANSLATE_NOOP("Feeds",
                                    "Entry %1 of arXiv's list was left out: it has no arXiv id (%2)."))
            : say(QT_TRANSLATE_NOOP("Feeds", "Entry %1 of arXiv's list was left out: it has no title (%2)."));
    return what.arg(QString::number(place), paper.id.isEmpty() ? paper.title.left(80) : paper.id);
}

bool looksLikeHtml(const QByteArray& bytes) {
    const QByteArray head = bytes.left(400).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
}

} // namespace sheaf
