#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// The words of `hf-report` in one language.
struct HfReportLabels {
    QString code;
    QString link;
    QString source;
    QString score;
    QString tags;
    QString failed;
    QString separator;
    QStringList sections; ///< in the order of hfReportSections()
};

/// Chinese, then English and Vietnamese.
const QList<HfReportLabels>& allHfReportLabels();

/// The format's own, Chinese, where there are none of that language.
const HfReportLabels& hfReportLabels(const QString& language);

/// The five sections of a report, by the names it keeps them under: the format's own, Chinese.
const QStringList& hfReportSections();

/// What a section is called in a language; its own name where it is none of the five.
QString hfReportSectionLabel(const QString& name, const HfReportLabels& labels);

/// The name a section is kept under, by what any language calls it.
std::optional<QString> hfReportSectionName(QStringView label);

} // namespace sheaf
