#include "ui/detail/summary_choice_html.h"

#include "papers/summary_form.h"
#include "ui/detail/page_links.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "example-chat · English · 30 January 2026"
QString nameOf(const Summary& summary, const PageOptions& options) {
    const Provenance& p = summary.provenance;
    const QString maker = p.model.isEmpty() ? p.engine : p.model;
    QStringList parts{p.extracted ? PageWords::tr("extracted by %1").arg(maker) : maker,
                      languageTitle(p.language)};
    if (p.made.isValid())
        parts += dayText(p.made.toTimeZone(options.zone).date(), options);
    if (p.form != standardForm().name)
        parts += PageWords::tr("for digests of the style %1").arg(p.form);
    if (summary.score)
        parts += PageWords::tr("score %1").arg(*summary.score);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString summaryChoiceHtml(const PageMatter& matter, const PageOptions& options) {
    const QList<Summary>& all = matter.summaries;
    if (all.size() < 2 || !matter.entry.summary)
        return {};
    QString items;
    const qsizetype shown = all.indexOf(*matter.entry.summary);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QString name = nameOf(all[at], options);
        items += at == shown
                     ? u"<li class=\"shown\" aria-current=\"true\">%1</li>"_s.arg(name.toHtmlEscaped())
                     : u"<li>%1</li>"_s.arg(actLink(u"sheaf:summary/%1"_s.arg(at), name));
    }
    const QString words = PageWords::tr("Summary %1 of %2: %3")
                              .arg(shown + 1)
                              .arg(all.size())
                              .arg(nameOf(*matter.entry.summary, options));
    return u"<details class=\"switch\"><summary>%1</summary><ul>%2</ul></details>"_s.arg(
        words.toHtmlEscaped(), items);
}

} // namespace sheaf
