#include "feeds/arxiv_fields.h"

#include "papers/arxiv_categories.h"

namespace sheaf {

QString abstractText(const QString& text) {
    QStringList lines = text.trimmed().split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

void addCategory(Paper& paper, const QString& category) {
    if (isCategoryName(category) && !paper.categories.contains(category))
        paper.categories.append(category);
}

void orderCategories(Paper& paper) {
    if (paper.primaryCategory.isEmpty())
        paper.primaryCategory = paper.categories.value(0);
    if (paper.primaryCategory.isEmpty())
        return;
    paper.categories.removeAll(paper.primaryCategory);
    paper.categories.prepend(paper.primaryCategory);
}

} // namespace sheaf
