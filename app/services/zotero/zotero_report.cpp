#include "services/zotero/zotero_report.h"

#include "base/joined_text.h"
#include "papers/paper_count.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Zotero)
};

} // namespace

QString sentSentence(const ZoteroReport& report) {
    const auto number = [](qsizetype count) { return QLocale().toString(count); };
    const QString papers = paperCount(report.papers);
    QStringList sentences{
        report.sent == report.papers
            ? Words::tr("%1 sent to “%2” in Zotero.", "12 papers; a folder").arg(papers, report.target)
            : Words::tr("%1 of %2 sent to “%3” in Zotero.", "a number; 12 papers; a folder")
                  .arg(number(report.sent), papers, report.target)};
    if (report.pdfs > 0)
        sentences += report.pdfs == 1 ? Words::tr("1 PDF went along.")
                                      : Words::tr("%1 PDFs went along.").arg(number(report.pdfs));
    if (!report.remarks.isEmpty())
        sentences += report.remarks.size() == 1
                         ? Words::tr("1 PDF did not.")
                         : Words::tr("%1 PDFs did not.").arg(number(report.remarks.size()));
    return joinedSentences(sentences);
}

} // namespace sheaf
