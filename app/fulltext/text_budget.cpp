#include "fulltext/text_budget.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int joint = 2; // the tokens of an empty line between two pieces
const QString cutMark = QStringLiteral("\n\n[… the rest of this section is left out]");
const QString gapMark = QStringLiteral("[… sections are left out here]");

bool isAlphabetic(char32_t letter) {
    const QChar::Script script = QChar::script(letter);
    return script == QChar::Script_Latin || script == QChar::Script_Greek ||
           script == QChar::Script_Cyrillic || script == QChar::Script_Common ||
           script == QChar::Script_Inherited;
}

/// What a section is, by its title; one that no name fits counts as a result.
enum Weight { Abstract, Introduction, Conclusion, Method, Result, Related, Appendix };

Weight weightOf(const TextSection& section) {
    static const std::array<std::pair<QRegularExpression, Weight>, 6> names = {
        {{QRegularExpression(u"\\babstract\\b|\\bsummary\\W*\\z"_s), Abstract},
         {QRegularExpression(u"introduction|overview"_s), Introduction},
         {QRegularExpression(u"conclu|discussion|limitation|future|outlook"_s), Conclusion},
         {QRegularExpression(u"related|background|prior work|preliminar|notation"_s), Related},
         {QRegularExpression(u"method|approach|model|architecture|algorithm|theory|framework|proposed"_s),
          Method},
         {QRegularExpression(u"append|supplement"_s), Appendix}}};
    if (section.appendix)
        return Appendix;
    const QString title = section.title.toLower();
    for (const auto& [name, weight] : names)
        if (title.contains(name))
            return weight;
    return Result;
}

/// Subsections weigh what their section does; text before the first heading is an introduction.
QList<Weight> weightsOf(const QList<TextSection>& sections) {
    QList<Weight> weights;
    Weight above = Introduction;
    for (const TextSection& section : sections) {
        if (section.level <= 1)
            above = section.title.isEmpty() ? Introduction : weightOf(section);
        weights += above;
    }
    return weights;
}

QString headingOf(const TextSection& section) {
    return section.title.isEmpty() ? QString()
                                   : QString(section.level + 1, u'#') + u' ' + section.title + u"\n\n"_s;
}

int tokensOf(const TextSection& section) {
    return tokensAtMost(headingOf(section)) + tokensAtMost(section.text) + joint;
}

/// As many of the pieces as fit, in order.
qsizetype fitting(const QStringList& pieces, int mostTokens) {
    qsizetype count = 0;
    for (int tokens = 0; count < pieces.size(); ++count) {
        tokens += tokensAtMost(pieces[count]) + joint;
        if (tokens > mostTokens)
            break;
    }
    return count;
}

QString firstWords(const QString& text, int mostTokens) {
    const QStringList words = text.split(u' ');
    return words.first(fitting(words, mostTokens)).join(u' ');
}

/// The beginning of a text that fits; empty where not even a sentence's worth does.
QString beginning(const QString& text, int mostTokens) {
    constexpr int fewestTokens = 40;
    if (mostTokens < fewestTokens)
        return {};
    const QStringList paragraphs = text.split(u"\n\n"_s);
    const qsizetype whole = fitting(paragraphs, mostTokens);
    QString kept = paragraphs.first(whole).join(u"\n\n"_s);
    if (whole == paragraphs.size())
        return kept;
    const int left = mostTokens - tokensAtMost(kept) - joint;
    const QStringList sentences = sentencesOf(paragraphs[whole]);
    const QString more = sentences.first(fitting(sentences, left)).join(u' ');
    if (!kept.isEmpty() && !more.isEmpty())
        kept += u"\n\n"_s;
    kept += more;
    return kept.isEmpty() ? firstWords(paragraphs[whole], left) : kept;
}

/// A section's share: its own text, or as much of it as there is room for.
struct Share {
    QString text;
    int tokens = 0;
    bool whole = false;
};

Share shareOf(const TextSection& section, int room) {
    const QString heading = headingOf(section);
    const int all = tokensOf(section);
    if (all <= room)
        return {heading + section.text, all, true};
    const QString text =
        beginning(section.text, room - tokensAtMost(heading) - tokensAtMost(cutMark) - joint);
    if (text.isEmpty())
        return {};
    const QString cut = heading + text + cutMark;
    return {cut, tokensAtMost(cut) + joint, false};
}

/// The shares of sections in the order of their weight. A long method leaves half of the room to the results:
/// without them a summary has no numbers.
class Sharing {
  public:
    Sharing(const QList<TextSection>& sections, int room)
        : m_sections(sections), m_weights(weightsOf(sections)), m_shares(sections.size()), m_room(room) {
        for (const Weight weight : {Abstract, Introduction, Conclusion})
            give(weight, m_room);
        give(Method, std::max(m_room / 2, m_room - wantedBy(Result)));
        for (const Weight weight : {Result, Related, Appendix})
            give(weight, m_room);
    }

    const QList<Share>& shares() const { return m_shares; }

  private:
    int wantedBy(Weight weight) const {
        int tokens = 0;
        for (qsizetype at = 0; at < m_sections.size(); ++at)
            tokens += m_weights[at] == weight ? tokensOf(m_sections[at]) : 0;
        return tokens;
    }

    void give(Weight weight, int most) {
        for (qsizetype at = 0; at < m_sections.size(); ++at) {
            if (m_weights[at] != weight)
                continue;
            m_shares[at] = shareOf(m_sections[at], most);
            most -= m_shares[at].tokens;
            m_room -= m_shares[at].tokens;
        }
    }

    const QList<TextSection>& m_sections;
    QList<Weight> m_weights;
    QList<Share> m_shares;
    int m_room;
};

} // namespace

int tokensAtMost(QStringView text) {
    constexpr int lettersOfAToken = 3;
    int tokens = 0;
    int run = 0; // letters of the word so far
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c.isLetter() && isAlphabetic(c.unicode())) {
            tokens += run++ % lettersOfAToken == 0 ? 1 : 0;
            tokens += c.unicode() > 0x7F ? 1 : 0; // few vocabularies know longer pieces of these
            continue;
        }
        run = 0;
        if (c == u'\n' || !c.isSpace())
            tokens += c.unicode() < 0x80 ? 1 : 2;
    }
    return tokens;
}

TextExcerpt excerptOf(const FullText& text, int mostTokens) {
    const int gap = tokensAtMost(gapMark) + joint;
    const QList<TextSection>& sections = text.sections;
    const bool fits = tokensAtMost(textOf(text)) + static_cast<int>(sections.size()) <= mostTokens;
    const Sharing sharing(sections, fits ? mostTokens : mostTokens - gap);
    TextExcerpt excerpt;
    QStringList written;
    for (qsizetype at = 0; at < sections.size(); ++at) {
        const Share& part = sharing.shares()[at];
        if (part.text.isEmpty())
            excerpt.leftOut += sections[at].title;
        else if (!part.whole)
            excerpt.shortened += sections[at].title;
        if (!part.text.isEmpty())
            written += part.text;
    }
    if (!excerpt.leftOut.isEmpty())
        written += gapMark;
    excerpt.text = written.join(u"\n\n"_s);
    excerpt.tokens = tokensAtMost(excerpt.text);
    return excerpt;
}

} // namespace sheaf
