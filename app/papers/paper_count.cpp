#include "papers/paper_count.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperList)
};

} // namespace

QString paperCount(int papers) {
    return (papers == 1 ? Words::tr("%1 paper") : Words::tr("%1 papers")).arg(QLocale().toString(papers));
}

} // namespace sheaf
