#include "digests/summary_fields.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

const QString& SummaryField::label(const QString& language) const {
    if (language == u"zh")
        return chinese;
    return language == u"vi" ? vietnamese : english;
}

const QList<SummaryField>& summaryFields() {
    // No label is one of the styles' own: "Conclusion" alone is a section that hf-digest once had.
    static const QList<SummaryField> fields = {
        {&Summary::tldr, u"TL;DR"_s, u"一句话总结"_s, u"Tóm lược"_s},
        {&Summary::motivation, u"Motivation"_s, u"研究动机"_s, u"Động lực"_s},
        {&Summary::method, u"Method"_s, u"研究方法"_s, u"Phương pháp"_s},
        {&Summary::result, u"Result"_s, u"研究结果"_s, u"Kết quả"_s},
        {&Summary::conclusion, u"Concluding Remark"_s, u"研究结论"_s, u"Kết luận"_s},
        {&Summary::recommendation, u"Recommendation"_s, u"推荐理由"_s, u"Khuyến nghị"_s},
        {&Summary::scoreReason, u"Reason for the Score"_s, u"评分理由"_s, u"Lý do chấm điểm"_s}};
    return fields;
}

const SummaryField* summaryField(QStringView label) {
    const QList<SummaryField>& fields = summaryFields();
    const auto found = std::find_if(fields.begin(), fields.end(), [label](const SummaryField& field) {
        return label == field.english || label == field.chinese || label == field.vietnamese;
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace sheaf
