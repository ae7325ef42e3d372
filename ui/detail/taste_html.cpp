#include "ui/detail/taste_html.h"

#include "ui/detail/page_words.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// Names of authors may be written from right to left.
QString namesHtml(const QStringList& names) {
    QStringList isolated;
    for (const QString& name : names)
        isolated += u"<bdi>%1</bdi>"_s.arg(name.toHtmlEscaped());
    return isolated.join(u", "_s);
}

} // namespace

QString tasteHtml(const std::optional<TasteOpinion>& opinion) {
    QStringList drawing;
    QStringList repelling;
    for (const TasteReason& reason : opinion ? opinion->reasons : QList<TasteReason>())
        (reason.weight > 0 ? drawing : repelling) += reason.name;
    QStringList parts;
    if (!drawing.isEmpty())
        parts += PageWords::tr("For you: %1").toHtmlEscaped().arg(namesHtml(drawing));
    if (!repelling.isEmpty())
        parts += (drawing.isEmpty() ? PageWords::tr("Less for you: %1") : PageWords::tr("less: %1"))
                     .toHtmlEscaped()
                     .arg(namesHtml(repelling));
    return parts.isEmpty() ? QString()
                           : u"<p class=\"taste\" title=\"%1\">%2</p>"_s.arg(
                                 PageWords::tr("Learnt on this machine from what you star, read and hide; no "
                                               "part of the score")
                                     .toHtmlEscaped(),
                                 parts.join(u"; "_s));
}

} // namespace sheaf
