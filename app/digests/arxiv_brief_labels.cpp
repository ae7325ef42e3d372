#include "digests/arxiv_brief_labels.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

BriefLabels chinese() {
    return {.code = u"zh"_s,
            .title = u"arXiv AI 论文日报"_s,
            .count = u"共 %1 篇论文，由AI自动总结"_s,
            .contents = u"📑 目录"_s,
            .papersIn = u"%1 篇"_s,
            .abstract = u"📄 论文摘要"_s,
            .summary = u"🤖 AI 总结"_s,
            .allAuthors = u" 等 %1 位作者"_s,
            .allAuthorsPattern = u" \\S (\\d+) \\S{1,2}作者$"_s,
            .moreAuthors = u" 等"_s,
            .other = u"Other"_s,
            .page = u"查看原文"_s,
            .pdf = u"下载PDF"_s,
            .failed = u"自动分析失败，请查看原文"_s,
            .noSummary = u"尚无摘要。"_s,
            .separator = u"："_s,
            .fields = {u"作者"_s, u"分类"_s, u"发布时间"_s, u"一句话总结"_s, u"研究动机"_s, u"核心方法"_s,
                       u"实验结果"_s, u"主要结论"_s, u"推荐理由"_s, u"关键词"_s, u"评分"_s, u"评分理由"_s,
                       u"论文链接"_s}};
}

BriefLabels english() {
    return {.code = u"en"_s,
            .title = u"arXiv AI Papers of the Day"_s,
            .count = u"%1 papers, summarised automatically by AI"_s,
            .contents = u"📑 Contents"_s,
            .papersIn = u"%1 papers"_s,
            .abstract = u"📄 Abstract"_s,
            .summary = u"🤖 AI Summary"_s,
            .allAuthors = u" and others, %1 authors in all"_s,
            .allAuthorsPattern = u" and others, (\\d+) authors in all$"_s,
            .moreAuthors = u" and others"_s,
            .other = u"Other"_s,
            .page = u"Read the paper"_s,
            .pdf = u"Download the PDF"_s,
            .failed = u"The automatic analysis failed, please read the paper"_s,
            .noSummary = u"No summary yet."_s,
            .separator = u": "_s,
            .fields = {u"Authors"_s, u"Categories"_s, u"Published"_s, u"In One Sentence"_s, u"Motivation"_s,
                       u"Method"_s, u"Result"_s, u"Conclusion"_s, u"Recommendation"_s, u"Keywords"_s,
                       u"Score"_s, u"Reason for the Score"_s, u"Links"_s}};
}

BriefLabels vietnamese() {
    return {.code = u"vi"_s,
            .title = u"Bài báo arXiv AI trong ngày"_s,
            .count = u"%1 bài báo, do AI tự động tóm tắt"_s,
            .contents = u"📑 Mục lục"_s,
            .papersIn = u"%1 bài"_s,
            .abstract = u"📄 Tóm tắt của tác giả"_s,
            .summary = u"🤖 AI tóm tắt"_s,
            .allAuthors = u" và những người khác, tất cả %1 tác giả"_s,
            .allAuthorsPattern = u" và những người khác, tất cả (\\d+) tác giả$"_s,
            .moreAuthors = u" và những người khác"_s,
            .other = u"Other"_s,
            .page = u"Xem bài báo"_s,
            .pdf = u"Tải PDF"_s,
            .failed = u"Phân tích tự động bị lỗi, vui lòng xem bài báo"_s,
            .noSummary = u"Chưa có tóm tắt."_s,
            .separator = u": "_s,
            .fields = {u"Tác giả"_s, u"Phân loại"_s, u"Xuất bản lúc"_s, u"Trong một câu"_s, u"Động lực"_s,
                       u"Phương pháp"_s, u"Kết quả"_s, u"Kết luận"_s, u"Khuyến nghị"_s, u"Từ khóa"_s,
                       u"Điểm"_s, u"Lý do chấm điểm"_s, u"Đường dẫn"_s}};
}

} // namespace

const QList<BriefLabels>& allBriefLabels() {
    static const QList<BriefLabels> all = {chinese(), english(), vietnamese()};
    return all;
}

const BriefLabels& briefLabels(const QString& language) {
    const QList<BriefLabels>& all = allBriefLabels();
    if (language.isEmpty())
        return all[0];
    switch (QLocale(language).language()) {
    case QLocale::English: return all[1];
    case QLocale::Vietnamese: return all[2];
    default: return all[0];
    }
}

QString Summary::*briefText(BriefField field) {
    switch (field) {
    case BriefField::Tldr: return &Summary::tldr;
    case BriefField::Motivation: return &Summary::motivation;
    case BriefField::Method: return &Summary::method;
    case BriefField::Result: return &Summary::result;
    case BriefField::Conclusion: return &Summary::conclusion;
    case BriefField::Recommendation: return &Summary::recommendation;
    case BriefField::ScoreReason: return &Summary::scoreReason;
    default: return nullptr;
    }
}

} // namespace sheaf
