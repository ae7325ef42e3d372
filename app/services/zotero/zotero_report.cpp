#include "services/zotero/zotero_report.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Zotero)
};

} // namespace

QString sentSentence(const ZoteroReport& report) {
    QString sentence =
        report.sent == report.papers
            ? Words::tr("%n paper(s) sent to “%1” in Zotero.", nullptr, report.sent).arg(report.target)
            : Words::tr("%1 of %n paper(s) sent to “%2” in Zotero.", nullptr, report.papers)
                  .arg(report.sent)
                  .arg(report.target);
    if (report.pdfs > 0)
        sentence += u' ' + Words::tr("%n PDF(s) went along.", nullptr, report.pdfs);
    if (!report.remarks.isEmpty())
        sentence += u' ' + Words::tr("%n PDF(s) did not.", nullptr, int(report.remarks.size()));
    return sentence;
}

} // namespace sheaf
