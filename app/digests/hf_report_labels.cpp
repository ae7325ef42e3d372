#include "digests/hf_report_labels.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

HfReportLabels chinese() {
    return {.code = u"zh"_s,
            .link = u"链接"_s,
            .source = u"阅读来源"_s,
            .score = u"评分"_s,
            .tags = u"标签"_s,
            .failed = u"摘要失败"_s,
            .separator = u"："_s,
            .sections = hfReportSections()};
}

HfReportLabels english() {
    return {.code = u"en"_s,
            .link = u"Link"_s,
            .source = u"Read from"_s,
            .score = u"Score"_s,
            .tags = u"Tags"_s,
            .failed = u"The summary failed"_s,
            .separator = u": "_s,
            .sections = {u"Field of Application"_s, u"Contribution in One Sentence"_s, u"How to Use It"_s,
                         u"Main Innovations"_s, u"Experimental Results"_s}};
}

HfReportLabels vietnamese() {
    return {.code = u"vi"_s,
            .link = u"Đường dẫn"_s,
            .source = u"Nguồn đã đọc"_s,
            .score = u"Điểm"_s,
            .tags = u"Thẻ"_s,
            .failed = u"Tóm tắt bị lỗi"_s,
            .separator = u": "_s,
            .sections = {u"Lĩnh vực ứng dụng"_s, u"Đóng góp trong một câu"_s, u"Cách sử dụng"_s,
                         u"Những đổi mới chính"_s, u"Kết quả thực nghiệm"_s}};
}

} // namespace

const QList<HfReportLabels>& allHfReportLabels() {
    static const QList<HfReportLabels> all = {chinese(), english(), vietnamese()};
    return all;
}

const HfReportLabels& hfReportLabels(const QString& language) {
    const QList<HfReportLabels>& all = allHfReportLabels();
    if (language.isEmpty())
        return all[0];
    switch (QLocale(language).language()) {
    case QLocale::English: return all[1];
    case QLocale::Vietnamese: return all[2];
    default: return all[0];
    }
}

const QStringList& hfReportSections() {
    static const QStringList names = {u"应用领域"_s, u"一句话核心贡献"_s, u"使用指南"_s, u"主要创新点"_s,
                                      u"实验效果"_s};
    return names;
}

QString hfReportSectionLabel(const QString& name, const HfReportLabels& labels) {
    const qsizetype at = hfReportSections().indexOf(name);
    return at < 0 ? name : labels.sections[at];
}

std::optional<QString> hfReportSectionName(QStringView label) {
    for (const HfReportLabels& labels : allHfReportLabels())
        for (qsizetype at = 0; at < labels.sections.size(); ++at)
            if (label == labels.sections[at])
                return hfReportSections()[at];
    return std::nullopt;
}

} // namespace sheaf
