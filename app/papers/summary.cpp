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

QString markKindName(MarkKind kind) {
    switch (kind) {
    case MarkKind::WrongLanguage: return u"wrong-language"_s;
    case MarkKind::AbstractRepeated: return u"abstract-repeated"_s;
    case MarkKind::Placeholder: return u"placeholder"_s;
    case MarkKind::MissingFields: return u"missing-fields"_s;
    case MarkKind::NoScoreReason: return u"no-score-reason"_s;
    case MarkKind::UnknownNumbers: return u"unknown-numbers"_s;
    case MarkKind::Instructions: return u"instructions"_s;
    }
    return {};
}

std::optional<MarkKind> markKindFromName(QStringView name) {
    for (const MarkKind kind :
         {MarkKind::WrongLanguage, MarkKind::AbstractRepeated, MarkKind::Placeholder, MarkKind::MissingFields,
          MarkKind::NoScoreReason, MarkKind::UnknownNumbers, MarkKind::Instructions})
        if (markKindName(kind) == name)
            return kind;
    return std::nullopt;
}

} // namespace sheaf
