#include "fulltext/html_licence.h"

#include "papers/licence.h"

#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isLicenceLink(const GumboElement& element) {
    const QStringList relations = attributeOf(element, "rel").toLower().split(u' ');
    return relations.contains(u"license"_s) || attributeOf(element, "id").startsWith(u"license"_s);
}

bool isLicenceRecord(const GumboElement& element) {
    static const QStringList names = {u"dcterms.license"_s, u"dc.rights"_s, u"dcterms.rights"_s,
                                      u"citation_license"_s, u"license"_s};
    return element.tag == GUMBO_TAG_META && names.contains(attributeOf(element, "name").toLower());
}

/// arXiv links its list of licences and says which one in words.
QString licenceIn(const QString& address, const QString& words) {
    const QString named = licenceFromName(words);
    if (!named.isEmpty())
        return named;
    const bool own =
        address.contains(u"creativecommons.org/"_s) || address.contains(u"arxiv.org/licenses/"_s);
    return own ? address : QString();
}

} // namespace

QString licenceOf(const GumboNode* root) {
    QString licence;
    firstBelow(root, [&licence](const GumboElement& element) {
        if (isLicenceRecord(element))
            licence = licenceIn(attributeOf(element, "content"), attributeOf(element, "content"));
        else if (isLicenceLink(element))
            licence = licenceIn(attributeOf(element, "href"), rawTextOf(element));
        return !licence.isEmpty();
    });
    return licence;
}

} // namespace sheaf
