#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// The line that begins at `from`, without its end; `from` moves behind it.
QStringView nextLine(QStringView text, qsizetype& from);

/// "### [12] [Title](https://arxiv.org/abs/2601.10781)": a paper begins. Without a number in the format's
/// first month; with a link inside the link in one fork.
struct ArxivPaperHeading {
    int number = 0; ///< 0 where there is none
    QStringView title;
    QStringView address; ///< as it stands

    static std::optional<ArxivPaperHeading> parse(QStringView line);
};

/// Whether a paper's heading was meant, readable or not.
bool looksLikePaperHeading(QStringView line);

/// The category that begins here: of "# cs.CV [[Back]](#toc)" or a fork's "## cs.CV". None for other lines.
std::optional<QStringView> arxivSectionName(QStringView line);

/// "<div id='cs.CV'></div>" or "<a id='cscv'></a>", which stand before a category's heading.
bool isArxivAnchor(QStringView line);

/// "- [cs.CV](#cs.CV) [Total: 36]", in a fork "- [cs.CV](#cscv) (36 篇)".
struct ArxivContentsLine {
    QStringView section;
    int papers = 0;

    static std::optional<ArxivContentsLine> parse(QStringView line);
};

} // namespace sheaf
