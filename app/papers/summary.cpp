#include "papers/summary.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString sourceTextName(SourceText text) {
    switch (text) {
    case SourceText::Abstract: return u"ArXiv Abs"_s;
    case SourceText::Html: return u"HTML"_s;
    case SourceText::Pdf: return u"PDF"_s;
    }
    return {};
}

std::optional<SourceText> sourceTextFromName(QStringView name) {
    for (const SourceText text : {SourceText::Abstract, SourceText::Html, SourceText::Pdf})
        if (sourceTextName(text) == name)
            return text;
    return std::nullopt;
}

} // namespace sheaf
