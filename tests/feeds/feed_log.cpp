#include "feeds/feed_log.h"

#include <QSet>
#include <QTimeZone>

#include <numeric>

namespace sheaf::test {

using namespace Qt::StringLiterals;

FeedClient::OnPage FeedLog::listener() {
    return [this](const FeedPage& page) { pages.append(page); };
}

QList<Announcement> FeedLog::all() const {
    QList<Announcement> announcements;
    for (const FeedPage& page : pages)
        announcements += page.announcements;
    return announcements;
}

QStringList FeedLog::ids() const {
    QStringList ids;
    for (const Announcement& announcement : all())
        ids.append(announcement.paper.id);
    return ids;
}

qsizetype FeedLog::distinctIds() const {
    const QStringList all = ids();
    return QSet<QString>(all.begin(), all.end()).size();
}

QByteArray atomPage(int total, int start, const QList<int>& numbers) {
    QString text =
        u"<feed xmlns='http://www.w3.org/2005/Atom' xmlns:o='http://a9.com/-/spec/opensearch/1.1/'>"
        "<title>arXiv Query: test</title><o:totalResults>%1</o:totalResults><o:startIndex>%2</o:startIndex>"_s
            .arg(QString::number(total), QString::number(start));
    const QDateTime begin(QDate(2026, 1, 28), QTime(19, 0), QTimeZone::utc());
    for (const int number : numbers)
        text +=
            u"<entry><id>http://arxiv.org/abs/2601.%1v1</id><title>Paper %2</title><published>%3</published>"
            "<updated>%3</updated><summary>Text.</summary><author><name>A. Uthor</name></author>"
            "<category term='cs.CL'/></entry>"_s.arg(QString::number(number).rightJustified(5, u'0'),
                                                     QString::number(number),
                                                     begin.addSecs(60LL * number).toString(Qt::ISODate));
    return (text + u"</feed>"_s).toUtf8();
}

QList<int> numbersFrom(int start, int count) {
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), start);
    return numbers;
}

} // namespace sheaf::test
