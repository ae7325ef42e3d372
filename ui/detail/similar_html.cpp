#include "ui/detail/similar_html.h"

#include "base/plain_html.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

#include <QStringList>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostShown = 6;

QString itemHtml(const SimilarPaper& paper, const PageOptions& options) {
    QStringList facts{paper.primaryCategory};
    if (paper.published.isValid())
        facts += dayText(paper.published, options);
    facts.removeAll(QString());
    const QString where =
        facts.isEmpty() ? QString()
                        : u" <span class=\"where\">%1</span>"_s.arg(facts.join(u" · "_s).toHtmlEscaped());
    return u"<li><a href=\"sheaf:similar/%1\" dir=\"auto\">%2</a>%3</li>"_s.arg(
        QString::fromLatin1(QUrl::toPercentEncoding(paper.id)), plainLineToHtml(paper.title), where);
}

} // namespace

QString similarHtml(const QList<SimilarPaper>& papers, const PageOptions& options) {
    if (papers.isEmpty())
        return {};
    QString items;
    for (const SimilarPaper& paper : papers.first(qMin(mostShown, papers.size())))
        items += itemHtml(paper, options);
    const QString all =
        papers.size() <= mostShown
            ? QString()
            : u"<p class=\"all\"><a href=\"sheaf:similar\">%1</a></p>"_s.arg(
                  PageWords::tr("Show the %Ln nearest in the list", nullptr, static_cast<int>(papers.size()))
                      .toHtmlEscaped());
    return u"<section class=\"similar\"><h2>%1</h2><ul>%2</ul>%3</section>"_s.arg(
        PageWords::tr("Similar papers").toHtmlEscaped(), items, all);
}

} // namespace sheaf
