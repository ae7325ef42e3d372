#include "fulltext/section_writer.h"

#include "base/text.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

bool isWorthReading(const QString& title) {
    static const QRegularExpression idle(
        u"\\A\\W*(?:[\\dIVX.]+\\s+)?(?:references?(?: and notes)?|bibliography|literature cited|works cited|"
        "acknowledge?ments?(?: .*)?|acknowledging .*|thanks|funding(?: .*)?|"
        "(?:author|credit)s?(?: authorship)? contributions?(?: .*)?|contributions of .*authors|"
        "(?:declaration of )?(?:conflicts? of|competing|financial) interests?(?: .*)?|"
        "orcid.*|report issue.*|instructions for reporting.*)\\W*\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return !title.contains(idle);
}

void SectionWriter::beginSection(const QString& title, int level, bool appendix) {
    if (!m_current.title.isEmpty() || !m_current.text.isEmpty())
        m_sections += m_current;
    m_current = {.title = oneLine(title), .level = level, .appendix = appendix};
    m_break.clear();
    m_mark.clear();
    if (m_leftOutLevel == 0 || level <= m_leftOutLevel)
        m_leftOutLevel = isWorthReading(title) ? 0 : level;
    if (m_leftOutLevel > 0)
        m_current = {};
}

void SectionWriter::addText(const QString& text) {
    static const QRegularExpression space(u"\\s+"_s);
    QString plain = text;
    plain.replace(space, u" "_s).replace(u'$', u"\\$"_s);
    // Pages that were laid out by a program have blanks where a sentence has none: "( 1970 ) ,".
    static const QRegularExpression needless(u"\\A (?=[,.;:)\\]])"_s);
    plain.remove(needless);
    QString& written = m_current.text;
    const bool goesOn = m_break.isEmpty() && !plain.isEmpty();
    if (goesOn && written.endsWith(u' ') && QStringView(u",.;:)]").contains(plain[0]))
        written.chop(1);
    if (goesOn && plain[0] == u' ' && (written.endsWith(u'(') || written.endsWith(u'[')))
        plain.remove(0, 1);
    add(plain);
}

void SectionWriter::addMath(const QString& tex, bool display) {
    if (tex.isEmpty())
        return;
    if (!display) {
        add(u'$' + tex + u'$');
        return;
    }
    endParagraph();
    add(u"$$"_s + tex + u"$$"_s);
    endParagraph();
}

void SectionWriter::add(const QString& text) {
    if (m_leftOutLevel > 0 || text.isEmpty())
        return;
    QString& written = m_current.text;
    const bool fresh = written.isEmpty() || !m_break.isEmpty() || !m_mark.isEmpty();
    if (fresh && text.trimmed().isEmpty())
        return;
    if (!written.isEmpty())
        written += m_break;
    written += m_mark;
    const bool doubled = text[0] == u' ' && (fresh || written.endsWith(u' '));
    written += doubled ? text.mid(1) : text;
    m_break.clear();
    m_mark.clear();
}

/// The wider of two breaks stays.
void SectionWriter::breakOff(QStringView by) {
    // A line that has only its mark yet goes on: LaTeXML puts the item's text into a paragraph of its own.
    if (!m_mark.isEmpty())
        return;
    while (m_current.text.endsWith(u' '))
        m_current.text.chop(1);
    if (by.size() > m_break.size())
        m_break = by.toString();
}

void SectionWriter::beginLine(const QString& mark) {
    breakOff(u"\n");
    m_mark = mark;
}

QList<TextSection> SectionWriter::sections() {
    beginSection({}, 1, false);
    for (TextSection& section : m_sections)
        section.text = section.text.trimmed();
    return m_sections;
}

} // namespace sheaf
