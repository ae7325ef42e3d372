#include "support/invented_papers.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QString idOf(int number) { return u"2601.%1"_s.arg(90000 + number, 5, 10, QLatin1Char('0')); }

/// The abstract names the paper, so that a model's peer can tell which one it is asked about.
QString entry(int number) {
    return uR"(<entry><id>http://arxiv.org/abs/%1v1</id><title>Invented paper %1 on learning from few examples</title>
<updated>2026-01-29T12:00:00Z</updated><published>2026-01-29T12:00:00Z</published>
<summary>This is invented paper %1. We study how models learn from few examples. Earlier methods need large labelled sets.
We propose a simple method that ranks examples by their use. Experiments on five data sets show gains of 12 percent.
The code is public.</summary>
<author><name>Ada Example</name></author><author><name>Nguyễn Văn An</name></author>
<category term="cs.LG"/><arxiv:primary_category term="cs.LG"/></entry>
)"_s.arg(idOf(number));
}

} // namespace

QStringList InventedPapers::ids() const {
    QStringList ids;
    for (int number = 0; number < m_count; ++number)
        ids += idOf(number);
    return ids;
}

Answer InventedPapers::page(const Request& request) const {
    const int start = request.query.queryItemValue(u"start"_s).toInt();
    const int most = request.query.queryItemValue(u"max_results"_s).toInt();
    QString feed = uR"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
 xmlns:arxiv="http://arxiv.org/schemas/atom"><title>arXiv Query: invented</title><id>http://arxiv.org/api/invented</id>
<opensearch:totalResults>%1</opensearch:totalResults><opensearch:startIndex>%2</opensearch:startIndex>
)"_s.arg(m_count)
                       .arg(start);
    for (int number = start; number < std::min(start + most, m_count); ++number)
        feed += entry(number);
    return Answer::xml((feed + u"</feed>"_s).toUtf8());
}

QString InventedPapers::idInPrompt(const Request& request) {
    static const QRegularExpression name(u"This is invented paper (\\d{4}\\.\\d{5})"_s);
    return name.match(QString::fromUtf8(request.body)).captured(1);
}

} // namespace sheaf::test
