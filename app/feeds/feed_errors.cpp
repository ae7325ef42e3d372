#include "feeds/feed_errors.h"

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

bool looksLikeHtml(const QByteArray& bytes) {
    const QByteArray head = bytes.left(400).trimmed().toLower();
    return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
}

} // namespace sheaf
