#include "feeds/arxiv_question.h"

#include "papers/arxiv_categories.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

namespace {
QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }
} // namespace

std::optional<Error> faultOf(const QStringList& categories) {
    if (categories.isEmpty())
        return Error{ErrorKind::Usage,
                     say(QT_TRANSLATE_NOOP(
                         "Feeds", "No arXiv category is chosen. Choose at least one, such as cs.CL.")),
                     {}};
    for (const QString& category : categories) {
        if (!isCategoryName(category))
            return Error{
                ErrorKind::Usage,
                say(QT_TRANSLATE_NOOP("Feeds", "“%1” is no arXiv category. They look like cs.CL or math-ph."))
                    .arg(category),
                {}};
    }
    return std::nullopt;
}

Error notYetAnnounced(QDate day, const QDateTime& announced) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "arXiv announces its papers of %1 only at %2 (your time). Fetch the day after that."));
    return {ErrorKind::NotFound,
            sentence.arg(day.toString(Qt::ISODate),
                         QLocale().toString(announced.toLocalTime(), QLocale::ShortFormat)),
            {}};
}

QDateTime inFeedsFrom(const SubmissionWindow& window) {
    // The clocks change on Sundays at 2:00, never between the two.
    constexpr qint64 fourHours = 4LL * 3600;
    return window.announced.addSecs(fourHours);
}

bool isNewestInFeeds(QDate day, const WindowOf& windowOf, const QDateTime& now) {
    const std::optional<SubmissionWindow> window = windowOf(day);
    if (!window || now < inFeedsFrom(*window))
        return false;
    constexpr int longestPause = 30; // days; no holidays of arXiv's last nearly so long
    for (int ahead = 1; ahead <= longestPause; ++ahead) {
        if (const auto next = windowOf(day.addDays(ahead)))
            return now < inFeedsFrom(*next);
    }
    return true;
}

} // namespace sheaf
