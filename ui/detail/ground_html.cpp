#include "ui/detail/ground_html.h"

#include "base/plain_html.h"
#include "ui/detail/page_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(Ground::Kind kind, bool abstract) {
    switch (kind) {
    case Ground::Kind::Found: return abstract ? PageWords::tr("The abstract:") : PageWords::tr("The paper:");
    case Ground::Kind::None:
        return abstract ? PageWords::tr("No sentence of the abstract says this.")
                        : PageWords::tr("No sentence of the paper's text says this.");
    case Ground::Kind::CannotTell:
        return PageWords::tr(
            "It cannot be told what this rests on: the summary and the paper are in different "
            "languages, and this sentence shares no name, number or term with the paper.");
    }
    return {};
}

} // namespace

QString groundHtml(const ShownGround& ground, SourceText read) {
    const bool none = ground.kind == Ground::Kind::None;
    const QString quotation =
        ground.source.isEmpty()
            ? QString()
            : u" <span class=\"quotation\" dir=\"auto\">“%1”</span>"_s.arg(plainLineToHtml(ground.source));
    return u"<div class=\"ground%1\">%2%3 <a href=\"sheaf:ground/%4\">%5</a></div>"_s.arg(
        none ? u" groundless"_s : QString(), words(ground.kind, read == SourceText::Abstract).toHtmlEscaped(),
        quotation, QString::number(ground.sentence), PageWords::tr("Close").toHtmlEscaped());
}

} // namespace sheaf
