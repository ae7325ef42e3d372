#pragma once

#include "papers/full_text.h"

namespace sheaf {

/// Puts a paper's text together, piece by piece: white space becomes one blank, blocks become paragraphs,
/// sections that are not the paper's own words (references, thanks, funding) are left out.
class SectionWriter {
  public:
    /// Ends the section before. One that is left out takes its subsections with it.
    void beginSection(const QString& title, int level, bool appendix);

    /// Prose: its dollars are escaped.
    void addText(const QString& text);

    /// What another writer has written: it is not escaped again.
    void addWritten(const QString& text) { add(text); }

    /// A formula in TeX, without delimiters.
    void addMath(const QString& tex, bool display);

    void endParagraph() { breakOff(u"\n\n"); }

    /// The next text begins a line of its own, with `mark` before it.
    void beginLine(const QString& mark = {});

    QList<TextSection> sections();

  private:
    void add(const QString& text);
    void breakOff(QStringView by);

    QList<TextSection> m_sections;
    TextSection m_current;
    QString m_break;        ///< what stands between the text so far and the next
    QString m_mark;         ///< of the line that is about to begin
    int m_leftOutLevel = 0; ///< sections below this level are left out; 0 where none is
};

/// Whether a section of that title is the paper's own words and worth reading.
bool isWorthReading(const QString& title);

} // namespace sheaf
