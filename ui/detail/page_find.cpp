#include "ui/detail/page_find.h"

#include "ui/parts/find_bar.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailPane)
};

QString hitsText(int matches, int number) {
    if (matches == 0)
        return Words::tr("Not on this page");
    const QLocale locale;
    return number > 0 ? Words::tr("%1 of %2").arg(locale.toString(number), locale.toString(matches))
                      : Words::tr("%Ln times", nullptr, matches);
}

} // namespace

PageFind::PageFind(QWidget* pane)
    : QObject(pane), m_bar(new FindBar({.name = u"page"_s,
                                        .field = Words::tr("Words to find on this page"),
                                        .placeholder = Words::tr("Find on this page"),
                                        .before = Words::tr("The one before (Shift+Return)"),
                                        .next = Words::tr("The next one (Return)")},
                                       pane)) {
    connect(m_bar, &FindBar::searched, this, [this](const QString& words) { emit wanted(words, false); });
    connect(m_bar, &FindBar::stepped, this, [this](int by) { emit wanted(m_bar->words(), by < 0); });
    connect(m_bar, &FindBar::closed, this, [this] {
        m_bar->hide();
        emit wanted({}, false);
        emit closed();
    });
}

void PageFind::showHits(int matches, int number) { m_bar->show(hitsText(matches, number), matches == 0); }

} // namespace sheaf
