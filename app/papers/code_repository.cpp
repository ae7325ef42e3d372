#include "papers/code_repository.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

const QRegularExpression& address() {
    // The name ends before what a sentence, TeX or Markdown may put behind it.
    static const QRegularExpression pattern(
        u"(?:https?://"
        u")?(?:www\\.)?((?:github\\.com|gitlab\\.(?:com|[a-z0-9.-]+)|codeberg\\.org|bitbucket\\.org|"
        "huggingface\\.co(?:/(?:datasets|spaces))?|git\\.sr\\.ht|gitee\\.com)/~?[\\w.-]{1,60}/[\\w.-]{1,100})"_s,
        caseless);
    return pattern;
}

/// Pages of the hosts themselves that look like OWNER/NAME.
bool isPageOfTheHost(const QString& place) {
    static const QRegularExpression pages(
        u"/(?:blog|docs|papers|models|features|about|orgs|topics|sponsors|login|settings|collections)/"_s,
        caseless);
    return place.contains(pages);
}

QString cleaned(QString place) {
    static const QRegularExpression tail(u"(?:\\.git)?[.\\-_]*\\z"_s);
    return u"https://"_s + place.remove(tail);
}

/// How much the words around an address say that it is the authors' own; none or less: it is not.
int ownership(QStringView before, QStringView after) {
    static const QRegularExpression given(u"available|releas|open[- ]?sourc|publicly|can be found|can be "
                                          u"accessed|provided? (?:at|in|our)|hosted|"
                                          "\\b(?:code|codes|implementation|repository|project(?: "
                                          "page)?|models?|weights|data(?:set)?|github)\\W{0,3}"
                                          "(?:at|:|is|are|page)?\\W*\\z"_s,
                                          caseless);
    static const QRegularExpression ours(
        u"\\b(?:our|we (?:release|provide|open|make|publish|share)|this (?:paper|work))\\b"_s, caseless);
    static const QRegularExpression thing(u"\\b(?:code|codes|codebase|implementation|repository|source)\\b"_s,
                                          caseless);
    static const QRegularExpression foreign(
        u"\\b(?:we (?:use|used|adopt|follow|build|built|rely|employ|borrow)|based on|built "
        u"(?:on|upon)|official|"
        "following|from the|by the authors of|implementation (?:of|by|from)|baseline|using|fork(?:ed)?|"
        "et al|library|toolkit|framework of)\\b"_s,
        caseless);
    const QString said = before.toString();
    const QString next = after.toString();
    const auto counts = [](const QString& text, const QRegularExpression& words) {
        return text.contains(words) ? 1 : 0;
    };
    return 2 * counts(said, given) + 2 * counts(said, ours) + counts(said, thing) -
           3 * counts(said, foreign) + counts(next, given);
}

/// From the sentence's beginning: a full stop with a capital letter behind it, or an empty line.
QStringView sentenceBefore(QStringView text) {
    static const QRegularExpression end(u"(?:[.!?]\\)?\\s+(?=[A-Z\\[(])|\\n\\s*\\n)"_s);
    constexpr qsizetype reach = 220;
    const QStringView near = text.last(std::min(reach, text.size()));
    qsizetype from = 0;
    for (auto it = end.globalMatch(near); it.hasNext();)
        from = it.next().capturedEnd();
    return near.mid(from);
}

} // namespace

QStringList codeRepositories(const QString& text) {
    QStringList found;
    for (auto it = address().globalMatch(text); it.hasNext();) {
        const QString place = it.next().captured(1);
        if (!isPageOfTheHost(place) && !found.contains(cleaned(place)))
            found += cleaned(place);
    }
    return found;
}

QString ownCodeRepository(const QString& text) {
    QString best;
    int most = 1; // a bare address is a citation more often than not
    for (auto it = address().globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const QStringView whole(text);
        const int own = isPageOfTheHost(match.captured(1))
                            ? 0
                            : ownership(sentenceBefore(whole.first(match.capturedStart())),
                                        whole.mid(match.capturedEnd(), 40));
        if (own <= most)
            continue;
        most = own;
        best = cleaned(match.captured(1));
    }
    return best;
}

} // namespace sheaf
