#include "papers/paper.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString authorNames(const Paper& paper) {
    QStringList names;
    names.reserve(paper.authors.size());
    for (const Author& author : paper.authors)
        names += author.name;
    return names.join(u", "_s);
}

} // namespace sheaf
