#include "papers/withdrawal.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "This paper has been withdrawn …", but not "a previous version of this paper was withdrawn".
bool saysThisIsWithdrawn(const QString& text) {
    static const QRegularExpression sentence(
        u"(?<!version of )(?<!part of )\\b(?:this|the) (?:\\w+ )?"
        "(?:paper|article|submission|manuscript|preprint|e-?print|work|note|letter|report|thesis|version)"
        "(?: (?:has been|is being|is|was)(?: \\w+)?)? withdrawn\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression start(u"^\\W*(?:paper |article |submission )?withdrawn\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression byWhom(
        u"\\bwithdrawn by (?:the |its )?(?:authors?|submitter|arxiv|administrators?)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sentence.match(text).hasMatch() || start.match(text).hasMatch() || byWhom.match(text).hasMatch();
}

} // namespace

bool saysWithdrawn(const QString& comment, const QString& abstract) {
    // An abstract may tell of things withdrawn; only its first words speak of the paper itself.
    return saysThisIsWithdrawn(comment.simplified()) || saysThisIsWithdrawn(abstract.simplified().left(60));
}

QString withdrawalReason(const Paper& paper) {
    if (!paper.withdrawn)
        return {};
    if (saysWithdrawn(paper.comment, {}))
        return paper.comment;
    return saysWithdrawn({}, paper.abstract) ? paper.abstract : QString();
}

} // namespace sheaf
