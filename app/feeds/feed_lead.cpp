#include "feeds/feed_lead.h"

#include "feeds/feed_identity.h"

#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "Publication date: March 2026", "Source: Some Journal, Volume 3", "[Phys. Rev. X 1, 2] Published Fri …",
/// "Nature, Published online: 30 January 2026; doi:10.1038/…", "Some Journal, EarlyView."
bool isParticulars(const QString& line) {
    static const QRegularExpression shape(
        u"\\A(?:Publication date:|Source:|\\[[^\\]]{5,80}\\] Published |"
        "[^:;]{2,100}, (?:Published online:|Ahead of Print|EarlyView|Volume \\d+, (?:Issue|Number) ))"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 300;
    return line.size() <= longest && shape.match(line).hasMatch();
}

/// Nature's stands before the sentence, without an end of its own.
QString withoutOnlineNotice(const QString& line, QString& doi) {
    static const QRegularExpression notice(
        u"\\A[^:;]{2,100}, Published online: [^;]{6,40}; (doi:\\S+?)(?=\\s|\\z)\\s*"_s);
    const auto match = notice.match(line);
    if (!match.hasMatch())
        return line;
    doi = doiIn(match.captured(1));
    return line.mid(match.capturedLength());
}

} // namespace

FeedLead feedLead(const QString& text) {
    static const QRegularExpression authors(u"\\AAuthors?(?:\\(s\\))?:\\s*(.+)\\z"_s);
    static const QRegularExpression heading(u"\\A(?:Abstract|Summary)\\s*(?::\\s*|\\z)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    FeedLead lead;
    QStringList kept;
    for (const QString& each : text.split(u'\n')) {
        QString line = withoutOnlineNotice(each.trimmed(), lead.doi);
        if (const auto match = authors.match(line); match.hasMatch() && lead.authors.isEmpty()) {
            lead.authors = match.captured(1);
            continue;
        }
        if (kept.isEmpty())
            line.remove(heading);
        if (!line.isEmpty() && !isParticulars(line))
            kept += line;
    }
    lead.abstract = kept.join(u'\n');
    return lead;
}

} // namespace sheaf
