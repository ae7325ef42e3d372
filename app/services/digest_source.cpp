#include "services/digest_source.h"

#include "papers/announcement.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString digestSource(const QString& style) {
    if (style.startsWith(u"hf-"_s))
        return source::huggingFace;
    return style.startsWith(u"arxiv-"_s) ? source::arxiv : u"import"_s;
}

} // namespace sheaf
