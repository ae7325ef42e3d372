#include "library/paper_columns.h"

#include "library/stored_values.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Paper readPaper(const Statement& row, int first) {
    int at = first;
    Paper paper;
    paper.id = row.text(at++);
    paper.version = row.integer(at++);
    paper.title = row.text(at++);
    paper.primaryCategory = row.text(at++);
    paper.categories = row.text(at++).split(u' ', Qt::SkipEmptyParts);
    paper.authorsComplete = row.flag(at++);
    paper.published = row.time(at++);
    paper.updated = row.time(at++);
    paper.withdrawn = row.flag(at++);
    paper.upvotes = row.optionalInteger(at++);
    paper.doi = row.text(at++);
    paper.comment = row.text(at++);
    paper.journalRef = row.text(at++);
    paper.licence = row.text(at++);
    paper.codeUrl = row.text(at++);
    paper.projectUrl = row.text(at++);
    paper.pickSummary = row.text(at++);
    paper.pickKeywords = listOf(row.text(at++));
    const QString names = row.text(at++);
    paper.authors = authorsOf({names, row.text(at++)});
    paper.abstract = row.text(at++);
    paper.authorsLeftOut = row.integer(at++);
    paper.figureUrl = row.text(at++);
    paper.figureCaption = row.text(at++);
    return paper;
}

void putPaper(Statement& statement, const Paper& paper) {
    const StoredAuthors authors = storedAuthors(paper.authors);
    statement.with(paper.id, paper.version, paper.title, paper.primaryCategory, paper.categories.join(u' '),
                   paper.authorsComplete, paper.published, paper.updated, paper.withdrawn, paper.upvotes,
                   paper.doi, paper.comment, paper.journalRef, paper.licence, paper.codeUrl, paper.projectUrl,
                   paper.pickSummary, jsonOf(paper.pickKeywords), authors.names, authors.affiliations,
                   paper.abstract, paper.authorsLeftOut, paper.figureUrl, paper.figureCaption);
}

} // namespace sheaf
