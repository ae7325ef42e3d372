#include "digests/hf_digest_labels.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

HfDigestLabels vietnamese() {
    return {.code = u"vi"_s,
            .made = u"Báo cáo được tạo tự động vào lúc %1 bằng mô hình `%2`."_s,
            .madeAt = u"Báo cáo được tạo tự động vào lúc %1."_s,
            .madeWith = u"Báo cáo được tạo tự động bằng mô hình `%2`."_s,
            .authors = u"Tác giả"_s,
            .published = u"Xuất bản lúc"_s,
            .tags = u"Tag"_s,
            .score = u"Điểm"_s,
            .failed = u"Tóm tắt bị lỗi"_s,
            .links = u"Các đường dẫn liên quan"_s,
            .platform = u"Nền tảng"_s,
            .address = u"Đường dẫn"_s,
            .sections = hfDigestSections()};
}

HfDigestLabels english() {
    return {.code = u"en"_s,
            .made = u"This report was automatically generated on %1 using model `%2`."_s,
            .madeAt = u"This report was automatically generated on %1."_s,
            .madeWith = u"This report was automatically generated using model `%2`."_s,
            .authors = u"Authors"_s,
            .published = u"Published"_s,
            .tags = u"Tags"_s,
            .score = u"Score"_s,
            .failed = u"The summary failed"_s,
            .links = u"Related Links"_s,
            .platform = u"Platform"_s,
            .address = u"Link"_s,
            .sections = hfDigestSections()};
}

HfDigestLabels chinese() {
    return {.code = u"zh"_s,
            .made = u"本报告于 %1 由模型 `%2` 自动生成。"_s,
            .madeAt = u"本报告于 %1 自动生成。"_s,
            .madeWith = u"本报告由模型 `%2` 自动生成。"_s,
            .authors = u"作者"_s,
            .published = u"发布时间"_s,
            .tags = u"标签"_s,
            .score = u"评分"_s,
            .failed = u"摘要失败"_s,
            .links = u"相关链接"_s,
            .platform = u"平台"_s,
            .address = u"链接"_s,
            .sections = {u"主要问题"_s, u"主要思想"_s, u"主要结果"_s, u"结论与未来工作"_s, u"头脑风暴"_s}};
}

} // namespace

const QList<HfDigestLabels>& allHfDigestLabels() {
    static const QList<HfDigestLabels> all = {vietnamese(), english(), chinese()};
    return all;
}

const HfDigestLabels& hfDigestLabels(const QString& language) {
    const QList<HfDigestLabels>& all = allHfDigestLabels();
    if (language.isEmpty())
        return all[0];
    switch (QLocale(language).language()) {
    case QLocale::English: return all[1];
    case QLocale::Chinese: return all[2];
    default: return all[0];
    }
}

const QStringList& hfDigestSections() {
    static const QStringList names = {u"Main Problem"_s, u"Main Idea"_s, u"Main Results"_s,
                                      u"Conclusion & Future Works"_s, u"Brainstorming Space"_s};
    return names;
}

QString hfDigestSectionLabel(const QString& name, const HfDigestLabels& labels) {
    const qsizetype at = hfDigestSections().indexOf(name);
    return at < 0 ? name : labels.sections[at];
}

std::optional<QString> hfDigestSectionName(QStringView label) {
    constexpr qsizetype conclusion = 3;
    for (const HfDigestLabels& labels : allHfDigestLabels())
        for (qsizetype at = 0; at < labels.sections.size(); ++at)
            if (label.compare(labels.sections[at], Qt::CaseInsensitive) == 0)
                return hfDigestSections()[at];
    if (label.startsWith(u"Conclusion") && label.size() < 40)
        return hfDigestSections()[conclusion];
    return std::nullopt;
}

} // namespace sheaf
