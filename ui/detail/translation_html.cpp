#include "ui/detail/translation_html.h"

#include "base/markdown.h"
#include "base/plain_html.h"
#include "base/text.h"
#include "papers/summary_form.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"
#include "ui/detail/summary_html.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString translated(const DayEntry& entry, const QString& name) {
    return entry.summary ? textOfSection(entry.summary->sections, name).trimmed() : QString();
}

QString languageOf(const DayEntry& entry) { return entry.summary->provenance.language.toHtmlEscaped(); }

QString abstractHeading(const QString& language) {
    return u"%1 · %2"_s.arg(PageWords::tr("Abstract"), languageTitle(language));
}

} // namespace

QString translatedTitleHtml(const DayEntry& entry) {
    const QString title = translated(entry, translatedTitleName);
    if (title.isEmpty() || folded(title) == folded(entry.paper.title))
        return {};
    return u"<p class=\"translated\" lang=\"%1\" dir=\"auto\">%2</p>"_s.arg(languageOf(entry),
                                                                            plainLineToHtml(title));
}

QString translatedAbstractHtml(const DayEntry& entry) {
    const QString text = translated(entry, translatedAbstractName);
    if (text.isEmpty())
        return {};
    return u"<div lang=\"%1\" dir=\"auto\">%2</div>"_s.arg(
        languageOf(entry), partHtml(abstractHeading(entry.summary->provenance.language).toHtmlEscaped(),
                                    markdownToHtml(text), u"part abstract"_s));
}

QList<SummarySection> withoutTranslations(QList<SummarySection> sections) {
    sections.removeIf([](const SummarySection& section) {
        return section.name == translatedTitleName || section.name == translatedAbstractName;
    });
    return sections;
}

} // namespace sheaf
