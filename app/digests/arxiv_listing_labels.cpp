#include "digests/arxiv_listing_labels.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QList<ArxivListingLabels>& allLabels() {
    static const QList<ArxivListingLabels> all = {
        {u"en"_s,
         u"Table of Contents"_s,
         u"Back"_s,
         u"Total"_s,
         u"Other"_s,
         u"Details"_s,
         u"Tags"_s,
         {u"Main category"_s, u"Categories"_s, u"Keywords"_s, u"Comment"_s, u"Score"_s, u"Recommendation"_s,
          u"TL;DR"_s, u"Motivation"_s, u"Method"_s, u"Result"_s, u"Conclusion"_s, u"AI_Comments"_s,
          u"ai_Abstract"_s, u"摘要翻译"_s, u"Abstract"_s}},
        {u"zh"_s,
         u"目录"_s,
         u"返回"_s,
         u"总计"_s,
         u"其他"_s,
         u"详情"_s,
         u"标签"_s,
         {u"主要类别"_s, u"全部类别"_s, u"关键词"_s, u"备注"_s, u"评分"_s, u"推荐理由"_s, u"一句话总结"_s,
          u"动机"_s, u"方法"_s, u"结果"_s, u"结论"_s, u"AI_Comments"_s, u"ai_Abstract"_s, u"摘要翻译"_s,
          u"摘要"_s}},
        {u"vi"_s,
         u"Mục lục"_s,
         u"Quay lại"_s,
         u"Tổng"_s,
         u"Khác"_s,
         u"Chi tiết"_s,
         u"Thẻ"_s,
         {u"Danh mục chính"_s, u"Các danh mục"_s, u"Từ khóa"_s, u"Ghi chú"_s, u"Điểm"_s, u"Lý do nên đọc"_s,
          u"Tóm lược"_s, u"Động lực"_s, u"Phương pháp"_s, u"Kết quả"_s, u"Kết luận"_s, u"AI_Comments"_s,
          u"ai_Abstract"_s, u"Bản dịch tóm tắt"_s, u"Tóm tắt"_s}},
    };
    return all;
}

bool isWrittenWith(const QString& text, const ArxivListingLabels& labels) {
    return text.contains(u"\n# "_s + labels.contents + u'\n') ||
           text.contains(u'\n' + labels[ArxivField::Category] + u": "_s);
}

} // namespace

const ArxivListingLabels& arxivListingLabels(const QString& language) {
    const QString code = language.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const auto found = std::find_if(allLabels().begin(), allLabels().end(),
                                    [&](const auto& labels) { return labels.code == code; });
    return found == allLabels().end() ? allLabels().first() : *found;
}

const ArxivListingLabels& arxivListingLabelsOf(const QString& text) {
    const auto found = std::find_if(allLabels().begin(), allLabels().end(),
                                    [&](const auto& labels) { return isWrittenWith(text, labels); });
    return found == allLabels().end() ? allLabels().first() : *found;
}

} // namespace sheaf
