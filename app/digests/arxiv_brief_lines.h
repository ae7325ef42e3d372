#pragma once

#include "digests/arxiv_brief_labels.h"

#include <optional>

namespace sheaf {

/// "## [3. Title](https://arxiv.org/abs/2602.12249v1)".
struct BriefHeading {
    int number = 0; ///< 0 where there is none
    QString title;
    QString address; ///< empty where the line ends before it
};

/// Whether a line begins a paper.
bool beginsBriefPaper(QStringView line);
BriefHeading briefHeading(QStringView line);

/// "**作者**：text".
struct BriefLabelled {
    QStringView label;
    QStringView text;
};
std::optional<BriefLabelled> briefLabelled(QStringView line);

/// The field any language calls so.
std::optional<BriefField> briefField(QStringView label);

/// Whether a line is the heading above the abstract, or the one above the summary, in any language.
bool isBriefAbstractHeading(QStringView line);
bool isBriefSummaryHeading(QStringView line);

/// "#### Name": a section of the summary's own.
bool beginsBriefSection(QStringView line);

/// Whether a line of an abstract, or of a summary's text, would be read as one of these.
bool endsBriefAbstract(QStringView line);
bool endsBriefText(QStringView line);

} // namespace sheaf
