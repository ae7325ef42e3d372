#include "fulltext/plain_sections.h"

#include "fulltext/page_lines.h"
#include "fulltext/section_writer.h"

#include <QRegularExpression>

#include <optional>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Heading {
    QString title;
    int level = 1;
    bool appendix = false;
};

/// Reads a paper's headings in their order: a number counts only where it goes on from the one before, since
/// rows of tables and lists begin with numbers too.
class Headings {
  public:
    std::optional<Heading> of(const QString& line) {
        constexpr qsizetype longest = 90;
        if (line.size() > longest)
            return std::nullopt;
        if (const auto named = byName(line))
            return named;
        const auto numbered = byNumber(line);
        return numbered ? numbered : byLetter(line);
    }

  private:
    std::optional<Heading> byName(const QString& line) {
        static const QRegularExpression name(
            u"\\A(?:(\\d{1,2})\\.?\\s+|[IVX]+\\.\\s+)?(abstract|introduction|related "
            u"works?|background|methods?|methodology|"
            "materials and methods|experiments?|experimental (?:setup|results)|evaluation|results?(?: and "
            "discussion)?|"
            "discussion|limitations|conclusions?(?: and [\\w ]+)?|references(?: and notes)?|bibliography|"
            "acknowledge?ments?|funding|author contributions|appendix|appendices|supplementary materials?)[:.]?\\z"_s,
            QRegularExpression::CaseInsensitiveOption);
        const auto found = name.match(line);
        if (!found.hasMatch() || line.front().isLower())
            return std::nullopt;
        if (!found.captured(1).isEmpty())
            m_last = {found.captured(1).toInt()};
        m_afterReferences = m_afterReferences || !isWorthReading(found.captured(2));
        const QString what = found.captured(2).toLower();
        const bool appendix = what.startsWith(u"append"_s) || what.startsWith(u"suppl"_s);
        m_inAppendix = m_inAppendix || appendix;
        return Heading{line, 1, m_inAppendix};
    }

    std::optional<Heading> byNumber(const QString& line) {
        static const QRegularExpression numbered(
            u"\\A(\\d{1,2}(?:\\.\\d{1,2}){0,3})\\.?\\s+(\\p{Lu}[^.!?]{2,80})\\z"_s);
        const auto found = numbered.match(line);
        if (!found.hasMatch() || m_afterReferences)
            return std::nullopt;
        QList<int> number;
        for (const QString& part : found.captured(1).split(u'.'))
            number += part.toInt();
        if (!goesOn(number))
            return std::nullopt;
        m_last = number;
        return Heading{line, static_cast<int>(number.size()), m_inAppendix};
    }

    /// "A Proofs", "B.2 More results" behind the references.
    std::optional<Heading> byLetter(const QString& line) {
        static const QRegularExpression lettered(
            u"\\A(?:Appendix\\s+)?([A-Z])((?:\\.\\d{1,2}){0,2})[.:]?\\s+(\\p{Lu}[^.!?]{2,80})\\z"_s);
        const auto found = lettered.match(line);
        if (!found.hasMatch() || !m_afterReferences)
            return std::nullopt;
        const char16_t letter = found.captured(1)[0].unicode();
        if (letter != m_lastLetter && letter != m_lastLetter + 1)
            return std::nullopt;
        m_lastLetter = letter;
        m_inAppendix = true;
        return Heading{line, 1 + static_cast<int>(found.captured(2).count(u'.')), true};
    }

    bool goesOn(const QList<int>& number) const {
        if (number.size() > m_last.size() + 1)
            return false;
        const qsizetype depth = number.size() - 1;
        if (number.first(depth) != m_last.first(std::min(depth, m_last.size())))
            return false;
        return number.last() == (depth < m_last.size() ? m_last[depth] + 1 : 1);
    }

    QList<int> m_last;
    char16_t m_lastLetter = u'A' - 1;
    bool m_afterReferences = false;
    bool m_inAppendix = false;
};

bool endsParagraph(const QString& line, const QString& next) {
    static const QRegularExpression end(u"[.!?:][\"”')\\]]?\\z"_s);
    // The last line of a paragraph is a short one, as far as lines tell.
    return next.isEmpty() || (line.contains(end) && line.size() < next.size() * 3 / 4);
}

} // namespace

QList<TextSection> sectionsOf(const QStringList& lines) {
    const QString everything = lines.join(u'\n');
    Headings headings;
    SectionWriter writer;
    QStringList paragraph;
    const auto end = [&] {
        writer.addText(joinedLines(paragraph, everything));
        writer.endParagraph();
        paragraph.clear();
    };
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (const auto heading = headings.of(lines[at])) {
            end();
            writer.beginSection(heading->title, heading->level, heading->appendix);
            continue;
        }
        paragraph += lines[at];
        if (endsParagraph(lines[at], lines.value(at + 1)))
            end();
    }
    end();
    return writer.sections();
}

} // namespace sheaf
