#pragma once

#include "fulltext/hidden_text.h"
#include "fulltext/section_writer.h"

namespace sheaf {

/// One walk over a page's body that writes down what a reader of the paper would read.
class HtmlWalk {
  public:
    explicit HtmlWalk(HiddenText hiding) : m_hiding(std::move(hiding)) {}

    /// Once for a walk.
    void read(const GumboNode* node);

    QList<TextSection> sections() { return m_writer.sections(); }

    /// What was left out because readers do not see it, one text each.
    QStringList hidden() const { return m_hidden; }

  private:
    void readChildren(const GumboElement& element);
    void readElement(const GumboNode* node);
    bool readSectionPart(const GumboElement& element);
    bool readTable(const GumboElement& element);
    void readHeading(const GumboElement& element);
    void readRow(const GumboElement& row);
    void readFormulas(const GumboElement& row);
    void readListItem(const GumboElement& item);
    void readLink(const GumboElement& link);
    QString lineOf(const GumboElement& element);
    void keepHidden(const GumboElement& element);

    HiddenText m_hiding;
    SectionWriter m_writer;
    QStringList m_hidden;
    qsizetype m_hiddenLetters = 0;
    bool m_appendix = false;
};

/// What the walk writes for all that is inside an element, on one line: for captions, titles and cells.
QString lineOf(const GumboElement& element, const HiddenText& hiding, QStringList& hidden);

} // namespace sheaf
