#include "fulltext/html_kinds.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool hasOneOf(const GumboElement& element, const QStringList& classes) {
    if (!gumbo_get_attribute(&element.attributes, "class"))
        return false;
    return std::any_of(classes.begin(), classes.end(),
                       [&element](const QString& name) { return hasClass(element, name); });
}

} // namespace

bool isFurniture(const GumboElement& element) {
    static const QSet<int> tags = {
        GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NAV,
        GUMBO_TAG_HEADER, GUMBO_TAG_FOOTER, GUMBO_TAG_ASIDE,    GUMBO_TAG_SVG,      GUMBO_TAG_OBJECT,
        GUMBO_TAG_IFRAME, GUMBO_TAG_EMBED,  GUMBO_TAG_CANVAS,   GUMBO_TAG_FORM,     GUMBO_TAG_BUTTON,
        GUMBO_TAG_INPUT,  GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,
        GUMBO_TAG_HEAD,   GUMBO_TAG_IMG};
    static const QStringList classes = {u"ltx_page_navbar"_s,
                                        u"ltx_page_header"_s,
                                        u"ltx_page_footer"_s,
                                        u"ltx_TOC"_s,
                                        u"ltx_bibliography"_s,
                                        u"ltx_biblist"_s,
                                        u"ltx_authors"_s,
                                        u"ltx_author_notes"_s,
                                        u"ltx_creator"_s,
                                        u"ltx_dates"_s,
                                        u"ltx_date"_s,
                                        u"ltx_classification"_s,
                                        u"ltx_acknowledgements"_s,
                                        u"ltx_note_frontmatter"_s,
                                        u"ltx_role_thanks"_s,
                                        u"ltx_role_affiliation*"_s,
                                        u"ltx_role_institutetext"_s,
                                        u"ltx_role_email*"_s,
                                        u"ltx_role_address"_s,
                                        u"ltx_role_copyright*"_s,
                                        u"ltx_role_doi"_s,
                                        u"ltx_role_journal*"_s,
                                        u"ltx_role_pubyear"_s,
                                        u"ltx_role_ccs"_s,
                                        u"ltx_note_mark"_s,
                                        u"ltx_note_type"_s,
                                        u"ltx_tag_note"_s,
                                        u"ltx_ERROR"_s,
                                        u"ltx_rdf"_s,
                                        u"ltx_title_document"_s,
                                        u"ltx_tag_equation*"_s,
                                        u"ltx_keywords"_s,
                                        u"ltx_pagination"_s,
                                        u"ltx_index"_s,
                                        u"ltx_glossary"_s,
                                        u"package-alerts"_s,
                                        u"ltx_picture"_s};
    return tags.contains(element.tag) || hasOneOf(element, classes);
}

bool isBlock(const GumboElement& element) {
    static const QSet<int> tags = {
        GUMBO_TAG_P,      GUMBO_TAG_DIV,        GUMBO_TAG_SECTION, GUMBO_TAG_ARTICLE,
        GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_UL,      GUMBO_TAG_OL,
        GUMBO_TAG_DL,     GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE,     GUMBO_TAG_TABLE,
        GUMBO_TAG_MAIN,   GUMBO_TAG_ADDRESS,    GUMBO_TAG_DETAILS, GUMBO_TAG_SUMMARY};
    return tags.contains(element.tag);
}

bool isTable(const GumboElement& element) {
    return element.tag == GUMBO_TAG_TABLE || hasClass(element, u"ltx_tabular");
}

bool isTableRow(const GumboElement& element) {
    return element.tag == GUMBO_TAG_TR || hasClass(element, u"ltx_tr");
}

bool isTableCell(const GumboElement& element) {
    return element.tag == GUMBO_TAG_TD || element.tag == GUMBO_TAG_TH ||
           hasOneOf(element, {u"ltx_td"_s, u"ltx_th"_s});
}

bool isEquationTable(const GumboElement& element) {
    return hasOneOf(element, {u"ltx_equation"_s, u"ltx_equationgroup"_s, u"ltx_eqn_table"_s});
}

int headingLevel(const GumboElement& element) {
    static const QList<int> headings = {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3,
                                        GUMBO_TAG_H4, GUMBO_TAG_H5, GUMBO_TAG_H6};
    return static_cast<int>(headings.indexOf(element.tag)) + 1;
}

} // namespace sheaf
